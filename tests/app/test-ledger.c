/* test-ledger.c - the lists beside the entries of the log: promises, feedback, objections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-action.h"
#include "segue-ask-dialog.h"
#include "segue-edit.h"
#include "segue-feedback.h"
#include "segue-objection.h"
#include "segue-page.h"
#include "segue-resistance-pane.h"
#include "segue-resistance-view.h"
#include "segue-resistance.h"
#include "segue-sheet-item.h"
#include "segue-stakeholder.h"

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static SeguePage *
get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_RESISTANCE_VIEW, NULL));
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
add (AppFixture  *fixture,
     SegueRecord *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, record);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);

  return segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), segue_record_get_kind (record), segue_record_get_id (record));
}

static gint64
get_rollout (AppFixture *fixture)
{
  return segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ROLLOUT), 0));
}

static gint64
add_person (AppFixture *fixture,
            const char *name)
{
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);

  return segue_record_get_id (add (fixture, person));
}

static SegueRecord *
add_promise (AppFixture *fixture,
             const char *title,
             gint64      owner,
             int         due,
             gboolean    is_done)
{
  g_autoptr(SegueRecord) promise = segue_record_new (SEGUE_RECORD_ACTION, 0);

  segue_record_set_integer (promise, SEGUE_ACTION_ROLLOUT, get_rollout (fixture));
  segue_record_set_integer (promise, SEGUE_ACTION_KIND, SEGUE_ACTION_KIND_PROMISE);
  segue_record_set_text (promise, SEGUE_ACTION_TITLE, title);
  segue_record_set_integer (promise, SEGUE_ACTION_OWNER, owner);
  segue_record_set_integer (promise, SEGUE_ACTION_DUE, segue_today () + due);
  segue_record_set_integer (promise, SEGUE_ACTION_STATUS, is_done ? SEGUE_ACTION_STATUS_DONE : SEGUE_ACTION_STATUS_OPEN);
  if (is_done)
    segue_record_set_integer (promise, SEGUE_ACTION_DONE_ON, segue_today () + due);

  return add (fixture, promise);
}

static void
show_list (AppFixture *fixture,
           const char *title)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find (fixture, GTK_TYPE_TOGGLE_BUTTON, title)), TRUE);
  app_fixture_settle ();
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, NULL);
  app_fixture_show_page (fixture, "Resistance");
}

static gint64
get_shown (AppFixture *fixture,
           guint       i)
{
  g_autoptr(GArray) shown = segue_page_dup_shown (get_page (fixture));

  g_assert_cmpuint (i, <, shown->len);
  return g_array_index (shown, gint64, i);
}

static void
click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

static GtkWindow *
ask_new (AppFixture *fixture)
{
  GtkWindow *dialog;

  app_fixture_activate (fixture, "win.new-record");
  app_fixture_settle ();
  dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
  g_assert_nonnull (dialog);

  return dialog;
}

static void
answer_new (GtkWindow  *dialog,
            const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, NULL)), words);
  segue_ask_dialog_agree (SEGUE_ASK_DIALOG (dialog));
  app_fixture_settle ();
}

/* What is late is on top; a key keeps it, and the ledger says how often that was in time. */
static void
test_promises (AppFixture    *fixture,
               gconstpointer  data)
{
  gint64 maren = add_person (fixture, "Maren Castellane");
  gint64 jonas = add_person (fixture, "Jonas Doe");
  SegueRecord *soon = add_promise (fixture, "Order the gloves", jonas, 3, FALSE);
  SegueRecord *late = add_promise (fixture, "An answer", maren, -4, FALSE);
  SegueRecord *kept = add_promise (fixture, "A second trainer", maren, -9, TRUE);
  GtkWidget *ledger;

  show_list (fixture, "Promises");
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (late));
  g_assert_cmpint (get_shown (fixture, 1), ==, segue_record_get_id (soon));
  g_assert_cmpint (get_shown (fixture, 2), ==, segue_record_get_id (kept));
  ledger = find (fixture, GTK_TYPE_MENU_BUTTON, "Kept: 50 %");
  g_assert_true (gtk_widget_get_visible (ledger));
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "3 promises and tasks · 1 late · 50 % of the promises kept in time: 1 of 2"));

  gtk_menu_button_popup (GTK_MENU_BUTTON (ledger));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (ledger, GTK_TYPE_LABEL, "1 of 2 in time · 1 late · 1 open"));
  g_assert_nonnull (app_fixture_find (ledger, ADW_TYPE_ACTION_ROW, "Jonas Doe"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (ledger));
  app_fixture_settle ();

  segue_page_select (get_page (fixture), segue_record_get_id (late));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (find (fixture, SEGUE_TYPE_RESISTANCE_PANE, NULL), GTK_TYPE_LABEL, "4 days late"));
  app_fixture_activate (fixture, "win.keep-promise");
  g_assert_cmpint (segue_record_get_choice (late, SEGUE_ACTION_STATUS), ==, SEGUE_ACTION_STATUS_DONE);
  g_assert_cmpint (segue_record_get_day (late, SEGUE_ACTION_DONE_ON), ==, segue_today ());
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (soon));
  g_assert_nonnull (app_fixture_find (find (fixture, SEGUE_TYPE_RESISTANCE_PANE, NULL), GTK_TYPE_LABEL, "4 days late, done 23 Nov"));

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpint (segue_record_get_choice (late, SEGUE_ACTION_STATUS), ==, SEGUE_ACTION_STATUS_OPEN);
  g_assert_false (segue_record_is_set (late, SEGUE_ACTION_DONE_ON));

  show_list (fixture, "Entries");
  g_assert_false (gtk_widget_get_visible (ledger));
}

/* Of many people the lowest are named, the others counted. */
static void
test_many_promises (AppFixture    *fixture,
                    gconstpointer  data)
{
  GtkWidget *ledger;

  for (guint i = 0; i < 41; i++)
    {
      g_autofree char *name = g_strdup_printf ("Maren %02u", i);

      add_promise (fixture, "An answer", add_person (fixture, name), -1, FALSE);
    }
  show_list (fixture, "Promises");
  ledger = find (fixture, GTK_TYPE_MENU_BUTTON, "Kept: 0 %");
  gtk_menu_button_popup (GTK_MENU_BUTTON (ledger));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (ledger, GTK_TYPE_LABEL, "1 more"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (ledger));
  app_fixture_settle ();
}

/* One key makes an entry of what is selected, and its button leads there. */
static void
test_feedback (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecordList *entries = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_RESISTANCE);
  SegueRecordList *items = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_FEEDBACK);
  g_autoptr(GPtrArray) selected = NULL;
  GtkWindow *dialog;
  GtkWidget *pane;

  show_list (fixture, "Feedback");
  app_fixture_activate (fixture, "win.turn-selected"); /* nothing is */
  g_assert_cmpuint (segue_record_list_get_n (entries), ==, 0);
  dialog = ask_new (fixture);
  answer_new (dialog, "  "); /* nothing without words */
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "Type what it is about first; the rest can follow later."));
  g_assert_cmpuint (segue_record_list_get_n (items), ==, 0);
  answer_new (dialog, " Does it work in the cold? ");
  g_assert_null (app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG));
  g_assert_cmpuint (segue_record_list_get_n (items), ==, 1);
  g_assert_cmpstr (segue_record_get_text (segue_record_list_get (items, 0), SEGUE_FEEDBACK_TEXT), ==, "Does it work in the cold?");
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_window_get_focus (GTK_WINDOW (fixture->window)))); /* in its details */
  g_assert_cmpint (segue_record_get_day (segue_record_list_get (items, 0), SEGUE_FEEDBACK_RECEIVED_ON), ==, segue_today ());
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "1 item of feedback · 1 without a reply"));

  app_fixture_activate (fixture, "win.turn-selected");
  g_assert_cmpuint (segue_record_list_get_n (entries), ==, 1);
  pane = find (fixture, SEGUE_TYPE_RESISTANCE_PANE, NULL);
  g_assert_null (app_fixture_find (pane, GTK_TYPE_BUTTON, "Into the Log"));
  click (app_fixture_find (pane, GTK_TYPE_BUTTON, "Open Its Entry"));
  selected = segue_page_dup_selected (get_page (fixture));
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_true (segue_sheet_item_get (g_ptr_array_index (selected, 0), SEGUE_SHEET_OWN) == segue_record_list_get (entries, 0));
}

/* An objection is added and says where it is used; what is promised, and who keeps it, is asked for. */
static void
test_objections (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueRecordList *objections = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_OBJECTION);
  g_autoptr(SegueRecord) entry = segue_record_new (SEGUE_RECORD_RESISTANCE, 0);
  g_auto(SegueValue) used = SEGUE_VALUE_INIT;
  GtkWindow *dialog;
  GtkWidget *pane;
  gint64 id;

  show_list (fixture, "Objections");
  answer_new (ask_new (fixture), "It counts how fast I work");
  g_assert_cmpuint (segue_record_list_get_n (objections), ==, 1);
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "1 objection · 1 without an answer"));
  pane = find (fixture, SEGUE_TYPE_RESISTANCE_PANE, NULL);
  g_assert_nonnull (app_fixture_find (pane, GTK_TYPE_LABEL, "Not used in any entry yet"));
  g_assert_nonnull (app_fixture_find (pane, ADW_TYPE_ENTRY_ROW, "Objection"));

  id = segue_record_get_id (segue_record_list_get (objections, 0));
  segue_value_set_ids (&used, &id, 1);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_ROLLOUT, get_rollout (fixture));
  segue_record_set_text (entry, SEGUE_RESISTANCE_SUMMARY, "Not again");
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_ON, segue_today ());
  segue_record_set_integer (entry, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_NEW);
  segue_record_set_value (entry, SEGUE_RESISTANCE_OBJECTIONS, &used);
  add (fixture, entry);
  show_list (fixture, "Entries");
  show_list (fixture, "Objections");
  segue_page_select (get_page (fixture), id);
  app_fixture_settle ();

  show_list (fixture, "Promises");
  app_fixture_activate (fixture, "win.new-record");
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ACTION)), ==, 0);
  dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
  g_assert_nonnull (dialog);
  gtk_window_close (dialog);
  app_fixture_settle ();
}

/* What is added is seen, whatever was searched for; who thinks better of it leaves nothing behind. */
static void
test_new (AppFixture    *fixture,
          gconstpointer  data)
{
  SegueRecordList *objections = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_OBJECTION);
  GtkWidget *search = app_fixture_find (GTK_WIDGET (get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);

  show_list (fixture, "Objections");
  gtk_window_close (ask_new (fixture));
  app_fixture_settle ();
  g_assert_cmpuint (segue_record_list_get_n (objections), ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (search), "zzz");
  app_fixture_settle ();
  answer_new (ask_new (fixture), "It counts how fast I work");
  g_assert_cmpuint (segue_record_list_get_n (objections), ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (segue_record_list_get (objections, 0)));

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (objections), ==, 0);
}

#define ADD(path, function) \
  g_test_add ("/ledger/" path, AppFixture, NULL, set_up, function, app_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("promises", test_promises);
  ADD ("many-promises", test_many_promises);
  ADD ("feedback", test_feedback);
  ADD ("objections", test_objections);
  ADD ("new", test_new);

  return g_test_run ();
}
