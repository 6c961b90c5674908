/* segue-month-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows share the height by content.  Where it is not enough, the fullest row steps back,
 * one size at a time; what then finds no room gets a number, and stands in the list.
 */

#define G_LOG_DOMAIN "segue-month-grid"

#include "config.h"

#include "segue-month-grid.h"

#include <string.h>

/* The width of a day of the week-end, as a part of another's. */
#define WEEKEND 0.56

/* In points, times the scale of the type. */
#define WEEK_WIDTH 30
#define HEAD_HEIGHT 26
#define DAY_HEIGHT 35
#define GAP 4
#define MARKER_HEIGHT 22

#define N SEGUE_DAYS_PER_WEEK
#define MAX_LANES 64

/* A row that is being laid out. */
typedef struct
{
  const SegueMonthGridOptions *options;
  SegueMonthGrid              *grid;
  SegueDay                     first;
  guint                        step;
  double                       scale;
  double                       limit;    /* of its height; G_MAXDOUBLE while it is measured */
  GArray                      *items;    /* SegueWallItem, y from the row's edge */
  GPtrArray                   *left_out[N];
  double                       tops[N];  /* where the items of a day begin, below the bars */
  double                       ends[N];
  double                       height;
} Row;

static void
clear_item (gpointer data)
{
  segue_wall_item_clear (data);
}

static void
place_columns (SegueMonthGrid              *self,
               const SegueMonthGridOptions *options)
{
  double scale = segue_typesetter_get_scale (options->type);
  double left = options->x + WEEK_WIDTH * scale;
  double unit = (options->width - WEEK_WIDTH * scale) / (N - 2 + 2 * WEEKEND);
  SegueDay day = segue_week_get_start (options->first, &options->rule);

  self->columns[0] = left;
  for (guint i = 0; i < N; i++)
    self->columns[i + 1] = self->columns[i] + unit * (segue_day_get_weekday (day + (int) i) > 5 ? WEEKEND : 1);
}

static gboolean
is_bar (const SegueCalendarEntry *entry)
{
  return entry->last > entry->first || segue_calendar_kind_is_window (entry->kind);
}

static double
get_day_width (const Row *row,
               guint      first,
               guint      last)
{
  return row->grid->columns[last + 1] - row->grid->columns[first] - 2 * GAP * row->scale;
}

static void
leave_out (Row                      *row,
           guint                     column,
           const SegueCalendarEntry *entry)
{
  g_ptr_array_add (row->left_out[column], (gpointer) entry);
}

/* Bars lie above the items, in the first lane that is free on all of their days. */
static void
place_bar (Row                      *row,
           const SegueCalendarEntry *entry,
           double                    lanes[MAX_LANES][N],
           guint                    *n_lanes,
           double                   *heights)
{
  guint first = (guint) (MAX (entry->first, row->first) - row->first);
  guint last = (guint) (MIN (entry->last, row->first + N - 1) - row->first);
  SegueWallItem item;
  guint lane;

  if (!segue_wall_item_fit (&item, row->options->type, entry, get_day_width (row, first, last), row->step, TRUE))
    {
      segue_wall_item_clear (&item);
      leave_out (row, first, entry);
      return;
    }

  for (lane = 0; lane < *n_lanes; lane++)
    {
      gboolean is_free = TRUE;

      for (guint i = first; i <= last; i++)
        is_free = is_free && lanes[lane][i] == 0;
      if (is_free)
        break;
    }
  if (lane == MAX_LANES)
    {
      segue_wall_item_clear (&item);
      leave_out (row, first, entry);
      return;
    }
  *n_lanes = MAX (*n_lanes, lane + 1);
  for (guint i = first; i <= last; i++)
    lanes[lane][i] = 1;
  heights[lane] = MAX (heights[lane], item.height);

  item.x = row->grid->columns[first] + GAP * row->scale;
  item.y = lane; /* until the heights of the lanes are known */
  item.goes_before = entry->first < row->first;
  g_array_append_val (row->items, item);
}

/* Lanes that do not fit into the row are taken out again. */
static void
stack_bars (Row    *row,
            double *heights,
            guint   n_lanes)
{
  double tops[MAX_LANES] = { 0 };
  double y = DAY_HEIGHT * row->scale;
  double room = row->limit - MARKER_HEIGHT * row->scale;
  guint n = 0;

  for (; n < n_lanes && (y + heights[n] <= room || row->limit == G_MAXDOUBLE); n++)
    {
      tops[n] = y;
      y += heights[n] + GAP * row->scale;
    }

  for (guint i = 0; i < row->items->len;)
    {
      SegueWallItem *item = &g_array_index (row->items, SegueWallItem, i);
      guint lane = (guint) item->y;
      guint first = (guint) (MAX (item->entry->first, row->first) - row->first);
      guint last = (guint) (MIN (item->entry->last, row->first + N - 1) - row->first);

      if (lane >= n)
        {
          leave_out (row, first, item->entry);
          g_array_remove_index (row->items, i);
          continue;
        }
      item->y = tops[lane];
      for (guint j = first; j <= last; j++)
        row->tops[j] = MAX (row->tops[j], tops[lane] + heights[lane] + GAP * row->scale);
      i++;
    }
}

static void
place_bars (Row *row)
{
  double lanes[MAX_LANES][N];
  double heights[MAX_LANES] = { 0 };
  guint n_lanes = 0;

  memset (lanes, 0, sizeof lanes);
  for (guint i = 0; i < row->options->entries->len; i++)
    {
      const SegueCalendarEntry *entry = g_ptr_array_index (row->options->entries, i);

      if (entry->first > row->first + N - 1)
        break;
      if (is_bar (entry) && segue_calendar_entry_touches (entry, row->first, row->first + N - 1))
        place_bar (row, entry, lanes, &n_lanes, heights);
    }
  stack_bars (row, heights, n_lanes);
}

/* The items of a day, one below the other, as far as there is room for them and, below, for
 * the numbers of the rest.
 */
static void
place_day (Row   *row,
           guint  column)
{
  SegueDay day = row->first + (int) column;
  double y = row->tops[column];
  double marker = (MARKER_HEIGHT + GAP) * row->scale;
  g_autoptr(GPtrArray) waiting = g_ptr_array_new ();
  guint first = row->items->len;

  if (day >= row->options->first && day <= row->options->last)
    for (guint i = 0; i < row->options->entries->len; i++)
      {
        const SegueCalendarEntry *entry = g_ptr_array_index (row->options->entries, i);

        if (entry->first > day)
          break;
        if (entry->first == day && !is_bar (entry))
          g_ptr_array_add (waiting, (gpointer) entry);
      }

  for (guint i = 0; i < waiting->len; i++)
    {
      const SegueCalendarEntry *entry = g_ptr_array_index (waiting, i);
      double below = i + 1 < waiting->len || row->left_out[column]->len > 0 ? marker : 0;
      SegueWallItem item;

      if (!segue_wall_item_fit (&item, row->options->type, entry, get_day_width (row, column, column), row->step, FALSE) ||
          y + item.height + GAP * row->scale + below > row->limit)
        {
          segue_wall_item_clear (&item);
          leave_out (row, column, entry);
          continue;
        }
      item.x = row->grid->columns[column] + GAP * row->scale;
      item.y = y;
      y += item.height + GAP * row->scale;
      g_array_append_val (row->items, item);
    }

  /* One that did not fit after the last that did needs its number as well. */
  while (row->left_out[column]->len > 0 && row->limit < G_MAXDOUBLE && y + marker > row->limit && row->items->len > first)
    {
      SegueWallItem *last = &g_array_index (row->items, SegueWallItem, row->items->len - 1);

      y = last->y;
      g_ptr_array_insert (row->left_out[column], 0, (gpointer) last->entry);
      g_array_remove_index (row->items, row->items->len - 1);
    }

  row->ends[column] = y;
  row->height = MAX (row->height, y + (row->left_out[column]->len > 0 ? marker : 0) + GAP * row->scale);
}

static void
row_clear (Row *row)
{
  g_clear_pointer (&row->items, g_array_unref);
  for (guint i = 0; i < N; i++)
    g_clear_pointer (&row->left_out[i], g_ptr_array_unref);
}

static void
row_lay (Row *row)
{
  row_clear (row);
  row->items = g_array_new (FALSE, FALSE, sizeof (SegueWallItem));
  g_array_set_clear_func (row->items, clear_item);
  row->height = (DAY_HEIGHT + MARKER_HEIGHT) * row->scale;
  for (guint i = 0; i < N; i++)
    {
      row->left_out[i] = g_ptr_array_new ();
      row->tops[i] = DAY_HEIGHT * row->scale;
    }

  place_bars (row);
  for (guint i = 0; i < N; i++)
    place_day (row, i);
}

static double
add_up (const Row *rows,
        guint      n)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += rows[i].height;

  return sum;
}

/* The fullest row steps back as long as there is not enough height. */
static void
step_back (Row    *rows,
           guint   n,
           double  height)
{
  while (add_up (rows, n) > height)
    {
      Row *fullest = NULL;

      for (guint i = 0; i < n; i++)
        if (rows[i].step < SEGUE_N_WALL_STEPS - 1 && (fullest == NULL || rows[i].height > fullest->height))
          fullest = &rows[i];
      if (fullest == NULL)
        return;
      fullest->step++;
      row_lay (fullest);
    }
}

/* Rows come forward again as far as there is room after all. */
static void
step_forward (Row    *rows,
              guint   n,
              double  height)
{
  for (gboolean found = TRUE; found;)
    {
      Row *farthest = NULL;

      found = FALSE;
      for (guint step = SEGUE_N_WALL_STEPS - 1; step > 0 && !found; step--)
        for (guint i = 0; i < n && !found; i++)
          {
            if (rows[i].step != step)
              continue;
            farthest = &rows[i];
            farthest->step--;
            row_lay (farthest);
            found = add_up (rows, n) <= height;
            if (!found)
              {
                farthest->step++;
                row_lay (farthest);
              }
          }
    }
}

/* What is over is shared, in parts as the content; what is missing is taken from those
 * that want more than their share.
 */
static void
share (const Row *rows,
       guint      n,
       double     height,
       double    *heights)
{
  double sum = add_up (rows, n);
  double rest = height;
  guint n_open = n;

  if (sum <= height)
    {
      for (guint i = 0; i < n; i++)
        heights[i] = rows[i].height + (height - sum) * rows[i].height / sum;
      return;
    }

  memset (heights, 0, n * sizeof *heights);
  for (gboolean found = TRUE; found && n_open > 0;)
    {
      double part = rest / n_open;

      found = FALSE;
      for (guint i = 0; i < n; i++)
        if (heights[i] == 0 && rows[i].height <= part)
          {
            heights[i] = rows[i].height;
            rest -= heights[i];
            n_open--;
            found = TRUE;
          }
    }
  for (guint i = 0; i < n; i++)
    if (heights[i] == 0)
      heights[i] = rest / n_open;
}

static guint
get_number (GPtrArray                *listed,
            const SegueCalendarEntry *entry)
{
  guint index = 0;

  if (!g_ptr_array_find (listed, entry, &index))
    {
      index = listed->len;
      g_ptr_array_add (listed, (gpointer) entry);
    }

  return index + 1;
}

/* Numbers that follow one another share a marker. */
static void
put_markers (const Row *row,
             guint      column,
             double     y)
{
  SegueMonthGrid *grid = row->grid;
  double x = grid->columns[column] + GAP * row->scale;
  SegueMonthMarker marker = { 0, 0, x, y };

  for (guint i = 0; i < row->left_out[column]->len; i++)
    {
      guint number = get_number (row->options->listed, g_ptr_array_index (row->left_out[column], i));

      if (marker.first != 0 && number == marker.last + 1)
        {
          marker.last = number;
          continue;
        }
      if (marker.first != 0)
        {
          g_array_append_val (grid->markers, marker);
          marker.x += segue_month_marker_measure (row->options->type, marker.first, marker.last) + GAP * row->scale;
        }
      marker.first = marker.last = number;
    }
  if (marker.first != 0)
    g_array_append_val (grid->markers, marker);
}

static void
keep_row (Row    *row,
          double  y,
          double  height)
{
  SegueMonthGrid *grid = row->grid;
  SegueMonthRow kept = { row->first, y, height };

  g_array_append_val (grid->rows, kept);
  for (guint i = 0; i < row->items->len; i++)
    {
      SegueWallItem *item = &g_array_index (row->items, SegueWallItem, i);

      item->y += y;
      g_array_append_val (grid->items, *item);
      item->second = NULL; /* moved */
    }
  for (guint i = 0; i < N; i++)
    put_markers (row, i, y + MIN (row->ends[i], height - (MARKER_HEIGHT + GAP / 2) * row->scale));
}

/**
 * segue_month_grid_new:
 *
 * Returns: (transfer full): the grid; it borrows from the entries
 */
SegueMonthGrid *
segue_month_grid_new (const SegueMonthGridOptions *options)
{
  SegueMonthGrid *self = g_new0 (SegueMonthGrid, 1);
  double scale = segue_typesetter_get_scale (options->type);
  SegueDay start = segue_week_get_start (options->first, &options->rule);
  guint n = (guint) (options->last - start) / N + 1;
  g_autofree Row *rows = g_new0 (Row, n);
  g_autofree double *heights = g_new0 (double, n);
  double y;

  *self = (SegueMonthGrid) { options->first, options->last, options->x, options->y, options->width,
                             options->y + HEAD_HEIGHT * scale, { 0 }, NULL, NULL, NULL };
  self->rows = g_array_new (FALSE, FALSE, sizeof (SegueMonthRow));
  self->items = g_array_new (FALSE, FALSE, sizeof (SegueWallItem));
  g_array_set_clear_func (self->items, clear_item);
  self->markers = g_array_new (FALSE, FALSE, sizeof (SegueMonthMarker));
  place_columns (self, options);

  for (guint i = 0; i < n; i++)
    {
      rows[i] = (Row) { .options = options, .grid = self, .first = start + (int) (i * N), .scale = scale, .limit = G_MAXDOUBLE };
      row_lay (&rows[i]);
    }
  step_back (rows, n, options->height - HEAD_HEIGHT * scale);
  step_forward (rows, n, options->height - HEAD_HEIGHT * scale);
  share (rows, n, options->height - HEAD_HEIGHT * scale, heights);

  y = self->body;
  for (guint i = 0; i < n; i++)
    {
      if (rows[i].height > heights[i])
        {
          rows[i].limit = heights[i];
          row_lay (&rows[i]);
        }
      keep_row (&rows[i], y, heights[i]);
      row_clear (&rows[i]);
      y += heights[i];
    }

  return self;
}

/**
 * segue_month_grid_free:
 *
 * Frees it.
 */
void
segue_month_grid_free (SegueMonthGrid *self)
{
  g_array_unref (self->rows);
  g_array_unref (self->items);
  g_array_unref (self->markers);
  g_free (self);
}
