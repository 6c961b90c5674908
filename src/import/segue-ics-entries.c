/* segue-ics-entries.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What repeats becomes one entry for each time, each with a uid of its own: that of
 * the whole and its day.  An exception names the time that it stands for, and so has
 * the same uid as that.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-ics-entries.h"

#include "segue-ical-zone.h"

#include <glib/gi18n.h>
#include <string.h>

/* So much of what repeats is taken (DOMAIN b, decided 7), and none that is older than this. */
#define MOST_OCCURRENCES 500
#define MONTHS_AHEAD     60
#define MONTHS_BACK      12

G_DEFINE_QUARK (segue-ics-error-quark, segue_ics_error)

typedef struct
{
  SegueIcsEntries *self;
  SegueIcsZones    zones;
  GHashTable      *exceptions; /* uids that exceptions have */
  SegueDay         today;
  gboolean         is_cancelling; /* whether the calendar takes back what is in it */
  guint            n_others;   /* to-dos and the like */
  guint            first_other;
} Reader;

static void
note_clear (gpointer data)
{
  g_free (((SegueGridNote *) data)->text);
}

/**
 * segue_ics_entries_free:
 *
 * Frees the entries.
 */
void
segue_ics_entries_free (SegueIcsEntries *self)
{
  g_free (self->name);
  g_ptr_array_unref (self->entries);
  g_array_unref (self->notes);
  g_free (self);
}

/* Takes @text. */
static void
add_note (Reader *reader,
          guint   line,
          char   *text)
{
  SegueGridNote note = { line, G_MAXUINT, text };

  g_array_append_val (reader->self->notes, note);
}

static char *
dup_occurrence_uid (const char            *uid,
                    const SegueIcalMoment *moment)
{
  int year, month, day;

  segue_day_to_ymd (moment->day, &year, &month, &day);
  if (moment->minutes == SEGUE_TIME_NONE)
    return g_strdup_printf ("%s/%04d%02d%02d", uid, year, month, day);

  return g_strdup_printf ("%s/%04d%02d%02dT%02d%02d", uid, year, month, day, moment->minutes / 60, moment->minutes % 60);
}

/* The times in all properties of a name: EXDATE and RDATE may be there several times. */
static GArray *
collect_moments (Reader                   *reader,
                 const SegueIcsEntry      *entry,
                 const SegueIcalComponent *event,
                 const char               *name)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (SegueIcalMoment));

  for (guint i = 0; i < event->properties->len; i++)
    {
      const SegueIcalProperty *property = &g_array_index (event->properties, SegueIcalProperty, i);
      g_auto(GStrv) values = g_str_equal (property->name, name) ? segue_ical_value_split (property->value) : NULL;

      for (guint j = 0; values != NULL && values[j] != NULL && moments->len < MOST_OCCURRENCES * 4; j++)
        {
          SegueIcalMoment moment;

          if (segue_ics_entry_read_moment (entry, values[j], segue_ical_property_get_param (property, "TZID"),
                                           &reader->zones, &moment))
            g_array_append_val (moments, moment);
          else if (*values[j] != '\0')
            add_note (reader, property->line, g_strdup_printf (_("“%s” is no day, and is left out (%s)"), values[j], name));
        }
    }

  return moments;
}

/* What is said of a whole day is said of any time on it. */
static gboolean
is_among (const SegueIcalMoment *moment,
          GArray                *moments)
{
  for (guint i = 0; i < moments->len; i++)
    {
      const SegueIcalMoment *other = &g_array_index (moments, SegueIcalMoment, i);

      if (other->day == moment->day && (other->minutes == SEGUE_TIME_NONE || other->minutes == moment->minutes))
        return TRUE;
    }

  return FALSE;
}

static void
add_occurrence (Reader                *reader,
                const SegueIcsEntry   *master,
                const SegueIcalMoment *moment)
{
  SegueIcsEntry *entry = NULL;
  SegueIcalMoment start = { moment->day, master->start.minutes, master->start.is_utc };
  g_autofree char *uid = NULL;

  if (moment->minutes != SEGUE_TIME_NONE && start.minutes != SEGUE_TIME_NONE)
    start.minutes = moment->minutes;
  uid = dup_occurrence_uid (master->uid, &start);
  if (g_hash_table_contains (reader->exceptions, uid))
    return;

  entry = segue_ics_entry_copy (master);
  g_free (entry->uid);
  entry->uid = g_steal_pointer (&uid);
  segue_ics_entry_move (entry, &start);
  g_hash_table_add (reader->exceptions, g_strdup (entry->uid)); /* each once */
  g_ptr_array_add (reader->self->entries, entry);
}

/* From @first on, for some years. */
static GArray *
expand_from (const SegueIcsEntry     *master,
             const SegueIcalProperty *rule,
             SegueDay                 first,
             gboolean                *is_cut)
{
  g_autoptr(GTimeZone) zone = master->zone != NULL ? segue_ical_zone_find (master->zone, NULL) : NULL;

  return segue_ical_value_expand (rule->value, &master->start, zone, first, segue_day_add_months (first, MONTHS_AHEAD) - 1,
                                  MOST_OCCURRENCES, is_cut);
}

/* What goes on is taken from a year ago on; what was over by then, from its beginning. */
static GArray *
expand_rule (Reader                  *reader,
             const SegueIcsEntry     *master,
             const SegueIcalProperty *rule)
{
  SegueDay first = MAX (master->start.day, segue_day_add_months (reader->today, -MONTHS_BACK));
  gboolean is_cut = FALSE;
  GArray *moments = expand_from (master, rule, first, &is_cut);

  if (moments != NULL && moments->len == 0 && first > master->start.day)
    {
      g_array_unref (moments);
      moments = expand_from (master, rule, master->start.day, &is_cut);
    }
  if (moments == NULL)
    {
      add_note (reader, rule->line, g_strdup_printf (_("the rule “%s” is not understood; only the first time is taken"),
                                                     rule->value));
      return NULL;
    }
  if (is_cut && moments->len > 0)
    {
      g_autofree char *last = segue_day_to_text (g_array_index (moments, SegueIcalMoment, moments->len - 1).day);

      add_note (reader, rule->line, g_strdup_printf (ngettext ("it repeats on and on; %u time up to %s is taken",
                                                               "it repeats on and on; %u times up to %s are taken",
                                                               moments->len), moments->len, last));
    }

  return moments;
}

/* Takes @master. */
static void
add_repeating (Reader                   *reader,
               SegueIcsEntry            *master,
               const SegueIcalComponent *event)
{
  g_autoptr(SegueIcsEntry) owned = master;
  const SegueIcalProperty *rule = segue_ical_component_find (event, "RRULE");
  g_autoptr(GArray) moments = rule != NULL ? expand_rule (reader, master, rule) : NULL;
  g_autoptr(GArray) left_out = collect_moments (reader, master, event, "EXDATE");
  g_autoptr(GArray) more = collect_moments (reader, master, event, "RDATE");

  if (moments == NULL)
    moments = g_array_new (FALSE, FALSE, sizeof (SegueIcalMoment));
  if (moments->len == 0)
    g_array_append_val (moments, master->start);
  for (guint i = 0; i < more->len && moments->len < MOST_OCCURRENCES; i++)
    g_array_append_val (moments, g_array_index (more, SegueIcalMoment, i));

  for (guint i = 0; i < moments->len; i++)
    if (!is_among (&g_array_index (moments, SegueIcalMoment, i), left_out))
      add_occurrence (reader, master, &g_array_index (moments, SegueIcalMoment, i));
}

static gboolean
repeats (const SegueIcalComponent *event)
{
  return segue_ical_component_find (event, "RRULE") != NULL || segue_ical_component_find (event, "RDATE") != NULL;
}

/* One time of many that is otherwise. */
static void
add_exception (Reader                  *reader,
               SegueIcsEntry           *entry,
               const SegueIcalProperty *id)
{
  SegueIcalMoment moment;

  g_ptr_array_add (reader->self->entries, entry);
  if (entry->uid == NULL || entry->reason != NULL)
    return;

  if (segue_ics_entry_read_moment (entry, id->value, segue_ical_property_get_param (id, "TZID"), &reader->zones, &moment))
    {
      char *uid = dup_occurrence_uid (entry->uid, &moment);

      g_free (entry->uid);
      entry->uid = uid;
      g_hash_table_add (reader->exceptions, g_strdup (uid));
    }
}

static void
add_event (Reader                   *reader,
           const SegueIcalComponent *event,
           gboolean                  is_holiday,
           gboolean                  exceptions)
{
  const SegueIcalProperty *id = segue_ical_component_find (event, "RECURRENCE-ID");
  SegueIcsEntry *entry = NULL;

  if (exceptions != (id != NULL))
    return;

  entry = segue_ics_entry_new (event, &reader->zones, is_holiday);
  if (reader->is_cancelling)
    {
      g_free (entry->status);
      entry->status = g_strdup ("CANCELLED");
    }
  if (exceptions)
    add_exception (reader, entry, id);
  else if (entry->reason == NULL && entry->uid != NULL && repeats (event))
    add_repeating (reader, entry, event);
  else
    g_ptr_array_add (reader->self->entries, entry);
}

static void
read_zones (Reader                   *reader,
            const SegueIcalComponent *calendar)
{
  for (guint i = 0; i < calendar->components->len; i++)
    {
      const SegueIcalComponent *zone = g_ptr_array_index (calendar->components, i);
      char *id = NULL, *location = NULL;

      if (!g_str_equal (zone->name, "VTIMEZONE"))
        continue;
      id = segue_ical_component_dup_text (zone, "TZID");
      location = segue_ical_component_dup_text (zone, "X-LIC-LOCATION");
      if (id != NULL && location != NULL)
        g_hash_table_replace (reader->zones.locations, g_steal_pointer (&id), g_steal_pointer (&location));
      g_free (id);
      g_free (location);
    }
}

static void
read_calendar (Reader                   *reader,
               const SegueIcalComponent *calendar)
{
  g_autofree char *name = segue_ical_component_dup_text (calendar, "X-WR-CALNAME");
  g_autofree char *method = segue_ical_component_dup_text (calendar, "METHOD");
  g_autofree char *category = segue_ical_component_dup_text (calendar, "CATEGORIES");
  gboolean is_holiday = segue_ics_says_holiday (name) || segue_ics_says_holiday (category);

  reader->is_cancelling = method != NULL && g_ascii_strcasecmp (method, "CANCEL") == 0;
  read_zones (reader, calendar);
  for (int exceptions = TRUE; exceptions >= FALSE; exceptions--)
    for (guint i = 0; i < calendar->components->len; i++)
      {
        const SegueIcalComponent *component = g_ptr_array_index (calendar->components, i);

        if (g_str_equal (component->name, "VEVENT"))
          add_event (reader, component, is_holiday, exceptions);
        else if (exceptions && !g_str_equal (component->name, "VTIMEZONE") && reader->n_others++ == 0)
          reader->first_other = component->line;
      }
}

static gboolean
check_zones (Reader  *reader,
             GError **error)
{
  g_autofree char **names = NULL;
  g_autofree char *list = NULL;

  if (g_hash_table_size (reader->zones.unknown) == 0)
    return TRUE;

  names = (char **) g_hash_table_get_keys_as_array (reader->zones.unknown, NULL);
  qsort (names, g_hash_table_size (reader->zones.unknown), sizeof *names, (int (*) (const void *, const void *)) g_strcmp0);
  list = g_strjoinv ("”, “", names);
  g_set_error (error, SEGUE_ICS_ERROR, SEGUE_ICS_ERROR_ZONE,
               /* Translators: a file, then one or several names */
               _("%s: nobody knows what the time zone “%s” is; say which one is meant, such as Europe/Berlin"),
               reader->self->name, list);
  return FALSE;
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const SegueIcsEntry *one = *(SegueIcsEntry * const *) a;
  const SegueIcsEntry *two = *(SegueIcsEntry * const *) b;

  if (one->line != two->line)
    return one->line < two->line ? -1 : 1;

  return (one->start.day > two->start.day) - (one->start.day < two->start.day);
}

static gboolean
finish (Reader  *reader,
        GError **error)
{
  if (!check_zones (reader, error))
    return FALSE;
  if (reader->n_others > 0)
    add_note (reader, reader->first_other,
              g_strdup_printf (ngettext ("%u to-do or other thing that is no event is left out",
                                         "%u to-dos or other things that are no events are left out", reader->n_others),
                               reader->n_others));
  if (reader->self->entries->len > 0)
    {
      g_ptr_array_sort (reader->self->entries, compare_lines);
      return TRUE;
    }

  g_set_error (error, SEGUE_ICS_ERROR, SEGUE_ICS_ERROR_EMPTY, _("%s: there is no event in it"), reader->self->name);
  return FALSE;
}

/**
 * segue_ics_entries_new:
 * @file: what was read
 * @name: what messages call it
 * @zone: (nullable): what names of time zones mean that are not known
 * @today: what repeats is taken from a year before on, for five years
 * @error: %SEGUE_ICS_ERROR; its message begins with @name
 *
 * Returns: (transfer full) (nullable): the entries, in the order of the file
 */
SegueIcsEntries *
segue_ics_entries_new (SegueIcalFile  *file,
                       const char     *name,
                       const char     *zone,
                       SegueDay        today,
                       GError        **error)
{
  g_autoptr(SegueIcsEntries) self = g_new0 (SegueIcsEntries, 1);
  g_autoptr(GHashTable) locations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) unknown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) exceptions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = { self, { zone, locations, unknown }, exceptions, today };
  GPtrArray *calendars = segue_ical_file_get_calendars (file);
  const SegueIcalProblem *problems = NULL;
  guint n = 0;

  self->name = g_strdup (name);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_ics_entry_free);
  self->notes = g_array_new (FALSE, FALSE, sizeof (SegueGridNote));
  g_array_set_clear_func (self->notes, note_clear);

  problems = segue_ical_file_get_problems (file, &n);
  for (guint i = 0; i < n; i++)
    add_note (&reader, problems[i].line, g_strdup (problems[i].text));
  for (guint i = 0; i < calendars->len; i++)
    read_calendar (&reader, g_ptr_array_index (calendars, i));

  return finish (&reader, error) ? g_steal_pointer (&self) : NULL;
}
