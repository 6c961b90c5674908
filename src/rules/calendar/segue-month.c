/* segue-month.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What lasts several days lies on top, each in the first row that is free on all of them;
 * what takes place on a day fills the rows that are left of it, in its order.  Where a day
 * has more than fits, its last row stays free to say how many more there are.
 */

#define G_LOG_DOMAIN "segue-month"

#include "config.h"

#include "segue-month.h"

#include <string.h>

/* More rows than a week ever has on a screen or a sheet. */
#define MAX_ROWS 64

typedef struct
{
  guint    n_rows;
  gboolean taken[SEGUE_DAYS_PER_WEEK][MAX_ROWS];
  gboolean overflows[SEGUE_DAYS_PER_WEEK];
} Week;

/**
 * segue_month_get:
 * @day: any day of the month
 * @rule: how weeks are counted
 * @month: (out): its weeks
 */
void
segue_month_get (SegueDay             day,
                 const SegueWeekRule *rule,
                 SegueMonth          *month)
{
  int year, number;

  segue_day_to_ymd (day, &year, &number, NULL);
  month->first = segue_day_from_ymd (year, number, 1);
  month->last = segue_day_add_months (month->first, 1) - 1;
  month->start = segue_week_get_start (month->first, rule);
  month->n_weeks = (guint) (month->last - month->start) / SEGUE_DAYS_PER_WEEK + 1;
}

/**
 * segue_month_get_columns:
 * @width: of a week
 * @weekend: how wide a Saturday or Sunday is, as a part of another day
 * @rule: what a week begins with
 * @edges: (out): where the days begin, and last where the week ends
 */
void
segue_month_get_columns (double               width,
                         double               weekend,
                         const SegueWeekRule *rule,
                         double               edges[SEGUE_DAYS_PER_WEEK + 1])
{
  double unit = width / (5 + 2 * weekend);

  edges[0] = 0;
  for (int i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    {
      int weekday = (rule->first_weekday - 1 + i) % SEGUE_DAYS_PER_WEEK + 1;

      edges[i + 1] = edges[i] + (weekday >= 6 ? unit * weekend : unit);
    }
}

static gboolean
is_long (const SegueCalendarItem *item)
{
  return item->last > item->first;
}

static gboolean
is_free (const Week *week,
         guint       column,
         guint       n_columns,
         guint       row)
{
  for (guint i = column; i < column + n_columns; i++)
    if (week->taken[i][row])
      return FALSE;

  return TRUE;
}

static void
take (Week                 *week,
      const SegueMonthSpot *spot)
{
  for (guint i = spot->column; i < spot->column + spot->n_columns; i++)
    week->taken[i][spot->row] = TRUE;
}

static SegueMonthSpot
make_spot (const SegueCalendarItem *item,
           SegueDay                 first)
{
  SegueDay from = MAX (item->first, first);
  SegueDay to = MIN (item->last, first + SEGUE_DAYS_PER_WEEK - 1);

  return (SegueMonthSpot) {
    .item = item,
    .column = (guint) (from - first),
    .n_columns = (guint) (to - from) + 1,
    .n_lines = 1,
    .begins = from == item->first,
    .ends = to == item->last,
  };
}

/* Each in the first row that is free on all its days. */
static GArray *
place_bars (GPtrArray *items,
            SegueDay   first)
{
  GArray *bars = g_array_new (FALSE, FALSE, sizeof (SegueMonthSpot));
  Week week = { 0 };

  for (guint i = 0; i < items->len; i++)
    {
      SegueMonthSpot spot = make_spot (g_ptr_array_index (items, i), first);

      if (!is_long (spot.item))
        continue;
      while (spot.row < MAX_ROWS - 1 && !is_free (&week, spot.column, spot.n_columns, spot.row))
        spot.row++;
      take (&week, &spot);
      g_array_append_val (bars, spot);
    }

  return bars;
}

/* A bar lies beside what it shares its days with, or is hidden on all of them. */
static gboolean
bar_fits (const Week           *week,
          const SegueMonthSpot *bar)
{
  for (guint i = bar->column; i < bar->column + bar->n_columns; i++)
    if (bar->row + (week->overflows[i] ? 1 : 0) >= week->n_rows)
      return FALSE;

  return TRUE;
}

static guint
count_free (const Week *week,
            guint       column)
{
  guint n = 0;

  for (guint row = 0; row < week->n_rows; row++)
    n += !week->taken[column][row];

  return n;
}

static guint
count_singles (GPtrArray *items,
               SegueDay   day)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = g_ptr_array_index (items, i);

      n += !is_long (item) && item->first == day;
    }

  return n;
}

/* Drops bars until what is left fits: a day that has more than its rows needs one of them
 * to say so, and each bar that is hidden must be told of on all its days.
 */
static void
drop_bars (Week      *week,
           GArray    *bars,
           GPtrArray *items,
           SegueDay   first,
           guint      hidden[SEGUE_DAYS_PER_WEEK])
{
  gboolean changed = TRUE;

  while (changed)
    {
      changed = FALSE;
      memset (week->taken, 0, sizeof week->taken);
      for (guint i = 0; i < bars->len; i++)
        take (week, &g_array_index (bars, SegueMonthSpot, i));
      for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
        week->overflows[i] = hidden[i] > 0 || count_singles (items, first + (SegueDay) i) > count_free (week, i);

      for (guint i = bars->len; i > 0; i--)
        {
          const SegueMonthSpot *bar = &g_array_index (bars, SegueMonthSpot, i - 1);

          if (bar_fits (week, bar))
            continue;
          for (guint k = bar->column; k < bar->column + bar->n_columns; k++)
            hidden[k]++;
          g_array_remove_index (bars, i - 1);
          changed = TRUE;
        }
    }
}

/* What takes place on a day, in the rows that are left. */
static void
place_singles (Week      *week,
               GArray    *spots,
               GPtrArray *items,
               SegueDay   first,
               guint      column,
               guint     *hidden)
{
  guint limit = week->n_rows - (week->overflows[column] && week->n_rows > 0 ? 1 : 0);

  for (guint i = 0; i < items->len; i++)
    {
      SegueMonthSpot spot = make_spot (g_ptr_array_index (items, i), first);

      if (is_long (spot.item) || spot.column != column)
        continue;
      while (spot.row < limit && week->taken[column][spot.row])
        spot.row++;
      if (spot.row >= limit)
        {
          (*hidden)++;
          continue;
        }
      take (week, &spot);
      g_array_append_val (spots, spot);
    }
}

/* Those that lie on one day one below the other, with nothing else between them. */
typedef struct
{
  SegueMonthSpot *spots[MAX_ROWS];
  guint           missing[MAX_ROWS]; /* how many lines each would like to have more */
  guint           n;
} Run;

/* Returns: G_MAXUINT where no title can be shown as a whole */
static guint
find_shortest (const Run *run,
               guint      n_lines)
{
  guint found = G_MAXUINT;

  for (guint i = 0; i < run->n; i++)
    if (run->missing[i] > 0 && run->missing[i] <= n_lines && (found == G_MAXUINT || run->missing[i] < run->missing[found]))
      found = i;

  return found;
}

/* What is left goes where it shows the most titles as a whole, and then to the first. */
static void
share_lines (Run   *run,
             guint  n_lines)
{
  guint found;

  while ((found = find_shortest (run, n_lines)) != G_MAXUINT)
    {
      run->spots[found]->n_lines += run->missing[found];
      n_lines -= run->missing[found];
      run->missing[found] = 0;
    }
  for (guint i = 0; i < run->n && n_lines > 0; i++)
    if (run->missing[i] > 0)
      {
        run->spots[i]->n_lines += n_lines;
        n_lines = 0;
      }
}

static void
stretch_run (Run                  *run,
             const SegueMonthRoom *room,
             int                   limit,
             SegueMonthWants       wants,
             gpointer              data)
{
  int top = run->n > 0 ? run->spots[0]->top : 0;
  int spare = limit - top - (int) run->n * room->row;

  if (run->n > 0 && spare >= room->line && wants != NULL)
    {
      for (guint i = 0; i < run->n; i++)
        run->missing[i] = MAX (wants (run->spots[i]->item, data), 1) - 1;
      share_lines (run, (guint) (spare / room->line));
    }
  for (guint i = 0; i < run->n; i++)
    {
      run->spots[i]->top = top;
      run->spots[i]->height = room->row + (int) (run->spots[i]->n_lines - 1) * room->line;
      top += run->spots[i]->height;
    }
  run->n = 0;
}

static void
stretch_day (GArray               *spots,
             guint                 column,
             const SegueMonthRoom *room,
             int                   limit,
             SegueMonthWants       wants,
             gpointer              data)
{
  SegueMonthSpot *rows[MAX_ROWS] = { 0 };
  Run run = { .n = 0 };

  for (guint i = 0; i < spots->len; i++)
    {
      SegueMonthSpot *spot = &g_array_index (spots, SegueMonthSpot, i);

      if (spot->column <= column && column < spot->column + spot->n_columns)
        rows[spot->row] = spot;
    }
  for (guint row = 0; row < MAX_ROWS; row++)
    {
      if (rows[row] == NULL)
        continue;
      if (rows[row]->n_columns == 1)
        run.spots[run.n++] = rows[row];
      else
        stretch_run (&run, room, rows[row]->top, wants, data);
    }
  stretch_run (&run, room, limit, wants, data);
}

/* What lies on one day has as many lines as it wants, as far as there is room for them. */
static void
stretch (GArray               *spots,
         const SegueMonthRoom *room,
         const guint           hidden[SEGUE_DAYS_PER_WEEK],
         SegueMonthWants       wants,
         gpointer              data)
{
  for (guint i = 0; i < spots->len; i++)
    {
      SegueMonthSpot *spot = &g_array_index (spots, SegueMonthSpot, i);

      spot->top = (int) spot->row * room->row;
      spot->height = room->row;
    }
  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    stretch_day (spots, i, room, hidden[i] > 0 ? ((int) room->n_rows - 1) * room->row : room->height, wants, data);
}

/**
 * segue_month_pack:
 * @items: (element-type SegueCalendarItem): what is on any day of the week, in order
 * @week: the first day of the week
 * @room: how much room there is
 * @wants: (nullable): how many lines an item would like to have
 * @data: for @wants
 * @hidden: (out): how many of its items each day has no room for
 *
 * Returns: (transfer full) (element-type SegueMonthSpot): what there is room for, from
 *   what lasts several days to what takes place on the last
 */
GArray *
segue_month_pack (GPtrArray            *items,
                  SegueDay              week,
                  const SegueMonthRoom *room,
                  SegueMonthWants       wants,
                  gpointer              data,
                  guint                 hidden[SEGUE_DAYS_PER_WEEK])
{
  GArray *spots = place_bars (items, week);
  Week rows = { .n_rows = MIN (room->n_rows, MAX_ROWS) };

  memset (hidden, 0, SEGUE_DAYS_PER_WEEK * sizeof *hidden);
  drop_bars (&rows, spots, items, week, hidden);
  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    place_singles (&rows, spots, items, week, i, &hidden[i]);
  stretch (spots, room, hidden, wants, data);

  return spots;
}
