/* test-id.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-id.h"

static void
test_order (void)
{
  gint64 last = 0;

  for (guint i = 0; i < 10000; i++)
    {
      gint64 id = segue_id_new ();

      g_assert_cmpint (id, >, last);
      last = id;
    }
}

static void
test_block (void)
{
  gint64 first = segue_id_block (1000);

  g_assert_cmpint (segue_id_new (), >=, first + 1000);
}

static void
test_seen (void)
{
  gint64 ahead = segue_id_new () + ((gint64) 86400000 << 21); /* a clock one day ahead */

  segue_id_seen (ahead);
  g_assert_cmpint (segue_id_new (), >, ahead);

  segue_id_seen (G_MAXINT64);
  g_assert_cmpint (segue_id_new (), <, G_MAXINT64 - G_MAXINT32);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/id/order", test_order);
  g_test_add_func ("/id/block", test_block);
  g_test_add_func ("/id/seen", test_seen);

  return g_test_run ();
}
