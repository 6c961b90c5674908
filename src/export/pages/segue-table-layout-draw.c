/* segue-table-layout-draw.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table-layout"

#include "config.h"

#include "segue-table-layout-private.h"

#include <glib/gi18n.h>

static void
draw_header (SegueTableLayout *self,
             SegueCanvas      *canvas)
{
  double x = self->padding_x;

  segue_canvas_fill (canvas, SEGUE_INK_BLACK, 0, 0, self->width, self->header_height);
  segue_canvas_begin (canvas, "TR");
  for (guint i = 0; i < self->source.n_columns; i++)
    {
      const SegueTableHead *head = &self->source.heads[i];
      double width = segue_table_layout_get_inner_width (self, i);
      double height = segue_typesetter_measure (self->type, SEGUE_TEXT_STRONG, head->label, width);

      segue_canvas_begin (canvas, "TH");
      segue_canvas_text (canvas, SEGUE_INK_WHITE, SEGUE_TEXT_STRONG, head->label, x,
                         (self->header_height - height) / 2, width, head->align);
      segue_canvas_end (canvas, "TH");
      x += self->widths[i].width;
    }
  segue_canvas_end (canvas, "TR");
}

/* Cells of a row of usual height stand in its middle; beside long ones they
 * begin at the top, where reading begins.
 */
static double
get_drop (SegueTableLayout         *self,
          const SegueTableCell     *cell,
          const SegueTableFragment *fragment,
          double                    width)
{
  if (fragment->lines != NULL || fragment->cells_height > self->usual_height + 0.5)
    return self->padding_y;

  return (fragment->cells_height - segue_table_cell_measure (cell, self->type, width)) / 2;
}

static void
draw_cell (SegueTableLayout         *self,
           SegueCanvas              *canvas,
           const SegueTableFragment *fragment,
           guint                     column,
           double                    x,
           double                    y)
{
  guint first_line = fragment->lines != NULL ? fragment->lines[2 * column] : 0;
  guint n_lines = fragment->lines != NULL ? fragment->lines[2 * column + 1] : G_MAXUINT;
  double width = segue_table_layout_get_inner_width (self, column);
  g_auto(SegueTableCell) cell = SEGUE_TABLE_CELL_INIT;

  segue_table_layout_fill_cell (self, fragment->row, column, &cell);
  y += get_drop (self, &cell, fragment, width);

  segue_canvas_begin (canvas, "TD");
  if (first_line > 0 && n_lines == 0 && column == 0)
    segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SECOND, _("continued"), x, y, width,
                       SEGUE_TEXT_ALIGN_LEFT);
  else
    segue_table_cell_draw (&cell, canvas, x, y, width, first_line, n_lines);
  segue_canvas_end (canvas, "TD");
}

static void
draw_note (SegueTableLayout         *self,
           SegueCanvas              *canvas,
           const SegueTableFragment *fragment,
           double                    y)
{
  guint i = self->source.n_columns;
  guint first_line = fragment->lines != NULL ? fragment->lines[2 * i] : 0;
  guint n_lines = fragment->lines != NULL ? fragment->lines[2 * i + 1] : G_MAXUINT;
  g_auto(SegueTableCell) note = SEGUE_TABLE_CELL_INIT;

  if (n_lines == 0 || !segue_table_layout_fill_note (self, fragment->row, &note))
    return;

  segue_canvas_begin (canvas, "TR");
  segue_canvas_begin (canvas, "TD");
  segue_table_cell_draw (&note, canvas, self->padding_x, y + fragment->cells_height, segue_table_layout_get_note_width (self),
                         first_line, n_lines);
  segue_canvas_end (canvas, "TD");
  segue_canvas_end (canvas, "TR");
}

static void
draw_row (SegueTableLayout         *self,
          SegueCanvas              *canvas,
          const SegueTableFragment *fragment,
          double                    y)
{
  double x = self->padding_x;

  segue_canvas_begin (canvas, "TR");
  for (guint i = 0; i < self->source.n_columns; i++)
    {
      draw_cell (self, canvas, fragment, i, x, y);
      x += self->widths[i].width;
    }
  segue_canvas_end (canvas, "TR");
}

/* Every second row has a ground, and a line is below each; all are laid before
 * anything stands on them, each kind at one go.
 */
static void
draw_grounds (SegueTableLayout *self,
              SegueCanvas      *canvas,
              GArray           *page)
{
  double y = self->header_height;

  cairo_new_path (canvas->cr);
  for (guint i = 0; i < page->len; i++)
    {
      const SegueTableFragment *fragment = &g_array_index (page, SegueTableFragment, i);

      if (fragment->row % 2 == 1)
        cairo_rectangle (canvas->cr, 0, y, self->width, fragment->height);
      y += fragment->height;
    }

  segue_canvas_set_ink (canvas, SEGUE_INK_GROUND);
  cairo_fill (canvas->cr);
}

static void
draw_rules (SegueTableLayout *self,
            SegueCanvas      *canvas,
            GArray           *page)
{
  double y = self->header_height;

  cairo_new_path (canvas->cr);
  for (guint i = 0; i < page->len; i++)
    {
      y += g_array_index (page, SegueTableFragment, i).height;
      cairo_rectangle (canvas->cr, 0, y - SEGUE_CANVAS_RULE / 2, self->width, SEGUE_CANVAS_RULE);
    }

  segue_canvas_set_ink (canvas, SEGUE_INK_LINE);
  cairo_fill (canvas->cr);
}

/* What lies beneath the words where a row begins. */
static void
draw_own_grounds (SegueTableLayout *self,
                  SegueCanvas      *canvas,
                  GArray           *page)
{
  g_autofree double *middles = g_new (double, self->source.n_columns);
  double line = segue_typesetter_get_line_height (self->type, SEGUE_TEXT_CELL);
  double x = self->padding_x;
  double y = self->header_height;

  for (guint i = 0; i < self->source.n_columns; i++)
    {
      middles[i] = x + segue_table_layout_get_inner_width (self, i) / 2;
      x += self->widths[i].width;
    }

  for (guint i = 0; i < page->len; i++)
    {
      const SegueTableFragment *fragment = &g_array_index (page, SegueTableFragment, i);
      gboolean is_high = fragment->lines != NULL || fragment->cells_height > self->usual_height + 0.5;
      double middle = is_high ? self->padding_y + line / 2 : fragment->cells_height / 2;

      if (fragment->lines == NULL || fragment->lines[0] == 0)
        self->source.draw_ground (fragment->row, canvas, middles, y + middle, self->source.user_data);
      y += fragment->height;
    }
}

/**
 * segue_table_layout_draw:
 * @page: (element-type SegueTableFragment): one of the pages
 *
 * Draws the header and the rows of @page, the corner at 0,0.
 *
 * Returns: where the table ends, in points
 */
double
segue_table_layout_draw (SegueTableLayout *self,
                         GArray           *page,
                         SegueCanvas      *canvas)
{
  SegueCanvas own = *canvas;
  double y = 0;

  g_return_val_if_fail (self != NULL && page != NULL && canvas != NULL, 0);

  own.type = self->type;
  if (!own.is_monochrome)
    draw_grounds (self, &own, page);
  draw_rules (self, &own, page);
  if (self->source.draw_ground != NULL)
    draw_own_grounds (self, &own, page);

  segue_canvas_begin (&own, "Table");
  draw_header (self, &own);
  y = self->header_height;
  for (guint i = 0; i < page->len; i++)
    {
      const SegueTableFragment *fragment = &g_array_index (page, SegueTableFragment, i);

      draw_row (self, &own, fragment, y);
      draw_note (self, &own, fragment, y);
      y += fragment->height;
    }
  segue_canvas_end (&own, "Table");

  return y;
}
