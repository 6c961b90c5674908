/* segue-cross-tab-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Draws itself: a table has thousands of them.
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-cell.h"

#include "segue-text-layout.h"

#include <glib/gi18n.h>

#define BAR_WIDTH 7.0f
#define BAR_HEIGHT 4.0f
#define BAR_GAP 1.5f
#define BAR_BORDER 0.75f
#define BAR_DISTANCE 3.0f

struct _SegueCrossTabCell
{
  GtkWidget   parent_instance;

  guint       row;
  guint       column;
  char       *text;
  char       *label;  /* what a screen reader was told */
  const char *style;
  int         n_bars;
};

G_DEFINE_FINAL_TYPE (SegueCrossTabCell, segue_cross_tab_cell, GTK_TYPE_WIDGET)

/**
 * segue_cross_tab_cell_look_clear:
 *
 * Frees what is in it.
 */
void
segue_cross_tab_cell_look_clear (SegueCrossTabCellLook *look)
{
  g_return_if_fail (look != NULL);

  g_clear_pointer (&look->text, g_free);
  g_clear_pointer (&look->label, g_free);
}

static void
segue_cross_tab_cell_finalize (GObject *object)
{
  g_free (SEGUE_CROSS_TAB_CELL (object)->text);
  g_free (SEGUE_CROSS_TAB_CELL (object)->label);

  G_OBJECT_CLASS (segue_cross_tab_cell_parent_class)->finalize (object);
}

static float
get_bars_width (SegueCrossTabCell *self)
{
  return self->n_bars == SEGUE_CROSS_TAB_NO_BARS ? 0 : SEGUE_CROSS_TAB_MOST_BARS * (BAR_WIDTH + BAR_GAP) - BAR_GAP;
}

static float
get_bars_height (SegueCrossTabCell *self)
{
  return self->n_bars == SEGUE_CROSS_TAB_NO_BARS ? 0 : BAR_DISTANCE + BAR_HEIGHT;
}

static void
segue_cross_tab_cell_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  SegueCrossTabCell *self = SEGUE_CROSS_TAB_CELL (widget);
  g_autoptr(PangoLayout) layout = segue_text_layout_new (widget, self->text, 1, FALSE);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MAX (width, (int) get_bars_width (self))
                                                       : height + (int) get_bars_height (self);
  *natural = *minimum;
}

static void
append_box (GtkSnapshot   *snapshot,
            float          x,
            float          y,
            gboolean       filled,
            const GdkRGBA *colour)
{
  graphene_rect_t box = GRAPHENE_RECT_INIT (x, y, BAR_WIDTH, BAR_HEIGHT);
  GskRoundedRect outline;
  GdkRGBA thin = *colour;

  if (filled)
    {
      gtk_snapshot_append_color (snapshot, colour, &box);
      return;
    }

  thin.alpha *= 0.45f;
  gsk_rounded_rect_init_from_rect (&outline, &box, 0);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { BAR_BORDER, BAR_BORDER, BAR_BORDER, BAR_BORDER },
                              (GdkRGBA[4]) { thin, thin, thin, thin });
}

static void
segue_cross_tab_cell_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SegueCrossTabCell *self = SEGUE_CROSS_TAB_CELL (widget);
  g_autoptr(PangoLayout) layout = segue_text_layout_new (widget, self->text, 1, FALSE);
  float middle = (float) gtk_widget_get_width (widget) / 2;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width, height;
  float top;
  GdkRGBA colour;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  pango_layout_get_pixel_size (layout, &width, &height);
  top = ((float) gtk_widget_get_height (widget) - (float) height - get_bars_height (self)) / 2;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (middle - (float) width / 2, top));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);

  for (int i = 0; self->n_bars != SEGUE_CROSS_TAB_NO_BARS && i < SEGUE_CROSS_TAB_MOST_BARS; i++)
    {
      int place = mirrored ? SEGUE_CROSS_TAB_MOST_BARS - 1 - i : i;

      append_box (snapshot, middle - get_bars_width (self) / 2 + (float) place * (BAR_WIDTH + BAR_GAP),
                  top + (float) height + BAR_DISTANCE, i < self->n_bars, &colour);
    }
}

static void
segue_cross_tab_cell_class_init (SegueCrossTabCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_cross_tab_cell_finalize;
  widget_class->measure = segue_cross_tab_cell_measure;
  widget_class->snapshot = segue_cross_tab_cell_snapshot;

  gtk_widget_class_set_css_name (widget_class, "crosscell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
segue_cross_tab_cell_init (SegueCrossTabCell *self)
{
  self->n_bars = SEGUE_CROSS_TAB_NO_BARS;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * segue_cross_tab_cell_new:
 *
 * Returns: (transfer floating): an empty cell of a column
 */
GtkWidget *
segue_cross_tab_cell_new (guint column)
{
  SegueCrossTabCell *self = g_object_new (SEGUE_TYPE_CROSS_TAB_CELL, NULL);

  self->column = column;

  return GTK_WIDGET (self);
}

/**
 * segue_cross_tab_cell_set_row:
 *
 * Says in which row it is now.
 */
void
segue_cross_tab_cell_set_row (SegueCrossTabCell *self,
                              guint              row)
{
  g_return_if_fail (SEGUE_IS_CROSS_TAB_CELL (self));

  self->row = row;
}

guint
segue_cross_tab_cell_get_row (SegueCrossTabCell *self)
{
  g_return_val_if_fail (SEGUE_IS_CROSS_TAB_CELL (self), 0);

  return self->row;
}

guint
segue_cross_tab_cell_get_column (SegueCrossTabCell *self)
{
  g_return_val_if_fail (SEGUE_IS_CROSS_TAB_CELL (self), 0);

  return self->column;
}

/**
 * segue_cross_tab_cell_show:
 * @look: what is seen
 * @place: row and column in words
 */
void
segue_cross_tab_cell_show (SegueCrossTabCell           *self,
                        const SegueCrossTabCellLook *look,
                        const char                *place)
{
  g_autofree char *label = NULL;

  g_return_if_fail (SEGUE_IS_CROSS_TAB_CELL (self));
  g_return_if_fail (look != NULL && place != NULL);

  if (g_strcmp0 (self->style, look->style) != 0)
    {
      if (self->style != NULL)
        gtk_widget_remove_css_class (GTK_WIDGET (self), self->style);
      if (look->style != NULL)
        gtk_widget_add_css_class (GTK_WIDGET (self), look->style);
      self->style = look->style;
    }

  if (g_strcmp0 (self->text, look->text) != 0 || self->n_bars != look->n_bars)
    {
      g_free (self->text);
      self->text = g_strdup (look->text);
      self->n_bars = look->n_bars;
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }

  /* Translators: a field of a table: its row and its column, and what is in it. */
  label = g_strdup_printf (_("%s: %s"), place, look->label != NULL ? look->label : look->text != NULL ? look->text : "");
  if (g_strcmp0 (self->label, label) == 0)
    return; /* telling costs more than all the rest */

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_free (self->label);
  self->label = g_steal_pointer (&label);
}
