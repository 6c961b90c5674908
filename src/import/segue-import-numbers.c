/* segue-import-numbers.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-numbers.h"

#include "segue-fold.h"

#include <math.h>
#include <string.h>

/* A cell longer than this is no number. */
#define MAX_NUMBER 48

/* Digits that hundredths in 64 bits hold without fail. */
#define MAX_DIGITS 15

/* A number on its way: signs and blanks gone, `.` and `,` still as written. */
typedef struct
{
  char     digits[MAX_NUMBER];
  gsize    length;
  gboolean is_negative;
  gboolean is_percent;
} Draft;

static gboolean
is_currency (gunichar    c,
             const char *at,
             gsize      *length)
{
  static const char * const codes[] = { "EUR", "CHF", "USD", "GBP", "Fr.", "kr" };

  *length = (gsize) (g_utf8_next_char (at) - at);
  if (g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_str_has_prefix (at, codes[i]))
      {
        *length = strlen (codes[i]);
        return TRUE;
      }

  return FALSE;
}

/* Blanks and apostrophes group digits in many countries. */
static gboolean
is_filler (gunichar c)
{
  return g_unichar_isspace (c) || c == '\'' || c == 0x2019 || c == 0x202f || c == 0xa0;
}

static gboolean
take_sign (Draft    *draft,
           gunichar  c)
{
  if (c != '-' && c != '+' && c != 0x2212)
    return FALSE;

  draft->is_negative = c != '+';
  return TRUE;
}

static gboolean
draft_read (const char *text,
            Draft      *draft)
{
  gboolean has_sign = FALSE;
  gsize step = 0;

  memset (draft, 0, sizeof *draft);
  for (const char *at = text; *at != '\0'; at += step)
    {
      gunichar c = g_utf8_get_char (at);

      step = (gsize) (g_utf8_next_char (at) - at);
      if (g_ascii_isdigit (*at) || *at == '.' || *at == ',')
        {
          if (draft->is_percent || draft->length + 1 >= sizeof draft->digits)
            return FALSE;
          draft->digits[draft->length++] = *at;
        }
      else if (c == '%' && draft->length > 0 && !draft->is_percent)
        draft->is_percent = TRUE;
      else if (draft->length == 0 && !has_sign && take_sign (draft, c))
        has_sign = TRUE;
      else if (!is_filler (c) && !is_currency (c, at, &step))
        return FALSE;
    }

  draft->digits[draft->length] = '\0';
  return draft->length > 0;
}

/* Whether @digits are cut into threes by @sign from its first to its last. */
static gboolean
is_grouped (const char *digits,
            char        sign)
{
  const char *at = strchr (digits, sign);

  if (at == NULL || at == digits || at - digits > 3 || digits[0] == '0')
    return FALSE;
  while (*at == sign)
    {
      if (strspn (at + 1, "0123456789") != 3)
        return FALSE;
      at += 4;
    }

  return *at == '\0' || strchr (".,", *at) != NULL;
}

/* Where the decimal sign stands in @digits, or its length for none. */
static gboolean
find_decimal (const char    *digits,
              SegueGrouping  grouping,
              gsize         *decimal)
{
  const char *point = strrchr (digits, '.');
  const char *comma = strrchr (digits, ',');
  const char *last = point > comma ? point : comma;
  char other = last == point ? ',' : '.';

  *decimal = strlen (digits);
  if (last == NULL)
    return TRUE;

  /* 1.234,50 and 1,234.50: the last sign is the decimal one. */
  if (strchr (digits, other) != NULL)
    {
      *decimal = (gsize) (last - digits);
      return strchr (digits, *last) == last && is_grouped (digits, other);
    }
  if (strchr (digits, *last) != last)
    return is_grouped (digits, *last); /* 1.234.567 */
  if (grouping == SEGUE_GROUPING_THOUSANDS && is_grouped (digits, *last))
    return TRUE;

  *decimal = (gsize) (last - digits);
  return TRUE;
}

static gboolean
finish (const Draft *draft,
        gsize        decimal,
        SegueNumber *number)
{
  char plain[MAX_NUMBER + 2];
  gsize n = 0;
  gsize n_whole = 0;
  const char *fraction = NULL;

  for (gsize i = 0; i < draft->length; i++)
    if (g_ascii_isdigit (draft->digits[i]))
      plain[n++] = draft->digits[i];
    else if (i == decimal)
      plain[n++] = '.';
  plain[n] = '\0';

  n_whole = strcspn (plain, ".");
  if (n_whole > MAX_DIGITS || (n_whole == 0 && n < 2))
    return FALSE;

  fraction = plain[n_whole] == '.' ? plain + n_whole + 1 : "";
  number->real = g_ascii_strtod (plain, NULL);
  if (draft->is_negative)
    number->real = -number->real;
  number->hundredths = (gint64) llround (number->real * 100.0);
  number->is_whole = strspn (fraction, "0") == strlen (fraction);
  number->is_cents = strlen (fraction) <= 2 || strspn (fraction + 2, "0") == strlen (fraction + 2);
  number->is_percent = draft->is_percent;
  return TRUE;
}

/**
 * segue_number_read:
 * @text: a cell without blanks around it
 * @grouping: what a sign before exactly three digits means
 * @number: (out): untouched on failure
 *
 * Reads point and comma as the decimal sign, digits grouped by either, by
 * blanks or apostrophes, a currency before or after, a percent sign, and
 * amounts in parentheses, which are negative.
 *
 * Returns: whether @text is a number
 */
gboolean
segue_number_read (const char    *text,
                   SegueGrouping  grouping,
                   SegueNumber   *number)
{
  char buffer[MAX_NUMBER];
  Draft draft;
  gsize length = 0;
  gsize decimal = 0;
  gboolean in_parentheses = FALSE;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  length = strnlen (text, sizeof buffer);
  if (length == 0 || length >= sizeof buffer)
    return FALSE;

  in_parentheses = text[0] == '(' && text[length - 1] == ')' && length > 2;
  g_strlcpy (buffer, text + (in_parentheses ? 1 : 0), length + 1 - (in_parentheses ? 2 : 0));

  if (!draft_read (buffer, &draft) || !find_decimal (draft.digits, grouping, &decimal))
    return FALSE;
  if (in_parentheses)
    draft.is_negative = TRUE;

  return finish (&draft, decimal, number);
}

/* The minutes that a unit stands for, 0 for a word that is none. */
static int
get_unit (const char *word,
          gsize       length)
{
  static const struct { const char *word; int minutes; } units[] = {
    { "h", 60 }, { "hr", 60 }, { "hrs", 60 }, { "hour", 60 }, { "hours", 60 }, { "std", 60 }, { "stunde", 60 },
    { "stunden", 60 }, { "heure", 60 }, { "heures", 60 }, { "uur", 60 }, { "u", 60 }, { "hora", 60 }, { "horas", 60 },
    { "m", 1 }, { "min", 1 }, { "mins", 1 }, { "minute", 1 }, { "minutes", 1 }, { "minuten", 1 }, { "minuut", 1 },
    { "minuto", 1 }, { "minutos", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (strlen (units[i].word) == length && strncmp (units[i].word, word, length) == 0)
      return units[i].minutes;

  return 0;
}

/* 1:30 is an hour and a half. */
static gboolean
read_clock (const char *text,
            gint64     *minutes)
{
  const char *colon = strchr (text, ':');
  gsize n_hours = strspn (text, "0123456789");
  gsize n_minutes = colon != NULL ? strspn (colon + 1, "0123456789") : 0;
  const char *rest = NULL;

  if (colon == NULL || n_hours == 0 || n_hours > 4 || text + n_hours != colon || n_minutes != 2)
    return FALSE;
  rest = colon + 3;
  if (*rest != '\0' && !g_str_equal (rest, ":00"))
    return FALSE;

  *minutes = g_ascii_strtoll (text, NULL, 10) * 60 + g_ascii_strtoll (colon + 1, NULL, 10);
  return g_ascii_strtoll (colon + 1, NULL, 10) < 60;
}

/**
 * segue_minutes_read:
 * @text: a cell without blanks around it
 * @minutes: (out): the duration, untouched on failure
 *
 * Reads a number of minutes, `1:30`, `1 h 30 min`, `1.5 h`.
 *
 * Returns: whether @text is a duration of whole minutes
 */
gboolean
segue_minutes_read (const char *text,
                    gint64     *minutes)
{
  g_autofree char *folded = NULL;
  const char *at = NULL;
  double sum = 0.0;
  int unit = 0;
  gboolean has_number = FALSE;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (minutes != NULL, FALSE);

  folded = g_strdelimit (segue_fold (text), ",", '.');
  if (read_clock (folded, minutes))
    return TRUE;

  at = folded;
  while (*at != '\0')
    {
      gsize n_number = strspn (at, "0123456789.");
      double number = g_ascii_strtod (at, NULL);
      gsize n_word = 0;

      if (n_number == 0 || n_number > 8 || !g_ascii_isdigit (*at))
        return FALSE;
      at += n_number;
      at += strspn (at, " ");
      n_word = strspn (at, "abcdefghijklmnopqrstuvwxyz");
      if (n_word == 0 && (*at != '\0' || (has_number && unit != 60)))
        return FALSE; /* a number without a unit ends "90" and "1h30" */
      unit = n_word > 0 ? get_unit (at, n_word) : 1;
      if (unit == 0)
        return FALSE;
      at += n_word;
      at += strspn (at, " .");
      sum += number * unit;
      has_number = TRUE;
    }

  if (!has_number || fabs (sum - nearbyint (sum)) > 1e-6)
    return FALSE;

  *minutes = (gint64) nearbyint (sum);
  return TRUE;
}
