/* segue-flow-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-flow-row"

#include "config.h"

#include "segue-flow-row.h"

/* In points, times the scale of the type. */
#define PADDING_Y 2.5
#define HEADING_SPACE 10 /* above */
#define HEAD_RULE 1.2
#define ROTATED_GAP 3 /* below rotated words */

typedef struct
{
  double           x;
  double           width;
  gboolean         is_rotated;
  SegueFigureFunc  figure;  /* NULL: the cell is drawn, or a picture */
  double           value;
  SeguePictureFunc picture; /* NULL: as above */
  gconstpointer    data;
  SegueTableCell   cell;
  guint            first_line;
  guint            n_lines;
} Cell;

struct _SegueFlowRow
{
  SegueFlowRowKind  kind;
  GArray           *cells;
  double            height; /* at least, in points */
};

static void
clear_cell (gpointer data)
{
  segue_table_cell_clear (&((Cell *) data)->cell);
}

/**
 * segue_flow_row_new:
 *
 * Returns: (transfer full): a row without anything in it
 */
SegueFlowRow *
segue_flow_row_new (SegueFlowRowKind kind)
{
  SegueFlowRow *self = g_new0 (SegueFlowRow, 1);

  self->kind = kind;
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_array_set_clear_func (self->cells, clear_cell);

  return self;
}

/**
 * segue_flow_row_free:
 *
 * Frees it and what it holds.
 */
void
segue_flow_row_free (SegueFlowRow *self)
{
  g_array_unref (self->cells);
  g_free (self);
}

/**
 * segue_flow_row_get_kind:
 *
 * Returns: what it is on the page
 */
SegueFlowRowKind
segue_flow_row_get_kind (SegueFlowRow *self)
{
  g_return_val_if_fail (self != NULL, SEGUE_FLOW_ROW_PARAGRAPH);

  return self->kind;
}

static Cell *
add_cell (SegueFlowRow   *self,
          double          x,
          double          width,
          SegueTextStyle  style,
          const char     *text)
{
  Cell cell = { .x = x, .width = width, .cell = SEGUE_TABLE_CELL_INIT, .n_lines = G_MAXUINT };

  cell.cell.style = style;
  cell.cell.text = g_strdup (text);
  if (self->kind == SEGUE_FLOW_ROW_BAR)
    cell.cell.ink = SEGUE_INK_WHITE;
  g_array_append_val (self->cells, cell);

  return &g_array_index (self->cells, Cell, self->cells->len - 1);
}

/**
 * segue_flow_row_add_cell:
 * @x: where its content begins, in points
 * @width: of the content, in points
 * @style: of @text
 * @text: (nullable): the words
 *
 * Returns: (transfer none): the cell, to be filled further before the next is added
 */
SegueTableCell *
segue_flow_row_add_cell (SegueFlowRow   *self,
                         double          x,
                         double          width,
                         SegueTextStyle  style,
                         const char     *text)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &add_cell (self, x, width, style, text)->cell;
}

/**
 * segue_flow_row_add_rotated:
 * @x: the left edge, in points
 * @width: of the column, in points
 * @text: the words
 *
 * Adds words that are read upwards, from the foot of the row.  The height of the row
 * is what their lines have room in; lines that find no place in @width are left out.
 */
void
segue_flow_row_add_rotated (SegueFlowRow *self,
                            double        x,
                            double        width,
                            const char   *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  add_cell (self, x, width, SEGUE_TEXT_SECOND_STRONG, text)->is_rotated = TRUE;
}

/**
 * segue_flow_row_add_figure:
 * @x: the left edge, in points
 * @width: of the figure, in points
 * @figure: draws it, as high as the row
 * @value: what it shows
 * @words: (nullable): the words that belong to it
 */
void
segue_flow_row_add_figure (SegueFlowRow    *self,
                           double           x,
                           double           width,
                           SegueFigureFunc  figure,
                           double           value,
                           const char      *words)
{
  Cell *cell = NULL;

  g_return_if_fail (self != NULL && figure != NULL);

  cell = add_cell (self, x, width, SEGUE_TEXT_CELL, words);
  cell->figure = figure;
  cell->value = value;
}

/**
 * segue_flow_row_add_picture:
 * @x: the left edge, in points
 * @width: of the picture, in points
 * @picture: draws it, as high as the row
 * @data: what it shows; not copied
 * @words: (nullable): what it shows, in words
 */
void
segue_flow_row_add_picture (SegueFlowRow     *self,
                            double            x,
                            double            width,
                            SeguePictureFunc  picture,
                            gconstpointer     data,
                            const char       *words)
{
  Cell *cell = NULL;

  g_return_if_fail (self != NULL && picture != NULL);

  cell = add_cell (self, x, width, SEGUE_TEXT_CELL, words);
  cell->picture = picture;
  cell->data = data;
}

/**
 * segue_flow_row_set_height:
 * @height: in points; words make it higher where they need to
 */
void
segue_flow_row_set_height (SegueFlowRow *self,
                           double        height)
{
  g_return_if_fail (self != NULL);

  self->height = height;
}

static gboolean
is_words (const Cell *cell)
{
  return cell->figure == NULL && cell->picture == NULL && !cell->is_rotated;
}

static double
measure_cell (const Cell      *cell,
              SegueTypesetter *type)
{
  gboolean is_complete = FALSE;
  double used = 0;

  if (cell->n_lines == G_MAXUINT && cell->first_line == 0)
    return segue_table_cell_measure (&cell->cell, type, cell->width);

  for (double room = 0; !is_complete; room = MAX (2 * room, 64))
    {
      guint n = segue_table_cell_fit (&cell->cell, type, cell->width, cell->first_line, room, &used, &is_complete);

      if (n >= cell->n_lines)
        return used;
    }

  return used;
}

/* What stands around the words, above and below. */
static double
get_padding (SegueFlowRow    *self,
             SegueTypesetter *type)
{
  double scale = segue_typesetter_get_scale (type);

  return (self->kind == SEGUE_FLOW_ROW_HEADING ? HEADING_SPACE + 2 * PADDING_Y : 2 * PADDING_Y) * scale;
}

/**
 * segue_flow_row_measure:
 *
 * Returns: its height, in points
 */
double
segue_flow_row_measure (SegueFlowRow    *self,
                        SegueTypesetter *type)
{
  double height = 0;

  g_return_val_if_fail (self != NULL && type != NULL, 0);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);

      if (is_words (cell))
        height = MAX (height, measure_cell (cell, type));
    }

  return MAX (height + get_padding (self, type), self->height);
}

/* As much of the row as fits into @height, from the lines on that @next names. */
static SegueFlowRow *
cut (SegueFlowRow    *self,
     SegueTypesetter *type,
     double           height,
     guint           *next,
     gboolean        *is_finished)
{
  SegueFlowRow *part = segue_flow_row_new (self->kind);

  *is_finished = TRUE;
  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);
      gboolean is_complete = TRUE;
      double used = 0;
      Cell own = *cell;

      own.cell.text = g_strdup (cell->cell.text);
      own.cell.second = g_strdup (cell->cell.second);
      if (is_words (cell))
        {
          own.first_line = next[i];
          own.n_lines = segue_table_cell_fit (&cell->cell, type, cell->width, next[i], height, &used, &is_complete);
          /* A line higher than the paper is cut off rather than tried for ever. */
          if (own.n_lines == 0 && !is_complete)
            own.n_lines = 1;
          next[i] += own.n_lines;
          *is_finished = *is_finished && is_complete;
        }
      g_array_append_val (part->cells, own);
    }

  return part;
}

/**
 * segue_flow_row_split:
 * @height: the room on a page, in points
 *
 * Returns: (transfer full) (element-type SegueFlowRow): rows with the lines of this
 *   one, none of them higher than @height; figures are in each
 */
GPtrArray *
segue_flow_row_split (SegueFlowRow    *self,
                      SegueTypesetter *type,
                      double           height)
{
  GPtrArray *parts = g_ptr_array_new ();
  g_autofree guint *next = NULL;
  gboolean is_finished = FALSE;

  g_return_val_if_fail (self != NULL && type != NULL, parts);

  next = g_new0 (guint, self->cells->len);
  while (!is_finished)
    g_ptr_array_add (parts, cut (self, type, height - get_padding (self, type), next, &is_finished));

  return parts;
}

static void
draw_rotated (const Cell  *cell,
              SegueCanvas *canvas,
              double       y,
              double       height)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double line = segue_typesetter_get_line_height (canvas->type, cell->cell.style);
  double inner = height - (2 * PADDING_Y + ROTATED_GAP) * scale;
  double used = 0;
  gboolean is_complete = FALSE;
  guint n = segue_typesetter_fit (canvas->type, cell->cell.style, cell->cell.text, inner, 0,
                                  MAX (cell->width, line), &used, &is_complete);

  cairo_save (canvas->cr);
  cairo_translate (canvas->cr, cell->x + (cell->width - used) / 2, y + height - (PADDING_Y + ROTATED_GAP) * scale);
  cairo_rotate (canvas->cr, -G_PI_2);
  segue_canvas_set_ink (canvas, cell->cell.ink);
  segue_typesetter_draw_lines (canvas->type, canvas->cr, cell->cell.style, cell->cell.text, 0, 0, inner, 0, n);
  cairo_restore (canvas->cr);
}

/* Words stand beside figures in the middle; beside other words, at the top; heads
 * stand on their line.
 */
static double
get_top (SegueFlowRow *self,
         const Cell   *cell,
         SegueCanvas  *canvas,
         double        height)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double free = height - measure_cell (cell, canvas->type);

  switch (self->kind)
    {
    case SEGUE_FLOW_ROW_PARAGRAPH:
    case SEGUE_FLOW_ROW_GROUP:
      return PADDING_Y * scale;
    case SEGUE_FLOW_ROW_HEADING:
      return (HEADING_SPACE + PADDING_Y) * scale;
    case SEGUE_FLOW_ROW_HEAD:
      return free - PADDING_Y * scale - HEAD_RULE;
    case SEGUE_FLOW_ROW_BAR:
      return free / 2;
    case SEGUE_FLOW_ROW_CELLS:
      return self->height > 0 ? free / 2 : PADDING_Y * scale;
    }

  g_return_val_if_reached (0);
}

static const char *
get_tag (SegueFlowRow *self,
         gboolean      is_first)
{
  switch (self->kind)
    {
    case SEGUE_FLOW_ROW_PARAGRAPH:
      return "P";
    case SEGUE_FLOW_ROW_HEADING:
      return "H2";
    case SEGUE_FLOW_ROW_BAR:
    case SEGUE_FLOW_ROW_HEAD:
    case SEGUE_FLOW_ROW_GROUP:
      return "TH";
    case SEGUE_FLOW_ROW_CELLS:
      return is_first ? "TH" : "TD";
    }

  g_return_val_if_reached ("P");
}

static void
draw_ground (SegueFlowRow *self,
             SegueCanvas  *canvas,
             double        y,
             double        width,
             double        height)
{
  switch (self->kind)
    {
    case SEGUE_FLOW_ROW_PARAGRAPH:
    case SEGUE_FLOW_ROW_HEADING:
      return;
    case SEGUE_FLOW_ROW_BAR:
      segue_canvas_fill (canvas, SEGUE_INK_BLACK, 0, y, width, height);
      return;
    case SEGUE_FLOW_ROW_HEAD:
      segue_canvas_fill (canvas, SEGUE_INK_BLACK, 0, y + height - HEAD_RULE, width, HEAD_RULE);
      return;
    case SEGUE_FLOW_ROW_GROUP:
      if (!canvas->is_monochrome)
        segue_canvas_fill (canvas, SEGUE_INK_GROUND, 0, y, width, height);
      segue_canvas_rule (canvas, 0, y + height, width);
      return;
    case SEGUE_FLOW_ROW_CELLS:
      segue_canvas_rule (canvas, 0, y + height, width);
      return;
    }

  g_return_if_reached ();
}

/**
 * segue_flow_row_draw:
 * @y: its top, in points
 * @width: of the page, in points
 *
 * Draws it at the left edge.
 */
void
segue_flow_row_draw (SegueFlowRow *self,
                     SegueCanvas  *canvas,
                     double        y,
                     double        width)
{
  double height = 0;

  g_return_if_fail (self != NULL && canvas != NULL);

  height = segue_flow_row_measure (self, canvas->type);
  draw_ground (self, canvas, y, width, height);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);
      const char *tag = get_tag (self, i == 0);

      segue_canvas_begin (canvas, tag);
      if (cell->figure != NULL)
        cell->figure (canvas, cell->value, cell->cell.text, cell->x, y, cell->width, height);
      else if (cell->picture != NULL)
        cell->picture (canvas, cell->data, cell->x, y, cell->width, height);
      else if (cell->is_rotated)
        draw_rotated (cell, canvas, y, height);
      else
        segue_table_cell_draw (&cell->cell, canvas, cell->x, y + get_top (self, cell, canvas, height), cell->width,
                               cell->first_line, cell->n_lines);
      segue_canvas_end (canvas, tag);
    }
}
