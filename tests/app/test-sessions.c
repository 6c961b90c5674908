/* test-sessions.c - the sessions in a list: found, narrowed, sorted, copied, moved, many at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "roster-fixture.h"

#include "segue-course.h"
#include "segue-edit.h"
#include "segue-filter-chip.h"
#include "segue-form-target.h"
#include "segue-long-list-view.h"
#include "segue-milestone.h"
#include "segue-session-edits.h"
#include "segue-session-facts.h"
#include "segue-session-group.h"
#include "segue-session.h"
#include "segue-sessions-filter.h"
#include "segue-sessions-form.h"
#include "segue-sessions-mode.h"

static GtkWidget *
find (RosterFixture *fixture,
      GType          type,
      const char    *text)
{
  return app_fixture_find (GTK_WIDGET (fixture->app.window), type, text);
}

static GArray *
dup_shown (RosterFixture *fixture)
{
  return segue_page_dup_shown (roster_fixture_get_page (fixture));
}

static guint
count_shown (RosterFixture *fixture)
{
  g_autoptr(GArray) shown = dup_shown (fixture);

  return shown->len;
}

static guint
count_sessions (RosterFixture *fixture)
{
  return segue_record_list_get_n (segue_plan_list (roster_fixture_get_plan (fixture), SEGUE_RECORD_SESSION));
}

static SegueLongListView *
get_view (RosterFixture *fixture)
{
  GtkWidget *mode = find (fixture, SEGUE_TYPE_SESSIONS_MODE, NULL);

  return SEGUE_LONG_LIST_VIEW (app_fixture_find (mode, SEGUE_TYPE_LONG_LIST_VIEW, NULL));
}

static SegueIdSelection *
get_selection (RosterFixture *fixture)
{
  return segue_long_list_view_get_selection (get_view (fixture));
}

static void
toggle (RosterFixture *fixture,
        const char    *label)
{
  GtkWidget *filter = find (fixture, SEGUE_TYPE_SESSIONS_FILTER, NULL);
  GtkWidget *chip = app_fixture_find (filter, GTK_TYPE_TOGGLE_BUTTON, label);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)));
  app_fixture_settle ();
}

static void
choose (RosterFixture *fixture,
        const char    *title,
        gint64         id)
{
  GtkWidget *filter = find (fixture, SEGUE_TYPE_SESSIONS_FILTER, NULL);
  GtkWidget *chip = app_fixture_find (filter, SEGUE_TYPE_FILTER_CHIP, title);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (ids, id);
  segue_filter_chip_set_chosen (SEGUE_FILTER_CHIP (chip), ids);
  g_signal_emit_by_name (chip, "changed");
  app_fixture_settle ();
}

static void
respond (const char *response)
{
  GtkWindow *dialog = app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  app_fixture_settle ();
}

/* In the order of their days, narrowed by chips and by words. */
static void
test_list (RosterFixture *fixture,
           gconstpointer  data)
{
  SegueRecord *second = roster_fixture_add_session (fixture, "Second", 9, SEGUE_SESSION_STATUS_PLANNED, 12);
  SegueRecord *first = roster_fixture_add_session (fixture, "First", 5, SEGUE_SESSION_STATUS_OPEN, 12);
  SegueRecord *past = roster_fixture_add_session (fixture, "Long ago", -30, SEGUE_SESSION_STATUS_HELD, 12);
  g_autoptr(GArray) shown = NULL;

  roster_fixture_show (fixture, NULL);
  shown = dup_shown (fixture);
  g_assert_cmpuint (shown->len, ==, 3);
  g_assert_cmpint (g_array_index (shown, gint64, 0), ==, segue_record_get_id (past));
  g_assert_cmpint (g_array_index (shown, gint64, 1), ==, segue_record_get_id (first));
  g_assert_cmpint (g_array_index (shown, gint64, 2), ==, segue_record_get_id (second));

  /* Whoever comes begins with the next one. */
  for (guint i = 0; i < 400 && segue_long_list_view_get_cursor (get_view (fixture)) != segue_record_get_id (first); i++)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (segue_long_list_view_get_cursor (get_view (fixture)), ==, segue_record_get_id (first));
  g_assert_cmpuint (segue_id_selection_get_size (get_selection (fixture)), ==, 0);

  toggle (fixture, "To Come");
  g_assert_cmpuint (count_shown (fixture), ==, 2);
  toggle (fixture, "Held"); /* instead */
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  toggle (fixture, "Held");
  choose (fixture, "Status", SEGUE_SESSION_STATUS_OPEN);
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  choose (fixture, "Status", SEGUE_SESSION_STATUS_CANCELLED);
  g_assert_cmpuint (count_shown (fixture), ==, 0);
  g_signal_emit_by_name (app_fixture_find (find (fixture, SEGUE_TYPE_SESSIONS_MODE, NULL), GTK_TYPE_BUTTON, "Clear Filters"), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 3);

  segue_page_find (roster_fixture_get_page (fixture));
  gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_ancestor (roster_fixture_get_focus (fixture), GTK_TYPE_SEARCH_ENTRY)), "long");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 1);
}

/* Somebody who is led to a session that a chip hides sees it. */
static void
test_reveal (RosterFixture *fixture,
             gconstpointer  data)
{
  SegueRecord *past = roster_fixture_add_session (fixture, "Long ago", -30, SEGUE_SESSION_STATUS_HELD, 12);

  roster_fixture_add_session (fixture, "First", 5, SEGUE_SESSION_STATUS_OPEN, 12);
  roster_fixture_show (fixture, NULL);
  toggle (fixture, "To Come");
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  roster_fixture_show (fixture, past);
  g_assert_cmpuint (count_shown (fixture), ==, 2);
  g_assert_nonnull (find (fixture, SEGUE_TYPE_SESSION_GROUP, NULL));
}

/* A new one by its key, of the course that was looked at; without a course there is none. */
static void
test_new (RosterFixture *fixture,
          gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "First", 5, SEGUE_SESSION_STATUS_OPEN, 12);
  SegueRecordList *list = segue_plan_list (roster_fixture_get_plan (fixture), SEGUE_RECORD_SESSION);

  roster_fixture_show (fixture, session);
  app_fixture_activate (&fixture->app, "win.new-record");
  app_fixture_settle ();
  g_assert_cmpuint (count_sessions (fixture), ==, 2);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (segue_record_get_link (segue_record_list_get (list, i), SEGUE_SESSION_COURSE), ==, segue_record_get_id (fixture->course));
  roster_fixture_undo (fixture);
  g_assert_cmpuint (count_sessions (fixture), ==, 1);
}

/* Several are changed, moved and deleted at once, each as one step. */
static void
test_several (RosterFixture *fixture,
              gconstpointer  data)
{
  SegueRecord *sessions[] = {
    roster_fixture_add_session (fixture, "First", 5, SEGUE_SESSION_STATUS_PLANNED, 12),
    roster_fixture_add_session (fixture, "Second", 9, SEGUE_SESSION_STATUS_PLANNED, 12),
    roster_fixture_add_session (fixture, "Long ago", -30, SEGUE_SESSION_STATUS_HELD, 12),
  };
  gint64 ids[G_N_ELEMENTS (sessions)];
  SegueDay days[G_N_ELEMENTS (sessions)];
  GtkWidget *row = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      ids[i] = segue_record_get_id (sessions[i]);
      days[i] = segue_record_get_day (sessions[i], SEGUE_SESSION_DATE);
    }
  roster_fixture_enrol (fixture, sessions[0], 0, SEGUE_ENROLMENT_STATUS_ENROLLED);
  roster_fixture_show (fixture, NULL);
  segue_id_selection_set_ids (get_selection (fixture), ids, G_N_ELEMENTS (ids));
  app_fixture_settle ();
  g_assert_nonnull (find (fixture, SEGUE_TYPE_SESSIONS_FORM, NULL));
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "3 sessions"));
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "1 of 36 seats"));

  row = app_fixture_find (find (fixture, SEGUE_TYPE_SESSIONS_FORM, NULL), ADW_TYPE_ENTRY_ROW, "Room");
  gtk_widget_grab_focus (row);
  gtk_editable_set_text (GTK_EDITABLE (row), "Dock 4");
  gtk_window_set_focus (GTK_WINDOW (fixture->app.window), NULL);
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    g_assert_cmpstr (segue_record_get_text (sessions[i], SEGUE_SESSION_ROOM), ==, "Dock 4");
  roster_fixture_undo (fixture);
  g_assert_null (segue_record_get_text (sessions[2], SEGUE_SESSION_ROOM));

  segue_id_selection_set_ids (get_selection (fixture), ids, G_N_ELEMENTS (ids));
  app_fixture_settle ();
  g_signal_emit_by_name (app_fixture_find (find (fixture, SEGUE_TYPE_SESSIONS_FORM, NULL), GTK_TYPE_BUTTON, "Move by Days…"), "clicked");
  app_fixture_settle ();
  respond ("move");
  g_assert_cmpint (segue_record_get_day (sessions[0], SEGUE_SESSION_DATE), ==, days[0] + 7);
  g_assert_cmpint (segue_record_get_day (sessions[1], SEGUE_SESSION_DATE), ==, days[1] + 7);
  g_assert_cmpint (segue_record_get_day (sessions[2], SEGUE_SESSION_DATE), ==, days[2]); /* it was held */
  roster_fixture_undo (fixture);
  g_assert_cmpint (segue_record_get_day (sessions[0], SEGUE_SESSION_DATE), ==, days[0]);

  segue_id_selection_set_ids (get_selection (fixture), ids, 2);
  app_fixture_settle ();
  app_fixture_activate (&fixture->app, "win.delete");
  app_fixture_settle ();
  g_assert_cmpuint (count_sessions (fixture), ==, 1);
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "2 sessions deleted, with 1 person on the roster"));
  roster_fixture_undo (fixture);
  g_assert_cmpuint (count_sessions (fixture), ==, 3);
  g_assert_nonnull (roster_fixture_find (fixture, segue_plan_find (roster_fixture_get_plan (fixture), SEGUE_RECORD_SESSION, ids[0]), 0));
}

/* One as it is, planned, with nobody on its roster. */
static void
test_copy (RosterFixture *fixture,
           gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "First", 5, SEGUE_SESSION_STATUS_HELD, 9);
  SegueRecordList *list = segue_plan_list (roster_fixture_get_plan (fixture), SEGUE_RECORD_SESSION);
  SegueRecord *copy = NULL;
  SegueRoster roster;

  roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ATTENDED);
  roster_fixture_show (fixture, session);
  g_assert_true (gtk_widget_activate_action (find (fixture, SEGUE_TYPE_SESSIONS_MODE, NULL), "sessions.copy", NULL));
  app_fixture_settle ();
  g_assert_cmpuint (count_sessions (fixture), ==, 2);
  copy = segue_record_list_get (list, 0) == session ? segue_record_list_get (list, 1) : segue_record_list_get (list, 0);
  g_assert_cmpint (segue_record_get_choice (copy, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_PLANNED);
  g_assert_cmpint (segue_record_get_integer (copy, SEGUE_SESSION_CAPACITY), ==, 9);
  g_assert_cmpstr (segue_record_get_text (copy, SEGUE_SESSION_TITLE), ==, "First");
  segue_roster_get (roster_fixture_get_plan (fixture), copy, &roster);
  g_assert_cmpuint (roster.taken, ==, 0);
}

/* What hangs on go-live goes on hanging on it, as far from it as it was moved. */
static void
test_anchored (RosterFixture *fixture,
               gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "First", 10, SEGUE_SESSION_STATUS_PLANNED, 9);
  SegueRecord *milestone = segue_record_new (SEGUE_RECORD_MILESTONE, 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->app.window), SEGUE_VERB_CHANGE, SEGUE_RECORD_SESSION);
  g_autoptr(GPtrArray) sessions = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  SegueRecord *copy = NULL;
  gint64 id = 0;
  guint n = 0;

  segue_record_set_integer (milestone, SEGUE_MILESTONE_ROLLOUT, fixture->rollout);
  segue_record_set_text (milestone, SEGUE_MILESTONE_TITLE, "Go-live");
  segue_record_set_integer (milestone, SEGUE_MILESTONE_ROLE, SEGUE_MILESTONE_ROLE_GO_LIVE);
  segue_record_set_integer (milestone, SEGUE_MILESTONE_DATE, segue_today () + 30);
  milestone = roster_fixture_add (fixture, milestone);
  segue_edit_set_integer (edit, session, SEGUE_SESSION_ANCHOR, segue_record_get_id (milestone));
  segue_edit_set_integer (edit, session, SEGUE_SESSION_ANCHOR_OFFSET, -20);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  g_ptr_array_add (sessions, session);
  g_assert_true (segue_session_edits_move (segue_window_get_workspace (fixture->app.window), sessions, 7, &n, &error));
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (segue_record_get_day (session, SEGUE_SESSION_DATE), ==, segue_today () + 17);
  g_assert_cmpint (segue_record_get_integer (session, SEGUE_SESSION_ANCHOR_OFFSET), ==, -13);

  id = segue_session_edits_copy (segue_window_get_workspace (fixture->app.window), session, &error);
  copy = segue_plan_find (roster_fixture_get_plan (fixture), SEGUE_RECORD_SESSION, id);
  g_assert_nonnull (copy);
  g_assert_cmpint (segue_record_get_link (copy, SEGUE_SESSION_ANCHOR), ==, segue_record_get_id (milestone));
  g_assert_cmpint (segue_record_get_integer (copy, SEGUE_SESSION_ANCHOR_OFFSET), ==, -13);
}

/* What is wrong with a session stands in its row, in words. */
static void
test_warnings (RosterFixture *fixture,
               gconstpointer  data)
{
  SegueRecord *few = roster_fixture_add_session (fixture, "First", 60, SEGUE_SESSION_STATUS_PLANNED, 12);
  SegueRecord *soon = roster_fixture_add_session (fixture, "Soon", 3, SEGUE_SESSION_STATUS_PLANNED, 12);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->app.window), SEGUE_VERB_CHANGE, SEGUE_RECORD_SESSION);
  g_autoptr(GPtrArray) others = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *missing = NULL;
  g_autofree char *uninvited = NULL;

  segue_edit_set_integer (edit, few, SEGUE_SESSION_MIN_TO_RUN, 6);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  others = segue_session_edits_list_others (roster_fixture_get_plan (fixture), few);
  g_assert_cmpuint (others->len, ==, 1);
  g_assert_true (others->pdata[0] == soon);

  missing = segue_session_facts_dup_lacks (roster_fixture_get_plan (fixture), few);
  uninvited = segue_session_facts_dup_lacks (roster_fixture_get_plan (fixture), soon);
  g_assert_cmpstr (missing, ==, "below minimum");
  g_assert_cmpstr (uninvited, ==, "not invited");
  roster_fixture_show (fixture, few);
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "0 of 12 seats · runs from 6"));
}

#define ADD(path, function) g_test_add (path, RosterFixture, NULL, roster_fixture_set_up, function, roster_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_test_init (&argc, &argv, NULL);

  ADD ("/app/sessions/list", test_list);
  ADD ("/app/sessions/reveal", test_reveal);
  ADD ("/app/sessions/new", test_new);
  ADD ("/app/sessions/several", test_several);
  ADD ("/app/sessions/copy", test_copy);
  ADD ("/app/sessions/anchored", test_anchored);
  ADD ("/app/sessions/warnings", test_warnings);

  return g_test_run ();
}
