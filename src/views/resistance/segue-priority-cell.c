/* segue-priority-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-priority-cell"

#include "config.h"

#include "segue-priority-cell.h"

#include "segue-priority-steps.h"
#include "segue-tip.h"

struct _SeguePriorityCell
{
  GtkWidget parent_instance;

  guint     priority;
};

G_DEFINE_FINAL_TYPE (SeguePriorityCell, segue_priority_cell, GTK_TYPE_WIDGET)

static void
segue_priority_cell_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  SeguePriorityCell *self = SEGUE_PRIORITY_CELL (widget);
  float width = (float) segue_priority_steps_get_width (widget, self->priority);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA ink;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  segue_priority_steps_draw (widget, snapshot, self->priority, &ink, is_mirrored ? (float) gtk_widget_get_width (widget) - width : 0,
                             (float) gtk_widget_get_height (widget) / 2);
}

static void
segue_priority_cell_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  *minimum_baseline = *natural_baseline = -1;
  *minimum = *natural = 24; /* columns and rows have sizes of their own */
}

static void
segue_priority_cell_class_init (SeguePriorityCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = segue_priority_cell_snapshot;
  widget_class->measure = segue_priority_cell_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "cell-drawing");
}

static void
segue_priority_cell_init (SeguePriorityCell *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * segue_priority_cell_new:
 *
 * Returns: (transfer floating): an empty cell
 */
GtkWidget *
segue_priority_cell_new (void)
{
  return g_object_new (SEGUE_TYPE_PRIORITY_CELL, NULL);
}

/**
 * segue_priority_cell_set:
 * @priority: 1 to 25, 0 for what was not rated
 * @description: the same in words, for those who do not see it
 */
void
segue_priority_cell_set (SeguePriorityCell *self,
                         guint              priority,
                         const char        *description)
{
  self->priority = priority;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  segue_tip_set (GTK_WIDGET (self), description);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
