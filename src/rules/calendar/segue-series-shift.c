/* segue-series-shift.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When the Monday meeting of one week goes to Tuesday and all others shall follow, the rule
 * says Tuesday then, and the first week of the series stays the first.
 */

#define G_LOG_DOMAIN "segue-series-shift"

#include "config.h"

#include "segue-series-shift.h"

#include "segue-anchor.h"
#include "segue-recurrence.h"

#define DAYS_PER_WEEK 7
#define MONTHS_PER_YEAR 12

static int
get_month (SegueDay day)
{
  int year, month;

  segue_day_to_ymd (day, &year, &month, NULL);
  return year * MONTHS_PER_YEAR + month - 1;
}

static int
get_month_day (SegueDay day)
{
  int month_day;

  segue_day_to_ymd (day, NULL, NULL, &month_day);
  return month_day;
}

static SegueDay
get_month_start (SegueDay day)
{
  return day - get_month_day (day) + 1;
}

static SegueDay
get_month_end (SegueDay day)
{
  return segue_day_add_months (get_month_start (day), 1) - 1;
}

static guint
get_weekday_bit (SegueDay day)
{
  return SEGUE_RECURRENCE_DAY (segue_day_get_weekday (day));
}

static SegueDay
get_monday (SegueDay day)
{
  return day - segue_day_get_weekday (day) + 1;
}

/* The first day that the rule yields. */
static SegueDay
get_first (const SegueRecurrence *rule,
           SegueDay               start)
{
  g_autoptr(GArray) days = segue_recurrence_expand (rule, start, 1);

  return days->len > 0 ? g_array_index (days, SegueDay, 0) : start;
}

static gboolean
move_bit (guint *days,
          guint  from,
          guint *to_days,
          guint  to)
{
  if ((*days & from) == 0)
    return FALSE;

  *days &= ~from;
  *to_days |= to;
  return TRUE;
}

/* “The first Monday” becomes “the second Tuesday”, “the last Friday” stays counted from the end. */
static SegueDay
shift_nth (SegueRecurrence *rule,
           SegueDay         start,
           SegueDay         from,
           SegueDay         to)
{
  SegueDay first = get_first (rule, start);
  guint from_bit = get_weekday_bit (from);
  guint to_bit = get_weekday_bit (to);

  if (!move_bit (&rule->nth[(get_month_day (from) - 1) / DAYS_PER_WEEK], from_bit,
                 &rule->nth[(get_month_day (to) - 1) / DAYS_PER_WEEK], to_bit) &&
      !move_bit (&rule->last[(get_month_end (from) - from) / DAYS_PER_WEEK], from_bit,
                 &rule->last[(get_month_end (to) - to) / DAYS_PER_WEEK], to_bit))
    move_bit (&rule->days, from_bit, &rule->days, to_bit);

  return segue_day_add_months (get_month_start (first), get_month (to) - get_month (from));
}

static SegueDay
shift_weekly (SegueRecurrence *rule,
              SegueDay         start,
              SegueDay         from,
              SegueDay         to)
{
  SegueDay first = get_first (rule, start);

  if (rule->days == 0 || !move_bit (&rule->days, get_weekday_bit (from), &rule->days, get_weekday_bit (to)))
    return start + to - from;
  if (get_weekday_bit (first) == get_weekday_bit (from))
    return first + to - from;

  return start + get_monday (to) - get_monday (from);
}

static SegueDay
shift_monthly (SegueDay start,
               SegueDay from,
               SegueDay to)
{
  SegueDay month = segue_day_add_months (get_month_start (start), get_month (to) - get_month (from));

  return MIN (month + get_month_day (to) - 1, get_month_end (month));
}

static SegueDay
shift_rule (SegueRecurrence *rule,
            SegueDay         start,
            SegueDay         from,
            SegueDay         to)
{
  switch (rule->frequency)
    {
    case SEGUE_RECURRENCE_DAILY:
      if (rule->days != 0 && rule->interval == 1)
        return shift_weekly (rule, start, from, to);
      return start + to - from;
    case SEGUE_RECURRENCE_WEEKLY:
      return shift_weekly (rule, start, from, to);
    case SEGUE_RECURRENCE_MONTHLY:
      return segue_recurrence_has_nth (rule) || rule->days != 0 ? shift_nth (rule, start, from, to)
                                                                : shift_monthly (start, from, to);
    }

  g_assert_not_reached ();
}

/* How far a series is from what it hangs on follows its first day. */
static void
fit_offset (SeguePlan   *plan,
            SegueRecord *series)
{
  SegueRecord *anchor = segue_plan_follow (plan, series, SEGUE_SERIES_ANCHOR);
  g_autoptr(SegueWorkdays) workdays = NULL;
  SegueOffset offset;

  if (anchor == NULL)
    return;

  workdays = segue_workdays_new (plan);
  if (!segue_anchor_fit (workdays, series, segue_record_get_day (anchor, SEGUE_MILESTONE_DATE),
                         segue_record_get_day (series, SEGUE_SERIES_DATE), &offset))
    return;

  segue_record_set_integer (series, SEGUE_SERIES_ANCHOR_OFFSET, offset.n);
  segue_record_set_integer (series, SEGUE_SERIES_ANCHOR_UNIT, offset.unit);
  if (offset.roll != SEGUE_CHOICE_NONE)
    segue_record_set_integer (series, SEGUE_SERIES_ROLL, offset.roll);
}

/**
 * segue_series_shift:
 * @plan: where the milestone is that @series hangs on
 * @series: what a series shall be, a record of no workspace
 * @from: the day of one of its occurrences
 * @to: the day that this one moves to
 *
 * Changes the rule, the first and the last day of @series, and how far it is from what it
 * hangs on, so that all its occurrences move like this one.
 */
void
segue_series_shift (SeguePlan   *plan,
                    SegueRecord *series,
                    SegueDay     from,
                    SegueDay     to)
{
  SegueDay start = segue_record_get_day (series, SEGUE_SERIES_DATE);
  SegueDay last = segue_record_get_day (series, SEGUE_SERIES_END_DATE);
  SegueDay shifted;
  int longer;
  g_autofree char *text = NULL;
  SegueRecurrence rule;

  if (from == to || from == SEGUE_DAY_NONE || start == SEGUE_DAY_NONE ||
      !segue_recurrence_parse (segue_record_get_text (series, SEGUE_SERIES_RECURRENCE), &rule))
    return;

  shifted = shift_rule (&rule, start, from, to);
  longer = shifted != start ? shifted - start : MAX (to - from, 0);
  if (rule.until != SEGUE_DAY_NONE)
    rule.until += longer;
  text = segue_recurrence_to_text (&rule);

  segue_record_set_text (series, SEGUE_SERIES_RECURRENCE, text);
  segue_record_set_integer (series, SEGUE_SERIES_DATE, shifted);
  if (last != SEGUE_DAY_NONE)
    segue_record_set_integer (series, SEGUE_SERIES_END_DATE, last + longer);
  if (shifted != start)
    fit_offset (plan, series);
}

/* The numbers that are left out are as much lower. */
static void
lower_left_out (SegueRecord *series,
                int          before)
{
  const char *present = segue_record_get_text (series, SEGUE_SERIES_LEFT_OUT);
  g_auto(GStrv) words = g_strsplit_set (present != NULL ? present : "", ",; ", -1);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      gint64 index;

      if (g_ascii_string_to_signed (words[i], 10, before + 1, SEGUE_RECURRENCE_MOST, &index, NULL))
        g_string_append_printf (text, "%s%d", text->len > 0 ? ", " : "", (int) index - before);
    }
  segue_record_set_text (series, SEGUE_SERIES_LEFT_OUT, text->str);
}

/**
 * segue_series_copy_rest:
 * @plan: where the milestone is that @series hangs on
 * @series: a series
 * @before: how many of its numbers are left to @series
 *
 * Returns: (transfer full): a series of its own, of no workspace, of what comes then
 */
SegueRecord *
segue_series_copy_rest (SeguePlan   *plan,
                        SegueRecord *series,
                        int          before)
{
  SegueRecord *rest = segue_record_new (SEGUE_RECORD_SERIES, 0);
  g_autoptr(GArray) days = NULL;
  SegueRecurrence rule;

  for (guint i = 0; i < segue_record_get_n_fields (series); i++)
    {
      SegueValue value = segue_record_peek (series, i);

      if (i != SEGUE_MAIN_CODE && i != SEGUE_MAIN_UID && i != SEGUE_MAIN_EXTERNAL_ID)
        segue_record_set_value (rest, i, &value);
    }
  lower_left_out (rest, before);

  if (!segue_recurrence_parse (segue_record_get_text (series, SEGUE_SERIES_RECURRENCE), &rule))
    return rest;

  days = segue_recurrence_expand (&rule, segue_record_get_day (series, SEGUE_SERIES_DATE), (guint) before + 1);
  if (days->len > (guint) before)
    segue_record_set_integer (rest, SEGUE_SERIES_DATE, g_array_index (days, SegueDay, before));
  if (rule.count > (guint) before)
    {
      g_autofree char *text = NULL;

      rule.count -= (guint) before;
      text = segue_recurrence_to_text (&rule);
      segue_record_set_text (rest, SEGUE_SERIES_RECURRENCE, text);
    }
  fit_offset (plan, rest);

  return rest;
}
