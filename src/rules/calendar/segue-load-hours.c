/* segue-load-hours.c - minutes per person and week (DOMAIN c 6, c and d)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is on one day takes all its minutes on it; what lasts longer spreads them evenly
 * over its working days, or over all days by a setting, or where none is worked.
 *
 * A session takes as long as it lasts, of those who have a seat: a room of 12 takes an
 * audience of 240 a twentieth of that on average.
 *
 * What an item takes is added to the top-most audiences that it names, and handed down
 * the tree: so nobody pays twice for one item.
 */

#define G_LOG_DOMAIN "segue-load"

#include "config.h"

#include "segue-load-private.h"

#include "segue-reach.h"
#include "segue-roster.h"
#include "segue-session.h"

/* Whether it takes anybody's time at all. */
static gboolean
takes_time (const SegueCalendarItem *item)
{
  return !segue_calendar_kind_is_window (item->kind) && item->kind != SEGUE_CALENDAR_MILESTONE &&
         item->state != SEGUE_DATED_CANCELLED;
}

static guint
count_days (SegueLoad               *self,
            const SegueCalendarItem *item,
            SegueDay                 first,
            SegueDay                 last,
            gboolean                 all_days)
{
  SegueWhom whom = segue_whom_of (item->record);
  guint n = 0;

  if (all_days)
    return (guint) (last - first + 1);

  for (SegueDay day = first; day <= last; day++)
    n += segue_workdays_is_worked (self->workdays, day, &whom);

  return n;
}

/* How much of it falls on a week. */
static double
get_portion (SegueLoad               *self,
             const SegueCalendarItem *item,
             SegueDay                 week)
{
  SegueDay first = MAX (item->first, week);
  SegueDay last = MIN (item->last, week + SEGUE_DAYS_PER_WEEK - 1);
  gboolean all_days = self->all_days;
  gpointer known;
  guint n;

  if (item->first == item->last)
    return 1;

  if (!g_hash_table_lookup_extended (self->spreads, item->record, NULL, &known))
    {
      known = GUINT_TO_POINTER (all_days ? 0 : count_days (self, item, item->first, item->last, FALSE));
      g_hash_table_insert (self->spreads, item->record, known);
    }
  n = GPOINTER_TO_UINT (known);
  all_days = all_days || n == 0;
  if (all_days)
    n = (guint) (item->last - item->first + 1);

  return (double) count_days (self, item, first, last, all_days) / n;
}

/* Of those whom a session is for, not all have a seat: on average they spend as much less. */
static double
get_share (SegueLoad               *self,
           const SegueCalendarItem *item)
{
  SegueReach reach = segue_reach_get (self->plan, item->rollout, item->audiences, item->first);
  guint seats = segue_session_get_capacity (self->plan, item->record);

  return reach.people > (gint64) seats && seats > 0 ? (double) seats / (double) reach.people : 1;
}

/* What it takes in all, 0 where nobody said so. */
static double
get_all_minutes (SegueLoad               *self,
                 const SegueCalendarItem *item)
{
  guint field = segue_dated_get (segue_record_get_kind (item->record))->minutes;

  if (SEGUE_IS_SESSION (item->record))
    return segue_session_get_minutes (self->plan, item->record) * get_share (self, item);

  return field != SEGUE_NO_FIELD ? (double) segue_record_get_integer (item->record, field) : 0;
}

/* The minutes of an item in a week; %FALSE where nobody said how many it takes. */
static gboolean
get_minutes (SegueLoad               *self,
             const SegueCalendarItem *item,
             SegueDay                 week,
             double                  *minutes)
{
  guint field = segue_dated_get (segue_record_get_kind (item->record))->minutes;

  *minutes = 0;
  if (!SEGUE_IS_SESSION (item->record) && (field == SEGUE_NO_FIELD || !segue_record_is_set (item->record, field)))
    return FALSE;

  *minutes = get_all_minutes (self, item) * get_portion (self, item, week);
  return TRUE;
}

/* Whether an item names an audience above one that it names, too. */
static gboolean
is_covered (SegueLoad      *self,
            const SegueIds *named,
            guint           group)
{
  for (guint i = 0; named->n > 1 && i < named->n; i++)
    {
      guint other = segue_load_find_group (self, named->ids[i]);

      if (other != group && other != G_MAXUINT && segue_load_is_within (self, group, other))
        return TRUE;
    }

  return FALSE;
}

/* Whether an item is one of those of an audience; gives the one that it names. */
static gboolean
reaches (SegueLoad               *self,
         const SegueCalendarItem *item,
         guint                    group,
         guint                   *named)
{
  *named = group;
  if (item->audiences == NULL)
    return segue_load_get_scope (self, item->rollout)[group];

  while (*named != G_MAXUINT)
    {
      for (guint i = 0; i < item->audiences->n; i++)
        if (item->audiences->ids[i] == SEGUE_LOAD_GROUP (self, *named)->id)
          return TRUE;
      *named = SEGUE_LOAD_GROUP (self, *named)->parent;
    }

  return FALSE;
}

static void
add_to (SegueLoadCell *cell,
        double         minutes,
        gboolean       is_known)
{
  cell->minutes += minutes;
  cell->n_inputs++;
  cell->n_open += !is_known;
}

/* @for_all: rollout -> SegueLoadCell of what is for everybody in its scope */
static void
add_item (SegueLoad               *self,
          const SegueCalendarItem *item,
          SegueDay                 week,
          SegueLoadCell           *cells,
          GHashTable              *for_all)
{
  double minutes;
  gboolean is_known = get_minutes (self, item, week, &minutes);

  if (item->audiences == NULL)
    {
      SegueLoadCell *cell = g_hash_table_lookup (for_all, &item->rollout);

      if (cell == NULL)
        {
          cell = g_new0 (SegueLoadCell, 1);
          g_hash_table_insert (for_all, g_memdup2 (&item->rollout, sizeof (gint64)), cell);
        }
      add_to (cell, minutes, is_known);
      return;
    }

  for (guint i = 0; i < item->audiences->n; i++)
    {
      guint group = segue_load_find_group (self, item->audiences->ids[i]);

      if (group != G_MAXUINT && !is_covered (self, item->audiences, group))
        add_to (&cells[group], minutes, is_known);
    }
}

static void
hand_down (SegueLoad     *self,
           SegueLoadCell *cells,
           GHashTable    *for_all)
{
  GHashTableIter iter;
  gpointer rollout, cell;

  for (guint i = 0; i < self->groups->len; i++)
    {
      guint parent = SEGUE_LOAD_GROUP (self, i)->parent;

      if (parent == G_MAXUINT)
        continue;
      cells[i].minutes += cells[parent].minutes;
      cells[i].n_inputs += cells[parent].n_inputs;
      cells[i].n_open += cells[parent].n_open;
    }

  g_hash_table_iter_init (&iter, for_all);
  while (g_hash_table_iter_next (&iter, &rollout, &cell))
    {
      const gboolean *scope = segue_load_get_scope (self, *(gint64 *) rollout);
      const SegueLoadCell *more = cell;

      for (guint i = 0; i < self->groups->len; i++)
        if (scope[i])
          {
            cells[i].minutes += more->minutes;
            cells[i].n_inputs += more->n_inputs;
            cells[i].n_open += more->n_open;
          }
    }
}

static void
grade (SegueLoad     *self,
       SegueDay       week,
       guint          group,
       SegueLoadCell *cell)
{
  cell->capacity = SEGUE_LOAD_GROUP (self, group)->capacity;
  cell->percent = cell->capacity > 0 ? cell->minutes / cell->capacity * 100 : -1;
  if (cell->minutes <= 0)
    return;

  cell->step = cell->percent < 0 ? SEGUE_LOAD_OVER
                                 : segue_load_grade_percent (cell->percent, self->busy_from, self->full_from);
  cell->is_peak = segue_load_find_peak (self, SEGUE_LOAD_GROUP (self, group)->id, week) != NULL;
  if (cell->is_peak)
    cell->step = MIN (cell->step + 1, SEGUE_LOAD_OVER);
}

/**
 * segue_load_add_hours:
 * @week: the first day of a week
 * @cells: (array): a cell for each audience, all nothing
 *
 * Fills @cells with the minutes of that week.
 */
void
segue_load_add_hours (SegueLoad     *self,
                      SegueDay       week,
                      SegueLoadCell *cells)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (self->calendar, week, week + SEGUE_DAYS_PER_WEEK - 1);
  g_autoptr(GHashTable) for_all = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  for (guint i = 0; i < items->len; i++)
    if (takes_time (items->pdata[i]))
      add_item (self, items->pdata[i], week, cells, for_all);

  hand_down (self, cells, for_all);
  for (guint i = 0; i < self->groups->len; i++)
    grade (self, week, i, &cells[i]);
}

/**
 * segue_load_explain_hours:
 * @group: an audience
 * @week: the first day of a week
 * @inputs: (element-type SegueLoadInput): filled with what takes the time
 */
void
segue_load_explain_hours (SegueLoad *self,
                          guint      group,
                          SegueDay   week,
                          GArray    *inputs)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (self->calendar, week, week + SEGUE_DAYS_PER_WEEK - 1);

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = items->pdata[i];
      SegueLoadInput input = { .record = item->record, .rollout = item->rollout };
      guint named;

      if (!takes_time (item) || !reaches (self, item, group, &named))
        continue;
      input.audience = SEGUE_LOAD_GROUP (self, named)->id;
      input.is_open = !get_minutes (self, item, week, &input.amount);
      g_array_append_val (inputs, input);
    }
}
