/* test-extract.c - what leaves is what is seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "paper-fixture.h"

#include "segue-documents.h"
#include "segue-edit.h"
#include "segue-marked-plan.h"
#include "segue-register-view.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"

#include <string.h>

static const char * const three[] = { "Yusuf Krantz", "Amara Osei-Lindt", "Priya Nandakumar", NULL };

static void
test_order (PaperFixture  *f,
            gconstpointer  data)
{
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  g_autoptr(GArray) ids = paper_find_rows (f, three);
  SegueSheetFilter filter = { .rollout = segue_people_get_rollout (f->plan), .rows = ids };
  g_autoptr(GArray) rows = NULL;
  gint64 gone = G_MAXINT64;

  g_array_append_val (ids, gone);
  rows = segue_sheet_dup_rows (sheet, SEGUE_PLAN (f->plan), &filter);
  g_assert_cmpuint (rows->len, ==, 3);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (segue_record_get_text (g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_HOP],
                                            SEGUE_STAKEHOLDER_NAME), ==, three[i]);

  /* None is not all. */
  g_array_set_size (ids, 0);
  g_array_unref (rows);
  rows = segue_sheet_dup_rows (sheet, SEGUE_PLAN (f->plan), &filter);
  g_assert_cmpuint (rows->len, ==, 0);
}

static void
test_pdf (PaperFixture  *f,
          gconstpointer  data)
{
  SegueExportSettings settings = { .format = SEGUE_EXPORT_PDF, .is_landscape = TRUE };
  g_autoptr(SegueExtract) extract = paper_extract (f);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *summary = NULL;
  const char *first, *second;

  segue_extract_take_view (extract, paper_find_rows (f, three), g_strdup ("Power, descending"));
  segue_extract_take_narrowing (extract, SEGUE_REDACTION_LEVEL_TEAM, g_strdup ("Overdue · search “night”"));
  segue_extract_write (extract, &settings, f->path, &error);
  g_assert_no_error (error);

  text = paper_dup_text (f);
  g_assert_nonnull (strstr (text, "Overdue · search “night”"));
  g_assert_null (strstr (text, "no filter"));
  g_assert_nonnull (strstr (text, "3 people, sorted by Power, descending"));
  first = strstr (text, "Yusuf Krantz");
  second = strstr (text, "Amara Osei-Lindt");
  g_assert_true (first != NULL && second != NULL && first < second);
  g_assert_null (strstr (text, "Kenji Falkenrath"));
  paper_check_pdf (f);

  summary = segue_extract_dup_summary (extract, SEGUE_REDACTION_LEVEL_TEAM);
  g_assert_cmpstr (summary, ==, "3 people · Overdue · search “night”");
}

static void
test_left_out (PaperFixture  *f,
               gconstpointer  data)
{
  g_autoptr(SegueExtract) extract = paper_extract (f);
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (f->plan), SEGUE_RECORD_STAKEHOLDER);
  g_autofree char *before = segue_extract_dup_summary (extract, SEGUE_REDACTION_LEVEL_MANAGERS);
  g_autofree char *after = NULL;

  segue_fake_plan_set (f->plan, segue_record_list_get (people, 0), "confidential", "true");
  after = segue_extract_dup_summary (extract, SEGUE_REDACTION_LEVEL_MANAGERS);
  g_assert_cmpstr (before, ==, "20 people · no filter");
  g_assert_cmpstr (after, ==, "19 people · no filter · 1 confidential record is left out");
}

static const struct
{
  const char          *rollout;
  SegueExportFormat    format;
  SegueRedactionLevel  level;
  const char          *name;
} names[] = {
  { "Headwater ERP", SEGUE_EXPORT_SPREADSHEET, SEGUE_REDACTION_LEVEL_TEAM, "Headwater ERP stakeholders 2027-04-13 (Team only).csv" },
  { "Headwater ERP", SEGUE_EXPORT_WORKBOOK, SEGUE_REDACTION_LEVEL_TEAM, "Headwater ERP stakeholders 2027-04-13 (Team only).xlsx" },
  { "Headwater ERP", SEGUE_EXPORT_PDF, SEGUE_REDACTION_LEVEL_MANAGERS, "Headwater ERP stakeholders 2027-04-13 (Managers).pdf" },
  { "../a/b:c", SEGUE_EXPORT_CSV, SEGUE_REDACTION_LEVEL_PUBLIC, "-a-b-c stakeholders 2027-04-13 (Public).csv" },
  { "...", SEGUE_EXPORT_CSV, SEGUE_REDACTION_LEVEL_PUBLIC, "Stakeholders 2027-04-13 (Public).csv" },
  { "ぜんぶで四十文字より長い名前を付けた展開は、ファイルの名前では短くなるはずです。そうでないと困ります", SEGUE_EXPORT_CSV,
    SEGUE_REDACTION_LEVEL_TEAM, "ぜんぶで四十文字より長い名前を付けた展開は、ファイルの名前では短くなるはずです。 stakeholders 2027-04-13 (Team only).csv" },
};

static void
test_file_names (PaperFixture  *f,
                 gconstpointer  data)
{
  SegueRecord *rollout = segue_plan_find (SEGUE_PLAN (f->plan), SEGUE_RECORD_ROLLOUT, segue_people_get_rollout (f->plan));
  g_autoptr(SegueExtract) extract = paper_extract (f);
  SegueExportSettings settings = { .level = SEGUE_REDACTION_LEVEL_PUBLIC, .format = SEGUE_EXPORT_CSV };
  g_autofree char *hidden = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      SegueExportSettings each = { .format = names[i].format, .level = names[i].level };
      g_autofree char *name = NULL;

      segue_fake_plan_set (f->plan, rollout, "name", names[i].rollout);
      name = segue_extract_dup_file_name (extract, &each);
      g_assert_cmpstr (name, ==, names[i].name);
    }

  /* A rollout that is confidential is not named to those outside. */
  segue_fake_plan_set (f->plan, rollout, "name", "Secret Sale");
  segue_fake_plan_set (f->plan, rollout, "confidential", "true");
  hidden = segue_extract_dup_file_name (extract, &settings);
  g_assert_cmpstr (hidden, ==, "Stakeholders 2027-04-13 (Public).csv");
}

static void
check_names (SegueMarkedPlan *marked,
             const char      *kind,
             gint64           rollout)
{
  g_autoptr(SegueExtract) extract = segue_extract_new (SEGUE_PLAN (marked->plan), rollout, "QzAuthorzQ");

  segue_extract_set_kind (extract, kind);
  for (SegueRedactionLevel level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    for (SegueExportFormat format = 0; format <= SEGUE_EXPORT_PDF; format++)
      {
        SegueExportSettings settings = { .level = level, .format = format };
        g_autofree char *name = segue_extract_dup_file_name (extract, &settings);

        g_assert_null (strstr (name, "QzAuthorzQ"));
        for (guint i = 0; i < marked->marks->len && level != SEGUE_REDACTION_LEVEL_TEAM; i++)
          {
            const SegueMark *mark = &g_array_index (marked->marks, SegueMark, i);

            if (mark->is_confidential || mark->field->redaction != SEGUE_REDACTION_OPEN)
              g_assert_null (strstr (name, mark->text));
          }
      }
}

/* No file that is proposed is called by what its readers may not know. */
static void
test_marked_names (PaperFixture  *f,
                   gconstpointer  data)
{
  g_autoptr(SegueMarkedPlan) marked = segue_marked_plan_new ();
  SegueRecordList *rollouts = segue_plan_list (SEGUE_PLAN (marked->plan), SEGUE_RECORD_ROLLOUT);
  const char * const *sheets = segue_sheet_get_names ();
  guint n = 0;
  const SegueDocumentKind *kinds = segue_documents_get (&n);

  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    {
      gint64 rollout = segue_record_get_id (segue_record_list_get (rollouts, i));

      for (guint j = 0; sheets[j] != NULL; j++)
        check_names (marked, sheets[j], rollout);
      for (guint j = 0; j < n; j++)
        check_names (marked, kinds[j].name, rollout);
    }
}

static GtkWidget *
find_child (GtkWidget *widget,
            GType      type)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (child), type) ? child : find_child (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
add_person (SegueWorkspace *workspace,
            const char     *name)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
  segue_edit_add (edit, person);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_view (SegueRegisterView *view,
             guint              n,
             const char        *narrowing,
             const char        *order)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (SEGUE_PAGE (view));
  g_autofree char *why = segue_page_dup_narrowing (SEGUE_PAGE (view), SEGUE_REDACTION_LEVEL_TEAM);
  g_autofree char *by = segue_page_dup_order (SEGUE_PAGE (view));

  g_assert_cmpuint (ids->len, ==, n);
  g_assert_cmpstr (why, ==, narrowing);
  g_assert_cmpstr (by, ==, order);
}

static void
test_view (PaperFixture  *f,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_create (f->path, &error);
  SegueRegisterView *view = g_object_ref_sink (g_object_new (SEGUE_TYPE_REGISTER_VIEW, NULL));
  GtkWidget *entry = find_child (GTK_WIDGET (view), GTK_TYPE_SEARCH_ENTRY);
  g_autofree char *public = NULL;
  g_autofree char *managers = NULL;

  g_assert_no_error (error);
  add_person (workspace, "Ada Quill");
  add_person (workspace, "Bo Marsh");
  segue_page_set_workspace (SEGUE_PAGE (view), workspace, NULL);
  segue_page_set_rollout (SEGUE_PAGE (view), 0);
  assert_view (view, 2, NULL, NULL);

  gtk_widget_activate_action (GTK_WIDGET (view), "register.sort-descending", NULL);
  assert_view (view, 2, NULL, "Name, descending");

  gtk_editable_set_text (GTK_EDITABLE (entry), "quill");
  while (g_main_context_iteration (NULL, FALSE));
  assert_view (view, 1, "search “quill”", "Name, descending");
  public = segue_page_dup_narrowing (SEGUE_PAGE (view), SEGUE_REDACTION_LEVEL_PUBLIC);
  g_assert_cmpstr (public, ==, "a search");
  managers = segue_page_dup_narrowing (SEGUE_PAGE (view), SEGUE_REDACTION_LEVEL_MANAGERS);
  g_assert_cmpstr (managers, ==, "a search"); /* who is looked for may be confidential */

  g_assert_finalize_object (view);
}

/* What holds none is not said to. */
static void
test_opinions (PaperFixture  *f,
               gconstpointer  data)
{
  static const struct
  {
    const char          *kind;
    SegueExportFormat    format;
    SegueRedactionLevel  level;
    gboolean             has_opinions;
  } cases[] = {
    { "stakeholders", SEGUE_EXPORT_CSV, SEGUE_REDACTION_LEVEL_TEAM, TRUE },
    { "stakeholders", SEGUE_EXPORT_CSV, SEGUE_REDACTION_LEVEL_PUBLIC, FALSE },
    { "stakeholders", SEGUE_EXPORT_PDF, SEGUE_REDACTION_LEVEL_MANAGERS, TRUE },
    { "impact-matrix", SEGUE_EXPORT_PDF, SEGUE_REDACTION_LEVEL_TEAM, FALSE },
    { "audiences", SEGUE_EXPORT_CSV, SEGUE_REDACTION_LEVEL_TEAM, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueExtract) extract = paper_extract (f);
      SegueExportSettings settings = { .format = cases[i].format, .level = cases[i].level };

      segue_extract_set_kind (extract, cases[i].kind);
      g_test_message ("%s", cases[i].kind);
      g_assert_cmpint (segue_extract_has_opinions (extract, &settings), ==, cases[i].has_opinions);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/extract/order", PaperFixture, NULL, paper_set_up, test_order, paper_tear_down);
  g_test_add ("/extract/pdf", PaperFixture, NULL, paper_set_up, test_pdf, paper_tear_down);
  g_test_add ("/extract/left-out", PaperFixture, NULL, paper_set_up, test_left_out, paper_tear_down);
  g_test_add ("/extract/file-names", PaperFixture, NULL, paper_set_up, test_file_names, paper_tear_down);
  g_test_add ("/extract/marked-names", PaperFixture, NULL, paper_set_up, test_marked_names, paper_tear_down);
  g_test_add ("/extract/view", PaperFixture, NULL, paper_set_up, test_view, paper_tear_down);
  g_test_add ("/extract/opinions", PaperFixture, NULL, paper_set_up, test_opinions, paper_tear_down);

  return g_test_run ();
}
