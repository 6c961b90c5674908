/* segue-chips.h - records side by side, to add to and to take from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CHIPS (segue_chips_get_type ())

G_DECLARE_FINAL_TYPE (SegueChips, segue_chips, SEGUE, CHIPS, GtkWidget)

GtkWidget *segue_chips_new     (const char *label,
                                GtkWidget  *picker,
                                gboolean    editable);
void       segue_chips_begin   (SegueChips *self);
void       segue_chips_add     (SegueChips *self,
                                gint64      id,
                                const char *title);
void       segue_chips_end     (SegueChips *self);
gboolean   segue_chips_contain (SegueChips *self,
                                gint64      id);
GtkWidget *segue_chips_new_row (SegueChips *self,
                                const char *label);

G_END_DECLS
