/* test-ics-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-ics-export.h"

#include <libical/ical.h>
#include <string.h>

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *finance;
  SegueRecord   *sales;
  SegueRecord   *ada;
  SegueRecord   *bob;
  SegueRecord   *go_live;
  SegueRecord   *note;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  SegueRecord *window, *event, *secret, *cancelled, *membership, *impacted;

  self->plan = segue_fake_plan_new ();
  segue_fake_plan_add (self->plan, SEGUE_RECORD_WORKSPACE, "uuid", "u", "zone", "Europe/Berlin", NULL);
  self->rollout = segue_fake_plan_add (self->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  self->finance = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  self->sales = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "Sales", NULL);
  self->ada = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada Lind", NULL);
  self->bob = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Bob Roe", NULL);
  membership = segue_fake_plan_add (self->plan, SEGUE_RECORD_MEMBERSHIP, NULL);
  segue_fake_plan_link (self->plan, membership, "stakeholder", self->bob);
  segue_fake_plan_link (self->plan, membership, "audience", self->sales);
  impacted = segue_fake_plan_add (self->plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true", NULL);
  segue_fake_plan_link (self->plan, impacted, "audience", self->finance);
  segue_fake_plan_link (self->plan, impacted, "rollout", self->rollout);

  window = segue_fake_plan_add (self->plan, SEGUE_RECORD_WINDOW, "name", "Year-end; close, all", "kind", "freeze",
                                "date", "2026-12-20", "end-date", "2027-01-03", "notes", "Nobody knows", NULL);
  segue_fake_plan_link (self->plan, window, "rollout", self->rollout);
  self->go_live = segue_fake_plan_add (self->plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "date", "2027-02-01", NULL);
  segue_fake_plan_link (self->plan, self->go_live, "rollout", self->rollout);
  event = segue_fake_plan_add (self->plan, SEGUE_RECORD_EVENT, "title", "Übergabe", "date", "2027-03-28", "time", "01:30",
                               "end-time", "03:30", "certainty", "tentative", "location", "Hall", NULL);
  segue_fake_plan_link (self->plan, event, "owner", self->ada);
  segue_fake_plan_link (self->plan, event, "audiences", self->sales);
  self->note = segue_fake_plan_add (self->plan, SEGUE_RECORD_COMMUNICATION, "title", "What comes", "channel", "email",
                                    "date", "2027-01-18", "status", "scheduled", "body", "Draft words", "anchor-offset", "-14", NULL);
  segue_fake_plan_link (self->plan, self->note, "rollout", self->rollout);
  segue_fake_plan_link (self->plan, self->note, "anchor", self->go_live);
  segue_fake_plan_link (self->plan, self->note, "sender", self->ada);
  segue_fake_plan_link (self->plan, self->note, "author", self->bob);
  segue_fake_plan_link (self->plan, self->note, "audiences", self->finance);
  secret = segue_fake_plan_add (self->plan, SEGUE_RECORD_EVENT, "title", "Secret", "date", "2027-01-20", "confidential", "true", NULL);
  segue_fake_plan_link (self->plan, secret, "audiences", self->finance);
  cancelled = segue_fake_plan_add (self->plan, SEGUE_RECORD_EVENT, "title", "Dropped", "date", "2027-01-21", "certainty",
                                   "cancelled", "zone", "Middle/Earth", "time", "10:00", NULL);
  segue_fake_plan_link (self->plan, cancelled, "audiences", self->sales);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->plan);
}

static char *
export (Fixture               *self,
        const SegueIcsOptions *options)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_ics_export (SEGUE_PLAN (self->plan), options, stream, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* The titles in a file, in their order. */
static char *
read_titles (const char *text)
{
  icalcomponent *calendar = icalparser_parse_string (text);
  GString *titles = g_string_new (NULL);

  g_assert_nonnull (calendar);
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    g_string_append_printf (titles, "%s%s", titles->len > 0 ? "|" : "", icalcomponent_get_summary (event));
  icalcomponent_free (calendar);

  return g_string_free (titles, FALSE);
}

/* Nothing ends before or when it begins, and nothing after the last day that there is. */
static void
test_ends (Fixture       *self,
           gconstpointer  data)
{
  static const struct { const char *date, *end, *time, *end_time, *wanted; } cases[] = {
    { "9999-12-31", NULL, NULL, NULL, "DTSTART;VALUE=DATE:99991231\r\nSUMMARY" },
    { "9999-12-01", "9999-12-31", NULL, NULL, "DTEND;VALUE=DATE:99991231\r\n" },
    { "2027-01-11", NULL, "09:00", "09:00", "DTSTART:20270111T090000Z\r\nSUMMARY" },
    { "2027-01-11", NULL, "09:00", "08:59", "DTSTART:20270111T090000Z\r\nSUMMARY" },
    { "2027-01-11", NULL, "09:00", "09:01", "DTEND:20270111T090100Z\r\n" },
  };
  const SegueIcsOptions options = { .level = SEGUE_REDACTION_LEVEL_PUBLIC };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      const char *event = NULL;
      SegueRecord *record = segue_fake_plan_add (self->plan, SEGUE_RECORD_EVENT, "title", "Ends", "date", cases[i].date, "zone",
                                                 "UTC", NULL);

      segue_fake_plan_set (self->plan, record, "end-date", cases[i].end);
      segue_fake_plan_set (self->plan, record, "time", cases[i].time);
      segue_fake_plan_set (self->plan, record, "end-time", cases[i].end_time);
      text = export (self, &options);
      event = strstr (text, cases[i].wanted);
      g_assert_nonnull (event);
      g_assert_null (strstr (text, "100000101"));
      segue_fake_plan_set (self->plan, record, "archived", "true");
    }
}

static char *
export_titles (Fixture               *self,
               const SegueIcsOptions *options)
{
  g_autofree char *text = export (self, options);

  return read_titles (text);
}

/* SEGUE_UPDATE_GOLDEN writes what is now the truth.  Ids are those of the day of the test. */
static void
test_golden (Fixture       *self,
             gconstpointer  data)
{
  const SegueIcsOptions options = { .level = SEGUE_REDACTION_LEVEL_PUBLIC };
  g_autofree char *path = g_build_filename (g_getenv ("SEGUE_TEST_DATA"), "calendar.ics", NULL);
  g_autofree char *text = export (self, &options);
  g_autofree char *golden = NULL;
  g_autoptr(GRegex) uids = g_regex_new ("UID:[0-9a-f]{16}@", 0, 0, NULL);
  g_autofree char *stable = g_regex_replace_literal (uids, text, -1, 0, "UID:0123456789abcdef@", 0, NULL);
  g_autoptr(GError) error = NULL;

  if (g_getenv ("SEGUE_UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, stable, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (stable, ==, golden);
}

/* libical is where many programs have their calendars from. */
static void
test_libical (Fixture       *self,
              gconstpointer  data)
{
  const SegueIcsOptions options = { .level = SEGUE_REDACTION_LEVEL_TEAM };
  g_autofree char *text = export (self, &options);
  g_autofree char *titles = read_titles (text);
  icalcomponent *calendar = icalparser_parse_string (text);
  guint n = 0;

  g_assert_cmpstr (titles, ==, "Year-end; close, all|What comes|Secret|Dropped|Go-live|Übergabe");
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    {
      struct icaltimetype start = icalcomponent_get_dtstart (event);
      struct icaltimetype end = icalcomponent_get_dtend (event);

      if (g_str_equal (icalcomponent_get_summary (event), "Year-end; close, all"))
        {
          g_assert_true (start.is_date && start.month == 12 && start.day == 20);
          g_assert_true (end.is_date && end.year == 2027 && end.month == 1 && end.day == 4);
          n++;
        }
      if (g_str_equal (icalcomponent_get_summary (event), "Übergabe"))
        {
          /* Between them the clock goes forward: one hour. */
          g_assert_cmpint (icaltime_as_timet_with_zone (end, end.zone) - icaltime_as_timet_with_zone (start, start.zone), ==, 3600);
          g_assert_cmpint (icalcomponent_get_status (event), ==, ICAL_STATUS_TENTATIVE);
          n++;
        }
      if (g_str_equal (icalcomponent_get_summary (event), "Dropped"))
        {
          g_assert_cmpint (icalcomponent_get_status (event), ==, ICAL_STATUS_CANCELLED);
          /* Nobody knows its zone: it is that of the workspace. */
          g_assert_cmpstr (icaltimezone_get_tzid ((icaltimezone *) start.zone), ==, "Europe/Berlin");
          n++;
        }
    }
  g_assert_cmpuint (n, ==, 3);
  icalcomponent_free (calendar);
}

static void
test_redaction (Fixture       *self,
                gconstpointer  data)
{
  static const struct { const char *text; gboolean shown[SEGUE_N_REDACTION_LEVELS]; } cases[] = {
    { "Draft words", { FALSE, FALSE, FALSE } },
    { "Nobody knows", { TRUE, FALSE, FALSE } },
    { "Secret", { TRUE, FALSE, FALSE } },
    { "Owner: Ada Lind", { TRUE, TRUE, FALSE } },
    { "Author: Bob Roe", { TRUE, TRUE, FALSE } },
    { "Sender: Ada Lind", { TRUE, TRUE, TRUE } },
    { "T−14\\, Go-live", { TRUE, TRUE, TRUE } },
    { "CLASS:PRIVATE", { TRUE, TRUE, FALSE } },
    { "CLASS:CONFIDENTIAL", { TRUE, FALSE, FALSE } },
    { "CLASS:PUBLIC", { FALSE, FALSE, TRUE } },
  };

  for (guint level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    {
      const SegueIcsOptions options = { .level = level };
      g_autofree char *text = export (self, &options);
      g_auto(GStrv) folds = g_strsplit (text, "\r\n ", -1);
      g_autofree char *unfolded = g_strjoinv ("", folds);

      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          g_test_message ("%u: %s", level, cases[i].text);
          g_assert_cmpint (strstr (unfolded, cases[i].text) != NULL, ==, cases[i].shown[level]);
        }
    }
}

static void
test_filter (Fixture       *self,
             gconstpointer  data)
{
  SegueIcsOptions options = { .level = SEGUE_REDACTION_LEVEL_TEAM };
  g_autofree char *audience = NULL, *kind = NULL, *span = NULL, *ada = NULL, *bob = NULL;

  options.filter.audience = segue_record_get_id (self->sales);
  audience = export_titles (self, &options);
  g_assert_cmpstr (audience, ==, "Year-end; close, all|Dropped|Go-live|Übergabe");
  options.filter.audience = 0;

  options.kind = SEGUE_RECORD_MILESTONE;
  kind = export_titles (self, &options);
  g_assert_cmpstr (kind, ==, "Go-live");
  options.kind = SEGUE_RECORD_NONE;

  options.from = segue_day_from_ymd (2027, 1, 3); /* the last day of the freeze */
  options.to = segue_day_from_ymd (2027, 1, 20);
  span = export_titles (self, &options);
  g_assert_cmpstr (span, ==, "Year-end; close, all|What comes|Secret");
  options.from = options.to = SEGUE_DAY_NONE;

  /* She sends one and owns the other, and belongs to nobody. */
  options.person = segue_record_get_id (self->ada);
  ada = export_titles (self, &options);
  g_assert_cmpstr (ada, ==, "What comes|Übergabe");

  /* He writes one, and what reaches sales reaches him; the rollout has finance in scope. */
  options.person = segue_record_get_id (self->bob);
  bob = export_titles (self, &options);
  g_assert_cmpstr (bob, ==, "What comes|Dropped|Übergabe");
}

static SegueRecord *
add_session (Fixture     *self,
             SegueRecord *course,
             const char  *title,
             const char  *day,
             SegueRecord *trainer,
             SegueRecord *audience)
{
  SegueRecord *session = segue_fake_plan_add (self->plan, SEGUE_RECORD_SESSION, "title", title, "date", day, NULL);

  segue_fake_plan_link (self->plan, session, "rollout", self->rollout);
  segue_fake_plan_link (self->plan, session, "course", course);
  segue_fake_plan_link (self->plan, session, "trainers", trainer);
  segue_fake_plan_link (self->plan, session, "audiences", audience);

  return session;
}

static SegueRecord *
add_seat (Fixture     *self,
          SegueRecord *session,
          SegueRecord *person)
{
  SegueRecord *seat = segue_fake_plan_add (self->plan, SEGUE_RECORD_ENROLMENT, "status", "invited", NULL);

  segue_fake_plan_link (self->plan, seat, "session", session);
  segue_fake_plan_link (self->plan, seat, "stakeholder", person);

  return seat;
}

/* Sessions are for their trainers, for who has a seat, and in the file of an audience for it. */
static void
test_sessions (Fixture       *self,
               gconstpointer  data)
{
  static const char *const seats[] = { "invited", "enrolled", "attended", "partly-attended", "late", "excused", "no-show" };
  static const char *const no_seats[] = { "wait-listed", "declined", "cancelled" };
  SegueIcsOptions options = { .level = SEGUE_REDACTION_LEVEL_PUBLIC, .kind = SEGUE_RECORD_SESSION };
  SegueRecord *course = segue_fake_plan_add (self->plan, SEGUE_RECORD_COURSE, "title", "Handhelds", "duration", "60", NULL);
  SegueRecord *first = add_session (self, course, "Handhelds 1", "2027-01-11", self->ada, self->sales);
  SegueRecord *second = add_session (self, course, "Handhelds 2", "2027-01-12", self->ada, self->finance);
  SegueRecord *seat = NULL;
  g_autofree char *trainer = NULL, *nobody = NULL, *sales = NULL;

  segue_fake_plan_link (self->plan, course, "rollout", self->rollout);
  options.person = segue_record_get_id (self->ada);
  trainer = export_titles (self, &options);
  g_assert_cmpstr (trainer, ==, "Handhelds 1|Handhelds 2");

  /* He belongs to sales, and may have a seat in either group, or in none. */
  options.person = segue_record_get_id (self->bob);
  nobody = export_titles (self, &options);
  g_assert_cmpstr (nobody, ==, "");
  seat = add_seat (self, second, self->bob);
  add_seat (self, first, self->ada);
  for (guint i = 0; i < G_N_ELEMENTS (seats); i++)
    {
      g_autofree char *titles = NULL;

      segue_fake_plan_set (self->plan, seat, "status", seats[i]);
      titles = export_titles (self, &options);
      g_assert_cmpstr (titles, ==, "Handhelds 2");
    }
  for (guint i = 0; i < G_N_ELEMENTS (no_seats); i++)
    {
      g_autofree char *titles = NULL;

      segue_fake_plan_set (self->plan, seat, "status", no_seats[i]);
      titles = export_titles (self, &options);
      g_assert_cmpstr (titles, ==, "");
    }

  options.person = 0;
  options.filter.audience = segue_record_get_id (self->sales);
  sales = export_titles (self, &options);
  g_assert_cmpstr (sales, ==, "Handhelds 1");
}

/* What was promised names people and is worded for the team: the public sees nothing of it. */
static void
test_actions (Fixture       *self,
              gconstpointer  data)
{
  static const struct { const char *text; gboolean shown[SEGUE_N_REDACTION_LEVELS]; } cases[] = {
    { "SUMMARY:Second scanner", { TRUE, TRUE, FALSE } },
    { "DTSTART;VALUE=DATE:20270125", { TRUE, TRUE, FALSE } },
    { "Promised to: Bob Roe", { TRUE, TRUE, FALSE } },
    { "He shouted", { TRUE, FALSE, FALSE } },
    { "action/promise", { TRUE, TRUE, FALSE } },
  };
  SegueIcsOptions options = { .kind = SEGUE_RECORD_ACTION };
  SegueRecord *action = segue_fake_plan_add (self->plan, SEGUE_RECORD_ACTION, "title", "Second scanner", "kind", "promise",
                                             "due", "2027-01-25", "notes", "He shouted", NULL);

  segue_fake_plan_link (self->plan, action, "owner", self->ada);
  segue_fake_plan_link (self->plan, action, "promised-to", self->bob);
  for (options.level = 0; options.level < SEGUE_N_REDACTION_LEVELS; options.level++)
    {
      g_autofree char *text = export (self, &options);
      g_auto(GStrv) folds = g_strsplit (text, "\r\n ", -1);
      g_autofree char *unfolded = g_strjoinv ("", folds);

      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          g_test_message ("%u: %s", options.level, cases[i].text);
          g_assert_cmpint (strstr (unfolded, cases[i].text) != NULL, ==, cases[i].shown[options.level]);
        }
    }
}

static void
test_many (Fixture       *self,
           gconstpointer  data)
{
  const SegueIcsOptions options = { .level = SEGUE_REDACTION_LEVEL_PUBLIC, .kind = SEGUE_RECORD_EVENT };
  g_autofree char *text = NULL;
  icalcomponent *calendar = NULL;

  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *title = g_strdup_printf ("Event %u", i);
      g_autofree char *day = segue_day_to_text (segue_day_from_ymd (2026, 1, 1) + (SegueDay) (i % 700));

      segue_fake_plan_add (self->plan, SEGUE_RECORD_EVENT, "title", title, "date", day, "time", "09:00", NULL);
    }
  text = export (self, &options);
  calendar = icalparser_parse_string (text);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT), ==, 20002);
  icalcomponent_free (calendar);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add ("/ics-export/golden", Fixture, NULL, set_up, test_golden, tear_down);
  g_test_add ("/ics-export/libical", Fixture, NULL, set_up, test_libical, tear_down);
  g_test_add ("/ics-export/redaction", Fixture, NULL, set_up, test_redaction, tear_down);
  g_test_add ("/ics-export/filter", Fixture, NULL, set_up, test_filter, tear_down);
  g_test_add ("/ics-export/sessions", Fixture, NULL, set_up, test_sessions, tear_down);
  g_test_add ("/ics-export/actions", Fixture, NULL, set_up, test_actions, tear_down);
  g_test_add ("/ics-export/ends", Fixture, NULL, set_up, test_ends, tear_down);
  g_test_add ("/ics-export/many", Fixture, NULL, set_up, test_many, tear_down);

  return g_test_run ();
}
