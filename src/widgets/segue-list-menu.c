/* segue-list-menu.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-list-menu"

#include "config.h"

#include "segue-list-menu.h"

/* Where it opens for who asks with a key: below the header of the list. */
#define KEY_X 48
#define KEY_Y 72

static void
popup (GtkWidget *menu,
       double     x,
       double     y)
{
  GdkRectangle point = { (int) x, (int) y, 1, 1 };

  gtk_popover_set_pointing_to (GTK_POPOVER (menu), &point);
  gtk_popover_popup (GTK_POPOVER (menu));
}

/* A click beside what is selected selects what is under the mouse. */
static void
pressed_cb (GtkWidget  *menu,
            int         n_press,
            double      x,
            double      y,
            GtkGesture *click)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click));
  SeguePage *page = SEGUE_PAGE (gtk_widget_get_ancestor (view, SEGUE_TYPE_PAGE));
  SegueRow *row = segue_long_list_view_find_row (SEGUE_LONG_LIST_VIEW (view), x, y);
  SegueSheetItem *item = NULL;
  g_autoptr(GPtrArray) selected = NULL;

  if (row == NULL)
    return;

  item = SEGUE_SHEET_ITEM (segue_row_get_record (row));
  selected = segue_page_dup_selected (page);
  if (!g_ptr_array_find (selected, item, NULL))
    segue_page_select (page, segue_sheet_item_get_id (item));
  popup (menu, x, y);
}

/**
 * segue_list_menu_new:
 * @view: a list, which lies in a page whose items are #SegueSheetItem
 * @model: what can be done
 *
 * Returns: (transfer none): a menu that opens where the list is clicked with the second
 *   button; whoever takes the list away unparents it before
 */
GtkWidget *
segue_list_menu_new (SegueLongListView *view,
                     GMenuModel        *model)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkWidget *menu = gtk_popover_menu_new_from_model (model);

  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_widget_set_parent (menu, GTK_WIDGET (view));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), menu, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (click));

  return menu;
}

/**
 * segue_list_menu_popup:
 *
 * Opens it for who asks with a key.
 */
void
segue_list_menu_popup (GtkWidget *menu)
{
  g_return_if_fail (GTK_IS_POPOVER (menu));

  popup (menu, KEY_X, KEY_Y);
}
