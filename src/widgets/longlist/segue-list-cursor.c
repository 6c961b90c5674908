/* segue-list-cursor.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-list-cursor"

#include "config.h"

#include "segue-list-cells.h"
#include "segue-list-cursor.h"
#include "segue-list-scroll.h"

/* GTK's list keeps three places by position: the row with the keyboard focus,
 * the row from which Shift extends, and the row that stays still on the screen.
 * When rows are pointed at other records those places do not move by
 * themselves; this object moves them to where their records went. */

struct _SegueListCursor
{
  GObject parent_instance;

  SegueLongList    *list;      /* owned */
  SegueIdSelection *selection; /* owned */
  GtkWidget        *rows;      /* the list inside the column view; weak */
  GtkRoot          *root;      /* weak */

  gint64   id; /* of the record under the cursor, 0 for none */
  guint    position;
  gint64   top_id; /* of the first record on the screen before a change, 0 for none */
  gboolean had_focus;
  gboolean moving;
};

G_DEFINE_FINAL_TYPE (SegueListCursor, segue_list_cursor, G_TYPE_OBJECT)

static GtkWidget *
find_rows (GtkColumnView *view)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      return child;

  return NULL;
}

static GtkWidget *
find_row_widget (SegueListCursor *self,
                 guint            position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (self->rows);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SegueRow *row = segue_list_cells_get_row (child);

      if (row != NULL && segue_row_get_position (row) == position)
        return child;
    }

  return NULL;
}

static gboolean
has_focus (SegueListCursor *self)
{
  GtkWidget *focus = self->root != NULL ? gtk_root_get_focus (self->root) : NULL;

  return focus != NULL && (focus == self->rows || gtk_widget_is_ancestor (focus, self->rows));
}

/* Moves what GTK keeps. The focus itself moves only if the list had it, so that
 * typing in the search entry goes on undisturbed. */
static void
move_to (SegueListCursor *self,
         guint            position,
         gboolean         grab)
{
  GtkWidget *row;

  segue_list_scroll_to (self->rows, position);
  row = find_row_widget (self, position);
  if (row == NULL)
    return;

  if (grab)
    gtk_widget_grab_focus (row);
  else
    {
      /* The list notes the child as its own cursor and keeps it when unset. */
      gtk_widget_set_focus_child (self->rows, row);
      gtk_widget_set_focus_child (self->rows, NULL);
    }
}

static void
move_anchor (SegueListCursor *self)
{
  guint position = segue_id_selection_get_anchor (self->selection);

  if (position == SEGUE_NO_POSITION)
    return;

  segue_id_selection_set_frozen (self->selection, TRUE);
  gtk_widget_activate_action (self->rows, "list.select-item", "(ubb)", position, TRUE, FALSE);
  segue_id_selection_set_frozen (self->selection, FALSE);
}

/* The first row that is on the screen as a whole. */
static guint
find_first_on_screen (SegueListCursor *self)
{
  guint first = SEGUE_NO_POSITION;

  for (GtkWidget *child = gtk_widget_get_first_child (self->rows);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SegueRow *row = segue_list_cells_get_row (child);
      double x, y;

      if (row != NULL && gtk_widget_get_mapped (child) && segue_row_get_position (row) < first &&
          gtk_widget_translate_coordinates (child, self->rows, 0, 0, &x, &y) && y >= 0)
        first = segue_row_get_position (row);
    }

  return first;
}

/* GTK keeps still the row that it was asked for last, so that what is above that
 * moves when a row comes in between. What stays is the top of the screen. */
static void
keep_top (SegueListCursor *self)
{
  guint top = self->top_id != 0 ? segue_long_list_find (self->list, self->top_id) : SEGUE_NO_POSITION;

  if (top != SEGUE_NO_POSITION)
    gtk_widget_activate_action (self->rows, "list.scroll-to-item", "u", top);
}

static void
changing_cb (SegueListCursor *self)
{
  guint first = SEGUE_NO_POSITION;

  if (self->rows != NULL && gtk_widget_get_mapped (self->rows))
    first = find_first_on_screen (self);

  self->top_id = first != SEGUE_NO_POSITION ? segue_long_list_get_id (self->list, first) : 0;
  keep_top (self);
}

/* GTK destroys the widgets of rows that go and makes new ones where the list is looked at
 * next.  If that is its beginning, the list goes there first: then it takes the same ones.
 */
static void
shrinking_cb (SegueListCursor *self)
{
  if (self->rows != NULL && (self->id == 0 || !segue_long_list_admits (self->list, self->id)))
    gtk_widget_activate_action (self->rows, "list.scroll-to-item", "u", 0);
}

static void
rearranged_cb (SegueListCursor *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  guint position = self->id != 0 ? segue_long_list_find (self->list, self->id) : SEGUE_NO_POSITION;

  if (self->rows == NULL || n_items == 0)
    return;

  self->moving = TRUE;
  if (position != SEGUE_NO_POSITION)
    move_to (self, position, self->had_focus);
  else if (self->had_focus)
    move_to (self, 0, TRUE);
  else
    segue_list_scroll_to (self->rows, 0);
  move_anchor (self);
  self->moving = FALSE;

  self->position = position;
}

/* Before GTK: it destroys the widgets of rows that leave, and the focus with
 * them. */
static void
items_will_change_cb (SegueListCursor *self)
{
  self->had_focus = has_focus (self);
  self->moving = TRUE;
}

/* After GTK: a focus that was lost goes to the row that took the place. */
static void
items_changed_cb (SegueListCursor *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  guint found = self->id != 0 ? segue_long_list_find (self->list, self->id) : SEGUE_NO_POSITION;

  if (found != SEGUE_NO_POSITION)
    self->position = found;
  if (self->rows != NULL && self->had_focus && n_items > 0 && !has_focus (self))
    {
      move_to (self, MIN (self->position, n_items - 1), TRUE);
      /* From 4.12 on GTK keeps the row that got the focus where its widget still
       * is, although it is about to move up. Before that it forgot where rows
       * are, and must not be asked. */
      if (gtk_check_version (4, 12, 0) == NULL)
        keep_top (self);
    }

  self->moving = FALSE;
}

static void
removed_cb (SegueListCursor *self,
            gint64           id)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->list));

  if (id != self->id)
    return;

  /* The cursor is on the next record now, or on the last. */
  self->position = n_items > 0 ? MIN (self->position, n_items - 1) : SEGUE_NO_POSITION;
  self->id = n_items > 0 ? segue_long_list_get_id (self->list, self->position) : 0;
}

static void
focus_changed_cb (SegueListCursor *self)
{
  GtkWidget *focus = gtk_root_get_focus (self->root);
  SegueRow *row = NULL;

  if (self->moving || self->rows == NULL)
    return;

  self->had_focus = has_focus (self);
  while (focus != NULL && gtk_widget_get_parent (focus) != self->rows)
    focus = gtk_widget_get_parent (focus);
  if (focus != NULL)
    row = segue_list_cells_get_row (focus);
  if (row == NULL || segue_row_get_position (row) == SEGUE_NO_POSITION)
    return;

  self->position = segue_row_get_position (row);
  self->id = segue_long_list_get_id (self->list, self->position);
}

static void
segue_list_cursor_dispose (GObject *object)
{
  SegueListCursor *self = SEGUE_LIST_CURSOR (object);

  segue_list_cursor_watch (self, NULL);
  g_clear_weak_pointer (&self->rows);
  g_clear_object (&self->selection);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (segue_list_cursor_parent_class)->dispose (object);
}

static void
segue_list_cursor_class_init (SegueListCursorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_list_cursor_dispose;
}

static void
segue_list_cursor_init (SegueListCursor *self)
{
  self->position = SEGUE_NO_POSITION;
}

/**
 * segue_list_cursor_new:
 * @view: a view whose model is not set yet: this object must hear of changes
 *   before the view does
 */
SegueListCursor *
segue_list_cursor_new (SegueLongList    *list,
                       SegueIdSelection *selection,
                       GtkColumnView    *view)
{
  SegueListCursor *self = g_object_new (SEGUE_TYPE_LIST_CURSOR, NULL);

  self->list = g_object_ref (list);
  self->selection = g_object_ref (selection);
  g_set_weak_pointer (&self->rows, find_rows (view));

  g_signal_connect_object (selection, "items-changed",
                           G_CALLBACK (items_will_change_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "items-changed",
                           G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (list, "changing", G_CALLBACK (changing_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "shrinking", G_CALLBACK (shrinking_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "rearranged", G_CALLBACK (rearranged_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * segue_list_cursor_watch:
 *
 * The view came into a window or left it.
 */
void
segue_list_cursor_watch (SegueListCursor *self,
                         GtkRoot         *root)
{
  g_return_if_fail (SEGUE_IS_LIST_CURSOR (self));

  if (self->root != NULL)
    g_signal_handlers_disconnect_by_func (self->root, focus_changed_cb, self);

  g_set_weak_pointer (&self->root, root);

  if (root != NULL && GTK_IS_WINDOW (root))
    g_signal_connect_object (root, "notify::focus-widget",
                             G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * segue_list_cursor_get_id:
 *
 * Returns: the id of the record under the cursor, or 0
 */
gint64
segue_list_cursor_get_id (SegueListCursor *self)
{
  g_return_val_if_fail (SEGUE_IS_LIST_CURSOR (self), 0);

  return self->id;
}

/**
 * segue_list_cursor_set_id:
 *
 * Returns: whether the record is shown, so that the cursor could go there
 */
gboolean
segue_list_cursor_set_id (SegueListCursor *self,
                          gint64           id)
{
  g_return_val_if_fail (SEGUE_IS_LIST_CURSOR (self), FALSE);

  if (segue_long_list_find (self->list, id) == SEGUE_NO_POSITION)
    return FALSE;

  self->id = id;
  self->position = SEGUE_NO_POSITION;
  rearranged_cb (self);

  return TRUE;
}
