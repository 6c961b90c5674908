/* segue-wrap-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A GtkFlowBox puts its children into columns of one width; these take what they need.
 */

#define G_LOG_DOMAIN "segue-wrap-layout"

#include "config.h"

#include "segue-wrap-layout.h"

#define SPACING 6

struct _SegueWrapLayout
{
  GtkLayoutManager parent_instance;

  int              wish; /* as wide as this at most is asked for */
};

G_DEFINE_FINAL_TYPE (SegueWrapLayout, segue_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
next_shown (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static int
get_width (GtkWidget *child,
           int        available)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return MAX (minimum, MIN (natural, available));
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

/* The line that begins with @first.
 * Returns: (nullable): the child that the next line begins with
 */
static GtkWidget *
measure_line (GtkWidget *first,
              int        available,
              int       *height)
{
  int x = 0;
  GtkWidget *child;

  *height = 0;
  for (child = first; child != NULL; child = next_shown (gtk_widget_get_next_sibling (child)))
    {
      int width = get_width (child, available);

      if (child != first && x + width > available)
        break;
      *height = MAX (*height, get_height (child, width));
      x += width + SPACING;
    }

  return child;
}

static GtkSizeRequestMode
segue_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  for (GtkWidget *child = next_shown (gtk_widget_get_first_child (widget)); child != NULL;
       child = next_shown (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? SPACING : 0);
    }
}

static void
segue_wrap_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  GtkWidget *first = next_shown (gtk_widget_get_first_child (widget));
  int height;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      *natural = CLAMP (SEGUE_WRAP_LAYOUT (manager)->wish, *minimum, *natural);
      return;
    }

  while (first != NULL)
    {
      first = measure_line (first, for_size >= 0 ? for_size : G_MAXINT, &height);
      *natural += height + (*natural > 0 ? SPACING : 0);
    }
  *minimum = *natural;
}

static void
segue_wrap_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = next_shown (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      int line_height, x = 0;
      GtkWidget *end = measure_line (child, width, &line_height);

      for (; child != end; child = next_shown (gtk_widget_get_next_sibling (child)))
        {
          int child_width = get_width (child, width);

          gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? width - x - child_width : x, y, child_width, line_height }, -1);
          x += child_width + SPACING;
        }
      y += line_height + SPACING;
    }
}

static void
segue_wrap_layout_class_init (SegueWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = segue_wrap_layout_get_request_mode;
  layout_class->measure = segue_wrap_layout_measure;
  layout_class->allocate = segue_wrap_layout_allocate;
}

static void
segue_wrap_layout_init (SegueWrapLayout *self)
{
  self->wish = G_MAXINT;
}

/**
 * segue_wrap_layout_set_wish:
 * @wish: a width
 *
 * Asks for that width where one line of all children is wider: a bar above a page takes what
 * there is, and must not push what stands beside the page away.
 */
void
segue_wrap_layout_set_wish (SegueWrapLayout *self,
                            int              wish)
{
  g_return_if_fail (SEGUE_IS_WRAP_LAYOUT (self));

  self->wish = wish;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
