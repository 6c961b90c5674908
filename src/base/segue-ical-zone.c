/* segue-ical-zone.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A zone is a name of the tz database.  In a file it is defined by the changes that
 * matter to the file, one by one: every reader understands that, also where the rules
 * of a country changed in between.
 */

#define G_LOG_DOMAIN "segue-ical"

#include "config.h"

#include "segue-ical-zone.h"

#include "segue-windows-zones.h"

#include <string.h>

/* Clocks were local before; and who knows whether they are put forward in so many years. */
#define FIRST_KNOWN_YEAR 1900
#define LAST_KNOWN_YEAR  2150

#define SECONDS_PER_DAY 86400

/* So many zones are kept, by each of their names. */
#define MAX_KNOWN 64

/* 1 January 1970 as a #SegueDay. */
#define EPOCH_DAY 719163

/* From outside, a name must not lead out of the folder of the zones. */
static gboolean
is_harmless (const char *name)
{
  gboolean has_letter = FALSE;

  if (*name == '/' || strstr (name, "..") != NULL || strlen (name) > 64)
    return FALSE;

  for (const char *at = name; *at != '\0'; at++)
    {
      if (!g_ascii_isalnum (*at) && strchr ("/_+-", *at) == NULL)
        return FALSE;
      has_letter = has_letter || g_ascii_isalpha (*at);
    }

  return has_letter;
}

static GTimeZone *
find_exactly (const char  *name,
              char       **found)
{
  g_autofree char *fitting = g_strdup (name);
  GTimeZone *zone = NULL;

  g_strstrip (fitting);
  if (!is_harmless (fitting))
    return NULL;

  zone = g_time_zone_new_identifier (fitting);
  if (zone != NULL && found != NULL)
    *found = g_steal_pointer (&fitting);

  return zone;
}

static GTimeZone *
look_up (const char  *name,
         char       **found)
{
  GTimeZone *zone = find_exactly (name, found);
  const char *windows = zone == NULL ? segue_windows_zone_get_name (name) : NULL;

  if (windows != NULL)
    zone = find_exactly (windows, found);

  /* Programs put their own name and version in front; the last two or three parts remain. */
  for (const char *slash = strchr (name, '/'); zone == NULL && slash != NULL && strchr (slash + 1, '/') != NULL;
       slash = strchr (slash + 1, '/'))
    zone = find_exactly (slash + 1, found);

  return zone;
}

typedef struct
{
  GTimeZone *zone;
  char      *found;
} Known;

static void
known_free (gpointer data)
{
  Known *known = data;

  g_time_zone_unref (known->zone);
  g_free (known->found);
  g_free (known);
}

/* A zone is a file, and a calendar asks for the same few again and again. */
static const Known *
find_known (const char *name)
{
  static GHashTable *all; /* for ever: there are not many */
  Known *known = NULL;
  GTimeZone *zone = NULL;
  char *found = NULL;

  if (all == NULL)
    all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, known_free);
  known = g_hash_table_lookup (all, name);
  if (known != NULL)
    return known;

  zone = look_up (name, &found);
  if (zone == NULL)
    return NULL;

  if (g_hash_table_size (all) == MAX_KNOWN)
    g_hash_table_remove_all (all);
  known = g_new (Known, 1);
  *known = (Known) { zone, found };
  g_hash_table_insert (all, g_strdup (name), known);

  return known;
}

/**
 * segue_ical_zone_find:
 * @name: what a file or a person calls it: `Europe/Berlin`, `W. Europe Standard Time`,
 *   `/example.org/2026a/Europe/Berlin`
 * @found: (out) (optional) (nullable): its name in the tz database
 *
 * Returns: (transfer full) (nullable): the zone; %NULL where it is not known
 */
GTimeZone *
segue_ical_zone_find (const char  *name,
                      char       **found)
{
  static GMutex mutex;
  g_autoptr(GMutexLocker) locker = NULL;
  const Known *known = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  locker = g_mutex_locker_new (&mutex);
  known = find_known (name);
  if (found != NULL)
    *found = known != NULL ? g_strdup (known->found) : NULL;

  return known != NULL ? g_time_zone_ref (known->zone) : NULL;
}

/**
 * segue_ical_zone_is_known:
 * @name: (nullable): what somebody calls it
 *
 * Returns: whether there is such a zone
 */
gboolean
segue_ical_zone_is_known (const char *name)
{
  GTimeZone *zone = name != NULL ? segue_ical_zone_find (name, NULL) : NULL;

  if (zone == NULL)
    return FALSE;

  g_time_zone_unref (zone);
  return TRUE;
}

static gint64
to_seconds (SegueDay day)
{
  return ((gint64) day - EPOCH_DAY) * SECONDS_PER_DAY;
}

static gint32
get_offset (GTimeZone *zone,
            gint64     instant)
{
  return g_time_zone_get_offset (zone, g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, instant));
}

static char *
dup_offset (gint32 seconds)
{
  guint all = (guint) ABS (seconds);
  char sign = seconds < 0 ? '-' : '+';

  if (all % 60 != 0)
    return g_strdup_printf ("%c%02u%02u%02u", sign, all / 3600, all / 60 % 60, all % 60);

  return g_strdup_printf ("%c%02u%02u", sign, all / 3600, all / 60 % 60);
}

/* What holds from @instant on, after @before. */
static void
write_change (SegueIcalWriter *writer,
              GTimeZone       *zone,
              gint64           instant,
              gint32           before)
{
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, instant);
  const char *component = g_time_zone_is_dst (zone, interval) ? "DAYLIGHT" : "STANDARD";
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (instant + before);
  g_autofree char *start = g_date_time_format (utc, "%Y%m%dT%H%M%S");
  g_autofree char *from = dup_offset (before);
  g_autofree char *to = dup_offset (g_time_zone_get_offset (zone, interval));

  segue_ical_writer_begin (writer, component);
  segue_ical_writer_add (writer, "DTSTART", start);
  segue_ical_writer_add (writer, "TZOFFSETFROM", from);
  segue_ical_writer_add (writer, "TZOFFSETTO", to);
  segue_ical_writer_add_text (writer, "TZNAME", g_time_zone_get_abbreviation (zone, interval));
  segue_ical_writer_end (writer, component);
}

/* The first second after @low, up to @high, at which the offset is that of @high. */
static gint64
find_change (GTimeZone *zone,
             gint64     low,
             gint64     high)
{
  gint32 after = get_offset (zone, high);

  while (high - low > 1)
    {
      gint64 middle = low + (high - low) / 2;

      if (get_offset (zone, middle) == after)
        high = middle;
      else
        low = middle;
    }

  return high;
}

/**
 * segue_ical_zone_write:
 * @name: of the tz database, as the times of the file name it
 * @first: the first day of the file
 * @last: its last day
 *
 * Writes what the zone is, for the days from @first to @last and a year around them, as far
 * as anybody knows: what is said to last until 9999 has no changes of the clock until then.
 */
void
segue_ical_zone_write (SegueIcalWriter *writer,
                       const char      *name,
                       SegueDay         first,
                       SegueDay         last)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_identifier (name);
  gint64 begin = to_seconds (MAX (segue_day_add_months (first, -12), segue_day_from_ymd (FIRST_KNOWN_YEAR, 1, 1)));
  gint64 end = to_seconds (MIN (segue_day_add_months (last, 12), segue_day_from_ymd (LAST_KNOWN_YEAR, 12, 31)));

  g_return_if_fail (writer != NULL && zone != NULL);

  segue_ical_writer_begin (writer, "VTIMEZONE");
  segue_ical_writer_add (writer, "TZID", name);
  write_change (writer, zone, begin, get_offset (zone, begin));
  for (gint64 at = begin; at < end; at += SECONDS_PER_DAY)
    if (get_offset (zone, at) != get_offset (zone, at + SECONDS_PER_DAY))
      write_change (writer, zone, find_change (zone, at, at + SECONDS_PER_DAY), get_offset (zone, at));
  segue_ical_writer_end (writer, "VTIMEZONE");
}

static void
from_seconds (gint64    seconds,
              SegueDay *day,
              int      *minutes)
{
  gint64 days = seconds / SECONDS_PER_DAY - (seconds % SECONDS_PER_DAY < 0);

  *day = (SegueDay) (days + EPOCH_DAY);
  *minutes = (int) ((seconds - days * SECONDS_PER_DAY) / 60);
}

/**
 * segue_ical_zone_from_utc:
 * @zone: where the clock hangs
 * @day: (inout): a day in UTC, then the day there
 * @minutes: (inout): minutes since midnight in UTC, then those there
 */
void
segue_ical_zone_from_utc (GTimeZone *zone,
                          SegueDay  *day,
                          int       *minutes)
{
  gint64 instant = 0;

  g_return_if_fail (zone != NULL && day != NULL && minutes != NULL);

  instant = to_seconds (*day) + *minutes * 60;
  from_seconds (instant + get_offset (zone, instant), day, minutes);
}

/**
 * segue_ical_zone_to_utc:
 * @zone: where the clock hangs
 * @day: (inout): a day there, then the day in UTC
 * @minutes: (inout): minutes since midnight there, then those in UTC
 */
void
segue_ical_zone_to_utc (GTimeZone *zone,
                        SegueDay  *day,
                        int       *minutes)
{
  gint64 local = 0;
  int interval;

  g_return_if_fail (zone != NULL && day != NULL && minutes != NULL);

  local = to_seconds (*day) + *minutes * 60;
  interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_STANDARD, &local);
  from_seconds (local - g_time_zone_get_offset (zone, interval), day, minutes);
}
