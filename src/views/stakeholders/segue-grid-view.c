/* segue-grid-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-grid-view"

#include "config.h"

#include "segue-grid-view-private.h"

#include "segue-edit.h"
#include "segue-page.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (SegueGridView, segue_grid_view, GTK_TYPE_WIDGET)

static SegueLongList *
get_long_list (SegueGridView *self)
{
  return segue_sheet_list_get_long_list (self->list);
}

SegueSheetItem *
segue_grid_view_find_item (SegueGridView *self,
                           gint64         id)
{
  return segue_sheet_list_find (self->list, id);
}

void
segue_grid_view_select (SegueGridView *self,
                        gint64         id)
{
  segue_id_selection_set_ids (self->selection, &id, 1);
}

/**
 * segue_grid_view_may_rate:
 *
 * Returns: whether ratings can be written here at all; where not, the page says so
 */
gboolean
segue_grid_view_may_rate (SegueGridView *self)
{
  g_return_val_if_fail (SEGUE_IS_GRID_VIEW (self), FALSE);

  return segue_page_may_write (GTK_WIDGET (self), self->workspace);
}

static gboolean
is_selected (gpointer data,
             gint64   id)
{
  SegueGridView *self = data;

  return g_hash_table_contains (self->selected, &id);
}

static void
read_selection (SegueGridView *self)
{
  g_autoptr(GArray) ids = segue_id_selection_get_shown (self->selection);

  g_hash_table_remove_all (self->selected);
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (self->selected, g_memdup2 (&g_array_index (ids, gint64, i), sizeof (gint64)));
}

static SegueRatingGrid *
read_grid (SegueGridView *self)
{
  SegueLongList *list = get_long_list (self);
  SegueRatingGrid *grid = segue_rating_grid_new (self->axes);
  guint n = segue_long_list_get_n_shown (list);

  for (guint i = 0; i < n; i++)
    segue_rating_grid_add (grid, segue_sheet_item_get_row (SEGUE_SHEET_ITEM (segue_long_list_get_record (list, i))));

  return grid;
}

static void
update (SegueGridView *self)
{
  g_autoptr(SegueRatingGrid) grid = read_grid (self);
  SeguePlan *plan = segue_sheet_list_get_plan (self->list);

  g_clear_handle_id (&self->update_source, g_source_remove);
  self->thresholds = segue_thresholds_read (plan);
  self->n = grid->n;
  self->n_unplaced = grid->unplaced->len;
  read_selection (self);
  segue_grid_field_show (self->field, plan, &self->thresholds, grid, is_selected, self);
  segue_grid_tray_show (self, grid);
  gtk_widget_set_visible (GTK_WIDGET (self->nobody), self->n > 0 && self->n_unplaced == self->n);
}

static gboolean
update_cb (gpointer data)
{
  SegueGridView *self = data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/**
 * segue_grid_view_queue_update:
 *
 * Shows before the next frame what the list lets through and what is selected; while
 * it is out of sight nothing is done.
 */
void
segue_grid_view_queue_update (SegueGridView *self)
{
  g_return_if_fail (SEGUE_IS_GRID_VIEW (self));

  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, update_cb, self, NULL);
}

/**
 * segue_grid_view_rate:
 * @id: of a row
 * @place: where it shall be
 *
 * Writes both ratings as one step, or none where it is there already.
 */
void
segue_grid_view_rate (SegueGridView        *self,
                      gint64                id,
                      const SegueGridPlace *place)
{
  SegueSheetItem *item = segue_grid_view_find_item (self, id);
  SegueRecord *engagement = item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (SEGUE_IS_GRID_VIEW (self));

  if (engagement == NULL || place->x < 0 || place->x >= SEGUE_GRID_STEPS || place->y < 0 || place->y >= SEGUE_GRID_STEPS)
    return;

  edit = segue_edit_new (self->workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENGAGEMENT);
  for (int is_upward = 0; is_upward < 2; is_upward++)
    {
      guint field = segue_rating_grid_get_field (self->axes, is_upward);
      gint64 rating = segue_rating_grid_get_rating (self->axes, is_upward, is_upward ? place->y : place->x);
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      segue_value_set_integer (&value, rating);
      if (!segue_record_is_set (engagement, field) || segue_record_get_integer (engagement, field) != rating)
        segue_edit_set_value (edit, engagement, field, &value);
    }

  if (!segue_edit_commit (edit, NULL, &error))
    segue_page_fail_from (GTK_WIDGET (self), error->message);
}

static SegueGridToken *
get_focused (SegueGridView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && SEGUE_IS_GRID_TOKEN (focus) && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->field))
           ? SEGUE_GRID_TOKEN (focus) : NULL;
}

static gboolean
move (SegueGridView *self,
      gint64         id,
      int            by_x,
      int            by_y)
{
  SegueSheetItem *item = segue_grid_view_find_item (self, id);
  SegueGridPlace place;

  if (item == NULL || !segue_rating_grid_find_place (self->axes, segue_sheet_item_get (item, SEGUE_SHEET_OWN), &place))
    return FALSE;

  place.x += by_x;
  place.y += by_y;
  if (segue_grid_view_may_rate (self))
    segue_grid_view_rate (self, id, &place);

  return TRUE;
}

/* The arrows move who has the focus; with Ctrl they move the focus, as Tab does. */
static gboolean
key_cb (SegueGridView   *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  SegueGridToken *token = get_focused (self);
  int by_x = (keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right) - (keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left);
  int by_y = (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up) - (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down);

  if (token == NULL || (state & (GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (by_x != 0 || by_y != 0)
    {
      GtkDirectionType direction = by_x != 0 ? (by_x > 0 ? GTK_DIR_RIGHT : GTK_DIR_LEFT) : (by_y > 0 ? GTK_DIR_UP : GTK_DIR_DOWN);

      if ((state & GDK_CONTROL_MASK) != 0)
        gtk_widget_child_focus (GTK_WIDGET (self->field), direction);
      else
        move (self, segue_grid_token_get_id (token), by_x, by_y);
      return GDK_EVENT_STOP;
    }

  if (keyval == GDK_KEY_F2)
    {
      segue_grid_ask_rating (self, segue_grid_token_get_id (token), GTK_WIDGET (token));
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      segue_page_activated (SEGUE_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_PAGE)));
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

/* Who has the focus is selected, so that the details are theirs. */
static void
focus_cb (SegueGridView *self)
{
  SegueGridToken *token = get_focused (self);
  gint64 id = token != NULL ? segue_grid_token_get_id (token) : 0;

  if (token != NULL && !is_selected (self, id))
    segue_grid_view_select (self, id);
}

static void
root_changed_cb (SegueGridView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_cb), self, G_CONNECT_SWAPPED);
}

static void
show_cell_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueGridView *self = SEGUE_GRID_VIEW (widget);
  g_autoptr(SegueRatingGrid) grid = read_grid (self);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *near = gtk_root_get_focus (root);
  int x, y;

  g_variant_get (parameter, "(ii)", &x, &y);
  for (guint i = 0; i < grid->cells[y][x]->len; i++)
    {
      gint64 id = segue_sheet_row_get_id (&g_array_index (grid->cells[y][x], SegueSheetRow, i));

      g_array_append_val (ids, id);
    }
  segue_grid_ask_cell (self, ids, near != NULL ? near : widget);
}

static void
segue_grid_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  SegueGridView *self = SEGUE_GRID_VIEW (widget);

  GTK_WIDGET_CLASS (segue_grid_view_parent_class)->snapshot (widget, snapshot);
  if (self->dragged != NULL)
    segue_grid_token_draw (self->dragged, snapshot, (float) self->drag_x, (float) self->drag_y);
}

static void
segue_grid_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (segue_grid_view_parent_class)->map (widget);
  segue_grid_view_queue_update (SEGUE_GRID_VIEW (widget));
}

static void
segue_grid_view_dispose (GObject *object)
{
  SegueGridView *self = SEGUE_GRID_VIEW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->dragged);
  g_clear_weak_pointer (&self->popover); /* it goes with its parent */
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->workspace);
  g_clear_object (&self->list);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->selected, g_hash_table_unref);

  G_OBJECT_CLASS (segue_grid_view_parent_class)->dispose (object);
}

static void
segue_grid_view_class_init (SegueGridViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_grid_view_dispose;
  widget_class->snapshot = segue_grid_view_snapshot;
  widget_class->map = segue_grid_view_map;

  gtk_widget_class_install_action (widget_class, "grid.show-cell", "(ii)", show_cell_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_nobody (SegueGridView *self)
{
  GtkWidget *label = gtk_label_new (_("Nobody is placed yet. Drag people from the tray onto the grid, or press Return on one to rate them."));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "nobody");
  gtk_widget_set_can_target (label, FALSE);
  self->nobody = GTK_LABEL (label);

  return label;
}

static void
segue_grid_view_init (SegueGridView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *overlay = gtk_overlay_new ();

  self->selected = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->field = g_object_new (SEGUE_TYPE_GRID_FIELD, "hexpand", TRUE, "vexpand", TRUE, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Stakeholder grid"), -1);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->field));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), make_nobody (self));

  self->box = GTK_BOX (box);
  gtk_widget_add_css_class (box, "grid-page");
  gtk_box_append (self->box, overlay);
  segue_grid_tray_build (self);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect (self, "notify::root", G_CALLBACK (root_changed_cb), NULL);
  g_signal_connect_swapped (self->field, "reflow", G_CALLBACK (segue_grid_view_queue_update), self);
  segue_grid_drag_begin (self);
}

/**
 * segue_grid_view_new:
 * @workspace: where ratings are written
 * @list: who is there, and who of them is shown
 * @selection: who is selected, here and in the list
 *
 * Returns: (transfer floating): a grid
 */
GtkWidget *
segue_grid_view_new (SegueWorkspace   *workspace,
                     SegueSheetList   *list,
                     SegueIdSelection *selection)
{
  SegueGridView *self = g_object_new (SEGUE_TYPE_GRID_VIEW, NULL);
  SegueLongList *rows = segue_sheet_list_get_long_list (list);

  self->workspace = g_object_ref (workspace);
  self->list = g_object_ref (list);
  self->selection = g_object_ref (selection);
  g_signal_connect_object (rows, "items-changed", G_CALLBACK (segue_grid_view_queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "rearranged", G_CALLBACK (segue_grid_view_queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "selection-changed", G_CALLBACK (segue_grid_view_queue_update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
segue_grid_view_set_axes (SegueGridView *self,
                          SegueGridAxes  axes)
{
  g_return_if_fail (SEGUE_IS_GRID_VIEW (self));

  self->axes = axes;
  segue_grid_view_queue_update (self);
}

/**
 * segue_grid_view_set_narrow:
 * @is_narrow: whether the tray stands beneath the field
 */
void
segue_grid_view_set_narrow (SegueGridView *self,
                            gboolean       is_narrow)
{
  g_return_if_fail (SEGUE_IS_GRID_VIEW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box), is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (self->side, is_narrow ? -1 : 200, -1);
}

/**
 * segue_grid_view_focus:
 *
 * Puts the focus on who is selected, or on the first.
 */
void
segue_grid_view_focus (SegueGridView *self)
{
  g_autoptr(GArray) ids = NULL;
  SegueGridToken *token = NULL;

  g_return_if_fail (SEGUE_IS_GRID_VIEW (self));

  update (self);
  ids = segue_id_selection_get_shown (self->selection);
  if (ids->len > 0)
    token = segue_grid_field_find (self->field, g_array_index (ids, gint64, 0));
  if (token != NULL && gtk_widget_grab_focus (GTK_WIDGET (token)))
    return;

  /* What says how many more there are comes and goes with the room that there is. */
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->field)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (SEGUE_IS_GRID_TOKEN (child) && gtk_widget_get_mapped (child) && gtk_widget_grab_focus (child))
      return;
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * segue_grid_view_dup_status:
 *
 * Returns: (transfer full): what the picture says and how it is worked with
 */
char *
segue_grid_view_dup_status (SegueGridView *self)
{
  g_autofree char *missing = NULL;
  g_autoptr(SegueRatingGrid) grid = NULL;
  const char *line;

  g_return_val_if_fail (SEGUE_IS_GRID_VIEW (self), NULL);

  grid = read_grid (self);
  self->thresholds = segue_thresholds_read (segue_sheet_list_get_plan (self->list));
  missing = g_strdup_printf (ngettext ("%u not placed", "%u not placed", grid->unplaced->len), grid->unplaced->len);

  line = self->thresholds.middle_is_high ? _("on the line counts as high") : _("on the line counts as low");
  if (gtk_orientable_get_orientation (GTK_ORIENTABLE (self->box)) == GTK_ORIENTATION_VERTICAL)
    return g_strdup_printf ("%s · %s", missing, line); /* narrow: no room, and often no keys */

  return g_strdup_printf ("%s · %s · %s", missing, line, _("arrow keys move the selected token by one step"));
}
