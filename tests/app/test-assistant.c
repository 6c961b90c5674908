/* test-assistant.c - bringing a table in, as somebody does who gets it by mail
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "assistant-fixture.h"
#include "audience-fixture.h"
#include "segue-edit.h"
#include "segue-import-columns.h"
#include "segue-import-lines.h"
#include "segue-import-result.h"
#include "segue-stakeholder.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
write_table (AppFixture *fixture,
             const char *text,
             gssize      length)
{
  char *path = g_build_filename (fixture->folder, "people.csv", NULL);

  g_assert_true (g_file_set_contents (path, text, length, NULL));

  return path;
}

static SegueImportAssistant *
take (AppFixture *fixture,
      const char *text)
{
  g_autofree char *path = write_table (fixture, text, -1);
  SegueImportAssistant *assistant = assistant_fixture_take (fixture, path);

  g_unlink (path);

  return assistant;
}

static GListModel *
get_lines (SegueImportAssistant *assistant)
{
  GtkWidget *result = app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_RESULT_PAGE, NULL);
  GtkWidget *list = app_fixture_find (result, GTK_TYPE_LIST_VIEW, NULL);

  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
}

static void
assert_line (SegueImportAssistant *assistant,
             guint                 position,
             const char           *place,
             const char           *part)
{
  g_autoptr(SegueImportLine) line = g_list_model_get_item (get_lines (assistant), position);

  g_assert_nonnull (line);
  g_test_message ("%s: %s", segue_import_line_get_place (line), segue_import_line_get_text (line));
  g_assert_cmpstr (segue_import_line_get_place (line), ==, place);
  g_assert_nonnull (strstr (segue_import_line_get_text (line), part));
}

static void
choose_chip (SegueImportAssistant *assistant,
             const char           *label)
{
  GtkWidget *chip = app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_TOGGLE_BUTTON, label);

  g_assert_nonnull (chip);
  g_assert_true (gtk_widget_get_visible (chip));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  app_fixture_settle ();
}

static guint
count_people (AppFixture *fixture)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)),
                                                   SEGUE_RECORD_STAKEHOLDER));
}

/* Every line is there, by what it is about, and none speaks of the command line. */
static void
test_result (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Our people\n\nName;Job Title;E-mail;Shoe size\n"
                                                   "Ada Lind;Controller;ada at example;38\n;;;\nBo;Clerk;;40;x;y\n");

  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "result");
  g_assert_cmpuint (g_list_model_get_n_items (get_lines (assistant)), ==, 1);
  assert_line (assistant, 0, "Line 6", "The row has 6 cells");

  choose_chip (assistant, "1 value to look at");
  assert_line (assistant, 0, "Line 4, E-mail", "is not an e-mail address");
  choose_chip (assistant, "1 row new");
  assert_line (assistant, 0, "Line 4: Ada Lind", "Job title: Controller");

  choose_chip (assistant, "2 remarks about the file");
  assert_line (assistant, 0, "The whole file", "The headers are in line 3");
  assert_line (assistant, 1, "The whole file", "Column D “Shoe size” is not taken: no field is called so");
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(SegueImportLine) line = g_list_model_get_item (get_lines (assistant), i);

      g_assert_null (strstr (segue_import_line_get_text (line), "--"));
    }
  assistant_fixture_close (assistant);
}

/* What is not taken leads to where the user says what it means. */
static void
test_remedy (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Name;Shoe size\nAda Lind;38\n");
  GtkWidget *list, *group;

  assistant_fixture_press_next (assistant);
  group = app_fixture_find (app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_COLUMNS, NULL), ADW_TYPE_PREFERENCES_GROUP, NULL);
  g_assert_true (g_str_has_suffix (adw_preferences_group_get_description (ADW_PREFERENCES_GROUP (group)),
                                   "1 column is not taken: Shoe size"));
  assistant_fixture_press_next (assistant);
  choose_chip (assistant, "1 remark about the file");
  list = app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LIST_VIEW, NULL);
  gtk_selection_model_select_item (gtk_list_view_get_model (GTK_LIST_VIEW (list)), 0, TRUE);
  app_fixture_settle ();
  assistant_fixture_press (assistant, "Choose What It _Means");
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "columns");
  assistant_fixture_close (assistant);
}

static void
test_search (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autoptr(GString) text = g_string_new ("Name;E-mail\n");
  SegueImportAssistant *assistant;
  GtkWidget *search;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (text, "Person %u;nobody %u\n", i, i);
  assistant = take (fixture, text->str);
  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  g_assert_cmpuint (g_list_model_get_n_items (get_lines (assistant)), ==, 10000);

  search = app_fixture_find (app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_RESULT_PAGE, NULL), GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (search), "NOBODY 9999");
  while (g_list_model_get_n_items (get_lines (assistant)) != 1)
    g_main_context_iteration (NULL, TRUE);
  assert_line (assistant, 0, "Line 10001, E-mail", "nobody 9999");

  /* What was made to search in stays with its line, and with its topic. */
  gtk_editable_set_text (GTK_EDITABLE (search), "line 42, nobody");
  while (g_list_model_get_n_items (get_lines (assistant)) != 0)
    g_main_context_iteration (NULL, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (search), "line 42,");
  while (g_list_model_get_n_items (get_lines (assistant)) != 1)
    g_main_context_iteration (NULL, TRUE);
  assert_line (assistant, 0, "Line 42, E-mail", "nobody 40");
  assistant_fixture_close (assistant);
}

/* Where the file does not tell, the user is asked. */
static void
test_dates (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Name;Notified on\nAda Lind;03/04/2026\n");
  AdwMessageDialog *question;

  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  question = assistant_fixture_find_question ();
  g_assert_nonnull (question);
  g_assert_null (strstr (adw_message_dialog_get_body (question), "--"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (question), "03/04/2026"));
  adw_message_dialog_response (question, "month");
  app_fixture_settle ();

  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "result");
  g_assert_cmpuint (g_list_model_get_n_items (get_lines (assistant)), ==, 1);
  {
    g_autoptr(SegueImportLine) line = g_list_model_get_item (get_lines (assistant), 0);

    g_test_message ("%s", segue_import_line_get_text (line));
    g_assert_true (strstr (segue_import_line_get_text (line), "04") == NULL ||
                   strstr (segue_import_line_get_text (line), "03") < strstr (segue_import_line_get_text (line), "04") ||
                   strstr (segue_import_line_get_text (line), "03/04") != NULL);
  }
  assistant_fixture_close (assistant);
}

static void
test_no_name (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Phone;Shoe size\n1;38\n");

  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  g_assert_nonnull (assistant_fixture_find_question ());
  g_assert_cmpstr (adw_message_dialog_get_heading (assistant_fixture_find_question ()), ==, "Who Is It About?");
  g_assert_null (strstr (adw_message_dialog_get_body (assistant_fixture_find_question ()), "--"));
  gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
  app_fixture_settle ();
  g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "columns");
  assistant_fixture_close (assistant);
}

/* A field has one column: choosing it for another takes it from the first. */
static void
test_one_column (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Name;Influence;Level\nAda Lind;5;2\n");
  GtkDropDown *influence, *level;

  assistant_fixture_press_next (assistant);
  influence = assistant_fixture_find_list (assistant, "Influence");
  level = assistant_fixture_find_list (assistant, "Level");
  g_assert_cmpuint (gtk_drop_down_get_selected (influence), !=, 0);
  g_assert_cmpuint (gtk_drop_down_get_selected (level), ==, 0);
  gtk_drop_down_set_selected (level, gtk_drop_down_get_selected (influence));
  app_fixture_settle ();
  g_assert_cmpuint (gtk_drop_down_get_selected (influence), ==, 0);
  g_assert_cmpuint (gtk_drop_down_get_selected (level), !=, 0);

  /* And is remembered for the next file with these headers. */
  assistant_fixture_press_next (assistant);
  assistant_fixture_press (assistant, "_Import");
  app_fixture_wait (fixture, assistant_fixture_is_gone);
  app_fixture_settle ();
  assistant = take (fixture, "Name;Influence;Level\nBo Ode;5;2\n");
  assistant_fixture_press_next (assistant);
  g_assert_cmpuint (gtk_drop_down_get_selected (assistant_fixture_find_list (assistant, "Level")), !=, 0);
  g_assert_cmpuint (gtk_drop_down_get_selected (assistant_fixture_find_list (assistant, "Influence")), ==, 0);
  assistant_fixture_close (assistant);
}

static GListModel *
get_shown (GtkDropDown *list)
{
  GtkWidget *view = app_fixture_find (GTK_WIDGET (list), GTK_TYPE_LIST_VIEW, NULL);

  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)));
}

static gboolean
is_searched (AppFixture *fixture)
{
  return g_list_model_get_n_items (get_shown (assistant_fixture_find_list (assistant_fixture_find (), "Remark"))) < 4;
}

/* There are some sixty things that a column may mean: what is typed finds one. */
static void
test_search_targets (AppFixture    *fixture,
                     gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Name;Remark\nAda Lind;Knows the vendor\n");
  GtkDropDown *list;
  GtkWidget *entry;
  g_autoptr(GtkStringObject) found = NULL;

  assistant_fixture_press_next (assistant);
  list = assistant_fixture_find_list (assistant, "Remark");
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (list)), >, 40);
  entry = app_fixture_find (GTK_WIDGET (list), GTK_TYPE_SEARCH_ENTRY, NULL);
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "conc");
  app_fixture_wait (fixture, is_searched);
  found = g_list_model_get_item (get_shown (list), 0);
  g_assert_cmpstr (gtk_string_object_get_string (found), ==, "Concerns");
  assistant_fixture_close (assistant);
}

/* Refused rows come back as a file, which can be mended and imported, and which
 * never takes the place of the one that is read.
 */
static void
test_rejects (AppFixture    *fixture,
              gconstpointer  data)
{
  g_autofree char *path = write_table (fixture, "Name,Job Title\nAda Lind,Clerk,x,y\nBo Ode,Clerk\n", -1);
  g_autofree char *rejects = g_build_filename (fixture->folder, "refused.csv", NULL);
  SegueImportAssistant *assistant = assistant_fixture_take (fixture, path);
  SegueImportResultPage *result;
  g_autofree char *written = NULL;
  g_autoptr(GError) error = NULL;

  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  result = SEGUE_IMPORT_RESULT_PAGE (app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_RESULT_PAGE, NULL));
  g_assert_true (gtk_widget_get_visible (app_fixture_find (GTK_WIDGET (result), GTK_TYPE_BUTTON, "_Save These Rows…")));

  g_assert_false (segue_import_result_page_save_rejects (result, path, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);

  g_assert_true (segue_import_result_page_save_rejects (result, rejects, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (rejects, &written, NULL, NULL));
  g_assert_nonnull (strstr (written, "Ada Lind"));
  g_assert_nonnull (strstr (written, "reason"));
  g_assert_null (strstr (written, "Bo Ode"));
  assistant_fixture_close (assistant);
  g_unlink (path);
  g_unlink (rejects);
}

static void
add_elsewhere (AppFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) other = segue_workspace_open (fixture->path, NULL, &error);
  g_autoptr(SegueEdit) edit = segue_edit_new (other, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, "Ada Lind");
  segue_edit_add (edit, person);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
}

/* What another process writes while the result is looked at is taken into account. */
static void
test_elsewhere (AppFixture    *fixture,
                gconstpointer  data)
{
  SegueImportAssistant *assistant = take (fixture, "Name\nAda Lind\n");

  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "1 new, 0 changed, 0 unchanged, 0 refused"));
  add_elsewhere (fixture);
  g_assert_true (segue_workspace_refresh (segue_window_get_workspace (fixture->window), NULL));
  app_fixture_settle ();
  assistant_fixture_press (assistant, "_Import");
  app_fixture_wait (fixture, assistant_fixture_is_gone);
  app_fixture_settle ();
  g_assert_cmpuint (count_people (fixture), ==, 1);
}

/* Stopped while it writes, an import leaves nothing, and can be begun again. */
static void
test_stop (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autoptr(GString) text = g_string_new ("Name;Job Title\n");
  SegueImportAssistant *assistant;
  GtkWidget *next;

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "Person %u;Clerk\n", i);
  assistant = take (fixture, text->str);
  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  next = app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, "_Import");
  g_signal_emit_by_name (next, "clicked");
  g_assert_false (gtk_widget_is_sensitive (next));
  gtk_window_close (GTK_WINDOW (assistant));
  while (!gtk_widget_is_sensitive (next))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_people (fixture), ==, 0);

  assistant_fixture_press (assistant, "_Import");
  app_fixture_wait (fixture, assistant_fixture_is_gone);
  app_fixture_settle ();
  g_assert_cmpuint (count_people (fixture), ==, 20000);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count_people (fixture), ==, 0);
}

/* The window goes while rows are written, and with it the assistant: who writes
 * stops, and leaves nothing.
 */
static void
test_gone (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autoptr(GString) text = g_string_new ("Name;Job Title\n");
  g_autoptr(SegueImportAssistant) assistant = NULL;
  GtkWidget *next;

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "Person %u;Clerk\n", i);
  assistant = g_object_ref (take (fixture, text->str));
  g_assert_true (gtk_window_get_destroy_with_parent (GTK_WINDOW (assistant)));
  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  next = app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, "_Import");
  g_signal_emit_by_name (next, "clicked");
  gtk_window_destroy (GTK_WINDOW (assistant));
  g_assert_null (assistant_fixture_find ());
  while (G_OBJECT (assistant)->ref_count > 1) /* the other is of who writes */
    g_main_context_iteration (NULL, TRUE);
  app_fixture_settle ();
  g_assert_cmpuint (count_people (fixture), ==, 0);
}

/* Registers as they are sent around go through all steps without a word about options. */
static void
test_corpus (AppFixture    *fixture,
             gconstpointer  data)
{
  static const char * const files[] = {
    "acis-stakeholder-clean.csv", "kelompok11-stakeholders-id.csv", "lastmile-stakeholders.csv", "muni-stakeholders.csv",
    "ocm-stakeholder-analysis.csv", "policyengine-stakeholders.csv", "policyengine-community-members.csv",
    "student-app-stakeholders.csv", "visp-stakeholders-bom.csv", "ocm-communication-plan-utf16.txt",
  };
  const char *corpus = g_getenv ("SEGUE_CORPUS");

  if (corpus == NULL || !g_file_test (corpus, G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("the corpus is not beside the repository");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (corpus, "registers", files[i], NULL);
      SegueImportAssistant *assistant = assistant_fixture_take (fixture, path);

      g_test_message ("%s", files[i]);
      g_assert_null (assistant_fixture_find_question ());
      assistant_fixture_press_next (assistant);
      g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "columns");
      assistant_fixture_press_next (assistant);
      if (assistant_fixture_find_question () != NULL)
        {
          g_test_message ("%s", adw_message_dialog_get_body (assistant_fixture_find_question ()));
          g_assert_null (strstr (adw_message_dialog_get_body (assistant_fixture_find_question ()), " --"));
          gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
          app_fixture_settle ();
        }
      else
        {
          g_assert_cmpstr (assistant_fixture_get_step (assistant), ==, "result");
          for (guint j = 0; j < g_list_model_get_n_items (get_lines (assistant)); j++)
            {
              g_autoptr(SegueImportLine) line = g_list_model_get_item (get_lines (assistant), j);

              g_assert_null (strstr (segue_import_line_get_text (line), " --"));
              g_assert_null (strstr (segue_import_line_get_text (line), corpus));
            }
        }
      assistant_fixture_close (assistant);
    }
}

/* From the page of the audiences it is about audiences, in every word. */
static void
test_audiences (AppFixture    *fixture,
                gconstpointer  data)
{
  SegueImportAssistant *assistant;

  audience_fixture_show (fixture);
  assistant = take (fixture, "Location;Segment\nGhent;End users\n");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_WINDOW_TITLE, "Import Audiences"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), ADW_TYPE_STATUS_PAGE, "Which List Is It?"));
  assistant_fixture_press_next (assistant);
  assistant_fixture_press_next (assistant);
  g_assert_cmpstr (adw_message_dialog_get_heading (assistant_fixture_find_question ()), ==, "What Is It About?");
  gtk_window_destroy (GTK_WINDOW (assistant_fixture_find_question ()));
  app_fixture_settle ();
  assistant_fixture_close (assistant);
}

#define ADD(name, test) g_test_add (name, AppFixture, NULL, app_fixture_set_up, test, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/assistant/result", test_result);
  ADD ("/assistant/remedy", test_remedy);
  ADD ("/assistant/search", test_search);
  ADD ("/assistant/dates", test_dates);
  ADD ("/assistant/no-name", test_no_name);
  g_test_add ("/assistant/audiences", AppFixture, "example", app_fixture_set_up, test_audiences, app_fixture_tear_down);
  ADD ("/assistant/one-column", test_one_column);
  ADD ("/assistant/search-targets", test_search_targets);
  ADD ("/assistant/rejects", test_rejects);
  ADD ("/assistant/elsewhere", test_elsewhere);
  ADD ("/assistant/stop", test_stop);
  ADD ("/assistant/gone", test_gone);
  ADD ("/assistant/corpus", test_corpus);

  return g_test_run ();
}
