/* segue-time.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-time"

#include "config.h"

#include "segue-time.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * segue_time_parse:
 * @text: the stable form, `09:30`
 * @minutes: (out): minutes since midnight, 0 to 1439
 *
 * Returns: whether @text is exactly that
 */
gboolean
segue_time_parse (const char *text,
                  int        *minutes)
{
  int hour, minute;

  g_return_val_if_fail (text != NULL && minutes != NULL, FALSE);

  if (strlen (text) != 5 || text[2] != ':')
    return FALSE;
  for (int i = 0; i < 5; i++)
    if (i != 2 && !g_ascii_isdigit (text[i]))
      return FALSE;

  hour = (text[0] - '0') * 10 + text[1] - '0';
  minute = (text[3] - '0') * 10 + text[4] - '0';
  if (hour > 23 || minute > 59)
    return FALSE;

  *minutes = hour * 60 + minute;
  return TRUE;
}

/* "am", "p.m.", "Uhr", "h", with blanks and full stops as people set them. */
static gboolean
read_suffix (const char *suffix,
             int        *hour)
{
  g_autofree char *word = g_ascii_strdown (suffix, -1);
  char *end = word;

  for (const char *c = word; *c != '\0'; c++)
    if (*c != ' ' && *c != '.')
      *end++ = *c;
  *end = '\0';

  if (g_str_equal (word, "am") || g_str_equal (word, "pm"))
    {
      if (*hour < 1 || *hour > 12)
        return FALSE;
      *hour = *hour % 12 + (word[0] == 'p' ? 12 : 0);
      return TRUE;
    }

  return *word == '\0' || g_str_equal (word, "h") || g_str_equal (word, "uhr") || g_str_equal (word, "hrs");
}

/* What spreadsheets make of a time: the part of a day. */
static gboolean
read_part_of_day (const char *words,
                  int        *minutes)
{
  char *end = NULL;
  double part = g_ascii_strtod (words, &end);

  if (end == words || *end != '\0' || part < 0 || part >= 1 || strpbrk (words, ".eE") == NULL)
    return FALSE;

  *minutes = (int) (part * SEGUE_MINUTES_PER_DAY + 0.5) % SEGUE_MINUTES_PER_DAY;
  return TRUE;
}

/**
 * segue_time_read:
 * @words: what somebody wrote: `9:30`, `9.30 Uhr`, `9h30`, `9 pm`, `17`, `0.395833`
 * @minutes: (out): minutes since midnight, 0 to 1439
 *
 * Seconds are left out.
 *
 * Returns: whether @words are a time of the day
 */
gboolean
segue_time_read (const char *words,
                 int        *minutes)
{
  g_autofree char *text = NULL;
  char *rest = NULL;
  guint64 hour, minute = 0;
  int hours;

  g_return_val_if_fail (words != NULL && minutes != NULL, FALSE);

  text = g_strstrip (g_strdup (words));
  if (!g_ascii_isdigit (*text))
    return FALSE;
  if (g_str_has_prefix (text, "0.") && strlen (text) > 4 && read_part_of_day (text, minutes))
    return TRUE;

  hour = g_ascii_strtoull (text, &rest, 10);
  if ((*rest == ':' || *rest == '.' || *rest == 'h' || *rest == 'H') && g_ascii_isdigit (rest[1]))
    {
      const char *digits = rest + 1;

      minute = g_ascii_strtoull (digits, &rest, 10);
      if (rest - digits != 2)
        return FALSE;
      if (*rest == ':' && g_ascii_isdigit (rest[1]) && g_ascii_isdigit (rest[2]))
        rest += 3;
    }
  if (hour > 23 || minute > 59)
    return FALSE;

  hours = (int) hour;
  if (!read_suffix (rest, &hours))
    return FALSE;

  *minutes = hours * 60 + (int) minute;
  return TRUE;
}

/**
 * segue_time_to_text:
 * @minutes: minutes since midnight, 0 to 1439
 *
 * Returns: (transfer full): the stable form, `09:30`
 */
char *
segue_time_to_text (int minutes)
{
  g_return_val_if_fail (minutes >= 0 && minutes < SEGUE_MINUTES_PER_DAY, g_strdup (""));

  return g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);
}

/**
 * segue_time_to_label:
 * @minutes: minutes since midnight, 0 to 1439
 *
 * Returns: (transfer full): what people read, `9:30` or `9:30 AM`
 */
char *
segue_time_to_label (int minutes)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr(GDateTime) time = NULL;

  g_return_val_if_fail (minutes >= 0 && minutes < SEGUE_MINUTES_PER_DAY, g_strdup (""));

  time = g_date_time_new (zone, 2000, 1, 1, minutes / 60, minutes % 60, 0);
  /* Translators: a time of the day as g_date_time_format() writes it: “%-H:%M” is 9:30 and
   * 21:30, “%-I:%M %p” is 9:30 AM and 9:30 PM. */
  return g_date_time_format (time, _("%-H:%M"));
}
