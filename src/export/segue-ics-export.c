/* segue-ics-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One plain event for each item: occurrences of a series are records of their own, so
 * that no reader has to know rules, and none rings.
 */

#define G_LOG_DOMAIN "segue-ics-export"

#include "config.h"

#include "segue-ics-export.h"

#include "segue-calendar-person.h"
#include "segue-event.h"
#include "segue-reinforcement.h"
#include "segue-session.h"
#include "segue-ical-terms.h"
#include "segue-ical-zone.h"
#include "segue-ics-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* How often a long export asks whether to go on. */
#define ITEMS_PER_CHECK 1024

#define PRODID "-//Segue//Segue " SEGUE_VERSION "//EN"

typedef struct
{
  SeguePlan             *plan;
  const SegueIcsOptions *options;
  SegueIcalWriter       *writer;
  char                  *stamp;  /* DTSTAMP */
  GHashTable            *zones;  /* zone of a record, as it is named → GTimeZone name, or none */
} Export;

static void
export_clear (Export *self)
{
  g_clear_pointer (&self->writer, segue_ical_writer_free);
  g_clear_pointer (&self->zones, g_hash_table_unref);
  g_free (self->stamp);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Export, export_clear)

static gboolean
changed_since (SeguePlan   *plan,
               SegueRecord *record,
               SegueDay     since)
{
  SeguePlanChanges changes;
  g_autofree char *day = NULL;
  SegueDay changed = SEGUE_DAY_NONE;

  if (since == SEGUE_DAY_NONE || !segue_plan_count_changes (plan, record, NULL, 0, &changes) || changes.changed == NULL)
    return TRUE;

  day = g_strndup (changes.changed, strlen ("YYYY-MM-DD"));
  return !segue_day_parse (day, &changed) || changed >= since;
}

static gboolean
is_wanted (SeguePlan               *plan,
           const SegueIcsOptions   *options,
           SegueCalendarPerson     *person,
           GHashTable              *rows,
           const SegueCalendarItem *item)
{
  gint64 id = segue_record_get_id (item->record);

  if (options->kind != SEGUE_RECORD_NONE && segue_record_get_kind (item->record) != options->kind)
    return FALSE;
  if ((options->from != SEGUE_DAY_NONE && item->last < options->from) ||
      (options->to != SEGUE_DAY_NONE && item->first > options->to))
    return FALSE;
  if (rows != NULL && !g_hash_table_contains (rows, &id))
    return FALSE;
  if (!segue_redaction_shows_kind (options->level, segue_record_get_kind (item->record)))
    return FALSE;
  if (options->level != SEGUE_REDACTION_LEVEL_TEAM && segue_redaction_is_confidential (plan, item->record))
    return FALSE;
  if (person != NULL && !segue_calendar_person_concerns (person, item))
    return FALSE;

  return changed_since (plan, item->record, options->since);
}

/**
 * segue_ics_collect:
 * @plan: where the records are
 * @calendar: all that passes the filter of @options
 * @options: which of them
 *
 * Returns: (transfer container) (element-type SegueCalendarItem): what a file would hold, in order
 */
GPtrArray *
segue_ics_collect (SeguePlan             *plan,
                   SegueCalendar         *calendar,
                   const SegueIcsOptions *options)
{
  GPtrArray *items = g_ptr_array_new ();
  g_autoptr(GHashTable) rows = options->rows != NULL ? g_hash_table_new (g_int64_hash, g_int64_equal) : NULL;
  g_autoptr(SegueCalendarPerson) person = NULL;

  for (guint i = 0; rows != NULL && i < options->rows->len; i++)
    g_hash_table_add (rows, &g_array_index (options->rows, gint64, i));
  if (options->person != 0)
    person = segue_calendar_person_new (plan, options->person, segue_today ());

  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    {
      const SegueCalendarItem *item = segue_calendar_get_item (calendar, i);

      if (is_wanted (plan, options, person, rows, item))
        g_ptr_array_add (items, (gpointer) item);
    }

  return items;
}

/* "2026-11-22T10:00:00Z" is "20261122T100000Z" there. */
static char *
dup_instant (const char *text)
{
  GString *instant = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    if (*at != '-' && *at != ':')
      g_string_append_c (instant, *at);

  return g_string_free (instant, FALSE);
}

/* The name of the calendar: what is in it, as its readers may know it. */
static char *
dup_name (Export *self)
{
  const struct { SegueRecordKind kind; gint64 id; } parts[] = {
    { SEGUE_RECORD_ROLLOUT, self->options->filter.rollout },
    { SEGUE_RECORD_AUDIENCE, self->options->filter.audience },
    { SEGUE_RECORD_STAKEHOLDER, self->options->person },
  };
  GString *name = g_string_new (_("Change calendar"));

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      SegueRecord *record = segue_plan_find (self->plan, parts[i].kind, parts[i].id);
      g_autofree char *part = record != NULL ? segue_redaction_dup_name (self->options->level, self->plan, record) : NULL;

      if (part != NULL)
        g_string_append_printf (name, " · %s", part);
    }

  return g_string_free (name, FALSE);
}

static void
write_head (Export *self)
{
  g_autofree char *name = dup_name (self);

  segue_ical_writer_begin (self->writer, "VCALENDAR");
  segue_ical_writer_add (self->writer, "VERSION", "2.0");
  segue_ical_writer_add_text (self->writer, "PRODID", PRODID);
  segue_ical_writer_add (self->writer, "CALSCALE", "GREGORIAN");
  segue_ical_writer_add (self->writer, "METHOD", "PUBLISH");
  segue_ical_writer_add_text (self->writer, "X-WR-CALNAME", name);
}

typedef struct
{
  SegueDay first;
  SegueDay last;
} Span;

/* The zones that times are told in, each with the days that it has to be known for. */
static void
write_zones (Export    *self,
             GPtrArray *items)
{
  g_autoptr(GHashTable) spans = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GList) names = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = g_ptr_array_index (items, i);
      char *zone = item->starts != SEGUE_TIME_NONE ? segue_ical_terms_dup_zone (self->plan, item->record) : NULL;
      Span *span = zone != NULL ? g_hash_table_lookup (spans, zone) : NULL;

      if (zone == NULL)
        continue;
      if (span == NULL)
        {
          span = g_new (Span, 1);
          *span = (Span) { item->first, item->last };
          g_hash_table_insert (spans, g_strdup (zone), span);
        }
      span->first = MIN (span->first, item->first);
      span->last = MAX (span->last, item->last);
      g_free (zone);
    }

  names = g_list_sort (g_hash_table_get_keys (spans), (GCompareFunc) strcmp);
  for (GList *at = names; at != NULL; at = at->next)
    {
      const Span *span = g_hash_table_lookup (spans, at->data);

      if (!g_str_equal (at->data, "UTC"))
        segue_ical_zone_write (self->writer, at->data, span->first, span->last);
    }
}

/* The day after the last one; there is none after 9999, and what has no end lasts for a day. */
static SegueDay
get_end (const SegueIcalTimes *times)
{
  SegueDay end = MIN (times->last + 1, segue_day_from_ymd (9999, 12, 31));

  return end > times->first ? end : SEGUE_DAY_NONE;
}

static void
write_times (Export                  *self,
             const SegueCalendarItem *item)
{
  SegueIcalTimes times;
  g_autofree char *zone = NULL;

  segue_ical_terms_get_times (self->plan, item->record, &times);
  if (times.starts == SEGUE_TIME_NONE)
    {
      segue_ical_writer_add_day (self->writer, "DTSTART", times.first);
      if (get_end (&times) != SEGUE_DAY_NONE)
        segue_ical_writer_add_day (self->writer, "DTEND", get_end (&times)); /* exclusive */
      return;
    }

  zone = segue_ical_terms_dup_zone (self->plan, item->record);
  if (g_strcmp0 (zone, "UTC") == 0)
    g_clear_pointer (&zone, g_free);
  segue_ical_writer_add_time (self->writer, "DTSTART", times.first, times.starts, zone);
  if (times.ends != SEGUE_TIME_NONE)
    segue_ical_writer_add_time (self->writer, "DTEND", times.last, times.ends, zone);
  else if (times.last > times.first)
    segue_ical_writer_add_time (self->writer, "DTEND", get_end (&times), 0, zone); /* to the end of that day */
}

static void
write_changes (Export      *self,
               SegueRecord *record)
{
  SeguePlanChanges changes;
  const guint *fields = NULL;
  guint n_fields = segue_ical_terms_get_fields (segue_record_get_kind (record), &fields);
  g_autofree char *sequence = NULL;
  g_autofree char *made = NULL;
  g_autofree char *changed = NULL;

  segue_plan_count_changes (self->plan, record, fields, n_fields, &changes);
  sequence = g_strdup_printf ("%u", changes.n);
  segue_ical_writer_add (self->writer, "SEQUENCE", sequence);
  if (changes.made != NULL)
    {
      made = dup_instant (changes.made);
      segue_ical_writer_add (self->writer, "CREATED", made);
    }
  if (changes.changed != NULL)
    {
      changed = dup_instant (changes.changed);
      segue_ical_writer_add (self->writer, "LAST-MODIFIED", changed);
    }
}

static const char *
get_class (Export      *self,
           SegueRecord *record)
{
  if (segue_record_get_boolean (record, SEGUE_MAIN_CONFIDENTIAL))
    return "CONFIDENTIAL";

  return self->options->level == SEGUE_REDACTION_LEVEL_PUBLIC ? "PUBLIC" : "PRIVATE";
}

/* A field of one meaning has one name in all kinds. */
static void
write_field (Export      *self,
             SegueRecord *record,
             const char  *property,
             const char  *name)
{
  guint index = segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), name);
  const char *text = index != SEGUE_NO_FIELD ? segue_record_get_text (record, index) : NULL;

  if (text == NULL ||
      segue_redaction_decide (self->options->level, segue_record_get_field (record, index), self->plan, record) != SEGUE_SHOWN_FULLY)
    return;

  if (g_str_equal (property, "URL"))
    segue_ical_writer_add (self->writer, property, text);
  else
    segue_ical_writer_add_text (self->writer, property, text);
}

static void
write_item (Export                  *self,
            const SegueCalendarItem *item)
{
  g_autofree char *uid = segue_plan_dup_uid (self->plan, item->record);
  g_autofree char *description = segue_ics_dup_description (self->plan, item, self->options->level);
  g_autofree char *kind = segue_ics_dup_kind (item->record);
  g_autoptr(GPtrArray) categories = segue_ics_dup_categories (self->plan, item, self->options->level);
  gboolean is_busy = SEGUE_IS_EVENT (item->record) || SEGUE_IS_SESSION (item->record) || SEGUE_IS_REINFORCEMENT (item->record);

  segue_ical_writer_begin (self->writer, "VEVENT");
  segue_ical_writer_add_text (self->writer, "UID", uid);
  segue_ical_writer_add (self->writer, "DTSTAMP", self->stamp);
  write_changes (self, item->record);
  write_times (self, item);
  segue_ical_writer_add_text (self->writer, "SUMMARY", item->title);
  if (*description != '\0')
    segue_ical_writer_add_text (self->writer, "DESCRIPTION", description);
  write_field (self, item->record, "LOCATION", SEGUE_IS_SESSION (item->record) ? "room" : "location");
  write_field (self, item->record, "URL", "address");
  segue_ical_writer_add (self->writer, "STATUS", segue_ical_terms_get_status (item->record));
  segue_ical_writer_add_list (self->writer, "CATEGORIES", categories);
  segue_ical_writer_add (self->writer, "CLASS", get_class (self, item->record));
  segue_ical_writer_add (self->writer, "TRANSP", is_busy ? "OPAQUE" : "TRANSPARENT");
  segue_ical_writer_add_text (self->writer, SEGUE_ICAL_KIND_PROPERTY, kind);
  segue_ical_writer_end (self->writer, "VEVENT");
}

/**
 * segue_ics_export:
 * @plan: where the records are
 * @options: which of them, and who reads it
 * @stream: where to; it is not closed
 * @cancellable: (nullable): stops it
 * @error: the stream's, or %G_IO_ERROR_CANCELLED
 *
 * Writes what is on the calendar as events.  What was cancelled is among them and says so,
 * so that those who read an earlier file can drop it; what is archived or has no day is not.
 * Nothing is written to @plan.
 *
 * Returns: whether all of it was written
 */
gboolean
segue_ics_export (SeguePlan              *plan,
                  const SegueIcsOptions  *options,
                  GOutputStream          *stream,
                  GCancellable           *cancellable,
                  GError                **error)
{
  g_auto(Export) self = { plan, options };
  g_autoptr(SegueCalendar) calendar = NULL;
  g_autoptr(GPtrArray) items = NULL;
  g_autofree char *now = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  calendar = segue_calendar_new (plan, &options->filter);
  items = segue_ics_collect (plan, calendar, options);
  now = segue_moment_text ();
  self.stamp = dup_instant (now);
  self.writer = segue_ical_writer_new (stream);

  write_head (&self);
  write_zones (&self, items);
  for (guint i = 0; i < items->len; i++)
    {
      if (i % ITEMS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      write_item (&self, g_ptr_array_index (items, i));
    }
  segue_ical_writer_end (self.writer, "VCALENDAR");

  return segue_ical_writer_flush (self.writer, error);
}
