/* test-roster.c - who comes to a session, entered, marked and followed up in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "roster-fixture.h"

#include "segue-course.h"
#include "segue-edit.h"
#include "segue-enrolment-edits.h"
#include "segue-roster-add.h"
#include "segue-roster-group.h"
#include "segue-roster-row.h"
#include "segue-session-edits.h"
#include "segue-session-group.h"
#include "segue-session.h"

#define SEATS 12

static SegueWorkspace *
get_workspace (RosterFixture *fixture)
{
  return segue_window_get_workspace (fixture->app.window);
}

static SegueRoster
count (RosterFixture *fixture,
       SegueRecord   *session)
{
  SegueRoster roster;

  segue_roster_get (roster_fixture_get_plan (fixture), session, &roster);

  return roster;
}

static int
get_status (RosterFixture *fixture,
            SegueRecord   *session,
            guint          person)
{
  SegueRecord *enrolment = roster_fixture_find (fixture, session, person);

  return enrolment != NULL ? segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS) : SEGUE_CHOICE_NONE;
}

static GtkWidget *
find (RosterFixture *fixture,
      GType          type,
      const char    *text)
{
  return app_fixture_find (GTK_WIDGET (fixture->app.window), type, text);
}

static GtkWidget *
get_add (RosterFixture *fixture)
{
  GtkWidget *add = find (fixture, SEGUE_TYPE_ROSTER_ADD, NULL);

  g_assert_nonnull (add);
  return app_fixture_find (add, GTK_TYPE_SEARCH_ENTRY, NULL);
}

/* The list that has the rows, and their keys. */
static GtkWidget *
get_list (RosterFixture *fixture)
{
  GtkWidget *row = find (fixture, SEGUE_TYPE_ROSTER_ROW, NULL);

  g_assert_nonnull (row);
  return gtk_widget_get_parent (row);
}

static SegueRecord *
get_focused (RosterFixture *fixture)
{
  GtkWidget *focus = roster_fixture_get_focus (fixture);

  g_assert_true (SEGUE_IS_ROSTER_ROW (focus));
  return segue_roster_row_get_record (SEGUE_ROSTER_ROW (focus));
}

static void
press_button (RosterFixture *fixture,
              const char    *label)
{
  GtkWidget *button = find (fixture, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
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

/* A part of the name and Return: the focus stays where the next one is typed. */
static void
type_person (RosterFixture *fixture,
             const char    *part)
{
  GtkWidget *entry = get_add (fixture);

  g_assert_true (gtk_widget_is_ancestor (roster_fixture_get_focus (fixture), entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), part);
  app_fixture_settle ();
  g_signal_emit_by_name (entry, "activate");
  app_fixture_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
}

/* Twelve people are entered without a mouse; two more find no seat and wait. */
static void
test_entry (RosterFixture *fixture,
            gconstpointer  data)
{
  static const char * const parts[ROSTER_PEOPLE] = {
    "ami", "swiet", "casp", "dil", "esi", "fang", "lammerstyn", "hanae", "idr", "WETHER", "katel", "tiefenthaler", "verhagen", "nanda",
  };
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 20, SEGUE_SESSION_STATUS_OPEN, SEATS);

  roster_fixture_show (fixture, session);
  segue_page_activated (roster_fixture_get_page (fixture));
  app_fixture_settle ();
  for (guint i = 0; i < SEATS; i++)
    {
      type_person (fixture, parts[i]);
      g_assert_cmpuint (count (fixture, session).taken, ==, i + 1);
      g_assert_cmpint (get_status (fixture, session, i), ==, SEGUE_ENROLMENT_STATUS_ENROLLED);
      g_assert_cmpint (segue_record_get_day (roster_fixture_find (fixture, session, i), SEGUE_ENROLMENT_ENROLLED_ON), ==, segue_today ());
    }
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_FULL);

  type_person (fixture, parts[12]);
  type_person (fixture, parts[13]);
  g_assert_cmpuint (count (fixture, session).taken, ==, SEATS);
  g_assert_cmpuint (count (fixture, session).waiting, ==, 2);
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "12 of 12 seats · 2 waiting"));

  /* Each is one step. */
  roster_fixture_undo (fixture);
  g_assert_null (roster_fixture_find (fixture, session, 13));
  g_assert_cmpuint (count (fixture, session).waiting, ==, 1);
}

/* What cannot be found, and who is there already, is not added. */
static void
test_nobody (RosterFixture *fixture,
             gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 20, SEGUE_SESSION_STATUS_OPEN, SEATS);
  GtkWidget *entry = NULL;

  roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ENROLLED);
  roster_fixture_show (fixture, session);
  entry = get_add (fixture);
  for (guint i = 0; i < 2; i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), i == 0 ? "amina" : "nobody of that name");
      app_fixture_settle ();
      g_assert_true (gtk_widget_get_visible (find (fixture, GTK_TYPE_LABEL, "Nobody in the register who is not on the roster yet")));
      g_signal_emit_by_name (entry, "activate");
      app_fixture_settle ();
      g_assert_cmpuint (count (fixture, session).taken, ==, 1);
    }
}

/* Letters say what became of somebody, figures what they scored, Return goes on. */
static void
test_attendance (RosterFixture *fixture,
                 gconstpointer  data)
{
  static const struct
  {
    guint       key;
    int         status;
    const char *score;
  } marks[SEATS] = {
    { GDK_KEY_p, SEGUE_ENROLMENT_STATUS_ATTENDED, "86" }, { GDK_KEY_P, SEGUE_ENROLMENT_STATUS_ATTENDED, "100" },
    { GDK_KEY_l, SEGUE_ENROLMENT_STATUS_LATE, "7" }, { GDK_KEY_t, SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED, "" },
    { GDK_KEY_e, SEGUE_ENROLMENT_STATUS_EXCUSED, "" }, { GDK_KEY_n, SEGUE_ENROLMENT_STATUS_NO_SHOW, "" },
    { GDK_KEY_p, SEGUE_ENROLMENT_STATUS_ATTENDED, "0" }, { GDK_KEY_p, SEGUE_ENROLMENT_STATUS_ATTENDED, "55" },
    { GDK_KEY_p, SEGUE_ENROLMENT_STATUS_ATTENDED, "" }, { GDK_KEY_n, SEGUE_ENROLMENT_STATUS_NO_SHOW, "" },
    { GDK_KEY_p, SEGUE_ENROLMENT_STATUS_ATTENDED, "93" }, { GDK_KEY_l, SEGUE_ENROLMENT_STATUS_LATE, "" },
  };
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 0, SEGUE_SESSION_STATUS_RUNNING, SEATS);

  for (guint i = 0; i < SEATS; i++)
    roster_fixture_enrol (fixture, session, i, SEGUE_ENROLMENT_STATUS_ENROLLED);
  roster_fixture_show (fixture, session);
  segue_page_activated (roster_fixture_get_page (fixture)); /* the day has come: the first row */
  app_fixture_settle ();
  for (guint i = 0; i < SEATS; i++)
    {
      SegueRecord *line = roster_fixture_find (fixture, session, i);

      g_assert_true (get_focused (fixture) == line);
      g_assert_true (roster_fixture_press (get_list (fixture), marks[i].key));
      for (const char *figure = marks[i].score; *figure != '\0'; figure++)
        g_assert_true (roster_fixture_press (get_list (fixture), GDK_KEY_0 + (guint) (*figure - '0')));
      g_assert_true (get_focused (fixture) == line); /* nothing takes it away */
      g_assert_true (roster_fixture_press (get_list (fixture), GDK_KEY_Return));

      g_assert_cmpint (segue_record_get_choice (line, SEGUE_ENROLMENT_STATUS), ==, marks[i].status);
      g_assert_cmpint (segue_record_is_set (line, SEGUE_ENROLMENT_SCORE), ==, *marks[i].score != '\0');
      g_assert_cmpint (segue_record_get_integer (line, SEGUE_ENROLMENT_SCORE), ==, atoi (marks[i].score));
      g_assert_cmpint (segue_record_is_set (line, SEGUE_ENROLMENT_COMPLETED_ON), ==,
                       marks[i].status == SEGUE_ENROLMENT_STATUS_ATTENDED || marks[i].status == SEGUE_ENROLMENT_STATUS_LATE);
    }
  g_assert_cmpuint (count (fixture, session).attended, ==, 9);
  g_assert_cmpuint (count (fixture, session).no_shows, ==, 2);
  g_assert_cmpuint (count (fixture, session).excused, ==, 1);
}

/* Figures can be taken back, a score cannot be beyond 100, and who did not pass has not completed it. */
static void
test_score (RosterFixture *fixture,
            gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 0, SEGUE_SESSION_STATUS_RUNNING, SEATS);
  SegueRecord *line = roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ENROLLED);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_COURSE);
  g_autoptr(GError) error = NULL;

  segue_edit_set_integer (edit, fixture->course, SEGUE_COURSE_PASS_MARK, 70);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  roster_fixture_show (fixture, session);
  segue_page_activated (roster_fixture_get_page (fixture));
  app_fixture_settle ();

  roster_fixture_press (get_list (fixture), GDK_KEY_p);
  g_assert_false (segue_record_is_set (line, SEGUE_ENROLMENT_COMPLETED_ON));
  roster_fixture_press (get_list (fixture), GDK_KEY_6);
  roster_fixture_press (get_list (fixture), GDK_KEY_8);
  roster_fixture_press (get_list (fixture), GDK_KEY_BackSpace);
  roster_fixture_press (get_list (fixture), GDK_KEY_9);
  roster_fixture_press (get_list (fixture), GDK_KEY_Return);
  g_assert_cmpint (segue_record_get_integer (line, SEGUE_ENROLMENT_SCORE), ==, 69);
  g_assert_false (segue_record_is_set (line, SEGUE_ENROLMENT_COMPLETED_ON));

  roster_fixture_press (get_list (fixture), GDK_KEY_7);
  roster_fixture_press (get_list (fixture), GDK_KEY_0);
  roster_fixture_press (get_list (fixture), GDK_KEY_Down);
  g_assert_cmpint (segue_record_get_integer (line, SEGUE_ENROLMENT_SCORE), ==, 70);
  g_assert_cmpint (segue_record_get_day (line, SEGUE_ENROLMENT_COMPLETED_ON), ==, segue_today ());

  roster_fixture_press (get_list (fixture), GDK_KEY_1);
  roster_fixture_press (get_list (fixture), GDK_KEY_0);
  roster_fixture_press (get_list (fixture), GDK_KEY_1);
  roster_fixture_press (get_list (fixture), GDK_KEY_Return);
  g_assert_cmpint (segue_record_get_integer (line, SEGUE_ENROLMENT_SCORE), ==, 70);

  roster_fixture_press (get_list (fixture), GDK_KEY_BackSpace);
  g_assert_false (segue_record_is_set (line, SEGUE_ENROLMENT_SCORE));
  roster_fixture_undo (fixture);
  g_assert_cmpint (segue_record_get_integer (line, SEGUE_ENROLMENT_SCORE), ==, 70);
}

/* Whoever declines passes the seat on to who waits longest, and one step takes back both. */
static void
test_waiting (RosterFixture *fixture,
              gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 20, SEGUE_SESSION_STATUS_FULL, 3);
  g_autoptr(GPtrArray) roster = NULL;

  for (guint i = 0; i < 3; i++)
    roster_fixture_enrol (fixture, session, i, SEGUE_ENROLMENT_STATUS_ENROLLED);
  roster_fixture_enrol (fixture, session, 9, SEGUE_ENROLMENT_STATUS_WAIT_LISTED);
  roster_fixture_enrol (fixture, session, 4, SEGUE_ENROLMENT_STATUS_WAIT_LISTED);
  roster = segue_roster_find (roster_fixture_get_plan (fixture), session);
  g_assert_true (g_ptr_array_index (roster, 3) == roster_fixture_find (fixture, session, 9)); /* came on the same day, but first */
  roster_fixture_show (fixture, session);
  gtk_widget_grab_focus (find (fixture, SEGUE_TYPE_ROSTER_ROW, NULL));
  roster_fixture_press (get_list (fixture), GDK_KEY_d);

  g_assert_cmpint (get_status (fixture, session, 0), ==, SEGUE_ENROLMENT_STATUS_DECLINED);
  g_assert_cmpint (get_status (fixture, session, 9), ==, SEGUE_ENROLMENT_STATUS_ENROLLED);
  g_assert_cmpint (get_status (fixture, session, 4), ==, SEGUE_ENROLMENT_STATUS_WAIT_LISTED);
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "Joris Wetherby moved up from the waiting list."));
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_FULL);

  roster_fixture_undo (fixture);
  g_assert_cmpint (get_status (fixture, session, 0), ==, SEGUE_ENROLMENT_STATUS_ENROLLED);
  g_assert_cmpint (get_status (fixture, session, 9), ==, SEGUE_ENROLMENT_STATUS_WAIT_LISTED);
}

/* A group moves up where all of it fits in; it does not where it does not. */
static void
test_groups (RosterFixture *fixture,
             gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 20, SEGUE_SESSION_STATUS_OPEN, 10);
  SegueRecord *audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
  g_autoptr(GPtrArray) lines = g_ptr_array_new ();
  g_autoptr(GArray) moved = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GError) error = NULL;
  SegueEnrolling result;

  segue_record_set_text (audience, segue_record_class_find (segue_record_class_get (SEGUE_RECORD_AUDIENCE), "name"), "Dock 4");
  audience = roster_fixture_add (fixture, audience);
  g_ptr_array_add (lines, roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ENROLLED));
  g_ptr_array_add (lines, roster_fixture_enrol (fixture, session, 1, SEGUE_ENROLMENT_STATUS_ENROLLED));

  g_assert_true (segue_enrolment_edits_add_group (get_workspace (fixture), session, segue_record_get_id (audience), 8, &result, &error));
  g_assert_cmpuint (result.n_enrolled, ==, 8);
  g_assert_cmpuint (count (fixture, session).taken, ==, 10);
  g_assert_true (segue_enrolment_edits_add_group (get_workspace (fixture), session, segue_record_get_id (audience), 2, &result, &error));
  g_assert_cmpuint (result.n_waiting, ==, 2);

  /* One seat is too few for two people. */
  g_ptr_array_set_size (lines, 1);
  g_assert_true (segue_enrolment_edits_set_status (get_workspace (fixture), lines, SEGUE_ENROLMENT_STATUS_CANCELLED, moved, &error));
  g_assert_cmpuint (moved->len, ==, 0);
  g_assert_cmpuint (count (fixture, session).waiting, ==, 2);
  lines->pdata[0] = roster_fixture_find (fixture, session, 1);
  g_assert_true (segue_enrolment_edits_set_status (get_workspace (fixture), lines, SEGUE_ENROLMENT_STATUS_DECLINED, moved, &error));
  g_assert_cmpuint (moved->len, ==, 1);
  g_assert_cmpuint (count (fixture, session).waiting, ==, 0);
  g_assert_cmpuint (count (fixture, session).taken, ==, 10);
}

/* Space opens what else is known; a status that is chosen there has the same consequences. */
static void
test_details (RosterFixture *fixture,
              gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 20, SEGUE_SESSION_STATUS_FULL, 1);
  SegueRecord *line = roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ENROLLED);
  GtkWindow *dialog = NULL;
  GtkWidget *row = NULL;

  roster_fixture_enrol (fixture, session, 1, SEGUE_ENROLMENT_STATUS_WAIT_LISTED);
  roster_fixture_show (fixture, session);
  gtk_widget_grab_focus (find (fixture, SEGUE_TYPE_ROSTER_ROW, NULL));
  roster_fixture_press (get_list (fixture), GDK_KEY_space);
  dialog = app_fixture_find_window (ADW_TYPE_WINDOW);
  g_assert_nonnull (dialog);
  g_assert_cmpstr (gtk_window_get_title (dialog), ==, "Amina Terlouw");

  row = app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, "Score before");
  gtk_widget_grab_focus (row);
  gtk_editable_set_text (GTK_EDITABLE (row), "40");
  row = app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, "Status");
  g_assert_nonnull (row);
  gtk_widget_grab_focus (row);
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_integer (line, SEGUE_ENROLMENT_PRE_SCORE), ==, 40);
  for (guint i = 0; i < g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (row))); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (adw_combo_row_get_model (ADW_COMBO_ROW (row)), i);

      if (GTK_IS_STRING_OBJECT (item) && g_str_equal (gtk_string_object_get_string (GTK_STRING_OBJECT (item)), "Declined"))
        adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
    }
  app_fixture_settle ();
  g_assert_cmpint (get_status (fixture, session, 0), ==, SEGUE_ENROLMENT_STATUS_DECLINED);
  g_assert_cmpint (get_status (fixture, session, 1), ==, SEGUE_ENROLMENT_STATUS_ENROLLED);
  gtk_window_close (dialog);
  app_fixture_settle ();
  g_assert_null (app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG));
}

/* All at once, then held, then those who were not there get a seat elsewhere: a step each. */
static void
test_no_shows (RosterFixture *fixture,
               gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", -1, SEGUE_SESSION_STATUS_OPEN, SEATS);
  SegueRecord *other = roster_fixture_add_session (fixture, "Goods receipt 2", 10, SEGUE_SESSION_STATUS_OPEN, 1);
  SegueRecordList *sessions = segue_plan_list (roster_fixture_get_plan (fixture), SEGUE_RECORD_SESSION);

  for (guint i = 0; i < 5; i++)
    roster_fixture_enrol (fixture, session, i, i < 2 ? SEGUE_ENROLMENT_STATUS_NO_SHOW : SEGUE_ENROLMENT_STATUS_ENROLLED);
  roster_fixture_enrol (fixture, session, 5, SEGUE_ENROLMENT_STATUS_EXCUSED);
  roster_fixture_show (fixture, session);
  press_button (fixture, "Mark All Present");
  g_assert_cmpuint (count (fixture, session).attended, ==, 3);
  g_assert_cmpuint (count (fixture, session).no_shows, ==, 2);
  press_button (fixture, "Mark as Held…"); /* nothing is open: nothing is asked */
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_HELD);

  press_button (fixture, "Follow Up No-Shows…");
  respond ("sessions");
  g_assert_cmpuint (count (fixture, other).taken, ==, 1); /* who finds no free seat is in a draft */
  g_assert_cmpuint (segue_record_list_get_n (sessions), ==, 3);
  g_assert_cmpuint (segue_session_edits_count_missing (get_workspace (fixture), session), ==, 0);
  g_assert_null (find (fixture, GTK_TYPE_BUTTON, "Follow Up No-Shows…"));
  for (guint i = 0; i < 3; i++)
    {
      SegueRecord *one = segue_record_list_get (sessions, i);

      if (one != session && one != other)
        {
          g_assert_cmpint (segue_record_get_choice (one, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_DRAFT);
          g_assert_cmpuint (count (fixture, one).taken, ==, 2);
          g_assert_cmpint (segue_record_get_day (one, SEGUE_SESSION_DATE), >, segue_today ());
        }
    }

  roster_fixture_undo (fixture);
  g_assert_cmpuint (segue_record_list_get_n (sessions), ==, 2);
  g_assert_cmpuint (count (fixture, other).taken, ==, 0);
  g_assert_cmpuint (segue_session_edits_count_missing (get_workspace (fixture), session), ==, 3);
}

/* Of whom nothing is said it is asked. */
static void
test_hold (RosterFixture *fixture,
           gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", -1, SEGUE_SESSION_STATUS_OPEN, SEATS);

  roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ATTENDED);
  roster_fixture_enrol (fixture, session, 1, SEGUE_ENROLMENT_STATUS_INVITED);
  roster_fixture_show (fixture, session);
  press_button (fixture, "Mark as Held…");
  respond ("cancel");
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_OPEN);
  press_button (fixture, "Mark as Held…");
  respond ("no-show");
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_HELD);
  g_assert_cmpint (get_status (fixture, session, 1), ==, SEGUE_ENROLMENT_STATUS_NO_SHOW);
  g_assert_cmpint (segue_record_get_day (roster_fixture_find (fixture, session, 0), SEGUE_ENROLMENT_COMPLETED_ON), ==, segue_today () - 1);

  roster_fixture_undo (fixture);
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_OPEN);
  g_assert_cmpint (get_status (fixture, session, 1), ==, SEGUE_ENROLMENT_STATUS_INVITED);
}

/* People of a session that is called off go to free seats, those who wait too. */
static void
test_call_off (RosterFixture *fixture,
               gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 20, SEGUE_SESSION_STATUS_OPEN, 2);
  SegueRecord *other = roster_fixture_add_session (fixture, "Goods receipt 2", 25, SEGUE_SESSION_STATUS_PLANNED, 5);

  for (guint i = 0; i < 3; i++)
    roster_fixture_enrol (fixture, session, i, i < 2 ? SEGUE_ENROLMENT_STATUS_ENROLLED : SEGUE_ENROLMENT_STATUS_WAIT_LISTED);
  roster_fixture_enrol (fixture, other, 2, SEGUE_ENROLMENT_STATUS_ENROLLED);
  roster_fixture_show (fixture, session);
  press_button (fixture, "Call Off…");
  respond ("sessions");
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_CANCELLED);
  g_assert_cmpint (get_status (fixture, session, 0), ==, SEGUE_ENROLMENT_STATUS_CANCELLED);
  g_assert_cmpint (get_status (fixture, other, 0), ==, SEGUE_ENROLMENT_STATUS_INVITED);
  g_assert_cmpint (get_status (fixture, other, 2), ==, SEGUE_ENROLMENT_STATUS_ENROLLED); /* had one already */
  g_assert_cmpuint (count (fixture, other).taken, ==, 3);

  roster_fixture_undo (fixture);
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_OPEN);
  g_assert_cmpuint (count (fixture, session).taken, ==, 2);
  g_assert_cmpuint (count (fixture, other).taken, ==, 1);
}

/* It is all there again after a restart, and so is the way back. */
static void
test_restart (RosterFixture *fixture,
              gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 0, SEGUE_SESSION_STATUS_RUNNING, SEATS);
  gint64 id = segue_record_get_id (session);

  roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ENROLLED);
  roster_fixture_show (fixture, session);
  segue_page_activated (roster_fixture_get_page (fixture));
  app_fixture_settle ();
  roster_fixture_press (get_list (fixture), GDK_KEY_l);
  roster_fixture_press (get_list (fixture), GDK_KEY_8); /* and the window is closed */
  app_fixture_close (&fixture->app);
  app_fixture_open (&fixture->app);

  session = segue_plan_find (roster_fixture_get_plan (fixture), SEGUE_RECORD_SESSION, id);
  g_assert_cmpint (get_status (fixture, session, 0), ==, SEGUE_ENROLMENT_STATUS_LATE);
  g_assert_cmpint (segue_record_get_integer (roster_fixture_find (fixture, session, 0), SEGUE_ENROLMENT_SCORE), ==, 8);
  roster_fixture_undo (fixture); /* the score */
  roster_fixture_undo (fixture);
  g_assert_cmpint (get_status (fixture, session, 0), ==, SEGUE_ENROLMENT_STATUS_ENROLLED);
}

/* Whoever looks in public sees a session, and nothing of who comes or came to it. */
static void
test_public (RosterFixture *fixture,
             gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", -1, SEGUE_SESSION_STATUS_HELD, SEATS);
  SegueRecord *line = roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_NO_SHOW);

  gtk_widget_activate_action (GTK_WIDGET (fixture->app.window), "win.present", "s", "public");
  app_fixture_settle ();
  roster_fixture_show (fixture, session);
  g_assert_nonnull (find (fixture, SEGUE_TYPE_SESSION_GROUP, NULL));
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "Who comes is not shown at this level"));
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "12 seats"));
  g_assert_null (find (fixture, GTK_TYPE_LABEL, "No-show"));
  g_assert_null (find (fixture, GTK_TYPE_LABEL, "Amina Terlouw"));
  g_assert_null (find (fixture, SEGUE_TYPE_ROSTER_ADD, NULL));
  g_assert_null (find (fixture, GTK_TYPE_BUTTON, "Follow Up No-Shows…"));
  g_assert_cmpint (segue_record_get_choice (line, SEGUE_ENROLMENT_STATUS), ==, SEGUE_ENROLMENT_STATUS_NO_SHOW);

  /* Who opens it finds nobody, and nowhere to add somebody. */
  segue_page_activated (roster_fixture_get_page (fixture));
  app_fixture_settle ();
  g_assert_nonnull (find (fixture, SEGUE_TYPE_SESSION_GROUP, NULL));
}

/* A button that is done with and the last line that goes leave the focus nearby. */
static void
test_focus (RosterFixture *fixture,
            gconstpointer  data)
{
  SegueRecord *session = roster_fixture_add_session (fixture, "Goods receipt 1", 20, SEGUE_SESSION_STATUS_DRAFT, SEATS);
  GtkWidget *button = NULL;

  roster_fixture_show (fixture, session);
  button = find (fixture, GTK_TYPE_BUTTON, "Plan It");
  g_assert_nonnull (button);
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_choice (session, SEGUE_SESSION_STATUS), ==, SEGUE_SESSION_STATUS_PLANNED);
  g_assert_null (find (fixture, GTK_TYPE_BUTTON, "Plan It"));
  g_assert_nonnull (roster_fixture_get_focus (fixture));
  g_assert_true (gtk_widget_is_ancestor (roster_fixture_get_focus (fixture), find (fixture, SEGUE_TYPE_SESSION_GROUP, NULL)));

  roster_fixture_enrol (fixture, session, 0, SEGUE_ENROLMENT_STATUS_ENROLLED);
  app_fixture_settle ();
  gtk_widget_grab_focus (find (fixture, SEGUE_TYPE_ROSTER_ROW, NULL));
  roster_fixture_press (get_list (fixture), GDK_KEY_Delete);
  g_assert_null (find (fixture, SEGUE_TYPE_ROSTER_ROW, NULL));
  g_assert_true (gtk_widget_is_ancestor (roster_fixture_get_focus (fixture), get_add (fixture)));
}

#define ADD(path, function) g_test_add (path, RosterFixture, NULL, roster_fixture_set_up, function, roster_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_test_init (&argc, &argv, NULL);

  ADD ("/app/roster/entry", test_entry);
  ADD ("/app/roster/nobody", test_nobody);
  ADD ("/app/roster/attendance", test_attendance);
  ADD ("/app/roster/score", test_score);
  ADD ("/app/roster/waiting", test_waiting);
  ADD ("/app/roster/details", test_details);
  ADD ("/app/roster/groups", test_groups);
  ADD ("/app/roster/no-shows", test_no_shows);
  ADD ("/app/roster/hold", test_hold);
  ADD ("/app/roster/call-off", test_call_off);
  ADD ("/app/roster/restart", test_restart);
  ADD ("/app/roster/public", test_public);
  ADD ("/app/roster/focus", test_focus);

  return g_test_run ();
}
