/* segue-lanes-pack.c - into which rows things go, so that none lies upon another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-lanes"

#include "config.h"

#include "segue-lanes-private.h"

#include "segue-audience-tree.h"
#include "segue-milestone.h"

/* An item in one of its lanes. */
typedef struct
{
  guint                    lane;
  guint                    order;
  const SegueCalendarItem *item;
} Placed;

static int
compare_placed (gconstpointer a,
                gconstpointer b)
{
  const Placed *one = a;
  const Placed *two = b;

  if (one->lane != two->lane)
    return one->lane < two->lane ? -1 : 1;

  return one->order < two->order ? -1 : one->order > two->order;
}

static void
place_item (SegueLanes              *self,
            GArray                  *placed,
            const SegueCalendarItem *item,
            guint                    order)
{
  Placed place = { 0, order, item };

  if (item->audiences == NULL)
    g_array_append_val (placed, place);
  for (guint i = 0; item->audiences != NULL && i < item->audiences->n; i++)
    {
      gpointer number;

      if (g_hash_table_lookup_extended (self->numbers, &item->audiences->ids[i], NULL, &number))
        {
          place.lane = GPOINTER_TO_UINT (number);
          g_array_append_val (placed, place);
        }
    }
}

/* The first row that is free from @left on. */
static guint
take_row (GArray *ends,
          double  left,
          double  right)
{
  guint row = 0;

  while (row < ends->len && g_array_index (ends, double, row) > left)
    row++;
  if (row == ends->len)
    g_array_append_val (ends, right);
  else
    g_array_index (ends, double, row) = right;

  return row;
}

/* One day is as wide as its words, which end with it where there is no room after it.
 * What lasts has them within it, else after it, else before it.  Where there is room on
 * neither side they get the larger one.
 */
static void
find_extent (SegueLanes   *self,
             SegueLaneBar *bar)
{
  double full = self->options.width;
  double words = self->options.measure (bar->item, self->options.data);

  bar->width = words;
  if (bar->item->last > bar->item->first && words > bar->span)
    bar->width += bar->span;
  bar->left = bar->x;
  if (bar->x + bar->width <= full)
    {
      bar->width = MAX (bar->width, bar->span);
      return;
    }

  if (bar->width <= bar->x + bar->span || bar->x + bar->span > full - bar->x)
    {
      bar->width = CLAMP (bar->width, bar->span, bar->x + bar->span);
      bar->left = MAX (bar->x + bar->span - bar->width, 0);
    }
  else
    {
      bar->width = full - bar->x;
    }
}

static SegueLaneBar
make_bar (SegueLanes   *self,
          const Placed *placed)
{
  SegueLaneBar bar = { .item = placed->item, .lane = placed->lane };
  SegueDay first = MAX (bar.item->first, self->options.first);
  SegueDay last = MIN (bar.item->last, self->options.last);

  bar.x = segue_lanes_get_x (self, first);
  bar.span = segue_lanes_get_x (self, last + 1) - bar.x;
  bar.goes_before = bar.item->first < first;
  bar.goes_on = bar.item->last > last;
  find_extent (self, &bar);

  return bar;
}

static void
add_shades (SegueLanes *self,
            SegueLane  *lane,
            GPtrArray  *items)
{
  lane->first_shade = self->shades->len;
  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = items->pdata[i];
      SegueLaneShade shade = { .item = item };

      if (!segue_calendar_kind_is_window (item->kind))
        continue;
      if (item->audiences != NULL &&
          (lane->audience == NULL ||
           !segue_audience_is_below (self->options.plan, segue_record_get_id (lane->audience), item->audiences)))
        continue;
      shade.x = segue_lanes_get_x (self, MAX (item->first, self->options.first));
      shade.width = segue_lanes_get_x (self, MIN (item->last, self->options.last) + 1) - shade.x;
      g_array_append_val (self->shades, shade);
    }
  lane->n_shades = self->shades->len - lane->first_shade;
}

static guint
fill_lane (SegueLanes   *self,
           SegueLane    *lane,
           const Placed *placed,
           guint         n)
{
  g_autoptr(GArray) ends = g_array_new (FALSE, FALSE, sizeof (double));

  lane->first_bar = self->bars->len;
  for (guint i = 0; i < n; i++)
    {
      SegueLaneBar bar = make_bar (self, &placed[i]);

      bar.row = take_row (ends, bar.left, bar.left + bar.width + self->options.gap);
      g_array_append_val (self->bars, bar);
    }
  lane->n_bars = n;

  return ends->len;
}

static double
measure_lane (SegueLanes *self,
              SegueLane  *lane)
{
  const SegueLanesOptions *options = &self->options;
  double rows = lane->n_rows * options->row_height + (lane->n_rows - 1) * options->row_gap;
  double head = options->measure_head != NULL
                  ? options->measure_head (lane->audience, lane->depth, options->data) : 0;

  return MAX (rows + 2 * options->padding, head);
}

/* What is left of the lanes when the empty ones go. */
static void
drop_empty (SegueLanes *self)
{
  guint n = 0;

  g_hash_table_remove_all (self->numbers);
  for (guint i = 0; i < self->lanes->len; i++)
    {
      SegueLane *lane = &g_array_index (self->lanes, SegueLane, i);
      gint64 id = lane->audience != NULL ? segue_record_get_id (lane->audience) : 0;

      if (lane->n_bars == 0)
        continue;
      for (guint j = lane->first_bar; j < lane->first_bar + lane->n_bars; j++)
        g_array_index (self->bars, SegueLaneBar, j).lane = n;
      g_hash_table_insert (self->numbers, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (n));
      g_array_index (self->lanes, SegueLane, n++) = *lane;
    }
  g_array_set_size (self->lanes, n);
}

/**
 * segue_lanes_pack_bars:
 * @items: (element-type SegueCalendarItem): what is on the days, in order
 *
 * Puts @items into rows of the lanes, and the lanes below one another.
 */
void
segue_lanes_pack_bars (SegueLanes *self,
                       GPtrArray  *items)
{
  g_autoptr(GArray) placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  guint at = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = items->pdata[i];

      if (item->kind != SEGUE_CALENDAR_MILESTONE && !segue_calendar_kind_is_window (item->kind))
        place_item (self, placed, item, i);
    }
  g_array_sort (placed, compare_placed);

  for (guint i = 0; i < self->lanes->len; i++)
    {
      SegueLane *lane = &g_array_index (self->lanes, SegueLane, i);
      guint from = at;
      guint n_rows;

      while (at < placed->len && g_array_index (placed, Placed, at).lane == i)
        at++;
      n_rows = fill_lane (self, lane, &((const Placed *) (gpointer) placed->data)[from], at - from);
      lane->n_rows = MAX (MAX (self->options.min_rows, 1), n_rows);
      add_shades (self, lane, items);
    }

  if (self->options.only_used)
    drop_empty (self);
  for (guint i = 0; i < self->lanes->len; i++)
    {
      SegueLane *lane = &g_array_index (self->lanes, SegueLane, i);

      lane->y = self->height;
      lane->height = measure_lane (self, lane);
      self->height += lane->height;
    }
}

/* After its line where there is room, else before it; nowhere where all rows are full. */
static void
place_milestone (SegueLanes         *self,
                 SegueLaneMilestone *milestone,
                 GArray             *ends)
{
  double width = self->options.measure (milestone->item, self->options.data);
  double around = self->options.milestone_height / 2;
  double left = milestone->x - around;
  guint most = self->options.milestone_rows;

  if (left + width > self->options.width)
    left = MAX (milestone->x + around - width, 0);
  for (guint row = 0; most == 0 || row < most; row++)
    {
      if (row == ends->len || g_array_index (ends, double, row) <= left)
        {
          milestone->row = take_row (ends, left, left + width + self->options.gap);
          milestone->left = left;
          milestone->width = width;
          return;
        }
    }

  milestone->row = most - 1;
  milestone->left = milestone->x;
}

/**
 * segue_lanes_pack_milestones:
 * @items: (element-type SegueCalendarItem): what is on the days, in order
 *
 * Finds room for the words of the milestones among @items.
 */
void
segue_lanes_pack_milestones (SegueLanes *self,
                             GPtrArray  *items)
{
  g_autoptr(GArray) ends = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = items->pdata[i];
      SegueLaneMilestone milestone = { .item = item };

      if (item->kind != SEGUE_CALENDAR_MILESTONE)
        continue;
      milestone.x = (segue_lanes_get_x (self, item->first) + segue_lanes_get_x (self, item->first + 1)) / 2;
      milestone.is_go_live = segue_record_get_choice (item->record, SEGUE_MILESTONE_ROLE) == SEGUE_MILESTONE_ROLE_GO_LIVE &&
                             item->state != SEGUE_DATED_CANCELLED;
      place_milestone (self, &milestone, ends);
      g_array_append_val (self->milestones, milestone);
    }
  self->milestone_rows = MAX (ends->len, 1);
}
