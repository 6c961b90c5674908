/* segue-edit.h - the only way to write
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_EDIT (segue_edit_get_type ())

/**
 * SegueEdit:
 *
 * A set of changes that become one transaction and one undo step.  Until
 * segue_edit_commit() nothing is written and no record changes; an edit that
 * is dropped leaves no trace.
 */
G_DECLARE_FINAL_TYPE (SegueEdit, segue_edit, SEGUE, EDIT, GObject)

typedef void (*SegueProgressFunc) (double   fraction,
                                   gpointer user_data);

SegueEdit *segue_edit_new           (SegueWorkspace     *workspace,
                                     SegueVerb           verb,
                                     SegueRecordKind     kind);

void       segue_edit_add           (SegueEdit          *self,
                                     SegueRecord        *record);
void       segue_edit_set_value     (SegueEdit          *self,
                                     SegueRecord        *record,
                                     guint               field,
                                     const SegueValue   *value);
void       segue_edit_set_integer   (SegueEdit          *self,
                                     SegueRecord        *record,
                                     guint               field,
                                     gint64              integer);
gboolean   segue_edit_set_text      (SegueEdit          *self,
                                     SegueRecord        *record,
                                     guint               field,
                                     const char         *text,
                                     GError            **error);
gboolean   segue_edit_remove        (SegueEdit          *self,
                                     SegueRecord        *record,
                                     gboolean            with_dependants,
                                     GError            **error);
gboolean   segue_edit_renew         (SegueEdit          *self,
                                     SegueRecord        *series,
                                     GError            **error);
SegueRecord *segue_edit_open_judgement (SegueEdit        *self,
                                        SegueRecord      *engagement);
void       segue_edit_unlock        (SegueEdit          *self,
                                     SegueRecord        *record);
SegueValue segue_edit_peek          (SegueEdit          *self,
                                     SegueRecord        *record,
                                     guint               field);
gboolean   segue_edit_is_empty      (SegueEdit          *self);
guint      segue_edit_get_n_cleared (SegueEdit          *self);

void       segue_edit_set_basis     (SegueEdit          *self,
                                     int                 basis);
void       segue_edit_set_progress  (SegueEdit          *self,
                                     SegueProgressFunc   progress,
                                     gpointer            user_data);

gboolean   segue_edit_commit        (SegueEdit          *self,
                                     GCancellable       *cancellable,
                                     GError            **error);
void       segue_edit_commit_async  (SegueEdit          *self,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
gboolean   segue_edit_commit_finish (SegueEdit          *self,
                                     GAsyncResult       *result,
                                     GError            **error);

G_END_DECLS
