/* segue-timeline-drag.c - the timeline by pointer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-timeline-field"

#include "config.h"

#include "segue-timeline-field-private.h"

#include "segue-calendar-edits.h"
#include "segue-calendar-words.h"

/* How near to the end of a bar it is taken by its end. */
#define GRIP 6.0

/* What a pointer is at. */
typedef struct
{
  int                      lane;
  SegueDay                 day;
  const SegueCalendarItem *item; /* NULL where there is none */
  const SegueLaneBar      *bar;  /* NULL for a milestone */
} Spot;

static const SegueCalendarItem *
find_milestone (SegueTimelineField *self,
                double              x,
                double              y)
{
  for (guint i = 0; i < segue_lanes_get_n_milestones (self->lanes); i++)
    {
      const SegueLaneMilestone *milestone = segue_lanes_get_milestone (self->lanes, i);
      double top = self->band + self->scale + 4 + milestone->row * self->row;

      if (y >= top && y < top + self->row && x >= MIN (milestone->left, milestone->x - 8) &&
          x < MAX (milestone->left + milestone->width, milestone->x + 8))
        return milestone->item;
    }

  return NULL;
}

static const SegueCalendarItem *
find_shade (SegueTimelineField *self,
            guint               number,
            double              x)
{
  const SegueLane *lane = segue_lanes_get (self->lanes, number);

  for (guint i = lane->first_shade; i < lane->first_shade + lane->n_shades; i++)
    {
      const SegueLaneShade *shade = segue_lanes_get_shade (self->lanes, i);

      if (x >= shade->x && x < shade->x + shade->width)
        return shade->item;
    }

  return NULL;
}

/* @windows: whether a window counts where there is nothing else */
static gboolean
find_spot (SegueTimelineField *self,
           double              x,
           double              y,
           gboolean            windows,
           Spot               *spot)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);
  double head = segue_calendar_field_get_head (field);

  segue_calendar_field_ensure (field);
  if (!segue_timeline_field_is_right (self))
    return FALSE;

  *spot = (Spot) { .lane = SEGUE_TIMELINE_MILESTONES };
  x = segue_calendar_field_flip (field, x, 0) - self->names;
  spot->day = segue_lanes_get_day (self->lanes, MAX (x, 0));
  if (y < head)
    {
      spot->item = find_milestone (self, x, y);
      return TRUE;
    }

  y += segue_calendar_field_get_offset (field) - head;
  if (y >= segue_lanes_get_height (self->lanes))
    return FALSE;
  spot->lane = (int) segue_lanes_find (self->lanes, y);
  spot->bar = x >= 0 ? segue_lanes_find_bar (self->lanes, x, y) : NULL;
  if (spot->bar != NULL)
    spot->item = spot->bar->item;
  else if (windows && x >= 0)
    spot->item = find_shade (self, (guint) spot->lane, x);
  return TRUE;
}

static void
clicked_cb (SegueTimelineField *self,
            int                 n_press,
            double              x,
            double              y)
{
  SegueRecord *record;
  Spot spot;

  if (!find_spot (self, x, y, n_press == 1, &spot))
    return;

  record = spot.item != NULL ? spot.item->record : NULL;
  segue_calendar_field_focus (SEGUE_CALENDAR_FIELD (self));
  if (n_press == 1)
    {
      self->lane = spot.lane;
      segue_timeline_field_put (self, spot.lane, spot.item != NULL ? MAX (spot.item->first, self->first) : spot.day, record);
    }
  else if (n_press == 2 && record != NULL)
    {
      segue_calendar_state_activate (self->state, record);
    }
  else if (n_press == 2)
    {
      segue_timeline_field_put (self, spot.lane, spot.day, NULL);
      segue_timeline_field_create (self);
    }
}

static gboolean
is_at_end (SegueTimelineField *self,
           const Spot         *spot,
           double              x)
{
  double at = segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), x, 0) - self->names;

  return spot->bar != NULL && spot->item->last > spot->item->first && !spot->bar->goes_on &&
         ABS (at - (spot->bar->x + spot->bar->span)) <= GRIP;
}

static void
drag_begin_cb (SegueTimelineField *self,
               double              x,
               double              y,
               GtkGesture         *gesture)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  Spot spot;

  self->drag = SEGUE_TIMELINE_NO_DRAG;
  if (!find_spot (self, x, y, FALSE, &spot) || spot.item == NULL)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  g_set_object (&self->dragged, spot.item->record);
  self->grabbed = spot.day;
  self->drag_lane = spot.lane;
  self->target = SEGUE_DAY_NONE;
  /* Only when it moves: what is pressed may as well be clicked. */
  g_object_set_data (G_OBJECT (gesture), "segue-resizes",
                     GINT_TO_POINTER (is_at_end (self, &spot, x) || (modifiers & GDK_SHIFT_MASK && spot.bar != NULL)));
}

static void
drag_update_cb (SegueTimelineField *self,
                double              by_x,
                double              by_y,
                GtkGesture         *gesture)
{
  gboolean resizes = g_object_get_data (G_OBJECT (gesture), "segue-resizes") != NULL;
  const SegueCalendarItem *item;
  double x, y;
  Spot spot;

  if (self->dragged == NULL || ABS (by_x) + ABS (by_y) < 6)
    return;

  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (gesture), &x, &y);
  item = segue_calendar_find_record (segue_calendar_state_get_calendar (self->state), self->dragged);
  if (item == NULL || !find_spot (self, x + by_x, y, FALSE, &spot))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->drag == SEGUE_TIMELINE_NO_DRAG)
    segue_timeline_field_put (self, self->drag_lane, MAX (item->first, self->first), self->dragged);
  if (resizes && segue_dated_get (segue_record_get_kind (item->record))->end_date == SEGUE_NO_FIELD)
    resizes = FALSE;
  self->drag = resizes ? SEGUE_TIMELINE_RESIZE : SEGUE_TIMELINE_MOVE;
  self->target = resizes ? MAX (item->first, item->last + spot.day - self->grabbed) : item->first + spot.day - self->grabbed;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_end_cb (SegueTimelineField *self)
{
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (self->state);
  SegueTimelineDrag drag = self->drag;
  g_autoptr(SegueRecord) record = g_steal_pointer (&self->dragged);
  const SegueCalendarItem *item = NULL;

  self->drag = SEGUE_TIMELINE_NO_DRAG;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (record != NULL && drag != SEGUE_TIMELINE_NO_DRAG)
    item = segue_calendar_find_record (segue_calendar_state_get_calendar (self->state), record);
  if (item == NULL)
    return;

  if (drag == SEGUE_TIMELINE_MOVE && self->target != item->first)
    segue_calendar_edits_move (GTK_WIDGET (self), workspace, record, self->target, item->starts);
  else if (drag == SEGUE_TIMELINE_RESIZE && self->target != item->last)
    segue_calendar_edits_resize (GTK_WIDGET (self), workspace, record, self->target);
}

static void
drag_cancel_cb (SegueTimelineField *self)
{
  self->drag = SEGUE_TIMELINE_NO_DRAG;
  g_clear_object (&self->dragged);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (SegueTimelineField *self,
           double              x,
           double              y)
{
  Spot spot;
  gboolean is_there = find_spot (self, x, y, FALSE, &spot) && spot.item != NULL;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_there && is_at_end (self, &spot, x) ? "ew-resize" : is_there ? "pointer" : NULL);
}

static gboolean
query_tooltip_cb (SegueTimelineField *self,
                  int                 x,
                  int                 y,
                  gboolean            keyboard_mode,
                  GtkTooltip         *tooltip)
{
  g_autofree char *words = NULL;
  Spot spot;

  if (keyboard_mode || !find_spot (self, x, y, TRUE, &spot) || spot.item == NULL)
    return FALSE;

  words = segue_calendar_words_dup_item (self->state, spot.item);
  gtk_tooltip_set_text (tooltip, words);

  return TRUE;
}

/**
 * segue_timeline_field_add_pointer:
 *
 * Lets the pointer select, open, add, move and resize.
 */
void
segue_timeline_field_add_pointer (SegueTimelineField *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
