/* roster-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "roster-fixture.h"

#include "segue-course.h"
#include "segue-edit.h"
#include "segue-session.h"
#include "segue-stakeholder.h"
#include "segue-training-view.h"

static const char * const names[ROSTER_PEOPLE] = {
  "Amina Terlouw", "Bogumiła Świętosz", "Caspian Droste", "Dilnoza Rahimova", "Esi Quartey", "Fang Meiyun", "Griet Lammerstyn",
  "Hanae Coldwater", "Idris Oyelaran", "Joris Wetherby", "Katelijne Moerkerke", "Leonore Tiefenthaler", "Milou Verhagen-Asante",
  "Nanda Pillay",
};

SeguePlan *
roster_fixture_get_plan (RosterFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->app.window));
}

SeguePage *
roster_fixture_get_page (RosterFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->app.window), SEGUE_TYPE_TRAINING_VIEW, NULL));
}

/* @record: (transfer full) */
SegueRecord *
roster_fixture_add (RosterFixture *fixture,
                    SegueRecord   *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->app.window), SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(SegueRecord) added = record;
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, added);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  return segue_plan_find (roster_fixture_get_plan (fixture), segue_record_get_kind (added), segue_record_get_id (added));
}

SegueRecord *
roster_fixture_add_session (RosterFixture *fixture,
                            const char    *title,
                            int            days,
                            int            status,
                            int            capacity)
{
  SegueRecord *session = segue_record_new (SEGUE_RECORD_SESSION, 0);

  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, fixture->rollout);
  segue_record_set_integer (session, SEGUE_SESSION_COURSE, segue_record_get_id (fixture->course));
  segue_record_set_text (session, SEGUE_SESSION_TITLE, title);
  segue_record_set_integer (session, SEGUE_SESSION_DATE, segue_today () + days);
  segue_record_set_integer (session, SEGUE_SESSION_TIME, 9 * 60);
  segue_record_set_integer (session, SEGUE_SESSION_END_TIME, 11 * 60);
  segue_record_set_integer (session, SEGUE_SESSION_STATUS, status);
  segue_record_set_integer (session, SEGUE_SESSION_CAPACITY, capacity);

  return roster_fixture_add (fixture, session);
}

SegueRecord *
roster_fixture_enrol (RosterFixture *fixture,
                      SegueRecord   *session,
                      guint          person,
                      int            status)
{
  SegueRecord *enrolment = segue_record_new (SEGUE_RECORD_ENROLMENT, 0);

  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_SESSION, segue_record_get_id (session));
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_STAKEHOLDER, fixture->people[person]);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_STATUS, status);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_ENROLLED_ON, segue_today () - 20);

  return roster_fixture_add (fixture, enrolment);
}

/* The line of somebody; NULL where they are not on the roster. */
SegueRecord *
roster_fixture_find (RosterFixture *fixture,
                     SegueRecord   *session,
                     guint          person)
{
  g_autoptr(GPtrArray) roster = segue_roster_find (roster_fixture_get_plan (fixture), session);

  for (guint i = 0; i < roster->len; i++)
    if (segue_record_get_link (g_ptr_array_index (roster, i), SEGUE_ENROLMENT_STAKEHOLDER) == fixture->people[person])
      return g_ptr_array_index (roster, i);

  return NULL;
}

static GtkWidget *
find_row (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX_ROW (widget) && app_fixture_find (widget, GTK_TYPE_LABEL, "Training") != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The page in its mode Sessions, with the pane, and a session where one is named. */
void
roster_fixture_show (RosterFixture *fixture,
                     SegueRecord   *session)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->app.window));
  GtkWidget *split = app_fixture_find (GTK_WIDGET (fixture->app.window), g_type_from_name ("SegueSplit"), NULL);
  gboolean is_shown;

  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  app_fixture_settle ();
  adw_view_stack_set_visible_child_name (segue_page_get_modes (roster_fixture_get_page (fixture)), "sessions");
  g_object_get (split, "show-pane", &is_shown, NULL);
  if (!is_shown)
    app_fixture_activate (&fixture->app, "win.toggle-pane");
  app_fixture_settle ();
  if (session != NULL)
    segue_page_reveal (roster_fixture_get_page (fixture), segue_record_get_id (session));
  app_fixture_settle ();
}

void
roster_fixture_undo (RosterFixture *fixture)
{
  app_fixture_activate (&fixture->app, "win.undo");
  app_fixture_settle ();
}

GtkWidget *
roster_fixture_get_focus (RosterFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->app.window));
}

/* A key as it comes to a widget; whether it took it. */
gboolean
roster_fixture_press (GtkWidget *widget,
                      guint      key)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (app_fixture_find_controller (widget, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", key, 0u, 0, &handled);
  app_fixture_settle ();

  return handled;
}

void
roster_fixture_set_up (RosterFixture *fixture,
                       gconstpointer  data)
{
  SegueRecord *course = segue_record_new (SEGUE_RECORD_COURSE, 0);

  app_fixture_set_up (&fixture->app, NULL);
  fixture->rollout = segue_record_get_id (segue_record_list_get (segue_plan_list (roster_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0));
  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, fixture->rollout);
  segue_record_set_text (course, SEGUE_COURSE_TITLE, "Goods receipt");
  segue_record_set_integer (course, SEGUE_COURSE_DEPTH, SEGUE_COURSE_DEPTH_CASUAL);
  segue_record_set_integer (course, SEGUE_COURSE_DELIVERY, SEGUE_COURSE_DELIVERY_CLASSROOM);
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, 120);
  fixture->course = roster_fixture_add (fixture, course);
  for (guint i = 0; i < ROSTER_PEOPLE; i++)
    {
      SegueRecord *person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);

      segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, names[i]);
      fixture->people[i] = segue_record_get_id (roster_fixture_add (fixture, person));
    }
}

void
roster_fixture_tear_down (RosterFixture *fixture,
                          gconstpointer  data)
{
  app_fixture_tear_down (&fixture->app, NULL);
}
