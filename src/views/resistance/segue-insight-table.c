/* segue-insight-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row for each bar.  Of the heat map there is one for each field that is not empty, most
 * first: as many columns as there are causes would be read by nobody.
 */

#define G_LOG_DOMAIN "segue-insight-table"

#include "config.h"

#include "segue-insight-table.h"

#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

#define SPACING 12
#define MOST_ROWS 40
#define MOST_COLUMNS 4

/* What a row stands for. */
typedef struct
{
  guint row;
  guint column; /* of the heat map, else 0 */
  guint n;
} Place;

struct _SegueInsightTable
{
  GtkWidget           parent_instance;

  const SegueInsight *insight; /* borrowed */
  GArray             *places;  /* of Place, row after row */
  GtkSizeGroup       *sizes[MOST_COLUMNS];
};

G_DEFINE_FINAL_TYPE (SegueInsightTable, segue_insight_table, GTK_TYPE_WIDGET)

static guint picked_signal;

static void
segue_insight_table_dispose (GObject *object)
{
  SegueInsightTable *self = SEGUE_INSIGHT_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  for (guint i = 0; i < MOST_COLUMNS; i++)
    g_clear_object (&self->sizes[i]);

  G_OBJECT_CLASS (segue_insight_table_parent_class)->dispose (object);
}

static void
segue_insight_table_finalize (GObject *object)
{
  g_array_unref (SEGUE_INSIGHT_TABLE (object)->places);

  G_OBJECT_CLASS (segue_insight_table_parent_class)->finalize (object);
}

static void
segue_insight_table_class_init (SegueInsightTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_insight_table_dispose;
  G_OBJECT_CLASS (klass)->finalize = segue_insight_table_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "insight-table");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * SegueInsightTable::picked:
   * @row: a row of the insight
   * @column: a column of the heat map, else 0
   *
   * The entries behind a row are asked for.
   */
  picked_signal = g_signal_new ("picked", SEGUE_TYPE_INSIGHT_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
segue_insight_table_init (SegueInsightTable *self)
{
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  for (guint i = 0; i < MOST_COLUMNS; i++)
    self->sizes[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *first = a, *second = b;

  return (first->n < second->n) - (first->n > second->n);
}

static void
read_places (SegueInsightTable *self)
{
  gboolean is_heat = self->insight->look == SEGUE_INSIGHT_AS_HEAT;

  for (guint i = 0; i < segue_insight_get_n_rows (self->insight); i++)
    for (guint j = 0; j < (is_heat ? self->insight->columns->len : 1); j++)
      {
        Place place = { i, j, is_heat ? segue_insight_get_heat (self->insight, i, j) : 0 };

        if (!is_heat || place.n > 0)
          g_array_append_val (self->places, place);
      }
  if (is_heat)
    g_array_sort (self->places, compare_places);
}

static guint
get_n_columns (SegueInsightTable *self)
{
  return self->insight->look == SEGUE_INSIGHT_AS_HEAT ? 3 : MIN (segue_insight_get_n_columns (self->insight), MOST_COLUMNS);
}

static char *
dup_head (SegueInsightTable *self,
          guint              column)
{
  if (self->insight->look != SEGUE_INSIGHT_AS_HEAT || column == 0)
    return g_strdup (segue_insight_get_head (self->insight, column));

  return g_strdup (column == 1 ? _("Root cause") : _("Entries"));
}

static char *
dup_cell (SegueInsightTable *self,
          const Place       *place,
          guint              column)
{
  if (self->insight->look != SEGUE_INSIGHT_AS_HEAT || column == 0)
    return segue_insight_dup_cell (self->insight, place->row, column);

  return column == 1 ? g_strdup (self->insight->columns->pdata[place->column]) : g_strdup_printf ("%u", place->n);
}

/* Names take what there is, numbers stand below each other at the end. */
static GtkWidget *
make_cell (SegueInsightTable *self,
           char              *text,
           guint              column)
{
  gboolean is_name = column == 0 || (self->insight->look == SEGUE_INSIGHT_AS_HEAT && column == 1);
  GtkWidget *label = gtk_label_new (text);

  g_free (text);
  gtk_label_set_xalign (GTK_LABEL (label), is_name ? 0 : 1);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, is_name);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_size_group_add_widget (self->sizes[column], label);

  return label;
}

static GtkWidget *
make_head (SegueInsightTable *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);

  for (guint i = 0; i < get_n_columns (self); i++)
    gtk_box_append (GTK_BOX (head), make_cell (self, dup_head (self, i), i));
  gtk_widget_add_css_class (head, "insight-head");

  return head;
}

static void
row_activated_cb (SegueInsightTable *self,
                  GtkListBoxRow     *row)
{
  const Place *place = &g_array_index (self->places, Place, gtk_list_box_row_get_index (row));

  g_signal_emit (self, picked_signal, 0, place->row, place->column);
}

static GtkWidget *
make_row (SegueInsightTable *self,
          const Place       *place)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *cells = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  g_autofree char *words = segue_insight_dup_words (self->insight, place->row, place->column);

  for (guint i = 0; i < get_n_columns (self); i++)
    gtk_box_append (GTK_BOX (cells), make_cell (self, dup_cell (self, place, i), i));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), cells);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

static void
add_rest (SegueInsightTable *self,
          guint              n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "insight-head");
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}

/**
 * segue_insight_table_new:
 * @insight: (transfer none): what is shown; it lives longer than the table
 *
 * Returns: (transfer floating): its table
 */
GtkWidget *
segue_insight_table_new (const SegueInsight *insight)
{
  SegueInsightTable *self = g_object_new (SEGUE_TYPE_INSIGHT_TABLE, NULL);
  GtkWidget *list = gtk_list_box_new ();

  self->insight = insight;
  read_places (self);
  gtk_widget_set_parent (make_head (self), GTK_WIDGET (self));
  for (guint i = 0; i < MIN (self->places->len, MOST_ROWS); i++)
    gtk_list_box_append (GTK_LIST_BOX (list), make_row (self, &g_array_index (self->places, Place, i)));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, insight->title, -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (list, GTK_WIDGET (self));
  if (self->places->len > MOST_ROWS)
    add_rest (self, self->places->len - MOST_ROWS);

  return GTK_WIDGET (self);
}
