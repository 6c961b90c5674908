/* segue-backup.h - copies of a workspace, made by SQLite itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"

G_BEGIN_DECLS

/* The newest that are kept. */
#define SEGUE_BACKUPS_KEPT 10

char     *segue_backup_dup_folder  (const char     *path);
char     *segue_backup_find_newest (const char     *path);
GPtrArray *segue_backup_list       (const char     *path);
gboolean  segue_backup_is_due      (const char     *path);
gboolean  segue_backup_make        (SegueDatabase  *database,
                                    GError        **error);
gboolean  segue_backup_copy        (SegueDatabase  *database,
                                    const char     *path,
                                    SegueFillFunc   change,
                                    GCancellable   *cancellable,
                                    GError        **error);

G_END_DECLS
