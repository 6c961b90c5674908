/* segue-text-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-text-layout"

#include "config.h"

#include "segue-text-layout.h"

/**
 * segue_text_layout_new:
 * @widget: what draws it, whose font it has
 * @text: in UTF-8
 * @scale: of the size of the font
 * @bold: whether it is bold
 *
 * Returns: (transfer full): the text, as wide as it likes
 */
PangoLayout *
segue_text_layout_new (GtkWidget  *widget,
                       const char *text,
                       double      scale,
                       gboolean    bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

/**
 * segue_text_layout_get_size:
 * @widget: whose font is asked for
 *
 * Returns: how large its letters are, in logical pixels
 */
double
segue_text_layout_get_size (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (context);

  return pango_font_description_get_size_is_absolute (font) ? size : size * (resolution > 0 ? resolution : 96) / 72;
}
