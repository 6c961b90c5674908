/* test-schema.c - the tables are what the fields say, and old files become them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "store-fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

/* One line per column: name, type, not-null, primary key. */
static char *
dup_columns (sqlite3    *db,
             const char *table)
{
  g_autofree char *sql = g_strdup_printf ("SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk"
                                          " FROM pragma_table_info ('%s')", table);
  GString *columns = g_string_new (NULL);
  sqlite3_stmt *statement = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_string_append_printf (columns, "%s\n", (const char *) sqlite3_column_text (statement, 0));
  sqlite3_finalize (statement);

  return g_string_free (columns, FALSE);
}

static const char *
get_type (const SegueField *field)
{
  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_DATE:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_CHOICE:
    case SEGUE_FIELD_RECURRENCE:
      return "TEXT";

    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_LINK:
      return "INTEGER";

    case SEGUE_FIELD_REAL:
      return "REAL";

    case SEGUE_FIELD_LINKS:
      return NULL;
    }

  g_assert_not_reached ();
}

static void
assert_links_table (sqlite3    *db,
                    const char *links)
{
  g_autofree char *columns = dup_columns (db, links);

  g_assert_cmpstr (columns, ==, "owner INTEGER 1 1\ntarget INTEGER 1 2\n");
}

/* Whether column @from of @table is a foreign key to @target that restricts. */
static void
assert_foreign_key (sqlite3         *db,
                    const char      *table,
                    const char      *from,
                    SegueRecordKind  target)
{
  g_autofree char *target_table = segue_record_kind_dup_table (target);
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM pragma_foreign_key_list ('%s')"
                                          " WHERE \"from\" = '%s' AND \"table\" = '%s'"
                                          " AND on_delete IN ('RESTRICT', 'NO ACTION')",
                                          table, from, target_table);
  sqlite3_stmt *statement = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  if (sqlite3_column_int (statement, 0) != 1)
    g_error ("%s.%s is no foreign key to %s", table, from, target_table);
  sqlite3_finalize (statement);
}

static void
assert_kind (sqlite3         *db,
             SegueRecordKind  kind)
{
  SegueRecordClass *klass = segue_record_class_get (kind);
  g_autofree char *table = segue_record_kind_dup_table (kind);
  g_autofree char *found = dup_columns (db, table);
  g_autoptr(GString) wanted = g_string_new ("id INTEGER 1 1\n");

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SegueField *field = &klass->fields[i];
      g_autofree char *column = segue_field_dup_column (field);

      if (field->kind == SEGUE_FIELD_LINKS)
        {
          g_autofree char *links = g_strdup_printf ("%s_%s", table, column);

          assert_links_table (db, links);
          assert_foreign_key (db, links, "owner", kind);
          assert_foreign_key (db, links, "target", field->target);
          continue;
        }

      g_string_append_printf (wanted, "%s %s %d 0\n", column, get_type (field),
                              (field->flags & SEGUE_FIELD_REQUIRED) != 0);
      if (field->kind == SEGUE_FIELD_LINK)
        assert_foreign_key (db, table, column, field->target);
    }
  g_assert_cmpstr (found, ==, wanted->str);
}

static void
test_fields (StoreFixture  *fixture,
             gconstpointer  data)
{
  sqlite3 *db = NULL;

  g_object_unref (store_create (fixture->path));
  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    assert_kind (db, kind);
  sqlite3_close (db);
}

/* What the session extension asks of every table, and what nobody may slip in. */
static void
test_rules (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_object_unref (store_create (fixture->path));

  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT count (*) FROM sqlite_schema"
                                      " WHERE type NOT IN ('table', 'index')"), ==, 0);
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT count (*) FROM sqlite_schema WHERE sql LIKE '%VIRTUAL%'"
                                      " OR sql LIKE '%GENERATED%' OR sql LIKE '%CASCADE%'"), ==, 0);
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT count (*) FROM sqlite_schema s WHERE type = 'table'"
                                      " AND name NOT LIKE 'sqlite%' AND NOT EXISTS"
                                      " (SELECT 1 FROM pragma_table_info (s.name)"
                                      "  WHERE pk > 0 AND \"notnull\" = 1)"), ==, 0);
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT count (*) FROM pragma_table_list"
                                      " WHERE name LIKE '%\\_who' ESCAPE '\\' AND wr = 0"), ==, 0);
}

static void
make_from_dump (const char *path,
                const char *name)
{
  g_autofree char *dump = g_build_filename (g_getenv ("SEGUE_TEST_DATA"), name, NULL);
  g_autofree char *sql = NULL;
  g_autoptr(GError) error = NULL;
  sqlite3 *db = NULL;

  g_file_get_contents (dump, &sql, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}

static char *
dup_schema (const char *path)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *statement = NULL;
  GString *schema = g_string_new (NULL);

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, "SELECT type || ' ' || name || ' ' || coalesce (sql, '')"
                                           " FROM sqlite_schema ORDER BY type, name",
                                       -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_string_append_printf (schema, "%s\n", (const char *) sqlite3_column_text (statement, 0));
  sqlite3_finalize (statement);
  sqlite3_close (db);

  return g_string_free (schema, FALSE);
}

typedef struct
{
  const char *name;
  const char *dump;
  guint       n_stakeholders;
  guint       n_judgements;
  guint       n_new[35]; /* of each kind that came after version 1 */
} DumpCase;

static const SegueRecordKind new_kinds[] = {
  SEGUE_RECORD_BENEFIT, SEGUE_RECORD_FEAR, SEGUE_RECORD_INVOLVEMENT, SEGUE_RECORD_IMPACT, SEGUE_RECORD_PROFILE,
  SEGUE_RECORD_RELATIONSHIP, SEGUE_RECORD_CHAMPION, SEGUE_RECORD_RACI, SEGUE_RECORD_CHAMPION_REPORT,
  SEGUE_RECORD_WINDOW, SEGUE_RECORD_MESSAGE, SEGUE_RECORD_WORDING, SEGUE_RECORD_REFERENCE,
  SEGUE_RECORD_EXPLAIN_BACK, SEGUE_RECORD_SERIES, SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_MESSAGE_USE,
  SEGUE_RECORD_EVENT, SEGUE_RECORD_FAQ, SEGUE_RECORD_SUPPORT_CHANNEL, SEGUE_RECORD_TERM, SEGUE_RECORD_ACCEPTANCE,
  SEGUE_RECORD_MATERIAL, SEGUE_RECORD_COURSE, SEGUE_RECORD_TRAINING_NEED, SEGUE_RECORD_REQUIREMENT,
  SEGUE_RECORD_SESSION, SEGUE_RECORD_ENROLMENT, SEGUE_RECORD_REINFORCEMENT,
  SEGUE_RECORD_SUGGESTION, SEGUE_RECORD_OBJECTION, SEGUE_RECORD_RESISTANCE, SEGUE_RECORD_ATTEMPT, SEGUE_RECORD_FEEDBACK,
  SEGUE_RECORD_ACTION,
};

G_STATIC_ASSERT (G_N_ELEMENTS (new_kinds) == G_N_ELEMENTS (((DumpCase *) 0)->n_new));

/* One for every version that was ever released, and never changed again. */
static const DumpCase dump_cases[] = {
  { "/schema/version-1", "schema-1.sql", 3, 2, { 0 } },
  { "/schema/version-2", "schema-2.sql", 3, 2, { 1, 1, 1, 1, 1, 1, 1, 2, 0 } },
  { "/schema/version-3", "schema-3.sql", 3, 2, { 1, 1, 1, 1, 1, 1, 1, 2, 2 } },
  { "/schema/version-4", "schema-4.sql", 3, 2,
    { 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 } },
  { "/schema/version-5", "schema-5.sql", 3, 2,
    { 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1 } },
  { "/schema/version-6", "schema-6.sql", 3, 2,
    { 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2 } },
};

static void
test_dump (StoreFixture  *fixture,
           gconstpointer  data)
{
  const DumpCase *test = data;
  g_autofree char *path = g_build_filename (fixture->dir, "old.segue", NULL);
  g_autofree char *fresh_schema = NULL;
  g_autofree char *schema = NULL;
  g_autofree char *dump = NULL;
  g_autofree char *undone = NULL;
  g_autoptr(SegueWorkspace) workspace = NULL;

  make_from_dump (path, test->dump);
  g_object_unref (store_create (fixture->path));
  workspace = store_open (path);
  schema = dup_schema (path);
  fresh_schema = dup_schema (fixture->path);
  store_assert_same (schema, fresh_schema);

  g_assert_true (segue_workspace_load (workspace, NULL, NULL));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, test->n_stakeholders);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, test->n_judgements);
  for (guint i = 0; i < G_N_ELEMENTS (new_kinds); i++)
    g_assert_cmpuint (store_count (workspace, new_kinds[i]), ==, test->n_new[i]);
  dump = store_dump_lists (workspace, FALSE);
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Newcomer", NULL);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  undone = store_dump_lists (workspace, FALSE);
  store_assert_same (dump, undone);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open_finish (result, &error);
  guint *n_open = data;

  g_assert_no_error (error);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 3);
  (*n_open)++;
}

/* Each of two who open the same old file at once gets it. */
static void
test_both_at_once (StoreFixture  *fixture,
                   gconstpointer  data)
{
  for (guint round = 0; round < 20; round++)
    {
      g_autofree char *name = g_strdup_printf ("old-%u.segue", round);
      g_autofree char *path = g_build_filename (fixture->dir, name, NULL);
      guint n_open = 0;

      make_from_dump (path, "schema-1.sql");
      segue_workspace_open_async (path, NULL, opened_cb, &n_open);
      segue_workspace_open_async (path, NULL, opened_cb, &n_open);
      while (n_open < 2)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpint (store_sql_integer (path, "PRAGMA user_version"), ==, G_N_ELEMENTS (dump_cases));
    }
}

/* A newer Segue brings the file to its version while this one has it open. */
static void
test_newer (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(GError) error = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA user_version = 9999", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);

  segue_edit_add (edit, person);
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NEWER);
  g_clear_error (&error);
  g_assert_false (segue_workspace_refresh (workspace, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NEWER);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM stakeholder"), ==, 0);
}

/* A backup of an old version stays one; its copy is of the present version. */
static void
test_old_backup (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autofree char *backup = g_build_filename (fixture->dir, "old.segue", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *files = NULL;
  g_autoptr(GError) error = NULL;

  make_from_dump (backup, "schema-1.sql");
  before = store_file_hash (backup);
  g_assert_true (segue_workspace_copy_backup (backup, fixture->path, &error));
  g_assert_no_error (error);
  after = store_file_hash (backup);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, G_N_ELEMENTS (dump_cases));
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM stakeholder"), ==, 3);

  /* Never over another file, and of no use to anybody it does not stay. */
  g_assert_false (segue_workspace_copy_backup (backup, fixture->path, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS);
  g_clear_error (&error);
  g_unlink (fixture->path);
  g_assert_true (g_file_set_contents (backup, "no workspace", -1, NULL));
  g_assert_false (segue_workspace_copy_backup (backup, fixture->path, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_SEGUE);
  files = store_list_dir (fixture->dir);
  g_assert_cmpstr (files, ==, "old.segue");
}

/* Nobody can release a version without leaving a dump of it. */
static void
test_every_version (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);

  g_assert_cmpint (segue_workspace_get_schema (workspace), ==, G_N_ELEMENTS (dump_cases));
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/schema/fields", test_fields, NULL);
  store_test_add ("/schema/rules", test_rules, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (dump_cases); i++)
    store_test_add (dump_cases[i].name, test_dump, &dump_cases[i]);
  store_test_add ("/schema/both-at-once", test_both_at_once, NULL);
  store_test_add ("/schema/newer", test_newer, NULL);
  store_test_add ("/schema/old-backup", test_old_backup, NULL);
  store_test_add ("/schema/every-version", test_every_version, NULL);

  return store_test_run ();
}
