/* test-round-trip.c - what goes out comes back as it was
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixture.h"

#include "segue-audience.h"
#include "segue-course.h"
#include "segue-csv-writer.h"
#include "segue-enrolment.h"
#include "segue-example.h"
#include "segue-names.h"
#include "segue-session.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"

#include <string.h>

/* Every column of a sheet in its stable text: what any export must write. */
static char *
dup_cell (SeguePlan           *plan,
          SegueNames          *names,
          const SegueColumn   *column,
          const SegueSheetRow *row)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  GString *text = NULL;

  segue_column_get_value (column, plan, row, &value);
  if (column->field->kind != SEGUE_FIELD_LINK && column->field->kind != SEGUE_FIELD_LINKS)
    return segue_value_to_text (column->field, &value);

  text = g_string_new (NULL);
  segue_names_append (names, column->field, &value, text);

  return g_string_free (text, FALSE);
}

static guint
write_sheet (Fixture         *fixture,
             const char      *sheet_name,
             SegueCsvProfile  profile)
{
  const SegueSheet *sheet = segue_sheet_get (sheet_name);
  SeguePlan *plan = SEGUE_PLAN (fixture->workspace);
  g_autoptr(SegueNames) names = segue_names_new (plan);
  g_autoptr(GArray) rows = segue_sheet_dup_rows (sheet, plan, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (fixture->file);
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);
  g_autoptr(SegueCsvWriter) writer = NULL;

  g_assert_no_error (error);
  writer = segue_csv_writer_new (G_OUTPUT_STREAM (stream), profile);
  for (guint i = 0; i < sheet->n_columns; i++)
    segue_csv_writer_add_cell (writer, sheet->columns[i].field->name);
  segue_csv_writer_end_record (writer, &error);
  g_assert_no_error (error);

  for (guint row = 0; row < rows->len; row++)
    {
      for (guint i = 0; i < sheet->n_columns; i++)
        {
          g_autofree char *cell = dup_cell (plan, names, &sheet->columns[i], &g_array_index (rows, SegueSheetRow, row));

          segue_csv_writer_add_cell (writer, cell);
        }
      segue_csv_writer_end_record (writer, &error);
      g_assert_no_error (error);
    }
  segue_csv_writer_finish (writer, &error);
  g_assert_no_error (error);

  return rows->len;
}

/* Each sheet in each profile: nothing new, nothing changed, nothing refused, and
 * not a word about it.
 */
static void
assert_round_trips (Fixture *fixture)
{
  const char * const *sheets = segue_sheet_get_names ();

  for (guint i = 0; sheets[i] != NULL; i++)
    for (SegueCsvProfile profile = SEGUE_CSV_PROFILE_RFC4180; profile <= SEGUE_CSV_PROFILE_UTF16_TAB; profile++)
      {
        guint n = write_sheet (fixture, sheets[i], profile);
        g_autoptr(GError) error = NULL;
        g_autoptr(SegueImportPlan) plan = NULL;
        g_autofree char *warnings = NULL;

        g_test_message ("%s, profile %d, %u rows", sheets[i], profile, n);
        if (n == 0)
          continue;
        plan = fixture_plan_path (fixture, sheets[i], fixture->file, NULL, NULL, &error);
        g_assert_no_error (error);
        fixture_check (plan, EXPECT (0, 0, n, 0));
        warnings = fixture_dup_warnings (plan);
        g_assert_cmpstr (warnings, ==, "");
      }
}

static void
test_example (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  segue_example_fill (fixture->workspace, segue_today (), &error);
  g_assert_no_error (error);
  assert_round_trips (fixture);
}

/* Into another workspace: all is new, then the links follow to what came later,
 * then all is known by the uids it came with.
 */
static void
move (Fixture *fixture,
      Fixture *other)
{
  const char * const *sheets = segue_sheet_get_names ();
  g_autoptr(GError) error = NULL;

  for (guint pass = 0; pass < 3; pass++)
    for (guint i = 0; sheets[i] != NULL; i++)
      {
        guint n = write_sheet (fixture, sheets[i], SEGUE_CSV_PROFILE_EXCEL);
        g_autoptr(SegueImportPlan) plan = NULL;

        g_test_message ("%s: %u", sheets[i], n);
        if (n == 0)
          continue;
        plan = fixture_plan_path (other, sheets[i], fixture->file, NULL, NULL, &error);
        g_assert_no_error (error);
        g_assert_cmpuint (segue_import_plan_count (plan, SEGUE_IMPORT_REFUSED), ==, 0);
        if (pass == 2)
          fixture_check (plan, EXPECT (0, 0, n, 0));
        segue_import_plan_apply (plan, NULL, NULL, NULL, &error);
        g_assert_no_error (error);
      }
}

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  const char * const *sheets = segue_sheet_get_names ();
  Fixture other = { 0 };
  g_autoptr(GError) error = NULL;

  segue_example_fill (fixture->workspace, segue_today (), &error);
  g_assert_no_error (error);
  for (guint i = 0; sheets[i] != NULL; i++)
    if (segue_sheet_get (sheets[i])->kind != SEGUE_RECORD_ACCEPTANCE) /* nothing is accepted yet */
      g_assert_cmpuint (write_sheet (fixture, sheets[i], SEGUE_CSV_PROFILE_EXCEL), >, 0);

  fixture_set_up (&other, NULL);
  move (fixture, &other);

  /* The register itself is an opinion of today, besides those that were moved. */
  for (SegueRecordKind kind = SEGUE_RECORD_AUDIENCE; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (kind != SEGUE_RECORD_JUDGEMENT)
      g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (other.workspace), kind)), ==,
                        segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace), kind)) +
                          (kind == SEGUE_RECORD_ROLLOUT ? 1 : 0));
  fixture_tear_down (&other, NULL);
}

static void
add_person (SegueEdit  *edit,
            const char *text,
            guint       index)
{
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autofree char *line = g_strdelimit (g_strdup (text), "\r\n", ' ');

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, line);
  segue_record_set_text (person, SEGUE_STAKEHOLDER_ORGANISATION, line);
  segue_record_set_text (person, SEGUE_STAKEHOLDER_PHONE, line);
  segue_record_set_text (person, SEGUE_MAIN_CODE, line);
  segue_record_set_text (person, SEGUE_MAIN_NOTES, text);
  segue_edit_add (edit, person);
}

static SegueRecord *
add_record (SegueEdit       *edit,
            SegueRecordKind  kind)
{
  g_autoptr(SegueRecord) record = segue_record_new (kind, 0);

  segue_edit_add (edit, record);

  return record; /* the edit keeps it */
}

static void
link_to (SegueRecord *record,
         guint        field,
         SegueRecord *target)
{
  segue_record_set_integer (record, field, segue_record_get_id (target));
}

static SegueRecord *
add_session (SegueEdit   *edit,
             SegueRecord *course,
             const char  *title,
             int          minutes)
{
  SegueRecord *session = add_record (edit, SEGUE_RECORD_SESSION);

  segue_record_set_text (session, SEGUE_SESSION_TITLE, title);
  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT));
  link_to (session, SEGUE_SESSION_COURSE, course);
  segue_record_set_integer (session, SEGUE_SESSION_DATE, segue_day_from_ymd (2026, 12, 1));
  if (minutes >= 0)
    segue_record_set_integer (session, SEGUE_SESSION_TIME, minutes);

  return session;
}

static void
book (SegueEdit   *edit,
      SegueRecord *session,
      SegueRecord *person,
      SegueRecord *audience,
      guint        n,
      int          status,
      const char  *remark)
{
  SegueRecord *enrolment = add_record (edit, SEGUE_RECORD_ENROLMENT);

  link_to (enrolment, SEGUE_ENROLMENT_SESSION, session);
  if (person != NULL)
    link_to (enrolment, SEGUE_ENROLMENT_STAKEHOLDER, person);
  if (audience != NULL)
    link_to (enrolment, SEGUE_ENROLMENT_AUDIENCE, audience);
  if (n > 0)
    segue_record_set_integer (enrolment, SEGUE_ENROLMENT_HEAD_COUNT, n);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_STATUS, status);
  if (remark != NULL)
    segue_record_set_text (enrolment, SEGUE_ENROLMENT_REMARK, remark);
}

/* Sessions of one title on one day, of which one has no time; bookings for people without
 * names, of the same people, with and without the same figures; texts that look like
 * something else.
 */
static void
test_training (Fixture       *fixture,
               gconstpointer  data)
{
  static const char *const remarks[] = { "=1+1", "late; left early", "“gut”,\nsehr", "'", "-", "unknown", NULL };
  g_autoptr(SegueEdit) edit = segue_edit_new (fixture->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_SESSION);
  SegueRecord *rollout = segue_record_list_get (segue_plan_list (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_ROLLOUT), 0);
  SegueRecord *people[G_N_ELEMENTS (remarks)];
  SegueRecord *sessions[4];
  SegueRecord *groups[2];
  SegueRecord *course;
  Fixture other = { 0 };
  g_autoptr(GError) error = NULL;

  course = add_record (edit, SEGUE_RECORD_COURSE);
  segue_record_set_text (course, SEGUE_COURSE_TITLE, "Stock; goods-in, \"part\" 1");
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, 90);
  link_to (course, SEGUE_COURSE_ROLLOUT, rollout);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      groups[i] = add_record (edit, SEGUE_RECORD_AUDIENCE);
      segue_record_set_text (groups[i], SEGUE_AUDIENCE_NAME, i == 0 ? "Docks; nights" : "Orders, desk");
    }
  sessions[0] = add_session (edit, course, "Part 1", 9 * 60);
  sessions[1] = add_session (edit, course, "Part 1", 13 * 60);
  sessions[2] = add_session (edit, course, "Part 1", -1);
  sessions[3] = add_session (edit, course, "@Part 2; again", 9 * 60);

  for (guint i = 0; i < G_N_ELEMENTS (remarks); i++)
    {
      g_autofree char *name = g_strdup_printf ("Person, %u", i);

      people[i] = add_record (edit, SEGUE_RECORD_STAKEHOLDER);
      segue_record_set_text (people[i], SEGUE_STAKEHOLDER_NAME, name);
      book (edit, sessions[i % G_N_ELEMENTS (sessions)], people[i], i % 2 == 0 ? groups[0] : NULL, 0,
            SEGUE_ENROLMENT_STATUS_ATTENDED, remarks[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      book (edit, sessions[i], NULL, groups[0], 12, SEGUE_ENROLMENT_STATUS_ENROLLED, NULL);
      book (edit, sessions[i], NULL, groups[0], 4, SEGUE_ENROLMENT_STATUS_WAIT_LISTED, NULL);
      book (edit, sessions[i], NULL, groups[0], 4, SEGUE_ENROLMENT_STATUS_WAIT_LISTED, NULL); /* another four */
      book (edit, sessions[i], NULL, groups[1], 12, SEGUE_ENROLMENT_STATUS_ENROLLED, "=2");
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  assert_round_trips (fixture);
  fixture_set_up (&other, NULL);
  move (fixture, &other);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (other.workspace), SEGUE_RECORD_ENROLMENT)), ==,
                    G_N_ELEMENTS (remarks) + 16);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (other.workspace), SEGUE_RECORD_SESSION)), ==, 4);
  assert_round_trips (&other);
  fixture_tear_down (&other, NULL);
}

/* Texts that programs trip over, from the corpus, and some of our own. */
static void
test_naughty (Fixture       *fixture,
              gconstpointer  data)
{
  const char *own[] = {
    "  blanks around  ", "\xc2\xa0no-break\xc2\xa0", "N/A", "-", "null", "'=1+1", "=1+1", "''=1+1", "'", "+49 30 1",
    "-2", "@name", "\ttab", "Kern, Anna", "a; b", "\"quoted\"", "line\nbreak", "line\r\nbreak\r\n", "name", "001",
    "1,5", "2026-03-04", "TRUE", "\xef\xbb\xbf" "mark", "\xe2\x80\x8b" "zero width", "sep=;", "uid", "reason", ",", ";",
  };
  g_autoptr(SegueEdit) edit = segue_edit_new (fixture->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    add_person (edit, own[i], i);

  if (g_getenv ("SEGUE_CORPUS") != NULL)
    path = g_build_filename (g_getenv ("SEGUE_CORPUS"), "strings", "blns.txt", NULL);
  if (path != NULL && g_file_get_contents (path, &text, NULL, NULL))
    lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    if (lines[i][0] != '\0' && g_utf8_validate (lines[i], -1, NULL))
      add_person (edit, lines[i], i);

  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  assert_round_trips (fixture);
}

#define ADD(name, function) g_test_add ("/round-trip/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("example", test_example);
  ADD ("move", test_move);
  ADD ("training", test_training);
  ADD ("naughty", test_naughty);

  return g_test_run ();
}
