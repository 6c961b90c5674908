/* segue-replan-conflicts.c - what an item collides with, and what was promised otherwise
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-replan"

#include "config.h"

#include "segue-replan-private.h"

#include "segue-action.h"
#include "segue-audience-tree.h"
#include "segue-communication.h"
#include "segue-dated.h"

#include <glib/gi18n.h>

/* Takes @text. */
void
segue_replan_add_conflict (SegueReplanItem *item,
                           SegueConflict    conflict,
                           char            *text)
{
  g_autofree char *others = item->reason;

  item->conflicts |= conflict;
  item->reason = others != NULL ? g_strdup_printf ("%s\n%s", others, text) : g_strdup (text);
  g_free (text);
}

static void
find_windows (SegueReplan     *self,
              SegueReplanItem *item,
              SegueDay         last,
              const SegueWhom *whom)
{
  SegueRecord *freeze = segue_workdays_find_forbidding (self->workdays, item->to, last, whom);
  SegueRecord *peak = segue_workdays_find (self->workdays, SEGUE_WINDOW_KIND_PEAK, item->to, last, whom);

  if (freeze != NULL)
    {
      g_autofree char *name = segue_replan_dup_title (self, freeze);

      /* Translators: a freeze, “Year-end close”. */
      segue_replan_add_conflict (item, SEGUE_CONFLICT_FREEZE, g_strdup_printf (_("In the freeze “%s”, which forbids it"), name));
    }
  if (peak != NULL)
    {
      g_autofree char *name = segue_replan_dup_title (self, peak);

      /* Translators: a peak, “Month-end”. */
      segue_replan_add_conflict (item, SEGUE_CONFLICT_PEAK, g_strdup_printf (_("In the peak “%s”"), name));
    }
}

static void
find_day_off (SegueReplan     *self,
              SegueReplanItem *item,
              const SegueWhom *whom)
{
  SegueRecord *off = segue_workdays_find (self->workdays, SEGUE_WINDOW_KIND_HOLIDAY, item->to, item->to, whom);

  if (off == NULL)
    off = segue_workdays_find (self->workdays, SEGUE_WINDOW_KIND_NON_WORKING, item->to, item->to, whom);
  if (off != NULL)
    {
      g_autofree char *name = segue_replan_dup_title (self, off);

      /* Translators: a holiday, or other days off: “Labour Day”. */
      segue_replan_add_conflict (item, SEGUE_CONFLICT_DAY_OFF, g_strdup_printf (_("A day off: “%s”"), name));
    }
  else if (segue_workdays_is_weekend (self->workdays, item->to))
    {
      g_autofree char *weekday = segue_day_to_weekday_label (item->to, FALSE);

      /* Translators: a weekday: “Saturday, which is no working day”. */
      segue_replan_add_conflict (item, SEGUE_CONFLICT_DAY_OFF, g_strdup_printf (_("%s, which is no working day"), weekday));
    }
}

static gboolean
shares_audience (SegueReplan *self,
                 SegueWhom    one,
                 SegueWhom    two)
{
  if (one.audiences == NULL || two.audiences == NULL)
    return one.rollout == two.rollout || one.rollout == 0 || two.rollout == 0;

  for (guint i = 0; i < one.audiences->n; i++)
    if (segue_audience_is_below (self->plan, one.audiences->ids[i], two.audiences))
      return TRUE;
  for (guint i = 0; i < two.audiences->n; i++)
    if (segue_audience_is_below (self->plan, two.audiences->ids[i], one.audiences))
      return TRUE;

  return FALSE;
}

/* Something else that reaches some of the same people on a day, or NULL. */
SegueRecord *
segue_replan_find_other (SegueReplan *self,
                         SegueRecord *record,
                         SegueDay     day)
{
  GPtrArray *others = g_hash_table_lookup (self->days, GINT_TO_POINTER (day));
  SegueRecordKind kind = segue_record_get_kind (record);
  SegueWhom whom = segue_whom_of (record);

  if (kind != SEGUE_RECORD_COMMUNICATION && kind != SEGUE_RECORD_EVENT)
    return NULL;

  for (guint i = 0; others != NULL && i < others->len; i++)
    {
      SegueRecord *other = g_ptr_array_index (others, i);

      if (other != record && shares_audience (self, whom, segue_whom_of (other)))
        return other;
    }

  return NULL;
}

static void
find_same_day (SegueReplan     *self,
               SegueReplanItem *item)
{
  SegueRecord *other = segue_replan_find_other (self, item->record, item->to);
  g_autofree char *title = NULL;
  g_autofree char *audiences = NULL;
  gboolean is_new;

  if (other == NULL)
    return;

  title = segue_replan_dup_title (self, other);
  audiences = segue_replan_dup_audiences (self, item->record);
  is_new = item->from == SEGUE_DAY_NONE || segue_dated_get_first (other) != item->from;
  /* Translators: the title of another item, then whom the first one is for. */
  segue_replan_add_conflict (item, SEGUE_CONFLICT_SAME_DAY, is_new ? g_strdup_printf (_("The same day as “%s”, for %s"), title, audiences)
                                                                   : g_strdup_printf (_("Still the same day as “%s”, for %s"), title, audiences));
}

/* What @item, which moves, would collide with on its new day. */
void
segue_replan_find_conflicts (SegueReplan     *self,
                             SegueReplanItem *item)
{
  SegueRecordKind kind = segue_record_get_kind (item->record);
  SegueWhom whom = segue_whom_of (item->record);

  if (kind == SEGUE_RECORD_SESSION)
    segue_replan_find_session_conflicts (self, item);
  if (item->stays != SEGUE_STAYS_NOT || item->to == SEGUE_DAY_NONE || (kind == SEGUE_RECORD_WINDOW && item->to == item->from))
    return;

  /* A window is what others collide with, a series is looked at day by day, and a material may
   * be ready on any day.
   */
  if (kind != SEGUE_RECORD_WINDOW && kind != SEGUE_RECORD_SERIES && kind != SEGUE_RECORD_MATERIAL)
    {
      SegueDay length = item->from != SEGUE_DAY_NONE ? segue_dated_get_last (item->record) - item->from : 0;

      find_windows (self, item, item->to + length, &whom);
      find_day_off (self, item, &whom);
      find_same_day (self, item);
    }

  if (item->to < self->today)
    {
      int days = self->today - item->to;

      segue_replan_add_conflict (item, SEGUE_CONFLICT_PAST, g_strdup_printf (ngettext ("In the past: %d day ago", "In the past: %d days ago", days), days));
    }
}

static void
add_promise (SegueReplan           *self,
             SegueRecord           *record,
             const SegueReplanItem *milestone)
{
  SegueReplanPromise promise = {
    g_object_ref (record), g_object_ref (milestone->record),
    segue_record_get_day (record, SEGUE_COMMUNICATION_PROMISED_DATE), milestone->to, NULL,
  };
  g_autofree char *title = segue_replan_dup_title (self, record);
  g_autofree char *audiences = segue_replan_dup_audiences (self, record);
  g_autofree char *promised = segue_day_to_short_label (promise.promised, self->today);
  g_autofree char *then = segue_day_to_short_label (promise.to, self->today);
  g_autofree char *what = segue_replan_dup_title (self, milestone->record);

  if (promise.to != SEGUE_DAY_NONE)
    /* Translators: a communication, whom it told, the day; then a milestone and its day:
     * “Save the date” told Finance 3 Mar; “Go-live” would be on 17 Mar. */
    promise.text = g_strdup_printf (_("“%s” told %s %s; “%s” would be on %s."), title, audiences, promised, what, then);
  else
    promise.text = g_strdup_printf (_("“%s” told %s %s; “%s” would have no day."), title, audiences, promised, what);

  g_array_append_val (self->promises, promise);
}

/* Where it does not say what it promised the day of, the day itself tells, within its rollout. */
static gboolean
is_about (SegueRecord           *record,
          const SegueReplanItem *milestone)
{
  if (segue_record_is_set (record, SEGUE_COMMUNICATION_PROMISE_OF))
    return segue_record_get_link (record, SEGUE_COMMUNICATION_PROMISE_OF) == segue_record_get_id (milestone->record);

  return segue_record_get_day (record, SEGUE_COMMUNICATION_PROMISED_DATE) == milestone->from &&
         segue_record_get_link (record, SEGUE_COMMUNICATION_ROLLOUT) == segue_record_get_link (milestone->record, SEGUE_MILESTONE_ROLLOUT);
}

/* What was sent and names another day than a milestone would have then. */
static void
find_told (SegueReplan *self)
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_COMMUNICATION);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      if (!segue_record_is_set (record, SEGUE_COMMUNICATION_PROMISED_DATE) || segue_dated_get_state (record) != SEGUE_DATED_DONE ||
          segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
        continue;

      for (guint k = 0; k < self->items->len; k++)
        {
          const SegueReplanItem *item = &g_array_index (self->items, SegueReplanItem, k);

          if (segue_record_get_kind (item->record) == SEGUE_RECORD_MILESTONE && item->stays == SEGUE_STAYS_NOT &&
              item->to != segue_record_get_day (record, SEGUE_COMMUNICATION_PROMISED_DATE) && is_about (record, item))
            {
              add_promise (self, record, item);
              break;
            }
        }
    }
}

/* Whom it was promised to, as whoever looks may read it. */
static char *
dup_promised_to (SegueReplan *self,
                 SegueRecord *action)
{
  SegueRecord *person = segue_plan_find (self->shown, SEGUE_RECORD_STAKEHOLDER, segue_record_get_link (action, SEGUE_ACTION_PROMISED_TO));

  return person != NULL ? segue_plan_dup_title (self->shown, person) : segue_replan_dup_audiences (self, action);
}

static void
add_action (SegueReplan           *self,
            SegueRecord           *action,
            const SegueReplanItem *milestone)
{
  SegueReplanPromise promise = {
    g_object_ref (action), g_object_ref (milestone->record), segue_record_get_day (action, SEGUE_ACTION_DUE), milestone->to, NULL,
  };
  g_autofree char *title = segue_replan_dup_title (self, action);
  g_autofree char *to = dup_promised_to (self, action);
  g_autofree char *promised = segue_day_to_short_label (promise.promised, self->today);
  g_autofree char *then = segue_day_to_short_label (promise.to, self->today);
  g_autofree char *what = segue_replan_dup_title (self, milestone->record);

  if (promise.to != SEGUE_DAY_NONE)
    /* Translators: a promise, to whom, the day; then a milestone and its day:
     * “Second scanner” is promised to Ada Miller for 3 Mar; “Go-live” would be on 17 Mar. */
    promise.text = g_strdup_printf (_("“%s” is promised to %s for %s; “%s” would be on %s."), title, to, promised, what, then);
  else
    promise.text = g_strdup_printf (_("“%s” is promised to %s for %s; “%s” would have no day."), title, to, promised, what);

  g_array_append_val (self->promises, promise);
}

/* Open promises that hang on a milestone, and so would be at another distance from it. */
static void
find_actions (SegueReplan *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const SegueReplanItem *item = &g_array_index (self->items, SegueReplanItem, i);
      guint n = 0;
      SegueRecord *const *actions = NULL;

      if (segue_record_get_kind (item->record) != SEGUE_RECORD_MILESTONE || item->stays != SEGUE_STAYS_NOT || item->to == item->from)
        continue;

      actions = segue_plan_incoming (self->plan, SEGUE_RECORD_ACTION, SEGUE_ACTION_ANCHOR, segue_record_get_id (item->record), &n);
      for (guint j = 0; j < n; j++)
        if (segue_dated_is_promised (actions[j]) && !segue_dated_stays (actions[j]))
          add_action (self, actions[j], item);
    }
}

/* What was sent and names another day than a milestone would have then, and what was promised
 * to people for a day.
 */
void
segue_replan_find_promises (SegueReplan *self)
{
  find_told (self);
  find_actions (self);
}
