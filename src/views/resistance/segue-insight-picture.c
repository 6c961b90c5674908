/* segue-insight-picture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be pressed is a button without a picture of its own, which lies where its bar is
 * drawn: so each has a name, a focus and a tooltip.  Tab leads to one of them, arrows from one
 * to the next.
 */

#define G_LOG_DOMAIN "segue-insight-picture"

#include "config.h"

#include "segue-insight-picture.h"

#include "segue-insight-chart.h"
#include "segue-text-layout.h"

#include <adwaita.h>
#include <math.h>

#define MOST_ROWS 10
#define MOST_CAUSES 16 /* in a row of the heat map */

struct _SegueInsightPicture
{
  GtkWidget           parent_instance;

  const SegueInsight *insight;  /* borrowed; NULL until there is one */
  GPtrArray          *buttons;  /* borrowed: children */
  guint               n_across; /* how many of them belong to a row */
  GtkWidget          *last;     /* borrowed: where the focus was; NULL for the first */
};

G_DEFINE_FINAL_TYPE (SegueInsightPicture, segue_insight_picture, GTK_TYPE_WIDGET)

static guint picked_signal;

static guint32
pack (const GdkRGBA *colour)
{
  return (guint32) lrintf (colour->red * 255) << 16 | (guint32) lrintf (colour->green * 255) << 8 | (guint32) lrintf (colour->blue * 255);
}

static SegueChartLook
get_look (SegueInsightPicture *self,
          cairo_t             *cr)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  SegueChartLook look = {
    .cr = cr, .context = gtk_widget_get_pango_context (GTK_WIDGET (self)), .most_rows = MOST_ROWS,
    .is_dark = adw_style_manager_get_dark (style), .is_monochrome = adw_style_manager_get_high_contrast (style),
    .is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
  GdkRGBA text;

  look.size = segue_text_layout_get_size (GTK_WIDGET (self));
  segue_chart_inks_init (&look.inks, look.is_dark);
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &text);
  if (look.is_monochrome)
    look.inks = (SegueChartInks) { pack (&text), pack (&text), pack (&text), look.inks.ground, pack (&text), pack (&text) };

  return look;
}

static GtkSizeRequestMode
segue_insight_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
segue_insight_picture_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  SegueInsightPicture *self = SEGUE_INSIGHT_PICTURE (widget);
  SegueChartLook look = get_look (self, NULL);
  double least;

  *minimum = *natural = 0;
  if (self->insight == NULL)
    return;

  least = ceil (segue_insight_chart_get_least_width (self->insight, &look));
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = (int) least;
  else
    *minimum = *natural = (int) ceil (segue_insight_chart_draw (self->insight, &look, MAX (for_size, least), NULL));
}

static GtkWidget *
get_button (SegueInsightPicture *self,
            guint                row,
            guint                column)
{
  guint place = row * self->n_across + column;

  return column < self->n_across && place < self->buttons->len ? self->buttons->pdata[place] : NULL;
}

static void
segue_insight_picture_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  SegueInsightPicture *self = SEGUE_INSIGHT_PICTURE (widget);
  SegueChartLook look = get_look (self, NULL);
  g_autoptr(GArray) marks = g_array_new (FALSE, FALSE, sizeof (SegueChartMark));

  if (self->insight != NULL)
    segue_insight_chart_draw (self->insight, &look, width, marks);
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_set_child_visible (self->buttons->pdata[i], FALSE);
  for (guint i = 0; i < marks->len; i++)
    {
      const SegueChartMark *mark = &g_array_index (marks, SegueChartMark, i);
      GtkWidget *button = get_button (self, mark->row, mark->column);
      GtkAllocation place = { (int) floor (mark->x), (int) floor (mark->y), (int) ceil (mark->width), (int) ceil (mark->height) };
      int least_width, least_height;

      if (button == NULL)
        continue;
      gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
      gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, -1, &least_height, NULL, NULL, NULL);
      place.width = MAX (place.width, least_width);
      place.height = MAX (place.height, least_height);
      gtk_widget_set_child_visible (button, TRUE);
      gtk_widget_size_allocate (button, &place, -1);
    }
}

static void
segue_insight_picture_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  SegueInsightPicture *self = SEGUE_INSIGHT_PICTURE (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  SegueChartLook look;

  if (self->insight == NULL)
    return;

  look = get_look (self, gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height)));
  segue_insight_chart_draw (self->insight, &look, width, NULL);
  cairo_destroy (look.cr);
  GTK_WIDGET_CLASS (segue_insight_picture_parent_class)->snapshot (widget, snapshot);
}

static GtkWidget *
find_first (SegueInsightPicture *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_widget_get_child_visible (self->buttons->pdata[i]))
      return self->buttons->pdata[i];

  return NULL;
}

static gboolean
segue_insight_picture_focus (GtkWidget        *widget,
                             GtkDirectionType  direction)
{
  SegueInsightPicture *self = SEGUE_INSIGHT_PICTURE (widget);
  GtkWidget *focused = gtk_widget_get_focus_child (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (segue_insight_picture_parent_class)->focus (widget, direction);
  if (focused != NULL)
    return FALSE;

  focused = self->last != NULL && gtk_widget_get_child_visible (self->last) ? self->last : find_first (self);

  return focused != NULL && gtk_widget_grab_focus (focused);
}

static void
segue_insight_picture_set_focus_child (GtkWidget *widget,
                                       GtkWidget *child)
{
  if (child != NULL)
    SEGUE_INSIGHT_PICTURE (widget)->last = child;

  GTK_WIDGET_CLASS (segue_insight_picture_parent_class)->set_focus_child (widget, child);
}

static void
segue_insight_picture_css_changed (GtkWidget         *widget,
                                   GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (segue_insight_picture_parent_class)->css_changed (widget, change);

  gtk_widget_queue_resize (widget);
}

static void
segue_insight_picture_dispose (GObject *object)
{
  SegueInsightPicture *self = SEGUE_INSIGHT_PICTURE (object);
  GtkWidget *child;

  self->insight = NULL;
  self->last = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_ptr_array_set_size (self->buttons, 0);

  G_OBJECT_CLASS (segue_insight_picture_parent_class)->dispose (object);
}

static void
segue_insight_picture_finalize (GObject *object)
{
  g_ptr_array_unref (SEGUE_INSIGHT_PICTURE (object)->buttons);

  G_OBJECT_CLASS (segue_insight_picture_parent_class)->finalize (object);
}

static void
segue_insight_picture_class_init (SegueInsightPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = segue_insight_picture_dispose;
  object_class->finalize = segue_insight_picture_finalize;
  widget_class->get_request_mode = segue_insight_picture_get_request_mode;
  widget_class->measure = segue_insight_picture_measure;
  widget_class->size_allocate = segue_insight_picture_size_allocate;
  widget_class->snapshot = segue_insight_picture_snapshot;
  widget_class->focus = segue_insight_picture_focus;
  widget_class->set_focus_child = segue_insight_picture_set_focus_child;
  widget_class->css_changed = segue_insight_picture_css_changed;
  gtk_widget_class_set_css_name (widget_class, "insight-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * SegueInsightPicture::picked:
   * @row: a row of the insight
   * @column: a column of the heat map, else 0
   *
   * The entries behind a bar or a field are asked for.
   */
  picked_signal = g_signal_new ("picked", SEGUE_TYPE_INSIGHT_PICTURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
segue_insight_picture_init (SegueInsightPicture *self)
{
  self->buttons = g_ptr_array_new ();
  g_signal_connect_object (adw_style_manager_get_default (), "notify", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * segue_insight_picture_new:
 *
 * Returns: (transfer floating): an empty picture
 */
GtkWidget *
segue_insight_picture_new (void)
{
  return g_object_new (SEGUE_TYPE_INSIGHT_PICTURE, NULL);
}

static void
clicked_cb (SegueInsightPicture *self,
            GtkWidget           *button)
{
  guint place = 0;

  if (g_ptr_array_find (self->buttons, button, &place))
    g_signal_emit (self, picked_signal, 0, place / self->n_across, place % self->n_across);
}

static void
add_button (SegueInsightPicture *self)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_add_css_class (button, "insight-mark");
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  gtk_widget_set_child_visible (button, FALSE);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->buttons, button);
}

static void
name_button (SegueInsightPicture *self,
             guint                place)
{
  GtkWidget *button = self->buttons->pdata[place];
  g_autofree char *words = segue_insight_dup_words (self->insight, place / self->n_across, place % self->n_across);

  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * segue_insight_picture_set:
 * @insight: (transfer none) (nullable): what is shown; it lives until another is set
 */
void
segue_insight_picture_set (SegueInsightPicture *self,
                           const SegueInsight  *insight)
{
  guint n_rows = insight == NULL                           ? 0
                 : insight->look == SEGUE_INSIGHT_AS_WEEKS ? segue_insight_get_n_rows (insight)
                                                           : MIN (segue_insight_get_n_rows (insight), MOST_ROWS);

  g_return_if_fail (SEGUE_IS_INSIGHT_PICTURE (self));

  self->insight = insight;
  self->n_across = insight != NULL && insight->look == SEGUE_INSIGHT_AS_HEAT ? CLAMP (insight->columns->len, 1, MOST_CAUSES) : 1;
  self->last = NULL;
  while (self->buttons->len < n_rows * self->n_across)
    add_button (self);
  while (self->buttons->len > n_rows * self->n_across)
    gtk_widget_unparent (g_ptr_array_steal_index (self->buttons, self->buttons->len - 1));
  for (guint i = 0; i < self->buttons->len; i++)
    name_button (self, i);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
