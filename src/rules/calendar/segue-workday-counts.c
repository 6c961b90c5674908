/* segue-workday-counts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For each audience and rollout there is a table of how many days were worked up to each day
 * of the half-year before today; what lies outside of it is counted by itself.
 */

#define G_LOG_DOMAIN "segue-workday-counts"

#include "config.h"

#include "segue-workday-counts.h"

#include "segue-pairs.h"

#define DAYS_BEFORE 200
#define DAYS_AFTER 30
#define N_DAYS (DAYS_BEFORE + DAYS_AFTER)

typedef struct
{
  guint16 worked[N_DAYS]; /* on the days up to this one, from the first on */
} Table;

struct _SegueWorkdayCounts
{
  SegueWorkdays *workdays; /* owned */
  SeguePairs    *tables;   /* audience, rollout -> Table */
  GPtrArray     *owned;    /* those */
  SegueDay       first;    /* of each table */
};

/**
 * segue_workday_counts_new:
 * @plan: where windows, audiences and settings are
 * @today: around which most days lie that are asked for
 *
 * Returns: (transfer full): who works when; to be made anew when the plan changes
 */
SegueWorkdayCounts *
segue_workday_counts_new (SeguePlan *plan,
                          SegueDay   today)
{
  SegueWorkdayCounts *self = g_new0 (SegueWorkdayCounts, 1);

  self->workdays = segue_workdays_new (plan);
  self->tables = segue_pairs_new ();
  self->owned = g_ptr_array_new_with_free_func (g_free);
  self->first = today - DAYS_BEFORE;

  return self;
}

/**
 * segue_workday_counts_free:
 * @self: (transfer full) (nullable): what segue_workday_counts_new() made
 */
void
segue_workday_counts_free (SegueWorkdayCounts *self)
{
  if (self == NULL)
    return;

  segue_workdays_free (self->workdays);
  segue_pairs_free (self->tables);
  g_ptr_array_unref (self->owned);
  g_free (self);
}

/* Whom it is about; @audiences holds the audience, and must outlive the result. */
static SegueWhom
make_whom (gint64      audience,
           gint64      rollout,
           SegueValue *audiences)
{
  SegueWhom whom = { .rollout = rollout };

  if (audience != 0)
    {
      segue_value_set_ids (audiences, &audience, 1);
      whom.audiences = audiences->slot.ids;
    }

  return whom;
}

static const Table *
get_table (SegueWorkdayCounts *self,
           gint64              audience,
           gint64              rollout)
{
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  Table *table = segue_pairs_find (self->tables, audience, rollout);
  SegueWhom whom;
  guint16 n = 0;

  if (table != NULL)
    return table;

  whom = make_whom (audience, rollout, &audiences);
  table = g_new (Table, 1);
  for (guint i = 0; i < N_DAYS; i++)
    {
      n += segue_workdays_is_worked (self->workdays, self->first + (SegueDay) i, &whom) ? 1 : 0;
      table->worked[i] = n;
    }
  g_ptr_array_add (self->owned, table);
  segue_pairs_add (self->tables, audience, rollout, table);

  return table;
}

static gboolean
is_within (SegueWorkdayCounts *self,
           SegueDay            day)
{
  return day >= self->first && day < self->first + N_DAYS;
}

/**
 * segue_workday_counts_count:
 * @from: a day
 * @to: another day
 * @audience: of whom, or 0
 * @rollout: in which rollout, or 0
 *
 * Returns: what segue_workdays_count() says
 */
int
segue_workday_counts_count (SegueWorkdayCounts *self,
                            SegueDay            from,
                            SegueDay            to,
                            gint64              audience,
                            gint64              rollout)
{
  g_return_val_if_fail (self != NULL, 0);

  if (is_within (self, from) && to >= from && is_within (self, to))
    {
      const Table *table = get_table (self, audience, rollout);

      return table->worked[to - self->first] - table->worked[from - self->first];
    }
  else
    {
      g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
      SegueWhom whom = make_whom (audience, rollout, &audiences);

      return segue_workdays_count (self->workdays, from, to, &whom);
    }
}

/**
 * segue_workday_counts_add:
 * @day: a day, which need not be worked
 * @n: how many working days later
 * @audience: of whom, or 0
 * @rollout: in which rollout, or 0
 *
 * Returns: what segue_workdays_add() says
 */
SegueDay
segue_workday_counts_add (SegueWorkdayCounts *self,
                          SegueDay            day,
                          guint               n,
                          gint64              audience,
                          gint64              rollout)
{
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  SegueWhom whom;

  g_return_val_if_fail (self != NULL, day);

  if (is_within (self, day))
    {
      const Table *table = get_table (self, audience, rollout);
      guint target = table->worked[day - self->first] + n;

      for (guint i = (guint) (day - self->first); i < N_DAYS; i++)
        if (table->worked[i] == target)
          return self->first + (SegueDay) i;
    }

  whom = make_whom (audience, rollout, &audiences);

  return segue_workdays_add (self->workdays, day, (int) n, &whom);
}
