/* test-move.c - moving what is on the calendar: questions, the preview, and one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"

#include "segue-calendar-edits.h"
#include "segue-calendar-pane.h"
#include "segue-calendar-window.h"
#include "segue-communication.h"
#include "segue-edit.h"
#include "segue-event.h"
#include "segue-milestone.h"
#include "segue-rollout.h"

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static GtkWidget *
get_part (AppFixture *fixture)
{
  GtkWidget *part = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return part != NULL ? part : GTK_WIDGET (fixture->window);
}

/* Adds a record of the only rollout. */
static SegueRecord *
add (AppFixture      *fixture,
     SegueRecordKind  kind,
     const char      *title,
     const char      *date,
     SegueRecord     *anchor,
     int              offset)
{
  const SegueDated *dated = segue_dated_get (kind);
  SegueWorkspace *workspace = get_workspace (fixture);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, kind);
  g_autoptr(SegueRecord) record = segue_record_new (kind, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (record, dated->title, title);
  segue_record_set_integer (record, dated->rollout, segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT), 0)));
  segue_edit_add (edit, record);
  if (date != NULL)
    segue_edit_set_text (edit, record, dated->date, date, &error);
  if (anchor != NULL)
    {
      segue_record_set_integer (record, dated->anchor, segue_record_get_id (anchor));
      segue_record_set_integer (record, dated->anchor_offset, offset);
    }
  g_assert_no_error (error);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);

  return segue_plan_find (SEGUE_PLAN (workspace), kind, segue_record_get_id (record));
}

static void
set (AppFixture  *fixture,
     SegueRecord *record,
     guint        field,
     const char  *text)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_edit_set_text (edit, record, field, text, &error));
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
}

#define assert_day(record, expected)                                                                              \
  G_STMT_START                                                                                                    \
  {                                                                                                               \
    g_autofree char *found = segue_day_to_text (segue_record_get_day (record, segue_dated_get (segue_record_get_kind (record))->date)); \
    g_assert_cmpstr (found, ==, expected);                                                                        \
  }                                                                                                               \
  G_STMT_END

static void
move (AppFixture  *fixture,
      SegueRecord *record,
      const char  *day)
{
  SegueDay first = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (day, &first));
  segue_calendar_edits_move (get_part (fixture), get_workspace (fixture), record, first, SEGUE_TIME_NONE);
  app_fixture_settle ();
}

static GtkWindow *
find_preview (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (gtk_widget_has_css_class (link->data, "move-dialog"))
      return link->data;

  return NULL;
}

static void
answer (const char *response)
{
  GtkWindow *question = app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (question);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), response);
  app_fixture_settle ();
}

static void
agree (void)
{
  g_signal_emit_by_name (gtk_window_get_default_widget (find_preview ()), "clicked");
  app_fixture_settle ();
}

/* What stands by itself just moves, as one step that says so. */
static void
test_plain (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *mail = add (fixture, SEGUE_RECORD_COMMUNICATION, "Save the date", "2027-01-04", NULL, 0);
  g_autofree char *label = NULL;

  move (fixture, mail, "2027-01-11");
  assert_day (mail, "2027-01-11");
  label = segue_workspace_dup_undo_label (get_workspace (fixture));
  g_assert_cmpstr (label, ==, "Move Communication");
  app_fixture_activate (fixture, "win.undo");
  assert_day (mail, "2027-01-04");
}

/* What was sent stays; its copy is not sent. */
static void
test_sent (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *mail = add (fixture, SEGUE_RECORD_COMMUNICATION, "Save the date", "2027-01-04", NULL, 0);
  SegueRecord *copy = NULL;
  gint64 id = 0;

  set (fixture, mail, SEGUE_COMMUNICATION_STATUS, "sent");
  move (fixture, mail, "2027-01-11");
  assert_day (mail, "2027-01-04");

  id = segue_calendar_edits_copy (get_part (fixture), get_workspace (fixture), mail, segue_day_from_ymd (2027, 1, 11));
  copy = segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_COMMUNICATION, id);
  g_assert_nonnull (copy);
  assert_day (copy, "2027-01-11");
  g_assert_cmpint (segue_record_get_choice (copy, SEGUE_COMMUNICATION_STATUS), ==, SEGUE_COMMUNICATION_STATUS_IDEA);
}

static void
test_relative (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecord *live = add (fixture, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, 0);
  SegueRecord *mail = add (fixture, SEGUE_RECORD_COMMUNICATION, "What changes for you", NULL, live, -28);

  assert_day (mail, "2026-12-21");

  move (fixture, mail, "2026-12-28");
  assert_day (mail, "2026-12-21"); /* not before the answer */
  answer ("cancel");
  assert_day (mail, "2026-12-21");

  move (fixture, mail, "2026-12-28");
  answer ("offset");
  assert_day (mail, "2026-12-28");
  g_assert_cmpint (segue_record_get_integer (mail, SEGUE_COMMUNICATION_ANCHOR_OFFSET), ==, -21);
  g_assert_false (segue_record_get_boolean (mail, SEGUE_COMMUNICATION_PINNED));

  /* A Saturday is one that was chosen: it rolls no more. */
  move (fixture, mail, "2027-01-02");
  answer ("offset");
  assert_day (mail, "2027-01-02");
  g_assert_cmpint (segue_record_get_choice (mail, SEGUE_COMMUNICATION_ROLL), ==, SEGUE_ROLL_NONE);

  move (fixture, mail, "2027-01-05");
  answer ("pin");
  assert_day (mail, "2027-01-05");
  g_assert_true (segue_record_get_boolean (mail, SEGUE_COMMUNICATION_PINNED));

  /* Not pinned any longer, it goes where its anchor says. */
  segue_calendar_edits_pin (get_part (fixture), get_workspace (fixture), mail, FALSE);
  app_fixture_settle ();
  assert_day (mail, "2027-01-02");
}

static void
test_preview (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *live = add (fixture, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, 0);
  SegueRecord *mail = add (fixture, SEGUE_RECORD_COMMUNICATION, "What changes for you", NULL, live, -28);
  SegueRecord *told = add (fixture, SEGUE_RECORD_COMMUNICATION, "Save the date", "2026-11-02", NULL, 0);
  SegueRecord *hall = add (fixture, SEGUE_RECORD_EVENT, "Town hall", "2027-01-04", NULL, 0);
  g_autofree char *label = NULL;

  set (fixture, told, SEGUE_COMMUNICATION_PROMISED_DATE, "2027-01-18");
  set (fixture, told, SEGUE_COMMUNICATION_STATUS, "sent");

  move (fixture, live, "2027-02-01");
  g_assert_nonnull (find_preview ());
  g_assert_true (gtk_window_get_focus (find_preview ()) == gtk_window_get_default_widget (find_preview ()));
  assert_day (live, "2027-01-18");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL, "Mon 18 Jan 2027 → Mon 1 Feb 2027"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL, "→ Mon 4 Jan 2027"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL, "The same day as “Town hall”, for everybody"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL,
                                      "“Save the date” told everybody 18 Jan 2027; “Go-live” would be on 1 Feb 2027."));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL,
                                      "1 item moves along, 1 collides, 0 stay, 1 promise breaks."));

  /* Whoever does not agree has changed nothing. */
  gtk_window_close (find_preview ());
  app_fixture_settle ();
  g_assert_null (find_preview ());
  assert_day (live, "2027-01-18");
  assert_day (mail, "2026-12-21");

  move (fixture, live, "2027-02-01");
  agree ();
  g_assert_null (find_preview ());
  assert_day (live, "2027-02-01");
  assert_day (mail, "2027-01-04");
  assert_day (hall, "2027-01-04");
  label = segue_workspace_dup_undo_label (get_workspace (fixture));
  g_assert_cmpstr (label, ==, "Move Milestone and 1 More");
  app_fixture_activate (fixture, "win.undo");
  assert_day (live, "2027-01-18");
  assert_day (mail, "2026-12-21");
}

/* A hundred rows at once, the others on demand. */
static void
test_many (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *live = add (fixture, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, 0);
  GtkWidget *more = NULL;

  for (int i = 1; i <= 120; i++)
    {
      g_autofree char *title = g_strdup_printf ("News %d", i);

      add (fixture, SEGUE_RECORD_COMMUNICATION, title, NULL, live, i);
    }

  move (fixture, live, "2027-02-01");
  g_assert_null (app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL, "News 120"));
  more = app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL, "Show 21 More");
  g_assert_nonnull (more);
  g_signal_emit_by_name (gtk_widget_get_ancestor (more, GTK_TYPE_BUTTON), "clicked");
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (find_preview ()), GTK_TYPE_LABEL, "News 120"));
  agree ();
  assert_day (live, "2027-02-01");
}

static GtkWidget *
find_button (AppFixture *fixture,
             const char *label)
{
  GtkWidget *button = app_fixture_find (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_CALENDAR_PANE, NULL), GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  return button;
}

/* A window that is new moves nothing; its details offer to. */
static void
test_evade (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *live = add (fixture, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, 0);
  SegueRecord *mail = add (fixture, SEGUE_RECORD_COMMUNICATION, "What changes for you", NULL, live, -28);
  SegueRecord *hall = add (fixture, SEGUE_RECORD_EVENT, "Town hall", "2026-12-22", NULL, 0);
  gint64 id = 0;
  SegueRecord *window = NULL;
  GtkWidget *button = NULL;

  calendar_fixture_show (fixture);
  id = calendar_fixture_add (fixture, SEGUE_RECORD_WINDOW, "Year-end", "2026-12-21", "2026-12-22");
  window = segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_WINDOW, id);
  segue_page_select (calendar_fixture_get_page (fixture), id);
  app_fixture_settle ();
  button = find_button (fixture, "Propose New Days…");
  g_assert_true (gtk_widget_get_mapped (button));
  assert_day (mail, "2026-12-21");

  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  assert_day (mail, "2026-12-21"); /* not before the answer */
  agree ();
  assert_day (mail, "2026-12-23");
  assert_day (hall, "2026-12-24");
  assert_day (window, "2026-12-21");
  g_assert_cmpint (segue_record_get_integer (mail, SEGUE_COMMUNICATION_ANCHOR_OFFSET), ==, -26);
  g_assert_false (gtk_widget_get_mapped (find_button (fixture, "Propose New Days…")));

  app_fixture_activate (fixture, "win.undo");
  assert_day (mail, "2026-12-21");
  assert_day (hall, "2026-12-22");

  /* Another day of the window, and nothing falls into it. */
  set (fixture, window, SEGUE_WINDOW_DATE, "2026-12-22");
  set (fixture, hall, SEGUE_EVENT_DATE, "2026-12-29");
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (find_button (fixture, "Propose New Days…")));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_set_application_name ("Segue");

  g_test_add ("/move/plain", AppFixture, NULL, app_fixture_set_up, test_plain, app_fixture_tear_down);
  g_test_add ("/move/sent", AppFixture, NULL, app_fixture_set_up, test_sent, app_fixture_tear_down);
  g_test_add ("/move/relative", AppFixture, NULL, app_fixture_set_up, test_relative, app_fixture_tear_down);
  g_test_add ("/move/preview", AppFixture, NULL, app_fixture_set_up, test_preview, app_fixture_tear_down);
  g_test_add ("/move/evade", AppFixture, NULL, app_fixture_set_up, test_evade, app_fixture_tear_down);
  g_test_add ("/move/many", AppFixture, NULL, app_fixture_set_up, test_many, app_fixture_tear_down);

  return g_test_run ();
}
