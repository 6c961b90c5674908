/* test-grid.c - people on the grid: the mouse and the keys, undo, and another start
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#include "segue-engagement.h"
#include "segue-grid-field.h"
#include "segue-grid-view.h"
#include "segue-split.h"

#include <glib/gstdio.h>

static SeguePage *
get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static GtkWidget *
get_grid (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_GRID_VIEW, NULL);
}

static SegueGridField *
get_field (AppFixture *fixture)
{
  return SEGUE_GRID_FIELD (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_GRID_FIELD, NULL));
}

static void
show_grid (AppFixture *fixture)
{
  adw_view_stack_set_visible_child_name (segue_page_get_modes (get_page (fixture)), "grid");
  app_fixture_settle ();
}

static SegueRecord *
get_engagement (AppFixture *fixture,
                gint64      id)
{
  return segue_plan_find (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), SEGUE_RECORD_ENGAGEMENT, id);
}

static void
assert_rated (AppFixture *fixture,
              gint64      id,
              int         power,
              int         interest)
{
  SegueRecord *engagement = get_engagement (fixture, id);

  g_assert_nonnull (engagement);
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, power);
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_INTEREST), ==, interest);
}

/* Somebody who has room on all sides, selected and seen. */
static gint64
select_somebody (AppFixture *fixture,
                 int        *power,
                 int        *interest)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (get_page (fixture));

  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      SegueRecord *engagement = get_engagement (fixture, id);

      if (engagement == NULL || !segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER) ||
          !segue_record_is_set (engagement, SEGUE_ENGAGEMENT_INTEREST))
        continue;
      *power = (int) segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER);
      *interest = (int) segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_INTEREST);
      if (*power < 2 || *power > 4 || *interest < 2 || *interest > 4)
        continue;

      segue_page_select (get_page (fixture), id);
      app_fixture_settle ();
      g_assert_nonnull (segue_grid_field_find (get_field (fixture), id));
      return id;
    }

  g_assert_not_reached ();
}

static void
press (AppFixture *fixture,
       gint64      id,
       guint       keyval)
{
  gboolean handled = FALSE;

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (segue_grid_field_find (get_field (fixture), id))));
  g_signal_emit_by_name (app_fixture_find_controller (get_grid (fixture), GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed",
                         keyval, 0, 0, &handled);
  g_assert_true (handled);
  app_fixture_settle ();
}

static void
drag (AppFixture *fixture,
      gint64      id,
      int         by_x,
      int         by_y)
{
  GtkWidget *token = GTK_WIDGET (segue_grid_field_find (get_field (fixture), id));
  GtkEventController *gesture = app_fixture_find_controller (get_grid (fixture), GTK_TYPE_GESTURE_DRAG);
  SegueGridPlace from, place;
  double x, y, field_x, field_y;
  double step_x = 0, step_y = 0;

  g_assert_true (gtk_widget_translate_coordinates (token, get_grid (fixture), gtk_widget_get_width (token) / 2.0,
                                                   gtk_widget_get_height (token) / 2.0, &x, &y));
  g_assert_true (gtk_widget_translate_coordinates (token, GTK_WIDGET (get_field (fixture)), gtk_widget_get_width (token) / 2.0,
                                                   gtk_widget_get_height (token) / 2.0, &field_x, &field_y));
  g_assert_true (segue_grid_field_get_place (get_field (fixture), field_x, field_y, &from));
  do
    {
      step_x += by_x;
      step_y -= by_y;
      g_assert_true (segue_grid_field_get_place (get_field (fixture), field_x + step_x, field_y + step_y, &place));
    }
  while (place.x != from.x + by_x || place.y != from.y + by_y);

  g_signal_emit_by_name (gesture, "drag-begin", x, y);
  g_signal_emit_by_name (gesture, "drag-update", step_x, step_y);
  g_signal_emit_by_name (gesture, "drag-end", step_x, step_y);
  app_fixture_settle ();
}

static void
restart (AppFixture *fixture)
{
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (get_page (fixture))), ==, "grid");
}

/* One step, taken back and done again, before and after another start. */
static void
assert_one_step (AppFixture *fixture,
                 gint64      id,
                 int         power,
                 int         interest,
                 int         new_power,
                 int         new_interest)
{
  assert_rated (fixture, id, new_power, new_interest);
  app_fixture_activate (fixture, "win.undo");
  assert_rated (fixture, id, power, interest);
  app_fixture_activate (fixture, "win.redo");
  assert_rated (fixture, id, new_power, new_interest);

  restart (fixture);
  assert_rated (fixture, id, new_power, new_interest);
  app_fixture_activate (fixture, "win.undo");
  assert_rated (fixture, id, power, interest);
  app_fixture_activate (fixture, "win.redo");
  assert_rated (fixture, id, new_power, new_interest);
}

static void
test_keys (AppFixture    *fixture,
           gconstpointer  example)
{
  int power, interest;
  gint64 id;

  show_grid (fixture);
  id = select_somebody (fixture, &power, &interest);
  press (fixture, id, GDK_KEY_Right);
  assert_one_step (fixture, id, power, interest, power, interest + 1);
  app_fixture_activate (fixture, "win.undo");

  segue_page_select (get_page (fixture), id);
  app_fixture_settle ();
  press (fixture, id, GDK_KEY_Up);
  assert_one_step (fixture, id, power, interest, power + 1, interest);
}

static void
test_drag (AppFixture    *fixture,
           gconstpointer  example)
{
  int power, interest;
  gint64 id;

  show_grid (fixture);
  id = select_somebody (fixture, &power, &interest);
  drag (fixture, id, 1, 1);
  assert_one_step (fixture, id, power, interest, power + 1, interest + 1);
}

static void
test_edge (AppFixture    *fixture,
           gconstpointer  example)
{
  int power, interest;
  gint64 id;

  show_grid (fixture);
  id = select_somebody (fixture, &power, &interest);
  for (guint i = 0; i < SEGUE_GRID_STEPS; i++)
    press (fixture, id, GDK_KEY_Down);
  assert_rated (fixture, id, 1, interest);

  for (; power > 1; power--)
    app_fixture_activate (fixture, "win.undo");
  select_somebody (fixture, &power, &interest);
  assert_rated (fixture, id, power, interest);
}

static void
test_filter (AppFixture    *fixture,
             gconstpointer  example)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);
  int power, interest;
  gint64 id;

  show_grid (fixture);
  id = select_somebody (fixture, &power, &interest);
  gtk_editable_set_text (GTK_EDITABLE (entry), "nobody is called so");
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  app_fixture_settle ();
  g_assert_nonnull (segue_grid_field_find (get_field (fixture), id));
}

static GtkWidget *
find_saying (GtkWidget  *widget,
             const char *words)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_saying (child, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_quiet (AppFixture *fixture)
{
  GtkWidget *overlay = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_TOAST_OVERLAY, NULL);

  return gtk_widget_get_first_child (overlay) == gtk_widget_get_last_child (overlay);
}

/* Takes away what was said. */
static gboolean
is_told (AppFixture *fixture)
{
  GtkWidget *overlay = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_TOAST_OVERLAY, NULL);
  GtkWidget *toast = gtk_widget_get_last_child (overlay);

  if (toast == NULL || find_saying (toast, "can only be read") == NULL)
    return FALSE;

  g_signal_emit_by_name (app_fixture_find (toast, GTK_TYPE_BUTTON, NULL), "clicked");
  app_fixture_wait (fixture, is_quiet);

  return TRUE;
}

static gboolean
is_open (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window) != NULL;
}

/* Who may only look is told so, by the keys as by the mouse. */
static void
test_read_only (AppFixture    *fixture,
                gconstpointer  example)
{
  int power, interest;
  gint64 id;

  show_grid (fixture);
  app_fixture_close (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  g_assert_true (app_fixture_give_up_rights (fixture));
  app_fixture_open (fixture);
  app_fixture_wait (fixture, is_open);
  app_fixture_settle ();
  g_assert_true (segue_workspace_is_read_only (segue_window_get_workspace (fixture->window)));

  id = select_somebody (fixture, &power, &interest);
  press (fixture, id, GDK_KEY_Up);
  assert_rated (fixture, id, power, interest);
  g_assert_true (is_told (fixture));
  drag (fixture, id, 1, 1);
  assert_rated (fixture, id, power, interest);
  g_assert_true (is_told (fixture));
  app_fixture_take_rights_back (fixture);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* However wide the window, the modes are seen once, and it comes to rest. */
static void
test_places (AppFixture    *fixture,
             gconstpointer  example)
{
  GtkWidget *switcher = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_SWITCHER, NULL);
  GtkWidget *bar = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_SWITCHER_BAR, NULL);
  GtkWidget *leaflet = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_LEAFLET, NULL);
  SegueSplit *split = SEGUE_SPLIT (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_SPLIT, NULL));
  guint n_folds = 0, n_above = 0, n_below = 0;

  show_grid (fixture);
  segue_split_set_show_pane (split, FALSE);
  g_signal_connect_swapped (leaflet, "notify::folded", G_CALLBACK (count_cb), &n_folds);
  for (int width = 1300; width >= 360; width -= 94)
    {
      gboolean is_above, is_below;

      n_folds = 0;
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 700);
      app_fixture_settle ();
      is_above = gtk_widget_get_child_visible (switcher);
      is_below = adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (bar));
      g_assert_true (is_above != is_below);
      g_assert_cmpuint (n_folds, <=, 1);
      n_above += is_above;
      n_below += is_below;
    }
  g_assert_cmpuint (n_above, >, 0);
  g_assert_cmpuint (n_below, >, 0);
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
    { "/app/grid/keys", test_keys },
    { "/app/grid/drag", test_drag },
    { "/app/grid/edge", test_edge },
    { "/app/grid/filter", test_filter },
    { "/app/grid/read-only", test_read_only },
    { "/app/grid/places", test_places },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AppFixture, "example", app_fixture_set_up, tests[i].run, app_fixture_tear_down);

  return g_test_run ();
}
