/* segue-month-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-head"

#include "config.h"

#include "segue-month-head.h"

#include <glib/gi18n.h>

#define PADDING 7

struct _SegueMonthHead
{
  GtkWidget        parent_instance;

  SegueMonthField *field;
  GtkWidget       *week;
  GtkWidget       *days[SEGUE_DAYS_PER_WEEK];
};

G_DEFINE_FINAL_TYPE (SegueMonthHead, segue_month_head, GTK_TYPE_WIDGET)

static void
set_label (SegueMonthHead *self,
           guint           i,
           gboolean        is_short)
{
  g_autofree char *text = segue_day_to_weekday_label (segue_month_field_get_month (self->field)->start + (SegueDay) i, is_short);

  gtk_label_set_label (GTK_LABEL (self->days[i]), text);
}

static int
measure (GtkWidget      *widget,
         GtkOrientation  orientation)
{
  int natural;

  gtk_widget_measure (widget, orientation, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static void
segue_month_head_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  SegueMonthHead *self = SEGUE_MONTH_HEAD (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 300 : measure (self->days[0], orientation) + 8;
}

static void
place (SegueMonthHead *self,
       GtkWidget      *child,
       int             x,
       int             width,
       int             height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x, 0, width, height }, -1);
}

static void
segue_month_head_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SegueMonthHead *self = SEGUE_MONTH_HEAD (widget);
  double edges[SEGUE_DAYS_PER_WEEK + 1];
  int margin = segue_month_field_get_margin (self->field);

  segue_month_field_get_edges (self->field, width, edges);
  if (gtk_widget_get_visible (self->week))
    place (self, self->week, 0, margin, height);
  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    place (self, self->days[i], (int) edges[i] + PADDING, MAX ((int) (edges[i + 1] - edges[i]) - PADDING, 1), height);
}

static void
segue_month_head_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_month_head_parent_class)->dispose (object);
}

static void
segue_month_head_class_init (SegueMonthHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_month_head_dispose;
  widget_class->measure = segue_month_head_measure;
  widget_class->size_allocate = segue_month_head_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "month-head");
}

static void
segue_month_head_init (SegueMonthHead *self)
{
  /* Translators: above the numbers of the weeks, as short as can be. */
  self->week = gtk_label_new (C_("week", "wk"));
  gtk_widget_set_parent (self->week, GTK_WIDGET (self));
  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    {
      self->days[i] = gtk_label_new ("");
      gtk_label_set_xalign (GTK_LABEL (self->days[i]), 0);
      gtk_label_set_ellipsize (GTK_LABEL (self->days[i]), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (self->days[i], "weekday");
      gtk_widget_set_parent (self->days[i], GTK_WIDGET (self));
    }
}

/**
 * segue_month_head_new:
 * @field: below it; it must not outlive it
 *
 * Returns: (transfer floating): names its days
 */
GtkWidget *
segue_month_head_new (SegueMonthField *field)
{
  SegueMonthHead *self = g_object_new (SEGUE_TYPE_MONTH_HEAD, NULL);

  self->field = field;
  segue_month_head_update (self);

  return GTK_WIDGET (self);
}

/**
 * segue_month_head_update:
 *
 * Shows the days as wide as they are now: short where there is no room for more.
 */
void
segue_month_head_update (SegueMonthHead *self)
{
  gboolean is_narrow = segue_month_field_is_narrow (self->field);

  gtk_widget_set_visible (self->week, segue_month_field_get_margin (self->field) > 0);
  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    set_label (self, i, is_narrow || segue_day_get_weekday (segue_month_field_get_month (self->field)->start + (SegueDay) i) >= 6);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
