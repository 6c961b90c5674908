/* segue-proposal.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Courses that others need are dealt before those.  First nobody gets more in a week than
 * can be spared; where somebody gets no seat that way, all is dealt once more without asking
 * for that.
 */

#define G_LOG_DOMAIN "segue-proposal"

#include "config.h"

#include "segue-proposal-private.h"

#include "segue-course.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

#include <glib/gi18n.h>

#define DAY_ENDS (18 * 60)

static const int default_starts[] = { 9 * 60, 13 * 60 };

static void
clear_session (gpointer data)
{
  SegueProposedSession *session = data;

  g_free (session->title);
  g_free (session->room);
  g_array_unref (session->audiences);
}

static SegueProposal *
create (void)
{
  SegueProposal *self = g_new0 (SegueProposal, 1);

  self->sessions = g_array_new (FALSE, TRUE, sizeof (SegueProposedSession));
  g_array_set_clear_func (self->sessions, clear_session);
  self->rests = g_array_new (FALSE, TRUE, sizeof (SegueProposalRest));

  return self;
}

static int
compare_sessions (gconstpointer a,
                  gconstpointer b)
{
  const SegueProposedSession *one = a;
  const SegueProposedSession *other = b;
  gint64 keys[][2] = {
    { one->day, other->day },
    { one->start, other->start },
    { segue_record_get_id (one->course), segue_record_get_id (other->course) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i][0] != keys[i][1])
      return keys[i][0] < keys[i][1] ? -1 : 1;

  return g_strcmp0 (one->room, other->room);
}

/* Goes on where the sessions of the plan end. */
static void
name_sessions (SeguePlan     *plan,
               SegueProposal *self)
{
  g_autoptr(GHashTable) numbers = g_hash_table_new (NULL, NULL);

  g_array_sort (self->sessions, compare_sessions);
  for (guint i = 0; i < self->sessions->len; i++)
    {
      SegueProposedSession *session = &g_array_index (self->sessions, SegueProposedSession, i);
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, session->course));

      if (number == 0)
        segue_plan_incoming (plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE, segue_record_get_id (session->course), &number);
      number++;
      g_hash_table_insert (numbers, session->course, GUINT_TO_POINTER (number));
      /* Translators: the title of a session: a course and a running number */
      session->title = g_strdup_printf (_("%s %u"), segue_record_get_text (session->course, SEGUE_COURSE_TITLE), number);
    }
}

/* Courses that others need come first, then those that last longer. */
static GArray *
order_courses (SegueProposalAttempt *self)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = segue_training_get_n_courses (self->training);
  g_autofree gint64 *keys = g_new0 (gint64, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *course = segue_training_get_course (self->training, i);
      guint place = 0;

      if (self->wishes->course != 0 && segue_record_get_id (course) != self->wishes->course)
        continue;
      keys[i] = (gint64) segue_proposal_get_height (self, i, MIN (n, 8)) * 1000000 + segue_record_get_integer (course, SEGUE_COURSE_DURATION);
      while (place < order->len && keys[g_array_index (order, guint, place)] >= keys[i])
        place++;
      g_array_insert_val (order, place, i);
    }

  return order;
}

static SegueProposal *
attempt (SeguePlan                 *plan,
         SegueTraining             *training,
         const SegueProposalWishes *wishes,
         gboolean                   spares_weeks)
{
  g_autoptr(SegueProposalDesk) desk = segue_proposal_desk_new (plan, wishes);
  g_autoptr(GHashTable) taken = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  g_autoptr(GArray) elsewhere = segue_proposal_new_elsewhere ();
  SegueProposalAttempt self = { plan, training, wishes, desk, create (), taken, elsewhere, spares_weeks, NULL, NULL };
  g_autoptr(GArray) order = order_courses (&self);
  g_autoptr(GArray) groups = g_array_new (FALSE, FALSE, sizeof (SegueProposalGroup));

  segue_proposal_collect_groups (&self, groups);
  for (guint i = 0; i < order->len; i++)
    segue_proposal_deal (&self, groups, g_array_index (order, guint, i));
  name_sessions (plan, self.result);

  return self.result;
}

/**
 * segue_proposal_wishes_init:
 * @wishes: what is filled
 * @plan: where the settings are
 * @rollout: a rollout
 * @today: the day from which to look
 *
 * Two sessions a day, at nine and at one; invitations can go out in time.
 */
void
segue_proposal_wishes_init (SegueProposalWishes *wishes,
                            SeguePlan           *plan,
                            gint64               rollout,
                            SegueDay             today)
{
  g_autoptr(SegueWorkdays) workdays = NULL;
  SegueWhom whom = { .rollout = rollout };

  g_return_if_fail (wishes != NULL && SEGUE_IS_PLAN (plan));

  workdays = segue_workdays_new (plan);
  *wishes = (SegueProposalWishes) { .rollout = rollout, .today = today, .starts = default_starts, .n_starts = G_N_ELEMENTS (default_starts),
                                    .day_ends = DAY_ENDS };
  wishes->first = segue_workdays_add (workdays, today, (int) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_INVITATION_DAYS), &whom);
  wishes->first = MAX (wishes->first, today + 1);
}

static guint
count_rest (SegueProposal *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rests->len; i++)
    n += g_array_index (self->rests, SegueProposalRest, i).people;

  return n;
}

/**
 * segue_proposal_new:
 * @plan: where the records are
 * @training: what is needed, of the same plan and rollout
 * @wishes: what is asked for
 *
 * Sessions lie where all whom they are for work, have neither a freeze nor a peak, and
 * from as many days before go-live on as the course allows to as many as it demands; rooms
 * and trainers are free, and nobody comes to a course before those that come first.  Free
 * seats of sessions that there are, are used first: who asks twice gets nothing twice.  A
 * course that people take alone, e-learning for example, needs no session and holds up none.
 *
 * Returns: (transfer full): the sessions to add, and whom they do not seat
 */
SegueProposal *
segue_proposal_new (SeguePlan                 *plan,
                    SegueTraining             *training,
                    const SegueProposalWishes *wishes)
{
  g_autoptr(SegueProposal) proposal = NULL;
  g_autoptr(SegueProposal) other = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && training != NULL && wishes != NULL, NULL);

  proposal = attempt (plan, training, wishes, TRUE);
  if (proposal->rests->len == 0)
    return g_steal_pointer (&proposal);

  other = attempt (plan, training, wishes, FALSE);
  return count_rest (other) < count_rest (proposal) ? g_steal_pointer (&other) : g_steal_pointer (&proposal);
}

/**
 * segue_proposal_free:
 * @self: (transfer full) (nullable): what segue_proposal_new() made
 */
void
segue_proposal_free (SegueProposal *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->sessions);
  g_array_unref (self->rests);
  g_free (self);
}

/**
 * segue_proposal_get_n_sessions:
 *
 * Returns: how many sessions are to be added
 */
guint
segue_proposal_get_n_sessions (SegueProposal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sessions->len;
}

/**
 * segue_proposal_get_session:
 * @index: below segue_proposal_get_n_sessions()
 *
 * Returns: (transfer none): a session, by day and time
 */
const SegueProposedSession *
segue_proposal_get_session (SegueProposal *self,
                            guint          index)
{
  g_return_val_if_fail (self != NULL && index < self->sessions->len, NULL);

  return &g_array_index (self->sessions, SegueProposedSession, index);
}

/**
 * segue_proposal_get_n_people:
 *
 * Returns: for how many people the sessions are; who is in two courses counts twice
 */
guint
segue_proposal_get_n_people (SegueProposal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_people;
}

/**
 * segue_proposal_get_n_rests:
 *
 * Returns: how often somebody is left
 */
guint
segue_proposal_get_n_rests (SegueProposal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rests->len;
}

/**
 * segue_proposal_get_rest:
 * @index: below segue_proposal_get_n_rests()
 *
 * Returns: (transfer none): who is left, and why
 */
const SegueProposalRest *
segue_proposal_get_rest (SegueProposal *self,
                         guint          index)
{
  g_return_val_if_fail (self != NULL && index < self->rests->len, NULL);

  return &g_array_index (self->rests, SegueProposalRest, index);
}

/**
 * segue_proposal_find_unseated:
 * @plan: where the records are
 * @training: what is needed, of the same plan and rollout
 * @rollout: the rollout
 * @today: the day from which to look
 *
 * Returns: (transfer full) (element-type SegueProposalRest): who neither has a seat before
 *   go-live in a course that is required, nor could get one in the sessions that there are;
 *   the reason says nothing
 */
GArray *
segue_proposal_find_unseated (SeguePlan     *plan,
                              SegueTraining *training,
                              gint64         rollout,
                              SegueDay       today)
{
  const SegueProposalWishes wishes = { .rollout = rollout, .today = today, .first = today };
  g_autoptr(SegueProposalDesk) desk = segue_proposal_desk_new (plan, &wishes);
  g_autoptr(GHashTable) taken = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  g_autoptr(GArray) groups = g_array_new (FALSE, FALSE, sizeof (SegueProposalGroup));
  g_autoptr(GArray) elsewhere = segue_proposal_new_elsewhere ();
  SegueProposalAttempt self = { plan, training, &wishes, desk, NULL, taken, elsewhere, FALSE, NULL, NULL };
  GArray *rests = g_array_new (FALSE, TRUE, sizeof (SegueProposalRest));

  segue_proposal_collect_groups (&self, groups);
  for (guint course = 0; course < segue_training_get_n_courses (training); course++)
    segue_proposal_use_free_seats (&self, groups, course);
  for (guint i = 0; i < groups->len; i++)
    {
      const SegueProposalGroup *group = &g_array_index (groups, SegueProposalGroup, i);
      SegueProposalRest rest = { segue_training_get_course (training, group->course), group->audience, group->people,
                                 SEGUE_PROPOSAL_NO_ROOM, group->first, group->last };

      if (group->people > 0)
        g_array_append_val (rests, rest);
    }

  return rests;
}
