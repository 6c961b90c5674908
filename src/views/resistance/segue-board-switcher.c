/* segue-board-switcher.c - where there is room for one column, which one it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-mode"

#include "config.h"

#include "segue-board-mode-private.h"

#include "segue-icon-names.h"

#include <glib/gi18n.h>

static void
show_column (SegueBoardMode *self)
{
  gboolean is_narrow = segue_page_state_is_narrow (SEGUE_PAGE_STATE (self->state));

  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    {
      segue_board_column_set_alone (self->columns[i], is_narrow);
      gtk_widget_set_visible (GTK_WIDGET (self->columns[i]), !is_narrow || i == self->shown);
    }
  gtk_widget_set_sensitive (self->previous, self->shown > 0);
  gtk_widget_set_sensitive (self->next, self->shown + 1 < SEGUE_BOARD_COLUMNS);
}

/* Shows a column, where not all are seen. */
void
segue_board_switcher_show (SegueBoardMode *self,
                           guint           column)
{
  if (self->shown == column)
    return;

  self->shown = column;
  self->is_naming = TRUE;
  gtk_drop_down_set_selected (self->choice, column);
  self->is_naming = FALSE;
  show_column (self);
}

static void
chosen_cb (SegueBoardMode *self)
{
  guint column = gtk_drop_down_get_selected (self->choice);

  if (!self->is_naming && column < SEGUE_BOARD_COLUMNS)
    segue_board_switcher_show (self, column);
}

static void
previous_cb (SegueBoardMode *self)
{
  if (self->shown > 0)
    segue_board_switcher_show (self, self->shown - 1);
}

static void
next_cb (SegueBoardMode *self)
{
  if (self->shown + 1 < SEGUE_BOARD_COLUMNS)
    segue_board_switcher_show (self, self->shown + 1);
}

/* “Waiting · 3” */
static char *
dup_name (SegueBoardMode *self,
          guint           column)
{
  guint n = 0;

  for (guint part = 0; part < SEGUE_BOARD_PARTS; part++)
    n += segue_board_pile_count (self->piles[column], part);

  /* Translators: a column of the board and how many entries lie in it. */
  return g_strdup_printf (C_("board column", "%s · %u"), segue_board_columns_get_title (segue_board_columns_get_status (column, 0)), n);
}

/* Says how many entries each column has. */
void
segue_board_switcher_name (SegueBoardMode *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    {
      g_autofree char *name = dup_name (self, i);

      g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);

  self->is_naming = TRUE;
  gtk_string_list_splice (self->names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->names)), (const char * const *) names);
  gtk_drop_down_set_selected (self->choice, self->shown);
  self->is_naming = FALSE;
}

/* All columns beside each other, or one. */
void
segue_board_switcher_apply (SegueBoardMode *self)
{
  gboolean has_entries = g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "board") == 0;

  show_column (self);
  gtk_widget_set_visible (self->switcher, has_entries && segue_page_state_is_narrow (SEGUE_PAGE_STATE (self->state)));
}

static GtkWidget *
make_step (SegueBoardMode *self,
           const char     *icon,
           const char     *tip,
           GCallback       callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return button;
}

/* Made once. */
GtkWidget *
segue_board_switcher_build (SegueBoardMode *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->names = gtk_string_list_new (NULL);
  self->choice = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (self->names), NULL));
  self->previous = make_step (self, "go-previous-symbolic", _("Previous Column"), G_CALLBACK (previous_cb));
  self->next = make_step (self, "go-next-symbolic", _("Next Column"), G_CALLBACK (next_cb));
  gtk_widget_set_hexpand (GTK_WIDGET (self->choice), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->choice), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Column"), -1);
  segue_icon_names_call (gtk_widget_get_first_child (GTK_WIDGET (self->choice)), _("Column"));
  g_signal_connect_object (self->choice, "notify::selected", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->previous);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->choice));
  gtk_box_append (GTK_BOX (box), self->next);
  gtk_widget_add_css_class (box, "board-switcher");
  gtk_widget_set_visible (box, FALSE);

  return box;
}
