/* segue-month-drag.c - clicking on days and items, and dragging items to other days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-mode"

#include "config.h"

#include "segue-month-mode-private.h"

#include "segue-calendar-edits.h"
#include "segue-page.h"

/* A hand that trembles does not drag. */
#define THRESHOLD 8

/* At either end of what lasts several days, or may. */
#define EDGE 7

static SegueMonthItem *
pick_item (SegueMonthMode *self,
           double          x,
           double          y)
{
  return segue_month_field_pick_item (self->field, x, y);
}

static gboolean
can_last (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));

  return dated != NULL && dated->end_date != SEGUE_NO_FIELD;
}

/* What a drag from there does to the item. */
static SegueMonthDrag
find_part (SegueMonthMode *self,
           SegueMonthItem *item,
           double          x)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const SegueMonthSpot *spot = segue_month_item_get_spot (item);
  graphene_rect_t bounds;
  double from_left, from_right;

  if (!can_last (segue_month_item_get_record (item)) || !gtk_widget_compute_bounds (GTK_WIDGET (item), GTK_WIDGET (self->field), &bounds))
    return SEGUE_MONTH_DRAG_MOVE;

  from_left = x - bounds.origin.x;
  from_right = bounds.origin.x + bounds.size.width - x;
  if ((mirrored ? from_left : from_right) < EDGE && spot->ends)
    return SEGUE_MONTH_DRAG_END;
  if ((mirrored ? from_right : from_left) < EDGE && spot->begins && spot->n_columns > 1)
    return SEGUE_MONTH_DRAG_BEGIN;

  return SEGUE_MONTH_DRAG_MOVE;
}

/* The days that it would have if it were let go on @day. */
static void
get_target (SegueMonthMode *self,
            SegueDay        day,
            SegueDay       *first,
            SegueDay       *last)
{
  if (self->drag == SEGUE_MONTH_DRAG_NEW)
    {
      *first = MIN (self->drag_day, day);
      *last = MAX (self->drag_day, day);
      return;
    }

  *first = segue_dated_get_first (self->dragged);
  *last = segue_dated_get_last (self->dragged);
  if (self->drag == SEGUE_MONTH_DRAG_END)
    {
      *last = MAX (day, *first);
    }
  else if (self->drag == SEGUE_MONTH_DRAG_BEGIN)
    {
      *first = MIN (day, *last);
    }
  else
    {
      *last += day - self->drag_day;
      *first += day - self->drag_day;
    }
}

/* Nothing is dragged any more. */
void
segue_month_drag_end (SegueMonthMode *self)
{
  self->drag = SEGUE_MONTH_DRAG_NONE;
  g_clear_object (&self->dragged);
  if (self->field != NULL)
    segue_month_field_set_target (self->field, SEGUE_DAY_NONE, SEGUE_DAY_NONE);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
}

static void
cancel_cb (SegueMonthMode *self)
{
  segue_month_drag_end (self);
}

static void
begin_cb (SegueMonthMode *self,
          double          x,
          double          y)
{
  self->drag_x = x;
  self->drag_y = y;
  self->drag_day = segue_month_field_pick_day (self->field, x, y);
  self->is_refused = FALSE;
}

/* Once the pointer went far enough. */
static gboolean
take (SegueMonthMode *self)
{
  SegueMonthItem *item = pick_item (self, self->drag_x, self->drag_y);

  if (self->drag_day == SEGUE_DAY_NONE || self->is_refused)
    return FALSE;
  self->is_refused = !segue_page_may_write (GTK_WIDGET (self), segue_calendar_state_get_workspace (self->state));
  if (self->is_refused)
    return FALSE;

  self->drag = SEGUE_MONTH_DRAG_NEW;
  if (item != NULL)
    {
      self->drag = find_part (self, item, self->drag_x);
      self->dragged = g_object_ref (segue_month_item_get_record (item));
      segue_calendar_state_select (self->state, self->dragged);
    }
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), item == NULL ? "cell" : self->drag == SEGUE_MONTH_DRAG_MOVE ? "grabbing" : "ew-resize");

  return TRUE;
}

static void
update_cb (SegueMonthMode *self,
           double          by_x,
           double          by_y,
           GtkGestureDrag *gesture)
{
  SegueDay day, first, last;

  if (self->drag == SEGUE_MONTH_DRAG_NONE)
    {
      if (ABS (by_x) + ABS (by_y) <= THRESHOLD || !take (self))
        return;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }

  day = segue_month_field_pick_day (self->field, self->drag_x + by_x, self->drag_y + by_y);
  if (day == SEGUE_DAY_NONE)
    {
      segue_month_field_set_target (self->field, SEGUE_DAY_NONE, SEGUE_DAY_NONE);
      return;
    }

  get_target (self, day, &first, &last);
  segue_month_field_set_target (self->field, first, last);
}

static void
drop (SegueMonthMode *self,
      SegueMonthDrag  drag,
      SegueRecord    *record,
      SegueDay        first,
      SegueDay        last,
      gboolean        is_copy)
{
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (self->state);
  SegueDay was_first = segue_dated_get_first (record), was_last = segue_dated_get_last (record);

  if (is_copy && drag == SEGUE_MONTH_DRAG_MOVE)
    {
      segue_calendar_edits_copy (GTK_WIDGET (self), workspace, record, first);
      return;
    }
  if (drag == SEGUE_MONTH_DRAG_MOVE && first != was_first)
    segue_calendar_edits_move (GTK_WIDGET (self), workspace, record, first, SEGUE_TIME_NONE);
  else if (drag == SEGUE_MONTH_DRAG_END && last != was_last)
    segue_calendar_edits_resize (GTK_WIDGET (self), workspace, record, last);
  else if (drag == SEGUE_MONTH_DRAG_BEGIN && first != was_first)
    segue_calendar_edits_begin (GTK_WIDGET (self), workspace, record, first);
}

static void
click (SegueMonthMode *self,
       double          x,
       double          y)
{
  SegueMonthItem *item = pick_item (self, x, y);
  SegueDay day = segue_month_field_pick_day (self->field, x, y);

  if (item != NULL)
    {
      segue_calendar_state_set_day (self->state, day != SEGUE_DAY_NONE ? day : segue_month_item_get_day (item));
      segue_calendar_state_select (self->state, segue_month_item_get_record (item));
      gtk_widget_grab_focus (GTK_WIDGET (item));
    }
  else if (day != SEGUE_DAY_NONE)
    {
      segue_calendar_state_select (self->state, NULL);
      segue_month_mode_go_to (self, day);
    }
}

static gboolean
is_over_button (SegueMonthMode *self,
                double          x,
                double          y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->field), x, y, GTK_PICK_DEFAULT);

  return widget != NULL && (GTK_IS_BUTTON (widget) || gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON) != NULL);
}

static void
end_cb (SegueMonthMode *self,
        double          by_x,
        double          by_y,
        GtkGestureDrag *gesture)
{
  SegueDay day = segue_month_field_pick_day (self->field, self->drag_x + by_x, self->drag_y + by_y);
  GdkModifierType keys = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  g_autoptr(SegueRecord) record = self->dragged != NULL ? g_object_ref (self->dragged) : NULL;
  SegueMonthDrag drag = self->drag;
  SegueDay first = day, last = day;

  if (drag == SEGUE_MONTH_DRAG_NONE)
    {
      if (!self->is_refused && !is_over_button (self, self->drag_x, self->drag_y))
        click (self, self->drag_x, self->drag_y);
      return;
    }

  if (day != SEGUE_DAY_NONE)
    get_target (self, day, &first, &last);
  segue_month_drag_end (self);
  if (day == SEGUE_DAY_NONE)
    return;

  if (drag == SEGUE_MONTH_DRAG_NEW)
    {
      segue_month_mode_ask_new (self, first, last);
      return;
    }

  drop (self, drag, record, first, last, (keys & GDK_CONTROL_MASK) != 0);
  segue_month_mode_follow (self, record, TRUE);
}

/* Twice on an item leads into the pane, twice on a day asks for something new. */
static void
pressed_cb (SegueMonthMode *self,
            int             n_press,
            double          x,
            double          y)
{
  SegueMonthItem *item = pick_item (self, x, y);
  SegueDay day = segue_month_field_pick_day (self->field, x, y);

  if (n_press != 2 || is_over_button (self, x, y))
    return;
  if (item != NULL)
    segue_calendar_state_activate (self->state, segue_month_item_get_record (item));
  else if (day != SEGUE_DAY_NONE)
    segue_month_mode_ask_new (self, day, day);
}

/* Where a drag would change the days rather than move them, the pointer says so. */
static void
motion_cb (SegueMonthMode *self,
           double          x,
           double          y)
{
  SegueMonthItem *item;

  if (self->drag != SEGUE_MONTH_DRAG_NONE)
    return;

  item = pick_item (self, x, y);
  if (item != NULL && find_part (self, item, x) != SEGUE_MONTH_DRAG_MOVE)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "ew-resize");
  else
    gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
}

/* Hears of the pointer. */
void
segue_month_drag_begin (SegueMonthMode *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->field), GTK_EVENT_CONTROLLER (drag));

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->field), GTK_EVENT_CONTROLLER (click));

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->field), motion);
}
