/* test-added.c - the records that an edit adds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-added.h"

static SegueRecord *
add (SegueAdded      *added,
     SegueRecordKind  kind,
     gint64           id)
{
  g_autoptr(SegueRecord) record = segue_record_new (kind, id);

  segue_added_add (added, record);

  return record; /* which is kept by @added */
}

/* In any order, with gaps, kinds apart. */
static void
test_find (void)
{
  const gint64 ids[] = { 100, 101, 102, 90, 107, 3, 200 };
  SegueAdded *added = segue_added_new ();
  SegueRecord *records[G_N_ELEMENTS (ids)];
  SegueRecord *rollout = NULL;
  const SegueAddedRecord *list = NULL;
  guint n = 0;

  g_assert_null (segue_added_find (added, SEGUE_RECORD_AUDIENCE, 100));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      records[i] = add (added, SEGUE_RECORD_AUDIENCE, ids[i]);
      for (guint j = 0; j <= i; j++)
        g_assert_true (segue_added_find (added, SEGUE_RECORD_AUDIENCE, ids[j]) == records[j]);
    }
  rollout = add (added, SEGUE_RECORD_ROLLOUT, 100);

  g_assert_cmpuint (segue_added_get_n (added), ==, G_N_ELEMENTS (ids) + 1);
  g_assert_true (segue_added_find (added, SEGUE_RECORD_ROLLOUT, 100) == rollout);
  g_assert_null (segue_added_find (added, SEGUE_RECORD_AUDIENCE, 103));
  g_assert_null (segue_added_find (added, SEGUE_RECORD_AUDIENCE, 1));
  g_assert_null (segue_added_find (added, SEGUE_RECORD_AUDIENCE, 999));
  g_assert_null (segue_added_find (added, SEGUE_RECORD_STAKEHOLDER, 100));

  list = segue_added_list (added, SEGUE_RECORD_AUDIENCE, &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (ids));
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (list[i - 1].id, <, list[i].id);

  segue_added_free (added);
}

static void
test_remove (void)
{
  SegueAdded *added = segue_added_new ();
  SegueRecord *one = add (added, SEGUE_RECORD_AUDIENCE, 1);
  SegueRecord *two = add (added, SEGUE_RECORD_AUDIENCE, 2);
  g_autoptr(SegueRecord) other = segue_record_new (SEGUE_RECORD_AUDIENCE, 3);
  guint n = 0;

  segue_added_remove (added, other);
  g_assert_cmpuint (segue_added_get_n (added), ==, 2);
  segue_added_remove (added, one);
  g_assert_cmpuint (segue_added_get_n (added), ==, 1);
  g_assert_null (segue_added_find (added, SEGUE_RECORD_AUDIENCE, 1));
  g_assert_true (segue_added_find (added, SEGUE_RECORD_AUDIENCE, 2) == two);
  segue_added_remove (added, two);
  g_assert_null (segue_added_list (added, SEGUE_RECORD_AUDIENCE, &n));
  g_assert_cmpuint (n, ==, 0);

  segue_added_free (added);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/added/find", test_find);
  g_test_add_func ("/added/remove", test_remove);

  return g_test_run ();
}
