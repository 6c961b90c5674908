/* test-raci.c - letters by keys, rows and columns, undo, and another start
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#include "segue-cross-tab.h"
#include "segue-page.h"
#include "segue-raci-edits.h"
#include "segue-raci-view.h"
#include "segue-rollout.h"

#define FREE_ROW 2
#define FREE_COLUMN 1

static SeguePage *
get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static SegueCrossTab *
get_matrix (AppFixture *fixture)
{
  return SEGUE_CROSS_TAB (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_CROSS_TAB, NULL));
}

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static gint64
get_rollout (AppFixture *fixture)
{
  return segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ROLLOUT), 0));
}

static SegueRaciMatrix *
read_model (AppFixture *fixture)
{
  return segue_raci_matrix_new (SEGUE_PLAN (get_workspace (fixture)), get_rollout (fixture));
}

static void
show_matrix (AppFixture *fixture)
{
  adw_view_stack_set_visible_child_name (segue_page_get_modes (get_page (fixture)), "raci");
  app_fixture_settle ();
}

static void
press (AppFixture *fixture,
       guint       row,
       guint       column,
       guint       keyval)
{
  GtkWidget *cell = segue_cross_tab_get_cell (get_matrix (fixture), row, column);
  gboolean handled = FALSE;

  g_assert_true (gtk_widget_grab_focus (cell));
  g_signal_emit_by_name (app_fixture_find_controller (GTK_WIDGET (get_matrix (fixture)), GTK_TYPE_EVENT_CONTROLLER_KEY),
                         "key-pressed", keyval, 0, 0, &handled);
  g_assert_true (handled);
  app_fixture_settle ();
}

static void
assert_letters (AppFixture   *fixture,
                guint         row,
                guint         column,
                SegueRaciSet  set)
{
  g_autoptr(SegueRaciMatrix) model = read_model (fixture);

  g_assert_cmpuint (segue_raci_matrix_get (model, row, column), ==, set);
}

static void
test_keys (AppFixture    *fixture,
           gconstpointer  example)
{
  show_matrix (fixture);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, 0);

  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_r);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_R);
  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_A);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_R | SEGUE_RACI_HAS_A);
  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_c);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_C);
  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_c);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, 0);

  app_fixture_activate (fixture, "win.undo");
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_C);
  app_fixture_activate (fixture, "win.undo");
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_R | SEGUE_RACI_HAS_A);

  app_fixture_close (fixture);
  app_fixture_open (fixture);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (get_page (fixture))), ==, "raci");
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_R | SEGUE_RACI_HAS_A);
  app_fixture_activate (fixture, "win.redo");
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_C);
  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_Delete);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, 0);
}

static void
test_moving (AppFixture    *fixture,
             gconstpointer  example)
{
  guint row, column;

  show_matrix (fixture);
  press (fixture, 0, 0, GDK_KEY_Down);
  press (fixture, 1, 0, GDK_KEY_Right);
  g_assert_true (segue_cross_tab_get_current (get_matrix (fixture), &row, &column));
  g_assert_cmpuint (row, ==, 1);
  g_assert_cmpuint (column, ==, 1);
  press (fixture, 1, 1, GDK_KEY_End);
  segue_cross_tab_get_current (get_matrix (fixture), &row, &column);
  g_assert_cmpuint (column, >, 1);
  g_assert_cmpuint (row, ==, 1);
}

static void
test_rows (AppFixture    *fixture,
           gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) before = read_model (fixture);
  g_autoptr(SegueRaciMatrix) after = NULL;
  g_autoptr(SegueRaciMatrix) lettered = NULL;
  g_autoptr(SegueRaciMatrix) undone = NULL;
  g_autoptr(GError) error = NULL;

  show_matrix (fixture);
  g_assert_false (segue_raci_add_activity (get_workspace (fixture), get_rollout (fixture), before, " KEEP the stakeholder register",
                                           SEGUE_CHOICE_NONE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_false (segue_raci_add_activity (get_workspace (fixture), get_rollout (fixture), before, "  ", SEGUE_CHOICE_NONE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&error);

  g_assert_true (segue_raci_add_activity (get_workspace (fixture), get_rollout (fixture), before, "Bake a cake", SEGUE_CHOICE_NONE, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
  after = read_model (fixture);
  g_assert_cmpuint (after->activities->len, ==, before->activities->len + 1);

  /* What has no phase comes last; its first letter takes the place of the empty entry. */
  press (fixture, before->activities->len, 0, GDK_KEY_a);
  assert_letters (fixture, before->activities->len, 0, SEGUE_RACI_HAS_A);
  lettered = read_model (fixture);
  g_assert_cmpuint (lettered->entries->len, ==, after->entries->len);

  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  undone = read_model (fixture);
  g_assert_cmpuint (undone->activities->len, ==, before->activities->len);
  g_assert_cmpuint (undone->entries->len, ==, before->entries->len);
}

static void
test_columns (AppFixture    *fixture,
              gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) before = read_model (fixture);
  g_autoptr(SegueRaciMatrix) wider = NULL;
  g_autoptr(SegueRaciMatrix) after = NULL;
  g_autoptr(GError) error = NULL;

  show_matrix (fixture);
  g_assert_false (segue_raci_add_party (get_workspace (fixture), get_rollout (fixture), before, 0, "site LEADS", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_true (segue_raci_add_party (get_workspace (fixture), get_rollout (fixture), before, 0, "Bakers", &error));
  g_assert_no_error (error);
  app_fixture_settle ();
  wider = read_model (fixture);
  g_assert_cmpuint (wider->parties->len, ==, before->parties->len + 1);
  g_assert_cmpuint (wider->activities->len, ==, before->activities->len);

  for (guint i = wider->parties->len; i > 0; i--)
    {
      g_autoptr(SegueRaciMatrix) now = read_model (fixture);

      g_assert_true (segue_raci_remove_party (get_workspace (fixture), now, i - 1, &error));
      g_assert_no_error (error);
    }
  app_fixture_settle ();
  after = read_model (fixture);
  g_assert_cmpuint (after->parties->len, ==, 0);
  g_assert_cmpuint (after->activities->len, ==, before->activities->len);

  for (guint i = 0; i <= wider->parties->len; i++)
    app_fixture_activate (fixture, "win.undo");
  g_clear_pointer (&after, segue_raci_matrix_free);
  after = read_model (fixture);
  g_assert_cmpuint (after->parties->len, ==, before->parties->len);
  g_assert_cmpuint (after->entries->len, ==, before->entries->len);
}

/* What is looked at is what is printed: all entries, whatever filter people have. */
static void
test_paper (AppFixture    *fixture,
            gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) model = read_model (fixture);
  SeguePage *page = get_page (fixture);
  g_autoptr(GArray) rows = NULL;

  g_assert_cmpstr (segue_page_get_document (page), ==, "stakeholders");
  show_matrix (fixture);
  g_assert_cmpstr (segue_page_get_document (page), ==, "raci");
  g_assert_null (segue_page_dup_narrowing (page, SEGUE_REDACTION_LEVEL_TEAM));
  g_assert_null (segue_page_dup_order (page));

  rows = segue_page_dup_shown (page);
  g_assert_cmpuint (rows->len, >=, model->entries->len);
  g_assert_nonnull (segue_plan_find (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_RACI, g_array_index (rows, gint64, 0)));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*run) (AppFixture *, gconstpointer);
  } tests[] = {
    { "/app/raci/keys", test_keys },
    { "/app/raci/moving", test_moving },
    { "/app/raci/rows", test_rows },
    { "/app/raci/columns", test_columns },
    { "/app/raci/paper", test_paper },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AppFixture, "example", app_fixture_set_up, tests[i].run, app_fixture_tear_down);

  return g_test_run ();
}
