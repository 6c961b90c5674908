/* move-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "move-states.h"

#include "segue-calendar-edits.h"
#include "segue-communication.h"
#include "segue-edit.h"
#include "segue-milestone.h"

#define N_MANY 250
#define THIN 360

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

/* One that something of @kind hangs on. */
static SegueRecord *
find_hanging (AppFixture      *fixture,
              SegueRecordKind  kind)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (!segue_dated_stays (segue_record_list_get (list, i)) &&
        segue_record_is_set (segue_record_list_get (list, i), segue_dated_get (kind)->anchor))
      return segue_record_list_get (list, i);

  g_assert_not_reached ();
}

static SegueRecord *
find_milestone (AppFixture *fixture)
{
  return segue_plan_follow (SEGUE_PLAN (get_workspace (fixture)), find_hanging (fixture, SEGUE_RECORD_MILESTONE), SEGUE_MILESTONE_ANCHOR);
}

static GtkWindow *
find_window (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (gtk_widget_has_css_class (link->data, "move-dialog") || ADW_IS_MESSAGE_DIALOG (link->data))
      return link->data;

  g_assert_not_reached ();
}

static GtkWindow *
move (AppFixture  *fixture,
      SegueRecord *record,
      int          days)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  segue_calendar_edits_move (focus != NULL ? focus : gtk_window_get_child (GTK_WINDOW (fixture->window)), get_workspace (fixture), record,
                             segue_dated_get_first (record) + days, SEGUE_TIME_NONE);
  app_fixture_settle ();

  return find_window ();
}

/* Go-live, two weeks later. */
GtkWindow *
app_state_enter_move (AppFixture *fixture)
{
  return move (fixture, find_milestone (fixture), 14);
}

GtkWindow *
app_state_enter_move_thin (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_move (fixture);

  for (guint i = 0; i < 2; i++)
    {
      gtk_window_set_default_size (window, THIN, 640);
      app_fixture_settle ();
    }

  return window;
}

/* More than is listed at once. */
GtkWindow *
app_state_enter_move_many (AppFixture *fixture)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_COMMUNICATION);
  SegueRecord *milestone = find_milestone (fixture);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < N_MANY; i++)
    {
      g_autoptr(SegueRecord) mail = segue_record_new (SEGUE_RECORD_COMMUNICATION, 0);
      g_autofree char *title = g_strdup_printf ("What changes for team %u, and where to ask", i + 1);

      segue_record_set_text (mail, SEGUE_COMMUNICATION_TITLE, title);
      segue_record_set_integer (mail, SEGUE_COMMUNICATION_ROLLOUT, segue_record_get_link (milestone, SEGUE_MILESTONE_ROLLOUT));
      segue_record_set_integer (mail, SEGUE_COMMUNICATION_ANCHOR, segue_record_get_id (milestone));
      segue_record_set_integer (mail, SEGUE_COMMUNICATION_ANCHOR_OFFSET, (int) i - N_MANY / 2);
      segue_edit_add (edit, mail);
    }
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);

  return move (fixture, milestone, 14);
}

GtkWindow *
app_state_enter_move_ask (AppFixture *fixture)
{
  return move (fixture, find_hanging (fixture, SEGUE_RECORD_COMMUNICATION), 3);
}
