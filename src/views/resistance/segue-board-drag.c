/* segue-board-drag.c - clicking cards and dragging them to another status
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-mode"

#include "config.h"

#include "segue-board-mode-private.h"

#include "segue-page.h"

/* A hand that trembles does not drag. */
#define THRESHOLD 8

/* Pixels that a frame scrolls at most, at 60 frames a second. */
#define SPEED 14.0
#define FRAME 16667.0 /* microseconds */

/* As near to the side of the board as this scrolls to the side. */
#define PULL 42.0

#define RADIUS 12 /* of a card */

/* The column that is there, and where in it. */
static SegueBoardColumn *
pick_column (SegueBoardMode *self,
             double          x,
             double          y,
             double         *column_x,
             double         *column_y)
{
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    {
      GtkWidget *column = GTK_WIDGET (self->columns[i]);

      if (gtk_widget_get_visible (column) && gtk_widget_translate_coordinates (GTK_WIDGET (self), column, x, y, column_x, column_y) &&
          gtk_widget_contains (column, *column_x, *column_y))
        return self->columns[i];
    }

  return NULL;
}

static SegueWorkspace *
get_workspace (SegueBoardMode *self)
{
  return segue_page_state_get_workspace (SEGUE_PAGE_STATE (self->state));
}

/* Shows in the column below the pointer what would come of it, and in no other. */
static void
aim (SegueBoardMode *self)
{
  double x = 0, y = 0;
  SegueBoardColumn *column = pick_column (self, self->drag_x, self->drag_y, &x, &y);
  const char *refusal;
  int status = column != NULL ? segue_board_column_find_status (column, x, y) : -1;

  if (status == segue_record_get_choice (self->dragged, SEGUE_RESISTANCE_STATUS))
    status = -1; /* it stays */

  refusal = status >= 0 ? segue_board_mode_get_refusal (self, self->dragged, status) : NULL;
  self->target = status;
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    segue_board_column_aim (self->columns[i], self->columns[i] == column ? status : -1, refusal, self->height);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), refusal != NULL ? "not-allowed" : "grabbing");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
get_side_pull (SegueBoardMode *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->drag_x < PULL)
    return -CLAMP ((PULL - self->drag_x) / PULL, 0, 1);
  if (self->drag_x > width - PULL)
    return CLAMP ((self->drag_x - width + PULL) / PULL, 0, 1);

  return 0;
}

/* At an end it scrolls as long as the pointer stays there, the faster the nearer. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (widget);
  gint64 before = 0;
  double x = 0, y = 0, frames = 1, side = get_side_pull (self);
  SegueBoardColumn *column = pick_column (self, self->drag_x, self->drag_y, &x, &y);
  double pull = column != NULL ? segue_board_column_get_pull (column, y) : 0;
  GdkFrameTimings *timings = gdk_frame_clock_get_timings (clock, gdk_frame_clock_get_frame_counter (clock) - 1);

  /* As fast where fewer frames are drawn. */
  if (timings != NULL)
    before = gdk_frame_timings_get_frame_time (timings);
  if (before > 0)
    frames = CLAMP ((double) (gdk_frame_clock_get_frame_time (clock) - before) / FRAME, 0.25, 8);
  if (pull != 0)
    segue_board_column_scroll (column, pull * SPEED * frames);
  if (side != 0)
    {
      GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);
      double value = gtk_adjustment_get_value (adjustment);

      gtk_adjustment_set_value (adjustment, value + side * SPEED * frames);
      if (gtk_adjustment_get_value (adjustment) != value)
        aim (self); /* another column is there now */
    }

  return G_SOURCE_CONTINUE;
}

/* Its card lies where it lay when it was taken, whatever became of the entry meanwhile. */
static void
set_faded (SegueBoardMode *self,
           gboolean        is_faded)
{
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    {
      SegueBoardCard *card = segue_board_field_find (segue_board_column_get_field (self->columns[i]), self->dragged);

      if (card != NULL)
        gtk_widget_set_opacity (GTK_WIDGET (card), is_faded ? 0.35 : 1);
    }
}

/* Nothing is dragged any more. */
void
segue_board_drag_end (SegueBoardMode *self)
{
  if (self->dragged == NULL)
    return;

  gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
  set_faded (self, FALSE);
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    segue_board_column_offer (self->columns[i], NULL);
  g_clear_object (&self->dragged);
  g_clear_object (&self->picture);
  self->target = -1;
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  segue_board_mode_update (self); /* what came meanwhile */
}

static void
begin_cb (SegueBoardMode *self,
          double          x,
          double          y,
          GtkGesture     *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));

  self->start_x = x;
  self->start_y = y;
  self->is_refused = FALSE;
  /* A finger scrolls; where it stays there is a menu. */
  if (device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
}

/* Once the pointer went far enough. */
static gboolean
take (SegueBoardMode *self)
{
  SegueBoardCard *card = segue_board_mode_pick (self, self->start_x, self->start_y);
  g_autoptr(GdkPaintable) live = NULL;
  double x, y;

  if (card == NULL || self->is_refused)
    return FALSE;
  self->is_refused = !segue_page_may_write (GTK_WIDGET (self), get_workspace (self));
  if (self->is_refused || !gtk_widget_translate_coordinates (GTK_WIDGET (self), GTK_WIDGET (card), self->start_x, self->start_y, &x, &y))
    return FALSE;

  segue_board_mode_go_to (self, segue_board_card_get_entry (card));
  live = gtk_widget_paintable_new (GTK_WIDGET (card));
  self->picture = gdk_paintable_get_current_image (live);
  self->dragged = g_object_ref (segue_board_card_get_entry (card));
  self->grip_x = x;
  self->grip_y = y;
  self->height = gtk_widget_get_height (GTK_WIDGET (card));
  set_faded (self, TRUE);
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    segue_board_column_offer (self->columns[i], self->dragged);
  self->scroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);

  return TRUE;
}

static void
update_cb (SegueBoardMode *self,
           double          by_x,
           double          by_y,
           GtkGesture     *gesture)
{
  if (self->dragged == NULL)
    {
      if (ABS (by_x) + ABS (by_y) <= THRESHOLD || !take (self))
        return;
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
    }

  self->drag_x = self->start_x + by_x;
  self->drag_y = self->start_y + by_y;
  aim (self);
}

static void
end_cb (SegueBoardMode *self,
        double          by_x,
        double          by_y)
{
  g_autoptr(SegueRecord) entry = self->dragged != NULL ? g_object_ref (self->dragged) : NULL;
  SegueBoardCard *card;
  int status;

  if (entry == NULL)
    {
      card = !self->is_refused ? segue_board_mode_pick (self, self->start_x, self->start_y) : NULL;
      if (card != NULL)
        segue_board_mode_go_to (self, segue_board_card_get_entry (card));
      return;
    }

  self->drag_x = self->start_x + by_x;
  self->drag_y = self->start_y + by_y;
  aim (self);
  status = self->target;
  segue_board_drag_end (self);
  segue_board_mode_move (self, entry, status);
}

/* Twice on a card opens it. */
static void
pressed_cb (SegueBoardMode *self,
            int             n_press,
            double          x,
            double          y)
{
  SegueBoardCard *card = n_press == 2 ? segue_board_mode_pick (self, x, y) : NULL;

  if (card != NULL)
    segue_board_mode_open (self, segue_board_card_get_entry (card));
}

/* The card that is dragged, where the pointer is. */
void
segue_board_drag_draw (SegueBoardMode *self,
                       GtkSnapshot    *snapshot)
{
  graphene_rect_t bounds;
  GskRoundedRect outline;
  GdkRGBA ground;

  if (self->dragged == NULL || self->picture == NULL)
    return;

  bounds = GRAPHENE_RECT_INIT (0, 0, (float) gdk_paintable_get_intrinsic_width (self->picture),
                               (float) gdk_paintable_get_intrinsic_height (self->picture));
  gsk_rounded_rect_init_from_rect (&outline, &bounds, RADIUS);
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), "window_bg_color", &ground))
    ground = (GdkRGBA) { 1, 1, 1, 1 };

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (self->drag_x - self->grip_x), (float) (self->drag_y - self->grip_y)));
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &(GdkRGBA) { 0, 0, 0, 0.35f }, 0, 3, 0, 9);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ground, &bounds);
  gtk_snapshot_pop (snapshot);
  gdk_paintable_snapshot (self->picture, snapshot, gdk_paintable_get_intrinsic_width (self->picture),
                          gdk_paintable_get_intrinsic_height (self->picture));
  gtk_snapshot_restore (snapshot);
}

/* Hears of the pointer. */
void
segue_board_drag_begin (SegueBoardMode *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (segue_board_drag_end), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
