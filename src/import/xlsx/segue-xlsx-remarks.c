/* segue-xlsx-remarks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-remarks.h"

#include <glib/gi18n.h>

/* No note is about more. */
#define MAX_ENTRIES 4096

typedef struct
{
  guint line;
  guint column;
  guint n;
  char *text;
} ErrorCells;

typedef struct
{
  guint first;
  guint last;
} Span;

static void
error_cells_clear (gpointer data)
{
  g_free (((ErrorCells *) data)->text);
}

/**
 * segue_xlsx_remarks_init:
 * @self: (out): nothing to tell; ends with segue_xlsx_remarks_clear()
 */
void
segue_xlsx_remarks_init (SegueXlsxRemarks *self)
{
  *self = (SegueXlsxRemarks) { 0 };
  self->errors = g_array_new (FALSE, FALSE, sizeof (ErrorCells));
  g_array_set_clear_func (self->errors, error_cells_clear);
  self->hidden_columns = g_array_new (FALSE, FALSE, sizeof (Span));
}

/**
 * segue_xlsx_remarks_clear:
 *
 * Frees what belongs to the remarks, which may lie within something else.
 */
void
segue_xlsx_remarks_clear (SegueXlsxRemarks *self)
{
  g_clear_pointer (&self->errors, g_array_unref);
  g_clear_pointer (&self->hidden_columns, g_array_unref);
  g_clear_pointer (&self->first_merged, g_free);
}

/**
 * segue_xlsx_remarks_error:
 * @text: such as #N/A
 *
 * A cell holds an error instead of a value.
 */
void
segue_xlsx_remarks_error (SegueXlsxRemarks *self,
                          guint             line,
                          guint             column,
                          const char       *text)
{
  ErrorCells fresh = { line, column, 1, NULL };

  for (guint i = 0; i < self->errors->len; i++)
    {
      ErrorCells *cells = &g_array_index (self->errors, ErrorCells, i);

      if (cells->column == column)
        {
          cells->n++;
          return;
        }
    }

  if (self->errors->len >= MAX_ENTRIES)
    return;
  fresh.text = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), 20));
  g_array_append_val (self->errors, fresh);
}

/**
 * segue_xlsx_remarks_uncomputed:
 *
 * A formula has no value.
 */
void
segue_xlsx_remarks_uncomputed (SegueXlsxRemarks *self,
                               guint             line,
                               guint             column)
{
  if (self->n_uncomputed++ > 0)
    return;

  self->uncomputed_line = line;
  self->uncomputed_column = column;
}

/**
 * segue_xlsx_remarks_hidden:
 * @first: a column, from 0
 * @last: a column
 *
 * These columns are hidden.
 */
void
segue_xlsx_remarks_hidden (SegueXlsxRemarks *self,
                           guint             first,
                           guint             last)
{
  Span span = { first, last };

  if (self->hidden_columns->len < MAX_ENTRIES)
    g_array_append_val (self->hidden_columns, span);
}

/**
 * segue_xlsx_remarks_merged:
 * @range: (transfer full) (nullable): such as A1:A5
 *
 * These cells are merged.
 */
void
segue_xlsx_remarks_merged (SegueXlsxRemarks *self,
                           char             *range)
{
  self->n_merged++;
  if (self->first_merged == NULL)
    self->first_merged = range;
  else
    g_free (range);
}

static void
take_note (SegueGrid *grid,
           guint      line,
           guint      column,
           char      *text)
{
  segue_grid_add_note (grid, line, column, text);
  g_free (text);
}

static void
tell_errors (SegueXlsxRemarks *self,
             SegueGrid        *grid)
{
  for (guint i = 0; i < self->errors->len; i++)
    {
      const ErrorCells *cells = &g_array_index (self->errors, ErrorCells, i);
      guint n = cells->n - 1;

      if (n == 0)
        take_note (grid, cells->line, cells->column,
                   g_strdup_printf (_("the cell holds the error %s and counts as empty"), cells->text));
      else
        take_note (grid, cells->line, cells->column,
                   g_strdup_printf (ngettext ("the cell holds the error %s and counts as empty, as does %u cell below",
                                              "the cell holds the error %s and counts as empty, as do %u cells below",
                                              n), cells->text, n));
    }
}

static void
tell_hidden (SegueXlsxRemarks *self,
             SegueGrid        *grid,
             guint             width)
{
  guint n = self->n_hidden_rows;

  if (n > 0)
    take_note (grid, 0, G_MAXUINT,
               g_strdup_printf (ngettext ("%u hidden row is read like the others",
                                          "%u hidden rows are read like the others", n), n));

  n = 0;
  for (guint i = 0; i < self->hidden_columns->len; i++)
    {
      const Span *span = &g_array_index (self->hidden_columns, Span, i);

      if (span->first < width && span->first <= span->last)
        n += MIN (span->last, width - 1) - span->first + 1;
    }
  if (n > 0)
    take_note (grid, 0, G_MAXUINT,
               g_strdup_printf (ngettext ("%u hidden column is read like the others",
                                          "%u hidden columns are read like the others", n), n));
}

/**
 * segue_xlsx_remarks_tell:
 * @grid: the sheet, which gets the notes
 */
void
segue_xlsx_remarks_tell (SegueXlsxRemarks *self,
                         SegueGrid        *grid)
{
  guint width = segue_grid_get_n_rows (grid) > 0 ? segue_grid_get_n_cells (grid, 0) : 0;
  guint n = self->n_merged;

  tell_hidden (self, grid, width);
  if (n > 0)
    take_note (grid, 0, G_MAXUINT,
               g_strdup_printf (ngettext ("%u group of cells is merged (%s): only its first cell has the value",
                                          "%u groups of cells are merged (%s and others): only the first cell of each "
                                          "has the value", n),
                                n, self->first_merged != NULL ? self->first_merged : "?"));
  n = self->n_uncomputed;
  if (n > 0)
    take_note (grid, self->uncomputed_line, self->uncomputed_column,
               g_strdup_printf (ngettext ("%u formula was never computed and counts as empty: open the file in a "
                                          "spreadsheet program and save it",
                                          "%u formulas were never computed and count as empty: open the file in a "
                                          "spreadsheet program and save it", n), n));
  tell_errors (self, grid);
}
