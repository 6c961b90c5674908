/* segue-cross-tab-rows.c - which rows of a table have widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table of few rows has widgets for all of them, and each row is as high as it needs.
 * In a long one all are equally high, so that their places are known without them, and
 * those around what is seen have widgets, which go from row to row as it scrolls.  The
 * row that has the focus keeps its own.
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-private.h"

#include <glib/gi18n.h>

/* So many have widgets all at once. */
#define MOST_SHORT_ROWS 60

/* Until it is known how many are seen. */
#define FIRST_ROWS 40

/* Whether not every row has widgets. */
gboolean
segue_cross_tab_is_long (SegueCrossTab *self)
{
  return self->n_rows > MOST_SHORT_ROWS;
}

static void
free_row (gpointer data)
{
  SegueCrossTabRow *row = data;

  if (row == NULL)
    return;

  for (guint i = 0; row->cells[i] != NULL; i++)
    gtk_widget_unparent (row->cells[i]);
  gtk_widget_unparent (row->head);
  g_clear_pointer (&row->group, gtk_widget_unparent);
  g_free (row->cells);
  g_free (row);
}

static void
unparent (gpointer child)
{
  gtk_widget_unparent (child);
}

void
segue_cross_tab_rows_init (SegueCrossTab *self)
{
  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->spare = g_ptr_array_new_with_free_func (free_row);
  self->columns = g_ptr_array_new_with_free_func (unparent);
  self->titles = g_ptr_array_new_with_free_func (g_free);
}

void
segue_cross_tab_rows_dispose (SegueCrossTab *self)
{
  g_clear_handle_id (&self->build_source, g_source_remove);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->spare, g_ptr_array_unref);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->titles, g_ptr_array_unref);
}

/* Later children lie above earlier ones: cells go under heads, all under the corner.
 * Those of a row lie beside each other, as they are read.
 */
static void
set_columns (SegueCrossTab    *self,
             SegueCrossTabRow *row,
             guint             former)
{
  for (guint column = self->n_columns; column < former; column++)
    gtk_widget_unparent (row->cells[column]);
  row->cells = g_renew (GtkWidget *, row->cells, self->n_columns + 1);
  for (guint column = former; column < self->n_columns; column++)
    {
      row->cells[column] = segue_cross_tab_cell_new (column);
      if (column > 0)
        gtk_widget_insert_after (row->cells[column], GTK_WIDGET (self), row->cells[column - 1]);
      else
        gtk_widget_insert_before (row->cells[column], GTK_WIDGET (self), self->divide);
      segue_cross_tab_focus_watch (self, row->cells[column]);
    }
  row->cells[self->n_columns] = NULL;
}

static SegueCrossTabRow *
make_row (SegueCrossTab *self)
{
  SegueCrossTabRow *row = g_new0 (SegueCrossTabRow, 1);

  set_columns (self, row, 0);
  row->head = segue_cross_tab_head_new (GTK_ORIENTATION_HORIZONTAL);
  g_signal_connect_object (row->head, "clicked", G_CALLBACK (segue_cross_tab_head_clicked_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_insert_before (row->head, GTK_WIDGET (self), self->corner);
  segue_cross_tab_focus_watch (self, row->head);

  return row;
}

static void
set_in_use (SegueCrossTabRow *row,
            gboolean          is_used)
{
  for (guint i = 0; row->cells[i] != NULL; i++)
    gtk_widget_set_child_visible (row->cells[i], is_used);
  gtk_widget_set_child_visible (row->head, is_used);
  if (row->group != NULL)
    gtk_widget_set_child_visible (row->group, is_used);
}

/* What stands above a row that begins a group; nothing where the one before is of the same. */
const char *
segue_cross_tab_rows_get_group (SegueCrossTab *self,
                                guint          row)
{
  const char *group = self->funcs->get_group != NULL ? self->funcs->get_group (self->owner, row) : NULL;

  if (group == NULL || (row > 0 && g_strcmp0 (self->funcs->get_group (self->owner, row - 1), group) == 0))
    return NULL;

  return group;
}

static void
show_group (SegueCrossTab    *self,
            SegueCrossTabRow *row)
{
  const char *group = segue_cross_tab_rows_get_group (self, row->number);

  if (group == NULL)
    {
      g_clear_pointer (&row->group, gtk_widget_unparent);
      return;
    }

  if (row->group == NULL)
    {
      row->group = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (row->group), 0);
      gtk_widget_add_css_class (row->group, "crosstab-group");
      gtk_widget_insert_before (row->group, GTK_WIDGET (self), self->corner);
    }
  gtk_label_set_text (GTK_LABEL (row->group), group);
}

/* In a long table a title has one line, and all heads are as high as the highest. */
static void
show_row (SegueCrossTab    *self,
          SegueCrossTabRow *row)
{
  gboolean is_long = segue_cross_tab_is_long (self);
  g_auto(SegueCrossTabLine) line = { NULL };

  self->funcs->describe_row (self->owner, row->number, &line);
  segue_cross_tab_head_show (row->head, &line, is_long ? 1 : 0);
  if (is_long && line.subtitle != NULL)
    segue_cross_tab_head_show (self->ruler, &line, 1);
  show_group (self, row);

  for (guint column = 0; column < self->n_columns; column++)
    {
      g_auto(SegueCrossTabCellLook) look = SEGUE_CROSS_TAB_CELL_LOOK_INIT;
      /* Translators: a field of a table by its row and its column. */
      g_autofree char *place = g_strdup_printf (_("%s, %s"), line.title, (char *) g_ptr_array_index (self->titles, column));

      self->funcs->describe_cell (self->owner, row->number, column, &look);
      segue_cross_tab_cell_set_row (SEGUE_CROSS_TAB_CELL (row->cells[column]), row->number);
      segue_cross_tab_cell_show (SEGUE_CROSS_TAB_CELL (row->cells[column]), &look, place);
    }
}

/* The widgets of a row, which gets some where it has none. */
SegueCrossTabRow *
segue_cross_tab_rows_get (SegueCrossTab *self,
                          guint          number)
{
  SegueCrossTabRow *row = g_ptr_array_index (self->rows, number);

  if (row != NULL)
    return row;

  row = self->spare->len > 0 ? g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1) : make_row (self);
  row->number = number;
  g_ptr_array_index (self->rows, number) = row;
  set_in_use (row, TRUE);
  show_row (self, row);

  return row;
}

guint
segue_cross_tab_rows_find_head (SegueCrossTab *self,
                                GtkWidget     *head)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      SegueCrossTabRow *row = g_ptr_array_index (self->rows, i);

      if (row != NULL && row->head == head)
        return i;
    }

  return G_MAXUINT;
}

static void
set_heads (SegueCrossTab *self,
           guint          former)
{
  g_ptr_array_set_size (self->columns, (int) MIN (self->n_columns, former));
  for (guint i = former; i < self->n_columns; i++)
    {
      GtkWidget *head = segue_cross_tab_head_new (GTK_ORIENTATION_VERTICAL);

      g_signal_connect_object (head, "clicked", G_CALLBACK (segue_cross_tab_head_clicked_cb), self, G_CONNECT_DEFAULT);
      gtk_widget_insert_before (head, GTK_WIDGET (self), self->corner);
      segue_cross_tab_focus_watch (self, head);
      g_ptr_array_add (self->columns, head);
    }
}

/* Makes it so many, and leaves alone the widgets of those that stay. */
void
segue_cross_tab_rows_begin (SegueCrossTab *self,
                            guint          n_rows,
                            guint          n_columns)
{
  guint former = self->n_columns;

  self->n_rows = n_rows;
  self->n_columns = n_columns;
  g_ptr_array_set_size (self->rows, (int) n_rows);
  segue_cross_tab_layout_forget (self);
  if (n_columns == former)
    return;

  set_heads (self, former);
  for (guint i = 0; i < n_rows; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      set_columns (self, g_ptr_array_index (self->rows, i), former);
  for (guint i = 0; i < self->spare->len; i++)
    set_columns (self, g_ptr_array_index (self->spare, i), former);
}

/* Those that have widgets, until it is known where they are: [*first, *end) */
static void
find_built (SegueCrossTab *self,
            guint         *first,
            guint         *end)
{
  while (*first < *end && g_ptr_array_index (self->rows, *first) == NULL)
    (*first)++;
  while (*end > *first && g_ptr_array_index (self->rows, *end - 1) == NULL)
    (*end)--;
  if (*end - *first <= MOST_SHORT_ROWS && *end > *first)
    return;

  *first = 0; /* none, or here and there */
  *end = FIRST_ROWS;
}

/* The rows within so many pixels of what is seen: [*first, *end) */
static void
find_range (SegueCrossTab *self,
            int            margin,
            guint         *first,
            guint         *end)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  int top = adjustment != NULL ? (int) gtk_adjustment_get_value (adjustment) : 0;

  *first = 0;
  *end = self->n_rows;
  if (!segue_cross_tab_is_long (self))
    return;
  if (self->row_spans->len != self->n_rows || self->page_height == 0)
    {
      find_built (self, first, end);
      return;
    }

  while (*first < self->n_rows && g_array_index (self->row_spans, SegueCrossTabSpan, *first).start +
                                  g_array_index (self->row_spans, SegueCrossTabSpan, *first).size < top - margin)
    (*first)++;
  *end = *first;
  while (*end < self->n_rows && g_array_index (self->row_spans, SegueCrossTabSpan, *end).start < top + self->page_height + margin)
    (*end)++;
}

/* Whether all rows that are seen have widgets. */
gboolean
segue_cross_tab_rows_cover (SegueCrossTab *self)
{
  guint first, end;

  find_range (self, 0, &first, &end);
  for (guint i = first; i < end; i++)
    if (g_ptr_array_index (self->rows, i) == NULL)
      return FALSE;

  return TRUE;
}

static gboolean
has_focus (SegueCrossTab    *self,
           SegueCrossTabRow *row)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (focused == NULL)
    return FALSE;

  return focused == row->head ||
         (SEGUE_IS_CROSS_TAB_CELL (focused) && segue_cross_tab_cell_get_row (SEGUE_CROSS_TAB_CELL (focused)) == row->number);
}

/* Gives the rows that are seen widgets, and some around them; takes them from others. */
void
segue_cross_tab_rows_build (SegueCrossTab *self)
{
  guint first, end;

  g_clear_handle_id (&self->build_source, g_source_remove);
  find_range (self, self->page_height / 2, &first, &end);
  for (guint i = 0; i < self->n_rows; i++)
    {
      SegueCrossTabRow *row = g_ptr_array_index (self->rows, i);

      if (row == NULL || (i >= first && i < end) || has_focus (self, row))
        continue;
      g_ptr_array_index (self->rows, i) = NULL;
      g_ptr_array_add (self->spare, row);
    }

  for (guint i = first; i < end; i++)
    segue_cross_tab_rows_get (self, i);
  for (guint i = 0; i < self->spare->len; i++)
    set_in_use (g_ptr_array_index (self->spare, i), FALSE);
}

static gboolean
build_cb (gpointer data)
{
  SegueCrossTab *self = data;

  self->build_source = 0;
  segue_cross_tab_rows_build (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

/* The same when a layout is over, in which no child may come. */
void
segue_cross_tab_rows_build_soon (SegueCrossTab *self)
{
  if (self->build_source == 0)
    self->build_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, build_cb, self, NULL);
}

/* Asks for what is in the heads of the columns and in all rows that have widgets. */
void
segue_cross_tab_rows_show (SegueCrossTab *self)
{
  g_ptr_array_set_size (self->titles, 0);
  for (guint column = 0; column < self->n_columns; column++)
    {
      g_auto(SegueCrossTabLine) line = { NULL };

      self->funcs->describe_column (self->owner, column, &line);
      segue_cross_tab_head_show (g_ptr_array_index (self->columns, column), &line, 0);
      g_ptr_array_add (self->titles, g_steal_pointer (&line.title));
    }

  for (guint i = 0; i < self->n_rows; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      show_row (self, g_ptr_array_index (self->rows, i));
  segue_cross_tab_rows_build (self);
}
