/* segue-scroll-sideways.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-scroll-sideways"

#include "config.h"

#include "segue-scroll-sideways.h"

#define PIXELS_PER_CLICK 60

/**
 * segue_scroll_sideways_cb:
 * @controller: of a scrolled window that has no scroll bar
 *
 * For templates, as the handler of “scroll”: most mice have a wheel for up and down only,
 * and without this they reach nothing of what is cut off at the side.
 *
 * Returns: whether there was anywhere to go
 */
gboolean
segue_scroll_sideways_cb (GtkEventControllerScroll *controller,
                          double                    dx,
                          double                    dy,
                          gpointer                  data)
{
  GtkWidget *scroller = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  double before = gtk_adjustment_get_value (adjustment);

  if (dx != 0.0 || dy == 0.0)
    return GDK_EVENT_PROPAGATE;

  gtk_adjustment_set_value (adjustment, before + dy * PIXELS_PER_CLICK);

  return gtk_adjustment_get_value (adjustment) != before;
}
