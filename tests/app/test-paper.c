/* test-paper.c - the export dialog and the print operation
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "paper-fixture.h"

#include "segue-csv-export.h"
#include "segue-document-pdf.h"
#include "segue-export-dialog.h"
#include "segue-export-error.h"
#include "segue-print.h"
#include "segue-register-page.h"
#include "segue-sheets.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static GtkWidget *
get_child (GtkWindow  *dialog,
           const char *name)
{
  GObject *child = gtk_widget_get_template_child (GTK_WIDGET (dialog), SEGUE_TYPE_EXPORT_DIALOG, name);

  g_assert_nonnull (child);
  return GTK_WIDGET (child);
}

static void
choose_format (GtkWindow         *dialog,
               SegueExportFormat  format)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "format_row")), format);
}

static void
choose (GtkWindow  *dialog,
        const char *name)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_child (dialog, name)), TRUE);
}

static void
write_out (GtkWindow    *dialog,
           PaperFixture *f)
{
  g_autoptr(GError) error = NULL;

  segue_export_dialog_write (SEGUE_EXPORT_DIALOG (dialog), f->path, &error);
  g_assert_no_error (error);
}

static GBytes *
steal (GOutputStream *stream)
{
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static const struct
{
  SegueExportFormat    format;
  SegueCsvProfile      profile;
  const char          *button;
  SegueRedactionLevel  level;
} tables[] = {
  { SEGUE_EXPORT_SPREADSHEET, SEGUE_CSV_PROFILE_EXCEL, "level_team", SEGUE_REDACTION_LEVEL_TEAM },
  { SEGUE_EXPORT_CSV, SEGUE_CSV_PROFILE_RFC4180, "level_team", SEGUE_REDACTION_LEVEL_TEAM },
  { SEGUE_EXPORT_SPREADSHEET, SEGUE_CSV_PROFILE_EXCEL, "level_managers", SEGUE_REDACTION_LEVEL_MANAGERS },
  { SEGUE_EXPORT_CSV, SEGUE_CSV_PROFILE_RFC4180, "level_public", SEGUE_REDACTION_LEVEL_PUBLIC },
};

static void
test_csv (PaperFixture  *f,
          gconstpointer  data)
{
  SegueSheetFilter filter = { .rollout = segue_people_get_rollout (f->plan) };
  GtkWindow *dialog = segue_export_dialog_new (NULL, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
      g_autoptr(GBytes) expected = NULL;
      g_autoptr(GError) error = NULL;

      choose_format (dialog, tables[i].format);
      choose (dialog, tables[i].button);
      g_assert_true (gtk_widget_get_sensitive (get_child (dialog, "export_button")));
      g_assert_false (gtk_widget_get_visible (get_child (dialog, "paper_row")));
      write_out (dialog, f);

      segue_csv_export (SEGUE_PLAN (f->plan), segue_sheet_get ("stakeholders"), &filter, tables[i].level,
                        tables[i].profile, stream, NULL, &error);
      g_assert_no_error (error);
      expected = steal (stream);
      paper_assert_holds (f, expected);
    }

  gtk_window_destroy (dialog);
}

static const char *
get_title (GtkWindow  *dialog,
           const char *name,
           guint       i)
{
  GListModel *model = adw_combo_row_get_model (ADW_COMBO_ROW (get_child (dialog, name)));

  return gtk_string_list_get_string (GTK_STRING_LIST (model), i);
}

/* What is selected, in the order of the list; without a selection there is no choice. */
static void
test_selection (PaperFixture  *f,
                gconstpointer  data)
{
  static const char * const shown[] = { "Tomasz Brandl", "Dalia Renshaw", "Kenji Falkenrath", NULL };
  static const char * const selected[] = { "Kenji Falkenrath", "Tomasz Brandl", NULL };
  static const char * const expected_order[] = { "Tomasz Brandl", "Kenji Falkenrath", NULL };
  g_autoptr(GArray) ids = paper_find_rows (f, selected);
  g_autoptr(GArray) rows = paper_find_rows (f, expected_order);
  SegueSheetFilter filter = { .rollout = segue_people_get_rollout (f->plan), .rows = rows };
  SegueExtract *extract = paper_extract (f);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GBytes) expected = NULL;
  g_autoptr(GError) error = NULL;
  gint64 unseen = 7;
  GtkWindow *dialog;

  g_array_append_val (ids, unseen);
  segue_extract_take_view (extract, paper_find_rows (f, shown), NULL);
  segue_extract_take_narrowing (extract, SEGUE_REDACTION_LEVEL_TEAM, g_strdup ("Owner: Maren Clausen"));
  segue_extract_set_selected (extract, ids);
  dialog = segue_export_dialog_new (NULL, extract, SEGUE_REDACTION_LEVEL_TEAM);
  g_assert_true (gtk_widget_get_visible (get_child (dialog, "rows_row")));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (get_child (dialog, "rows_row"))), ==, 0);
  g_assert_cmpstr (get_title (dialog, "rows_row", 0), ==, "All rows shown (3)");
  g_assert_cmpstr (get_title (dialog, "rows_row", 1), ==, "Selected rows (2)");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (get_child (dialog, "extract_row"))), ==,
                   "3 people · Owner: Maren Clausen");

  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "rows_row")), 1);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (get_child (dialog, "extract_row"))), ==,
                   "2 people · Owner: Maren Clausen · selected rows");
  choose_format (dialog, SEGUE_EXPORT_CSV);
  write_out (dialog, f);
  segue_csv_export (SEGUE_PLAN (f->plan), segue_sheet_get ("stakeholders"), &filter, SEGUE_REDACTION_LEVEL_TEAM,
                    SEGUE_CSV_PROFILE_RFC4180, stream, NULL, &error);
  g_assert_no_error (error);
  expected = steal (stream);
  paper_assert_holds (f, expected);
  gtk_window_destroy (dialog);

  dialog = segue_export_dialog_new (NULL, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);
  g_assert_false (gtk_widget_get_visible (get_child (dialog, "rows_row")));
  gtk_window_destroy (dialog);
}

/* A reader of the PDF learns that it is a selection. */
static void
test_selection_pdf (PaperFixture  *f,
                    gconstpointer  data)
{
  static const char * const shown[] = { "Kenji Falkenrath", "Dalia Renshaw", NULL };
  static const char * const selected[] = { "Dalia Renshaw", NULL };
  g_autoptr(GArray) ids = paper_find_rows (f, selected);
  SegueExtract *extract = paper_extract (f);
  g_autofree char *text = NULL;
  GtkWindow *dialog;

  segue_extract_take_view (extract, paper_find_rows (f, shown), NULL);
  segue_extract_set_selected (extract, ids);
  dialog = segue_export_dialog_new (NULL, extract, SEGUE_REDACTION_LEVEL_TEAM);
  g_assert_cmpstr (get_title (dialog, "rows_row", 1), ==, "Selected row (1)");
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "rows_row")), 1);
  choose_format (dialog, SEGUE_EXPORT_PDF);
  write_out (dialog, f);
  text = paper_dup_text (f);
  g_assert_nonnull (strstr (text, "Dalia Renshaw"));
  g_assert_null (strstr (text, "Kenji Falkenrath"));
  g_assert_nonnull (strstr (text, "selected rows"));
  gtk_window_destroy (dialog);
}

static void
test_pdf (PaperFixture  *f,
          gconstpointer  data)
{
  GtkWindow *dialog = segue_export_dialog_new (NULL, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) expected = NULL;
  g_autoptr(GError) error = NULL;
  SeguePageOptions options;

  choose_format (dialog, SEGUE_EXPORT_PDF);
  choose (dialog, "level_managers");
  g_assert_true (gtk_widget_get_visible (get_child (dialog, "paper_row")));
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "paper_row")), SEGUE_PAPER_A3);
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "orientation_row")), 1);
  gtk_switch_set_active (GTK_SWITCH (get_child (dialog, "monochrome")), TRUE);
  write_out (dialog, f);

  segue_page_options_init (&options);
  options.filter.rollout = segue_people_get_rollout (f->plan);
  options.level = SEGUE_REDACTION_LEVEL_MANAGERS;
  options.is_monochrome = TRUE;
  options.author = "Marek Castellan";
  document = segue_register_page_new (SEGUE_PLAN (f->plan), &options, &error);
  g_assert_no_error (error);
  segue_document_write_pdf (document, SEGUE_PAPER_A3, FALSE, stream, NULL, &error);
  g_assert_no_error (error);
  expected = steal (stream);
  paper_assert_holds (f, expected);
  paper_check_pdf (f);

  gtk_window_destroy (dialog);
}

static void
test_refusal (PaperFixture  *f,
              gconstpointer  data)
{
  GtkWindow *dialog = segue_export_dialog_new (NULL, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);
  GtkLabel *notice = GTK_LABEL (get_child (dialog, "notice_label"));
  g_autoptr(GError) error = NULL;

  /* Opinions leave the machine. */
  g_assert_true (gtk_widget_get_visible (get_child (dialog, "notice")));
  g_assert_nonnull (strstr (gtk_label_get_text (notice), "opinions"));

  choose (dialog, "level_public");
  g_assert_false (gtk_widget_get_visible (get_child (dialog, "notice")));

  choose_format (dialog, SEGUE_EXPORT_PDF);
  g_assert_true (gtk_widget_get_visible (get_child (dialog, "notice")));
  g_assert_false (gtk_widget_get_sensitive (get_child (dialog, "export_button")));
  g_assert_cmpstr (gtk_label_get_text (notice), ==,
                   "Stakeholder register: shows opinions about people; not available at level public");

  g_assert_false (segue_export_dialog_write (SEGUE_EXPORT_DIALOG (dialog), f->path, &error));
  g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
  g_assert_false (g_file_test (f->path, G_FILE_TEST_EXISTS));

  gtk_window_destroy (dialog);
}

static void
assert_fails (GtkWindow        *dialog,
              const char       *path,
              SegueExportError  code)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (segue_export_dialog_write (SEGUE_EXPORT_DIALOG (dialog), path, &error));
  g_assert_error (error, SEGUE_EXPORT_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_unwritable (PaperFixture  *f,
                 gconstpointer  data)
{
  GtkWindow *dialog = segue_export_dialog_new (NULL, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);
  g_autofree char *missing = g_build_filename (f->folder, "gone", "out.csv", NULL);

  assert_fails (dialog, missing, SEGUE_EXPORT_ERROR_FAILED);

  /* Nothing keeps root out. */
  g_chmod (f->folder, 0500);
  if (g_access (f->folder, W_OK) != 0)
    assert_fails (dialog, f->path, SEGUE_EXPORT_ERROR_PERMISSION);
  g_chmod (f->folder, 0700);

  gtk_window_destroy (dialog);
}

/* As screen readers would: what is pressed, chosen or typed into says what it is. */
static void
assert_named (GtkWidget *widget)
{
  gboolean is_control = GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget) || GTK_IS_BUTTON (widget);

  if (is_control && gtk_widget_get_mapped (widget))
    {
      gboolean has_text = GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL;

      if (!has_text && !gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
        g_error ("A %s has no name", G_OBJECT_TYPE_NAME (widget));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    assert_named (child);
}

static void
test_names (PaperFixture  *f,
            gconstpointer  data)
{
  GtkWindow *dialog = segue_export_dialog_new (NULL, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);

  choose_format (dialog, SEGUE_EXPORT_PDF);
  gtk_window_present (dialog);
  while (!gtk_widget_get_mapped (GTK_WIDGET (dialog)))
    g_main_context_iteration (NULL, TRUE);
  assert_named (GTK_WIDGET (dialog));
  gtk_window_destroy (dialog);
}

static SeguePrint *
create_print (PaperFixture        *f,
              SegueExtract        *extract,
              SegueRedactionLevel  level)
{
  SeguePrint *print = segue_print_new (extract);

  segue_print_set_content (print, level, FALSE);
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (print), f->path);

  return print;
}

static guint
count_pages (const char *text)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == '\f';

  return n;
}

static void
test_print (PaperFixture  *f,
            gconstpointer  data)
{
  static const char * const some[] = { "Tomasz Brandl", "Dalia Renshaw", NULL };
  SegueExtract *extract = paper_extract (f);
  g_autoptr(SeguePrint) print = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *job = NULL;

  segue_extract_take_view (extract, paper_find_rows (f, some), g_strdup ("Power"));
  segue_extract_take_narrowing (extract, SEGUE_REDACTION_LEVEL_TEAM, g_strdup ("Owner: Maren Clausen"));
  segue_extract_take_narrowing (extract, SEGUE_REDACTION_LEVEL_MANAGERS, g_strdup ("Key People"));
  print = create_print (f, extract, SEGUE_REDACTION_LEVEL_MANAGERS);
  g_assert_cmpint (segue_print_run (print, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);

  text = paper_dup_text (f);
  g_assert_cmpuint (count_pages (text), ==, 1);
  g_assert_nonnull (strstr (text, "Stakeholder register"));
  g_assert_nonnull (strstr (text, "Tomasz Brandl"));
  g_assert_nonnull (strstr (text, "MANAGERS"));
  g_assert_nonnull (strstr (text, "Key People"));
  g_assert_null (strstr (text, "Maren Clausen"));
  g_assert_nonnull (strstr (text, "Page 1 of 1"));
  g_assert_null (strstr (text, "Kenji Falkenrath"));
  paper_check_pdf (f);

  g_object_get (print, "job-name", &job, NULL);
  g_assert_true (g_str_has_prefix (job, "Stakeholder register, "));
}

/* The PDF export and the printer share their pages. */
static void
test_print_pages (PaperFixture  *f,
                  gconstpointer  data)
{
  g_autoptr(SegueFakePlan) many = segue_people_new (SEGUE_PEOPLE_MANY, 300);
  SegueExportSettings settings = { .format = SEGUE_EXPORT_PDF, .is_landscape = TRUE, .paper = SEGUE_PAPER_A4 };
  g_autoptr(SegueExtract) extract = segue_extract_new (SEGUE_PLAN (many), segue_people_get_rollout (many), NULL);
  g_autoptr(SeguePrint) print = create_print (f, segue_extract_new (SEGUE_PLAN (many), segue_people_get_rollout (many), NULL),
                                              SEGUE_REDACTION_LEVEL_TEAM);
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr(GtkPaperSize) a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  g_autoptr(GError) error = NULL;
  g_autofree char *printed = NULL;
  g_autofree char *exported = NULL;

  gtk_page_setup_set_paper_size (setup, a4);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (print), setup);
  segue_print_run (print, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  printed = paper_dup_text (f);
  paper_check_pdf (f);

  segue_extract_write (extract, &settings, f->path, &error);
  g_assert_no_error (error);
  exported = paper_dup_text (f);

  g_assert_cmpuint (count_pages (printed), >, 5);
  g_assert_cmpuint (count_pages (printed), ==, count_pages (exported));
  g_assert_cmpstr (printed, ==, exported);
}

static void
test_print_refusal (PaperFixture  *f,
                    gconstpointer  data)
{
  g_autoptr(SeguePrint) print = create_print (f, paper_extract (f), SEGUE_REDACTION_LEVEL_PUBLIC);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (segue_print_run (print, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_ERROR);
  g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
  g_assert_false (g_file_test (f->path, G_FILE_TEST_EXISTS));
}

/* What is chosen in the print dialog's tab. */
static void
test_print_tab (PaperFixture  *f,
                gconstpointer  data)
{
  g_autoptr(SeguePrint) print = create_print (f, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);
  GtkPrintOperationClass *klass = GTK_PRINT_OPERATION_GET_CLASS (print);
  g_autoptr(GtkWidget) tab = g_object_ref_sink (klass->create_custom_widget (GTK_PRINT_OPERATION (print)));
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (tab); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_CHECK_BUTTON (child) && g_str_equal (gtk_check_button_get_label (GTK_CHECK_BUTTON (child)), "Managers"))
      gtk_check_button_set_active (GTK_CHECK_BUTTON (child), TRUE);
  klass->custom_widget_apply (GTK_PRINT_OPERATION (print), tab);

  segue_print_run (print, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  text = paper_dup_text (f);
  g_assert_nonnull (strstr (text, "MANAGERS"));
}

static gboolean
offers (SeguePrint *print,
        const char *label)
{
  GtkPrintOperationClass *klass = GTK_PRINT_OPERATION_GET_CLASS (print);
  g_autoptr(GtkWidget) tab = g_object_ref_sink (klass->create_custom_widget (GTK_PRINT_OPERATION (print)));

  for (GtkWidget *child = gtk_widget_get_first_child (tab); child != NULL; child = gtk_widget_get_next_sibling (child))
    if ((GTK_IS_CHECK_BUTTON (child) && g_str_equal (gtk_check_button_get_label (GTK_CHECK_BUTTON (child)), label)) ||
        (GTK_IS_LABEL (child) && g_str_equal (gtk_label_get_text (GTK_LABEL (child)), label)))
      return TRUE;

  return FALSE;
}

/* What holds no opinions about people is printed for everybody, and only that. */
static void
test_print_public (PaperFixture  *f,
                   gconstpointer  data)
{
  static const char why[] = "It shows opinions about people, so it is not printed for the public.";
  SegueExtract *matrix = paper_extract (f);
  g_autoptr(SeguePrint) people = create_print (f, paper_extract (f), SEGUE_REDACTION_LEVEL_TEAM);
  g_autoptr(SeguePrint) impact = create_print (f, matrix, SEGUE_REDACTION_LEVEL_TEAM);

  segue_extract_set_kind (matrix, "impact-matrix");
  g_assert_true (offers (people, "Managers"));
  g_assert_false (offers (people, "Public"));
  g_assert_true (offers (people, why));
  g_assert_true (offers (impact, "Managers"));
  g_assert_true (offers (impact, "Public"));
  g_assert_false (offers (impact, why));
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/export-dialog/csv", PaperFixture, NULL, paper_set_up, test_csv, paper_tear_down);
  g_test_add ("/export-dialog/selection", PaperFixture, NULL, paper_set_up, test_selection, paper_tear_down);
  g_test_add ("/export-dialog/selection-pdf", PaperFixture, NULL, paper_set_up, test_selection_pdf, paper_tear_down);
  g_test_add ("/export-dialog/pdf", PaperFixture, NULL, paper_set_up, test_pdf, paper_tear_down);
  g_test_add ("/export-dialog/refusal", PaperFixture, NULL, paper_set_up, test_refusal, paper_tear_down);
  g_test_add ("/export-dialog/unwritable", PaperFixture, NULL, paper_set_up, test_unwritable, paper_tear_down);
  g_test_add ("/export-dialog/names", PaperFixture, NULL, paper_set_up, test_names, paper_tear_down);
  g_test_add ("/print/pages", PaperFixture, NULL, paper_set_up, test_print, paper_tear_down);
  g_test_add ("/print/as-exported", PaperFixture, NULL, paper_set_up, test_print_pages, paper_tear_down);
  g_test_add ("/print/refusal", PaperFixture, NULL, paper_set_up, test_print_refusal, paper_tear_down);
  g_test_add ("/print/public", PaperFixture, NULL, paper_set_up, test_print_public, paper_tear_down);
  g_test_add ("/print/tab", PaperFixture, NULL, paper_set_up, test_print_tab, paper_tear_down);

  return g_test_run ();
}
