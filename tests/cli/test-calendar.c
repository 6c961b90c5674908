/* test-calendar.c - calendars out and in, by the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <glib/gstdio.h>
#include <string.h>

static void
assert_summary (CliResult *result,
                guint      new,
                guint      changed,
                guint      unchanged,
                guint      refused)
{
  CliSummary summary;

  cli_assert_done (result);
  summary = cli_get_summary (result);
  g_test_message ("%s", result->out);
  g_assert_cmpuint (summary.new, ==, new);
  g_assert_cmpuint (summary.changed, ==, changed);
  g_assert_cmpuint (summary.unchanged, ==, unchanged);
  g_assert_cmpuint (summary.refused, ==, refused);
}

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;

  return n;
}

/* A calendar of these lines, "|" between them. */
static void
write_calendar (const char *name,
                const char *lines)
{
  g_auto(GStrv) parts = g_strsplit (lines, "|", -1);
  g_autofree char *body = g_strjoinv ("\r\n", parts);
  g_autofree char *text = g_strdup_printf ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%s\r\nEND:VCALENDAR\r\n", body);

  cli_write (name, text);
}

static void
begin (void)
{
  g_autoptr(CliResult) made = NULL;

  cli_begin ();
  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
}

/* What goes out comes back to its records and changes nothing, at every level. */
static void
test_round_trip (void)
{
  static const char *const levels[] = { "--redact=team", "--redact=managers", "--redact=public" };
  g_autoptr(CliResult) made = NULL;
  g_autofree char *before = NULL;

  cli_begin ();
  made = cli_run ("new", "a.segue", "--example", NULL);
  cli_assert_done (made);
  before = cli_hash ("a.segue");

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr(CliResult) export = cli_run ("export", "calendar", "a.segue", "-o", "x.ics", levels[i], NULL);
      g_autoptr(CliResult) import = NULL;
      g_autofree char *text = NULL;
      g_autofree char *after = NULL;

      cli_assert_done (export);
      text = cli_read ("x.ics");
      g_assert_cmpuint (count (text, "BEGIN:VEVENT\r\n"), >, 40);
      g_assert_null (strstr (text, "RRULE"));
      g_assert_null (strstr (text, "VALARM"));
      import = cli_run ("import", "calendar", "x.ics", "a.segue", NULL);
      assert_summary (import, 0, 0, count (text, "BEGIN:VEVENT\r\n"), 0);
      after = cli_hash ("a.segue");
      g_assert_cmpstr (before, ==, after);
    }

  cli_end ();
}

/* In, out, and in again: nothing moves by a day or an hour. */
static void
test_times (void)
{
  static const char *const lines[] = {
    "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "DTSTART;TZID=Europe/Berlin:20270328T013000",
    "DTEND;TZID=Europe/Berlin:20270328T033000", "DTSTART;TZID=America/New_York:20261101T013000",
    "DTSTART:20261123T090000Z", "DTEND:20261123T103000Z",
  };
  g_autoptr(CliResult) import = NULL, export = NULL, again = NULL;
  g_autofree char *text = NULL;

  begin ();
  write_calendar ("in.ics",
                  "BEGIN:VEVENT|UID:1@x|SUMMARY:Days|DTSTART;VALUE=DATE:20261224|DTEND;VALUE=DATE:20261227|END:VEVENT|"
                  "BEGIN:VEVENT|UID:2@x|SUMMARY:Clock goes|DTSTART;TZID=Europe/Berlin:20270328T013000|"
                  "DTEND;TZID=Europe/Berlin:20270328T033000|END:VEVENT|"
                  "BEGIN:VEVENT|UID:3@x|SUMMARY:Hour twice|DTSTART;TZID=Eastern Standard Time:20261101T013000|END:VEVENT|"
                  "BEGIN:VEVENT|UID:4@x|SUMMARY:Somewhere|DTSTART:20261123T090000Z|DURATION:PT1H30M|END:VEVENT|"
                  "BEGIN:VEVENT|UID:5@x|SUMMARY:One day|DTSTART;VALUE=DATE:20280229|END:VEVENT");
  import = cli_run ("import", "calendar", "in.ics", "a.segue", NULL);
  assert_summary (import, 5, 0, 0, 0);

  export = cli_run ("export", "calendar", "a.segue", "-o", "out.ics", NULL);
  cli_assert_done (export);
  text = cli_read ("out.ics");
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *line = g_strdup_printf ("\r\n%s\r\n", lines[i]);

      g_test_message ("%s", lines[i]);
      g_assert_nonnull (strstr (text, line));
    }
  g_assert_nonnull (strstr (text, "DTEND;VALUE=DATE:20280301\r\n"));
  g_assert_nonnull (strstr (text, "UID:3@x\r\n"));

  again = cli_run ("import", "calendar", "out.ics", "a.segue", NULL);
  assert_summary (again, 0, 0, 5, 0);
  cli_end ();
}

static void
test_update (void)
{
  g_autoptr(CliResult) first = NULL, moved = NULL, older = NULL, events = NULL;
  g_autofree char *csv = NULL;

  begin ();
  write_calendar ("1.ics", "BEGIN:VEVENT|UID:1@x|SUMMARY:Town hall|DTSTART:20261123T090000|LOCATION:Hall|END:VEVENT");
  first = cli_run ("import", "calendar", "1.ics", "a.segue", NULL);
  assert_summary (first, 1, 0, 0, 0);

  write_calendar ("2.ics", "BEGIN:VEVENT|UID:1@x|SEQUENCE:3|SUMMARY:Town hall|DTSTART:20261124T100000|STATUS:CANCELLED|END:VEVENT|"
                  "BEGIN:VEVENT|UID:1@x|SEQUENCE:2|SUMMARY:Old|DTSTART:20261125T100000|END:VEVENT");
  moved = cli_run ("import", "calendar", "2.ics", "a.segue", NULL);
  assert_summary (moved, 0, 1, 0, 1);
  g_assert_nonnull (strstr (moved->out, "line 3 has a newer version"));

  events = cli_run ("export", "events", "a.segue", "-o", "e.csv", NULL);
  cli_assert_done (events);
  csv = cli_read ("e.csv");
  g_assert_nonnull (strstr (csv, "2026-11-24"));
  g_assert_nonnull (strstr (csv, "10:00"));
  g_assert_nonnull (strstr (csv, "cancelled"));
  g_assert_nonnull (strstr (csv, "Hall")); /* what the file does not say stays */
  cli_end ();
}

/* Our own entries: what was changed here since is newer. */
static void
test_sequence (void)
{
  g_autoptr(CliResult) made = NULL, out = NULL, change = NULL, later = NULL, back = NULL;
  g_autofree char *text = NULL;
  g_autofree char *newer = NULL;

  begin ();
  cli_write ("e.csv", "title,date\nReview,2026-12-01\n");
  cli_write ("f.csv", "title,date\nReview,2026-12-08\n");
  made = cli_run ("import", "events", "e.csv", "a.segue", NULL);
  assert_summary (made, 1, 0, 0, 0);
  out = cli_run ("export", "calendar", "a.segue", "-o", "old.ics", NULL);
  cli_assert_done (out);
  text = cli_read ("old.ics");
  g_assert_nonnull (strstr (text, "SEQUENCE:0\r\n"));

  change = cli_run ("import", "events", "f.csv", "a.segue", NULL);
  assert_summary (change, 0, 1, 0, 0);
  later = cli_run ("export", "calendar", "a.segue", "-o", "new.ics", NULL);
  cli_assert_done (later);
  newer = cli_read ("new.ics");
  g_assert_nonnull (strstr (newer, "SEQUENCE:1\r\n"));
  g_assert_nonnull (strstr (newer, "DTSTART;VALUE=DATE:20261208\r\n"));

  back = cli_run ("import", "calendar", "old.ics", "a.segue", NULL);
  assert_summary (back, 0, 0, 1, 0);
  g_assert_nonnull (strstr (back->out, "is older than what is here (SEQUENCE 0, here 1)"));
  cli_end ();
}

static void
import_training (void)
{
  static const char *const kinds[] = { "stakeholders", "courses", "sessions", "reinforcements" };

  cli_write ("stakeholders.csv", "name\nAda Lind\n");
  cli_write ("courses.csv", "title,duration\nBasics,90\n");
  cli_write ("sessions.csv", "uid,title,course,date,time,room,address,trainers,status\n"
                             "s1@x,Basics 1,Basics,2026-12-07,09:00,Room 3,https://meet.example/1,Ada Lind,planned\n"
                             "s2@x,Basics 2,Basics,2026-12-08,09:00,,,,draft\n"
                             "s3@x,Basics 3,Basics,2026-11-09,09:00,,,,held\n");
  cli_write ("reinforcements.csv", "uid,title,kind,date,location\nr1@x,Open hour,office-hour,2026-12-10,Canteen\n");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s.csv", kinds[i]);
      g_autoptr(CliResult) result = cli_run ("import", kinds[i], name, "a.segue", NULL);

      cli_assert_done (result);
    }
}

/* A session goes out with its room, its link, its trainer and how far it is. */
static void
test_training_out (void)
{
  static const char *const parts[] = {
    "LOCATION:Room 3\r\n", "URL:https://meet.example/1\r\n", "Trainers: Ada Lind", "LOCATION:Canteen\r\n",
    "DTSTART:20261207T090000", "DTEND:20261207T103000", "TRANSP:OPAQUE\r\n", "STATUS:TENTATIVE\r\n", "X-SEGUE-KIND:session\r\n",
    "X-SEGUE-KIND:reinforcement/office-hour\r\n", "UID:s1@x\r\n",
  };
  g_autoptr(CliResult) export = NULL, again = NULL;
  g_autofree char *folded = NULL;
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;

  begin ();
  import_training ();
  export = cli_run ("export", "calendar", "a.segue", "-o", "out.ics", "--redact=public", NULL);
  cli_assert_done (export);
  folded = cli_read ("out.ics");
  lines = g_strsplit (folded, "\r\n ", -1);
  text = g_strjoinv ("", lines);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_test_message ("%s", parts[i]);
      g_assert_nonnull (strstr (text, parts[i]));
    }
  g_assert_cmpuint (count (text, "STATUS:CONFIRMED\r\n"), ==, 3);

  again = cli_run ("import", "calendar", "out.ics", "a.segue", NULL);
  assert_summary (again, 0, 0, 4, 0);
  cli_end ();
}

/* What was moved in another calendar comes back to the session of its uid. */
static void
test_training_in (void)
{
  g_autoptr(CliResult) import = NULL, sessions = NULL, help = NULL;
  g_autofree char *csv = NULL;
  g_autofree char *other = NULL;

  begin ();
  import_training ();
  write_calendar ("in.ics",
                  "BEGIN:VEVENT|UID:s1@x|SUMMARY:Basics 1|DTSTART:20261209T130000|DTEND:20261209T143000|LOCATION:Room 7|END:VEVENT|"
                  "BEGIN:VEVENT|UID:s2@x|SUMMARY:Basics 2|DTSTART:20261208T090000|DTEND:20261208T103000|STATUS:CANCELLED|END:VEVENT|"
                  "BEGIN:VEVENT|UID:s3@x|SUMMARY:Basics 3|DTSTART:20261110T090000|DTEND:20261110T103000|END:VEVENT|"
                  "BEGIN:VEVENT|UID:s9@x|SUMMARY:Unknown|DTSTART:20261211T090000|X-SEGUE-KIND:session|END:VEVENT|"
                  "BEGIN:VEVENT|UID:r1@x|SUMMARY:Open hour|DTSTART;VALUE=DATE:20261211|LOCATION:Hall|END:VEVENT");
  import = cli_run ("import", "calendar", "in.ics", "a.segue", NULL);
  assert_summary (import, 0, 3, 1, 1);
  g_assert_nonnull (strstr (import->out, "a session needs its course"));
  g_assert_nonnull (strstr (import->out, "it was held, and stays as it is"));

  sessions = cli_run ("export", "sessions", "a.segue", "-o", "s.csv", NULL);
  cli_assert_done (sessions);
  csv = cli_read ("s.csv");
  g_assert_nonnull (strstr (csv, "2026-12-09"));
  g_assert_nonnull (strstr (csv, "13:00"));
  g_assert_nonnull (strstr (csv, "Room 7"));
  g_assert_null (strstr (csv, "Room 3"));
  g_assert_nonnull (strstr (csv, "cancelled"));
  g_assert_nonnull (strstr (csv, "2026-11-09"));
  g_assert_nonnull (strstr (csv, "Ada Lind")); /* what the file does not say stays */

  help = cli_run ("export", "reinforcements", "a.segue", "-o", "r.csv", NULL);
  cli_assert_done (help);
  other = cli_read ("r.csv");
  g_assert_nonnull (strstr (other, "2026-12-11"));
  g_assert_nonnull (strstr (other, "Hall"));
  cli_end ();
}

/* Of the file that is handed out again, only what changed since. */
static void
test_since (void)
{
  static const struct { const char *options; guint n; } cases[] = {
    { "", 2 }, { "--since 2000-01-01", 2 }, { "--since 9999-01-01", 0 }, { "--of Ada", 1 }, { "--of Bob", 1 },
    { "--from 2026-12-02", 1 }, { "--to 2026-12-01", 1 }, { "--audience Finance", 1 },
  };
  g_autoptr(CliResult) people = NULL, audiences = NULL, made = NULL, nobody = NULL;

  begin ();
  cli_write ("p.csv", "name,audiences\nAda,\nBob,Finance\n");
  cli_write ("a.csv", "name\nFinance\nSales\n");
  cli_write ("e.csv", "title,date,owner,audiences\nReview,2026-12-01,Ada,Sales\nTown hall,2026-12-02,,Finance\n");
  audiences = cli_run ("import", "audiences", "a.csv", "a.segue", NULL);
  cli_assert_done (audiences);
  people = cli_run ("import", "stakeholders", "p.csv", "a.segue", NULL);
  cli_assert_done (people);
  made = cli_run ("import", "events", "e.csv", "a.segue", NULL);
  assert_summary (made, 2, 0, 0, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = g_strdup_printf ("export calendar a.segue --format ics %s", cases[i].options);
      g_autoptr(CliResult) out = cli_run_line (line);

      cli_assert_done (out);
      g_test_message ("%s", line);
      g_assert_cmpuint (count (out->out, "BEGIN:VEVENT\r\n"), ==, cases[i].n);
    }

  nobody = cli_run ("export", "calendar", "a.segue", "--format", "ics", "--of", "Zoe", NULL);
  g_assert_cmpint (nobody->status, ==, 1);
  g_assert_nonnull (strstr (nobody->err, "“Zoe”"));
  cli_end ();
}

static void
test_repeating (void)
{
  g_autoptr(CliResult) import = NULL, again = NULL, events = NULL;
  g_autofree char *csv = NULL;

  begin ();
  write_calendar ("in.ics",
                  "BEGIN:VEVENT|UID:r@x|SUMMARY:Weekly|DTSTART;TZID=Europe/Berlin:20261123T090000|"
                  "DTEND;TZID=Europe/Berlin:20261123T100000|RRULE:FREQ=WEEKLY;COUNT=4|"
                  "EXDATE;TZID=Europe/Berlin:20261130T090000|RDATE;TZID=Europe/Berlin:20261225T140000|END:VEVENT|"
                  "BEGIN:VEVENT|UID:r@x|RECURRENCE-ID;TZID=Europe/Berlin:20261207T090000|SUMMARY:Moved one|"
                  "DTSTART;TZID=Europe/Berlin:20261208T110000|END:VEVENT|"
                  "BEGIN:VEVENT|UID:y@x|SUMMARY:Never ends|DTSTART;VALUE=DATE:20261224|RRULE:FREQ=YEARLY|END:VEVENT");
  import = cli_run ("import", "calendar", "in.ics", "a.segue", NULL);
  assert_summary (import, 4 + 5, 0, 0, 0); /* 23rd, 7th moved, 14th, 25th; and five Christmas Eves */
  g_assert_nonnull (strstr (import->out, "in.ics:"));
  g_assert_nonnull (strstr (import->out, "5 times up to"));

  again = cli_run ("import", "calendar", "in.ics", "a.segue", NULL);
  assert_summary (again, 0, 0, 9, 0);

  events = cli_run ("export", "events", "a.segue", "-o", "e.csv", NULL);
  cli_assert_done (events);
  csv = cli_read ("e.csv");
  g_assert_null (strstr (csv, "2026-11-30"));
  g_assert_null (strstr (csv, "2026-12-07"));
  g_assert_nonnull (strstr (csv, "2026-12-08"));
  g_assert_nonnull (strstr (csv, "2026-12-25"));
  cli_end ();
}

static void
test_holidays (void)
{
  g_autoptr(CliResult) import = NULL, again = NULL, windows = NULL, freeze = NULL, all = NULL;
  g_autofree char *csv = NULL;

  begin ();
  write_calendar ("feiertage.ics",
                  "X-WR-CALNAME:Feiertage in Hessen|"
                  "BEGIN:VEVENT|UID:a|SUMMARY:Neujahr|DTSTART;VALUE=DATE:20270101|END:VEVENT|"
                  "BEGIN:VEVENT|UID:b|SUMMARY:Call|DTSTART:20270101T090000|END:VEVENT");
  import = cli_run ("import", "calendar", "feiertage.ics", "a.segue", NULL);
  assert_summary (import, 2, 0, 0, 0);
  windows = cli_run ("export", "windows", "a.segue", "-o", "w.csv", NULL);
  cli_assert_done (windows);
  csv = cli_read ("w.csv");
  g_assert_nonnull (strstr (csv, "Neujahr"));
  g_assert_nonnull (strstr (csv, "holiday"));
  g_assert_null (strstr (csv, "Call"));

  /* Made anew with other uids, it is the same. */
  write_calendar ("neu.ics",
                  "X-WR-CALNAME:Feiertage|BEGIN:VEVENT|UID:zz|SUMMARY:Neujahr|DTSTART;VALUE=DATE:20270101|END:VEVENT");
  again = cli_run ("import", "calendar", "neu.ics", "a.segue", NULL);
  assert_summary (again, 0, 0, 1, 0);

  write_calendar ("it.ics", "BEGIN:VEVENT|UID:f|SUMMARY:Year end|DTSTART;VALUE=DATE:20261215|DTEND;VALUE=DATE:20270105|END:VEVENT");
  freeze = cli_run ("import", "windows", "it.ics", "a.segue", "--as", "freeze", NULL);
  assert_summary (freeze, 1, 0, 0, 0);
  all = cli_run ("export", "windows", "a.segue", "--format", "csv", NULL);
  cli_assert_done (all);
  g_assert_nonnull (strstr (all->out, "freeze,2026-12-15,2027-01-04"));
  cli_end ();
}

static void
test_zones (void)
{
  g_autoptr(CliResult) refused = NULL, wrong = NULL, said = NULL;

  begin ();
  write_calendar ("in.ics", "BEGIN:VEVENT|UID:1@x|SUMMARY:Call|DTSTART;TZID=Customized Time Zone:20261123T090000|END:VEVENT");
  refused = cli_run ("import", "calendar", "in.ics", "a.segue", NULL);
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_nonnull (strstr (refused->err, "“Customized Time Zone”"));
  g_assert_nonnull (strstr (refused->err, "--zone"));
  wrong = cli_run ("import", "calendar", "in.ics", "a.segue", "--zone", "Middle/Earth", NULL);
  g_assert_cmpint (wrong->status, ==, 2);
  said = cli_run ("import", "calendar", "in.ics", "a.segue", "--zone", "Europe/Berlin", NULL);
  assert_summary (said, 1, 0, 0, 0);
  cli_end ();
}

static void
test_wrong_usage (void)
{
  static const char *const lines[] = {
    "import calendar in.ics a.segue --map A=title", "import events e.csv a.segue --as events",
    "import calendar in.ics a.segue --as lunch", "export stakeholders a.segue -o x.ics",
    "export events a.segue -o x.csv --since 2026-01-01",
    "export calendar a.segue -o x.ics --since monday",
  };

  begin ();
  write_calendar ("in.ics", "BEGIN:VEVENT|UID:1@x|SUMMARY:Call|DTSTART:20261123T090000|END:VEVENT");
  cli_write ("e.csv", "title,date\nA,2026-12-01\n");
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr(CliResult) result = cli_run_line (lines[i]);

      g_test_message ("%s", lines[i]);
      g_assert_cmpint (result->status, ==, 2);
    }
  cli_end ();
}

/* Each file that somebody made is taken, or refused in a sentence that names it; none takes long. */
static void
import_file (const char *path)
{
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(CliResult) result = NULL;
  g_autofree char *script = g_strdup_printf ("cp a.segue b.segue && timeout 60 \"$SEGUE_PROGRAM\" import calendar '%s' b.segue "
                                             "--zone Europe/Berlin", path);

  result = cli_run_shell (script);
  g_test_message ("%s: %d %s", path, result->status, result->err);
  g_assert_true (result->status == 0 || result->status == 1);
  if (result->status == 0)
    g_assert_nonnull (strstr (result->out, " refused\n"));
  else
    g_assert_nonnull (strstr (result->err, ".ics"));
}

static guint
import_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n += import_folder (path);
      else if (g_str_has_suffix (name, ".ics"))
        {
          import_file (path);
          n++;
        }
    }

  return n;
}

static void
test_corpus (void)
{
  const char *corpus = g_getenv ("SEGUE_CORPUS");
  g_autofree char *folder = corpus != NULL ? g_build_filename (corpus, "ics", NULL) : NULL;

  if (folder == NULL || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("there is no corpus beside the repository");
      return;
    }

  begin ();
  g_assert_cmpuint (import_folder (folder), >, 50);
  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar/round-trip", test_round_trip);
  g_test_add_func ("/calendar/times", test_times);
  g_test_add_func ("/calendar/update", test_update);
  g_test_add_func ("/calendar/sequence", test_sequence);
  g_test_add_func ("/calendar/training-out", test_training_out);
  g_test_add_func ("/calendar/training-in", test_training_in);
  g_test_add_func ("/calendar/since", test_since);
  g_test_add_func ("/calendar/repeating", test_repeating);
  g_test_add_func ("/calendar/holidays", test_holidays);
  g_test_add_func ("/calendar/zones", test_zones);
  g_test_add_func ("/calendar/wrong-usage", test_wrong_usage);
  g_test_add_func ("/calendar/corpus", test_corpus);

  return g_test_run ();
}
