/* test-coverage.c - who must take which course: rules by key and by mouse, figures, proposals
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "coverage-fixture.h"

#include "segue-audience.h"
#include "segue-coverage-chart.h"
#include "segue-coverage-draft-row.h"
#include "segue-course.h"
#include "segue-coverage-wishes.h"
#include "segue-edit.h"
#include "segue-enrolment.h"
#include "segue-page-mode.h"
#include "segue-requirement.h"
#include "segue-roster.h"
#include "segue-session.h"

static void
set_up (AppFixture    *fixture,
        gconstpointer  with_results)
{
  app_fixture_set_up (fixture, NULL);
  coverage_fixture_fill (fixture, with_results != NULL);
  coverage_fixture_show (fixture);
}

static void
tear_down (AppFixture    *fixture,
           gconstpointer  with_results)
{
  app_fixture_tear_down (fixture, NULL);
}

/* Where a heading of the matrix says @title, or G_MAXUINT. */
static guint
find_line (AppFixture *fixture,
           const char *title,
           gboolean    is_row)
{
  SegueCrossTab *matrix = coverage_fixture_get_matrix (fixture);
  guint n_rows = 0, n_columns = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (matrix)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (SEGUE_IS_CROSS_TAB_CELL (child))
      {
        n_rows = MAX (n_rows, segue_cross_tab_cell_get_row (SEGUE_CROSS_TAB_CELL (child)) + 1);
        n_columns = MAX (n_columns, segue_cross_tab_cell_get_column (SEGUE_CROSS_TAB_CELL (child)) + 1);
      }
  for (guint i = 0; i < (is_row ? n_rows : n_columns); i++)
    if (app_fixture_find (is_row ? segue_cross_tab_get_row (matrix, i) : segue_cross_tab_get_column (matrix, i), GTK_TYPE_LABEL, title) != NULL)
      return i;

  return G_MAXUINT;
}

static GtkWidget *
get_cell (AppFixture *fixture,
          const char *audience,
          const char *course)
{
  guint row = find_line (fixture, audience, TRUE), column = find_line (fixture, course, FALSE);

  g_assert_cmpuint (row, !=, G_MAXUINT);
  g_assert_cmpuint (column, !=, G_MAXUINT);

  return segue_cross_tab_get_cell (coverage_fixture_get_matrix (fixture), row, column);
}

static void
assert_label (AppFixture *fixture,
              const char *audience,
              const char *course,
              const char *label)
{
  g_autofree char *message = gtk_test_accessible_check_property (GTK_ACCESSIBLE (get_cell (fixture, audience, course)), GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (message, ==, NULL);
}

static void
press (AppFixture *fixture,
       const char *audience,
       const char *course,
       guint       keyval)
{
  GtkWidget *matrix = GTK_WIDGET (coverage_fixture_get_matrix (fixture));
  gboolean handled = FALSE;

  g_assert_true (gtk_widget_grab_focus (get_cell (fixture, audience, course)));
  g_signal_emit_by_name (app_fixture_find_controller (matrix, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", keyval, 0u, 0, &handled);
  g_assert_true (handled);
  app_fixture_settle ();
}

/* The rule that is of the audience itself, or -1. */
static int
get_rule (AppFixture *fixture,
          const char *audience,
          const char *course)
{
  gint64 who = segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_AUDIENCE, audience));
  gint64 what = segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_COURSE, course));
  SegueRecordList *list = segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_REQUIREMENT);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *requirement = segue_record_list_get (list, i);

      if (segue_record_get_link (requirement, SEGUE_REQUIREMENT_AUDIENCE) == who && segue_record_get_link (requirement, SEGUE_REQUIREMENT_COURSE) == what)
        return segue_record_get_choice (requirement, SEGUE_REQUIREMENT_RULE);
    }

  return -1;
}

/* R, E, O and Delete; each is a step to undo, and none makes a second rule. */
static void
test_keys (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecordList *list = segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_REQUIREMENT);
  guint n = segue_record_list_get_n (list);

  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, -1);
  press (fixture, "Logistics", "Order entry", GDK_KEY_r);
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, SEGUE_REQUIREMENT_RULE_REQUIRED);
  assert_label (fixture, "Logistics", "Order entry", "Logistics, Order entry: required, 0 %, 0 of 410 trained, not all by go-live");
  press (fixture, "Logistics", "Order entry", GDK_KEY_E);
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, SEGUE_REQUIREMENT_RULE_RECOMMENDED);
  press (fixture, "Logistics", "Order entry", GDK_KEY_o);
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, SEGUE_REQUIREMENT_RULE_OPTIONAL);
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n + 1);
  press (fixture, "Logistics", "Order entry", GDK_KEY_Delete);
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, -1);
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n);
  assert_label (fixture, "Logistics", "Order entry", "Logistics, Order entry: not for them");

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, SEGUE_REQUIREMENT_RULE_OPTIONAL);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, SEGUE_REQUIREMENT_RULE_RECOMMENDED);
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, -1);
  app_fixture_activate (fixture, "win.redo");
  g_assert_cmpint (get_rule (fixture, "Logistics", "Order entry"), ==, SEGUE_REQUIREMENT_RULE_REQUIRED);
}

/* The figure at the end of a row is not typed, and Delete there deletes nothing. */
static void
test_end_of_row (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueRecordList *list = segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_REQUIREMENT);
  guint n = segue_record_list_get_n (list);

  press (fixture, "Logistics", "Before go‑live", GDK_KEY_r);
  press (fixture, "Logistics", "Before go‑live", GDK_KEY_Delete);
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n);
  g_assert_nonnull (coverage_fixture_find (fixture, SEGUE_RECORD_COURSE, "Goods receipt"));
}

/* What the menu of a cell says it does with the mouse. */
static void
test_menu (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *mode = coverage_fixture_get_mode (fixture);

  press (fixture, "Purchasing", "Leading change", GDK_KEY_Menu);
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_POPOVER_MENU, NULL));
  g_assert_true (gtk_widget_activate_action (mode, "coverage.set-rule", "s", "recommended"));
  app_fixture_settle ();
  g_assert_cmpint (get_rule (fixture, "Purchasing", "Leading change"), ==, SEGUE_REQUIREMENT_RULE_RECOMMENDED);
  g_assert_true (gtk_widget_activate_action (mode, "coverage.set-rule", "s", "none"));
  app_fixture_settle ();
  g_assert_cmpint (get_rule (fixture, "Purchasing", "Leading change"), ==, -1);
}

/* What an audience has from the one above it is taken away there. */
static void
test_inherited (AppFixture    *fixture,
                gconstpointer  data)
{
  SegueRecord *child = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
  SegueRecord *own;

  segue_record_set_text (child, SEGUE_AUDIENCE_NAME, "Dock 4");
  segue_record_set_integer (child, SEGUE_AUDIENCE_HEADCOUNT, 40);
  segue_record_set_integer (child, SEGUE_AUDIENCE_PARENT, segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_AUDIENCE, "Logistics")));
  child = coverage_fixture_add (fixture, child);
  own = segue_record_new (SEGUE_RECORD_REQUIREMENT, 0);
  segue_record_set_integer (own, SEGUE_REQUIREMENT_AUDIENCE, segue_record_get_id (child));
  segue_record_set_integer (own, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_COURSE, "Order entry")));
  segue_record_set_integer (own, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_RULE_REQUIRED);
  coverage_fixture_add (fixture, own); /* so that it has a row */
  app_fixture_settle ();

  press (fixture, "Dock 4", "Goods receipt", GDK_KEY_Delete);
  g_assert_cmpint (get_rule (fixture, "Logistics", "Goods receipt"), ==, SEGUE_REQUIREMENT_RULE_REQUIRED);
  press (fixture, "Dock 4", "Goods receipt", GDK_KEY_o);
  g_assert_cmpint (get_rule (fixture, "Dock 4", "Goods receipt"), ==, SEGUE_REQUIREMENT_RULE_OPTIONAL);
  press (fixture, "Dock 4", "Goods receipt", GDK_KEY_Delete);
  g_assert_cmpint (get_rule (fixture, "Dock 4", "Goods receipt"), ==, -1);
}

/* The five figures are those of the rules, and say what they are. */
static void
test_figures (AppFixture    *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueTraining) training = coverage_fixture_read (fixture);
  const SegueTrainingTotals *totals = segue_training_get_totals (training);
  g_autofree char *seats = g_strdup_printf ("%u", totals->seats_needed);
  g_autofree char *sessions = g_strdup_printf ("%u", totals->sessions_needed);
  g_autofree char *trained = g_strdup_printf ("%u %%", totals->trained * 100 / totals->target);
  GtkWidget *mode = coverage_fixture_get_mode (fixture);

  g_assert_cmpuint (totals->target, ==, 519);
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, trained));
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, seats));
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, sessions));
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, "fully trained today"));
  assert_label (fixture, "Logistics", "Goods receipt", "Logistics, Goods receipt: required, 23 %, 96 of 410 trained, not all by go-live");
  assert_label (fixture, "Executives", "Why and when", "Executives, Why and when: required, 100 %, 9 of 9 trained");
  assert_label (fixture, "Plant managers", "Goods receipt", "Plant managers, Goods receipt: recommended, 14 %, 2 of 14 trained");
  gtk_widget_grab_focus (get_cell (fixture, "Logistics", "Goods receipt"));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, "Logistics × Goods receipt: 96 of 410, 23 %. At 24 a week, 284 by go-live: add 27 sessions."));
}

/* Without a go-live nothing is said of one. */
static void
test_no_go_live (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_MILESTONE);
  GtkWidget *mode = coverage_fixture_get_mode (fixture);
  g_autofree char *status = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecordList *milestones;

  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, "projected at go-live"));
  milestones = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_MILESTONE);
  for (guint i = 0; i < segue_record_list_get_n (milestones); i++)
    segue_edit_remove (edit, segue_record_list_get (milestones, i), TRUE, &error);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
  status = segue_page_mode_dup_status (SEGUE_PAGE_MODE (mode));
  g_test_message ("%s", status);
  g_assert_true (g_str_has_prefix (status, "No go-live is known; <b>"));
  g_assert_true (g_str_has_suffix (status, " required courses of audiences</b> have no seats for all"));
  g_assert_null (app_fixture_find (mode, GTK_TYPE_LABEL, "projected at go-live"));
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, "trained, or with a seat"));
}

/* Courses of which only the last word differs are told apart. */
static void
test_titles (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *course = segue_record_new (SEGUE_RECORD_COURSE, 0);
  GtkWidget *title;

  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, segue_record_get_id (segue_record_list_get (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0)));
  segue_record_set_text (course, SEGUE_COURSE_TITLE, "Rechtschreibprüfung, Teil 2");
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, 60);
  coverage_fixture_add (fixture, course);
  app_fixture_settle ();
  title = app_fixture_find (GTK_WIDGET (coverage_fixture_get_matrix (fixture)), GTK_TYPE_LABEL, "Rechtschreibprüfung, Teil 2");
  g_assert_nonnull (title);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (title))));
}

static GtkWidget *
find_labelled (AppFixture *fixture,
               GType       type,
               const char *label)
{
  GtkWidget *found = app_fixture_find (coverage_fixture_get_mode (fixture), GTK_TYPE_LABEL, label);

  g_assert_nonnull (found);
  return gtk_widget_get_ancestor (found, type);
}

/* Only what is required, only gaps; and the way back. */
static void
test_chips (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *gaps = find_labelled (fixture, GTK_TYPE_TOGGLE_BUTTON, "Only Gaps");

  g_assert_cmpuint (find_line (fixture, "Order entry", FALSE), !=, G_MAXUINT);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gaps), TRUE);
  app_fixture_settle ();
  g_assert_cmpuint (find_line (fixture, "Logistics", TRUE), !=, G_MAXUINT);
  press (fixture, "Executives", "Leading change", GDK_KEY_o); /* where the last gap was */
  g_assert_cmpuint (find_line (fixture, "Executives", TRUE), ==, G_MAXUINT);
  gtk_widget_activate_action (coverage_fixture_get_mode (fixture), "coverage.clear-filters", NULL);
  app_fixture_settle ();
  g_assert_cmpuint (find_line (fixture, "Executives", TRUE), !=, G_MAXUINT);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (gaps)));
}

static void
assert_in_sight (AppFixture *fixture,
                 GtkWidget  *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (GTK_WIDGET (fixture->window)));
}

/* Nothing above or below the matrix is to be looked for by scrolling, however narrow it is. */
static void
test_narrow (AppFixture    *fixture,
             gconstpointer  data)
{
  static const char *const figures[] = { "fully trained today", "projected at go-live", "seats still needed", "sessions to add", "trainer days" };
  static const char *const buttons[] = { "Only Required", "Only Gaps", "Pace", "Who Is Missing", "Propose…" };

  gtk_widget_grab_focus (get_cell (fixture, "Logistics", "Goods receipt"));
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (find_labelled (fixture, GTK_TYPE_BUTTON, "Propose…")));
  assert_in_sight (fixture, find_labelled (fixture, GTK_TYPE_BUTTON, "Propose Sessions…"));

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    assert_in_sight (fixture, app_fixture_find (coverage_fixture_get_mode (fixture), GTK_TYPE_LABEL, figures[i]));
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    assert_in_sight (fixture, find_labelled (fixture, GTK_TYPE_BUTTON, buttons[i]));
  g_assert_false (gtk_widget_get_mapped (find_labelled (fixture, GTK_TYPE_BUTTON, "Propose Sessions…")));
}

static GtkWindow *
propose (AppFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (coverage_fixture_get_mode (fixture), "coverage.propose", NULL));
  app_fixture_settle ();

  return app_fixture_find_window (ADW_TYPE_WINDOW);
}

static GtkWidget *
find_add (GtkWindow  *dialog,
          const char *label)
{
  GtkWidget *found = app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, label);

  return found != NULL ? gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON) : NULL;
}

static guint
count_sessions (AppFixture *fixture)
{
  return segue_record_list_get_n (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_SESSION));
}

static guint
count_drafts (GtkWindow *dialog)
{
  GtkWidget *row = app_fixture_find (GTK_WIDGET (dialog), SEGUE_TYPE_COVERAGE_DRAFT_ROW, NULL);
  guint n = 0;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    n++;

  return n;
}

static GtkWidget *
find_add_button (GtkWindow *dialog,
                 guint      n)
{
  g_autofree char *label = g_strdup_printf (n == 1 ? "Add %u Session" : "Add %u Sessions", n);

  return find_add (dialog, label);
}

static gboolean
fits (AppFixture *fixture)
{
  return find_add_button (app_fixture_find_window (ADW_TYPE_WINDOW), 60) != NULL;
}

/* With three rooms all of them fit in; with one that has no name, as at first, they do not. */
static GtkWindow *
propose_in_rooms (AppFixture *fixture)
{
  GtkWindow *dialog = propose (fixture);
  GtkWidget *rooms = app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "Rooms and their seats, such as “Dock 4 (12), Dock 5 (8)”");

  g_assert_cmpuint (count_drafts (dialog), <, 60);
  g_assert_true (gtk_widget_get_visible (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "What Does Not Fit")));
  gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_ancestor (rooms, ADW_TYPE_ENTRY_ROW)), "Hall (40), Dock 4 (12), Dock 5: 12");
  app_fixture_wait (fixture, fits);
  g_assert_false (gtk_widget_get_visible (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "What Does Not Fit")));

  return dialog;
}

static GtkEditable *
find_entry (GtkWindow  *dialog,
            const char *title)
{
  return GTK_EDITABLE (gtk_widget_get_ancestor (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, title), ADW_TYPE_ENTRY_ROW));
}

static GtkWindow *the_dialog;
static const char *the_sentence;

static gboolean
is_told (AppFixture *fixture)
{
  GtkWidget *label = app_fixture_find (GTK_WIDGET (the_dialog), GTK_TYPE_LABEL, the_sentence);

  return label != NULL && gtk_widget_get_mapped (label);
}

static gboolean
is_untold (AppFixture *fixture)
{
  return !is_told (fixture) && count_drafts (the_dialog) > 0;
}

/* The days between which sessions are: up to go-live at first; where there is none between
 * them it is said, and nothing can be added.
 */
static void
test_days (AppFixture    *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *last;
    const char *sentence;
  } cases[] = {
    { "2026-11-30", "There is no day that is not before 7 Dec and not after 30 Nov: choose an earlier first day or a later last one." },
    { "soon", "The last day is of the form YYYY-MM-DD, or empty: then sessions are as late as go-live allows." },
  };
  GtkWindow *dialog = propose (fixture);
  GtkEditable *last = find_entry (dialog, "Not after");

  the_dialog = dialog;
  g_assert_cmpstr (gtk_editable_get_text (find_entry (dialog, "Not before")), ==, "2026-12-07");
  g_assert_cmpstr (gtk_editable_get_text (last), ==, "2027-01-18");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      the_sentence = cases[i].sentence;
      gtk_editable_set_text (last, cases[i].last);
      app_fixture_wait (fixture, is_told);
      g_assert_cmpuint (count_drafts (dialog), ==, 0);
      g_assert_false (gtk_widget_get_sensitive (find_add_button (dialog, 0)));
      gtk_editable_set_text (last, i == 0 ? "2027-01-08" : "");
      app_fixture_wait (fixture, is_untold);
      g_assert_true (gtk_widget_get_sensitive (find_add_button (dialog, count_drafts (dialog))));
    }
}

/* Drafts are seats for the next proposal, and not for the figures: both are said. */
static void
check_drafts_told (AppFixture *fixture)
{
  GtkWidget *mode = coverage_fixture_get_mode (fixture);
  g_autofree char *status = segue_page_mode_dup_status (SEGUE_PAGE_MODE (mode));
  GtkWindow *dialog = propose (fixture);

  g_assert_true (g_str_has_suffix (status, " · 60 drafts are not in these figures until they are planned"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "Nobody needs a seat: the sessions that there are, drafts included, are enough."));
  gtk_window_close (dialog);
  gtk_widget_grab_focus (get_cell (fixture, "Executives", "Leading change"));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, "Required. 9 still need a seat: 1 session of 12 seats, 3.0 h of a trainer. 2 drafts of this course give seats once they are planned."));
}

/* From five roles and a go-live in eight weeks to a timetable that trains all, in one step. */
static void
test_proposal (AppFixture    *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueTraining) before = coverage_fixture_read (fixture);
  SegueDay go_live = segue_training_get_row (before, 0)->go_live;
  SegueRecordList *sessions = segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_SESSION);
  g_autoptr(SegueTraining) after = NULL;
  GtkWindow *dialog;

  g_assert_cmpuint (segue_training_get_totals (before)->sessions_needed, ==, 60);
  dialog = propose_in_rooms (fixture);
  g_signal_emit_by_name (find_add_button (dialog, 60), "clicked");
  app_fixture_settle ();
  g_assert_null (app_fixture_find_window (ADW_TYPE_WINDOW));
  g_assert_cmpuint (count_sessions (fixture), ==, 60);
  for (guint i = 0; i < 60; i++)
    {
      SegueRecord *session = segue_record_list_get (sessions, i);

      g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_DRAFT);
      g_assert_cmpint (segue_record_get_day (session, SEGUE_SESSION_DATE), <, go_live);
      g_assert_cmpint (segue_record_get_day (session, SEGUE_SESSION_DATE), >, segue_today ());
      g_assert_true (segue_record_is_set (session, SEGUE_SESSION_ANCHOR));
      g_assert_true (segue_record_is_set (session, SEGUE_SESSION_ROOM));
    }

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count_sessions (fixture), ==, 0);
  app_fixture_activate (fixture, "win.redo");
  g_assert_cmpuint (count_sessions (fixture), ==, 60);
  after = coverage_fixture_read (fixture);
  g_test_message ("%u sessions are needed beside the drafts", segue_training_get_totals (after)->sessions_needed);
  check_drafts_told (fixture);
}

static GtkWidget *
find_draft (GtkWindow *dialog)
{
  return app_fixture_find (GTK_WIDGET (dialog), SEGUE_TYPE_COVERAGE_DRAFT_ROW, NULL);
}

/* A draft is left out, and another one is changed before it is added. */
static void
test_drafts (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWindow *dialog = propose (fixture);
  guint n = count_drafts (dialog);
  g_autofree char *fewer = g_strdup_printf ("Add %u Sessions", n - 1);
  GtkWidget *first = find_draft (dialog), *second = gtk_widget_get_next_sibling (first);
  GtkWidget *day, *room;

  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_fixture_find (first, GTK_TYPE_CHECK_BUTTON, NULL)), FALSE);
  app_fixture_settle ();
  g_assert_nonnull (find_add (dialog, fewer));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (second), TRUE);
  app_fixture_settle ();
  day = gtk_widget_get_ancestor (app_fixture_find (second, GTK_TYPE_LABEL, "Day"), ADW_TYPE_ENTRY_ROW);
  room = gtk_widget_get_ancestor (app_fixture_find (second, GTK_TYPE_LABEL, "Room"), ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (GTK_EDITABLE (day), "soon");
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_sensitive (find_add (dialog, fewer)));
  g_assert_true (gtk_widget_has_css_class (day, "error"));
  gtk_editable_set_text (GTK_EDITABLE (day), "2027-01-05");
  gtk_editable_set_text (GTK_EDITABLE (room), "Dock 4");
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_sensitive (find_add (dialog, fewer)));
  g_signal_emit_by_name (find_add (dialog, fewer), "clicked");
  app_fixture_settle ();

  g_assert_cmpuint (count_sessions (fixture), ==, n - 1);
  for (guint i = 0; i < n - 1; i++)
    {
      SegueRecord *session = segue_record_list_get (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_SESSION), i);
      SegueDay day_of = SEGUE_DAY_NONE;

      if (!segue_record_is_set (session, SEGUE_SESSION_ROOM))
        continue;
      g_assert_true (segue_day_parse ("2027-01-05", &day_of));
      g_assert_cmpstr (segue_record_get_text (session, SEGUE_SESSION_ROOM), ==, "Dock 4");
      g_assert_cmpint (segue_record_get_day (session, SEGUE_SESSION_DATE), ==, day_of);
      return;
    }
  g_assert_not_reached ();
}

/* Who is missing is listed, and enrolled in one step. */
static void
test_missing (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *session = segue_record_new (SEGUE_RECORD_SESSION, 0);
  SegueRecord *course = coverage_fixture_find (fixture, SEGUE_RECORD_COURSE, "Leading change");
  SegueRecord *line = segue_record_new (SEGUE_RECORD_ENROLMENT, 0);
  SegueRoster roster;
  GtkWindow *window;
  gint64 person;
  guint n = 0;

  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, segue_record_get_id (segue_record_list_get (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0)));
  segue_record_set_text (session, SEGUE_SESSION_TITLE, "Leading change, again");
  segue_record_set_integer (session, SEGUE_SESSION_COURSE, segue_record_get_id (course));
  segue_record_set_integer (session, SEGUE_SESSION_DATE, segue_today () + 20);
  segue_record_set_integer (session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_OPEN);
  segue_record_set_integer (session, SEGUE_SESSION_CAPACITY, 5);
  session = coverage_fixture_add (fixture, session);
  person = segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, "Milou Verhagen"));
  segue_record_set_integer (line, SEGUE_ENROLMENT_SESSION, segue_record_get_id (session));
  segue_record_set_integer (line, SEGUE_ENROLMENT_STAKEHOLDER, person);
  segue_record_set_integer (line, SEGUE_ENROLMENT_STATUS, SEGUE_ENROLMENT_STATUS_CANCELLED);
  line = coverage_fixture_add (fixture, line);
  app_fixture_settle ();

  gtk_widget_grab_focus (get_cell (fixture, "Plant managers", "Leading change"));
  app_fixture_settle ();
  g_assert_true (gtk_widget_activate_action (coverage_fixture_get_mode (fixture), "coverage.show-missing", NULL));
  app_fixture_settle ();
  window = app_fixture_find_window (ADW_TYPE_WINDOW);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Milou Verhagen"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "and 3 more whose names are not known"));
  g_assert_nonnull (find_add (window, "Enrol 5 People"));
  g_signal_emit_by_name (find_add (window, "Enrol 5 People"), "clicked");
  app_fixture_settle ();
  g_assert_null (app_fixture_find_window (ADW_TYPE_WINDOW));
  segue_roster_get (coverage_fixture_get_plan (fixture), session, &roster);
  g_assert_cmpuint (roster.taken, ==, 5);
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_FULL);
  g_assert_cmpint (segue_record_get_choice (line, SEGUE_ENROLMENT_STATUS), ==, SEGUE_ENROLMENT_STATUS_ENROLLED); /* is back */
  segue_plan_incoming (coverage_fixture_get_plan (fixture), SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION, segue_record_get_id (session), &n);
  g_assert_cmpuint (n, ==, 3); /* two with names, and one line for the others */
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_OPEN);
  segue_roster_get (coverage_fixture_get_plan (fixture), session, &roster);
  g_assert_cmpuint (roster.taken, ==, 0);
}

/* Rooms and times as people write them. */
static void
test_wishes (void)
{
  const struct { const char *text; gboolean is_good; guint n; const char *name; guint seats; } cases[] = {
    { "", TRUE, 0 },
    { "Dock 4 (12)", TRUE, 1, "Dock 4", 12 },
    { " Dock 4 ( 12 ) , Dock 5: 8", TRUE, 2, "Dock 4", 12 },
    { "Dock 4", TRUE, 1, "Dock 4", 0 },
    { "(30)", TRUE, 1, NULL, 30 },
    { "Dock 4 (0)", FALSE },
    { "Dock 4 (twelve)", FALSE },
    { "Dock 4 (12", FALSE },
    { "Dock 4 (99999999999999)", FALSE },
  };
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GArray) rooms = g_array_new (FALSE, FALSE, sizeof (SegueProposalRoom));
  g_autoptr(GArray) times = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (segue_coverage_wishes_parse_rooms (cases[i].text, names, rooms), ==, cases[i].is_good);
      if (!cases[i].is_good)
        continue;
      g_assert_cmpuint (rooms->len, ==, cases[i].n);
      if (cases[i].n == 0)
        continue;
      g_assert_cmpstr (g_array_index (rooms, SegueProposalRoom, 0).name, ==, cases[i].name);
      g_assert_cmpuint (g_array_index (rooms, SegueProposalRoom, 0).seats, ==, cases[i].seats);
    }

  g_assert_true (segue_coverage_wishes_parse_times ("09:00, 13:30", times));
  g_assert_cmpuint (times->len, ==, 2);
  g_assert_cmpint (g_array_index (times, int, 1), ==, 13 * 60 + 30);
  g_assert_false (segue_coverage_wishes_parse_times ("", times));
  g_assert_false (segue_coverage_wishes_parse_times ("09:00, soon", times));
}

/* At the level public nobody is told who completed what: cells say the rules, figures are gone. */
static void
test_hidden (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *mode;

  segue_workspace_present (segue_window_get_workspace (fixture->window), SEGUE_REDACTION_LEVEL_PUBLIC);
  app_fixture_settle ();
  coverage_fixture_show (fixture);
  mode = coverage_fixture_get_mode (fixture);
  assert_label (fixture, "Logistics", "Goods receipt", "Logistics, Goods receipt: required");
  assert_label (fixture, "Logistics", "Before go‑live", "Logistics, Before go‑live: Hidden while presenting");
  g_assert_false (gtk_widget_get_mapped (app_fixture_find (mode, GTK_TYPE_LABEL, "fully trained today")));
  gtk_widget_grab_focus (get_cell (fixture, "Logistics", "Goods receipt"));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, "Logistics × Goods receipt: for 410 people."));
  g_assert_null (app_fixture_find (mode, GTK_TYPE_LABEL, "96 of 410"));
  gtk_widget_activate_action (mode, "coverage.show-missing", NULL);
  app_fixture_settle ();
  g_assert_null (app_fixture_find_window (ADW_TYPE_WINDOW));
}

/* The chart says in words what it draws: of a cell, of its row and of all. */
static void
test_pace (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *mode = coverage_fixture_get_mode (fixture);
  GtkWidget *chart;

  gtk_widget_grab_focus (get_cell (fixture, "Logistics", "Goods receipt"));
  app_fixture_settle ();
  gtk_widget_activate_action (mode, "coverage.show-pace", NULL);
  app_fixture_settle ();
  chart = app_fixture_find (mode, SEGUE_TYPE_COVERAGE_CHART, NULL);
  g_assert_nonnull (chart);
  g_assert_true (gtk_widget_get_mapped (chart));
  g_assert_nonnull (app_fixture_find (mode, GTK_TYPE_LABEL, "96 of 410 are trained. At this pace 284 will be by go-live on 18 Jan 2027, in 8 weeks. 126 will still be missing."));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    gboolean    with_results;
    void      (*run) (AppFixture *, gconstpointer);
  } tests[] = {
    { "keys", FALSE, test_keys },
    { "end-of-row", FALSE, test_end_of_row },
    { "menu", FALSE, test_menu },
    { "inherited", FALSE, test_inherited },
    { "figures", TRUE, test_figures },
    { "chips", TRUE, test_chips },
    { "narrow", TRUE, test_narrow },
    { "no-go-live", FALSE, test_no_go_live },
    { "titles", FALSE, test_titles },
    { "proposal", FALSE, test_proposal },
    { "days", FALSE, test_days },
    { "drafts", FALSE, test_drafts },
    { "missing", TRUE, test_missing },
    { "hidden", TRUE, test_hidden },
    { "pace", TRUE, test_pace },
  };

  gtk_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_test_add_func ("/coverage/wishes", test_wishes);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/coverage/%s", tests[i].path);

      g_test_add (path, AppFixture, tests[i].with_results ? "results" : NULL, set_up, tests[i].run, tear_down);
    }

  return g_test_run ();
}
