/* segue-calendar-range.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-range"

#include "config.h"

#include "segue-calendar-range.h"

#include "segue-rollout-dates.h"

#include <glib/gi18n.h>

#define FORTNIGHT (2 * SEGUE_DAYS_PER_WEEK)
#define QUARTER (13 * SEGUE_DAYS_PER_WEEK)

/* What lasts longer than that is on the pages of its beginning, and wherever else there
 * are pages; an empty range of more than that has pages only where something is.
 */
#define MOST_SPANS 120

static SegueDay
get_month (SegueDay day)
{
  int month_day = 1;

  segue_day_to_ymd (day, NULL, NULL, &month_day);
  return day - month_day + 1;
}

/* The span that a day is in.  Those of weeks are counted from @origin. */
static SegueCalendarSpan
get_span (SegueCalendarSpanKind kind,
          SegueDay              day,
          SegueDay              origin)
{
  int length = kind == SEGUE_CALENDAR_SPAN_FORTNIGHT ? FORTNIGHT : QUARTER;
  SegueDay first = get_month (day);

  if (kind == SEGUE_CALENDAR_SPAN_MONTH)
    return (SegueCalendarSpan) { first, segue_day_add_months (first, 1) - 1 };

  first = origin + (day - origin) / length * length;
  return (SegueCalendarSpan) { first, first + length - 1 };
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const SegueCalendarSpan *one = a;
  const SegueCalendarSpan *two = b;

  return (one->first > two->first) - (one->first < two->first);
}

static void
add_spans (GArray                *spans,
           SegueCalendarSpanKind  kind,
           SegueDay               first,
           SegueDay               last,
           SegueDay               origin)
{
  SegueDay day = first;

  for (guint i = 0; day <= last && i < MOST_SPANS; i++)
    {
      SegueCalendarSpan span = get_span (kind, day, origin);

      g_array_append_val (spans, span);
      day = span.last + 1;
    }
}

static void
make_unique (GArray *spans)
{
  guint n = 0;

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    if (i == 0 || g_array_index (spans, SegueCalendarSpan, i).first != g_array_index (spans, SegueCalendarSpan, n - 1).first)
      g_array_index (spans, SegueCalendarSpan, n++) = g_array_index (spans, SegueCalendarSpan, i);
  g_array_set_size (spans, n);
}

/**
 * segue_calendar_spans_new:
 * @entries: (element-type SegueCalendarEntry): what is shown, in its order
 * @options: with the range that is asked for
 * @rule: how weeks are counted
 *
 * Returns: (transfer full) (element-type SegueCalendarSpan): what there are pages for: all
 *   of a range, or where there is none whatever something is in; at least one
 */
GArray *
segue_calendar_spans_new (SegueCalendarSpanKind   kind,
                          GPtrArray              *entries,
                          const SeguePageOptions *options,
                          const SegueWeekRule    *rule)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (SegueCalendarSpan));
  SegueDay from = options->filter.from;
  SegueDay to = options->filter.to;
  SegueDay begin = from != SEGUE_DAY_NONE ? from
                     : entries->len > 0 ? ((SegueCalendarEntry *) g_ptr_array_index (entries, 0))->first
                     : to != SEGUE_DAY_NONE ? to : options->day;
  SegueDay origin = segue_week_get_start (begin, rule);

  if (from != SEGUE_DAY_NONE && to != SEGUE_DAY_NONE && (to - from) / 28 <= MOST_SPANS)
    add_spans (spans, kind, from, to, origin);
  for (guint i = 0; i < entries->len; i++)
    {
      const SegueCalendarEntry *entry = g_ptr_array_index (entries, i);

      add_spans (spans, kind, MAX (entry->first, begin), to != SEGUE_DAY_NONE ? MIN (entry->last, to) : entry->last, origin);
    }
  if (spans->len == 0)
    add_spans (spans, kind, begin, begin, origin);
  make_unique (spans);

  /* Weeks after the last day that is asked for would only make the others narrow. */
  if (kind == SEGUE_CALENDAR_SPAN_QUARTER && to != SEGUE_DAY_NONE)
    {
      SegueCalendarSpan *last = &g_array_index (spans, SegueCalendarSpan, spans->len - 1);

      if (to >= last->first)
        last->last = MIN (last->last, segue_week_get_start (to, rule) + SEGUE_DAYS_PER_WEEK - 1);
    }

  return spans;
}

/**
 * segue_calendar_span_dup_title:
 * @is_months: whether days go without saying
 * @year: (out) (nullable): the year, where it is one and the same
 *
 * Returns: (transfer full): “May”, “March to May”, “10 May to 23 May”
 */
char *
segue_calendar_span_dup_title (SegueDay   first,
                               SegueDay   last,
                               gboolean   is_months,
                               char     **year)
{
  g_autofree char *from = is_months ? segue_day_to_month_label (first) : segue_day_to_short_label (first, first);
  g_autofree char *to = is_months ? segue_day_to_month_label (last) : segue_day_to_short_label (last, last);
  int years[2];

  segue_day_to_ymd (first, &years[0], NULL, NULL);
  segue_day_to_ymd (last, &years[1], NULL, NULL);
  *year = years[0] == years[1] ? g_strdup_printf ("%d", years[0]) : NULL;

  if (*year == NULL)
    {
      /* Translators: a month or a day and its year, twice */
      return g_strdup_printf (_("%s %d to %s %d"), from, years[0], to, years[1]);
    }
  if (is_months && get_month (first) == get_month (last))
    return g_steal_pointer (&from);

  /* Translators: two months, or two days */
  return g_strdup_printf (_("%s to %s"), from, to);
}

/**
 * segue_calendar_find_rollout:
 *
 * Returns: (transfer none) (nullable): the rollout that is asked for, or the only one there
 *   is, where it may be named
 */
SegueRecord *
segue_calendar_find_rollout (SeguePlan              *plan,
                             const SeguePageOptions *options)
{
  SegueRecordList *all = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  SegueRecord *rollout = segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, options->filter.rollout);

  if (options->filter.rollout == 0 && segue_record_list_get_n (all) == 1)
    rollout = segue_record_list_get (all, 0);
  if (rollout != NULL && options->level != SEGUE_REDACTION_LEVEL_TEAM && segue_redaction_is_confidential (plan, rollout))
    return NULL;

  return rollout;
}

/**
 * segue_calendar_find_go_live:
 * @words: (out) (nullable): “Go-live Monday 10 May”
 *
 * Returns: the day on which the rollout goes live for the audience that is asked for,
 *   %SEGUE_DAY_NONE where it is not known, or not to these readers
 */
SegueDay
segue_calendar_find_go_live (SeguePlan              *plan,
                             const SeguePageOptions *options,
                             char                  **words)
{
  SegueRecord *rollout = segue_calendar_find_rollout (plan, options);
  SegueRecord *milestone = NULL;
  g_autofree char *name = NULL;
  g_autofree char *day = NULL;

  *words = NULL;
  if (rollout != NULL)
    milestone = options->filter.audience != 0
                  ? segue_audience_find_milestone (plan, segue_record_get_id (rollout), options->filter.audience,
                                                   SEGUE_MILESTONE_ROLE_GO_LIVE)
                  : segue_rollout_find_milestone (plan, segue_record_get_id (rollout), SEGUE_MILESTONE_ROLE_GO_LIVE);
  if (milestone == NULL || !segue_record_is_set (milestone, SEGUE_MILESTONE_DATE))
    return SEGUE_DAY_NONE;
  name = segue_redaction_dup_name (options->level, plan, milestone);
  if (name == NULL)
    return SEGUE_DAY_NONE;

  day = segue_day_to_full_label (segue_record_get_day (milestone, SEGUE_MILESTONE_DATE));
  /* Translators: a day */
  *words = g_strdup_printf (_("Go-live %s"), day);
  return segue_record_get_day (milestone, SEGUE_MILESTONE_DATE);
}

/* The first day of the pages that a day is on. */
static SegueDay
get_begin (SegueCalendarLayout  layout,
           SegueDay             day)
{
  SegueWeekRule rule = segue_week_get_rule ();
  SegueDay first = get_month (day);
  int month = 1;

  switch (layout)
    {
    case SEGUE_CALENDAR_LAYOUT_MONTH:
      return first;
    case SEGUE_CALENDAR_LAYOUT_FORTNIGHT:
    case SEGUE_CALENDAR_LAYOUT_AGENDA:
      return segue_week_get_start (day, &rule);
    case SEGUE_CALENDAR_LAYOUT_TIMELINE:
    case SEGUE_CALENDAR_LAYOUT_LOAD:
      segue_day_to_ymd (day, NULL, &month, NULL);
      return segue_week_get_start (segue_day_add_months (first, -((month - 1) % 3)), &rule);
    }

  g_return_val_if_reached (day);
}

/**
 * segue_calendar_begin:
 * @options: what is asked for
 *
 * Where nobody says from when on, a calendar begins with the pages of today, or of the
 * go-live where that is over, unless there is nothing from then on.
 *
 * Returns: what is shown
 */
SeguePageOptions
segue_calendar_begin (SeguePlan              *plan,
                      const SeguePageOptions *options)
{
  SegueCalendarFilter filter = segue_calendar_get_filter (options);
  SeguePageOptions begun = *options;
  g_autoptr(GPtrArray) entries = NULL;
  g_autofree char *words = NULL;
  guint n_left_out = 0;
  SegueDay go_live, begin;

  if (options->filter.from != SEGUE_DAY_NONE)
    return begun;

  go_live = segue_calendar_find_go_live (plan, options, &words);
  begin = get_begin ((SegueCalendarLayout) options->calendar_layout,
                     go_live != SEGUE_DAY_NONE ? MIN (go_live, options->day) : options->day);
  if (options->filter.to != SEGUE_DAY_NONE && options->filter.to < begin)
    return begun;

  entries = segue_calendar_entries_new (plan, &filter, begin, options->filter.to, options->level, &n_left_out);
  if (entries->len > 0)
    begun.filter.from = begin;

  return begun;
}

/**
 * segue_calendar_dup_subtitle:
 * @what: what the page is
 *
 * Returns: (transfer full): that, and for whom
 */
char *
segue_calendar_dup_subtitle (SeguePlan              *plan,
                             const SeguePageOptions *options,
                             const char             *what)
{
  SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, options->filter.audience);
  g_autofree char *name = audience != NULL ? segue_redaction_dup_name (options->level, plan, audience) : NULL;

  if (audience == NULL)
    /* Translators: what a page is, such as “Communication calendar” */
    return g_strdup_printf (_("%s, everyone"), what);

  return g_strdup_printf ("%s, %s", what, name != NULL ? name : _("Confidential"));
}

/**
 * segue_calendar_furnish:
 * @n_left_out: how many records the level of redaction does not show
 *
 * Says so at the foot of a page that has a head of its own.
 */
void
segue_calendar_furnish (SegueFurniture *furniture,
                        guint           n_left_out)
{
  g_autofree char *left_out = segue_furniture_dup_left_out (n_left_out);
  char *scope;

  if (left_out == NULL)
    return;

  scope = g_strdup_printf ("%s · %s", furniture->scope, left_out);
  g_free (furniture->scope);
  furniture->scope = scope;
}

/**
 * segue_calendar_get_filter:
 *
 * Returns: what of the calendar passes
 */
SegueCalendarFilter
segue_calendar_get_filter (const SeguePageOptions *options)
{
  SegueCalendarFilter filter = options->calendar;

  filter.rollout = options->filter.rollout;
  filter.audience = options->filter.audience;

  return filter;
}
