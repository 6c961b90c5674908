/* segue-sheet-shelf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheet-shelf"

#include "config.h"

#include "segue-sheet-shelf.h"

#include "segue-list-menu.h"
#include "segue-long-list-view.h"
#include "segue-sheets.h"
#include "segue-shelf.h"

#include <glib/gi18n.h>

#define NARROW_COLUMNS 2

struct _SegueSheetShelf
{
  GtkWidget                  parent_instance;

  SegueRecordKind            kind;
  const SegueShelfKind      *plain; /* NULL where there is a look */
  const SegueSheetShelfLook *look;  /* NULL where all is plain text */

  /* Owned. */
  SeguePageState            *state;
  SegueSheetList            *list;
  gpointer                   data;  /* of the look */
  GDestroyNotify             destroy;

  /* Borrowed: children. */
  SegueLongListView         *view;
  GtkWidget                 *menu;  /* NULL where there is none */

  char                      *words; /* owned: that are searched for; NULL at first */
  SegueSheetFilter           scope;
  gboolean                   has_scope;
  gboolean                   is_selecting;
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
narrow (SegueSheetShelf *self)
{
  const SegueSheetFilter scope = {
    .rollout = segue_page_state_get_rollout (self->state),
    .audience = segue_page_state_get_audience (self->state),
  };

  if (self->has_scope && scope.rollout == self->scope.rollout && scope.audience == self->scope.audience)
    return;

  self->has_scope = TRUE;
  self->scope = scope;
  segue_sheet_list_set_scope (self->list, &scope);
}

static void
search (SegueSheetShelf *self)
{
  const char *words = segue_page_state_get_words (self->state);

  if (g_strcmp0 (words != NULL ? words : "", self->words) == 0)
    return;

  g_free (self->words);
  self->words = g_strdup (words != NULL ? words : "");
  segue_long_list_set_search (get_long_list (self), self->words);
}

/* What is looked for; what was edited the list has seen to. */
static void
apply_filter (SegueSheetShelf *self)
{
  narrow (self);
  search (self);
  segue_shelf_changed (SEGUE_SHELF (self));
}

static SegueRecord *
get_record (SegueSheetShelf *self,
            gint64           id)
{
  SegueSheetItem *item = segue_sheet_list_find (self->list, id);

  return item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
}

/* Of several the page looks at the first, and hears of the others too. */
static void
selection_changed_cb (SegueSheetShelf *self)
{
  g_autoptr(GArray) ids = NULL;

  if (self->is_selecting || self->state == NULL || self->view == NULL)
    return;

  ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (self->view));
  self->is_selecting = TRUE; /* the others stay selected */
  segue_page_state_select (self->state, ids->len > 0 ? get_record (self, g_array_index (ids, gint64, 0)) : NULL);
  g_object_notify (G_OBJECT (self->state), "selected"); /* the first may be the same */
  self->is_selecting = FALSE;
  segue_shelf_changed (SEGUE_SHELF (self));
}

static void
activated_cb (SegueSheetShelf *self,
              GObject         *item)
{
  SegueRecord *record = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);

  if (self->look == NULL || self->look->activate == NULL)
    {
      segue_page_state_activate (self->state, record);
      return;
    }

  segue_page_state_select (self->state, record);
  gtk_widget_activate_action (GTK_WIDGET (self), self->look->activate, NULL);
}

static void
choose_plain_columns (SegueSheetShelf *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  guint columns[SEGUE_SHELF_MOST_COLUMNS];
  gboolean shares[SEGUE_SHELF_MOST_COLUMNS];
  guint n = 0;

  for (guint i = 0; i < SEGUE_SHELF_MOST_COLUMNS && self->plain->columns[i].name != NULL; i++)
    {
      guint column = segue_sheet_find_column (sheet, self->plain->columns[i].name);

      if (column >= sheet->n_columns || (segue_page_state_is_narrow (self->state) && n >= NARROW_COLUMNS))
        continue;
      segue_sheet_list_set_column (self->list, column, _(sheet->columns[column].field->label), self->plain->columns[i].width);
      shares[n] = self->plain->columns[i].shares;
      columns[n++] = column;
    }
  segue_long_list_view_set_columns (self->view, columns, n);
  for (guint i = 0; i < n; i++)
    if (shares[i])
      segue_long_list_view_share_room (self->view, i);
  segue_long_list_view_sort_by (self->view, 0, FALSE);
}

/* Where the column that it is sorted by has no place, no header says so. */
static void
sort_by_look (SegueSheetShelf *self,
              const guint     *columns,
              guint            n)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  const SegueSortLevel level = { segue_sheet_find_column (sheet, self->look->sort), self->look->descending };
  guint position = 0;

  while (position < n && columns[position] != level.column)
    position++;
  if (position < n)
    {
      segue_long_list_view_sort_by (self->view, position, level.descending);
      return;
    }

  gtk_column_view_sort_by_column (segue_long_list_view_get_column_view (self->view), NULL, GTK_SORT_ASCENDING);
  segue_long_list_set_sort (get_long_list (self), &level, 1);
}

static void
choose_look_columns (SegueSheetShelf *self)
{
  const SegueSheetShelfLook *look = self->look;
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  g_autofree guint *columns = g_new (guint, look->n_columns);
  g_autofree gboolean *shares = g_new (gboolean, look->n_columns);
  guint n = 0;

  for (guint i = 0; i < look->n_columns; i++)
    {
      guint column = segue_sheet_find_column (sheet, look->columns[i].name);
      const char *title = look->columns[i].title != NULL ? g_dpgettext2 (NULL, "column", look->columns[i].title)
                                                         : _(sheet->columns[column].field->label);

      if (segue_page_state_is_narrow (self->state) && !look->columns[i].in_narrow)
        continue;
      segue_sheet_list_set_column (self->list, column, title, look->columns[i].width);
      shares[n] = look->columns[i].shares;
      columns[n++] = column;
    }
  segue_long_list_view_set_columns (self->view, columns, n);
  for (guint i = 0; i < n; i++)
    if (shares[i])
      segue_long_list_view_share_room (self->view, i);
  sort_by_look (self, columns, n);
}

static void
choose_columns (SegueSheetShelf *self)
{
  if (self->look != NULL)
    choose_look_columns (self);
  else
    choose_plain_columns (self);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueSheetShelf *self = SEGUE_SHEET_SHELF (widget);

  if (self->menu != NULL)
    segue_list_menu_popup (self->menu);
}

static void
segue_sheet_shelf_dispose (GObject *object)
{
  SegueSheetShelf *self = SEGUE_SHEET_SHELF (object);

  if (self->list != NULL)
    segue_long_list_set_filter (get_long_list (self), NULL, NULL, NULL);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->view != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->view));
  self->view = NULL;
  g_clear_object (&self->list);
  if (self->destroy != NULL)
    g_clear_pointer (&self->data, self->destroy);
  g_clear_pointer (&self->words, g_free);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_sheet_shelf_parent_class)->dispose (object);
}

static void
segue_sheet_shelf_class_init (SegueSheetShelfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_sheet_shelf_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "shelf.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "win.delete", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "shelf.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "shelf.menu", NULL);
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
  gint64 id = record != NULL && segue_record_get_kind (record) == self->kind ? segue_record_get_id (record) : 0;

  if (self->is_selecting)
    return;

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
segue_sheet_shelf_focus (SegueShelf *shelf)
{
  gtk_widget_grab_focus (GTK_WIDGET (SEGUE_SHEET_SHELF (shelf)->view));
}

static void
segue_sheet_shelf_shelf_init (SegueShelfInterface *iface)
{
  iface->count = segue_sheet_shelf_count;
  iface->dup_shown = segue_sheet_shelf_dup_shown;
  iface->show_selected = segue_sheet_shelf_show_selected;
  iface->sync = segue_sheet_shelf_sync;
  iface->focus = segue_sheet_shelf_focus;
}

/* The list shows its sheet by now. */
static void
begin (SegueSheetShelf *self,
       const char      *label)
{
  self->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (get_long_list (self), label));
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
  choose_columns (self);
  g_signal_connect_object (segue_long_list_view_get_selection (self->view), "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "record-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_long_list (self), "items-changed", G_CALLBACK (segue_shelf_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "changed", G_CALLBACK (apply_filter), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::narrow", G_CALLBACK (choose_columns), self, G_CONNECT_SWAPPED);
  apply_filter (self);
}

/**
 * segue_sheet_shelf_new:
 * @state: what narrows it
 * @kind: (transfer none): static
 *
 * Returns: (transfer floating): a #SegueShelf of plain texts, a line each
 */
GtkWidget *
segue_sheet_shelf_new (SeguePageState       *state,
                       const SegueShelfKind *kind)
{
  SegueSheetShelf *self = g_object_new (SEGUE_TYPE_SHEET_SHELF, NULL);

  self->kind = kind->kind;
  self->plain = kind;
  self->state = g_object_ref (state);
  self->list = segue_sheet_list_new (segue_page_state_get_plan (state), segue_sheet_get (kind->sheet));
  segue_sheet_list_set_compact (self->list, TRUE);
  begin (self, _(kind->title));
  gtk_widget_add_css_class (GTK_WIDGET (segue_long_list_view_get_column_view (self->view)), "compact");

  return GTK_WIDGET (self);
}

/**
 * segue_sheet_shelf_new_with_look:
 * @state: what narrows it
 * @look: (transfer none): static
 * @data: what its functions get
 * @destroy: (nullable): frees @data
 *
 * Returns: (transfer floating): a #SegueShelf with cells of its own
 */
GtkWidget *
segue_sheet_shelf_new_with_look (SeguePageState            *state,
                                 const SegueSheetShelfLook *look,
                                 gpointer                   data,
                                 GDestroyNotify             destroy)
{
  SegueSheetShelf *self = g_object_new (SEGUE_TYPE_SHEET_SHELF, NULL);

  self->kind = look->kind;
  self->look = look;
  self->data = data;
  self->destroy = destroy;
  self->state = g_object_ref (state);
  self->list = segue_sheet_list_new (segue_page_state_get_plan (state), look->get_sheet ());
  if (look->make_cell != NULL)
    segue_sheet_list_set_cells (self->list, look->make_cell, look->fill_cell, data);
  begin (self, _(look->label));

  return GTK_WIDGET (self);
}

/**
 * segue_sheet_shelf_set_filter:
 * @filter: (nullable): which #SegueSheetItem of those that the page looks at are shown; %NULL
 *   for all
 * @data: what it gets
 *
 * Looks at all of them again, too, where @filter is the one that it was.
 */
void
segue_sheet_shelf_set_filter (SegueSheetShelf     *self,
                              SegueListFilterFunc  filter,
                              gpointer             data)
{
  g_return_if_fail (SEGUE_IS_SHEET_SHELF (self));

  segue_long_list_set_filter (get_long_list (self), filter, data, NULL);
  segue_shelf_changed (SEGUE_SHELF (self));
}

/**
 * segue_sheet_shelf_set_menu:
 * @menu: what can be done with what is selected
 */
void
segue_sheet_shelf_set_menu (SegueSheetShelf *self,
                            GMenuModel      *menu)
{
  g_return_if_fail (SEGUE_IS_SHEET_SHELF (self) && self->menu == NULL);

  self->menu = segue_list_menu_new (self->view, menu);
}

/**
 * segue_sheet_shelf_touch_all:
 *
 * What every row says may be another than it was, though no record of theirs was edited.
 */
void
segue_sheet_shelf_touch_all (SegueSheetShelf *self)
{
  g_return_if_fail (SEGUE_IS_SHEET_SHELF (self));

  segue_long_list_touch_all (get_long_list (self));
}

/**
 * segue_sheet_shelf_dup_selected:
 *
 * Returns: (transfer full) (element-type SegueSheetItem): those that are selected and shown
 */
GPtrArray *
segue_sheet_shelf_dup_selected (SegueSheetShelf *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) ids = NULL;

  g_return_val_if_fail (SEGUE_IS_SHEET_SHELF (self), items);

  ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (self->view));
  for (guint i = 0; i < ids->len; i++)
    {
      SegueSheetItem *item = segue_sheet_list_find (self->list, g_array_index (ids, gint64, i));

      if (item != NULL)
        g_ptr_array_add (items, g_object_ref (item));
    }

  return items;
}
