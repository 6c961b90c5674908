/* segue-matrix-drag.c - clicking people and dragging where they stand or must stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-matrix-view"

#include "config.h"

#include "segue-matrix-view-private.h"

#include "segue-page.h"

/* A hand that trembles does not drag. */
#define THRESHOLD 8

static double
get_row_x (SegueMatrixView *self,
           SegueMatrixRow  *row,
           double           x)
{
  double row_x = x, row_y;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->field), GTK_WIDGET (row), x, 0, &row_x, &row_y);

  return row_x;
}

static void
end (SegueMatrixView *self)
{
  if (self->dragged != NULL)
    segue_matrix_row_set_drag (self->dragged, SEGUE_MATRIX_NEITHER, 0);
  g_clear_object (&self->dragged);
}

static void
drag_begin_cb (SegueMatrixView *self,
               double           x,
               double           y)
{
  self->start_x = x;
  self->start_y = y;
  self->is_refused = FALSE;
}

/* With Shift the other one, where both are in one place. */
static void
take_up (SegueMatrixView *self,
         GtkGesture      *gesture)
{
  SegueMatrixRow *row = segue_matrix_field_pick (self->field, self->start_y);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (self->is_refused || row == NULL)
    return;
  self->mark = segue_matrix_row_pick (row, get_row_x (self, row, self->start_x));
  if (self->mark == SEGUE_MATRIX_NEITHER)
    return;

  self->is_refused = !segue_matrix_view_may_judge (self);
  if (self->is_refused)
    return;
  if ((state & GDK_SHIFT_MASK) != 0)
    self->mark = SEGUE_MATRIX_DESIRED;
  self->dragged = g_object_ref (row);
  self->dragged_id = segue_matrix_row_get_id (row);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_update_cb (SegueMatrixView *self,
                double           by_x,
                double           by_y,
                GtkGestureDrag  *gesture)
{
  if (self->dragged == NULL && ABS (by_x) > THRESHOLD)
    take_up (self, GTK_GESTURE (gesture));
  if (self->dragged != NULL)
    segue_matrix_row_set_drag (self->dragged, self->mark, get_row_x (self, self->dragged, self->start_x + by_x));
}

static void
drag_end_cb (SegueMatrixView *self,
             double           by_x,
             double           by_y)
{
  SegueMatrixRow *row;
  int level;

  if (self->dragged == NULL)
    {
      row = ABS (by_x) + ABS (by_y) <= THRESHOLD ? segue_matrix_field_pick (self->field, self->start_y) : NULL;
      if (row != NULL)
        segue_matrix_view_go_to (self, segue_matrix_row_get_id (row));
      return;
    }

  row = self->dragged;
  level = segue_matrix_columns_get_level (GTK_WIDGET (row), get_row_x (self, row, self->start_x + by_x));
  end (self);
  segue_matrix_view_go_to (self, self->dragged_id);
  if (level >= 0)
    segue_matrix_view_set_level (self, self->dragged_id, self->mark, level);
}

static void
pressed_cb (SegueMatrixView *self,
            int              n,
            double           x,
            double           y)
{
  SegueMatrixRow *row = n == 2 ? segue_matrix_field_pick (self->field, y) : NULL;

  if (row != NULL)
    segue_page_activated (SEGUE_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_PAGE)));
}

void
segue_matrix_drag_begin (SegueMatrixView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkWidget *parent = GTK_WIDGET (self->field);

  /* On the field, or the slider would be dragged as well. */
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (end), self);
  gtk_widget_add_controller (parent, GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (parent, GTK_EVENT_CONTROLLER (click));
}
