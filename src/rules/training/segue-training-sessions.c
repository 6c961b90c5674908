/* segue-training-sessions.c - what sessions offer to whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A session serves the audiences that it names, those below them and those that they are
 * part of; one that names none serves all.
 */

#define G_LOG_DOMAIN "segue-training"

#include "config.h"

#include "segue-training-private.h"

#include "segue-dated.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-week.h"

/* What a session adds to those whom it serves. */
typedef struct
{
  guint free_seats;
  int   week;       /* in which it was held, or -1 */
} Offer;

static void
add_offer (SegueTraining *self,
           guint          row,
           guint          course,
           const Offer   *offer)
{
  guint place = row * self->courses->len + course;

  if (self->cells[place].requirement == NULL)
    return;

  self->cells[place].free_seats += offer->free_seats;
  if (offer->week >= 0)
    segue_training_pace_add (&self->sums[place].pace, offer->week, 0);
}

static void
mark_served (SegueTraining *self,
             guint          node,
             guint8        *serves)
{
  const SegueTrainingNode *of = segue_training_get_node (self, node);

  for (guint at = node; at < of->end; at++)
    {
      guint row = segue_training_get_node (self, at)->row;

      if (row != G_MAXUINT)
        serves[row] = TRUE;
    }
  for (guint at = of->parent; at != G_MAXUINT; at = segue_training_get_node (self, at)->parent)
    {
      guint row = segue_training_get_node (self, at)->row;

      if (row != G_MAXUINT)
        serves[row] = TRUE;
    }
}

static Offer
read_offer (SegueTraining *self,
            SegueRecord   *session)
{
  Offer offer = { 0, -1 };
  SegueDay last = segue_dated_get_last (session);
  SegueRoster roster;

  segue_roster_get (self->plan, session, &roster);
  if (segue_session_is_to_come (session, self->today))
    offer.free_seats = roster.capacity > roster.taken ? roster.capacity - roster.taken : 0;
  else if (last != SEGUE_DAY_NONE && (segue_dated_get_state (session) == SEGUE_DATED_DONE || roster.attended > 0))
    offer.week = MAX (self->today - last, 0) / SEGUE_DAYS_PER_WEEK;

  return offer;
}

static void
add_session (SegueTraining *self,
             SegueRecord   *session,
             guint          course,
             guint8        *serves)
{
  Offer offer = read_offer (self, session);
  guint n = 0;
  const gint64 *audiences = segue_record_get_links (session, SEGUE_SESSION_AUDIENCES, &n);

  if (offer.free_seats == 0 && offer.week < 0)
    return;

  memset (serves, n == 0, self->rows->len);
  for (guint i = 0; i < n; i++)
    {
      guint node = segue_training_find_node (self, audiences[i]);

      if (node != G_MAXUINT)
        mark_served (self, node, serves);
    }
  for (guint row = 0; row < self->rows->len; row++)
    if (serves[row])
      add_offer (self, row, course, &offer);
  add_offer (self, self->rows->len, course, &offer);
}

/**
 * segue_training_count_sessions:
 *
 * Adds up the seats that are free, and notes the weeks in which sessions were held.
 */
void
segue_training_count_sessions (SegueTraining *self)
{
  g_autofree guint8 *serves = g_new0 (guint8, self->rows->len + 1);

  for (guint course = 0; self->shows && course < self->courses->len; course++)
    {
      guint n = 0;
      SegueRecord *const *sessions = segue_plan_incoming (self->plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE,
                                                          segue_record_get_id (g_ptr_array_index (self->courses, course)), &n);

      for (guint i = 0; i < n; i++)
        if (segue_session_counts (sessions[i]))
          add_session (self, sessions[i], course, serves);
    }
}
