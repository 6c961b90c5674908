/* segue-calendar-inks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-inks"

#include "config.h"

#include "segue-calendar-inks.h"

#include "segue-palette.h"

#include <adwaita.h>
#include <math.h>

static void
look_up (GtkStyleContext *style,
         const char      *name,
         const char      *otherwise,
         GdkRGBA         *colour)
{
  if (!gtk_style_context_lookup_color (style, name, colour))
    gdk_rgba_parse (colour, otherwise);
}

/**
 * segue_calendar_inks_get:
 * @widget: what draws
 *
 * Returns: the colours of now
 */
SegueCalendarInks
segue_calendar_inks_get (GtkWidget *widget)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  SegueCalendarInks self;

  self.is_dark = adw_style_manager_get_dark (manager);
  self.is_strong = adw_style_manager_get_high_contrast (manager);
  gtk_style_context_get_color (style, &self.text);
  self.dim = self.text;
  self.dim.alpha *= self.is_strong ? 1 : 0.82f;
  self.line = self.text;
  self.line.alpha *= self.is_strong ? 0.6f : 0.16f;
  look_up (style, "view_bg_color", "#ffffff", &self.ground);
  look_up (style, "accent_bg_color", "#1c71d8", &self.accent);
  look_up (style, "accent_fg_color", "#ffffff", &self.accent_text);
  look_up (style, "accent_color", "#1c71d8", &self.accent_word);

  return self;
}

/**
 * segue_calendar_inks_get_kind:
 * @ink: (out): of its glyph and its outline
 * @tint: (out): of its ground
 * @words: (out): of what stands on that
 */
void
segue_calendar_inks_get_kind (const SegueCalendarInks *self,
                              SegueCalendarKind        kind,
                              GdkRGBA                 *ink,
                              GdkRGBA                 *tint,
                              GdkRGBA                 *words)
{
  segue_palette_get_kind (kind, self->is_dark, ink, tint);
  if (self->is_strong)
    *ink = self->text;
  words->red = ink->red * 0.65f + self->text.red * 0.35f;
  words->green = ink->green * 0.65f + self->text.green * 0.35f;
  words->blue = ink->blue * 0.65f + self->text.blue * 0.35f;
  words->alpha = 1;
}

/**
 * segue_calendar_inks_get_severity:
 * @ink: (out): of its mark
 */
void
segue_calendar_inks_get_severity (const SegueCalendarInks *self,
                                  SegueSeverity            severity,
                                  GdkRGBA                 *ink)
{
  switch (severity)
    {
    case SEGUE_SEVERITY_ERROR:
      segue_palette_get_late (self->is_dark, ink);
      break;
    case SEGUE_SEVERITY_WARNING:
      segue_palette_get_warning (self->is_dark, ink);
      break;
    case SEGUE_SEVERITY_INFO:
      *ink = self->accent;
      break;
    }
}

/**
 * segue_calendar_inks_set:
 * @alpha: 1 for the colour as it is, less for a paler one
 */
void
segue_calendar_inks_set (cairo_t       *cr,
                         const GdkRGBA *colour,
                         float          alpha)
{
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, colour->alpha * alpha);
}

/**
 * segue_calendar_inks_hatch:
 * @step: from line to line
 * @crossed: whether lines go the other way, too
 *
 * Fills a rectangle with slanted lines in the source of @cr.
 */
void
segue_calendar_inks_hatch (cairo_t *cr,
                           double   x,
                           double   y,
                           double   width,
                           double   height,
                           double   step,
                           gboolean crossed)
{
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_clip (cr);
  for (double at = floor (x / step) * step; at < x + width + height; at += step)
    {
      cairo_move_to (cr, at, y);
      cairo_line_to (cr, at - height, y + height);
      if (!crossed)
        continue;
      cairo_move_to (cr, at - height, y);
      cairo_line_to (cr, at, y + height);
    }
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/**
 * segue_calendar_inks_dot:
 * @step: from dot to dot
 *
 * Fills a rectangle with dots in the source of @cr.
 */
void
segue_calendar_inks_dot (cairo_t *cr,
                         double   x,
                         double   y,
                         double   width,
                         double   height,
                         double   step)
{
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_clip (cr);
  for (double row = floor (y / step) * step; row < y + height; row += step)
    for (double at = floor (x / step) * step + ((int) floor (row / step) & 1) * step / 2; at < x + width; at += step)
      cairo_rectangle (cr, at, row, 1.4, 1.4);
  cairo_fill (cr);
  cairo_restore (cr);
}
