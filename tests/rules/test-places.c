/* test-places.c - where people stand on the two grids
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-fake-plan.h"
#include "segue-rating-grid.h"

static void
test_place (void)
{
  const struct { SegueGridAxes axes; const char *power, *field, *other; int x, y; const char *missing; } cases[] = {
    { SEGUE_GRID_INTEREST, "5", "interest", "5", 4, 4, NULL },
    { SEGUE_GRID_INTEREST, "1", "interest", "1", 0, 0, NULL },
    { SEGUE_GRID_INTEREST, "3", "interest", "2", 1, 2, NULL },
    { SEGUE_GRID_INTEREST, NULL, "interest", "4", -1, -1, "no power yet" },
    { SEGUE_GRID_INTEREST, "4", "interest", NULL, -1, -1, "no interest yet" },
    { SEGUE_GRID_INTEREST, NULL, "interest", NULL, -1, -1, "not rated yet" },
    { SEGUE_GRID_SUPPORT, "4", "position", "-2", 0, 3, NULL },
    { SEGUE_GRID_SUPPORT, "4", "position", "0", 2, 3, NULL },
    { SEGUE_GRID_SUPPORT, "4", "interest", "5", -1, -1, "no position yet" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
      SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
      g_autoptr(SegueRatingGrid) grid = segue_rating_grid_new (cases[i].axes);
      SegueSheetRow row = { .records = { engagement, NULL } };
      SegueGridPlace place = { -1, -1 };

      g_test_message ("case %u", i);
      segue_fake_plan_set (plan, engagement, "power", cases[i].power);
      segue_fake_plan_set (plan, engagement, cases[i].field, cases[i].other);
      g_assert_cmpint (segue_rating_grid_find_place (cases[i].axes, engagement, &place), ==, cases[i].missing == NULL);
      g_assert_cmpint (place.x, ==, cases[i].x);
      g_assert_cmpint (place.y, ==, cases[i].y);

      segue_rating_grid_add (grid, &row);
      g_assert_cmpuint (grid->unplaced->len, ==, cases[i].missing != NULL ? 1 : 0);
      g_assert_cmpuint (grid->cells[0][0]->len, ==, cases[i].x == 0 && cases[i].y == 0 ? 1 : 0);
      g_assert_cmpuint (grid->n_states[5], ==, 1);
      if (cases[i].missing != NULL)
        {
          g_autofree char *missing = segue_rating_grid_dup_missing (cases[i].axes, engagement);

          g_assert_cmpstr (missing, ==, cases[i].missing);
        }
    }
}

/* What is read from a step is written to it. */
static void
test_ratings (void)
{
  for (int step = 0; step < SEGUE_GRID_STEPS; step++)
    {
      g_assert_cmpint (segue_rating_grid_get_rating (SEGUE_GRID_INTEREST, FALSE, step), ==, step + 1);
      g_assert_cmpint (segue_rating_grid_get_rating (SEGUE_GRID_SUPPORT, TRUE, step), ==, step + 1);
      g_assert_cmpint (segue_rating_grid_get_rating (SEGUE_GRID_SUPPORT, FALSE, step), ==, step - 2);
    }
}

static void
test_line (void)
{
  const SegueThresholds usual = { .high_from = 4 };
  const SegueThresholds strict = { .high_from = 5 };

  g_assert_cmpint (segue_rating_grid_get_line (SEGUE_GRID_INTEREST, TRUE, &usual), ==, 2);
  g_assert_cmpint (segue_rating_grid_get_line (SEGUE_GRID_INTEREST, FALSE, &strict), ==, 3);
  g_assert_cmpint (segue_rating_grid_get_line (SEGUE_GRID_SUPPORT, FALSE, &strict), ==, 2);
}

/* With the “+n” a crowded cell needs no more room than one that is just full. */
static void
test_tokens (void)
{
  const struct { double width; guint n, shown; } cases[] = {
    { 130, 0, 0 }, { 130, 3, 3 }, { 130, 4, 2 }, { 130, 5000, 2 }, { 90, 2, 2 }, { 90, 3, 1 }, { 50, 1, 1 }, { 50, 2, 1 },
    { 168, 4, 4 }, { 168, 5, 3 }, { 168, 5000, 3 }, { 900, 4, 4 }, { 900, 5, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (segue_rating_grid_count_tokens (cases[i].width, 42, cases[i].n), ==, cases[i].shown);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/places/place", test_place);
  g_test_add_func ("/places/ratings", test_ratings);
  g_test_add_func ("/places/line", test_line);
  g_test_add_func ("/places/tokens", test_tokens);

  return g_test_run ();
}
