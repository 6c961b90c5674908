/* segue-table-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table-layout"

#include "config.h"

#include "segue-table-layout-private.h"

#include <stdlib.h>

/* In points, times the scale of the type. */
#define PADDING_X 5
#define PADDING_Y 1.7
#define HEADER_PADDING_Y 3

/* Widths are found from so many rows, evenly taken.  The widest cell counts unless
 * it is far wider than nearly all of them: then it wraps.
 */
#define MAX_SAMPLE 300
#define WIDE_PART 0.95
#define FAR_WIDER 1.4

/* How often a long table asks whether to go on. */
#define ROWS_PER_CHECK 256

static void
fragment_clear (gpointer data)
{
  SegueTableFragment *fragment = data;

  g_clear_pointer (&fragment->lines, g_free);
}

static GArray *
add_page (GPtrArray *pages)
{
  GArray *page = g_array_new (FALSE, FALSE, sizeof (SegueTableFragment));

  g_array_set_clear_func (page, fragment_clear);
  g_ptr_array_add (pages, page);

  return page;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  const double *one = a;
  const double *two = b;

  return (*one > *two) - (*one < *two);
}

/* What a column asks for: all of its header, and of its cells what suffices for
 * nearly all.
 */
static void
ask_column (SegueTableLayout *self,
            guint             column,
            SegueTableWidth  *width)
{
  const SegueTableHead *head = &self->source.heads[column];
  guint n = MIN (self->source.n_rows, MAX_SAMPLE);
  g_autofree double *naturals = g_new (double, n + 1);
  double minimum = 0;

  width->natural = segue_typesetter_estimate (self->type, SEGUE_TEXT_STRONG, head->label, &width->minimum);
  for (guint i = 0; i < n; i++)
    {
      g_auto(SegueTableCell) cell = SEGUE_TABLE_CELL_INIT;

      segue_table_layout_fill_cell (self, (guint) ((guint64) i * self->source.n_rows / n), column, &cell);
      naturals[i] = segue_table_cell_estimate (&cell, self->type, &minimum);
      width->minimum = MAX (width->minimum, minimum);
    }

  if (n > 0)
    {
      double limit = 0;

      qsort (naturals, n, sizeof (double), compare_doubles);
      limit = naturals[(guint) ((n - 1) * WIDE_PART)] * FAR_WIDER;
      width->natural = MAX (width->natural, MIN (naturals[n - 1], limit));
    }

  width->natural += 2 * self->padding_x;
  width->minimum += 2 * self->padding_x;
  width->weight = head->weight;
}

static void
measure_header (SegueTableLayout *self)
{
  for (guint i = 0; i < self->source.n_columns; i++)
    {
      double height = segue_typesetter_measure (self->type, SEGUE_TEXT_STRONG, self->source.heads[i].label,
                                                segue_table_layout_get_inner_width (self, i));

      self->header_height = MAX (self->header_height, height);
    }

  self->header_height += 2 * HEADER_PADDING_Y * segue_typesetter_get_scale (self->type);
}

static void
set_type (SegueTableLayout *self,
          SegueTypesetter  *type)
{
  double scale = segue_typesetter_get_scale (type);

  self->type = type;
  self->padding_x = PADDING_X * scale;
  self->padding_y = PADDING_Y * scale;
  self->usual_height = segue_typesetter_get_line_height (type, SEGUE_TEXT_STRONG) +
                       segue_typesetter_get_line_height (type, SEGUE_TEXT_SECOND) + 2 * self->padding_y;
}

/**
 * segue_table_layout_new:
 * @source: what is in the table; copied, its heads are not
 * @type: (transfer none): what it is set with; both live longer than the layout
 * @width: of the table, in points
 *
 * Returns: (transfer full): the table with its columns, no rows placed yet
 */
SegueTableLayout *
segue_table_layout_new (const SegueTableSource *source,
                        SegueTypesetter        *type,
                        double                  width)
{
  SegueTableLayout *self = NULL;
  double factor = 1;

  g_return_val_if_fail (source != NULL && type != NULL, NULL);

  self = g_new0 (SegueTableLayout, 1);
  self->source = *source;
  self->width = width;
  self->widths = g_new0 (SegueTableWidth, source->n_columns);

  set_type (self, type);
  for (guint i = 0; i < source->n_columns; i++)
    ask_column (self, i, &self->widths[i]);

  factor = segue_table_widths_shrink (self->widths, source->n_columns, width);
  if (factor < 1)
    {
      self->own_type = segue_typesetter_new (segue_typesetter_get_scale (type) * factor);
      set_type (self, self->own_type);
    }

  segue_table_widths_fit (self->widths, source->n_columns, width);
  measure_header (self);

  return self;
}

/**
 * segue_table_layout_free:
 *
 * Frees it and what it holds.
 */
void
segue_table_layout_free (SegueTableLayout *self)
{
  g_clear_pointer (&self->own_type, segue_typesetter_free);
  g_free (self->widths);
  g_free (self);
}

static double
measure_row (SegueTableLayout *self,
             guint             row)
{
  double height = 0;

  for (guint i = 0; i < self->source.n_columns; i++)
    {
      g_auto(SegueTableCell) cell = SEGUE_TABLE_CELL_INIT;

      segue_table_layout_fill_cell (self, row, i, &cell);
      height = MAX (height, segue_table_cell_measure (&cell, self->type, segue_table_layout_get_inner_width (self, i)));
    }

  return height + 2 * self->padding_y;
}

/* Fills an initialised cell with what stands below the others; FALSE where nothing does. */
gboolean
segue_table_layout_fill_note (SegueTableLayout *self,
                              guint             row,
                              SegueTableCell   *cell)
{
  cell->text = self->source.dup_note != NULL ? self->source.dup_note (row, self->source.user_data) : NULL;
  cell->style = SEGUE_TEXT_SECOND;
  cell->ink = SEGUE_INK_QUIET;

  return cell->text != NULL;
}

static double
measure_note (SegueTableLayout *self,
              guint             row)
{
  g_auto(SegueTableCell) note = SEGUE_TABLE_CELL_INIT;

  if (!segue_table_layout_fill_note (self, row, &note))
    return 0;

  return segue_table_cell_measure (&note, self->type, segue_table_layout_get_note_width (self)) + self->padding_y;
}

static double
get_room (SegueTableLayout *self,
          const SegueBody  *body,
          GPtrArray        *pages)
{
  return (pages->len <= 1 ? body->first_height : body->other_height) - self->header_height;
}

/* The note comes when all cells are there, in the room that is left. */
static gboolean
cut_note (SegueTableLayout   *self,
          double              room,
          guint              *next,
          SegueTableFragment *fragment,
          double             *used)
{
  guint i = self->source.n_columns;
  g_auto(SegueTableCell) note = SEGUE_TABLE_CELL_INIT;
  gboolean is_complete = TRUE;
  guint n = 0;

  if (!segue_table_layout_fill_note (self, fragment->row, &note))
    return TRUE;

  n = segue_table_cell_fit (&note, self->type, segue_table_layout_get_note_width (self), next[i], room, used, &is_complete);
  fragment->lines[2 * i] = next[i];
  fragment->lines[2 * i + 1] = n;
  next[i] += n;

  return is_complete;
}

/* As much of a row as fits into @height, from the lines on that @next names. */
static gboolean
cut_row (SegueTableLayout   *self,
         double              height,
         guint              *next,
         SegueTableFragment *fragment)
{
  double inner = height - 2 * self->padding_y;
  double deepest = 0;
  double noted = 0;
  gboolean is_finished = TRUE;

  fragment->lines = g_new0 (guint, 2 * (self->source.n_columns + 1));
  for (guint i = 0; i < self->source.n_columns; i++)
    {
      g_auto(SegueTableCell) cell = SEGUE_TABLE_CELL_INIT;
      gboolean is_complete = TRUE;
      double used = 0;
      guint n = 0;

      segue_table_layout_fill_cell (self, fragment->row, i, &cell);
      n = segue_table_cell_fit (&cell, self->type, segue_table_layout_get_inner_width (self, i), next[i], inner, &used, &is_complete);
      /* A line higher than the paper is cut off rather than tried for ever. */
      if (n == 0 && !is_complete)
        n = 1;

      fragment->lines[2 * i] = next[i];
      fragment->lines[2 * i + 1] = n;
      next[i] += n;
      deepest = MAX (deepest, used);
      is_finished = is_finished && is_complete;
    }

  is_finished = is_finished && cut_note (self, inner - deepest - self->padding_y, next, fragment, &noted);
  fragment->cells_height = (float) (deepest + 2 * self->padding_y);
  fragment->height = is_finished ? fragment->cells_height + (float) (noted > 0 ? noted + self->padding_y : 0) : (float) height;
  return is_finished;
}

/* Spreads a row over as many pages as it needs, beginning with a page of its own. */
static double
add_high_row (SegueTableLayout *self,
              const SegueBody  *body,
              GPtrArray        *pages,
              guint             row)
{
  g_autofree guint *next = g_new0 (guint, self->source.n_columns + 1);
  GArray *page = g_ptr_array_index (pages, pages->len - 1);
  gboolean is_finished = FALSE;
  double used = 0;

  do
    {
      SegueTableFragment fragment = { row, 0, 0, NULL };

      if (page->len > 0)
        page = add_page (pages);

      is_finished = cut_row (self, get_room (self, body, pages), next, &fragment);
      used = fragment.height;
      g_array_append_val (page, fragment);
    }
  while (!is_finished);

  return used;
}

/**
 * segue_table_layout_pages:
 *
 * Returns: (transfer full): an empty array for pages of rows
 */
GPtrArray *
segue_table_layout_pages (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

/**
 * segue_table_layout_paginate:
 * @body: the room on the pages
 * @pages: (element-type GArray): where pages of #SegueTableFragment are appended;
 *   one without rows where there are none
 * @cancellable: (nullable): stops it
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Places rows, none over the end of a page unless it is higher than a page.
 *
 * Returns: whether all are placed
 */
gboolean
segue_table_layout_paginate (SegueTableLayout  *self,
                             const SegueBody   *body,
                             GPtrArray         *pages,
                             GCancellable      *cancellable,
                             GError           **error)
{
  GArray *page = NULL;
  double used = 0;

  g_return_val_if_fail (self != NULL && body != NULL && pages != NULL, FALSE);

  page = add_page (pages);
  for (guint i = 0; i < self->source.n_rows; i++)
    {
      double cells_height = measure_row (self, i);
      double height = cells_height + measure_note (self, i);
      SegueTableFragment fragment = { i, (float) height, (float) cells_height, NULL };

      if (i % ROWS_PER_CHECK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (height > body->other_height - self->header_height ||
          (page->len == 0 && height > get_room (self, body, pages)))
        {
          used = add_high_row (self, body, pages, i);
          page = g_ptr_array_index (pages, pages->len - 1);
          continue;
        }

      if (used + height > get_room (self, body, pages))
        {
          page = add_page (pages);
          used = 0;
        }

      g_array_append_val (page, fragment);
      used += height;
    }

  return TRUE;
}
