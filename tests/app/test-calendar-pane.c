/* test-calendar-pane.c - the details of what is on the calendar: its steps, its messages, its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"
#include "segue-calendar-pane.h"
#include "segue-communication.h"
#include "segue-covers-row.h"
#include "segue-edit.h"
#include "segue-marked-text.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-milestone.h"

#include <string.h>

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static GtkWidget *
get_pane (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_CALENDAR_PANE, NULL);
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  calendar_fixture_show (fixture);
}

static SegueRecord *
show (AppFixture      *fixture,
      SegueRecordKind  kind,
      const char      *title)
{
  SegueRecord *record = calendar_fixture_find (fixture, kind, title);
  GtkWidget *split = app_fixture_find (GTK_WIDGET (fixture->window), g_type_from_name ("SegueSplit"), NULL);
  gboolean is_shown;

  g_assert_nonnull (record);
  g_object_get (split, "show-pane", &is_shown, NULL);
  if (!is_shown)
    app_fixture_activate (fixture, "win.toggle-pane");
  segue_page_reveal (calendar_fixture_get_page (fixture), segue_record_get_id (record));
  app_fixture_settle ();

  return record;
}

static SegueRecord *
add_draft (AppFixture *fixture)
{
  calendar_fixture_add (fixture, SEGUE_RECORD_COMMUNICATION, "A word on invoices", "2026-12-01", NULL);

  return show (fixture, SEGUE_RECORD_COMMUNICATION, "A word on invoices");
}

static void
change (AppFixture  *fixture,
        SegueRecord *record,
        guint        field,
        const char  *text)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  segue_edit_set_text (edit, record, field, text, &error);
  g_assert_no_error (error);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

static void
press (GtkWidget  *root,
       const char *label)
{
  GtkWidget *button = app_fixture_find (root, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

static GtkWidget *
get_dialog (void)
{
  GtkWindow *dialog = app_fixture_find_window (ADW_TYPE_WINDOW);

  g_assert_nonnull (dialog);
  return GTK_WIDGET (dialog);
}

static void
respond (const char *response)
{
  GtkWindow *dialog = app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  app_fixture_settle ();
}

static GtkWidget *
find_row (AppFixture *fixture,
          const char *title)
{
  return app_fixture_find (get_pane (fixture), ADW_TYPE_PREFERENCES_ROW, title);
}

static void
type (AppFixture *fixture,
      const char *title,
      const char *text)
{
  GtkWidget *row = find_row (fixture, title);

  g_assert_true (GTK_IS_EDITABLE (row));
  gtk_widget_grab_focus (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  app_fixture_settle ();
}

static int
get_status (SegueRecord *communication)
{
  return segue_record_get_choice (communication, SEGUE_COMMUNICATION_STATUS);
}

static void
undo (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
}

/* From an idea to having been sent; each step says what it needs, and can be taken back. */
static void
test_steps (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);
  SegueRecord *person = segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_STAKEHOLDER), 0);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, segue_record_get_id (person));

  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_IDEA);
  press (get_pane (fixture), "Begin Draft");
  press (get_pane (fixture), "Send for Review");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_DRAFT); /* there is nothing to read */
  change (fixture, communication, SEGUE_COMMUNICATION_BODY, "Invoices are another colour.");
  press (get_pane (fixture), "Send for Review");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_IN_REVIEW);

  press (get_pane (fixture), "Approve…");
  press (get_dialog (), "_Approve");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_APPROVED);
  g_assert_cmpint (segue_record_get_day (communication, SEGUE_COMMUNICATION_APPROVED_ON), ==, segue_today ());

  press (get_pane (fixture), "Schedule");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_APPROVED); /* by whom, and how? */
  change (fixture, communication, SEGUE_COMMUNICATION_SENDER, id);
  change (fixture, communication, SEGUE_COMMUNICATION_CHANNEL, "e-mail");
  press (get_pane (fixture), "Schedule");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_SCHEDULED);

  press (get_pane (fixture), "Back to Draft");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_DRAFT);
  g_assert_false (segue_record_is_set (communication, SEGUE_COMMUNICATION_APPROVED_ON));
  undo (fixture);
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_SCHEDULED);
  g_assert_true (segue_record_is_set (communication, SEGUE_COMMUNICATION_APPROVED_ON));
}

/* Once it was sent its fields only say what they were, but for those of what became of it. */
static void
test_sent (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);
  GtkWidget *reach = NULL;

  change (fixture, communication, SEGUE_COMMUNICATION_STATUS, "approved");
  press (get_pane (fixture), "Mark as Sent…");
  reach = app_fixture_find (get_dialog (), ADW_TYPE_ENTRY_ROW, "Actual reach");
  gtk_editable_set_text (GTK_EDITABLE (reach), "120");
  press (get_dialog (), "_Mark as Sent");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_SENT);
  g_assert_cmpint (segue_record_get_integer (communication, SEGUE_COMMUNICATION_REACH_ACTUAL), ==, 120);
  g_assert_cmpint (segue_record_get_day (communication, SEGUE_COMMUNICATION_SENT_ON), <=, segue_today ());

  g_assert_false (GTK_IS_EDITABLE (find_row (fixture, "Title")));
  g_assert_false (GTK_IS_EDITABLE (find_row (fixture, "Date")));
  g_assert_null (app_fixture_find (get_pane (fixture), GTK_TYPE_BUTTON, "Back to Draft"));
  type (fixture, "Actual reach", "118");
  type (fixture, "Opened", "61");
  g_assert_cmpint (segue_record_get_integer (communication, SEGUE_COMMUNICATION_REACH_ACTUAL), ==, 118);
  g_assert_cmpint (segue_record_get_integer (communication, SEGUE_COMMUNICATION_OPENED), ==, 61);

  press (get_pane (fixture), "Unlock…");
  respond ("cancel");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_SENT);
  press (get_pane (fixture), "Unlock…");
  respond ("unlock");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_SCHEDULED);
  type (fixture, "Title", "A word on invoices and slips");
  g_assert_cmpstr (segue_record_get_text (communication, SEGUE_COMMUNICATION_TITLE), ==, "A word on invoices and slips");
  undo (fixture);
  undo (fixture);
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_SENT);
  g_assert_false (GTK_IS_EDITABLE (find_row (fixture, "Title")));
}

/* Nothing can have been sent on a day to come. */
static void
test_sent_later (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);

  change (fixture, communication, SEGUE_COMMUNICATION_STATUS, "approved");
  press (get_pane (fixture), "Mark as Sent…");
  gtk_editable_set_text (GTK_EDITABLE (app_fixture_find (get_dialog (), ADW_TYPE_ENTRY_ROW, "Sent on")), "2099-01-01");
  press (get_dialog (), "_Mark as Sent");
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_APPROVED);
  press (get_dialog (), "_Cancel");
}

static void
test_times (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);

  type (fixture, "Time", "2 pm");
  g_assert_cmpint (segue_record_get_integer (communication, SEGUE_COMMUNICATION_TIME), ==, 14 * 60);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_row (fixture, "Time"))), ==, "14:00");
  type (fixture, "Time", "9.30");
  g_assert_cmpint (segue_record_get_integer (communication, SEGUE_COMMUNICATION_TIME), ==, 9 * 60 + 30);
  type (fixture, "Time", "soon");
  g_assert_cmpint (segue_record_get_integer (communication, SEGUE_COMMUNICATION_TIME), ==, 9 * 60 + 30);
}

static SegueRecord *
find_message (AppFixture *fixture,
              const char *title)
{
  SegueRecordList *list = segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_MESSAGE);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (g_strcmp0 (segue_record_get_text (segue_record_list_get (list, i), SEGUE_MESSAGE_TITLE), title) == 0)
      return segue_record_list_get (list, i);

  g_assert_not_reached ();
}

static SegueRecord *
carry (AppFixture  *fixture,
       SegueRecord *communication,
       const char  *title)
{
  SegueRecord *message = find_message (fixture, title);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_ADD, SEGUE_RECORD_MESSAGE_USE);
  g_autoptr(SegueRecord) use = segue_record_new (SEGUE_RECORD_MESSAGE_USE, 0);

  segue_record_set_integer (use, SEGUE_MESSAGE_USE_COMMUNICATION, segue_record_get_id (communication));
  segue_record_set_integer (use, SEGUE_MESSAGE_USE_MESSAGE, segue_record_get_id (message));
  segue_record_set_integer (use, SEGUE_MESSAGE_USE_VERSION, segue_record_get_integer (message, SEGUE_MESSAGE_VERSION));
  segue_edit_add (edit, use);
  g_assert_true (segue_edit_commit (edit, NULL, NULL));
  app_fixture_settle ();

  return message;
}

/* What it carries is listed; an older wording says so, and is brought up to date. */
static void
test_messages (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);
  SegueRecord *message = carry (fixture, communication, "The old order system has no future");
  GtkWidget *row = find_row (fixture, "The old order system has no future");
  GtkWidget *update = NULL;
  guint n = 0;

  g_assert_nonnull (row);
  update = app_fixture_find (row, GTK_TYPE_BUTTON, "Update");
  g_assert_false (gtk_widget_get_visible (update));

  change (fixture, communication, SEGUE_COMMUNICATION_STATUS, "approved");
  change (fixture, message, SEGUE_MESSAGE_WORDING, "Its maker stops mending it in May.");
  g_assert_true (gtk_widget_get_visible (update));
  press (row, "Update");
  g_assert_false (gtk_widget_get_visible (update));

  g_signal_emit_by_name (app_fixture_find_tip (row, "Do Not Carry It"), "clicked");
  app_fixture_settle ();
  g_assert_null (find_row (fixture, "The old order system has no future"));
  segue_plan_incoming (calendar_fixture_get_plan (fixture), SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION,
                       segue_record_get_id (communication), &n);
  g_assert_cmpuint (n, ==, 0);
}

/* The ticks follow the messages, until somebody says otherwise. */
static void
test_ticks (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);
  GtkWidget *row = find_row (fixture, "Answers");
  GtkWidget *why = app_fixture_find (row, GTK_TYPE_CHECK_BUTTON, "Why");

  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (why)));
  carry (fixture, communication, "The old order system has no future");
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (why)));
  g_assert_false (segue_record_is_set (communication, SEGUE_COMMUNICATION_COVERS_WHY));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (why), FALSE);
  app_fixture_settle ();
  g_assert_true (segue_record_is_set (communication, SEGUE_COMMUNICATION_COVERS_WHY));
  g_assert_false (segue_record_get_boolean (communication, SEGUE_COMMUNICATION_COVERS_WHY));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (why), TRUE);
  app_fixture_settle ();
  g_assert_false (segue_record_is_set (communication, SEGUE_COMMUNICATION_COVERS_WHY));
}

/* An empty text begins with what is agreed, and nothing is written before it is saved. */
static void
test_compose (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);
  SegueRecord *message = carry (fixture, communication, "The old order system has no future");
  SegueMarkedText *text = NULL;
  g_autofree char *composed = NULL;

  press (get_pane (fixture), "Compose…");
  text = SEGUE_MARKED_TEXT (app_fixture_find (get_dialog (), SEGUE_TYPE_MARKED_TEXT, NULL));
  composed = segue_marked_text_dup_text (text);
  g_assert_nonnull (strstr (composed, segue_record_get_text (message, SEGUE_MESSAGE_WORDING)));
  g_assert_nonnull (app_fixture_find (get_dialog (), GTK_TYPE_LABEL, "✓ Why is answered"));
  g_assert_false (segue_record_is_set (communication, SEGUE_COMMUNICATION_BODY));
  segue_marked_text_set_text (text, "Call 4711.");
  g_assert_nonnull (app_fixture_find (get_dialog (), GTK_TYPE_LABEL, "○ Why is still open"));
  press (get_dialog (), "_Cancel");
  g_assert_false (segue_record_is_set (communication, SEGUE_COMMUNICATION_BODY));

  press (get_pane (fixture), "Compose…");
  press (get_dialog (), "_Save");
  g_assert_nonnull (strstr (segue_record_get_text (communication, SEGUE_COMMUNICATION_BODY), segue_record_get_text (message, SEGUE_MESSAGE_WORDING)));
  g_assert_cmpint (get_status (communication), ==, SEGUE_COMMUNICATION_STATUS_DRAFT);
  undo (fixture);
  g_assert_false (segue_record_is_set (communication, SEGUE_COMMUNICATION_BODY));
}

/* A technical word is marked, and its plain one takes its place. */
static void
test_plain_words (AppFixture    *fixture,
                  gconstpointer  data)
{
  SegueMarkedText *text = NULL;
  GtkTextIter at;
  g_autofree char *written = NULL;
  g_autofree char *hint = NULL;

  add_draft (fixture);
  press (get_pane (fixture), "Compose…");
  text = SEGUE_MARKED_TEXT (app_fixture_find (get_dialog (), SEGUE_TYPE_MARKED_TEXT, NULL));
  segue_marked_text_set_text (text, "The cut-over is at eight.");
  app_fixture_settle ();
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), &at, 6);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), &at);
  hint = segue_marked_text_dup_hint (text);
  g_assert_nonnull (strstr (hint, "ut-over"));
  g_assert_true (segue_marked_text_can_replace (text));
  segue_marked_text_replace (text);
  written = segue_marked_text_dup_text (text);
  g_assert_null (strstr (written, "cut-over"));
  g_assert_nonnull (strstr (written, " is at eight."));
  press (get_dialog (), "_Cancel");
}

/* What can be copied and pinned can be here too. */
static void
test_head (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *communication = add_draft (fixture);
  SegueRecordList *list = segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_COMMUNICATION);
  guint n = segue_record_list_get_n (list);
  SegueRecord *milestone = segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_MILESTONE), 0);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, segue_record_get_id (milestone));

  press (get_pane (fixture), "Copy");
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n + 1);

  show (fixture, SEGUE_RECORD_COMMUNICATION, "A word on invoices");
  change (fixture, communication, SEGUE_COMMUNICATION_PINNED, "true");
  change (fixture, communication, SEGUE_COMMUNICATION_ANCHOR, id);
  segue_page_select (calendar_fixture_get_page (fixture), segue_record_get_id (communication));
  app_fixture_settle ();
  press (get_pane (fixture), "Unpin");
  g_assert_false (segue_record_get_boolean (communication, SEGUE_COMMUNICATION_PINNED));
}

static void
select_record (AppFixture  *fixture,
               SegueRecord *record)
{
  segue_page_select (calendar_fixture_get_page (fixture), segue_record_get_id (record));
  app_fixture_activate (fixture, "win.toggle-pane");
  app_fixture_settle ();
}

/* Each kind has its form, and says nothing twice. */
static void
test_kinds (AppFixture    *fixture,
            gconstpointer  data)
{
  static const struct
  {
    SegueRecordKind kind;
    const char     *row;
  } kinds[] = {
    { SEGUE_RECORD_COMMUNICATION, "Channel" }, { SEGUE_RECORD_EVENT, "Location" },       { SEGUE_RECORD_MILESTONE, "Role" },
    { SEGUE_RECORD_WINDOW, "Severity" },       { SEGUE_RECORD_SERIES, "Repeats" },       { SEGUE_RECORD_MESSAGE, "Wording" },
    { SEGUE_RECORD_FAQ, "Question" },          { SEGUE_RECORD_SUPPORT_CHANNEL, "Hours" }, { SEGUE_RECORD_TERM, "Plain word" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (calendar_fixture_get_plan (fixture), kinds[i].kind);

      g_test_message ("%s", segue_record_kind_get_name (kinds[i].kind));
      select_record (fixture, segue_record_list_get (list, 0));
      g_assert_nonnull (find_row (fixture, kinds[i].row));
    }
}

/* A message that was told keeps its wording; it is approved where it stands. */
static void
test_message (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *message = find_message (fixture, "The old order system has no future");

  select_record (fixture, message);
  change (fixture, message, SEGUE_MESSAGE_WORDING, "Its maker stops mending it in May.");
  g_assert_cmpint (segue_record_get_integer (message, SEGUE_MESSAGE_VERSION), ==, 2);
  g_assert_nonnull (find_row (fixture, "Version 2"));
  press (get_pane (fixture), "Approve…");
  press (get_dialog (), "_Approve");
  g_assert_cmpint (segue_record_get_day (message, SEGUE_MESSAGE_APPROVED_ON), ==, segue_today ());
  press (get_pane (fixture), "Take Back");
  g_assert_false (segue_record_is_set (message, SEGUE_MESSAGE_APPROVED_ON));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add ("/calendar-pane/" path, AppFixture, "example", set_up, function, app_fixture_tear_down)
  ADD ("steps", test_steps);
  ADD ("sent", test_sent);
  ADD ("sent-later", test_sent_later);
  ADD ("times", test_times);
  ADD ("messages", test_messages);
  ADD ("ticks", test_ticks);
  ADD ("compose", test_compose);
  ADD ("plain-words", test_plain_words);
  ADD ("head", test_head);
  ADD ("kinds", test_kinds);
  ADD ("message", test_message);
#undef ADD

  return g_test_run ();
}
