/* segue-edit-write.c - the rows of one edit, its journal and its undo step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Changes and removals are recorded row by row.  Many records added at once
 * are journalled as spans of ids instead, which undo deletes: recording each
 * row of an import would cost several times what writing it does.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-commit-private.h"

#include "segue-bulk.h"
#include "segue-table.h"

#include <glib/gi18n.h>

/* From this many records of a kind on, they are journalled as a span. */
#define SPAN_FROM 64

/* How often progress is told and cancelling is asked for, in records. */
#define ROWS_PER_BREATH 512

typedef struct
{
  SegueEdit *edit; /* owned */
  double     fraction;
} Progress;

static void
free_progress (gpointer data)
{
  Progress *progress = data;

  g_object_unref (progress->edit);
  g_free (progress);
}

static gboolean
progress_cb (gpointer data)
{
  Progress *progress = data;

  /* Who was to be told may be gone once the edit is written. */
  if (progress->edit->progress != NULL)
    progress->edit->progress (progress->fraction, progress->edit->progress_data);

  return G_SOURCE_REMOVE;
}

static void
tell_progress (SegueCommit *commit)
{
  double fraction = (double) commit->n_written / commit->n_total;
  Progress *progress;

  if (commit->edit->progress == NULL)
    return;

  if (!commit->in_thread)
    {
      commit->edit->progress (fraction, commit->edit->progress_data);
      return;
    }

  progress = g_new (Progress, 1);
  progress->edit = g_object_ref (commit->edit);
  progress->fraction = fraction;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, progress_cb, progress, free_progress);
}

static gboolean
breathe (SegueCommit  *commit,
         guint         n_rows,
         GError      **error)
{
  gboolean is_due = commit->n_written >= commit->next_breath;

  if (is_due)
    commit->next_breath = commit->n_written + ROWS_PER_BREATH;
  commit->n_written += n_rows;
  if (!is_due)
    return TRUE;

  tell_progress (commit);

  if (!g_cancellable_is_cancelled (commit->cancellable))
    return TRUE;

  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED,
               _("Stopped. %s is as it was."), commit->edit->workspace->path);
  return FALSE;
}

static gboolean
write_line (SegueCommit      *commit,
            const char       *verb,
            const SegueSpan  *span,
            const char       *field,
            GError          **error)
{
  return segue_journal_write (commit->database, commit->author, verb, span, field, error);
}

static gboolean
write_changes (SegueCommit        *commit,
               const SegueTarget  *target,
               GError            **error)
{
  SegueRecordKind kind = segue_record_get_kind (target->record);
  gint64 id = segue_record_get_id (target->record);
  SegueSpan span = { kind, id, id };

  for (guint i = 0; i < target->changes->len; i++)
    {
      const SegueChange *change = &g_array_index (target->changes, SegueChange, i);

      if (!segue_table_update (segue_table_get (kind), commit->database, id, change->field, &change->value, error) ||
          !write_line (commit, "change", &span, segue_record_get_field (target->record, change->field)->name, error))
        return FALSE;
    }

  return breathe (commit, 1, error);
}

static gboolean
write_removal (SegueCommit        *commit,
               const SegueTarget  *target,
               GError            **error)
{
  SegueRecordKind kind = segue_record_get_kind (target->record);
  gint64 id = segue_record_get_id (target->record);
  SegueSpan span = { kind, id, id };

  return segue_table_delete (segue_table_get (kind), commit->database, id, id, error) &&
         write_line (commit, "remove", &span, NULL, error) &&
         breathe (commit, 1, error);
}

/* Without SQLite's check of foreign keys, which would search every table for
 * links; the edit has cleared them.
 */
static gboolean
write_removals (SegueCommit  *commit,
                GError      **error)
{
  GPtrArray *targets = commit->edit->targets;
  gboolean good = TRUE;

  segue_database_enforce (commit->database, FALSE);
  for (guint i = 0; good && i < targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (targets, i);

      if (target->removed)
        good = write_removal (commit, target, error);
    }
  segue_database_enforce (commit->database, !commit->has_spans);

  return good;
}

/* Removals come last.  Where there are none the check stays on: SQLite compiles
 * every statement anew after it was off.
 */
static gboolean
write_targets (SegueCommit  *commit,
               GError      **error)
{
  GPtrArray *targets = commit->edit->targets;
  gboolean removes = FALSE;

  for (guint i = 0; i < targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (targets, i);

      removes |= target->removed;
      if (!target->removed && !write_changes (commit, target, error))
        return FALSE;
    }

  return !removes || write_removals (commit, error);
}

/* Checked shortly before they are written, they need not be fetched twice. */
static gboolean
check_some (SegueCommit          *commit,
            SegueRecord * const  *records,
            guint                 n,
            GError              **error)
{
  for (guint i = 0; i < n; i++)
    if (!segue_edit_check_added (commit->edit, records[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
write_records (SegueCommit  *commit,
               GPtrArray    *records,
               GError      **error)
{
  const SegueTable *table = segue_table_get (segue_record_get_kind (g_ptr_array_index (records, 0)));
  g_autoptr(SegueBulk) bulk = segue_bulk_new (table);

  for (guint done = 0; done < records->len; done += ROWS_PER_BREATH)
    {
      guint n = MIN (ROWS_PER_BREATH, records->len - done);
      SegueRecord * const *some = (SegueRecord * const *) records->pdata + done;

      if (!breathe (commit, n, error) || !check_some (commit, some, n, error) ||
          !segue_bulk_insert (bulk, commit->database, some, n, error))
        return FALSE;
    }

  return TRUE;
}

static SegueSpan
get_span (GPtrArray *records)
{
  SegueSpan span = {
    .kind = segue_record_get_kind (g_ptr_array_index (records, 0)),
    .first = segue_record_get_id (g_ptr_array_index (records, 0)),
    .last = segue_record_get_id (g_ptr_array_index (records, records->len - 1)),
  };

  return span;
}

static gboolean
write_lines_of_added (SegueCommit  *commit,
                      GPtrArray    *records,
                      GError      **error)
{
  for (guint i = 0; i < records->len; i++)
    {
      gint64 id = segue_record_get_id (g_ptr_array_index (records, i));
      SegueSpan span = { segue_record_get_kind (g_ptr_array_index (records, i)), id, id };

      if (!write_line (commit, "add", &span, NULL, error))
        return FALSE;
    }

  return TRUE;
}

/* A span must hold nothing that is not ours, or undo would take that too: ids
 * are given by time, and another process may have used one in between.
 */
static gboolean
find_spans (SegueCommit  *commit,
            GError      **error)
{
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (commit->added[kind] != NULL && commit->added[kind]->len >= SPAN_FROM)
      {
        SegueSpan span = get_span (commit->added[kind]);
        gint64 n = 0;

        if (!segue_table_count (segue_table_get (span.kind), commit->database, span.first, span.last, &n, error))
          return FALSE;

        commit->in_span[kind] = n == 0;
        commit->has_spans = commit->has_spans || n == 0;
      }

  return TRUE;
}

static gboolean
write_spans (SegueCommit  *commit,
             GError      **error)
{
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (commit->in_span[kind])
      {
        SegueSpan span = get_span (commit->added[kind]);

        if (!write_records (commit, commit->added[kind], error) || !write_line (commit, "add", &span, NULL, error))
          return FALSE;
        g_array_append_val (commit->spans, span);
      }

  return TRUE;
}

/* What is recorded row by row comes first, then the recording pauses. */
static gboolean
write_added (SegueCommit     *commit,
             SegueRecording  *recording,
             GError         **error)
{
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (commit->added[kind] != NULL && !commit->in_span[kind] &&
        (!write_records (commit, commit->added[kind], error) ||
         !write_lines_of_added (commit, commit->added[kind], error)))
      return FALSE;

  segue_recording_pause (recording);
  return write_spans (commit, error);
}

/* The one field that was changed in records of the edit's kind, or NULL. */
static const char *
find_only_field (SegueEdit *self)
{
  const char *only = NULL;

  for (guint i = 0; i < self->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (segue_record_get_kind (target->record) != self->kind)
        continue;
      for (guint j = 0; j < target->changes->len; j++)
        {
          guint index = g_array_index (target->changes, SegueChange, j).field;
          const char *name = segue_record_get_field (target->record, index)->name;

          if (only != NULL && only != name)
            return NULL;
          only = name;
        }
    }

  return only;
}

/* Of the edit's kind; of a movement all, since what moves along may be of any. */
static guint
count_records (SegueEdit *self)
{
  guint n = 0;

  segue_added_list (self->added, self->kind, &n);
  for (guint i = 0; i < self->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      n += (segue_record_get_kind (target->record) == self->kind || self->verb == SEGUE_VERB_MOVE) &&
           (target->removed || (self->verb != SEGUE_VERB_REMOVE && target->changes->len > 0));
    }

  return n;
}

static gboolean
push_step (SegueCommit  *commit,
           GBytes       *changes,
           GError      **error)
{
  SegueEdit *self = commit->edit;
  SegueUndoStep step = {
    .verb = self->verb,
    .kind = self->kind,
    .field = (char *) find_only_field (self),
    .n_records = count_records (self),
    .changes = changes,
    .spans = commit->spans,
  };

  return segue_undo_push (commit->database, commit->author, &step, error);
}

/* Where there are spans SQLite's check of foreign keys is off from the first
 * row to the last: it counts links that lead to nothing yet, and a count begun
 * would not see the spans fill them.  The edit has looked up every link.
 */
static gboolean
write_rows (SegueCommit     *commit,
            SegueRecording  *recording,
            GError         **error)
{
  gboolean good;

  if (!find_spans (commit, error))
    return FALSE;

  segue_database_enforce (commit->database, !commit->has_spans);
  good = write_targets (commit, error) && write_added (commit, recording, error);
  segue_database_enforce (commit->database, TRUE);

  return good;
}

/*< private >
 * segue_commit_write:
 *
 * Writes everything that the edit holds, the journal and the step of undo, in
 * the transaction that has begun.  May run in a worker.
 */
gboolean
segue_commit_write (SegueCommit  *commit,
                    GError      **error)
{
  g_autoptr(GBytes) changes = NULL;
  SegueRecording *recording = segue_recording_start (commit->database, error);

  if (recording == NULL)
    return FALSE;

  if (!write_rows (commit, recording, error))
    {
      segue_recording_discard (recording);
      return FALSE;
    }

  changes = segue_recording_finish (recording, commit->database, error);
  if (changes == NULL)
    return FALSE;

  /* Nothing may be left to change, where another process did the same before. */
  return (g_bytes_get_size (changes) == 0 && commit->spans->len == 0) || push_step (commit, changes, error);
}
