/* segue-header-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-header-row.h"

#include "segue-import-numbers.h"
#include "segue-import-dates.h"

#include <string.h>

/* Titles, notes and blank lines above a table end before this row. */
#define MAX_ROWS 100

/* A row of more cells than this is not looked at beyond them. */
#define MAX_CELLS 2000

static guint
count_cells (SegueGrid *grid,
             guint      row)
{
  guint width = segue_grid_get_width (grid, row);
  guint n = 0;

  for (guint i = 0; i < width; i++)
    if (*segue_grid_get_cell (grid, row, i) != '\0')
      n++;

  return n;
}

/**
 * segue_header_row_count:
 * @row: a row
 *
 * Returns: how many columns of the sheet the cells of @row name, each once
 */
guint
segue_header_row_count (SegueGrid        *grid,
                        SegueHeaderWords *words,
                        guint             row)
{
  g_autoptr(GHashTable) seen = NULL;
  guint width = 0;

  g_return_val_if_fail (grid != NULL, 0);
  g_return_val_if_fail (words != NULL, 0);

  seen = g_hash_table_new (NULL, NULL);
  width = MIN (segue_grid_get_width (grid, row), MAX_CELLS);
  for (guint i = 0; i < width; i++)
    {
      g_autoptr(GArray) found = segue_header_words_find (words, segue_grid_get_cell (grid, row, i));

      if (found != NULL)
        g_hash_table_add (seen, GUINT_TO_POINTER (g_array_index (found, SegueHeaderCandidate, 0).column));
    }

  return g_hash_table_size (seen);
}

static gboolean
is_figure (const char *cell)
{
  SegueNumber number;
  SegueDateCell date;

  if (segue_number_read (cell, SEGUE_GROUPING_DECIMALS, &number))
    return TRUE;

  segue_date_cell_read (cell, &date);
  return date.form != SEGUE_DATE_FORM_NONE;
}

/* Headers are words, and no two of them are the same. */
static gboolean
looks_like_header (SegueGrid *grid,
                   guint      row,
                   guint      widest)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint width = MIN (segue_grid_get_width (grid, row), MAX_CELLS);
  guint n = 0;

  for (guint i = 0; i < width; i++)
    {
      const char *cell = segue_grid_get_cell (grid, row, i);

      if (*cell == '\0')
        continue;
      if (is_figure (cell) || strlen (cell) > 100)
        return FALSE;
      g_hash_table_add (seen, (gpointer) cell);
      n++;
    }

  return n == g_hash_table_size (seen) && n * 3 >= widest * 2;
}

static gboolean
find_plausible (SegueGrid *grid,
                guint      n_rows,
                guint      widest,
                guint     *row)
{
  gboolean has_first = FALSE;

  for (guint i = 0; i < n_rows; i++)
    {
      if (segue_grid_get_width (grid, i) == 0)
        continue;
      if (!has_first)
        *row = i;
      has_first = TRUE;
      if (looks_like_header (grid, i, widest))
        {
          *row = i;
          return TRUE;
        }
    }

  return has_first;
}

/**
 * segue_header_row_find:
 * @row: (out): the row
 * @n_known: (out): how many columns of the sheet it names
 *
 * The header is the row that names most columns of the sheet, the first of
 * equals; where none names any, the first row that is wide enough and holds
 * only words, each once.  A title above the table names one column at most and
 * is narrow, so a row counts only where it is at least a third as wide as the
 * widest.
 *
 * Returns: whether there is a row with any text
 */
gboolean
segue_header_row_find (SegueGrid        *grid,
                       SegueHeaderWords *words,
                       guint            *row,
                       guint            *n_known)
{
  guint n_rows = 0;
  guint widest = 0;

  g_return_val_if_fail (grid != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);
  g_return_val_if_fail (row != NULL, FALSE);
  g_return_val_if_fail (n_known != NULL, FALSE);

  *n_known = 0;
  n_rows = MIN (segue_grid_get_n_rows (grid), MAX_ROWS);
  for (guint i = 0; i < n_rows; i++)
    widest = MAX (widest, count_cells (grid, i));

  for (guint i = 0; i < n_rows; i++)
    {
      guint n = count_cells (grid, i) * 3 >= widest ? segue_header_row_count (grid, words, i) : 0;

      if (n > *n_known)
        {
          *n_known = n;
          *row = i;
        }
    }

  return *n_known > 0 || find_plausible (grid, n_rows, widest, row);
}
