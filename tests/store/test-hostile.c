/* test-hostile.c - files that are not what they say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each is refused with its own message, unchanged and with nothing left beside
 * it, or opened and used without harm; and soon.
 */

#include "config.h"

#include "segue-stakeholder.h"
#include "store-fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* Of the processor, so that a busy machine is no failure. */
#define DEADLINE_SECONDS 25

#define MEMORY_KILOBYTES 800000 /* of the whole process, with what sanitizers need */

#define OPENS (-1)

/* A workspace with one person of each sort, closed again. */
static void
make_workspace (const char *path)
{
  SegueWorkspace *workspace = store_create (path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_EXAMPLE,
                                              SEGUE_RECORD_WORKSPACE);
  g_autoptr(SegueRecord) ada = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(SegueRecord) bob = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_autoptr(SegueRecord) erp = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  g_autoptr(SegueRecord) all = store_new_record (SEGUE_RECORD_AUDIENCE, "name", "All", NULL);
  g_autoptr(SegueRecord) some = store_new_record (SEGUE_RECORD_AUDIENCE, "name", "Some", NULL);
  g_autoptr(SegueRecord) standing = store_new_record (SEGUE_RECORD_ENGAGEMENT, "power", "4", NULL);
  g_autoptr(SegueRecord) talk = store_new_record (SEGUE_RECORD_INTERACTION, "date", "2026-11-01",
                                                  "kind", "meeting", NULL);

  store_set_link (bob, "reports-to", ada);
  store_set_link (some, "parent", all);
  store_set_link (standing, "stakeholder", ada);
  store_set_link (standing, "rollout", erp);
  store_set_link (talk, "who", ada);
  segue_edit_add (edit, ada);
  segue_edit_add (edit, bob);
  segue_edit_add (edit, erp);
  segue_edit_add (edit, all);
  segue_edit_add (edit, some);
  segue_edit_add (edit, standing);
  segue_edit_add (edit, talk);
  store_commit (edit);
  g_clear_object (&edit);
  store_change (workspace, ada, "job-title", "Analyst");
  g_object_unref (workspace);
}

/* A copy of one that was made once. */
static void
set_up_workspace (const char *path)
{
  static char *good; /* for all tests, as long as the program runs */
  static gsize length;

  if (good == NULL)
    {
      make_workspace (path);
      g_assert_true (g_file_get_contents (path, &good, &length, NULL));
    }
  g_assert_true (g_file_set_contents (path, good, (gssize) length, NULL));
}

/* Whatever was let in is read whole, edited, undone, and listed. */
static void
use (SegueWorkspace *workspace)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *dump = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) eve = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  SegueWorkspaceInfo info;
  guint n = 0;

  if (!segue_workspace_load (workspace, NULL, &error))
    {
      g_assert_cmpuint (error->domain, ==, SEGUE_STORE_ERROR);
      g_test_message ("loading: %s", error->message);
      return;
    }
  dump = store_dump_lists (workspace, FALSE);
  g_assert_true (g_utf8_validate (dump, -1, NULL));

  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  segue_edit_add (edit, eve);
  if (segue_edit_commit (edit, NULL, &error))
    g_assert_true (segue_workspace_undo (workspace, NULL));
  else
    g_test_message ("editing: %s", error->message);
  while (n++ < 100 && segue_workspace_undo (workspace, NULL))
    ;
  while (n++ < 200 && segue_workspace_redo (workspace, NULL))
    ;
  segue_workspace_get_info (workspace, &info, NULL);
}

static void
assert_safe (StoreFixture *fixture,
             int           code)
{
  g_autofree char *before = store_file_hash (fixture->path);
  g_autofree char *around = store_list_dir (fixture->dir);
  g_autofree char *after = NULL;
  g_autofree char *around_after = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = NULL;
  clock_t start = clock ();
  struct rusage usage;

  workspace = segue_workspace_open (fixture->path, NULL, &error);
  if (code == OPENS)
    {
      g_assert_no_error (error);
      use (workspace);
      g_clear_object (&workspace);
    }
  else
    {
      g_assert_null (workspace);
      g_assert_error (error, SEGUE_STORE_ERROR, code);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, "plan.segue"));
      after = store_file_hash (fixture->path);
      g_assert_cmpstr (before, ==, after);
    }
  around_after = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, around_after);
  g_assert_cmpint ((clock () - start) / CLOCKS_PER_SEC, <, DEADLINE_SECONDS);
  g_assert_cmpint (getrusage (RUSAGE_SELF, &usage), ==, 0);
  g_assert_cmpint (usage.ru_maxrss, <, MEMORY_KILOBYTES);
}

typedef struct
{
  const char *name;
  const char *sql; /* what a foreign program does to a good file */
  int         code;
} SqlCase;

/* Changing the schema behind SQLite's back. */
#define REWRITE(from, to) \
  "PRAGMA writable_schema = ON;" \
  "UPDATE sqlite_schema SET sql = replace (sql, '" from "', '" to "');"

/* Letting values of another type into a table that does not take them. */
#define LOOSE(table, sql) \
  "PRAGMA writable_schema = ON;" \
  "UPDATE sqlite_schema SET sql = substr (sql, 1, length (sql) - length (' STRICT'))" \
  "  WHERE name = '" table "';" \
  "PRAGMA writable_schema = RESET;" sql ";" \
  "PRAGMA writable_schema = ON;" \
  "UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = '" table "';"

#define FOREIGN SEGUE_STORE_ERROR_FOREIGN_SCHEMA

static const SqlCase sql_cases[] = {
  { "/hostile/other-application", "PRAGMA application_id = 1", SEGUE_STORE_ERROR_NOT_SEGUE },
  { "/hostile/no-application", "PRAGMA application_id = 0", SEGUE_STORE_ERROR_NOT_SEGUE },
  { "/hostile/newer", "PRAGMA user_version = 9999", SEGUE_STORE_ERROR_NEWER },
  { "/hostile/version-none", "PRAGMA user_version = 0", SEGUE_STORE_ERROR_NOT_SEGUE },
  { "/hostile/version-negative", "PRAGMA user_version = -1", SEGUE_STORE_ERROR_NOT_SEGUE },
  { "/hostile/trigger",
    "CREATE TRIGGER t AFTER INSERT ON stakeholder BEGIN DELETE FROM audience; END", FOREIGN },
  { "/hostile/trigger-on-read",
    "CREATE VIEW v AS SELECT 1; CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN SELECT 1; END",
    FOREIGN },
  { "/hostile/view", "CREATE VIEW v AS SELECT * FROM stakeholder", FOREIGN },
  { "/hostile/view-for-table",
    "ALTER TABLE stakeholder RENAME TO real; CREATE VIEW stakeholder AS SELECT * FROM real",
    FOREIGN },
  { "/hostile/virtual-table", "CREATE VIRTUAL TABLE f USING fts5 (x)", FOREIGN },
  { "/hostile/extra-table", "CREATE TABLE extra (x)", FOREIGN },
  { "/hostile/extra-index", "CREATE INDEX i ON stakeholder (name)", FOREIGN },
  { "/hostile/expression-index",
    "CREATE INDEX i ON stakeholder (abs (length (name)))", FOREIGN },
  { "/hostile/extra-column", "ALTER TABLE stakeholder ADD COLUMN x TEXT", FOREIGN },
  { "/hostile/generated-column",
    "ALTER TABLE stakeholder ADD COLUMN x TEXT GENERATED ALWAYS AS (upper (name)) VIRTUAL",
    FOREIGN },
  { "/hostile/renamed-column", "ALTER TABLE stakeholder RENAME COLUMN name TO nom", FOREIGN },
  { "/hostile/dropped-column", "ALTER TABLE stakeholder DROP COLUMN pronouns", FOREIGN },
  { "/hostile/dropped-table", "DROP TABLE interaction_who", FOREIGN },
  { "/hostile/analysed", "ANALYZE", FOREIGN },
  { "/hostile/altered-create", REWRITE ("\"pronouns\"", "\"PRONOUNS\""), FOREIGN },
  { "/hostile/comment-in-create", REWRITE ("\"pronouns\"", "/* x */ \"pronouns\""), FOREIGN },
  { "/hostile/check-in-create",
    REWRITE ("\"pronouns\" TEXT", "\"pronouns\" TEXT CHECK (length (randomblob (900000000)) > 0)"),
    FOREIGN },
  { "/hostile/broken-create", REWRITE ("CREATE TABLE \"stakeholder\"", "CREATE BABBLE \"stakeholder\""),
    SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/schema-emptied", "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema", FOREIGN },
  { "/hostile/root-page-shared",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage ="
    " (SELECT rootpage FROM sqlite_schema WHERE name = 'audience') WHERE name = 'stakeholder'",
    SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/root-page-beyond",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999"
    " WHERE name = 'stakeholder'", SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/wal-and-view", "PRAGMA journal_mode = WAL; CREATE VIEW v AS SELECT 1", FOREIGN },
  { "/hostile/no-settings", "DELETE FROM workspace", FOREIGN },
  { "/hostile/uuid-no-uuid", "UPDATE workspace SET uuid = 'x'", FOREIGN },

  /* The schema is right and the content is not. */
  { "/hostile/text-in-integer", LOOSE ("audience", "UPDATE audience SET headcount = 'many'"),
    SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/blob-in-text", LOOSE ("stakeholder", "UPDATE stakeholder SET name = x'00ff00'"),
    SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/real-in-integer", LOOSE ("audience", "UPDATE audience SET headcount = 1e300"),
    SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/integer-in-text", "UPDATE stakeholder SET name = 7, notes = 8", OPENS },
  { "/hostile/out-of-range", "UPDATE engagement SET power = 99", OPENS },
  { "/hostile/no-day", "UPDATE interaction SET date = '2026-02-31'", OPENS },
  { "/hostile/no-choice", "UPDATE interaction SET kind = 'seance'", OPENS },
  { "/hostile/not-utf-8", "UPDATE stakeholder SET name = CAST (x'41ff42' AS TEXT)", OPENS },
  { "/hostile/zero-in-text", "UPDATE stakeholder SET name = 'A' || char (0) || 'B'", OPENS },
  { "/hostile/empty-text", "UPDATE stakeholder SET job_title = '', notes = ''", OPENS },
  { "/hostile/line-break-in-line", "UPDATE stakeholder SET name = 'A' || char (10) || 'B'", OPENS },
  { "/hostile/huge-text", "UPDATE stakeholder SET notes = hex (zeroblob (5000000))", OPENS },
  { "/hostile/link-to-nothing", "UPDATE stakeholder SET reports_to = 12345", OPENS },
  { "/hostile/link-to-other-kind",
    "UPDATE stakeholder SET reports_to = (SELECT id FROM rollout)", OPENS },
  { "/hostile/link-is-text", LOOSE ("stakeholder", "UPDATE stakeholder SET reports_to = 'Ada'"),
    SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/required-link-to-nothing", "UPDATE engagement SET stakeholder = 12345", OPENS },
  { "/hostile/links-to-nothing", "UPDATE interaction_who SET target = 12345", OPENS },
  { "/hostile/links-of-nothing", "UPDATE interaction_who SET owner = 12345", OPENS },
  { "/hostile/cycle", "UPDATE audience SET parent = (SELECT id FROM audience WHERE name = 'Some')",
    OPENS },
  { "/hostile/reports-to-self", "UPDATE stakeholder SET reports_to = id", OPENS },
  { "/hostile/negative-id", "UPDATE stakeholder SET id = -5 WHERE name = 'Bob'", OPENS },
  { "/hostile/id-zero", "UPDATE stakeholder SET id = 0 WHERE name = 'Bob'", OPENS },
  { "/hostile/highest-id", "UPDATE stakeholder SET id = 9223372036854775807 WHERE name = 'Bob'",
    OPENS },
  { "/hostile/two-settings",
    "CREATE TEMP TABLE t AS SELECT * FROM workspace; UPDATE t SET id = id + 1;"
    "INSERT INTO workspace SELECT * FROM t", OPENS },
  { "/hostile/required-text-missing",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET"
    " sql = replace (sql, '\"name\" TEXT NOT NULL', '\"name\" TEXT') WHERE name = 'stakeholder';"
    "PRAGMA writable_schema = RESET; UPDATE stakeholder SET name = NULL;"
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET"
    " sql = replace (sql, '\"name\" TEXT', '\"name\" TEXT NOT NULL') WHERE name = 'stakeholder'",
    SEGUE_STORE_ERROR_DAMAGED },
  { "/hostile/same-pair-twice",
    "CREATE TEMP TABLE t AS SELECT * FROM engagement; UPDATE t SET id = id + 1;"
    "INSERT INTO engagement SELECT * FROM t", OPENS },
  { "/hostile/mad-undo", "UPDATE undo SET changes = zeroblob (1000)", OPENS },
  { "/hostile/mad-spans", "UPDATE undo SET spans = 'stakeholder 0 9223372036854775807"
    " x y z' || char (10) || 'workspace -1 1' || char (10) || 'audience 9 -9'", OPENS },
  { "/hostile/mad-verbs", "UPDATE undo SET verb = 'explode', kind = 'nothing', field = 'none',"
    " records = -1", OPENS },
  { "/hostile/undo-of-settings", "UPDATE undo SET changes = NULL, spans ="
    " 'workspace 1 9223372036854775807'", OPENS },
  { "/hostile/no-journal", "PRAGMA foreign_keys = OFF; DELETE FROM journal", OPENS },
  { "/hostile/user-settings", "PRAGMA default_cache_size = 1000000000;"
    "PRAGMA auto_vacuum = FULL; VACUUM", OPENS },
};

static void
test_sql (StoreFixture  *fixture,
          gconstpointer  data)
{
  const SqlCase *test = data;

  set_up_workspace (fixture->path);
  store_sql (fixture->path, test->sql);
  assert_safe (fixture, test->code);
}

/* Bytes written over those of a good file, or instead of them. */
typedef struct
{
  const char *name;
  int         offset; /* -1: the file consists of @bytes; -2: cut to @length */
  const char *bytes;
  gsize       length;
  int         code;
} BytesCase;

#define NOT_SEGUE SEGUE_STORE_ERROR_NOT_SEGUE
#define DAMAGED SEGUE_STORE_ERROR_DAMAGED

static const BytesCase bytes_cases[] = {
  { "/hostile/empty", -1, "", 0, NOT_SEGUE },
  { "/hostile/one-byte", -1, "S", 1, NOT_SEGUE },
  { "/hostile/a-note", -1, "Dear diary,\nnothing happened.\n", 30, NOT_SEGUE },
  { "/hostile/header-only", -2, NULL, 100, DAMAGED },
  { "/hostile/half-a-header", -2, NULL, 50, NOT_SEGUE },
  { "/hostile/magic-only", -2, NULL, 16, NOT_SEGUE },
  { "/hostile/first-page-only", -2, NULL, 4096, DAMAGED },
  { "/hostile/half-a-page-less", -2, NULL, 8192 + 2048, DAMAGED },
  { "/hostile/magic", 0, "SQLite format 4", 15, NOT_SEGUE },
  { "/hostile/page-size-huge", 16, "\x00\x01", 2, DAMAGED },
  { "/hostile/page-size-odd", 16, "\x12\x34", 2, NOT_SEGUE },
  { "/hostile/page-size-zero", 16, "\x00\x00", 2, NOT_SEGUE },
  { "/hostile/page-count-huge", 28, "\xff\xff\xff\xff", 4, DAMAGED },
  { "/hostile/page-count-small", 28, "\x00\x00\x00\x02", 4, DAMAGED },
  { "/hostile/reserved-space", 20, "\xff", 1, DAMAGED },
  { "/hostile/free-list", 32, "\x00\x00\x00\x02\x00\x00\x00\x09", 8, DAMAGED },
  { "/hostile/schema-format", 44, "\x00\x00\x00\x63", 4, DAMAGED },
  { "/hostile/encoding", 56, "\x00\x00\x00\x07", 4, DAMAGED },
  { "/hostile/write-version", 18, "\x63", 1, OPENS },
  { "/hostile/read-version", 19, "\x63", 1, NOT_SEGUE },
  { "/hostile/first-page-type", 100, "\x00", 1, DAMAGED },
  { "/hostile/second-page", 4096, "\xff\xff\xff\xff\xff\xff\xff\xff", 8, DAMAGED },
};

static void
overwrite (const char      *path,
           const BytesCase *test)
{
  int fd = g_open (path, O_RDWR | (test->offset == -1 ? O_TRUNC : 0), 0600);

  g_assert_cmpint (fd, >=, 0);
  if (test->offset == -2)
    g_assert_cmpint (ftruncate (fd, (off_t) test->length), ==, 0);
  else
    g_assert_cmpint (pwrite (fd, test->bytes, test->length, MAX (test->offset, 0)),
                     ==, (gssize) test->length);
  g_assert_cmpint (close (fd), ==, 0);
}

static void
test_bytes (StoreFixture  *fixture,
            gconstpointer  data)
{
  const BytesCase *test = data;

  set_up_workspace (fixture->path);
  overwrite (fixture->path, test);
  assert_safe (fixture, test->code);
}

/* A file in WAL mode would have two more files beside it and take no rollback journal. */
static void
test_wal (StoreFixture  *fixture,
          gconstpointer  data)
{
  g_autofree char *around = NULL;
  g_autoptr(SegueWorkspace) workspace = NULL;

  set_up_workspace (fixture->path);
  store_sql (fixture->path, "PRAGMA journal_mode = WAL; UPDATE stakeholder SET name = 'Wal'");
  workspace = store_open (fixture->path);
  use (workspace);
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT journal_mode = 'delete' FROM pragma_journal_mode"),
                   ==, 1);
  g_clear_object (&workspace);
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "plan.segue");
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (sql_cases); i++)
    store_test_add (sql_cases[i].name, test_sql, &sql_cases[i]);
  for (guint i = 0; i < G_N_ELEMENTS (bytes_cases); i++)
    store_test_add (bytes_cases[i].name, test_bytes, &bytes_cases[i]);
  store_test_add ("/hostile/wal", test_wal, NULL);

  return store_test_run ();
}
