/* test-series.c - starter plans, and what is asked about an occurrence of a series
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"

#include "segue-calendar-edits.h"
#include "segue-communication.h"
#include "segue-edit.h"
#include "segue-field-row.h"
#include "segue-milestone.h"
#include "segue-series-edits.h"
#include "segue-series-notice.h"
#include "segue-series-plan.h"
#include "segue-starter-dialog.h"

#include <string.h>

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  calendar_fixture_show (fixture);
}

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static guint
count (AppFixture      *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (calendar_fixture_get_plan (fixture), kind));
}

static void
undo (AppFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_undo (get_workspace (fixture), &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* Four Mondays. */
static SegueRecord *
add_series (AppFixture *fixture)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_SERIES);
  g_autoptr(SegueRecord) series = segue_record_new (SEGUE_RECORD_SERIES, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (series, SEGUE_SERIES_TITLE, "Weekly news");
  segue_record_set_text (series, SEGUE_SERIES_RECURRENCE, "FREQ=WEEKLY;BYDAY=MO;COUNT=4");
  segue_record_set_integer (series, SEGUE_SERIES_DATE, calendar_fixture_day ("2026-11-30"));
  segue_record_set_integer (series, SEGUE_SERIES_ROLLOUT,
                            segue_record_get_id (segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0)));
  segue_edit_add (edit, series);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  return series;
}

/* “2026-11-30 2026-12-07” */
static char *
dup_days (AppFixture  *fixture,
          SegueRecord *series)
{
  g_autoptr(GPtrArray) occurrences = segue_series_list_occurrences (calendar_fixture_get_plan (fixture), series);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < occurrences->len; i++)
    {
      g_autofree char *day = segue_day_to_text (segue_dated_get_first (g_ptr_array_index (occurrences, i)));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", day);
    }

  return g_string_free (text, FALSE);
}

#define assert_days(fixture, series, expected) G_STMT_START { \
  g_autofree char *days_ = dup_days (fixture, series); \
  g_assert_cmpstr (days_, ==, expected); } G_STMT_END

static SegueRecord *
get_occurrence (AppFixture  *fixture,
                SegueRecord *series,
                guint        index)
{
  g_autoptr(GPtrArray) occurrences = segue_series_list_occurrences (calendar_fixture_get_plan (fixture), series);

  return g_ptr_array_index (occurrences, index - 1);
}

static void
answer (const char *response)
{
  GtkWindow *dialog = app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  app_fixture_settle ();
}

static void
move (AppFixture  *fixture,
      SegueRecord *record,
      const char  *day,
      const char  *response)
{
  segue_calendar_edits_move (GTK_WIDGET (calendar_fixture_get_page (fixture)), get_workspace (fixture), record,
                             calendar_fixture_day (day), SEGUE_TIME_NONE);
  app_fixture_settle ();
  answer (response);
}

static void
test_move_this (AppFixture    *fixture,
                gconstpointer  data)
{
  SegueRecord *series = add_series (fixture);

  move (fixture, get_occurrence (fixture, series, 2), "2026-12-09", "cancel");
  assert_days (fixture, series, "2026-11-30 2026-12-07 2026-12-14 2026-12-21");

  move (fixture, get_occurrence (fixture, series, 2), "2026-12-09", "this");
  assert_days (fixture, series, "2026-11-30 2026-12-09 2026-12-14 2026-12-21");
  g_assert_true (segue_record_get_boolean (get_occurrence (fixture, series, 2), SEGUE_COMMUNICATION_DETACHED));

  /* It does not come back when the series changes, and nobody asks about it any more. */
  move (fixture, get_occurrence (fixture, series, 3), "2026-12-15", "all");
  assert_days (fixture, series, "2026-12-01 2026-12-09 2026-12-15 2026-12-22");
  undo (fixture);
  assert_days (fixture, series, "2026-11-30 2026-12-09 2026-12-14 2026-12-21");
  segue_calendar_edits_move (GTK_WIDGET (calendar_fixture_get_page (fixture)), get_workspace (fixture),
                             get_occurrence (fixture, series, 2), calendar_fixture_day ("2026-12-10"), SEGUE_TIME_NONE);
  app_fixture_settle ();
  assert_days (fixture, series, "2026-11-30 2026-12-10 2026-12-14 2026-12-21");
}

static void
test_move_following (AppFixture    *fixture,
                     gconstpointer  data)
{
  SegueRecord *series = add_series (fixture);
  SegueRecord *third = get_occurrence (fixture, series, 3);
  SegueRecord *rest = NULL;

  move (fixture, third, "2026-12-16", "following");
  assert_days (fixture, series, "2026-11-30 2026-12-07");
  rest = segue_series_of (calendar_fixture_get_plan (fixture), third);
  g_assert_true (rest != series);
  assert_days (fixture, rest, "2026-12-16 2026-12-23");
  g_assert_cmpstr (segue_record_get_text (rest, SEGUE_SERIES_RECURRENCE), ==, "FREQ=WEEKLY;BYDAY=WE;COUNT=2");

  undo (fixture);
  assert_days (fixture, series, "2026-11-30 2026-12-07 2026-12-14 2026-12-21");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_SERIES), ==, 1);
}

static void
remove_occurrence (AppFixture  *fixture,
                   SegueRecord *record,
                   const char  *response)
{
  segue_page_reveal (calendar_fixture_get_page (fixture), segue_record_get_id (record));
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  answer (response);
}

static void
test_remove (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *series = add_series (fixture);

  remove_occurrence (fixture, get_occurrence (fixture, series, 2), "this");
  assert_days (fixture, series, "2026-11-30 2026-12-14 2026-12-21");
  move (fixture, get_occurrence (fixture, series, 2), "2026-12-15", "all");
  assert_days (fixture, series, "2026-12-01 2026-12-15 2026-12-22");

  remove_occurrence (fixture, get_occurrence (fixture, series, 3), "following");
  assert_days (fixture, series, "2026-12-01 2026-12-15");
  remove_occurrence (fixture, get_occurrence (fixture, series, 1), "all");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_SERIES), ==, 0);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_COMMUNICATION), ==, 0);
  for (guint i = 0; i < 4; i++)
    undo (fixture);
  series = segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_SERIES), 0);
  assert_days (fixture, series, "2026-11-30 2026-12-07 2026-12-14 2026-12-21");
}

/* What was sent stays by itself. */
static void
test_remove_series (AppFixture    *fixture,
                    gconstpointer  data)
{
  SegueRecord *series = add_series (fixture);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_COMMUNICATION);
  g_autoptr(GError) error = NULL;
  guint n_removed = 0;

  segue_edit_set_text (edit, get_occurrence (fixture, series, 1), SEGUE_COMMUNICATION_STATUS, "sent", NULL);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  segue_series_edits_remove_series (get_workspace (fixture), series, &n_removed, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_removed, ==, 3);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_SERIES), ==, 0);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_COMMUNICATION), ==, 1);
  undo (fixture);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_COMMUNICATION), ==, 4);
}

/* Another title for all; what was sent says what it said. */
static void
test_change (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *series = add_series (fixture);
  SegueFieldValue value = { SEGUE_COMMUNICATION_TITLE, SEGUE_VALUE_INIT };
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_COMMUNICATION);
  g_autoptr(GError) error = NULL;

  segue_edit_set_text (edit, get_occurrence (fixture, series, 1), SEGUE_COMMUNICATION_STATUS, "sent", NULL);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  segue_value_set_text (&value.value, "News");
  segue_series_edits_change (get_workspace (fixture), get_occurrence (fixture, series, 3), SEGUE_SERIES_ALL, &value, 1, &error);
  g_assert_no_error (error);
  segue_value_clear (&value.value);
  g_assert_cmpstr (segue_record_get_text (get_occurrence (fixture, series, 1), SEGUE_COMMUNICATION_TITLE), ==, "Weekly news");
  g_assert_cmpstr (segue_record_get_text (get_occurrence (fixture, series, 2), SEGUE_COMMUNICATION_TITLE), ==, "News");
  g_assert_cmpstr (segue_record_get_text (series, SEGUE_SERIES_TITLE), ==, "News");
}

static GtkWidget *
find_row (GtkWidget  *row,
          GType       type,
          const char *title)
{
  if (g_type_is_a (G_OBJECT_TYPE (row), type) && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
    return row;

  for (GtkWidget *child = gtk_widget_get_first_child (row); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, type, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
choose (GtkWidget  *row,
        const char *title,
        guint       chosen)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (row, ADW_TYPE_COMBO_ROW, title)), chosen);
  app_fixture_settle ();
}

static const char *
get_rule (SegueRecord *series)
{
  return segue_record_get_text (series, SEGUE_SERIES_RECURRENCE);
}

/* Without knowing a rule. */
static void
test_row (AppFixture    *fixture,
          gconstpointer  data)
{
  SegueRecord *series = add_series (fixture);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;
  GtkWidget *window = gtk_window_new ();
  GtkWidget *row = NULL;

  g_ptr_array_add (records, series);
  target = segue_form_target_new (get_workspace (fixture), records);
  row = segue_field_row_new (target, SEGUE_SERIES_RECURRENCE);
  gtk_window_set_child (GTK_WINDOW (window), row);
  gtk_window_present (GTK_WINDOW (window));
  app_fixture_settle ();
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "Every Monday, 4 times\n30 Nov, 7 Dec, 14 Dec, 21 Dec");

  choose (row, "How often", 0);
  g_assert_cmpstr (get_rule (series), ==, "FREQ=DAILY;COUNT=4");
  choose (row, "How often", 3); /* 30 November is the fifth Monday, which counts as the last */
  g_assert_cmpstr (get_rule (series), ==, "FREQ=MONTHLY;BYDAY=-1MO;COUNT=4");
  choose (row, "Which of the month", 1);
  choose (row, "Weekday", 3);
  g_assert_cmpstr (get_rule (series), ==, "FREQ=MONTHLY;BYDAY=2TH;COUNT=4");
  choose (row, "Ends", 1);
  g_assert_cmpstr (get_rule (series), ==, "FREQ=MONTHLY;BYDAY=2TH;UNTIL=20270228");
  gtk_editable_set_text (GTK_EDITABLE (find_row (row, ADW_TYPE_ENTRY_ROW, "Last day")), "2027-02-");
  g_assert_cmpstr (get_rule (series), ==, "FREQ=MONTHLY;BYDAY=2TH;UNTIL=20270228");
  gtk_editable_set_text (GTK_EDITABLE (find_row (row, ADW_TYPE_ENTRY_ROW, "Last day")), "2027-01-31");
  g_assert_cmpstr (get_rule (series), ==, "FREQ=MONTHLY;BYDAY=2TH;UNTIL=20270131");
  assert_days (fixture, series, "2026-12-10 2027-01-14");

  choose (row, "How often", 1);
  choose (row, "Ends", 2);
  g_assert_cmpstr (get_rule (series), ==, "FREQ=WEEKLY;BYDAY=MO;COUNT=6");
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (app_fixture_find (find_row (row, ADW_TYPE_ACTION_ROW, "Every how many"), GTK_TYPE_SPIN_BUTTON, NULL)), 2);
  g_assert_cmpstr (get_rule (series), ==, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=6");
  choose (row, "Ends", 0);
  g_assert_cmpstr (get_rule (series), ==, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");

  gtk_window_destroy (GTK_WINDOW (window));
}

/* What came out of a file has no occurrences until somebody asks for them. */
static void
test_renew (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *series = add_series (fixture);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_REMOVE, SEGUE_RECORD_COMMUNICATION);
  g_autoptr(GError) error = NULL;
  GtkWidget *notice = NULL;

  segue_edit_remove (edit, get_occurrence (fixture, series, 2), TRUE, &error);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  notice = g_object_ref_sink (segue_series_notice_new (get_workspace (fixture), series));
  g_assert_true (gtk_widget_get_visible (notice));
  g_signal_emit_by_name (app_fixture_find (notice, GTK_TYPE_BUTTON, "Bring in Line"), "clicked");
  g_assert_false (gtk_widget_get_visible (notice));
  assert_days (fixture, series, "2026-11-30 2026-12-07 2026-12-14 2026-12-21");
  g_object_unref (notice);
}

static GtkWindow *
open_starter (AppFixture *fixture)
{
  GtkWindow *dialog = NULL;

  gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.starter-plan", NULL);
  app_fixture_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (gtk_window_get_toplevels ()); i++)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (gtk_window_get_toplevels (), i);

      if (g_strcmp0 (gtk_window_get_title (window), "Starter Plan") == 0)
        dialog = window;
    }
  g_assert_nonnull (dialog);

  return dialog;
}

static GtkWidget *
find_add (GtkWindow *dialog)
{
  GtkWidget *header = app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_HEADER_BAR, NULL);
  GtkWidget *add = NULL;

  for (guint n = 0; add == NULL && n < 60; n++)
    {
      g_autofree char *label = g_strdup_printf (n == 1 ? "_Add %u Item" : "_Add %u Items", n);

      add = app_fixture_find (header, GTK_TYPE_BUTTON, label);
    }
  g_assert_nonnull (add);

  return add;
}

static void
test_starter (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWindow *dialog = open_starter (fixture);
  GtkWidget *day = app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, NULL);
  GtkWidget *add = NULL;
  SegueRecord *message = NULL;
  g_autofree char *text = NULL;
  guint n = 0;

  g_assert_true (gtk_widget_get_visible (day));
  gtk_editable_set_text (GTK_EDITABLE (day), "2027-3-1");
  g_assert_false (gtk_widget_get_sensitive (find_add (dialog)));
  gtk_editable_set_text (GTK_EDITABLE (day), "2027-03-01");
  add = find_add (dialog);
  g_assert_true (gtk_widget_get_sensitive (add));
  g_signal_emit_by_name (add, "clicked");
  app_fixture_settle ();

  message = calendar_fixture_find (fixture, SEGUE_RECORD_COMMUNICATION, "What changes for your role");
  g_assert_nonnull (message);
  text = segue_day_to_text (segue_dated_get_first (message));
  g_assert_cmpstr (text, ==, "2027-02-01");
  g_assert_nonnull (calendar_fixture_find (fixture, SEGUE_RECORD_EVENT, "Office hours"));
  n = count (fixture, SEGUE_RECORD_EVENT);

  /* Nothing of it is offered again; and it goes as it came. */
  dialog = open_starter (fixture);
  g_assert_false (gtk_widget_get_sensitive (find_add (dialog)));
  g_assert_false (gtk_widget_get_visible (app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, NULL)));
  gtk_window_close (dialog);
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_EVENT), ==, n);
  undo (fixture);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_EVENT), ==, 0);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_SERIES), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void      (*test) (AppFixture *, gconstpointer);
  } tests[] = {
    { "/series/move-this", test_move_this }, { "/series/move-following", test_move_following }, { "/series/remove", test_remove },
    { "/series/remove-series", test_remove_series },
    { "/series/change", test_change }, { "/series/row", test_row }, { "/series/renew", test_renew }, { "/series/starter", test_starter },
  };

  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, AppFixture, NULL, set_up, tests[i].test, app_fixture_tear_down);

  return g_test_run ();
}
