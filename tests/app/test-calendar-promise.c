/* test-calendar-promise.c - promises on the calendar: made on a day, kept in the pane, named when they break
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"
#include "segue-action.h"
#include "segue-ask-dialog.h"
#include "segue-calendar-edits.h"
#include "segue-calendar-pane.h"
#include "segue-edit.h"
#include "segue-milestone.h"
#include "segue-month-mode.h"
#include "segue-stakeholder.h"
#include "segue-who-row.h"

/* What is offered before it. */
#define PLACE_OF_PROMISE 7

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static void
add_person (AppFixture *fixture,
            const char *name)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
  segue_edit_add (edit, person);
  g_assert_true (segue_edit_commit (edit, NULL, NULL));
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  add_person (fixture, "Ada Lind");
  add_person (fixture, "Bob Roe");
  calendar_fixture_show (fixture);
  calendar_fixture_add (fixture, SEGUE_RECORD_MILESTONE, "Launch", "2027-01-18", NULL);
}

static GtkWidget *
find_asking (AppFixture *fixture)
{
  GtkWidget *mode = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MONTH_MODE, NULL);

  return gtk_widget_get_last_child (mode);
}

static SegueRecord *
get_person (AppFixture *fixture,
            guint       place)
{
  return segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_STAKEHOLDER), place);
}

static SegueRecord *
find (AppFixture *fixture,
      const char *title)
{
  return calendar_fixture_find (fixture, SEGUE_RECORD_ACTION, title);
}

static SegueRecord *
add (AppFixture      *fixture,
     const char      *title,
     SegueActionKind  kind,
     const char      *due,
     SegueRecord     *anchor)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_ACTION);
  g_autoptr(SegueRecord) action = segue_record_new (SEGUE_RECORD_ACTION, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (action, SEGUE_ACTION_TITLE, title);
  segue_record_set_integer (action, SEGUE_ACTION_KIND, kind);
  segue_record_set_integer (action, SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_OPEN);
  segue_record_set_integer (action, SEGUE_ACTION_DUE, calendar_fixture_day (due));
  segue_record_set_integer (action, SEGUE_ACTION_OWNER, segue_record_get_id (get_person (fixture, 0)));
  segue_record_set_integer (action, SEGUE_ACTION_PROMISED_TO, segue_record_get_id (get_person (fixture, 1)));
  segue_record_set_integer (action, SEGUE_ACTION_ROLLOUT,
                            segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ROLLOUT), 0)));
  if (anchor != NULL)
    {
      segue_record_set_integer (action, SEGUE_ACTION_ANCHOR, segue_record_get_id (anchor));
      segue_record_set_integer (action, SEGUE_ACTION_ANCHOR_OFFSET,
                                calendar_fixture_day (due) - segue_record_get_day (anchor, SEGUE_MILESTONE_DATE));
    }
  segue_edit_add (edit, action);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  return find (fixture, title);
}

static GtkWidget *
get_pane (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_CALENDAR_PANE, NULL);
}

static void
show (AppFixture  *fixture,
      SegueRecord *record)
{
  segue_page_reveal (calendar_fixture_get_page (fixture), segue_record_get_id (record));
  app_fixture_settle ();
}

/* A day and a title, then who promises: the rest is there. */
static void
test_make (AppFixture    *fixture,
           gconstpointer  example)
{
  GtkWindow *dialog = NULL;
  SegueRecord *made = NULL;
  GtkWidget *owner = NULL;

  gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.today", NULL);
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.new-record");
  calendar_fixture_answer (find_asking (fixture), PLACE_OF_PROMISE, "A second scanner");
  dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_null (find (fixture, "A second scanner"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, "By when"));

  owner = app_fixture_find (GTK_WIDGET (dialog), SEGUE_TYPE_WHO_ROW, "Who keeps it");
  segue_who_row_choose (SEGUE_WHO_ROW (owner), get_person (fixture, 0));
  segue_ask_dialog_agree (SEGUE_ASK_DIALOG (dialog));
  app_fixture_settle ();

  made = find (fixture, "A second scanner");
  g_assert_nonnull (made);
  g_assert_cmpint (segue_record_get_choice (made, SEGUE_ACTION_KIND), ==, SEGUE_ACTION_KIND_PROMISE);
  g_assert_cmpint (segue_record_get_day (made, SEGUE_ACTION_DUE), ==, calendar_fixture_day ("2026-11-23"));
  g_assert_cmpint (segue_record_get_link (made, SEGUE_ACTION_OWNER), ==, segue_record_get_id (get_person (fixture, 0)));

  g_assert_true (segue_workspace_undo (get_workspace (fixture), NULL));
  app_fixture_settle ();
  g_assert_null (find (fixture, "A second scanner"));
}

static void
choose_done (AppFixture *fixture)
{
  GtkWidget *status = app_fixture_find (get_pane (fixture), ADW_TYPE_COMBO_ROW, "Status");

  g_assert_nonnull (status);
  for (guint i = 0; i < g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (status))); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (adw_combo_row_get_model (ADW_COMBO_ROW (status)), i);

      if (GTK_IS_STRING_OBJECT (item) && g_str_equal (gtk_string_object_get_string (GTK_STRING_OBJECT (item)), "Done"))
        adw_combo_row_set_selected (ADW_COMBO_ROW (status), i);
    }
  app_fixture_settle ();
}

/* What is done has a day on which it was; open again, it has none.  The day is as it was. */
static void
test_keep (AppFixture    *fixture,
           gconstpointer  example)
{
  SegueRecord *promise = add (fixture, "A second scanner", SEGUE_ACTION_KIND_PROMISE, "2026-11-25", NULL);

  show (fixture, promise);
  g_assert_nonnull (app_fixture_find (get_pane (fixture), GTK_TYPE_LABEL, "Promised To"));
  g_assert_nonnull (app_fixture_find (get_pane (fixture), GTK_TYPE_LABEL, "Promise · 25 Nov · in 2 days"));
  choose_done (fixture);
  g_assert_nonnull (app_fixture_find (get_pane (fixture), GTK_TYPE_LABEL, "Promise · 25 Nov · kept 23 Nov"));
  g_assert_cmpint (segue_record_get_choice (promise, SEGUE_ACTION_STATUS), ==, SEGUE_ACTION_STATUS_DONE);
  g_assert_cmpint (segue_record_get_day (promise, SEGUE_ACTION_DONE_ON), ==, segue_today ());
  g_assert_cmpint (segue_record_get_day (promise, SEGUE_ACTION_DUE), ==, calendar_fixture_day ("2026-11-25"));

  g_assert_true (segue_workspace_undo (get_workspace (fixture), NULL));
  app_fixture_settle ();
  g_assert_false (segue_record_is_set (promise, SEGUE_ACTION_DONE_ON));
}

/* A copy is one that nobody has kept yet. */
static void
test_copy (AppFixture    *fixture,
           gconstpointer  example)
{
  SegueRecord *promise = add (fixture, "A second scanner", SEGUE_ACTION_KIND_PROMISE, "2026-11-25", NULL);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_ACTION);
  SegueRecord *copy = NULL;
  gint64 id;

  segue_edit_set_integer (edit, promise, SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_DONE);
  segue_edit_set_integer (edit, promise, SEGUE_ACTION_DONE_ON, segue_today ());
  g_assert_true (segue_edit_commit (edit, NULL, NULL));
  id = segue_calendar_edits_copy (GTK_WIDGET (calendar_fixture_get_page (fixture)), get_workspace (fixture), promise,
                                  calendar_fixture_day ("2026-11-26"));
  app_fixture_settle ();

  copy = segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ACTION, id);
  g_assert_nonnull (copy);
  g_assert_cmpint (segue_record_get_choice (copy, SEGUE_ACTION_STATUS), ==, SEGUE_ACTION_STATUS_OPEN);
  g_assert_false (segue_record_is_set (copy, SEGUE_ACTION_DONE_ON));
  g_assert_cmpint (segue_record_get_day (copy, SEGUE_ACTION_DUE), ==, calendar_fixture_day ("2026-11-26"));
}

/* Go-live goes elsewhere: the task goes with it, the promise stays and is named. */
static void
test_break (AppFixture    *fixture,
            gconstpointer  example)
{
  SegueRecord *live = calendar_fixture_find (fixture, SEGUE_RECORD_MILESTONE, "Launch");
  SegueDay day = segue_record_get_day (live, SEGUE_MILESTONE_DATE);
  g_autofree char *due = segue_day_to_text (day + 2);
  SegueRecord *promise = add (fixture, "A second scanner", SEGUE_ACTION_KIND_PROMISE, due, live);
  SegueRecord *task = add (fixture, "Order it", SEGUE_ACTION_KIND_TASK, due, live);
  GtkWindow *dialog = NULL;

  segue_calendar_edits_move (GTK_WIDGET (calendar_fixture_get_page (fixture)), get_workspace (fixture), live, day + 7, SEGUE_TIME_NONE);
  app_fixture_settle ();
  dialog = app_fixture_find_window (ADW_TYPE_WINDOW);
  g_assert_nonnull (dialog);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "Promises That Break"));
  g_signal_emit_by_name (gtk_window_get_default_widget (dialog), "clicked");
  app_fixture_settle ();

  g_assert_cmpint (segue_record_get_day (promise, SEGUE_ACTION_DUE), ==, day + 2);
  g_assert_cmpint (segue_record_get_day (task, SEGUE_ACTION_DUE), ==, day + 9);
}

/* Who presents to the public shows no promises; to managers, they can be kept. */
static void
test_present (AppFixture    *fixture,
              gconstpointer  example)
{
  SegueRecord *promise = add (fixture, "A second scanner", SEGUE_ACTION_KIND_PROMISE, "2026-11-25", NULL);
  SeguePlan *shown = NULL;

  segue_workspace_present (get_workspace (fixture), SEGUE_REDACTION_LEVEL_PUBLIC);
  app_fixture_settle ();
  shown = segue_workspace_get_shown (get_workspace (fixture));
  g_assert_null (segue_plan_find (shown, SEGUE_RECORD_ACTION, segue_record_get_id (promise)));

  segue_workspace_present (get_workspace (fixture), SEGUE_REDACTION_LEVEL_MANAGERS);
  app_fixture_settle ();
  shown = segue_workspace_get_shown (get_workspace (fixture));
  g_assert_nonnull (segue_plan_find (shown, SEGUE_RECORD_ACTION, segue_record_get_id (promise)));
  show (fixture, promise);
  choose_done (fixture);
  g_assert_cmpint (segue_record_get_choice (promise, SEGUE_ACTION_STATUS), ==, SEGUE_ACTION_STATUS_DONE);
  g_assert_cmpint (segue_record_get_day (promise, SEGUE_ACTION_DONE_ON), ==, segue_today ());
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add ("/calendar-promise/make", AppFixture, NULL, set_up, test_make, app_fixture_tear_down);
  g_test_add ("/calendar-promise/keep", AppFixture, NULL, set_up, test_keep, app_fixture_tear_down);
  g_test_add ("/calendar-promise/copy", AppFixture, NULL, set_up, test_copy, app_fixture_tear_down);
  g_test_add ("/calendar-promise/break", AppFixture, NULL, set_up, test_break, app_fixture_tear_down);
  g_test_add ("/calendar-promise/present", AppFixture, NULL, set_up, test_present, app_fixture_tear_down);

  return g_test_run ();
}
