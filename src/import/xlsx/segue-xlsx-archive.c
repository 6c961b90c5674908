/* segue-xlsx-archive.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing is ever unpacked to a disk: a part goes chunk by chunk to who reads it.
 * The names in an archive are only compared, so that it does not matter where they
 * want to lead; how large a part is counts when it is read, whatever the archive says.
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-archive.h"

#include "segue-xlsx-kind.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK_BYTES 65536

/* Longer names are no parts of a workbook. */
#define MAX_NAME_BYTES 1024

struct _SegueXlsxArchive
{
  int                    fd;
  char                  *name;      /* for messages */
  gint64                 size;
  GHashTable            *parts;     /* of char *: folded names */
  guint64                unpacked;  /* bytes so far */
  SegueXlsxProgressFunc  progress;
  gpointer               progress_data;
};

/* What reads the entries: dropped, it is closed. */
typedef struct archive Archive;

static void
archive_free_cleanup (Archive *archive)
{
  archive_read_free (archive);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Archive, archive_free_cleanup)

/**
 * segue_xlsx_archive_set_damaged:
 * @part: (nullable): where
 * @reason: what is wrong, without a full stop
 * @error: %SEGUE_XLSX_ERROR_DAMAGED
 *
 * Returns: %FALSE
 */
gboolean
segue_xlsx_archive_set_damaged (SegueXlsxArchive  *self,
                                const char        *part,
                                const char        *reason,
                                GError           **error)
{
  g_autofree char *where = part != NULL ? g_strdup_printf ("%s: %s", part, reason) : g_strdup (reason);

  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_DAMAGED,
               /* Translators: a file and what is wrong in it */
               _("%s is a damaged workbook (%s). Open it in a spreadsheet program and save it anew, or ask for another "
                 "copy."), self->name, where);
  return FALSE;
}

static gboolean
set_limit (SegueXlsxArchive  *self,
           GError           **error)
{
  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_LIMIT,
               _("%s unpacks to far more than a list of people needs, and is not read. Save the sheet alone, in a new "
                 "workbook or as CSV."), self->name);
  return FALSE;
}

/* Parts are looked up without regard to case, as the format asks for. */
static char *
dup_key (const char *name)
{
  g_autofree char *key = g_ascii_strdown (name, -1);
  char *at = g_strdelimit (key, "\\", '/');

  while (*at == '/')
    at++;

  return g_strdup (at);
}

static Archive *
begin (SegueXlsxArchive  *self,
       GError           **error)
{
  g_autoptr(Archive) archive = archive_read_new ();

  archive_read_support_format_zip_seekable (archive);
  if (lseek (self->fd, 0, SEEK_SET) != 0 || archive_read_open_fd (archive, self->fd, CHUNK_BYTES) != ARCHIVE_OK)
    {
      segue_xlsx_archive_set_damaged (self, NULL, _("it is cut off or no archive"), error);
      return NULL;
    }

  return g_steal_pointer (&archive);
}

/* The next entry that has a name; none at the end. */
static gboolean
next_entry (SegueXlsxArchive      *self,
            Archive               *archive,
            struct archive_entry **entry,
            char                 **key,
            GError               **error)
{
  *entry = NULL;
  for (;;)
    {
      int result = archive_read_next_header (archive, entry);
      const char *name = NULL;

      if (result == ARCHIVE_EOF)
        {
          *entry = NULL;
          return TRUE;
        }
      if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return segue_xlsx_archive_set_damaged (self, NULL, _("the list of its parts cannot be read"), error);

      name = archive_entry_pathname_utf8 (*entry);
      if (name == NULL)
        name = archive_entry_pathname (*entry);
      if (name == NULL || strlen (name) > MAX_NAME_BYTES)
        continue;

      *key = dup_key (name);
      return TRUE;
    }
}

static gboolean
list_parts (SegueXlsxArchive  *self,
            GCancellable      *cancellable,
            GError           **error)
{
  g_autoptr(Archive) archive = begin (self, error);

  for (guint n = 0; archive != NULL; n++)
    {
      struct archive_entry *entry = NULL;
      g_autofree char *key = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !next_entry (self, archive, &entry, &key, error))
        return FALSE;
      if (entry == NULL)
        return n > 0 || segue_xlsx_archive_set_damaged (self, NULL, _("it is empty"), error);
      if (n >= SEGUE_XLSX_MAX_PARTS)
        return set_limit (self, error);
      if (archive_entry_is_encrypted (entry))
        {
          segue_xlsx_kind_set_protected (self->name, error);
          return FALSE;
        }

      g_hash_table_add (self->parts, g_steal_pointer (&key));
    }

  return FALSE;
}

static gboolean
open_file (SegueXlsxArchive  *self,
           const char        *path,
           GError           **error)
{
  struct stat info;

  self->fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (self->fd < 0 || fstat (self->fd, &info) != 0)
    {
      int code = errno;

      g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code),
                   /* Translators: a file and the system's reason */
                   _("%s could not be opened: %s"), self->name, g_strerror (code));
      return FALSE;
    }

  self->size = (gint64) info.st_size;
  if (self->size <= (gint64) SEGUE_XLSX_MAX_FILE_BYTES)
    return TRUE;

  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_LIMIT,
               _("%s is larger than 256 MB, and is not read. Save the sheet alone, in a new workbook or as CSV."),
               self->name);
  return FALSE;
}

/**
 * segue_xlsx_archive_open:
 * @path: of a file that begins like an archive, see segue_xlsx_kind_is_workbook()
 * @name: what messages call it
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_XLSX_ERROR, #GFileError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the parts of a workbook
 */
SegueXlsxArchive *
segue_xlsx_archive_open (const char    *path,
                         const char    *name,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr(SegueXlsxArchive) self = NULL;

  g_return_val_if_fail (path != NULL && name != NULL, NULL);

  self = g_new0 (SegueXlsxArchive, 1);
  self->fd = -1;
  self->name = g_strdup (name);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!open_file (self, path, error) || !segue_xlsx_kind_check_file (self->fd, self->name, error) ||
      !list_parts (self, cancellable, error) || !segue_xlsx_kind_check_parts (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_xlsx_archive_free:
 *
 * Frees it and what it holds.
 */
void
segue_xlsx_archive_free (SegueXlsxArchive *self)
{
  if (self == NULL)
    return;

  if (self->fd >= 0)
    close (self->fd);
  g_hash_table_unref (self->parts);
  g_free (self->name);
  g_free (self);
}

/**
 * segue_xlsx_archive_get_name:
 *
 * Returns: (transfer none): what messages call the file
 */
const char *
segue_xlsx_archive_get_name (SegueXlsxArchive *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

/**
 * segue_xlsx_archive_has:
 * @part: its name, in any case
 *
 * Returns: whether there is such a part
 */
gboolean
segue_xlsx_archive_has (SegueXlsxArchive *self,
                        const char       *part)
{
  g_autofree char *key = dup_key (part);

  g_return_val_if_fail (self != NULL, FALSE);

  return g_hash_table_contains (self->parts, key);
}

/**
 * segue_xlsx_archive_set_progress:
 * @func: (nullable): is told how far the part is that is read
 */
void
segue_xlsx_archive_set_progress (SegueXlsxArchive      *self,
                                 SegueXlsxProgressFunc  func,
                                 gpointer               data)
{
  g_return_if_fail (self != NULL);

  self->progress = func;
  self->progress_data = data;
}

/* Text packs to a tenth or a thirtieth; what packs to much less was made to hurt. */
static gboolean
check_size (SegueXlsxArchive  *self,
            GError           **error)
{
  if (self->unpacked <= SEGUE_XLSX_FREE_UNPACKED_BYTES ||
      (self->unpacked <= SEGUE_XLSX_MAX_UNPACKED_BYTES &&
       self->unpacked / SEGUE_XLSX_MAX_RATIO <= (guint64) self->size))
    return TRUE;

  return set_limit (self, error);
}

static gboolean
read_entry (SegueXlsxArchive    *self,
            Archive             *archive,
            const char          *part,
            gint64               size,
            SegueXlsxChunkFunc   func,
            gpointer             data,
            GCancellable        *cancellable,
            GError             **error)
{
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  guint64 n_read = 0;

  for (;;)
    {
      la_ssize_t n = archive_read_data (archive, chunk, CHUNK_BYTES);

      if (n < 0)
        return segue_xlsx_archive_set_damaged (self, part, _("it cannot be unpacked"), error);

      self->unpacked += (guint64) n;
      n_read += (guint64) n;
      if (!check_size (self, error) || g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !func (chunk, (gsize) n, data, error))
        return FALSE;
      if (n == 0)
        return TRUE;
      if (self->progress != NULL && size > 0)
        self->progress (MIN ((double) n_read / (double) size, 1.0), self->progress_data);
    }
}

/**
 * segue_xlsx_archive_read:
 * @part: the name of a part, from the root of the archive
 * @func: takes it, chunk by chunk
 * @data: for @func
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_XLSX_ERROR, the one of @func or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether all of it was read
 */
gboolean
segue_xlsx_archive_read (SegueXlsxArchive    *self,
                         const char          *part,
                         SegueXlsxChunkFunc   func,
                         gpointer             data,
                         GCancellable        *cancellable,
                         GError             **error)
{
  g_autoptr(Archive) archive = NULL;
  g_autofree char *wanted = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (part != NULL && func != NULL, FALSE);

  archive = begin (self, error);
  if (archive == NULL)
    return FALSE;

  wanted = dup_key (part);
  for (;;)
    {
      struct archive_entry *entry = NULL;
      g_autofree char *key = NULL;

      if (!next_entry (self, archive, &entry, &key, error))
        return FALSE;
      if (entry == NULL)
        return segue_xlsx_archive_set_damaged (self, part, _("it is missing"), error);
      if (g_str_equal (key, wanted))
        return read_entry (self, archive, part, archive_entry_size (entry), func, data, cancellable, error);
    }
}
