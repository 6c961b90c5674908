/* fuzz-ics.c - any bytes as a calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading ends, keeps what it promises about lines and days, and does the same twice; each
 * text that was read comes back from the writer.
 */

#include "config.h"

#include <string.h>

#include "fuzz.h"

#include "segue-ical-writer.h"
#include "segue-ics-entries.h"

/* What repeats is taken from a year before this day on. */
#define TODAY segue_day_from_ymd (2026, 11, 23)

static void
check_text (const char *text)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(SegueIcalWriter) writer = segue_ical_writer_new (stream);
  g_autoptr(SegueIcalFile) file = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *read = NULL;
  g_autoptr(GError) error = NULL;

  segue_ical_writer_begin (writer, "VCALENDAR");
  segue_ical_writer_add_text (writer, "X", text);
  segue_ical_writer_end (writer, "VCALENDAR");
  g_assert_true (segue_ical_writer_flush (writer, &error));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  file = segue_ical_file_new_for_bytes (bytes, "x", &error);
  g_assert_no_error (error);

  read = segue_ical_component_dup_text (g_ptr_array_index (segue_ical_file_get_calendars (file), 0), "X");
  for (const char *at = text; *at != '\0'; at++)
    if ((guchar) *at < 0x20 || *at == 0x7f)
      return; /* controls are left out */
  g_assert_cmpstr (read, ==, text);
}

static void
check_entry (const SegueIcsEntry *entry)
{
  g_assert_cmpuint (entry->line, >, 0);
  if (entry->reason != NULL)
    return;

  g_assert_cmpint (entry->start.day, !=, SEGUE_DAY_NONE);
  g_assert_cmpint (entry->start.minutes, <, SEGUE_MINUTES_PER_DAY);
  g_assert_true (entry->end.day == SEGUE_DAY_NONE || entry->end.day >= entry->start.day);
  g_assert_true (entry->start.minutes != SEGUE_TIME_NONE || entry->end.day > entry->start.day);
  if (entry->title != NULL)
    check_text (entry->title);
}

/* The entries as one text, to compare; NULL where there are none. */
static char *
read_all (GBytes *bytes)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueIcalFile) file = segue_ical_file_new_for_bytes (bytes, "x", &error);
  g_autoptr(SegueIcsEntries) entries = NULL;
  GString *text = NULL;

  g_assert_true ((file != NULL) == (error == NULL));
  if (file != NULL)
    entries = segue_ics_entries_new (file, "x", "Europe/Berlin", TODAY, &error);
  if (entries == NULL)
    return NULL;

  text = g_string_new (NULL);
  for (guint i = 0; i < entries->entries->len; i++)
    {
      const SegueIcsEntry *entry = g_ptr_array_index (entries->entries, i);

      check_entry (entry);
      g_string_append_printf (text, "%u %s %s %d/%d %d/%d\n", entry->line, entry->uid, entry->title, entry->start.day,
                              entry->start.minutes, entry->end.day, entry->end.minutes);
    }

  return g_string_free (text, FALSE);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autoptr(GBytes) bytes = g_bytes_new (data, size);
  g_autofree char *once = read_all (bytes);
  g_autofree char *twice = read_all (bytes);

  g_assert_cmpstr (once, ==, twice);
  return 0;
}
