/* segue-answer-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-layout"

#include "config.h"

#include "segue-answer-layout.h"

#define SPACING 12
/* A card is not to be narrower than so many letters. */
#define LETTERS 30

struct _SegueAnswerLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueAnswerLayout, segue_answer_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
segue_answer_layout_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure (GtkWidget      *child,
         GtkOrientation  orientation,
         int             for_size)
{
  int minimum, natural;

  gtk_widget_measure (child, orientation, for_size, &minimum, &natural, NULL, NULL);

  return orientation == GTK_ORIENTATION_HORIZONTAL ? minimum : natural;
}

/* Large text needs wider cards. */
static int
get_least_width (GtkWidget *widget)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  int width = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics)) * LETTERS;

  pango_font_metrics_unref (metrics);

  return width;
}

static int
get_n_columns (GtkWidget *widget,
               int        width)
{
  return width < 0 || width >= 2 * get_least_width (widget) + SPACING ? 2 : 1;
}

/* Of the row that begins with @first, at the width of a column.
 * Returns: (nullable): what the next row begins with
 */
static GtkWidget *
measure_row (GtkWidget *first,
             int        n_columns,
             int        width,
             int       *height)
{
  GtkWidget *child = first;

  *height = 0;
  for (int i = 0; i < n_columns && child != NULL; i++, child = gtk_widget_get_next_sibling (child))
    *height = MAX (*height, measure (child, GTK_ORIENTATION_VERTICAL, width));

  return child;
}

static void
segue_answer_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  int n_columns = get_n_columns (widget, for_size);
  int width = for_size < 0 ? -1 : (for_size - (n_columns - 1) * SPACING) / n_columns;
  GtkWidget *child = gtk_widget_get_first_child (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      for (; child != NULL; child = gtk_widget_get_next_sibling (child))
        *minimum = MAX (*minimum, measure (child, GTK_ORIENTATION_HORIZONTAL, -1));
      *natural = MAX (*minimum, 2 * get_least_width (widget) + SPACING);
      return;
    }

  while (child != NULL)
    {
      int height;

      child = measure_row (child, n_columns, width, &height);
      *natural += height + (*natural > 0 ? SPACING : 0);
    }
  *minimum = *natural;
}

static void
segue_answer_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int n_columns = get_n_columns (widget, width);
  int column = (width - (n_columns - 1) * SPACING) / n_columns;
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      int row;
      GtkWidget *end = measure_row (child, n_columns, column, &row);

      for (int x = 0; child != end; child = gtk_widget_get_next_sibling (child), x += column + SPACING)
        gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? width - x - column : x, y, column, row }, -1);
      y += row + SPACING;
    }
}

static void
segue_answer_layout_class_init (SegueAnswerLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = segue_answer_layout_get_request_mode;
  layout_class->measure = segue_answer_layout_measure;
  layout_class->allocate = segue_answer_layout_allocate;
}

static void
segue_answer_layout_init (SegueAnswerLayout *self)
{
}
