/* benchmark-redraw.c - drawing a mode that shows everybody at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark-desk.h"

#include "segue-register-view.h"

#include <stdio.h>

/* The quickest of so many frames counts. */
#define N_FRAMES 20

typedef struct
{
  gint64   begun_at;
  gint64   taken;
  gboolean done;
} Frame;

static void
before_cb (GdkFrameClock *clock,
           Frame         *frame)
{
  frame->begun_at = g_get_monotonic_time ();
}

static void
after_cb (GdkFrameClock *clock,
          Frame         *frame)
{
  frame->taken = g_get_monotonic_time () - frame->begun_at;
  frame->done = TRUE;
}

/* GTK keeps what a widget drew: nothing of it is taken again. */
static void
forget_drawn (GtkWidget *widget)
{
  gtk_widget_queue_draw (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    forget_drawn (child);
}

/* A mode is built, read and laid out with its first frames, which are a wait and no redraw. */
static void
redraw (Desk       *self,
        const char *mode)
{
  GtkWidget *view = desk_find (GTK_WIDGET (self->window), SEGUE_TYPE_REGISTER_VIEW, NULL);
  AdwViewStack *modes = segue_page_get_modes (SEGUE_PAGE (view));
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));
  gint64 best = G_MAXINT64;
  Frame frame = { 0 };

  adw_view_stack_set_visible_child_name (modes, mode);
  desk_settle (self);

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_cb), &frame);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), &frame);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      frame.done = FALSE;
      forget_drawn (adw_view_stack_get_visible_child (modes));
      while (!frame.done)
        g_main_context_iteration (NULL, TRUE);
      best = MIN (best, frame.taken);
    }

  printf ("%" G_GINT64_FORMAT "\n", best);
}

/**
 * desk_grid:
 *
 * Prints the microseconds of a frame in which the whole power/interest grid is drawn.
 */
void
desk_grid (Desk *self)
{
  redraw (self, "grid");
}

/**
 * desk_matrix:
 *
 * The same for the engagement matrix.
 */
void
desk_matrix (Desk *self)
{
  redraw (self, "matrix");
}
