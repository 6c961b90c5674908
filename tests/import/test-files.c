/* test-files.c - files as a whole: dates, tables within tables, damage, what goes back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixture.h"
#include "segue-grid-csv.h"
#include "segue-sheets.h"

#include <string.h>

static SegueImportPlan *
plan_with (Fixture                  *fixture,
           const char               *text,
           const SegueImportOptions *options,
           GError                  **error)
{
  g_autoptr(GError) local = NULL;

  g_file_set_contents (fixture->file, text, -1, &local);
  g_assert_no_error (local);

  return fixture_plan_path (fixture, "stakeholders", fixture->file, NULL, options, error);
}

static void
assert_notes (Fixture    *fixture,
              const char *text,
              Expected    expected,
              const char *notes)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = plan_with (fixture, text, NULL, &error);
  g_autofree char *said = NULL;

  g_test_message ("%s", text);
  g_assert_no_error (error);
  fixture_check (plan, expected);
  said = fixture_dup_notes (plan);
  g_assert_cmpstr (said, ==, notes);
}

static void
test_dates (Fixture       *fixture,
            gconstpointer  data)
{
  const struct { const char *cells[2]; SegueDateOrder forced; const char *days[2]; } cases[] = {
    { { "2026-03-04", "2026-05-06" }, SEGUE_DATE_ORDER_UNKNOWN, { "2026-03-04", "2026-05-06" } },
    { { "04/03/2026", "25/03/2026" }, SEGUE_DATE_ORDER_UNKNOWN, { "2026-03-04", "2026-03-25" } },
    { { "03/04/2026", "03/25/2026" }, SEGUE_DATE_ORDER_UNKNOWN, { "2026-03-04", "2026-03-25" } },
    { { "04.03.2026", "05.03.2026" }, SEGUE_DATE_ORDER_UNKNOWN, { "2026-03-04", "2026-03-05" } },
    { { "04/03/2026", "05/03/2026" }, SEGUE_DATE_ORDER_DMY, { "2026-03-04", "2026-03-05" } },
    { { "04/03/2026", "05/03/2026" }, SEGUE_DATE_ORDER_MDY, { "2026-04-03", "2026-05-03" } },
    { { "26-03-04", "26-03-05" }, SEGUE_DATE_ORDER_YMD, { "2026-03-04", "2026-03-05" } },
    { { "46085", "46086" }, SEGUE_DATE_ORDER_UNKNOWN, { "2026-03-04", "2026-03-05" } },
    { { "04/03/2026", "03/25/2026" }, SEGUE_DATE_ORDER_DMY, { "2026-03-04", "" } },
    { { "4 mars 2026", "5 mars 2026" }, SEGUE_DATE_ORDER_UNKNOWN, { "2026-03-04", "2026-03-05" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SegueImportOptions options = { .dates = cases[i].forced };
      g_autofree char *text = g_strdup_printf ("Name,Notified on\nP%u,%s\nQ%u,%s\n", i, cases[i].cells[0], i,
                                               cases[i].cells[1]);
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueImportPlan) plan = plan_with (fixture, text, &options, &error);

      g_test_message ("%s", text);
      g_assert_no_error (error);
      segue_import_plan_apply (plan, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      for (guint j = 0; j < 2; j++)
        {
          g_autofree char *name = g_strdup_printf ("%c%u", "PQ"[j], i);
          g_autofree char *day = fixture_dup_text (fixture, fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, name),
                                                   "notified-on");

          g_assert_cmpstr (day, ==, cases[i].days[j]);
        }
    }
}

static void
test_open_dates (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;

  g_assert_null (plan_with (fixture, "Name,Notified on\nA,2026-01-01\nB,03/04/2026\n", NULL, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_DATES);
  g_assert_nonnull (strstr (error->message, "register.csv:3: Notified on: "));
  g_assert_nonnull (strstr (error->message, "“03/04/2026”"));
  g_assert_null (strstr (error->message, "--"));
  g_clear_error (&error);

  g_assert_null (plan_with (fixture, "Name,Notified on\nA,25/03/2026\nB,03/25/2026\n", NULL, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_DATES);
  g_clear_error (&error);

  /* Another column of the file tells. */
  plan = plan_with (fixture, "Name,Notified on,First engagement\nA,03/04/2026,25/12/2026\n", NULL, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (1, 0, 0, 0));
}

static void
test_structure (Fixture       *fixture,
                gconstpointer  data)
{
  assert_notes (fixture, "Register of March\n\nName,Phone\nAnna,1\n\nBen,2\n", EXPECT (2, 0, 0, 0),
                "the headers are in line 3; what stands above is not taken\n");
  assert_notes (fixture, "Name,Phone\nAnna,1\nName,Phone\nBen,2\n\nName,Phone\nCem,3\n", EXPECT (3, 0, 0, 0),
                "the headers come again in 2 lines, which are passed over\n");
  assert_notes (fixture, "Name,Phone,Power\nAnna,1,2\n\nPhone,Name,Interest\n7,Ben,3\n8,Cem,4\n", EXPECT (1, 0, 0, 3),
                "another table begins in line 4; its rows are refused (remedy 6)\n");
  assert_notes (fixture, "Name,Phone,Power\nAnna\nBen,1\nCem,1,2\n", EXPECT (3, 0, 0, 0),
                "2 rows, the first in line 2, have fewer cells than there are headers; the missing ones count as empty\n");
  assert_notes (fixture, "Name,Phone\nAnna,1,\nBen,2,,,\nCem,3,x\n", EXPECT (2, 0, 0, 1), "");
  assert_notes (fixture, "Name,Phone,,Colour\nAnna,1,,\n,,,red\n", EXPECT (1, 0, 0, 1),
                "column D is not taken: it stands beside the table (remedy 1)\n");
  assert_notes (fixture, "Name;Phone\nAnna;1\n", EXPECT (1, 0, 0, 0), "");
  assert_notes (fixture, "sep=;\nName;Phone\nAnna;1\n", EXPECT (1, 0, 0, 0), "");
  assert_notes (fixture, "Name,Phone\n Anna ,N/A\n", EXPECT (1, 0, 0, 0),
                "Name: blanks around the text of 1 cell were removed\n"
                "Phone: 1 cell says in a word that it is empty, and counts as empty\n");
  assert_notes (fixture, "Name\n-\n", EXPECT (0, 0, 0, 1),
                "Name: 1 cell says in a word that it is empty, and counts as empty\n");
}

static void
test_reasons (Fixture       *fixture,
              gconstpointer  data)
{
  const char *text = "Name,Phone,Power,,Colour\nAnna,1,2,,\nBen,1,2,,,,7\n,5,,,\n,,,,red\n\nPhone,Name,Power\n1,Cem,2\n";
  const char * const reasons[] = {
    NULL,
    "the row has 7 cells, more than there are headers; is a text with a delimiter not in quotes?",
    "the row has no name",
    "the row has nothing in the columns that are taken",
    "it belongs to another table, whose headers are in line 7",
    "it belongs to another table, whose headers are in line 7",
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = plan_with (fixture, text, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (segue_import_plan_get_n_rows (plan), ==, G_N_ELEMENTS (reasons));
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      g_autofree char *reason = segue_import_plan_dup_reason (plan, i);

      g_assert_cmpstr (reason, ==, reasons[i]);
    }
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  const char * const texts[] = { "", "\n\n", "Name,Phone\n", "Name,Phone\n,\n \n", "sep=;\n" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_null (plan_with (fixture, texts[i], NULL, &error));
      g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_EMPTY);
      g_assert_nonnull (strstr (error->message, "register.csv has no rows"));
    }
}

/* Cut at any byte, a file is imported or refused, and nothing of it is lost. */
static void
test_truncated (Fixture       *fixture,
                gconstpointer  data)
{
  const char *whole = "Name,E-mail,Notified on,Notes\n\"Kern, Anna\",anna@example.org,2026-03-04,\"a \"\"word\"\"\n"
                      "and more\"\nBen Ode,ben@example.org,2026-03-05,\xc3\xbc" "ber\n";
  g_autofree char *text = g_strdup (whole);

  for (gsize i = strlen (whole); i > 0; i--)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueImportPlan) plan = NULL;

      text[i - 1] = '\0';
      plan = plan_with (fixture, text, NULL, &error);
      g_assert_true ((plan != NULL) != (error != NULL));
      if (plan != NULL)
        g_assert_cmpuint (segue_import_plan_get_n_rows (plan), >, 0);
    }
}

static void
test_thousand_columns (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(GString) text = g_string_new ("Name");
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;

  for (guint i = 1; i < 1000; i++)
    g_string_append_printf (text, i % 3 == 0 ? "," : ",Column %u", i / 2);
  g_string_append (text, "\nAnna");
  for (guint i = 1; i < 1000; i++)
    g_string_append_printf (text, ",%u", i);
  g_string_append (text, "\n");

  plan = plan_with (fixture, text->str, NULL, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (1, 0, 0, 0));
  g_assert_cmpuint (segue_import_plan_get_notes (plan)->len, ==, 999);
}

static char *
write_rejects (SegueImportPlan *plan)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  segue_import_plan_write_rejects (plan, stream, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, &error);
  g_assert_no_error (error);

  return g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
}

static void
test_rejects (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;
  g_autofree char *rejects = NULL;
  g_autofree char *again = NULL;
  g_autofree char *corrected = NULL;
  g_auto(GStrv) parts = NULL;

  plan = plan_with (fixture, "Register\nName,Colour,Phone\nAnna,red,1\n,blue,'+1\n,\"a, \"\"b\"\"\",2\nBen,x,1,2\n", NULL,
                    &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (1, 0, 0, 3));
  rejects = write_rejects (plan);
  g_assert_cmpstr (rejects, ==,
                   "\r\nName,Colour,Phone,reason\r\n,blue,+1,the row has no name\r\n"
                   ",\"a, \"\"b\"\"\",2,the row has no name\r\n"
                   "Ben,x,1,\"the row has 4 cells, more than there are headers; is a text with a delimiter not in "
                   "quotes?\",2\r\n");

  /* Not corrected, it is refused in the same words. */
  g_clear_pointer (&plan, segue_import_plan_free);
  plan = plan_with (fixture, rejects, NULL, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (0, 0, 0, 3));
  again = write_rejects (plan);
  g_assert_true (g_str_has_prefix (again, "\r\nName,Colour,Phone,reason\r\n,blue,+1,the row has no name\r\n"));

  /* Corrected, it is taken, without a word about the reason. */
  parts = g_strsplit (rejects, ",blue", 2);
  corrected = g_strjoinv ("Cem,blue", parts);
  g_clear_pointer (&plan, segue_import_plan_free);
  plan = plan_with (fixture, corrected, NULL, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (1, 0, 0, 2));
}

/* Who said how the file is written says so again. */
static void
test_rejects_as_forced (Fixture       *fixture,
                        gconstpointer  data)
{
  const SegueCsvOptions options = { .encoding = "ISO-8859-1", .delimiter = '^' };
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(SegueMapping) mapping = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;
  const SegueImportOptions plain = { 0 };
  g_autofree char *rejects = NULL;

  g_file_set_contents (fixture->file, "Name^Notes\n^\xfc" "ber\n", -1, &error);
  g_assert_no_error (error);
  grid = segue_grid_new_from_csv (fixture->file, "register.csv", &options, NULL, &error);
  g_assert_no_error (error);
  mapping = segue_mapping_new (segue_sheet_get ("stakeholders"), grid, 0, &error);
  g_assert_no_error (error);
  plan = segue_import_plan_new (fixture->workspace, mapping, &plain, NULL, &error);
  g_assert_no_error (error);
  rejects = write_rejects (plan);
  g_assert_cmpstr (rejects, ==, "Name^Notes^reason\r\n^\xfc" "ber^the row has no name\r\n");
}

#define BOM "\xef\xbb\xbf"

/* What goes back is written as the file was. */
static void
test_rejects_alike (Fixture       *fixture,
                    gconstpointer  data)
{
  static const struct
  {
    const char *encoding;
    const char *text;
    const char *expected;
  } cases[] = {
    { "UTF-8", "Name;Notes\n;a\n;b,c\n", "Name;Notes;reason\r\n;a;the row has no name\r\n;\"b,c\";the row has no name\r\n" },
    { "UTF-8", "Name\tNotes\n\ta\n", "Name\tNotes\treason\r\n\ta\tthe row has no name\r\n" },
    { "UTF-8", BOM "Name,Notes\n,=1+1\n", BOM "Name,Notes,reason\r\n,\"'=1+1\",the row has no name\r\n" },
    { "WINDOWS-1252", "Name,Notes\n,für uns\n", "Name,Notes,reason\r\n,für uns,the row has no name\r\n" },
    { "UTF-16LE", BOM "Name;Notes\n;für\n", BOM "Name;Notes;reason\r\n;für;the row has no name\r\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueImportPlan) plan = NULL;
      g_autofree char *bytes = NULL;
      g_autofree char *text = NULL;
      gsize length;

      bytes = g_convert (cases[i].text, -1, cases[i].encoding, "UTF-8", NULL, &length, &error);
      g_assert_no_error (error);
      g_file_set_contents (fixture->file, bytes, (gssize) length, &error);
      g_assert_no_error (error);
      plan = fixture_plan_path (fixture, "stakeholders", fixture->file, NULL, NULL, &error);
      g_assert_no_error (error);
      segue_import_plan_write_rejects (plan, stream, &error);
      g_assert_no_error (error);
      text = g_convert (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                        (gssize) g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)),
                        "UTF-8", cases[i].encoding, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(SegueMapping) mapping = NULL;
  const SegueImportOptions options = { 0 };

  g_file_set_contents (fixture->file, "Name\nAnna\n", -1, &error);
  g_assert_no_error (error);
  grid = segue_grid_new_from_csv (fixture->file, "register.csv", NULL, NULL, &error);
  g_assert_no_error (error);
  mapping = segue_mapping_new (segue_sheet_get ("stakeholders"), grid, 0, &error);
  g_assert_no_error (error);

  g_cancellable_cancel (cancellable);
  g_assert_null (segue_import_plan_new (fixture->workspace, mapping, &options, cancellable, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_CANCELLED);
}

static void
count_progress (double   fraction,
                gpointer user_data)
{
  double *last = user_data;

  g_assert_cmpfloat (fraction, >=, *last);
  g_assert_cmpfloat (fraction, <=, 1.0);
  *last = fraction;
}

static void
test_progress (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(GString) text = g_string_new ("Name,Power\n");
  double last = 0.0;
  const SegueImportOptions options = { .progress = count_progress, .progress_data = &last };
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (text, "P%u,%u\n", i, i % 5 + 1);
  plan = plan_with (fixture, text->str, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (last, >, 0.5);
}

#define ADD(name, function) g_test_add ("/files/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("dates", test_dates);
  ADD ("open-dates", test_open_dates);
  ADD ("structure", test_structure);
  ADD ("reasons", test_reasons);
  ADD ("nothing", test_nothing);
  ADD ("truncated", test_truncated);
  ADD ("thousand-columns", test_thousand_columns);
  ADD ("rejects", test_rejects);
  ADD ("rejects-as-forced", test_rejects_as_forced);
  ADD ("rejects-alike", test_rejects_alike);
  ADD ("cancelled", test_cancelled);
  ADD ("progress", test_progress);

  return g_test_run ();
}
