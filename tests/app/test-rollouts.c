/* test-rollouts.c - a rollout and its days, as the window makes and changes them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#include "segue-edit.h"
#include "segue-field-row.h"
#include "segue-rollout-dates.h"
#include "segue-rollout-days.h"
#include "segue-rollout-dialog.h"
#include "segue-rollout.h"

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static SegueRecord *
get_rollout (AppFixture *fixture,
             guint       i)
{
  return segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ROLLOUT), i);
}

static GtkWindow *
find_dialog (AppFixture *fixture)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (GTK_WINDOW (link->data) != GTK_WINDOW (fixture->window) && gtk_widget_get_visible (link->data))
      return link->data;

  return NULL;
}

static GtkEditable *
find_row (AppFixture *fixture,
          const char *title)
{
  return GTK_EDITABLE (gtk_widget_get_ancestor (app_fixture_find (GTK_WIDGET (find_dialog (fixture)), GTK_TYPE_LABEL, title),
                                                ADW_TYPE_ENTRY_ROW));
}

static gboolean
has_no_dialog (AppFixture *fixture)
{
  return find_dialog (fixture) == NULL;
}

static char *
dup_day (AppFixture         *fixture,
         SegueRecord        *rollout,
         SegueMilestoneRole  role)
{
  SegueRecord *milestone = segue_rollout_find_milestone (SEGUE_PLAN (get_workspace (fixture)), segue_record_get_id (rollout), role);

  return milestone != NULL ? segue_day_to_text (segue_record_get_day (milestone, SEGUE_MILESTONE_DATE)) : NULL;
}

#define assert_day(fixture, rollout, role, expected)                  \
  G_STMT_START                                                        \
  {                                                                   \
    g_autofree char *found = dup_day (fixture, rollout, role);        \
    g_assert_cmpstr (found, ==, expected);                            \
  }                                                                   \
  G_STMT_END

/* With its go-live from the beginning, and only where that is a day. */
static void
test_new (AppFixture    *fixture,
          gconstpointer  data)
{
  GtkWindow *dialog;

  app_fixture_activate (fixture, "win.new-rollout");
  dialog = find_dialog (fixture);
  g_assert_nonnull (dialog);
  gtk_editable_set_text (find_row (fixture, "Name"), "Badge readers");
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "add"));
  gtk_editable_set_text (find_row (fixture, "Go-live, if it is known"), "2027-02-30");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "add"));
  gtk_editable_set_text (find_row (fixture, "Go-live, if it is known"), "2027-02-26");
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "add"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "add");
  app_fixture_settle ();

  assert_day (fixture, get_rollout (fixture, 1), SEGUE_MILESTONE_ROLE_GO_LIVE, "2027-02-26");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Go-live 26 Feb 2027 · 95 days"));

  /* One step. */
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ROLLOUT)), ==, 1);
  gtk_window_destroy (dialog);
}

static void
type_day (AppFixture *fixture,
          const char *title,
          const char *text)
{
  GtkEditable *row = find_row (fixture, title);

  gtk_widget_grab_focus (GTK_WIDGET (row));
  gtk_editable_set_text (row, text);
  g_signal_emit_by_name (row, "entry-activated");
  app_fixture_settle ();
}

static SegueRecord *
add_hanging (AppFixture *fixture,
             const char *title,
             const char *offset,
             gboolean    pinned)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_MILESTONE);
  g_autoptr(SegueRecord) milestone = segue_record_new (SEGUE_RECORD_MILESTONE, 0);
  SegueRecord *rollout = get_rollout (fixture, 0);
  SegueRecord *anchor = segue_rollout_find_milestone (SEGUE_PLAN (get_workspace (fixture)), segue_record_get_id (rollout),
                                                      SEGUE_MILESTONE_ROLE_GO_LIVE);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (milestone, SEGUE_MILESTONE_TITLE, title);
  segue_record_set_integer (milestone, SEGUE_MILESTONE_ROLLOUT, segue_record_get_id (rollout));
  segue_record_set_integer (milestone, SEGUE_MILESTONE_ANCHOR, segue_record_get_id (anchor));
  segue_record_set_integer (milestone, SEGUE_MILESTONE_ANCHOR_OFFSET, g_ascii_strtoll (offset, NULL, 10));
  segue_record_set_integer (milestone, SEGUE_MILESTONE_PINNED, pinned);
  segue_edit_add (edit, milestone);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);

  return segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_MILESTONE, segue_record_get_id (milestone));
}

/* Answers the preview of what moves along. */
static void
agree (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (gtk_widget_has_css_class (link->data, "move-dialog"))
      {
        g_signal_emit_by_name (gtk_window_get_default_widget (link->data), "clicked");
        app_fixture_settle ();
        return;
      }

  g_assert_not_reached ();
}

/* A day makes its milestone; another day moves it and what hangs on it, in one step. */
static void
test_days (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *rollout = get_rollout (fixture, 0);
  SegueRecord *training, *fixed;

  app_fixture_activate (fixture, "win.edit-rollout");
  assert_day (fixture, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE, NULL);
  type_day (fixture, "Go-live", "2027-01-18");
  assert_day (fixture, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE, "2027-01-18");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Go-live 18 Jan 2027 · 56 days"));

  training = add_hanging (fixture, "Training opens", "-28", FALSE);
  fixed = add_hanging (fixture, "The hall is booked", "-7", TRUE);
  type_day (fixture, "Go-live", "2027-02-01");
  assert_day (fixture, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE, "2027-01-18"); /* nothing is written yet */
  agree ();
  assert_day (fixture, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE, "2027-02-01");
  g_assert_cmpint (segue_record_get_day (training, SEGUE_MILESTONE_DATE), ==, segue_day_from_ymd (2027, 1, 4));
  g_assert_cmpint (segue_record_get_day (fixed, SEGUE_MILESTONE_DATE), ==, SEGUE_DAY_NONE);

  app_fixture_activate (fixture, "win.undo");
  assert_day (fixture, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE, "2027-01-18");
  g_assert_cmpint (segue_record_get_day (training, SEGUE_MILESTONE_DATE), ==, segue_day_from_ymd (2026, 12, 21));

  gtk_window_close (find_dialog (fixture));
  app_fixture_wait (fixture, has_no_dialog);
}

/* What is no day is not written, and who closes the dialog is told. */
static void
test_no_day (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *rollout = get_rollout (fixture, 0);

  app_fixture_activate (fixture, "win.edit-rollout");
  type_day (fixture, "Go-live", "soon");
  assert_day (fixture, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE, NULL);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_row (fixture, "Go-live")), "error"));
  gtk_window_close (find_dialog (fixture));
  app_fixture_settle ();
  g_assert_nonnull (find_dialog (fixture));

  type_day (fixture, "Go-live", "2027-03-01");
  type_day (fixture, "Go-live", "");
  assert_day (fixture, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE, "");
  gtk_window_close (find_dialog (fixture));
  app_fixture_wait (fixture, has_no_dialog);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_set_application_name ("Segue");

#define ADD(path, test) g_test_add ("/app/rollouts/" path, AppFixture, NULL, app_fixture_set_up, test, app_fixture_tear_down)

  ADD ("new", test_new);
  ADD ("days", test_days);
  ADD ("no-day", test_no_day);

  return g_test_run ();
}
