/* segue-phases.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-phases"

#include "config.h"

#include "segue-phases.h"

#include "segue-calendar-choices.h"
#include "segue-dated.h"
#include "segue-event.h"
#include "segue-rollout-dates.h"

/* A cut-over belongs to the go-live that follows it within so many days. */
#define CUT_OVER_DAYS 7

/* How long a launch lasts where nobody said when hypercare ends. */
#define LAUNCH_DAYS 14

static SegueDay
find_day (SeguePlan          *plan,
          gint64              rollout,
          SegueMilestoneRole  role)
{
  SegueRecord *milestone = segue_rollout_find_milestone (plan, rollout, role);

  return milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
}

static SegueDay
find_cut_over (SeguePlan *plan,
               gint64     rollout,
               SegueDay   go_live)
{
  SegueDay first = go_live;
  guint n = 0;
  SegueRecord *const *events = segue_plan_incoming (plan, SEGUE_RECORD_EVENT, SEGUE_EVENT_ROLLOUT, rollout, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueDay day = segue_dated_get_first (events[i]);

      if (segue_record_get_choice (events[i], SEGUE_EVENT_KIND) == SEGUE_EVENT_KIND_CUT_OVER &&
          segue_dated_get_state (events[i]) != SEGUE_DATED_CANCELLED &&
          !segue_record_get_boolean (events[i], SEGUE_MAIN_ARCHIVED) &&
          day >= go_live - CUT_OVER_DAYS && day < first)
        first = day;
    }

  return first;
}

/**
 * segue_phases_get:
 * @plan: where the milestones are
 * @rollout: a rollout, 0 = none
 *
 * A launch lasts from the go-live, or from the cut-over right before it, to the end of
 * hypercare; two weeks where that has no day yet.
 *
 * Returns: the phases of @rollout
 */
SeguePhases
segue_phases_get (SeguePlan *plan,
                  gint64     rollout)
{
  SeguePhases phases = { 0 };
  SegueDay end;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), phases);

  phases.go_live = find_day (plan, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE);
  if (phases.go_live == SEGUE_DAY_NONE)
    return phases;

  end = find_day (plan, rollout, SEGUE_MILESTONE_ROLE_HYPERCARE_END);
  phases.is_known = TRUE;
  phases.launch = find_cut_over (plan, rollout, phases.go_live);
  phases.post_launch = end >= phases.go_live ? end + 1 : phases.go_live + LAUNCH_DAYS;

  return phases;
}

/**
 * segue_phases_on:
 * @phases: phases that are known
 * @day: a day
 *
 * Returns: the phase that @day is in
 */
SeguePhase
segue_phases_on (const SeguePhases *phases,
                 SegueDay           day)
{
  if (day < phases->launch)
    return SEGUE_PHASE_PRE_LAUNCH;

  return day < phases->post_launch ? SEGUE_PHASE_LAUNCH : SEGUE_PHASE_POST_LAUNCH;
}
