/* picture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "picture.h"

#include <X11/Xlib.h>
#include <cairo-xlib.h>

/**
 * picture_take:
 * @flow: what is being done
 * @step: where it is
 *
 * Writes what the screen shows into the folder SEGUE_TEST_PICTURES, if one is
 * given; it is for people to look at.
 */
void
picture_take (const char *flow,
               const char *step)
{
  const char *folder = g_getenv ("SEGUE_TEST_PICTURES");
  g_autofree char *name = g_strdup_printf ("%s-%s.png", flow, step);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, name, NULL) : NULL;
  Display *display;
  cairo_surface_t *surface;
  int screen;

  if (path == NULL)
    return;

  display = XOpenDisplay (NULL);
  g_assert_nonnull (display);
  screen = DefaultScreen (display);
  surface = cairo_xlib_surface_create (display, RootWindow (display, screen), DefaultVisual (display, screen),
                                       DisplayWidth (display, screen), DisplayHeight (display, screen));
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  XCloseDisplay (display);
}
