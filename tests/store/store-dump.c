/* store-dump.c - the whole content of a workspace as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "store-dump.h"

#include <sqlite3.h>
#include <string.h>

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  gint64 first = segue_record_get_id (*(SegueRecord **) a);
  gint64 second = segue_record_get_id (*(SegueRecord **) b);

  return first < second ? -1 : first > second;
}

/* The records of a kind by id, whatever order the list keeps them in. */
static GPtrArray *
sorted_records (SegueWorkspace  *workspace,
                SegueRecordKind  kind)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), kind);
  GPtrArray *records = g_ptr_array_new ();

  g_assert_nonnull (list);
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      g_assert_true (segue_record_is_attached (record));
      g_assert_true (segue_record_list_find (list, segue_record_get_id (record)) == record);
      g_ptr_array_add (records, record);
    }
  g_ptr_array_sort (records, compare_ids);

  return records;
}

/* Ids as they are, or the places of the records in their lists: two files that
 * went through the same steps differ in ids and agree in places.
 */
static char *
dup_ref (gint64      id,
         GHashTable *ranks)
{
  if (ranks == NULL)
    return g_strdup_printf ("%" G_GINT64_FORMAT, id);

  return g_strdup_printf ("#%d", GPOINTER_TO_INT (g_hash_table_lookup (ranks, &id)));
}

static char *
dup_cell (SegueRecord *record,
          guint        index,
          GHashTable  *ranks)
{
  const SegueField *field = segue_record_get_field (record, index);
  SegueValue value = segue_record_peek (record, index);
  GString *cell;

  if (!segue_record_is_set (record, index))
    return g_strdup ("-");
  if (field->kind == SEGUE_FIELD_LINK)
    return dup_ref (segue_record_get_link (record, index), ranks);
  if (field->kind != SEGUE_FIELD_LINKS)
    return segue_value_to_text (field, &value);

  cell = g_string_new ("{");
  for (guint i = 0; i < value.slot.ids->n; i++)
    {
      g_autofree char *ref = dup_ref (value.slot.ids->ids[i], ranks);

      g_string_append_printf (cell, " %s", ref);
    }
  g_string_append (cell, " }");

  return g_string_free (cell, FALSE);
}

static GHashTable *
rank_records (SegueWorkspace *workspace)
{
  GHashTable *ranks = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      g_autoptr(GPtrArray) records = sorted_records (workspace, kind);

      for (guint i = 0; i < records->len; i++)
        {
          gint64 id = segue_record_get_id (records->pdata[i]);

          g_hash_table_insert (ranks, g_memdup2 (&id, sizeof id), GINT_TO_POINTER (i + 1));
        }
    }

  return ranks;
}

/**
 * store_dump_lists:
 * @workspace: a workspace
 * @ranks: write each record's place in its list instead of its id
 *
 * Returns: (transfer full): everything that the workspace holds in memory, one line a value
 */
char *
store_dump_lists (SegueWorkspace *workspace,
                  gboolean        ranks)
{
  g_autoptr(GHashTable) table = ranks ? rank_records (workspace) : NULL;
  GString *dump = g_string_new (NULL);

  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      g_autoptr(GPtrArray) records = sorted_records (workspace, kind);

      for (guint i = 0; i < records->len; i++)
        {
          SegueRecord *record = records->pdata[i];
          g_autofree char *ref = dup_ref (segue_record_get_id (record), table);

          g_string_append_printf (dump, "%s %s\n", segue_record_kind_get_name (kind), ref);
          for (guint field = 0; field < segue_record_get_n_fields (record); field++)
            {
              g_autofree char *cell = NULL;

              if (!segue_record_is_set (record, field))
                continue;
              cell = dup_cell (record, field, table);
              g_string_append_printf (dump, "  %s %s\n",
                                      segue_record_get_field (record, field)->name, cell);
            }
        }
    }

  return g_string_free (dump, FALSE);
}

static sqlite3 *
open_raw (const char *path)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READWRITE, NULL), ==, SQLITE_OK);
  sqlite3_busy_timeout (db, 10000);

  return db;
}

static void
dump_table (sqlite3    *db,
            const char *table,
            GString    *dump)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM \"%s\" ORDER BY 1, 2", table);
  sqlite3_stmt *statement = NULL;
  int result;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_string_append_printf (dump, "%s\n", table);
  while ((result = sqlite3_step (statement)) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        {
          const char *text = (const char *) sqlite3_column_text (statement, i);

          g_string_append_printf (dump, "|%d:%s", sqlite3_column_type (statement, i),
                                  text != NULL ? text : "");
        }
      g_string_append_c (dump, '\n');
    }
  g_assert_cmpint (result, ==, SQLITE_DONE);
  sqlite3_finalize (statement);
}

/**
 * store_dump_file:
 * @path: a workspace file
 *
 * Reads it with bare SQLite, beside whoever has it open.
 *
 * Returns: (transfer full): every row of every table of content, those of the
 *   journal left out, since undo adds to it
 */
char *
store_dump_file (const char *path)
{
  sqlite3 *db = open_raw (path);
  GString *dump = g_string_new (NULL);

  g_assert_cmpint (sqlite3_exec (db, "BEGIN", NULL, NULL, NULL), ==, SQLITE_OK);
  for (int kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);
      g_autofree char *table = segue_record_kind_dup_table (kind);

      dump_table (db, table, dump);
      for (guint i = 0; i < klass->n_fields; i++)
        {
          g_autofree char *column = segue_field_dup_column (&klass->fields[i]);
          g_autofree char *links = g_strdup_printf ("%s_%s", table, column);

          if (klass->fields[i].kind == SEGUE_FIELD_LINKS)
            dump_table (db, links, dump);
        }
    }
  sqlite3_exec (db, "COMMIT", NULL, NULL, NULL);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);

  return g_string_free (dump, FALSE);
}

char *
store_hash (const char *dump)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, dump, -1);
}

/**
 * store_assert_same:
 *
 * Fails with the first line in which two dumps differ.
 */
void
store_assert_same (const char *a,
                   const char *b)
{
  g_auto(GStrv) first = NULL;
  g_auto(GStrv) second = NULL;
  guint i = 0;

  if (strcmp (a, b) == 0)
    return;

  first = g_strsplit (a, "\n", -1);
  second = g_strsplit (b, "\n", -1);
  while (g_strcmp0 (first[i], second[i]) == 0)
    i++;
  for (guint j = i > 8 ? i - 8 : 0; j < i; j++)
    g_test_message ("  %s", first[j]);
  g_test_message ("- %s", first[i] != NULL ? first[i] : "(end)");
  g_test_message ("+ %s", second[i] != NULL ? second[i] : "(end)");
  g_error ("two dumps of a workspace differ in line %u", i + 1);
}

/**
 * store_sql:
 * @path: a file
 * @sql: what a foreign program does to it, the schema table included
 */
void
store_sql (const char *path,
           const char *sql)
{
  sqlite3 *db = open_raw (path);
  char *message = NULL;

  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}

gint64
store_sql_integer (const char *path,
                   const char *sql)
{
  sqlite3 *db = open_raw (path);
  sqlite3_stmt *statement = NULL;
  gint64 integer;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  integer = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);

  return integer;
}
