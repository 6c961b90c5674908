/* segue-timeline-draw.c - the lanes of the timeline, and what lies in them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only the lanes that are seen are drawn, and in them only the rows that are.
 */

#define G_LOG_DOMAIN "segue-timeline-field"

#include "config.h"

#include "segue-timeline-field-private.h"

#include "segue-round-box.h"

#include <glib/gi18n.h>

#define INDENT 10.0
#define MOST_DEPTH 3
#define MOST_LINES 4
#define NAME_MARGIN 10.0
#define HATCH_STEP 9.0
#define DOT_STEP 7.0

/* The part of the picture that is drawn. */
typedef struct
{
  double top;    /* of the lanes, in the widget */
  double bottom;
  guint  first;  /* lane */
  guint  end;    /* the one after the last */
} View;

static double
get_y (SegueTimelineField *self,
       double              y)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);

  return y + segue_calendar_field_get_head (field) - segue_calendar_field_get_offset (field);
}

/**
 * segue_timeline_field_write:
 * @x: where the text is, from the side of reading
 * @middle: of its height
 * @room: how wide it may be
 * @align: which part of it is at @x: 0 where it begins, 1 where it ends
 *
 * Writes a text.
 */
void
segue_timeline_field_write (SegueTimelineField *self,
                            GtkSnapshot        *snapshot,
                            PangoLayout        *layout,
                            const GdkRGBA      *colour,
                            double              x,
                            double              middle,
                            double              room,
                            double              align)
{
  segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, layout, colour, x, middle, room, align);
}

static void
draw_phases (SegueTimelineField      *self,
             cairo_t                 *cr,
             const SegueCalendarInks *inks,
             const View              *view)
{
  g_autoptr(GArray) bands = segue_lanes_dup_phases (self->lanes, &self->phases);

  for (guint i = 0; i < bands->len; i++)
    {
      const SegueLanePhase *band = &g_array_index (bands, SegueLanePhase, i);
      double x = segue_timeline_field_get_x (self, band->x, band->width);

      if (band->phase != SEGUE_PHASE_PRE_LAUNCH)
        {
          if (band->phase == SEGUE_PHASE_LAUNCH)
            segue_calendar_inks_set (cr, &inks->accent, inks->is_dark ? 0.08f : 0.06f);
          else
            cairo_set_source_rgba (cr, 0.15, 0.64, 0.41, inks->is_dark ? 0.06 : 0.045);
          cairo_rectangle (cr, x, view->top, band->width, view->bottom - view->top);
          cairo_fill (cr);
        }
      segue_calendar_inks_set (cr, &inks->text, 0.55f);
      cairo_rectangle (cr, segue_timeline_field_get_x (self, band->x, 1), view->top, 1, view->bottom - view->top);
      if (band->x > 0)
        cairo_fill (cr);
      cairo_new_path (cr);
    }
}

static void
draw_grid (SegueTimelineField      *self,
           cairo_t                 *cr,
           const SegueCalendarInks *inks,
           const View              *view)
{
  g_autoptr(GArray) ticks = segue_lanes_dup_ticks (self->lanes, SEGUE_LANES_WEEKS, self->weeks.first_weekday);

  segue_calendar_inks_set (cr, &inks->line, 1);
  for (guint i = 1; i < ticks->len; i++)
    cairo_rectangle (cr, floor (segue_timeline_field_get_x (self, g_array_index (ticks, SegueLaneTick, i).x, 1)), view->top,
                     1, view->bottom - view->top);
  cairo_fill (cr);
  cairo_rectangle (cr, floor (segue_timeline_field_get_x (self, 0, 1)), view->top, 1, view->bottom - view->top);
  segue_calendar_inks_set (cr, &inks->text, 0.55f);
  cairo_fill (cr);
}

static void
draw_shade (SegueTimelineField      *self,
            cairo_t                 *cr,
            const SegueCalendarInks *inks,
            const SegueLaneShade    *shade,
            double                   y,
            double                   height)
{
  double x = segue_timeline_field_get_x (self, shade->x, shade->width);
  GdkRGBA ink, tint, words;

  segue_calendar_inks_get_kind (inks, shade->item->kind, &ink, &tint, &words);
  if (shade->item->kind == SEGUE_CALENDAR_PEAK)
    {
      segue_calendar_inks_set (cr, &ink, 0.7f);
      segue_calendar_inks_dot (cr, x, y, shade->width, height, DOT_STEP);
    }
  else if (shade->item->kind == SEGUE_CALENDAR_FREEZE)
    {
      segue_calendar_inks_set (cr, &ink, 0.6f);
      segue_calendar_inks_hatch (cr, x, y, shade->width, height, HATCH_STEP, FALSE);
    }
  else
    {
      cairo_rectangle (cr, x, y, shade->width, height);
      segue_calendar_inks_set (cr, &inks->text, shade->item->kind == SEGUE_CALENDAR_MAINTENANCE ? 0.04f : 0.08f);
      cairo_fill (cr);
    }
  if (segue_calendar_state_get_selected (self->state) == shade->item->record)
    {
      cairo_rectangle (cr, x + 1, y + 1, MAX (shade->width - 2, 2), height - 2);
      segue_calendar_inks_set (cr, &inks->text, 1);
      cairo_set_line_width (cr, 2);
      cairo_stroke (cr);
    }
}

static void
draw_lines (SegueTimelineField      *self,
            cairo_t                 *cr,
            const SegueCalendarInks *inks,
            const View              *view)
{
  SegueDay today = segue_today ();

  for (guint i = 0; i < segue_lanes_get_n_milestones (self->lanes); i++)
    {
      const SegueLaneMilestone *milestone = segue_lanes_get_milestone (self->lanes, i);
      double thick = milestone->is_go_live ? 2.5 : 1;

      if (milestone->item->state == SEGUE_DATED_CANCELLED)
        continue;
      segue_calendar_inks_set (cr, &inks->text, milestone->is_go_live ? 1 : 0.35f);
      for (guint lane = view->first; lane < view->end; lane++)
        if (segue_lanes_is_crossed (self->lanes, lane, milestone))
          cairo_rectangle (cr, segue_timeline_field_get_x (self, milestone->x - thick / 2, thick),
                           get_y (self, segue_lanes_get (self->lanes, lane)->y), thick, segue_lanes_get (self->lanes, lane)->height);
      cairo_fill (cr);
    }

  if (today >= self->first && today < self->first + self->n_days)
    {
      double x = (segue_lanes_get_x (self->lanes, today) + segue_lanes_get_x (self->lanes, today + 1)) / 2;

      cairo_rectangle (cr, segue_timeline_field_get_x (self, x - 1, 2), view->top, 2, view->bottom - view->top);
      segue_calendar_inks_set (cr, &inks->accent, 1);
      cairo_fill (cr);
    }
}

static gboolean
is_seen (SegueTimelineField *self,
         const View         *view,
         double              y)
{
  return y + self->row >= view->top - 4 && y <= view->bottom + 4;
}

static void
draw_lane (SegueTimelineField      *self,
           cairo_t                 *cr,
           const SegueCalendarInks *inks,
           const View              *view,
           guint                    number,
           int                      width)
{
  const SegueLane *lane = segue_lanes_get (self->lanes, number);
  double y = floor (get_y (self, lane->y + lane->height)) - 1;

  segue_calendar_inks_set (cr, &inks->line, 1);
  cairo_rectangle (cr, 0, y, width, 1);
  cairo_fill (cr);
  for (guint i = lane->first_bar; i < lane->first_bar + lane->n_bars; i++)
    {
      const SegueLaneBar *bar = segue_lanes_get_bar (self->lanes, i);

      y = floor (get_y (self, segue_lanes_get_bar_y (self->lanes, bar)));
      if (is_seen (self, view, y))
        segue_timeline_field_draw_bar (self, cr, inks, bar, y);
    }
}

/**
 * segue_timeline_field_get_head:
 * @audience: (nullable): an audience
 * @depth: how many it lies within
 * @room: (out): how wide its name may be
 *
 * Returns: (transfer none): the name of its lane, over several lines where it is long
 */
PangoLayout *
segue_timeline_field_get_head (SegueTimelineField *self,
                               SegueRecord        *audience,
                               guint               depth,
                               double             *room)
{
  PangoLayout *layout = segue_timeline_field_get_words (self, segue_timeline_field_get_name (audience), 1, TRUE, FALSE);

  *room = self->names - NAME_MARGIN - MIN (depth, MOST_DEPTH) * INDENT - 6;
  pango_layout_set_single_paragraph_mode (layout, FALSE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) (*room * PANGO_SCALE));
  pango_layout_set_height (layout, -MOST_LINES);
  pango_layout_set_alignment (layout, segue_calendar_field_is_mirrored (SEGUE_CALENDAR_FIELD (self)) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_auto_dir (layout, FALSE);

  return layout;
}

/* The name of a lane, and how many people it is for. */
static void
write_lane (SegueTimelineField      *self,
            GtkSnapshot             *snapshot,
            const SegueCalendarInks *inks,
            const View              *view,
            guint                    number)
{
  const SegueLane *lane = segue_lanes_get (self->lanes, number);
  double x = NAME_MARGIN + MIN (lane->depth, MOST_DEPTH) * INDENT;
  double room;
  PangoLayout *name = segue_timeline_field_get_head (self, lane->audience, lane->depth, &room);
  const char *people = lane->audience != NULL ? segue_timeline_field_get_people (self, lane->audience) : NULL;
  int height, second = 0;
  double top;

  pango_layout_get_pixel_size (name, NULL, &height);
  if (people != NULL)
    pango_layout_get_pixel_size (segue_timeline_field_get_words (self, people, SEGUE_TIMELINE_LETTERS, FALSE, FALSE), NULL, &second);
  /* In the middle of what is seen of the lane. */
  top = MAX (get_y (self, lane->y), view->top);
  top = (top + MIN (get_y (self, lane->y + lane->height), view->bottom)) / 2 - (height + second) / 2.0;
  top = CLAMP (top, get_y (self, lane->y) + 4, MAX (get_y (self, lane->y + lane->height) - height - second - 4, get_y (self, lane->y) + 4));

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), x, room), (float) floor (top)));
  gtk_snapshot_append_layout (snapshot, name, &inks->text);
  gtk_snapshot_restore (snapshot);
  if (people != NULL)
    segue_timeline_field_write (self, snapshot, segue_timeline_field_get_words (self, people, SEGUE_TIMELINE_LETTERS, FALSE, FALSE),
                                &inks->dim, x, top + height + second / 2.0, room, 0);
}

static void
write_lanes (SegueTimelineField      *self,
             GtkSnapshot             *snapshot,
             const SegueCalendarInks *inks,
             const View              *view)
{
  for (guint number = view->first; number < view->end; number++)
    {
      const SegueLane *lane = segue_lanes_get (self->lanes, number);

      write_lane (self, snapshot, inks, view, number);
      for (guint i = lane->first_bar; i < lane->first_bar + lane->n_bars; i++)
        {
          const SegueLaneBar *bar = segue_lanes_get_bar (self->lanes, i);
          double y = floor (get_y (self, segue_lanes_get_bar_y (self->lanes, bar)));

          if (is_seen (self, view, y))
            segue_timeline_field_write_bar (self, snapshot, inks, bar, y);
        }
    }
}

static void
draw_empty_cursor (SegueTimelineField      *self,
                   cairo_t                 *cr,
                   const SegueCalendarInks *inks)
{
  GdkRectangle place;

  if (!gtk_widget_has_visible_focus (segue_calendar_field_get_spot (SEGUE_CALENDAR_FIELD (self))) ||
      segue_timeline_field_find_selected (self) != NULL || self->lane == SEGUE_TIMELINE_MILESTONES ||
      !SEGUE_CALENDAR_FIELD_GET_CLASS (self)->get_cursor (SEGUE_CALENDAR_FIELD (self), &place))
    return;

  segue_round_box_trace (cr, place.x + 1, get_y (self, place.y) + 1, place.width - 2, place.height - 2, 4);
  segue_calendar_inks_set (cr, &inks->accent, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
}

/* Where what is dragged would come to lie. */
static void
draw_drag (SegueTimelineField      *self,
           GtkSnapshot             *snapshot,
           const SegueCalendarInks *inks,
           const View              *view)
{
  const SegueLaneBar *bar = self->drag != SEGUE_TIMELINE_NO_DRAG ? segue_timeline_field_find_selected (self) : NULL;
  g_autofree char *day = NULL;
  PangoLayout *layout;
  double from, to, y;
  int width, height;
  cairo_t *cr;

  if (bar == NULL)
    return;

  from = segue_lanes_get_x (self->lanes, self->drag == SEGUE_TIMELINE_MOVE ? self->target : bar->item->first);
  to = segue_lanes_get_x (self->lanes, (self->drag == SEGUE_TIMELINE_MOVE ? self->target + bar->item->last - bar->item->first : self->target) + 1);
  y = get_y (self, segue_lanes_get_bar_y (self->lanes, bar));
  day = segue_day_to_short_label (self->target, segue_today ());
  layout = segue_timeline_field_get_words (self, day, SEGUE_TIMELINE_LETTERS, TRUE, FALSE);
  pango_layout_get_pixel_size (layout, &width, &height);

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, (float) view->top, (float) gtk_widget_get_width (GTK_WIDGET (self)), (float) (view->bottom - view->top)));
  segue_round_box_trace (cr, segue_timeline_field_get_x (self, from, to - from), y, to - from, self->row, 4);
  segue_calendar_inks_set (cr, &inks->accent, 0.25f);
  cairo_fill_preserve (cr);
  segue_calendar_inks_set (cr, &inks->accent, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  segue_round_box_trace (cr, segue_timeline_field_get_x (self, from, width + 12.0), y + self->row + 3, width + 12, height + 4, 4);
  cairo_fill (cr);
  cairo_destroy (cr);
  segue_timeline_field_write (self, snapshot, layout, &inks->accent_text, self->names + from + 6, y + self->row + 5 + height / 2.0, 200, 0);
}

static View
get_view (SegueTimelineField *self,
          int                 height)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);
  double offset = segue_calendar_field_get_offset (field);
  View view = { .top = segue_calendar_field_get_head (field), .bottom = height };

  view.first = segue_lanes_find (self->lanes, offset);
  view.end = segue_lanes_find (self->lanes, offset + MAX (view.bottom - view.top, 0)) + 1;
  if (segue_lanes_get_n (self->lanes) == 0)
    view.first = view.end = 0;

  return view;
}

static void
draw_lanes (SegueTimelineField      *self,
            GtkSnapshot             *snapshot,
            const SegueCalendarInks *inks,
            const View              *view,
            int                      width)
{
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, (float) view->top, (float) width, (float) (view->bottom - view->top));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);

  cairo_rectangle (cr, 0, view->top, width, view->bottom - view->top);
  segue_calendar_inks_set (cr, &inks->ground, 1);
  cairo_fill (cr);
  cairo_save (cr);
  cairo_rectangle (cr, segue_timeline_field_get_x (self, 0, width - self->names), view->top, width - self->names, view->bottom - view->top);
  cairo_clip (cr);
  draw_phases (self, cr, inks, view);
  for (guint number = view->first; number < view->end; number++)
    {
      const SegueLane *lane = segue_lanes_get (self->lanes, number);

      for (guint i = 0; i < lane->n_shades; i++)
        draw_shade (self, cr, inks, segue_lanes_get_shade (self->lanes, lane->first_shade + i), get_y (self, lane->y), lane->height);
    }
  draw_grid (self, cr, inks, view);
  draw_lines (self, cr, inks, view);
  cairo_restore (cr);

  for (guint number = view->first; number < view->end; number++)
    draw_lane (self, cr, inks, view, number, width);
  draw_empty_cursor (self, cr, inks);
  cairo_destroy (cr);
}

/**
 * segue_timeline_field_draw:
 *
 * Draws what is seen.
 */
void
segue_timeline_field_draw (SegueCalendarField *field,
                           GtkSnapshot        *snapshot,
                           int                 width,
                           int                 height)
{
  SegueTimelineField *self = (SegueTimelineField *) field;
  SegueCalendarInks inks = segue_calendar_inks_get (GTK_WIDGET (self));
  View view;

  if (!segue_timeline_field_is_right (self))
    return;

  view = get_view (self, height);
  if (view.bottom > view.top)
    {
      gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float) view.top, (float) width, (float) (view.bottom - view.top)));
      draw_lanes (self, snapshot, &inks, &view, width);
      write_lanes (self, snapshot, &inks, &view);
      draw_drag (self, snapshot, &inks, &view);
      gtk_snapshot_pop (snapshot);
    }
  segue_timeline_field_draw_head (self, snapshot, &inks, width);
}
