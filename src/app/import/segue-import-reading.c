/* segue-import-reading.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-reading"

#include "config.h"

#include "segue-import-reading.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* Counts its references in any thread. */
typedef struct SegueImportFile
{
  char     *path;
  gboolean  is_pasted;
} File;

static void
file_clear (gpointer data)
{
  File *file = data;

  if (file->is_pasted)
    g_unlink (file->path);
  g_free (file->path);
}

/* Takes @path. */
static SegueImportReading *
new_for_file (char     *path,
              gboolean  is_pasted)
{
  SegueImportReading *self = g_new0 (SegueImportReading, 1);

  self->file = g_atomic_rc_box_new0 (File);
  self->file->path = path;
  self->file->is_pasted = is_pasted;

  return self;
}

/**
 * segue_import_reading_new:
 * @path: of a CSV file or a workbook
 *
 * Returns: (transfer full): that it is read as it says itself
 */
SegueImportReading *
segue_import_reading_new (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return new_for_file (g_strdup (path), FALSE);
}

/**
 * segue_import_reading_new_for_cells:
 * @text: cells as a spreadsheet copies them, with tabs between
 *
 * Returns: (transfer full) (nullable): that they are read as if they came from a file
 */
SegueImportReading *
segue_import_reading_new_for_cells (const char  *text,
                                    GError     **error)
{
  g_autoptr(SegueImportReading) self = NULL;
  char *path = NULL;
  int fd;

  g_return_val_if_fail (text != NULL, NULL);

  fd = g_file_open_tmp ("segue-pasted-XXXXXX.txt", &path, error); /* readable by its owner only */
  if (fd < 0)
    return NULL;
  close (fd);

  self = new_for_file (path, TRUE);

  return g_file_set_contents (path, text, -1, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * segue_import_reading_copy:
 *
 * Returns: (transfer full): the same file, read in the same way
 */
SegueImportReading *
segue_import_reading_copy (const SegueImportReading *self)
{
  SegueImportReading *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (SegueImportReading, 1);
  *copy = *self;
  g_atomic_rc_box_acquire (self->file);
  copy->sheet = g_strdup (self->sheet);

  return copy;
}

/**
 * segue_import_reading_free:
 *
 * Frees it, and removes pasted cells that nobody else reads.
 */
void
segue_import_reading_free (SegueImportReading *self)
{
  if (self == NULL)
    return;

  g_atomic_rc_box_release_full (self->file, file_clear);
  g_free (self->sheet);
  g_free (self);
}

/**
 * segue_import_reading_get_path:
 *
 * Returns: (transfer none): where the rows are
 */
const char *
segue_import_reading_get_path (const SegueImportReading *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->file->path;
}

/**
 * segue_import_reading_is_pasted:
 *
 * Returns: whether the file is ours, and the user does not know it
 */
gboolean
segue_import_reading_is_pasted (const SegueImportReading *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->file->is_pasted;
}

/**
 * segue_import_reading_dup_name:
 *
 * Returns: (transfer full): what the user calls it
 */
char *
segue_import_reading_dup_name (const SegueImportReading *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->file->is_pasted ? g_strdup (_("Pasted cells")) : g_filename_display_basename (self->file->path);
}

/**
 * segue_import_reading_run:
 * @sheets: (out): what sheets there are
 * @cancellable: (nullable): stops it
 * @error: as of segue_grid_new_from_file()
 *
 * Reads the file, in any thread.
 *
 * Returns: (transfer full) (nullable): all its rows
 */
SegueGrid *
segue_import_reading_run (const SegueImportReading  *self,
                          SegueGridSheets           *sheets,
                          GCancellable              *cancellable,
                          GError                   **error)
{
  g_autofree char *name = NULL;
  SegueGridOptions options = { { NULL } };

  g_return_val_if_fail (self != NULL && sheets != NULL, NULL);

  name = segue_import_reading_dup_name (self);
  options.csv.encoding = self->encoding;
  options.csv.delimiter = self->delimiter;
  options.sheet = self->sheet;

  return segue_grid_new_from_file (self->file->path, name, &options, sheets, cancellable, error);
}
