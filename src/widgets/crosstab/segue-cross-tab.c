/* segue-cross-tab.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a screen reader reads are widgets, so there are as many of them as cells are seen.
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-private.h"

enum
{
  PROP_HADJUSTMENT = 1,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY
};

guint segue_cross_tab_signals[SEGUE_CROSS_TAB_N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueCrossTab, segue_cross_tab, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/**
 * segue_cross_tab_line_clear:
 *
 * Frees what is in it.
 */
void
segue_cross_tab_line_clear (SegueCrossTabLine *line)
{
  g_return_if_fail (line != NULL);

  g_clear_pointer (&line->title, g_free);
  g_clear_pointer (&line->subtitle, g_free);
  g_clear_pointer (&line->warning, g_free);
}

static void
segue_cross_tab_dispose (GObject *object)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (object);

  segue_cross_tab_layout_dispose (self);
  segue_cross_tab_rows_dispose (self);
  g_clear_pointer (&self->divide, gtk_widget_unparent);
  g_clear_pointer (&self->ruler, gtk_widget_unparent);
  g_clear_pointer (&self->corner, gtk_widget_unparent);

  G_OBJECT_CLASS (segue_cross_tab_parent_class)->dispose (object);
}

static void
segue_cross_tab_finalize (GObject *object)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (object);

  g_array_unref (self->row_spans);
  g_array_unref (self->column_spans);
  g_array_unref (self->column_sizes);

  G_OBJECT_CLASS (segue_cross_tab_parent_class)->finalize (object);
}

static void
segue_cross_tab_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
segue_cross_tab_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      segue_cross_tab_layout_set (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      segue_cross_tab_layout_set (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
add_signals (void)
{
  /**
   * SegueCrossTab::cell-activated:
   *
   * The user wants to edit a cell or to know more of it.
   */
  segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_ACTIVATED] =
    g_signal_new ("cell-activated", SEGUE_TYPE_CROSS_TAB, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * SegueCrossTab::cell-key:
   * @keyval: what was typed at it
   *
   * Returns: whether it means something here
   */
  segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_KEY] =
    g_signal_new ("cell-key", SEGUE_TYPE_CROSS_TAB, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
                  G_TYPE_BOOLEAN, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * SegueCrossTab::cell-menu:
   *
   * The user asks what can be done with a cell.
   *
   * Returns: whether something tells; where nothing does the cell is activated
   */
  segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_MENU] =
    g_signal_new ("cell-menu", SEGUE_TYPE_CROSS_TAB, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
                  G_TYPE_BOOLEAN, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * SegueCrossTab::current-changed:
   *
   * Another cell is the current one.
   */
  segue_cross_tab_signals[SEGUE_CROSS_TAB_CURRENT_CHANGED] =
    g_signal_new ("current-changed", SEGUE_TYPE_CROSS_TAB, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueCrossTab::row-activated:
   *
   * The head of a row was pressed.
   */
  segue_cross_tab_signals[SEGUE_CROSS_TAB_ROW_ACTIVATED] =
    g_signal_new ("row-activated", SEGUE_TYPE_CROSS_TAB, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * SegueCrossTab::column-activated:
   *
   * The head of a column was pressed.
   */
  segue_cross_tab_signals[SEGUE_CROSS_TAB_COLUMN_ACTIVATED] =
    g_signal_new ("column-activated", SEGUE_TYPE_CROSS_TAB, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

/* Letters may have become smaller. */
static void
segue_cross_tab_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (segue_cross_tab_parent_class)->css_changed (widget, change);

  segue_cross_tab_layout_forget (SEGUE_CROSS_TAB (widget));
}

static void
segue_cross_tab_class_init (SegueCrossTabClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = segue_cross_tab_dispose;
  object_class->finalize = segue_cross_tab_finalize;
  object_class->get_property = segue_cross_tab_get_property;
  object_class->set_property = segue_cross_tab_set_property;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  widget_class->measure = segue_cross_tab_measure;
  widget_class->size_allocate = segue_cross_tab_size_allocate;
  widget_class->snapshot = segue_cross_tab_snapshot;
  widget_class->focus = segue_cross_tab_focus;
  widget_class->grab_focus = segue_cross_tab_grab_focus;
  widget_class->css_changed = segue_cross_tab_css_changed;
  add_signals ();

  gtk_widget_class_set_css_name (widget_class, "crosstab");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
segue_cross_tab_init (SegueCrossTab *self)
{
  segue_cross_tab_rows_init (self);
  self->divide = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->ruler = segue_cross_tab_head_new (GTK_ORIENTATION_HORIZONTAL);
  self->corner = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_parent (self->divide, GTK_WIDGET (self));
  gtk_widget_set_parent (self->ruler, GTK_WIDGET (self));
  gtk_widget_set_parent (self->corner, GTK_WIDGET (self));
  gtk_widget_set_child_visible (self->divide, FALSE);
  gtk_widget_set_child_visible (self->ruler, FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  segue_cross_tab_layout_init (self);
  segue_cross_tab_focus_init (self);
}

/**
 * segue_cross_tab_set_source:
 * @funcs: what to ask; lives for ever
 * @owner: for @funcs; outlives the table
 */
void
segue_cross_tab_set_source (SegueCrossTab            *self,
                         const SegueCrossTabFuncs *funcs,
                         gpointer                owner)
{
  g_return_if_fail (SEGUE_IS_CROSS_TAB (self));
  g_return_if_fail (funcs != NULL);

  self->funcs = funcs;
  self->owner = owner;
}

/**
 * segue_cross_tab_set_most_width:
 * @width: in pixels; 0, as it is at first, for columns that are as wide as they need
 *
 * Lets columns share the room that is left, until they are so wide.
 */
void
segue_cross_tab_set_most_width (SegueCrossTab *self,
                                int            width)
{
  g_return_if_fail (SEGUE_IS_CROSS_TAB (self));

  self->most_width = width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
segue_cross_tab_head_clicked_cb (GtkWidget     *head,
                                 SegueCrossTab *self)
{
  guint i = segue_cross_tab_rows_find_head (self, head);

  if (i < self->n_rows)
    g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_ROW_ACTIVATED], 0, i);
  else if (g_ptr_array_find (self->columns, head, &i))
    g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_COLUMN_ACTIVATED], 0, i);
}

/**
 * segue_cross_tab_show:
 * @n_rows: how many there are now
 * @n_columns: how many there are now
 *
 * Asks the source for everything.  The current cell stays where it was, and keeps
 * the focus that it had.
 */
void
segue_cross_tab_show (SegueCrossTab *self,
                   guint        n_rows,
                   guint        n_columns)
{
  gboolean had_focus;

  g_return_if_fail (SEGUE_IS_CROSS_TAB (self));
  g_return_if_fail (self->funcs != NULL);

  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  if (n_rows != self->n_rows || n_columns != self->n_columns)
    {
      segue_cross_tab_rows_begin (self, n_rows, n_columns);
      self->row = MIN (self->row, n_rows > 0 ? n_rows - 1 : 0);
      self->column = MIN (self->column, n_columns > 0 ? n_columns - 1 : 0);
    }
  segue_cross_tab_rows_show (self);
  if (had_focus && gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * segue_cross_tab_get_current:
 * @row: (out): of the current cell
 * @column: (out): of the current cell
 *
 * Returns: whether there are cells
 */
gboolean
segue_cross_tab_get_current (SegueCrossTab *self,
                          guint       *row,
                          guint       *column)
{
  g_return_val_if_fail (SEGUE_IS_CROSS_TAB (self), FALSE);

  *row = self->row;
  *column = self->column;

  return self->n_rows > 0 && self->n_columns > 0;
}

/**
 * segue_cross_tab_set_current:
 *
 * Makes a cell the current one, and shows it.
 */
void
segue_cross_tab_set_current (SegueCrossTab *self,
                          guint        row,
                          guint        column)
{
  g_return_if_fail (SEGUE_IS_CROSS_TAB (self));
  g_return_if_fail (row < self->n_rows && column < self->n_columns);

  if (self->row != row || self->column != column)
    {
      self->row = row;
      self->column = column;
      g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_CURRENT_CHANGED], 0);
    }
  segue_cross_tab_layout_reveal (self, (int) row, (int) column);
}

/**
 * segue_cross_tab_get_cell:
 *
 * Returns: (transfer none): what draws it
 */
GtkWidget *
segue_cross_tab_get_cell (SegueCrossTab *self,
                       guint        row,
                       guint        column)
{
  g_return_val_if_fail (SEGUE_IS_CROSS_TAB (self), NULL);
  g_return_val_if_fail (row < self->n_rows && column < self->n_columns, NULL);

  return segue_cross_tab_rows_get (self, row)->cells[column];
}

/**
 * segue_cross_tab_get_row:
 *
 * Returns: (transfer none): the head of a row
 */
GtkWidget *
segue_cross_tab_get_row (SegueCrossTab *self,
                      guint        row)
{
  g_return_val_if_fail (SEGUE_IS_CROSS_TAB (self), NULL);
  g_return_val_if_fail (row < self->n_rows, NULL);

  return segue_cross_tab_rows_get (self, row)->head;
}

/**
 * segue_cross_tab_get_column:
 *
 * Returns: (transfer none): the head of a column
 */
GtkWidget *
segue_cross_tab_get_column (SegueCrossTab *self,
                         guint        column)
{
  g_return_val_if_fail (SEGUE_IS_CROSS_TAB (self), NULL);
  g_return_val_if_fail (column < self->n_columns, NULL);

  return g_ptr_array_index (self->columns, column);
}
