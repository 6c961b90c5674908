/* test-matrix.c - people in the engagement matrix: the mouse and the keys, undo, and another start
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#include "segue-engagement.h"
#include "segue-matrix-field.h"
#include "segue-matrix-view.h"

#include <adwaita.h>
#include <string.h>

static SeguePage *
get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static SegueMatrixField *
get_field (AppFixture *fixture)
{
  return SEGUE_MATRIX_FIELD (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MATRIX_FIELD, NULL));
}

static void
show_matrix (AppFixture *fixture)
{
  adw_view_stack_set_visible_child_name (segue_page_get_modes (get_page (fixture)), "matrix");
  app_fixture_settle ();
}

static SegueRecord *
get_engagement (AppFixture *fixture,
                gint64      id)
{
  return segue_plan_find (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), SEGUE_RECORD_ENGAGEMENT, id);
}

static void
assert_stands (AppFixture *fixture,
               gint64      id,
               int         current,
               int         desired)
{
  SegueRecord *engagement = get_engagement (fixture, id);

  g_assert_nonnull (engagement);
  g_assert_cmpint (segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT), ==, current);
  g_assert_cmpint (segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_DESIRED), ==, desired);
}

/* Somebody whose two marks have room on both sides. */
static gint64
select_somebody (AppFixture *fixture,
                 int        *current,
                 int        *desired)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (get_page (fixture));

  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      SegueRecord *engagement = get_engagement (fixture, id);

      if (engagement == NULL)
        continue;
      *current = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT);
      *desired = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_DESIRED);
      if (*current < 1 || *current > 3 || *desired < 1 || *desired > 3 || *current == *desired)
        continue;

      segue_page_select (get_page (fixture), id);
      app_fixture_settle ();
      return id;
    }

  g_assert_not_reached ();
}

/* The row of somebody where it stays: after a step rows change places when there is time,
 * and once more when the list has gone there.
 */
static SegueMatrixRow *
reveal (AppFixture *fixture,
        gint64      id)
{
  app_fixture_settle ();
  segue_matrix_field_reveal (get_field (fixture), id);
  app_fixture_settle ();

  return segue_matrix_field_reveal (get_field (fixture), id);
}

static void
press (AppFixture      *fixture,
       gint64           id,
       guint            keyval,
       GdkModifierType  state)
{
  gboolean handled = FALSE;
  SegueMatrixRow *row = reveal (fixture, id);

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (row)));
  g_signal_emit_by_name (app_fixture_find_controller (GTK_WIDGET (get_field (fixture)), GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed",
                         keyval, 0, state, &handled);
  g_assert_true (handled);
  app_fixture_settle ();
}

static void
drag (AppFixture *fixture,
      gint64      id,
      int         from,
      int         to)
{
  GtkWidget *row = GTK_WIDGET (reveal (fixture, id));
  GtkWidget *field = GTK_WIDGET (get_field (fixture));
  GtkEventController *gesture = app_fixture_find_controller (field, GTK_TYPE_GESTURE_DRAG);
  double x, y, way;

  way = segue_matrix_columns_get_x (row, to) - segue_matrix_columns_get_x (row, from);
  g_assert_true (gtk_widget_translate_coordinates (row, field, segue_matrix_columns_get_x (row, from),
                                                   gtk_widget_get_height (row) / 2.0, &x, &y));
  g_signal_emit_by_name (gesture, "drag-begin", x, y);
  g_signal_emit_by_name (gesture, "drag-update", way, 0.0);
  g_signal_emit_by_name (gesture, "drag-end", way, 0.0);
  app_fixture_settle ();
}

/* One step, taken back and done again, before and after another start. */
static void
assert_one_step (AppFixture *fixture,
                 gint64      id,
                 int         current,
                 int         desired,
                 int         new_current,
                 int         new_desired)
{
  for (guint i = 0; i < 2; i++)
    {
      assert_stands (fixture, id, new_current, new_desired);
      app_fixture_activate (fixture, "win.undo");
      assert_stands (fixture, id, current, desired);
      app_fixture_activate (fixture, "win.redo");
      assert_stands (fixture, id, new_current, new_desired);
      app_fixture_close (fixture);
      app_fixture_open (fixture);
      g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (get_page (fixture))), ==, "matrix");
    }
}

static void
test_keys (AppFixture    *fixture,
           gconstpointer  example)
{
  int current, desired;
  gint64 id;

  show_matrix (fixture);
  id = select_somebody (fixture, &current, &desired);
  press (fixture, id, GDK_KEY_Right, 0);
  assert_one_step (fixture, id, current, desired, current + 1, desired);
  app_fixture_activate (fixture, "win.undo");
  press (fixture, id, GDK_KEY_Left, GDK_SHIFT_MASK);
  assert_one_step (fixture, id, current, desired, current, desired - 1);
}

static void
test_drag (AppFixture    *fixture,
           gconstpointer  example)
{
  int current, desired;
  gint64 id;

  show_matrix (fixture);
  id = select_somebody (fixture, &current, &desired);
  drag (fixture, id, current, 0);
  assert_one_step (fixture, id, current, desired, 0, desired);
  app_fixture_activate (fixture, "win.undo");
  drag (fixture, id, desired, SEGUE_ENGAGEMENT_LEVEL_LEADING);
  assert_one_step (fixture, id, current, desired, current, SEGUE_ENGAGEMENT_LEVEL_LEADING);
}

/* What was is looked at, and left as it was. */
static void
test_as_of (AppFixture    *fixture,
            gconstpointer  example)
{
  GtkWidget *slider;
  int current, desired;
  gint64 id;

  show_matrix (fixture);
  id = select_somebody (fixture, &current, &desired);
  slider = app_fixture_find (gtk_widget_get_ancestor (GTK_WIDGET (get_field (fixture)), SEGUE_TYPE_MATRIX_VIEW), GTK_TYPE_SCALE, NULL);
  g_assert_true (gtk_widget_is_sensitive (slider));
  g_assert_cmpfloat (gtk_range_get_value (GTK_RANGE (slider)), >, 0);
  gtk_range_set_value (GTK_RANGE (slider), 0);
  app_fixture_settle ();
  press (fixture, id, GDK_KEY_Right, 0);
  assert_stands (fixture, id, current, desired);
  gtk_range_set_value (GTK_RANGE (slider), G_MAXINT);
  app_fixture_settle ();
  press (fixture, id, GDK_KEY_Right, 0);
  assert_stands (fixture, id, current + 1, desired);
}

/* The next one is below, and is selected. */
static void
test_cursor (AppFixture    *fixture,
             gconstpointer  example)
{
  gint64 first, second;

  show_matrix (fixture);
  first = segue_matrix_field_get_id (get_field (fixture), 0);
  second = segue_matrix_field_get_id (get_field (fixture), 1);
  press (fixture, first, GDK_KEY_Down, 0);
  {
    g_autoptr(GPtrArray) items = segue_page_dup_selected (get_page (fixture));

    g_assert_cmpuint (items->len, ==, 1);
    g_assert_cmpint (segue_sheet_item_get_id (g_ptr_array_index (items, 0)), ==, second);
  }
}

static GtkDropDown *
get_compare (AppFixture *fixture)
{
  GtkWidget *view = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MATRIX_VIEW, NULL);

  return GTK_DROP_DOWN (app_fixture_find (view, GTK_TYPE_DROP_DOWN, NULL));
}

/* How far back movement is shown is kept with the workspace. */
static void
test_comparison (AppFixture    *fixture,
                 gconstpointer  example)
{
  SegueMatrixView *view;

  show_matrix (fixture);
  g_assert_cmpuint (gtk_drop_down_get_selected (get_compare (fixture)), ==, 2);
  gtk_drop_down_set_selected (get_compare (fixture), 1);
  app_fixture_close (fixture);
  app_fixture_open (fixture);

  view = SEGUE_MATRIX_VIEW (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MATRIX_VIEW, NULL));
  g_assert_cmpuint (gtk_drop_down_get_selected (get_compare (fixture)), ==, 1);
  g_assert_cmpint (segue_matrix_view_get_compared (view), ==, segue_day_add_months (segue_today (), -1));
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
    { "/app/matrix/keys", test_keys },
    { "/app/matrix/drag", test_drag },
    { "/app/matrix/as-of", test_as_of },
    { "/app/matrix/cursor", test_cursor },
    { "/app/matrix/comparison", test_comparison },
  };

  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AppFixture, "example", app_fixture_set_up, tests[i].run, app_fixture_tear_down);

  return g_test_run ();
}
