/* segue-sheet-shelf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheet-shelf"

#include "config.h"

#include "segue-sheet-shelf.h"

#include "segue-long-list-view.h"
#include "segue-sheet-list.h"
#include "segue-sheets.h"
#include "segue-shelf.h"

#include <glib/gi18n.h>

#define NARROW_COLUMNS 2

struct _SegueSheetShelf
{
  GtkWidget             parent_instance;

  const SegueShelfKind *kind;

  /* Owned. */
  SeguePageState       *state;
  SegueSheetList       *list;

  /* Borrowed: child. */
  SegueLongListView    *view;

  gboolean              is_selecting;
};

static void segue_sheet_shelf_shelf_init (SegueShelfInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueSheetShelf, segue_sheet_shelf, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_SHELF, segue_sheet_shelf_shelf_init))

static SegueLongList *
get_long_list (SegueSheetShelf *self)
{
  return segue_sheet_list_get_long_list (self->list);
}

static void
apply_filter (SegueSheetShelf *self)
{
  const SegueSheetFilter scope = {
    .rollout = segue_page_state_get_rollout (self->state),
    .audience = segue_page_state_get_audience (self->state),
  };
  const char *words = segue_page_state_get_words (self->state);

  segue_sheet_list_set_scope (self->list, &scope);
  segue_long_list_set_search (get_long_list (self), words != NULL ? words : "");
  segue_shelf_changed (SEGUE_SHELF (self));
}

static SegueRecord *
get_record (SegueSheetShelf *self,
            gint64           id)
{
  SegueSheetItem *item = segue_sheet_list_find (self->list, id);

  return item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
}

static void
selection_changed_cb (SegueSheetShelf *self)
{
  g_autoptr(GArray) ids = NULL;

  if (self->is_selecting || self->state == NULL || self->view == NULL)
    return;

  ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (self->view));
  segue_page_state_select (self->state, ids->len > 0 ? get_record (self, g_array_index (ids, gint64, 0)) : NULL);
}

static void
activated_cb (SegueSheetShelf *self,
              GObject         *item)
{
  segue_page_state_activate (self->state, segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN));
}

static void
choose_columns (SegueSheetShelf *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  guint columns[SEGUE_SHELF_MOST_COLUMNS];
  gboolean shares[SEGUE_SHELF_MOST_COLUMNS];
  guint n = 0;

  for (guint i = 0; i < SEGUE_SHELF_MOST_COLUMNS && self->kind->columns[i].name != NULL; i++)
    {
      guint column = segue_sheet_find_column (sheet, self->kind->columns[i].name);

      if (column >= sheet->n_columns || (segue_page_state_is_narrow (self->state) && n >= NARROW_COLUMNS))
        continue;
      segue_sheet_list_set_column (self->list, column, _(sheet->columns[column].field->label), self->kind->columns[i].width);
      shares[n] = self->kind->columns[i].shares;
      columns[n++] = column;
    }
  segue_long_list_view_set_columns (self->view, columns, n);
  for (guint i = 0; i < n; i++)
    if (shares[i])
      segue_long_list_view_share_room (self->view, i);
  segue_long_list_view_sort_by (self->view, 0, FALSE);
}

static void
segue_sheet_shelf_dispose (GObject *object)
{
  SegueSheetShelf *self = SEGUE_SHEET_SHELF (object);

  if (self->view != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->view));
  self->view = NULL;
  g_clear_object (&self->list);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_sheet_shelf_parent_class)->dispose (object);
}

static void
segue_sheet_shelf_class_init (SegueSheetShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_sheet_shelf_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_sheet_shelf_init (SegueSheetShelf *self)
{
}

static void
segue_sheet_shelf_count (SegueShelf *shelf,
                         guint      *n_all,
                         guint      *n_shown)
{
  SegueSheetShelf *self = SEGUE_SHEET_SHELF (shelf);

  *n_all = segue_long_list_get_n_all (get_long_list (self));
  *n_shown = segue_long_list_get_n_shown (get_long_list (self));
}

static GArray *
segue_sheet_shelf_dup_shown (SegueShelf *shelf)
{
  SegueLongList *list = get_long_list (SEGUE_SHEET_SHELF (shelf));
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < segue_long_list_get_n_shown (list); i++)
    {
      gint64 id = segue_long_list_get_id (list, i);

      g_array_append_val (ids, id);
    }

  return ids;
}

/* What is selected elsewhere, by undo or a search, is selected here too. */
static void
segue_sheet_shelf_show_selected (SegueShelf  *shelf,
                                 SegueRecord *record)
{
  SegueSheetShelf *self = SEGUE_SHEET_SHELF (shelf);
  gint64 id = record != NULL && segue_record_get_kind (record) == self->kind->kind ? segue_record_get_id (record) : 0;

  self->is_selecting = TRUE;
  segue_id_selection_set_ids (segue_long_list_view_get_selection (self->view), &id, id != 0);
  if (id != 0)
    segue_long_list_view_set_cursor (self->view, id);
  self->is_selecting = FALSE;
}

static void
segue_sheet_shelf_sync (SegueShelf *shelf)
{
  segue_sheet_list_sync (SEGUE_SHEET_SHELF (shelf)->list);
}

static void
segue_sheet_shelf_shelf_init (SegueShelfInterface *iface)
{
  iface->count = segue_sheet_shelf_count;
  iface->dup_shown = segue_sheet_shelf_dup_shown;
  iface->show_selected = segue_sheet_shelf_show_selected;
  iface->sync = segue_sheet_shelf_sync;
}

/**
 * segue_sheet_shelf_new:
 * @state: what narrows it
 * @kind: (transfer none): static
 *
 * Returns: (transfer floating): a #SegueShelf
 */
GtkWidget *
segue_sheet_shelf_new (SeguePageState       *state,
                       const SegueShelfKind *kind)
{
  SegueSheetShelf *self = g_object_new (SEGUE_TYPE_SHEET_SHELF, NULL);

  self->kind = kind;
  self->state = g_object_ref (state);
  self->list = segue_sheet_list_new (segue_page_state_get_plan (state), segue_sheet_get (kind->sheet));
  segue_sheet_list_set_compact (self->list, TRUE);
  self->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (get_long_list (self), _(kind->title)));
  gtk_widget_add_css_class (GTK_WIDGET (segue_long_list_view_get_column_view (self->view)), "compact");
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
  choose_columns (self);
  g_signal_connect_object (segue_long_list_view_get_selection (self->view), "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "record-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_long_list (self), "items-changed", G_CALLBACK (segue_shelf_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "changed", G_CALLBACK (apply_filter), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (choose_columns), self, G_CONNECT_SWAPPED);
  apply_filter (self);

  return GTK_WIDGET (self);
}
