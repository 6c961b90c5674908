/* segue-text-scale.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-text-scale"

#include "config.h"

#include "segue-text-scale.h"

#include <math.h>

#define DOTS_PER_INCH 96

/**
 * segue_text_scale_get:
 *
 * Returns: by what lengths that were chosen for text of the usual size are multiplied,
 *   at least 1
 */
double
segue_text_scale_get (void)
{
  int dpi = 0;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);

  return MAX ((double) dpi / (DOTS_PER_INCH * PANGO_SCALE), 1.0);
}

/**
 * segue_text_scale_pixels:
 * @pixels: a length, for text of the usual size
 *
 * Returns: the length for text as large as it is
 */
int
segue_text_scale_pixels (int pixels)
{
  return (int) lround (pixels * segue_text_scale_get ());
}

/**
 * segue_text_scale_follow:
 * @object: who wants to know, for as long as it lives
 * @changed: called with @object when text becomes larger or smaller
 */
void
segue_text_scale_follow (gpointer  object,
                         GCallback changed)
{
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi", changed, object, G_CONNECT_SWAPPED);
}
