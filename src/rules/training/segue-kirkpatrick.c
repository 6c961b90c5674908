/* segue-kirkpatrick.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: the four levels and their days as DOMAIN c 11 and b 7 have them: reaction straight
 * after, learning at the end, behaviour at 30 to 90 days, results at 3 to 6 months.  They
 * fall due by themselves: of each session on its last day, and of a course with its go-live.
 */

#define G_LOG_DOMAIN "segue-kirkpatrick"

#include "config.h"

#include "segue-kirkpatrick.h"

#include "segue-course.h"
#include "segue-dated.h"
#include "segue-enrolment.h"
#include "segue-rollout-dates.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-week.h"

#include <glib/gi18n.h>

#define BEHAVIOUR_FROM_DAYS 30
#define BEHAVIOUR_TO_DAYS 90
#define RESULTS_FROM_MONTHS 3
#define RESULTS_TO_MONTHS 6

/* What the sessions of a course come to on one level. */
typedef struct
{
  double   sum;
  guint    n;
  SegueDay first;    /* of the earliest session that it is missing of */
  SegueDay last;
  gboolean is_any;   /* whether there is a session at all */
} Sum;

typedef struct
{
  SeguePlan   *plan;
  SegueRecord *course;
  SegueDay     today;
  Sum          reaction;
  Sum          gain;
  Sum          passed;    /* and when learning is due */
  Sum          behaviour;
} Search;

static void
add_value (Sum    *sum,
           double  value,
           guint   people)
{
  sum->sum += value * people;
  sum->n += people;
}

/* Whether a score is known of it, and what it says. */
static gboolean
add_learning (Search      *search,
              SegueRecord *enrolment,
              guint        people)
{
  gint64 score = segue_record_get_integer (enrolment, SEGUE_ENROLMENT_SCORE);

  if (!segue_record_is_set (enrolment, SEGUE_ENROLMENT_SCORE))
    return FALSE;

  if (segue_record_is_set (enrolment, SEGUE_ENROLMENT_PRE_SCORE))
    add_value (&search->gain, (double) (score - segue_record_get_integer (enrolment, SEGUE_ENROLMENT_PRE_SCORE)), people);
  if (segue_record_is_set (search->course, SEGUE_COURSE_PASS_MARK))
    add_value (&search->passed, segue_enrolment_completes (enrolment, search->course) ? 100 : 0, people);

  return TRUE;
}

static gboolean
add_behaviour (Search      *search,
               SegueRecord *session,
               SegueRecord *enrolment,
               guint        people)
{
  SegueDay observed = segue_record_get_day (enrolment, SEGUE_ENROLMENT_OBSERVED_ON);
  SegueDay completed = segue_record_is_set (enrolment, SEGUE_ENROLMENT_COMPLETED_ON)
                         ? segue_record_get_day (enrolment, SEGUE_ENROLMENT_COMPLETED_ON) : segue_dated_get_last (session);

  if (observed == SEGUE_DAY_NONE || completed == SEGUE_DAY_NONE || observed < completed + BEHAVIOUR_FROM_DAYS ||
      observed > completed + BEHAVIOUR_TO_DAYS || !segue_record_is_set (enrolment, SEGUE_ENROLMENT_USES_IT))
    return FALSE;

  add_value (&search->behaviour, segue_record_get_boolean (enrolment, SEGUE_ENROLMENT_USES_IT) ? 100 : 0, people);
  return TRUE;
}

static void
note_missing (Sum      *sum,
              gboolean  is_known,
              SegueDay  first,
              SegueDay  last)
{
  sum->is_any = TRUE;
  if (is_known || (sum->first != SEGUE_DAY_NONE && sum->first <= first))
    return;

  sum->first = first;
  sum->last = last;
}

static void
add_session (Search      *search,
             SegueRecord *session)
{
  gboolean has_people = FALSE, has_completed = FALSE;
  gboolean has_reaction = FALSE, has_score = FALSE, is_observed = FALSE;
  SegueDay last = segue_dated_get_last (session);
  SegueRecord *const *enrolments = NULL;
  guint n = 0;

  enrolments = segue_plan_incoming (search->plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                    segue_record_get_id (session), &n);
  for (guint i = 0; i < n; i++)
    {
      guint people = segue_enrolment_get_people (enrolments[i]);
      SegueSeat seat = segue_enrolment_get_seat (enrolments[i]);

      has_people = has_people || seat == SEGUE_SEAT_USED || (seat == SEGUE_SEAT_HELD && last >= search->today);
      if (seat != SEGUE_SEAT_USED)
        continue;
      if (segue_record_is_set (enrolments[i], SEGUE_ENROLMENT_REACTION))
        {
          add_value (&search->reaction, (double) segue_record_get_integer (enrolments[i], SEGUE_ENROLMENT_REACTION), people);
          has_reaction = TRUE;
        }
      has_score = add_learning (search, enrolments[i], people) || has_score;
      has_completed = has_completed || segue_enrolment_completes (enrolments[i], search->course);
      is_observed = add_behaviour (search, session, enrolments[i], people) || is_observed;
    }

  if (last == SEGUE_DAY_NONE || !has_people)
    return;
  note_missing (&search->reaction, has_reaction, last, last + SEGUE_DAYS_PER_WEEK);
  note_missing (&search->passed, has_score, last, last + SEGUE_DAYS_PER_WEEK);
  if (has_completed || last >= search->today)
    note_missing (&search->behaviour, is_observed, last + BEHAVIOUR_FROM_DAYS, last + BEHAVIOUR_TO_DAYS);
}

static SegueKirkpatrickState
get_state (SegueDay first,
           SegueDay last,
           SegueDay today)
{
  if (today < first)
    return SEGUE_KIRKPATRICK_NOT_YET;

  return today <= last ? SEGUE_KIRKPATRICK_DUE : SEGUE_KIRKPATRICK_LATE;
}

static void
finish (const Sum             *value,
        const Sum             *due,
        SegueDay               today,
        SegueKirkpatrickLevel *level)
{
  level->n = value->n;
  level->has_value = value->n > 0;
  if (level->has_value)
    level->value = value->sum / value->n;

  level->first = due->first;
  level->last = due->last;
  if (due->first != SEGUE_DAY_NONE)
    level->state = get_state (due->first, due->last, today);
  else if (due->is_any)
    level->state = SEGUE_KIRKPATRICK_DONE;
}

static void
read_results (SeguePlan             *plan,
              SegueRecord           *course,
              SegueDay               today,
              SegueKirkpatrickLevel *level)
{
  double before = segue_record_get_real (course, SEGUE_COURSE_MEASURE_BEFORE);
  double target = segue_record_get_real (course, SEGUE_COURSE_MEASURE_TARGET);
  gboolean is_known = segue_record_is_set (course, SEGUE_COURSE_MEASURE_BEFORE) &&
                      segue_record_is_set (course, SEGUE_COURSE_MEASURE_TARGET);
  SegueRecord *milestone = segue_rollout_find_milestone (plan, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT),
                                                         SEGUE_MILESTONE_ROLE_GO_LIVE);
  SegueDay go_live = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;

  if (!is_known && !segue_record_is_set (course, SEGUE_COURSE_MEASURE))
    return;

  if (segue_record_is_set (course, SEGUE_COURSE_MEASURE_AFTER))
    {
      level->has_value = is_known && ABS (target - before) > 0;
      if (level->has_value)
        level->value = (segue_record_get_real (course, SEGUE_COURSE_MEASURE_AFTER) - before) / (target - before) * 100;
      level->state = SEGUE_KIRKPATRICK_DONE;
      return;
    }

  level->state = SEGUE_KIRKPATRICK_NOT_YET;
  if (go_live == SEGUE_DAY_NONE)
    return;
  level->first = segue_day_add_months (go_live, RESULTS_FROM_MONTHS);
  level->last = segue_day_add_months (go_live, RESULTS_TO_MONTHS);
  level->state = get_state (level->first, level->last, today);
}

static gboolean
shows (SeguePlan *plan,
       guint      field)
{
  return segue_plan_shows (plan, &segue_record_class_get (SEGUE_RECORD_ENROLMENT)->fields[field]);
}

/**
 * segue_kirkpatrick_read:
 * @plan: where sessions, enrolments and milestones are
 * @course: a course
 * @today: the day from which to look
 * @levels: (out) (array length=4): its levels, by SegueKirkpatrick
 *
 * The first three are looked at of each session, of somebody who was there; the earliest
 * session that one is missing of says when it is due: reaction and learning in the week after
 * it.  Where @plan does not show what people said and can, nothing is told of it.
 */
void
segue_kirkpatrick_read (SeguePlan             *plan,
                        SegueRecord           *course,
                        SegueDay               today,
                        SegueKirkpatrickLevel *levels)
{
  Search search = { segue_plan_get_source (plan, NULL), course, today, { 0 }, { 0 }, { 0 }, { 0 } };
  SegueRecord *const *sessions = NULL;
  guint n = 0;

  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (SEGUE_IS_COURSE (course));
  g_return_if_fail (levels != NULL);

  memset (levels, 0, SEGUE_N_KIRKPATRICK * sizeof *levels);
  read_results (plan, course, today, &levels[SEGUE_KIRKPATRICK_RESULTS]);
  if (!segue_enrolment_is_shown (plan))
    return;

  sessions = segue_plan_incoming (search.plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE, segue_record_get_id (course), &n);
  for (guint i = 0; i < n; i++)
    if (segue_session_counts (sessions[i]))
      add_session (&search, sessions[i]);

  if (shows (plan, SEGUE_ENROLMENT_REACTION))
    finish (&search.reaction, &search.reaction, today, &levels[SEGUE_KIRKPATRICK_REACTION]);
  if (shows (plan, SEGUE_ENROLMENT_SCORE) && shows (plan, SEGUE_ENROLMENT_PRE_SCORE))
    {
      gboolean is_gain = search.gain.n > 0;

      finish (is_gain ? &search.gain : &search.passed, &search.passed, today, &levels[SEGUE_KIRKPATRICK_LEARNING]);
      levels[SEGUE_KIRKPATRICK_LEARNING].is_gain = is_gain;
    }
  if (shows (plan, SEGUE_ENROLMENT_USES_IT) && shows (plan, SEGUE_ENROLMENT_OBSERVED_ON))
    finish (&search.behaviour, &search.behaviour, today, &levels[SEGUE_KIRKPATRICK_BEHAVIOUR]);
}

/**
 * segue_kirkpatrick_get_title:
 *
 * Returns: what the level is called
 */
const char *
segue_kirkpatrick_get_title (SegueKirkpatrick level)
{
  switch (level)
    {
    case SEGUE_KIRKPATRICK_REACTION:
      return C_("Kirkpatrick", "Reaction");
    case SEGUE_KIRKPATRICK_LEARNING:
      return C_("Kirkpatrick", "Learning");
    case SEGUE_KIRKPATRICK_BEHAVIOUR:
      return C_("Kirkpatrick", "Behaviour");
    case SEGUE_KIRKPATRICK_RESULTS:
      return C_("Kirkpatrick", "Results");
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_kirkpatrick_state_get_word:
 *
 * Returns: (nullable): the state in a word, %NULL where there is nothing to look at
 */
const char *
segue_kirkpatrick_state_get_word (SegueKirkpatrickState state)
{
  switch (state)
    {
    case SEGUE_KIRKPATRICK_NOTHING:
      return NULL;
    case SEGUE_KIRKPATRICK_NOT_YET:
      return C_("Kirkpatrick", "not yet");
    case SEGUE_KIRKPATRICK_DUE:
      return C_("Kirkpatrick", "due");
    case SEGUE_KIRKPATRICK_LATE:
      return C_("Kirkpatrick", "late");
    case SEGUE_KIRKPATRICK_DONE:
      return C_("Kirkpatrick", "done");
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_kirkpatrick_dup_value:
 * @level: which level
 * @of: what is known of it
 *
 * Returns: (transfer full) (nullable): what was found, with how many it comes from; %NULL
 *   where nothing is known
 */
char *
segue_kirkpatrick_dup_value (SegueKirkpatrick             level,
                             const SegueKirkpatrickLevel *of)
{
  g_return_val_if_fail (of != NULL, NULL);

  if (!of->has_value)
    return NULL;

  switch (level)
    {
    case SEGUE_KIRKPATRICK_REACTION:
      /* Translators: a mean of 1 to 5, then people */
      return g_strdup_printf (ngettext ("%.1f of 5, %u person", "%.1f of 5, %u people", of->n), of->value, of->n);
    case SEGUE_KIRKPATRICK_LEARNING:
      if (of->is_gain)
        /* Translators: points of a score that were gained, then people */
        return g_strdup_printf (ngettext ("%+.0f points, %u person", "%+.0f points, %u people", of->n), of->value, of->n);
      return g_strdup_printf (ngettext ("%.0f %% passed, %u person", "%.0f %% passed, %u people", of->n), of->value, of->n);
    case SEGUE_KIRKPATRICK_BEHAVIOUR:
      return g_strdup_printf (ngettext ("%.0f %% use it, %u observed", "%.0f %% use it, %u observed", of->n), of->value, of->n);
    case SEGUE_KIRKPATRICK_RESULTS:
      /* Translators: how far a result moved to where it shall be, in per cent */
      return g_strdup_printf (_("%.0f %% of the way"), of->value);
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_kirkpatrick_dup_state:
 * @of: what is known of a level
 * @today: the day from which to look
 *
 * Returns: (transfer full) (nullable): whether there is something to do, and when; %NULL
 *   where there is nothing to look at
 */
char *
segue_kirkpatrick_dup_state (const SegueKirkpatrickLevel *of,
                             SegueDay                     today)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  g_return_val_if_fail (of != NULL, NULL);

  if (of->first == SEGUE_DAY_NONE)
    return g_strdup (segue_kirkpatrick_state_get_word (of->state));

  first = segue_day_to_short_label (of->first, today);
  last = segue_day_to_short_label (of->last, today);
  if (of->state == SEGUE_KIRKPATRICK_NOT_YET)
    /* Translators: a day */
    return g_strdup_printf (C_("Kirkpatrick", "due from %s"), first);
  if (of->state == SEGUE_KIRKPATRICK_DUE)
    /* Translators: a day */
    return g_strdup_printf (C_("Kirkpatrick", "due by %s"), last);

  /* Translators: a day */
  return g_strdup_printf (C_("Kirkpatrick", "late since %s"), last);
}
