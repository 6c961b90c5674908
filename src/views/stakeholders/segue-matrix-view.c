/* segue-matrix-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-matrix-view"

#include "config.h"

#include "segue-matrix-view-private.h"

#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-page.h"
#include "segue-vertical-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (SegueMatrixView, segue_matrix_view, GTK_TYPE_WIDGET)

static gboolean
is_selected (gpointer data,
             gint64   id)
{
  SegueMatrixView *self = data;

  return g_hash_table_contains (self->selected, &id);
}

static void
read_selection (SegueMatrixView *self)
{
  g_autoptr(GArray) ids = segue_id_selection_get_shown (self->selection);

  g_hash_table_remove_all (self->selected);
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (self->selected, g_memdup2 (&g_array_index (ids, gint64, i), sizeof (gint64)));
  if (ids->len == 1)
    self->cursor = g_array_index (ids, gint64, 0);
}

static void
update (SegueMatrixView *self)
{
  SegueLongList *list = segue_sheet_list_get_long_list (self->list);
  SeguePlan *plan = segue_sheet_list_get_plan (self->list);
  SegueThresholds thresholds = segue_thresholds_read (plan);
  SegueMatrix *matrix = segue_matrix_new ();
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->field)) != NULL;
  SegueMatrixRow *row;
  SegueDay day, compared;

  g_clear_handle_id (&self->update_source, g_source_remove);
  segue_matrix_foot_read_days (self);
  day = segue_matrix_foot_get_day (self);
  compared = segue_matrix_foot_get_compared (self);
  for (guint i = 0; i < n; i++)
    segue_matrix_add (matrix, plan, segue_sheet_item_get_row (SEGUE_SHEET_ITEM (segue_long_list_get_record (list, i))),
                      day, compared, &thresholds);
  segue_matrix_sort (matrix);
  read_selection (self);
  segue_matrix_head_set (self->head, matrix);
  segue_matrix_foot_show (self, matrix);
  segue_matrix_field_take (self->field, matrix);

  /* The row that has the focus may be another person's now. */
  row = had_focus ? segue_matrix_field_reveal (self->field, self->cursor) : NULL;
  if (row != NULL && !gtk_widget_has_focus (GTK_WIDGET (row)))
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static gboolean
update_cb (gpointer data)
{
  SegueMatrixView *self = data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame; while it is out of sight nothing is done. */
void
segue_matrix_view_queue_update (SegueMatrixView *self)
{
  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, update_cb, self, NULL);
}

/* Whether anything can be judged as it is looked at; where not, the page says why. */
gboolean
segue_matrix_view_may_judge (SegueMatrixView *self)
{
  if (!segue_page_may_write (GTK_WIDGET (self), self->workspace))
    return FALSE;
  if (segue_matrix_foot_get_day (self) == SEGUE_DAY_NONE)
    return TRUE;

  segue_page_fail_from (GTK_WIDGET (self), _("This is how it was on an earlier day. Move the slider to today to change where people stand."));

  return FALSE;
}

/**
 * segue_matrix_view_set_level:
 * @id: of a row
 * @mark: what is set: where somebody stands, or must stand
 * @level: a #SegueEngagementLevel
 *
 * Writes it as one step.  Where somebody stands is a judgement of the one who sets it,
 * as of today.
 */
void
segue_matrix_view_set_level (SegueMatrixView *self,
                             gint64           id,
                             SegueMatrixMark  mark,
                             int              level)
{
  guint field = mark == SEGUE_MATRIX_CURRENT ? SEGUE_ENGAGEMENT_CURRENT : SEGUE_ENGAGEMENT_DESIRED;
  SegueSheetItem *item = segue_sheet_list_find (self->list, id);
  SegueRecord *engagement = item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  g_return_if_fail (SEGUE_IS_MATRIX_VIEW (self));

  if (engagement == NULL || level < 0 || level >= SEGUE_MATRIX_LEVELS || segue_record_get_choice (engagement, field) == level)
    return;

  edit = segue_edit_new (self->workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENGAGEMENT);
  segue_value_set_integer (&value, level);
  segue_edit_set_value (edit, engagement, field, &value);
  if (!segue_edit_commit (edit, NULL, &error))
    segue_page_fail_from (GTK_WIDGET (self), error->message);
}

/* Selects somebody and puts the focus on them. */
void
segue_matrix_view_go_to (SegueMatrixView *self,
                         gint64           id)
{
  SegueMatrixRow *row = segue_matrix_field_reveal (self->field, id);

  self->cursor = id;
  if (!is_selected (self, id))
    segue_id_selection_set_ids (self->selection, &id, 1);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
move_mark (SegueMatrixView *self,
           SegueMatrixMark  mark,
           int              by)
{
  guint field = mark == SEGUE_MATRIX_CURRENT ? SEGUE_ENGAGEMENT_CURRENT : SEGUE_ENGAGEMENT_DESIRED;
  SegueSheetItem *item = segue_sheet_list_find (self->list, self->cursor);
  SegueRecord *engagement = item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
  int level;

  if (engagement == NULL || !segue_matrix_view_may_judge (self))
    return;

  /* Who was never judged begins in the middle. */
  level = segue_record_get_choice (engagement, field);
  segue_matrix_view_set_level (self, self->cursor, mark, level < 0 ? SEGUE_ENGAGEMENT_LEVEL_NEUTRAL : level + by);
}

static void
move_cursor (SegueMatrixView *self,
             int              by)
{
  int index = segue_matrix_field_find_index (self->field, self->cursor);
  gint64 id = segue_matrix_field_get_id (self->field, index + by);

  if (id == 0 && index < 0)
    id = segue_matrix_field_get_id (self->field, 0);
  if (id != 0)
    segue_matrix_view_go_to (self, id);
}

/* Up and down go to others, to the sides moves where they stand; with Shift, where they
 * must stand.
 */
static gboolean
key_cb (SegueMatrixView *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  int by_x = (keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right) - (keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left);
  int by_y = (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) - (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up);

  if ((state & (GDK_ALT_MASK | GDK_SUPER_MASK | GDK_CONTROL_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (by_x != 0)
    move_mark (self, (state & GDK_SHIFT_MASK) != 0 ? SEGUE_MATRIX_DESIRED : SEGUE_MATRIX_CURRENT,
               gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -by_x : by_x);
  else if (by_y != 0)
    move_cursor (self, by_y);
  else if (keyval == GDK_KEY_Page_Down || keyval == GDK_KEY_Page_Up)
    move_cursor (self, keyval == GDK_KEY_Page_Down ? 10 : -10);
  else if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    segue_page_activated (SEGUE_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_PAGE)));
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* Who is reached with Tab is selected, so that the details are theirs. */
static void
focus_cb (SegueMatrixView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gint64 id;

  if (focus == NULL || !SEGUE_IS_MATRIX_ROW (focus) || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;

  id = segue_matrix_row_get_id (SEGUE_MATRIX_ROW (focus));
  self->cursor = id;
  if (!is_selected (self, id))
    segue_id_selection_set_ids (self->selection, &id, 1);
}

static void
root_changed_cb (SegueMatrixView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_cb), self, G_CONNECT_SWAPPED);
}

static void
segue_matrix_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (segue_matrix_view_parent_class)->map (widget);
  segue_matrix_view_queue_update (SEGUE_MATRIX_VIEW (widget));
}

static void
segue_matrix_view_dispose (GObject *object)
{
  SegueMatrixView *self = SEGUE_MATRIX_VIEW (object);
  GtkWidget *child;

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->dragged);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  g_clear_object (&self->list);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->selected, g_hash_table_unref);
  g_clear_pointer (&self->days, g_array_unref);

  G_OBJECT_CLASS (segue_matrix_view_parent_class)->dispose (object);
}

static void
segue_matrix_view_class_init (SegueMatrixViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_matrix_view_dispose;
  widget_class->map = segue_matrix_view_map;

  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_matrix_view_init (SegueMatrixView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->selected = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->days = g_array_new (FALSE, FALSE, sizeof (SegueDay));
  self->head = SEGUE_MATRIX_HEAD (segue_matrix_head_new ());
  self->field = SEGUE_MATRIX_FIELD (segue_matrix_field_new (is_selected, self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Engagement matrix"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->field));
  gtk_widget_set_vexpand (scroller, TRUE);
  segue_matrix_field_scroll_by (self->field, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)));

  gtk_widget_set_parent (GTK_WIDGET (self->head), GTK_WIDGET (self));
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
  gtk_widget_set_parent (segue_matrix_foot_build (self), GTK_WIDGET (self));

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->field), keys);
  g_signal_connect (self, "notify::root", G_CALLBACK (root_changed_cb), NULL);
  segue_matrix_drag_begin (self);
}

/**
 * segue_matrix_view_new:
 * @workspace: where judgements are written
 * @list: who is there, and who of them is shown
 * @selection: who is selected, here and in the list
 * @settings: (nullable): where it is kept what is compared with
 *
 * Returns: (transfer floating): a matrix
 */
GtkWidget *
segue_matrix_view_new (SegueWorkspace   *workspace,
                       SegueSheetList   *list,
                       SegueIdSelection *selection,
                       GSettings        *settings)
{
  SegueMatrixView *self = g_object_new (SEGUE_TYPE_MATRIX_VIEW, NULL);
  SegueLongList *rows = segue_sheet_list_get_long_list (list);

  self->workspace = g_object_ref (workspace);
  self->list = g_object_ref (list);
  self->selection = g_object_ref (selection);
  if (settings != NULL)
    segue_matrix_foot_remember (self, settings);
  g_signal_connect_object (rows, "items-changed", G_CALLBACK (segue_matrix_view_queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "rearranged", G_CALLBACK (segue_matrix_view_queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "selection-changed", G_CALLBACK (segue_matrix_view_queue_update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * segue_matrix_view_set_rollout:
 * @rollout: whose days and figures, 0 for all
 */
void
segue_matrix_view_set_rollout (SegueMatrixView *self,
                               gint64           rollout)
{
  g_return_if_fail (SEGUE_IS_MATRIX_VIEW (self));

  self->rollout = rollout;
  segue_matrix_view_queue_update (self);
}

/**
 * segue_matrix_view_focus:
 *
 * Puts the focus on who is selected, or on the first.
 */
void
segue_matrix_view_focus (SegueMatrixView *self)
{
  gint64 id;

  g_return_if_fail (SEGUE_IS_MATRIX_VIEW (self));

  update (self);
  id = segue_matrix_field_find_index (self->field, self->cursor) >= 0 ? self->cursor : segue_matrix_field_get_id (self->field, 0);
  if (id != 0)
    segue_matrix_view_go_to (self, id);
}

/**
 * segue_matrix_view_get_day:
 *
 * Returns: the day whose judgements are shown; %SEGUE_DAY_NONE for those that hold now
 */
SegueDay
segue_matrix_view_get_day (SegueMatrixView *self)
{
  g_return_val_if_fail (SEGUE_IS_MATRIX_VIEW (self), SEGUE_DAY_NONE);

  return segue_matrix_foot_get_day (self);
}

/**
 * segue_matrix_view_get_compared:
 *
 * Returns: the day that movement is shown since; %SEGUE_DAY_NONE for none
 */
SegueDay
segue_matrix_view_get_compared (SegueMatrixView *self)
{
  g_return_val_if_fail (SEGUE_IS_MATRIX_VIEW (self), SEGUE_DAY_NONE);

  return segue_matrix_foot_get_compared (self);
}
