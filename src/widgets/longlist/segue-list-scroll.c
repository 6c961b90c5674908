/* segue-list-scroll.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-list-scroll"

#include "config.h"

#include "segue-list-scroll.h"

typedef struct
{
  guint position;
  guint ticks_to_go;
} Scroll;

#define SCROLL_KEY "segue-scroll"

static gboolean
scroll_again_cb (GtkWidget     *rows,
                 GdkFrameClock *clock,
                 gpointer       data)
{
  Scroll *scroll = data;

  if (--scroll->ticks_to_go > 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_activate_action (rows, "list.scroll-to-item", "u", scroll->position);
  g_object_set_data (G_OBJECT (rows), SCROLL_KEY, NULL);

  return G_SOURCE_REMOVE;
}

/**
 * segue_list_scroll_to:
 * @rows: the list inside a column view
 * @position: a row to bring into sight; its widget exists after this
 *
 * Rows that have just come have no height until the next layout, and GTK then
 * takes a row for visible that ends up one below the edge. So it is asked once
 * more when that layout is done: at the tick of the next frame but one.
 */
void
segue_list_scroll_to (GtkWidget *rows,
                      guint      position)
{
  Scroll *scroll = g_object_get_data (G_OBJECT (rows), SCROLL_KEY);

  gtk_widget_activate_action (rows, "list.scroll-to-item", "u", position);

  if (scroll == NULL)
    {
      scroll = g_new0 (Scroll, 1);
      g_object_set_data_full (G_OBJECT (rows), SCROLL_KEY, scroll, g_free);
      gtk_widget_add_tick_callback (rows, scroll_again_cb, scroll, NULL);
    }
  scroll->position = position;
  scroll->ticks_to_go = 2;
}
