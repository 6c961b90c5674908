/* segue-spoken-day.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-spoken-day"

#include "config.h"

#include "segue-spoken-day.h"

#include "segue-fold.h"

#include <glib/gi18n.h>

#define WEEK 7
#define LEAST_LETTERS 2
#define MOST_DAYS 3660

/* “fri” for Friday: enough of its letters that no other day is meant. */
static gboolean
begins (const char *typed,
        const char *word)
{
  g_autofree char *folded = segue_fold (word);

  return g_utf8_strlen (typed, -1) >= LEAST_LETTERS && g_str_has_prefix (folded, typed);
}

/* The next day of that name; today's own is a week from now. */
static SegueDay
find_weekday (const char *typed,
              SegueDay    today)
{
  SegueDay found = SEGUE_DAY_NONE;

  for (SegueDay day = today + 1; day <= today + WEEK; day++)
    {
      g_autofree char *name = segue_day_to_weekday_label (day, FALSE);

      if (!begins (typed, name))
        continue;
      if (found != SEGUE_DAY_NONE)
        return SEGUE_DAY_NONE;
      found = day;
    }

  return found;
}

static SegueDay
find_distance (const char *typed,
               SegueDay    today)
{
  guint64 n = 0;

  if (typed[0] != '+' || !g_ascii_string_to_unsigned (typed + 1, 10, 0, MOST_DAYS, &n, NULL))
    return SEGUE_DAY_NONE;

  return today + (SegueDay) n;
}

/**
 * segue_spoken_day_parse:
 * @text: what was typed: “2026-11-27”, “Friday”, “fri”, “tomorrow”, “+3”
 * @today: from which it counts
 * @day: (out): the day, untouched where it is none
 *
 * Words are those of the user's language.
 *
 * Returns: whether a day is meant, and which one is clear
 */
gboolean
segue_spoken_day_parse (const char *text,
                        SegueDay    today,
                        SegueDay   *day)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autofree char *typed = segue_fold (stripped);
  SegueDay found = SEGUE_DAY_NONE;

  if (segue_day_parse (stripped, day))
    return TRUE;

  found = find_distance (typed, today);
  if (found == SEGUE_DAY_NONE && begins (typed, _("Today")))
    found = today;
  if (found == SEGUE_DAY_NONE)
    found = find_weekday (typed, today);
  if (found == SEGUE_DAY_NONE && begins (typed, _("Tomorrow")))
    found = today + 1;
  if (found != SEGUE_DAY_NONE)
    *day = found;

  return found != SEGUE_DAY_NONE;
}
