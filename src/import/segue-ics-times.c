/* segue-ics-times.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-ics-times.h"

#include "segue-ical-zone.h"
#include "segue-settings.h"

/* From the clock that the entry goes by to that of @zone; NULL is UTC. */
static SegueIcalMoment
change_clock (const SegueIcsEntry   *entry,
              const SegueIcalMoment *moment,
              const char            *zone)
{
  SegueIcalMoment changed = *moment;
  g_autoptr(GTimeZone) from = entry->zone != NULL ? segue_ical_zone_find (entry->zone, NULL) : NULL;
  g_autoptr(GTimeZone) to = zone != NULL ? segue_ical_zone_find (zone, NULL) : NULL;

  if (moment->day == SEGUE_DAY_NONE || moment->minutes == SEGUE_TIME_NONE || (from == NULL && !entry->start.is_utc))
    return changed;

  if (from != NULL)
    segue_ical_zone_to_utc (from, &changed.day, &changed.minutes);
  if (to != NULL)
    segue_ical_zone_from_utc (to, &changed.day, &changed.minutes);

  return changed;
}

/* The first moment after it becomes the last day, and a time on it. */
static void
take_end (const SegueIcalMoment *end,
          SegueIcalTimes        *times)
{
  times->last = times->first;
  times->ends = SEGUE_TIME_NONE;
  if (end->day == SEGUE_DAY_NONE)
    return;

  if (times->starts == SEGUE_TIME_NONE || (end->minutes == 0 && end->day > times->first))
    {
      times->last = MAX (times->first, end->day - 1);
      if (times->starts != SEGUE_TIME_NONE && times->last == times->first)
        times->ends = SEGUE_MINUTES_PER_DAY - 1; /* to midnight of the same day */
      return;
    }
  times->last = end->day;
  times->ends = end->minutes;
}

static void
take (const SegueIcsEntry *entry,
      SegueRecordKind      kind,
      const char          *zone,
      SegueIcalTimes      *times)
{
  SegueIcalMoment start = change_clock (entry, &entry->start, zone);
  SegueIcalMoment end = change_clock (entry, &entry->end, zone);

  times->first = start.day;
  times->starts = start.minutes;
  take_end (&end, times);
  if (segue_dated_get (kind)->time == SEGUE_NO_FIELD)
    times->starts = times->ends = SEGUE_TIME_NONE;
}

static char *
dup_workspace_zone (SeguePlan *plan)
{
  SegueRecordList *settings = segue_plan_list (plan, SEGUE_RECORD_WORKSPACE);
  const char *name = segue_record_list_get_n (settings) == 0
                       ? NULL : segue_record_get_text (segue_record_list_get (settings, 0), SEGUE_SETTINGS_ZONE);
  char *found = NULL;
  GTimeZone *zone = name != NULL ? segue_ical_zone_find (name, &found) : NULL;

  g_clear_pointer (&zone, g_time_zone_unref);
  return found;
}

/**
 * segue_ics_times_get:
 * @plan: where a record would be
 * @entry: of a file
 * @kind: what it becomes
 * @times: (out): when it is, by the clock of @zone
 * @zone: (out) (optional) (nullable): a zone other than that of the workspace
 *
 * What is said in UTC is by the clock of the workspace, if it has one.
 */
void
segue_ics_times_get (SeguePlan            *plan,
                     const SegueIcsEntry  *entry,
                     SegueRecordKind       kind,
                     SegueIcalTimes       *times,
                     char                **zone)
{
  g_autofree char *here = dup_workspace_zone (plan);
  const char *clock = entry->zone != NULL ? entry->zone : here;

  take (entry, kind, clock, times);
  if (zone == NULL)
    return;

  *zone = NULL;
  if (times->starts != SEGUE_TIME_NONE && entry->zone != NULL && g_strcmp0 (entry->zone, here) != 0)
    *zone = g_strdup (entry->zone);
  else if (times->starts != SEGUE_TIME_NONE && entry->start.is_utc && here == NULL)
    *zone = g_strdup ("UTC");
}

/**
 * segue_ics_times_get_for:
 * @entry: of a file
 * @record: what it is about
 * @times: (out): when it is, by the clock of @record, or of @zone
 * @zone: (out) (nullable): the zone that @record shall have, where it had none
 */
void
segue_ics_times_get_for (SeguePlan            *plan,
                         const SegueIcsEntry  *entry,
                         SegueRecord          *record,
                         SegueIcalTimes       *times,
                         char                **zone)
{
  g_autofree char *own = segue_ical_terms_dup_zone (plan, record);

  *zone = own == NULL ? g_strdup (entry->zone) : NULL;
  take (entry, segue_record_get_kind (record), own != NULL ? own : entry->zone, times);
}

/* As the end is written: the first moment after it. */
static void
get_end (const SegueIcalTimes *times,
         SegueIcalMoment      *end)
{
  *end = (SegueIcalMoment) { times->last, times->ends, FALSE };
  if (times->starts == SEGUE_TIME_NONE)
    *end = (SegueIcalMoment) { times->last + 1, SEGUE_TIME_NONE, FALSE };
  else if (times->ends == SEGUE_TIME_NONE && times->last > times->first)
    *end = (SegueIcalMoment) { times->last + 1, 0, FALSE };
  else if (times->ends == SEGUE_TIME_NONE)
    *end = (SegueIcalMoment) { SEGUE_DAY_NONE, SEGUE_TIME_NONE, FALSE };
}

/* A kind that has no end does not differ by it. */
static gboolean
has_same_end (const SegueIcsEntry  *entry,
              SegueRecord          *record,
              const SegueIcalTimes *held,
              const char           *zone)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  SegueIcalMoment said = change_clock (entry, &entry->end, zone);
  SegueIcalMoment is;

  get_end (held, &is);
  if (dated->end_date == SEGUE_NO_FIELD)
    return TRUE;
  if (dated->time == SEGUE_NO_FIELD)
    {
      SegueIcalTimes times;

      take (entry, segue_record_get_kind (record), zone, &times);
      return times.last == held->last;
    }

  return said.day == is.day && (said.day == SEGUE_DAY_NONE || said.minutes == is.minutes);
}

/**
 * segue_ics_times_is_same:
 * @entry: of a file
 * @record: what it is about
 *
 * Returns: whether it says what @record holds already
 */
gboolean
segue_ics_times_is_same (SeguePlan           *plan,
                         const SegueIcsEntry *entry,
                         SegueRecord         *record)
{
  g_autofree char *zone = segue_ical_terms_dup_zone (plan, record);
  SegueIcalTimes held, said;

  segue_ical_terms_get_times (plan, record, &held);
  take (entry, segue_record_get_kind (record), zone, &said);

  return said.first == held.first && said.starts == held.starts && has_same_end (entry, record, &held, zone);
}
