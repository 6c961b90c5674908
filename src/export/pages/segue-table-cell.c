/* segue-table-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table-cell"

#include "config.h"

#include "segue-table-cell.h"

/* In points, times the scale of the type. */
#define GLYPH_RADIUS 4.4
#define GLYPH_SPACE 16 /* from the edge to the word beside the shape */
#define DOT_RADIUS 3.1

/* Where capitals have their middle, as a part of the line's height. */
#define MIDDLE 0.53

/**
 * segue_table_cell_clear:
 *
 * Frees what belongs to the cell, which may lie in an array.
 */
void
segue_table_cell_clear (SegueTableCell *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->second, g_free);
}

static double
get_indent (const SegueTableCell *self,
            SegueTypesetter      *type)
{
  switch (self->kind)
    {
    case SEGUE_TABLE_CELL_TEXT:
    case SEGUE_TABLE_CELL_DOTS:
      return 0;
    case SEGUE_TABLE_CELL_GLYPH:
    case SEGUE_TABLE_CELL_SIGN:
      return GLYPH_SPACE * segue_typesetter_get_scale (type);
    }

  g_return_val_if_reached (0);
}

/**
 * segue_table_cell_estimate:
 * @minimum: (out): the width below which words break, in points
 *
 * Returns: the width at which nothing wraps, in points
 */
double
segue_table_cell_estimate (const SegueTableCell *self,
                           SegueTypesetter      *type,
                           double               *minimum)
{
  double indent = get_indent (self, type);
  double natural = 0;
  double second = 0;
  double word = 0;

  *minimum = 0;
  if (self->kind == SEGUE_TABLE_CELL_DOTS)
    natural = *minimum = segue_dots_get_width (self->maximum, DOT_RADIUS * segue_typesetter_get_scale (type));

  if (self->text != NULL)
    {
      natural = MAX (natural, segue_typesetter_estimate (type, self->style, self->text, &word));
      *minimum = MAX (*minimum, word);
    }

  if (self->second != NULL)
    {
      second = segue_typesetter_estimate (type, self->second_style, self->second, &word);
      natural = MAX (natural, second);
      *minimum = MAX (*minimum, word);
    }

  *minimum += indent;
  return natural + indent;
}

/**
 * segue_table_cell_measure:
 * @width: of the cell, in points
 *
 * Returns: the height of its content, in points
 */
double
segue_table_cell_measure (const SegueTableCell *self,
                          SegueTypesetter      *type,
                          double                width)
{
  double inner = width - get_indent (self, type);
  double height = 0;

  if (self->kind == SEGUE_TABLE_CELL_DOTS)
    height = segue_typesetter_get_line_height (type, self->style);
  if (self->text != NULL)
    height += segue_typesetter_measure (type, self->style, self->text, inner);
  if (self->second != NULL)
    height += segue_typesetter_measure (type, self->second_style, self->second, inner);

  return height;
}

/* How many lines of the first text there are, for the second begins after them. */
static guint
count_lines (const SegueTableCell *self,
             SegueTypesetter      *type,
             double                inner)
{
  gboolean is_complete = FALSE;
  double used = 0;

  if (self->text == NULL)
    return 0;

  return segue_typesetter_fit (type, self->style, self->text, inner, 0, G_MAXDOUBLE, &used, &is_complete);
}

/**
 * segue_table_cell_fit:
 * @width: of the cell, in points
 * @first_line: the first line that is still to be drawn
 * @height: the room there is, in points
 * @used: (out): what the lines take of it, in points
 * @is_complete: (out): whether none is left after them
 *
 * For a cell that is higher than a page.
 *
 * Returns: how many lines fit
 */
guint
segue_table_cell_fit (const SegueTableCell *self,
                      SegueTypesetter      *type,
                      double                width,
                      guint                 first_line,
                      double                height,
                      double               *used,
                      gboolean             *is_complete)
{
  double inner = width - get_indent (self, type);
  double more = 0;
  guint n_first = count_lines (self, type, inner);
  guint n = 0;

  *used = 0;
  *is_complete = TRUE;

  if (self->text != NULL && first_line < n_first)
    n = segue_typesetter_fit (type, self->style, self->text, inner, first_line, height, used, is_complete);

  if (*is_complete && self->second != NULL)
    {
      n += segue_typesetter_fit (type, self->second_style, self->second, inner,
                                 MAX (first_line, n_first) - n_first, height - *used, &more, is_complete);
      *used += more;
    }

  return n;
}

static void
draw_mark (const SegueTableCell *self,
           SegueCanvas          *canvas,
           double                x,
           double                y)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double middle = y + segue_typesetter_get_line_height (canvas->type, self->style) * MIDDLE;

  switch (self->kind)
    {
    case SEGUE_TABLE_CELL_TEXT:
      break;
    case SEGUE_TABLE_CELL_DOTS:
      segue_canvas_dots (canvas, self->value, self->maximum, x, middle, DOT_RADIUS * scale);
      break;
    case SEGUE_TABLE_CELL_GLYPH:
      segue_canvas_glyph (canvas, self->glyph, self->look, x + GLYPH_RADIUS * scale, middle, GLYPH_RADIUS * scale);
      break;
    case SEGUE_TABLE_CELL_SIGN:
      segue_canvas_text (canvas, self->ink, self->style, self->sign, x + GLYPH_RADIUS * scale / 3, y, 0,
                         SEGUE_TEXT_ALIGN_LEFT);
      break;
    }
}

/**
 * segue_table_cell_draw:
 * @x: the left edge
 * @y: the top of its content
 * @width: of the cell, in points
 * @first_line: the first line drawn
 * @n_lines: how many; %G_MAXUINT for all
 */
void
segue_table_cell_draw (const SegueTableCell *self,
                       SegueCanvas          *canvas,
                       double                x,
                       double                y,
                       double                width,
                       guint                 first_line,
                       guint                 n_lines)
{
  double indent = get_indent (self, canvas->type);
  gboolean is_whole = first_line == 0 && n_lines == G_MAXUINT;
  guint n_text = is_whole ? 0 : count_lines (self, canvas->type, width - indent);
  guint end = is_whole ? G_MAXUINT : first_line + n_lines;

  if (first_line == 0)
    draw_mark (self, canvas, x, y);
  if (self->kind == SEGUE_TABLE_CELL_DOTS)
    y += segue_typesetter_get_line_height (canvas->type, self->style);

  if (self->text != NULL && (is_whole || first_line < n_text))
    {
      segue_canvas_set_ink (canvas, self->ink);
      y += is_whole ? segue_typesetter_draw (canvas->type, canvas->cr, self->style, self->text,
                                             x + indent, y, width - indent, self->align)
                    : segue_typesetter_draw_lines (canvas->type, canvas->cr, self->style, self->text,
                                                   x + indent, y, width - indent, first_line,
                                                   MIN (end, n_text) - first_line);
    }

  if (self->second != NULL && end > n_text)
    {
      guint begin = MAX (first_line, n_text) - n_text;

      segue_canvas_set_ink (canvas, self->second_ink);
      segue_typesetter_draw_lines (canvas->type, canvas->cr, self->second_style, self->second,
                                   x + indent, y, width - indent, begin, is_whole ? G_MAXUINT : end - n_text - begin);
    }
}
