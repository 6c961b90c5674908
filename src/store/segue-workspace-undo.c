/* segue-workspace-undo.c - undo and redo, without limit and across restarts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-workspace"

#include "config.h"

#include "segue-changes.h"
#include "segue-table.h"
#include "segue-workspace-private.h"

#include <glib/gi18n.h>

/* Takes away what was added without being captured, and captures it now. */
static GBytes *
take_spans_away (SegueWorkspace  *self,
                 const GArray    *spans,
                 GError         **error)
{
  SegueRecording *recording = segue_recording_start (self->database, error);
  gboolean good = recording != NULL;

  if (recording == NULL)
    return NULL;

  /* Backwards: what was added last links to what came before it. */
  segue_database_enforce (self->database, FALSE);
  for (guint i = spans->len; good && i > 0; i--)
    {
      const SegueSpan *span = &g_array_index (spans, SegueSpan, i - 1);

      good = segue_table_delete (segue_table_get (span->kind), self->database, span->first, span->last, error);
    }
  segue_database_enforce (self->database, TRUE);

  if (good)
    return segue_recording_finish (recording, self->database, error);

  segue_recording_discard (recording);
  return NULL;
}

/* An edit changes first and adds afterwards, so undo goes the other way. */
static gboolean
take_back (SegueWorkspace       *self,
           const SegueUndoStep  *step,
           GError              **error)
{
  g_autoptr(GBytes) added = NULL;

  if (step->spans->len > 0)
    {
      added = take_spans_away (self, step->spans, error);
      if (added == NULL)
        return FALSE;
    }

  return segue_changes_apply (self->database, step->changes, TRUE, error) &&
         segue_undo_mark (self->database, step->number, TRUE, added, error);
}

static gboolean
do_again (SegueWorkspace       *self,
          const SegueUndoStep  *step,
          GError              **error)
{
  return segue_changes_apply (self->database, step->changes, FALSE, error) &&
         segue_changes_apply (self->database, step->added, TRUE, error) &&
         segue_undo_mark (self->database, step->number, FALSE, NULL, error);
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const SegueSpan *one = a;
  const SegueSpan *two = b;

  if (one->kind != two->kind)
    return one->kind < two->kind ? -1 : 1;

  return (one->first > two->first) - (one->first < two->first);
}

/* What the step touches: each record once, then the spans as they are. */
static GArray *
collect_spans (SegueWorkspace       *self,
               const SegueUndoStep  *step,
               GError              **error)
{
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (SegueSpan));
  guint kept = 0;

  if (!segue_changes_collect (self->database, step->changes, spans, error))
    return NULL;

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    if (kept == 0 || compare_spans (&g_array_index (spans, SegueSpan, kept - 1), &g_array_index (spans, SegueSpan, i)) != 0)
      g_array_index (spans, SegueSpan, kept++) = g_array_index (spans, SegueSpan, i);
  g_array_set_size (spans, kept);

  g_array_append_vals (spans, step->spans->data, step->spans->len);
  return g_steal_pointer (&spans);
}

static gboolean
write_lines (SegueWorkspace  *self,
             gboolean         redo,
             const GArray    *spans,
             GError         **error)
{
  for (guint i = 0; i < spans->len; i++)
    if (!segue_journal_write (self->database, self->author, redo ? "redo" : "undo",
                              &g_array_index (spans, SegueSpan, i), NULL, error))
      return FALSE;

  return TRUE;
}

static gboolean
walk_within (SegueWorkspace  *self,
             gboolean         redo,
             GArray         **spans,
             GError         **error)
{
  g_autoptr(GError) local = NULL;
  g_autoptr(SegueUndoStep) step = segue_undo_peek (self->database, redo, TRUE, &local);

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  if (step == NULL)
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_FOUND,
                   redo ? _("There is nothing to redo.") : _("There is nothing to undo."));
      return FALSE;
    }

  *spans = collect_spans (self, step, error);
  return *spans != NULL &&
         (redo ? do_again (self, step, error) : take_back (self, step, error)) &&
         write_lines (self, redo, *spans, error);
}

/* What comes of it is read before the COMMIT: when that cannot be done, nothing
 * was undone, and the lists are what the file is either way.
 */
static gboolean
walk (SegueWorkspace  *self,
      gboolean         redo,
      GError         **error)
{
  g_autoptr(GArray) spans = NULL;
  g_autoptr(GPtrArray) fresh = NULL;

  if (!segue_workspace_begin (self, error))
    return FALSE;

  if (walk_within (self, redo, &spans, error))
    fresh = segue_workspace_read (self, spans, error);
  if (fresh == NULL)
    {
      segue_database_rollback (self->database);
      return FALSE;
    }

  if (!segue_workspace_finish (self, error))
    return FALSE;

  segue_workspace_bring (self, spans, fresh);
  g_signal_emit_by_name (self, "history-changed");
  return TRUE;
}

/**
 * segue_workspace_undo:
 * @error: %SEGUE_STORE_ERROR_NOT_FOUND where there is nothing to undo
 *
 * Takes back the newest step, whoever did it and whenever.
 */
gboolean
segue_workspace_undo (SegueWorkspace  *self,
                      GError         **error)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  return walk (self, FALSE, error);
}

/**
 * segue_workspace_redo:
 * @error: %SEGUE_STORE_ERROR_NOT_FOUND where there is nothing to redo
 *
 * Does again what was taken back last.
 */
gboolean
segue_workspace_redo (SegueWorkspace  *self,
                      GError         **error)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  return walk (self, TRUE, error);
}

/* The next step, without what it changes; none while nothing can be undone. */
static SegueUndoStep *
peek (SegueWorkspace *self,
      gboolean        redo)
{
  if (self->history_ended || self->lent || self->unchecked)
    return NULL;

  return segue_undo_peek (self->database, redo, FALSE, NULL);
}

static char *
dup_label (SegueWorkspace *self,
           gboolean        redo)
{
  g_autoptr(SegueUndoStep) step = peek (self, redo);

  if (step == NULL || step->kind == SEGUE_RECORD_NONE)
    return NULL;

  return segue_verb_dup_label (step->verb, step->kind, step->field, step->n_records);
}

/**
 * segue_workspace_dup_undo_label:
 *
 * Returns: (transfer full) (nullable): what undo would take back, as in “New
 *   Stakeholder”; %NULL where there is nothing
 */
char *
segue_workspace_dup_undo_label (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), NULL);

  return dup_label (self, FALSE);
}

/**
 * segue_workspace_get_undo_number:
 *
 * Returns: the number of the step that undo would take back, 0 where there is nothing
 */
gint64
segue_workspace_get_undo_number (SegueWorkspace *self)
{
  g_autoptr(SegueUndoStep) step = NULL;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), 0);

  step = peek (self, FALSE);

  return step != NULL ? step->number : 0;
}

/**
 * segue_workspace_dup_redo_label:
 *
 * Returns: (transfer full) (nullable): what redo would do again
 */
char *
segue_workspace_dup_redo_label (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), NULL);

  return dup_label (self, TRUE);
}
