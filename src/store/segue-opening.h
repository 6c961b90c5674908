/* segue-opening.h - making a file and opening one that we do not trust
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"

G_BEGIN_DECLS

gboolean       segue_opening_create             (const char     *path,
                                                 SegueFillFunc   fill,
                                                 GError        **error);
SegueDatabase *segue_opening_open               (const char     *path,
                                                 gboolean       *read_only,
                                                 gboolean       *unchecked,
                                                 GCancellable   *cancellable,
                                                 GError        **error);
gboolean       segue_opening_check              (SegueDatabase  *database,
                                                 GCancellable   *cancellable,
                                                 GError        **error);
void           segue_opening_set_settings_error (const char     *path,
                                                 GError        **error);

G_END_DECLS
