/* segue-close-outside.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A popover closes by a click outside because it holds the pointer.  When a list drops
 * down from it, the list holds the pointer, and after it nobody does: GTK does not give
 * it back.  What is clicked in the window then still comes to the popover, which does
 * nothing with it.
 */

#define G_LOG_DOMAIN "segue-close-outside"

#include "config.h"

#include "segue-close-outside.h"

static gboolean
is_press (GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  return type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN;
}

static gboolean
event_cb (GtkEventController *controller,
          GdkEvent           *event)
{
  GtkWidget *popover = gtk_event_controller_get_widget (controller);
  GtkRoot *window = gtk_widget_get_root (popover);

  if (window == NULL || !is_press (event) || gdk_event_get_surface (event) != gtk_native_get_surface (GTK_NATIVE (window)))
    return GDK_EVENT_PROPAGATE;

  gtk_popover_popdown (GTK_POPOVER (popover));

  return GDK_EVENT_STOP;
}

/**
 * segue_close_outside:
 * @popover: from which lists drop down, or other popovers pop up
 *
 * Closes @popover by a click outside also after one of them has closed.
 */
void
segue_close_outside (GtkPopover *popover)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_POPOVER (popover));

  controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "event", G_CALLBACK (event_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (popover), controller);
}
