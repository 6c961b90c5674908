/* segue-file.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-file"

#include "config.h"

#include "segue-file.h"

#include "segue-sync-folder.h"
#include "segue-workspace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

/**
 * segue_file_dup_path:
 * @path: as a user gives it
 *
 * SQLite takes `file:x` for an address and `:memory:` for no file at all, and
 * a relative path ends when the working directory changes.  Links and `..` are
 * left to the system.
 *
 * Returns: (transfer full): an absolute path of the same file
 */
char *
segue_file_dup_path (const char *path)
{
  g_autofree char *folder = g_get_current_dir ();

  return g_path_is_absolute (path) ? g_strdup (path) : g_build_filename (folder, path, NULL);
}

static void
set_file_error (const char  *path,
                int          code,
                GError     **error)
{
  if (code == EEXIST)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS,
                 _("%s exists already; choose another name."), path);
  else if (code == ENOSPC || code == EDQUOT)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FULL,
                 _("There is no room left for %s."), path);
  else if (code == ENOENT || code == ENOTDIR)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_FOUND,
                 _("There is no folder for %s; create it first."), path);
  else
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_PERMISSION,
                 _("%s could not be created: %s."), path, g_strerror (code));
}

/**
 * segue_new_file_open:
 * @path: a name that is free
 *
 * Makes an empty file beside @path that only its owner can read.
 *
 * Returns: (transfer full) (nullable): the new file
 */
SegueNewFile *
segue_new_file_open (const char  *path,
                     GError     **error)
{
  g_autoptr(SegueNewFile) self = g_new0 (SegueNewFile, 1);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *hidden = g_strdup_printf (".%s.XXXXXX", name);
  g_autofree char *temporary = g_build_filename (folder, hidden, NULL);
  GStatBuf status;
  int fd;

  if (g_lstat (path, &status) == 0)
    {
      set_file_error (path, EEXIST, error);
      return NULL;
    }

  fd = g_mkstemp_full (temporary, O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      set_file_error (path, errno, error);
      return NULL;
    }

  close (fd);
  self->path = g_strdup (path);
  self->temporary = g_steal_pointer (&temporary);

  return g_steal_pointer (&self);
}

/* Names the file without ever replacing another that came in between. */
static int
name_file (const char *temporary,
           const char *path)
{
  if (renameat2 (AT_FDCWD, temporary, AT_FDCWD, path, RENAME_NOREPLACE) == 0)
    return 0;
  if (errno != EINVAL && errno != ENOSYS)
    return errno;

  /* Some network file systems cannot; a hard link does not replace either. */
  if (link (temporary, path) != 0)
    return errno;

  unlink (temporary);
  return 0;
}

/**
 * segue_new_file_keep:
 *
 * Gives the file its name.
 *
 * Returns: FALSE where the name has been taken in the meantime
 */
gboolean
segue_new_file_keep (SegueNewFile  *self,
                     GError       **error)
{
  int code;

  g_return_val_if_fail (self != NULL && self->temporary != NULL, FALSE);

  code = name_file (self->temporary, self->path);
  if (code != 0)
    {
      set_file_error (self->path, code, error);
      return FALSE;
    }

  g_clear_pointer (&self->temporary, g_free);
  segue_sync_folder (self->path);
  return TRUE;
}

/**
 * segue_new_file_free:
 * @self: (transfer full) (nullable): a file that is being made
 *
 * Frees it; what was not finished is removed from the disk.
 */
void
segue_new_file_free (SegueNewFile *self)
{
  if (self == NULL)
    return;

  if (self->temporary != NULL)
    {
      g_autofree char *journal = g_strconcat (self->temporary, "-journal", NULL);

      g_unlink (self->temporary);
      g_unlink (journal);
    }

  g_free (self->temporary);
  g_free (self->path);
  g_free (self);
}
