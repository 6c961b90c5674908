/* segue-console.h - what the commands print
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void     segue_console_print         (const char  *format,
                                     ...) G_GNUC_PRINTF (1, 2);
void     segue_console_print_line    (const char  *format,
                                     ...) G_GNUC_PRINTF (1, 2);
void     segue_console_print_bytes   (const char  *bytes,
                                     gsize        length);
void     segue_console_complain      (const char  *format,
                                     ...) G_GNUC_PRINTF (1, 2);
void     segue_console_warn          (const char  *text);
void     segue_console_show_progress (double       fraction);
void     segue_console_end_progress  (void);
gboolean segue_console_finish        (GError     **error);

G_END_DECLS
