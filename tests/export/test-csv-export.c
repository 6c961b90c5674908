/* test-csv-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-csv-export.h"
#include "segue-csv-guard.h"
#include "segue-csv-reader.h"
#include "segue-people.h"
#include "segue-sheets.h"

#include <string.h>

static GBytes *
export_plan (SegueFakePlan       *plan,
             const char          *sheet,
             SegueRedactionLevel  level,
             SegueCsvProfile      profile)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  segue_csv_export (SEGUE_PLAN (plan), segue_sheet_get (sheet), NULL, level, profile, stream, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static char *
export_text (SegueFakePlan       *plan,
             const char          *sheet,
             SegueRedactionLevel  level)
{
  g_autoptr(GBytes) bytes = export_plan (plan, sheet, level, SEGUE_CSV_PROFILE_RFC4180);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* SEGUE_UPDATE_GOLDEN writes what is now the truth. */
static void
assert_golden (GBytes     *bytes,
               const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("SEGUE_TEST_DATA"), name, NULL);
  g_autofree char *golden = NULL;
  g_autoptr(GError) error = NULL;
  gsize length = 0;

  if (g_getenv ("SEGUE_UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  g_file_get_contents (path, &golden, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), golden, length);
}

static void
test_golden (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(GBytes) rfc4180 = export_plan (plan, "stakeholders", SEGUE_REDACTION_LEVEL_TEAM, SEGUE_CSV_PROFILE_RFC4180);
  g_autoptr(GBytes) excel = export_plan (plan, "stakeholders", SEGUE_REDACTION_LEVEL_TEAM, SEGUE_CSV_PROFILE_EXCEL);
  g_autoptr(GBytes) public = export_plan (plan, "stakeholders", SEGUE_REDACTION_LEVEL_PUBLIC, SEGUE_CSV_PROFILE_RFC4180);

  assert_golden (rfc4180, "register.csv");
  assert_golden (excel, "register-excel.csv");
  assert_golden (public, "register-public.csv");
}

static const char *const naughty[] = {
  "=SUM(A1)", "-2", "+41 44 000 00 00", "@handle", "'quoted", "''", "a,b;c\td|e", "\"", "\"\"", " blank ", "007",
  "line one\nline two\r\nline three\rline four", "\t", "sep=;", "Ünïcödé 王小明 محمد", "\xef\xbb\xbf" "bom", "NULL",
};

static void
assert_cell (const SegueCsvCell  *cell,
             SegueFakePlan       *plan,
             const SegueColumn   *column,
             const SegueSheetRow *row)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autofree char *expected = NULL;

  segue_column_get_value (column, SEGUE_PLAN (plan), row, &value);
  if (column->field->target != SEGUE_RECORD_NONE)
    return;

  expected = value.is_set ? segue_value_to_text (column->field, &value) : g_strdup ("");
  g_assert_cmpstr (segue_csv_unguard (cell->text), ==, expected);
}

/* What a reader gets of each cell is the stable text of its value. */
static void
assert_exact (SegueFakePlan   *plan,
              const char      *name,
              SegueCsvProfile  profile)
{
  const SegueSheet *sheet = segue_sheet_get (name);
  g_autoptr(GArray) rows = segue_sheet_dup_rows (sheet, SEGUE_PLAN (plan), NULL);
  g_autoptr(GBytes) bytes = export_plan (plan, name, SEGUE_REDACTION_LEVEL_TEAM, profile);
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueCsvReader) reader = segue_csv_reader_new_for_bytes (bytes, NULL, &error);
  const SegueCsvRecord *record = NULL;

  g_assert_no_error (error);
  g_assert_true (segue_csv_reader_next (reader, &record, &error));
  g_assert_cmpuint (record->n_cells, ==, sheet->n_columns);
  for (guint i = 0; i < sheet->n_columns; i++)
    g_assert_cmpstr (record->cells[i].text, ==, sheet->columns[i].field->name);

  for (guint i = 0; i < rows->len; i++)
    {
      g_assert_true (segue_csv_reader_next (reader, &record, &error));
      g_assert_nonnull (record);
      g_assert_cmpuint (record->n_cells, ==, sheet->n_columns);
      for (guint j = 0; j < sheet->n_columns; j++)
        assert_cell (&record->cells[j], plan, &sheet->columns[j], &g_array_index (rows, SegueSheetRow, i));
    }

  g_assert_true (segue_csv_reader_next (reader, &record, &error));
  g_assert_null (record);
}

static void
test_exact (void)
{
  const SegueCsvProfile profiles[] = { SEGUE_CSV_PROFILE_RFC4180, SEGUE_CSV_PROFILE_EXCEL, SEGUE_CSV_PROFILE_UTF16_TAB };
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FOREIGN, 0);

  for (guint i = 0; i < G_N_ELEMENTS (naughty); i++)
    {
      const char *line = strchr (naughty[i], '\n') == NULL ? naughty[i] : NULL;

      segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", line, "code", line, "phone", line,
                           "notes", naughty[i], "archived", i % 2 == 0 ? "true" : "false", NULL);
    }
  segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Big", "headcount", "1200000", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (profiles); i++)
    for (const char *const *name = segue_sheet_get_names (); *name != NULL; name++)
      assert_exact (plan, *name, profiles[i]);
}

/* Two people of one name are told apart; so are names that look like two. */
static void
test_links (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *one = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada Lind", NULL);
  SegueRecord *two = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "ada lind", NULL);
  SegueRecord *three = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Berg; Ida", NULL);
  SegueRecord *talk = segue_fake_plan_add (plan, SEGUE_RECORD_INTERACTION, "date", "2027-04-01", "kind", "call", NULL);
  g_autofree char *uid = segue_plan_dup_uid (SEGUE_PLAN (plan), two);
  g_autofree char *other = segue_plan_dup_uid (SEGUE_PLAN (plan), three);
  g_autofree char *people = NULL;
  g_autofree char *talks = NULL;
  g_autofree char *wanted = g_strdup_printf ("%s; %s", uid, other);

  segue_fake_plan_link (plan, one, "reports-to", three);
  segue_fake_plan_link (plan, talk, "who", two);
  segue_fake_plan_link (plan, talk, "who", three);
  people = export_text (plan, "stakeholders", SEGUE_REDACTION_LEVEL_TEAM);
  talks = export_text (plan, "interactions", SEGUE_REDACTION_LEVEL_TEAM);

  g_assert_nonnull (strstr (people, ",\"Berg; Ida\","));
  g_assert_nonnull (strstr (talks, wanted));
}

static void
test_levels (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada Lind", "notes", "keeps bees", NULL);
  SegueRecord *eve = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Eve Holm", "confidential", "true", NULL);
  SegueRecord *standing = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, "power", "4", "concerns", "losing rank",
                                               "strategy", "one-to-one talks", NULL);
  g_autofree char *pseudonym = segue_redaction_dup_pseudonym (SEGUE_PLAN (plan), ada);
  g_autofree char *hidden = segue_redaction_dup_pseudonym (SEGUE_PLAN (plan), eve);
  g_autofree char *team = NULL;
  g_autofree char *managers = NULL;
  g_autofree char *public = NULL;

  segue_fake_plan_link (plan, standing, "rollout", rollout);
  segue_fake_plan_link (plan, standing, "stakeholder", ada);
  segue_fake_plan_link (plan, standing, "relationship-owner", eve);
  team = export_text (plan, "stakeholders", SEGUE_REDACTION_LEVEL_TEAM);
  managers = export_text (plan, "stakeholders", SEGUE_REDACTION_LEVEL_MANAGERS);
  public = export_text (plan, "stakeholders", SEGUE_REDACTION_LEVEL_PUBLIC);

  g_assert_nonnull (strstr (team, "keeps bees"));
  g_assert_nonnull (strstr (team, ",Eve Holm,"));

  g_assert_nonnull (strstr (managers, "Ada Lind"));
  g_assert_nonnull (strstr (managers, "losing rank"));
  g_assert_nonnull (strstr (managers, hidden));
  g_assert_null (strstr (managers, "Eve Holm"));
  g_assert_null (strstr (managers, "keeps bees"));
  g_assert_null (strstr (managers, "one-to-one talks"));
  g_assert_null (strstr (managers, "strategy"));

  g_assert_nonnull (strstr (public, pseudonym));
  g_assert_null (strstr (public, "Lind"));
  g_assert_null (strstr (public, "Holm"));
  g_assert_null (strstr (public, "power"));
  g_assert_null (strstr (public, "losing rank"));
}

/* The order of the names would tell who is who. */
static void
test_public_order (gconstpointer data)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autofree char *text = export_text (plan, data, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_auto(GStrv) lines = g_strsplit (text, "\r\n", -1);
  guint n = 0;

  for (guint i = 1; lines[i] != NULL && *lines[i] != '\0' && lines[i + 1] != NULL && *lines[i + 1] != '\0'; i++, n++)
    {
      g_auto(GStrv) cells = g_strsplit (lines[i], ",", -1);
      g_auto(GStrv) next = g_strsplit (lines[i + 1], ",", -1);

      g_assert_cmpstr (cells[0], <=, next[0]);
    }
  g_assert_cmpuint (n, >, 3);
}

static void
test_opinions (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  g_assert_false (segue_csv_export (SEGUE_PLAN (plan), segue_sheet_get ("judgements"), NULL, SEGUE_REDACTION_LEVEL_PUBLIC,
                                    SEGUE_CSV_PROFILE_RFC4180, stream, NULL, &error));
  g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
  g_assert_cmpuint (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), ==, 0);
}

static void
test_filter (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SegueRecord *audience = segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_AUDIENCE), 0);
  SegueSheetFilter filter = { .audience = segue_record_get_id (audience) };
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  segue_csv_export (SEGUE_PLAN (plan), segue_sheet_get ("stakeholders"), &filter, SEGUE_REDACTION_LEVEL_TEAM,
                    SEGUE_CSV_PROFILE_RFC4180, stream, NULL, &error);
  g_assert_no_error (error);
  text = g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
  g_assert_nonnull (strstr (text, ",Hanae Coldwater,"));
  g_assert_null (strstr (text, ",Beatrix Thornvald,"));
}

/* When somebody was spoken to, but for what is confidential. */
static void
test_last_contact (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, "cadence", "weekly", NULL);
  SegueRecord *talk = segue_fake_plan_add (plan, SEGUE_RECORD_INTERACTION, "date", "2026-03-02", "kind", "meeting", "summary", "Pay", NULL);
  SegueRecord *secret = segue_fake_plan_add (plan, SEGUE_RECORD_INTERACTION, "date", "2026-03-04", "kind", "meeting", "summary", "Leave",
                                             "confidential", "true", NULL);
  g_autofree char *team = NULL;
  g_autofree char *managers = NULL;

  segue_fake_plan_link (plan, engagement, "stakeholder", ada);
  segue_fake_plan_link (plan, engagement, "rollout", erp);
  segue_fake_plan_link (plan, talk, "who", ada);
  segue_fake_plan_link (plan, secret, "who", ada);

  team = export_text (plan, "stakeholders", SEGUE_REDACTION_LEVEL_TEAM);
  managers = export_text (plan, "stakeholders", SEGUE_REDACTION_LEVEL_MANAGERS);
  g_assert_nonnull (strstr (team, "2026-03-11"));
  g_assert_nonnull (strstr (managers, "2026-03-09"));
  g_assert_null (strstr (managers, "2026-03-11"));
}

static void
test_cancelled (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (segue_csv_export (SEGUE_PLAN (plan), segue_sheet_get ("stakeholders"), NULL, SEGUE_REDACTION_LEVEL_TEAM,
                                    SEGUE_CSV_PROFILE_RFC4180, stream, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);

  g_test_add_func ("/csv-export/golden", test_golden);
  g_test_add_func ("/csv-export/exact", test_exact);
  g_test_add_func ("/csv-export/links", test_links);
  g_test_add_func ("/csv-export/levels", test_levels);
  g_test_add_data_func ("/csv-export/public-order/stakeholders", "stakeholders", test_public_order);
  g_test_add_func ("/csv-export/opinions", test_opinions);
  g_test_add_func ("/csv-export/filter", test_filter);
  g_test_add_func ("/csv-export/last-contact", test_last_contact);
  g_test_add_func ("/csv-export/cancelled", test_cancelled);

  return g_test_run ();
}
