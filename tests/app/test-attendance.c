/* test-attendance.c - who was trained, from a file to the roster
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "assistant-fixture.h"
#include "segue-enrolment.h"
#include "segue-import-columns.h"
#include "segue-import-result.h"
#include "segue-session.h"
#include "segue-split.h"
#include "segue-stakeholder.h"
#include "training-fixture.h"

#include <glib/gstdio.h>

static SeguePlan *
get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

static SegueRecord *
find (AppFixture      *fixture,
      SegueRecordKind  kind,
      guint            field,
      const char      *title)
{
  SegueRecordList *list = segue_plan_list (get_plan (fixture), kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (g_strcmp0 (segue_record_get_text (segue_record_list_get (list, i), field), title) == 0)
      return segue_record_list_get (list, i);

  return NULL;
}

static SegueRecord *
find_session (AppFixture *fixture,
              const char *title)
{
  return find (fixture, SEGUE_RECORD_SESSION, SEGUE_SESSION_TITLE, title);
}

static SegueRecord *
find_person (AppFixture *fixture,
             const char *name)
{
  return find (fixture, SEGUE_RECORD_STAKEHOLDER, SEGUE_STAKEHOLDER_NAME, name);
}

static SegueRecord *
find_enrolment (AppFixture *fixture,
                const char *session,
                const char *name)
{
  SegueRecord *person = find_person (fixture, name);
  guint n = 0;
  SegueRecord * const *all = segue_plan_incoming (get_plan (fixture), SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION,
                                                  segue_record_get_id (find_session (fixture, session)), &n);

  for (guint i = 0; i < n && person != NULL; i++)
    if (segue_record_get_link (all[i], SEGUE_ENROLMENT_STAKEHOLDER) == segue_record_get_id (person))
      return all[i];

  return NULL;
}

static SegueImportAssistant *
take (AppFixture *fixture,
      const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, "report.csv", NULL);
  SegueImportAssistant *assistant;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  assistant = assistant_fixture_take (fixture, path);
  g_unlink (path);

  return assistant;
}

static gboolean
has_title (SegueImportAssistant *assistant,
           const char           *title)
{
  return app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_WINDOW_TITLE, title) != NULL;
}

static GtkWidget *
find_tick (SegueImportAssistant *assistant)
{
  return app_fixture_find (app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_RESULT_PAGE, NULL), GTK_TYPE_CHECK_BUTTON, NULL);
}

static const char *
get_summary (SegueImportAssistant *assistant)
{
  GtkWidget *result = app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_RESULT_PAGE, NULL);

  return segue_import_result_page_get_summary (SEGUE_IMPORT_RESULT_PAGE (result));
}

/* Its headers say what it is, whatever page it comes to; who is not known can be taken in. */
static void
test_known_by_headers (AppFixture    *fixture,
                       gconstpointer  example)
{
  SegueImportAssistant *assistant = take (fixture, "First name,Surname,Course,Session,Status,Grade/100.00\n"
                                                   "Olumide,Fagbamila,K-04,T-04,Completed,81.00\n"
                                                   "Zoe,Newman,K-04,T-04,Completed,70.00\n");
  SegueRecord *enrolment;

  g_assert_true (has_title (assistant, "Import Attendance"));
  assistant_fixture_press_next (assistant);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_PREFERENCES_GROUP, "Which Session Is It About?"));
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (get_summary (assistant), ==, "0 new, 1 changed, 0 unchanged, 1 refused");
  g_assert_true (gtk_widget_get_visible (find_tick (assistant)));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_tick (assistant)), TRUE);
  app_fixture_settle ();
  g_assert_cmpstr (get_summary (assistant), ==, "1 new, 1 changed, 0 unchanged, 0 refused");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_tick (assistant)), FALSE);
  app_fixture_settle ();
  g_assert_cmpstr (get_summary (assistant), ==, "0 new, 1 changed, 0 unchanged, 1 refused");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_tick (assistant)), TRUE);
  app_fixture_settle ();
  assistant_fixture_press (assistant, "_Import");
  app_fixture_wait (fixture, assistant_fixture_is_gone);

  enrolment = find_enrolment (fixture, "Orders and money, pilot", "Olumide Fagbamila");
  g_assert_cmpint (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS), ==, SEGUE_ENROLMENT_STATUS_ATTENDED);
  g_assert_cmpint (segue_record_get_integer (enrolment, SEGUE_ENROLMENT_SCORE), ==, 81);
  g_assert_nonnull (find_enrolment (fixture, "Orders and money, pilot", "Zoe Newman"));

  app_fixture_activate (fixture, "win.undo");
  g_assert_null (find_person (fixture, "Zoe Newman"));
  enrolment = find_enrolment (fixture, "Orders and money, pilot", "Olumide Fagbamila");
  g_assert_cmpint (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS), ==, SEGUE_ENROLMENT_STATUS_NO_SHOW);
}

/* What says neither session nor course asks for it, above the columns. */
static void
test_asks_session (AppFixture    *fixture,
                   gconstpointer  example)
{
  SegueImportAssistant *assistant = take (fixture, "Name,Join time,Leave time,Duration\n"
                                                   "\"Nachtergaele, Wilhelmina\",9:00,9:30,30\n");
  GtkDropDown *list;
  guint position = 0;

  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (adw_message_dialog_get_heading (assistant_fixture_find_question ()), ==, "Which Session Is It About?");
  gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
  app_fixture_settle ();
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "columns");

  list = assistant_fixture_find_list (assistant, "Session");
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (gtk_drop_down_get_model (list)); i++)
    {
      g_autoptr(GtkStringObject) label = g_list_model_get_item (gtk_drop_down_get_model (list), i);

      if (g_str_has_prefix (gtk_string_object_get_string (label), "Keys, order desks · "))
        position = i;
    }
  g_assert_cmpuint (position, >, 0);
  gtk_drop_down_set_selected (list, position);
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (get_summary (assistant), ==, "1 new, 0 changed, 0 unchanged, 0 refused");
  g_assert_false (gtk_widget_get_visible (find_tick (assistant)));
  assistant_fixture_press (assistant, "_Import");
  app_fixture_wait (fixture, assistant_fixture_is_gone);
  g_assert_nonnull (find_enrolment (fixture, "Keys, order desks", "Wilhelmina Nachtergaele"));
}

/* The details of a session that is over offer it. */
static void
test_offered (AppFixture    *fixture,
              gconstpointer  example)
{
  GtkWidget *button;
  gboolean is_shown = FALSE;

  training_fixture_show (fixture, "sessions");
  g_object_get (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_SPLIT, NULL), "show-pane", &is_shown, NULL);
  if (!is_shown)
    app_fixture_activate (fixture, "win.toggle-pane");
  segue_page_reveal (training_fixture_get_page (fixture), segue_record_get_id (find_session (fixture, "Super users, group 1")));
  app_fixture_settle ();
  button = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "Import Attendance…");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  g_assert_nonnull (assistant_fixture_find ());
  g_assert_true (has_title (assistant_fixture_find (), "Import Attendance"));
  assistant_fixture_close (assistant_fixture_find ());
}

/* From a session, its file needs no more than names. */
static void
test_of_session (AppFixture    *fixture,
                 gconstpointer  example)
{
  gint64 session = segue_record_get_id (find_session (fixture, "Keys, finance"));
  SegueImportAssistant *assistant;
  SegueRecord *enrolment;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.import-attendance", "x", session);
  app_fixture_settle ();
  assistant = assistant_fixture_find ();
  g_assert_true (has_title (assistant, "Import Attendance"));
  take (fixture, "Name\nFenna Oosterlynck\n");
  assistant_fixture_press_next (assistant);
  g_assert_cmpuint (gtk_drop_down_get_selected (assistant_fixture_find_list (assistant, "Session")), >, 0);
  assistant_fixture_press_next (assistant);
  assistant_fixture_press (assistant, "_Import");
  app_fixture_wait (fixture, assistant_fixture_is_gone);

  enrolment = find_enrolment (fixture, "Keys, finance", "Fenna Oosterlynck");
  g_assert_cmpint (segue_record_get_choice (enrolment, SEGUE_ENROLMENT_STATUS), ==, SEGUE_ENROLMENT_STATUS_ENROLLED);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

#define ADD(name, test) g_test_add (name, AppFixture, "example", app_fixture_set_up, test, app_fixture_tear_down)
  ADD ("/attendance/known-by-headers", test_known_by_headers);
  ADD ("/attendance/asks-session", test_asks_session);
  ADD ("/attendance/offered", test_offered);
  ADD ("/attendance/of-session", test_of_session);

  return g_test_run ();
}
