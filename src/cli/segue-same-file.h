/* segue-same-file.h - two names of one file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean segue_same_file_refuse (const char  *path,
                                 const char  *other,
                                 GError     **error);

G_END_DECLS
