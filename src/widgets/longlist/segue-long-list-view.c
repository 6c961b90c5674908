/* segue-long-list-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-long-list-view"

#include "config.h"

#include "segue-header-sort.h"
#include "segue-list-cells.h"
#include "segue-list-cursor.h"
#include "segue-long-list-private.h"
#include "segue-long-list-view.h"
#include "segue-longlist-resources.h"
#include "segue-text-scale.h"

#include <math.h>

/* How long a frame is waited for. */
#define FIRST_FRAME_MILLISECONDS 500

/* Rows that come at once, where there were fewer: more than a screen shows. */
#define STEP 60

/* Rows that GTK makes cells for, however many there are. */
#define MOST_ROWS 205

struct _SegueLongListView
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget     *scroller;
  GtkColumnView *column_view;

  /* Owned */
  SegueLongList    *list;
  SegueIdSelection *selection;
  SegueListCursor  *cursor;

  gboolean          is_clearing; /* another order follows at once */
  gboolean          is_scaled;   /* whether columns are wider where text is larger */
  double            scale;       /* of the columns that are shown */
  guint             first_source; /* not 0 while only the first rows are items */
};

enum
{
  SIGNAL_RECORD_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueLongListView, segue_long_list_view, GTK_TYPE_WIDGET)

static void
row_activated_cb (SegueLongListView *self,
                  guint              position)
{
  g_signal_emit (self, signals[SIGNAL_RECORD_ACTIVATED], 0,
                 segue_long_list_get_record (self->list, position));
}

static void
sorter_changed_cb (SegueLongListView *self,
                   GtkSorterChange    change,
                   GtkSorter         *sorter)
{
  SegueSortLevel levels[SEGUE_SORT_MAX_LEVELS] = { 0 };
  guint n_levels;

  if (self->is_clearing)
    return;

  n_levels = segue_header_sort_read (sorter, levels);

  segue_long_list_set_sort (self->list, levels, n_levels);
}

static double
choose_scale (SegueLongListView *self)
{
  return self->is_scaled ? segue_text_scale_get () : 1;
}

static void
scale_column (GtkColumnViewColumn *column,
              double               factor)
{
  int width = gtk_column_view_column_get_fixed_width (column);

  if (width > 0)
    gtk_column_view_column_set_fixed_width (column, (int) lround (width * factor));
}

/* By as much as text has become larger or smaller. */
static void
scale_columns (SegueLongListView *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->column_view);
  double before = self->scale;

  self->scale = choose_scale (self);
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      scale_column (column, self->scale / before);
    }
}

/* GTK tells assistive technology of a multiple selection only if the model is
 * its own GtkMultiSelection. */
static void
describe (SegueLongListView *self,
          const char        *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->column_view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_SELECTABLE, TRUE,
                                  -1);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->column_view));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      gtk_accessible_update_property (GTK_ACCESSIBLE (child),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      GTK_ACCESSIBLE_PROPERTY_MULTI_SELECTABLE, TRUE,
                                      -1);
}

static gboolean
show_all_cb (gpointer data)
{
  SegueLongListView *self = data;

  self->first_source = 0;
  segue_long_list_set_limit (self->list, G_MAXUINT);

  return G_SOURCE_REMOVE;
}

/* Keys that are pressed meanwhile come first. */
static gboolean
show_more_cb (gpointer data)
{
  SegueLongListView *self = data;
  guint n_shown = segue_long_list_get_n_shown (self->list);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->list)) + STEP;

  if (n_items >= MIN (n_shown, MOST_ROWS))
    return show_all_cb (self);

  segue_long_list_set_limit (self->list, n_items);

  return G_SOURCE_CONTINUE;
}

static void
painted_cb (SegueLongListView *self,
            GdkFrameClock     *clock)
{
  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  if (self->list == NULL)
    return; /* on its way out */

  g_clear_handle_id (&self->first_source, g_source_remove);
  self->first_source = g_idle_add (show_more_cb, self);
}

static void
watch_frame (SegueLongListView *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  g_signal_connect_object (clock, "after-paint", G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
}

/* Whether a row that is to be seen, or from which a selection goes on, is no item yet. */
static gboolean
lacks_place (SegueLongListView *self,
             guint              n_items)
{
  gint64 id = segue_list_cursor_get_id (self->cursor);
  guint cursor = id != 0 ? segue_long_list_find (self->list, id) : SEGUE_NO_POSITION;
  guint anchor = segue_id_selection_get_anchor (self->selection);

  return (cursor != SEGUE_NO_POSITION && cursor >= n_items) || (anchor != SEGUE_NO_POSITION && anchor >= n_items);
}

/* Before the cursor hears of it.  Where few rows are left, of many that come next the
 * first are painted before GTK makes cells for the others.
 */
static void
rearranged_cb (SegueLongListView *self)
{
  guint n_shown, n_items;

  if (self->list == NULL || self->first_source != 0)
    return; /* on its way out, or about to show more */

  n_shown = segue_long_list_get_n_shown (self->list);
  n_items = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  if (n_shown < STEP)
    segue_long_list_set_limit (self->list, STEP);
  else if (n_items < n_shown && lacks_place (self, n_items))
    segue_long_list_set_limit (self->list, G_MAXUINT);
  else if (n_items < n_shown)
    {
      self->first_source = g_timeout_add (FIRST_FRAME_MILLISECONDS, show_all_cb, self);
      if (gtk_widget_get_mapped (GTK_WIDGET (self)))
        watch_frame (self);
    }
}

static void
segue_long_list_view_map (GtkWidget *widget)
{
  SegueLongListView *self = SEGUE_LONG_LIST_VIEW (widget);

  GTK_WIDGET_CLASS (segue_long_list_view_parent_class)->map (widget);

  if (self->first_source != 0)
    watch_frame (self);
}

static void
segue_long_list_view_root (GtkWidget *widget)
{
  SegueLongListView *self = SEGUE_LONG_LIST_VIEW (widget);

  GTK_WIDGET_CLASS (segue_long_list_view_parent_class)->root (widget);

  segue_list_cursor_watch (self->cursor, gtk_widget_get_root (widget));
}

static void
segue_long_list_view_unroot (GtkWidget *widget)
{
  SegueLongListView *self = SEGUE_LONG_LIST_VIEW (widget);

  segue_list_cursor_watch (self->cursor, NULL);

  GTK_WIDGET_CLASS (segue_long_list_view_parent_class)->unroot (widget);
}

/* GTK 4.8 goes from row to row with Tab: nobody would ever get out again. */
static gboolean
segue_long_list_view_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (tab && gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return GTK_WIDGET_CLASS (segue_long_list_view_parent_class)->focus (widget, direction);
}

static gboolean
segue_long_list_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SEGUE_LONG_LIST_VIEW (widget)->column_view));
}

static void
segue_long_list_view_dispose (GObject *object)
{
  SegueLongListView *self = SEGUE_LONG_LIST_VIEW (object);

  g_clear_handle_id (&self->first_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_LONG_LIST_VIEW);
  g_clear_object (&self->cursor);
  g_clear_object (&self->selection);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (segue_long_list_view_parent_class)->dispose (object);
}

static void
segue_long_list_view_class_init (SegueLongListViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_long_list_view_dispose;
  widget_class->map = segue_long_list_view_map;
  widget_class->root = segue_long_list_view_root;
  widget_class->unroot = segue_long_list_view_unroot;
  widget_class->focus = segue_long_list_view_focus;
  widget_class->grab_focus = segue_long_list_view_grab_focus;

  /**
   * SegueLongListView::record-activated:
   * @record: of the row that was double-clicked or on which Enter was pressed
   */
  signals[SIGNAL_RECORD_ACTIVATED] = g_signal_new ("record-activated", SEGUE_TYPE_LONG_LIST_VIEW,
                                                   G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                   G_TYPE_NONE, 1, G_TYPE_OBJECT);

  /* Naming the resource makes the linker keep it. */
  g_assert (segue_longlist_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/segueplanner/Segue/longlist/segue-long-list-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueLongListView, scroller);
  gtk_widget_class_bind_template_child (widget_class, SegueLongListView, column_view);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
segue_long_list_view_init (SegueLongListView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_scaled = TRUE;
  self->scale = 1;
  segue_text_scale_follow (self, G_CALLBACK (scale_columns));
}

/**
 * segue_long_list_view_new:
 * @list: the records to show
 * @label: what the list is called, for those who do not see it
 */
GtkWidget *
segue_long_list_view_new (SegueLongList *list,
                          const char    *label)
{
  SegueLongListView *self = g_object_new (SEGUE_TYPE_LONG_LIST_VIEW, NULL);

  self->list = g_object_ref (list);
  self->selection = segue_id_selection_new (list);
  g_signal_connect_object (list, "rearranged", G_CALLBACK (rearranged_cb), self, G_CONNECT_SWAPPED);
  self->cursor = segue_list_cursor_new (list, self->selection, self->column_view);

  gtk_column_view_set_model (self->column_view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (gtk_column_view_get_sorter (self->column_view), "changed",
                           G_CALLBACK (sorter_changed_cb), self, G_CONNECT_SWAPPED);
  describe (self, label);

  return GTK_WIDGET (self);
}

/**
 * segue_long_list_view_begin:
 * @n_rows: how many there is room for
 *
 * To be called before there are columns.  GTK makes cells for 205 rows, of which a
 * screen shows some twenty: until they are painted the others are no items.
 */
void
segue_long_list_view_begin (SegueLongListView *self,
                            guint              n_rows)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST_VIEW (self));
  g_return_if_fail (self->first_source == 0);

  segue_long_list_set_limit (self->list, n_rows);
  self->first_source = g_timeout_add (FIRST_FRAME_MILLISECONDS, show_all_cb, self);
}

/**
 * segue_long_list_view_get_selection:
 *
 * Returns: (transfer none): what is selected
 */
SegueIdSelection *
segue_long_list_view_get_selection (SegueLongListView *self)
{
  g_return_val_if_fail (SEGUE_IS_LONG_LIST_VIEW (self), NULL);

  return self->selection;
}

/**
 * segue_long_list_view_get_column_view:
 *
 * Returns: (transfer none): the widget that has the columns
 */
GtkColumnView *
segue_long_list_view_get_column_view (SegueLongListView *self)
{
  g_return_val_if_fail (SEGUE_IS_LONG_LIST_VIEW (self), NULL);

  return self->column_view;
}

/**
 * segue_long_list_view_find_row:
 * @x: of a point within the view
 * @y: of a point within the view
 *
 * Returns: (transfer none) (nullable): the row whose widgets lie there
 */
SegueRow *
segue_long_list_view_find_row (SegueLongListView *self,
                               double             x,
                               double             y)
{
  GtkWidget *widget;

  g_return_val_if_fail (SEGUE_IS_LONG_LIST_VIEW (self), NULL);

  widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  for (; widget != NULL && widget != GTK_WIDGET (self); widget = gtk_widget_get_parent (widget))
    {
      SegueRow *row = segue_list_cells_get_row (widget);

      if (row != NULL)
        return row;
    }

  return NULL;
}

/**
 * segue_long_list_view_get_cursor:
 *
 * Returns: the id of the record under the cursor, or 0
 */
gint64
segue_long_list_view_get_cursor (SegueLongListView *self)
{
  g_return_val_if_fail (SEGUE_IS_LONG_LIST_VIEW (self), 0);

  return segue_list_cursor_get_id (self->cursor);
}

/**
 * segue_long_list_view_set_cursor:
 * @id: of a record
 *
 * Returns: whether it is shown, so that the cursor could go there
 */
gboolean
segue_long_list_view_set_cursor (SegueLongListView *self,
                                 gint64             id)
{
  g_return_val_if_fail (SEGUE_IS_LONG_LIST_VIEW (self), FALSE);

  if (segue_long_list_find (self->list, id) >= g_list_model_get_n_items (G_LIST_MODEL (self->list)))
    segue_long_list_set_limit (self->list, G_MAXUINT);

  return segue_list_cursor_set_id (self->cursor, id);
}

static void
remove_columns (SegueLongListView *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->column_view);

  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->column_view, column);
    }
}

/**
 * segue_long_list_view_set_scaled:
 * @is_scaled: whether columns are wider where text is larger, as they are at first; where
 *   there is no room for that, what is in them is cut
 *
 * For the columns that are there, and those that come.
 */
void
segue_long_list_view_set_scaled (SegueLongListView *self,
                                 gboolean           is_scaled)
{
  g_return_if_fail (SEGUE_IS_LONG_LIST_VIEW (self));

  self->is_scaled = is_scaled;
  scale_columns (self);
}

/**
 * segue_long_list_view_get_width:
 * @position: of a column that is shown
 *
 * Returns: how wide it is, or would be with text of the usual size
 */
int
segue_long_list_view_get_width (SegueLongListView *self,
                                guint              position)
{
  g_autoptr(GtkColumnViewColumn) column = NULL;

  g_return_val_if_fail (SEGUE_IS_LONG_LIST_VIEW (self), 0);

  column = g_list_model_get_item (gtk_column_view_get_columns (self->column_view), position);
  g_return_val_if_fail (column != NULL, 0);

  return (int) lround (gtk_column_view_column_get_fixed_width (column) / self->scale);
}

/**
 * segue_long_list_view_set_columns:
 * @columns: (array length=n): which columns of the adapter, in their order
 *
 * Few columns are quick: GTK keeps 205 rows of cells alive.
 */
void
segue_long_list_view_set_columns (SegueLongListView *self,
                                  const guint       *columns,
                                  guint              n)
{
  const SegueListAdapter *adapter;

  g_return_if_fail (SEGUE_IS_LONG_LIST_VIEW (self));

  adapter = segue_long_list_get_adapter (self->list);
  remove_columns (self);
  self->scale = choose_scale (self);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(GtkColumnViewColumn) column = segue_list_cells_new_column (adapter, columns[i]);

      gtk_column_view_column_set_expand (column, i == 0);
      scale_column (column, self->scale);
      gtk_column_view_append_column (self->column_view, column);
    }
}

/**
 * segue_long_list_view_share_room:
 * @position: of a column that is shown
 *
 * Lets it have a part of the room that is left, which is the first column's else.
 */
void
segue_long_list_view_share_room (SegueLongListView *self,
                                 guint              position)
{
  g_autoptr(GtkColumnViewColumn) column = NULL;

  g_return_if_fail (SEGUE_IS_LONG_LIST_VIEW (self));

  column = g_list_model_get_item (gtk_column_view_get_columns (self->column_view), position);
  gtk_column_view_column_set_expand (column, TRUE);
}

/**
 * segue_long_list_view_sort_by:
 * @position: of a column that is shown
 * @descending: which way
 *
 * As a click on its header would.
 */
void
segue_long_list_view_sort_by (SegueLongListView *self,
                              guint              position,
                              gboolean           descending)
{
  g_autoptr(GtkColumnViewColumn) column = NULL;

  g_return_if_fail (SEGUE_IS_LONG_LIST_VIEW (self));

  column = g_list_model_get_item (gtk_column_view_get_columns (self->column_view), position);
  self->is_clearing = TRUE;
  gtk_column_view_sort_by_column (self->column_view, NULL, GTK_SORT_ASCENDING);
  self->is_clearing = FALSE;
  gtk_column_view_sort_by_column (self->column_view, column, descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}
