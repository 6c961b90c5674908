/* segue-agenda-field.h - a long list of days, and under each what is on it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-field.h"
#include "segue-calendar-state.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_AGENDA_FIELD (segue_agenda_field_get_type ())

G_DECLARE_FINAL_TYPE (SegueAgendaField, segue_agenda_field, SEGUE, AGENDA_FIELD, SegueCalendarField)

GtkWidget *segue_agenda_field_new           (SegueCalendarState *state);
void       segue_agenda_field_show_selected (SegueAgendaField   *self);
gboolean   segue_agenda_field_create        (SegueAgendaField   *self);

G_END_DECLS
