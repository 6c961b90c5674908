/* segue-insight-chart.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One way through the code measures, draws and tells where something can be pressed, so that
 * these never differ.
 */

#define G_LOG_DOMAIN "segue-insight-chart"

#include "config.h"

#include "segue-insight-chart-private.h"

#include <math.h>

#define HATCH_STEP 0.3
#define LINE_WIDTH 0.07
#define LEAST_WIDTH 9

/* The resistance of DESIGN 4: an objection is information, and nobody is painted red. */
#define ACCENT_LIGHT 0xb84000
#define ACCENT_DARK 0xffa468

/**
 * segue_chart_inks_init:
 * @inks: (out): what is filled in
 * @is_dark: whether the ground is
 *
 * The colours of the screen, where it is drawn on a card.
 */
void
segue_chart_inks_init (SegueChartInks *inks,
                       gboolean        is_dark)
{
  *inks = is_dark ? (SegueChartInks) { 0xffffff, 0xb9b8be, 0x77757d, 0x363636, ACCENT_DARK, 0xf8d66b }
                  : (SegueChartInks) { 0x1b1b1d, 0x5c5a62, 0xbdbcc2, 0xffffff, ACCENT_LIGHT, 0x8a5a00 };
}

/**
 * segue_chart_look_init_canvas:
 * @look: (out): what is filled in
 * @canvas: a page
 *
 * Drawn on a page it has its type and its inks; 0,0 is where the caller translates it to.
 */
void
segue_chart_look_init_canvas (SegueChartLook *look,
                              SegueCanvas    *canvas)
{
  *look = (SegueChartLook) {
    .cr = canvas->cr, .context = segue_typesetter_get_context (canvas->type),
    .size = segue_typesetter_get_size (canvas->type, SEGUE_TEXT_CELL), .is_monochrome = canvas->is_monochrome,
  };
  segue_chart_inks_init (&look->inks, FALSE);
  if (canvas->is_monochrome)
    look->inks = (SegueChartInks) { 0, 0, 0, 0xffffff, 0, 0 };
}

double
segue_chart_flip (const SegueChart *self,
                  double            x,
                  double            width)
{
  return self->look->is_mirrored ? self->width - x - width : x;
}

void
segue_chart_set_rgb (const SegueChart *self,
                     guint32           rgb)
{
  cairo_set_source_rgb (self->look->cr, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

void
segue_chart_fill (const SegueChart *self,
                  guint32           rgb,
                  double            x,
                  double            y,
                  double            width,
                  double            height)
{
  if (self->look->cr == NULL || width <= 0 || height <= 0)
    return;

  segue_chart_set_rgb (self, rgb);
  cairo_new_path (self->look->cr);
  cairo_rectangle (self->look->cr, segue_chart_flip (self, x, width), y, width, height);
  cairo_fill (self->look->cr);
}

/* An outline with lines in it: what is there, but not what counts most. */
void
segue_chart_hatch (const SegueChart *self,
                   guint32           rgb,
                   double            x,
                   double            y,
                   double            width,
                   double            height)
{
  cairo_t *cr = self->look->cr;
  double line = self->look->size * LINE_WIDTH, left = segue_chart_flip (self, x, width);

  if (cr == NULL || width <= 0 || height <= 0)
    return;

  cairo_save (cr);
  segue_chart_set_rgb (self, rgb);
  cairo_set_line_width (cr, line);
  cairo_new_path (cr);
  cairo_rectangle (cr, left, y, width, height);
  cairo_clip (cr);
  for (double at = left - height; at < left + width; at += self->look->size * HATCH_STEP)
    {
      cairo_move_to (cr, at, y + height);
      cairo_line_to (cr, at + height, y);
    }
  cairo_rectangle (cr, left + line / 2, y + line / 2, MAX (width - line, 0), MAX (height - line, 0));
  cairo_stroke (cr);
  cairo_restore (cr);
}

static PangoLayout *
create_layout (const SegueChart     *self,
               const SegueChartText *style,
               const char           *text,
               double                width)
{
  PangoLayout *layout = pango_layout_new (self->look->context);
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (self->look->context));
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  pango_font_description_set_absolute_size (font, self->look->size * style->scale * PANGO_SCALE);
  pango_font_description_set_weight (font, style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width > 0 ? (int) ceil (width * PANGO_SCALE) : -1);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/* Returns: the height of a text within a width, 0 for as wide as it likes. */
double
segue_chart_measure (const SegueChart     *self,
                     const SegueChartText *style,
                     const char           *text,
                     double                width,
                     double               *text_width)
{
  g_autoptr(PangoLayout) layout = create_layout (self, style, text, width);
  PangoRectangle extents;

  pango_layout_get_extents (layout, NULL, &extents);
  if (text_width != NULL)
    *text_width = (double) extents.width / PANGO_SCALE;

  return (double) extents.height / PANGO_SCALE;
}

/* Puts a block of lines into a box; lines keep the edge that their own script begins at. */
double
segue_chart_text (const SegueChart     *self,
                  const SegueChartText *style,
                  const char           *text,
                  double                x,
                  double                y,
                  double                width,
                  SegueChartAlign       align)
{
  g_autoptr(PangoLayout) layout = create_layout (self, style, text, width);
  PangoRectangle extents;
  double text_width;

  if (align == SEGUE_CHART_CENTRE)
    pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_extents (layout, NULL, &extents);
  text_width = (double) extents.width / PANGO_SCALE;
  if (align == SEGUE_CHART_CENTRE)
    x += (width - text_width) / 2;
  else if (align == SEGUE_CHART_END)
    x += width - text_width;

  if (self->look->cr != NULL)
    {
      segue_chart_set_rgb (self, style->rgb);
      cairo_new_path (self->look->cr);
      cairo_move_to (self->look->cr, segue_chart_flip (self, x, text_width) - (double) extents.x / PANGO_SCALE, y);
      pango_cairo_show_layout (self->look->cr, layout);
      cairo_new_path (self->look->cr);
    }

  return (double) extents.height / PANGO_SCALE;
}

void
segue_chart_add_mark (const SegueChart *self,
                      guint             row,
                      guint             column,
                      double            x,
                      double            y,
                      double            width,
                      double            height)
{
  SegueChartMark mark = { row, column, segue_chart_flip (self, x, width), y, width, height };

  if (self->marks != NULL)
    g_array_append_val (self->marks, mark);
}

/**
 * segue_insight_chart_draw:
 * @insight: what is shown; not an empty one
 * @look: how
 * @width: how much room there is
 * @marks: (nullable) (element-type SegueChartMark): gets what can be pressed
 *
 * Draws it, or measures it where the look has nothing to draw to.
 *
 * Returns: its height
 */
double
segue_insight_chart_draw (const SegueInsight   *insight,
                          const SegueChartLook *look,
                          double                width,
                          GArray               *marks)
{
  const SegueChart self = { insight, look, width, marks };

  g_return_val_if_fail (insight != NULL && look != NULL, 0);

  if (segue_insight_is_empty (insight))
    return 0;

  switch (insight->look)
    {
    case SEGUE_INSIGHT_AS_BARS:
      return segue_insight_bars_draw (&self);
    case SEGUE_INSIGHT_AS_HEAT:
      return segue_insight_heat_draw (&self);
    case SEGUE_INSIGHT_AS_WEEKS:
      return segue_insight_weeks_draw (&self);
    }

  g_return_val_if_reached (0);
}

/**
 * segue_insight_chart_get_least_width:
 *
 * Returns: the least width in which it can be read
 */
double
segue_insight_chart_get_least_width (const SegueInsight   *insight,
                                     const SegueChartLook *look)
{
  return LEAST_WIDTH * look->size;
}
