/* test-assistant-file.c - the file of an import, read while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "assistant-fixture.h"
#include "segue-import-source.h"
#include "xlsx-fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *
write_table (AppFixture *fixture,
             const char *text,
             gssize      length)
{
  char *path = g_build_filename (fixture->folder, "people.csv", NULL);

  g_assert_true (g_file_set_contents (path, text, length, NULL));

  return path;
}

static SegueImportAssistant *
take (AppFixture *fixture,
      const char *text)
{
  g_autofree char *path = write_table (fixture, text, -1);
  SegueImportAssistant *assistant = assistant_fixture_take (fixture, path);

  g_unlink (path);

  return assistant;
}

static SegueImportSource *
get_source (SegueImportAssistant *assistant)
{
  return SEGUE_IMPORT_SOURCE (app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_SOURCE, NULL));
}

static const char *
get_page (SegueImportAssistant *assistant)
{
  GtkWidget *stack = app_fixture_find (GTK_WIDGET (get_source (assistant)), GTK_TYPE_STACK, NULL);

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

static gboolean
is_next_sensitive (SegueImportAssistant *assistant)
{
  return gtk_widget_is_sensitive (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, "_Next"));
}

static gboolean
is_waiting (AppFixture *fixture)
{
  return g_str_equal (get_page (assistant_fixture_find ()), "reading");
}

/* A file of which no end comes: whoever reads it waits until what is returned is closed. */
static int
make_endless (AppFixture *fixture,
              char      **path)
{
  int end;

  *path = g_build_filename (fixture->folder, "endless.csv", NULL);
  g_assert_cmpint (mkfifo (*path, 0600), ==, 0);
  end = open (*path, O_RDWR | O_CLOEXEC);
  g_assert_cmpint (end, >=, 0);

  return end;
}

static SegueImportAssistant *
begin_endless (AppFixture *fixture,
               const char *path)
{
  SegueImportAssistant *assistant = assistant_fixture_find ();

  if (assistant == NULL)
    app_fixture_activate (fixture, "win.import");
  assistant = assistant_fixture_find ();
  segue_import_assistant_take_file (assistant, path);
  g_assert_false (is_next_sensitive (assistant));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_source (assistant)), GTK_ACCESSIBLE_STATE_BUSY, TRUE);
  app_fixture_wait (fixture, is_waiting);

  return assistant;
}

/* While a file is read there is a page that says so, from which one comes back to what
 * was there before.
 */
static void
test_stop (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autofree char *path = NULL;
  int end = make_endless (fixture, &path);
  SegueImportAssistant *assistant = begin_endless (fixture, path);

  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Reading endless.csv…"));
  g_assert_true (gtk_widget_is_focus (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, "_Stop Reading")));
  assistant_fixture_press (assistant, "_Stop Reading");
  g_assert_cmpstr (get_page (assistant), ==, "empty");
  g_assert_false (is_next_sensitive (assistant));
  g_assert_false (segue_import_source_is_reading (get_source (assistant)));
  g_assert_null (assistant_fixture_find_question ());

  take (fixture, "Name\nAda Lind\n");
  g_assert_true (is_next_sensitive (assistant));
  begin_endless (fixture, path);
  assistant_fixture_press (assistant, "_Stop Reading");
  g_assert_cmpstr (get_page (assistant), ==, "file");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Ada Lind"));
  g_assert_true (is_next_sensitive (assistant));

  /* Another file is read at once, however long the first takes. */
  begin_endless (fixture, path);
  take (fixture, "Name\nBo Ode\n");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Bo Ode"));
  g_assert_cmpint (write (end, "Name\nCy Vale\n", 13), ==, 13);
  close (end);
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Bo Ode"));
  assistant_fixture_close (assistant);
  g_unlink (path);
}

/* The assistant and its window can be closed meanwhile. */
static void
test_closed (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autofree char *path = NULL;
  int end = make_endless (fixture, &path);
  SegueImportAssistant *assistant = begin_endless (fixture, path);

  gtk_window_close (GTK_WINDOW (assistant));
  app_fixture_settle ();
  g_assert_null (assistant_fixture_find ());

  begin_endless (fixture, path);
  app_fixture_close (fixture);
  g_assert_null (assistant_fixture_find ());
  close (end);
  g_unlink (path);
}

#define ROW(number, cells) "<row r=\"" #number "\">" cells "</row>"
#define CELL(text) "<c t=\"inlineStr\"><is><t>" text "</t></is></c>"

/* Notes come first, and the people have a title and a blank line above their headers. */
static char *
write_workbook (AppFixture *fixture)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(GBytes) bytes = NULL;
  char *path = g_build_filename (fixture->folder, "people.xlsx", NULL);

  xlsx_file_set (file, "xl/workbook.xml",
                 XLSX_HEAD "<workbook " XLSX_MAIN " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                 "<sheets><sheet name=\"Notes\" sheetId=\"1\" r:id=\"rId1\"/>"
                 "<sheet name=\"Who &amp; what\" sheetId=\"2\" r:id=\"rId4\"/></sheets></workbook>");
  xlsx_file_set (file, "xl/_rels/workbook.xml.rels",
                 XLSX_HEAD "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                 "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                 "Target=\"worksheets/sheet1.xml\"/>"
                 "<Relationship Id=\"rId4\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                 "Target=\"worksheets/sheet2.xml\"/></Relationships>");
  xlsx_file_set_sheet (file, ROW (1, CELL ("Topic") CELL ("Remark")) ROW (2, CELL ("Go-live") CELL ("in April")));
  xlsx_file_set (file, "xl/worksheets/sheet2.xml",
                 XLSX_SHEET (ROW (1, CELL ("Our people in March"))
                             ROW (3, CELL ("Full name") CELL ("Job title"))
                             ROW (4, CELL ("Ada Lind") CELL ("Controller"))
                             ROW (5, CELL ("Bo Ode") CELL ("Clerk")), ""));
  bytes = xlsx_file_pack (file, NULL);
  xlsx_write (path, bytes);

  return path;
}

/* A workbook of several sheets: the second is chosen, and its headers are found where
 * they are, or where the user says.
 */
static void
test_sheets (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autofree char *path = write_workbook (fixture);
  SegueImportAssistant *assistant = assistant_fixture_take (fixture, path);
  AdwExpanderRow *reading = ADW_EXPANDER_ROW (app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_EXPANDER_ROW, NULL));
  AdwComboRow *sheet = ADW_COMBO_ROW (app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_COMBO_ROW, "Sheet"));
  GtkWidget *line = app_fixture_find (GTK_WIDGET (reading), GTK_TYPE_SPIN_BUTTON, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (sheet)), ==, 2);
  g_assert_cmpuint (adw_combo_row_get_selected (sheet), ==, 0);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Go-live"));
  g_assert_false (gtk_widget_get_visible (app_fixture_find (GTK_WIDGET (reading), ADW_TYPE_COMBO_ROW, "Encoding")));

  adw_combo_row_set_selected (sheet, 1);
  assistant_fixture_wait (assistant);
  g_assert_null (assistant_fixture_find_question ());
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (reading), GTK_TYPE_LABEL, "Sheet “Who & what” · headers in line 3"));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (line)), ==, 3);

  /* Nobody is called so: the user asks for it, sees it, and takes it back. */
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (line), 4);
  assistant_fixture_wait (assistant);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (reading), GTK_TYPE_LABEL, "Sheet “Who & what” · headers in line 4"));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (line), 2); /* blank */
  assistant_fixture_wait (assistant);
  g_assert_nonnull (assistant_fixture_find_question ());
  gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
  app_fixture_settle ();
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (line)), ==, 4);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (line), 3);
  assistant_fixture_wait (assistant);

  assistant_fixture_press_next (assistant);
  g_assert_cmpuint (gtk_drop_down_get_selected (assistant_fixture_find_list (assistant, "Full name")), !=, 0);
  assistant_fixture_press_next (assistant);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "2 new, 0 changed, 0 unchanged, 0 refused"));
  assistant_fixture_close (assistant);
  g_unlink (path);
}

/* What is changed quickly, one after the other, holds together; keys stay where they were. */
static void
test_options (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueImportAssistant *assistant;
  g_autofree char *path = write_table (fixture, "Wer\n\nName|Job Title\nAda Lind|Clerk\n", -1);
  AdwExpanderRow *reading;
  GtkWidget *encoding, *delimiter, *line;

  assistant = assistant_fixture_take (fixture, path);
  reading = ADW_EXPANDER_ROW (app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_EXPANDER_ROW, NULL));
  adw_expander_row_set_expanded (reading, TRUE);
  app_fixture_settle ();
  encoding = app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_COMBO_ROW, "Encoding");
  delimiter = app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_COMBO_ROW, "Between cells");
  line = app_fixture_find (GTK_WIDGET (reading), GTK_TYPE_SPIN_BUTTON, NULL);
  gtk_widget_grab_focus (line);
  adw_combo_row_set_selected (ADW_COMBO_ROW (encoding), 5);
  adw_combo_row_set_selected (ADW_COMBO_ROW (delimiter), 4);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (line), 3);
  assistant_fixture_wait (assistant);

  g_assert_cmpstr (adw_expander_row_get_subtitle (reading), ==, "MACINTOSH · Bar · headers in line 3");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (assistant)), line));
  assistant_fixture_close (assistant);
  g_unlink (path);
}

/* How the file is written is found out and said; what is wrong can be said otherwise. */
static void
test_reading (AppFixture    *fixture,
              gconstpointer  data)
{
  const char latin[] = "Name;Job Title\nZo\xeb \xc6gir;Clerk\n";
  g_autofree char *path = write_table (fixture, latin, sizeof latin - 1);
  SegueImportAssistant *assistant = assistant_fixture_take (fixture, path);
  GtkWidget *reading = app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_EXPANDER_ROW, NULL);
  GtkWidget *encoding = app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_COMBO_ROW, "Encoding");

  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (reading)), ==, "WINDOWS-1252 · Semicolon · headers in line 1");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Zoë Ægir"));

  /* What cannot be is refused, and what was seen before stays. */
  adw_combo_row_set_selected (ADW_COMBO_ROW (encoding), 1);
  assistant_fixture_wait (assistant);
  if (assistant_fixture_find_question () != NULL)
    {
      gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
      app_fixture_settle ();
      g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (encoding)), ==, 0);
      g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Zoë Ægir"));
    }

  adw_combo_row_set_selected (ADW_COMBO_ROW (encoding), 5); /* Mac Roman */
  assistant_fixture_wait (assistant);
  g_assert_null (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "Zoë Ægir"));
  assistant_fixture_close (assistant);
  g_unlink (path);
}

/* A file that is none leaves the one before. */
static void
test_not_read (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Name;Job Title\nAda Lind;Clerk\n");
  g_autofree char *missing = g_build_filename (fixture->folder, "missing.csv", NULL);

  assistant_fixture_take (fixture, missing);
  g_assert_nonnull (assistant_fixture_find_question ());
  g_assert_cmpstr (adw_message_dialog_get_heading (assistant_fixture_find_question ()), ==, "Not Read");
  g_assert_null (strstr (adw_message_dialog_get_body (assistant_fixture_find_question ()), fixture->folder));
  gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
  app_fixture_settle ();
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "columns");
  assistant_fixture_close (assistant);
}

#define ADD(name, test) g_test_add (name, AppFixture, NULL, app_fixture_set_up, test, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/assistant/file/stop", test_stop);
  ADD ("/assistant/file/closed", test_closed);
  ADD ("/assistant/file/sheets", test_sheets);
  ADD ("/assistant/file/options", test_options);
  ADD ("/assistant/file/reading", test_reading);
  ADD ("/assistant/file/not-read", test_not_read);

  return g_test_run ();
}
