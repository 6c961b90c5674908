/* test-training-reading.c - the training of a workspace that can only be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "coverage-fixture.h"
#include "reading-fixture.h"

#include "segue-enrolment.h"
#include "segue-requirement.h"
#include "segue-roster-row.h"
#include "segue-session.h"
#include "segue-sessions-mode.h"
#include "segue-training-pane.h"

/* Somebody has a seat in a session to come. */
static void
add_session (AppFixture *fixture)
{
  SegueRecord *session = segue_record_new (SEGUE_RECORD_SESSION, 0);
  SegueRecord *line = segue_record_new (SEGUE_RECORD_ENROLMENT, 0);

  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, segue_record_get_id (segue_record_list_get (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0)));
  segue_record_set_text (session, SEGUE_SESSION_TITLE, "Leading change, again");
  segue_record_set_integer (session, SEGUE_SESSION_COURSE, segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_COURSE, "Leading change")));
  segue_record_set_integer (session, SEGUE_SESSION_DATE, segue_today () + 20);
  segue_record_set_integer (session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_OPEN);
  segue_record_set_integer (session, SEGUE_SESSION_CAPACITY, 5);
  session = coverage_fixture_add (fixture, session);
  segue_record_set_integer (line, SEGUE_ENROLMENT_SESSION, segue_record_get_id (session));
  segue_record_set_integer (line, SEGUE_ENROLMENT_STAKEHOLDER, segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, "Milou Verhagen")));
  segue_record_set_integer (line, SEGUE_ENROLMENT_STATUS, SEGUE_ENROLMENT_STATUS_ENROLLED);
  coverage_fixture_add (fixture, line);
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, NULL);
  coverage_fixture_fill (fixture, TRUE);
  add_session (fixture);
  reading_fixture_reopen (fixture);
  coverage_fixture_show (fixture);
}

static void
show_mode (AppFixture *fixture,
           const char *mode)
{
  adw_view_stack_set_visible_child_name (segue_page_get_modes (coverage_fixture_get_page (fixture)), mode);
  app_fixture_settle ();
}

static void
failed_cb (guint *n)
{
  (*n)++;
}

/* Says that it can only be read, and opens nothing. */
static void
assert_refused (AppFixture *fixture,
                GtkWidget  *widget,
                const char *action,
                GVariant   *target)
{
  reading_fixture_assert_refused (coverage_fixture_get_page (fixture), widget, action, target);
}

/* Each of them says so; who is missing can be looked at, and not enrolled. */
static void
test_coverage (AppFixture    *fixture,
               gconstpointer  data)
{
  GtkWidget *mode = coverage_fixture_get_mode (fixture);
  guint n_rules = segue_record_list_get_n (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_REQUIREMENT));
  GtkWindow *window;
  GtkWidget *enrol;

  for (guint row = 0; row < 2; row++)
    for (guint column = 0; column < 3; column++)
      {
        gtk_widget_grab_focus (segue_cross_tab_get_cell (coverage_fixture_get_matrix (fixture), row, column));
        app_fixture_settle ();
        assert_refused (fixture, mode, "coverage.set-rule", g_variant_new_string ("required"));
        assert_refused (fixture, mode, "coverage.set-rule", g_variant_new_string ("none"));
      }
  assert_refused (fixture, mode, "coverage.propose", NULL);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_REQUIREMENT)), ==, n_rules);

  gtk_widget_grab_focus (segue_cross_tab_get_cell (coverage_fixture_get_matrix (fixture), 0, 2)); /* executives, who lead the change */
  app_fixture_settle ();
  assert_refused (fixture, mode, "coverage.propose-course", NULL);
  g_assert_true (gtk_widget_activate_action (mode, "coverage.show-missing", NULL));
  app_fixture_settle ();
  window = app_fixture_find_window (ADW_TYPE_WINDOW);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Nobody can be enrolled: this workspace can only be read."));
  enrol = gtk_widget_get_ancestor (app_fixture_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Enrol 2 People"), GTK_TYPE_BUTTON);
  g_assert_false (gtk_widget_get_sensitive (enrol));
  gtk_window_close (window);
}

/* What begins with a plan, and what the window adds and removes. */
static void
test_plan (AppFixture    *fixture,
           gconstpointer  data)
{
  static const char *const off[] = { "win.new-record", "win.delete", "win.undo", "win.redo" };
  GtkWidget *page = GTK_WIDGET (coverage_fixture_get_page (fixture));

  show_mode (fixture, "plan");
  assert_refused (fixture, page, "training.start-curriculum", NULL);
  assert_refused (fixture, page, "training.plan-reinforcement", NULL);
  segue_page_select (SEGUE_PAGE (page), segue_record_get_id (coverage_fixture_find (fixture, SEGUE_RECORD_COURSE, "Leading change")));
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (off); i++)
    reading_fixture_assert_deaf (fixture, off[i]);
  g_assert_nonnull (coverage_fixture_find (fixture, SEGUE_RECORD_COURSE, "Leading change"));
}

static void
reveal_session (AppFixture  *fixture,
                SegueRecord *session)
{
  GtkWidget *pane = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_PANE, NULL);

  show_mode (fixture, "sessions");
  segue_page_reveal (coverage_fixture_get_page (fixture), segue_record_get_id (session));
  if (!gtk_widget_get_mapped (pane))
    app_fixture_activate (fixture, "win.toggle-pane");
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (pane));
}

/* A session and its roster: nothing of its pane, no key and no menu changes it. */
static void
test_session (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *session = coverage_fixture_find (fixture, SEGUE_RECORD_SESSION, "Leading change, again");
  GtkWidget *pane = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_PANE, NULL);
  gboolean handled = FALSE;
  guint n = 0;
  SegueRecord *line;
  GtkWidget *row;
  GtkWindow *window;

  reveal_session (fixture, session);
  reading_fixture_assert_closed (pane, SEGUE_TYPE_ROSTER_ROW); /* its menu leads to details */
  g_signal_connect_swapped (pane, "failed", G_CALLBACK (failed_cb), &n);
  row = app_fixture_find (pane, SEGUE_TYPE_ROSTER_ROW, NULL);
  line = segue_roster_row_get_record (SEGUE_ROSTER_ROW (row));
  gtk_widget_grab_focus (row);
  g_signal_emit_by_name (app_fixture_find_controller (gtk_widget_get_parent (row), GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", GDK_KEY_p, 0u, 0, &handled);
  g_assert_false (handled);
  gtk_widget_activate_action (row, "roster.choose", "x", segue_record_get_id (line));
  gtk_widget_activate_action (row, "roster.set-status", "i", SEGUE_ENROLMENT_STATUS_ATTENDED);
  gtk_widget_activate_action (row, "roster.remove", NULL);
  app_fixture_settle ();
  g_signal_handlers_disconnect_by_data (pane, &n);
  g_assert_cmpuint (n, ==, 0); /* it is not even tried */
  g_assert_cmpint (segue_record_get_choice (line, SEGUE_ENROLMENT_STATUS), ==, SEGUE_ENROLMENT_STATUS_ENROLLED);

  gtk_widget_activate_action (row, "roster.details", NULL);
  app_fixture_settle ();
  window = app_fixture_find_window (ADW_TYPE_WINDOW);
  g_assert_nonnull (window);
  reading_fixture_assert_closed (GTK_WIDGET (window), SEGUE_TYPE_ROSTER_ROW);
  gtk_window_close (window);
}

/* Of the list: copying and moving are refused, in the menu of a line too. */
static void
test_sessions (AppFixture    *fixture,
               gconstpointer  data)
{
  GtkWidget *mode = NULL;

  reveal_session (fixture, coverage_fixture_find (fixture, SEGUE_RECORD_SESSION, "Leading change, again"));
  mode = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_SESSIONS_MODE, NULL);
  assert_refused (fixture, mode, "sessions.copy", NULL);
  assert_refused (fixture, mode, "sessions.move", NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add ("/training-reading/coverage", AppFixture, NULL, set_up, test_coverage, app_fixture_tear_down);
  g_test_add ("/training-reading/plan", AppFixture, NULL, set_up, test_plan, app_fixture_tear_down);
  g_test_add ("/training-reading/session", AppFixture, NULL, set_up, test_session, app_fixture_tear_down);
  g_test_add ("/training-reading/sessions", AppFixture, NULL, set_up, test_sessions, app_fixture_tear_down);

  return g_test_run ();
}
