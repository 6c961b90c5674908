/* segue-calendar-inks.h - the colours that pictures of the calendar are drawn in (DESIGN 5)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-severity.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SegueCalendarInks:
 * @text: of words
 * @dim: of words that come second
 * @line: of what divides
 * @ground: the page
 * @accent: today, and what can be pressed
 * @accent_text: words on that
 * @accent_word: words in that colour on the page
 * @is_dark: whether the page is
 * @is_strong: whether high contrast is asked for
 */
typedef struct
{
  GdkRGBA  text;
  GdkRGBA  dim;
  GdkRGBA  line;
  GdkRGBA  ground;
  GdkRGBA  accent;
  GdkRGBA  accent_text;
  GdkRGBA  accent_word;
  gboolean is_dark;
  gboolean is_strong;
} SegueCalendarInks;

SegueCalendarInks segue_calendar_inks_get          (GtkWidget               *widget);
void              segue_calendar_inks_get_kind     (const SegueCalendarInks *self,
                                                    SegueCalendarKind        kind,
                                                    GdkRGBA                 *ink,
                                                    GdkRGBA                 *tint,
                                                    GdkRGBA                 *words);
void              segue_calendar_inks_get_severity (const SegueCalendarInks *self,
                                                    SegueSeverity            severity,
                                                    GdkRGBA                 *ink);
void              segue_calendar_inks_set          (cairo_t                 *cr,
                                                    const GdkRGBA           *colour,
                                                    float                    alpha);
void              segue_calendar_inks_hatch        (cairo_t                 *cr,
                                                    double                   x,
                                                    double                   y,
                                                    double                   width,
                                                    double                   height,
                                                    double                   step,
                                                    gboolean                 crossed);
void              segue_calendar_inks_dot          (cairo_t                 *cr,
                                                    double                   x,
                                                    double                   y,
                                                    double                   width,
                                                    double                   height,
                                                    double                   step);

G_END_DECLS
