/* segue-sync-folder.h - what a folder lists, safely on the disk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void segue_sync_folder (const char *path);

G_END_DECLS
