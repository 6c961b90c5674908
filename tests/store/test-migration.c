/* test-migration.c - what turns old files into new ones, with steps made up for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-schema.h"
#include "store-fixture.h"

#include <string.h>

static const char first[] =
  "CREATE TABLE person (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL,"
  "  boss INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED) STRICT;"
  "CREATE TABLE undo (number INTEGER PRIMARY KEY NOT NULL) STRICT;"
  "INSERT INTO person VALUES (1, 'Ada', NULL), (2, 'Bob', 1);"
  "INSERT INTO undo VALUES (1);";

/* A table made anew, as SQLite asks for where ALTER TABLE cannot. */
static const char anew[] =
  "CREATE TABLE new_person (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL,"
  "  boss INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, mail TEXT) STRICT;"
  "INSERT INTO new_person SELECT id, upper (name), boss, NULL FROM person;"
  "DROP TABLE person;"
  "ALTER TABLE new_person RENAME TO person;";

static const char broken[] =
  "UPDATE person SET name = 'half';"
  "CREATE TABLE half (x TEXT) STRICT;"
  "INSERT INTO nowhere VALUES (1);";

static SegueDatabase *
open_database (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  SegueDatabase *database = segue_database_open (fixture->path,
                                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, &error);

  g_assert_no_error (error);
  return database;
}

static void
test_one_after_the_other (StoreFixture  *fixture,
                          gconstpointer  data)
{
  static const char *steps[] = { first, anew, NULL };
  g_autoptr(SegueDatabase) database = open_database (fixture);
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_schema_run_steps (database, steps, 0, &error));
  g_assert_no_error (error);
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, 2);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM person"
                                                     " WHERE name IN ('ADA', 'BOB')"), ==, 2);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT boss FROM person WHERE id = 2"), ==, 1);
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM undo"), ==, 0);

  /* There is nothing more to do, and foreign keys are checked again. */
  g_assert_true (segue_schema_run_steps (database, steps, 2, &error));
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, 2);
  g_assert_false (segue_database_exec (database, "INSERT INTO person VALUES (3, 'Eve', 99, NULL)", NULL));
}

static void
test_from_between (StoreFixture  *fixture,
                   gconstpointer  data)
{
  static const char *old_steps[] = { first, NULL };
  static const char *steps[] = { "this is never run", anew, NULL };
  g_autoptr(SegueDatabase) database = open_database (fixture);

  g_assert_true (segue_schema_run_steps (database, old_steps, 0, NULL));
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, 1);
  g_assert_true (segue_schema_run_steps (database, steps, 1, NULL));
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, 2);
}

static void
test_broken (StoreFixture  *fixture,
             gconstpointer  data)
{
  static const char *steps[] = { first, anew, broken, NULL };
  static const char *mended[] = { first, anew, "UPDATE person SET mail = 'x'", NULL };
  g_autoptr(SegueDatabase) database = open_database (fixture);
  g_autoptr(GError) error = NULL;

  /* The file stays at the version before the step, without a trace of it. */
  g_assert_false (segue_schema_run_steps (database, steps, 0, &error));
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, 2);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM person"
                                                     " WHERE name = 'half'"), ==, 0);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM sqlite_schema"
                                                     " WHERE name = 'half'"), ==, 0);

  g_assert_true (segue_schema_run_steps (database, mended, 2, NULL));
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, 3);
}

/* Two programs found the file at version 1, and one of them was sooner. */
static void
test_taken (StoreFixture  *fixture,
            gconstpointer  data)
{
  static const char *old_steps[] = { first, NULL };
  static const char *steps[] = { first, anew, "CREATE TABLE third (id INTEGER PRIMARY KEY NOT NULL) STRICT", NULL };
  g_autoptr(SegueDatabase) late = open_database (fixture);
  g_autoptr(SegueDatabase) soon = open_database (fixture);
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_schema_run_steps (late, old_steps, 0, NULL));
  g_assert_true (segue_schema_run_steps (soon, steps, 1, NULL));
  g_assert_true (segue_schema_run_steps (late, steps, 1, &error));
  g_assert_no_error (error);
  g_assert_cmpint (store_sql_integer (fixture->path, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (store_sql_integer (fixture->path, "SELECT count (*) FROM person"
                                                     " WHERE name IN ('ADA', 'BOB')"), ==, 2);
  g_assert_false (segue_database_exec (late, "INSERT INTO person VALUES (3, 'Eve', 99, NULL)", NULL));
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/migration/one-after-the-other", test_one_after_the_other, NULL);
  store_test_add ("/migration/from-between", test_from_between, NULL);
  store_test_add ("/migration/broken", test_broken, NULL);
  store_test_add ("/migration/taken", test_taken, NULL);

  return store_test_run ();
}
