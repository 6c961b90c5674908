/* test-wrap-layout.c - children side by side, in as many lines as they need
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-wrap-layout.h"

#define N_CHILDREN 4
#define CHILD 100
#define SPACING 6

typedef struct
{
  GtkWidget *box;
  GtkWidget *children[N_CHILDREN];
} Fixture;

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  f->box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (f->box, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  for (guint i = 0; i < N_CHILDREN; i++)
    {
      f->children[i] = gtk_drawing_area_new ();
      gtk_widget_set_size_request (f->children[i], CHILD, 30);
      gtk_widget_set_parent (f->children[i], f->box);
    }
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  for (guint i = 0; i < N_CHILDREN; i++)
    gtk_widget_unparent (f->children[i]);
  g_object_unref (f->box);
}

static void
assert_width (Fixture *f,
              int      minimum,
              int      natural)
{
  int widths[2];

  gtk_widget_measure (f->box, GTK_ORIENTATION_HORIZONTAL, -1, &widths[0], &widths[1], NULL, NULL);
  g_assert_cmpint (widths[0], ==, minimum);
  g_assert_cmpint (widths[1], ==, natural);
}

/* It asks for one line, or for what is wished, and never for less than its widest child. */
static void
test_wish (Fixture       *f,
           gconstpointer  data)
{
  SegueWrapLayout *layout = SEGUE_WRAP_LAYOUT (gtk_widget_get_layout_manager (f->box));
  int line = N_CHILDREN * CHILD + (N_CHILDREN - 1) * SPACING;

  assert_width (f, CHILD, line);
  segue_wrap_layout_set_wish (layout, 250);
  assert_width (f, CHILD, 250);
  segue_wrap_layout_set_wish (layout, line + 1);
  assert_width (f, CHILD, line);
  segue_wrap_layout_set_wish (layout, CHILD - 1);
  assert_width (f, CHILD, CHILD);
}

static void
test_lines (Fixture       *f,
            gconstpointer  data)
{
  int heights[2];

  segue_wrap_layout_set_wish (SEGUE_WRAP_LAYOUT (gtk_widget_get_layout_manager (f->box)), 250);
  gtk_widget_measure (f->box, GTK_ORIENTATION_VERTICAL, 1000, &heights[0], NULL, NULL, NULL);
  gtk_widget_measure (f->box, GTK_ORIENTATION_VERTICAL, 250, &heights[1], NULL, NULL, NULL);
  g_assert_cmpint (heights[0], ==, 30);
  g_assert_cmpint (heights[1], ==, 2 * 30 + SPACING);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/wrap-layout/wish", Fixture, NULL, set_up, test_wish, tear_down);
  g_test_add ("/wrap-layout/lines", Fixture, NULL, set_up, test_lines, tear_down);

  return g_test_run ();
}
