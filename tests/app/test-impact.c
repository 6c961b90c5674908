/* test-impact.c - the impact matrix: degrees by keys, undo, another start, its form and its words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "audience-fixture.h"

#include "segue-audience-pane.h"
#include "segue-audience.h"
#include "segue-audiences-view.h"
#include "segue-child-group.h"
#include "segue-cross-tab.h"
#include "segue-edit.h"
#include "segue-field-row.h"
#include "segue-impact-degree.h"
#include "segue-impact-edits.h"
#include "segue-impact-view.h"
#include "segue-impacted-audience.h"
#include "segue-reach.h"
#include "segue-rollout.h"

#include <glib/gstdio.h>

#define ASPECT_COLUMN SEGUE_N_ASPECTS
#define DEGREE_COLUMN (SEGUE_N_ASPECTS + 1)

static GtkWidget *
get_view (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), SEGUE_TYPE_IMPACT_VIEW, NULL);
}

static SegueCrossTab *
get_matrix (AppFixture *fixture)
{
  return SEGUE_CROSS_TAB (app_fixture_find (get_view (fixture), SEGUE_TYPE_CROSS_TAB, NULL));
}

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static void
show_matrix (AppFixture *fixture)
{
  audience_fixture_show (fixture);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (audience_fixture_get_page (fixture)), "impact");
  app_fixture_settle ();
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  show_matrix (fixture);
}

static SegueImpactDegree
get_degree (AppFixture *fixture,
            const char *name)
{
  return segue_impact_degree_get (audience_fixture_get_plan (fixture), segue_record_get_id (audience_fixture_find_impacted (fixture, name)));
}

static guint
get_n_impacts (AppFixture *fixture)
{
  return segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_IMPACT));
}

/* The row whose head says @name, or G_MAXUINT. */
static guint
find_row (AppFixture *fixture,
          const char *name)
{
  SegueCrossTab *matrix = get_matrix (fixture);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (matrix));
  guint n_rows = 0;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (SEGUE_IS_CROSS_TAB_CELL (child))
      n_rows = MAX (n_rows, segue_cross_tab_cell_get_row (SEGUE_CROSS_TAB_CELL (child)) + 1);
  for (guint i = 0; i < n_rows; i++)
    if (app_fixture_find (segue_cross_tab_get_row (matrix, i), GTK_TYPE_LABEL, name) != NULL)
      return i;

  return G_MAXUINT;
}

static GtkWidget *
get_cell (AppFixture *fixture,
          const char *name,
          guint       column)
{
  guint row = find_row (fixture, name);

  g_assert_cmpuint (row, !=, G_MAXUINT);
  return segue_cross_tab_get_cell (get_matrix (fixture), row, column);
}

static void
press (AppFixture *fixture,
       const char *name,
       guint       column,
       guint       keyval)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (get_matrix (fixture)));
  gboolean handled = FALSE;

  g_assert_true (gtk_widget_grab_focus (get_cell (fixture, name, column)));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
    }
  g_assert_true (handled);
  app_fixture_settle ();
}

/* @score: -1 for one that is open */
static void
assert_score (AppFixture *fixture,
              const char *name,
              guint       aspect,
              int         score)
{
  SegueImpactDegree degree = get_degree (fixture, name);

  g_assert_cmpint (degree.is_scored[aspect] ? (int) degree.scores[aspect] : -1, ==, score);
}

static void
assert_label (AppFixture *fixture,
              const char *name,
              guint       column,
              const char *label)
{
  GtkWidget *cell = get_cell (fixture, name, column);
  g_autofree char *message = gtk_test_accessible_check_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (message, ==, NULL);
}

/* An audience and an aspect that nobody has looked at. */
static guint
find_open_aspect (AppFixture  *fixture,
                  const char **name)
{
  SegueRecordList *list = segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_AUDIENCE);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *audience = segue_record_list_get (list, i);

      *name = segue_record_get_text (audience, SEGUE_AUDIENCE_NAME);
      if (find_row (fixture, *name) == G_MAXUINT)
        continue;
      for (guint aspect = 0; aspect < SEGUE_N_ASPECTS; aspect++)
        if (!get_degree (fixture, *name).is_scored[aspect])
          return aspect;
    }

  g_assert_not_reached ();
}

static void
test_keys (AppFixture    *fixture,
           gconstpointer  example)
{
  const char *name = NULL;
  guint aspect = find_open_aspect (fixture, &name);
  guint n = get_n_impacts (fixture);
  g_autofree char *kept = g_strdup (name);

  press (fixture, kept, aspect, GDK_KEY_4);
  assert_score (fixture, kept, aspect, 4);
  g_assert_cmpuint (get_n_impacts (fixture), ==, n + 1);
  press (fixture, kept, aspect, GDK_KEY_KP_2);
  assert_score (fixture, kept, aspect, 2);
  press (fixture, kept, aspect, GDK_KEY_0);
  assert_score (fixture, kept, aspect, 0);
  g_assert_cmpuint (get_n_impacts (fixture), ==, n + 1);
  press (fixture, kept, aspect, GDK_KEY_Delete);
  assert_score (fixture, kept, aspect, -1);
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);

  for (int score = 0; score < 3; score++)
    {
      static const int scores[] = { 0, 2, 4 };

      app_fixture_activate (fixture, "win.undo");
      assert_score (fixture, kept, aspect, scores[score]);
    }

  app_fixture_close (fixture);
  app_fixture_open (fixture);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (audience_fixture_get_page (fixture))), ==, "impact");
  assert_score (fixture, kept, aspect, 4);
  app_fixture_activate (fixture, "win.undo");
  assert_score (fixture, kept, aspect, -1);
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);
  app_fixture_activate (fixture, "win.redo");
  assert_score (fixture, kept, aspect, 4);
  app_fixture_activate (fixture, "win.redo");
  assert_score (fixture, kept, aspect, 2);
}

/* A sum is not typed, and Delete there deletes nobody. */
static void
test_sums (AppFixture    *fixture,
           gconstpointer  example)
{
  const char *name = NULL;
  g_autofree char *kept = NULL;
  guint n_audiences = segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_AUDIENCE));
  guint n = get_n_impacts (fixture);

  find_open_aspect (fixture, &name);
  kept = g_strdup (name);
  press (fixture, kept, DEGREE_COLUMN, GDK_KEY_5);
  press (fixture, kept, ASPECT_COLUMN, GDK_KEY_Delete);
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_AUDIENCE)), ==, n_audiences);
}

static SegueRecord *
add_impact (AppFixture *fixture,
            const char *name,
            guint       aspect,
            const char *title,
            guint       degree)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_IMPACT);
  g_autoptr(SegueRecord) impact = segue_record_new (SEGUE_RECORD_IMPACT, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_integer (impact, SEGUE_IMPACT_IMPACTED_AUDIENCE, segue_record_get_id (audience_fixture_find_impacted (fixture, name)));
  segue_record_set_text (impact, SEGUE_IMPACT_TITLE, title);
  segue_record_set_integer (impact, SEGUE_IMPACT_ASPECT, aspect);
  segue_record_set_integer (impact, SEGUE_IMPACT_DEGREE, degree);
  segue_edit_add (edit, impact);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  return impact;
}

/* The highest counts; none stays above what is typed, and what is written stays. */
static void
test_several (AppFixture    *fixture,
              gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  SegueRecord *low = add_impact (fixture, name, aspect, "Coffee is further away", 1);
  SegueRecord *high = add_impact (fixture, name, aspect, "The lift is gone", 4);
  guint n = get_n_impacts (fixture);

  assert_score (fixture, name, aspect, 4);
  press (fixture, name, aspect, GDK_KEY_5);
  g_assert_cmpint (segue_record_get_integer (high, SEGUE_IMPACT_DEGREE), ==, 5);
  g_assert_cmpint (segue_record_get_integer (low, SEGUE_IMPACT_DEGREE), ==, 1);
  press (fixture, name, aspect, GDK_KEY_0);
  g_assert_cmpint (segue_record_get_integer (high, SEGUE_IMPACT_DEGREE), ==, 0);
  g_assert_cmpint (segue_record_get_integer (low, SEGUE_IMPACT_DEGREE), ==, 0);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpint (segue_record_get_integer (high, SEGUE_IMPACT_DEGREE), ==, 5);
  g_assert_cmpint (segue_record_get_integer (low, SEGUE_IMPACT_DEGREE), ==, 1);

  press (fixture, name, aspect, GDK_KEY_Delete);
  assert_score (fixture, name, aspect, -1);
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);
}

static void
test_words (AppFixture    *fixture,
            gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  g_autofree char *open = g_strdup_printf ("%s, %s: not assessed yet", name, segue_choices_get_label (&segue_aspects, (int) aspect));
  g_autofree char *set = g_strdup_printf ("%s, %s: 5, very large", name, segue_choices_get_label (&segue_aspects, (int) aspect));
  g_autofree char *title = g_strdup_printf ("%s × %s: 5, very large", name, segue_choices_get_label (&segue_aspects, (int) aspect));
  g_autofree char *reason = NULL;
  SegueImpactDegree degree;

  g_assert_cmpuint (aspect, !=, SEGUE_ASPECT_MINDSET);
  assert_label (fixture, name, aspect, open);
  gtk_widget_grab_focus (get_cell (fixture, name, aspect));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (get_view (fixture), GTK_TYPE_BUTTON, "Add Impact"));

  press (fixture, name, aspect, GDK_KEY_5);
  assert_label (fixture, name, aspect, set);
  g_assert_nonnull (app_fixture_find (get_view (fixture), GTK_TYPE_LABEL, title));
  g_assert_nonnull (app_fixture_find (get_view (fixture), GTK_TYPE_BUTTON, "Add Mitigation"));

  /* The figure says what it follows from. */
  for (guint i = 0; i < SEGUE_N_ASPECTS; i++)
    if (!get_degree (fixture, name).is_scored[i])
      press (fixture, name, i, GDK_KEY_0);
  gtk_widget_grab_focus (get_cell (fixture, name, DEGREE_COLUMN));
  app_fixture_settle ();
  degree = get_degree (fixture, name);
  g_assert_cmpuint (degree.n_scored, ==, SEGUE_N_ASPECTS);
  reason = segue_impact_degree_dup_reason (&degree);
  g_assert_nonnull (strstr (reason, " ÷ "));
  g_assert_nonnull (app_fixture_find (get_view (fixture), GTK_TYPE_LABEL, reason));
}

static GtkWidget *
get_form (AppFixture *fixture)
{
  return app_fixture_find (get_view (fixture), SEGUE_TYPE_CHILD_GROUP, NULL);
}

static void
close_form (AppFixture *fixture)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (get_form (fixture), GTK_TYPE_POPOVER)));
  app_fixture_settle ();
  g_assert_null (get_form (fixture));
}

/* What is typed next is what the impact is called. */
static void
assert_title_focused (AppFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, app_fixture_find (get_form (fixture), ADW_TYPE_ENTRY_ROW, NULL)));
}

/* The button does what it says. */
static void
test_button (AppFixture    *fixture,
             gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  guint n = get_n_impacts (fixture);

  gtk_widget_grab_focus (get_cell (fixture, name, aspect));
  app_fixture_settle ();
  g_signal_emit_by_name (app_fixture_find (get_view (fixture), GTK_TYPE_BUTTON, "Add Impact"), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (get_n_impacts (fixture), ==, n + 1);
  g_assert_nonnull (get_form (fixture));
  g_assert_nonnull (app_fixture_find (get_form (fixture), GTK_TYPE_LABEL, "New impact"));
  assert_title_focused (fixture);
  close_form (fixture);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);
}

/* Return asks; an impact is there from the first value on. */
static void
test_draft (AppFixture    *fixture,
            gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  guint n = get_n_impacts (fixture);
  GtkWidget *entry = NULL;

  press (fixture, name, aspect, GDK_KEY_Return);
  g_assert_nonnull (app_fixture_find (get_form (fixture), GTK_TYPE_LABEL, "New impact"));
  g_assert_null (app_fixture_find (get_form (fixture), GTK_TYPE_BUTTON, "Remove"));
  assert_title_focused (fixture);
  close_form (fixture);
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);

  press (fixture, name, aspect, GDK_KEY_Return);
  entry = app_fixture_find (get_form (fixture), ADW_TYPE_ENTRY_ROW, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "There is no lift");
  g_assert_null (segue_field_row_flush_all (get_form (fixture)));
  app_fixture_settle ();
  g_assert_cmpuint (get_n_impacts (fixture), ==, n + 1);
  g_assert_nonnull (app_fixture_find (get_form (fixture), GTK_TYPE_LABEL, "There is no lift"));
  g_assert_nonnull (app_fixture_find (get_form (fixture), GTK_TYPE_BUTTON, "Remove"));
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);
  g_assert_nonnull (app_fixture_find (get_form (fixture), GTK_TYPE_LABEL, "No impact is known yet"));
  close_form (fixture);
}

static gboolean
is_said (GtkWidget  *widget,
         const char *words)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (is_said (child, words))
      return TRUE;

  return FALSE;
}

/* Each sentence below the matrix ends, and once. */
static void
test_sentences (AppFixture    *fixture,
                gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  SegueRecord *impact = add_impact (fixture, name, aspect, "The lift <b> is gone", 4);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_IMPACT);
  g_auto(SegueValue) before = SEGUE_VALUE_INIT;
  g_auto(SegueValue) after = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_value_set_text (&before, "One pressed a button");
  segue_value_set_text (&after, "Who carries the boxes?");
  segue_edit_set_value (edit, impact, SEGUE_IMPACT_YESTERDAY, &before);
  segue_edit_set_value (edit, impact, SEGUE_IMPACT_TOMORROW, &after);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  gtk_widget_grab_focus (get_cell (fixture, name, aspect));
  app_fixture_settle ();
  g_assert_true (is_said (get_view (fixture), "The lift <b> is gone (4). Yesterday: One pressed a button. "
                                              "Tomorrow: Who carries the boxes? Status: Identified. Nothing answers it yet."));
}

/* What is typed into the form is there, as one step. */
static void
test_form (AppFixture    *fixture,
           gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  SegueRecord *impact = add_impact (fixture, name, aspect, "The lift is gone", 4);
  GtkWidget *group = NULL, *entry = NULL;
  guint n = get_n_impacts (fixture);

  press (fixture, name, aspect, GDK_KEY_Return);
  group = get_form (fixture);
  g_assert_nonnull (group);
  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "The lift is gone"));
  entry = app_fixture_find (group, ADW_TYPE_ENTRY_ROW, NULL);
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "There is no lift");
  segue_child_group_add (SEGUE_CHILD_GROUP (group));
  app_fixture_settle ();
  g_assert_cmpuint (get_n_impacts (fixture), ==, n + 1);
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (group, GTK_TYPE_POPOVER)));
  app_fixture_settle ();
  g_assert_null (app_fixture_find (get_view (fixture), SEGUE_TYPE_CHILD_GROUP, NULL));
  g_assert_true (gtk_widget_has_focus (get_cell (fixture, name, aspect)));
  g_assert_cmpstr (segue_record_get_text (impact, SEGUE_IMPACT_TITLE), ==, "There is no lift");

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpstr (segue_record_get_text (impact, SEGUE_IMPACT_TITLE), ==, "The lift is gone");
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (get_n_impacts (fixture), ==, n);
}

static gint64
add_many (AppFixture *fixture,
          guint       n)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  g_autoptr(GError) error = NULL;
  gint64 last = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
      g_autoptr(SegueRecord) impacted = segue_record_new (SEGUE_RECORD_IMPACTED_AUDIENCE, 0);
      g_autofree char *name = g_strdup_printf ("Zone %03u", i);

      last = segue_record_get_id (audience);
      segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, name);
      segue_record_set_integer (impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE, last);
      segue_record_set_integer (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, audience_fixture_get_rollout (fixture));
      segue_record_set_integer (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE, TRUE);
      segue_edit_add (edit, audience);
      segue_edit_add (edit, impacted);
    }
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();

  return last;
}

/* Three hundred audiences are all there: the last can be gone to, assessed, and undone. */
static void
test_crowded (AppFixture    *fixture,
              gconstpointer  example)
{
  gint64 last = add_many (fixture, 300);
  guint row, column;

  segue_page_reveal (audience_fixture_get_page (fixture), last);
  app_fixture_settle ();
  g_assert_true (segue_cross_tab_get_current (get_matrix (fixture), &row, &column));
  g_assert_cmpuint (row, >=, 300);
  g_assert_nonnull (app_fixture_find (segue_cross_tab_get_row (get_matrix (fixture), row), GTK_TYPE_LABEL, "Zone 299"));
  g_assert_true (gtk_widget_get_mapped (segue_cross_tab_get_cell (get_matrix (fixture), row, 3)));
  press (fixture, "Zone 299", 3, GDK_KEY_4);
  assert_score (fixture, "Zone 299", 3, 4);
  g_assert_true (gtk_widget_has_focus (segue_cross_tab_get_cell (get_matrix (fixture), row, 3)));
  app_fixture_activate (fixture, "win.undo");
  assert_score (fixture, "Zone 299", 3, -1);
}

/* Search and filters of the page narrow the matrix; the current cell stays with its audience. */
static void
test_filter (AppFixture    *fixture,
             gconstpointer  example)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  guint row, column;

  gtk_widget_grab_focus (get_cell (fixture, name, aspect));
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  app_fixture_settle ();
  g_assert_cmpuint (find_row (fixture, name), !=, G_MAXUINT);
  g_assert_true (segue_cross_tab_get_current (get_matrix (fixture), &row, &column));
  g_assert_cmpuint (row, ==, find_row (fixture, name));
  g_assert_cmpuint (column, ==, aspect);

  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  app_fixture_settle ();
  segue_cross_tab_get_current (get_matrix (fixture), &row, &column);
  g_assert_cmpuint (row, ==, find_row (fixture, name));

  gtk_editable_set_text (GTK_EDITABLE (entry), "zzzz");
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (get_view (fixture)));
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (get_view (fixture)));
}

static guint
count_unanswered (AppFixture *fixture)
{
  SegueRecordList *list = segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_IMPACT);
  guint n = 0;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *impact = segue_record_list_get (list, i);
      SegueRecord *impacted = segue_plan_follow (audience_fixture_get_plan (fixture), impact, SEGUE_IMPACT_IMPACTED_AUDIENCE);

      n += segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT) == audience_fixture_get_rollout (fixture) &&
           segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) && !segue_impact_is_answered (impact);
    }

  return n;
}

/* The list of what nothing answers leads to its cell, though a search hides that. */
static void
test_unanswered (AppFixture    *fixture,
                 gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  g_autofree char *label = NULL;
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (audience_fixture_get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *button = NULL, *list = NULL, *line = NULL;
  guint row, column;

  add_impact (fixture, name, aspect, "The lift is gone", 5);
  label = g_strdup_printf ("%u Unanswered", count_unanswered (fixture));
  button = app_fixture_find (get_view (fixture), GTK_TYPE_MENU_BUTTON, NULL);
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, label);

  gtk_editable_set_text (GTK_EDITABLE (entry), "zzzz");
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (entry), name + 1);
  app_fixture_settle ();
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();
  list = app_fixture_find (button, GTK_TYPE_LIST_BOX, NULL);
  line = gtk_widget_get_ancestor (app_fixture_find (list, GTK_TYPE_LABEL, "The lift is gone"), GTK_TYPE_LIST_BOX_ROW);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (line)), ==, 0);
  g_signal_emit_by_name (list, "row-activated", line);
  app_fixture_settle ();
  g_assert_true (segue_cross_tab_get_current (get_matrix (fixture), &row, &column));
  g_assert_cmpuint (row, ==, find_row (fixture, name));
  g_assert_cmpuint (column, ==, aspect);
}

/* A row leads to the pane of its audience. */
static void
test_row (AppFixture    *fixture,
          gconstpointer  example)
{
  const char *found = NULL;
  g_autoptr(GPtrArray) selected = NULL;

  find_open_aspect (fixture, &found);
  gtk_widget_grab_focus (get_cell (fixture, found, 0));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_AUDIENCE_PANE, NULL));
  g_signal_emit_by_name (segue_cross_tab_get_row (get_matrix (fixture), find_row (fixture, found)), "clicked");
  app_fixture_settle ();
  selected = segue_page_dup_selected (audience_fixture_get_page (fixture));
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_cmpint (segue_sheet_item_get_id (g_ptr_array_index (selected, 0)), ==, segue_record_get_id (audience_fixture_find (fixture, found)));
}

/* What another process writes is seen, and the focus stays. */
static void
test_elsewhere (AppFixture    *fixture,
                gconstpointer  example)
{
  const char *found = NULL;
  guint aspect = find_open_aspect (fixture, &found);
  g_autofree char *name = g_strdup (found);
  g_autofree char *label = g_strdup_printf ("%s, %s: 3, medium", name, segue_choices_get_label (&segue_aspects, (int) aspect));
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) other = segue_workspace_open (fixture->path, NULL, &error);

  g_assert_no_error (error);
  gtk_widget_grab_focus (get_cell (fixture, name, aspect));
  segue_impact_set_score (other, segue_record_get_id (audience_fixture_find_impacted (fixture, name)), aspect, 3, &error);
  g_assert_no_error (error);
  g_assert_true (segue_workspace_refresh (get_workspace (fixture), NULL));
  app_fixture_settle ();
  assert_score (fixture, name, aspect, 3);
  assert_label (fixture, name, aspect, label);
  g_assert_true (gtk_widget_has_focus (get_cell (fixture, name, aspect)));
}

/* What the second rollout does to an audience that the first hits as well; @name: (out) */
static gint64
find_hit_twice (AppFixture  *fixture,
                gint64       rollout,
                const char **name)
{
  SegueRecordList *list = segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_AUDIENCE);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *audience = segue_record_list_get (list, i);
      SegueRecord *impacted = segue_impacted_audience_find (audience_fixture_get_plan (fixture), segue_record_get_id (audience), rollout);

      *name = segue_record_get_text (audience, SEGUE_AUDIENCE_NAME);
      if (impacted != NULL && segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) && find_row (fixture, *name) != G_MAXUINT)
        return segue_record_get_id (impacted);
    }

  g_assert_not_reached ();
}

/* Another rollout has another matrix: what is typed goes into that one, at once. */
static void
test_rollout (AppFixture    *fixture,
              gconstpointer  example)
{
  SegueRecord *rollout = segue_record_list_get (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 1);
  const char *title = segue_record_get_text (rollout, SEGUE_ROLLOUT_NAME);
  const char *name = NULL;
  gint64 impacted = find_hit_twice (fixture, segue_record_get_id (rollout), &name);
  SegueImpactDegree before = get_degree (fixture, name);
  SegueImpactDegree other = segue_impact_degree_get (audience_fixture_get_plan (fixture), impacted);
  GtkWidget *row = gtk_widget_get_ancestor (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, title), GTK_TYPE_LIST_BOX_ROW);
  guint score = 1;

  while ((before.is_scored[0] && before.scores[0] == score) || (other.is_scored[0] && other.scores[0] == score))
    score++;

  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  press (fixture, name, 0, GDK_KEY_0 + score);
  assert_score (fixture, name, 0, before.is_scored[0] ? (int) before.scores[0] : -1);
  other = segue_impact_degree_get (audience_fixture_get_plan (fixture), impacted);
  g_assert_true (other.is_scored[0]);
  g_assert_cmpuint (other.scores[0], ==, score);

  /* And is what is seen. */
  for (guint i = 0; i < SEGUE_N_ASPECTS; i++)
    {
      g_autofree char *figure = g_strdup_printf ("%u, %s", other.scores[i], segue_impact_degree_get_word (other.scores[i]));
      g_autofree char *label = g_strdup_printf ("%s, %s: %s", name, segue_choices_get_label (&segue_aspects, (int) i),
                                                other.is_scored[i] ? figure : "not assessed yet");

      if (i != SEGUE_ASPECT_COMPENSATION && i != SEGUE_ASPECT_MINDSET) /* which have shorter names here */
        assert_label (fixture, name, i, label);
    }
}

static gboolean
is_open (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window) != NULL;
}

/* Who may only look is told so, and finds no button that adds. */
static void
test_read_only (AppFixture    *fixture,
                gconstpointer  example)
{
  const char *found = NULL;
  guint aspect;
  g_autofree char *name = NULL;
  GtkWidget *group = NULL;

  app_fixture_close (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  g_assert_true (app_fixture_give_up_rights (fixture));
  app_fixture_open (fixture);
  app_fixture_wait (fixture, is_open);
  app_fixture_take_rights_back (fixture); /* GTK wants to write down what was opened */
  app_fixture_settle ();
  g_assert_true (segue_workspace_is_read_only (get_workspace (fixture)));

  aspect = find_open_aspect (fixture, &found);
  name = g_strdup (found);
  press (fixture, name, aspect, GDK_KEY_4);
  assert_score (fixture, name, aspect, -1);
  g_assert_true (is_said (app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_TOAST_OVERLAY, NULL), "can only be read"));

  press (fixture, name, aspect, GDK_KEY_Return);
  group = app_fixture_find (get_view (fixture), SEGUE_TYPE_CHILD_GROUP, NULL);
  g_assert_nonnull (group);
  g_assert_null (app_fixture_find (group, GTK_TYPE_BUTTON, "Remove"));
}

/* What is looked at is what is printed. */
static void
test_paper (AppFixture    *fixture,
            gconstpointer  data)
{
  SeguePage *page = audience_fixture_get_page (fixture);

  g_assert_cmpstr (segue_page_get_document (page), ==, "impact-matrix");
  adw_view_stack_set_visible_child_name (segue_page_get_modes (page), "list");
  app_fixture_settle ();
  g_assert_cmpstr (segue_page_get_document (page), ==, "audiences");
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*run) (AppFixture *, gconstpointer);
  } tests[] = {
    { "/app/impact/keys", test_keys },
    { "/app/impact/sums", test_sums },
    { "/app/impact/several", test_several },
    { "/app/impact/words", test_words },
    { "/app/impact/form", test_form },
    { "/app/impact/button", test_button },
    { "/app/impact/sentences", test_sentences },
    { "/app/impact/draft", test_draft },
    { "/app/impact/filter", test_filter },
    { "/app/impact/crowded", test_crowded },
    { "/app/impact/unanswered", test_unanswered },
    { "/app/impact/row", test_row },
    { "/app/impact/paper", test_paper },
    { "/app/impact/elsewhere", test_elsewhere },
    { "/app/impact/rollout", test_rollout },
    { "/app/impact/read-only", test_read_only },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AppFixture, "example", set_up, tests[i].run, app_fixture_tear_down);

  return g_test_run ();
}
