/* segue-grid-drag.c - clicking people and dragging them to another rating
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-grid-view"

#include "config.h"

#include "segue-grid-view-private.h"

/* A hand that trembles does not drag. */
#define THRESHOLD 8

static SegueGridToken *
pick_token (SegueGridView *self,
            double         x,
            double         y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  while (widget != NULL && widget != GTK_WIDGET (self) && !SEGUE_IS_GRID_TOKEN (widget))
    {
      GtkWidget *token = g_object_get_data (G_OBJECT (widget), "segue-token");

      widget = token != NULL ? token : gtk_widget_get_parent (widget);
    }

  return widget != NULL && SEGUE_IS_GRID_TOKEN (widget) ? SEGUE_GRID_TOKEN (widget) : NULL;
}

static gboolean
find_target (SegueGridView  *self,
             double          x,
             double          y,
             SegueGridPlace *place)
{
  double field_x, field_y;

  return gtk_widget_translate_coordinates (GTK_WIDGET (self), GTK_WIDGET (self->field), x, y, &field_x, &field_y) &&
         segue_grid_field_get_place (self->field, field_x, field_y, place);
}

static void
end (SegueGridView *self)
{
  if (self->dragged != NULL)
    gtk_widget_set_opacity (GTK_WIDGET (self->dragged), 1);
  g_clear_object (&self->dragged);
  segue_grid_field_set_target (self->field, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_begin_cb (SegueGridView *self,
               double         x,
               double         y)
{
  self->start_x = x;
  self->start_y = y;
  self->is_refused = FALSE;
}

/* Who is dragged from where the pointer went down, once it went far enough. */
static SegueGridToken *
find_dragged (SegueGridView *self,
              double         by_x,
              double         by_y)
{
  SegueGridToken *token;

  if (self->is_refused || ABS (by_x) + ABS (by_y) <= THRESHOLD)
    return NULL;

  token = pick_token (self, self->start_x, self->start_y);
  if (token == NULL)
    return NULL;

  self->is_refused = !segue_grid_view_may_rate (self);

  return self->is_refused ? NULL : token;
}

static void
drag_update_cb (SegueGridView  *self,
                double          by_x,
                double          by_y,
                GtkGestureDrag *gesture)
{
  SegueGridToken *token;
  SegueGridPlace place;

  if (self->dragged == NULL)
    {
      token = find_dragged (self, by_x, by_y);
      if (token == NULL)
        return;
      self->dragged = g_object_ref (token);
      gtk_widget_set_opacity (GTK_WIDGET (token), 0.35);
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }

  self->drag_x = self->start_x + by_x;
  self->drag_y = self->start_y + by_y;
  segue_grid_field_set_target (self->field, find_target (self, self->drag_x, self->drag_y, &place) ? &place : NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_end_cb (SegueGridView *self,
             double         by_x,
             double         by_y)
{
  SegueGridPlace place;
  gboolean has_target;
  gint64 id;

  if (self->dragged == NULL)
    {
      SegueGridToken *token = pick_token (self, self->start_x, self->start_y);

      if (token != NULL && gtk_widget_get_focusable (GTK_WIDGET (token)))
        {
          segue_grid_view_select (self, segue_grid_token_get_id (token));
          gtk_widget_grab_focus (GTK_WIDGET (token));
        }
      return;
    }

  id = segue_grid_token_get_id (self->dragged);
  has_target = find_target (self, self->start_x + by_x, self->start_y + by_y, &place);
  end (self);
  if (has_target)
    {
      segue_grid_view_select (self, id);
      segue_grid_view_rate (self, id, &place);
    }
}

void
segue_grid_drag_begin (SegueGridView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (end), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}
