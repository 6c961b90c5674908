/* segue-journal.h - who did what to which record, and the steps that undo takes back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"

G_BEGIN_DECLS

/**
 * SegueSpan:
 * @kind: a kind of record
 * @first: lowest id
 * @last: highest id; most spans are one record
 */
typedef struct
{
  SegueRecordKind kind;
  gint64          first;
  gint64          last;
} SegueSpan;

/**
 * SegueUndoStep:
 * @number: its place in the history
 * @changes: (owned) (nullable): changeset of what was captured row by row
 * @spans: (owned) (element-type SegueSpan): what was added without being captured
 * @added: (owned) (nullable): changeset by which the undo took @spans away
 */
typedef struct
{
  gint64           number;
  SegueVerb        verb;
  SegueRecordKind  kind;
  char            *field;
  guint            n_records;
  GBytes          *changes;
  GArray          *spans;
  GBytes          *added;
} SegueUndoStep;

gboolean       segue_journal_get_number (SegueDatabase    *database,
                                         gint64           *number,
                                         GError          **error);
gboolean       segue_journal_write      (SegueDatabase    *database,
                                         const char       *author,
                                         const char       *verb,
                                         const SegueSpan  *span,
                                         const char       *field,
                                         GError          **error);
GArray        *segue_journal_read_since (SegueDatabase    *database,
                                         gint64            number,
                                         GError          **error);

gboolean       segue_undo_push          (SegueDatabase    *database,
                                         const char       *author,
                                         const SegueUndoStep *step,
                                         GError          **error);
SegueUndoStep *segue_undo_peek          (SegueDatabase    *database,
                                         gboolean          redo,
                                         gboolean          with_changes,
                                         GError          **error);
gboolean       segue_undo_mark          (SegueDatabase    *database,
                                         gint64            number,
                                         gboolean          undone,
                                         GBytes           *added,
                                         GError          **error);
gboolean       segue_undo_forget        (SegueDatabase    *database,
                                         const char       *before,
                                         GError          **error);
void           segue_undo_step_free     (SegueUndoStep    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueUndoStep, segue_undo_step_free)

G_END_DECLS
