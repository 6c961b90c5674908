/* segue-insights-times.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insights-times"

#include "config.h"

#include "segue-resistance-insights-private.h"

#include "segue-shares.h"
#include "segue-week.h"

#define MOST_WEEKS 26

/* Days from which on an open entry belongs to a group. */
static const guint ages[] = { 0, 7, 14, 30, 60 };

static SegueDay
get_monday (SegueDay day)
{
  return day - segue_day_get_weekday (day) + 1;
}

static gboolean
counts (SegueResistanceInsights *self,
        const SegueInsightEntry      *entry)
{
  return !entry->facts.is_anticipated && entry->heard != SEGUE_DAY_NONE && entry->heard <= self->today;
}

static void
add_weeks (SegueResistanceInsights *self)
{
  SegueDay last = get_monday (self->today);
  SegueDay monday = last + SEGUE_DAYS_PER_WEEK;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);

      if (counts (self, entry))
        monday = MIN (monday, get_monday (entry->heard));
    }

  monday = MAX (monday, last - (MOST_WEEKS - 1) * SEGUE_DAYS_PER_WEEK);
  for (; monday <= last; monday += SEGUE_DAYS_PER_WEEK)
    {
      SegueResistanceWeek week = { .monday = monday };

      g_array_append_val (self->weeks, week);
    }
}

/* In which week it is; before the first where it is earlier, and in the last where it is later. */
static int
find_week (SegueResistanceInsights *self,
           SegueDay                 day)
{
  int week = (get_monday (day) - g_array_index (self->weeks, SegueResistanceWeek, 0).monday) / SEGUE_DAYS_PER_WEEK;

  return CLAMP (week, -1, (int) self->weeks->len - 1);
}

/*
 * segue_insights_read_weeks:
 *
 * Weeks begin with Monday, as in ISO 8601, so that the figures of two countries compare.
 */
void
segue_insights_read_weeks (SegueResistanceInsights *self)
{
  guint open = 0;

  add_weeks (self);
  if (self->weeks->len == 0)
    return;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);
      int opened, closed;

      if (!counts (self, entry))
        continue;

      opened = find_week (self, entry->heard);
      closed = entry->closed != SEGUE_DAY_NONE ? find_week (self, entry->closed) : (int) self->weeks->len;
      if (opened >= 0)
        g_array_index (self->weeks, SegueResistanceWeek, opened).opened++;
      if (closed >= 0 && closed < (int) self->weeks->len)
        g_array_index (self->weeks, SegueResistanceWeek, closed).closed++;
      open += opened < 0 && closed >= 0;
    }

  for (guint i = 0; i < self->weeks->len; i++)
    {
      SegueResistanceWeek *week = &g_array_index (self->weeks, SegueResistanceWeek, i);

      open = open + week->opened - week->closed;
      week->open = open;
    }
}

/*
 * segue_insights_read_ages:
 *
 * Of open entries only.
 */
void
segue_insights_read_ages (SegueResistanceInsights *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (ages); i++)
    {
      SegueAgeGroup group = { ages[i], 0 };

      g_array_append_val (self->ages, group);
    }

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);
      guint group = G_N_ELEMENTS (ages) - 1;

      if (!entry->facts.is_open || !counts (self, entry))
        continue;
      while (group > 0 && entry->facts.age < (int) ages[group])
        group--;
      g_array_index (self->ages, SegueAgeGroup, group).n++;
    }
}

static void
add_time (SegueResistanceTimes *times,
          guint64              *sum,
          int                   days,
          gboolean              is_on_time)
{
  times->n++;
  times->on_time += is_on_time;
  *sum += (guint) days;
}

static void
finish (SegueResistanceTimes *times,
        guint64               sum)
{
  times->mean = times->n > 0 ? (int) ((sum * 20 + times->n) / (2 * (guint64) times->n)) : -1;
  times->percent = segue_share_get_percent (times->on_time, times->n);
}

/*
 * segue_insights_read_times:
 *
 * What is not valid was not resolved, so that nothing is told by how fast that was.
 */
void
segue_insights_read_times (SegueResistanceInsights *self)
{
  guint64 response = 0, resolution = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);
      const SegueResistanceMark *marks = entry->facts.marks;

      if (!counts (self, entry))
        continue;
      if (entry->facts.response >= 0)
        add_time (&self->response, &response, entry->facts.response, marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED].late == 0);
      if (entry->facts.resolution >= 0 && entry->status != SEGUE_RESISTANCE_STATUS_NOT_VALID)
        add_time (&self->resolution, &resolution, entry->facts.resolution, entry->closed <= marks[SEGUE_RESISTANCE_STEP_ANSWERED].due);
    }

  finish (&self->response, response);
  finish (&self->resolution, resolution);
}
