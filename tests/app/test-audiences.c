/* test-audiences.c - the page of the audiences: their tree, what a rollout does to them, and what goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "audience-fixture.h"
#include "segue-audience-pane.h"
#include "segue-audience.h"
#include "segue-audiences-view.h"
#include "segue-champion-coverage.h"
#include "segue-champion.h"
#include "segue-cross-tab.h"
#include "segue-edit.h"
#include "segue-filter-chip.h"
#include "segue-impacted-audience.h"
#include "segue-long-list-view.h"
#include "segue-membership.h"
#include "segue-reach.h"
#include "segue-rollout.h"
#include "segue-settings.h"
#include "segue-stakeholder.h"

static GtkWidget *
get_pane (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_AUDIENCE_PANE, NULL);
}

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  audience_fixture_show (fixture);
}

static gint64
find_id (AppFixture *fixture,
         const char *name)
{
  SegueRecord *audience = audience_fixture_find (fixture, name);

  g_assert_nonnull (audience);
  return segue_record_get_id (audience);
}

static void
select_audience (AppFixture *fixture,
                 const char *name)
{
  segue_page_select (audience_fixture_get_page (fixture), find_id (fixture, name));
  app_fixture_settle ();
}

static char *
dup_names (AppFixture *fixture)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (audience_fixture_get_page (fixture));
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < ids->len; i++)
    {
      SegueRecord *audience = segue_plan_find (audience_fixture_get_plan (fixture), SEGUE_RECORD_AUDIENCE, g_array_index (ids, gint64, i));

      g_string_append_printf (names, "%s%s", i > 0 ? "|" : "", segue_record_get_text (audience, SEGUE_AUDIENCE_NAME));
    }

  return g_string_free (names, FALSE);
}

static void
assert_names (AppFixture *fixture,
              const char *names)
{
  g_autofree char *shown = dup_names (fixture);

  g_assert_cmpstr (shown, ==, names);
}

static GtkWidget *
get_list (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
}

/* As the keyboard does: the controllers of the list and of what it lies in. */
static gboolean
press (AppFixture *fixture,
       guint       keyval)
{
  gboolean handled = FALSE;

  for (GtkWidget *widget = get_list (fixture); widget != NULL && !handled; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

      for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
        {
          g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

          if (GTK_IS_EVENT_CONTROLLER_KEY (controller) &&
              gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
            g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
        }
    }
  app_fixture_settle ();

  return handled;
}

static const char *
get_selected (AppFixture *fixture)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (audience_fixture_get_page (fixture));

  g_assert_cmpuint (items->len, ==, 1);
  return segue_record_get_text (segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN), SEGUE_AUDIENCE_NAME);
}

static GtkWidget *
find_row (AppFixture *fixture,
          const char *title)
{
  GtkWidget *row = app_fixture_find (get_pane (fixture), ADW_TYPE_PREFERENCES_ROW, title);

  g_assert_nonnull (row);
  return row;
}

static GtkEditable *
find_text (AppFixture *fixture,
           const char *title)
{
  GtkWidget *row = find_row (fixture, title);

  return GTK_EDITABLE (GTK_IS_EDITABLE (row) ? row : app_fixture_find (row, GTK_TYPE_TEXT, NULL));
}

static void
type (AppFixture *fixture,
      const char *title,
      const char *text)
{
  GtkEditable *editable = find_text (fixture, title);

  gtk_widget_grab_focus (GTK_WIDGET (editable));
  gtk_editable_set_text (editable, text);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  app_fixture_settle ();
}

/* In the order of the tree; arrow keys close, open, go out and go in. */
static void
test_tree (AppFixture    *fixture,
           gconstpointer  data)
{
  assert_names (fixture, "Finance and People|IT and Service Desk|Operations|Field service|Plovdiv plant|Suzhou plant|"
                         "Wrocław warehouse|Sales and Order Desk");

  select_audience (fixture, "Suzhou plant");
  g_assert_true (press (fixture, GDK_KEY_Left));
  g_assert_cmpstr (get_selected (fixture), ==, "Operations");
  g_assert_true (press (fixture, GDK_KEY_Left));
  assert_names (fixture, "Finance and People|IT and Service Desk|Operations|Sales and Order Desk");
  g_assert_true (press (fixture, GDK_KEY_Right));
  g_assert_true (press (fixture, GDK_KEY_Right));
  g_assert_cmpstr (get_selected (fixture), ==, "Field service");

  /* What lies within a closed one is found, and shown by who asks for it. */
  g_assert_true (press (fixture, GDK_KEY_Left));
  g_assert_true (press (fixture, GDK_KEY_Left));
  segue_page_reveal (audience_fixture_get_page (fixture), find_id (fixture, "Suzhou plant"));
  app_fixture_settle ();
  g_assert_cmpstr (get_selected (fixture), ==, "Suzhou plant");
}

static void
test_search (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkEditable *entry = GTK_EDITABLE (app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL));
  GtkWidget *status;

  select_audience (fixture, "Operations");
  press (fixture, GDK_KEY_Left);
  gtk_editable_set_text (entry, "suz");
  app_fixture_settle ();
  assert_names (fixture, "Suzhou plant");
  status = app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_LABEL, "1 of 8 audiences shown · 7 hidden by Search");
  g_assert_nonnull (status);

  gtk_editable_set_text (entry, "nothing is called so");
  app_fixture_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (audience_fixture_get_page (fixture)), "audiences.clear-filters", NULL));
  app_fixture_settle ();
  assert_names (fixture, "Finance and People|IT and Service Desk|Operations|Sales and Order Desk");
}

static void
test_filters (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *page = GTK_WIDGET (audience_fixture_get_page (fixture));
  GtkWidget *scope = app_fixture_find (page, GTK_TYPE_TOGGLE_BUTTON, "In the Rollout");
  GtkWidget *chip = app_fixture_find (page, SEGUE_TYPE_FILTER_CHIP, "Segment");
  GtkMenuButton *button = GTK_MENU_BUTTON (app_fixture_find (chip, GTK_TYPE_MENU_BUTTON, NULL));
  g_autofree char *words = NULL;
  GtkWidget *label;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (scope), TRUE);
  app_fixture_settle ();
  assert_names (fixture, "Finance and People|IT and Service Desk|Field service|Plovdiv plant|Suzhou plant|"
                         "Wrocław warehouse|Sales and Order Desk");

  gtk_menu_button_popup (button);
  app_fixture_settle ();
  label = app_fixture_find (GTK_WIDGET (gtk_menu_button_get_popover (button)), GTK_TYPE_LABEL, "Support teams");
  g_assert_true (gtk_widget_activate (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)));
  gtk_menu_button_popdown (button);
  app_fixture_settle ();
  assert_names (fixture, "IT and Service Desk");
  words = segue_page_dup_narrowing (audience_fixture_get_page (fixture), SEGUE_REDACTION_LEVEL_TEAM);
  g_assert_cmpstr (words, ==, "Segment: Support teams, In the Rollout");
}

static void
test_sort (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autofree char *order = NULL;

  g_object_set (audience_fixture_get_page (fixture), "sort-column", "headcount", "sort-descending", TRUE, NULL);
  app_fixture_settle ();
  assert_names (fixture, "Operations|Plovdiv plant|Wrocław warehouse|Suzhou plant|Sales and Order Desk|Field service|"
                         "Finance and People|IT and Service Desk");
  order = segue_page_dup_order (audience_fixture_get_page (fixture));
  g_assert_cmpstr (order, ==, "People, descending");
}

/* Another start shows the page as it was left: mode, order, filters, and who was selected on each page. */
static void
test_restart (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *scope = app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_TOGGLE_BUTTON, "In the Rollout");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *order = NULL;
  g_autoptr(GPtrArray) selected = NULL;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (scope), TRUE);
  g_object_set (audience_fixture_get_page (fixture), "sort-column", "headcount", "sort-descending", TRUE, NULL);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (audience_fixture_get_page (fixture)), "impact");
  select_audience (fixture, "Suzhou plant");
  before = dup_names (fixture);
  app_fixture_close (fixture);

  app_fixture_open (fixture);
  after = dup_names (fixture);
  g_assert_cmpstr (after, ==, before);
  order = segue_page_dup_order (audience_fixture_get_page (fixture));
  g_assert_cmpstr (order, ==, "People, descending");
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (audience_fixture_get_page (fixture))), ==, "impact");
  g_assert_cmpstr (get_selected (fixture), ==, "Suzhou plant");
  g_assert_nonnull (app_fixture_find (get_pane (fixture), GTK_TYPE_LABEL, "Suzhou plant"));

  adw_view_stack_set_visible_child_name (segue_page_get_modes (audience_fixture_get_page (fixture)), "list");
  segue_page_reveal (audience_fixture_get_page (fixture), find_id (fixture, "Operations"));
  app_fixture_settle ();
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  g_assert_cmpstr (get_selected (fixture), ==, "Operations");

  /* What is hidden by then is not selected. */
  scope = app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_TOGGLE_BUTTON, "In the Rollout");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (scope), TRUE);
  app_fixture_settle ();
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  selected = segue_page_dup_selected (audience_fixture_get_page (fixture));
  g_assert_cmpuint (selected->len, ==, 0);
}

/* A name, and nothing else; it is the one that is edited. */
static void
test_new (AppFixture    *fixture,
          gconstpointer  data)
{
  app_fixture_activate (fixture, "win.new-record");
  g_assert_cmpstr (get_selected (fixture), ==, "New Audience");
  type (fixture, "Name", "Night shift");
  assert_names (fixture, "Night shift");

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (audience_fixture_get_page (fixture)), "audiences.new-within", NULL));
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_link (audience_fixture_find (fixture, "New Audience"), SEGUE_AUDIENCE_PARENT), ==,
                   find_id (fixture, "Night shift"));
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  assert_names (fixture, "New Audience");
  app_fixture_activate (fixture, "win.undo");
  assert_names (fixture, "");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_BUTTON, "Add an Audience"));
}

/* The menu is about what was selected, else about the row under the mouse. */
static void
test_menu (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *view = app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), SEGUE_TYPE_LONG_LIST_VIEW, NULL);
  GtkWidget *menu = app_fixture_find (view, GTK_TYPE_POPOVER_MENU, NULL);
  GtkWidget *name = NULL;
  GtkEventController *click = app_fixture_find_controller (view, GTK_TYPE_GESTURE_CLICK);
  double x = 0, y = 0;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (audience_fixture_get_page (fixture)), "audiences.menu", NULL));
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (menu));
  gtk_widget_activate_action (GTK_WIDGET (audience_fixture_get_page (fixture)), "audiences.new-within", NULL);
  app_fixture_settle ();
  g_assert_null (audience_fixture_find (fixture, "New Audience")); /* within nothing */
  gtk_popover_popdown (GTK_POPOVER (menu));
  app_fixture_settle ();

  name = app_fixture_find (view, GTK_TYPE_LABEL, "Operations");
  g_assert_true (gtk_widget_translate_coordinates (name, view, 2, 2, &x, &y));
  g_signal_emit_by_name (click, "pressed", 1, x, y);
  app_fixture_settle ();
  g_assert_cmpstr (get_selected (fixture), ==, "Operations");
  g_assert_true (gtk_widget_get_mapped (menu));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (audience_fixture_get_page (fixture)), "audiences.new-within", NULL));
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_link (audience_fixture_find (fixture, "New Audience"), SEGUE_AUDIENCE_PARENT), ==,
                   find_id (fixture, "Operations"));
}

static guint failures;

static void
failed_cb (GtkWidget  *pane,
           const char *message)
{
  g_assert_nonnull (strstr (message, "goes round in a circle"));
  failures++;
}

/* Whoever moves an audience into one of its own is told why that cannot be. */
static void
test_circle (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *picker;

  select_audience (fixture, "Operations");
  failures = 0;
  g_signal_connect (get_pane (fixture), "failed", G_CALLBACK (failed_cb), NULL);
  picker = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (app_fixture_find (find_row (fixture, "Part of"), GTK_TYPE_MENU_BUTTON, NULL))));
  g_signal_emit_by_name (picker, "picked", find_id (fixture, "Suzhou plant"));
  app_fixture_settle ();
  g_assert_cmpuint (failures, ==, 1);
  g_assert_cmpint (segue_record_get_link (audience_fixture_find (fixture, "Operations"), SEGUE_AUDIENCE_PARENT), ==, 0);

  g_signal_emit_by_name (picker, "picked", find_id (fixture, "Finance and People"));
  app_fixture_settle ();
  g_assert_cmpuint (failures, ==, 1);
  assert_names (fixture, "Finance and People|Operations|Field service|Plovdiv plant|Suzhou plant|Wrocław warehouse|"
                         "IT and Service Desk|Sales and Order Desk");
}

/* What is within moves up, who belongs to it stays, and one step brings all back. */
static void
test_delete (AppFixture    *fixture,
             gconstpointer  data)
{
  guint n_people = segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_STAKEHOLDER));
  guint n_impacts = segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_IMPACT));
  guint n_members = segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_MEMBERSHIP));

  select_audience (fixture, "Operations");
  app_fixture_activate (fixture, "win.delete");
  assert_names (fixture, "Field service|Finance and People|IT and Service Desk|Plovdiv plant|Sales and Order Desk|Suzhou plant|"
                         "Wrocław warehouse");
  select_audience (fixture, "Plovdiv plant");
  app_fixture_activate (fixture, "win.delete");
  g_assert_null (audience_fixture_find (fixture, "Plovdiv plant"));
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_STAKEHOLDER)), ==, n_people);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_IMPACT)), <, n_impacts);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_MEMBERSHIP)), <, n_members);

  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  assert_names (fixture, "Finance and People|IT and Service Desk|Operations|Field service|Plovdiv plant|Suzhou plant|"
                         "Wrocław warehouse|Sales and Order Desk");
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_IMPACT)), ==, n_impacts);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_MEMBERSHIP)), ==, n_members);
}

/* What a rollout does to an audience is there from the first edit on. */
static void
test_first_edit (AppFixture    *fixture,
                 gconstpointer  data)
{
  gint64 operations = find_id (fixture, "Operations");
  SegueRecord *impacted;

  select_audience (fixture, "Operations");
  g_assert_null (segue_impacted_audience_find (audience_fixture_get_plan (fixture), operations, audience_fixture_get_rollout (fixture)));
  type (fixture, "Wave", "2");
  impacted = segue_impacted_audience_find (audience_fixture_get_plan (fixture), operations, audience_fixture_get_rollout (fixture));
  g_assert_nonnull (impacted);
  g_assert_cmpstr (segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_WAVE), ==, "2");

  /* The pane goes on with that one. */
  type (fixture, "Wave", "3");
  g_assert_true (segue_impacted_audience_find (audience_fixture_get_plan (fixture), operations, audience_fixture_get_rollout (fixture)) == impacted);
  g_assert_cmpstr (segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_WAVE), ==, "3");

  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  g_assert_null (segue_impacted_audience_find (audience_fixture_get_plan (fixture), operations, audience_fixture_get_rollout (fixture)));
  g_assert_cmpstr (gtk_editable_get_text (find_text (fixture, "Wave")), ==, "");
  type (fixture, "Wave", "4");
  impacted = segue_impacted_audience_find (audience_fixture_get_plan (fixture), operations, audience_fixture_get_rollout (fixture));
  g_assert_cmpstr (segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_WAVE), ==, "4");
}

static GtkWidget *
find_group (AppFixture *fixture,
            const char *title)
{
  GtkWidget *group = app_fixture_find (get_pane (fixture), ADW_TYPE_PREFERENCES_GROUP, title);

  g_assert_nonnull (group);
  return group;
}

static guint
count (AppFixture      *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), kind));
}

/* What a segment wants to know comes with a click, after what is there, and once. */
static void
test_presets (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *button;
  SegueRecord *impacted;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  select_audience (fixture, "IT and Service Desk");
  impacted = audience_fixture_find_impacted (fixture, "IT and Service Desk");
  before = g_strdup (segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS));
  button = app_fixture_find (get_pane (fixture), GTK_TYPE_BUTTON, "Fill In by Segment");
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  after = g_strdup (segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS));
  g_assert_true (before == NULL || g_str_has_prefix (after, before));
  g_assert_nonnull (strstr (after, "Who takes over what they cannot solve"));
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  g_assert_cmpstr (segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS), ==, after);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpstr (segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS), ==, before);
}

/* People come by the search and go by a button; the way to them leads to the register. */
static void
test_members (AppFixture    *fixture,
              gconstpointer  data)
{
  guint n = count (fixture, SEGUE_RECORD_MEMBERSHIP);
  gint64 field_service = 0;
  SegueRecord *person;
  g_autofree char *remove = NULL;
  GtkWidget *add;

  select_audience (fixture, "Field service");
  field_service = find_id (fixture, "Field service");
  g_assert_cmpuint (segue_audience_count_members (audience_fixture_get_plan (fixture), field_service, segue_today ()), ==, 0);
  person = segue_record_list_get (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_STAKEHOLDER), 0);
  add = app_fixture_find_tip (find_group (fixture, "Members"), "Add a Member");
  g_signal_emit_by_name (gtk_menu_button_get_popover (GTK_MENU_BUTTON (add)), "picked", segue_record_get_id (person));
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_MEMBERSHIP), ==, n + 1);
  g_assert_cmpuint (segue_audience_count_members (audience_fixture_get_plan (fixture), field_service, segue_today ()), ==, 1);

  /* Nobody belongs to it twice. */
  g_signal_emit_by_name (gtk_menu_button_get_popover (GTK_MENU_BUTTON (add)), "picked", segue_record_get_id (person));
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_MEMBERSHIP), ==, n + 1);

  remove = g_strdup_printf ("Remove %s", segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME));
  g_signal_emit_by_name (app_fixture_find_tip (find_group (fixture, "Members"), remove), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_MEMBERSHIP), ==, n);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-person", "x", segue_record_get_id (person)));
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (audience_fixture_get_page (fixture))));
}

static void
test_champions (AppFixture    *fixture,
                gconstpointer  data)
{
  guint n = count (fixture, SEGUE_RECORD_CHAMPION);
  SegueRecord *person = NULL;
  SegueChampionCoverage coverage;
  GtkWidget *add;

  select_audience (fixture, "Field service");
  for (guint i = 0; i < count (fixture, SEGUE_RECORD_STAKEHOLDER) && person == NULL; i++)
    {
      SegueRecord *one = segue_record_list_get (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_STAKEHOLDER), i);
      guint n_of_one = 0;

      segue_plan_incoming (audience_fixture_get_plan (fixture), SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_STAKEHOLDER, segue_record_get_id (one), &n_of_one);
      person = n_of_one == 0 ? one : NULL;
    }
  coverage = segue_champion_get_coverage (audience_fixture_get_plan (fixture), audience_fixture_find_impacted (fixture, "Field service"), segue_today ());
  g_assert_cmpuint (coverage.n_active, ==, 0);
  add = app_fixture_find_tip (find_group (fixture, "Champions"), "Add a Champion");
  g_signal_emit_by_name (gtk_menu_button_get_popover (GTK_MENU_BUTTON (add)), "picked", segue_record_get_id (person));
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_CHAMPION), ==, n + 1);
  coverage = segue_champion_get_coverage (audience_fixture_get_plan (fixture), audience_fixture_find_impacted (fixture, "Field service"), segue_today ());
  g_assert_cmpuint (coverage.n_active, ==, 1);

  /* The same person speaks for another group as well. */
  select_audience (fixture, "Suzhou plant");
  add = app_fixture_find_tip (find_group (fixture, "Champions"), "Add a Champion");
  g_signal_emit_by_name (gtk_menu_button_get_popover (GTK_MENU_BUTTON (add)), "picked", segue_record_get_id (person));
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_CHAMPION), ==, n + 1);
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_CHAMPION), ==, n);
}

/* What hangs on the audience comes and goes; the first brings what it hangs on. */
static void
test_children (AppFixture    *fixture,
               gconstpointer  data)
{
  static const struct
  {
    const char      *group;
    const char      *add;
    SegueRecordKind  kind;
  } cases[] = {
    { "Impacts", "Add an Impact", SEGUE_RECORD_IMPACT },
    { "Fears and What Stands Against Them", "Add a Fear", SEGUE_RECORD_FEAR },
    { "Involvement", "Add an Involvement", SEGUE_RECORD_INVOLVEMENT },
    { "Benefits of the Rollout", "Add a Benefit", SEGUE_RECORD_BENEFIT },
  };

  select_audience (fixture, "Operations");
  g_assert_null (audience_fixture_find_impacted (fixture, "Operations"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = count (fixture, cases[i].kind);
      GtkWidget *add = app_fixture_find_tip (find_group (fixture, cases[i].group), cases[i].add);

      g_test_message ("%s", cases[i].group);
      g_signal_emit_by_name (add, "clicked");
      app_fixture_settle ();
      g_assert_cmpuint (count (fixture, cases[i].kind), ==, n + 1);
      g_assert_nonnull (audience_fixture_find_impacted (fixture, "Operations"));
    }

  type (fixture, "Fear", "They count our steps");
  g_assert_nonnull (app_fixture_find (find_group (fixture, "Fears and What Stands Against Them"), ADW_TYPE_EXPANDER_ROW,
                                      "They count our steps"));
  g_signal_emit_by_name (app_fixture_find (find_group (fixture, "Fears and What Stands Against Them"), GTK_TYPE_BUTTON, "Remove"), "clicked");
  app_fixture_settle ();
  g_assert_null (app_fixture_find (find_group (fixture, "Fears and What Stands Against Them"), ADW_TYPE_EXPANDER_ROW, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases) + 2; i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_true (segue_workspace_undo (get_workspace (fixture), &error));
      g_assert_no_error (error);
      app_fixture_settle ();
    }
  g_assert_null (audience_fixture_find_impacted (fixture, "Operations"));
}

static void
test_empty (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *page = GTK_WIDGET (audience_fixture_get_page (fixture));
  GtkWidget *button = app_fixture_find (page, GTK_TYPE_BUTTON, "Add an Audience");

  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_widget_get_mapped (app_fixture_find (page, GTK_TYPE_BUTTON, "Import a Spreadsheet…")));
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  assert_names (fixture, "New Audience");
}

/* Both pages keep what is theirs; the one that was looked at comes back. */
static void
test_page (AppFixture    *fixture,
           gconstpointer  data)
{
  select_audience (fixture, "Suzhou plant");
  g_assert_true (gtk_widget_get_mapped (get_pane (fixture)));
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (audience_fixture_get_page (fixture))));
}

/* What was closed is closed after another start, until somebody opens it. */
static void
test_closed (AppFixture    *fixture,
             gconstpointer  data)
{
  select_audience (fixture, "Operations");
  g_assert_true (press (fixture, GDK_KEY_Left));
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  app_fixture_settle ();
  assert_names (fixture, "Finance and People|IT and Service Desk|Operations|Sales and Order Desk");

  /* The matrix has nothing to open it with, and shows it. */
  adw_view_stack_set_visible_child_name (segue_page_get_modes (audience_fixture_get_page (fixture)), "impact");
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), SEGUE_TYPE_CROSS_TAB, NULL),
                                      GTK_TYPE_LABEL, "Suzhou plant"));
  adw_view_stack_set_visible_child_name (segue_page_get_modes (audience_fixture_get_page (fixture)), "list");
  app_fixture_settle ();
  assert_names (fixture, "Finance and People|IT and Service Desk|Operations|Sales and Order Desk");

  select_audience (fixture, "Operations");
  g_assert_true (press (fixture, GDK_KEY_Right));
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  app_fixture_settle ();
  assert_names (fixture, "Finance and People|IT and Service Desk|Operations|Field service|Plovdiv plant|Suzhou plant|"
                         "Wrocław warehouse|Sales and Order Desk");
}

/* What another process adds is a row; what is selected stays so. */
static void
test_elsewhere (AppFixture    *fixture,
                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) other = segue_workspace_open (fixture->path, NULL, &error);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);

  g_assert_no_error (error);
  select_audience (fixture, "Suzhou plant");
  edit = segue_edit_new (other, SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, "Bakers");
  segue_edit_add (edit, audience);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (segue_workspace_refresh (get_workspace (fixture), NULL));
  app_fixture_settle ();
  assert_names (fixture, "Bakers|Finance and People|IT and Service Desk|Operations|Field service|Plovdiv plant|Suzhou plant|"
                         "Wrocław warehouse|Sales and Order Desk");
  g_assert_cmpstr (get_selected (fixture), ==, "Suzhou plant");
}

static void
set_silence_weeks (AppFixture *fixture,
                   gint64      weeks)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_WORKSPACE);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_value_set_integer (&value, weeks);
  segue_edit_set_value (edit, segue_workspace_get_settings (get_workspace (fixture)), SEGUE_SETTINGS_SILENCE_WEEKS, &value);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

static gboolean
has_column (AppFixture *fixture,
            const char *title)
{
  GtkColumnView *view = GTK_COLUMN_VIEW (app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_COLUMN_VIEW, NULL));
  GListModel *columns = gtk_column_view_get_columns (view);

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (g_strcmp0 (gtk_column_view_column_get_title (column), title) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Beside the silent people stand the groups of whom nothing is heard; more weeks make them fewer. */
static void
test_silent (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  GtkWidget *chip, *button;
  g_autofree char *names = NULL;
  g_autofree char *later = NULL;
  GtkLabel *heard;

  chip = app_fixture_find (window, GTK_TYPE_TOGGLE_BUTTON, "Silent");
  button = app_fixture_find_tip (window, "Show the audiences of whom nothing was heard for long");
  g_assert_false (gtk_widget_get_visible (button));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "1 Silent Audience");

  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  names = dup_names (fixture);
  g_assert_cmpstr (names, ==, "Field service");
  g_assert_true (has_column (fixture, "Last heard"));
  g_assert_false (has_column (fixture, "Members"));

  select_audience (fixture, "Field service");
  heard = GTK_LABEL (app_fixture_find (get_pane (fixture), GTK_TYPE_LABEL, "⚠ Nothing was heard since the kick-off, 154 days ago"));
  g_assert_nonnull (heard);

  set_silence_weeks (fixture, 520);
  later = dup_names (fixture);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (heard), "Nothing was heard"));
  g_assert_cmpstr (later, ==, "");
  gtk_widget_activate_action (GTK_WIDGET (audience_fixture_get_page (fixture)), "audiences.clear-filters", NULL);
  app_fixture_settle ();
  g_assert_false (has_column (fixture, "Last heard"));
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  gtk_test_init (&argc, &argv);
  adw_init ();

  g_test_add ("/audiences/tree", AppFixture, "example", set_up, test_tree, app_fixture_tear_down);
  g_test_add ("/audiences/search", AppFixture, "example", set_up, test_search, app_fixture_tear_down);
  g_test_add ("/audiences/filters", AppFixture, "example", set_up, test_filters, app_fixture_tear_down);
  g_test_add ("/audiences/sort", AppFixture, "example", set_up, test_sort, app_fixture_tear_down);
  g_test_add ("/audiences/restart", AppFixture, "example", set_up, test_restart, app_fixture_tear_down);
  g_test_add ("/audiences/menu", AppFixture, "example", set_up, test_menu, app_fixture_tear_down);
  g_test_add ("/audiences/new", AppFixture, NULL, set_up, test_new, app_fixture_tear_down);
  g_test_add ("/audiences/circle", AppFixture, "example", set_up, test_circle, app_fixture_tear_down);
  g_test_add ("/audiences/delete", AppFixture, "example", set_up, test_delete, app_fixture_tear_down);
  g_test_add ("/audiences/first-edit", AppFixture, "example", set_up, test_first_edit, app_fixture_tear_down);
  g_test_add ("/audiences/presets", AppFixture, "example", set_up, test_presets, app_fixture_tear_down);
  g_test_add ("/audiences/members", AppFixture, "example", set_up, test_members, app_fixture_tear_down);
  g_test_add ("/audiences/silent", AppFixture, "example", app_fixture_set_up, test_silent, app_fixture_tear_down);
  g_test_add ("/audiences/champions", AppFixture, "example", set_up, test_champions, app_fixture_tear_down);
  g_test_add ("/audiences/children", AppFixture, "example", set_up, test_children, app_fixture_tear_down);
  g_test_add ("/audiences/empty", AppFixture, NULL, set_up, test_empty, app_fixture_tear_down);
  g_test_add ("/audiences/page", AppFixture, "example", set_up, test_page, app_fixture_tear_down);
  g_test_add ("/audiences/closed", AppFixture, "example", set_up, test_closed, app_fixture_tear_down);
  g_test_add ("/audiences/elsewhere", AppFixture, "example", set_up, test_elsewhere, app_fixture_tear_down);

  return g_test_run ();
}
