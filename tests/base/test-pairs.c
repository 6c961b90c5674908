/* test-pairs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-pairs.h"

#define DATA(number) GUINT_TO_POINTER (number)

static void
test_few (void)
{
  g_autoptr(SeguePairs) pairs = segue_pairs_new ();

  g_assert_null (segue_pairs_find (pairs, 1, 2));
  g_assert_true (segue_pairs_add (pairs, 1, 2, DATA (7)));
  g_assert_true (segue_pairs_add (pairs, 2, 1, DATA (8)));
  g_assert_true (segue_pairs_add (pairs, 0, 0, DATA (9)));
  g_assert_false (segue_pairs_add (pairs, 1, 2, DATA (10)));

  g_assert_true (segue_pairs_find (pairs, 1, 2) == DATA (7));
  g_assert_true (segue_pairs_find (pairs, 2, 1) == DATA (8));
  g_assert_true (segue_pairs_find (pairs, 0, 0) == DATA (9));
  g_assert_null (segue_pairs_find (pairs, 1, 1));
}

/* Ids follow each other, and half of every pair is the same. */
static void
test_many (void)
{
  g_autoptr(SeguePairs) pairs = segue_pairs_new ();
  const gint64 first = G_GINT64_CONSTANT (3760000000000000000);

  for (guint i = 0; i < 20000; i++)
    g_assert_true (segue_pairs_add (pairs, first + i, first - 1, DATA (i + 1)));
  for (guint i = 0; i < 20000; i++)
    {
      g_assert_true (segue_pairs_find (pairs, first + i, first - 1) == DATA (i + 1));
      g_assert_null (segue_pairs_find (pairs, first + i, first));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pairs/few", test_few);
  g_test_add_func ("/pairs/many", test_many);

  return g_test_run ();
}
