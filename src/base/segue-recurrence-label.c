/* segue-recurrence-label.c - rules in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-recurrence"

#include "config.h"

#include "segue-recurrence.h"

#include <glib/gi18n.h>

#define DAYS_PER_WEEK 7

/**
 * segue_recurrence_dup_weekday:
 * @weekday: 1 Monday to 7 Sunday
 * @is_short: “Mon” rather than “Monday”
 *
 * Returns: (transfer full): its name in the language of the locale
 */
char *
segue_recurrence_dup_weekday (guint    weekday,
                              gboolean is_short)
{
  return segue_day_to_weekday_label (segue_day_from_ymd (2024, 1, (int) weekday), is_short); /* 1 January was a Monday */
}

/**
 * segue_recurrence_get_nth_label:
 * @nth: 1 to 5 from the beginning of a month, -1 to -5 from its end
 *
 * Returns: (transfer none): “first”, “last” and so on
 */
const char *
segue_recurrence_get_nth_label (int nth)
{
  switch (nth)
    {
    case 1:
      return C_("weekday of a month", "first");
    case 2:
      return C_("weekday of a month", "second");
    case 3:
      return C_("weekday of a month", "third");
    case 4:
      return C_("weekday of a month", "fourth");
    case 5:
      return C_("weekday of a month", "fifth");
    case -1:
      return C_("weekday of a month", "last");
    case -2:
      return C_("weekday of a month", "last but one");
    case -3:
      return C_("weekday of a month", "last but two");
    case -4:
      return C_("weekday of a month", "last but three");
    default:
      return C_("weekday of a month", "last but four");
    }
}

/* “Mon, Tue and Thu” */
static char *
join (GPtrArray *words)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i + 1 < words->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", (const char *) g_ptr_array_index (words, i));

  if (words->len > 1)
    {
      g_autofree char *all = g_string_free (text, FALSE);

      /* Translators: the end of a list of weekdays: “Mon, Tue” and “Thu”. */
      return g_strdup_printf (_("%s and %s"), all, (const char *) g_ptr_array_index (words, words->len - 1));
    }

  if (words->len == 1)
    g_string_append (text, g_ptr_array_index (words, 0));
  return g_string_free (text, FALSE);
}

static char *
dup_days (guint days)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  gboolean is_one = (days & (days - 1)) == 0;

  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    if ((days & 1u << i) != 0)
      g_ptr_array_add (words, segue_recurrence_dup_weekday (i + 1, !is_one));

  return join (words);
}

static char *
dup_daily (const SegueRecurrence *rule,
           const char            *days)
{
  if (rule->interval == 1)
    return g_strdup (_("Every day"));
  if (rule->days == 0)
    return g_strdup_printf (ngettext ("Every %u day", "Every %u days", rule->interval), rule->interval);

  /* Translators: a number and weekdays: “Every 3 days that is Tue or Thu”, of which all
   * others are left out. */
  return g_strdup_printf (ngettext ("Every %u day, only on %s", "Every %u days, only on %s", rule->interval),
                          rule->interval, days);
}

static char *
dup_weekly (const SegueRecurrence *rule,
            const char            *days)
{
  gboolean is_one = (rule->days & (rule->days - 1)) == 0;

  if (rule->interval > 1)
    return rule->days == 0
             ? g_strdup_printf (ngettext ("Every %u week", "Every %u weeks", rule->interval), rule->interval)
             /* Translators: a number and weekdays: “Every 2 weeks on Tue and Thu”. */
             : g_strdup_printf (ngettext ("Every %u week on %s", "Every %u weeks on %s", rule->interval),
                                rule->interval, days);
  if (rule->days == 0)
    return g_strdup (_("Every week"));
  if (rule->days == SEGUE_RECURRENCE_ALL_DAYS)
    return g_strdup (_("Every day"));
  if (rule->days == SEGUE_RECURRENCE_WEEKDAYS)
    return g_strdup (_("Every weekday"));

  /* Translators: a weekday: “Every Monday”. */
  return is_one ? g_strdup_printf (_("Every %s"), days)
                /* Translators: weekdays: “Every week on Tue and Thu”. */
                : g_strdup_printf (_("Every week on %s"), days);
}

static void
add_nth (GPtrArray *words,
         guint      days,
         int        nth)
{
  g_autofree char *names = NULL;

  if (days == 0)
    return;

  names = dup_days (days);
  /* Translators: a place in the month and a weekday: “the last Friday”. */
  g_ptr_array_add (words, g_strdup_printf (_("the %s %s"), segue_recurrence_get_nth_label (nth), names));
}

/* On which days of the month; NULL where nothing is known of it. */
static char *
dup_month_days (const SegueRecurrence *rule,
                SegueDay               start)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  int month_day = 0;

  if (rule->days != 0)
    {
      g_autofree char *names = dup_days (rule->days);

      /* Translators: weekdays: “each Monday” of a month. */
      g_ptr_array_add (words, g_strdup_printf (_("each %s"), names));
    }
  for (int i = 0; i < (int) G_N_ELEMENTS (rule->nth); i++)
    add_nth (words, rule->nth[i], i + 1);
  for (int i = 0; i < (int) G_N_ELEMENTS (rule->last); i++)
    add_nth (words, rule->last[i], -1 - i);

  if (words->len > 0)
    return join (words);
  if (start == SEGUE_DAY_NONE)
    return NULL;

  segue_day_to_ymd (start, NULL, NULL, &month_day);
  /* Translators: a number from 1 to 31, of a month. */
  return g_strdup_printf (_("day %d"), month_day);
}

static char *
dup_monthly (const SegueRecurrence *rule,
             SegueDay               start)
{
  g_autofree char *days = dup_month_days (rule, start);

  if (rule->interval == 1)
    return days == NULL ? g_strdup (_("Every month"))
                        /* Translators: “Every month on the last Friday”, “Every month on day 15”. */
                        : g_strdup_printf (_("Every month on %s"), days);

  return days == NULL ? g_strdup_printf (ngettext ("Every %u month", "Every %u months", rule->interval), rule->interval)
                      : g_strdup_printf (ngettext ("Every %u month on %s", "Every %u months on %s", rule->interval),
                                         rule->interval, days);
}

static char *
dup_rhythm (const SegueRecurrence *rule,
            SegueDay               start)
{
  g_autofree char *days = dup_days (rule->days);

  switch (rule->frequency)
    {
    case SEGUE_RECURRENCE_DAILY:
      /* Every day that is one of these is every week on these. */
      return rule->days != 0 && rule->interval == 1 ? dup_weekly (rule, days) : dup_daily (rule, days);
    case SEGUE_RECURRENCE_WEEKLY:
      return dup_weekly (rule, days);
    case SEGUE_RECURRENCE_MONTHLY:
      return dup_monthly (rule, start);
    }

  g_assert_not_reached ();
}

/**
 * segue_recurrence_to_label:
 * @rule: a rule
 * @start: the day it is counted from, or %SEGUE_DAY_NONE
 *
 * Returns: (transfer full): what people read, in their language: “Every Monday”,
 *   “Every 2 weeks on Tue and Thu, 6 times”
 */
char *
segue_recurrence_to_label (const SegueRecurrence *rule,
                           SegueDay               start)
{
  g_autofree char *rhythm = NULL;
  g_autofree char *until = NULL;

  g_return_val_if_fail (rule != NULL, NULL);

  rhythm = dup_rhythm (rule, start);
  if (rule->count > 0)
    /* Translators: how often, and how many times: “Every Monday, 6 times”. */
    return g_strdup_printf (ngettext ("%s, %u time", "%s, %u times", rule->count), rhythm, rule->count);
  if (rule->until == SEGUE_DAY_NONE)
    return g_steal_pointer (&rhythm);

  until = segue_day_to_long_label (rule->until);
  /* Translators: how often, and the last day: “Every Monday, until 18 December 2026”. */
  return g_strdup_printf (_("%s, until %s"), rhythm, until);
}

/**
 * segue_recurrence_text_to_label:
 * @text: the stable text of a rule
 * @start: the day it is counted from, or %SEGUE_DAY_NONE
 *
 * Returns: (transfer full): what people read; @text itself where it is no rule
 */
char *
segue_recurrence_text_to_label (const char *text,
                                SegueDay    start)
{
  SegueRecurrence rule;

  g_return_val_if_fail (text != NULL, NULL);

  return segue_recurrence_parse (text, &rule) ? segue_recurrence_to_label (&rule, start) : g_strdup (text);
}
