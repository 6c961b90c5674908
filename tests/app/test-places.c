/* test-places.c - from page to page and from view to view with the keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#include "segue-board-card.h"
#include "segue-page.h"
#include "segue-resistance-view.h"
#include "segue-training-view.h"

#define N_PAGES 5

static void
press (AppFixture *fixture,
       const char *keys)
{
  g_auto(GStrv) actions = gtk_application_get_actions_for_accel (gtk_window_get_application (GTK_WINDOW (fixture->window)), keys);
  g_autofree char *name = NULL;
  g_autoptr(GVariant) target = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (g_strv_length (actions), ==, 1);
  g_action_parse_detailed_name (actions[0], &name, &target, &error);
  g_assert_no_error (error);
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (fixture->window), name, target));
  app_fixture_settle ();
}

/* That is seen and has the focus. */
static SeguePage *
find_focused_page (AppFixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_nonnull (focus);
  g_test_message ("%s in %s", G_OBJECT_TYPE_NAME (focus), G_OBJECT_TYPE_NAME (gtk_widget_get_parent (focus)));
  g_assert_true (gtk_widget_get_mapped (focus));

  return SEGUE_PAGE (gtk_widget_get_ancestor (focus, SEGUE_TYPE_PAGE));
}

static const char *
get_mode (AppFixture *fixture)
{
  return adw_view_stack_get_visible_child_name (segue_page_get_modes (find_focused_page (fixture)));
}

static int
get_row (AppFixture *fixture)
{
  return gtk_list_box_row_get_index (gtk_list_box_get_selected_row (app_fixture_get_pages (fixture)));
}

/* Each of the sidebar has its key, in its order, and the row there says so. */
static void
test_pages (AppFixture    *fixture,
            gconstpointer  data)
{
  for (int i = N_PAGES - 1; i >= 0; i--)
    {
      g_autofree char *keys = g_strdup_printf ("<Alt>%d", i + 1);

      press (fixture, keys);
      g_assert_nonnull (find_focused_page (fixture));
      g_assert_cmpint (get_row (fixture), ==, i);
    }
  g_assert_null (gtk_list_box_get_row_at_index (app_fixture_get_pages (fixture), N_PAGES));
  press (fixture, "<Alt>5");
  g_assert_true (SEGUE_IS_RESISTANCE_VIEW (find_focused_page (fixture)));
}

/* Within what it is in. */
static float
get_top (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));

  return graphene_rect_get_y (&bounds);
}

/* A board that was not seen yet has the focus on its first card, not on the one at the end. */
static void
test_first_card (AppFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *card;

  press (fixture, "<Alt>5");
  press (fixture, "<Control>2");
  card = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (SEGUE_IS_BOARD_CARD (card));
  for (GtkWidget *other = gtk_widget_get_first_child (gtk_widget_get_parent (card)); other != NULL; other = gtk_widget_get_next_sibling (other))
    if (SEGUE_IS_BOARD_CARD (other) && gtk_widget_get_mapped (other) && other != card)
      g_assert_cmpfloat (get_top (card), <, get_top (other));
}

static void
test_modes (AppFixture    *fixture,
            gconstpointer  data)
{
  press (fixture, "<Alt>5");
  press (fixture, "<Control>2");
  g_assert_cmpstr (get_mode (fixture), ==, "board");
  press (fixture, "<Control>3");
  g_assert_cmpstr (get_mode (fixture), ==, "insights");

  /* It has no fourth. */
  press (fixture, "<Control>4");
  g_assert_cmpstr (get_mode (fixture), ==, "insights");
  press (fixture, "<Control>1");
  g_assert_cmpstr (get_mode (fixture), ==, "log");

  press (fixture, "<Alt>3");
  press (fixture, "<Control>4");
  g_assert_cmpstr (get_mode (fixture), ==, "load");
  press (fixture, "<Control>5");
  g_assert_cmpstr (get_mode (fixture), ==, "library");
}

/* What was gone to with the keys is seen when the workspace is opened the next time. */
static void
test_remembered (AppFixture    *fixture,
                 gconstpointer  data)
{
  press (fixture, "<Alt>4");
  g_assert_true (SEGUE_IS_TRAINING_VIEW (find_focused_page (fixture)));
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  g_assert_cmpint (get_row (fixture), ==, 3);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_VIEW, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/app/places/pages", AppFixture, "example", app_fixture_set_up, test_pages, app_fixture_tear_down);
  g_test_add ("/app/places/first-card", AppFixture, "example", app_fixture_set_up, test_first_card, app_fixture_tear_down);
  g_test_add ("/app/places/modes", AppFixture, "example", app_fixture_set_up, test_modes, app_fixture_tear_down);
  g_test_add ("/app/places/remembered", AppFixture, "example", app_fixture_set_up, test_remembered, app_fixture_tear_down);

  return g_test_run ();
}
