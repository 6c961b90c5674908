/* test-narrow.c - what the window needs at least, in plain and in large text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-states.h"

#include "segue-ask-dialog.h"
#include "segue-cell.h"

#define NARROW 360
#define DOTS_PER_INCH 96

static int
get_minimum (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* The way down to what needs the most. */
static void
tell_widest (GtkWidget *widget)
{
  while (widget != NULL)
    {
      GtkWidget *widest = NULL;

      g_test_message ("%s %s: %d", G_OBJECT_TYPE_NAME (widget), gtk_widget_get_css_name (widget), get_minimum (widget));
      for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
        if (gtk_widget_get_mapped (child) && (widest == NULL || get_minimum (child) > get_minimum (widest)))
          widest = child;
      widget = widest;
    }
}

static void
set_scale (int scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", scale * DOTS_PER_INCH * PANGO_SCALE, NULL);
  app_fixture_settle ();
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, ((const AppState *) data)->example);
}

static void
test_narrow (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWindow *window = app_state_enter (data, fixture);
  GtkWidget *content = SEGUE_IS_ASK_DIALOG (window) ? adw_window_get_content (ADW_WINDOW (window))
                                                    : adw_application_window_get_content (ADW_APPLICATION_WINDOW (fixture->window));

  for (int scale = 1; scale <= 2; scale++)
    {
      int minimum;

      set_scale (scale);
      minimum = get_minimum (content);
      if (minimum > NARROW)
        tell_widest (content);
      g_assert_cmpint (minimum, <=, NARROW);
    }
  set_scale (1);
  app_state_leave (fixture);
}

static GtkEventController *
find_wheel (GtkWidget *scroller)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (scroller);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller) &&
          gtk_event_controller_scroll_get_flags (GTK_EVENT_CONTROLLER_SCROLL (controller)) == GTK_EVENT_CONTROLLER_SCROLL_VERTICAL)
        return controller; /* the widget holds it */
    }

  g_assert_not_reached ();
}

/* The chips that do not fit are reached with a plain wheel. */
static void
test_wheel (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *scroller, *view;
  GtkAdjustment *adjustment;
  gboolean handled = FALSE;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), NARROW, 640);
  app_fixture_settle ();
  view = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL);
  scroller = gtk_widget_get_ancestor (app_fixture_find (view, GTK_TYPE_TOGGLE_BUTTON, "Overdue"), GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, gtk_adjustment_get_page_size (adjustment));

  g_signal_emit_by_name (find_wheel (scroller), "scroll", 0.0, 1.0, &handled);
  g_assert_true (handled);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);
  g_signal_emit_by_name (find_wheel (scroller), "scroll", 0.0, -9.0, &handled);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);

  /* Nowhere to go: it is for whatever is around. */
  g_signal_emit_by_name (find_wheel (scroller), "scroll", 0.0, -1.0, &handled);
  g_assert_false (handled);
}

/* What the page is called stands between the buttons, in all of the room that they leave. */
static void
test_title (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *scroller, *label;

  app_fixture_show_page (fixture, "Resistance");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), NARROW, 640);
  app_fixture_settle ();
  scroller = adw_header_bar_get_title_widget (ADW_HEADER_BAR (gtk_widget_get_ancestor (
      app_fixture_find_tip (GTK_WIDGET (fixture->window), "Rollouts and Pages"), ADW_TYPE_HEADER_BAR)));
  label = app_fixture_find (scroller, GTK_TYPE_LABEL, "Resistance");
  g_assert_true (gtk_widget_get_mapped (label));
  g_assert_cmpint (gtk_widget_get_width (scroller), >=, gtk_widget_get_width (label));
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));

  /* And in the middle where there is room. */
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 640);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_hexpand (scroller));
}

/* One column says what all of them do. */
static void
test_card (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_COLUMN_VIEW, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (GTK_COLUMN_VIEW (list))), >, 1);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), NARROW, 640);
  app_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (GTK_COLUMN_VIEW (list))), ==, 1);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_first_child (list)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (app_fixture_find (list, SEGUE_TYPE_CELL, NULL)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Anselm Dürrwächter, Chief information officer. Now Supportive, desired Leading. Contact due 27 Nov");

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 640);
  app_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (GTK_COLUMN_VIEW (list))), >, 1);
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_first_child (list)));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11", NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  for (guint i = 0; i < app_n_states; i++)
    if (app_states[i].width == NARROW)
      {
        g_autofree char *path = g_strdup_printf ("/narrow/%s", app_states[i].name);

        g_test_add (path, AppFixture, &app_states[i], set_up, test_narrow, app_fixture_tear_down);
      }

  g_test_add ("/narrow/card", AppFixture, "example", app_fixture_set_up, test_card, app_fixture_tear_down);
  g_test_add ("/narrow/title", AppFixture, "example", app_fixture_set_up, test_title, app_fixture_tear_down);
  g_test_add ("/narrow/wheel", AppFixture, "example", app_fixture_set_up, test_wheel, app_fixture_tear_down);

  return g_test_run ();
}
