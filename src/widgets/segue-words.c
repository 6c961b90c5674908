/* segue-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-words"

#include "config.h"

#include "segue-words.h"

#include "segue-text-layout.h"

/**
 * segue_words_draw_within:
 * @scale: of the size of the widget's text
 * @x: where the line is
 * @y: its middle
 * @align: which part of it is at @x: 0 its left end, 1 its right one
 * @width: what it may take up, -1 for as much as it needs
 *
 * Draws one line.
 */
void
segue_words_draw_within (GtkWidget     *widget,
                         GtkSnapshot   *snapshot,
                         const char    *text,
                         double         scale,
                         gboolean       is_bold,
                         const GdkRGBA *colour,
                         float          x,
                         float          y,
                         float          align,
                         float          width)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (widget, text, scale, is_bold);
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  if (width >= 0 && (float) extents.width > width)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_get_pixel_extents (layout, NULL, &extents);
    }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x - align * (float) extents.width - (float) extents.x,
                                                          y - (float) extents.height / 2));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/**
 * segue_words_draw:
 *
 * As segue_words_draw_within(), with as much room as it needs.
 */
void
segue_words_draw (GtkWidget     *widget,
                  GtkSnapshot   *snapshot,
                  const char    *text,
                  double         scale,
                  gboolean       is_bold,
                  const GdkRGBA *colour,
                  float          x,
                  float          y,
                  float          align)
{
  segue_words_draw_within (widget, snapshot, text, scale, is_bold, colour, x, y, align, -1);
}
