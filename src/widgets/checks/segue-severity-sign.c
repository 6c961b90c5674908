/* segue-severity-sign.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-severity-sign"

#include "config.h"

#include "segue-severity-sign.h"

#include "segue-kind-glyphs.h"
#include "segue-palette.h"

#include <adwaita.h>

#define SIGN 16

/* The same sign as on the items. */
static void
draw_sign_cb (GtkDrawingArea *area,
              cairo_t        *cr,
              int             width,
              int             height,
              gpointer        severity)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA ink;

  switch ((SegueSeverity) GPOINTER_TO_INT (severity))
    {
    case SEGUE_SEVERITY_ERROR:
      segue_palette_get_late (dark, &ink);
      break;
    case SEGUE_SEVERITY_WARNING:
      segue_palette_get_warning (dark, &ink);
      break;
    case SEGUE_SEVERITY_INFO:
      gdk_rgba_parse (&ink, dark ? "#8fc0ff" : "#1a5fb4");
      break;
    }
  gdk_cairo_set_source_rgba (cr, &ink);
  segue_severity_draw (cr, (SegueSeverity) GPOINTER_TO_INT (severity), width / 2.0, height / 2.0, MIN (width, height) / 2.0);
}

/**
 * segue_severity_sign_new:
 *
 * Returns: (transfer floating): a sign that says so on hovering, too
 */
GtkWidget *
segue_severity_sign_new (SegueSeverity severity)
{
  GtkWidget *sign = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (sign), SIGN);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (sign), SIGN);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (sign), draw_sign_cb, GINT_TO_POINTER (severity), NULL);
  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_widget_set_margin_top (sign, 2);
  gtk_widget_set_tooltip_text (sign, segue_severity_get_text (severity));

  return sign;
}
