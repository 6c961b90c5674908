/* segue-calendar-person.h - what of the calendar concerns one person
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"

G_BEGIN_DECLS

/**
 * SegueCalendarPerson:
 *
 * Somebody, and the audiences that they belong to on a day.  An item concerns them where
 * they send or write it, where they own it, or where it reaches them: where it names an
 * audience that they belong to or one above that, and where it names none and the rollout
 * has such an audience in scope, or there is no rollout.  A session is for those who have
 * a seat in it and for its trainers, whoever its audiences are.
 */
typedef struct _SegueCalendarPerson SegueCalendarPerson;

SegueCalendarPerson *segue_calendar_person_new      (SeguePlan               *plan,
                                                     gint64                   stakeholder,
                                                     SegueDay                 day);
void                 segue_calendar_person_free     (SegueCalendarPerson     *self);
gboolean             segue_calendar_person_concerns (SegueCalendarPerson     *self,
                                                     const SegueCalendarItem *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCalendarPerson, segue_calendar_person_free)

G_END_DECLS
