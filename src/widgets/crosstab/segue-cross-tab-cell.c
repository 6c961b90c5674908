/* segue-cross-tab-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Draws itself: a table has thousands of them.
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-cell.h"

#include "segue-kind-glyphs.h"
#include "segue-palette.h"
#include "segue-text-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define BAR_WIDTH 7.0f
#define BAR_HEIGHT 4.0f
#define BAR_GAP 1.5f
#define BAR_BORDER 0.75f
#define BAR_DISTANCE 3.0f

#define TRACK_HEIGHT 7.0f
#define TRACK_DISTANCE 4.0f
#define SECOND (9.5 / 11.0)
#define SIGN 14.0f
#define SIGN_GAP 6.0f

struct _SegueCrossTabCell
{
  GtkWidget   parent_instance;

  guint       row;
  guint       column;
  char       *text;
  char       *label;  /* what a screen reader was told */
  const char *style;
  int         n_bars;
  gboolean    is_list;
  char       *second;
  float       portion;
  SegueCrossTabSign sign;

  PangoLayout *lines[2]; /* of the texts, until they or the letters change */
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
  g_clear_pointer (&look->second, g_free);
}

static void
forget_lines (SegueCrossTabCell *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->lines); i++)
    g_clear_object (&self->lines[i]);
}

static PangoLayout *
get_line (SegueCrossTabCell *self,
          guint              i)
{
  if (self->lines[i] == NULL)
    {
      self->lines[i] = segue_text_layout_new (GTK_WIDGET (self), i == 0 ? self->text : self->second, i == 0 ? 1 : SECOND, FALSE);
      if (i > 0)
        pango_attr_list_insert (pango_layout_get_attributes (self->lines[i]), pango_attr_weight_new (PANGO_WEIGHT_NORMAL));
    }

  return self->lines[i];
}

static void
segue_cross_tab_cell_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (segue_cross_tab_cell_parent_class)->css_changed (widget, change);

  forget_lines (SEGUE_CROSS_TAB_CELL (widget));
}

static void
segue_cross_tab_cell_system_setting_changed (GtkWidget        *widget,
                                             GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (segue_cross_tab_cell_parent_class)->system_setting_changed (widget, setting);

  forget_lines (SEGUE_CROSS_TAB_CELL (widget));
}

static void
segue_cross_tab_cell_direction_changed (GtkWidget        *widget,
                                        GtkTextDirection  former)
{
  GTK_WIDGET_CLASS (segue_cross_tab_cell_parent_class)->direction_changed (widget, former);

  forget_lines (SEGUE_CROSS_TAB_CELL (widget));
}

static void
segue_cross_tab_cell_finalize (GObject *object)
{
  forget_lines (SEGUE_CROSS_TAB_CELL (object));
  g_free (SEGUE_CROSS_TAB_CELL (object)->text);
  g_free (SEGUE_CROSS_TAB_CELL (object)->label);
  g_free (SEGUE_CROSS_TAB_CELL (object)->second);

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

static int
get_track_height (SegueCrossTabCell *self)
{
  return self->portion >= 0 ? (int) (TRACK_DISTANCE + TRACK_HEIGHT) : 0;
}

static int
measure_second (SegueCrossTabCell *self,
                GtkOrientation     orientation)
{
  int width = 0, height = 0;

  if (self->second != NULL)
    pango_layout_get_pixel_size (get_line (self, 1), &width, &height);

  return orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
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
  int width, height;

  pango_layout_get_pixel_size (get_line (self, 0), &width, &height);
  if (self->sign != SEGUE_CROSS_TAB_NO_SIGN)
    width += (int) (SIGN_GAP + SIGN);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MAX (MAX (width, (int) get_bars_width (self)), measure_second (self, orientation));
  else
    *minimum = height + (int) get_bars_height (self) + measure_second (self, orientation) + get_track_height (self);
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
append_line (SegueCrossTabCell *self,
             GtkSnapshot       *snapshot,
             guint              line,
             float              y,
             const GdkRGBA     *colour)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int width;

  pango_layout_get_pixel_size (get_line (self, line), &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (mirrored ? (float) (gtk_widget_get_width (GTK_WIDGET (self)) - width) : 0, y));
  gtk_snapshot_append_layout (snapshot, get_line (self, line), colour);
  gtk_snapshot_restore (snapshot);
}

/* Told apart by its shape; the colour is what makes it quick to find. */
static void
append_sign (SegueCrossTabCell *self,
             GtkSnapshot       *snapshot,
             float              y,
             const GdkRGBA     *done)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  float x = mirrored ? 0 : (float) gtk_widget_get_width (GTK_WIDGET (self)) - SIGN;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x - 1, y - 1, SIGN + 2, SIGN + 2));
  GdkRGBA ink = *done;

  if (self->sign == SEGUE_CROSS_TAB_WARNING)
    segue_palette_get_warning (adw_style_manager_get_dark (adw_style_manager_get_default ()), &ink);
  gdk_cairo_set_source_rgba (cr, &ink);
  if (self->sign == SEGUE_CROSS_TAB_WARNING)
    segue_severity_draw (cr, SEGUE_SEVERITY_WARNING, x + SIGN / 2, y + SIGN / 2, SIGN / 2);
  else
    segue_tick_draw (cr, x + SIGN / 2, y + SIGN / 2, SIGN / 2);
  cairo_destroy (cr);
}

static void
append_track (SegueCrossTabCell *self,
              GtkSnapshot       *snapshot,
              float              y,
              const GdkRGBA     *ink,
              const GdkRGBA     *text)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean is_strong = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self)), filled = width * MIN (self->portion, 1.0f);
  graphene_rect_t track = GRAPHENE_RECT_INIT (0, y, width, TRACK_HEIGHT);
  GdkRGBA ground = *text;
  GskRoundedRect outline;

  ground.alpha *= is_strong ? 0.3f : 0.13f;
  gsk_rounded_rect_init_from_rect (&outline, &track, TRACK_HEIGHT / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ground, &track);
  if (filled > 0)
    gtk_snapshot_append_color (snapshot, is_strong ? text : ink, &GRAPHENE_RECT_INIT (mirrored ? width - filled : 0, y, filled, TRACK_HEIGHT));
  gtk_snapshot_pop (snapshot);
}

/* A figure, what it is made of, and a bar. */
static void
snapshot_lines (SegueCrossTabCell *self,
                 GtkSnapshot       *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  int first, second = measure_second (self, GTK_ORIENTATION_VERTICAL);
  GdkRGBA text, dim, ink, tint;
  float top;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &text);
  dim = text;
  dim.alpha *= adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 1 : 0.82f;
  segue_palette_get_kind (SEGUE_CALENDAR_TRAINING, dark, &ink, &tint);
  pango_layout_get_pixel_size (get_line (self, 0), NULL, &first);
  top = floorf ((float) (gtk_widget_get_height (widget) - first - second - get_track_height (self)) / 2);

  append_line (self, snapshot, 0, top, &text);
  if (self->sign != SEGUE_CROSS_TAB_NO_SIGN)
    append_sign (self, snapshot, floorf (top + ((float) first - SIGN) / 2), &ink);
  if (self->second != NULL)
    append_line (self, snapshot, 1, top + (float) first, &dim);
  if (self->portion >= 0)
    append_track (self, snapshot, top + (float) (first + second) + TRACK_DISTANCE, &ink, &text);
}

static void
segue_cross_tab_cell_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SegueCrossTabCell *self = SEGUE_CROSS_TAB_CELL (widget);
  PangoLayout *layout = get_line (self, 0);
  float middle = (float) gtk_widget_get_width (widget) / 2;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width, height;
  float top;
  GdkRGBA colour;

  if (self->is_list)
    {
      snapshot_lines (self, snapshot);
      return;
    }

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
  widget_class->css_changed = segue_cross_tab_cell_css_changed;
  widget_class->system_setting_changed = segue_cross_tab_cell_system_setting_changed;
  widget_class->direction_changed = segue_cross_tab_cell_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "crosscell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
segue_cross_tab_cell_init (SegueCrossTabCell *self)
{
  self->n_bars = SEGUE_CROSS_TAB_NO_BARS;
  self->portion = SEGUE_CROSS_TAB_NO_PORTION;
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

static gboolean
looks_like (SegueCrossTabCell           *self,
            const SegueCrossTabCellLook *look)
{
  return g_strcmp0 (self->text, look->text) == 0 && g_strcmp0 (self->second, look->second) == 0 && self->n_bars == look->n_bars &&
         self->is_list == look->is_list && self->sign == look->sign && ABS (self->portion - look->portion) < 0.0005f;
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

  if (!looks_like (self, look))
    {
      g_free (self->text);
      g_free (self->second);
      self->text = g_strdup (look->text);
      self->second = g_strdup (look->second);
      self->n_bars = look->n_bars;
      self->is_list = look->is_list;
      self->portion = look->portion;
      self->sign = look->sign;
      forget_lines (self);
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
