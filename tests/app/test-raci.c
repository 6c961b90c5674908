/* test-raci.c - letters by keys and in popovers, rows and columns, undo, and another start
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

/* A key, and the next one may come before anything is drawn. */
static void
press_quickly (AppFixture *fixture,
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
}

static void
press (AppFixture *fixture,
       guint       row,
       guint       column,
       guint       keyval)
{
  press_quickly (fixture, row, column, keyval);
  app_fixture_settle ();
}

static GtkWidget *
get_view (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_RACI_VIEW, NULL);
}

/* What pops up and was not closed. */
static GtkWidget *
find_popover (AppFixture *fixture)
{
  for (GtkWidget *child = gtk_widget_get_first_child (get_view (fixture)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child) && gtk_widget_get_visible (child))
      return child;

  return NULL;
}

static GtkWidget *
get_in_popover (AppFixture *fixture,
                GType       type,
                const char *text)
{
  GtkWidget *popover = find_popover (fixture);
  GtkWidget *found;

  g_assert_nonnull (popover);
  found = app_fixture_find (popover, type, text);
  g_assert_nonnull (found);

  return found;
}

static void
click_in_popover (AppFixture *fixture,
                  const char *label)
{
  g_signal_emit_by_name (get_in_popover (fixture, GTK_TYPE_BUTTON, label), "clicked");
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static gboolean
can_edit (AppFixture *fixture)
{
  return segue_workspace_can_edit (get_workspace (fixture));
}

static void
worked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_work_finish (SEGUE_WORKSPACE (source), result, &error);
  g_assert_no_error (error);
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

/* Each key acts on what the one before has left. */
static void
test_quick_keys (AppFixture    *fixture,
                 gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) before = NULL;
  g_autoptr(SegueRaciMatrix) after = NULL;

  show_matrix (fixture);
  before = read_model (fixture);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, 0);
  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_r);
  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_c);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_C);
  after = read_model (fixture);
  g_assert_cmpuint (after->entries->len, ==, before->entries->len + 1);

  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_Delete);
  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_Delete);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, 0);
  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_i);
  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_i);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, 0);
  app_fixture_settle ();
}

/* What cannot be written is said, and nothing changes. */
static void
test_refused (AppFixture    *fixture,
              gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) before = read_model (fixture);
  guint n_failed = 0;

  show_matrix (fixture);
  g_signal_connect_swapped (get_page (fixture), "failed", G_CALLBACK (count_cb), &n_failed);
  segue_workspace_check_async (get_workspace (fixture), NULL, worked_cb, NULL); /* lends the connection to a worker */
  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_r);
  g_assert_cmpuint (n_failed, ==, 1);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, 0);
  press_quickly (fixture, 0, 0, GDK_KEY_Delete);
  g_assert_cmpuint (n_failed, ==, 2);
  assert_letters (fixture, 0, 0, segue_raci_matrix_get (before, 0, 0));
  app_fixture_wait (fixture, can_edit);

  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_r);
  g_assert_cmpuint (n_failed, ==, 2);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_R);
  g_signal_handlers_disconnect_by_func (get_page (fixture), count_cb, &n_failed);
}

static void
test_letters (AppFixture    *fixture,
              gconstpointer  example)
{
  show_matrix (fixture);
  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_Return);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (get_in_popover (fixture, GTK_TYPE_TOGGLE_BUTTON,
                                                                   "C · Consulted: is asked before")), TRUE);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_C);
  g_assert_null (find_popover (fixture));
  app_fixture_settle ();

  /* Somebody else gave the letter that is given here: it stays. */
  press (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_space);
  press_quickly (fixture, FREE_ROW, FREE_COLUMN, GDK_KEY_i);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (get_in_popover (fixture, GTK_TYPE_TOGGLE_BUTTON,
                                                                   "I · Informed: is told after")), TRUE);
  assert_letters (fixture, FREE_ROW, FREE_COLUMN, SEGUE_RACI_HAS_I);
  app_fixture_settle ();
}

static char *
dup_title (AppFixture *fixture,
           guint       row)
{
  g_autoptr(SegueRaciMatrix) model = read_model (fixture);
  const SegueRaciActivity *activity = g_ptr_array_index (model->activities, row);

  return g_strdup (activity->title);
}

static void
remove_row (AppFixture *fixture,
            guint       row)
{
  g_autoptr(SegueRaciMatrix) model = read_model (fixture);
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_raci_remove_activity (get_workspace (fixture), model, row, &error));
  g_assert_no_error (error);
}

static gboolean
has_activity (AppFixture *fixture,
              const char *title)
{
  g_autoptr(SegueRaciMatrix) model = read_model (fixture);

  return segue_raci_matrix_find_activity (model, title) >= 0;
}

/* A question is about what was pressed, wherever that is when it is answered. */
static void
test_row_question (AppFixture    *fixture,
                   gconstpointer  example)
{
  g_autofree char *meant = dup_title (fixture, 2);
  g_autofree char *next = dup_title (fixture, 3);
  g_autofree char *gone = NULL;

  show_matrix (fixture);
  g_signal_emit_by_name (segue_cross_tab_get_row (get_matrix (fixture), 2), "clicked");
  app_fixture_settle ();
  remove_row (fixture, 0);
  app_fixture_settle ();
  click_in_popover (fixture, "Remove Activity");
  app_fixture_settle ();
  g_assert_false (has_activity (fixture, meant));
  g_assert_true (has_activity (fixture, next));

  /* Where it went, so does the question; somebody was quicker. */
  g_signal_emit_by_name (segue_cross_tab_get_row (get_matrix (fixture), 1), "clicked");
  app_fixture_settle ();
  gone = dup_title (fixture, 1);
  remove_row (fixture, 1);
  gtk_editable_set_text (GTK_EDITABLE (get_in_popover (fixture, GTK_TYPE_ENTRY, NULL)), "Bake a cake");
  click_in_popover (fixture, "Apply");
  g_assert_false (has_activity (fixture, gone));
  g_assert_false (has_activity (fixture, "Bake a cake"));
  g_assert_null (find_popover (fixture));

  app_fixture_settle ();
  g_signal_emit_by_name (segue_cross_tab_get_row (get_matrix (fixture), 1), "clicked");
  app_fixture_settle ();
  g_assert_nonnull (find_popover (fixture));
  remove_row (fixture, 1);
  app_fixture_settle ();
  g_assert_null (find_popover (fixture));
}

/* Adds to the matrix by its own button. */
static void
add_party (AppFixture *fixture,
           const char *role)
{
  g_signal_emit_by_name (app_fixture_find (get_view (fixture), GTK_TYPE_BUTTON, "Add Person or Role"), "clicked");
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (get_in_popover (fixture, GTK_TYPE_ENTRY, NULL)), role);
  click_in_popover (fixture, "Add Role");
  app_fixture_settle ();
}

static void
test_column_question (AppFixture    *fixture,
                      gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) wider = NULL;
  g_autoptr(SegueRaciMatrix) renamed = NULL;
  GtkWidget *problem;
  int bakers;

  show_matrix (fixture);
  add_party (fixture, "Bakers");
  g_assert_null (find_popover (fixture));
  wider = read_model (fixture);
  bakers = segue_raci_matrix_find_party (wider, 0, "bakers");
  g_assert_cmpint (bakers, >=, 0);

  /* Two that are called alike would be one. */
  g_signal_emit_by_name (segue_cross_tab_get_column (get_matrix (fixture), (guint) bakers), "clicked");
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (get_in_popover (fixture, GTK_TYPE_ENTRY, NULL)), " site LEADS");
  click_in_popover (fixture, "Rename");
  app_fixture_settle ();
  problem = get_in_popover (fixture, GTK_TYPE_LABEL, "“Site leads” is in this matrix already.");
  g_assert_true (gtk_widget_get_visible (problem));

  gtk_editable_set_text (GTK_EDITABLE (get_in_popover (fixture, GTK_TYPE_ENTRY, NULL)), "BAKERS");
  click_in_popover (fixture, "Rename");
  app_fixture_settle ();
  g_assert_null (find_popover (fixture));
  renamed = read_model (fixture);
  g_assert_cmpuint (renamed->parties->len, ==, wider->parties->len);
  g_assert_cmpstr (((SegueRaciParty *) g_ptr_array_index (renamed->parties, bakers))->title, ==, "BAKERS");

  g_signal_emit_by_name (segue_cross_tab_get_column (get_matrix (fixture), (guint) bakers), "clicked");
  app_fixture_settle ();
  click_in_popover (fixture, "Remove from the Matrix");
  app_fixture_settle ();
  g_clear_pointer (&renamed, segue_raci_matrix_free);
  renamed = read_model (fixture);
  g_assert_cmpint (segue_raci_matrix_find_party (renamed, 0, "Bakers"), ==, -1);
}

/* Where the last activity went meanwhile, nobody can join. */
static void
test_no_activity (AppFixture    *fixture,
                  gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) none = NULL;
  g_autoptr(GError) error = NULL;
  guint n;

  show_matrix (fixture);
  none = read_model (fixture);
  n = none->activities->len;
  g_signal_emit_by_name (app_fixture_find (get_view (fixture), GTK_TYPE_BUTTON, "Add Person or Role"), "clicked");
  app_fixture_settle ();
  for (guint i = 0; i < n; i++)
    remove_row (fixture, 0);
  gtk_editable_set_text (GTK_EDITABLE (get_in_popover (fixture, GTK_TYPE_ENTRY, NULL)), "Bakers");
  click_in_popover (fixture, "Add Role");
  app_fixture_settle ();

  g_clear_pointer (&none, segue_raci_matrix_free);
  none = read_model (fixture);
  g_assert_cmpuint (none->entries->len, ==, 0);
  g_assert_false (segue_raci_add_party (get_workspace (fixture), get_rollout (fixture), none, 0, "Bakers", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static GtkListBox *
get_findings (AppFixture *fixture)
{
  return GTK_LIST_BOX (app_fixture_find (get_view (fixture), GTK_TYPE_LIST_BOX, NULL));
}

static void
test_findings (AppFixture    *fixture,
               gconstpointer  example)
{
  g_autoptr(SegueRaciMatrix) model = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *spoken = NULL;
  GtkListBoxRow *row;
  GtkWidget *label;
  guint last, n_parties;

  show_matrix (fixture);
  model = read_model (fixture);
  last = model->activities->len;
  n_parties = model->parties->len;
  g_assert_true (segue_raci_add_activity (get_workspace (fixture), get_rollout (fixture), model, "Bake a cake", SEGUE_CHOICE_NONE, &error));
  app_fixture_settle ();

  label = app_fixture_find (GTK_WIDGET (get_findings (fixture)), GTK_TYPE_LABEL, "Bake a cake: nobody is accountable");
  g_assert_nonnull (label);
  row = GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));
  spoken = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                               "Error: Bake a cake: nobody is accountable");
  g_assert_cmpstr (spoken, ==, NULL);
  g_signal_emit_by_name (get_findings (fixture), "row-activated", row);
  g_assert_true (gtk_widget_has_focus (segue_cross_tab_get_cell (get_matrix (fixture), last, 0)));

  /* What stays wrong keeps its row. */
  press (fixture, last, 0, GDK_KEY_r);
  g_assert_true (gtk_list_box_get_row_at_index (get_findings (fixture), gtk_list_box_row_get_index (row)) == row);
  g_assert_null (app_fixture_find (GTK_WIDGET (get_findings (fixture)), GTK_TYPE_LABEL, "Bake a cake: nobody is responsible"));

  /* Without columns there are rows to lead to. */
  for (guint i = n_parties; i > 0; i--)
    {
      g_autoptr(SegueRaciMatrix) now = read_model (fixture);

      g_assert_true (segue_raci_remove_party (get_workspace (fixture), now, i - 1, &error));
    }
  app_fixture_settle ();
  row = gtk_list_box_get_row_at_index (get_findings (fixture), 0);
  g_signal_emit_by_name (get_findings (fixture), "row-activated", row);
  g_assert_true (gtk_widget_has_focus (segue_cross_tab_get_row (get_matrix (fixture), 0)));
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
  g_assert_cmpuint (rows->len, ==, model->entries->len);
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
    { "/app/raci/quick-keys", test_quick_keys },
    { "/app/raci/refused", test_refused },
    { "/app/raci/letters", test_letters },
    { "/app/raci/row-question", test_row_question },
    { "/app/raci/column-question", test_column_question },
    { "/app/raci/no-activity", test_no_activity },
    { "/app/raci/findings", test_findings },
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
