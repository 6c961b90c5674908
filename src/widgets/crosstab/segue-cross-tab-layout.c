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

static SegueCrossTabRow *
get_row (SegueCrossTab *self,
         guint          row)
{
  return g_ptr_array_index (self->rows, row);
}

static const SegueCrossTabSpan *
get_span (GArray *spans,
          guint   i)
{
  return &g_array_index (spans, SegueCrossTabSpan, i);
}

/* As wide as what has widgets asks for; in a long table also what had some before, since
 * nothing shall shift under who scrolls.
 */
static void
measure_columns (SegueCrossTab *self)
{
  gboolean is_long = segue_cross_tab_is_long (self);
  int start = 0;

  g_array_set_size (self->column_spans, 0);
  g_array_set_size (self->column_sizes, self->n_columns);
  self->head_height = self->n_columns == 0 ? measure (self->corner, GTK_ORIENTATION_VERTICAL, -1) : 0;
  for (guint column = 0; column < self->n_columns; column++)
    {
      GtkWidget *head = g_ptr_array_index (self->columns, column);
      SegueCrossTabSpan span = { start, measure (head, GTK_ORIENTATION_HORIZONTAL, -1) };

      if (is_long)
        span.size = MAX (span.size, g_array_index (self->column_sizes, int, column));
      for (guint row = 0; row < self->n_rows; row++)
        if (get_row (self, row) != NULL)
          span.size = MAX (span.size, measure (get_row (self, row)->cells[column], GTK_ORIENTATION_HORIZONTAL, -1));
      g_array_index (self->column_sizes, int, column) = span.size;
      g_array_append_val (self->column_spans, span);
      self->head_height = MAX (self->head_height, measure (head, GTK_ORIENTATION_VERTICAL, span.size));
      start += span.size + GAP;
    }
  self->extent[GTK_ORIENTATION_HORIZONTAL] = MAX (start - GAP, 0);
}

/* Columns share what room is left. */
static void
stretch_columns (SegueCrossTab *self,
                 int            room)
{
  int extra, start = 0;

  if (self->most_width == 0 || self->n_columns == 0 || self->extent[GTK_ORIENTATION_HORIZONTAL] >= room)
    return;

  extra = (room - self->extent[GTK_ORIENTATION_HORIZONTAL]) / (int) self->n_columns;
  for (guint column = 0; column < self->n_columns; column++)
    {
      SegueCrossTabSpan *span = &g_array_index (self->column_spans, SegueCrossTabSpan, column);

      span->start = start;
      span->size = MAX (span->size, MIN (span->size + extra, self->most_width));
      start += span->size + GAP;
    }
  self->extent[GTK_ORIENTATION_HORIZONTAL] = start - GAP;
}

static void
measure_heads (SegueCrossTab *self,
               int            width)
{
  int most = MIN (MOST_HEAD_WIDTH, (int) (width * MOST_HEAD_PART));

  if (!segue_cross_tab_is_long (self))
    self->head_natural = 0;
  for (guint row = 0; row < self->n_rows; row++)
    {
      int natural;

      if (get_row (self, row) == NULL)
        continue;
      gtk_widget_measure (get_row (self, row)->head, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      self->head_natural = MAX (self->head_natural, natural);
    }
  self->head_width = MIN (self->head_natural, most);
}

static int
measure_row (SegueCrossTab          *self,
             const SegueCrossTabRow *row)
{
  int size = measure (row->head, GTK_ORIENTATION_VERTICAL, self->head_width);

  for (guint column = 0; column < self->n_columns; column++)
    size = MAX (size, measure (row->cells[column], GTK_ORIENTATION_VERTICAL, -1));

  return size;
}

/* In a long table all rows are as high as the highest was so far. */
static void
measure_rows (SegueCrossTab *self,
              int            width)
{
  gboolean is_long = segue_cross_tab_is_long (self);
  int start = 0;

  measure_heads (self, width);
  if (is_long)
    self->row_size = MAX (self->row_size, measure (self->ruler, GTK_ORIENTATION_VERTICAL, self->head_width));
  for (guint row = 0; row < self->n_rows; row++)
    if (get_row (self, row) != NULL)
      {
        if (is_long)
          self->row_size = MAX (self->row_size, measure_row (self, get_row (self, row)));
        if (get_row (self, row)->group != NULL)
          self->group_size = MAX (self->group_size, measure (get_row (self, row)->group, GTK_ORIENTATION_VERTICAL, -1));
      }

  g_array_set_size (self->row_spans, 0);
  for (guint row = 0; row < self->n_rows; row++)
    {
      SegueCrossTabSpan span = { start, is_long ? self->row_size : measure_row (self, get_row (self, row)) };

      if (segue_cross_tab_rows_get_group (self, row) != NULL)
        span.start += self->group_size + GAP;
      g_array_append_val (self->row_spans, span);
      start = span.start + span.size + GAP;
    }
  self->extent[GTK_ORIENTATION_VERTICAL] = MAX (start - GAP, 0);
}

/* Sizes that were kept are of other rows or other letters. */
void
segue_cross_tab_layout_forget (SegueCrossTab *self)
{
  g_array_set_size (self->column_sizes, 0);
  g_array_set_size (self->row_spans, 0);
  self->head_natural = 0;
  self->row_size = 0;
  self->group_size = 0;
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
  SegueCrossTabRow *widgets = get_row (self, row);
  GtkWidget *group = widgets->group;

  if (group != NULL)
    {
      int height = measure (group, GTK_ORIENTATION_VERTICAL, -1);

      place (self, group, 0, top + span->start - GAP - height, MAX (measure (group, GTK_ORIENTATION_HORIZONTAL, -1), self->head_width), height);
    }
  place (self, widgets->head, 0, top + span->start, self->head_width, span->size);
  for (guint column = 0; column < self->n_columns; column++)
    {
      const SegueCrossTabSpan *across = get_span (self->column_spans, column);

      place (self, widgets->cells[column], left + across->start, top + span->start, across->size, span->size);
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

  self->is_allocating = TRUE;
  measure_columns (self);
  measure_rows (self, width);
  left = self->head_width + GAP;
  stretch_columns (self, width - left);
  top = self->head_height + GAP;
  self->page_height = MAX (height - top, 1);
  configure (self, GTK_ORIENTATION_HORIZONTAL, MAX (width - left, 1));
  configure (self, GTK_ORIENTATION_VERTICAL, self->page_height);
  if (self->is_revealing)
    segue_cross_tab_layout_reveal (self, (int) self->row, (int) self->column);
  left -= get_offset (self, GTK_ORIENTATION_HORIZONTAL);
  top -= get_offset (self, GTK_ORIENTATION_VERTICAL);

  for (guint row = 0; row < self->n_rows; row++)
    if (get_row (self, row) != NULL)
      place_row (self, row, left, top);
  for (guint column = 0; column < self->n_columns; column++)
    {
      const SegueCrossTabSpan *span = get_span (self->column_spans, column);

      place (self, g_ptr_array_index (self->columns, column), left + span->start, 0, span->size, self->head_height);
    }
  place (self, self->corner, 0, 0, self->head_width + GAP, self->head_height + GAP);
  self->is_allocating = FALSE;
  if (!segue_cross_tab_rows_cover (self))
    segue_cross_tab_rows_build_soon (self);
}

static void
snapshot_child (SegueCrossTab         *self,
                GtkSnapshot           *snapshot,
                GtkWidget             *child,
                const graphene_rect_t *area)
{
  graphene_rect_t bounds;

  if (child != NULL && gtk_widget_compute_bounds (child, GTK_WIDGET (self), &bounds) &&
      graphene_rect_intersection (&bounds, area, NULL))
    gtk_widget_snapshot_child (GTK_WIDGET (self), child, snapshot);
}

static void
snapshot_cells (SegueCrossTab         *self,
                GtkSnapshot           *snapshot,
                const graphene_rect_t *area)
{
  gtk_snapshot_push_clip (snapshot, area);
  for (guint row = 0; row < self->n_rows; row++)
    for (guint column = 0; get_row (self, row) != NULL && column < self->n_columns; column++)
      snapshot_child (self, snapshot, get_row (self, row)->cells[column], area);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_heads (SegueCrossTab         *self,
                GtkSnapshot           *snapshot,
                const graphene_rect_t *heads,
                const graphene_rect_t *groups)
{
  gtk_snapshot_push_clip (snapshot, heads);
  for (guint row = 0; row < self->n_rows; row++)
    if (get_row (self, row) != NULL)
      snapshot_child (self, snapshot, get_row (self, row)->head, heads);
  gtk_snapshot_pop (snapshot);

  gtk_snapshot_push_clip (snapshot, groups);
  for (guint row = 0; row < self->n_rows; row++)
    if (get_row (self, row) != NULL)
      snapshot_child (self, snapshot, get_row (self, row)->group, groups);
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
  graphene_rect_t columns = GRAPHENE_RECT_INIT (cells, 0, width - left, top);

  snapshot_cells (self, snapshot, &GRAPHENE_RECT_INIT (cells, top, width - left, height - top));
  snapshot_heads (self, snapshot, &GRAPHENE_RECT_INIT (heads, top, left, height - top),
                  &GRAPHENE_RECT_INIT (0, top, width, height - top));
  gtk_snapshot_push_clip (snapshot, &columns);
  for (guint column = 0; column < self->n_columns; column++)
    snapshot_child (self, snapshot, g_ptr_array_index (self->columns, column), &columns);
  gtk_snapshot_pop (snapshot);
}

static void
scrolled_cb (SegueCrossTab *self)
{
  if (segue_cross_tab_is_long (self) && !segue_cross_tab_rows_cover (self))
    {
      if (self->is_allocating)
        segue_cross_tab_rows_build_soon (self);
      else
        segue_cross_tab_rows_build (self);
    }
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

/* How many rows are seen at once, at least one. */
int
segue_cross_tab_layout_count_page (SegueCrossTab *self)
{
  int size = self->row < self->row_spans->len ? get_span (self->row_spans, self->row)->size + GAP : 0;

  return size > 0 ? MAX (self->page_height / size, 1) : 1;
}

/* Scrolls as little as shows the whole of a row and a column; -1 for that of the heads,
 * which are always seen.
 */
void
segue_cross_tab_layout_reveal (SegueCrossTab *self,
                               int            row,
                               int            column)
{
  GArray *spans[] = { [GTK_ORIENTATION_HORIZONTAL] = self->column_spans, [GTK_ORIENTATION_VERTICAL] = self->row_spans };
  int places[] = { [GTK_ORIENTATION_HORIZONTAL] = column, [GTK_ORIENTATION_VERTICAL] = row };

  self->is_revealing = row >= (int) self->row_spans->len || column >= (int) self->column_spans->len;
  if (self->is_revealing)
    return; /* the current cell is when it is laid out */

  for (int i = 0; i < 2; i++)
    if (self->adjustments[i] != NULL && places[i] >= 0)
      {
        const SegueCrossTabSpan *span = get_span (spans[i], (guint) places[i]);

        gtk_adjustment_clamp_page (self->adjustments[i], span->start - GAP, span->start + span->size + GAP);
      }
}

void
segue_cross_tab_layout_init (SegueCrossTab *self)
{
  self->row_spans = g_array_new (FALSE, FALSE, sizeof (SegueCrossTabSpan));
  self->column_spans = g_array_new (FALSE, FALSE, sizeof (SegueCrossTabSpan));
  self->column_sizes = g_array_new (FALSE, TRUE, sizeof (int));
}

void
segue_cross_tab_layout_dispose (SegueCrossTab *self)
{
  for (int i = 0; i < 2; i++)
    segue_cross_tab_layout_set (self, i, NULL);
}
