/* segue-board-menu.c - what can be done with a card, where it is clicked with the second button
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-mode"

#include "config.h"

#include "segue-board-mode-private.h"

#include "segue-pop-up.h"

#include <glib/gi18n.h>

/* A sentence that says why not is read within the menu. */
#define WORDS 34

typedef struct
{
  SegueBoardMode *mode;   /* borrowed: the popover is its child */
  SegueRecord    *entry;
  int             status; /* -1 for opening it */
} Choice;

static void
choice_free (gpointer  data,
             GClosure *closure)
{
  Choice *choice = data;

  g_object_unref (choice->entry);
  g_free (choice);
}

static void
chosen_cb (GtkWidget *button,
           gpointer   data)
{
  Choice *choice = data;
  SegueBoardMode *mode = choice->mode;
  g_autoptr(SegueRecord) entry = g_object_ref (choice->entry);
  int status = choice->status;

  gtk_popover_popdown (GTK_POPOVER (mode->popover));
  if (status < 0)
    segue_board_mode_open (mode, entry);
  else
    segue_board_mode_move (mode, entry, status);
}

static GtkWidget *
make_words (const char *title,
            const char *second,
            gboolean    is_current)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), label);
  if (is_current)
    gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_box_append (GTK_BOX (box), line);
  if (second != NULL)
    {
      GtkWidget *reason = gtk_label_new (second);

      gtk_label_set_xalign (GTK_LABEL (reason), 0);
      gtk_label_set_wrap (GTK_LABEL (reason), TRUE);
      gtk_label_set_width_chars (GTK_LABEL (reason), WORDS);
      gtk_label_set_max_width_chars (GTK_LABEL (reason), WORDS);
      gtk_widget_add_css_class (reason, "board-reason");
      gtk_box_append (GTK_BOX (box), reason);
    }

  return box;
}

static GtkWidget *
make_button (SegueBoardMode *self,
             SegueRecord    *entry,
             int             status)
{
  SegueWorkspace *workspace = segue_page_state_get_workspace (SEGUE_PAGE_STATE (self->state));
  gboolean is_current = status >= 0 && segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == status;
  const char *refusal = status >= 0 && !is_current ? segue_board_mode_get_refusal (self, entry, status) : NULL;
  const char *title = status >= 0 ? segue_board_columns_get_title (status) : _("Open");
  GtkWidget *button = gtk_button_new ();
  Choice *choice = g_new (Choice, 1);

  *choice = (Choice) { self, g_object_ref (entry), status };
  gtk_button_set_child (GTK_BUTTON (button), make_words (title, refusal, is_current));
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (refusal != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, refusal, -1);
  gtk_widget_set_sensitive (button, refusal == NULL && !is_current && (status < 0 || segue_workspace_can_edit (workspace)));
  g_signal_connect_data (button, "clicked", G_CALLBACK (chosen_cb), choice, choice_free, 0);

  return button;
}

/* Opens beside a card. */
void
segue_board_menu_popup (SegueBoardMode *self,
                        SegueBoardCard *card)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *heading = gtk_label_new (_("Move to"));
  SegueRecord *entry = segue_board_card_get_entry (card);

  if (self->popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->popover));

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (box, "board-menu");
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (heading, "board-menu-heading");
  gtk_box_append (GTK_BOX (box), make_button (self, entry, -1));
  gtk_box_append (GTK_BOX (box), heading);
  for (guint column = 0; column < SEGUE_BOARD_COLUMNS; column++)
    for (guint part = 0; part < SEGUE_BOARD_PARTS; part++)
      if (segue_board_columns_get_status (column, part) >= 0)
        gtk_box_append (GTK_BOX (box), make_button (self, entry, segue_board_columns_get_status (column, part)));

  g_set_weak_pointer (&self->popover, segue_pop_up (GTK_WIDGET (self), box, GTK_WIDGET (card)));
}

static void
ask (SegueBoardMode *self,
     double          x,
     double          y)
{
  SegueBoardCard *card = segue_board_mode_pick (self, x, y);

  if (card == NULL)
    return;

  segue_board_mode_go_to (self, segue_board_card_get_entry (card));
  segue_board_menu_popup (self, card);
}

static void
pressed_cb (SegueBoardMode *self,
            int             n_press,
            double          x,
            double          y)
{
  ask (self, x, y);
}

/* With the second button, and with a finger that stays. */
void
segue_board_menu_begin (SegueBoardMode *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *touch = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (touch), TRUE);
  g_signal_connect_swapped (touch, "pressed", G_CALLBACK (ask), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (touch));
}
