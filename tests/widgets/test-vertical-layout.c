/* test-vertical-layout.c - children below each other, without a width that suits a height
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-vertical-layout.h"

#define SENTENCE "1819 of 5000 stakeholders shown, 3181 hidden by a search for what is typed"

typedef struct
{
  GtkWidget *box;
  GtkWidget *above;
  GtkWidget *label;
} Fixture;

static int widths_for_heights;

static int
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size)
{
  int minimum;

  gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);

  return minimum;
}

static void
measure_cb (GtkWidget      *widget,
            GtkOrientation  orientation,
            int             for_size,
            int            *minimum,
            int            *natural,
            int            *minimum_baseline,
            int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL && for_size >= 0)
    widths_for_heights++;
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 40 : 30;
}

static void
allocate_cb (GtkWidget *widget,
             int        width,
             int        height,
             int        baseline)
{
}

static GtkSizeRequestMode
request_mode_cb (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  f->box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_set_layout_manager (f->box, g_object_new (SEGUE_TYPE_VERTICAL_LAYOUT, NULL));
  f->above = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (f->above, gtk_custom_layout_new (request_mode_cb, measure_cb, allocate_cb));
  gtk_widget_set_vexpand (f->above, TRUE);
  gtk_widget_set_parent (f->above, f->box);
  f->label = gtk_label_new (SENTENCE);
  gtk_label_set_wrap (GTK_LABEL (f->label), TRUE);
  gtk_widget_set_parent (f->label, f->box);
  widths_for_heights = 0;
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  gtk_widget_unparent (f->label);
  gtk_widget_unparent (f->above);
  g_object_unref (f->box);
}

static void
test_width (Fixture       *f,
            gconstpointer  data)
{
  int width = measure (f->box, GTK_ORIENTATION_HORIZONTAL, -1);

  g_assert_cmpint (width, ==, MAX (40, measure (f->label, GTK_ORIENTATION_HORIZONTAL, -1)));
  for (int height = measure (f->box, GTK_ORIENTATION_VERTICAL, -1); height < 900; height += 60)
    g_assert_cmpint (measure (f->box, GTK_ORIENTATION_HORIZONTAL, height), ==, width);
  g_assert_cmpint (widths_for_heights, ==, 0);
}

static void
test_height (Fixture       *f,
             gconstpointer  data)
{
  g_assert_cmpint (gtk_widget_get_request_mode (f->box), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
  g_assert_cmpint (measure (f->box, GTK_ORIENTATION_VERTICAL, 160), >, measure (f->box, GTK_ORIENTATION_VERTICAL, 900));
  for (int width = 160; width <= 900; width += 370)
    g_assert_cmpint (measure (f->box, GTK_ORIENTATION_VERTICAL, width), ==,
                     30 + measure (f->label, GTK_ORIENTATION_VERTICAL, width));
}

static void
test_room (Fixture       *f,
           gconstpointer  data)
{
  int height = measure (f->label, GTK_ORIENTATION_VERTICAL, 160);

  gtk_widget_size_allocate (f->box, &(GtkAllocation) { 0, 0, 160, 600 }, -1);
  g_assert_cmpint (gtk_widget_get_width (f->above), ==, 160);
  g_assert_cmpint (gtk_widget_get_height (f->above), ==, 600 - height);
  g_assert_cmpint (gtk_widget_get_height (f->label), ==, height);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/vertical-layout/width", Fixture, NULL, set_up, test_width, tear_down);
  g_test_add ("/vertical-layout/height", Fixture, NULL, set_up, test_height, tear_down);
  g_test_add ("/vertical-layout/room", Fixture, NULL, set_up, test_room, tear_down);

  return g_test_run ();
}
