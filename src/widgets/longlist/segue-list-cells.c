/* segue-list-cells.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-list-cells"

#include "config.h"

#include "segue-header-sort.h"
#include "segue-list-cells.h"
#include "segue-tip.h"

/* A cell is a GtkInscription that reads itself again when its row says so. */

typedef struct
{
  const SegueListAdapter *adapter;
  guint                   column;
} Column;

typedef struct
{
  const Column *column;  /* borrowed; the factory lives longer */
  GtkWidget    *text;    /* borrowed; owns this: an inscription or what the adapter made */
  SegueRow     *row;     /* borrowed from the list item while bound */
  gulong        handler; /* on row */
} Cell;

#define CELL_KEY "segue-cell"

static void
update_cell (Cell *cell)
{
  g_autoptr(GString) scratch = NULL;
  const SegueListAdapter *adapter = cell->column->adapter;
  GObject *record = segue_row_get_record (cell->row);
  const char *label;

  if (!GTK_IS_INSCRIPTION (cell->text))
    {
      adapter->fill_cell (adapter->cell_data, cell->text, record, cell->column->column);
      return;
    }

  gtk_inscription_set_nat_lines (GTK_INSCRIPTION (cell->text), MAX (adapter->n_lines, 1));
  scratch = g_string_new (NULL);
  label = adapter->get_label (record, cell->column->column, scratch);

  /* GTK compares for itself, but only after it copied. */
  if (g_strcmp0 (gtk_inscription_get_text (GTK_INSCRIPTION (cell->text)), label) != 0)
    {
      gtk_inscription_set_text (GTK_INSCRIPTION (cell->text), label);
      segue_tip_set (cell->text, label);
    }
}

static GtkWidget *
make_widget (const Column *column)
{
  const SegueListAdapter *adapter = column->adapter;
  GtkWidget *widget = adapter->make_cell != NULL ? adapter->make_cell (adapter->cell_data, column->column) : NULL;

  if (widget != NULL)
    return widget;

  widget = gtk_inscription_new (NULL);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (widget), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_xalign (GTK_INSCRIPTION (widget), adapter->columns[column->column].end_aligned ? 1.0 : 0.0);
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);

  return widget;
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          const Column             *column)
{
  Cell *cell = g_new0 (Cell, 1);

  cell->column = column;
  cell->text = make_widget (column);
  g_object_set_data_full (G_OBJECT (cell->text), CELL_KEY, cell, g_free);
  gtk_list_item_set_child (item, cell->text);
  gtk_list_item_set_selectable (item, FALSE); /* the row is: with both, GTK 4.8 lets Ctrl+click select and unselect */
}

static Cell *
get_cell (GtkListItem *item)
{
  return g_object_get_data (G_OBJECT (gtk_list_item_get_child (item)), CELL_KEY);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         const Column             *column)
{
  Cell *cell = get_cell (item);

  cell->row = gtk_list_item_get_item (item);
  cell->handler = g_signal_connect_swapped (cell->row, "changed", G_CALLBACK (update_cell), cell);
  update_cell (cell);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item,
           const Column             *column)
{
  Cell *cell = get_cell (item);

  g_clear_signal_handler (&cell->handler, cell->row);
  cell->row = NULL;
}

/**
 * segue_list_cells_new_column:
 *
 * Returns: (transfer full): a column; a view that it is appended to takes a
 *   reference of its own
 */
GtkColumnViewColumn *
segue_list_cells_new_column (const SegueListAdapter *adapter,
                             guint                   column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr(GtkSorter) sorter = segue_header_sort_new (column);
  GtkColumnViewColumn *result;
  Column *data = g_new (Column, 1);

  data->adapter = adapter;
  data->column = column;
  g_object_set_data_full (G_OBJECT (factory), CELL_KEY, data, g_free);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), data);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), data);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), data);

  result = gtk_column_view_column_new (adapter->columns[column].title, factory);
  gtk_column_view_column_set_fixed_width (result, adapter->columns[column].width);
  gtk_column_view_column_set_resizable (result, TRUE);
  gtk_column_view_column_set_sorter (result, sorter);

  return result;
}

/**
 * segue_list_cells_get_row:
 * @row_widget: a child of the list inside a column view
 *
 * The widgets of rows have no public type or position; our cells know.
 *
 * Returns: (transfer none) (nullable): the row that the widget shows
 */
SegueRow *
segue_list_cells_get_row (GtkWidget *row_widget)
{
  GtkWidget *cell_widget = gtk_widget_get_first_child (row_widget);
  GtkWidget *text = cell_widget != NULL ? gtk_widget_get_first_child (cell_widget) : NULL;
  Cell *cell = text != NULL ? g_object_get_data (G_OBJECT (text), CELL_KEY) : NULL;

  return cell != NULL ? cell->row : NULL;
}
