/* segue-day.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-day"

#include "config.h"

#include "segue-day.h"

#include <glib/gi18n.h>
#include <string.h>
#include <time.h>

/* 29 February 1900, as spreadsheets count. */
#define FALSE_LEAP_DAY 60

/**
 * segue_day_from_ymd:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Returns: the day, or %SEGUE_DAY_NONE where the calendar has no such day
 */
SegueDay
segue_day_from_ymd (int year,
                    int month,
                    int day)
{
  GDate date;

  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return SEGUE_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return (SegueDay) g_date_get_julian (&date);
}

/**
 * segue_day_to_ymd:
 * @day: a day, not %SEGUE_DAY_NONE
 * @year: (out) (optional): 1 to 9999
 * @month: (out) (optional): 1 to 12
 * @month_day: (out) (optional): 1 to 31
 */
void
segue_day_to_ymd (SegueDay day,
                  int     *year,
                  int     *month,
                  int     *month_day)
{
  GDate date;

  g_return_if_fail (day > SEGUE_DAY_NONE);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);

  if (year != NULL)
    *year = g_date_get_year (&date);
  if (month != NULL)
    *month = g_date_get_month (&date);
  if (month_day != NULL)
    *month_day = g_date_get_day (&date);
}

static int
read_digits (const char *text,
             int         count)
{
  int number = 0;

  for (int i = 0; i < count; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return 0; /* neither a year, a month nor a day */
      number = number * 10 + g_ascii_digit_value (text[i]);
    }

  return number;
}

/**
 * segue_day_parse:
 * @text: exactly YYYY-MM-DD
 * @day: (out): the day, untouched on failure
 *
 * Reads the stable form only; what people and spreadsheets write is the
 * importer's business.
 *
 * Returns: whether @text is a day of the calendar
 */
gboolean
segue_day_parse (const char *text,
                 SegueDay   *day)
{
  SegueDay parsed;

  g_return_val_if_fail (text != NULL && day != NULL, FALSE);

  if (strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return FALSE;

  parsed = segue_day_from_ymd (read_digits (text, 4), read_digits (text + 5, 2), read_digits (text + 8, 2));
  if (parsed == SEGUE_DAY_NONE)
    return FALSE;

  *day = parsed;
  return TRUE;
}

static void
write_digits (char *text,
              int   count,
              int   number)
{
  for (int i = count - 1; i >= 0; i--)
    {
      text[i] = (char) ('0' + number % 10);
      number /= 10;
    }
}

/**
 * segue_day_to_text:
 * @day: a day, or %SEGUE_DAY_NONE
 *
 * Returns: (transfer full): YYYY-MM-DD, or an empty string for no day
 */
char *
segue_day_to_text (SegueDay day)
{
  int year, month, month_day;
  char *text;

  if (day <= SEGUE_DAY_NONE)
    return g_strdup ("");

  segue_day_to_ymd (day, &year, &month, &month_day);

  /* Every judgement that is written has one: printf() would take five times as long. */
  text = g_malloc (sizeof "9999-12-31");
  write_digits (text, 4, year);
  write_digits (text + 5, 2, month);
  write_digits (text + 8, 2, month_day);
  text[4] = text[7] = '-';
  text[10] = '\0';
  return text;
}

/* The names of months are those of the locale. */
static char *
format_day (SegueDay    day,
            const char *format)
{
  g_autoptr(GDateTime) noon = NULL;
  int year = 1, month = 1, month_day = 1;

  segue_day_to_ymd (day, &year, &month, &month_day);
  noon = g_date_time_new_utc (year, month, month_day, 12, 0, 0);

  return g_date_time_format (noon, format);
}

/**
 * segue_day_to_short_label:
 * @day: a day, or %SEGUE_DAY_NONE
 * @today: the day that it is seen from
 *
 * The form for lists and charts, where a year goes without saying as long as it
 * is this one.
 *
 * Returns: (transfer full): “15 Apr” or “15 Apr 2028”, or an empty string
 */
char *
segue_day_to_short_label (SegueDay day,
                          SegueDay today)
{
  int year = 0;
  int this_year = 0;

  if (day <= SEGUE_DAY_NONE)
    return g_strdup ("");

  segue_day_to_ymd (day, &year, NULL, NULL);
  if (today > SEGUE_DAY_NONE)
    segue_day_to_ymd (today, &this_year, NULL, NULL);

  /* Translators: day and short month as g_date_time_format() writes them: 15 Apr */
  return format_day (day, year == this_year ? _("%-d %b")
                                            /* Translators: 15 Apr 2028 */
                                            : _("%-d %b %Y"));
}

/**
 * segue_day_to_long_label:
 * @day: a day, or %SEGUE_DAY_NONE
 *
 * Returns: (transfer full): “15 April 2027”, or an empty string
 */
char *
segue_day_to_long_label (SegueDay day)
{
  if (day <= SEGUE_DAY_NONE)
    return g_strdup ("");

  /* Translators: day, month and year as g_date_time_format() writes them: 15 April 2027 */
  return format_day (day, _("%-d %B %Y"));
}

/**
 * segue_day_to_weekday_label:
 * @is_short: whether three letters are enough
 *
 * Returns: (transfer full): “Monday” or “Mon”
 */
char *
segue_day_to_weekday_label (SegueDay day,
                            gboolean is_short)
{
  return day > SEGUE_DAY_NONE ? format_day (day, is_short ? "%a" : "%A") : g_strdup ("");
}

/**
 * segue_day_to_month_label:
 *
 * Returns: (transfer full): “May”, as the month is called without a day
 */
char *
segue_day_to_month_label (SegueDay day)
{
  return day > SEGUE_DAY_NONE ? format_day (day, "%OB") : g_strdup ("");
}

/**
 * segue_day_to_full_label:
 *
 * Returns: (transfer full): “Monday 10 May”, for what people prepare for
 */
char *
segue_day_to_full_label (SegueDay day)
{
  /* Translators: weekday, day and month as g_date_time_format() writes them: Monday 10 May */
  return day > SEGUE_DAY_NONE ? format_day (day, _("%A %-d %B")) : g_strdup ("");
}

/**
 * segue_day_to_serial:
 * @day: a day
 *
 * Spreadsheets count 1 January 1900 as 1 and a 29 February after it that no calendar
 * has.  What lies before is not the same day in all of them, so it has no number.
 *
 * Returns: the number of @day, 0 before March 1900
 */
gint64
segue_day_to_serial (SegueDay day)
{
  gint64 serial = (gint64) day - segue_day_from_ymd (1899, 12, 30);

  return serial > FALSE_LEAP_DAY ? serial : 0;
}

/**
 * segue_day_from_serial:
 * @serial: a number
 * @since_1904: whether 1 January 1904 is 0, as in workbooks that began on a Mac
 *
 * Returns: the day; %SEGUE_DAY_NONE for 29 February 1900, and where there is none
 */
SegueDay
segue_day_from_serial (gint64   serial,
                       gboolean since_1904)
{
  SegueDay zero = since_1904 ? segue_day_from_ymd (1904, 1, 1)
                             : segue_day_from_ymd (1899, 12, serial < FALSE_LEAP_DAY ? 31 : 30);

  if (serial < (since_1904 ? 0 : 1) || serial > segue_day_from_ymd (9999, 12, 31) - zero ||
      (serial == FALSE_LEAP_DAY && !since_1904))
    return SEGUE_DAY_NONE;

  return zero + (SegueDay) serial;
}

/**
 * segue_day_add_months:
 * @day: a day
 * @months: any number, negative for back
 *
 * A day that the target month lacks becomes its last: 31 January plus one
 * month is 28 or 29 February.  Before the year 1 and after 9999 there is none: it is the
 * first day of these then, or the one after the last, at which the last month ends.
 *
 * Returns: the day
 */
SegueDay
segue_day_add_months (SegueDay day,
                      int      months)
{
  int year, month;
  GDate date;

  g_return_val_if_fail (day > SEGUE_DAY_NONE, SEGUE_DAY_NONE);

  segue_day_to_ymd (day, &year, &month, NULL);
  if ((gint64) year * 12 + month - 1 + months < 12)
    return segue_day_from_ymd (1, 1, 1);
  if ((gint64) year * 12 + month - 1 + months >= 10000 * 12)
    return segue_day_from_ymd (9999, 12, 31) + 1;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  if (months >= 0)
    g_date_add_months (&date, (guint) months);
  else
    g_date_subtract_months (&date, (guint) -months);

  return (SegueDay) g_date_get_julian (&date);
}

/**
 * segue_day_get_weekday:
 * @day: a day
 *
 * Returns: 1 Monday to 7 Sunday, as ISO 8601 counts
 */
int
segue_day_get_weekday (SegueDay day)
{
  g_return_val_if_fail (day > SEGUE_DAY_NONE, 1);

  return (day - 1) % 7 + 1; /* day 1 was a Monday */
}

/**
 * segue_today:
 *
 * The one clock: the day of the environment variable `SEGUE_TODAY` where it is
 * set (tests, pictures, examples), else the local day.  Computed columns ask it
 * for each of their rows: a #GDateTime would take ten times as long.
 *
 * Returns: today
 */
SegueDay
segue_today (void)
{
  const char *fixed = g_getenv ("SEGUE_TODAY");
  time_t now = time (NULL);
  struct tm local;
  SegueDay day;

  if (fixed != NULL && segue_day_parse (fixed, &day))
    return day;

  localtime_r (&now, &local);
  return segue_day_from_ymd (local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

/**
 * segue_now_text:
 *
 * The present instant as the journal writes it.  It ignores `SEGUE_TODAY`:
 * what really happened when is no matter of settings.
 *
 * Returns: (transfer full): YYYY-MM-DDThh:mm:ssZ, in UTC
 */
char *
segue_now_text (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

/**
 * segue_moment_text:
 *
 * The instant that what is handed out bears: the present one, or the beginning of the day
 * that `SEGUE_TODAY` sets, so that files stay the same.
 *
 * Returns: (transfer full): YYYY-MM-DDThh:mm:ssZ, in UTC
 */
char *
segue_moment_text (void)
{
  const char *fixed = g_getenv ("SEGUE_TODAY");
  g_autofree char *text = NULL;
  SegueDay day;

  if (fixed == NULL || !segue_day_parse (fixed, &day))
    return segue_now_text ();

  text = segue_day_to_text (day);
  return g_strdup_printf ("%sT00:00:00Z", text);
}
