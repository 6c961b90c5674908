/* segue-pop-up.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-pop-up"

#include "config.h"

#include "segue-pop-up.h"

#include "segue-close-outside.h"

/* Not while the signal of its closing still runs. */
static gboolean
unparent_cb (gpointer popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);

  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

static void
parent_gone_cb (GtkWidget *popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
}

/* Where @near is seen in @parent; what is scrolled away is at the edge. */
static GdkRectangle
find_place (GtkWidget *parent,
            GtkWidget *near)
{
  double x = 0, y = 0;
  int width = gtk_widget_get_width (parent), height = gtk_widget_get_height (parent);
  int left, top, right, bottom;

  if (!gtk_widget_translate_coordinates (near, parent, 0, 0, &x, &y))
    return (GdkRectangle) { 0, 0, width, height };

  left = CLAMP ((int) x, 0, width);
  top = CLAMP ((int) y, 0, height);
  right = CLAMP ((int) x + gtk_widget_get_width (near), left, width);
  bottom = CLAMP ((int) y + gtk_widget_get_height (near), top, height);

  return (GdkRectangle) { left, top, right - left, bottom - top };
}

/**
 * segue_pop_up:
 * @parent: a widget with a layout manager, which may outlive @near
 * @child: (transfer floating): what is in it
 * @near: what it points at
 *
 * Pops up beside @near, and goes when it is closed or @parent goes.
 *
 * Returns: (transfer none): the popover
 */
GtkWidget *
segue_pop_up (GtkWidget *parent,
              GtkWidget *child,
              GtkWidget *near)
{
  GtkWidget *popover = gtk_popover_new ();
  GdkRectangle place;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (near), NULL);

  gtk_popover_set_child (GTK_POPOVER (popover), child);
  gtk_widget_set_parent (popover, parent);
  place = find_place (parent, near);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &place);
  segue_close_outside (GTK_POPOVER (popover));
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (parent, "destroy", G_CALLBACK (parent_gone_cb), popover, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (popover));

  return popover;
}
