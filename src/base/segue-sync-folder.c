/* segue-sync-folder.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sync-folder"

#include "config.h"

#include "segue-sync-folder.h"

#include <fcntl.h>
#include <unistd.h>

/**
 * segue_sync_folder:
 * @path: a file that has just got its name
 *
 * Without this the old file, or none, might be there after a power failure; that
 * is no reason to call what is finished failed.
 */
void
segue_sync_folder (const char *path)
{
  g_autofree char *folder = NULL;
  int fd;

  g_return_if_fail (path != NULL);

  folder = g_path_get_dirname (path);
  fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return;

  if (fsync (fd) != 0)
    g_debug ("The folder cannot be synchronised");
  close (fd);
}
