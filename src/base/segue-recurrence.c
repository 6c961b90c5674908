/* segue-recurrence.c - rules as text, and the days that they yield
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-recurrence"

#include "config.h"

#include "segue-recurrence.h"

#include <libical/ical.h>
#include <string.h>

#define DAYS_PER_WEEK 7

static const char * const frequencies[] = {
  [SEGUE_RECURRENCE_DAILY] = "DAILY",
  [SEGUE_RECURRENCE_WEEKLY] = "WEEKLY",
  [SEGUE_RECURRENCE_MONTHLY] = "MONTHLY",
};

static const char * const day_codes[DAYS_PER_WEEK] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

static gboolean
parse_frequency (const char      *text,
                 SegueRecurrence *rule)
{
  for (guint i = 0; i < G_N_ELEMENTS (frequencies); i++)
    if (g_str_equal (text, frequencies[i]))
      {
        rule->frequency = (SegueRecurrenceFrequency) i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
parse_number (const char *text,
              guint       most,
              guint      *number)
{
  guint64 parsed;

  if (!g_ascii_string_to_unsigned (text, 10, 1, most, &parsed, NULL))
    return FALSE;

  *number = (guint) parsed;
  return TRUE;
}

/* The short form of a day: 20261231. */
static gboolean
parse_until (const char *text,
             SegueDay   *until)
{
  g_autofree char *iso = NULL;

  if (strlen (text) != 8 || strspn (text, "0123456789") != 8)
    return FALSE;

  iso = g_strdup_printf ("%.4s-%.2s-%.2s", text, text + 4, text + 6);
  return segue_day_parse (iso, until);
}

/* “MO”, “2TU”, “-1FR” */
static gboolean
parse_day (const char      *text,
           SegueRecurrence *rule)
{
  gboolean from_end = *text == '-';
  const char *digit = from_end ? text + 1 : text;
  gboolean has_nth = *digit >= '1' && *digit <= '5';
  const char *code = has_nth ? digit + 1 : digit;

  if (from_end && !has_nth)
    return FALSE;

  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    if (g_str_equal (code, day_codes[i]))
      {
        guint *days = !has_nth ? &rule->days : from_end ? &rule->last[*digit - '1'] : &rule->nth[*digit - '1'];

        *days |= 1u << i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
parse_days (const char      *text,
            SegueRecurrence *rule)
{
  g_auto(GStrv) days = g_strsplit (text, ",", -1);
  gboolean good = days[0] != NULL;

  for (guint i = 0; good && days[i] != NULL; i++)
    good = parse_day (days[i], rule);

  return good;
}

typedef enum
{
  PART_FREQUENCY,
  PART_INTERVAL,
  PART_COUNT,
  PART_UNTIL,
  PART_DAYS,
  N_PARTS,
} Part;

static const char * const part_names[N_PARTS] = { "FREQ=", "INTERVAL=", "COUNT=", "UNTIL=", "BYDAY=" };

static gboolean
parse_part (Part             part,
            const char      *text,
            SegueRecurrence *rule)
{
  switch (part)
    {
    case PART_FREQUENCY:
      return parse_frequency (text, rule);
    case PART_INTERVAL:
      return parse_number (text, SEGUE_RECURRENCE_MOST_INTERVAL, &rule->interval);
    case PART_COUNT:
      return parse_number (text, SEGUE_RECURRENCE_MOST, &rule->count);
    case PART_UNTIL:
      return parse_until (text, &rule->until);
    case PART_DAYS:
      return parse_days (text, rule);
    case N_PARTS:
      break;
    }

  return FALSE;
}

/* Each part once at most. */
static gboolean
parse_any_part (const char      *text,
                SegueRecurrence *rule,
                guint           *seen)
{
  for (guint part = 0; part < N_PARTS; part++)
    if (g_str_has_prefix (text, part_names[part]))
      {
        if ((*seen & 1u << part) != 0)
          return FALSE;

        *seen |= 1u << part;
        return parse_part ((Part) part, text + strlen (part_names[part]), rule);
      }

  return FALSE;
}

/**
 * segue_recurrence_has_nth:
 * @rule: a rule
 *
 * Returns: whether it names weekdays by their place in the month
 */
gboolean
segue_recurrence_has_nth (const SegueRecurrence *rule)
{
  guint any = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rule->nth); i++)
    any |= rule->nth[i] | rule->last[i];

  return any != 0;
}

/**
 * segue_recurrence_parse:
 * @text: a rule such as `FREQ=WEEKLY;BYDAY=MO`, its frequency first
 * @rule: (out): the rule, untouched on failure
 *
 * Takes days, weeks and months, an interval, weekdays, and either a number or a last
 * day.  A place in the month belongs to a rule of months, as RFC 5545 says.
 *
 * Returns: whether @text is such a rule
 */
gboolean
segue_recurrence_parse (const char      *text,
                        SegueRecurrence *rule)
{
  g_auto(GStrv) parts = NULL;
  SegueRecurrence parsed = SEGUE_RECURRENCE_INIT;
  guint seen = 0;

  g_return_val_if_fail (text != NULL && rule != NULL, FALSE);

  if (!g_str_has_prefix (text, part_names[PART_FREQUENCY]))
    return FALSE;

  parts = g_strsplit (text, ";", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (!parse_any_part (parts[i], &parsed, &seen))
      return FALSE;

  if ((parsed.count != 0 && parsed.until != SEGUE_DAY_NONE) ||
      (parsed.frequency != SEGUE_RECURRENCE_MONTHLY && segue_recurrence_has_nth (&parsed)))
    return FALSE;

  *rule = parsed;
  return TRUE;
}

static void
append_days (GString *text,
             guint    days,
             int      nth)
{
  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    if ((days & 1u << i) != 0)
      {
        g_string_append (text, text->len == 0 ? ";BYDAY=" : ",");
        if (nth != 0)
          g_string_append_printf (text, "%d", nth);
        g_string_append (text, day_codes[i]);
      }
}

static char *
dup_days (const SegueRecurrence *rule)
{
  GString *text = g_string_new (NULL);

  append_days (text, rule->days & SEGUE_RECURRENCE_ALL_DAYS, 0);
  if (rule->frequency == SEGUE_RECURRENCE_MONTHLY)
    {
      for (int i = 0; i < (int) G_N_ELEMENTS (rule->nth); i++)
        append_days (text, rule->nth[i], i + 1);
      for (int i = 0; i < (int) G_N_ELEMENTS (rule->last); i++)
        append_days (text, rule->last[i], -1 - i);
    }

  return g_string_free (text, FALSE);
}

/* What the rule says without its end. */
static GString *
write_rule (const SegueRecurrence *rule)
{
  g_autofree char *days = dup_days (rule);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "FREQ=%s", frequencies[rule->frequency]);
  if (rule->interval > 1)
    g_string_append_printf (text, ";INTERVAL=%u", rule->interval);
  g_string_append (text, days);

  return text;
}

static void
write_until (GString  *text,
             SegueDay  until)
{
  int year, month, day;

  segue_day_to_ymd (until, &year, &month, &day);
  g_string_append_printf (text, ";UNTIL=%04d%02d%02d", year, month, day);
}

/**
 * segue_recurrence_to_text:
 * @rule: a rule
 *
 * Returns: (transfer full): its stable text, in one form for what means the same
 */
char *
segue_recurrence_to_text (const SegueRecurrence *rule)
{
  GString *text = NULL;

  g_return_val_if_fail (rule != NULL, NULL);

  text = write_rule (rule);
  if (rule->count > 0)
    g_string_append_printf (text, ";COUNT=%u", rule->count);
  else if (rule->until != SEGUE_DAY_NONE)
    write_until (text, rule->until);

  return g_string_free (text, FALSE);
}

/* libical looks for the next day for centuries, so the rule that it gets ends. */
static icalrecur_iterator *
begin (const SegueRecurrence *rule,
       SegueDay               start,
       SegueDay               last)
{
  GString *text = write_rule (rule);
  g_autofree char *owned = NULL;
  struct icaltimetype first = { .is_date = 1 };

  write_until (text, last);
  owned = g_string_free (text, FALSE);
  segue_day_to_ymd (start, &first.year, &first.month, &first.day);

  return icalrecur_iterator_new (icalrecurrencetype_from_string (owned), first);
}

/**
 * segue_recurrence_expand:
 * @rule: a rule
 * @start: the day it is counted from, or %SEGUE_DAY_NONE
 * @most: how many days are wanted, 0 = all
 *
 * The first day is @start or the first one after it that the rule allows.  A month that
 * lacks the day of @start is left out, as RFC 5545 wants it.  There are %SEGUE_RECURRENCE_MOST
 * days at most, and none as far as %SEGUE_RECURRENCE_MONTHS months after @start.
 *
 * Returns: (transfer full) (element-type SegueDay): the days, ascending
 */
GArray *
segue_recurrence_expand (const SegueRecurrence *rule,
                         SegueDay               start,
                         guint                  most)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (SegueDay));
  icalrecur_iterator *iterator = NULL;
  SegueDay last = SEGUE_DAY_NONE;

  g_return_val_if_fail (rule != NULL, days);

  if (start == SEGUE_DAY_NONE)
    return days;

  last = MIN (segue_day_add_months (start, SEGUE_RECURRENCE_MONTHS) - 1, segue_day_from_ymd (9999, 12, 31));
  if (rule->until != SEGUE_DAY_NONE)
    last = MIN (last, rule->until);
  if (last < start)
    return days;

  most = most > 0 ? MIN (most, SEGUE_RECURRENCE_MOST) : SEGUE_RECURRENCE_MOST;
  if (rule->count > 0)
    most = MIN (most, rule->count);

  iterator = begin (rule, start, last);
  for (guint i = 0; iterator != NULL && i < most; i++)
    {
      struct icaltimetype next = icalrecur_iterator_next (iterator);
      SegueDay day = SEGUE_DAY_NONE;

      if (icaltime_is_null_time (next))
        break;
      day = segue_day_from_ymd (next.year, next.month, next.day);
      if (day == SEGUE_DAY_NONE || day > last)
        break;
      g_array_append_val (days, day);
    }
  g_clear_pointer (&iterator, icalrecur_iterator_free);

  return days;
}
