/* segue-mapping.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-mapping-private.h"

#include "segue-attendance-sheet.h"
#include "segue-header-row.h"
#include "segue-import-error.h"
#include "segue-import-quote.h"

#include <glib/gi18n.h>
#include <string.h>

G_DEFINE_QUARK (segue-import-error-quark, segue_import_error)

static void
column_clear (gpointer data)
{
  g_free (((SegueMappingColumn *) data)->header);
}

SegueMappingColumn *
segue_mapping_peek_column (SegueMapping *self,
                           guint         column)
{
  g_assert (column < self->columns->len);

  return &g_array_index (self->columns, SegueMappingColumn, column);
}

/*< private >
 * segue_mapping_is_taken:
 *
 * Returns: whether the cells of @column are read
 */
gboolean
segue_mapping_is_taken (SegueMapping *self,
                        guint         column)
{
  SegueMappingState state = segue_mapping_peek_column (self, column)->state;

  return state == SEGUE_MAPPING_FOUND || state == SEGUE_MAPPING_CHOSEN;
}

/*< private >
 * segue_mapping_can_take:
 * @target: a column of the sheet
 *
 * Returns: whether an import can write it: what Segue computes it cannot
 */
gboolean
segue_mapping_can_take (SegueMapping *self,
                        guint         target)
{
  const SegueColumn *column = &self->sheet->columns[target];

  return column->index != SEGUE_NO_FIELD || segue_attendance_field_is (column->field) ||
         g_str_equal (column->field->name, "uid") ||
         g_str_equal (column->field->name, "audiences");
}

/*< private >
 * segue_mapping_next_cell:
 * @column: a column of the grid
 * @row: where to begin
 *
 * Returns: the first row from @row on that has text in @column, or the number of rows
 */
guint
segue_mapping_next_cell (SegueMapping *self,
                         guint         column,
                         guint         row)
{
  guint n = segue_grid_get_n_rows (self->grid);

  while (row < n && *segue_grid_get_cell (self->grid, row, column) == '\0')
    row++;

  return row;
}

/* The text without blanks around it, no-break ones included. */
char *
segue_mapping_dup_trimmed (const char *text)
{
  g_autofree char *copy = g_strdup (text);

  for (char *at = copy; (at = strstr (at, "\xc2\xa0")) != NULL;)
    memcpy (at, "  ", 2);

  return g_strdup (g_strstrip (copy));
}

static void
add_columns (SegueMapping *self)
{
  guint n = segue_grid_get_n_cells (self->grid, self->header_row);
  guint n_rows = segue_grid_get_n_rows (self->grid);

  self->n_filled = g_new0 (guint, n);
  for (guint i = 0; i < n; i++)
    {
      SegueMappingColumn column = { NULL, SEGUE_MAPPING_UNKNOWN, SEGUE_NO_FIELD, SEGUE_NO_FIELD, SEGUE_NO_FIELD };

      column.header = segue_mapping_dup_trimmed (segue_grid_get_cell (self->grid, self->header_row, i));
      g_array_append_val (self->columns, column);
    }

  for (guint row = self->header_row + 1; row < n_rows; row++)
    {
      guint width = MIN (segue_grid_get_width (self->grid, row), n);

      for (guint i = 0; i < width; i++)
        if (*segue_grid_get_cell (self->grid, row, i) != '\0')
          self->n_filled[i]++;
    }
}

/* The row that begins on @line of the file. */
static gboolean
find_line (SegueMapping  *self,
           guint          line,
           GError       **error)
{
  guint n_rows = segue_grid_get_n_rows (self->grid);

  for (guint row = 0; row < n_rows; row++)
    {
      if (segue_grid_get_line (self->grid, row) != line)
        continue;
      if (segue_grid_get_width (self->grid, row) == 0)
        break;
      self->header_row = row;
      self->n_known = segue_header_row_count (self->grid, self->words, row);
      return TRUE;
    }

  g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_HEADER,
               _("%s: line %u has no headers; choose the line in which the columns are named"),
               segue_grid_get_name (self->grid), line);
  return FALSE;
}

static gboolean
find_header (SegueMapping  *self,
             guint          line,
             GError       **error)
{
  if (line > 0)
    return find_line (self, line, error);
  if (segue_header_row_find (self->grid, self->words, &self->header_row, &self->n_known))
    return TRUE;

  g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_EMPTY,
               _("%s has no rows: there is no text in it"), segue_grid_get_name (self->grid));
  return FALSE;
}

/**
 * segue_mapping_new:
 * @sheet: the sheet to import into
 * @grid: the file
 * @line: the line of the file that is the header, 0 to find it
 * @error: %SEGUE_IMPORT_ERROR
 *
 * Finds the header and what its columns mean: by the name, the label and the
 * synonyms of each column of the sheet; where a header can mean several, by the
 * cells below it.
 *
 * Returns: (transfer full) (nullable): the mapping, which may be changed before use
 */
SegueMapping *
segue_mapping_new (const SegueSheet  *sheet,
                   SegueGrid         *grid,
                   guint              line,
                   GError           **error)
{
  g_autoptr(SegueMapping) self = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (grid != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_new0 (SegueMapping, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->sheet = sheet;
  self->grid = segue_grid_ref (grid);
  self->words = segue_header_words_new (sheet);
  self->columns = g_array_new (FALSE, FALSE, sizeof (SegueMappingColumn));
  g_array_set_clear_func (self->columns, column_clear);

  if (!find_header (self, line, error))
    return NULL;

  add_columns (self);
  segue_mapping_assign (self);
  segue_mapping_settle_names (self);

  return g_steal_pointer (&self);
}

/**
 * segue_mapping_ref:
 *
 * Returns: (transfer full): @self
 */
SegueMapping *
segue_mapping_ref (SegueMapping *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * segue_mapping_unref:
 *
 * Gives up a reference; the last one frees the mapping.
 */
void
segue_mapping_unref (SegueMapping *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->columns);
  g_free (self->n_filled);
  segue_header_words_free (self->words);
  segue_grid_unref (self->grid);
  g_free (self);
}

/**
 * segue_mapping_get_sheet:
 *
 * Returns: (transfer none): what the columns are fields of
 */
const SegueSheet *
segue_mapping_get_sheet (SegueMapping *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->sheet;
}

/**
 * segue_mapping_get_grid:
 *
 * Returns: (transfer none): the file
 */
SegueGrid *
segue_mapping_get_grid (SegueMapping *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->grid;
}

/**
 * segue_mapping_get_header_row:
 *
 * Returns: the row of the grid that has the headers, from 0
 */
guint
segue_mapping_get_header_row (SegueMapping *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->header_row;
}

/**
 * segue_mapping_get_n_columns:
 *
 * Returns: how many columns of the file are looked at
 */
guint
segue_mapping_get_n_columns (SegueMapping *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

/**
 * segue_mapping_get_column:
 * @column: below segue_mapping_get_n_columns()
 *
 * Returns: what becomes of that column of the grid; valid until the mapping changes
 */
const SegueMappingColumn *
segue_mapping_get_column (SegueMapping *self,
                          guint         column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  return segue_mapping_peek_column (self, column);
}

/**
 * segue_mapping_find_target:
 * @target: a column of the sheet
 *
 * Returns: the column of the grid that goes into it, or %SEGUE_NO_FIELD
 */
guint
segue_mapping_find_target (SegueMapping *self,
                           guint         target)
{
  g_return_val_if_fail (self != NULL, SEGUE_NO_FIELD);

  for (guint i = 0; i < self->columns->len; i++)
    if (segue_mapping_is_taken (self, i) && segue_mapping_peek_column (self, i)->target == target)
      return i;

  return SEGUE_NO_FIELD;
}

/**
 * segue_mapping_get_name_form:
 * @stand_in: (out): the column of %SEGUE_NAME_FORM_STAND_IN
 *
 * Returns: how the rows say the names of people
 */
SegueNameForm
segue_mapping_get_name_form (SegueMapping *self,
                             guint        *stand_in)
{
  g_return_val_if_fail (self != NULL, SEGUE_NAME_FORM_WHOLE);
  g_return_val_if_fail (stand_in != NULL, SEGUE_NAME_FORM_WHOLE);

  *stand_in = self->stand_in;

  return self->name_form;
}

/**
 * segue_mapping_dup_signature:
 *
 * Returns: (transfer full): a text that files with the same headers share, for
 *   remembering a mapping
 */
char *
segue_mapping_dup_signature (SegueMapping *self)
{
  g_autoptr(GChecksum) checksum = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_checksum_update (checksum, (const guchar *) self->sheet->name, -1);
  for (guint i = 0; i < self->columns->len; i++)
    {
      g_autofree char *key = segue_header_make_key (segue_mapping_peek_column (self, i)->header);

      g_checksum_update (checksum, (const guchar *) "|", 1);
      g_checksum_update (checksum, (const guchar *) key, -1);
    }

  return g_strdup (g_checksum_get_string (checksum));
}

/**
 * segue_mapping_set_target:
 * @column: a column of the grid
 * @target: a column of the sheet, or %SEGUE_NO_FIELD to leave @column out
 *
 * What goes into @target so far is no longer taken.
 */
void
segue_mapping_set_target (SegueMapping *self,
                          guint         column,
                          guint         target)
{
  SegueMappingColumn *chosen = NULL;
  guint holder = SEGUE_NO_FIELD;

  g_return_if_fail (self != NULL);
  g_return_if_fail (column < self->columns->len);
  g_return_if_fail (target == SEGUE_NO_FIELD || target < self->sheet->n_columns);
  g_return_if_fail (target == SEGUE_NO_FIELD || segue_mapping_can_take (self, target));

  if (target != SEGUE_NO_FIELD)
    holder = segue_mapping_find_target (self, target);
  if (holder != SEGUE_NO_FIELD && holder != column)
    {
      SegueMappingColumn *former = segue_mapping_peek_column (self, holder);

      former->state = SEGUE_MAPPING_RIVAL;
      former->target = SEGUE_NO_FIELD;
      former->guess = target;
      former->rival = column;
    }

  chosen = segue_mapping_peek_column (self, column);
  chosen->state = target != SEGUE_NO_FIELD ? SEGUE_MAPPING_CHOSEN : SEGUE_MAPPING_LEFT_OUT;
  chosen->target = target;
  chosen->guess = SEGUE_NO_FIELD;
  chosen->rival = SEGUE_NO_FIELD;
  segue_mapping_settle_names (self);
}

/**
 * segue_mapping_get_title:
 *
 * Returns: the column of the sheet that a row cannot do without, %SEGUE_NO_FIELD
 *   where there is none
 */
guint
segue_mapping_get_title (SegueMapping *self)
{
  g_return_val_if_fail (self != NULL, SEGUE_NO_FIELD);

  for (guint i = 0; i < self->sheet->n_columns; i++)
    {
      const SegueColumn *column = &self->sheet->columns[i];
      SegueRecordKind kind = column->source == SEGUE_SHEET_HOP ? self->sheet->hop : self->sheet->kind;

      if (column->index != SEGUE_NO_FIELD && segue_record_class_get (kind)->title == column->index)
        return i;
    }

  return SEGUE_NO_FIELD;
}

/**
 * segue_mapping_check:
 * @error: %SEGUE_IMPORT_ERROR_NO_NAME
 *
 * Returns: whether the mapping says what the rows are called
 */
gboolean
segue_mapping_check (SegueMapping  *self,
                     GError       **error)
{
  guint title = SEGUE_NO_FIELD;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  title = segue_mapping_get_title (self);
  if (segue_attendance_sheet_is (self->sheet))
    return TRUE; /* it is told when the rows are read */
  if (title == SEGUE_NO_FIELD || self->name_form != SEGUE_NAME_FORM_WHOLE ||
      segue_mapping_find_target (self, title) != SEGUE_NO_FIELD)
    return TRUE;

  g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_NO_NAME,
               /* Translators: a file, the number of a line and the label of a field. */
               _("%s: no column of line %u is the %s"),
               segue_grid_get_name (self->grid), segue_grid_get_line (self->grid, self->header_row),
               _(self->sheet->columns[title].field->label));
  return FALSE;
}
