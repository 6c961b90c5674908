/* segue-register-sort.c - by which column, and which way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A header sorts by its column; the menu also by columns that have no header,
 * because they are not shown or because the window is narrow.  What was chosen
 * last stays when columns come and go.
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-large-text.h"

#include "segue-header-sort.h"
#include "segue-register-columns.h"

#include <glib/gi18n.h>

static const SegueSheet *
get_sheet (SegueRegisterView *self)
{
  return segue_sheet_list_get_sheet (self->list);
}

static const char *
get_label (SegueRegisterView *self,
           guint              column)
{
  return _(get_sheet (self)->columns[column].field->label);
}

static void
show_label (SegueRegisterView *self)
{
  /* Translators: as in “Sort: Next contact” */
  g_autofree char *label = g_strdup_printf (_("Sort: %s"), get_label (self, self->sort_column));

  gtk_menu_button_set_label (self->sort_button, label);
  segue_large_text_cut_label (GTK_WIDGET (self->sort_button)); /* the search needs room as well */
}

static void
append_column (SegueRegisterView *self,
               GMenu             *menu,
               GHashTable        *seen,
               guint              column)
{
  g_autoptr(GMenuItem) item = NULL;

  if (!segue_register_state_offers (self, column) || !g_hash_table_add (seen, GUINT_TO_POINTER (column)))
    return;

  item = g_menu_item_new (get_label (self, column), NULL);
  g_menu_item_set_action_and_target (item, "register.sort-column", "s", get_sheet (self)->columns[column].field->name);
  g_menu_append_item (menu, item);
}

/* The columns that are shown, then those that are shown at first. */
static void
fill_menu (SegueRegisterView *self)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) columns = g_menu_new ();
  g_autoptr(GMenu) direction = g_menu_new ();
  g_autofree guint *first = NULL;
  guint n_first;

  first = segue_register_columns_get_default (get_sheet (self), FALSE, &n_first);
  for (guint i = 0; i < self->n_columns; i++)
    append_column (self, columns, seen, self->columns[i]);
  for (guint i = 0; i < n_first; i++)
    append_column (self, columns, seen, first[i]);
  append_column (self, columns, seen, self->sort_column);

  g_menu_append (direction, _("_Descending"), "register.sort-descending");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (columns));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (direction));
  gtk_menu_button_set_menu_model (self->sort_button, G_MENU_MODEL (menu));
}

static void
keep (SegueRegisterView *self)
{
  if (self->settings == NULL)
    return;

  g_settings_set_string (self->settings, "sort-column", get_sheet (self)->columns[self->sort_column].field->name);
  g_settings_set_boolean (self->settings, "sort-descending", self->sort_descending);
}

static void
take (SegueRegisterView *self,
      guint              column,
      gboolean           descending)
{
  self->sort_column = column;
  self->sort_descending = descending;
  keep (self);
  show_label (self);
  g_object_notify (G_OBJECT (self), "sort-column");
  g_object_notify (G_OBJECT (self), "sort-descending");
}

static void
header_clicked_cb (SegueRegisterView *self,
                   GtkSorterChange    change,
                   GtkSorter         *sorter)
{
  SegueSortLevel levels[SEGUE_SORT_MAX_LEVELS];

  if (!self->is_arranging && segue_header_sort_read (sorter, levels) > 0)
    take (self, levels[0].column, levels[0].descending);
}

static void
sort_without_header (SegueRegisterView *self)
{
  SegueSortLevel level = { self->sort_column, self->sort_descending };

  gtk_column_view_sort_by_column (segue_long_list_view_get_column_view (self->view), NULL, GTK_SORT_ASCENDING);
  segue_long_list_set_sort (segue_sheet_list_get_long_list (self->list), &level, 1);
}

static void
apply (SegueRegisterView *self)
{
  guint position = 0;

  while (position < self->n_columns && self->columns[position] != self->sort_column)
    position++;

  self->is_arranging = TRUE;
  if (position < self->n_columns)
    segue_long_list_view_sort_by (self->view, position, self->sort_descending);
  else
    sort_without_header (self);
  self->is_arranging = FALSE;
}

/* As the user wants it. */
void
segue_register_sort_set (SegueRegisterView *self,
                         guint              column,
                         gboolean           descending)
{
  if (self->view == NULL || column == SEGUE_NO_FIELD)
    return;

  take (self, column, descending);
  apply (self);
}

/* Other columns are shown than before: their headers go, the order stays. */
void
segue_register_sort_columns_changed (SegueRegisterView *self)
{
  apply (self);
  fill_menu (self);
}

/* As it was left; a column that no sheet has any more is passed over. */
void
segue_register_sort_begin (SegueRegisterView *self)
{
  GtkColumnView *view = segue_long_list_view_get_column_view (self->view);
  SegueSortLevel level;

  self->sort_column = segue_sheet_find_column (get_sheet (self), "name");
  if (self->settings != NULL)
    {
      g_autofree char *name = g_settings_get_string (self->settings, "sort-column");
      guint column = segue_sheet_find_column (get_sheet (self), name);

      if (column != SEGUE_NO_FIELD && segue_register_state_offers (self, column))
        {
          self->sort_column = column;
          self->sort_descending = g_settings_get_boolean (self->settings, "sort-descending");
        }
    }

  /* Before there are cells, which would be filled once more. */
  level = (SegueSortLevel) { self->sort_column, self->sort_descending };
  segue_long_list_set_sort (segue_sheet_list_get_long_list (self->list), &level, 1);

  show_label (self);
  g_signal_connect_object (gtk_column_view_get_sorter (view), "changed", G_CALLBACK (header_clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

/* The column that the rows are sorted by, for paper; nothing where that is their name. */
char *
segue_register_view_dup_order (SeguePage *page)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);
  const char *label = NULL;

  g_return_val_if_fail (self->view != NULL, NULL);

  if (self->sort_column == segue_sheet_find_column (get_sheet (self), "name") && !self->sort_descending)
    return NULL;

  label = get_label (self, self->sort_column);
  return self->sort_descending ? g_strdup_printf (_("%s, descending"), label) : g_strdup (label);
}
