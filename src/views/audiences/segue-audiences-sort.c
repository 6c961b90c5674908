/* segue-audiences-sort.c - by which column, and which way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * By name the audiences stand in their tree; by anything else side by side.
 */

#define G_LOG_DOMAIN "segue-audiences-view"

#include "config.h"

#include "segue-audiences-view-private.h"

#include "segue-header-sort.h"

#include <glib/gi18n.h>

static void
show_label (SegueAudiencesView *self)
{
  /* Translators: as in “Sort: Next contact” */
  g_autofree char *label = g_strdup_printf (_("Sort: %s"), segue_audience_column_get_label (self->sort_column));

  gtk_menu_button_set_label (self->sort_button, self->is_narrow ? _("Sort") : label);
}

static void
fill_menu (SegueAudiencesView *self)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) columns = g_menu_new ();
  g_autoptr(GMenu) direction = g_menu_new ();

  for (guint i = 0; i < SEGUE_N_AUDIENCE_COLUMNS; i++)
    {
      g_autoptr(GMenuItem) item = g_menu_item_new (segue_audience_column_get_label (i), NULL);

      g_menu_item_set_action_and_target (item, "audiences.sort-column", "s", segue_audience_column_get_name (i));
      g_menu_append_item (columns, item);
    }

  g_menu_append (direction, _("_Descending"), "audiences.sort-descending");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (columns));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (direction));
  gtk_menu_button_set_menu_model (self->sort_button, G_MENU_MODEL (menu));
}

static void
take (SegueAudiencesView *self,
      guint               column,
      gboolean            descending)
{
  self->sort_column = column;
  self->sort_descending = descending;
  if (self->settings != NULL)
    {
      g_settings_set_string (self->settings, "sort-column", segue_audience_column_get_name (column));
      g_settings_set_boolean (self->settings, "sort-descending", descending);
    }
  show_label (self);
  segue_audiences_view_update_flat (self);
  g_object_notify (G_OBJECT (self), "sort-column");
  g_object_notify (G_OBJECT (self), "sort-descending");
}

static void
header_clicked_cb (SegueAudiencesView *self,
                   GtkSorterChange     change,
                   GtkSorter          *sorter)
{
  SegueSortLevel levels[SEGUE_SORT_MAX_LEVELS];

  if (!self->is_arranging && segue_header_sort_read (sorter, levels) > 0)
    take (self, levels[0].column, levels[0].descending);
}

static void
apply (SegueAudiencesView *self)
{
  SegueSortLevel level = { self->sort_column, self->sort_descending };
  guint position = 0;

  while (position < self->n_columns && self->columns[position] != self->sort_column)
    position++;

  self->is_arranging = TRUE;
  if (position < self->n_columns)
    {
      segue_long_list_view_sort_by (self->view, position, self->sort_descending);
    }
  else
    {
      gtk_column_view_sort_by_column (segue_long_list_view_get_column_view (self->view), NULL, GTK_SORT_ASCENDING);
      segue_long_list_set_sort (segue_audiences_view_get_long_list (self), &level, 1);
    }
  self->is_arranging = FALSE;
}

/* As the user wants it. */
void
segue_audiences_sort_set (SegueAudiencesView *self,
                          guint               column,
                          gboolean            descending)
{
  if (self->view == NULL || column >= SEGUE_N_AUDIENCE_COLUMNS)
    return;

  take (self, column, descending);
  segue_audiences_layout_update (self);
  apply (self);
}

/* The column of a name; as many as there are where none has it. */
guint
segue_audiences_sort_find (const char *name)
{
  guint column = 0;

  while (column < SEGUE_N_AUDIENCE_COLUMNS && g_strcmp0 (segue_audience_column_get_name (column), name) != 0)
    column++;

  return column;
}

/* Other columns are shown than before: their headers go, the order stays. */
void
segue_audiences_sort_columns_changed (SegueAudiencesView *self)
{
  show_label (self);
  apply (self);
}

/* As it was left; a column that there is no more is passed over. */
void
segue_audiences_sort_begin (SegueAudiencesView *self)
{
  GtkColumnView *view = segue_long_list_view_get_column_view (self->view);

  self->sort_column = SEGUE_AUDIENCE_COLUMN_NAME;
  if (self->settings != NULL)
    {
      g_autofree char *name = g_settings_get_string (self->settings, "sort-column");
      guint column = segue_audiences_sort_find (name);

      if (column < SEGUE_N_AUDIENCE_COLUMNS)
        {
          self->sort_column = column;
          self->sort_descending = g_settings_get_boolean (self->settings, "sort-descending");
        }
    }

  fill_menu (self);
  show_label (self);
  g_signal_connect_object (gtk_column_view_get_sorter (view), "changed", G_CALLBACK (header_clicked_cb), self, G_CONNECT_SWAPPED);
}

/* The column that the rows are sorted by, for paper; nothing where they stand in their tree. */
char *
segue_audiences_view_dup_order (SeguePage *page)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);
  const char *label = segue_audience_column_get_label (self->sort_column);

  if (self->sort_column == SEGUE_AUDIENCE_COLUMN_NAME && !self->sort_descending)
    return NULL;

  return self->sort_descending ? g_strdup_printf (_("%s, descending"), label) : g_strdup (label);
}
