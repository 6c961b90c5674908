/* test-training-paper.c - the pages of training, seen before they are printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#include "segue-course.h"
#include "segue-edit.h"
#include "segue-enrolment.h"
#include "segue-page-preview.h"
#include "segue-paper-dialog.h"
#include "segue-session.h"
#include "segue-training-view.h"

#include <glib/gstdio.h>
#include <string.h>

static SeguePlan *
get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

static SegueRecord *
add (AppFixture  *fixture,
     SegueRecord *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(SegueRecord) own = record;
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, own);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  return segue_plan_find (get_plan (fixture), segue_record_get_kind (own), segue_record_get_id (own));
}

static SegueRecord *
add_session (AppFixture  *fixture,
             SegueRecord *course,
             const char  *title,
             SegueDay     day)
{
  SegueRecord *session = segue_record_new (SEGUE_RECORD_SESSION, 0);

  segue_record_set_text (session, SEGUE_SESSION_TITLE, title);
  segue_record_set_integer (session, SEGUE_SESSION_DATE, day);
  segue_record_set_integer (session, SEGUE_SESSION_COURSE, segue_record_get_id (course));
  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT));

  return add (fixture, session);
}

static SegueRecord *
add_course (AppFixture *fixture)
{
  SegueRecord *rollout = segue_record_list_get (segue_plan_list (get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0);
  SegueRecord *course = segue_record_new (SEGUE_RECORD_COURSE, 0);

  segue_record_set_text (course, SEGUE_COURSE_TITLE, "Handhelds");
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, 60);
  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, segue_record_get_id (rollout));

  return add (fixture, course);
}

static GObject *
get_child (GtkWindow  *dialog,
           const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (dialog), SEGUE_TYPE_PAPER_DIALOG, name);
}

static gboolean
is_visible (GtkWindow  *dialog,
            const char *name)
{
  return gtk_widget_get_visible (GTK_WIDGET (get_child (dialog, name)));
}

static guint
get_selected (GtkWindow  *dialog,
              const char *name)
{
  return adw_combo_row_get_selected (ADW_COMBO_ROW (get_child (dialog, name)));
}

static char *
dup_chosen (GtkWindow  *dialog,
            const char *name)
{
  return g_strdup (gtk_string_object_get_string (adw_combo_row_get_selected_item (ADW_COMBO_ROW (get_child (dialog, name)))));
}

static GtkWindow *
open_of (AppFixture  *fixture,
         const char  *document,
         SegueRecord *session)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.print-of", "(sx)", document, segue_record_get_id (session));
  app_fixture_settle ();

  return app_fixture_find_window (SEGUE_TYPE_PAPER_DIALOG);
}

/* A sign-in sheet of the session, for everybody, and what it does not need is not asked. */
static void
test_sign_in (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *course = add_course (fixture);
  SegueRecord *session = add_session (fixture, course, "Handhelds, group 1", segue_today () + 7);
  GtkWindow *dialog = NULL;
  g_autofree char *document = NULL, *chosen = NULL;
  SeguePagePreview *preview;

  add_session (fixture, course, "Handhelds, group 2", segue_today () + 8);
  dialog = open_of (fixture, "sign-in-sheet", session);
  g_assert_nonnull (dialog);
  document = dup_chosen (dialog, "document_row");
  chosen = dup_chosen (dialog, "of_row");
  preview = SEGUE_PAGE_PREVIEW (get_child (dialog, "preview"));
  g_assert_cmpstr (document, ==, "Sign-in sheet");
  g_assert_true (g_str_has_prefix (chosen, "Handhelds, group 1"));
  g_assert_cmpuint (segue_page_preview_get_n_pages (preview), ==, 1);
  g_assert_cmpuint (get_selected (dialog, "level_row"), ==, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_assert_cmpuint (get_selected (dialog, "paper_row"), !=, SEGUE_PAPER_A3);
  g_assert_false (is_visible (dialog, "layout_row"));
  g_assert_false (is_visible (dialog, "from_row"));
  g_assert_false (is_visible (dialog, "audience_row"));

  /* Each session: a page for both and for what the example has; days matter. */
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "of_row")), 0);
  g_assert_true (is_visible (dialog, "from_row"));
  for (guint i = 0; i < 200 && segue_page_preview_get_n_pages (preview) < 2; i++)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (segue_page_preview_get_n_pages (preview), >=, 2);

  /* The plan of all of it has neither a session nor days. */
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, "document_row")), 0);
  g_assert_false (is_visible (dialog, "of_row"));
  g_assert_false (is_visible (dialog, "from_row"));
  g_assert_true (is_visible (dialog, "audience_row"));
  g_assert_cmpuint (get_selected (dialog, "level_row"), ==, SEGUE_REDACTION_LEVEL_TEAM);
  gtk_window_destroy (dialog);
}

/* What went to the printer is noted, in one step that undo takes back. */
static void
test_printed (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *course = add_course (fixture);
  SegueRecord *one = add_session (fixture, course, "Handhelds, group 1", segue_today () + 7);
  SegueRecord *two = add_session (fixture, course, "Handhelds, group 2", segue_today () + 8);
  GtkWindow *dialog = open_of (fixture, "sign-in-sheet", one);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 first = segue_record_get_id (one);
  gint64 second = segue_record_get_id (two);
  const gint64 gone = 12345;

  g_array_append_val (ids, first);
  g_array_append_val (ids, second);
  g_array_append_val (ids, gone);
  g_signal_emit_by_name (dialog, "sheets-printed", ids);
  app_fixture_settle ();
  g_assert_true (segue_record_get_boolean (one, SEGUE_SESSION_SIGN_IN_PRINTED));
  g_assert_true (segue_record_get_boolean (two, SEGUE_SESSION_SIGN_IN_PRINTED));
  gtk_window_destroy (dialog);

  app_fixture_activate (fixture, "win.undo");
  g_assert_false (segue_record_get_boolean (one, SEGUE_SESSION_SIGN_IN_PRINTED));
  g_assert_false (segue_record_get_boolean (two, SEGUE_SESSION_SIGN_IN_PRINTED));
}

/* As PDF what is seen, as a table the seats of that session alone. */
static void
test_write (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *course = add_course (fixture);
  SegueRecord *sessions[2] = { NULL };
  g_autofree char *pdf = g_build_filename (fixture->folder, "roster.pdf", NULL);
  g_autofree char *csv = g_build_filename (fixture->folder, "roster.csv", NULL);
  g_autofree char *content = NULL;
  g_autofree char *table = NULL;
  g_autoptr(GError) error = NULL;
  GtkWindow *dialog;

  for (guint i = 0; i < 2; i++)
    {
      SegueRecord *seat = segue_record_new (SEGUE_RECORD_ENROLMENT, 0);
      SegueRecord *person = segue_record_list_get (segue_plan_list (get_plan (fixture), SEGUE_RECORD_STAKEHOLDER), i);

      sessions[i] = add_session (fixture, course, i == 0 ? "Handhelds, first" : "Handhelds, second", segue_today () - 7);
      segue_record_set_integer (seat, SEGUE_ENROLMENT_SESSION, segue_record_get_id (sessions[i]));
      segue_record_set_integer (seat, SEGUE_ENROLMENT_STAKEHOLDER, segue_record_get_id (person));
      segue_record_set_integer (seat, SEGUE_ENROLMENT_STATUS, SEGUE_ENROLMENT_STATUS_ATTENDED);
      add (fixture, seat);
    }
  dialog = open_of (fixture, "roster", sessions[0]);
  g_assert_true (segue_paper_dialog_write (SEGUE_PAPER_DIALOG (dialog), pdf, &error));
  g_assert_no_error (error);
  g_assert_true (segue_paper_dialog_write (SEGUE_PAPER_DIALOG (dialog), csv, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (pdf, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF"));
  g_assert_true (g_file_get_contents (csv, &table, NULL, NULL));
  g_assert_nonnull (strstr (table, "Handhelds, first"));
  g_assert_null (strstr (table, "Handhelds, second"));
  g_unlink (pdf);
  g_unlink (csv);
  gtk_window_destroy (dialog);
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

/* Each mode of the page has its document; a session that is selected, its roster. */
static void
test_modes (AppFixture    *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char *mode;
    const char *document;
  } cases[] = { { "plan", "Training plan" }, { "coverage", "Training coverage" }, { "sessions", "Training timetable" } };
  GtkWidget *row = find_row (GTK_WIDGET (fixture->window));
  SegueRecord *session = add_session (fixture, add_course (fixture), "Handhelds, group 1", segue_today () + 7);
  SeguePage *page;

  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  app_fixture_settle ();
  page = SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_VIEW, NULL));

  for (guint i = 0; i <= G_N_ELEMENTS (cases); i++)
    {
      GtkWindow *dialog = NULL;
      g_autofree char *document = NULL;

      if (i < G_N_ELEMENTS (cases))
        adw_view_stack_set_visible_child_name (segue_page_get_modes (page), cases[i].mode);
      else
        segue_page_select (page, segue_record_get_id (session));
      app_fixture_settle ();
      app_fixture_activate (fixture, "win.print");
      dialog = app_fixture_find_window (SEGUE_TYPE_PAPER_DIALOG);
      g_assert_nonnull (dialog);
      document = dup_chosen (dialog, "document_row");
      g_assert_cmpstr (document, ==, i < G_N_ELEMENTS (cases) ? cases[i].document : "Roster");
      gtk_window_destroy (dialog);
      app_fixture_settle ();
    }
}

#define ADD(path, function) g_test_add (path, AppFixture, "example", app_fixture_set_up, function, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/training-paper/sign-in", test_sign_in);
  ADD ("/training-paper/printed", test_printed);
  ADD ("/training-paper/write", test_write);
  ADD ("/training-paper/modes", test_modes);

  return g_test_run ();
}
