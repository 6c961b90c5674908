/* segue-import-session.h - what the steps of an import decide together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-calendar.h"
#include "segue-import-plan.h"
#include "segue-import-reading.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_SESSION (segue_import_session_get_type ())

/**
 * SegueImportSession:
 *
 * A file, how it is read, what its columns mean, and what would become of its
 * rows.  No widget: each step of the assistant asks and tells it.
 */
G_DECLARE_FINAL_TYPE (SegueImportSession, segue_import_session, SEGUE, IMPORT_SESSION, GObject)

SegueImportSession *segue_import_session_new            (SegueWorkspace      *workspace,
                                                         gint64               rollout);
void                segue_import_session_set_kind       (SegueImportSession  *self,
                                                         const char          *kind);
gboolean            segue_import_session_is_people      (SegueImportSession  *self);
gboolean            segue_import_session_is_attendance  (SegueImportSession  *self);
gint64              segue_import_session_get_attended   (SegueImportSession  *self);
void                segue_import_session_set_attended   (SegueImportSession  *self,
                                                         gint64               session);
void                segue_import_session_set_adds_people (SegueImportSession *self,
                                                         gboolean             adds_people);
void                segue_import_session_read_async    (SegueImportSession  *self,
                                                         SegueImportReading  *reading,
                                                         GCancellable        *cancellable,
                                                         GAsyncReadyCallback  callback,
                                                         gpointer             user_data);
gboolean            segue_import_session_take_calendar (SegueImportSession  *self,
                                                         const char          *path,
                                                         GError             **error);
gboolean            segue_import_session_is_calendar   (SegueImportSession  *self);
void                segue_import_session_set_target_kind (SegueImportSession *self,
                                                         SegueIcsAs           as,
                                                         const char          *window_kind);
void                segue_import_session_set_zone      (SegueImportSession  *self,
                                                         const char          *zone);
gboolean            segue_import_session_read_finish   (SegueImportSession  *self,
                                                         GAsyncResult        *result,
                                                         GError             **error);
const SegueImportReading *segue_import_session_get_reading (SegueImportSession *self);
const char * const *segue_import_session_get_sheets     (SegueImportSession  *self,
                                                         guint               *sheet);
SegueDateOrder      segue_import_session_get_dates      (SegueImportSession  *self);
void                segue_import_session_set_dates      (SegueImportSession  *self,
                                                         SegueDateOrder       dates);
gint64              segue_import_session_get_rollout    (SegueImportSession  *self);
void                segue_import_session_set_rollout    (SegueImportSession  *self,
                                                         gint64               rollout);
gboolean            segue_import_session_is_file        (SegueImportSession  *self,
                                                         const char          *path);
char               *segue_import_session_dup_rejects_name (SegueImportSession *self);
gboolean            segue_import_session_is_recalled    (SegueImportSession  *self);
char               *segue_import_session_dup_name       (SegueImportSession  *self);
SegueMapping       *segue_import_session_get_mapping    (SegueImportSession  *self);
void                segue_import_session_set_target     (SegueImportSession  *self,
                                                         guint                column,
                                                         guint                target);
SegueImportPlan    *segue_import_session_plan           (SegueImportSession  *self,
                                                         GError             **error);
void                segue_import_session_remember       (SegueImportSession  *self);
SegueWorkspace     *segue_import_session_get_workspace  (SegueImportSession  *self);

G_END_DECLS
