/* segue-register-paper.c - what the register shows, for paper and files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-header-sort.h"

#include <glib/gi18n.h>

/**
 * segue_register_view_dup_shown:
 *
 * Returns: (transfer full) (element-type gint64): the ids of the rows that search
 *   and filters let through, in the order in which they are seen
 */
GArray *
segue_register_view_dup_shown (SegueRegisterView *self)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  SegueLongList *list = NULL;
  guint n;

  g_return_val_if_fail (SEGUE_IS_REGISTER_VIEW (self) && self->list != NULL, ids);

  list = segue_sheet_list_get_long_list (self->list);
  n = g_list_model_get_n_items (G_LIST_MODEL (list));
  for (guint i = 0; i < n; i++)
    {
      gint64 id = segue_long_list_get_id (list, i);

      g_array_append_val (ids, id);
    }

  return ids;
}

/**
 * segue_register_view_dup_narrowing:
 *
 * Returns: (transfer full) (nullable): search and filters in words, for paper;
 *   %NULL where there are none
 */
char *
segue_register_view_dup_narrowing (SegueRegisterView *self)
{
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;

  g_return_val_if_fail (SEGUE_IS_REGISTER_VIEW (self), NULL);

  if (gtk_toggle_button_get_active (self->key_chip))
    g_strv_builder_add (parts, _("Key People"));
  if (gtk_toggle_button_get_active (self->overdue_chip))
    g_strv_builder_add (parts, _("Overdue"));
  if (*gtk_editable_get_text (self->search_entry) != '\0')
    {
      g_autofree char *search = g_strdup_printf (_("search “%s”"), gtk_editable_get_text (self->search_entry));

      g_strv_builder_add (parts, search);
    }
  words = g_strv_builder_end (parts);

  return words[0] != NULL ? g_strjoinv (" · ", words) : NULL;
}

/**
 * segue_register_view_dup_order:
 *
 * Returns: (transfer full) (nullable): the column that the rows are sorted by, for
 *   paper; %NULL where they are in the order of their names
 */
char *
segue_register_view_dup_order (SegueRegisterView *self)
{
  SegueSortLevel levels[SEGUE_SORT_MAX_LEVELS];
  const SegueSheet *sheet = NULL;
  GtkSorter *sorter = NULL;
  const char *label = NULL;

  g_return_val_if_fail (SEGUE_IS_REGISTER_VIEW (self) && self->view != NULL, NULL);

  sheet = segue_sheet_list_get_sheet (self->list);
  sorter = gtk_column_view_get_sorter (segue_long_list_view_get_column_view (self->view));
  if (segue_header_sort_read (sorter, levels) == 0 ||
      (levels[0].column == segue_sheet_find_column (sheet, "name") && !levels[0].descending))
    return NULL;

  label = _(sheet->columns[levels[0].column].field->label);
  return levels[0].descending ? g_strdup_printf (_("%s, descending"), label) : g_strdup (label);
}
