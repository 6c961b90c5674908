/* segue-lanes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-lanes"

#include "config.h"

#include "segue-lanes-private.h"

#include "segue-audience-tree.h"

/**
 * segue_lanes_new:
 * @options: what to show, and how large
 *
 * Returns: (transfer full): where everything lies
 */
SegueLanes *
segue_lanes_new (const SegueLanesOptions *options)
{
  SegueLanes *self = NULL;
  g_autoptr(GPtrArray) items = NULL;

  g_return_val_if_fail (options != NULL && options->measure != NULL, NULL);
  g_return_val_if_fail (options->first > SEGUE_DAY_NONE && options->first <= options->last, NULL);

  self = g_new0 (SegueLanes, 1);
  self->options = *options;
  self->lanes = g_array_new (FALSE, FALSE, sizeof (SegueLane));
  self->numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->bars = g_array_new (FALSE, FALSE, sizeof (SegueLaneBar));
  self->shades = g_array_new (FALSE, FALSE, sizeof (SegueLaneShade));
  self->milestones = g_array_new (FALSE, FALSE, sizeof (SegueLaneMilestone));

  items = segue_calendar_find (options->calendar, options->first, options->last);
  segue_lanes_add_lanes (self);
  segue_lanes_pack_bars (self, items);
  segue_lanes_pack_milestones (self, items);

  return self;
}

/**
 * segue_lanes_free:
 * @self: (transfer full) (nullable): a timeline
 */
void
segue_lanes_free (SegueLanes *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->lanes);
  g_hash_table_unref (self->numbers);
  g_array_unref (self->bars);
  g_array_unref (self->shades);
  g_array_unref (self->milestones);
  g_free (self);
}

/**
 * segue_lanes_get_n:
 *
 * Returns: how many lanes there are
 */
guint
segue_lanes_get_n (SegueLanes *self)
{
  return self->lanes->len;
}

/**
 * segue_lanes_get:
 * @lane: below segue_lanes_get_n()
 *
 * Returns: (transfer none): a lane, from the top
 */
const SegueLane *
segue_lanes_get (SegueLanes *self,
                 guint       lane)
{
  g_return_val_if_fail (lane < self->lanes->len, NULL);

  return &g_array_index (self->lanes, SegueLane, lane);
}

/**
 * segue_lanes_get_height:
 *
 * Returns: how high all lanes are together
 */
double
segue_lanes_get_height (SegueLanes *self)
{
  return self->height;
}

/**
 * segue_lanes_find:
 * @y: how far from the top of the first lane
 *
 * Returns: the lane that is there; the first one above all, the last one below
 */
guint
segue_lanes_find (SegueLanes *self,
                  double      y)
{
  guint from = 0;
  guint to = self->lanes->len;

  while (to - from > 1)
    {
      guint middle = (from + to) / 2;

      if (g_array_index (self->lanes, SegueLane, middle).y <= y)
        from = middle;
      else
        to = middle;
    }

  return from;
}

/**
 * segue_lanes_find_audience:
 * @audience: the id of an audience, 0 = everybody
 *
 * Returns: its lane, %G_MAXUINT where it has none
 */
guint
segue_lanes_find_audience (SegueLanes *self,
                           gint64      audience)
{
  gpointer number;

  if (!g_hash_table_lookup_extended (self->numbers, &audience, NULL, &number))
    return G_MAXUINT;

  return GPOINTER_TO_UINT (number);
}

/**
 * segue_lanes_get_n_bars:
 *
 * Returns: how many items lie in all lanes together
 */
guint
segue_lanes_get_n_bars (SegueLanes *self)
{
  return self->bars->len;
}

/**
 * segue_lanes_get_bar:
 * @bar: below segue_lanes_get_n_bars()
 *
 * Returns: (transfer none): an item in a lane
 */
const SegueLaneBar *
segue_lanes_get_bar (SegueLanes *self,
                     guint       bar)
{
  g_return_val_if_fail (bar < self->bars->len, NULL);

  return &g_array_index (self->bars, SegueLaneBar, bar);
}

/**
 * segue_lanes_get_bar_y:
 *
 * Returns: the upper edge of @bar, from the top of the first lane
 */
double
segue_lanes_get_bar_y (SegueLanes         *self,
                       const SegueLaneBar *bar)
{
  const SegueLane *lane = segue_lanes_get (self, bar->lane);

  return lane->y + self->options.padding + bar->row * (self->options.row_height + self->options.row_gap);
}

/**
 * segue_lanes_find_bar:
 * @x: how far from the beginning of the first day
 * @y: how far from the top of the first lane
 *
 * Returns: (transfer none) (nullable): the item that is seen there
 */
const SegueLaneBar *
segue_lanes_find_bar (SegueLanes *self,
                      double      x,
                      double      y)
{
  const SegueLane *lane = NULL;

  if (y < 0 || y >= self->height)
    return NULL;

  lane = segue_lanes_get (self, segue_lanes_find (self, y));
  for (guint i = lane->first_bar; i < lane->first_bar + lane->n_bars; i++)
    {
      const SegueLaneBar *bar = segue_lanes_get_bar (self, i);
      double top = segue_lanes_get_bar_y (self, bar);

      if (x >= bar->left && x < bar->left + bar->width && y >= top && y < top + self->options.row_height)
        return bar;
    }

  return NULL;
}

/**
 * segue_lanes_get_shade:
 * @shade: a number out of a lane
 *
 * Returns: (transfer none): a window in a lane
 */
const SegueLaneShade *
segue_lanes_get_shade (SegueLanes *self,
                       guint       shade)
{
  g_return_val_if_fail (shade < self->shades->len, NULL);

  return &g_array_index (self->shades, SegueLaneShade, shade);
}

/**
 * segue_lanes_get_n_milestones:
 *
 * Returns: how many milestones there are
 */
guint
segue_lanes_get_n_milestones (SegueLanes *self)
{
  return self->milestones->len;
}

/**
 * segue_lanes_get_milestone:
 * @milestone: below segue_lanes_get_n_milestones()
 *
 * Returns: (transfer none): a milestone
 */
const SegueLaneMilestone *
segue_lanes_get_milestone (SegueLanes *self,
                           guint       milestone)
{
  g_return_val_if_fail (milestone < self->milestones->len, NULL);

  return &g_array_index (self->milestones, SegueLaneMilestone, milestone);
}

/**
 * segue_lanes_get_milestone_rows:
 *
 * Returns: how many rows the words of the milestones need, at least one
 */
guint
segue_lanes_get_milestone_rows (SegueLanes *self)
{
  return self->milestone_rows;
}

/**
 * segue_lanes_get_milestone_height:
 *
 * Returns: how high these rows are together
 */
double
segue_lanes_get_milestone_height (SegueLanes *self)
{
  return self->milestone_rows * self->options.milestone_height;
}

/**
 * segue_lanes_is_crossed:
 * @lane: a lane
 * @milestone: a milestone
 *
 * Returns: whether @milestone is one of those who are in @lane: what names audiences is
 *   theirs and of those below them
 */
gboolean
segue_lanes_is_crossed (SegueLanes               *self,
                        guint                     lane,
                        const SegueLaneMilestone *milestone)
{
  SegueRecord *audience = segue_lanes_get (self, lane)->audience;

  if (milestone->item->audiences == NULL)
    return TRUE;

  return audience != NULL &&
         segue_audience_is_below (self->options.plan, segue_record_get_id (audience), milestone->item->audiences);
}

/**
 * segue_lanes_get_x:
 * @day: a day, before, on or after those that are seen
 *
 * Returns: where @day begins
 */
double
segue_lanes_get_x (SegueLanes *self,
                   SegueDay    day)
{
  int n = self->options.last - self->options.first + 1;

  return self->options.width * (day - self->options.first) / n;
}

/**
 * segue_lanes_get_day:
 * @x: how far from the beginning of the first day
 *
 * Returns: the day that is there, the first or the last one beyond them
 */
SegueDay
segue_lanes_get_day (SegueLanes *self,
                     double      x)
{
  int n = self->options.last - self->options.first + 1;

  return self->options.first + (SegueDay) CLAMP (x / self->options.width * n, 0, n - 1);
}

/* The first day of the week or month after that of @day. */
static SegueDay
get_next (SegueDay       day,
          SegueLanesUnit unit,
          int            first_weekday)
{
  int year, month;

  switch (unit)
    {
    case SEGUE_LANES_WEEKS:
      return day + 7 - (segue_day_get_weekday (day) - first_weekday + 7) % 7;
    case SEGUE_LANES_MONTHS:
      segue_day_to_ymd (day, &year, &month, NULL);
      return segue_day_add_months (segue_day_from_ymd (year, month, 1), 1);
    }

  g_assert_not_reached ();
}

/**
 * segue_lanes_dup_ticks:
 * @unit: what to divide the days into
 * @first_weekday: 1 Monday to 7 Sunday
 *
 * Returns: (transfer full) (element-type SegueLaneTick): the weeks or months that are
 *   seen, the first and the last one perhaps in part
 */
GArray *
segue_lanes_dup_ticks (SegueLanes     *self,
                       SegueLanesUnit  unit,
                       int             first_weekday)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (SegueLaneTick));
  SegueDay day = self->options.first;
  int month = 0;

  while (day <= self->options.last)
    {
      SegueDay next = MIN (get_next (day, unit, first_weekday), self->options.last + 1);
      SegueLaneTick tick = { .first = day, .last = next - 1, .x = segue_lanes_get_x (self, day) };
      int month_before = month;

      segue_day_to_ymd (day, NULL, &month, NULL);
      tick.width = segue_lanes_get_x (self, next) - tick.x;
      tick.begins_month = month != month_before;
      g_array_append_val (ticks, tick);
      day = next;
    }

  return ticks;
}

static void
add_phase (SegueLanes *self,
           GArray     *bands,
           SeguePhase  phase,
           SegueDay    first,
           SegueDay    end)
{
  SegueLanePhase band = { .phase = phase };

  first = MAX (first, self->options.first);
  end = MIN (end, self->options.last + 1);
  if (first >= end)
    return;

  band.x = segue_lanes_get_x (self, first);
  band.width = segue_lanes_get_x (self, end) - band.x;
  g_array_append_val (bands, band);
}

/**
 * segue_lanes_dup_phases:
 * @phases: the phases of a rollout
 *
 * Returns: (transfer full) (element-type SegueLanePhase): those that are seen, none where
 *   they are not known
 */
GArray *
segue_lanes_dup_phases (SegueLanes        *self,
                        const SeguePhases *phases)
{
  GArray *bands = g_array_new (FALSE, FALSE, sizeof (SegueLanePhase));

  if (!phases->is_known)
    return bands;

  add_phase (self, bands, SEGUE_PHASE_PRE_LAUNCH, self->options.first, phases->launch);
  add_phase (self, bands, SEGUE_PHASE_LAUNCH, phases->launch, phases->post_launch);
  add_phase (self, bands, SEGUE_PHASE_POST_LAUNCH, phases->post_launch, self->options.last + 1);

  return bands;
}
