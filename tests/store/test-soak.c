/* test-soak.c - random edits, undone to the start and redone, every state compared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * SEGUE_SOAK=n sets the number of edits; the seed is GLib's, printed above and
 * set by --seed.
 */

#include "config.h"

#include "store-fixture.h"
#include "store-random.h"

#include <string.h>

#define N_RECORDS 60 /* about how many there are at any time */

typedef struct
{
  SegueWorkspace *workspace;
  const char     *path;
  GPtrArray      *states; /* of char*: the hash of everything after each edit */
} Soak;

/* Lists and file at once. */
static char *
dup_state (Soak *soak)
{
  g_autofree char *lists = store_dump_lists (soak->workspace, FALSE);
  g_autofree char *file = store_dump_file (soak->path);
  g_autofree char *both = g_strconcat (lists, file, NULL);

  return store_hash (both);
}

static void
assert_state (Soak  *soak,
              guint  index)
{
  g_autofree char *state = dup_state (soak);

  if (strcmp (state, soak->states->pdata[index]) != 0)
    g_error ("the state after %u edits is not what it was", index);
}

/* Whether every link of every record stands in the reverse index, and nothing else. */
static void
assert_reverse (SegueWorkspace  *workspace,
                SegueRecordKind  kind,
                guint            field)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), kind);
  const SegueField *row = &segue_record_class_get (kind)->fields[field];
  SegueRecordList *targets = segue_plan_list (SEGUE_PLAN (workspace), row->target);
  guint n_links = 0;
  guint n_incoming = 0;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      if (!segue_record_is_set (record, field))
        continue;
      n_links += row->kind == SEGUE_FIELD_LINKS
                   ? segue_record_peek (record, field).slot.ids->n
                   : 1;
    }

  for (guint i = 0; i < segue_record_list_get_n (targets); i++)
    {
      gint64 id = segue_record_get_id (segue_record_list_get (targets, i));
      guint n = 0;
      SegueRecord * const *records = segue_plan_incoming (SEGUE_PLAN (workspace), kind, field,
                                                          id, &n);

      n_incoming += n;
      for (guint j = 0; j < n; j++)
        {
          g_assert_true (segue_record_list_find (list, segue_record_get_id (records[j]))
                         == records[j]);
          if (row->kind == SEGUE_FIELD_LINK)
            g_assert_cmpint (segue_record_get_link (records[j], field), ==, id);
        }
    }
  g_assert_cmpuint (n_links, ==, n_incoming);
}

/* A sample: what a fresh start reads is what is in memory, and the file is sound. */
static void
assert_fresh (Soak *soak)
{
  g_autoptr(SegueWorkspace) fresh = store_open (soak->path);
  g_autofree char *lists = store_dump_lists (soak->workspace, FALSE);
  g_autofree char *read = store_dump_lists (fresh, FALSE);

  store_assert_same (read, lists);
  g_assert_cmpint (store_sql_integer (soak->path,
                                      "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);

  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      for (guint i = 0; i < klass->n_fields; i++)
        if (klass->fields[i].kind == SEGUE_FIELD_LINK || klass->fields[i].kind == SEGUE_FIELD_LINKS)
          assert_reverse (soak->workspace, kind, i);
    }
}

static void
restart (Soak *soak)
{
  g_object_unref (soak->workspace);
  soak->workspace = store_open (soak->path);
}

/* Edits at random, and notes the state after each that changed something. */
static void
go_forth (Soak  *soak,
          GRand *rand,
          guint  n)
{
  g_autoptr(GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer key, value;

  for (guint i = 0; i < n; i++)
    {
      const char *what = store_random_edit (rand, soak->workspace, N_RECORDS);
      char *state = dup_state (soak);

      g_hash_table_insert (counts, (gpointer) what,
                           GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, what)) + 1));
      if (strcmp (state, soak->states->pdata[soak->states->len - 1]) == 0)
        g_free (state);
      else
        g_ptr_array_add (soak->states, state);
      if (i % 97 == 96)
        assert_fresh (soak);
    }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_test_message ("%s: %u", (char *) key, GPOINTER_TO_UINT (value));
}

static void
go_back (Soak *soak)
{
  g_autoptr(GError) error = NULL;

  for (guint i = soak->states->len - 1; i > 0; i--)
    {
      segue_workspace_undo (soak->workspace, &error);
      g_assert_no_error (error);
      assert_state (soak, i - 1);
      if (i % 113 == 112)
        assert_fresh (soak);
      if (i == soak->states->len / 2)
        restart (soak);
    }
  g_assert_false (segue_workspace_undo (soak->workspace, NULL));
}

static void
go_forth_again (Soak *soak)
{
  g_autoptr(GError) error = NULL;

  for (guint i = 1; i < soak->states->len; i++)
    {
      segue_workspace_redo (soak->workspace, &error);
      g_assert_no_error (error);
      assert_state (soak, i);
      if (i == soak->states->len / 3)
        restart (soak);
    }
  g_assert_false (segue_workspace_redo (soak->workspace, NULL));
}

/* Undone and redone at random, a new edit now and then cutting the end off. */
static void
go_to_and_fro (Soak  *soak,
               GRand *rand,
               guint  n)
{
  guint at = soak->states->len - 1;

  for (guint i = 0; i < n; i++)
    {
      gint32 choice = g_rand_int_range (rand, 0, 20);

      if (choice < 12 && at > 0)
        {
          g_assert_true (segue_workspace_undo (soak->workspace, NULL));
          at--;
        }
      else if (choice < 19 && at + 1 < soak->states->len)
        {
          g_assert_true (segue_workspace_redo (soak->workspace, NULL));
          at++;
        }
      else if (choice == 19)
        {
          g_autofree char *state = NULL;

          store_random_edit (rand, soak->workspace, N_RECORDS);
          state = dup_state (soak);
          if (strcmp (state, soak->states->pdata[at]) != 0)
            {
              g_ptr_array_set_size (soak->states, (int) ++at);
              g_ptr_array_add (soak->states, g_steal_pointer (&state));
            }
        }
      assert_state (soak, at);
    }

  while (segue_workspace_redo (soak->workspace, NULL))
    assert_state (soak, ++at);
  g_assert_cmpuint (at, ==, soak->states->len - 1);
}

static void
test_soak (StoreFixture  *fixture,
           gconstpointer  data)
{
  const char *wanted = g_getenv ("SEGUE_SOAK");
  guint n = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : 150;
  g_autoptr(GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());
  g_autoptr(GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  Soak soak = { store_create (fixture->path), fixture->path, states };

  g_ptr_array_add (states, dup_state (&soak));
  go_forth (&soak, rand, n);
  assert_fresh (&soak);
  go_back (&soak);
  assert_fresh (&soak);
  go_forth_again (&soak);
  assert_fresh (&soak);
  go_to_and_fro (&soak, rand, n / 2);
  go_back (&soak);
  assert_fresh (&soak);
  g_test_message ("%u states compared", states->len);
  g_object_unref (soak.workspace);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/soak/there-and-back", test_soak, NULL);

  return store_test_run ();
}
