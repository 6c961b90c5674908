/* test-kind-glyphs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-kind-glyphs.h"

#include <math.h>
#include <string.h>

#define SIDE 40
#define RADIUS 16
#define BYTES (SIDE * SIDE)

typedef guint8 Image[BYTES];

static void
read_surface (cairo_surface_t *surface,
              Image            image)
{
  cairo_surface_flush (surface);
  for (int y = 0; y < SIDE; y++)
    memcpy (image + y * SIDE, cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface), SIDE);
}

static void
draw_kind (SegueCalendarKind kind,
           Image             image)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);

  cairo_move_to (cr, 1, 1); /* as text leaves it */
  segue_kind_glyph_draw (cr, kind, SIDE / 2.0, SIDE / 2.0, RADIUS);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  read_surface (surface, image);
  cairo_surface_destroy (surface);
}

static guint
count_ink (const Image image,
           gboolean    at_edge)
{
  guint n = 0;

  for (int y = 0; y < SIDE; y++)
    for (int x = 0; x < SIDE; x++)
      if (image[y * SIDE + x] > 0 && (!at_edge || x < 2 || y < 2 || x >= SIDE - 2 || y >= SIDE - 2))
        n++;

  return n;
}

static void
test_shapes (void)
{
  static Image images[SEGUE_N_CALENDAR_KINDS];

  for (guint kind = 0; kind < SEGUE_N_CALENDAR_KINDS; kind++)
    {
      g_test_message ("%s", segue_calendar_kind_get_label (kind));
      draw_kind (kind, images[kind]);
      g_assert_cmpuint (count_ink (images[kind], FALSE), >, 150);
      g_assert_cmpuint (count_ink (images[kind], TRUE), ==, 0);
      for (guint other = 0; other < kind; other++)
        g_assert_true (memcmp (images[kind], images[other], BYTES) != 0);
    }
}

static void
test_severities (void)
{
  static Image images[SEGUE_SEVERITY_INFO + 1];

  for (guint severity = 0; severity <= SEGUE_SEVERITY_INFO; severity++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIDE, SIDE);
      cairo_t *cr = cairo_create (surface);

      segue_severity_draw (cr, severity, SIDE / 2.0, SIDE / 2.0, RADIUS);
      cairo_destroy (cr);
      read_surface (surface, images[severity]);
      cairo_surface_destroy (surface);

      g_assert_cmpuint (count_ink (images[severity], FALSE), >, 300);
      g_assert_cmpuint (count_ink (images[severity], TRUE), ==, 0);
      /* The mark is a hole right below the middle of its stroke. */
      g_assert_cmpuint (images[severity][(SIDE / 2) * SIDE + SIDE / 2], ==, 0);
      for (guint other = 0; other < severity; other++)
        g_assert_true (memcmp (images[severity], images[other], BYTES) != 0);
    }
}

static double
get_light (guint32 colour)
{
  static const double weights[] = { 0.2126, 0.7152, 0.0722 };
  double light = 0;

  for (guint i = 0; i < 3; i++)
    {
      double part = ((colour >> (16 - 8 * i)) & 0xff) / 255.0;

      light += weights[i] * (part <= 0.03928 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4));
    }

  return light;
}

/* WCAG 2: the ratio of relative luminances. */
static void
test_contrast (void)
{
  for (guint kind = 0; kind < SEGUE_N_CALENDAR_KINDS; kind++)
    for (guint dark = 0; dark < 2; dark++)
      {
        double ink = get_light (segue_kind_glyph_get_ink (kind, dark != 0));
        double tint = get_light (segue_kind_glyph_get_tint (kind, dark != 0));

        g_test_message ("%s, %s", segue_calendar_kind_get_label (kind), dark ? "dark" : "light");
        g_assert_cmpfloat ((MAX (ink, tint) + 0.05) / (MIN (ink, tint) + 0.05), >=, 4.5);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kind-glyphs/shapes", test_shapes);
  g_test_add_func ("/kind-glyphs/severities", test_severities);
  g_test_add_func ("/kind-glyphs/contrast", test_contrast);

  return g_test_run ();
}
