/* segue-load-tone.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-load-tone"

#include "config.h"

#include "segue-load-tone.h"

#include "segue-round-box.h"

typedef struct
{
  const char *ground;
  const char *figure;
} Tone;

static const Tone light_tones[] = {
  [SEGUE_LOAD_NOTHING] = { NULL, NULL },
  [SEGUE_LOAD_CALM] = { "#e4f0f1", "#241f31" },
  [SEGUE_LOAD_BUSY] = { "#f4c86a", "#241f31" },
  [SEGUE_LOAD_OVER] = { "#8f2d56", "#ffffff" },
};

static const Tone dark_tones[] = {
  [SEGUE_LOAD_NOTHING] = { NULL, NULL },
  [SEGUE_LOAD_CALM] = { "#24393c", "#ffffff" },
  [SEGUE_LOAD_BUSY] = { "#8a6410", "#ffffff" },
  [SEGUE_LOAD_OVER] = { "#e79bbb", "#2a0a18" },
};

/**
 * segue_load_tone_get:
 * @ground: (out): of a cell
 * @figure: (out): of what is written on it
 */
void
segue_load_tone_get (const SegueCalendarInks *inks,
                     SegueLoadStep            step,
                     GdkRGBA                 *ground,
                     GdkRGBA                 *figure)
{
  const Tone *tone = inks->is_dark ? &dark_tones[step] : &light_tones[step];

  *ground = inks->ground;
  *figure = inks->dim;
  if (tone->ground == NULL)
    return;

  gdk_rgba_parse (ground, tone->ground);
  gdk_rgba_parse (figure, tone->figure);
}

/**
 * segue_load_tone_draw:
 * @radius: of the corners
 *
 * Draws a box in the tone.  The patterns are what is left of it in black and white.
 */
void
segue_load_tone_draw (cairo_t                 *cr,
                      const SegueCalendarInks *inks,
                      SegueLoadStep            step,
                      double                   x,
                      double                   y,
                      double                   width,
                      double                   height,
                      double                   radius)
{
  GdkRGBA ground, figure;

  segue_load_tone_get (inks, step, &ground, &figure);
  segue_round_box_trace (cr, x, y, width, height, radius);
  segue_calendar_inks_set (cr, &ground, 1);
  cairo_fill_preserve (cr);
  if (step >= SEGUE_LOAD_BUSY)
    {
      cairo_save (cr);
      cairo_clip_preserve (cr);
      segue_calendar_inks_set (cr, &figure, inks->is_strong ? 0.6f : 0.28f);
      cairo_new_path (cr);
      segue_calendar_inks_hatch (cr, x, y, width, height, step == SEGUE_LOAD_OVER ? 9 : 7, step == SEGUE_LOAD_OVER);
      cairo_restore (cr);
    }
  segue_round_box_trace (cr, x + 0.5, y + 0.5, width - 1, height - 1, radius);
  segue_calendar_inks_set (cr, step == SEGUE_LOAD_NOTHING ? &inks->line : &figure, step == SEGUE_LOAD_NOTHING ? 1 : inks->is_strong ? 1 : 0.25f);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}
