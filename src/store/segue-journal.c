/* segue-journal.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The journal names records by kind and id and fields by name; no name of a
 * person and no value ever stands in it.
 */

#define G_LOG_DOMAIN "segue-journal"

#include "config.h"

#include "segue-journal.h"

#include "segue-day.h"

/**
 * segue_journal_get_number:
 * @number: (out): of the newest line, 0 for none
 */
gboolean
segue_journal_get_number (SegueDatabase  *database,
                          gint64         *number,
                          GError        **error)
{
  return segue_database_get_integer (database, "SELECT max(number) FROM journal", number, error);
}

static void
bind_text (sqlite3_stmt *statement,
           int           index,
           const char   *text)
{
  sqlite3_bind_text (statement, index, text, -1, SQLITE_TRANSIENT);
}

/**
 * segue_journal_write:
 * @author: who
 * @verb: add, change, remove, undo or redo
 * @span: what
 * @field: (nullable): which field
 */
gboolean
segue_journal_write (SegueDatabase    *database,
                     const char       *author,
                     const char       *verb,
                     const SegueSpan  *span,
                     const char       *field,
                     GError          **error)
{
  sqlite3_stmt *statement;
  g_autofree char *now = segue_now_text ();

  statement = segue_database_prepare (database,
                                      "INSERT INTO journal (time, author, verb, kind, first, last, field) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", error);
  if (statement == NULL)
    return FALSE;

  bind_text (statement, 1, now);
  bind_text (statement, 2, author);
  bind_text (statement, 3, verb);
  bind_text (statement, 4, segue_record_kind_get_name (span->kind));
  sqlite3_bind_int64 (statement, 5, span->first);
  sqlite3_bind_int64 (statement, 6, span->last);
  bind_text (statement, 7, field);
  return segue_database_run (database, statement, error);
}

/* A file that somebody made up may say anything. */
static void
take_span (GArray          *spans,
           SegueRecordKind  kind,
           gint64           first,
           gint64           last)
{
  SegueSpan span = { kind, first, last };

  if (kind != SEGUE_RECORD_NONE && first > 0 && first <= last && last < G_MAXINT64)
    g_array_append_val (spans, span);
}

/**
 * segue_journal_read_since:
 * @number: the last line that is known
 *
 * Returns: (transfer full) (nullable) (element-type SegueSpan): what later lines speak of
 */
GArray *
segue_journal_read_since (SegueDatabase  *database,
                          gint64          number,
                          GError        **error)
{
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (SegueSpan));
  sqlite3_stmt *statement;
  SegueStep step;

  statement = segue_database_prepare (database,
                                      "SELECT DISTINCT kind, first, last FROM journal WHERE number > ?1", error);
  if (statement == NULL)
    return NULL;

  sqlite3_bind_int64 (statement, 1, number);
  while ((step = segue_database_step (database, statement, error)) == SEGUE_STEP_ROW)
    take_span (spans, segue_record_kind_from_name ((const char *) sqlite3_column_text (statement, 0)),
               sqlite3_column_int64 (statement, 1), sqlite3_column_int64 (statement, 2));

  return step == SEGUE_STEP_DONE ? g_steal_pointer (&spans) : NULL;
}

/* "stakeholder 12 40\nengagement 13 41" */
static char *
spans_to_text (const GArray *spans)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; spans != NULL && i < spans->len; i++)
    {
      const SegueSpan *span = &g_array_index (spans, SegueSpan, i);

      g_string_append_printf (text, "%s%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, i > 0 ? "\n" : "",
                              segue_record_kind_get_name (span->kind), span->first, span->last);
    }

  return g_string_free (text, FALSE);
}

static GArray *
spans_from_text (const char *text)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (SegueSpan));
  g_auto(GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto(GStrv) words = g_strsplit (lines[i], " ", 3);
      SegueRecordKind kind = SEGUE_RECORD_NONE;

      if (g_strv_length (words) == 3)
        kind = segue_record_kind_from_name (words[0]);

      /* No edit adds settings: undo must not take away the only ones. */
      if (kind != SEGUE_RECORD_NONE && kind != SEGUE_RECORD_WORKSPACE)
        take_span (spans, kind, g_ascii_strtoll (words[1], NULL, 10), g_ascii_strtoll (words[2], NULL, 10));
    }

  return spans;
}

static void
bind_bytes (sqlite3_stmt *statement,
            int           index,
            GBytes       *bytes)
{
  gsize size;
  const void *data;

  if (bytes == NULL)
    return;

  data = g_bytes_get_data (bytes, &size);
  sqlite3_bind_blob64 (statement, index, data, size, SQLITE_STATIC);
}

/**
 * segue_undo_push:
 * @step: what was done; its number is given here
 *
 * Steps that were undone and not redone are forgotten: the history goes on
 * from here.
 */
gboolean
segue_undo_push (SegueDatabase        *database,
                 const char           *author,
                 const SegueUndoStep  *step,
                 GError              **error)
{
  g_autofree char *now = segue_now_text ();
  g_autofree char *spans = spans_to_text (step->spans);
  sqlite3_stmt *statement;

  if (!segue_database_exec (database, "DELETE FROM undo WHERE undone = 1", error))
    return FALSE;

  statement = segue_database_prepare (database,
                                      "INSERT INTO undo (time, author, verb, kind, field, records, undone, changes, spans) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?8)", error);
  if (statement == NULL)
    return FALSE;

  bind_text (statement, 1, now);
  bind_text (statement, 2, author);
  bind_text (statement, 3, segue_verb_get_name (step->verb));
  bind_text (statement, 4, segue_record_kind_get_name (step->kind));
  bind_text (statement, 5, step->field);
  sqlite3_bind_int64 (statement, 6, step->n_records);
  bind_bytes (statement, 7, step->changes);
  bind_text (statement, 8, spans);
  return segue_database_run (database, statement, error);
}

static GBytes *
column_bytes (sqlite3_stmt *statement,
              int           column)
{
  const void *data = sqlite3_column_blob (statement, column);

  if (data == NULL)
    return NULL;

  return g_bytes_new (data, (gsize) sqlite3_column_bytes (statement, column));
}

static SegueUndoStep *
read_step (sqlite3_stmt *statement)
{
  SegueUndoStep *step = g_new0 (SegueUndoStep, 1);
  const char *verb = (const char *) sqlite3_column_text (statement, 1);

  step->number = sqlite3_column_int64 (statement, 0);
  if (!segue_verb_from_name (verb, &step->verb))
    step->verb = SEGUE_VERB_CHANGE;
  step->kind = segue_record_kind_from_name ((const char *) sqlite3_column_text (statement, 2));
  step->field = g_strdup ((const char *) sqlite3_column_text (statement, 3));
  step->n_records = (guint) CLAMP (sqlite3_column_int64 (statement, 4), 0, G_MAXINT);
  step->spans = spans_from_text ((const char *) sqlite3_column_text (statement, 5));
  step->changes = column_bytes (statement, 6);
  step->added = column_bytes (statement, 7);

  return step;
}

/**
 * segue_undo_peek:
 * @redo: the step that redo takes next, rather than undo
 * @with_changes: whether the changesets, which can be large, are wanted too
 * @error: (nullable): set on failure only
 *
 * Returns: (transfer full) (nullable): the step, %NULL where there is none or on failure
 */
SegueUndoStep *
segue_undo_peek (SegueDatabase  *database,
                 gboolean        redo,
                 gboolean        with_changes,
                 GError        **error)
{
  g_autofree char *sql = NULL;
  sqlite3_stmt *statement;
  SegueUndoStep *found = NULL;

  sql = g_strdup_printf ("SELECT number, verb, kind, field, records, spans, %s FROM undo "
                         "WHERE undone = %d ORDER BY number %s LIMIT 1",
                         with_changes ? "changes, added" : "NULL, NULL", redo, redo ? "ASC" : "DESC");
  statement = segue_database_prepare (database, sql, error);

  if (statement == NULL || segue_database_step (database, statement, error) != SEGUE_STEP_ROW)
    return NULL;

  found = read_step (statement);
  sqlite3_reset (statement);
  return found;
}

/**
 * segue_undo_mark:
 * @number: of a step
 * @undone: whether it is undone now
 * @added: (nullable): the changeset that took its spans away
 */
gboolean
segue_undo_mark (SegueDatabase  *database,
                 gint64          number,
                 gboolean        undone,
                 GBytes         *added,
                 GError        **error)
{
  sqlite3_stmt *statement;

  statement = segue_database_prepare (database, "UPDATE undo SET undone = ?2, added = ?3 WHERE number = ?1", error);
  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, number);
  sqlite3_bind_int (statement, 2, undone);
  bind_bytes (statement, 3, added);
  return segue_database_run (database, statement, error);
}

/**
 * segue_undo_forget:
 * @before: (nullable): an instant as segue_now_text() writes it; %NULL for all
 *
 * Drops the steps before @before, for good, and what cannot be reached without
 * them: steps older than one that goes, whatever the clock said, and all that were
 * undone where one of these goes, since redo takes the oldest first.
 */
gboolean
segue_undo_forget (SegueDatabase  *database,
                   const char     *before,
                   GError        **error)
{
  sqlite3_stmt *statement;

  statement = segue_database_prepare (database,
                                      "DELETE FROM undo WHERE number IN (SELECT number FROM undo WHERE ?1 IS NULL "
                                      "OR number <= (SELECT max (number) FROM undo WHERE time < ?1) "
                                      "OR number >= (SELECT min (number) FROM undo WHERE undone = 1 AND time < ?1))", error);
  if (statement == NULL)
    return FALSE;

  bind_text (statement, 1, before);
  return segue_database_run (database, statement, error);
}

/**
 * segue_undo_step_free:
 * @step: (transfer full): a step that was read from a file
 */
void
segue_undo_step_free (SegueUndoStep *self)
{
  if (self == NULL)
    return;

  g_free (self->field);
  g_clear_pointer (&self->changes, g_bytes_unref);
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->added, g_bytes_unref);
  g_free (self);
}
