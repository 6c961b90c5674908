/* segue-output.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* for O_TMPFILE */
#define G_LOG_DOMAIN "segue-output"

#include "config.h"

#include "segue-output.h"

#include "segue-sync-folder.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

struct _SegueOutput
{
  GOutputStream parent_instance;

  int       fd;
  char     *name;      /* as the user gave it, for messages */
  char     *path;      /* what is to be replaced, links followed; NULL where written in place */
  char     *temporary; /* the file beside it, NULL as long as it has no name */
  gboolean  is_new;    /* there is nothing at path yet */
};

G_DEFINE_FINAL_TYPE (SegueOutput, segue_output, G_TYPE_OUTPUT_STREAM)

G_DEFINE_QUARK (segue-export-error-quark, segue_export_error)

static void
set_error (GError     **error,
           const char  *name,
           int          code)
{
  SegueExportError reason = SEGUE_EXPORT_ERROR_FAILED;

  if (code == ENOSPC || code == EDQUOT || code == EFBIG)
    reason = SEGUE_EXPORT_ERROR_FULL;
  else if (code == EACCES || code == EPERM || code == EROFS)
    reason = SEGUE_EXPORT_ERROR_PERMISSION;

  /* Translators: a file name and the system's reason */
  g_set_error (error, SEGUE_EXPORT_ERROR, reason,
               _("“%s” could not be written: %s"), name, g_strerror (code));
}

static gssize
segue_output_write (GOutputStream  *stream,
                    const void     *buffer,
                    gsize           count,
                    GCancellable   *cancellable,
                    GError        **error)
{
  SegueOutput *self = SEGUE_OUTPUT (stream);
  gssize written = -1;

  do
    written = write (self->fd, buffer, count);
  while (written < 0 && errno == EINTR);

  if (written < 0)
    set_error (error, self->name, errno);

  return written;
}

/* Closing says nothing about whether the content is complete. */
static gboolean
segue_output_close (GOutputStream  *stream,
                    GCancellable   *cancellable,
                    GError        **error)
{
  return TRUE;
}

static void
segue_output_finalize (GObject *object)
{
  SegueOutput *self = SEGUE_OUTPUT (object);

  if (self->temporary != NULL)
    g_unlink (self->temporary);
  if (self->fd > STDERR_FILENO)
    close (self->fd);

  g_free (self->temporary);
  g_free (self->path);
  g_free (self->name);

  G_OBJECT_CLASS (segue_output_parent_class)->finalize (object);
}

static void
segue_output_class_init (SegueOutputClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GOutputStreamClass *stream_class = G_OUTPUT_STREAM_CLASS (klass);

  object_class->finalize = segue_output_finalize;

  stream_class->write_fn = segue_output_write;
  stream_class->close_fn = segue_output_close;
}

static void
segue_output_init (SegueOutput *self)
{
  self->fd = -1;
}

/* Whoever put a link there wants what it leads to replaced, not the link. */
static char *
follow_links (const char *path)
{
  g_autofree char *at = g_strdup (path);

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *target = g_file_read_link (at, NULL);
      g_autofree char *folder = NULL;

      if (target == NULL)
        return g_steal_pointer (&at);

      folder = g_path_get_dirname (at);
      g_free (at);
      at = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
    }

  return g_steal_pointer (&at);
}

/* Not every file system can make a file without a name, which is the one that
 * even a killed process leaves nothing of.
 */
static gboolean
open_beside (SegueOutput  *self,
             GError      **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  self->fd = open (folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (self->fd >= 0)
    return TRUE;

  self->temporary = g_build_filename (folder, ".segue-XXXXXX", NULL);
  self->fd = g_mkstemp_full (self->temporary, O_RDWR | O_CLOEXEC, 0600);
  if (self->fd >= 0)
    return TRUE;

  set_error (error, self->name, errno);
  g_clear_pointer (&self->temporary, g_free);
  return FALSE;
}

/* In a folder such as /tmp only the owner may replace a file. */
static gboolean
check_sticky (SegueOutput        *self,
              const struct stat  *info,
              GError            **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  struct stat around;

  if (stat (folder, &around) != 0 || (around.st_mode & S_ISVTX) == 0 || geteuid () == 0 ||
      around.st_uid == geteuid () || info->st_uid == geteuid ())
    return TRUE;

  set_error (error, self->name, EPERM);
  return FALSE;
}

/* A file keeps its mode, and its owner where we may give it away. */
static gboolean
keep_mode (SegueOutput       *self,
           const struct stat *info,
           GError           **error)
{
  if (fchown (self->fd, info->st_uid, info->st_gid) != 0 && fchown (self->fd, -1, info->st_gid) != 0)
    g_debug ("Owner and group of the file are not kept");

  if (fchmod (self->fd, info->st_mode & 07777) == 0)
    return TRUE;

  set_error (error, self->name, errno);
  return FALSE;
}

static gboolean
open_in_place (SegueOutput  *self,
               GError      **error)
{
  self->fd = open (self->path, O_WRONLY | O_CLOEXEC);
  if (self->fd < 0)
    {
      set_error (error, self->name, errno);
      return FALSE;
    }

  g_clear_pointer (&self->path, g_free);
  return TRUE;
}

static gboolean
open_file (SegueOutput  *self,
           GError      **error)
{
  struct stat info;

  if (stat (self->path, &info) != 0)
    {
      int code = errno;

      self->is_new = TRUE;
      if (code == ENOENT && *self->path != '\0')
        return open_beside (self, error);

      set_error (error, self->name, code);
      return FALSE;
    }

  if (S_ISDIR (info.st_mode))
    {
      set_error (error, self->name, EISDIR);
      return FALSE;
    }

  /* A device or a pipe cannot be replaced, only be written to. */
  if (!S_ISREG (info.st_mode))
    return open_in_place (self, error);

  if (access (self->path, W_OK) != 0)
    {
      set_error (error, self->name, errno);
      return FALSE;
    }

  return check_sticky (self, &info, error) && open_beside (self, error) && keep_mode (self, &info, error);
}

/**
 * segue_output_open:
 * @path: the file that is to be made or replaced
 * @error: %SEGUE_EXPORT_ERROR
 *
 * Opens a file beside @path, on the same file system.  A new file is for its
 * owner only (0600), since exports hold opinions about people; an existing one
 * keeps its mode.
 *
 * Returns: (transfer full) (nullable): where to write to
 */
SegueOutput *
segue_output_open (const char  *path,
                   GError     **error)
{
  g_autoptr(SegueOutput) self = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_OUTPUT, NULL);
  self->name = g_strdup (path);
  self->path = follow_links (path);
  if (!open_file (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_output_open_console:
 *
 * Returns: (transfer full): the standard output, where nothing is replaced
 */
SegueOutput *
segue_output_open_console (void)
{
  SegueOutput *self = g_object_new (SEGUE_TYPE_OUTPUT, NULL);

  self->name = g_strdup (_("standard output"));
  self->fd = STDOUT_FILENO;

  return self;
}

/* Gives a name to the file that has none. */
static gboolean
name_file (SegueOutput  *self,
           GError      **error)
{
  g_autofree char *self_path = g_strdup_printf ("/proc/self/fd/%d", self->fd);
  g_autofree char *folder = g_path_get_dirname (self->path);

  if (self->is_new && linkat (AT_FDCWD, self_path, AT_FDCWD, self->path, AT_SYMLINK_FOLLOW) == 0)
    return TRUE;

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf (".segue-%08x", g_random_int ());
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (linkat (AT_FDCWD, self_path, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0)
        {
          self->temporary = g_steal_pointer (&path);
          return TRUE;
        }
      if (errno != EEXIST)
        break;
    }

  set_error (error, self->name, errno);
  return FALSE;
}

/**
 * segue_output_prepare:
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_EXPORT_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Brings what was written safely to the disk, so that hardly anything is left
 * that segue_output_commit() could fail with.  For who has to do something in
 * between that cannot be taken back.
 *
 * Returns: whether it is there, still without its name
 */
gboolean
segue_output_prepare (SegueOutput   *self,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_return_val_if_fail (SEGUE_IS_OUTPUT (self), FALSE);

  if (self->path != NULL && fsync (self->fd) != 0)
    {
      set_error (error, self->name, errno);
      return FALSE;
    }

  return self->path == NULL || !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/**
 * segue_output_commit:
 * @cancellable: (nullable): stops it until the very last moment
 * @error: %SEGUE_EXPORT_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Puts what was written in the place of the file that was meant, after it has
 * safely reached the disk.  On failure that file is as it was before.
 *
 * Returns: whether it is there
 */
gboolean
segue_output_commit (SegueOutput   *self,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_return_val_if_fail (SEGUE_IS_OUTPUT (self), FALSE);

  if (self->path == NULL)
    return TRUE;
  if (!segue_output_prepare (self, cancellable, error))
    return FALSE;

  if (self->temporary == NULL && !name_file (self, error))
    return FALSE;

  if (self->temporary != NULL && g_rename (self->temporary, self->path) != 0)
    {
      set_error (error, self->name, errno);
      return FALSE;
    }

  g_clear_pointer (&self->temporary, g_free);
  segue_sync_folder (self->path);

  return TRUE;
}
