/* segue-replan-evade.c - where what falls into a window could go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-replan"

#include "config.h"

#include "segue-replan-private.h"

#include "segue-check.h"
#include "segue-dated.h"

#include <glib/gi18n.h>

/* Days that are taken by others are passed over so often, and shared then. */
#define MOST_TRIES 10

/* The next free day, and rather one on which the same people get nothing else. */
static SegueDay
find_day (SegueReplan *self,
          SegueRecord *record,
          SegueRecord *window,
          GHashTable  *taken)
{
  SegueDay first = SEGUE_DAY_NONE;
  SegueDay day = MAX (segue_dated_get_last (window), self->today);

  for (guint i = 0; i < MOST_TRIES; i++)
    {
      day = segue_check_find_free_day (self->plan, self->workdays, record, day);
      if (day == SEGUE_DAY_NONE)
        break;
      if (first == SEGUE_DAY_NONE)
        first = day;
      if (segue_replan_find_other (self, record, day) == NULL && g_hash_table_add (taken, GINT_TO_POINTER (day)))
        return day;
    }

  return first;
}

static void
add_item (SegueReplan *self,
          SegueRecord *record,
          SegueRecord *window,
          GHashTable  *taken)
{
  SegueReplanItem item = { .record = g_object_ref (record), .from = segue_dated_get_first (record) };

  item.to = find_day (self, record, window, taken);
  if (item.to == SEGUE_DAY_NONE)
    {
      item.to = item.from;
      item.stays = SEGUE_STAYS_UNKNOWN;
      item.reason = g_strdup (_("No day after it is free"));
    }
  g_array_append_val (self->items, item);
}

static int
compare_records (gconstpointer a,
                 gconstpointer b)
{
  SegueRecord *one = *(SegueRecord *const *) a;
  SegueRecord *other = *(SegueRecord *const *) b;

  return segue_dated_get_first (one) - segue_dated_get_first (other);
}

/**
 * segue_replan_new_evading:
 * @plan: all that there is
 * @shown: what may be seen of it, which gives the titles; mostly @plan
 * @window: a window of @plan, which stays where it is
 * @today: the day that counts as today
 *
 * Returns: (transfer full): what falls into @window, and where it could go: to the free days
 *   after it, one a day where there are enough; the first item is @window
 */
SegueReplan *
segue_replan_new_evading (SeguePlan   *plan,
                          SeguePlan   *shown,
                          SegueRecord *window,
                          SegueDay     today)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_EVENT, SEGUE_RECORD_SESSION, SEGUE_RECORD_REINFORCEMENT,
  };
  SegueReplan *self = segue_replan_create (plan, shown, today);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(GHashTable) taken = g_hash_table_new (NULL, NULL);
  SegueReplanItem head = { .record = g_object_ref (window), .from = segue_dated_get_first (window), .to = segue_dated_get_first (window) };

  g_array_append_val (self->items, head);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (plan, kinds[i]);

      for (guint j = 0; j < segue_record_list_get_n (list); j++)
        if (segue_check_falls_into (plan, self->workdays, segue_record_list_get (list, j), window))
          g_ptr_array_add (records, segue_record_list_get (list, j));
    }
  segue_replan_find_days (self);
  g_ptr_array_sort (records, compare_records);
  for (guint i = 0; i < records->len; i++)
    add_item (self, records->pdata[i], window, taken);
  segue_replan_finish (self);

  return self;
}
