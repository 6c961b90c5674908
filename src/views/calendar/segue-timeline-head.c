/* segue-timeline-head.c - phases, weeks and milestones above the lanes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-timeline-field"

#include "config.h"

#include "segue-timeline-field-private.h"

#include "segue-kind-glyphs.h"
#include "segue-round-box.h"

#include <glib/gi18n.h>

#define WORDS_MARGIN 6.0

static void
draw_band (SegueTimelineField      *self,
           cairo_t                 *cr,
           const SegueCalendarInks *inks,
           GArray                  *bands)
{
  for (guint i = 0; i < bands->len; i++)
    {
      const SegueLanePhase *band = &g_array_index (bands, SegueLanePhase, i);
      double x = segue_timeline_field_get_x (self, band->x, band->width);

      cairo_rectangle (cr, x, 0, band->width, self->band);
      switch (band->phase)
        {
        case SEGUE_PHASE_PRE_LAUNCH:
          segue_calendar_inks_set (cr, &inks->text, 0.045f);
          break;
        case SEGUE_PHASE_LAUNCH:
          segue_calendar_inks_set (cr, &inks->accent, inks->is_dark ? 0.3f : 0.16f);
          break;
        case SEGUE_PHASE_POST_LAUNCH:
          cairo_set_source_rgba (cr, 0.15, 0.64, 0.41, inks->is_dark ? 0.2 : 0.12);
          break;
        }
      cairo_fill (cr);
      if (band->x <= 0)
        continue;
      cairo_rectangle (cr, segue_timeline_field_get_x (self, band->x, 1), 0, 1, segue_calendar_field_get_head (SEGUE_CALENDAR_FIELD (self)));
      segue_calendar_inks_set (cr, &inks->text, 0.55f);
      cairo_fill (cr);
    }
}

static void
write_band (SegueTimelineField      *self,
            GtkSnapshot             *snapshot,
            const SegueCalendarInks *inks,
            GArray                  *bands)
{
  for (guint i = 0; i < bands->len; i++)
    {
      const SegueLanePhase *band = &g_array_index (bands, SegueLanePhase, i);
      PangoLayout *layout = segue_timeline_field_get_words (self, segue_choices_get_label (&segue_phases, (int) band->phase), 1, TRUE, FALSE);

      if (band->width > 30)
        segue_timeline_field_write (self, snapshot, layout, &inks->text, self->names + band->x + WORDS_MARGIN + 3, self->band / 2,
                                    band->width - WORDS_MARGIN - 4, 0);
    }
}

/* “29 Mar”, and only “5” where the month is known already. */
static char *
dup_tick (const SegueLaneTick *tick,
          const SegueLaneTick *before)
{
  int month = 0, month_before = 0, month_day;

  segue_day_to_ymd (tick->first, NULL, &month, &month_day);
  if (before != NULL)
    segue_day_to_ymd (before->first, NULL, &month_before, NULL);
  if (before == NULL || month != month_before)
    return segue_day_to_short_label (tick->first, tick->first);

  return g_strdup_printf ("%d", month_day);
}

static void
write_scale (SegueTimelineField      *self,
             GtkSnapshot             *snapshot,
             const SegueCalendarInks *inks,
             GArray                  *ticks)
{
  for (guint i = 0; i < ticks->len; i++)
    {
      const SegueLaneTick *tick = &g_array_index (ticks, SegueLaneTick, i);
      g_autofree char *words = dup_tick (tick, i > 0 ? tick - 1 : NULL);

      segue_timeline_field_write (self, snapshot, segue_timeline_field_get_words (self, words, SEGUE_TIMELINE_LETTERS, TRUE, FALSE),
                                  &inks->text, self->names + tick->x + 5, self->band + self->scale / 2, tick->width - 5, 0);
    }
}

static double
get_milestone_middle (SegueTimelineField       *self,
                      const SegueLaneMilestone *milestone)
{
  return self->band + self->scale + 4 + (milestone->row + 0.5) * self->row;
}

/* From its words down to the lanes. */
static void
draw_line (SegueTimelineField       *self,
           cairo_t                  *cr,
           const SegueCalendarInks  *inks,
           const SegueLaneMilestone *milestone)
{
  double head = segue_calendar_field_get_head (SEGUE_CALENDAR_FIELD (self));
  double middle = get_milestone_middle (self, milestone);
  double thick = milestone->is_go_live ? 2.5 : 1;

  if (milestone->item->state == SEGUE_DATED_CANCELLED)
    return;

  cairo_rectangle (cr, segue_timeline_field_get_x (self, milestone->x - thick / 2, thick), middle, thick, head - middle);
  segue_calendar_inks_set (cr, &inks->text, milestone->is_go_live ? 1 : 0.35f);
  cairo_fill (cr);
}

static void
draw_milestone (SegueTimelineField       *self,
                cairo_t                  *cr,
                const SegueCalendarInks  *inks,
                const SegueLaneMilestone *milestone)
{
  double middle = get_milestone_middle (self, milestone);
  gboolean is_selected = segue_calendar_state_get_selected (self->state) == milestone->item->record;
  double box = segue_timeline_field_get_x (self, milestone->left, MAX (milestone->width, 16));

  if (milestone->is_go_live)
    {
      segue_round_box_trace (cr, box, middle - self->row / 2 + 1, MAX (milestone->width, 16), self->row - 2, 4);
      segue_calendar_inks_set (cr, &inks->text, 1);
      cairo_fill (cr);
    }
  else if (milestone->width > 0)
    {
      /* The lines of others do not go through its words. */
      segue_round_box_trace (cr, box, middle - self->row / 2 + 2, milestone->width, self->row - 4, 4);
      segue_calendar_inks_set (cr, &inks->ground, 0.85f);
      cairo_fill (cr);
    }
  if (is_selected)
    {
      segue_round_box_trace (cr, box - 2, middle - self->row / 2 - 1, MAX (milestone->width, 16) + 4, self->row + 2, 5);
      segue_calendar_inks_set (cr, milestone->is_go_live ? &inks->accent : &inks->text, 1);
      cairo_set_line_width (cr, 2);
      cairo_stroke (cr);
    }
  segue_calendar_inks_set (cr, milestone->is_go_live ? &inks->ground : &inks->text, 1);
  cairo_new_path (cr);
  segue_kind_glyph_draw (cr, milestone->item->kind, segue_timeline_field_get_x (self, milestone->x, 0), middle, SEGUE_TIMELINE_GLYPH);
}

static void
draw_marks (SegueTimelineField       *self,
            cairo_t                  *cr,
            const SegueCalendarInks  *inks,
            const SegueLaneMilestone *milestone)
{
  int severity = self->findings != NULL ? segue_findings_get_severity (self->findings, milestone->item->record)
                                        : SEGUE_SEVERITY_NONE;
  gboolean is_after = milestone->left + SEGUE_TIMELINE_MARK_ROOM < milestone->x;
  double at = milestone->left + (is_after ? SEGUE_TIMELINE_PADDING + SEGUE_TIMELINE_MARK
                                          : milestone->width - SEGUE_TIMELINE_PADDING - SEGUE_TIMELINE_MARK);
  double step = is_after ? SEGUE_TIMELINE_MARK_ROOM : -SEGUE_TIMELINE_MARK_ROOM;

  if (milestone->width <= 0)
    return;
  if (severity != SEGUE_SEVERITY_NONE)
    {
      GdkRGBA colour;

      segue_calendar_inks_get_severity (inks, severity, &colour);
      segue_calendar_inks_set (cr, milestone->is_go_live ? &inks->ground : &colour, 1);
      segue_severity_draw (cr, severity, segue_timeline_field_get_x (self, at, 0), get_milestone_middle (self, milestone), SEGUE_TIMELINE_MARK);
      at += step;
    }
  if (milestone->item->state == SEGUE_DATED_DONE)
    {
      segue_calendar_inks_set (cr, milestone->is_go_live ? &inks->ground : &inks->text, 1);
      segue_tick_draw (cr, segue_timeline_field_get_x (self, at, 0), get_milestone_middle (self, milestone), SEGUE_TIMELINE_MARK);
    }
}

static void
write_milestone (SegueTimelineField       *self,
                 GtkSnapshot              *snapshot,
                 const SegueCalendarInks  *inks,
                 const SegueLaneMilestone *milestone)
{
  double marks = segue_timeline_field_count_marks (self, milestone->item) * SEGUE_TIMELINE_MARK_ROOM;
  double room = milestone->width - SEGUE_TIMELINE_GLYPH_ROOM - SEGUE_TIMELINE_PADDING - marks + 2;
  double after = milestone->x + self->row / 2 + 1;
  gboolean is_before = milestone->left + SEGUE_TIMELINE_MARK_ROOM < milestone->x;
  PangoLayout *layout = segue_timeline_field_get_words (self, segue_timeline_field_get_title (milestone->item), SEGUE_TIMELINE_LETTERS,
                                                        TRUE, milestone->item->state == SEGUE_DATED_CANCELLED);

  if (room < 8)
    return;

  segue_timeline_field_write (self, snapshot, layout, milestone->is_go_live ? &inks->ground : &inks->text,
                              self->names + (is_before ? milestone->left + SEGUE_TIMELINE_PADDING + marks : after),
                              get_milestone_middle (self, milestone), room, 0);
}

static void
draw_today_line (SegueTimelineField      *self,
                 cairo_t                 *cr,
                 const SegueCalendarInks *inks)
{
  double head = segue_calendar_field_get_head (SEGUE_CALENDAR_FIELD (self));
  SegueDay today = segue_today ();
  double x = (segue_lanes_get_x (self->lanes, today) + segue_lanes_get_x (self->lanes, today + 1)) / 2;

  if (today < self->first || today >= self->first + self->n_days)
    return;

  cairo_rectangle (cr, segue_timeline_field_get_x (self, x - 1, 2), self->band + self->scale - 2, 2, head);
  segue_calendar_inks_set (cr, &inks->accent, 1);
  cairo_fill (cr);
}

static void
draw_today (SegueTimelineField      *self,
            GtkSnapshot             *snapshot,
            const SegueCalendarInks *inks,
            int                      width)
{
  PangoLayout *layout = segue_timeline_field_get_words (self, C_("timeline", "Today"), SEGUE_TIMELINE_LETTERS, TRUE, FALSE);
  double head = segue_calendar_field_get_head (SEGUE_CALENDAR_FIELD (self));
  SegueDay today = segue_today ();
  double x, left;
  int words;
  cairo_t *cr;

  if (today < self->first || today >= self->first + self->n_days)
    return;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &words, NULL);
  x = (segue_lanes_get_x (self->lanes, today) + segue_lanes_get_x (self->lanes, today + 1)) / 2;
  left = CLAMP (x - words / 2.0 - 8, 0, width - self->names - words - 16);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) head));
  segue_calendar_inks_set (cr, &inks->accent, 1);
  segue_round_box_trace (cr, segue_timeline_field_get_x (self, left, words + 16.0), self->band + 2, words + 16, self->scale - 4, 12);
  cairo_fill (cr);
  cairo_destroy (cr);
  segue_timeline_field_write (self, snapshot, layout, &inks->accent_text, self->names + left + 8, self->band + self->scale / 2, words + 2, 0);
}

static void
draw_ground (SegueTimelineField      *self,
             cairo_t                 *cr,
             const SegueCalendarInks *inks,
             GArray                  *ticks,
             int                      width)
{
  double head = segue_calendar_field_get_head (SEGUE_CALENDAR_FIELD (self));

  cairo_rectangle (cr, 0, 0, width, head);
  segue_calendar_inks_set (cr, &inks->ground, 1);
  cairo_fill (cr);

  segue_calendar_inks_set (cr, &inks->line, 1);
  cairo_rectangle (cr, 0, head - 1, width, 1);
  cairo_rectangle (cr, 0, self->band + self->scale - 1, width, 1);
  for (guint i = 1; i < ticks->len; i++)
    cairo_rectangle (cr, floor (segue_timeline_field_get_x (self, g_array_index (ticks, SegueLaneTick, i).x, 1)), self->band, 1, self->scale);
  cairo_fill (cr);
  cairo_rectangle (cr, floor (segue_timeline_field_get_x (self, 0, 1)), 0, 1, head);
  segue_calendar_inks_set (cr, &inks->text, 0.55f);
  cairo_fill (cr);
}

/**
 * segue_timeline_field_draw_head:
 *
 * Draws what stays above the lanes.
 */
void
segue_timeline_field_draw_head (SegueTimelineField      *self,
                                GtkSnapshot             *snapshot,
                                const SegueCalendarInks *inks,
                                int                      width)
{
  double head = segue_calendar_field_get_head (SEGUE_CALENDAR_FIELD (self));
  g_autoptr(GArray) bands = segue_lanes_dup_phases (self->lanes, &self->phases);
  g_autoptr(GArray) ticks = segue_lanes_dup_ticks (self->lanes, SEGUE_LANES_WEEKS, self->weeks.first_weekday);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) head));

  draw_ground (self, cr, inks, ticks, width);
  draw_band (self, cr, inks, bands);
  draw_today_line (self, cr, inks);
  for (guint i = 0; i < segue_lanes_get_n_milestones (self->lanes); i++)
    draw_line (self, cr, inks, segue_lanes_get_milestone (self->lanes, i));
  for (guint i = 0; i < segue_lanes_get_n_milestones (self->lanes); i++)
    {
      draw_milestone (self, cr, inks, segue_lanes_get_milestone (self->lanes, i));
      draw_marks (self, cr, inks, segue_lanes_get_milestone (self->lanes, i));
    }
  cairo_destroy (cr);

  write_band (self, snapshot, inks, bands);
  write_scale (self, snapshot, inks, ticks);
  draw_today (self, snapshot, inks, width);
  for (guint i = 0; i < segue_lanes_get_n_milestones (self->lanes); i++)
    write_milestone (self, snapshot, inks, segue_lanes_get_milestone (self->lanes, i));
  segue_timeline_field_write (self, snapshot, segue_timeline_field_get_words (self, _("Milestones"), 1, TRUE, FALSE), &inks->text, 10,
                              self->band + self->scale + (head - self->band - self->scale) / 2, self->names - 14, 0);
}
