/* test-person.c - relationships, timeline and champion in the details, and what follows from them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-champion-group.h"
#include "segue-champion-report.h"
#include "segue-champion.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-interaction.h"
#include "segue-link-picker.h"
#include "segue-record-row.h"
#include "segue-relationship.h"
#include "segue-relationships-group.h"
#include "segue-relations.h"
#include "segue-reports-group.h"
#include "segue-sheet-item.h"
#include "segue-stakeholder.h"
#include "segue-timeline-group.h"

static SeguePage *
get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static SegueRecord *
get_selected (AppFixture *fixture,
              guint       source)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (get_page (fixture));

  g_assert_cmpuint (items->len, ==, 1);
  return segue_sheet_item_get (g_ptr_array_index (items, 0), source);
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

/* Somebody of a new workspace, who is selected. */
static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, NULL);
  app_fixture_activate (fixture, "win.new-record");
  app_fixture_settle ();
}

static SegueRecord *
add_person (AppFixture *fixture,
            const char *name)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
  segue_edit_add (edit, person);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);

  return segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_STAKEHOLDER, segue_record_get_id (person));
}

static guint
count (AppFixture      *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), kind));
}

static void
set_number (AppFixture  *fixture,
            SegueRecord *record,
            guint        field,
            gint64       number)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, number);
  segue_edit_set_value (edit, record, field, &value);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* Not at the lower edge: a popover wants a screen below it. */
static void
bring_into_sight (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  double x = 0, y = 0;

  g_assert_true (gtk_widget_translate_coordinates (widget, scroller, 0, 0, &x, &y));
  gtk_adjustment_set_value (place, gtk_adjustment_get_value (place) + y - 100);
  app_fixture_settle ();
}

/* Opens what the plus of @group opens, and takes @record there. */
static GtkWidget *
pick (AppFixture  *fixture,
      GtkWidget   *group,
      SegueRecord *record)
{
  GtkWidget *button = app_fixture_find (group, GTK_TYPE_MENU_BUTTON, NULL);
  GtkWidget *picker = NULL;

  bring_into_sight (button);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();
  picker = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  if (record != NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (picker));
      g_signal_emit_by_name (picker, "picked", segue_record_get_id (record));
      app_fixture_settle ();
    }

  return picker;
}

static void
click (GtkWidget  *root,
       const char *label)
{
  GtkWidget *button = app_fixture_find (root, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

static GtkWidget *
find_row (GtkWidget  *group,
          const char *title)
{
  return app_fixture_find (group, SEGUE_TYPE_RECORD_ROW, title);
}

/* Added from either end, opened to its fields, gone to and removed; each is one step. */
static void
test_relationships (AppFixture    *fixture,
                    gconstpointer  data)
{
  SegueRecord *ben = add_person (fixture, "Ben Ode");
  SegueRecord *person = get_selected (fixture, SEGUE_SHEET_HOP);
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_RELATIONSHIPS_GROUP);
  GtkWidget *picker, *row;
  SegueRecord *relationship;

  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "No relationship is known yet"));
  picker = pick (fixture, group, NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (app_fixture_find (picker, GTK_TYPE_DROP_DOWN, NULL)), 3);
  g_assert_cmpstr (segue_relations_get_label (3), ==, "Is influenced by");
  pick (fixture, group, ben);

  g_assert_cmpuint (count (fixture, SEGUE_RECORD_RELATIONSHIP), ==, 1);
  relationship = segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_RELATIONSHIP), 0);
  g_assert_cmpint (segue_record_get_link (relationship, SEGUE_RELATIONSHIP_FROM_WHOM), ==, segue_record_get_id (ben));
  g_assert_cmpint (segue_record_get_link (relationship, SEGUE_RELATIONSHIP_TO_WHOM), ==, segue_record_get_id (person));
  row = find_row (group, "Is influenced by: Ben Ode");
  g_assert_nonnull (row);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));

  /* Not with oneself, and not twice: the window says so. */
  pick (fixture, group, ben);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                      "“Is influenced by: Ben Ode” is there already: change it rather than adding it again."));
  pick (fixture, group, person);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                      "Nobody has a relationship with themselves: choose somebody else."));
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_RELATIONSHIP), ==, 1);

  click (row, "Remove");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_RELATIONSHIP), ==, 0);
  g_assert_null (find_row (group, "Is influenced by: Ben Ode"));
  app_fixture_activate (fixture, "win.undo");
  row = find_row (group, "Is influenced by: Ben Ode");
  g_assert_nonnull (row);

  /* Closed until somebody opens it, and without what nobody sees. */
  g_assert_null (app_fixture_find (row, ADW_TYPE_COMBO_ROW, "Strength"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (row, ADW_TYPE_COMBO_ROW, "Strength"));
  adw_combo_row_set_selected (ADW_COMBO_ROW (app_fixture_find (row, ADW_TYPE_COMBO_ROW, "Strength")), 3);
  app_fixture_settle ();
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Strong");

  app_fixture_activate (fixture, "win.undo"); /* the strength */
  app_fixture_activate (fixture, "win.undo"); /* the relationship, which was one step */
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_RELATIONSHIP), ==, 0);
}

static void
add_talk (AppFixture *fixture,
          SegueDay    day,
          const char *summary)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_INTERACTION);
  g_autoptr(SegueRecord) talk = segue_record_new (SEGUE_RECORD_INTERACTION, 0);
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) who = SEGUE_VALUE_INIT;
  gint64 id = segue_record_get_id (get_selected (fixture, SEGUE_SHEET_HOP));

  segue_value_set_ids (&who, &id, 1);
  segue_record_set_value (talk, SEGUE_INTERACTION_WHO, &who);
  segue_record_set_integer (talk, SEGUE_INTERACTION_DATE, day);
  segue_record_set_integer (talk, SEGUE_INTERACTION_KIND, 0);
  segue_record_set_integer (talk, SEGUE_INTERACTION_SENTIMENT, -2);
  segue_record_set_text (talk, SEGUE_INTERACTION_SUMMARY, summary);
  segue_record_set_integer (talk, SEGUE_INTERACTION_CONFIDENTIAL, TRUE);
  segue_edit_add (edit, talk);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

static GtkWidget *
get_row (GtkWidget *group,
         int        position)
{
  GtkWidget *any = app_fixture_find (group, SEGUE_TYPE_RECORD_ROW, NULL);

  return any != NULL ? GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (gtk_widget_get_parent (any)), position)) : NULL;
}

static guint
count_rows (GtkWidget *group)
{
  guint n = 0;

  while (get_row (group, (int) n) != NULL)
    n++;

  return n;
}

/* Newest first, ten until more are asked for; said in words, and edited in place. */
static void
test_timeline (AppFixture    *fixture,
               gconstpointer  data)
{
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_TIMELINE_GROUP);
  GtkWidget *row;

  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "Nothing is logged yet"));
  for (int i = 0; i < 12; i++)
    {
      g_autofree char *summary = g_strdup_printf ("Talk <%d> & more", i);

      add_talk (fixture, segue_today () - i, summary);
    }
  g_assert_cmpuint (count_rows (group), ==, 10);
  row = get_row (group, 0);
  g_assert_nonnull (app_fixture_find (row, GTK_TYPE_LABEL, "Very negative · Confidential\nTalk <0> & more"));
  g_assert_nonnull (app_fixture_find (row, GTK_TYPE_LABEL, "▼"));

  click (group, "Show All 12");
  g_assert_cmpuint (count_rows (group), ==, 12);
  g_assert_true (row == get_row (group, 0));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  app_fixture_settle ();
  click (row, "Remove");
  g_assert_cmpuint (count_rows (group), ==, 11);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count_rows (group), ==, 12);
}

/* A judgement stands among the talks with what moved; a dispute stands above all. */
static void
test_judged (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_TIMELINE_GROUP);
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);
  GtkWidget *row;

  set_number (fixture, engagement, SEGUE_ENGAGEMENT_POWER, 4);
  row = app_fixture_find (group, ADW_TYPE_ACTION_ROW, NULL);
  g_assert_nonnull (row);
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Power: 4"));

  g_assert_null (app_fixture_find (group, GTK_TYPE_LABEL, "Disputed"));
  set_number (fixture, engagement, SEGUE_ENGAGEMENT_DISPUTED, TRUE);
  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "Disputed"));
}

/* A champion of whom nothing is heard, and who is against it, is shown as what they are. */
static void
test_champion (AppFixture    *fixture,
               gconstpointer  data)
{
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_CHAMPION_GROUP);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
  g_autoptr(GError) error = NULL;
  SegueRecord *champion;
  GtkWidget *row;
  const char *subtitle;

  segue_record_set_text (audience, segue_record_class_get (SEGUE_RECORD_AUDIENCE)->title, "Payroll");
  segue_edit_add (edit, audience);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);

  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "Does not speak for this rollout"));
  pick (fixture, group, audience);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_CHAMPION), ==, 1);
  champion = segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_CHAMPION), 0);
  row = find_row (group, "Active");
  g_assert_nonnull (row);
  subtitle = adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row));
  g_assert_true (g_str_has_prefix (subtitle, "Payroll"));
  g_assert_nonnull (strstr (subtitle, "Nothing was heard of them yet"));
  g_assert_null (strstr (subtitle, "Stands at"));

  set_number (fixture, champion, SEGUE_CHAMPION_LAST_HEARD, segue_today () - 30);
  g_assert_null (strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "⚠"));
  set_number (fixture, champion, SEGUE_CHAMPION_LAST_HEARD, segue_today () - 31);
  g_assert_nonnull (strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "Not heard of for 31 days"));
  set_number (fixture, get_selected (fixture, SEGUE_SHEET_OWN), SEGUE_ENGAGEMENT_CURRENT, SEGUE_ENGAGEMENT_LEVEL_NEUTRAL);
  g_assert_nonnull (strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "Stands at Neutral"));

  /* Once in a rollout: more audiences are added in the row. */
  g_assert_false (gtk_widget_get_visible (app_fixture_find (group, GTK_TYPE_MENU_BUTTON, NULL)));
}

static void
make_champion (AppFixture  *fixture,
               SegueRecord *engagement)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_CHAMPION);
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
  g_autoptr(SegueRecord) champion = segue_record_new (SEGUE_RECORD_CHAMPION, 0);
  gint64 id = segue_record_get_id (audience);
  g_auto(SegueValue) covered = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_record_set_text (audience, segue_record_class_get (SEGUE_RECORD_AUDIENCE)->title, "Payroll");
  segue_value_set_ids (&covered, &id, 1);
  segue_record_set_value (champion, SEGUE_CHAMPION_AUDIENCES, &covered);
  segue_record_set_integer (champion, SEGUE_CHAMPION_STAKEHOLDER, segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER));
  segue_record_set_integer (champion, SEGUE_CHAMPION_ROLLOUT, segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT));
  segue_record_set_integer (champion, SEGUE_CHAMPION_STATUS, SEGUE_CHAMPION_STATUS_ACTIVE);
  segue_edit_add (edit, audience);
  segue_edit_add (edit, champion);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

static const char *
get_subtitle (GtkWidget *row)
{
  return adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row));
}

/* What a champion reports is when they were last heard of; undo takes it back. */
static void
test_reports (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *group = get_group (fixture, SEGUE_TYPE_REPORTS_GROUP);
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);
  SegueRecord *report;
  GtkWidget *champion_row, *row;

  /* Who is no champion has no reports. */
  g_assert_false (gtk_widget_get_visible (group));
  make_champion (fixture, engagement);
  g_assert_true (gtk_widget_get_visible (group));
  champion_row = find_row (get_group (fixture, SEGUE_TYPE_CHAMPION_GROUP), "Active");
  g_assert_nonnull (strstr (get_subtitle (champion_row), "Nothing was heard of them yet"));
  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "Nothing is reported yet"));

  g_signal_emit_by_name (app_fixture_find_tip (group, "Add a Report"), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_CHAMPION_REPORT), ==, 1);
  report = segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_CHAMPION_REPORT), 0);
  row = find_row (group, "23 Nov");
  g_assert_nonnull (row);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_nonnull (gtk_widget_get_focus_child (row)); /* ready to write */
  g_assert_null (strstr (get_subtitle (champion_row), "⚠"));

  set_number (fixture, report, SEGUE_CHAMPION_REPORT_MOOD, -1);
  g_assert_nonnull (find_row (group, "23 Nov · ▽ Negative"));
  set_number (fixture, report, SEGUE_CHAMPION_REPORT_DATE, segue_today () - 31);
  g_assert_nonnull (strstr (get_subtitle (champion_row), "Not heard of for 31 days"));

  click (row, "Remove");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_CHAMPION_REPORT), ==, 0);
  g_assert_nonnull (strstr (get_subtitle (champion_row), "Nothing was heard of them yet"));
  g_assert_true (segue_workspace_undo (get_workspace (fixture), NULL));
  app_fixture_settle ();
  g_assert_nonnull (find_row (group, "23 Oct · ▽ Negative"));
  g_assert_nonnull (strstr (get_subtitle (champion_row), "Not heard of for 31 days"));
}

/* When contact is due, and the class of salience, each with what it follows from. */
static void
test_computed (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);
  GtkWidget *window = GTK_WIDGET (fixture->window);
  GtkWidget *row;

  g_assert_nonnull (app_fixture_find (window, ADW_TYPE_ACTION_ROW, "No contact due"));
  set_number (fixture, engagement, SEGUE_ENGAGEMENT_CADENCE, SEGUE_CADENCE_WEEKLY);
  add_talk (fixture, segue_today () - 12, "Long ago");
  row = app_fixture_find (window, ADW_TYPE_ACTION_ROW, "Next contact: 18 Nov, 5 days late");
  g_assert_nonnull (row);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Last contact: 11 Nov · Weekly");

  row = find_row (window, "Salience: Not classified");
  g_assert_nonnull (row);
  set_number (fixture, engagement, SEGUE_ENGAGEMENT_SAL_POWER, TRUE);
  set_number (fixture, engagement, SEGUE_ENGAGEMENT_SAL_LEGITIMACY, TRUE);
  set_number (fixture, engagement, SEGUE_ENGAGEMENT_SAL_URGENCY, FALSE);
  g_assert_nonnull (find_row (window, "Salience: Dominant"));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Power: yes · Legitimacy: yes · Urgency: no");
}

/* From one row to the next the groups are those of the new person. */
static void
test_next_person (AppFixture    *fixture,
                  gconstpointer  data)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_COLUMN_VIEW, NULL);
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (list));

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr(GPtrArray) expected = NULL;
      GtkWidget *group;

      gtk_selection_model_select_item (model, i, TRUE);
      app_fixture_settle ();
      group = get_group (fixture, SEGUE_TYPE_RELATIONSHIPS_GROUP);
      expected = segue_relations_list (SEGUE_PLAN (get_workspace (fixture)),
                                       segue_record_get_id (get_selected (fixture, SEGUE_SHEET_HOP)));
      g_assert_cmpuint (count_rows (group), ==, MIN (expected->len, 10));
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add ("/person/relationships", AppFixture, NULL, set_up, test_relationships, app_fixture_tear_down);
  g_test_add ("/person/timeline", AppFixture, NULL, set_up, test_timeline, app_fixture_tear_down);
  g_test_add ("/person/judged", AppFixture, NULL, set_up, test_judged, app_fixture_tear_down);
  g_test_add ("/person/champion", AppFixture, NULL, set_up, test_champion, app_fixture_tear_down);
  g_test_add ("/person/reports", AppFixture, NULL, set_up, test_reports, app_fixture_tear_down);
  g_test_add ("/person/computed", AppFixture, NULL, set_up, test_computed, app_fixture_tear_down);
  g_test_add ("/person/next", AppFixture, "example", app_fixture_set_up, test_next_person, app_fixture_tear_down);

  return g_test_run ();
}
