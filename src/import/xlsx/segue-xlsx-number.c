/* segue-xlsx-number.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Spreadsheets keep 15 digits and show no more: what is behind them in a file is
 * noise, such as the end of 0.30000000000000004.
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-number.h"

#include "segue-day.h"

#include <math.h>
#include <string.h>

#define MAX_LENGTH 64
#define MAX_DIGITS 15
#define SECONDS_PER_DAY 86400

/* Beyond, no spreadsheet knows a day; 29 February 1900, which was none. */
#define MAX_SERIAL 2958466.0
#define FALSE_LEAP_DAY 60

/* A number as its digits: 0.DIGITS times ten to the power. */
typedef struct
{
  char     digits[MAX_DIGITS + 1]; /* none at the end is 0; empty for 0 */
  int      power;
  gboolean is_negative;
} Digits;

static void
split (double  number,
       Digits *split)
{
  char buffer[MAX_LENGTH];
  int n = 0;

  /* -1.23456789012345e+002 */
  g_ascii_formatd (buffer, sizeof buffer, "%.14e", fabs (number));
  split->is_negative = number < 0;
  split->power = (int) g_ascii_strtoll (strchr (buffer, 'e') + 1, NULL, 10) + 1;
  for (const char *at = buffer; *at != 'e'; at++)
    if (g_ascii_isdigit (*at))
      split->digits[n++] = *at;
  while (n > 0 && split->digits[n - 1] == '0')
    n--;
  split->digits[n] = '\0';
}

static void
append_digits (GString      *text,
               const Digits *number)
{
  int n = (int) strlen (number->digits);

  if (n == 0)
    {
      g_string_append_c (text, '0');
      return;
    }

  if (number->is_negative)
    g_string_append_c (text, '-');
  if (number->power <= 0)
    g_string_append_c (text, '0');
  for (int i = 0; i < number->power; i++)
    g_string_append_c (text, i < n ? number->digits[i] : '0');
  if (n > number->power)
    g_string_append_c (text, '.');
  for (int i = MIN (number->power, 0); i < n; i++)
    if (i < 0)
      g_string_append_c (text, '0');
    else if (i >= number->power)
      g_string_append_c (text, number->digits[i]);
}

/* Very large and very small ones have an exponent, as on the screen. */
static void
append_number (GString *text,
               double   number,
               gboolean is_share)
{
  Digits digits = { 0 };

  split (number, &digits);
  if (is_share)
    digits.power += 2;

  if (digits.power > 20 || digits.power < -20)
    {
      char buffer[MAX_LENGTH];

      g_string_append (text, g_ascii_formatd (buffer, sizeof buffer, "%.15G", is_share ? number * 100 : number));
    }
  else
    append_digits (text, &digits);
  if (is_share)
    g_string_append_c (text, '%');
}

static void
append_time (GString *text,
             gint64   seconds)
{
  g_string_append_printf (text, "%02" G_GINT64_FORMAT ":%02d", seconds / 3600, (int) (seconds / 60 % 60));
  if (seconds % 60 != 0)
    g_string_append_printf (text, ":%02d", (int) (seconds % 60));
}

/* Whether there is such a day. */
static gboolean
append_day (GString  *text,
            gint64    serial,
            gboolean  since_1904)
{
  SegueDay day = segue_day_from_serial (serial, since_1904);
  g_autofree char *iso = day != SEGUE_DAY_NONE ? segue_day_to_text (day) : NULL;

  if (iso == NULL && (serial != FALSE_LEAP_DAY || since_1904))
    return FALSE;

  g_string_append (text, iso != NULL ? iso : "1900-02-29");
  return TRUE;
}

/* Whether it is one that spreadsheets can show. */
static gboolean
append_moment (GString          *text,
               double            number,
               SegueXlsxMeaning  meaning,
               gboolean          since_1904)
{
  gint64 seconds = 0;
  gint64 serial = 0;

  if (number < 0 || number >= MAX_SERIAL)
    return FALSE;

  seconds = llround (number * SECONDS_PER_DAY);
  serial = seconds / SECONDS_PER_DAY;
  switch (meaning)
    {
    case SEGUE_XLSX_SPAN:
      append_time (text, seconds);
      return TRUE;
    case SEGUE_XLSX_CLOCK:
      append_time (text, seconds % SECONDS_PER_DAY);
      return TRUE;
    case SEGUE_XLSX_DAY:
      return append_day (text, serial, since_1904);
    case SEGUE_XLSX_MOMENT:
      if (!append_day (text, serial, since_1904))
        return FALSE;
      if (seconds % SECONDS_PER_DAY == 0)
        return TRUE;
      g_string_append_c (text, ' ');
      append_time (text, seconds % SECONDS_PER_DAY);
      return TRUE;
    case SEGUE_XLSX_NUMBER:
    case SEGUE_XLSX_SHARE:
      return FALSE;
    }

  g_assert_not_reached ();
}

/* 3 and 12.5 stay as they are. */
static gboolean
is_plain (const char *number,
          gsize       length)
{
  gsize n_points = 0;

  if (length > MAX_DIGITS || !g_ascii_isdigit (number[0]) || !g_ascii_isdigit (number[length - 1]))
    return FALSE;
  if (number[0] == '0' && length > 1 && number[1] != '.')
    return FALSE;

  for (gsize i = 0; i < length; i++)
    if (number[i] == '.')
      n_points++;
    else if (!g_ascii_isdigit (number[i]))
      return FALSE;

  return n_points == 0 || (n_points == 1 && number[length - 1] != '0');
}

/**
 * segue_xlsx_number_append:
 * @text: goes on
 * @number: the number as the file has it
 * @length: its bytes
 * @meaning: what it is
 * @since_1904: how days are counted
 *
 * Appends 3 and not 3.0, 2026-11-23, 09:30, 85%.  What does not fit its meaning stays
 * a number, what is no number a text.
 *
 * Returns: whether it became a plain number
 */
gboolean
segue_xlsx_number_append (GString          *text,
                          const char       *number,
                          gsize             length,
                          SegueXlsxMeaning  meaning,
                          gboolean          since_1904)
{
  char buffer[MAX_LENGTH];
  char *end = NULL;
  double value;

  g_return_val_if_fail (text != NULL && number != NULL, FALSE);

  if (length == 0 || length >= sizeof buffer || (meaning == SEGUE_XLSX_NUMBER && is_plain (number, length)))
    {
      g_string_append_len (text, number, (gssize) length);
      return length > 0 && length < sizeof buffer;
    }

  memcpy (buffer, number, length);
  buffer[length] = '\0';
  value = g_ascii_strtod (buffer, &end);
  if (end == buffer || *end != '\0' || !isfinite (value))
    {
      g_string_append_len (text, number, (gssize) length);
      return FALSE;
    }
  if (append_moment (text, value, meaning, since_1904))
    return FALSE;

  append_number (text, value, meaning == SEGUE_XLSX_SHARE);
  return meaning != SEGUE_XLSX_SHARE;
}

/**
 * segue_xlsx_moment_append:
 * @text: goes on
 * @moment: a day of ISO 8601, or a day and a time
 * @length: its bytes
 *
 * Appends it as it is appended where it is a number.
 *
 * Returns: whether it was a day
 */
gboolean
segue_xlsx_moment_append (GString    *text,
                          const char *moment,
                          gsize       length)
{
  g_autofree char *day = g_strndup (moment, MIN (length, 10));
  gsize n_time = length > 11 && moment[10] == 'T' ? length - 11 : 0;
  SegueDay known = SEGUE_DAY_NONE;

  if (!segue_day_parse (day, &known) || (length > 10 && n_time == 0))
    {
      g_string_append_len (text, moment, (gssize) length);
      return FALSE;
    }

  g_string_append (text, day);
  for (gsize i = 0; i < n_time; i++)
    if (strchr ("0:.Z", moment[11 + i]) == NULL)
      {
        g_string_append_c (text, ' ');
        g_string_append_len (text, moment + 11, (gssize) n_time);
        break;
      }

  return TRUE;
}
