/* segue-sessions-shelf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-shelf"

#include "config.h"

#include "segue-sessions-shelf.h"

#include "segue-dated.h"
#include "segue-list-menu.h"
#include "segue-long-list-view.h"
#include "segue-sessions-cells.h"
#include "segue-sheet-list.h"
#include "segue-sheets.h"
#include "segue-shelf.h"

#include <glib/gi18n.h>

/* Milliseconds in which somebody who types goes on. */
#define PAUSE 300

/* Rows that are to be seen below the next session. */
#define ROWS_AFTER 8

/* A row that is scrolled to has its place by then. */
#define FRAMES_TO_SCROLL 3

struct _SegueSessionsShelf
{
  GtkWidget            parent_instance;

  /* Owned. */
  SeguePageState      *state;
  SegueSheetList      *list;
  SegueSessionsCells  *cells;
  SegueSessionsFilter *filter; /* NULL before there is one */

  /* Borrowed: children. */
  SegueLongListView   *view;
  GtkWidget           *menu;

  char                *words;       /* owned: that are searched for; NULL at first */
  gint64               rollout;
  gint64               audience;
  gboolean             has_scope;
  gboolean             is_selecting;
  guint                touch_source;
  guint                next_source; /* a tick callback: goes with the widget */
  guint                n_frames;
};

static void segue_sessions_shelf_shelf_init (SegueShelfInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueSessionsShelf, segue_sessions_shelf, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_SHELF, segue_sessions_shelf_shelf_init))

static SegueLongList *
get_long_list (SegueSessionsShelf *self)
{
  return segue_sheet_list_get_long_list (self->list);
}

static gboolean
passes (GObject  *item,
        gpointer  data)
{
  SegueSessionsShelf *self = data;

  return segue_sessions_filter_passes (self->filter, segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN));
}

static void
refilter (SegueSessionsShelf *self)
{
  gboolean narrows = self->filter != NULL && segue_sessions_filter_narrows (self->filter);

  segue_long_list_set_filter (get_long_list (self), narrows ? passes : NULL, self, NULL);
  segue_shelf_changed (SEGUE_SHELF (self));
}

static gboolean
search (SegueSessionsShelf *self)
{
  const char *words = segue_page_state_get_words (self->state);

  if (g_strcmp0 (words != NULL ? words : "", self->words) == 0)
    return FALSE;

  g_free (self->words);
  self->words = g_strdup (words != NULL ? words : "");
  segue_long_list_set_search (get_long_list (self), self->words);

  return TRUE;
}

static gboolean
narrow (SegueSessionsShelf *self)
{
  const SegueSheetFilter scope = {
    .rollout = segue_page_state_get_rollout (self->state),
    .audience = segue_page_state_get_audience (self->state),
  };

  if (self->has_scope && scope.rollout == self->rollout && scope.audience == self->audience)
    return FALSE;

  self->has_scope = TRUE;
  self->rollout = scope.rollout;
  self->audience = scope.audience;
  segue_sheet_list_set_scope (self->list, &scope);

  return TRUE;
}

static gboolean
touch_cb (gpointer data)
{
  SegueSessionsShelf *self = data;

  self->touch_source = 0;
  segue_long_list_touch_all (get_long_list (self));

  return G_SOURCE_REMOVE;
}

/* Where nothing else is looked for, something was edited.  The list shows the session at
 * once; that it clashes with another is seen on that one when the user pauses.
 */
static void
apply (SegueSessionsShelf *self)
{
  gboolean is_narrowed = narrow (self);
  gboolean is_searched = search (self);

  if (!is_narrowed && !is_searched)
    {
      segue_sessions_cells_forget (self->cells);
      g_clear_handle_id (&self->touch_source, g_source_remove);
      self->touch_source = g_timeout_add (PAUSE, touch_cb, self);
    }
  segue_shelf_changed (SEGUE_SHELF (self));
}

static SegueRecord *
get_record (SegueSessionsShelf *self,
            gint64              id)
{
  SegueSheetItem *item = segue_sheet_list_find (self->list, id);

  return item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
}

/* Of several the page looks at the first, and hears of the others too. */
static void
selection_changed_cb (SegueSessionsShelf *self)
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
activated_cb (SegueSessionsShelf *self,
              GObject            *item)
{
  segue_page_state_activate (self->state, segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN));
}

/* At first by their days and times. */
static void
sort (SegueSessionsShelf *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  const SegueSortLevel levels[] = { { segue_sheet_find_column (sheet, "date"), FALSE }, { segue_sheet_find_column (sheet, "time"), FALSE } };

  if (segue_page_state_is_narrow (self->state)) /* its day has no header of its own there */
    gtk_column_view_sort_by_column (segue_long_list_view_get_column_view (self->view), NULL, GTK_SORT_ASCENDING);
  else
    segue_long_list_view_sort_by (self->view, 0, FALSE);
  segue_long_list_set_sort (get_long_list (self), levels, G_N_ELEMENTS (levels));
}

static void
choose_columns (SegueSessionsShelf *self)
{
  static const struct
  {
    const char *name;
    const char *title; /* NC_("column", ) */
    int         width;
    gboolean    shares;
    gboolean    in_narrow;
  } columns[] = {
    { "date", NC_("column", "When"), 118, FALSE, FALSE },
    { "title", NC_("column", "Session"), 170, TRUE, TRUE },
    { "room", NC_("column", "Room"), 110, TRUE, FALSE },
    { "trainers", NC_("column", "Trainers"), 108, TRUE, FALSE },
    { "capacity", NC_("column", "Seats"), 98, FALSE, FALSE },
    { "status", NC_("column", "Status"), 124, FALSE, TRUE },
  };
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  gboolean is_narrow = segue_page_state_is_narrow (self->state);
  guint shown[G_N_ELEMENTS (columns)];
  gboolean shares[G_N_ELEMENTS (columns)];
  guint n = 0;

  segue_sessions_cells_set_narrow (self->cells, is_narrow);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      guint column = segue_sheet_find_column (sheet, columns[i].name);

      if (is_narrow && !columns[i].in_narrow)
        continue;
      segue_sheet_list_set_column (self->list, column, g_dpgettext2 (NULL, "column", columns[i].title), columns[i].width);
      shares[n] = columns[i].shares;
      shown[n++] = column;
    }
  segue_long_list_view_set_columns (self->view, shown, n);
  for (guint i = 0; i < n; i++)
    if (shares[i])
      segue_long_list_view_share_room (self->view, i);
  sort (self);
}

static guint
find_next (SegueSessionsShelf *self)
{
  SegueLongList *list = get_long_list (self);

  for (guint i = 0; i < segue_long_list_get_n_shown (list); i++)
    {
      SegueRecord *session = get_record (self, segue_long_list_get_id (list, i));

      if (session != NULL && segue_dated_get_last (session) >= segue_today ())
        return i;
    }

  return SEGUE_NO_POSITION;
}

/* What is to come is looked at more often than what was: the list begins with it.  It
 * scrolls no further than it must, and so goes beyond it first.
 */
static gboolean
show_next_cb (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       data)
{
  SegueSessionsShelf *self = SEGUE_SESSIONS_SHELF (widget);
  SegueLongList *list = get_long_list (self);
  guint next = find_next (self);

  if (next == SEGUE_NO_POSITION || next == 0 || segue_page_state_get_selected (self->state) != NULL || self->n_frames > FRAMES_TO_SCROLL)
    {
      self->next_source = 0;
      return G_SOURCE_REMOVE;
    }

  if (self->n_frames == 0)
    segue_long_list_view_set_cursor (self->view, segue_long_list_get_id (list, MIN (next + ROWS_AFTER, segue_long_list_get_n_shown (list) - 1)));
  else if (self->n_frames == FRAMES_TO_SCROLL)
    segue_long_list_view_set_cursor (self->view, segue_long_list_get_id (list, next));
  self->n_frames++;

  return G_SOURCE_CONTINUE;
}

static void
map_cb (SegueSessionsShelf *self)
{
  if (self->n_frames == 0 && self->next_source == 0)
    self->next_source = gtk_widget_add_tick_callback (GTK_WIDGET (self), show_next_cb, NULL, NULL);
}

static void
segue_sessions_shelf_dispose (GObject *object)
{
  SegueSessionsShelf *self = SEGUE_SESSIONS_SHELF (object);

  g_clear_handle_id (&self->touch_source, g_source_remove);
  if (self->list != NULL)
    segue_long_list_set_filter (get_long_list (self), NULL, NULL, NULL);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->view != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->view));
  self->view = NULL;
  g_clear_object (&self->list);
  g_clear_pointer (&self->cells, segue_sessions_cells_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_object (&self->filter);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_sessions_shelf_parent_class)->dispose (object);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueSessionsShelf *self = SEGUE_SESSIONS_SHELF (widget);

  if (self->menu != NULL)
    segue_list_menu_popup (self->menu);
}

static void
segue_sessions_shelf_class_init (SegueSessionsShelfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_sessions_shelf_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "sessions.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "win.delete", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "sessions.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "sessions.menu", NULL);
}

static void
segue_sessions_shelf_init (SegueSessionsShelf *self)
{
}

static void
segue_sessions_shelf_count (SegueShelf *shelf,
                            guint      *n_all,
                            guint      *n_shown)
{
  SegueSessionsShelf *self = SEGUE_SESSIONS_SHELF (shelf);

  *n_all = segue_long_list_get_n_all (get_long_list (self));
  *n_shown = segue_long_list_get_n_shown (get_long_list (self));
}

static GArray *
segue_sessions_shelf_dup_shown (SegueShelf *shelf)
{
  SegueLongList *list = get_long_list (SEGUE_SESSIONS_SHELF (shelf));
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
segue_sessions_shelf_show_selected (SegueShelf  *shelf,
                                    SegueRecord *record)
{
  SegueSessionsShelf *self = SEGUE_SESSIONS_SHELF (shelf);
  gint64 id = record != NULL && segue_record_get_kind (record) == SEGUE_RECORD_SESSION ? segue_record_get_id (record) : 0;

  if (self->is_selecting)
    return;

  self->is_selecting = TRUE;
  segue_id_selection_set_ids (segue_long_list_view_get_selection (self->view), &id, id != 0);
  if (id != 0)
    segue_long_list_view_set_cursor (self->view, id);
  self->is_selecting = FALSE;
}

static void
segue_sessions_shelf_sync (SegueShelf *shelf)
{
  segue_sheet_list_sync (SEGUE_SESSIONS_SHELF (shelf)->list);
}

static void
segue_sessions_shelf_focus (SegueShelf *shelf)
{
  gtk_widget_grab_focus (GTK_WIDGET (SEGUE_SESSIONS_SHELF (shelf)->view));
}

static void
segue_sessions_shelf_shelf_init (SegueShelfInterface *iface)
{
  iface->count = segue_sessions_shelf_count;
  iface->dup_shown = segue_sessions_shelf_dup_shown;
  iface->show_selected = segue_sessions_shelf_show_selected;
  iface->sync = segue_sessions_shelf_sync;
  iface->focus = segue_sessions_shelf_focus;
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) first = g_menu_new ();
  g_autoptr(GMenu) last = g_menu_new ();

  g_menu_append (first, _("_Copy"), "sessions.copy");
  g_menu_append (first, _("_Move by Days…"), "sessions.move");
  g_menu_append (last, _("_Delete"), "win.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (menu);
}

/**
 * segue_sessions_shelf_set_filter:
 * @filter: which sessions are listed
 */
void
segue_sessions_shelf_set_filter (SegueSessionsShelf  *self,
                                 SegueSessionsFilter *filter)
{
  g_return_if_fail (SEGUE_IS_SESSIONS_SHELF (self));

  g_set_object (&self->filter, filter);
  g_signal_connect_object (filter, "changed", G_CALLBACK (refilter), self, G_CONNECT_SWAPPED);
  refilter (self);
}

/**
 * segue_sessions_shelf_dup_selected:
 *
 * Returns: (transfer full) (element-type SegueSheetItem): those that are selected and shown
 */
GPtrArray *
segue_sessions_shelf_dup_selected (SegueSessionsShelf *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (self->view));

  for (guint i = 0; i < ids->len; i++)
    {
      SegueSheetItem *item = segue_sheet_list_find (self->list, g_array_index (ids, gint64, i));

      if (item != NULL)
        g_ptr_array_add (items, g_object_ref (item));
    }

  return items;
}

/**
 * segue_sessions_shelf_new:
 * @state: what narrows it
 *
 * Returns: (transfer floating): a #SegueShelf
 */
GtkWidget *
segue_sessions_shelf_new (SeguePageState *state)
{
  SegueSessionsShelf *self = g_object_new (SEGUE_TYPE_SESSIONS_SHELF, NULL);
  g_autoptr(GMenuModel) menu = make_menu ();

  self->state = g_object_ref (state);
  self->list = segue_sheet_list_new (segue_page_state_get_plan (state), segue_sheet_get ("sessions"));
  self->cells = segue_sessions_cells_new (segue_page_state_get_plan (state), segue_sheet_list_get_sheet (self->list));
  segue_sheet_list_set_cells (self->list, segue_sessions_cells_make, segue_sessions_cells_fill, self->cells);
  self->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (get_long_list (self), _("Sessions")));
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
  choose_columns (self);
  self->menu = segue_list_menu_new (self->view, menu);
  g_signal_connect_object (segue_long_list_view_get_selection (self->view), "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "map", G_CALLBACK (map_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "record-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_long_list (self), "items-changed", G_CALLBACK (segue_shelf_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "changed", G_CALLBACK (apply), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (choose_columns), self, G_CONNECT_SWAPPED);
  apply (self);

  return GTK_WIDGET (self);
}
