/* test-calendar-files.c - calendars that come in and go out by the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "assistant-fixture.h"
#include "segue-export-dialog.h"
#include "segue-import-calendar-page.h"
#include "segue-calendar-window.h"

#include <glib/gstdio.h>
#include <string.h>

static const char holidays[] = "BEGIN:VCALENDAR\nX-WR-CALNAME:Company\n"
                               "BEGIN:VEVENT\nUID:1@x\nSUMMARY:Works outing\nDTSTART;VALUE=DATE:20270507\nEND:VEVENT\n"
                               "BEGIN:VEVENT\nUID:2@x\nSUMMARY:Closed\nDTSTART;VALUE=DATE:20270510\n"
                               "DTEND;VALUE=DATE:20270513\nEND:VEVENT\nEND:VCALENDAR\n";
static const char unknown_zone[] = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1@x\nSUMMARY:Call\n"
                                   "DTSTART;TZID=Customized Time Zone:20270507T090000\nEND:VEVENT\nEND:VCALENDAR\n";

static SegueImportAssistant *
take (AppFixture *fixture,
      const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, "calendar.ics", NULL);
  SegueImportAssistant *assistant;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  assistant = assistant_fixture_take (fixture, path);
  g_unlink (path);

  return assistant;
}

static guint
count (AppFixture      *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), kind));
}

static GtkWidget *
get_row (SegueImportAssistant *assistant,
         GType                 type,
         const char           *title)
{
  GtkWidget *page = app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_CALENDAR_PAGE, NULL);
  GtkWidget *row = app_fixture_find (page, type, title);

  g_assert_nonnull (row);
  return row;
}

/* A calendar goes by what it becomes, not by columns, and can be taken back in one step. */
static void
test_import (AppFixture    *fixture,
             gconstpointer  data)
{
  guint n_windows = count (fixture, SEGUE_RECORD_WINDOW);
  guint n_events = count (fixture, SEGUE_RECORD_EVENT);
  SegueImportAssistant *assistant = take (fixture, holidays);
  SegueRecord *window = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "calendar");
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (assistant, ADW_TYPE_COMBO_ROW, "New Entries Become")), 3);
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "result");
  assistant_fixture_press (assistant, "_Import");
  app_fixture_wait (fixture, assistant_fixture_is_gone);

  g_assert_cmpuint (count (fixture, SEGUE_RECORD_WINDOW), ==, n_windows + 2);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_EVENT), ==, n_events);
  window = segue_plan_find_uid (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), SEGUE_RECORD_WINDOW, "2@x");
  g_assert_nonnull (window);
  g_assert_cmpint (segue_record_get_day (window, SEGUE_WINDOW_END_DATE), ==, segue_day_from_ymd (2027, 5, 12));
  g_assert_cmpint (segue_record_get_choice (window, SEGUE_WINDOW_KIND), ==, SEGUE_WINDOW_KIND_NON_WORKING);

  g_assert_true (segue_workspace_undo (segue_window_get_workspace (fixture->window), &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_WINDOW), ==, n_windows);
}

static void
test_zone (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, unknown_zone);
  GtkWidget *zone = get_row (assistant, ADW_TYPE_ENTRY_ROW, NULL);

  assistant_fixture_press_next (assistant);
  g_assert_nonnull (assistant_fixture_find_question ());
  g_assert_cmpstr (adw_message_dialog_get_heading (assistant_fixture_find_question ()), ==, "Which Time Zone Is It?");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (assistant_fixture_find_question ()), "Customized Time Zone"));
  gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
  app_fixture_settle ();
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "calendar");

  gtk_editable_set_text (GTK_EDITABLE (zone), "Europe/Berl");
  g_assert_true (gtk_widget_has_css_class (zone, "error"));
  gtk_editable_set_text (GTK_EDITABLE (zone), "Europe/Berlin");
  g_assert_false (gtk_widget_has_css_class (zone, "error"));
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "result");

  /* Back to the choices, and to the file. */
  g_signal_emit_by_name (app_fixture_find_tip (GTK_WIDGET (assistant), "Back"), "clicked");
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "calendar");
  g_signal_emit_by_name (app_fixture_find_tip (GTK_WIDGET (assistant), "Back"), "clicked");
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "source");
  assistant_fixture_close (assistant);
}

static void
test_broken (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "BEGIN:VCALENDAR\nEND:VCALENDAR\n");

  assistant_fixture_press_next (assistant);
  g_assert_nonnull (assistant_fixture_find_question ());
  g_assert_nonnull (strstr (adw_message_dialog_get_body (assistant_fixture_find_question ()), "there is no event in it"));
  gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
  app_fixture_settle ();
  assistant_fixture_close (assistant);
}

static GObject *
get_child (GtkWindow  *dialog,
           const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (dialog), SEGUE_TYPE_EXPORT_DIALOG, name);
}

/* For the public unless something else is said, for everybody or for one person. */
static void
test_export (AppFixture    *fixture,
             gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (segue_window_get_workspace (fixture->window));
  SegueExtract *extract = segue_extract_new (plan, 0, NULL);
  SegueRecord *person = segue_record_list_get (segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER), 0);
  g_autofree char *name = segue_plan_dup_title (plan, person);
  g_autofree char *path = g_build_filename (fixture->folder, "out.ics", NULL);
  g_autofree char *text = NULL;
  g_autofree char *own = NULL;
  g_autoptr(GError) error = NULL;
  GtkWindow *dialog = NULL;
  GtkWidget *row = NULL;
  const char *title = NULL;

  segue_extract_set_kind (extract, "calendar");
  dialog = segue_export_dialog_new (NULL, extract, SEGUE_REDACTION_LEVEL_TEAM);
  row = GTK_WIDGET (get_child (dialog, "person_row"));
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (get_child (dialog, "level_public"))));
  g_assert_true (segue_export_dialog_write (SEGUE_EXPORT_DIALOG (dialog), path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "CLASS:PUBLIC\r\n"));

  gtk_editable_set_text (GTK_EDITABLE (row), "Nobody at all");
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (get_child (dialog, "export_button"))));
  gtk_editable_set_text (GTK_EDITABLE (row), name);
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (get_child (dialog, "export_button"))));
  g_assert_true (segue_export_dialog_write (SEGUE_EXPORT_DIALOG (dialog), path, &error));
  g_assert_true (g_file_get_contents (path, &own, NULL, NULL));
  g_assert_cmpuint (strlen (own), <, strlen (text));
  title = strstr (own, "X-WR-CALNAME:");
  g_assert_nonnull (title);
  g_assert_null (g_strstr_len (title, strcspn (title, "\r"), name)); /* but a pseudonym */

  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "format_row")), SEGUE_EXPORT_CSV);
  g_assert_false (gtk_widget_get_visible (row));
  gtk_window_destroy (dialog);
  g_unlink (path);
}

#define ADD(name, test) g_test_add (name, AppFixture, NULL, app_fixture_set_up, test, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/calendar-files/import", test_import);
  ADD ("/calendar-files/zone", test_zone);
  ADD ("/calendar-files/broken", test_broken);
  g_test_add ("/calendar-files/export", AppFixture, "example", app_fixture_set_up, test_export, app_fixture_tear_down);

  return g_test_run ();
}
