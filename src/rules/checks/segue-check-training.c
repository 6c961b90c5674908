/* segue-check-training.c - whether training fits those whom it is for (T05 to T08)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-course.h"
#include "segue-delivery.h"
#include "segue-engagement.h"
#include "segue-memberships.h"
#include "segue-milestone.h"
#include "segue-proposal.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-rollout-dates.h"
#include "segue-roster.h"
#include "segue-training-need.h"

#include <glib/gi18n.h>

/* From this level on a role needs more than casual users do; levels go from 0 to 4. */
#define POWER_LEVEL 3

/* What sort of user a role is. */
enum
{
  ROLE_CASUAL = 1 << 0,
  ROLE_POWER = 1 << 1,
  ROLE_SUPERVISOR = 1 << 2,
};

static SegueRecord *
follow_course (SeguePlan   *plan,
               SegueRecord *requirement)
{
  SegueRecord *course = segue_plan_follow (plan, requirement, SEGUE_REQUIREMENT_COURSE);

  return course != NULL && !segue_record_get_boolean (course, SEGUE_MAIN_ARCHIVED) ? course : NULL;
}

/* How many courses of a rollout an audience takes by rules of itself and of those above it,
 * and how many of them people take with others.
 */
static guint
count_courses (SeguePlan *plan,
               gint64     rollout,
               gint64     audience,
               guint     *n_live)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GHashTable) courses = g_hash_table_new (NULL, NULL);

  *n_live = 0;
  segue_audience_get_above (plan, audience, above);
  for (guint i = 0; i < above->len; i++)
    {
      guint n = 0;
      SegueRecord *const *rules = segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_AUDIENCE,
                                                       g_array_index (above, gint64, i), &n);

      for (guint j = 0; j < n; j++)
        {
          SegueRecord *course = follow_course (plan, rules[j]);

          if (course != NULL && segue_record_get_link (course, SEGUE_COURSE_ROLLOUT) == rollout && g_hash_table_add (courses, course))
            *n_live += !segue_course_is_self_paced (course);
        }
    }

  return g_hash_table_size (courses);
}

/* Of the people of an audience of whom it is known where they stand, how many resist; in
 * per cent, -1 where that is known of nobody.
 */
static int
get_resistant (SegueCheckRun *run,
               gint64         rollout,
               gint64         audience)
{
  SeguePlan *plan = run->index->plan;
  g_auto(SegueValue) ids = SEGUE_VALUE_INIT;
  guint n = 0, n_known = 0, n_resistant = 0;
  SegueRecord *const *engagements = segue_plan_incoming (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_ROLLOUT, rollout, &n);

  segue_value_set_ids (&ids, &audience, 1);
  for (guint i = 0; i < n; i++)
    {
      if (!segue_record_is_set (engagements[i], SEGUE_ENGAGEMENT_CURRENT) ||
          !segue_memberships_touch (plan, segue_record_get_link (engagements[i], SEGUE_ENGAGEMENT_STAKEHOLDER), run->index->today, ids.slot.ids))
        continue;
      n_known++;
      n_resistant += segue_record_get_choice (engagements[i], SEGUE_ENGAGEMENT_CURRENT) == SEGUE_ENGAGEMENT_LEVEL_RESISTANT;
    }

  return n_known > 0 ? (int) (n_resistant * 100 / n_known) : -1;
}

/* T05: there are courses for an audience, but people take all of them alone, and at least
 * half of those of whom it is known where they stand resist.
 */
void
segue_check_t05_run (SegueCheckRun *run)
{
  for (guint i = 0; i < run->index->pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);
      gint64 audience = segue_record_get_id (pair->audience);
      guint n_live = 0;
      SegueFinding *finding = NULL;
      int resistant;

      if (!pair->counts || count_courses (run->index->plan, pair->rollout, audience, &n_live) == 0 || n_live > 0)
        continue;
      resistant = get_resistant (run, pair->rollout, audience);
      if (resistant < 50)
        continue;

      finding = segue_check_find_new (run, pair->rollout, pair->audience);
      segue_finding_add_key (finding, segue_plan_find (run->index->plan, SEGUE_RECORD_ROLLOUT, pair->rollout));
      finding->figures[0] = resistant;
    }
}

char *
segue_check_t05_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);

  /* Translators: an audience, a number */
  return g_strdup_printf (_("%s gets guides, videos or e-learning only, but %d %% of its people are resistant: they need somebody to talk to."),
                          audience, (int) finding->figures[0]);
}

/* Whether a role is one of supervisors, or of power users: by the segment, else by the highest
 * level that a task needs.
 */
static guint
get_role (SeguePlan   *plan,
          SegueRecord *audience,
          gint64       rollout)
{
  int segment = segue_record_get_choice (audience, SEGUE_AUDIENCE_SEGMENT);
  guint n = 0;
  SegueRecord *const *needs = NULL;

  if (segment == SEGUE_AUDIENCE_SEGMENT_MANAGERS || segment == SEGUE_AUDIENCE_SEGMENT_EXECUTIVES)
    return ROLE_SUPERVISOR;

  needs = segue_plan_incoming (plan, SEGUE_RECORD_TRAINING_NEED, SEGUE_TRAINING_NEED_AUDIENCE, segue_record_get_id (audience), &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (needs[i], SEGUE_TRAINING_NEED_ROLLOUT) == rollout &&
        segue_record_get_integer (needs[i], SEGUE_TRAINING_NEED_REQUIRED_LEVEL) >= POWER_LEVEL)
      return ROLE_POWER;

  return ROLE_CASUAL;
}

/* T06: a course is the only one for roles of different sorts: casual users, power users (a
 * task of theirs needs level 3 or more), supervisors (managers and executives).
 */
void
segue_check_t06_run (SegueCheckRun *run)
{
  SeguePlan *plan = run->index->plan;
  SegueRecordList *courses = segue_plan_list (plan, SEGUE_RECORD_COURSE);

  for (guint i = 0; i < segue_record_list_get_n (courses); i++)
    {
      SegueRecord *course = segue_record_list_get (courses, i);
      gint64 rollout = segue_record_get_link (course, SEGUE_COURSE_ROLLOUT);
      g_autoptr(GPtrArray) audiences = g_ptr_array_new ();
      SegueFinding *finding = NULL;
      guint n = 0, roles = 0, n_live = 0;
      SegueRecord *const *rules = segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
                                                       segue_record_get_id (course), &n);

      for (guint j = 0; j < n && !segue_record_get_boolean (course, SEGUE_MAIN_ARCHIVED); j++)
        {
          SegueRecord *audience = segue_plan_follow (plan, rules[j], SEGUE_REQUIREMENT_AUDIENCE);

          if (audience == NULL || segue_record_get_boolean (audience, SEGUE_MAIN_ARCHIVED) ||
              count_courses (plan, rollout, segue_record_get_id (audience), &n_live) != 1)
            continue;
          roles |= get_role (plan, audience, rollout);
          g_ptr_array_add (audiences, audience);
        }
      if ((roles & (roles - 1)) == 0)
        continue;

      finding = segue_check_find_new (run, rollout, course);
      finding->figures[0] = roles;
      for (guint j = 0; j < audiences->len; j++)
        segue_finding_add_record (finding, audiences->pdata[j]);
    }
}

char *
segue_check_t06_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *course = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *audiences = segue_finding_dup_titles (plan, finding, 1, finding->n_records);

  switch (finding->figures[0])
    {
    case ROLE_CASUAL | ROLE_POWER:
      /* Translators: a course, audiences */
      return g_strdup_printf (_("“%s” is the only course for casual and for power users alike: %s."), course, audiences);
    case ROLE_CASUAL | ROLE_SUPERVISOR:
      /* Translators: a course, audiences */
      return g_strdup_printf (_("“%s” is the only course for users and for supervisors alike: %s."), course, audiences);
    case ROLE_POWER | ROLE_SUPERVISOR:
      /* Translators: a course, audiences */
      return g_strdup_printf (_("“%s” is the only course for power users and for supervisors alike: %s."), course, audiences);
    default:
      /* Translators: a course, audiences */
      return g_strdup_printf (_("“%s” is the only course for casual users, power users and supervisors alike: %s."), course, audiences);
    }
}

static void
check_seats (SegueCheckRun *run,
             gint64         rollout)
{
  g_autoptr(SegueTraining) training = segue_training_new (run->index->plan, rollout, run->index->today);
  g_autoptr(GArray) rests = NULL;

  if (segue_training_get_n_courses (training) == 0)
    return;

  rests = segue_proposal_find_unseated (run->index->plan, training, rollout, run->index->today);
  for (guint i = 0; i < rests->len; i++)
    {
      const SegueProposalRest *rest = &g_array_index (rests, SegueProposalRest, i);
      SegueRecord *milestone = segue_audience_find_milestone (run->index->plan, rollout, segue_record_get_id (rest->audience),
                                                              SEGUE_MILESTONE_ROLE_GO_LIVE);
      SegueDay go_live = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
      SegueFinding *finding = NULL;

      if (go_live == SEGUE_DAY_NONE)
        continue;
      finding = segue_check_find_new (run, rollout, rest->course);
      segue_finding_add_key (finding, rest->audience);
      finding->days[0] = go_live;
      finding->figures[0] = rest->people;
    }
}

/* T07: people of an audience have not completed a course that is required, and the sessions
 * before their go-live have no seats for them.
 */
void
segue_check_t07_run (SegueCheckRun *run)
{
  SegueRecordList *rollouts = segue_plan_list (run->index->plan, SEGUE_RECORD_ROLLOUT);

  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    if (!segue_record_get_boolean (segue_record_list_get (rollouts, i), SEGUE_MAIN_ARCHIVED))
      check_seats (run, segue_record_get_id (segue_record_list_get (rollouts, i)));
}

char *
segue_check_t07_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *course = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 1);
  g_autofree char *day = segue_finding_dup_day (finding, 0);

  if (finding->days[0] < finding->today)
    /* Translators: a number of people, an audience, a course, a day */
    return g_strdup_printf (ngettext ("%d person of %s has not completed “%s”, and go-live was on %s.",
                                      "%d people of %s have not completed “%s”, and go-live was on %s.", (gulong) finding->figures[0]),
                            (int) finding->figures[0], audience, course, day);

  /* Translators: a number of people, an audience, a course, a day */
  return g_strdup_printf (ngettext ("There is no seat for %d person of %s in “%s” before go-live on %s.",
                                    "There are no seats for %d people of %s in “%s” before go-live on %s.", (gulong) finding->figures[0]),
                          (int) finding->figures[0], audience, course, day);
}

static gboolean
shares_audience (SeguePlan   *plan,
                 SegueRecord *reinforcement,
                 SegueRecord *course)
{
  SegueValue named = segue_record_peek (reinforcement, SEGUE_REINFORCEMENT_AUDIENCES);
  guint n = 0;
  SegueRecord *const *rules = segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (course), &n);

  for (guint i = 0; i < n; i++)
    if (!named.is_set || segue_audience_is_below (plan, segue_record_get_link (rules[i], SEGUE_REQUIREMENT_AUDIENCE), named.slot.ids))
      return TRUE;

  return FALSE;
}

static gboolean
is_reinforced (SeguePlan   *plan,
               SegueRecord *course)
{
  guint n = 0;
  SegueRecord *const *reinforcements = segue_plan_incoming (plan, SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_ROLLOUT,
                                                            segue_record_get_link (course, SEGUE_COURSE_ROLLOUT), &n);

  for (guint i = 0; i < n; i++)
    {
      gint64 of = segue_record_get_link (reinforcements[i], SEGUE_REINFORCEMENT_COURSE);

      if (segue_dated_get_state (reinforcements[i]) == SEGUE_DATED_CANCELLED ||
          segue_record_get_boolean (reinforcements[i], SEGUE_MAIN_ARCHIVED))
        continue;
      if (of == segue_record_get_id (course) || (of == 0 && shares_audience (plan, reinforcements[i], course)))
        return TRUE;
    }

  return FALSE;
}

/* T08: nothing is planned that keeps alive what a course taught: neither for the course, nor
 * for everything that one of its audiences learns.
 */
void
segue_check_t08_run (SegueCheckRun *run)
{
  SeguePlan *plan = run->index->plan;
  SegueRecordList *courses = segue_plan_list (plan, SEGUE_RECORD_COURSE);

  for (guint i = 0; i < segue_record_list_get_n (courses); i++)
    {
      SegueRecord *course = segue_record_list_get (courses, i);
      guint n = 0;

      segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (course), &n);
      if (n > 0 && !segue_record_get_boolean (course, SEGUE_MAIN_ARCHIVED) && !is_reinforced (plan, course))
        segue_check_find_new (run, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT), course);
    }
}

char *
segue_check_t08_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *course = segue_finding_dup_title (plan, finding, 0);

  /* Translators: a course */
  return g_strdup_printf (_("Nothing reinforces “%s” after go-live: no office hour, no coaching, no huddle."), course);
}
