/* fuzz-workspace.c - any bytes as a workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first byte chooses how the others become a file: they are the file; or
 * they are patches of a good one; or SQL that a foreign program runs on it; or
 * the journal of a crash beside it.  Opening ends, refuses without touching the
 * file or opens; what was opened can be read, edited and undone, and then a
 * fresh start reads what is in memory.
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#include "fuzz.h"

#include "segue-edit.h"
#include "segue-stakeholder.h"
#include "store-dump.h"

enum
{
  MODE_FILE,
  MODE_PATCHES,
  MODE_SQL,
  MODE_JOURNAL,
  N_MODES,
  MODE_BIG_PAGES = 0x80
};

#define MOST_STEPS 6 /* of undo, and of redo */

/* What SQL of a stranger may cost, in steps of SQLite's machine and in bytes. */
#define SQL_STEPS 200000
#define SQL_BYTES 1000000

static char *folder;
static char *path;
static char *journal;

/* The good file, the same in every run: from a dump, with small or usual pages. */
static guint8 *
make_good_file (int            page_size,
                sqlite3_int64 *size)
{
  g_autofree char *dump = NULL;
  g_autofree char *pragma = g_strdup_printf ("PRAGMA page_size = %d", page_size);
  sqlite3 *db = NULL;
  guint8 *bytes;

  g_assert_true (g_file_get_contents (SEGUE_SCHEMA_DUMP, &dump, NULL, NULL));
  g_assert_cmpint (sqlite3_open (":memory:", &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, pragma, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, dump, NULL, NULL, NULL), ==, SQLITE_OK);
  bytes = sqlite3_serialize (db, "main", size, 0);
  g_assert_nonnull (bytes);
  sqlite3_close (db);

  return bytes;
}

static const guint8 *
get_good_file (gboolean       big_pages,
               sqlite3_int64 *size)
{
  static guint8 *files[2]; /* kept as long as the program runs */
  static sqlite3_int64 sizes[2];

  if (files[big_pages] == NULL)
    files[big_pages] = make_good_file (big_pages ? 4096 : 512, &sizes[big_pages]);
  *size = sizes[big_pages];

  return files[big_pages];
}

static void
set_up (void)
{
  const char *memory = g_file_test ("/dev/shm", G_FILE_TEST_IS_DIR) ? "/dev/shm" : g_get_tmp_dir ();

  if (folder != NULL)
    return;

  folder = g_build_filename (memory, "segue-fuzz-XXXXXX", NULL);
  g_assert_nonnull (g_mkdtemp (folder));
  path = g_build_filename (folder, "w.segue", NULL);
  journal = g_strconcat (path, "-journal", NULL);
  g_setenv ("XDG_DATA_HOME", folder, TRUE); /* where the day's one backup goes */
}

/* Written over, not replaced: a new file each time would be most of the work. */
static void
write_file (const char   *name,
            const guint8 *bytes,
            gsize         length)
{
  FILE *file = g_fopen (name, "wb");

  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (bytes, 1, length, file), ==, length);
  g_assert_cmpint (fclose (file), ==, 0);
}

/* Each patch: three bytes of place, one of length, and so many bytes. */
static void
write_patched (const uint8_t *data,
               size_t         size,
               gboolean       big_pages)
{
  sqlite3_int64 length;
  const guint8 *good = get_good_file (big_pages, &length);
  g_autofree guint8 *bytes = g_memdup2 (good, (gsize) length);

  while (size > 4)
    {
      gsize place = ((gsize) data[0] << 16 | (gsize) data[1] << 8 | data[2]) % (gsize) length;
      gsize n = MIN (MIN ((gsize) data[3] % 32 + 1, size - 4), (gsize) length - place);

      memcpy (bytes + place, data + 4, n);
      data += 4 + n;
      size -= 4 + n;
    }
  write_file (path, bytes, (gsize) length);
}

static int
authorize_cb (void       *data,
              int         action,
              const char *first,
              const char *second,
              const char *database,
              const char *source)
{
  return action == SQLITE_ATTACH ? SQLITE_DENY : SQLITE_OK; /* no other file is touched */
}

static int
progress_cb (void *data)
{
  return 1;
}

static void
run_sql (const uint8_t *data,
         size_t         size)
{
  g_autofree char *sql = g_strndup ((const char *) data, size);
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  sqlite3_limit (db, SQLITE_LIMIT_LENGTH, SQL_BYTES);
  sqlite3_set_authorizer (db, authorize_cb, NULL);
  sqlite3_progress_handler (db, SQL_STEPS, progress_cb, NULL);
  sqlite3_exec (db, sql, NULL, NULL, NULL);
  sqlite3_close (db);
}

static void
make_file (const uint8_t *data,
           size_t         size)
{
  gboolean big_pages = (data[0] & MODE_BIG_PAGES) != 0;
  sqlite3_int64 length;
  const guint8 *good = get_good_file (big_pages, &length);

  g_unlink (journal);
  switch ((data[0] & ~MODE_BIG_PAGES) % N_MODES)
    {
    case MODE_FILE:
      write_file (path, data + 1, size - 1);
      break;

    case MODE_PATCHES:
      write_patched (data + 1, size - 1, big_pages);
      break;

    case MODE_SQL:
      write_file (path, good, (gsize) length);
      run_sql (data + 1, size - 1);
      break;

    case MODE_JOURNAL:
      write_file (path, good, (gsize) length);
      write_file (journal, data + 1, size - 1);
      break;

    default:
      g_assert_not_reached ();
    }
}

/* Nothing but the file, what was beside it before, and the backups. */
static void
check_folder (gboolean had_journal)
{
  g_autoptr(GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (entries)) != NULL)
    g_assert_true (g_str_equal (name, "w.segue") || g_str_equal (name, "segue")
                   || (had_journal && g_str_equal (name, "w.segue-journal")));
}

static void
check_refused (const GError *error,
               const char   *before,
               gsize         length,
               gboolean      had_journal)
{
  g_autofree char *after = NULL;
  gsize length_after;

  g_assert_cmpuint (error->domain, ==, segue_store_error_quark ());
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (had_journal)
    return; /* the file may have been repaired first */

  g_assert_true (g_file_get_contents (path, &after, &length_after, NULL));
  g_assert_cmpmem (after, length_after, before, length);
}

/* FALSE where it cannot be read. */
static gboolean
use (SegueWorkspace *workspace)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) record = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(GError) error = NULL;
  SegueWorkspaceInfo info;

  if (!segue_workspace_load (workspace, NULL, &error))
    {
      g_assert_cmpuint (error->domain, ==, segue_store_error_quark ());
      return FALSE;
    }

  segue_workspace_set_author (workspace, "Fuzzer");
  segue_record_set_text (record, SEGUE_STAKEHOLDER_NAME, "Newcomer");
  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  segue_edit_add (edit, record);
  g_assert_true (segue_edit_commit (edit, NULL, &error) == (error == NULL));
  for (guint i = 0; i < MOST_STEPS && segue_workspace_undo (workspace, NULL); i++)
    g_free (segue_workspace_dup_undo_label (workspace));
  for (guint i = 0; i < MOST_STEPS && segue_workspace_redo (workspace, NULL); i++)
    g_free (segue_workspace_dup_redo_label (workspace));
  segue_workspace_get_info (workspace, &info, NULL);

  return TRUE;
}

/* What is in memory is what a fresh start reads, if it may.  It takes as long as
 * all the rest, so it is done for a fourth of the inputs.
 */
static void
check_fresh (SegueWorkspace *workspace,
             const uint8_t  *data,
             size_t          size)
{
  g_autoptr(SegueWorkspace) fresh = NULL;
  g_autofree char *lists = NULL;
  g_autofree char *read = NULL;

  if ((data[size - 1] ^ size) % 4 != 0)
    return;

  fresh = segue_workspace_open (path, NULL, NULL);
  if (fresh == NULL || !segue_workspace_load (fresh, NULL, NULL))
    return;

  lists = store_dump_lists (workspace, FALSE);
  read = store_dump_lists (fresh, FALSE);
  g_assert_true (g_utf8_validate (lists, -1, NULL));
  g_assert_cmpstr (lists, ==, read);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  gboolean had_journal;
  gsize length;

  if (size < 1)
    return 0;

  set_up ();
  make_file (data, size);
  had_journal = g_file_test (journal, G_FILE_TEST_EXISTS);
  g_assert_true (g_file_get_contents (path, &before, &length, NULL));

  workspace = segue_workspace_open (path, NULL, &error);
  g_assert_true ((workspace != NULL) == (error == NULL));
  if (workspace == NULL)
    check_refused (error, before, length, had_journal);
  else if (use (workspace))
    check_fresh (workspace, data, size);
  g_clear_object (&workspace);
  check_folder (had_journal);

  return 0;
}
