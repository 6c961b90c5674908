/* segue-load-field.h - audiences by weeks, each cell with its load
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-field.h"
#include "segue-calendar-state.h"
#include "segue-load.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_LOAD_FIELD (segue_load_field_get_type ())

/* It emits “cell-changed” when another cell is selected, or says something else. */
G_DECLARE_FINAL_TYPE (SegueLoadField, segue_load_field, SEGUE, LOAD_FIELD, SegueCalendarField)

GtkWidget *segue_load_field_new          (SegueCalendarState *state);
void       segue_load_field_set_rule     (SegueLoadField     *self,
                                          SegueLoadRule       rule,
                                          gboolean            all_rollouts);
void       segue_load_field_get_range    (SegueLoadField     *self,
                                          SegueDay           *first,
                                          SegueDay           *last);
void       segue_load_field_step         (SegueLoadField     *self,
                                          int                 by);
gboolean   segue_load_field_get_cell     (SegueLoadField     *self,
                                          gint64             *audience,
                                          SegueDay           *week);
SegueLoad *segue_load_field_get_load     (SegueLoadField     *self);
char      *segue_load_field_dup_heading  (SegueLoadField     *self);
char      *segue_load_field_dup_reason   (SegueLoadField     *self);
guint      segue_load_field_get_signs   (SegueLoadField     *self);
char      *segue_load_field_dup_status   (SegueLoadField     *self);

G_END_DECLS
