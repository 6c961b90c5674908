/* test-attendance.c - who was trained, as learning systems and meeting programs say it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixture.h"
#include "segue-attendance-sheet.h"
#include "segue-enrolment.h"
#include "segue-grid-file.h"
#include "segue-session.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"

#include <string.h>

/* SEGUE_TODAY is 2026-11-23, a Monday. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture_set_up (fixture, data);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  fixture_add_rollout (fixture, "ERP");
  fixture_import (fixture, "stakeholders",
                  "Name,E-mail,External ID,Rollout\n"
                  "Anna Kern,anna@example.org,1001,ERP\n"
                  "Ben Ode,ben@example.org,1002,ERP\n"
                  "Carla Dupré,,1003,ERP\n"
                  "Tom Trainer,tom@example.org,,ERP\n"
                  "Jo Berg,jo.one@example.org,,ERP\n"
                  "Jo Berg,jo.two@example.org,,ERP\n", EXPECT (6, 0, 0, 0));
  fixture_import (fixture, "courses",
                  "title,code,rollout,duration,purpose,delivery\n"
                  "Basics,TR-1,ERP,120,To begin,classroom\n"
                  "Safety,TR-2,ERP,30,To be safe,e-learning\n"
                  "Planning,TR-3,ERP,60,To plan,virtual-class\n", EXPECT (3, 0, 0, 0));
  fixture_import (fixture, "sessions",
                  "title,rollout,course,date,time,trainers,status\n"
                  "Basics A,ERP,Basics,2026-11-19,09:00,Tom Trainer,held\n"
                  "Basics B,ERP,Basics,2026-11-20,09:00,,held\n"
                  "Basics B,ERP,Basics,2026-11-20,14:00,,held\n"
                  "Basics X,ERP,Basics,2026-11-19,09:00,,cancelled\n"
                  "Planning 1,ERP,Planning,2026-12-01,10:00,,planned\n", EXPECT (5, 0, 0, 0));
}

static SegueImportPlan *
plan_with (Fixture                   *fixture,
           const char                *text,
           gsize                      length,
           const SegueImportOptions  *options,
           GError                   **error)
{
  const SegueSheet *sheet = segue_attendance_sheet_for (segue_sheet_get ("enrolments"));
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(SegueMapping) mapping = NULL;

  g_assert_true (g_file_set_contents (fixture->file, text, (gssize) length, NULL));
  grid = segue_grid_new_from_file (fixture->file, "lms.csv", &(SegueGridOptions) { 0 }, NULL, NULL, error);
  mapping = grid != NULL ? segue_mapping_new (sheet, grid, 0, error) : NULL;

  return mapping != NULL ? segue_import_plan_new (fixture->workspace, mapping, options, NULL, error) : NULL;
}

/* What would come of it, one line for each enrolment: session, day and time, person, status, score, completed on. */
static char *
dup_enrolments (Fixture *fixture)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_ENROLMENT);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *enrolment = segue_record_list_get (list, i);
      SegueRecord *session = segue_plan_follow (SEGUE_PLAN (fixture->workspace), enrolment, SEGUE_ENROLMENT_SESSION);
      SegueRecord *person = segue_plan_follow (SEGUE_PLAN (fixture->workspace), enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
      g_autofree char *time = fixture_dup_text (fixture, session, "time");
      g_autofree char *status = fixture_dup_text (fixture, enrolment, "status");
      g_autofree char *score = fixture_dup_text (fixture, enrolment, "score");
      g_autofree char *completed = fixture_dup_text (fixture, enrolment, "completed-on");

      g_string_append_printf (text, "%s %s|%s|%s|%s|%s\n", segue_record_get_text (session, SEGUE_SESSION_TITLE), time,
                              segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME), status, score, completed);
    }

  return g_string_free (text, FALSE);
}

static void
assert_taken (Fixture                  *fixture,
              const char               *text,
              const SegueImportOptions *options,
              Expected                  expected,
              const char               *enrolments)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = plan_with (fixture, text, strlen (text), options, &error);
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  fixture_check (plan, expected);
  g_assert_true (segue_import_plan_apply (plan, NULL, NULL, NULL, &error));
  g_assert_no_error (error);

  found = dup_enrolments (fixture);
  g_assert_cmpstr (found, ==, enrolments);
}

static void
assert_reason (Fixture    *fixture,
               const char *text,
               guint       index,
               const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = plan_with (fixture, text, strlen (text), &(SegueImportOptions) { 0 }, &error);
  g_autofree char *reason = NULL;

  g_assert_no_error (error);
  reason = segue_import_plan_dup_reason (plan, index);
  g_assert_cmpstr (reason, ==, expected);
}

static gint64
get_id (Fixture         *fixture,
        SegueRecordKind  kind,
        const char      *title)
{
  return segue_record_get_id (fixture_find (fixture, kind, title));
}

static const SegueImportOptions none = { 0 };

/* What systems write, each of Anna in the first session of the basics. */
static void
test_systems (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const files[] = {
    "First name,Surname,Email address,Course,Status,Completed on,Grade/100.00\n"
    "Anna,Kern,anna@example.org,Basics,Completed,\"Thursday, 19 November 2026, 10:15 AM\",85.00\n",
    "User ID,Last Name,First Name,Item ID,Item Title,Completion Date,Completion Status,Score\n"
    "1001,Kern,Anna,TR-1,Basics for all,19-NOV-2026,COMPLETED,85\n",
    "User Full Name,User Email,Training Title,Transcript Status,Transcript Completed Date,Transcript Score\n"
    "\"Kern, Anna\",ANNA@example.org,basics,Completed,2026-11-19,85 %\n",
    "Worker,Employee ID,Learning Content,Completion Status,Completion Date,Grade\n"
    "Anna Kern,1001,Basics,Passed,2026-11-19,0.85\n",
    "Username,Full Name,Course Code,Course Name,Enrollment Status,Completion Date,Final Score\n"
    "anna@example.org,Anna Kern,TR-1,Basics,Completed,2026-11-19 11:00:00,85/100\n",
    "Vorname;Nachname;E-Mail-Adresse;Kurs;Status;Abgeschlossen am;Bewertung/20,00\n"
    "Anna;Kern;anna@example.org;Basics;Abgeschlossen;19.11.2026;17,0\n",
    "Nom;Prénom;Adresse de courriel;Intitulé;État;Terminé le;Note/100,00\n"
    "Kern;Anna;anna@example.org;Basics;Terminé;19/11/2026;85,0\n",
    "Naam,E-mailadres,Cursus,Status,Voltooid op,Cijfer\nAnna Kern,anna@example.org,Basics,Voltooid,2026-11-19,85\n",
    "Nombre completo,Correo electrónico,Curso,Estado,Fecha de finalización,Calificación\n"
    "Anna Kern,anna@example.org,Basics,Completado,2026-11-19,17 de 20\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_test_message ("%s", files[i]);
      assert_taken (fixture, files[i], &none, i == 0 ? EXPECT (1, 0, 0, 0) : EXPECT (0, 0, 1, 0),
                    "Basics A 09:00|Anna Kern|attended|85|2026-11-19\n");
    }
}

static void
test_meeting (Fixture       *fixture,
              gconstpointer  data)
{
  const char *report =
    "1. Summary\nMeeting title\tBasics\nAttended participants\t3\nStart time\t11/19/26, 9:00:11 AM\n\n"
    "2. Participants\n"
    "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
    "Kern, Anna\t11/19/26, 9:02:11 AM\t11/19/26, 10:30:02 AM\t1h 27m 51s\tanna@example.org\tanna@example.org\tAttendee\n"
    "Ben Ode (Guest)\t11/19/26, 9:02:11 AM\t11/19/26, 10:30:02 AM\t1h 27m\t\t\tPresenter\n"
    "Tom Trainer\t11/19/26, 9:02:11 AM\t11/19/26, 10:30:02 AM\t1h 27m\ttom@example.org\t\tOrganizer\n"
    "\n3. In-Meeting Activities\n"
    "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
    "Kern, Anna\t11/19/26, 9:02:11 AM\t11/19/26, 10:30:02 AM\t1h 27m 51s\tanna@example.org\tAttendee\n";
  const SegueImportOptions options = { .session = get_id (fixture, SEGUE_RECORD_SESSION, "Basics A") };
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;
  g_autofree char *utf16 = NULL;
  g_autofree char *found = NULL;
  g_autofree char *notes = NULL;
  gsize length = 0;

  g_assert_null (plan_with (fixture, report, strlen (report), &none, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_SESSION);
  g_clear_error (&error);

  /* Teams writes UTF-16 with a mark. */
  utf16 = g_convert (report, -1, "UTF-16", "UTF-8", NULL, &length, &error);
  g_assert_no_error (error);
  plan = plan_with (fixture, utf16, length, &options, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (2, 0, 1, 0));
  notes = fixture_dup_notes (plan);
  g_assert_nonnull (strstr (notes, "1 row is of a trainer of the session"));
  g_assert_nonnull (strstr (notes, "another table begins in line 12; it is passed over"));

  g_assert_true (segue_import_plan_apply (plan, NULL, NULL, NULL, &error));
  found = dup_enrolments (fixture);
  g_assert_cmpstr (found, ==, "Basics A 09:00|Anna Kern|attended||\nBasics A 09:00|Ben Ode|attended||\n");
}

static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  const SegueImportOptions options = { .course = get_id (fixture, SEGUE_RECORD_COURSE, "Basics") };

  assert_taken (fixture,
                "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\n"
                "123 4567,ERP,11/19/2026 09:00:00 AM,11/19/2026 11:00:00 AM,tom@example.org,120,3,\n"
                "\n"
                "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                "akern (Anna Kern),,11/19/2026 09:00:00 AM,11/19/2026 10:00:00 AM,60,No\n"
                "akern (Anna Kern),,11/19/2026 10:00:00 AM,11/19/2026 10:30:00 AM,30,No\n"
                "Ode Ben,,11/19/2026 09:00:00 AM,11/19/2026 10:30:00 AM,90,Yes\n",
                &options, EXPECT (2, 0, 1, 0),
                "Basics A 09:00|Anna Kern|attended||\nBasics A 09:00|Ben Ode|attended||\n");
}

/* Two sessions of a title on one day differ by their time; one seat decides as well. */
static void
test_sessions (Fixture       *fixture,
               gconstpointer  data)
{
  assert_taken (fixture,
                "Session,Date,Time,Name,Status\n"
                "Basics B,2026-11-20,14:00,Anna Kern,Late\n"
                "Basics A,2026-11-19,,Ben Ode,Absent\n", &none, EXPECT (2, 0, 0, 0),
                "Basics B 14:00|Anna Kern|late||\nBasics A 09:00|Ben Ode|no-show||\n");
  assert_taken (fixture, "Course,Name,Score\nBasics,Anna Kern,70\n", &none, EXPECT (0, 1, 0, 0),
                "Basics B 14:00|Anna Kern|late|70|\nBasics A 09:00|Ben Ode|no-show||\n");

  assert_reason (fixture, "Course,Date,Name\nBasics,2026-11-20,Ben Ode\n", 0, "it is open which of 2 sessions of “Basics” is meant");
  assert_reason (fixture, "Course,Name\nBasics,Carla Dupré\n", 0, "it is open which of 3 sessions of “Basics” is meant");
  assert_reason (fixture, "Course,Date,Name\nBasics,2026-11-21,Ben Ode\n", 0, "“Basics” has no session on 2026-11-21");
  assert_reason (fixture, "Course,Name\nJuggling,Ben Ode\n", 0, "no course is called “Juggling”");
  assert_reason (fixture, "Session,Name\nJuggling,Ben Ode\n", 0, "no session is called “Juggling”");
  assert_reason (fixture, "Course,Name\n,Ben Ode\n", 0, "neither a session nor a course is named");
}

static void
test_alone (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  assert_taken (fixture, "Course,Name,Status\nSafety,Anna Kern,Completed\nSafety,Ben Ode,45 %\nSafety,Carla Dupré,0 %\n",
                &none, EXPECT (3, 0, 0, 0),
                "Safety, self-paced |Anna Kern|attended||\nSafety, self-paced |Ben Ode|partly-attended||\n"
                "Safety, self-paced |Carla Dupré|enrolled||\n");
  assert_taken (fixture, "Course,Name,Status\nSafety,Ben Ode,100 %\n", &none, EXPECT (0, 1, 0, 0),
                "Safety, self-paced |Anna Kern|attended||\nSafety, self-paced |Ben Ode|attended||\n"
                "Safety, self-paced |Carla Dupré|enrolled||\n");

  /* One step each; the first took its session along. */
  g_assert_true (segue_workspace_undo (fixture->workspace, &error));
  g_assert_true (segue_workspace_undo (fixture->workspace, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_ENROLMENT)), ==, 0);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_SESSION)), ==, 5);
}

static void
test_attempts (Fixture       *fixture,
               gconstpointer  data)
{
  assert_taken (fixture,
                "Course,E-mail,Status,Score\n"
                "Safety,anna@example.org,Failed,20\n"
                "Safety,anna@example.org,Completed,70\n"
                "Safety,anna@example.org,Completed,90\n"
                "Safety,anna@example.org,In progress,\n", &none, EXPECT (1, 0, 3, 0),
                "Safety, self-paced |Anna Kern|attended|90|\n");
}

/* The list of a session that is over is who was there, of one to come who will be. */
static void
test_lists (Fixture       *fixture,
            gconstpointer  data)
{
  const SegueImportOptions held = { .session = get_id (fixture, SEGUE_RECORD_SESSION, "Basics A") };
  const SegueImportOptions to_come = { .session = get_id (fixture, SEGUE_RECORD_SESSION, "Planning 1") };

  assert_taken (fixture, "Name\nAnna Kern\n", &held, EXPECT (1, 0, 0, 0), "Basics A 09:00|Anna Kern|attended||\n");
  assert_taken (fixture, "Name\nAnna Kern\n", &to_come, EXPECT (1, 0, 0, 0),
                "Basics A 09:00|Anna Kern|attended||\nPlanning 1 10:00|Anna Kern|enrolled||\n");

  /* What a trainer wrote stays when a meeting program says that somebody joined. */
  assert_taken (fixture, "Name,Status\nAnna Kern,Late\n", &held, EXPECT (0, 1, 0, 0),
                "Basics A 09:00|Anna Kern|late||\nPlanning 1 10:00|Anna Kern|enrolled||\n");
  assert_taken (fixture, "Name,Join time\nAnna Kern,19.11.2026 09:10\n", &held, EXPECT (0, 0, 1, 0),
                "Basics A 09:00|Anna Kern|late||\nPlanning 1 10:00|Anna Kern|enrolled||\n");
}

static void
test_people (Fixture       *fixture,
             gconstpointer  data)
{
  const SegueImportOptions adding = { .adds_people = TRUE };
  const char *strangers = "Course,Name,E-mail\nSafety,Zoe New,zoe@example.org\nPlanning,Zoe New,zoe@example.org\n"
                          "Safety,,pat@example.org\n";
  const char *other = "Course,Name,E-mail\nSafety,Anna Kern,anna.kern@other.example\n";
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;
  g_autofree char *warnings = NULL;

  assert_reason (fixture, "Course,Name\nSafety,Jo Berg\n", 0, "2 people are called “Jo Berg”");
  assert_reason (fixture, "Course,Name,E-mail\nSafety,,\nSafety,Zoe New,zoe@example.org\n", 1, "nobody in the register is “Zoe New”");
  assert_reason (fixture, "Course,Name,Status\nSafety,,Completed\n", 0, "nobody is named");

  plan = plan_with (fixture, other, strlen (other), &none, &error);
  g_assert_no_error (error);
  warnings = fixture_dup_warnings (plan);
  g_assert_nonnull (strstr (warnings, "“Anna Kern” is found by name; the register has another address"));
  g_clear_pointer (&plan, segue_import_plan_free);

  plan = plan_with (fixture, strangers, strlen (strangers), &none, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (0, 0, 0, 3));
  g_assert_cmpuint (segue_import_plan_count_unknown (plan), ==, 3);

  assert_taken (fixture, strangers, &adding, EXPECT (3, 0, 0, 0),
                "Safety, self-paced |Zoe New|enrolled||\nPlanning 1 10:00|Zoe New|enrolled||\n"
                "Safety, self-paced |pat@example.org|enrolled||\n");
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_STAKEHOLDER)), ==, 8);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_ENGAGEMENT)), ==, 8);
  assert_taken (fixture, strangers, &adding, EXPECT (0, 0, 3, 0),
                "Safety, self-paced |Zoe New|enrolled||\nPlanning 1 10:00|Zoe New|enrolled||\n"
                "Safety, self-paced |pat@example.org|enrolled||\n");
}

static void
test_scores (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char *header;
    const char *cells[2];
    const char *scores[2];
  } cases[] = {
    { "Score", { "85", "100" }, { "85", "100" } },
    { "Score", { "85 %", "0%" }, { "85", "0" } },
    { "Score", { "85/100", "17 / 20" }, { "85", "85" } },
    { "Score", { "0.85", "1" }, { "85", "100" } },
    { "Score", { "\"0,5\"", "\"0,845\"" }, { "50", "85" } },
    { "Grade/10.00", { "8.5", "10" }, { "85", "100" } },
    { "Grade (max. 50)", { "25", "50" }, { "50", "100" } },
    { "Score", { "84.5", "-" }, { "85", "" } },
    { "Score", { "120", "A+" }, { "", "" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("Course,Name,Status,%s\nSafety,Anna Kern,Completed,%s\n"
                                               "Safety,Ben Ode,Completed,%s\n",
                                               cases[i].header, cases[i].cells[0], cases[i].cells[1]);
      g_autofree char *expected = g_strdup_printf ("Safety, self-paced |Anna Kern|attended|%s|\n"
                                                   "Safety, self-paced |Ben Ode|attended|%s|\n",
                                                   cases[i].scores[0], cases[i].scores[1]);

      g_test_message ("%s", text);
      assert_taken (fixture, text, &none, EXPECT (2, 0, 0, 0), expected);
      g_assert_true (segue_workspace_undo (fixture->workspace, NULL));
    }
}

/* Whatever is brought as attendance, every row of it is new, or refused with a reason. */
static void
test_anything (Fixture       *fixture,
               gconstpointer  data)
{
  const SegueImportOptions options = {
    .session = get_id (fixture, SEGUE_RECORD_SESSION, "Basics A"), .dates = SEGUE_DATE_ORDER_DMY, .adds_people = TRUE,
  };
  g_autofree char *folder = g_build_filename (g_getenv ("SEGUE_CORPUS") != NULL ? g_getenv ("SEGUE_CORPUS") : "none",
                                              "registers", NULL);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  if (dir == NULL)
    {
      g_test_skip ("the corpus is not here");
      return;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueImportPlan) plan = NULL;
      gsize length = 0;

      if (!g_str_has_suffix (name, ".csv") || !g_file_get_contents (path, &text, &length, NULL))
        continue;
      g_test_message ("%s", name);
      plan = plan_with (fixture, text, length, &options, &error);
      if (plan == NULL)
        {
          g_assert_nonnull (error);
          continue;
        }
      for (guint i = 0; i < segue_import_plan_get_n_rows (plan); i++)
        {
          g_autofree char *reason = segue_import_plan_dup_reason (plan, i);

          g_assert_true ((reason != NULL) == (segue_import_plan_get_result (plan, i) == SEGUE_IMPORT_REFUSED));
        }
      g_assert_true (segue_import_plan_apply (plan, NULL, NULL, NULL, &error));
      g_assert_no_error (error);
    }
}

/* A session that the user chose takes no rows of other courses. */
static void
test_other_course (Fixture       *fixture,
                   gconstpointer  data)
{
  const SegueImportOptions options = { .session = get_id (fixture, SEGUE_RECORD_SESSION, "Basics A") };

  assert_taken (fixture, "Course,Name,Status\nBasics,Anna Kern,Completed\nSafety,Ben Ode,Completed\n", &options,
                EXPECT (1, 0, 0, 1), "Basics A 09:00|Anna Kern|attended||\n");
}

/* The session that was chosen is gone when the rows are read. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  static const char text[] = "Name,Status\nAnna Kern,Completed\n";
  const SegueImportOptions cases[] = { { .session = 4242 }, { .course = 4242 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (plan_with (fixture, text, strlen (text), &cases[i], &error));
      g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_SESSION);
      g_assert_nonnull (strstr (error->message, "has been deleted"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(PATH, FUNC) g_test_add (PATH, Fixture, NULL, set_up, FUNC, fixture_tear_down)
  ADD ("/import/attendance/systems", test_systems);
  ADD ("/import/attendance/meeting", test_meeting);
  ADD ("/import/attendance/zoom", test_zoom);
  ADD ("/import/attendance/sessions", test_sessions);
  ADD ("/import/attendance/alone", test_alone);
  ADD ("/import/attendance/attempts", test_attempts);
  ADD ("/import/attendance/lists", test_lists);
  ADD ("/import/attendance/people", test_people);
  ADD ("/import/attendance/scores", test_scores);
  ADD ("/import/attendance/other-course", test_other_course);
  ADD ("/import/attendance/gone", test_gone);
  ADD ("/import/attendance/anything", test_anything);

  return g_test_run ();
}
