/* segue-flow-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-flow-columns"

#include "config.h"

#include "segue-flow-columns.h"

/* In points, times the scale of the type. */
#define PADDING 5
#define FIGURE_GAP 12

static void
add_row (const SegueFlowColumns *self,
         SegueFlowRowKind        kind,
         const SegueFlowText    *texts)
{
  double padding = PADDING * self->scale;
  double x = 0;
  SegueFlowRow *row = segue_flow_row_new (kind);

  for (guint i = 0; i < self->n; i++)
    {
      double width = self->width * self->parts[i];
      SegueTableCell *cell = segue_flow_row_add_cell (row, x + padding, width - 2 * padding,
                                                      texts[i].is_strong ? SEGUE_TEXT_STRONG : SEGUE_TEXT_CELL, texts[i].text);

      cell->second = g_strdup (texts[i].second);
      if (self->aligns != NULL)
        cell->align = self->aligns[i];
      if (texts[i].ink != SEGUE_INK_BLACK)
        cell->ink = texts[i].ink;
      x += width;
    }
  segue_flow_page_add (self->page, row);
}

/**
 * segue_flow_columns_add_heads:
 * @labels: (array): what stands above each column
 *
 * Adds the heads of a table, white on black.
 */
void
segue_flow_columns_add_heads (const SegueFlowColumns *self,
                              const char * const     *labels)
{
  g_autofree SegueFlowText *texts = NULL;

  g_return_if_fail (self != NULL && labels != NULL);

  texts = g_new0 (SegueFlowText, self->n);
  for (guint i = 0; i < self->n; i++)
    texts[i] = (SegueFlowText) { labels[i], .is_strong = TRUE };
  add_row (self, SEGUE_FLOW_ROW_BAR, texts);
}

/**
 * segue_flow_columns_add:
 * @texts: (array): what stands in each column
 *
 * Adds a row of a table.
 */
void
segue_flow_columns_add (const SegueFlowColumns *self,
                        const SegueFlowText    *texts)
{
  g_return_if_fail (self != NULL && texts != NULL);

  add_row (self, SEGUE_FLOW_ROW_CELLS, texts);
}

/**
 * segue_flow_columns_add_group:
 * @text: what the rows below have in common
 *
 * Adds what stands again above the rows below where these go on on another page.
 */
void
segue_flow_columns_add_group (const SegueFlowColumns *self,
                              const char             *text)
{
  double padding = 0;
  SegueFlowRow *row = NULL;

  g_return_if_fail (self != NULL && text != NULL);

  padding = PADDING * self->scale;
  row = segue_flow_row_new (SEGUE_FLOW_ROW_GROUP);
  segue_flow_row_add_cell (row, padding, self->width - 2 * padding, SEGUE_TEXT_STRONG, text);
  segue_flow_page_add (self->page, row);
}

/* What a figure would like to have: all in one line. */
static double
get_natural_width (SegueTypesetter     *type,
                   SegueTextStyle       style,
                   const SegueFlowText *figure)
{
  double word = 0;
  double text = figure->text != NULL ? segue_typesetter_estimate (type, style, figure->text, &word) : 0;
  double second = figure->second != NULL ? segue_typesetter_estimate (type, SEGUE_TEXT_NOTE, figure->second, &word) : 0;

  return MAX (text, second) + FIGURE_GAP * segue_typesetter_get_scale (type);
}

/* Those that share a row have what they need, and an equal part of the rest. */
static void
add_figure_row (SegueFlowPage       *page,
                SegueTypesetter     *type,
                double               width,
                SegueTextStyle       style,
                const SegueFlowText *figures,
                guint                n,
                gboolean             is_last)
{
  double gap = FIGURE_GAP * segue_typesetter_get_scale (type);
  double total = 0;
  double x = 0;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_PARAGRAPH);

  for (guint i = 0; i < n; i++)
    total += get_natural_width (type, style, &figures[i]);
  for (guint i = 0; i < n; i++)
    {
      double own = get_natural_width (type, style, &figures[i]) + MAX (0, width - total) / n;
      SegueTableCell *cell = segue_flow_row_add_cell (row, x, MIN (own, width) - gap, style, figures[i].text);

      cell->second = g_strdup (figures[i].second);
      cell->second_style = SEGUE_TEXT_NOTE;
      x += own;
    }
  if (is_last)
    segue_flow_row_set_height (row, segue_flow_row_measure (row, type) + gap / 2);
  segue_flow_page_add (page, row);
}

/**
 * segue_flow_page_add_figures:
 * @width: of the page, in points
 * @style: of the figures
 * @figures: (array length=n): each with what it counts beneath
 * @n: how many there are
 *
 * Adds figures, or other short facts, side by side: long ones have more room, and those
 * that find none begin another row.
 */
void
segue_flow_page_add_figures (SegueFlowPage       *page,
                             SegueTypesetter     *type,
                             double               width,
                             SegueTextStyle       style,
                             const SegueFlowText *figures,
                             guint                n)
{
  guint first = 0;
  double used = 0;

  g_return_if_fail (type != NULL && figures != NULL);

  for (guint i = 0; i < n; i++)
    {
      double natural = get_natural_width (type, style, &figures[i]);

      if (i > first && used + natural > width)
        {
          add_figure_row (page, type, width, style, figures + first, i - first, FALSE);
          first = i;
          used = 0;
        }
      used += natural;
    }
  add_figure_row (page, type, width, style, figures + first, n - first, TRUE);
}
