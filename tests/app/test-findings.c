/* test-findings.c - what the checks find, in the window: the list, the details, the sidebar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"

#include "segue-acceptance.h"
#include "segue-calendar-window.h"
#include "segue-edit.h"
#include "segue-feedback.h"
#include "segue-finding-row.h"
#include "segue-findings-dialog.h"
#include "segue-findings-group.h"
#include "segue-findings.h"
#include "segue-resistance.h"
#include "segue-stakeholder.h"

#include <string.h>

#define COMMUNICATION SEGUE_RECORD_COMMUNICATION

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static SegueFinding *
find_finding (AppFixture *fixture,
              const char *code)
{
  GPtrArray *all = segue_findings_get_all (segue_findings_get (get_workspace (fixture)));

  for (guint i = 0; i < all->len; i++)
    {
      SegueFinding *finding = g_ptr_array_index (all, i);

      if (g_str_equal (segue_check_get_code (finding->check), code))
        return finding;
    }

  return NULL;
}

static gboolean
has_freeze_finding (AppFixture *fixture)
{
  return find_finding (fixture, "C09") != NULL;
}

static gboolean
has_no_freeze_finding (AppFixture *fixture)
{
  return find_finding (fixture, "C09") == NULL;
}

static gboolean
is_accepted (AppFixture *fixture)
{
  return find_finding (fixture, "C09") != NULL && find_finding (fixture, "C09")->acceptance != NULL;
}

static gboolean
is_open (AppFixture *fixture)
{
  return find_finding (fixture, "C09") != NULL && find_finding (fixture, "C09")->acceptance == NULL;
}

static void
forbid (AppFixture *fixture)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_WINDOW);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_value_set_integer (&value, SEGUE_WINDOW_SEVERITY_FORBID);
  segue_edit_set_value (edit, calendar_fixture_find (fixture, SEGUE_RECORD_WINDOW, "Year-end"), SEGUE_WINDOW_SEVERITY, &value);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
}

/* A mail in a freeze that forbids. */
static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  calendar_fixture_show (fixture);
  calendar_fixture_add (fixture, SEGUE_RECORD_WINDOW, "Year-end", "2026-11-24", "2026-11-26");
  calendar_fixture_add (fixture, COMMUNICATION, "Mail", "2026-11-25", NULL);
  forbid (fixture);
  app_fixture_wait (fixture, has_freeze_finding);
}

static GtkWindow *
review (AppFixture *fixture)
{
  GtkWindow *dialog = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.review-checks", NULL));
  app_fixture_settle ();
  dialog = app_fixture_find_window (SEGUE_TYPE_FINDINGS_DIALOG);
  g_assert_nonnull (dialog);

  return dialog;
}

static GtkWidget *
find_row_in (GtkWidget  *widget,
             const char *code)
{
  if (SEGUE_IS_FINDING_ROW (widget) &&
      g_str_equal (segue_check_get_code (segue_finding_row_get_finding (SEGUE_FINDING_ROW (widget))->check), code))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row_in (child, code);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static guint
count_rows (GtkWidget *widget)
{
  guint n = SEGUE_IS_FINDING_ROW (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);

  return n;
}

static void
assert_day (AppFixture *fixture,
            const char *day)
{
  SegueRecord *mail = calendar_fixture_find (fixture, COMMUNICATION, "Mail");

  g_assert_cmpint (segue_dated_get_first (mail), ==, calendar_fixture_day (day));
}

/* What a button offers is done, the list follows, and it can be undone. */
static void
test_fix (AppFixture    *fixture,
          gconstpointer  example)
{
  GtkWidget *dialog = GTK_WIDGET (review (fixture));
  GtkWidget *row = find_row_in (dialog, "C09");

  g_assert_nonnull (row);
  g_assert_nonnull (app_fixture_find (row, GTK_TYPE_BUTTON, "Move to 27 Nov"));
  g_assert_true (gtk_widget_activate_action (row, "finding.fix", NULL));
  app_fixture_wait (fixture, has_no_freeze_finding);
  app_fixture_settle ();
  assert_day (fixture, "2026-11-27");
  g_assert_null (find_row_in (dialog, "C09"));

  app_fixture_activate (fixture, "win.undo");
  app_fixture_wait (fixture, has_freeze_finding);
  app_fixture_settle ();
  assert_day (fixture, "2026-11-25");
  g_assert_nonnull (find_row_in (dialog, "C09"));
}

/* Without a reason nothing is accepted; with one it stands at the end, and can be taken back. */
static void
test_accept (AppFixture    *fixture,
             gconstpointer  example)
{
  GtkWidget *dialog = GTK_WIDGET (review (fixture));
  GtkWindow *question = NULL;
  GtkWidget *reason = NULL;
  GtkDropDown *filter = NULL;
  SegueRecord *acceptance = NULL;
  guint before[SEGUE_N_SEVERITIES], after[SEGUE_N_SEVERITIES];

  segue_findings_count (segue_findings_get (get_workspace (fixture)), 0, before);
  g_assert_true (gtk_widget_activate_action (find_row_in (dialog, "C09"), "finding.accept", NULL));
  app_fixture_settle ();
  question = app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (question);
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "accept"));
  reason = app_fixture_find (GTK_WIDGET (question), ADW_TYPE_ENTRY_ROW, NULL);
  gtk_editable_set_text (GTK_EDITABLE (reason), "   ");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "accept"));
  gtk_editable_set_text (GTK_EDITABLE (reason), "The board agreed");
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "accept"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "accept");
  app_fixture_wait (fixture, is_accepted);
  app_fixture_settle ();

  acceptance = find_finding (fixture, "C09")->acceptance;
  g_assert_cmpstr (segue_record_get_text (acceptance, SEGUE_ACCEPTANCE_REASON), ==, "The board agreed");
  g_assert_cmpint (segue_record_get_day (acceptance, SEGUE_ACCEPTANCE_ACCEPTED_ON), ==, segue_today ());
  g_assert_null (app_fixture_find (find_row_in (dialog, "C09"), GTK_TYPE_BUTTON, "Accept with Reason…"));
  segue_findings_count (segue_findings_get (get_workspace (fixture)), 0, after);
  g_assert_cmpuint (after[SEGUE_SEVERITY_ERROR], ==, before[SEGUE_SEVERITY_ERROR] - 1);
  g_assert_cmpuint (after[SEGUE_SEVERITY_WARNING], ==, before[SEGUE_SEVERITY_WARNING]);

  filter = GTK_DROP_DOWN (app_fixture_find (dialog, GTK_TYPE_DROP_DOWN, NULL));
  gtk_drop_down_set_selected (filter, g_list_model_get_n_items (gtk_drop_down_get_model (filter)) - 1);
  app_fixture_settle ();
  g_assert_cmpuint (count_rows (dialog), ==, 1);
  g_assert_nonnull (find_row_in (dialog, "C09"));

  g_assert_true (gtk_widget_activate_action (find_row_in (dialog, "C09"), "finding.take-back", NULL));
  app_fixture_wait (fixture, is_open);
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (find_row_in (dialog, "C09"), GTK_TYPE_BUTTON, "Accept with Reason…"));
}

/* The filter leaves the findings of one check, and a row leads to what it is about. */
static void
test_list (AppFixture    *fixture,
           gconstpointer  example)
{
  GtkWidget *dialog = GTK_WIDGET (review (fixture));
  GtkWidget *filter = app_fixture_find (dialog, GTK_TYPE_DROP_DOWN, NULL);
  GtkWidget *row = NULL;
  guint n = count_rows (dialog);
  g_autoptr(GPtrArray) selected = NULL;

  g_assert_cmpuint (n, >, 1);
  g_assert_true (review (fixture) == GTK_WINDOW (dialog)); /* there is one list */
  gtk_drop_down_set_selected (GTK_DROP_DOWN (filter), 1);
  app_fixture_settle ();
  g_assert_cmpuint (count_rows (dialog), ==, 1);

  row = find_row_in (dialog, "C09");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (filter), 0);
  app_fixture_settle ();
  g_assert_cmpuint (count_rows (dialog), ==, n);

  row = find_row_in (dialog, "C09");
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  app_fixture_settle ();
  selected = segue_page_dup_selected (calendar_fixture_get_page (fixture));
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_cmpint (segue_sheet_item_get_id (g_ptr_array_index (selected, 0)), ==,
                   segue_record_get_id (calendar_fixture_find (fixture, COMMUNICATION, "Mail")));
}

static void
test_details (AppFixture    *fixture,
              gconstpointer  example)
{
  GtkWidget *group = NULL;

  segue_page_reveal (calendar_fixture_get_page (fixture), segue_record_get_id (calendar_fixture_find (fixture, COMMUNICATION, "Mail")));
  app_fixture_settle ();
  group = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_FINDINGS_GROUP, NULL);
  g_assert_nonnull (group);
  g_assert_true (gtk_widget_get_visible (group));
  g_assert_nonnull (find_row_in (group, "C09"));
  g_assert_true (gtk_widget_activate_action (find_row_in (group, "C09"), "finding.fix", NULL));
  app_fixture_wait (fixture, has_no_freeze_finding);
  app_fixture_settle ();
  g_assert_null (find_row_in (group, "C09"));
}

/* Errors stand in the sidebar; who presents sees as much as may be seen, and the list goes. */
static void
test_badge (AppFixture    *fixture,
            gconstpointer  example)
{
  guint counts[SEGUE_N_SEVERITIES];
  g_autofree char *text = NULL;
  GtkWidget *badge = NULL;

  segue_findings_count (segue_findings_get (get_workspace (fixture)), 0, counts);
  g_assert_cmpuint (counts[SEGUE_SEVERITY_ERROR], >, 0);
  text = g_strdup_printf ("%u !", counts[SEGUE_SEVERITY_ERROR]);
  badge = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, text);
  g_assert_nonnull (badge);
  g_assert_true (gtk_widget_get_visible (badge));

  review (fixture);
  segue_workspace_present (get_workspace (fixture), SEGUE_REDACTION_LEVEL_PUBLIC);
  app_fixture_settle ();
  g_assert_nonnull (find_finding (fixture, "C09"));
  g_assert_true (find_finding (fixture, "C09")->records[0] != calendar_fixture_find (fixture, COMMUNICATION, "Mail"));
}

static SegueRecord *
add_resistance (AppFixture *fixture,
                const char *heard)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  g_autoptr(SegueRecord) entry = segue_record_new (SEGUE_RECORD_RESISTANCE, 0);
  SegueRecordList *rollouts = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ROLLOUT);
  SegueDay day = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (heard, &day));
  segue_record_set_integer (entry, SEGUE_RESISTANCE_ROLLOUT, segue_record_get_id (segue_record_list_get (rollouts, 0)));
  segue_record_set_text (entry, SEGUE_RESISTANCE_SUMMARY, "Too slow");
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_ON, day);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_NEW);
  segue_edit_add (edit, entry);
  g_assert_true (segue_edit_commit (edit, NULL, NULL));

  return segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_RESISTANCE, segue_record_get_id (entry));
}

static GtkWidget *
find_late_badge (AppFixture *fixture)
{
  GtkWidget *badge = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "1 late");

  return badge != NULL && gtk_widget_get_visible (badge) ? badge : NULL;
}

static gboolean
is_late (AppFixture *fixture)
{
  return find_late_badge (fixture) != NULL;
}

static gboolean
is_not_late (AppFixture *fixture)
{
  return find_late_badge (fixture) == NULL;
}

/* An objection for which two clocks have run out is one objection; acknowledged and with another
 * day it waits no longer.
 */
static void
test_late (AppFixture    *fixture,
           gconstpointer  example)
{
  SegueRecord *entry = NULL;
  g_autoptr(SegueEdit) edit = NULL;

  g_assert_true (is_not_late (fixture));
  entry = add_resistance (fixture, "2026-10-05");
  app_fixture_wait (fixture, is_late);
  g_assert_cmpstr (gtk_widget_get_name (gtk_widget_get_ancestor (find_late_badge (fixture), GTK_TYPE_LIST_BOX_ROW)), ==, "resistance");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (find_late_badge (fixture)), ==, "1 objection waits too long");

  edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);
  segue_edit_set_integer (edit, entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, segue_today ());
  segue_edit_set_integer (edit, entry, SEGUE_RESISTANCE_TARGET_CLOSE, segue_today ());
  g_assert_true (segue_edit_commit (edit, NULL, NULL));
  app_fixture_wait (fixture, is_not_late);
}

static GtkWidget *
find_badge (AppFixture *fixture,
            const char *page,
            const char *text)
{
  GtkWidget *badge = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, text);

  return badge != NULL && gtk_widget_get_visible (badge) &&
         g_str_equal (gtk_widget_get_name (gtk_widget_get_ancestor (badge, GTK_TYPE_LIST_BOX_ROW)), page) ? badge : NULL;
}

static gboolean
has_names (AppFixture *fixture)
{
  return find_badge (fixture, "resistance", "1 !") != NULL;
}

/* A name that was to stay unknown is counted beside its page, and not beside the calendar as well. */
static void
test_names (AppFixture    *fixture,
            gconstpointer  example)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_FEEDBACK);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(SegueRecord) feedback = segue_record_new (SEGUE_RECORD_FEEDBACK, 0);
  SegueRecordList *rollouts = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ROLLOUT);
  guint counts[SEGUE_N_SEVERITIES];
  guint after[SEGUE_N_SEVERITIES];
  g_autofree char *text = NULL;

  segue_findings_count (segue_findings_get (get_workspace (fixture)), 0, counts);
  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, "Ada Lind");
  segue_edit_add (edit, person);
  segue_record_set_integer (feedback, SEGUE_FEEDBACK_ROLLOUT, segue_record_get_id (segue_record_list_get (rollouts, 0)));
  segue_record_set_text (feedback, SEGUE_FEEDBACK_TEXT, "Too slow");
  segue_record_set_integer (feedback, SEGUE_FEEDBACK_RECEIVED_ON, segue_today ());
  segue_record_set_integer (feedback, SEGUE_FEEDBACK_ANONYMOUS, TRUE);
  segue_record_set_integer (feedback, SEGUE_FEEDBACK_STAKEHOLDER, segue_record_get_id (person));
  segue_edit_add (edit, feedback);
  g_assert_true (segue_edit_commit (edit, NULL, NULL));

  app_fixture_wait (fixture, has_names);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (find_badge (fixture, "resistance", "1 !")), ==, "1 piece of anonymous feedback names somebody");
  segue_findings_count (segue_findings_get (get_workspace (fixture)), 0, after);
  g_assert_cmpuint (after[SEGUE_SEVERITY_ERROR], ==, counts[SEGUE_SEVERITY_ERROR] + 1);
  text = g_strdup_printf ("%u !", counts[SEGUE_SEVERITY_ERROR]);
  g_assert_nonnull (counts[SEGUE_SEVERITY_ERROR] == 1 ? app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, text)
                                                      : find_badge (fixture, "calendar", text));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add ("/findings/fix", AppFixture, NULL, set_up, test_fix, app_fixture_tear_down);
  g_test_add ("/findings/accept", AppFixture, NULL, set_up, test_accept, app_fixture_tear_down);
  g_test_add ("/findings/list", AppFixture, NULL, set_up, test_list, app_fixture_tear_down);
  g_test_add ("/findings/details", AppFixture, NULL, set_up, test_details, app_fixture_tear_down);
  g_test_add ("/findings/badge", AppFixture, NULL, set_up, test_badge, app_fixture_tear_down);

  g_test_add ("/findings/names", AppFixture, NULL, set_up, test_names, app_fixture_tear_down);
  g_test_add ("/findings/late", AppFixture, NULL, set_up, test_late, app_fixture_tear_down);

  return g_test_run ();
}
