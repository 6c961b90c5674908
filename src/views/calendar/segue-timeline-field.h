/* segue-timeline-field.h - thirteen weeks with a lane for each audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-field.h"
#include "segue-calendar-state.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TIMELINE_FIELD (segue_timeline_field_get_type ())

G_DECLARE_FINAL_TYPE (SegueTimelineField, segue_timeline_field, SEGUE, TIMELINE_FIELD, SegueCalendarField)

GtkWidget *segue_timeline_field_new       (SegueCalendarState *state);
void       segue_timeline_field_get_range (SegueTimelineField *self,
                                           SegueDay           *first,
                                           SegueDay           *last);
void       segue_timeline_field_step      (SegueTimelineField *self,
                                           int                 by);
guint      segue_timeline_field_get_signs  (SegueTimelineField *self);
char      *segue_timeline_field_dup_status (SegueTimelineField *self);
gboolean   segue_timeline_field_create    (SegueTimelineField *self);
void       segue_timeline_field_show_selected (SegueTimelineField *self);

G_END_DECLS
