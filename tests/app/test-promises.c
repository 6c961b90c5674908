/* test-promises.c - a talk becomes an entry, something is promised in it, and kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-action.h"
#include "segue-ask-dialog.h"
#include "segue-capture-edits.h"
#include "segue-edit.h"
#include "segue-feedback.h"
#include "segue-interaction.h"
#include "segue-promise-edits.h"
#include "segue-promises-group.h"
#include "segue-record-row.h"
#include "segue-resistance-choices.h"
#include "segue-resistance.h"
#include "segue-sheet-item.h"
#include "segue-spoken-day.h"
#include "segue-stakeholder.h"
#include "segue-timeline-group.h"
#include "segue-who-row.h"

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static SegueRecord *
get_person (AppFixture *fixture)
{
  GtkWidget *page = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (page));

  g_assert_cmpuint (items->len, ==, 1);
  return segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_HOP);
}

static SegueRecord *
get_only (AppFixture      *fixture,
          SegueRecordKind  kind)
{
  SegueRecordList *records = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), kind);

  g_assert_cmpuint (segue_record_list_get_n (records), ==, 1);
  return segue_record_list_get (records, 0);
}

static guint
count (AppFixture      *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), kind));
}

static void
write_record (AppFixture  *fixture,
              SegueRecord *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, record);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* Who edits is in the register; somebody else was spoken to in the corridor, and is selected. */
static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  g_autoptr(SegueRecord) author = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(SegueRecord) talk = segue_record_new (SEGUE_RECORD_INTERACTION, 0);
  const SegueField *kind = NULL;
  g_auto(SegueValue) who = SEGUE_VALUE_INIT;
  g_auto(SegueValue) corridor = SEGUE_VALUE_INIT;
  gint64 id;

  app_fixture_set_up (fixture, NULL);
  segue_workspace_set_author (get_workspace (fixture), "Maren Castellane");
  segue_record_set_text (author, SEGUE_STAKEHOLDER_NAME, "Maren Castellane");
  write_record (fixture, author);
  app_fixture_activate (fixture, "win.new-record");
  app_fixture_settle ();

  id = segue_record_get_id (get_person (fixture));
  segue_value_set_ids (&who, &id, 1);
  kind = segue_record_get_field (talk, SEGUE_INTERACTION_KIND);
  g_assert_true (segue_value_from_text (kind, "corridor", &corridor, NULL));
  segue_record_set_value (talk, SEGUE_INTERACTION_WHO, &who);
  segue_record_set_value (talk, SEGUE_INTERACTION_KIND, &corridor);
  segue_record_set_integer (talk, SEGUE_INTERACTION_DATE, segue_today () - 3);
  segue_record_set_text (talk, SEGUE_INTERACTION_SUMMARY, "On the way to lunch");
  segue_record_set_text (talk, SEGUE_INTERACTION_QUOTES, "“Nobody asked us.”\nNot once.");
  write_record (fixture, talk);
}

static GtkWidget *
get_group (AppFixture *fixture,
           GType       type)
{
  GtkWidget *group = NULL;

  for (guint i = 0; i < 50 && group == NULL; i++)
    {
      app_fixture_settle ();
      group = app_fixture_find (GTK_WIDGET (fixture->window), type, NULL);
    }
  g_assert_nonnull (group);

  return group;
}

/* A key that @widget has a shortcut for. */
static void
press (GtkWidget  *widget,
       const char *key)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_done = FALSE;

  gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_done; i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint k = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && k < g_list_model_get_n_items (G_LIST_MODEL (controller)); k++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
          g_autofree char *trigger = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

          if (g_str_equal (trigger, key))
            is_done = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget, gtk_shortcut_get_arguments (shortcut));
        }
    }
  g_assert_true (is_done);
  app_fixture_settle ();
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

static GtkWindow *
get_dialog (void)
{
  GtkWindow *dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);

  g_assert_nonnull (dialog);
  return dialog;
}

static void
enter (GtkWindow  *dialog,
       const char *row)
{
  g_signal_emit_by_name (find (dialog, ADW_TYPE_ENTRY_ROW, row), "entry-activated");
  app_fixture_settle ();
}

/* One key: the words, who, when and where are those of the talk; the second time leads there. */
static void
test_turn (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_TIMELINE_GROUP);
  GtkWidget *row = app_fixture_find (group, SEGUE_TYPE_RECORD_ROW, NULL);
  SegueRecord *talk = get_only (fixture, SEGUE_RECORD_INTERACTION);
  SegueRecord *entry;

  press (row, "r");
  entry = get_only (fixture, SEGUE_RECORD_RESISTANCE);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY), ==, "Nobody asked us.");
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_MAIN_NOTES), ==, "“Nobody asked us.”\nNot once.");
  g_assert_cmpint (segue_record_get_link (entry, SEGUE_RESISTANCE_INTERACTION), ==, segue_record_get_id (talk));
  g_assert_cmpint (segue_record_get_link (entry, SEGUE_RESISTANCE_STAKEHOLDER), ==, segue_record_get_id (get_person (fixture)));
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_HEARD_ON), ==, segue_today () - 3);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_HEARD_IN), ==, SEGUE_HEARD_IN_CORRIDOR);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_NEW);

  press (row, "r");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_RESISTANCE), ==, 1);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "It is in the log already."));

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_RESISTANCE), ==, 0);
}

/* Two keys: P, and Return for what is proposed. */
static void
test_promise (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_TIMELINE_GROUP);
  GtkWidget *row = app_fixture_find (group, SEGUE_TYPE_RECORD_ROW, NULL);
  SegueRecord *promise;

  press (row, "p");
  enter (get_dialog (), "What is promised");
  g_assert_null (app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG));

  promise = get_only (fixture, SEGUE_RECORD_ACTION);
  g_assert_cmpstr (segue_record_get_text (promise, SEGUE_ACTION_TITLE), ==, "An answer");
  g_assert_cmpint (segue_record_get_choice (promise, SEGUE_ACTION_KIND), ==, SEGUE_ACTION_KIND_PROMISE);
  g_assert_cmpint (segue_record_get_link (promise, SEGUE_ACTION_PROMISED_TO), ==, segue_record_get_id (get_person (fixture)));
  g_assert_cmpint (segue_record_get_link (promise, SEGUE_ACTION_OWNER), ==,
                   segue_record_get_id (segue_capture_edits_find_author (get_workspace (fixture))));
  g_assert_cmpint (segue_record_get_day (promise, SEGUE_ACTION_DUE), ==, segue_today () + 7); /* five days that are worked */

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_ACTION), ==, 0);
}

/* Without a day, without words or without anybody who keeps it, it is none. */
static void
test_refused (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWindow *dialog;
  GtkWidget *owner;

  app_fixture_activate (fixture, "win.promise");
  dialog = get_dialog ();
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "By when")), "soon");
  enter (dialog, "By when");
  find (dialog, GTK_TYPE_LABEL, "Say by when: a day such as 2027-04-16, a weekday such as Friday, or +3 for three days from now.");
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "By when")), "fri");
  find (dialog, GTK_TYPE_LABEL, "Due Friday 27 November, in 4 days");

  owner = find (dialog, SEGUE_TYPE_WHO_ROW, "Who keeps it");
  segue_who_row_choose (SEGUE_WHO_ROW (owner), NULL);
  enter (dialog, "By when");
  find (dialog, GTK_TYPE_LABEL, "Say who keeps it: a few letters find them.");
  gtk_editable_set_text (GTK_EDITABLE (owner), "mar");
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "What is promised")), " ");
  enter (dialog, "Who keeps it");
  find (dialog, GTK_TYPE_LABEL, "Say what is promised.");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_ACTION), ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "What is promised")), "Gloves that can type");
  enter (dialog, "Who keeps it");
  g_assert_cmpint (segue_record_get_day (get_only (fixture, SEGUE_RECORD_ACTION), SEGUE_ACTION_DUE), ==, segue_today () + 4);
}

static void
press_tip (GtkWidget  *root,
           const char *tip)
{
  GtkWidget *button = app_fixture_find_tip (root, tip);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

/* It stands with the person; what is kept has its day, what is open again has none. */
static void
test_kept (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_PROMISES_GROUP);
  g_autoptr(SegueRecord) promise = segue_promise_edits_propose (get_workspace (fixture), NULL, get_person (fixture),
                                                                segue_record_get_id (get_only (fixture, SEGUE_RECORD_ROLLOUT)));
  SegueRecord *written;
  GtkWidget *row;

  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "Nothing is promised yet"));
  segue_record_set_integer (promise, SEGUE_ACTION_DUE, segue_today () - 4);
  write_record (fixture, promise);
  written = get_only (fixture, SEGUE_RECORD_ACTION);
  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "4 days late · by Maren Castellane"));

  g_assert_true (gtk_widget_get_visible (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Promised to them: “An answer”, 4 days late")));

  press_tip (group, "Kept");
  g_assert_null (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Promised to them: “An answer”, 4 days late"));
  g_assert_cmpint (segue_record_get_choice (written, SEGUE_ACTION_STATUS), ==, SEGUE_ACTION_STATUS_DONE);
  g_assert_cmpint (segue_record_get_day (written, SEGUE_ACTION_DONE_ON), ==, segue_today ());
  press_tip (group, "Open Again");
  g_assert_cmpint (segue_record_get_choice (written, SEGUE_ACTION_STATUS), ==, SEGUE_ACTION_STATUS_OPEN);
  g_assert_false (segue_record_is_set (written, SEGUE_ACTION_DONE_ON));

  /* By the fields, too. */
  row = app_fixture_find (group, SEGUE_TYPE_RECORD_ROW, NULL);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  app_fixture_settle ();
  adw_combo_row_set_selected (ADW_COMBO_ROW (app_fixture_find (row, ADW_TYPE_COMBO_ROW, "Status")), SEGUE_ACTION_STATUS_DONE);
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_day (written, SEGUE_ACTION_DONE_ON), ==, segue_today ());
}

/* Feedback becomes an entry without the name of who wanted none, and knows which. */
static void
test_feedback (AppFixture    *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueRecord) feedback = segue_record_new (SEGUE_RECORD_FEEDBACK, 0);
  g_autoptr(GVariant) target = NULL;
  SegueRecord *entry;

  segue_record_set_integer (feedback, SEGUE_FEEDBACK_ROLLOUT, segue_record_get_id (get_only (fixture, SEGUE_RECORD_ROLLOUT)));
  segue_record_set_integer (feedback, SEGUE_FEEDBACK_RECEIVED_ON, segue_today () - 1);
  segue_record_set_text (feedback, SEGUE_FEEDBACK_TEXT, "The old way was quicker");
  segue_record_set_integer (feedback, SEGUE_FEEDBACK_STAKEHOLDER, segue_record_get_id (get_person (fixture)));
  segue_record_set_integer (feedback, SEGUE_FEEDBACK_ANONYMOUS, TRUE);
  write_record (fixture, feedback);

  target = g_variant_ref_sink (g_variant_new ("(xx)", segue_record_get_id (feedback), (gint64) 0));
  gtk_widget_activate_action_variant (GTK_WIDGET (fixture->window), "win.turn-into-entry", target);
  app_fixture_settle ();
  entry = get_only (fixture, SEGUE_RECORD_RESISTANCE);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY), ==, "The old way was quicker");
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_STAKEHOLDER));
  g_assert_cmpint (segue_record_get_link (get_only (fixture, SEGUE_RECORD_FEEDBACK), SEGUE_FEEDBACK_RESISTANCE), ==, segue_record_get_id (entry));

  /* What is promised for it is promised to nobody by name. */
  g_clear_pointer (&target, g_variant_unref);
  {
    g_autoptr(SegueRecord) promise = segue_promise_edits_propose (get_workspace (fixture), get_only (fixture, SEGUE_RECORD_FEEDBACK), NULL, 0);

    g_assert_true (segue_record_is_set (promise, SEGUE_ACTION_FEEDBACK));
    g_assert_false (segue_record_is_set (promise, SEGUE_ACTION_PROMISED_TO));
  }

  /* A promise in it takes it into work. */
  target = g_variant_ref_sink (g_variant_new ("(xx)", segue_record_get_id (entry), (gint64) 0));
  gtk_widget_activate_action_variant (GTK_WIDGET (fixture->window), "win.promise-in", target);
  app_fixture_settle ();
  enter (get_dialog (), "What is promised");
  g_assert_cmpint (segue_record_get_link (get_only (fixture, SEGUE_RECORD_ACTION), SEGUE_ACTION_RESISTANCE), ==, segue_record_get_id (entry));
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_IN_WORK);
}

/* Monday, 23 November 2026. */
static void
test_spoken_day (void)
{
  static const struct
  {
    const char *text;
    int         days; /* from today; -1: no day */
  } cases[] = {
    { "2026-11-30", 7 }, { " Friday ", 4 }, { "fri", 4 }, { "mo", 7 }, { "tomorrow", 1 }, { "tod", 0 },
    { "t", -1 }, { "tu", 1 }, { "to", 0 }, { "+0", 0 }, { "+10", 10 }, { "+", -1 }, { "+x", -1 }, { "soon", -1 }, { "", -1 }, { "+9999", -1 },
  };
  SegueDay today = segue_day_from_ymd (2026, 11, 23);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueDay day = SEGUE_DAY_NONE;
      gboolean is_day = segue_spoken_day_parse (cases[i].text, today, &day);

      g_assert_cmpint (is_day ? day - today : -1, ==, cases[i].days);
    }
}

#define ADD(path, function) \
  g_test_add ("/promises/" path, AppFixture, NULL, set_up, function, app_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add_func ("/promises/spoken-day", test_spoken_day);
  ADD ("turn", test_turn);
  ADD ("promise", test_promise);
  ADD ("refused", test_refused);
  ADD ("kept", test_kept);
  ADD ("feedback", test_feedback);

  return g_test_run ();
}
