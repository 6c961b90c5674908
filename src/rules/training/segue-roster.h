/* segue-roster.h - who has a seat in a session, and what came of it (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-enrolment.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueRoster:
 * @capacity: seats of the session, else of its course, else of the workspace
 * @taken: seats that somebody has: invited, enrolled, or was there, or should have been
 * @waiting: people on the waiting list
 * @declined: people who said no, or were taken off
 * @attended: people who were there, partly and late ones too
 * @excused: people who were excused
 * @no_shows: people who were not there and not excused
 * @completed: people for whom the course is completed by this session
 * @minimum: from how many people on it runs, 0 = any number
 *
 * Head-counts count as so many people.
 */
typedef struct
{
  guint capacity;
  guint taken;
  guint waiting;
  guint declined;
  guint attended;
  guint excused;
  guint no_shows;
  guint completed;
  guint minimum;
} SegueRoster;

/* What a status means for the seat. */
typedef enum
{
  SEGUE_SEAT_HELD,     /* invited, enrolled */
  SEGUE_SEAT_USED,     /* attended, partly attended, late */
  SEGUE_SEAT_MISSED,   /* excused, no-show */
  SEGUE_SEAT_WAITING,  /* wait-listed */
  SEGUE_SEAT_GIVEN_UP, /* declined, cancelled */
} SegueSeat;

void      segue_roster_get               (SeguePlan           *plan,
                                          SegueRecord         *session,
                                          SegueRoster         *roster);
GPtrArray *segue_roster_find             (SeguePlan           *plan,
                                          SegueRecord         *session);
SegueSeat segue_enrolment_get_seat       (SegueRecord         *enrolment);
guint     segue_enrolment_get_people     (SegueRecord         *enrolment);
gboolean  segue_enrolment_is_completed   (SeguePlan           *plan,
                                          SegueRecord         *enrolment);
SegueDay  segue_enrolment_get_day        (SeguePlan           *plan,
                                          SegueRecord         *enrolment);
guint     segue_session_get_capacity     (SeguePlan           *plan,
                                          SegueRecord         *session);
int       segue_session_get_minutes      (SeguePlan           *plan,
                                          SegueRecord         *session);
gboolean  segue_session_is_to_come       (SegueRecord         *session,
                                          SegueDay             today);
gboolean  segue_session_counts           (SegueRecord         *session);
guint     segue_course_get_seats         (SeguePlan           *plan,
                                          SegueRecord         *course);
gboolean  segue_enrolment_completes      (SegueRecord         *enrolment,
                                          SegueRecord         *course);
gboolean  segue_enrolment_is_shown       (SeguePlan           *plan);
gboolean  segue_session_reaches          (SeguePlan           *plan,
                                          SegueRecord         *session,
                                          gint64               audience);

G_END_DECLS
