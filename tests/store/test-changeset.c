/* test-changeset.c - bytes that say they are a changeset
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "config.h"

#include "segue-changes.h"
#include "segue-changeset.h"
#include "store-fixture.h"
#include "store-random.h"

#include <string.h>
#include <unistd.h>

/* The changesets of some edits, as they lie in the file. */
static GPtrArray *
read_changesets (const char *path)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  sqlite3_stmt *statement = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, "SELECT changes FROM undo WHERE changes IS NOT NULL",
                                       -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_ptr_array_add (all, g_bytes_new (sqlite3_column_blob (statement, 0),
                                       (gsize) sqlite3_column_bytes (statement, 0)));
  sqlite3_finalize (statement);
  sqlite3_close (db);

  return all;
}

/* Whether SQLite reads it to its end. */
static gboolean
sqlite_reads (GBytes *changes)
{
  sqlite3_changeset_iter *change = NULL;
  gsize size;
  const void *data = g_bytes_get_data (changes, &size);

  g_assert_cmpint (sqlite3changeset_start (&change, (int) size, (void *) data), ==, SQLITE_OK);
  while (sqlite3changeset_next (change) == SQLITE_ROW)
    ;

  return sqlite3changeset_finalize (change) == SQLITE_OK;
}

static GPtrArray *
make_changesets (StoreFixture *fixture)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);

  for (guint i = 0; i < 40; i++)
    store_random_edit (rand, workspace, 40);
  g_clear_object (&workspace);

  return read_changesets (fixture->path);
}

static void
test_ours (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) all = make_changesets (fixture);

  g_assert_cmpuint (all->len, >, 10);
  for (guint i = 0; i < all->len; i++)
    {
      g_assert_true (segue_changeset_is_sound (all->pdata[i]));
      g_assert_true (sqlite_reads (all->pdata[i]));
    }
}

/* Whatever is let through, SQLite gets to its end; it hangs at some of the others. */
static void
test_mutated (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GPtrArray) all = make_changesets (fixture);
  guint n_sound = 0;
  guint n_other = 0;

  alarm (60);
  for (guint i = 0; i < 20000; i++)
    {
      GBytes *good = all->pdata[(guint) g_test_rand_int_range (0, (gint32) all->len)];
      gsize size = g_bytes_get_size (good);
      g_autofree guint8 *bytes = g_memdup2 (g_bytes_get_data (good, NULL), size);
      g_autoptr(GBytes) changes = NULL;

      bytes[g_test_rand_int_range (0, (gint32) size)] ^= (guint8) g_test_rand_int_range (1, 256);
      if (i % 2 == 0)
        size = (gsize) g_test_rand_int_range (0, (gint32) size);
      changes = g_bytes_new (bytes, size);
      if (segue_changeset_is_sound (changes))
        n_sound += sqlite_reads (changes);
      else
        n_other++;
    }
  alarm (0);
  g_assert_cmpuint (n_sound, >, 100);
  g_assert_cmpuint (n_other, >, 100);
}

typedef struct
{
  const char *name;
  const char *bytes;
  gsize       length;
  gboolean    is_sound;
} BytesCase;

#define CASE(name, bytes, is_sound) { "/changeset/" name, bytes, sizeof bytes - 1, is_sound }

static const BytesCase bytes_cases[] = {
  CASE ("empty", "", TRUE),
  CASE ("table-only", "T\x02\x01\x01interaction_who\0", TRUE),
  CASE ("table-without-end", "T\x02\x01\x01interaction_who", FALSE),
  CASE ("table-unknown", "T\x02\x01\x01sqlite_schema\0", FALSE),
  CASE ("table-of-journal", "T\x08\1\0\0\0\0\0\0\0journal\0", FALSE),
  CASE ("table-of-other-width", "T\x03\x01\x01\x01interaction_who\0", FALSE),
  CASE ("table-cut", "T", FALSE),
  CASE ("no-table", "\x12\x00", FALSE),
  CASE ("insert", "T\x02\x01\x01interaction_who\0\x12\0\1\0\0\0\0\0\0\0\1\1\0\0\0\0\0\0\0\2", TRUE),
  CASE ("insert-cut", "T\x02\x01\x01interaction_who\0\x12\0\1\0\0\0\0\0\0\0\1\1\0\0\0", FALSE),
  CASE ("text-too-long", "T\x02\x01\x01interaction_who\0\x12\0\3\x8f\x7f" "ab", FALSE),
  CASE ("varint-too-long", "T\x02\x01\x01interaction_who\0\x12\0\3\xff\xff\xff\xff\xff\xff", FALSE),
  CASE ("no-such-value", "T\x02\x01\x01interaction_who\0\x12\0\6\6", FALSE),
  CASE ("no-such-operation", "T\x02\x01\x01interaction_who\0\x13\0\5\5", FALSE),
};

static void
test_bytes (gconstpointer data)
{
  const BytesCase *test = data;
  g_autoptr(GBytes) changes = g_bytes_new_static (test->bytes, test->length);

  g_assert_cmpint (segue_changeset_is_sound (changes), ==, test->is_sound);
}

/* Undo of such a step ends, with a sentence, and changes nothing. */
static void
test_undo (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_clear_object (&workspace);
  store_sql (fixture->path, "UPDATE undo SET changes = CAST ('T' || char (2, 1, 1) || 'interaction_who'"
                            " AS BLOB)");
  workspace = store_open (fixture->path);
  alarm (60);
  g_assert_false (segue_workspace_undo (workspace, &error));
  alarm (0);
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/changeset/ours", test_ours, NULL);
  store_test_add ("/changeset/mutated", test_mutated, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (bytes_cases); i++)
    g_test_add_data_func (bytes_cases[i].name, &bytes_cases[i], test_bytes);
  store_test_add ("/changeset/undo", test_undo, NULL);

  return store_test_run ();
}
