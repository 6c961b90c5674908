/* test-head-start.c - fonts and icons got ready beside the main thread
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-head-start.h"

#include <pango/pangocairo.h>

#define SENTENCE "Payroll Specialist · 26 Nov, “Größe” → ready"

/* How wide each look of a label is. */
static void
measure (int *widths)
{
  static const double scales[] = { 1, 10.0 / 11, 1.1 };
  GtkWidget *label = g_object_ref_sink (gtk_label_new (SENTENCE));

  for (guint i = 0; i < 2 * G_N_ELEMENTS (scales); i++)
    {
      g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_scale_new (scales[i / 2]));
      if (i % 2 == 1)
        pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      gtk_label_set_attributes (GTK_LABEL (label), attributes);
      gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &widths[i], NULL, NULL);
    }
  g_object_unref (label);
}

/* Text is what it was, and comes from the fonts that were looked for. */
static void
test_same (void)
{
  PangoFontMap *before = pango_cairo_font_map_get_default ();
  SegueHeadStart *start;
  int expected[6], found[6];

  measure (expected);
  start = segue_head_start_begin ();
  g_assert_cmpint (start != NULL, ==, g_get_num_processors () > 1);
  g_assert_true (pango_cairo_font_map_get_default () == before);
  segue_head_start_hand_over (start);
  g_assert_cmpint (pango_cairo_font_map_get_default () != before, ==, start != NULL);
  measure (found);
  g_assert_cmpmem (found, sizeof (found), expected, sizeof (expected));

  segue_head_start_hand_over (start); /* once is enough */
  segue_head_start_free (start);
  if (start != NULL)
    g_assert_null (segue_head_start_begin ());
  measure (found);
  g_assert_cmpmem (found, sizeof (found), expected, sizeof (expected));
}

/* The program ends before there is a window. */
static void
test_left (void)
{
  PangoFontMap *before = pango_cairo_font_map_get_default ();

  segue_head_start_free (segue_head_start_begin ());
  segue_head_start_free (NULL);
  g_assert_true (pango_cairo_font_map_get_default () == before);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/head-start/left", test_left);
  g_test_add_func ("/head-start/same", test_same);

  return g_test_run ();
}
