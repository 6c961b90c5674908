/* segue-grid-file.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-grid-file.h"

#include "segue-grid-csv.h"
#include "segue-workbook.h"

#include <glib/gi18n.h>

/**
 * segue_grid_sheets_clear:
 *
 * Frees what is in it; there are no sheets then.
 */
void
segue_grid_sheets_clear (SegueGridSheets *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->names, g_strfreev);
  self->index = 0;
}

static char **
dup_sheet_names (SegueWorkbook *workbook)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < segue_workbook_get_n_sheets (workbook); i++)
    g_strv_builder_add (names, segue_workbook_get_sheet (workbook, i)->name);

  return g_strv_builder_end (names);
}

static SegueGrid *
read_workbook (const char              *path,
               const char              *name,
               const SegueGridOptions  *options,
               SegueGridSheets         *sheets,
               GCancellable            *cancellable,
               GError                 **error)
{
  g_autoptr(SegueWorkbook) workbook = segue_workbook_open (path, name, cancellable, error);

  if (workbook == NULL)
    return NULL;

  sheets->names = dup_sheet_names (workbook);
  if (options->sheet == NULL)
    return segue_workbook_read_first (workbook, &sheets->index, options->progress, options->progress_data, cancellable,
                                      error);

  sheets->index = segue_workbook_find_sheet (workbook, options->sheet, error);
  if (sheets->index == SEGUE_WORKBOOK_NO_SHEET)
    return NULL;

  return segue_workbook_read (workbook, sheets->index, options->progress, options->progress_data, cancellable, error);
}

/**
 * segue_grid_new_from_file:
 * @path: a file
 * @name: what messages call it: as the user named it, in UTF-8
 * @options: what the user says about it
 * @sheets: (out) (optional): what sheets it has
 * @cancellable: (nullable): stops it
 * @error: as of segue_grid_new_from_csv(), or %SEGUE_XLSX_ERROR
 *
 * Whether it is a workbook says its content, whatever it is called.
 *
 * Returns: (transfer full) (nullable): all rows of the file, with notes about what was
 *   mended
 */
SegueGrid *
segue_grid_new_from_file (const char              *path,
                          const char              *name,
                          const SegueGridOptions  *options,
                          SegueGridSheets         *sheets,
                          GCancellable            *cancellable,
                          GError                 **error)
{
  g_auto(SegueGridSheets) found = { NULL };
  SegueGrid *grid;

  g_return_val_if_fail (path != NULL && name != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (segue_workbook_is_one (path))
    {
      grid = read_workbook (path, name, options, &found, cancellable, error);
      if (grid != NULL && sheets != NULL)
        {
          *sheets = found;
          found.names = NULL;
        }
      return grid;
    }

  if (sheets != NULL)
    *sheets = (SegueGridSheets) { NULL };
  if (options->sheet == NULL)
    return segue_grid_new_from_csv (path, name, &options->csv, cancellable, error);

  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_SHEET, _("%s is no workbook, and has no sheets to choose from"),
               name);
  return NULL;
}
