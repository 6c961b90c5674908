/* segue-promises.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: DOMAIN c 18: kept % = done on or before due ÷ (done + overdue).  What was cancelled
 * is neither; what was done on a day that nobody wrote down is taken for kept in time.
 */

#define G_LOG_DOMAIN "segue-promises"

#include "config.h"

#include "segue-promises.h"

#include "segue-shares.h"

#include <glib/gi18n.h>

static gboolean
is_done (SegueRecord *action)
{
  return segue_record_get_choice (action, SEGUE_ACTION_STATUS) == SEGUE_ACTION_STATUS_DONE;
}

/**
 * segue_promise_get_facts:
 * @action: a promise, or another action
 * @today: the day from which to look
 * @facts: (out): whether it is open, and how late
 */
void
segue_promise_get_facts (SegueRecord       *action,
                         SegueDay           today,
                         SeguePromiseFacts *facts)
{
  SegueDay until = today;

  g_return_if_fail (SEGUE_IS_ACTION (action));
  g_return_if_fail (facts != NULL);

  *facts = (SeguePromiseFacts) { 0 };
  facts->is_open = !is_done (action) && !segue_record_get_boolean (action, SEGUE_MAIN_ARCHIVED) &&
                   segue_record_get_choice (action, SEGUE_ACTION_STATUS) != SEGUE_ACTION_STATUS_CANCELLED;
  facts->due = segue_record_get_day (action, SEGUE_ACTION_DUE);
  if (is_done (action))
    until = segue_record_get_day (action, SEGUE_ACTION_DONE_ON);
  else if (!facts->is_open)
    return;

  if (facts->due == SEGUE_DAY_NONE)
    return;
  if (until > facts->due)
    facts->late = (guint) (until - facts->due);
  else if (facts->is_open)
    facts->left = (guint) (facts->due - today);
}

static char *
dup_done (SegueRecord             *action,
          const SeguePromiseFacts *facts,
          SegueDay                 today)
{
  gboolean is_promise = segue_record_get_choice (action, SEGUE_ACTION_KIND) == SEGUE_ACTION_KIND_PROMISE;
  SegueDay done = segue_record_get_day (action, SEGUE_ACTION_DONE_ON);
  g_autofree char *day = NULL;

  if (done == SEGUE_DAY_NONE)
    return g_strdup (is_promise ? C_("promise", "kept") : C_("promise", "done"));

  day = segue_day_to_short_label (done, today);
  if (facts->late > 0)
    /* Translators: “2 days late, done 8 Apr” */
    return g_strdup_printf (ngettext ("%u day late, done %s", "%u days late, done %s", facts->late), facts->late, day);
  if (is_promise)
    /* Translators: a day on which a promise was kept */
    return g_strdup_printf (C_("promise", "kept %s"), day);

  /* Translators: a day on which a task was done */
  return g_strdup_printf (C_("promise", "done %s"), day);
}

/**
 * segue_promise_dup_clock:
 * @action: a promise, or another action
 * @today: the day from which to look
 *
 * Returns: (transfer full): “4 days late”, “due today”, “in 3 days”, “kept 6 Apr”
 */
char *
segue_promise_dup_clock (SegueRecord *action,
                         SegueDay     today)
{
  SeguePromiseFacts facts;

  g_return_val_if_fail (SEGUE_IS_ACTION (action), NULL);

  segue_promise_get_facts (action, today, &facts);
  if (is_done (action))
    return dup_done (action, &facts, today);
  if (segue_record_get_choice (action, SEGUE_ACTION_STATUS) == SEGUE_ACTION_STATUS_CANCELLED)
    return g_strdup (C_("promise", "cancelled"));
  if (!facts.is_open)
    return g_strdup (C_("promise", "archived"));
  if (facts.due == SEGUE_DAY_NONE)
    return g_strdup (C_("promise", "no day yet"));
  if (facts.late > 0)
    return g_strdup_printf (ngettext ("%u day late", "%u days late", facts.late), facts.late);
  if (facts.left == 0)
    return g_strdup (C_("promise", "due today"));

  return g_strdup_printf (ngettext ("in %u day", "in %u days", facts.left), facts.left);
}

/* Of @rollout, or of any where it is 0. */
static SegueRecord *
get_action (SeguePlan *plan,
            gint64     rollout,
            guint      i)
{
  SegueRecord *action = segue_record_list_get (segue_plan_list (plan, SEGUE_RECORD_ACTION), i);

  if (rollout != 0 && segue_record_get_link (action, SEGUE_ACTION_ROLLOUT) != rollout)
    return NULL;

  return action;
}

static gboolean
counts (SegueRecord *action)
{
  return action != NULL && segue_record_get_choice (action, SEGUE_ACTION_KIND) == SEGUE_ACTION_KIND_PROMISE &&
         !segue_record_get_boolean (action, SEGUE_MAIN_ARCHIVED);
}

static void
add_promise (SegueKept   *kept,
             SegueRecord *promise,
             SegueDay     today)
{
  SeguePromiseFacts facts;

  segue_promise_get_facts (promise, today, &facts);
  kept->done += is_done (promise);
  kept->in_time += is_done (promise) && facts.late == 0;
  kept->open += facts.is_open;
  kept->overdue += facts.is_open && facts.late > 0;
}

/**
 * segue_promises_sum_up:
 * @plan: where the promises are
 * @rollout: of which; 0 = of all
 * @today: the day from which to look
 *
 * What is archived does not count.
 *
 * Returns: how many were kept
 */
SegueKept
segue_promises_sum_up (SeguePlan *plan,
                       gint64     rollout,
                       SegueDay   today)
{
  SegueKept kept = { .percent = -1 };
  guint n;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), kept);

  n = segue_record_list_get_n (segue_plan_list (plan, SEGUE_RECORD_ACTION));
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *action = get_action (plan, rollout, i);

      if (counts (action))
        add_promise (&kept, action, today);
    }
  kept.percent = segue_share_get_percent (kept.in_time, kept.done + kept.overdue);

  return kept;
}

/* Lowest share first, what nobody can tell the share of last. */
static int
compare_kept (gconstpointer a,
              gconstpointer b)
{
  const SegueKept *one = a;
  const SegueKept *two = b;
  guint one_share = one->percent < 0 ? G_MAXUINT : (guint) one->percent;
  guint two_share = two->percent < 0 ? G_MAXUINT : (guint) two->percent;

  if (one_share != two_share)
    return one_share < two_share ? -1 : 1;
  if (one->overdue != two->overdue)
    return one->overdue > two->overdue ? -1 : 1;

  return (segue_record_get_id (one->record) > segue_record_get_id (two->record)) -
         (segue_record_get_id (one->record) < segue_record_get_id (two->record));
}

/**
 * segue_promises_sum_up_by:
 * @plan: where the promises are
 * @rollout: of which; 0 = of all
 * @field: %SEGUE_ACTION_OWNER or %SEGUE_ACTION_PROMISED_TO
 * @today: the day from which to look
 *
 * Returns: (transfer full) (element-type SegueKept): how many were kept, of each that @field
 *   names, lowest share first
 */
GArray *
segue_promises_sum_up_by (SeguePlan *plan,
                          gint64     rollout,
                          guint      field,
                          SegueDay   today)
{
  GArray *sums = g_array_new (FALSE, FALSE, sizeof (SegueKept));
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), sums);
  g_return_val_if_fail (field == SEGUE_ACTION_OWNER || field == SEGUE_ACTION_PROMISED_TO, sums);

  n = segue_record_list_get_n (segue_plan_list (plan, SEGUE_RECORD_ACTION));
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *action = get_action (plan, rollout, i);
      SegueRecord *record = counts (action) ? segue_plan_follow (plan, action, field) : NULL;
      guint place;

      if (record == NULL)
        continue;

      place = GPOINTER_TO_UINT (g_hash_table_lookup (places, record));
      if (place == 0)
        {
          SegueKept kept = { .record = record };

          g_array_append_val (sums, kept);
          place = sums->len;
          g_hash_table_insert (places, record, GUINT_TO_POINTER (place));
        }
      add_promise (&g_array_index (sums, SegueKept, place - 1), action, today);
    }

  for (guint i = 0; i < sums->len; i++)
    {
      SegueKept *kept = &g_array_index (sums, SegueKept, i);

      kept->percent = segue_share_get_percent (kept->in_time, kept->done + kept->overdue);
    }
  g_array_sort (sums, compare_kept);

  return sums;
}

/* The kinds are in their order of weight. */
static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  SegueRecord *one = *(SegueRecord *const *) a;
  SegueRecord *two = *(SegueRecord *const *) b;
  SegueDay one_due = segue_record_get_day (one, SEGUE_ACTION_DUE);
  SegueDay two_due = segue_record_get_day (two, SEGUE_ACTION_DUE);
  int one_kind = segue_record_get_choice (one, SEGUE_ACTION_KIND);
  int two_kind = segue_record_get_choice (two, SEGUE_ACTION_KIND);

  if (one_due != two_due)
    return one_due < two_due ? -1 : 1;
  if (one_kind != two_kind)
    return one_kind == SEGUE_ACTION_KIND_PROMISE ? -1 : two_kind == SEGUE_ACTION_KIND_PROMISE ? 1 : one_kind - two_kind;

  return (segue_record_get_id (one) > segue_record_get_id (two)) - (segue_record_get_id (one) < segue_record_get_id (two));
}

/**
 * segue_promises_find_due:
 * @plan: where the actions are
 * @rollout: of which; 0 = of all
 * @today: the day from which to look
 * @days: how far to look ahead, 0 = today only
 *
 * Returns: (transfer container) (element-type SegueRecord): what is overdue or due by then,
 *   most overdue first, promises before what else is due on the same day
 */
GPtrArray *
segue_promises_find_due (SeguePlan *plan,
                         gint64     rollout,
                         SegueDay   today,
                         guint      days)
{
  GPtrArray *due = g_ptr_array_new ();
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), due);

  n = segue_record_list_get_n (segue_plan_list (plan, SEGUE_RECORD_ACTION));
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *action = get_action (plan, rollout, i);
      SeguePromiseFacts facts;

      if (action == NULL)
        continue;

      segue_promise_get_facts (action, today, &facts);
      if (facts.is_open && facts.due != SEGUE_DAY_NONE && facts.left <= days)
        g_ptr_array_add (due, action);
    }
  g_ptr_array_sort (due, compare_due);

  return due;
}
