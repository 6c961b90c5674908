/* segue-status-text.h - a sentence in one line, or a shorter one where it does not fit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_STATUS_TEXT (segue_status_text_get_type ())

G_DECLARE_FINAL_TYPE (SegueStatusText, segue_status_text, SEGUE, STATUS_TEXT, GtkWidget)

void        segue_status_text_set (SegueStatusText *self,
                                   const char      *markup,
                                   const char      *shorter);
const char *segue_status_text_get (SegueStatusText *self);

G_END_DECLS
