/* segue-register-state.c - columns, sort and filters, remembered per workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-register-columns.h"

#include <glib/gi18n.h>

#define COLUMN_KEY "segue-column"

static gboolean
is_shown (SegueRegisterView *self,
          guint              column)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (self->columns[i] == column)
      return TRUE;

  return FALSE;
}

/* The columns as they were left; names that no sheet has any more are skipped. */
static guint *
read_columns (SegueRegisterView *self,
              guint             *n)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  g_autoptr(GVariant) stored = NULL;
  GVariantIter iter;
  const char *name;
  guint *columns;
  int width;

  *n = 0;
  if (self->settings == NULL || self->is_narrow)
    return NULL;

  stored = g_settings_get_value (self->settings, "columns");
  columns = g_new (guint, g_variant_n_children (stored) + 1);
  g_variant_iter_init (&iter, stored);
  while (g_variant_iter_next (&iter, "(&si)", &name, &width))
    {
      guint column = segue_sheet_find_column (sheet, name);

      if (column == SEGUE_NO_FIELD)
        continue;
      if (width > 0)
        segue_sheet_list_set_column (self->list, column, NULL, width);
      columns[(*n)++] = column;
    }

  if (*n == 0)
    g_clear_pointer (&columns, g_free);
  return columns;
}

static void
write_columns (SegueRegisterView *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  GListModel *shown = gtk_column_view_get_columns (segue_long_list_view_get_column_view (self->view));
  GVariantBuilder builder;

  if (self->settings == NULL || self->is_narrow)
    return;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(si)"));
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (shown, i);

      g_variant_builder_add (&builder, "(si)", sheet->columns[self->columns[i]].field->name,
                             column != NULL ? gtk_column_view_column_get_fixed_width (column) : 0);
    }
  g_settings_set_value (self->settings, "columns", g_variant_builder_end (&builder));
}

/* Shows the columns that belong to this width of window. */
void
segue_register_state_show_columns (SegueRegisterView *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);

  g_free (self->columns);
  self->columns = read_columns (self, &self->n_columns);
  if (self->columns == NULL)
    self->columns = segue_register_columns_get_default (sheet, self->is_narrow, &self->n_columns);
  segue_long_list_view_set_columns (self->view, self->columns, self->n_columns);
}

static void
toggled_cb (SegueRegisterView *self,
            GtkCheckButton    *button)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), COLUMN_KEY));
  guint n = 0;

  if (self->settings == NULL || gtk_check_button_get_active (button) == is_shown (self, column))
    return;

  if (gtk_check_button_get_active (button))
    {
      self->columns = g_renew (guint, self->columns, self->n_columns + 1);
      self->columns[self->n_columns++] = column;
    }
  else
    {
      for (guint i = 0; i < self->n_columns; i++)
        if (self->columns[i] != column)
          self->columns[n++] = self->columns[i];
      self->n_columns = n;
    }

  segue_long_list_view_set_columns (self->view, self->columns, self->n_columns);
  segue_long_list_view_sort_by (self->view, 0, FALSE);
  segue_register_view_columns_changed (self);
  write_columns (self);
}

/* One check for each column; the first, who it is, always stays. */
static void
fill_chooser (SegueRegisterView *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (guint i = 0; i < sheet->n_columns; i++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (_(sheet->columns[i].field->label));

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_shown (self, i));
      gtk_widget_set_sensitive (check, i != self->columns[0]);
      g_object_set_data (G_OBJECT (check), COLUMN_KEY, GUINT_TO_POINTER (i));
      g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), check);
    }

  gtk_scrolled_window_set_child (self->chooser, box);
}

void
segue_register_state_begin (SegueRegisterView *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->chooser = GTK_SCROLLED_WINDOW (scroller);
  gtk_scrolled_window_set_policy (self->chooser, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scroller, 240, 320);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_menu_button_set_popover (self->columns_button, popover);
  g_signal_connect_object (popover, "show", G_CALLBACK (fill_chooser), self, G_CONNECT_SWAPPED);
}

/* Keeps what only the widgets know: the widths the user dragged. */
void
segue_register_state_save (SegueRegisterView *self)
{
  if (self->view != NULL)
    write_columns (self);
}
