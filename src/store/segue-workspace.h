/* segue-workspace.h - one workspace, one file, one object to talk to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"
#include "segue-verb.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_WORKSPACE (segue_workspace_get_type ())

/* A SeguePlan. */
G_DECLARE_FINAL_TYPE (SegueWorkspace, segue_workspace, SEGUE, WORKSPACE, GObject)

#define SEGUE_STORE_ERROR (segue_store_error_quark ())

typedef enum
{
  SEGUE_STORE_ERROR_FAILED,         /* anything that has no code of its own */
  SEGUE_STORE_ERROR_NOT_FOUND,      /* there is no such file */
  SEGUE_STORE_ERROR_EXISTS,         /* there is one already */
  SEGUE_STORE_ERROR_NOT_SEGUE,      /* not a Segue workspace */
  SEGUE_STORE_ERROR_NEWER,          /* made by a newer Segue */
  SEGUE_STORE_ERROR_DAMAGED,        /* the integrity check found damage */
  SEGUE_STORE_ERROR_FOREIGN_SCHEMA, /* holds triggers, views or tables that are not ours */
  SEGUE_STORE_ERROR_READ_ONLY,      /* file or folder is not writable */
  SEGUE_STORE_ERROR_BUSY,           /* another process is writing */
  SEGUE_STORE_ERROR_FULL,           /* no space left */
  SEGUE_STORE_ERROR_NEEDS_RECOVERY, /* left by a crash in a place that cannot be written */
  SEGUE_STORE_ERROR_MOVED,          /* moved, deleted or replaced under us */
  SEGUE_STORE_ERROR_PERMISSION,     /* may not be read */
  SEGUE_STORE_ERROR_IN_USE,         /* another record needs what is to be removed */
  SEGUE_STORE_ERROR_INCOMPLETE,     /* a required field is empty */
  SEGUE_STORE_ERROR_OUTDATED,       /* changed by someone else in the meantime */
  SEGUE_STORE_ERROR_CANCELLED,      /* the user stopped it */
  SEGUE_STORE_ERROR_HIDDEN,         /* not to be seen now, and so not to be changed */
  SEGUE_STORE_ERROR_LOCKED,         /* was sent, and stays as it was said */
} SegueStoreError;

GQuark          segue_store_error_quark          (void);

char           *segue_workspace_dup_default_path (void);
GPtrArray      *segue_workspace_list_backups     (const char       *path);
gboolean        segue_workspace_copy_backup      (const char       *backup,
                                                  const char       *path,
                                                  GError          **error);
SegueWorkspace *segue_workspace_create           (const char       *path,
                                                  GError          **error);
SegueWorkspace *segue_workspace_open             (const char       *path,
                                                  GCancellable     *cancellable,
                                                  GError          **error);

void            segue_workspace_open_async       (const char       *path,
                                                  GCancellable     *cancellable,
                                                  GAsyncReadyCallback callback,
                                                  gpointer          user_data);
SegueWorkspace *segue_workspace_open_finish      (GAsyncResult     *result,
                                                  GError          **error);

gboolean        segue_workspace_is_complete      (SegueWorkspace   *self);
void            segue_workspace_complete_async   (SegueWorkspace   *self,
                                                  GCancellable     *cancellable,
                                                  GAsyncReadyCallback callback,
                                                  gpointer          user_data);
gboolean        segue_workspace_is_unchecked     (SegueWorkspace   *self);
void            segue_workspace_check_async      (SegueWorkspace   *self,
                                                  GCancellable     *cancellable,
                                                  GAsyncReadyCallback callback,
                                                  gpointer          user_data);
void            segue_workspace_copy_async       (SegueWorkspace   *self,
                                                  const char       *path,
                                                  GCancellable     *cancellable,
                                                  GAsyncReadyCallback callback,
                                                  gpointer          user_data);
void            segue_workspace_compact_async    (SegueWorkspace   *self,
                                                  guint             keep_days,
                                                  GCancellable     *cancellable,
                                                  GAsyncReadyCallback callback,
                                                  gpointer          user_data);
gboolean        segue_workspace_work_finish      (SegueWorkspace   *self,
                                                  GAsyncResult     *result,
                                                  GError          **error);

const char     *segue_workspace_get_path         (SegueWorkspace   *self);
gboolean        segue_workspace_is_read_only     (SegueWorkspace   *self);
gboolean        segue_workspace_can_edit         (SegueWorkspace   *self);
int             segue_workspace_get_schema       (SegueWorkspace   *self);
void            segue_workspace_set_author       (SegueWorkspace   *self,
                                                  const char       *author);
const char     *segue_workspace_get_author       (SegueWorkspace   *self);
const char     *segue_workspace_get_warning      (SegueWorkspace   *self);
SegueRecord    *segue_workspace_get_settings     (SegueWorkspace   *self);

gboolean        segue_workspace_load             (SegueWorkspace   *self,
                                                  GCancellable     *cancellable,
                                                  GError          **error);
gboolean        segue_workspace_check_lists      (SegueWorkspace   *self,
                                                  GError          **error);
gboolean        segue_workspace_refresh          (SegueWorkspace   *self,
                                                  GError          **error);

void            segue_workspace_present          (SegueWorkspace     *self,
                                                  SegueRedactionLevel level);
SegueRedactionLevel segue_workspace_get_level    (SegueWorkspace   *self);
SeguePlan      *segue_workspace_get_shown        (SegueWorkspace   *self);
gboolean        segue_workspace_shows            (SegueWorkspace   *self,
                                                  SegueRecord      *record);

char           *segue_workspace_dup_undo_label   (SegueWorkspace   *self);
gint64          segue_workspace_get_undo_number  (SegueWorkspace   *self);
char           *segue_workspace_dup_redo_label   (SegueWorkspace   *self);
gboolean        segue_workspace_undo             (SegueWorkspace   *self,
                                                  GError          **error);
gboolean        segue_workspace_redo             (SegueWorkspace   *self,
                                                  GError          **error);

gboolean        segue_workspace_copy             (SegueWorkspace   *self,
                                                  const char       *path,
                                                  gboolean          new_identity,
                                                  GError          **error);
gboolean        segue_workspace_compact          (SegueWorkspace   *self,
                                                  guint             keep_days,
                                                  GError          **error);

/**
 * SegueWorkspaceInfo:
 *
 * What `segue info` tells of the file.  Sizes in bytes.
 */
typedef struct
{
  int      schema;
  gint64   counts[SEGUE_N_RECORD_KINDS];
  gint64   file_size;
  gint64   journal_lines;
  gint64   undo_steps;
  gint64   undo_size;
} SegueWorkspaceInfo;

gboolean        segue_workspace_get_info         (SegueWorkspace     *self,
                                                  SegueWorkspaceInfo *info,
                                                  GError            **error);

G_END_DECLS
