/* sessions-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sessions-states.h"

#include "segue-long-list-view.h"
#include "segue-roster.h"
#include "segue-sessions-mode.h"
#include "training-fixture.h"

GtkWindow *
app_state_enter_sessions (AppFixture *fixture)
{
  training_fixture_show (fixture, "sessions");
  segue_page_focus (training_fixture_get_page (fixture));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

/* The first session with a roster that is worth a picture. */
static gint64
find_full (AppFixture *fixture)
{
  g_autoptr(GArray) shown = segue_page_dup_shown (training_fixture_get_page (fixture));
  gint64 fullest = 0;
  guint most = 0;

  for (guint i = 0; i < shown->len; i++)
    {
      SegueRecord *session = segue_plan_find (training_fixture_get_plan (fixture), SEGUE_RECORD_SESSION, g_array_index (shown, gint64, i));
      SegueRoster roster;

      segue_roster_get (training_fixture_get_plan (fixture), session, &roster);
      if (roster.taken + roster.waiting > most)
        {
          most = roster.taken + roster.waiting;
          fullest = segue_record_get_id (session);
        }
    }

  return fullest;
}

GtkWindow *
app_state_enter_sessions_roster (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_sessions (fixture);
  gint64 session = find_full (fixture);

  g_assert_cmpint (session, !=, 0);
  segue_page_select (training_fixture_get_page (fixture), session);
  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_sessions_several (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_sessions (fixture);
  g_autoptr(GArray) shown = segue_page_dup_shown (training_fixture_get_page (fixture));
  GtkWidget *mode = app_fixture_find (GTK_WIDGET (window), SEGUE_TYPE_SESSIONS_MODE, NULL);
  GtkWidget *view = app_fixture_find (mode, SEGUE_TYPE_LONG_LIST_VIEW, NULL);

  g_assert_cmpuint (shown->len, >, 1);
  segue_id_selection_set_ids (segue_long_list_view_get_selection (SEGUE_LONG_LIST_VIEW (view)),
                              (const gint64 *) (gpointer) shown->data, MIN (shown->len, 3));
  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_sessions_empty (AppFixture *fixture)
{
  training_fixture_show (fixture, "sessions");

  return GTK_WINDOW (fixture->window);
}
