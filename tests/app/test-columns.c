/* test-columns.c - how wide the columns of the register are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#define DOTS_PER_INCH 96

static GtkWidget *
get_view (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL);
}

static GtkColumnViewColumn *
get_column (AppFixture *fixture,
            guint       position)
{
  GtkWidget *list = app_fixture_find (get_view (fixture), GTK_TYPE_COLUMN_VIEW, NULL);
  g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (GTK_COLUMN_VIEW (list)), position);

  g_assert_nonnull (column);

  return column; /* the list holds it */
}

static int
get_width (AppFixture *fixture,
           guint       position)
{
  return gtk_column_view_column_get_fixed_width (get_column (fixture, position));
}

static void
set_scale (double scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (scale * DOTS_PER_INCH * PANGO_SCALE), NULL);
  app_fixture_settle ();
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, "example");
}

/* Of the first columns of the page, by the name of each. */
static void
assert_saved (AppFixture *fixture,
              guint       position,
              const char *name,
              int         width)
{
  g_autofree char *path = g_strdup_printf ("/io/github/segueplanner/Segue/view/%s/stakeholders/",
                                           segue_plan_get_uuid (SEGUE_PLAN (segue_window_get_workspace (fixture->window))));
  g_autoptr(GSettings) settings = g_settings_new_with_path (SEGUE_APPLICATION_ID ".View.Page", path);
  g_autoptr(GVariant) columns = g_settings_get_value (settings, "columns");
  const char *own;
  int own_width;

  g_assert_cmpuint (g_variant_n_children (columns), >, position);
  g_variant_get_child (columns, position, "(&si)", &own, &own_width);
  g_assert_cmpstr (own, ==, name);
  g_assert_cmpint (own_width, ==, width);
}

/* Where text is twice as large columns are twice as wide, at once and from the start. */
static void
test_large_text (AppFixture    *fixture,
                 gconstpointer  data)
{
  int usual[3];

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    usual[i] = get_width (fixture, i);
  g_assert_cmpint (usual[0], >, 0);

  set_scale (2);
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    g_assert_cmpint (get_width (fixture, i), ==, 2 * usual[i]);
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    g_assert_cmpint (get_width (fixture, i), ==, 2 * usual[i]);

  set_scale (1);
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    g_assert_cmpint (get_width (fixture, i), ==, usual[i]);
}

/* What somebody dragged is kept as it would be with text of the usual size. */
static void
test_dragged (AppFixture    *fixture,
              gconstpointer  data)
{
  static const double others[] = { 1, 1.25, 2 };

  set_scale (1.5);
  gtk_column_view_column_set_fixed_width (get_column (fixture, 1), 301); /* the mouse knows whole pixels only */
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      app_fixture_close (fixture);
      set_scale (others[i]);
      app_fixture_open (fixture);
      assert_saved (fixture, 1, "audiences", 201);
      g_assert_cmpint (get_width (fixture, 1), ==, (int) (201 * others[i] + .5));
    }
  set_scale (1);
}

static gboolean
is_narrow (AppFixture *fixture)
{
  GtkWidget *list = app_fixture_find (get_view (fixture), GTK_TYPE_COLUMN_VIEW, NULL);

  return g_list_model_get_n_items (gtk_column_view_get_columns (GTK_COLUMN_VIEW (list))) <= 2;
}

/* In a narrow window there is no room for that. */
static void
test_narrow (AppFixture    *fixture,
             gconstpointer  data)
{
  int usual;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  app_fixture_wait (fixture, is_narrow);
  app_fixture_settle ();
  usual = get_width (fixture, 0);
  set_scale (2);
  g_assert_cmpint (get_width (fixture, 0), ==, usual);
  set_scale (1);
  g_assert_cmpint (get_width (fixture, 0), ==, usual);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add ("/columns/large-text", AppFixture, NULL, set_up, test_large_text, app_fixture_tear_down);
  g_test_add ("/columns/dragged", AppFixture, NULL, set_up, test_dragged, app_fixture_tear_down);
  g_test_add ("/columns/narrow", AppFixture, NULL, set_up, test_narrow, app_fixture_tear_down);

  return g_test_run ();
}
