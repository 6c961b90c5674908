/* segue-ics-entry.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-ics-entry.h"

#include "segue-fold.h"
#include "segue-ical-terms.h"
#include "segue-ical-zone.h"

#include <glib/gi18n.h>
#include <string.h>

/* A calendar or a category with one of these words, folded, is one of days off. */
static const char *const holiday_words[] = {
  "holiday", "feiertag", "schulferien", "jour ferie", "jours feries", "vacances", "feestdag", "vakantie", "dias festivos",
  "festivo", "feriado", "vacaciones", "festivita", "giorni festivi", "ferie ", "swieta", "dni wolne", "helgdag",
  "helligdag", "svatky", "pyhapaiv", "unnepnap", "tatil", "празд", "祝日", "节假日", "假期", "공휴일",
};

/**
 * segue_ics_says_holiday:
 * @text: (nullable): the name of a calendar, or a category
 *
 * Returns: whether it speaks of holidays, in one of several languages
 */
gboolean
segue_ics_says_holiday (const char *text)
{
  g_autofree char *folded = text != NULL ? segue_fold (text) : NULL;

  for (guint i = 0; folded != NULL && i < G_N_ELEMENTS (holiday_words); i++)
    {
      g_autofree char *word = segue_fold (holiday_words[i]);

      if (strstr (folded, word) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * segue_ics_entry_free:
 *
 * Frees the entry.
 */
void
segue_ics_entry_free (SegueIcsEntry *self)
{
  g_free (self->uid);
  g_free (self->title);
  g_free (self->notes);
  g_free (self->location);
  g_free (self->address);
  g_free (self->status);
  g_free (self->own_kind);
  g_free (self->changed);
  g_free (self->zone);
  g_free (self->reason);
  g_free (self);
}

/**
 * segue_ics_entry_copy:
 *
 * Returns: (transfer full): another that says the same
 */
SegueIcsEntry *
segue_ics_entry_copy (const SegueIcsEntry *self)
{
  SegueIcsEntry *copy = g_memdup2 (self, sizeof *self);

  copy->uid = g_strdup (self->uid);
  copy->title = g_strdup (self->title);
  copy->notes = g_strdup (self->notes);
  copy->location = g_strdup (self->location);
  copy->address = g_strdup (self->address);
  copy->status = g_strdup (self->status);
  copy->own_kind = g_strdup (self->own_kind);
  copy->changed = g_strdup (self->changed);
  copy->zone = g_strdup (self->zone);
  copy->reason = g_strdup (self->reason);

  return copy;
}

/* What a TZID means; NULL, and noted, where nobody knows. */
static char *
dup_zone (const SegueIcsZones *zones,
          const char          *tzid)
{
  const char *names[] = { tzid, g_hash_table_lookup (zones->locations, tzid), zones->said };
  char *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names) && found == NULL; i++)
    if (names[i] != NULL)
      {
        GTimeZone *zone = segue_ical_zone_find (names[i], &found);

        g_clear_pointer (&zone, g_time_zone_unref);
      }
  if (found == NULL)
    g_hash_table_add (zones->unknown, g_strdup (tzid));

  return found;
}

/* From the clock in one zone to that in another; NULL is wherever somebody is. */
static void
change_clock (SegueIcalMoment *moment,
              const char      *from,
              const char      *to)
{
  g_autoptr(GTimeZone) there = from != NULL ? segue_ical_zone_find (from, NULL) : NULL;
  g_autoptr(GTimeZone) here = to != NULL ? segue_ical_zone_find (to, NULL) : NULL;

  if (there != NULL)
    segue_ical_zone_to_utc (there, &moment->day, &moment->minutes);
  if (here != NULL && (there != NULL || moment->is_utc))
    segue_ical_zone_from_utc (here, &moment->day, &moment->minutes);
}

/**
 * segue_ics_entry_read_moment:
 * @value: a DATE or DATE-TIME
 * @tzid: (nullable): where its clock hangs
 * @zones: what names of zones mean
 * @moment: (out): when it is, by the clock of the entry
 *
 * Returns: whether it is one
 */
gboolean
segue_ics_entry_read_moment (const SegueIcsEntry *self,
                             const char          *value,
                             const char          *tzid,
                             const SegueIcsZones *zones,
                             SegueIcalMoment     *moment)
{
  g_autofree char *zone = NULL;

  if (!segue_ical_value_read_moment (value, moment))
    return FALSE;
  if (moment->minutes == SEGUE_TIME_NONE)
    return TRUE;

  zone = tzid != NULL && !moment->is_utc ? dup_zone (zones, tzid) : NULL;
  if (self->zone != NULL && g_strcmp0 (zone, self->zone) != 0)
    change_clock (moment, zone, self->zone);
  else if (self->start.is_utc && zone != NULL)
    change_clock (moment, zone, "UTC");

  return TRUE;
}

static void
read_start (SegueIcsEntry            *self,
            const SegueIcalComponent *event,
            const SegueIcsZones      *zones)
{
  const SegueIcalProperty *start = segue_ical_component_find (event, "DTSTART");
  const char *tzid = start != NULL ? segue_ical_property_get_param (start, "TZID") : NULL;

  if (start == NULL)
    {
      self->reason = g_strdup (_("it does not say when it begins (DTSTART)"));
      return;
    }
  if (!segue_ical_value_read_moment (start->value, &self->start))
    {
      self->reason = g_strdup_printf (_("“%s” is no day (DTSTART)"), start->value);
      return;
    }

  if (self->start.minutes != SEGUE_TIME_NONE && !self->start.is_utc && tzid != NULL)
    self->zone = dup_zone (zones, tzid);
}

static void
read_length (SegueIcsEntry *self,
             const char    *value)
{
  gint64 minutes = 0, days = 0;

  if (!segue_ical_value_read_length (value, &minutes, &days))
    return;

  self->end = self->start;
  if (self->start.minutes == SEGUE_TIME_NONE)
    {
      self->end.day += (SegueDay) MAX (days, 1);
      return;
    }
  minutes += self->start.minutes;
  self->end.day += (SegueDay) (days + minutes / SEGUE_MINUTES_PER_DAY);
  self->end.minutes = (int) (minutes % SEGUE_MINUTES_PER_DAY);
}

static gboolean
is_after (const SegueIcalMoment *a,
          const SegueIcalMoment *b)
{
  return a->day > b->day || (a->day == b->day && a->minutes > b->minutes);
}

/* Whole days last one at least; what ends before it begins has no end. */
static void
read_end (SegueIcsEntry            *self,
          const SegueIcalComponent *event,
          const SegueIcsZones      *zones)
{
  const SegueIcalProperty *end = segue_ical_component_find (event, "DTEND");
  const SegueIcalProperty *length = segue_ical_component_find (event, "DURATION");
  SegueIcalMoment moment = { 0 };

  if (end != NULL &&
      segue_ics_entry_read_moment (self, end->value, segue_ical_property_get_param (end, "TZID"), zones, &moment) &&
      (moment.minutes == SEGUE_TIME_NONE) == (self->start.minutes == SEGUE_TIME_NONE))
    self->end = moment;
  else if (length != NULL)
    read_length (self, length->value);

  if (self->start.minutes == SEGUE_TIME_NONE)
    self->end = (SegueIcalMoment) { MAX (self->end.day, self->start.day + 1), SEGUE_TIME_NONE, FALSE };
  else if (!is_after (&self->end, &self->start))
    self->end = (SegueIcalMoment) { SEGUE_DAY_NONE, SEGUE_TIME_NONE, FALSE };
}

/* "20261122T100000Z" is "2026-11-22T10:00:00Z" in the journal. */
static char *
dup_instant (const SegueIcalComponent *event,
             const char               *name)
{
  const SegueIcalProperty *property = segue_ical_component_find (event, name);
  SegueIcalMoment moment = { 0 };
  g_autofree char *day = NULL;

  if (property == NULL || !segue_ical_value_read_moment (property->value, &moment) || !moment.is_utc ||
      strlen (property->value) < strlen ("20261122T100000Z"))
    return NULL;

  day = segue_day_to_text (moment.day);
  return g_strdup_printf ("%sT%02d:%02d:%.2sZ", day, moment.minutes / 60, moment.minutes % 60, property->value + 13);
}

static gboolean
has_holiday_category (const SegueIcalComponent *event)
{
  for (guint i = 0; i < event->properties->len; i++)
    {
      const SegueIcalProperty *property = &g_array_index (event->properties, SegueIcalProperty, i);

      if (g_str_equal (property->name, "CATEGORIES") && segue_ics_says_holiday (property->value))
        return TRUE;
    }

  return FALSE;
}

static void
read_words (SegueIcsEntry            *self,
            const SegueIcalComponent *event)
{
  const SegueIcalProperty *sequence = segue_ical_component_find (event, "SEQUENCE");
  const SegueIcalProperty *address = segue_ical_component_find (event, "URL");
  g_autofree char *privacy = segue_ical_component_dup_text (event, "CLASS");

  self->uid = segue_ical_component_dup_text (event, "UID");
  self->title = segue_ical_component_dup_text (event, "SUMMARY");
  self->notes = segue_ical_component_dup_text (event, "DESCRIPTION");
  self->location = segue_ical_component_dup_text (event, "LOCATION");
  self->address = address != NULL && *address->value != '\0' ? g_strdup (address->value) : NULL;
  self->status = segue_ical_component_dup_text (event, "STATUS");
  self->own_kind = segue_ical_component_dup_text (event, SEGUE_ICAL_KIND_PROPERTY);
  self->changed = dup_instant (event, "LAST-MODIFIED");
  self->sequence = sequence != NULL ? (int) CLAMP (g_ascii_strtoll (sequence->value, NULL, 10), 0, G_MAXINT) : -1;
  self->is_private = privacy != NULL && (g_ascii_strcasecmp (privacy, "CONFIDENTIAL") == 0 ||
                                         (self->own_kind == NULL && g_ascii_strcasecmp (privacy, "PRIVATE") == 0));
  if (self->title != NULL)
    g_strdelimit (self->title, "\n\t", ' ');
  if (self->location != NULL)
    g_strdelimit (self->location, "\n\t", ' ');
}

/**
 * segue_ics_entry_new:
 * @event: a VEVENT
 * @zones: what names of zones mean; those that nobody knows are added
 * @is_holiday: whether its calendar is one of holidays
 *
 * Returns: (transfer full): what it says; of what repeats the first occurrence
 */
SegueIcsEntry *
segue_ics_entry_new (const SegueIcalComponent *event,
                     const SegueIcsZones      *zones,
                     gboolean                  is_holiday)
{
  SegueIcsEntry *self = g_new0 (SegueIcsEntry, 1);

  self->line = event->line;
  read_words (self, event);
  read_start (self, event, zones);
  if (self->reason == NULL)
    read_end (self, event, zones);
  self->is_holiday = self->reason == NULL && self->start.minutes == SEGUE_TIME_NONE &&
                     (is_holiday || has_holiday_category (event));

  return self;
}

/**
 * segue_ics_entry_move:
 * @start: when it begins, by its clock
 *
 * Moves the entry; it lasts as long as before.
 */
void
segue_ics_entry_move (SegueIcsEntry         *self,
                      const SegueIcalMoment *start)
{
  g_return_if_fail (self != NULL && start != NULL);

  if (self->end.day != SEGUE_DAY_NONE && self->start.minutes != SEGUE_TIME_NONE)
    {
      int minutes = self->end.minutes - self->start.minutes + start->minutes;

      self->end.day += start->day - self->start.day + (minutes < 0 ? -1 : minutes / SEGUE_MINUTES_PER_DAY);
      self->end.minutes = (minutes + SEGUE_MINUTES_PER_DAY) % SEGUE_MINUTES_PER_DAY;
    }
  else if (self->end.day != SEGUE_DAY_NONE)
    {
      self->end.day += start->day - self->start.day;
    }
  self->start.day = start->day;
  self->start.minutes = start->minutes;
}
