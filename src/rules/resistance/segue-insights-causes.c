/* segue-insights-causes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insights-causes"

#include "config.h"

#include "segue-resistance-insights-private.h"

#include "segue-resistance-choices.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

typedef struct
{
  gint64       id;
  SegueRecord *audience;
  guint        n;
} Row;

static int
compare_causes (gconstpointer a,
                gconstpointer b)
{
  const SegueCauseShare *one = a;
  const SegueCauseShare *two = b;

  if ((one->cause == SEGUE_CHOICE_NONE) != (two->cause == SEGUE_CHOICE_NONE))
    return one->cause == SEGUE_CHOICE_NONE ? 1 : -1;
  if (one->n != two->n)
    return one->n > two->n ? -1 : 1;

  return (one->cause > two->cause) - (one->cause < two->cause);
}

/* Those that users added stand under the barrier of their first entry that says one. */
static int
find_barrier (const SegueInsightEntry *entry)
{
  int barrier = segue_resistance_cause_get_barrier (entry->cause);

  if (barrier != SEGUE_CHOICE_NONE)
    return barrier;

  return segue_record_get_choice (entry->record, SEGUE_RESISTANCE_BARRIER);
}

static void
count_causes (SegueResistanceInsights *self)
{
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, GINT_TO_POINTER (entry->cause)));
      SegueCauseShare *share = NULL;

      if (place == 0)
        {
          SegueCauseShare fresh = { .cause = entry->cause, .barrier = SEGUE_CHOICE_NONE };

          g_array_append_val (self->causes, fresh);
          place = self->causes->len;
          g_hash_table_insert (places, GINT_TO_POINTER (entry->cause), GUINT_TO_POINTER (place));
        }

      share = &g_array_index (self->causes, SegueCauseShare, place - 1);
      share->n++;
      share->n_open += entry->facts.is_open;
      if (share->barrier == SEGUE_CHOICE_NONE && share->cause != SEGUE_CHOICE_NONE)
        share->barrier = find_barrier (entry);
    }
}

static void
add_up_causes (SegueResistanceInsights *self)
{
  guint sum = 0, all = 0;

  for (guint i = 0; i < self->causes->len; i++)
    {
      const SegueCauseShare *share = &g_array_index (self->causes, SegueCauseShare, i);

      all += share->cause != SEGUE_CHOICE_NONE ? share->n : 0;
    }

  for (guint i = 0; i < self->causes->len; i++)
    {
      SegueCauseShare *share = &g_array_index (self->causes, SegueCauseShare, i);

      if (share->cause == SEGUE_CHOICE_NONE)
        continue;
      sum += share->n;
      share->cumulative = (guint) ((guint64) sum * 1000 / all);
    }
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const Row *one = a;
  const Row *two = b;

  if ((one->audience == NULL) != (two->audience == NULL))
    return one->audience == NULL ? 1 : -1;
  if (one->n != two->n)
    return one->n > two->n ? -1 : 1;

  return (one->id > two->id) - (one->id < two->id);
}

/* An audience that the plan does not show is nobody. */
static GArray *
count_rows (SegueResistanceInsights *self)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_autoptr(GHashTable) places = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < self->entries->len; i++)
    {
      SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, &entry->audience));

      if (place == 0)
        {
          Row row = { entry->audience, NULL, 0 };

          if (entry->audience != 0)
            row.audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, entry->audience);
          g_array_append_val (rows, row);
          place = rows->len;
          g_hash_table_insert (places, &entry->audience, GUINT_TO_POINTER (place));
        }
      g_array_index (rows, Row, place - 1).n++;
    }
  g_array_sort (rows, compare_rows);

  return rows;
}

static void
fill_heat (SegueResistanceInsights *self,
           GArray                  *rows)
{
  g_autoptr(GHashTable) row_places = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr(GHashTable) cause_places = g_hash_table_new (NULL, NULL);
  guint last = self->audiences->len - 1;

  for (guint i = 0; i < rows->len; i++)
    g_hash_table_insert (row_places, &g_array_index (rows, Row, i).id, GUINT_TO_POINTER (MIN (i, last)));
  for (guint i = 0; i < self->causes->len; i++)
    g_hash_table_insert (cause_places, GINT_TO_POINTER (g_array_index (self->causes, SegueCauseShare, i).cause), GUINT_TO_POINTER (i));

  self->heat = g_new0 (guint, self->audiences->len * self->causes->len);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);
      guint row = GPOINTER_TO_UINT (g_hash_table_lookup (row_places, &entry->audience));
      guint cause = GPOINTER_TO_UINT (g_hash_table_lookup (cause_places, GINT_TO_POINTER (entry->cause)));

      self->heat[row * self->causes->len + cause]++;
    }
}

/*
 * segue_insights_read_causes:
 *
 * Reads what is said about causes, and by which audience.
 */
void
segue_insights_read_causes (SegueResistanceInsights *self)
{
  g_autoptr(GArray) rows = count_rows (self);

  count_causes (self);
  g_array_sort (self->causes, compare_causes);
  add_up_causes (self);

  /* All that are nobody are at the end, and one row. */
  for (guint i = 0; i < rows->len; i++)
    if (i == 0 || g_array_index (rows, Row, i).audience != NULL || g_array_index (rows, Row, i - 1).audience != NULL)
      g_ptr_array_add (self->audiences, g_array_index (rows, Row, i).audience);
  if (rows->len > 0)
    fill_heat (self, rows);
}

static int
compare_repeatable (gconstpointer a,
                    gconstpointer b)
{
  const SegueInsightEntry *one = *(const SegueInsightEntry *const *) a;
  const SegueInsightEntry *two = *(const SegueInsightEntry *const *) b;

  if (one->audience != two->audience)
    return one->audience < two->audience ? -1 : 1;
  if (one->cause != two->cause)
    return one->cause < two->cause ? -1 : 1;

  return (one->heard > two->heard) - (one->heard < two->heard);
}

static int
compare_repeats (gconstpointer a,
                 gconstpointer b)
{
  const SegueRepeat *one = a;
  const SegueRepeat *two = b;

  if (one->n != two->n)
    return one->n > two->n ? -1 : 1;

  return segue_record_get_day (two->last, SEGUE_RESISTANCE_HEARD_ON) - segue_record_get_day (one->last, SEGUE_RESISTANCE_HEARD_ON);
}

/* What was not valid did not come again, and where nobody is named nobody knows whether it did. */
static GPtrArray *
collect_repeatable (SegueResistanceInsights *self)
{
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; i < self->entries->len; i++)
    {
      SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);

      if (entry->audience != 0 && entry->cause != SEGUE_CHOICE_NONE && entry->heard != SEGUE_DAY_NONE &&
          !entry->facts.is_anticipated && entry->status != SEGUE_RESISTANCE_STATUS_NOT_VALID)
        g_ptr_array_add (entries, entry);
    }
  g_ptr_array_sort (entries, compare_repeatable);

  return entries;
}

/*
 * segue_insights_read_repeats:
 *
 * Each time that follows another within the days of the settings belongs to the same repeat.
 */
void
segue_insights_read_repeats (SegueResistanceInsights *self)
{
  g_autoptr(GPtrArray) entries = collect_repeatable (self);
  int days = (int) segue_thresholds_read_setting (self->plan, SEGUE_SETTINGS_REPEAT_DAYS);

  for (guint begin = 0, end; begin < entries->len; begin = end)
    {
      const SegueInsightEntry *first = g_ptr_array_index (entries, begin);
      const SegueInsightEntry *last = first;

      for (end = begin + 1; end < entries->len; end++)
        {
          const SegueInsightEntry *next = g_ptr_array_index (entries, end);

          if (next->audience != first->audience || next->cause != first->cause || next->heard - last->heard > days)
            break;
          last = next;
        }

      if (end - begin > 1)
        {
          SegueRepeat repeat = { segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, first->audience), first->cause,
                                 end - begin, first->record, last->record };

          if (repeat.audience != NULL)
            g_array_append_val (self->repeats, repeat);
        }
    }
  g_array_sort (self->repeats, compare_repeats);
}
