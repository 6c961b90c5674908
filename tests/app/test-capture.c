/* test-capture.c - what is heard is written down from anywhere
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-ask-dialog.h"
#include "segue-audience.h"
#include "segue-edit.h"
#include "segue-membership.h"
#include "segue-page.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-view.h"
#include "segue-resistance.h"
#include "segue-sheet-item.h"
#include "segue-stakeholder.h"
#include "segue-who-row.h"

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static SegueRecordList *
get_entries (AppFixture *fixture)
{
  return segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_RESISTANCE);
}

static SegueRecord *
add (AppFixture      *fixture,
     SegueRecordKind  kind,
     guint            field,
     const char      *name)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, kind);
  g_autoptr(SegueRecord) record = segue_record_new (kind, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (record, field, name);
  segue_edit_add (edit, record);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);

  return segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), kind, segue_record_get_id (record));
}

static void
join (AppFixture  *fixture,
      SegueRecord *person,
      SegueRecord *audience)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_MEMBERSHIP);
  g_autoptr(SegueRecord) membership = segue_record_new (SEGUE_RECORD_MEMBERSHIP, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_AUDIENCE, segue_record_get_id (audience));
  segue_edit_add (edit, membership);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
}

/* Two people, of whom one is in an audience. */
static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  SegueRecord *tomasz = NULL;
  SegueRecord *logistics = NULL;

  app_fixture_set_up (fixture, NULL);
  tomasz = add (fixture, SEGUE_RECORD_STAKEHOLDER, SEGUE_STAKEHOLDER_NAME, "Tomasz Brandl");
  add (fixture, SEGUE_RECORD_STAKEHOLDER, SEGUE_STAKEHOLDER_NAME, "Ada Brandström");
  logistics = add (fixture, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_NAME, "Logistics");
  join (fixture, tomasz, logistics);
}

static GtkWindow *
open_dialog (AppFixture *fixture)
{
  GtkWindow *dialog;

  app_fixture_activate (fixture, "win.capture");
  dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
  g_assert_nonnull (dialog);

  return dialog;
}

static GtkWidget *
find (GtkWindow  *dialog,
      GType       type,
      const char *text)
{
  GtkWidget *widget = app_fixture_find (GTK_WIDGET (dialog), type, text);

  g_assert_nonnull (widget);
  return widget;
}

static void
type (GtkWindow  *dialog,
      const char *row,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, row)), text);
  app_fixture_settle ();
}

/* Return, in the row of that title. */
static void
enter (GtkWindow  *dialog,
       const char *row)
{
  g_signal_emit_by_name (find (dialog, ADW_TYPE_ENTRY_ROW, row), "entry-activated");
  app_fixture_settle ();
}

static gboolean
press (GtkWidget *widget,
       guint      keyval)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (app_fixture_find_controller (widget, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", keyval, 0, 0, &handled);
  app_fixture_settle ();

  return handled;
}

static SegueRecord *
get_only_entry (AppFixture *fixture)
{
  g_assert_cmpuint (segue_record_list_get_n (get_entries (fixture)), ==, 1);
  g_assert_null (app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG));

  return segue_record_list_get (get_entries (fixture), 0);
}

/* The words, a few letters, Return: who is marked is taken, and speaks as one of the audience. */
static void
test_person (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  g_autoptr(GPtrArray) selected = NULL;
  SegueRecord *entry;
  SegueRecord *who;

  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (dialog), find (dialog, ADW_TYPE_ENTRY_ROW, "What was said or seen")));
  type (dialog, "What was said or seen", "  The handhelds are slower with gloves on ");
  type (dialog, "Who, or which audience", "tom");
  find (dialog, ADW_TYPE_ACTION_ROW, "Tomasz Brandl");
  enter (dialog, "Who, or which audience");

  entry = get_only_entry (fixture);
  who = segue_plan_follow (SEGUE_PLAN (get_workspace (fixture)), entry, SEGUE_RESISTANCE_STAKEHOLDER);
  g_assert_cmpstr (segue_record_get_text (who, SEGUE_STAKEHOLDER_NAME), ==, "Tomasz Brandl");
  who = segue_plan_follow (SEGUE_PLAN (get_workspace (fixture)), entry, SEGUE_RESISTANCE_AUDIENCE);
  g_assert_cmpstr (segue_record_get_text (who, SEGUE_AUDIENCE_NAME), ==, "Logistics");
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY), ==, "The handhelds are slower with gloves on");
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_NEW);
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_HEARD_ON), ==, segue_today ());
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_HEARD_IN));
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_INTENT)); /* nobody is judged by default */

  /* The toast names it, leads to it, and takes it back. */
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_MAIN_CODE), ==, "R-001");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "R-001 is in the log: The handhelds are slower with gloves on"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "Open"));
  g_signal_emit_by_name (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "Open"), "clicked");
  app_fixture_settle ();
  selected = segue_page_dup_selected (SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_RESISTANCE_VIEW, NULL)));
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_true (segue_sheet_item_get (g_ptr_array_index (selected, 0), SEGUE_SHEET_OWN) == entry);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (get_entries (fixture)), ==, 0);
}

/* The arrows mark another, and what is typed after it drops the one who was taken. */
static void
test_keys (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  GtkWidget *row = find (dialog, SEGUE_TYPE_WHO_ROW, NULL);

  g_assert_false (press (row, GDK_KEY_Down)); /* nothing is found yet: for whatever is around */
  type (dialog, "Who, or which audience", "brand");
  g_assert_true (press (row, GDK_KEY_Down));
  g_assert_true (segue_who_row_complete (SEGUE_WHO_ROW (row)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Ada Brandström");
  g_assert_nonnull (segue_who_row_get (SEGUE_WHO_ROW (row)));
  g_assert_false (gtk_widget_get_visible (find (dialog, ADW_TYPE_ACTION_ROW, "Tomasz Brandl"))); /* out of the way again */

  type (dialog, "Who, or which audience", "Ada B");
  g_assert_null (segue_who_row_get (SEGUE_WHO_ROW (row)));
  g_assert_true (segue_who_row_complete (SEGUE_WHO_ROW (row)));
  g_assert_nonnull (segue_who_row_get (SEGUE_WHO_ROW (row)));
}

/* A signal needs nothing but an audience. */
static void
test_signal (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  SegueRecord *entry;

  type (dialog, "Who, or which audience", "log");
  adw_combo_row_set_selected (ADW_COMBO_ROW (find (dialog, ADW_TYPE_COMBO_ROW, "Heard in")), SEGUE_HEARD_IN_CORRIDOR + 1);
  enter (dialog, "Who, or which audience");

  entry = get_only_entry (fixture);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_SIGNAL);
  g_assert_true (segue_record_is_set (entry, SEGUE_RESISTANCE_AUDIENCE));
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_STAKEHOLDER));
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_HEARD_IN), ==, SEGUE_HEARD_IN_CORRIDOR);
}

static GtkSwitch *
find_switch (GtkWindow  *dialog,
             const char *title)
{
  GtkWidget *row = gtk_widget_get_ancestor (find (dialog, GTK_TYPE_LABEL, title), ADW_TYPE_ACTION_ROW);

  return GTK_SWITCH (app_fixture_find (row, GTK_TYPE_SWITCH, NULL));
}

/* What nobody said yet needs words, is no signal, and was heard nowhere. */
static void
test_expected (AppFixture    *fixture,
               gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  GtkWidget *heard_in = find (dialog, ADW_TYPE_COMBO_ROW, "Heard in");
  SegueRecord *entry;

  adw_combo_row_set_selected (ADW_COMBO_ROW (heard_in), SEGUE_HEARD_IN_CORRIDOR + 1);
  gtk_switch_set_active (find_switch (dialog, "Only a signal"), TRUE);
  gtk_switch_set_active (find_switch (dialog, "Only expected"), TRUE);
  g_assert_false (gtk_switch_get_active (find_switch (dialog, "Only a signal")));
  g_assert_false (gtk_widget_get_sensitive (heard_in));
  type (dialog, "Who, or which audience", "logi");
  enter (dialog, "Who, or which audience");
  g_assert_cmpuint (segue_record_list_get_n (get_entries (fixture)), ==, 0);
  g_assert_nonnull (find (dialog, GTK_TYPE_LABEL, "Say what you expect to hear."));

  type (dialog, "What was said or seen", "They will count my bookings");
  enter (dialog, "What was said or seen");
  entry = get_only_entry (fixture);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN), ==, SEGUE_RESISTANCE_ORIGIN_ANTICIPATED);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_NEW);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_HEARD_IN));

  /* Whoever noticed it after all takes it back. */
  dialog = open_dialog (fixture);
  gtk_switch_set_active (find_switch (dialog, "Only expected"), TRUE);
  gtk_switch_set_active (find_switch (dialog, "Only a signal"), TRUE);
  g_assert_false (gtk_switch_get_active (find_switch (dialog, "Only expected")));
  g_assert_true (gtk_widget_get_sensitive (find (dialog, ADW_TYPE_COMBO_ROW, "Heard in")));
}

/* Whoever is anonymous is not offered, and who was chosen before is gone. */
static void
test_anonymous (AppFixture    *fixture,
                gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  GtkWidget *row = find (dialog, SEGUE_TYPE_WHO_ROW, NULL);
  SegueRecord *entry;

  type (dialog, "What was said or seen", "Nobody asked us");
  type (dialog, "Who, or which audience", "tom");
  g_assert_true (segue_who_row_complete (SEGUE_WHO_ROW (row)));
  gtk_switch_set_active (GTK_SWITCH (find (dialog, GTK_TYPE_SWITCH, NULL)), TRUE);
  app_fixture_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");
  type (dialog, "Which audience", "tom");
  enter (dialog, "Which audience");
  g_assert_cmpuint (segue_record_list_get_n (get_entries (fixture)), ==, 0);
  find (dialog, GTK_TYPE_LABEL, "There is no audience “tom” yet. Capture again to add it, or choose one that is found.");

  type (dialog, "Which audience", "logi");
  enter (dialog, "Which audience");
  entry = get_only_entry (fixture);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_STAKEHOLDER));
  g_assert_true (segue_record_is_set (entry, SEGUE_RESISTANCE_AUDIENCE));
}

/* Words without anybody stay in the dialog, which says what is missing; a name that nobody has, too. */
static void
test_refused (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);

  type (dialog, "What was said or seen", "Not again");
  enter (dialog, "What was said or seen");
  find (dialog, GTK_TYPE_LABEL, "Say who it was, or in which audience it was heard: a few letters find them.");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (dialog), find (dialog, SEGUE_TYPE_WHO_ROW, NULL)));

  type (dialog, "Who, or which audience", "zzz");
  enter (dialog, "Who, or which audience");
  find (dialog, GTK_TYPE_LABEL, "There is nobody and no audience “zzz” yet. Capture again to add this person, or choose one that is found.");
  g_assert_cmpuint (segue_record_list_get_n (get_entries (fixture)), ==, 0);
  gtk_window_close (dialog);
  app_fixture_settle ();

  /* It begins anew. */
  dialog = open_dialog (fixture);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (dialog, SEGUE_TYPE_WHO_ROW, NULL))), ==, "");
}

/* Whoever was not heard before is added when it is said twice, and is undone with what they said. */
static void
test_unknown (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_STAKEHOLDER);
  GtkWindow *dialog = open_dialog (fixture);
  SegueRecord *who;

  type (dialog, "What was said or seen", "Not again");
  type (dialog, "Who, or which audience", "Ylva");
  enter (dialog, "Who, or which audience");
  type (dialog, "Who, or which audience", "Ylva Berg"); /* is another name */
  enter (dialog, "Who, or which audience");
  g_assert_cmpuint (segue_record_list_get_n (people), ==, 2);
  enter (dialog, "Who, or which audience");
  g_assert_cmpuint (segue_record_list_get_n (people), ==, 3);
  who = segue_plan_follow (SEGUE_PLAN (get_workspace (fixture)), get_only_entry (fixture), SEGUE_RESISTANCE_STAKEHOLDER);
  g_assert_cmpstr (segue_record_get_text (who, SEGUE_STAKEHOLDER_NAME), ==, "Ylva Berg");

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (people), ==, 2);
  g_assert_cmpuint (segue_record_list_get_n (get_entries (fixture)), ==, 0);
}

/* What is heard is not written down before others' eyes. */
static void
test_presenting (AppFixture    *fixture,
                 gconstpointer  data)
{
  app_fixture_activate (fixture, "win.toggle-presenting");
  app_fixture_activate (fixture, "win.capture");
  g_assert_null (app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                      "What is heard is for the team. End presenting to write it down."));
}

#define ADD(path, function) \
  g_test_add ("/capture/" path, AppFixture, NULL, set_up, function, app_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("person", test_person);
  ADD ("keys", test_keys);
  ADD ("signal", test_signal);
  ADD ("expected", test_expected);
  ADD ("anonymous", test_anonymous);
  ADD ("refused", test_refused);
  ADD ("unknown", test_unknown);
  ADD ("presenting", test_presenting);

  return g_test_run ();
}
