/* segue-hidden.h - what is said in the place of what is hidden
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *segue_hidden_get_word (void);
GtkWidget  *segue_hidden_page_new (void);
GtkWidget  *segue_hidden_notice_new (void);

G_END_DECLS
