/* segue-grid-csv.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-grid-csv.h"

#include "segue-csv-reader.h"

#include <glib/gi18n.h>

/* Records between two looks at the cancellable. */
#define STRIDE 4096

/* A user who sees garbled umlauts should know where to look. */
static void
add_encoding (SegueGrid      *grid,
              SegueCsvReader *reader)
{
  const SegueEncoding *encoding = segue_csv_reader_get_encoding (reader);
  g_autofree char *text = NULL;

  if (encoding->is_ascii || (encoding->source != SEGUE_ENCODING_GUESSED && encoding->n_odd_bytes == 0))
    return;

  text = segue_encoding_describe (encoding);
  segue_grid_add_note (grid, (guint) encoding->first_odd_line, G_MAXUINT, text);
}

static void
set_style (SegueGrid      *grid,
           SegueCsvReader *reader)
{
  const SegueEncoding *encoding = segue_csv_reader_get_encoding (reader);
  SegueGridStyle style = { segue_csv_reader_get_dialect (reader)->delimiter, "", encoding->has_bom };

  G_STATIC_ASSERT (sizeof style.encoding >= sizeof encoding->name);
  g_strlcpy (style.encoding, encoding->name, sizeof style.encoding);
  segue_grid_set_style (grid, &style);
}

static void
add_record (SegueGrid            *grid,
            const SegueCsvRecord *record)
{
  segue_grid_begin_row (grid, (guint) record->line);
  for (guint i = 0; i < record->n_cells; i++)
    segue_grid_add_cell (grid, record->cells[i].text, record->cells[i].length);

  for (guint i = 0; i < record->n_problems; i++)
    {
      const SegueCsvProblem *problem = &record->problems[i];

      segue_grid_add_note (grid, (guint) problem->line, problem->column - 1,
                           segue_csv_problem_get_text (problem->kind));
    }
}

static gboolean
read_records (SegueGrid       *grid,
              SegueCsvReader  *reader,
              GCancellable    *cancellable,
              GError         **error)
{
  const SegueCsvRecord *record = NULL;

  for (;;)
    {
      if (!segue_csv_reader_next (reader, &record, error))
        return FALSE;
      if (record == NULL)
        return TRUE;

      add_record (grid, record);
      if (segue_grid_get_n_rows (grid) % STRIDE == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
    }
}

/**
 * segue_grid_new_from_csv:
 * @path: a file
 * @name: what messages call it: as the user named it, in UTF-8
 * @options: (nullable): what to force about the way it is written
 * @error: a #SegueCsvError, #SegueEncodingError, #GFileError or %G_IO_ERROR_CANCELLED;
 *   its message begins with @name
 *
 * Returns: (transfer full) (nullable): all records of the file, blank lines
 *   included, with notes about what was mended
 */
SegueGrid *
segue_grid_new_from_csv (const char             *path,
                         const char             *name,
                         const SegueCsvOptions  *options,
                         GCancellable           *cancellable,
                         GError                **error)
{
  g_autoptr(SegueCsvReader) reader = NULL;
  g_autoptr(SegueGrid) grid = NULL;

  g_return_val_if_fail (path != NULL && name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  grid = segue_grid_new (name);
  reader = segue_csv_reader_new_for_path (path, options, error);
  if (reader != NULL)
    {
      add_encoding (grid, reader);
      set_style (grid, reader);
      if (read_records (grid, reader, cancellable, error))
        return g_steal_pointer (&grid);
    }

  g_prefix_error (error, "%s: ", name);
  return NULL;
}
