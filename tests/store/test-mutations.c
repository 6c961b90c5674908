/* test-mutations.c - good files with bytes flipped
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each copy is refused, unchanged and with nothing left beside it, or opened and
 * used without harm.  SEGUE_MUTATIONS=n sets the number of copies; the seed is
 * GLib's, printed above and set by --seed.
 */

#include "config.h"

#include "store-fixture.h"
#include "store-random.h"

#include <string.h>
#include <time.h>

/* Of the processor, so that a busy machine is no failure. */
#define DEADLINE_SECONDS 25

typedef struct
{
  guint   n_refused;
  guint   n_opened;
  guint   n_unreadable; /* opened, and then a list was refused */
  clock_t slowest;      /* of the processor, in its ticks */
} Tally;

static char *
make_good_file (const char *path,
                gsize      *length)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);
  SegueWorkspace *workspace = store_create (path);
  char *bytes = NULL;

  for (guint i = 0; i < 60; i++)
    store_random_edit (rand, workspace, 80);
  segue_workspace_undo (workspace, NULL);
  g_object_unref (workspace);
  g_assert_true (g_file_get_contents (path, &bytes, length, NULL));

  return bytes;
}

/* Where a page begins and in the header each byte means something. */
static gsize
random_place (gsize length)
{
  gint32 choice = g_test_rand_int_range (0, 4);
  gsize place = (gsize) g_test_rand_int_range (0, (gint32) length);

  if (choice == 0)
    return place % 200;
  if (choice == 1)
    return place - place % 4096 + (gsize) g_test_rand_int_range (0, 64);

  return place;
}

static void
mutate (char  *bytes,
        gsize *length)
{
  gint32 choice = g_test_rand_int_range (0, 20);

  for (int i = g_test_rand_int_range (1, 9); i > 0; i--)
    bytes[random_place (*length) % *length] ^= (char) (1 << g_test_rand_int_range (0, 8));
  if (choice == 0)
    *length = (gsize) g_test_rand_int_range (0, (gint32) *length);
  if (choice == 1)
    memset (bytes + *length / 4096 / 2 * 4096, g_test_rand_int_range (0, 256), 4096);
  if (choice == 2)
    memmove (bytes + 4096, bytes + 8192, 4096);
}

static void
use (SegueWorkspace *workspace,
     Tally          *tally)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());
  g_autoptr(GError) error = NULL;

  tally->n_opened++;
  if (!segue_workspace_load (workspace, NULL, &error))
    {
      g_assert_cmpuint (error->domain, ==, SEGUE_STORE_ERROR);
      tally->n_unreadable++;
      return;
    }
  for (guint i = 0; i < 4; i++)
    segue_workspace_undo (workspace, NULL);
  for (guint i = 0; i < 2; i++)
    segue_workspace_redo (workspace, NULL);
}

/* One edit, done or refused. */
static void
edit (SegueWorkspace *workspace)
{
  g_autoptr(SegueEdit) add = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) eve = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  g_autoptr(GError) error = NULL;

  segue_edit_add (add, eve);
  if (segue_edit_commit (add, NULL, &error))
    segue_workspace_undo (workspace, NULL);
  else
    g_assert_cmpuint (error->domain, ==, SEGUE_STORE_ERROR);
}

static void
try_one (StoreFixture *fixture,
         const char   *bytes,
         gsize         length,
         Tally        *tally)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autofree char *after = NULL;
  g_autofree char *around = NULL;
  clock_t start = clock ();
  gsize length_after;

  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) length, NULL));
  workspace = segue_workspace_open (fixture->path, NULL, &error);
  if (workspace == NULL)
    {
      tally->n_refused++;
      g_assert_cmpuint (error->domain, ==, SEGUE_STORE_ERROR);
      g_assert_true (error->code == SEGUE_STORE_ERROR_NOT_SEGUE
                     || error->code == SEGUE_STORE_ERROR_NEWER
                     || error->code == SEGUE_STORE_ERROR_DAMAGED
                     || error->code == SEGUE_STORE_ERROR_FOREIGN_SCHEMA);
      g_assert_true (g_file_get_contents (fixture->path, &after, &length_after, NULL));
      g_assert_cmpmem (after, length_after, bytes, length);
    }
  else
    {
      use (workspace, tally);
      edit (workspace);
      g_clear_object (&workspace);
    }
  tally->slowest = MAX (tally->slowest, clock () - start);
  g_assert_cmpint (tally->slowest, <, DEADLINE_SECONDS * CLOCKS_PER_SEC);
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "plan.segue");
}

static void
test_mutations (StoreFixture  *fixture,
                gconstpointer  data)
{
  const char *wanted = g_getenv ("SEGUE_MUTATIONS");
  guint n = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : 150;
  gsize length;
  g_autofree char *good = make_good_file (fixture->path, &length);
  Tally tally = { 0 };

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *bytes = g_memdup2 (good, length);
      gsize cut = length;

      mutate (bytes, &cut);
      try_one (fixture, bytes, cut, &tally);
    }
  g_test_message ("of %u copies %u were refused, %u opened, %u of these could not be read; "
                  "the slowest took %d ms", n, tally.n_refused, tally.n_opened, tally.n_unreadable,
                  (int) (tally.slowest / (CLOCKS_PER_SEC / 1000)));
  g_assert_cmpuint (tally.n_refused, >, 0);
  g_assert_cmpuint (tally.n_opened, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/mutations/flipped-bytes", test_mutations, NULL);

  return store_test_run ();
}
