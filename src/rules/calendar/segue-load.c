/* segue-load.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-load"

#include "config.h"

#include "segue-load-private.h"

#include "segue-settings.h"
#include "segue-thresholds.h"

/**
 * segue_load_new:
 * @plan: where audiences, windows, impacts and settings are
 * @calendar: (transfer none): whose items count; it is kept, but not owned
 * @rollout: whose impacts count, 0 = those of all
 * @rule: how the load is computed
 *
 * Returns: (transfer full): the load; nothing is computed before it is asked for
 */
SegueLoad *
segue_load_new (SeguePlan     *plan,
                SegueCalendar *calendar,
                gint64         rollout,
                SegueLoadRule  rule)
{
  SegueLoad *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (calendar != NULL, NULL);

  self = g_new0 (SegueLoad, 1);
  self->plan = g_object_ref (plan);
  self->calendar = calendar;
  self->rollout = rollout;
  self->rule = rule;
  self->columns = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->scopes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->spreads = g_hash_table_new (NULL, NULL);
  self->workdays = segue_workdays_new (plan);
  self->all_days = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_SPREAD_ALL_DAYS) != 0;
  self->busy_from = (double) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_BUSY_FROM);
  self->full_from = (double) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_FULL_FROM);
  self->weights[SEGUE_LOAD_LOW] = 1;
  self->weights[SEGUE_LOAD_MEDIUM] = (double) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_WEIGHT_MEDIUM);
  self->weights[SEGUE_LOAD_HIGH] = (double) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_WEIGHT_HIGH);
  segue_load_read_groups (self);

  return self;
}

/**
 * segue_load_free:
 * @self: (transfer full) (nullable): a load
 */
void
segue_load_free (SegueLoad *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->plan);
  g_array_unref (self->groups);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->columns);
  g_hash_table_unref (self->scopes);
  g_hash_table_unref (self->spreads);
  segue_workdays_free (self->workdays);
  g_clear_pointer (&self->impacts, g_array_unref);
  g_free (self);
}

static const SegueLoadCell *
get_column (SegueLoad *self,
            SegueDay   week)
{
  SegueLoadCell *cells = g_hash_table_lookup (self->columns, GINT_TO_POINTER (week));

  if (cells != NULL)
    return cells;

  cells = g_new0 (SegueLoadCell, MAX (self->groups->len, 1));
  switch (self->rule)
    {
    case SEGUE_LOAD_HOURS:
      segue_load_add_hours (self, week, cells);
      break;
    case SEGUE_LOAD_WEIGHTED:
    case SEGUE_LOAD_DOMINANCE:
      segue_load_add_impacts (self, week, cells);
      break;
    }
  g_hash_table_insert (self->columns, GINT_TO_POINTER (week), cells);

  return cells;
}

/**
 * segue_load_get:
 * @audience: the id of an audience
 * @week: the first day of a week, whichever day of the week that is
 *
 * Returns: how much falls on @audience from @week on, for seven days
 */
SegueLoadCell
segue_load_get (SegueLoad *self,
                gint64     audience,
                SegueDay   week)
{
  guint group = segue_load_find_group (self, audience);

  if (group == G_MAXUINT)
    return (SegueLoadCell) { .step = SEGUE_LOAD_NOTHING };

  return get_column (self, week)[group];
}

/**
 * segue_load_get_minutes:
 * @audience: the id of an audience
 * @week: the first day of a week, whichever day of the week that is
 *
 * Returns: how many minutes of each of its people are taken from @week on, for seven days
 */
double
segue_load_get_minutes (SegueLoad *self,
                        gint64     audience,
                        SegueDay   week)
{
  return segue_load_get (self, audience, week).minutes;
}

/**
 * segue_load_get_capacity:
 * @audience: the id of an audience
 *
 * Returns: how many minutes of a week it can spare
 */
double
segue_load_get_capacity (SegueLoad *self,
                         gint64     audience)
{
  guint group = segue_load_find_group (self, audience);

  return group != G_MAXUINT ? SEGUE_LOAD_GROUP (self, group)->capacity : 0;
}

/* The most first; what says nothing at the end. */
static int
compare_inputs (gconstpointer a,
                gconstpointer b)
{
  const SegueLoadInput *one = a;
  const SegueLoadInput *two = b;
  gint64 ids[] = { segue_record_get_id (one->record), segue_record_get_id (two->record) };

  if (one->is_open != two->is_open)
    return one->is_open ? 1 : -1;
  if (one->amount < two->amount || one->amount > two->amount)
    return one->amount > two->amount ? -1 : 1;

  return (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

/**
 * segue_load_explain:
 * @audience: the id of an audience
 * @week: the first day of a week
 *
 * Returns: (transfer full) (element-type SegueLoadInput): what its load is made of, the
 *   most first
 */
GArray *
segue_load_explain (SegueLoad *self,
                    gint64     audience,
                    SegueDay   week)
{
  GArray *inputs = g_array_new (FALSE, FALSE, sizeof (SegueLoadInput));
  guint group = segue_load_find_group (self, audience);

  if (group == G_MAXUINT)
    return inputs;

  if (self->rule == SEGUE_LOAD_HOURS)
    segue_load_explain_hours (self, group, week, inputs);
  else
    segue_load_explain_impacts (self, group, week, inputs);
  g_array_sort (inputs, compare_inputs);

  return inputs;
}

/**
 * segue_load_find_peak:
 * @audience: the id of an audience
 * @week: the first day of a week
 *
 * Returns: (transfer none) (nullable): a window in which the audience has more to do than
 *   usual anyway, whichever rollout tells of it
 */
SegueRecord *
segue_load_find_peak (SegueLoad *self,
                      gint64     audience,
                      SegueDay   week)
{
  SegueRecordList *rollouts = segue_plan_list (self->plan, SEGUE_RECORD_ROLLOUT);
  guint group = segue_load_find_group (self, audience);
  SegueWhom whom = { 0 };
  SegueRecord *peak = NULL;

  if (group == G_MAXUINT)
    return NULL;

  whom.audiences = SEGUE_LOAD_GROUP (self, group)->ids.slot.ids;
  peak = segue_workdays_find (self->workdays, SEGUE_WINDOW_KIND_PEAK, week, week + SEGUE_DAYS_PER_WEEK - 1, &whom);
  for (guint i = 0; peak == NULL && i < segue_record_list_get_n (rollouts); i++)
    {
      whom.rollout = segue_record_get_id (segue_record_list_get (rollouts, i));
      peak = segue_workdays_find (self->workdays, SEGUE_WINDOW_KIND_PEAK, week, week + SEGUE_DAYS_PER_WEEK - 1, &whom);
    }

  return peak;
}

/**
 * segue_load_count_rollouts:
 * @inputs: (element-type SegueLoadInput): what a load is made of
 *
 * Returns: how many rollouts compete for the same people; what belongs to none is no
 *   rollout
 */
guint
segue_load_count_rollouts (GArray *inputs)
{
  g_autoptr(GHashTable) rollouts = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < inputs->len; i++)
    if (g_array_index (inputs, SegueLoadInput, i).rollout != 0)
      g_hash_table_add (rollouts, &g_array_index (inputs, SegueLoadInput, i).rollout);

  return g_hash_table_size (rollouts);
}

/**
 * segue_load_grade_percent:
 * @percent: of what can be spared, above 0
 * @busy_from: the first percent that is busy
 * @full_from: the last percent that is not over the line
 *
 * Source: DOMAIN c 6 (d), with 60 and 100.
 */
SegueLoadStep
segue_load_grade_percent (double percent,
                          double busy_from,
                          double full_from)
{
  /* Parts of an hour that were spread and added up again are a hair off. */
  const double hair = 1e-6;

  if (percent > full_from + hair)
    return SEGUE_LOAD_OVER;

  return percent >= busy_from - hair ? SEGUE_LOAD_BUSY : SEGUE_LOAD_CALM;
}

/**
 * segue_load_find_dominant:
 * @counts: (array fixed-size=3): how many impacts there are of each #SegueLoadLevel
 *
 * Source: DOMAIN c 6 (b).
 *
 * Returns: the highest level that makes up at least a third of them, -1 where there are
 *   none
 */
int
segue_load_find_dominant (const guint *counts)
{
  guint total = counts[SEGUE_LOAD_LOW] + counts[SEGUE_LOAD_MEDIUM] + counts[SEGUE_LOAD_HIGH];

  for (int level = SEGUE_LOAD_HIGH; total > 0 && level >= SEGUE_LOAD_LOW; level--)
    if (3 * counts[level] >= total)
      return level;

  return -1;
}
