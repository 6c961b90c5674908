/* segue-database.h - the SQLite connection, private to the store
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole SQLite surface of Segue: nothing outside the store calls sqlite3.
 */

#pragma once

#include "segue-workspace.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * SegueDatabase:
 * @handle: (owned): the connection
 * @path: (owned): of the file, for messages
 * @statements: (owned): prepared statements by their SQL
 * @kept: (owned): those among them whose SQL lives for ever, by its address
 * @allow_attach: whether VACUUM runs, which attaches a file of its own
 */
typedef struct
{
  sqlite3    *handle;
  char       *path;
  GHashTable *statements;
  GHashTable *kept;
  gboolean    allow_attach;
} SegueDatabase;

/* Writes into a file that has no name yet. */
typedef gboolean (*SegueFillFunc) (SegueDatabase  *database,
                                   GError        **error);

typedef enum
{
  SEGUE_STEP_ROW,
  SEGUE_STEP_DONE,
  SEGUE_STEP_ERROR,
} SegueStep;

SegueDatabase *segue_database_open        (const char     *path,
                                           int             flags,
                                           GError        **error);
void           segue_database_set_name    (SegueDatabase  *self,
                                           const char     *path);
void           segue_database_close       (SegueDatabase  *self);
void           segue_database_set_progress (SegueDatabase *self,
                                           int           (*callback) (void *data),
                                           void           *data);

gboolean       segue_database_exec        (SegueDatabase  *self,
                                           const char     *sql,
                                           GError        **error);
sqlite3_stmt  *segue_database_prepare     (SegueDatabase  *self,
                                           const char     *sql,
                                           GError        **error);
sqlite3_stmt  *segue_database_prepare_kept (SegueDatabase *self,
                                           const char     *sql,
                                           GError        **error);
SegueStep      segue_database_step        (SegueDatabase  *self,
                                           sqlite3_stmt   *statement,
                                           GError        **error);
gboolean       segue_database_run         (SegueDatabase  *self,
                                           sqlite3_stmt   *statement,
                                           GError        **error);
gboolean       segue_database_get_integer (SegueDatabase  *self,
                                           const char     *sql,
                                           gint64         *integer,
                                           GError        **error);

gboolean       segue_database_begin       (SegueDatabase  *self,
                                           GError        **error);
gboolean       segue_database_commit      (SegueDatabase  *self,
                                           GError        **error);
void           segue_database_rollback    (SegueDatabase  *self);
void           segue_database_sweep       (SegueDatabase  *self);
gboolean       segue_database_has_moved   (SegueDatabase  *self);
void           segue_database_enforce     (SegueDatabase  *self,
                                           gboolean        foreign_keys);

void           segue_database_set_code    (SegueDatabase  *self,
                                           int             code,
                                           GError        **error);
void           segue_database_set_error   (SegueDatabase  *self,
                                           GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueDatabase, segue_database_close)

G_END_DECLS
