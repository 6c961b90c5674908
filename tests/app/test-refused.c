/* test-refused.c - what is typed while nothing can be written is kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-judgement.h"
#include "segue-judgement-row.h"
#include "segue-rollout-dialog.h"
#include "segue-sheet-item.h"
#include "segue-stakeholder.h"

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static GtkWidget *
find (AppFixture *fixture,
      GType       type,
      const char *text)
{
  GtkWidget *widget = app_fixture_find (GTK_WIDGET (fixture->window), type, text);

  g_assert_nonnull (widget);
  return widget;
}

static SegueRecord *
get_person (AppFixture *fixture)
{
  GtkWidget *view = find (fixture, SEGUE_TYPE_REGISTER_VIEW, NULL);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (view));

  g_assert_cmpuint (items->len, ==, 1);
  return segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_HOP);
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  GtkWidget *list;

  app_fixture_set_up (fixture, example);
  list = find (fixture, GTK_TYPE_COLUMN_VIEW, NULL);
  gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)), 0, TRUE);
  app_fixture_settle ();
}

static void
worked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error);
  g_assert_no_error (error);
}

/* Lends the connection to a worker, for as long as nobody lets the main loop run. */
static void
lend (AppFixture *fixture)
{
  segue_workspace_check_async (get_workspace (fixture), NULL, worked_cb, NULL);
  g_assert_false (segue_workspace_can_edit (get_workspace (fixture)));
}

static gboolean
can_edit (AppFixture *fixture)
{
  return segue_workspace_can_edit (get_workspace (fixture));
}

static gboolean
says_not_written (GtkWidget *row)
{
  GtkWidget *around = gtk_widget_get_ancestor (gtk_widget_get_parent (row), ADW_TYPE_PREFERENCES_ROW);
  GtkWidget *label = app_fixture_find (around != NULL ? around : gtk_widget_get_parent (row), GTK_TYPE_LABEL, "Not written yet");

  return label != NULL && gtk_widget_get_visible (label);
}

static void
test_entry (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *row = find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail");
  SegueRecord *person = get_person (fixture);

  gtk_editable_set_text (GTK_EDITABLE (row), "ada@home.example");
  lend (fixture);
  g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (row)));
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL), !=, "ada@home.example");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "ada@home.example");
  g_assert_true (says_not_written (row));

  app_fixture_wait (fixture, can_edit);
  g_assert_true (gtk_editable_get_editable (GTK_EDITABLE (row)));
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL), ==, "ada@home.example");
  g_assert_false (says_not_written (row));
}

static void
leave (GtkWidget *widget)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_FOCUS (controller))
        g_signal_emit_by_name (controller, "leave");
    }
}

static void
test_note (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *view = find (fixture, GTK_TYPE_TEXT_VIEW, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_autofree char *kept = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_set_text (buffer, "a word", -1);
  gtk_text_buffer_set_modified (buffer, TRUE);
  lend (fixture);
  g_assert_false (gtk_text_view_get_editable (GTK_TEXT_VIEW (view)));
  leave (view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  kept = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  g_assert_cmpstr (kept, ==, "a word");
  g_assert_true (says_not_written (view));

  app_fixture_wait (fixture, can_edit);
  g_assert_false (gtk_text_buffer_get_modified (buffer)); /* written */
  g_assert_false (says_not_written (view));
}

/* What chooses waits; so do the actions. */
static void
test_waiting (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *row = find (fixture, ADW_TYPE_ACTION_ROW, "Power");
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_STAKEHOLDER);
  guint n = segue_record_list_get_n (people);

  g_assert_true (gtk_widget_is_sensitive (row));
  lend (fixture);
  g_assert_false (gtk_widget_is_sensitive (row));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.new-record", NULL); /* off: reports nothing either */
  app_fixture_wait (fixture, can_edit);
  g_assert_true (gtk_widget_is_sensitive (row));
  g_assert_cmpuint (segue_record_list_get_n (people), ==, n);
  app_fixture_activate (fixture, "win.new-record");
  g_assert_cmpuint (segue_record_list_get_n (people), ==, n + 1);
}

static GtkPopover *
open_judgement (AppFixture *fixture)
{
  GtkWidget *row = find (fixture, SEGUE_TYPE_JUDGEMENT_ROW, NULL);
  GtkMenuButton *button = GTK_MENU_BUTTON (app_fixture_find (row, GTK_TYPE_MENU_BUTTON, NULL));

  gtk_menu_button_popup (button);
  app_fixture_settle ();

  return gtk_menu_button_get_popover (button);
}

static void
choose_basis (GtkPopover *popover)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (app_fixture_find (GTK_WIDGET (popover), ADW_TYPE_COMBO_ROW, "Basis")),
                              SEGUE_BASIS_SURVEY);
}

static guint
count_judgements (SegueWorkspace *workspace)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_JUDGEMENT));
}

/* A popover that could not write opens again with what it held. */
static void
test_popover (AppFixture    *fixture,
              gconstpointer  data)
{
  guint n = count_judgements (get_workspace (fixture));
  GtkPopover *popover = open_judgement (fixture);

  choose_basis (popover);
  lend (fixture);
  gtk_popover_popdown (popover);
  app_fixture_wait (fixture, can_edit);
  app_fixture_settle ();
  g_assert_cmpuint (count_judgements (get_workspace (fixture)), ==, n);

  g_assert_true (open_judgement (fixture) == popover);
  gtk_popover_popdown (popover);
  app_fixture_settle ();
  g_assert_cmpuint (count_judgements (get_workspace (fixture)), ==, n + 1);
}

/* A window that closes takes its popovers along, and what they hold is written. */
static void
test_popover_closed (AppFixture    *fixture,
                     gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = g_object_ref (get_workspace (fixture));
  guint n = count_judgements (workspace);

  choose_basis (open_judgement (fixture));
  app_fixture_close (fixture);
  g_assert_cmpuint (count_judgements (workspace), ==, n + 1);
}

static guint n_failed;

static void
added_cb (SegueRecord *record,
          gpointer     data)
{
  g_assert_not_reached ();
}

static void
failed_cb (const GError *error,
           gpointer      data)
{
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY);
  n_failed++;
}

/* The dialog for a new rollout says why there is none. */
static void
test_new_record (AppFixture    *fixture,
                 gconstpointer  data)
{
  g_autoptr(GListModel) windows = NULL;
  g_autoptr(GtkWidget) dialog = NULL;

  segue_rollout_dialog_present_new (GTK_WINDOW (fixture->window), get_workspace (fixture),
                                    added_cb, failed_cb, NULL);
  windows = g_object_ref (gtk_window_get_toplevels ());
  for (guint i = 0; i < g_list_model_get_n_items (windows) && dialog == NULL; i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        dialog = g_steal_pointer (&window);
    }
  g_assert_nonnull (dialog);
  gtk_editable_set_text (GTK_EDITABLE (app_fixture_find (dialog, ADW_TYPE_ENTRY_ROW, NULL)), "South");
  lend (fixture);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "add");
  g_assert_cmpuint (n_failed, ==, 1);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_fixture_wait (fixture, can_edit);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add ("/refused/entry", AppFixture, "example", set_up, test_entry, app_fixture_tear_down);
  g_test_add ("/refused/note", AppFixture, "example", set_up, test_note, app_fixture_tear_down);
  g_test_add ("/refused/waiting", AppFixture, "example", set_up, test_waiting, app_fixture_tear_down);
  g_test_add ("/refused/popover", AppFixture, "example", set_up, test_popover, app_fixture_tear_down);
  g_test_add ("/refused/popover-closed", AppFixture, "example", set_up, test_popover_closed, app_fixture_tear_down);
  g_test_add ("/refused/new-record", AppFixture, "example", set_up, test_new_record, app_fixture_tear_down);

  return g_test_run ();
}
