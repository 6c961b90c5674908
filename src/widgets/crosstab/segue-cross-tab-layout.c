/* segue-cross-tab-layout.c - where the parts of a table are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cells scroll both ways, the heads of rows only up and down, those of columns only
 * sideways.  What is out of sight is laid out and not drawn.  Everything is counted
 * from where reading begins and mirrored at the end.
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-private.h"

#define GAP 4
#define MOST_HEAD_WIDTH 240
#define MOST_HEAD_PART 0.44

static int
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size)
{
  int minimum, natural;

  gtk_widget_measure (widget, orientation, for_size, &minimum, &natural, NULL, NULL);

  return minimum;
}

static GtkWidget *
get_cell (SegueCrossTab *self,
          guint        row,
          guint        column)
{
  return g_ptr_array_index (self->cells, row * self->n_columns + column);
}

static const SegueCrossTabSpan *
get_span (GArray *spans,
          guint   i)
{
  return &g_array_index (spans, SegueCrossTabSpan, i);
}

static void
measure_columns (SegueCrossTab *self)
{
  int start = 0;

  g_array_set_size (self->column_spans, 0);
  self->head_height = self->n_columns == 0 ? measure (self->corner, GTK_ORIENTATION_VERTICAL, -1) : 0;
  for (guint column = 0; column < self->n_columns; column++)
    {
      GtkWidget *head = g_ptr_array_index (self->columns, column);
      SegueCrossTabSpan span = { start, measure (head, GTK_ORIENTATION_HORIZONTAL, -1) };

      for (guint row = 0; row < self->n_rows; row++)
        span.size = MAX (span.size, measure (get_cell (self, row, column), GTK_ORIENTATION_HORIZONTAL, -1));
      g_array_append_val (self->column_spans, span);
      self->head_height = MAX (self->head_height, measure (head, GTK_ORIENTATION_VERTICAL, span.size));
      start += span.size + GAP;
    }
  self->extent[GTK_ORIENTATION_HORIZONTAL] = MAX (start - GAP, 0);
}

static void
measure_rows (SegueCrossTab *self,
              int          width)
{
  int start = 0;
  int most = MIN (MOST_HEAD_WIDTH, (int) (width * MOST_HEAD_PART));

  self->head_width = 0;
  for (guint row = 0; row < self->n_rows; row++)
    {
      int natural;

      gtk_widget_measure (g_ptr_array_index (self->rows, row), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      self->head_width = MAX (self->head_width, natural);
    }
  self->head_width = MIN (self->head_width, most);

  g_array_set_size (self->row_spans, 0);
  for (guint row = 0; row < self->n_rows; row++)
    {
      GtkWidget *group = g_ptr_array_index (self->groups, row);
      SegueCrossTabSpan span = { start, measure (g_ptr_array_index (self->rows, row), GTK_ORIENTATION_VERTICAL, self->head_width) };

      if (group != NULL)
        span.start += measure (group, GTK_ORIENTATION_VERTICAL, -1) + GAP;
      for (guint column = 0; column < self->n_columns; column++)
        span.size = MAX (span.size, measure (get_cell (self, row, column), GTK_ORIENTATION_VERTICAL, -1));
      g_array_append_val (self->row_spans, span);
      start = span.start + span.size + GAP;
    }
  self->extent[GTK_ORIENTATION_VERTICAL] = MAX (start - GAP, 0);
}

void
segue_cross_tab_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (widget);
  int head;

  measure_columns (self);
  measure_rows (self, orientation == GTK_ORIENTATION_VERTICAL && for_size > 0 ? for_size : MOST_HEAD_WIDTH * 3);
  head = GAP + (orientation == GTK_ORIENTATION_HORIZONTAL ? self->head_width : self->head_height);
  *natural = head + self->extent[orientation];
  *minimum = MIN (head, *natural);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = 0; /* heads give way */
}

static int
get_offset (SegueCrossTab    *self,
            GtkOrientation  orientation)
{
  return self->adjustments[orientation] != NULL ? (int) gtk_adjustment_get_value (self->adjustments[orientation]) : 0;
}

static void
configure (SegueCrossTab    *self,
           GtkOrientation  orientation,
           int             page)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double upper = MAX (self->extent[orientation], page);
  double value;

  if (adjustment == NULL)
    return;

  value = CLAMP (gtk_adjustment_get_value (adjustment), 0, upper - page);
  gtk_adjustment_configure (adjustment, value, 0, upper, page * 0.1, page * 0.9, page);
}

static void
place (SegueCrossTab *self,
       GtkWidget   *child,
       int          x,
       int          y,
       int          width,
       int          height)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;

  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
place_row (SegueCrossTab *self,
           guint        row,
           int          left,
           int          top)
{
  const SegueCrossTabSpan *span = get_span (self->row_spans, row);
  GtkWidget *group = g_ptr_array_index (self->groups, row);

  if (group != NULL)
    {
      int height = measure (group, GTK_ORIENTATION_VERTICAL, -1);

      place (self, group, 0, top + span->start - GAP - height, MAX (measure (group, GTK_ORIENTATION_HORIZONTAL, -1), self->head_width), height);
    }
  place (self, g_ptr_array_index (self->rows, row), 0, top + span->start, self->head_width, span->size);
  for (guint column = 0; column < self->n_columns; column++)
    {
      const SegueCrossTabSpan *across = get_span (self->column_spans, column);

      place (self, get_cell (self, row, column), left + across->start, top + span->start, across->size, span->size);
    }
}

void
segue_cross_tab_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (widget);
  int left, top;

  measure_columns (self);
  measure_rows (self, width);
  left = self->head_width + GAP;
  top = self->head_height + GAP;
  configure (self, GTK_ORIENTATION_HORIZONTAL, MAX (width - left, 1));
  configure (self, GTK_ORIENTATION_VERTICAL, MAX (height - top, 1));
  left -= get_offset (self, GTK_ORIENTATION_HORIZONTAL);
  top -= get_offset (self, GTK_ORIENTATION_VERTICAL);

  for (guint row = 0; row < self->n_rows; row++)
    place_row (self, row, left, top);
  for (guint column = 0; column < self->n_columns; column++)
    {
      const SegueCrossTabSpan *span = get_span (self->column_spans, column);

      place (self, g_ptr_array_index (self->columns, column), left + span->start, 0, span->size, self->head_height);
    }
  place (self, self->corner, 0, 0, self->head_width + GAP, self->head_height + GAP);
}

static void
snapshot_all (SegueCrossTab           *self,
              GtkSnapshot           *snapshot,
              GPtrArray             *children,
              const graphene_rect_t *area)
{
  gtk_snapshot_push_clip (snapshot, area);
  for (guint i = 0; i < children->len; i++)
    {
      GtkWidget *child = g_ptr_array_index (children, i);
      graphene_rect_t bounds;

      if (child != NULL && gtk_widget_compute_bounds (child, GTK_WIDGET (self), &bounds) &&
          graphene_rect_intersection (&bounds, area, NULL))
        gtk_widget_snapshot_child (GTK_WIDGET (self), child, snapshot);
    }
  gtk_snapshot_pop (snapshot);
}

void
segue_cross_tab_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (widget);
  float width = (float) gtk_widget_get_width (widget), height = (float) gtk_widget_get_height (widget);
  float left = (float) self->head_width, top = (float) self->head_height;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float cells = mirrored ? 0 : left, heads = mirrored ? width - left : 0;

  snapshot_all (self, snapshot, self->cells, &GRAPHENE_RECT_INIT (cells, top, width - left, height - top));
  snapshot_all (self, snapshot, self->rows, &GRAPHENE_RECT_INIT (heads, top, left, height - top));
  snapshot_all (self, snapshot, self->groups, &GRAPHENE_RECT_INIT (0, top, width, height - top));
  snapshot_all (self, snapshot, self->columns, &GRAPHENE_RECT_INIT (cells, 0, width - left, top));
}

static void
scrolled_cb (SegueCrossTab *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Takes another adjustment, or none. */
void
segue_cross_tab_layout_set (SegueCrossTab    *self,
                         GtkOrientation  orientation,
                         GtkAdjustment  *adjustment)
{
  if (self->adjustments[orientation] == adjustment)
    return;

  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], scrolled_cb, self);
  g_set_object (&self->adjustments[orientation], adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Scrolls as little as shows the whole current cell. */
void
segue_cross_tab_layout_reveal (SegueCrossTab *self)
{
  const SegueCrossTabSpan *spans[2];

  if (self->row >= self->row_spans->len || self->column >= self->column_spans->len)
    return;

  spans[GTK_ORIENTATION_HORIZONTAL] = get_span (self->column_spans, self->column);
  spans[GTK_ORIENTATION_VERTICAL] = get_span (self->row_spans, self->row);
  for (int i = 0; i < 2; i++)
    if (self->adjustments[i] != NULL)
      gtk_adjustment_clamp_page (self->adjustments[i], spans[i]->start - GAP, spans[i]->start + spans[i]->size + GAP);
}

void
segue_cross_tab_layout_init (SegueCrossTab *self)
{
  self->row_spans = g_array_new (FALSE, FALSE, sizeof (SegueCrossTabSpan));
  self->column_spans = g_array_new (FALSE, FALSE, sizeof (SegueCrossTabSpan));
}

void
segue_cross_tab_layout_dispose (SegueCrossTab *self)
{
  for (int i = 0; i < 2; i++)
    segue_cross_tab_layout_set (self, i, NULL);
}
