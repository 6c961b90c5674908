/* benchmark-store.c - loading, and one edit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark.h"
#include "segue-edit.h"
#include "segue-stakeholder.h"

#include <sqlite3.h>

/* Edits in a row, so that one is long enough to be measured. */
#define N_EDITS 40

static const SegueRecordKind kinds[] = { SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_STAKEHOLDER, SEGUE_RECORD_ROLLOUT,
                                         SEGUE_RECORD_ENGAGEMENT, SEGUE_RECORD_JUDGEMENT };

static sqlite3 *
open_bare (Benchmark *self)
{
  sqlite3 *database;

  if (sqlite3_open (self->workspace, &database) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (database));

  return database;
}

static SegueWorkspace *
open_ours (Benchmark *self)
{
  g_autoptr(GError) error = NULL;
  SegueWorkspace *workspace = segue_workspace_open (self->workspace, NULL, &error);

  g_assert_no_error (error);
  return workspace;
}

static sqlite3_stmt *
prepare (sqlite3    *database,
         const char *sql)
{
  sqlite3_stmt *statement;

  if (sqlite3_prepare_v2 (database, sql, -1, &statement, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (database));

  return statement;
}

static BenchmarkTime
load_bare (Benchmark *self,
           gpointer   data)
{
  sqlite3 *database = open_bare (self);
  BenchmarkTime start = benchmark_now ();
  BenchmarkTime time;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *table = segue_record_kind_dup_table (kinds[i]);
      g_autofree char *sql = g_strdup_printf ("SELECT * FROM %s", table);
      sqlite3_stmt *statement = prepare (database, sql);

      while (sqlite3_step (statement) == SQLITE_ROW)
        continue;
      sqlite3_finalize (statement);
    }

  time = benchmark_since (start, 1);
  sqlite3_close (database);
  return time;
}

static BenchmarkTime
load_ours (Benchmark *self,
           gpointer   data)
{
  g_autoptr(SegueWorkspace) workspace = open_ours (self);
  BenchmarkTime start = benchmark_now ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_nonnull (segue_plan_list (SEGUE_PLAN (workspace), kinds[i]));

  return benchmark_since (start, 1);
}

static void
run_sql (sqlite3    *database,
         const char *sql)
{
  if (sqlite3_exec (database, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (database));
}

/* One row changes, in a transaction of its own. */
BenchmarkTime
benchmark_edit_bare (Benchmark *self,
                     gpointer   data)
{
  sqlite3 *database = open_bare (self);
  sqlite3_stmt *update;
  BenchmarkTime start, time;

  run_sql (database, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
  update = prepare (database, "UPDATE stakeholder SET job_title = ?1 WHERE id = (SELECT min (id) FROM stakeholder)");

  start = benchmark_now ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *text = g_strdup_printf ("Title %u", i);

      run_sql (database, "BEGIN IMMEDIATE");
      sqlite3_bind_text (update, 1, text, -1, SQLITE_TRANSIENT);
      if (sqlite3_step (update) != SQLITE_DONE)
        g_error ("%s", sqlite3_errmsg (database));
      sqlite3_reset (update);
      run_sql (database, "COMMIT");
    }
  time = benchmark_since (start, N_EDITS);

  sqlite3_finalize (update);
  sqlite3_close (database);
  return time;
}

static void
edit_once (SegueWorkspace *workspace,
           SegueRecord    *record,
           guint           number)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_autofree char *text = g_strdup_printf ("Title %u", number);
  g_autoptr(GError) error = NULL;

  segue_edit_set_text (edit, record, SEGUE_STAKEHOLDER_JOB_TITLE, text, &error);
  g_assert_no_error (error);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
}

/* Edits, then takes them back; @undo gets the seconds of the latter. */
static BenchmarkTime
edit_and_undo (Benchmark     *self,
               BenchmarkTime *undo)
{
  g_autoptr(SegueWorkspace) workspace = open_ours (self);
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER);
  SegueRecord *record = segue_record_list_get (people, 0);
  BenchmarkTime start, edits;

  start = benchmark_now ();
  for (guint i = 0; i < N_EDITS; i++)
    edit_once (workspace, record, i);

  edits = benchmark_since (start, N_EDITS);
  start = benchmark_now ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autoptr(GError) error = NULL;

      segue_workspace_undo (workspace, &error);
      g_assert_no_error (error);
    }

  *undo = benchmark_since (start, N_EDITS);
  return edits;
}

static BenchmarkTime
edit_ours (Benchmark *self,
           gpointer   data)
{
  BenchmarkTime undo;

  return edit_and_undo (self, &undo);
}

static BenchmarkTime
undo_ours (Benchmark *self,
           gpointer   data)
{
  BenchmarkTime undo;

  edit_and_undo (self, &undo);
  return undo;
}

/**
 * benchmark_store:
 *
 * Loading every list of the workspace; one edit, and its undo.
 */
void
benchmark_store (Benchmark *self)
{
  benchmark_compare (self, "load every record | stepping the same SELECT", load_bare, load_ours, NULL, 4.0);
  benchmark_compare (self, "one edit, committed | one-row transaction", benchmark_edit_bare, edit_ours, NULL, 2.0);
  benchmark_compare (self, "its undo | one-row transaction", benchmark_edit_bare, undo_ours, NULL, 2.0);
}
