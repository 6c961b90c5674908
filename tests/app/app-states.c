/* app-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-states.h"

#include "answer-states.h"
#include "assistant-fixture.h"
#include "audience-states.h"
#include "calendar-states.h"
#include "checks-states.h"
#include "coverage-states.h"
#include "filter-states.h"
#include "heard-states.h"
#include "month-states.h"
#include "move-states.h"
#include "resistance-states.h"
#include "series-states.h"
#include "saying-states.h"
#include "sessions-states.h"
#include "training-states.h"
#include "segue-cross-tab.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-stakeholder.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#define WIDE 1280
#define HIGH 800
#define TALL 2700
#define NARROW 360
#define N_CROWD 5000

#define TABLE "people.csv"
#define BROKEN "broken.segue"

static SegueRegisterView *
get_view (AppFixture *fixture)
{
  return SEGUE_REGISTER_VIEW (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static void
select_rows (AppFixture *fixture,
             guint       n)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (list));

  for (guint i = 0; i < n; i++)
    gtk_selection_model_select_item (model, 2 * i, i == 0);
  app_fixture_settle ();
}

void
app_state_show_details (AppFixture *fixture)
{
  GtkWidget *split = app_fixture_find (GTK_WIDGET (fixture->window), g_type_from_name ("SegueSplit"), NULL);
  gboolean is_shown;

  g_object_get (split, "show-pane", &is_shown, NULL);
  if (!is_shown)
    app_fixture_activate (fixture, "win.toggle-pane");
}

/* As from the menu. */
void
app_state_present (AppFixture *fixture,
                   const char *level)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.present", "s", level));
  app_fixture_settle ();
}

static GtkWindow *
find_dialog (AppFixture *fixture)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (GTK_WINDOW (link->data) != GTK_WINDOW (fixture->window) && gtk_widget_get_visible (link->data))
      return link->data;

  g_assert_not_reached ();
}

static GtkWindow *
enter_window (AppFixture *fixture)
{
  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_selected (AppFixture *fixture)
{
  select_rows (fixture, 1);
  app_state_show_details (fixture);

  return GTK_WINDOW (fixture->window);
}

/* Somebody of whom much is known, from top to bottom. */
static GtkWindow *
enter_details (AppFixture *fixture)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);

  gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)), 2, TRUE);
  app_state_show_details (fixture);
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

/* Somebody who speaks for a rollout, and reports. */
static GtkWindow *
enter_champion (AppFixture *fixture)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  GtkWidget *group, *scroller;
  GtkAdjustment *place;
  double x, y;

  gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)), 1, TRUE);
  app_state_show_details (fixture);
  app_fixture_settle ();
  group = app_fixture_find (GTK_WIDGET (fixture->window), g_type_from_name ("SegueReportsGroup"), NULL);
  scroller = gtk_widget_get_ancestor (group, GTK_TYPE_SCROLLED_WINDOW);
  place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  if (gtk_widget_translate_coordinates (group, scroller, 0, 0, &x, &y))
    gtk_adjustment_set_value (place, gtk_adjustment_get_value (place) + y - 300);
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

/* Key people of whom nothing was heard, and how many groups there are of the sort. */
static GtkWindow *
enter_silent (AppFixture *fixture)
{
  GtkWidget *chip = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_TOGGLE_BUTTON, "Silent");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

/* The same with its judgement open. */
static GtkWindow *
enter_judgement (AppFixture *fixture)
{
  GtkWidget *row;

  enter_details (fixture);
  row = app_fixture_find (GTK_WIDGET (fixture->window), g_type_from_name ("SegueJudgementRow"), NULL);
  gtk_menu_button_popup (GTK_MENU_BUTTON (app_fixture_find (row, GTK_TYPE_MENU_BUTTON, NULL)));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_several (AppFixture *fixture)
{
  select_rows (fixture, 3);
  app_state_show_details (fixture);

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_nothing (AppFixture *fixture)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), "nobody is called so");
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

/* As it was left the last time: the page restores what its settings hold. */
static void
reopen_with (AppFixture *fixture,
             const char *key,
             const char *value)
{
  g_autofree char *path = g_strdup_printf ("/io/github/segueplanner/Segue/view/%s/stakeholders/",
                                           segue_plan_get_uuid (SEGUE_PLAN (segue_window_get_workspace (fixture->window))));
  g_autoptr(GSettings) settings = g_settings_new_with_path (SEGUE_APPLICATION_ID ".View.Page", path);

  app_fixture_close (fixture);
  g_settings_set_value (settings, key, g_variant_new_parsed (value));
  app_fixture_open (fixture);
}

static GtkWindow *
enter_filtered (AppFixture *fixture)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (fixture->window), &width, &height);
  reopen_with (fixture, "filters", "{'standing': ['unaware'], 'audience': ['-'], 'barrier': ['reinforcement']}");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_standing (AppFixture *fixture)
{
  reopen_with (fixture, "filters", "{'standing': ['resistant', 'neutral'], 'barrier': ['desire']}");

  return enter_selected (fixture);
}

static GtkWindow *
enter_compact (AppFixture *fixture)
{
  reopen_with (fixture, "compact", "true");

  return enter_selected (fixture);
}

static void
show_grid (AppFixture *fixture)
{
  adw_view_stack_set_visible_child_name (segue_page_get_modes (SEGUE_PAGE (get_view (fixture))), "grid");
  app_fixture_settle ();
}

static GtkWindow *
enter_grid (AppFixture *fixture)
{
  select_rows (fixture, 1);
  show_grid (fixture);

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_matrix (AppFixture *fixture)
{
  select_rows (fixture, 1);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (SEGUE_PAGE (get_view (fixture))), "matrix");
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_raci (AppFixture *fixture)
{
  adw_view_stack_set_visible_child_name (segue_page_get_modes (SEGUE_PAGE (get_view (fixture))), "raci");
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_raci_letters (AppFixture *fixture)
{
  GtkWindow *window = enter_raci (fixture);

  g_signal_emit_by_name (app_fixture_find (GTK_WIDGET (window), SEGUE_TYPE_CROSS_TAB, NULL), "cell-activated", 1, 2);
  app_fixture_settle ();

  return window;
}

/* Names as they are written around the world, and longer than any column. */
static const char * const foreign[] = {
  "محمد عبد الرحمن الشريف", "שרה כהן־לוי", "王小明", "佐藤 健一", "김민준", "Ольга Щербакова",
  "Ελένη Παπαδοπούλου", "प्रिया शर्मा", "สมชาย ใจดี", "Nguyễn Thị Ánh Tuyết", "გიორგი ბერიძე",
  "Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester von und zu Hohenlohe-Langenburg",
};

static void
fill_person (SegueRecord *person,
             SegueRecord *engagement,
             guint        i)
{
  g_autofree char *name = i < G_N_ELEMENTS (foreign) ? g_strdup (foreign[i]) : g_strdup_printf ("Person %05u Example", i);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_POWER, 1 + i % 5);
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_INTEREST, 1 + i % 4);
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_CURRENT, i % 5);
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_DESIRED, 3 + i % 2);
}

static void
add_people (AppFixture *fixture,
            guint       n)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  SegueRecord *rollout = segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT), 0);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
      g_autoptr(SegueRecord) engagement = segue_record_new (SEGUE_RECORD_ENGAGEMENT, 0);

      fill_person (person, engagement, i);
      segue_edit_add (edit, person);
      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER, segue_record_get_id (person));
      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_ROLLOUT, segue_record_get_id (rollout));
      segue_edit_add (edit, engagement);
    }
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

static GtkWindow *
enter_crowded (AppFixture *fixture)
{
  add_people (fixture, N_CROWD);

  return enter_selected (fixture);
}

/* More people than fit, some of whom have no place. */
static GtkWindow *
enter_grid_crowded (AppFixture *fixture)
{
  add_people (fixture, N_CROWD);

  return enter_grid (fixture);
}

static GtkWindow *
enter_matrix_crowded (AppFixture *fixture)
{
  add_people (fixture, N_CROWD);

  return enter_matrix (fixture);
}

static GtkWindow *
enter_managers (AppFixture *fixture)
{
  app_state_present (fixture, "managers");

  return enter_details (fixture);
}

/* What was built for the team is built anew. */
static GtkWindow *
enter_public (AppFixture *fixture)
{
  enter_details (fixture);
  app_state_present (fixture, "public");

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_public_grid (AppFixture *fixture)
{
  app_state_present (fixture, "public");

  return enter_grid (fixture);
}

static GtkWindow *
enter_public_raci (AppFixture *fixture)
{
  app_state_present (fixture, "public");

  return enter_raci (fixture);
}

static GtkWindow *
enter_foreign (AppFixture *fixture)
{
  add_people (fixture, G_N_ELEMENTS (foreign));

  return enter_selected (fixture);
}

static gboolean
shows_problem (AppFixture *fixture)
{
  GtkWidget *page = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_STATUS_PAGE, NULL);

  return page != NULL && gtk_widget_get_mapped (page);
}

static GtkWindow *
enter_problem (AppFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, BROKEN, NULL);

  g_assert_true (g_file_set_contents (path, "This was never a workspace.\n", -1, NULL));
  app_fixture_close (fixture);
  fixture->window = segue_window_new (GTK_APPLICATION (fixture->application), path);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_fixture_wait (fixture, shows_problem);

  return GTK_WINDOW (fixture->window);
}

static GtkWindow *
enter_import (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.import");

  return find_dialog (fixture);
}

static void
go_on (GtkWindow *assistant)
{
  g_signal_emit_by_name (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, "_Next"), "clicked");
  app_fixture_settle ();
}

static GtkWindow *
enter_import_source (AppFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, TABLE, NULL);
  GtkWindow *assistant = enter_import (fixture);

  g_assert_true (g_file_set_contents (path,
                                      "Name;Job Title;E-mail;Influence;Shoe size\n"
                                      "Ada Lind;Controller;ada@example.org;High;38\n"
                                      "Ben Ode;Clerk;ben at example;2;43\n"
                                      "Zoë Ægir;Head of Warehouse;zoe@example.org;5;40\n", -1, NULL));
  segue_import_assistant_take_file (SEGUE_IMPORT_ASSISTANT (assistant), path);
  assistant_fixture_wait (SEGUE_IMPORT_ASSISTANT (assistant));

  return assistant;
}

/* A file of which no end comes. */
static GtkWindow *
enter_import_reading (AppFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, TABLE, NULL);
  GtkWindow *assistant = enter_import (fixture);
  GtkWidget *stop = app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, "_Stop Reading");

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_assert_cmpint (open (path, O_RDWR | O_CLOEXEC), >=, 0);
  segue_import_assistant_take_file (SEGUE_IMPORT_ASSISTANT (assistant), path);
  while (!gtk_widget_get_mapped (stop))
    g_main_context_iteration (NULL, TRUE);
  app_fixture_settle ();

  return assistant;
}

static GtkWindow *
enter_import_columns (AppFixture *fixture)
{
  GtkWindow *assistant = enter_import_source (fixture);

  go_on (assistant);

  return assistant;
}

static GtkWindow *
enter_import_result (AppFixture *fixture)
{
  GtkWindow *assistant = enter_import_columns (fixture);

  go_on (assistant);

  return assistant;
}

/* A table in which every second row is nobody and every third value is none. */
static GtkWindow *
enter_import_problems (AppFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, TABLE, NULL);
  g_autoptr(GString) text = g_string_new ("Our people in March\n\nName;Job Title;E-mail;Influence;Shoe size\n");
  GtkWindow *assistant = enter_import (fixture);

  for (guint i = 0; i < N_CROWD; i++)
    g_string_append_printf (text, "%s%u;Clerk;%u at example;%s;38\n", i % 2 == 0 ? "Person " : "\";\";", i, i, i % 3 == 0 ? "very" : "4");
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  segue_import_assistant_take_file (SEGUE_IMPORT_ASSISTANT (assistant), path);
  assistant_fixture_wait (SEGUE_IMPORT_ASSISTANT (assistant));
  go_on (assistant);
  go_on (assistant);

  return assistant;
}

static GtkWindow *
enter_import_narrow (AppFixture *fixture)
{
  GtkWindow *assistant = enter_import_result (fixture);

  gtk_window_set_default_size (assistant, NARROW, 640);
  app_fixture_settle ();

  return assistant;
}

static GtkWindow *
enter_export (AppFixture *fixture)
{
  select_rows (fixture, 3);
  app_fixture_activate (fixture, "win.export");

  return find_dialog (fixture);
}

/* A file is written: the window says which. */
static GtkWindow *
enter_exported (AppFixture *fixture)
{
  GtkWindow *dialog;

  app_fixture_activate (fixture, "win.export");
  dialog = find_dialog (fixture);
  g_signal_emit_by_name (dialog, "exported", "/tmp/ERP replacement stakeholders 2026-11-23 (Managers).pdf");
  gtk_window_close (dialog);
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

/* What takes a while is told above the list. */
static GtkWindow *
enter_at_work (AppFixture *fixture)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_template_child (window, SEGUE_TYPE_WINDOW, "work_label")),
                      "Copying to Headwater, the copy for the steering committee.segue…");
  gtk_info_bar_set_revealed (GTK_INFO_BAR (gtk_widget_get_template_child (window, SEGUE_TYPE_WINDOW, "work_bar")), TRUE);
  app_fixture_settle ();

  return GTK_WINDOW (window);
}

static GtkWindow *
enter_log (AppFixture *fixture)
{
  select_rows (fixture, 2);
  app_fixture_activate (fixture, "win.log-interaction");

  return find_dialog (fixture);
}

static GtkWindow *
enter_preferences (AppFixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "preferences", NULL);
  app_fixture_settle ();

  return find_dialog (fixture);
}

static GtkWindow *
enter_rollout (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.new-rollout");

  return find_dialog (fixture);
}

static GtkWindow *
enter_edit_rollout (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.edit-rollout");

  return find_dialog (fixture);
}

static GtkWindow *
find_message (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (ADW_IS_MESSAGE_DIALOG (link->data))
      return link->data;

  g_assert_not_reached ();
}

/* A file that is no table. */
static GtkWindow *
enter_message (AppFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, TABLE, NULL);
  GtkWindow *assistant = enter_import (fixture);

  g_assert_true (g_file_set_contents (path, "", -1, NULL));
  segue_import_assistant_take_file (SEGUE_IMPORT_ASSISTANT (assistant), path);
  assistant_fixture_wait (SEGUE_IMPORT_ASSISTANT (assistant));

  return find_message ();
}

/* A table whose days can be read in two ways. */
static GtkWindow *
enter_question (AppFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, TABLE, NULL);
  GtkWindow *assistant = enter_import (fixture);

  g_assert_true (g_file_set_contents (path, "Name;First engagement\nAda Lind;01/02/2026\nBen Ode;03/04/2026\n", -1, NULL));
  segue_import_assistant_take_file (SEGUE_IMPORT_ASSISTANT (assistant), path);
  assistant_fixture_wait (SEGUE_IMPORT_ASSISTANT (assistant));
  go_on (assistant);
  go_on (assistant);

  return find_message ();
}

const AppState app_states[] = {
  { "empty", NULL, WIDE, HIGH, enter_window },
  { "register", "example", WIDE, HIGH, enter_window },
  { "selected", "example", WIDE, HIGH, enter_selected },
  { "person", "example", WIDE, HIGH, enter_details },
  { "details", "example", WIDE, TALL, enter_details },
  { "judgement", "example", WIDE, HIGH, enter_judgement },
  { "champion", "example", WIDE, HIGH, enter_champion },
  { "silent", "example", WIDE, HIGH, enter_silent },
  { "narrow-silent", "example", NARROW, 640, enter_silent },
  { "several", "example", WIDE, HIGH, enter_several },
  { "nothing-found", "example", WIDE, HIGH, enter_nothing },
  { "filtered", "example", WIDE, HIGH, enter_standing },
  { "filtered-to-nothing", "example", WIDE, HIGH, enter_filtered },
  { "compact", "example", WIDE, HIGH, enter_compact },
  { "crowded", NULL, WIDE, HIGH, enter_crowded },
  { "foreign", NULL, WIDE, HIGH, enter_foreign },
  { "grid", "example", WIDE, HIGH, enter_grid },
  { "grid-crowded", NULL, WIDE, HIGH, enter_grid_crowded },
  { "grid-empty", NULL, WIDE, HIGH, enter_grid },
  { "grid-narrow", "example", NARROW, 640, enter_grid },
  { "matrix", "example", WIDE, HIGH, enter_matrix },
  { "matrix-crowded", NULL, WIDE, HIGH, enter_matrix_crowded },
  { "matrix-narrow", "example", NARROW, 640, enter_matrix },
  { "raci", "example", WIDE, HIGH, enter_raci },
  { "raci-letters", "example", WIDE, HIGH, enter_raci_letters },
  { "raci-empty", NULL, WIDE, HIGH, enter_raci },
  { "raci-narrow", "example", NARROW, 640, enter_raci },
  { "narrow", "example", NARROW, 640, enter_window },
  { "narrow-filtered", "example", NARROW, 640, enter_filtered },
  { "narrow-details", "example", NARROW, 640, enter_selected },
  { "narrow-empty", NULL, NARROW, 640, enter_window },
  { "audiences", "example", WIDE, HIGH, app_state_enter_audiences },
  { "audience", "example", WIDE, HIGH, app_state_enter_audience },
  { "audience-details", "example", WIDE, TALL, app_state_enter_audience },
  { "audiences-empty", NULL, WIDE, HIGH, app_state_enter_audiences },
  { "audiences-crowded", NULL, WIDE, HIGH, app_state_enter_audiences_crowded },
  { "audiences-silent", "example", WIDE, HIGH, app_state_enter_audiences_silent },
  { "audiences-foreign", NULL, WIDE, HIGH, app_state_enter_audiences_foreign },
  { "narrow-audiences", "example", NARROW, 640, app_state_enter_audiences },
  { "communication", "example", WIDE, TALL, app_state_enter_communication },
  { "communication-sent", "example", WIDE, HIGH, app_state_enter_communication_sent },
  { "communication-foreign", "example", WIDE, TALL, app_state_enter_communication_foreign },
  { "narrow-communication", "example", NARROW, 640, app_state_enter_communication },
  { "sending", "example", WIDE, HIGH, app_state_enter_sending },
  { "composing", "example", WIDE, HIGH, app_state_enter_composing },
  { "narrow-composing", "example", NARROW, 640, app_state_enter_composing },
  { "key-message", "example", WIDE, TALL, app_state_enter_message },
  { "library", "example", WIDE, HIGH, app_state_enter_library },
  { "library-empty", NULL, WIDE, HIGH, app_state_enter_library },
  { "narrow-library", "example", NARROW, 640, app_state_enter_library },
  { "impact", "example", WIDE, HIGH, app_state_enter_impact },
  { "impact-form", "example", WIDE, HIGH, app_state_enter_impact_form },
  { "impact-empty", NULL, WIDE, HIGH, app_state_enter_impact },
  { "impact-crowded", "example", WIDE, HIGH, app_state_enter_impact_crowded },
  { "narrow-impact", "example", NARROW, 640, app_state_enter_impact },
  { "narrow-audience", "example", NARROW, 640, app_state_enter_audience },
  APP_CALENDAR_STATES
  APP_COVERAGE_STATES
  APP_ANSWER_STATES
  APP_HEARD_STATES
  APP_RESISTANCE_STATES
  APP_SESSIONS_STATES
  APP_TRAINING_STATES
  APP_MONTH_STATES
  { "presenting-managers", "example", WIDE, TALL, enter_managers },
  { "presenting-public", "example", WIDE, HIGH, enter_public },
  { "presenting-details", "example", WIDE, TALL, enter_public },
  { "presenting-grid", "example", WIDE, HIGH, enter_public_grid },
  { "presenting-raci", "example", WIDE, HIGH, enter_public_raci },
  { "presenting-impact", "example", WIDE, HIGH, app_state_enter_impact_public },
  { "presenting-narrow", "example", NARROW, 640, enter_public },
  { "problem", NULL, WIDE, HIGH, enter_problem },
  { "import-choose", NULL, WIDE, HIGH, enter_import },
  { "import-source", NULL, WIDE, HIGH, enter_import_source },
  { "import-reading", NULL, WIDE, HIGH, enter_import_reading },
  { "import-columns", NULL, WIDE, HIGH, enter_import_columns },
  { "import-result", NULL, WIDE, HIGH, enter_import_result },
  { "import-problems", NULL, WIDE, HIGH, enter_import_problems },
  { "import-narrow", NULL, WIDE, HIGH, enter_import_narrow },
  { "export", "example", WIDE, HIGH, enter_export },
  { "exported", "example", WIDE, HIGH, enter_exported },
  { "narrow-exported", "example", NARROW, 640, enter_exported },
  { "at-work", "example", WIDE, HIGH, enter_at_work },
  { "narrow-at-work", "example", NARROW, 640, enter_at_work },
  { "log", "example", WIDE, HIGH, enter_log },
  { "preferences", "example", WIDE, HIGH, enter_preferences },
  { "rollout", "example", WIDE, HIGH, enter_rollout },
  { "edit-rollout", "example", WIDE, HIGH, enter_edit_rollout },
  { "move", "example", WIDE, HIGH, app_state_enter_move },
  { "narrow-move", "example", NARROW, 640, app_state_enter_move_thin },
  { "move-many", "example", WIDE, HIGH, app_state_enter_move_many },
  { "move-ask", "example", WIDE, HIGH, app_state_enter_move_ask },
  { "checks", "example", WIDE, HIGH, app_state_enter_checks },
  { "narrow-checks", "example", NARROW, 640, app_state_enter_checks_thin },
  { "checks-accept", "example", WIDE, HIGH, app_state_enter_checks_accept },
  { "starter", "example", WIDE, HIGH, app_state_enter_starter },
  { "narrow-starter", "example", NARROW, 640, app_state_enter_starter_thin },
  { "series-ask", "example", WIDE, HIGH, app_state_enter_series_ask },
  { "recurrence", "example", WIDE, HIGH, app_state_enter_recurrence },
  { "filter-audience", "example", WIDE, HIGH, app_state_enter_filter_audience },
  { "filter-owner", "example", WIDE, HIGH, app_state_enter_filter_owner },
  { "filter-standing", "example", WIDE, HIGH, app_state_enter_filter_standing },
  { "filter-barrier", "example", WIDE, HIGH, app_state_enter_filter_barrier },
  { "message", NULL, WIDE, HIGH, enter_message },
  { "question", NULL, WIDE, HIGH, enter_question },
};
const guint app_n_states = G_N_ELEMENTS (app_states);

/* From an open window to the state; what the window shows has the state's size. */
GtkWindow *
app_state_enter (const AppState *state,
                 AppFixture     *fixture)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  int width, height, frame_width, frame_height;

  /* Where nothing composes windows, a frame is part of their size. */
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  frame_width = width - gtk_widget_get_width (window);
  frame_height = height - gtk_widget_get_height (window);
  /* In large text a window has to fold before it can be as narrow as that. */
  for (guint i = 0; i < 2; i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), state->width + frame_width, state->height + frame_height);
      app_fixture_settle ();
    }
  g_assert_cmpint (gtk_widget_get_width (window), ==, state->width);

  return state->enter (fixture);
}

static void
close_popovers (GtkWidget *widget)
{
  if (GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget))
    gtk_popover_popdown (GTK_POPOVER (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    close_popovers (child);
}

/* Closes what the state opened, and removes what it wrote. */
void
app_state_leave (AppFixture *fixture)
{
  static const char * const files[] = { TABLE, BROKEN };
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (GTK_WINDOW (link->data) != GTK_WINDOW (fixture->window))
      gtk_window_destroy (link->data);
  if (fixture->window != NULL)
    close_popovers (GTK_WIDGET (fixture->window));
  app_fixture_settle ();

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, files[i], NULL);

      g_unlink (path);
    }
}
