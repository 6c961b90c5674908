/* segue-matrix-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * There are as many widgets as fit on the screen.  Each shows another person when it
 * comes out of sight, so that five thousand people cost no more than twenty.
 */

#define G_LOG_DOMAIN "segue-matrix-field"

#include "config.h"

#include "segue-matrix-field.h"

#include "segue-sheet-item.h"

/* Beyond what is seen, so that a small scroll makes nothing new. */
#define SPARE 4
#define MINIMUM_WIDTH 320
#define NATURAL_WIDTH 640

struct _SegueMatrixField
{
  GtkWidget                parent_instance;

  SegueMatrix             *matrix;     /* NULL before the first */
  GPtrArray               *rows;       /* children; that of line i is at i modulo their number */
  GArray                  *indexes;    /* the line that each of them shows, -1 for none */
  GtkAdjustment           *adjustment;
  SegueMatrixSelectedFunc  is_selected;
  gpointer                 data;
  guint                    fill_source;
  int                      row_height;
};

G_DEFINE_FINAL_TYPE (SegueMatrixField, segue_matrix_field, GTK_TYPE_WIDGET)

static int
get_n_lines (SegueMatrixField *self)
{
  return self->matrix != NULL ? (int) self->matrix->lines->len : 0;
}

static void
make_rows (SegueMatrixField *self)
{
  double page = self->adjustment != NULL ? gtk_adjustment_get_page_size (self->adjustment) : 0;
  guint n = (guint) (page / self->row_height) + 2 * SPARE;
  int none = -1;

  if (n <= self->rows->len)
    return;

  while (self->rows->len < n)
    {
      GtkWidget *row = segue_matrix_row_new ();

      gtk_widget_set_parent (row, GTK_WIDGET (self));
      g_ptr_array_add (self->rows, row);
      g_array_append_val (self->indexes, none);
    }
}

static void
fill (SegueMatrixField *self)
{
  double value = self->adjustment != NULL ? gtk_adjustment_get_value (self->adjustment) : 0;
  int first = MAX ((int) (value / self->row_height) - SPARE, 0);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  make_rows (self);
  for (int index = first; index < first + (int) self->rows->len; index++)
    {
      guint slot = (guint) index % self->rows->len;
      SegueMatrixRow *row = g_ptr_array_index (self->rows, slot);
      gboolean is_shown = index < get_n_lines (self);

      g_array_index (self->indexes, int, slot) = is_shown ? index : -1;
      gtk_widget_set_visible (GTK_WIDGET (row), is_shown);
      if (!is_shown)
        continue;
      segue_matrix_row_set (row, &g_array_index (self->matrix->lines, SegueMatrixLine, index));
      segue_matrix_row_set_selected (row, self->is_selected (self->data, segue_matrix_row_get_id (row)));
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static gboolean
fill_cb (gpointer data)
{
  SegueMatrixField *self = data;

  self->fill_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame, but not within a layout. */
static void
queue_fill (SegueMatrixField *self)
{
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, fill_cb, self, NULL);
}

static void
segue_matrix_field_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  SegueMatrixField *self = SEGUE_MATRIX_FIELD (widget);

  for (guint slot = 0; slot < self->rows->len; slot++)
    {
      int index = g_array_index (self->indexes, int, slot);

      if (index >= 0)
        gtk_widget_size_allocate (g_ptr_array_index (self->rows, slot),
                                  &(GtkAllocation) { 0, index * self->row_height, width, self->row_height }, -1);
    }
}

static void
segue_matrix_field_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  SegueMatrixField *self = SEGUE_MATRIX_FIELD (widget);

  self->row_height = segue_matrix_row_get_height (widget);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
    }
  else
    {
      *minimum = *natural = get_n_lines (self) * self->row_height;
    }
  *minimum_baseline = *natural_baseline = -1;
}

static void
segue_matrix_field_dispose (GObject *object)
{
  SegueMatrixField *self = SEGUE_MATRIX_FIELD (object);
  GtkWidget *child;

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_object (&self->adjustment);
  g_ptr_array_set_size (self->rows, 0);
  g_array_set_size (self->indexes, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->matrix, segue_matrix_free);

  G_OBJECT_CLASS (segue_matrix_field_parent_class)->dispose (object);
}

static void
segue_matrix_field_finalize (GObject *object)
{
  SegueMatrixField *self = SEGUE_MATRIX_FIELD (object);

  g_ptr_array_unref (self->rows);
  g_array_unref (self->indexes);

  G_OBJECT_CLASS (segue_matrix_field_parent_class)->finalize (object);
}

static void
segue_matrix_field_class_init (SegueMatrixFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_matrix_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = segue_matrix_field_finalize;
  widget_class->measure = segue_matrix_field_measure;
  widget_class->size_allocate = segue_matrix_field_size_allocate;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_css_name (widget_class, "matrix-field");
}

static void
segue_matrix_field_init (SegueMatrixField *self)
{
  self->row_height = segue_matrix_row_get_height (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  self->indexes = g_array_new (FALSE, FALSE, sizeof (int));
}

/**
 * segue_matrix_field_new:
 * @is_selected: asked for the id of every row that is shown
 *
 * Returns: (transfer floating): a field without rows
 */
GtkWidget *
segue_matrix_field_new (SegueMatrixSelectedFunc is_selected,
                        gpointer                data)
{
  SegueMatrixField *self = g_object_new (SEGUE_TYPE_MATRIX_FIELD, NULL);

  self->is_selected = is_selected;
  self->data = data;

  return GTK_WIDGET (self);
}

/**
 * segue_matrix_field_scroll_by:
 * @adjustment: which part is seen
 */
void
segue_matrix_field_scroll_by (SegueMatrixField *self,
                              GtkAdjustment    *adjustment)
{
  g_return_if_fail (SEGUE_IS_MATRIX_FIELD (self));

  g_set_object (&self->adjustment, adjustment);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (queue_fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (queue_fill), self, G_CONNECT_SWAPPED);
}

/**
 * segue_matrix_field_take:
 * @matrix: (transfer full): what is shown from now on
 */
void
segue_matrix_field_take (SegueMatrixField *self,
                         SegueMatrix      *matrix)
{
  int before = get_n_lines (self);

  g_return_if_fail (SEGUE_IS_MATRIX_FIELD (self));

  g_clear_pointer (&self->matrix, segue_matrix_free);
  self->matrix = matrix;
  if (before != get_n_lines (self))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  fill (self);
}

/**
 * segue_matrix_field_find_index:
 *
 * Returns: which line, counted from the top, a row of the register is, or -1
 */
int
segue_matrix_field_find_index (SegueMatrixField *self,
                               gint64            id)
{
  g_return_val_if_fail (SEGUE_IS_MATRIX_FIELD (self), -1);

  for (int i = 0; i < get_n_lines (self); i++)
    if (segue_sheet_row_get_id (&g_array_index (self->matrix->lines, SegueMatrixLine, i).row) == id)
      return i;

  return -1;
}

/**
 * segue_matrix_field_get_id:
 *
 * Returns: whose line it is, or 0 where there is none
 */
gint64
segue_matrix_field_get_id (SegueMatrixField *self,
                           int               index)
{
  g_return_val_if_fail (SEGUE_IS_MATRIX_FIELD (self), 0);

  return index >= 0 && index < get_n_lines (self)
           ? segue_sheet_row_get_id (&g_array_index (self->matrix->lines, SegueMatrixLine, index).row) : 0;
}

/**
 * segue_matrix_field_reveal:
 *
 * Scrolls to somebody.
 *
 * Returns: (transfer none) (nullable): their row
 */
SegueMatrixRow *
segue_matrix_field_reveal (SegueMatrixField *self,
                           gint64            id)
{
  int index = segue_matrix_field_find_index (self, id);

  if (index < 0)
    return NULL;

  if (self->adjustment != NULL)
    gtk_adjustment_clamp_page (self->adjustment, index * self->row_height, (index + 1) * self->row_height);
  fill (self);
  for (guint slot = 0; slot < self->rows->len; slot++)
    if (g_array_index (self->indexes, int, slot) == index)
      return g_ptr_array_index (self->rows, slot);

  return NULL;
}

/**
 * segue_matrix_field_pick:
 * @y: in pixels of the field
 *
 * Returns: (transfer none) (nullable): the row that is there
 */
SegueMatrixRow *
segue_matrix_field_pick (SegueMatrixField *self,
                         double            y)
{
  g_return_val_if_fail (SEGUE_IS_MATRIX_FIELD (self), NULL);

  for (guint slot = 0; slot < self->rows->len; slot++)
    if (y >= 0 && g_array_index (self->indexes, int, slot) == (int) (y / self->row_height))
      return g_ptr_array_index (self->rows, slot);

  return NULL;
}
