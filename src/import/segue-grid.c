/* segue-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All texts lie one behind the other in one piece of memory, a cell is an
 * offset into it: a million cells cost two allocations that grow, not a million.
 */

#define G_LOG_DOMAIN "segue-grid"

#include "config.h"

#include "segue-grid.h"

#include <string.h>

typedef struct
{
  guint32 first;   /* index of its first cell */
  guint32 n_cells; /* as the file has them */
  guint32 width;   /* up to the last cell that is not empty; only those are kept */
  guint32 line;
} Row;

struct _SegueGrid
{
  gatomicrefcount  ref_count;

  char            *name;
  SegueGridStyle   style;
  char            *text;
  gsize            text_length;
  gsize            text_size;
  guint32         *cells; /* offsets into the text; 0 is the empty cell */
  guint            n_cells;
  guint            cells_size;
  GArray          *rows;  /* of Row */
  GArray          *notes; /* of SegueGridNote */
  GHashTable      *reasons; /* row → why it cannot be taken, or NULL */
  GHashTable      *decimals; /* offsets of numbers that could be taken for others, or NULL */
};

static void
note_clear (gpointer data)
{
  g_free (((SegueGridNote *) data)->text);
}

/**
 * segue_grid_new:
 * @name: what messages call it, such as the file's name
 *
 * Returns: (transfer full): a grid without rows
 */
SegueGrid *
segue_grid_new (const char *name)
{
  SegueGrid *self = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (SegueGrid, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->name = g_strdup (name);
  self->style = (SegueGridStyle) { ',', "UTF-8", FALSE };
  self->text_size = 4096;
  self->text = g_malloc (self->text_size);
  self->text[0] = '\0';
  self->text_length = 1;
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->notes = g_array_new (FALSE, FALSE, sizeof (SegueGridNote));
  g_array_set_clear_func (self->notes, note_clear);

  return self;
}

/**
 * segue_grid_ref:
 *
 * Returns: (transfer full): @self
 */
SegueGrid *
segue_grid_ref (SegueGrid *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * segue_grid_unref:
 *
 * Gives up a reference; the last one frees the texts of all cells.
 */
void
segue_grid_unref (SegueGrid *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->rows);
  g_array_unref (self->notes);
  g_clear_pointer (&self->reasons, g_hash_table_unref);
  g_clear_pointer (&self->decimals, g_hash_table_unref);
  g_free (self->cells);
  g_free (self->text);
  g_free (self->name);
  g_free (self);
}

/**
 * segue_grid_begin_row:
 * @line: the line of the file on which it begins, from 1
 *
 * The cells added from now on are those of a new row.
 */
void
segue_grid_begin_row (SegueGrid *self,
                      guint      line)
{
  Row row = { 0 };

  g_return_if_fail (self != NULL);

  row.first = self->n_cells;
  row.line = line;
  g_array_append_val (self->rows, row);
}

static guint32
add_text (SegueGrid  *self,
          const char *text,
          gsize       length)
{
  gsize offset = self->text_length;

  /* Offsets have 32 bits; the readers' limit of 256 MB stays far below. */
  g_assert (offset + length + 1 <= G_MAXUINT32);

  if (offset + length + 1 > self->text_size)
    {
      self->text_size = MAX (self->text_size * 2, offset + length + 1);
      self->text = g_realloc (self->text, self->text_size);
    }

  memcpy (self->text + offset, text, length);
  self->text[offset + length] = '\0';
  self->text_length += length + 1;

  return (guint32) offset;
}

static inline void
append_cell (SegueGrid *self,
             guint32    offset)
{
  if (G_UNLIKELY (self->n_cells == self->cells_size))
    {
      g_assert (self->cells_size < G_MAXUINT / 2); /* the readers' limits stay far below */
      self->cells_size = MAX (1024, self->cells_size * 2);
      self->cells = g_renew (guint32, self->cells, self->cells_size);
    }

  self->cells[self->n_cells++] = offset;
}

/**
 * segue_grid_add_cell:
 * @text: UTF-8 without NUL; is copied
 * @length: its bytes
 *
 * Adds a cell to the row that was begun last.
 */
void
segue_grid_add_cell (SegueGrid  *self,
                     const char *text,
                     gsize       length)
{
  Row *row = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->rows->len > 0);

  row = &g_array_index (self->rows, Row, self->rows->len - 1);
  if (length > 0)
    {
      guint32 offset = add_text (self, text, length);

      /* The empty cells passed over since the last one with text. */
      while (self->n_cells < row->first + row->n_cells)
        append_cell (self, 0);
      append_cell (self, offset);
      row->width = row->n_cells + 1;
    }
  row->n_cells++;
}

/* 1.234 is a thousand and more to many, where it is a text. */
static gboolean
is_ambiguous (const char *text)
{
  gsize n_whole = strspn (text += *text == '-', "0123456789");

  return n_whole >= 1 && n_whole <= 3 && *text != '0' && text[n_whole] == '.' &&
         strspn (text + n_whole + 1, "0123456789") == 3 && text[n_whole + 4] == '\0';
}

/**
 * segue_grid_refuse_row:
 * @reason: a sentence without line and column; is copied
 *
 * Says that the row that was begun last cannot be taken.
 */
void
segue_grid_refuse_row (SegueGrid  *self,
                       const char *reason)
{
  g_return_if_fail (self != NULL && reason != NULL);
  g_return_if_fail (self->rows->len > 0);

  if (self->reasons == NULL)
    self->reasons = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_hash_table_replace (self->reasons, GUINT_TO_POINTER (self->rows->len - 1), g_strdup (reason));
}

/**
 * segue_grid_get_reason:
 * @row: below segue_grid_get_n_rows()
 *
 * Returns: (transfer none) (nullable): why the row cannot be taken, as who read it says
 */
const char *
segue_grid_get_reason (SegueGrid *self,
                       guint      row)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->reasons != NULL ? g_hash_table_lookup (self->reasons, GUINT_TO_POINTER (row)) : NULL;
}

/**
 * segue_grid_mark_number:
 *
 * Says that the cell that was added last is a number, not a text that looks like one:
 * its point is a decimal point.
 */
void
segue_grid_mark_number (SegueGrid *self)
{
  guint32 offset = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->n_cells > 0);

  offset = self->cells[self->n_cells - 1];
  if (!is_ambiguous (self->text + offset))
    return;

  if (self->decimals == NULL)
    self->decimals = g_hash_table_new (NULL, NULL);
  g_hash_table_add (self->decimals, GUINT_TO_POINTER (offset));
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  guint32 one = ((const Row *) a)->line;
  guint32 other = ((const Row *) b)->line;

  return one < other ? -1 : one > other;
}

/**
 * segue_grid_arrange:
 *
 * Makes a table of the rows of a spreadsheet, where only those with cells are there:
 * brings them into the order of their lines, puts a blank row where some are absent,
 * and gives all the same number of cells.
 */
void
segue_grid_arrange (SegueGrid *self)
{
  g_autoptr(GArray) rows = NULL;
  guint32 width = 0;

  g_return_if_fail (self != NULL);

  rows = self->rows;
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (Row), rows->len);
  g_array_sort (rows, compare_rows); /* stable: rows of one line stay in the order of the file */
  for (guint i = 0; i < rows->len; i++)
    width = MAX (width, g_array_index (rows, Row, i).width);

  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);

      if (i > 0 && row->line > row[-1].line + 1)
        {
          const Row blank = { .first = row->first, .n_cells = width, .line = row[-1].line + 1 };

          g_array_append_val (self->rows, blank);
        }
      row->n_cells = width;
      g_array_append_val (self->rows, *row);
    }
}

/**
 * segue_grid_add_note:
 * @line: the line of the file, 0 for the whole file
 * @column: the column from 0, %G_MAXUINT for the whole line
 * @text: a sentence
 *
 * Remembers what was mended while reading, for the import to report.
 */
void
segue_grid_add_note (SegueGrid  *self,
                     guint       line,
                     guint       column,
                     const char *text)
{
  SegueGridNote note = { line, column, NULL };

  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  note.text = g_strdup (text);
  g_array_append_val (self->notes, note);
}

/**
 * segue_grid_set_style:
 *
 * Says how the file is written; without that it is UTF-8 with commas.
 */
void
segue_grid_set_style (SegueGrid            *self,
                      const SegueGridStyle *style)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (style != NULL);

  self->style = *style;
}

/**
 * segue_grid_get_style:
 *
 * Returns: how the file is written
 */
const SegueGridStyle *
segue_grid_get_style (SegueGrid *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->style;
}

/**
 * segue_grid_get_name:
 *
 * Returns: what messages call it
 */
const char *
segue_grid_get_name (SegueGrid *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

/**
 * segue_grid_get_n_rows:
 *
 * Returns: how many rows it has, blank ones included
 */
guint
segue_grid_get_n_rows (SegueGrid *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

static const Row *
get_row (SegueGrid *self,
         guint      row)
{
  g_assert (row < self->rows->len);

  return &g_array_index (self->rows, Row, row);
}

/**
 * segue_grid_get_line:
 *
 * Returns: the line of the file on which @row begins, from 1
 */
guint
segue_grid_get_line (SegueGrid *self,
                     guint      row)
{
  g_return_val_if_fail (self != NULL, 0);

  return get_row (self, row)->line;
}

/**
 * segue_grid_get_n_cells:
 *
 * Returns: how many cells the file has in @row, empty ones at its end included
 */
guint
segue_grid_get_n_cells (SegueGrid *self,
                        guint      row)
{
  g_return_val_if_fail (self != NULL, 0);

  return get_row (self, row)->n_cells;
}

/**
 * segue_grid_get_width:
 *
 * Returns: how many cells @row has up to its last one that is not empty; 0
 *   for a row without any text
 */
guint
segue_grid_get_width (SegueGrid *self,
                      guint      row)
{
  g_return_val_if_fail (self != NULL, 0);

  return get_row (self, row)->width;
}

/**
 * segue_grid_get_cell:
 * @column: any column; rows are as long as they need to be
 *
 * Returns: the text of the cell, empty where the row has none; valid until
 *   the next cell is added
 */
const char *
segue_grid_get_cell (SegueGrid *self,
                     guint      row,
                     guint      column)
{
  const Row *at = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  at = get_row (self, row);
  if (column >= at->width)
    return self->text;

  return self->text + self->cells[at->first + column];
}

/**
 * segue_grid_is_decimal:
 * @column: any column
 *
 * Returns: whether the cell is a number with three decimals, which must not be taken
 *   for thousands; see segue_grid_mark_number()
 */
gboolean
segue_grid_is_decimal (SegueGrid *self,
                       guint      row,
                       guint      column)
{
  const Row *at = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  at = get_row (self, row);
  return self->decimals != NULL && column < at->width &&
         g_hash_table_contains (self->decimals, GUINT_TO_POINTER (self->cells[at->first + column]));
}

/**
 * segue_grid_get_notes:
 * @n: (out): their number
 *
 * Returns: (array length=n): what was noted while reading
 */
const SegueGridNote *
segue_grid_get_notes (SegueGrid *self,
                      guint     *n)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n != NULL, NULL);

  *n = self->notes->len;

  return (const SegueGridNote *) (gpointer) self->notes->data;
}

/**
 * segue_grid_dup_letters:
 * @column: a column, from 0
 *
 * Returns: (transfer full): its name as spreadsheets write it: A, B ... Z, AA
 */
char *
segue_grid_dup_letters (guint column)
{
  char letters[8];
  guint at = sizeof letters - 1;
  guint64 rest = (guint64) column + 1;

  letters[at] = '\0';
  while (rest > 0 && at > 0)
    {
      rest--;
      letters[--at] = (char) ('A' + rest % 26);
      rest /= 26;
    }

  return g_strdup (letters + at);
}
