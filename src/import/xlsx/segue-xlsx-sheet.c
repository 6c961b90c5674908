/* segue-xlsx-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The place of a cell is what it says itself; without a word it comes after the one
 * before.  Neither rows nor cells need to be in their order, and most of them may be
 * left out; how large a sheet claims to be does not matter.
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-sheet.h"

#include "segue-xlsx-number.h"
#include "segue-xlsx-remarks.h"

#include <glib/gi18n.h>
#include <string.h>

typedef enum
{
  TYPE_NUMBER,
  TYPE_SHARED,
  TYPE_INLINE,
  TYPE_TEXT, /* of a formula */
  TYPE_BOOLEAN,
  TYPE_ERROR,
  TYPE_MOMENT,
} Type;

/* A cell of the row, its text in that of the row. */
typedef struct
{
  guint    column;
  guint    order; /* in the file */
  gsize    offset;
  gsize    length;
  gboolean is_number;
} Cell;

typedef struct
{
  const SegueXlsxSheet *sheet;
  SegueGrid            *grid;
  SegueXlsxRemarks      remarks;

  gboolean              in_data;
  gboolean              in_cell;
  gboolean              in_value;
  gboolean              in_string;

  /* The cell. */
  Type                  type;
  guint                 style;
  guint                 column;
  gboolean              has_formula;
  gboolean              has_value;
  GString              *value;
  SegueXlsxRuns         runs;

  /* Its row. */
  guint                 line;
  guint                 next_column;
  gboolean              is_hidden;
  gboolean              is_sorted;
  GArray               *cells; /* of Cell */
  GString              *text;

  guint64               n_cells;
  guint64               n_bytes;
} Reader;

static gboolean
set_damaged (Reader      *reader,
             char        *reason,
             GError     **error)
{
  g_autofree char *owned = reason;

  return segue_xlsx_archive_set_damaged (reader->sheet->archive, reader->sheet->part, owned, error);
}

static gboolean
set_cell_damaged (Reader      *reader,
                  const char  *reason,
                  GError     **error)
{
  g_autofree char *letters = segue_grid_dup_letters (reader->column);

  /* Translators: a cell such as B12, and what is wrong in it */
  return set_damaged (reader, g_strdup_printf (_("cell %s%u: %s"), letters, reader->line, reason), error);
}

/* B12 is column 1 of line 12; the line is not looked at, the row says it. */
static gboolean
read_place (const SegueXlsxAttributes *attributes,
            guint                     *column)
{
  gsize length = 0;
  const char *place = segue_xlsx_attributes_peek (attributes, "r", &length);
  guint number = 0;
  gsize n = 0;

  if (place == NULL)
    return TRUE;

  for (n = 0; n < length && g_ascii_isalpha (place[n]) && number <= SEGUE_XLSX_MAX_COLUMNS; n++)
    number = number * 26 + (guint) (g_ascii_toupper (place[n]) - 'A') + 1;
  if (n == 0 || number > SEGUE_XLSX_MAX_COLUMNS)
    return FALSE;

  *column = number - 1;
  return TRUE;
}

static Type
read_type (const SegueXlsxAttributes *attributes)
{
  static const struct { const char *word; Type type; } types[] = {
    { "n", TYPE_NUMBER }, { "s", TYPE_SHARED }, { "inlineStr", TYPE_INLINE }, { "str", TYPE_TEXT },
    { "b", TYPE_BOOLEAN }, { "e", TYPE_ERROR }, { "d", TYPE_MOMENT },
  };
  gsize length = 0;
  const char *word = segue_xlsx_attributes_peek (attributes, "t", &length);

  for (guint i = 0; word != NULL && i < G_N_ELEMENTS (types); i++)
    if (strlen (types[i].word) == length && memcmp (types[i].word, word, length) == 0)
      return types[i].type;

  return TYPE_NUMBER;
}

static gboolean
start_row (Reader                     *reader,
           const SegueXlsxAttributes  *attributes,
           GError                    **error)
{
  reader->line = segue_xlsx_attributes_get_uint (attributes, "r", reader->line + 1);
  if (reader->line == 0 || reader->line > SEGUE_XLSX_MAX_ROWS)
    return set_damaged (reader, g_strdup_printf (_("there is no row %u"), reader->line), error);

  reader->is_hidden = segue_xlsx_attributes_get_flag (attributes, "hidden");
  reader->next_column = 0;
  reader->is_sorted = TRUE;
  g_array_set_size (reader->cells, 0);
  g_string_truncate (reader->text, 0);
  return TRUE;
}

static gboolean
start_cell (Reader                     *reader,
            const SegueXlsxAttributes  *attributes,
            GError                    **error)
{
  reader->column = reader->next_column;
  if (!read_place (attributes, &reader->column) || reader->column >= SEGUE_XLSX_MAX_COLUMNS)
    return set_damaged (reader, g_strdup_printf (_("a cell of row %u is nowhere in the sheet"), reader->line), error);

  if (reader->column < reader->next_column)
    reader->is_sorted = FALSE;
  reader->next_column = reader->column + 1;
  reader->type = read_type (attributes);
  reader->style = segue_xlsx_attributes_get_uint (attributes, "s", 0);
  reader->has_formula = FALSE;
  reader->has_value = FALSE;
  reader->in_cell = TRUE;
  reader->in_value = FALSE;
  reader->in_string = FALSE;
  g_string_truncate (reader->value, 0);
  segue_xlsx_runs_begin (&reader->runs);
  return TRUE;
}

static void
start_in_cell (Reader     *reader,
               const char *name)
{
  if (reader->in_string)
    segue_xlsx_runs_start (&reader->runs, name);
  else if (g_str_equal (name, "v"))
    reader->in_value = reader->has_value = TRUE;
  else if (g_str_equal (name, "is"))
    reader->in_string = reader->has_value = TRUE;
  else if (g_str_equal (name, "f"))
    reader->has_formula = TRUE;
}

static gboolean
start (gpointer                    data,
       const char                 *name,
       const SegueXlsxAttributes  *attributes,
       GError                    **error)
{
  Reader *reader = data;

  if (reader->in_cell)
    start_in_cell (reader, name);
  else if (reader->in_data && g_str_equal (name, "c"))
    return start_cell (reader, attributes, error);
  else if (reader->in_data && g_str_equal (name, "row"))
    return start_row (reader, attributes, error);
  else if (g_str_equal (name, "sheetData"))
    reader->in_data = TRUE;
  else if (g_str_equal (name, "mergeCell"))
    segue_xlsx_remarks_merged (&reader->remarks, segue_xlsx_attributes_dup (attributes, "ref"));
  else if (g_str_equal (name, "col") && segue_xlsx_attributes_get_flag (attributes, "hidden"))
    segue_xlsx_remarks_hidden (&reader->remarks, MAX (segue_xlsx_attributes_get_uint (attributes, "min", 1), 1) - 1,
                               MAX (segue_xlsx_attributes_get_uint (attributes, "max", 1), 1) - 1);

  return TRUE;
}

static gboolean
append_shared (Reader  *reader,
               GError **error)
{
  guint64 index = 0;
  gsize length = 0;
  const char *text = NULL;

  g_strstrip (reader->value->str);
  if (g_ascii_string_to_unsigned (reader->value->str, 10, 0, G_MAXUINT32, &index, NULL))
    text = segue_xlsx_strings_get (reader->sheet->strings, index, &length);
  if (text == NULL)
    return set_cell_damaged (reader, _("its text is not among the texts of the workbook"), error);

  g_string_append_len (reader->text, text, (gssize) length);
  return TRUE;
}

/* The text of the cell goes behind that of the row. */
static gboolean
append_value (Reader    *reader,
              gboolean  *is_number,
              GError   **error)
{
  GString *value = reader->value;

  switch (reader->type)
    {
    case TYPE_SHARED:
      return append_shared (reader, error);
    case TYPE_INLINE:
      if (!segue_xlsx_runs_finish (&reader->runs, reader->sheet->archive, error))
        return FALSE;
      g_string_append_len (reader->text, reader->runs.text->str, (gssize) reader->runs.text->len);
      return TRUE;
    case TYPE_TEXT:
      g_string_append_len (reader->text, value->str, (gssize) segue_xlsx_unescape (value->str, value->len));
      return TRUE;
    case TYPE_BOOLEAN:
      g_strstrip (value->str);
      if (*value->str != '\0')
        g_string_append (reader->text, g_str_equal (value->str, "1") || g_str_equal (value->str, "true") ? "true"
                                                                                                          : "false");
      return TRUE;
    case TYPE_ERROR:
      segue_xlsx_remarks_error (&reader->remarks, reader->line, reader->column, value->str);
      return TRUE;
    case TYPE_MOMENT:
      g_strstrip (value->str);
      segue_xlsx_moment_append (reader->text, value->str, strlen (value->str));
      return TRUE;
    case TYPE_NUMBER:
      g_strstrip (value->str);
      *is_number = segue_xlsx_number_append (reader->text, value->str, strlen (value->str),
                                             segue_xlsx_styles_get_meaning (reader->sheet->styles, reader->style),
                                             reader->sheet->since_1904);
      return TRUE;
    }

  g_assert_not_reached ();
}

static gboolean
end_cell (Reader  *reader,
          GError **error)
{
  Cell cell = { reader->column, reader->cells->len, reader->text->len, 0, FALSE };

  reader->in_cell = FALSE;
  if (!reader->has_value)
    {
      if (reader->has_formula)
        segue_xlsx_remarks_uncomputed (&reader->remarks, reader->line, reader->column);
      return TRUE;
    }
  if (reader->value->len > SEGUE_XLSX_MAX_CELL_BYTES)
    return segue_xlsx_set_too_much (reader->sheet->archive, error);

  if (!append_value (reader, &cell.is_number, error))
    return FALSE;

  if (reader->cells->len >= SEGUE_XLSX_MAX_COLUMNS)
    return set_damaged (reader, g_strdup_printf (_("row %u has more cells than a sheet has columns"), reader->line),
                        error);

  cell.length = reader->text->len - cell.offset;
  reader->n_bytes += cell.length + 1;
  if (reader->n_bytes > SEGUE_XLSX_MAX_TEXT_BYTES)
    return segue_xlsx_set_too_much (reader->sheet->archive, error);
  if (cell.length > 0)
    g_array_append_val (reader->cells, cell);
  return TRUE;
}

static int
compare_cells (gconstpointer a,
               gconstpointer b)
{
  const Cell *one = a;
  const Cell *other = b;

  if (one->column != other->column)
    return one->column < other->column ? -1 : 1;

  return one->order < other->order ? -1 : one->order > other->order;
}

static gboolean
end_row (Reader  *reader,
         GError **error)
{
  guint column = 0;

  if (reader->cells->len == 0)
    return TRUE;
  if (!reader->is_sorted)
    g_array_sort (reader->cells, compare_cells);

  reader->n_cells += g_array_index (reader->cells, Cell, reader->cells->len - 1).column + 1;
  if (reader->n_cells > SEGUE_XLSX_MAX_CELLS)
    return segue_xlsx_set_too_much (reader->sheet->archive, error);

  segue_grid_begin_row (reader->grid, reader->line);
  for (guint i = 0; i < reader->cells->len; i++)
    {
      const Cell *cell = &g_array_index (reader->cells, Cell, i);

      /* Of two in one place the last counts. */
      if (i + 1 < reader->cells->len && cell[1].column == cell->column)
        continue;
      for (; column < cell->column; column++)
        segue_grid_add_cell (reader->grid, "", 0);
      segue_grid_add_cell (reader->grid, reader->text->str + cell->offset, cell->length);
      if (cell->is_number)
        segue_grid_mark_number (reader->grid);
      column++;
    }

  if (reader->is_hidden)
    reader->remarks.n_hidden_rows++;
  return TRUE;
}

static gboolean
end (gpointer     data,
     const char  *name,
     GError     **error)
{
  Reader *reader = data;

  if (reader->in_string)
    {
      segue_xlsx_runs_end (&reader->runs, name);
      if (g_str_equal (name, "is"))
        reader->in_string = FALSE;
    }
  else if (reader->in_value && g_str_equal (name, "v"))
    reader->in_value = FALSE;
  else if (reader->in_cell && g_str_equal (name, "c"))
    return end_cell (reader, error);
  else if (!reader->in_cell && reader->in_data && g_str_equal (name, "row"))
    return end_row (reader, error);
  else if (!reader->in_cell && g_str_equal (name, "sheetData"))
    reader->in_data = FALSE;

  return TRUE;
}

static void
text (gpointer    data,
      const char *bytes,
      gsize       length)
{
  Reader *reader = data;

  if (reader->in_string)
    segue_xlsx_runs_add (&reader->runs, bytes, length);
  else if (reader->in_value && reader->value->len <= SEGUE_XLSX_MAX_CELL_BYTES)
    g_string_append_len (reader->value, bytes, (gssize) length);
}

static const SegueXlsxHandler handler = { start, end, text };

/**
 * segue_xlsx_sheet_read:
 * @sheet: which one
 * @grid: without rows; gets those of the sheet that have text, and notes
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_XLSX_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether all of it was read
 */
gboolean
segue_xlsx_sheet_read (const SegueXlsxSheet  *sheet,
                       SegueGrid             *grid,
                       GCancellable          *cancellable,
                       GError               **error)
{
  Reader reader = { .sheet = sheet, .grid = grid };
  gboolean good;

  segue_xlsx_remarks_init (&reader.remarks);
  segue_xlsx_runs_init (&reader.runs);
  reader.value = g_string_new (NULL);
  reader.text = g_string_new (NULL);
  reader.cells = g_array_new (FALSE, FALSE, sizeof (Cell));

  good = segue_xlsx_xml_read (sheet->archive, sheet->part, &handler, &reader, cancellable, error);
  if (good)
    {
      segue_grid_arrange (grid);
      segue_xlsx_remarks_tell (&reader.remarks, grid);
    }

  g_array_unref (reader.cells);
  g_string_free (reader.text, TRUE);
  g_string_free (reader.value, TRUE);
  segue_xlsx_runs_clear (&reader.runs);
  segue_xlsx_remarks_clear (&reader.remarks);
  return good;
}
