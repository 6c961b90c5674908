/* segue-edit-commit-private.h - an edit while it is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-changes.h"
#include "segue-edit-private.h"

G_BEGIN_DECLS

/**
 * SegueCommit:
 * @author: (owned): may be changed while a worker writes
 * @added: (owned): by kind, by id; borrowed records
 * @in_span: which of @added are journalled as a span
 * @spans: (owned) (element-type SegueSpan): of what was not recorded
 * @n_written: records so far, of @n_total
 * @next_breath: how many were written when it is time again to tell of progress
 * @in_thread: whether a worker writes
 */
typedef struct
{
  SegueEdit      *edit;
  SegueDatabase  *database;
  char           *author;
  GCancellable   *cancellable;
  GPtrArray      *added[SEGUE_N_RECORD_KINDS];
  gboolean        in_span[SEGUE_N_RECORD_KINDS];
  gboolean        has_spans;
  GArray         *spans;
  guint           n_written;
  guint           next_breath;
  guint           n_total;
  gboolean        in_thread;
} SegueCommit;

gboolean segue_commit_write (SegueCommit  *commit,
                             GError      **error);

G_END_DECLS
