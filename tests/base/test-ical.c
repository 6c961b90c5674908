/* test-ical.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-ical-file.h"
#include "segue-ical-value.h"
#include "segue-ical-zone.h"

#include <string.h>

static char *
write_text (const char *name,
            const char *text)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(SegueIcalWriter) writer = segue_ical_writer_new (stream);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  segue_ical_writer_add_text (writer, name, text);
  g_assert_true (segue_ical_writer_flush (writer, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static SegueIcalFile *
read_text (const char  *text,
           GError     **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

  return segue_ical_file_new_for_bytes (bytes, "x.ics", error);
}

static void
test_escape (void)
{
  g_autofree char *line = write_text ("SUMMARY", "a;b,c\\d\ne\r\nf\rg\x01h");

  g_assert_cmpstr (line, ==, "SUMMARY:a\\;b\\,c\\\\d\\ne\\nf\\ngh\r\n");
}

/* Lines have 75 octets at most, each of them is UTF-8 by itself, and nothing is lost. */
static void
test_fold (void)
{
  static const char *const samples[] = { "a", "ä", "€", "𝄞", "漢字 und mehr ", "ab𝄞" };

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    for (guint times = 1; times < 90; times++)
      {
        g_autoptr(GString) text = g_string_new (NULL);
        g_autofree char *line = NULL;
        g_auto(GStrv) lines = NULL;
        g_autofree char *whole = NULL;
        g_autoptr(SegueIcalFile) file = NULL;
        g_autofree char *read = NULL;
        SegueIcalComponent *calendar = NULL;

        for (guint j = 0; j < times; j++)
          g_string_append (text, samples[i]);
        g_strchomp (text->str);
        line = write_text ("SUMMARY", text->str);
        lines = g_strsplit (line, "\r\n", -1);
        for (guint j = 0; lines[j] != NULL; j++)
          {
            g_assert_cmpuint (strlen (lines[j]), <=, 75);
            g_assert_true (g_utf8_validate (lines[j], -1, NULL));
            g_assert_true (j == 0 || lines[j][0] == ' ' || lines[j][0] == '\0');
          }

        whole = g_strdup_printf ("BEGIN:VCALENDAR\r\n%sEND:VCALENDAR\r\n", line);
        file = read_text (whole, NULL);
        g_assert_nonnull (file);
        calendar = g_ptr_array_index (segue_ical_file_get_calendars (file), 0);
        read = segue_ical_component_dup_text (calendar, "SUMMARY");
        g_assert_cmpstr (read, ==, text->str);
      }
}

/* Line ends of all kinds, folds by blank and by tab, parameters in quotes. */
static void
test_read (void)
{
  static const char *const ends[] = { "\r\n", "\n", "\r" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_auto(GStrv) lines = g_strsplit ("begin:vcalendar|VERSION:2.0|BEGIN:VEVENT|Summary;LANGUAGE=de;"
                                        "X-P=\"a;b:c\":one|  two|\t three\\, four|nonsense|END:VEVENT|END:VCALENDAR|", "|", -1);
      g_autofree char *text = g_strjoinv (ends[i], lines);
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueIcalFile) file = read_text (text, &error);
      const SegueIcalProblem *problems = NULL;
      SegueIcalComponent *calendar = NULL, *event = NULL;
      g_autofree char *summary = NULL;
      guint n = 0;

      g_assert_no_error (error);
      calendar = g_ptr_array_index (segue_ical_file_get_calendars (file), 0);
      g_assert_cmpuint (calendar->components->len, ==, 1);
      event = g_ptr_array_index (calendar->components, 0);
      g_assert_cmpstr (event->name, ==, "VEVENT");
      g_assert_cmpuint (event->line, ==, 3);
      summary = segue_ical_component_dup_text (event, "SUMMARY");
      g_assert_cmpstr (summary, ==, "one two three, four");
      g_assert_cmpstr (segue_ical_property_get_param (segue_ical_component_find (event, "SUMMARY"), "X-P"), ==, "a;b:c");
      problems = segue_ical_file_get_problems (file, &n);
      g_assert_cmpuint (n, ==, 1);
      g_assert_cmpuint (problems[0].line, ==, 7);
    }
}

static void
test_damage (void)
{
  static const struct { const char *text; gboolean is_one; guint n_problems; } cases[] = {
    { "", FALSE, 0 },
    { "name,date\nA,2026-01-01\n", FALSE, 0 },
    { "BEGIN:VCARD\nEND:VCARD\n", FALSE, 0 },
    { "BEGIN:VCALENDAR\n", TRUE, 1 },
    { "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\n", TRUE, 1 },
    { "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", TRUE, 1 },
    { "SUMMARY:x\nBEGIN:VCALENDAR\nEND:VCALENDAR\n", TRUE, 1 },
    { "BEGIN:VCALENDAR\n:\n;:\nX\nX;Y\nX;Y=\"\n", TRUE, 6 },
    { "BEGIN:VCALENDAR\nBEGIN:A\nBEGIN:B\nBEGIN:C\nBEGIN:D\nBEGIN:E\nBEGIN:F\nBEGIN:G\nBEGIN:H\nEND:H\nEND:VCALENDAR\n", TRUE, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueIcalFile) file = read_text (cases[i].text, &error);
      guint n = 0;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (file != NULL, ==, cases[i].is_one);
      if (file == NULL)
        {
          g_assert_error (error, SEGUE_ICAL_ERROR, SEGUE_ICAL_ERROR_NOT_ONE);
          g_assert_true (g_str_has_prefix (error->message, "x.ics: "));
          continue;
        }
      segue_ical_file_get_problems (file, &n);
      g_assert_cmpuint (n, ==, cases[i].n_problems);
    }
}

static void
test_moments (void)
{
  static const struct { const char *text; const char *day; int minutes; gboolean is_utc; } cases[] = {
    { "20261123", "2026-11-23", SEGUE_TIME_NONE, FALSE },
    { "20261123T093000", "2026-11-23", 570, FALSE },
    { "20261123T093000Z", "2026-11-23", 570, TRUE },
    { "20280229T0930", "2028-02-29", 570, FALSE },
    { "20261123T240000", "2026-11-24", 0, FALSE },
    { "20261123T090000Z/PT1H", "2026-11-23", 540, TRUE },
    { "20270229", NULL, 0, FALSE },
    { "2026-11-23", NULL, 0, FALSE },
    { "20261123T", NULL, 0, FALSE },
    { "20261123T996000", NULL, 0, FALSE },
    { "20261123x", NULL, 0, FALSE },
    { "00000000", NULL, 0, FALSE },
    { "", NULL, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueIcalMoment moment = { 0 };
      gboolean is_one = segue_ical_value_read_moment (cases[i].text, &moment);
      g_autofree char *day = is_one ? segue_day_to_text (moment.day) : NULL;

      g_assert_cmpstr (day, ==, cases[i].day);
      if (!is_one)
        continue;
      g_assert_cmpint (moment.minutes, ==, cases[i].minutes);
      g_assert_cmpint (moment.is_utc, ==, cases[i].is_utc);
    }
}

static void
test_lengths (void)
{
  static const struct { const char *text; gboolean is_one; gint64 days; gint64 minutes; } cases[] = {
    { "P1D", TRUE, 1, 0 },
    { "P2W", TRUE, 14, 0 },
    { "PT1H30M", TRUE, 0, 90 },
    { "P1DT2H", TRUE, 1, 120 },
    { "+PT90S", TRUE, 0, 1 },
    { "-PT1H", FALSE, 0, 0 },
    { "P", FALSE, 0, 0 },
    { "PT", FALSE, 0, 0 },
    { "1H", FALSE, 0, 0 },
    { "PT1X", FALSE, 0, 0 },
    { "P99999999999999999999D", TRUE, 36525, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 minutes = 0, days = 0;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (segue_ical_value_read_length (cases[i].text, &minutes, &days), ==, cases[i].is_one);
      if (!cases[i].is_one)
        continue;
      g_assert_cmpint (days, ==, cases[i].days);
      g_assert_cmpint (minutes, ==, cases[i].minutes);
    }
}

static char *
expand (const char *rule,
        const char *start,
        const char *zone,
        gboolean   *is_cut)
{
  SegueIcalMoment moment = { 0 };
  g_autoptr(GTimeZone) there = zone != NULL ? segue_ical_zone_find (zone, NULL) : NULL;
  g_autoptr(GArray) moments = NULL;
  GString *text = g_string_new (NULL);

  g_assert_true (segue_ical_value_read_moment (start, &moment));
  moments = segue_ical_value_expand (rule, &moment, there, moment.day, moment.day + 5 * 366, 5, is_cut);
  if (moments == NULL)
    return g_string_free (text, FALSE);

  for (guint i = 0; i < moments->len; i++)
    {
      const SegueIcalMoment *at = &g_array_index (moments, SegueIcalMoment, i);
      g_autofree char *day = segue_day_to_text (at->day);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", day + 2);
      if (at->minutes != SEGUE_TIME_NONE)
        g_string_append_printf (text, "/%d", at->minutes);
    }
  return g_string_free (text, FALSE);
}

static void
test_rules (void)
{
  static const struct { const char *rule, *start, *zone, *wanted; gboolean is_cut; } cases[] = {
    { "FREQ=DAILY;COUNT=3", "20261123", NULL, "26-11-23 26-11-24 26-11-25", FALSE },
    { "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261203", "20261123", NULL, "26-11-23 26-11-26 26-11-30 26-12-03", FALSE },
    { "FREQ=YEARLY", "20261225", NULL, "26-12-25 27-12-25 28-12-25 29-12-25 30-12-25", TRUE },
    { "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "20270131T100000", NULL, "27-01-31/600 27-03-31/600 27-05-31/600", FALSE },
    { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=1", "20280229", NULL, "28-02-29", FALSE },
    /* 9:00 in Berlin is 8:00 UTC in winter: the rule ends with the third, not with the second. */
    { "FREQ=DAILY;UNTIL=20261125T080000Z", "20261123T090000", "Europe/Berlin", "26-11-23/540 26-11-24/540 26-11-25/540", FALSE },
    { "FREQ=DAILY;UNTIL=20261125T075900Z", "20261123T090000", "Europe/Berlin", "26-11-23/540 26-11-24/540", FALSE },
    { "FREQ=SECONDLY", "20261123T090000", NULL, "", FALSE },
    { "FREQ=SOMETIMES", "20261123", NULL, "", FALSE },
    { "", "20261123", NULL, "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean is_cut = FALSE;
      g_autofree char *found = expand (cases[i].rule, cases[i].start, cases[i].zone, &is_cut);

      g_test_message ("%s", cases[i].rule);
      g_assert_cmpstr (found, ==, cases[i].wanted);
      g_assert_cmpint (is_cut, ==, cases[i].is_cut);
    }
}

static void
test_zones (void)
{
  static const struct { const char *name; const char *found; } cases[] = {
    { "Europe/Berlin", "Europe/Berlin" },
    { "W. Europe Standard Time", "Europe/Berlin" },
    { "romance standard time", "Europe/Paris" },
    { "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin" },
    { "/softwarestudio.org/Olson_20011030_5/America/New_York", "America/New_York" },
    { "UTC", "UTC" },
    { "Customized Time Zone", NULL },
    { "../../../etc/passwd", NULL },
    { "/etc/localtime", NULL },
    { "/dev/zero", NULL },
    { "", NULL },
    { "12", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = NULL;
      GTimeZone *zone = segue_ical_zone_find (cases[i].name, &found);

      g_assert_cmpstr (found, ==, cases[i].found);
      g_assert_cmpint (zone != NULL, ==, cases[i].found != NULL);
      g_clear_pointer (&zone, g_time_zone_unref);
    }
}

/* Clocks go forward and back between these. */
static void
test_from_utc (void)
{
  static const struct { const char *utc; const char *there; int minutes; } cases[] = {
    { "20260329T005900Z", "2026-03-29", 119 },
    { "20260329T010000Z", "2026-03-29", 180 },
    { "20261025T005900Z", "2026-10-25", 179 },
    { "20261025T010000Z", "2026-10-25", 120 },
    { "20261231T233000Z", "2027-01-01", 30 },
  };
  g_autoptr(GTimeZone) zone = segue_ical_zone_find ("Europe/Berlin", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueIcalMoment moment = { 0 };
      g_autofree char *day = NULL;

      g_assert_true (segue_ical_value_read_moment (cases[i].utc, &moment));
      segue_ical_zone_from_utc (zone, &moment.day, &moment.minutes);
      day = segue_day_to_text (moment.day);
      g_assert_cmpstr (day, ==, cases[i].there);
      g_assert_cmpint (moment.minutes, ==, cases[i].minutes);
      segue_ical_zone_to_utc (zone, &moment.day, &moment.minutes);
      if (g_str_has_prefix (cases[i].utc, "20261025"))
        continue; /* that hour is there twice */
      day = (g_free (day), segue_day_to_text (moment.day));
      g_assert_cmpint (moment.minutes, ==, (cases[i].utc[9] - '0') * 600 + (cases[i].utc[10] - '0') * 60 +
                                           (cases[i].utc[11] - '0') * 10 + cases[i].utc[12] - '0');
    }
}

/* The clocks of the years that count, and none of those that nobody knows. */
static void
test_zone_spans (void)
{
  static const struct { const char *first; const char *last; guint fewest; guint most; } cases[] = {
    { "2026-06-01", "2026-06-30", 4, 6 },
    { "2026-06-01", "9999-12-31", 200, 260 },
    { "0001-01-01", "2026-06-30", 60, 260 },
    { "9000-01-01", "9999-12-31", 1, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
      g_autoptr(SegueIcalWriter) writer = segue_ical_writer_new (stream);
      g_autoptr(GBytes) bytes = NULL;
      g_autofree char *text = NULL;
      g_auto(GStrv) parts = NULL;
      SegueDay first = SEGUE_DAY_NONE;
      SegueDay last = SEGUE_DAY_NONE;

      g_assert_true (segue_day_parse (cases[i].first, &first) && segue_day_parse (cases[i].last, &last));
      segue_ical_zone_write (writer, "Europe/Berlin", first, last);
      g_assert_true (segue_ical_writer_flush (writer, NULL));
      g_assert_true (g_output_stream_close (stream, NULL, NULL));
      bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      parts = g_strsplit (text, "TZOFFSETTO:", -1);
      g_assert_cmpuint (g_strv_length (parts) - 1, >=, cases[i].fewest);
      g_assert_cmpuint (g_strv_length (parts) - 1, <=, cases[i].most);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ical/escape", test_escape);
  g_test_add_func ("/ical/fold", test_fold);
  g_test_add_func ("/ical/read", test_read);
  g_test_add_func ("/ical/damage", test_damage);
  g_test_add_func ("/ical/moments", test_moments);
  g_test_add_func ("/ical/lengths", test_lengths);
  g_test_add_func ("/ical/rules", test_rules);
  g_test_add_func ("/ical/zones", test_zones);
  g_test_add_func ("/ical/from-utc", test_from_utc);
  g_test_add_func ("/ical/zone-spans", test_zone_spans);

  return g_test_run ();
}
