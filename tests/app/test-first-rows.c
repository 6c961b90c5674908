/* test-first-rows.c - the first rows of a large register, before all of it is there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "audience-fixture.h"
#include "segue-audiences-view.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-long-list-view.h"
#include "segue-row.h"
#include "segue-stakeholder.h"

/* From which size on a file is not read as a whole at once. */
#define LARGE (9 * 1024 * 1024)

/* More than are read first. */
#define N_PEOPLE 300

/* Rows that the window has room for. */
#define N_SEEN 16

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static gboolean
is_open (AppFixture *fixture)
{
  return get_workspace (fixture) != NULL;
}

static gboolean
is_complete (AppFixture *fixture)
{
  return is_open (fixture) && segue_workspace_is_complete (get_workspace (fixture));
}

static gboolean
is_checked (AppFixture *fixture)
{
  return is_open (fixture) && !segue_workspace_is_unchecked (get_workspace (fixture));
}

static void
add (SegueEdit   *edit,
     const char  *name,
     const char  *notes,
     SegueRecord *rollout)
{
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(SegueRecord) standing = segue_record_new (SEGUE_RECORD_ENGAGEMENT, 0);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
  if (notes != NULL)
    segue_record_set_text (person, SEGUE_MAIN_NOTES, notes);
  segue_record_set_integer (standing, SEGUE_ENGAGEMENT_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_integer (standing, SEGUE_ENGAGEMENT_ROLLOUT, segue_record_get_id (rollout));
  segue_edit_add (edit, person);
  segue_edit_add (edit, standing);
}

/* The last of the alphabet come first in the file. */
static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *notes = g_strnfill (LARGE, 'n');
  SegueRecord *rollout;

  app_fixture_set_up (fixture, NULL);
  app_fixture_close (fixture);
  workspace = segue_workspace_open (fixture->path, NULL, &error);
  g_assert_no_error (error);
  edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_STAKEHOLDER);
  rollout = segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT), 0);
  for (guint i = N_PEOPLE; i > 0; i--)
    {
      g_autofree char *name = g_strdup_printf ("Person %03u", i);

      add (edit, name, i == N_PEOPLE ? notes : NULL, rollout);
    }
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
}

static void
tear_down (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) backups = segue_workspace_list_backups (fixture->path);

  for (guint i = 0; i < backups->len; i++)
    remove (g_ptr_array_index (backups, i));
  app_fixture_tear_down (fixture, NULL);
}

static void
open_window (AppFixture *fixture)
{
  fixture->window = segue_window_new (GTK_APPLICATION (fixture->application), fixture->path);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_fixture_wait (fixture, is_open);
}

static GtkWidget *
find (AppFixture *fixture,
      GType       type)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), type, NULL);
}

static GListModel *
get_rows (AppFixture *fixture)
{
  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (find (fixture, GTK_TYPE_COLUMN_VIEW))));
}

static void
assert_row (AppFixture *fixture,
            guint       position,
            const char *name)
{
  g_autoptr(SegueRow) row = g_list_model_get_item (get_rows (fixture), position);
  SegueSheetItem *item = SEGUE_SHEET_ITEM (segue_row_get_record (row));

  g_assert_cmpstr (segue_record_get_text (segue_sheet_item_get (item, SEGUE_SHEET_HOP), SEGUE_STAKEHOLDER_NAME), ==, name);
}

static gboolean
says (AppFixture *fixture,
      const char *text)
{
  GtkWidget *label = app_fixture_find (find (fixture, SEGUE_TYPE_REGISTER_VIEW), GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static gboolean
says_opening (AppFixture *fixture)
{
  g_autofree char *name = g_path_get_basename (fixture->path);
  g_autofree char *text = g_strdup_printf ("Opening %s…", name);

  return says (fixture, text);
}

static gboolean
edit_name (AppFixture  *fixture,
           GError     **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_STAKEHOLDER);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_take_text (&value, g_strdup ("Person 000"));
  segue_edit_set_value (edit, segue_record_list_get (people, segue_record_list_get_n (people) - 1),
                        SEGUE_STAKEHOLDER_NAME, &value);

  return segue_edit_commit (edit, NULL, error);
}

static guint
count_windows (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  return g_list_length (windows);
}

/* The first rows by name are there before the others, in the order that stays; what
 * would need the others waits for them.
 */
static void
test_first (AppFixture    *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) selected = NULL;
  guint n_windows;
  gint64 id;

  open_window (fixture);
  g_assert_false (segue_workspace_is_complete (get_workspace (fixture)));
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), >=, N_SEEN);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), <, N_PEOPLE);
  assert_row (fixture, 0, "Person 001");
  assert_row (fixture, N_SEEN - 1, "Person 016");
  g_assert_true (says_opening (fixture));

  g_assert_false (edit_name (fixture, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY);
  g_clear_error (&error);
  n_windows = count_windows ();
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.export", NULL);
  g_assert_cmpuint (count_windows (), ==, n_windows);

  gtk_selection_model_select_item (GTK_SELECTION_MODEL (get_rows (fixture)), 2, TRUE);
  selected = segue_page_dup_selected (SEGUE_PAGE (find (fixture, SEGUE_TYPE_REGISTER_VIEW)));
  g_assert_cmpuint (selected->len, ==, 1);
  id = segue_sheet_item_get_id (g_ptr_array_index (selected, 0));
  g_clear_pointer (&selected, g_ptr_array_unref);

  app_fixture_wait (fixture, is_complete);
  app_fixture_wait (fixture, is_checked);
  app_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, N_PEOPLE);
  assert_row (fixture, 0, "Person 001");
  assert_row (fixture, N_PEOPLE - 1, "Person 300");
  g_assert_true (says (fixture, "300 stakeholders"));
  selected = segue_page_dup_selected (SEGUE_PAGE (find (fixture, SEGUE_TYPE_REGISTER_VIEW)));
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_cmpint (segue_sheet_item_get_id (g_ptr_array_index (selected, 0)), ==, id);

  g_assert_true (edit_name (fixture, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
  assert_row (fixture, 0, "Person 000");
  app_fixture_activate (fixture, "win.undo");
  assert_row (fixture, 0, "Person 001");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.export", NULL);
  g_assert_cmpuint (count_windows (), ==, n_windows + 1);
}

static void
search (AppFixture *fixture,
        const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find (fixture, GTK_TYPE_SEARCH_ENTRY)), text);
}

/* Nobody is said not to be there as long as that is not known. */
static void
test_searched (AppFixture    *fixture,
               gconstpointer  data)
{
  open_window (fixture);
  search (fixture, "person 299");
  g_assert_false (segue_workspace_is_complete (get_workspace (fixture)));
  g_assert_true (says_opening (fixture));
  app_fixture_wait (fixture, is_checked);
  app_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, 1);
  assert_row (fixture, 0, "Person 299");
}

/* In another order the first rows are others: they come when all are there. */
static void
test_other_order (AppFixture    *fixture,
                  gconstpointer  data)
{
  open_window (fixture);
  app_fixture_wait (fixture, is_checked);
  g_object_set (find (fixture, SEGUE_TYPE_REGISTER_VIEW), "sort-descending", TRUE, NULL);
  app_fixture_settle ();
  app_fixture_close (fixture);

  open_window (fixture);
  g_assert_true (segue_workspace_is_complete (get_workspace (fixture)));
  assert_row (fixture, 0, "Person 300");
}

/* The page that was looked at last comes back, and counts all people: it waits for them. */
static void
test_other_page (AppFixture    *fixture,
                 gconstpointer  data)
{
  open_window (fixture);
  app_fixture_wait (fixture, is_checked);
  audience_fixture_show (fixture);
  app_fixture_close (fixture);

  open_window (fixture);
  g_assert_true (gtk_widget_get_child_visible (find (fixture, SEGUE_TYPE_AUDIENCES_VIEW)));
  g_assert_true (segue_workspace_is_complete (get_workspace (fixture)));
}

/* Who closes the window meanwhile stops it. */
static void
test_closed (AppFixture    *fixture,
             gconstpointer  data)
{
  GWeakRef weak;
  SegueWorkspace *workspace;

  open_window (fixture);
  g_weak_ref_init (&weak, get_workspace (fixture));
  app_fixture_close (fixture);
  while ((workspace = g_weak_ref_get (&weak)) != NULL)
    {
      g_object_unref (workspace);
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_weak_ref_clear (&weak);
  app_fixture_open (fixture);
  app_fixture_wait (fixture, is_checked);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, N_PEOPLE);
}

#define ADD(name, test) g_test_add (name, AppFixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/first-rows/first", test_first);
  ADD ("/first-rows/searched", test_searched);
  ADD ("/first-rows/other-order", test_other_order);
  ADD ("/first-rows/other-page", test_other_page);
  ADD ("/first-rows/closed", test_closed);

  return g_test_run ();
}
