/* segue-import-plan.h - what an import would do, and then does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"
#include "segue-import-dates.h"
#include "segue-import-error.h"
#include "segue-import-note.h"
#include "segue-import-people.h"
#include "segue-mapping.h"

G_BEGIN_DECLS

/**
 * SegueImportOptions:
 * @rollout: the rollout that rows belong to which name none, 0 for the only one
 * @dates: the order of day and month, unknown to find it out
 * @match: by what people are taken for those who are there
 * @session: of attendance: the session that all rows are of, 0 for those that the file names
 * @course: of attendance: likewise the course
 * @adds_people: of attendance: whether people who are not in the register are added
 * @progress: (nullable): is told the fraction that is read, 0 to 1
 * @progress_data: for @progress
 * @edit: (nullable): what it becomes part of, with other plans; %NULL for an edit of its own
 */
typedef struct
{
  gint64             rollout;
  SegueDateOrder     dates;
  SegueMatchBy       match;
  gint64             session;
  gint64             course;
  gboolean           adds_people;
  SegueProgressFunc  progress;
  gpointer           progress_data;
  SegueEdit         *edit;
} SegueImportOptions;

/**
 * SegueImportResult:
 * @SEGUE_IMPORT_NEW: the row becomes a new row of the sheet
 * @SEGUE_IMPORT_CHANGED: it says something new of a row that is there
 * @SEGUE_IMPORT_UNCHANGED: it says nothing new
 * @SEGUE_IMPORT_REFUSED: it is not taken, for a reason
 */
typedef enum
{
  SEGUE_IMPORT_NEW,
  SEGUE_IMPORT_CHANGED,
  SEGUE_IMPORT_UNCHANGED,
  SEGUE_IMPORT_REFUSED,
} SegueImportResult;

#define SEGUE_N_IMPORT_RESULTS (SEGUE_IMPORT_REFUSED + 1)

/**
 * SegueImportMessage:
 * @line: the line of the file
 * @column: the column of the grid, %G_MAXUINT for the whole row
 * @text: (owned): a sentence without line and column
 */
typedef struct
{
  guint  line;
  guint  column;
  char  *text;
} SegueImportMessage;

/**
 * SegueImportPlan:
 *
 * A file held against a workspace: row by row what would become of it, without
 * anything being written.  Applied, it is one edit and one undo step.  It is
 * valid until the workspace changes.
 */
typedef struct _SegueImportPlan SegueImportPlan;

SegueImportPlan   *segue_import_plan_new           (SegueWorkspace            *workspace,
                                                    SegueMapping              *mapping,
                                                    const SegueImportOptions  *options,
                                                    GCancellable              *cancellable,
                                                    GError                   **error);
void               segue_import_plan_free          (SegueImportPlan           *self);
void               segue_import_plan_join          (SegueImportPlan           *self,
                                                    SegueImportPlan           *other);

guint              segue_import_plan_count         (SegueImportPlan           *self,
                                                    SegueImportResult          result);
guint              segue_import_plan_count_unknown (SegueImportPlan           *self);
guint              segue_import_plan_get_n_rows    (SegueImportPlan           *self);
SegueImportResult  segue_import_plan_get_result    (SegueImportPlan           *self,
                                                    guint                      index);
guint              segue_import_plan_get_line      (SegueImportPlan           *self,
                                                    guint                      index);
char              *segue_import_plan_dup_title     (SegueImportPlan           *self,
                                                    guint                      index);
char              *segue_import_plan_dup_reason    (SegueImportPlan           *self,
                                                    guint                      index);
GPtrArray         *segue_import_plan_dup_changes   (SegueImportPlan           *self,
                                                    guint                      index);

char              *segue_import_plan_dup_cells     (SegueImportPlan           *self,
                                                    guint                      index);

GPtrArray         *segue_import_plan_get_notes     (SegueImportPlan           *self);
guint              segue_import_plan_get_n_warnings (SegueImportPlan          *self);
void               segue_import_plan_get_warning   (SegueImportPlan           *self,
                                                    guint                      index,
                                                    SegueImportMessage        *message);
char              *segue_import_plan_dup_header    (SegueImportPlan           *self,
                                                    guint                      column);
char              *segue_import_plan_dup_warning   (SegueImportPlan           *self,
                                                    guint                      index);

gboolean           segue_import_plan_apply         (SegueImportPlan           *self,
                                                    SegueProgressFunc          progress,
                                                    gpointer                   user_data,
                                                    GCancellable              *cancellable,
                                                    GError                   **error);
void               segue_import_plan_apply_async   (SegueImportPlan           *self,
                                                    SegueProgressFunc          progress,
                                                    gpointer                   progress_data,
                                                    GCancellable              *cancellable,
                                                    GAsyncReadyCallback        callback,
                                                    gpointer                   user_data);
gboolean           segue_import_plan_apply_finish  (GAsyncResult              *result,
                                                    GError                   **error);
gboolean           segue_import_plan_write_rejects (SegueImportPlan           *self,
                                                    GOutputStream             *stream,
                                                    GError                   **error);
gboolean           segue_import_plan_write_rejects_as
                                                   (SegueImportPlan           *self,
                                                    const char                *path,
                                                    GOutputStream             *stream,
                                                    GError                   **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueImportPlan, segue_import_plan_free)

G_END_DECLS
