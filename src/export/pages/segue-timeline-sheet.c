/* segue-timeline-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-timeline-sheet"

#include "config.h"

#include "segue-timeline-sheet.h"

#include "segue-kind-glyphs.h"

#include <glib/gi18n.h>

/* In points, times the scale of the wall. */
#define INDENT 10
#define TEXT_PADDING 5
#define EDGE 4
#define TICK 16
#define MILESTONE_HEIGHT 25

#define LINE_COLOUR 0xb4b3b8
#define LAUNCH_BAND 0xd9e5f5
#define LAUNCH_GROUND 0xf0f4fc
#define AFTER_BAND 0xe0efe6
#define AFTER_GROUND 0xf4f9f6
#define BEFORE_BAND 0xf2f2f3

static void
clear_lane (gpointer data)
{
  g_free (((SegueTimelineLane *) data)->name);
  g_free (((SegueTimelineLane *) data)->people);
}

static void
clear_bar (gpointer data)
{
  segue_calendar_entry_free (((SegueTimelineBar *) data)->entry);
}

static void
clear_milestone (gpointer data)
{
  segue_calendar_entry_free (((SegueTimelineMilestone *) data)->entry);
}

/**
 * segue_timeline_sheet_new:
 *
 * Returns: (transfer full): an empty sheet
 */
SegueTimelineSheet *
segue_timeline_sheet_new (void)
{
  SegueTimelineSheet *self = g_new0 (SegueTimelineSheet, 1);

  self->lanes = g_array_new (FALSE, FALSE, sizeof (SegueTimelineLane));
  g_array_set_clear_func (self->lanes, clear_lane);
  self->bars = g_array_new (FALSE, FALSE, sizeof (SegueTimelineBar));
  g_array_set_clear_func (self->bars, clear_bar);
  self->shades = g_array_new (FALSE, FALSE, sizeof (SegueTimelineShade));
  self->milestones = g_array_new (FALSE, FALSE, sizeof (SegueTimelineMilestone));
  g_array_set_clear_func (self->milestones, clear_milestone);

  return self;
}

/**
 * segue_timeline_sheet_free:
 *
 * Frees it.
 */
void
segue_timeline_sheet_free (SegueTimelineSheet *self)
{
  g_array_unref (self->lanes);
  g_array_unref (self->bars);
  g_array_unref (self->shades);
  g_array_unref (self->milestones);
  g_clear_pointer (&self->ticks, g_array_unref);
  g_clear_pointer (&self->phases, g_array_unref);
  g_free (self->windows);
  g_free (self);
}

static double
get_inset (double scale)
{
  return (EDGE + 2 * SEGUE_TIMELINE_GLYPH + 2 * TEXT_PADDING) * scale;
}

/**
 * segue_timeline_measure:
 *
 * Returns: how wide an item is with its words, in points
 */
double
segue_timeline_measure (SegueTypesetter         *type,
                        SegueTextStyle           style,
                        const SegueCalendarItem *item)
{
  double scale = segue_typesetter_get_scale (type);
  double word = 0;
  gboolean is_go_live = item->kind == SEGUE_CALENDAR_MILESTONE;
  double width = get_inset (scale) + segue_typesetter_estimate (type, is_go_live ? SEGUE_TEXT_WALL_ITEM : style, item->title, &word) +
                 TEXT_PADDING * scale;

  return width + (item->state == SEGUE_DATED_DONE ? TICK * scale : 0);
}

/**
 * segue_timeline_measure_name:
 *
 * Returns: how high the name of an audience is, in points
 */
double
segue_timeline_measure_name (SegueTypesetter *type,
                             const char      *name,
                             guint            depth)
{
  double scale = segue_typesetter_get_scale (type);
  double width = (SEGUE_TIMELINE_HEAD_WIDTH - 2 * TEXT_PADDING - MIN (depth, 4) * INDENT) * scale;

  return segue_typesetter_measure (type, SEGUE_TEXT_WALL_ITEM, name, width) +
         segue_typesetter_get_line_height (type, SEGUE_TEXT_WALL_NEAR) + 2 * SEGUE_TIMELINE_PADDING * scale;
}

static void
line (SegueCanvas *canvas,
      guint32      colour,
      double       thickness,
      double       x1,
      double       y1,
      double       x2,
      double       y2)
{
  segue_wall_set_colour (canvas, colour, 0x000000);
  cairo_set_line_width (canvas->cr, thickness);
  cairo_move_to (canvas->cr, x1, y1);
  cairo_line_to (canvas->cr, x2, y2);
  cairo_stroke (canvas->cr);
}

static void
fill (SegueCanvas *canvas,
      guint32      colour,
      double       x,
      double       y,
      double       width,
      double       height)
{
  segue_wall_set_colour (canvas, colour, 0xffffff);
  cairo_rectangle (canvas->cr, x, y, width, height);
  cairo_fill (canvas->cr);
}

/* Keeps lines and hatches away from words. */
static void
draw_patch (SegueCanvas    *canvas,
            SegueTextStyle  style,
            const char     *words,
            double          x,
            double          y)
{
  double word = 0;

  fill (canvas, 0xffffff, x, y, segue_typesetter_estimate (canvas->type, style, words, &word),
        segue_typesetter_get_line_height (canvas->type, style));
}

static void
draw_phases (const SegueTimelineSheet *self,
             SegueCanvas              *canvas,
             double                    left,
             double                    y,
             double                    bottom)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double band = SEGUE_TIMELINE_PHASE_HEIGHT * scale;

  for (guint i = 0; i < self->phases->len; i++)
    {
      const SegueLanePhase *phase = &g_array_index (self->phases, SegueLanePhase, i);
      const char *words = segue_choices_get_label (&segue_phases, (int) phase->phase);
      double text = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_ITEM);
      double word = 0;
      gboolean is_launch = phase->phase == SEGUE_PHASE_LAUNCH;

      fill (canvas, is_launch ? LAUNCH_BAND : phase->phase == SEGUE_PHASE_POST_LAUNCH ? AFTER_BAND : BEFORE_BAND,
            left + phase->x, y, phase->width, band);
      if (phase->phase != SEGUE_PHASE_PRE_LAUNCH)
        fill (canvas, is_launch ? LAUNCH_GROUND : AFTER_GROUND, left + phase->x, y + band, phase->width, bottom - y - band);
      if (canvas->is_monochrome && is_launch)
        segue_wall_hatch (canvas, SEGUE_CALENDAR_PEAK, left + phase->x, y, phase->width, band);
      if (i > 0)
        line (canvas, 0x1b1b1d, 1, left + phase->x, y, left + phase->x, bottom);
      if (segue_typesetter_estimate (canvas->type, SEGUE_TEXT_WALL_ITEM, words, &word) + 2 * TEXT_PADDING * scale > phase->width)
        continue;
      fill (canvas, is_launch ? LAUNCH_BAND : phase->phase == SEGUE_PHASE_POST_LAUNCH ? AFTER_BAND : BEFORE_BAND,
            left + phase->x + TEXT_PADDING * scale, y + (band - text) / 2, word, text);
      segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_ITEM, words, left + phase->x + 2 * TEXT_PADDING * scale,
                         y + (band - text) / 2, 0, SEGUE_TEXT_ALIGN_LEFT);
    }
}

static void
draw_weeks (const SegueTimelineSheet *self,
            SegueCanvas              *canvas,
            double                    left,
            double                    y,
            double                    bottom)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double text = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_ITEM_16);
  SegueDay before = SEGUE_DAY_NONE;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      const SegueLaneTick *tick = &g_array_index (self->ticks, SegueLaneTick, i);
      g_autofree char *whole = segue_day_to_short_label (tick->first, tick->first);
      g_autofree char *number = NULL;
      const char *words = whole;
      double word = 0;
      int day, month, last_month = 0;

      segue_day_to_ymd (tick->first, NULL, &month, &day);
      if (before != SEGUE_DAY_NONE)
        segue_day_to_ymd (before, NULL, &last_month, NULL);
      before = tick->first;
      number = g_strdup_printf ("%d", day);
      if (month == last_month || segue_typesetter_estimate (canvas->type, SEGUE_TEXT_WALL_ITEM_16, whole, &word) +
                                    2 * TEXT_PADDING * scale > tick->width)
        words = number;
      if (i > 0)
        line (canvas, LINE_COLOUR, 0.6, left + tick->x, y, left + tick->x, bottom);
      segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_ITEM_16, words, left + tick->x + TEXT_PADDING * scale,
                         y + (SEGUE_TIMELINE_WEEK_HEIGHT * scale - text) / 2, 0, SEGUE_TEXT_ALIGN_LEFT);
    }
}

/* The lines of go-live lie below all words. */
static void
draw_go_live_lines (const SegueTimelineSheet *self,
                    SegueCanvas              *canvas,
                    double                    left,
                    double                    y,
                    double                    bottom)
{
  double scale = segue_typesetter_get_scale (canvas->type);

  for (guint i = 0; i < self->milestones->len; i++)
    {
      const SegueLaneMilestone *place = &g_array_index (self->milestones, SegueTimelineMilestone, i).milestone;
      double top = y + (place->row * (MILESTONE_HEIGHT + SEGUE_TIMELINE_PADDING) + SEGUE_TIMELINE_PADDING) * scale;

      if (place->is_go_live)
        line (canvas, 0x1b1b1d, 2.5, left + place->x, top + MILESTONE_HEIGHT * scale / 2, left + place->x, bottom);
    }
}

/* Its words stand after its shape, or before it where there is no room. */
static void
draw_milestone (SegueCanvas                  *canvas,
                const SegueTimelineMilestone *milestone,
                double                        left,
                double                        y)
{
  const SegueLaneMilestone *place = &milestone->milestone;
  double scale = segue_typesetter_get_scale (canvas->type);
  double height = MILESTONE_HEIGHT * scale;
  double top = y + (place->row * (MILESTONE_HEIGHT + SEGUE_TIMELINE_PADDING) + SEGUE_TIMELINE_PADDING) * scale;
  double text = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_ITEM);
  double glyph = SEGUE_TIMELINE_GLYPH * scale;
  double x = left + place->x;
  gboolean is_before = place->x - place->left > height;
  double words = is_before ? left + place->left + TEXT_PADDING * scale : x + glyph + TEXT_PADDING * scale;

  if (place->is_go_live)
    segue_wall_box (canvas, SEGUE_CALENDAR_MILESTONE, SEGUE_DATED_SET, 0, left + place->left, top, place->width, height);
  else
    draw_patch (canvas, SEGUE_TEXT_WALL_PLAIN, milestone->entry->title, words, top + (height - text) / 2);
  segue_wall_glyph (canvas, SEGUE_CALENDAR_MILESTONE, place->is_go_live, x, top + height / 2, glyph);
  segue_canvas_text (canvas, place->is_go_live ? SEGUE_INK_WHITE : SEGUE_INK_BLACK,
                     place->is_go_live ? SEGUE_TEXT_WALL_ITEM : SEGUE_TEXT_WALL_PLAIN, milestone->entry->title,
                     words, top + (height - text) / 2, 0, SEGUE_TEXT_ALIGN_LEFT);
  if (milestone->entry->state == SEGUE_DATED_CANCELLED)
    segue_canvas_fill (canvas, SEGUE_INK_BLACK, left + place->left, top + height / 2, place->width, 1.2);
}

static void
draw_bar (const SegueTimelineSheet *self,
          SegueCanvas              *canvas,
          const SegueTimelineBar   *bar,
          double                    left,
          double                    y)
{
  const SegueCalendarEntry *entry = bar->entry;
  const SegueLaneBar *place = &bar->bar;
  double scale = segue_typesetter_get_scale (canvas->type);
  double height = (SEGUE_TIMELINE_ROW_HEIGHT - 3) * scale;
  double text = segue_typesetter_get_line_height (canvas->type, self->style);
  gboolean is_day = entry->first == entry->last;
  gboolean is_inside = is_day || place->width <= place->span + 0.5;
  gboolean is_before = place->left < place->x - 0.5;
  gboolean is_white = is_inside && segue_wall_is_inverted (entry->kind);
  double x = left + place->left;
  double top = y + bar->y;

  if (is_inside)
    segue_wall_box (canvas, entry->kind, entry->state, 0, x, top, place->width, height);
  else
    segue_wall_box (canvas, entry->kind, entry->state, 0, left + place->x, top, place->span, height);
  if (!is_inside && !is_before)
    x += place->span;

  if (is_day && !segue_wall_is_inverted (entry->kind))
    {
      segue_canvas_set_colour (canvas, segue_kind_glyph_get_ink (entry->kind, FALSE));
      cairo_rectangle (canvas->cr, is_before ? left + place->left + place->width - EDGE * scale : left + place->left, top,
                       EDGE * scale, height);
      cairo_fill (canvas->cr);
    }
  segue_wall_glyph (canvas, entry->kind, is_white, x + (EDGE + TEXT_PADDING + SEGUE_TIMELINE_GLYPH * 0.9) * scale, top + height / 2,
                    SEGUE_TIMELINE_GLYPH * scale);
  x += get_inset (scale);
  if (!is_inside)
    draw_patch (canvas, self->style, entry->title, x, top + (height - text) / 2);
  segue_canvas_text (canvas, is_white ? SEGUE_INK_WHITE : SEGUE_INK_BLACK, self->style, entry->title, x, top + (height - text) / 2, 0,
                     SEGUE_TEXT_ALIGN_LEFT);
  if (entry->state == SEGUE_DATED_DONE || entry->state == SEGUE_DATED_CANCELLED)
    {
      double word = 0;
      double words = segue_typesetter_estimate (canvas->type, self->style, entry->title, &word);

      segue_canvas_set_ink (canvas, is_white ? SEGUE_INK_WHITE : SEGUE_INK_BLACK);
      if (entry->state == SEGUE_DATED_DONE)
        segue_tick_draw (canvas->cr, x + words + 9 * scale, top + height / 2, 6 * scale);
      else
        segue_canvas_fill (canvas, SEGUE_INK_BLACK, x, top + height / 2, words, 1.2);
    }
}

static void
draw_lanes (const SegueTimelineSheet *self,
            SegueCanvas              *canvas,
            double                    left,
            double                    y,
            double                    width)
{
  double scale = segue_typesetter_get_scale (canvas->type);

  for (guint i = 0; i < self->lanes->len; i++)
    {
      const SegueTimelineLane *lane = &g_array_index (self->lanes, SegueTimelineLane, i);
      double indent = (TEXT_PADDING + MIN (lane->depth, 4) * INDENT) * scale;
      double inner = left - indent - TEXT_PADDING * scale;
      double name = segue_typesetter_measure (canvas->type, SEGUE_TEXT_WALL_ITEM, lane->name, inner);
      double people = lane->people != NULL ? segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_NEAR) : 0;
      double top = y + lane->y + MAX (0, (lane->height - name - people) / 2);

      line (canvas, 0x8a898f, 0.8, 0, y + lane->y, width, y + lane->y);
      segue_canvas_begin (canvas, "P");
      segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_ITEM, lane->name, indent, top, inner, SEGUE_TEXT_ALIGN_LEFT);
      if (lane->people != NULL)
        segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_WALL_NEAR, lane->people, indent, top + name, inner, SEGUE_TEXT_ALIGN_LEFT);
      segue_canvas_end (canvas, "P");
    }
}

/**
 * segue_timeline_sheet_draw:
 * @y: the upper edge
 * @width: of the page
 *
 * Draws the frame, phases, weeks, milestones and lanes.
 */
void
segue_timeline_sheet_draw (const SegueTimelineSheet *self,
                           SegueCanvas              *canvas,
                           double                    y,
                           double                    width)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double left = SEGUE_TIMELINE_HEAD_WIDTH * scale;
  double weeks = y + (self->phases->len > 0 ? SEGUE_TIMELINE_PHASE_HEIGHT * scale : 0);
  double milestones = weeks + SEGUE_TIMELINE_WEEK_HEIGHT * scale;
  double lanes = milestones + self->milestone_height;
  double bottom = lanes + self->height;
  double text = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_ITEM);

  draw_phases (self, canvas, left, y, bottom);
  draw_weeks (self, canvas, left, weeks, bottom);
  for (guint i = 0; i < self->shades->len; i++)
    {
      const SegueTimelineShade *shade = &g_array_index (self->shades, SegueTimelineShade, i);

      segue_wall_hatch (canvas, shade->kind, left + shade->x, lanes + shade->y, shade->width, shade->height);
    }
  line (canvas, 0x8a898f, 0.8, 0, milestones, width, milestones);
  if (self->milestones->len > 0)
    segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_ITEM, _("Milestones"), TEXT_PADDING * scale,
                       milestones + (self->milestone_height - text) / 2, 0, SEGUE_TEXT_ALIGN_LEFT);
  draw_lanes (self, canvas, left, lanes, width);
  draw_go_live_lines (self, canvas, left, milestones, bottom);
  for (guint i = 0; i < self->milestones->len; i++)
    draw_milestone (canvas, &g_array_index (self->milestones, SegueTimelineMilestone, i), left, milestones);
  for (guint i = 0; i < self->bars->len; i++)
    draw_bar (self, canvas, &g_array_index (self->bars, SegueTimelineBar, i), left, lanes);

  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  cairo_set_line_width (canvas->cr, 1.3);
  cairo_rectangle (canvas->cr, 0, y, width, bottom - y);
  cairo_stroke (canvas->cr);
  line (canvas, 0x1b1b1d, 1.3, left, y, left, bottom);
}
