/* segue-priority-steps.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-priority-steps"

#include "config.h"

#include "segue-priority-steps.h"

#include "segue-text-layout.h"

#include <glib/gi18n.h>

#define N_STEPS 5
#define STEP 5.0f    /* width of one */
#define BETWEEN 2.0f
#define LOWEST 3.0f
#define RISE 2.5f
#define GAP 6.0f     /* from the steps to the figure */
#define FIGURE 1.09
#define SMALL 0.86

#define MOST 25 /* severity 5 × spread 5 */

/**
 * segue_priority_steps_count:
 * @priority: 1 to 25, 0 for what was not rated
 *
 * Returns: how many of the five steps are filled
 */
guint
segue_priority_steps_count (guint priority)
{
  return (MIN (priority, MOST) * N_STEPS + MOST - 1) / MOST;
}

static PangoLayout *
make_figure (GtkWidget *widget,
             guint      priority)
{
  g_autofree char *text = priority > 0 ? g_strdup_printf ("%u", priority) : NULL;
  g_autoptr(PangoAttrList) attributes = NULL;
  PangoLayout *layout;

  if (text == NULL)
    return segue_text_layout_new (widget, C_("priority", "not rated"), SMALL, FALSE);

  layout = segue_text_layout_new (widget, text, FIGURE, TRUE);
  attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

static float
get_steps_width (guint priority)
{
  return priority > 0 ? N_STEPS * STEP + (N_STEPS - 1) * BETWEEN + GAP : 0;
}

/**
 * segue_priority_steps_get_width:
 * @widget: what draws it, whose font it has
 *
 * Returns: how wide the steps and the figure are, in pixels
 */
double
segue_priority_steps_get_width (GtkWidget *widget,
                                guint      priority)
{
  g_autoptr(PangoLayout) figure = make_figure (widget, priority);
  int width;

  pango_layout_get_pixel_size (figure, &width, NULL);

  return get_steps_width (priority) + (float) width;
}

static void
draw_step (GtkSnapshot           *snapshot,
           const graphene_rect_t *bounds,
           gboolean               is_filled,
           const GdkRGBA         *colour)
{
  const float widths[4] = { 1, 1, 1, 1 };
  GdkRGBA line = *colour;
  GdkRGBA lines[4];
  GskRoundedRect outline;

  if (is_filled)
    {
      gtk_snapshot_append_color (snapshot, colour, bounds);
      return;
    }

  line.alpha *= 0.55f;
  for (guint i = 0; i < 4; i++)
    lines[i] = line;
  gsk_rounded_rect_init_from_rect (&outline, bounds, 0);
  gtk_snapshot_append_border (snapshot, &outline, widths, lines);
}

/**
 * segue_priority_steps_draw:
 * @widget: what draws it
 * @priority: severity × spread, 1 to 25; 0 for what was not rated, which it says
 * @x: its left edge
 * @middle: of the line that it stands in
 *
 * Steps that rise, as many filled as fifths of the highest priority are reached, and the figure.
 * Where one reads from the right the figure still stands after the steps.
 */
void
segue_priority_steps_draw (GtkWidget     *widget,
                           GtkSnapshot   *snapshot,
                           guint          priority,
                           const GdkRGBA *colour,
                           float          x,
                           float          middle)
{
  g_autoptr(PangoLayout) figure = make_figure (widget, priority);
  float foot = floorf (middle + (LOWEST + (N_STEPS - 1) * RISE) / 2);
  float left = floorf (x);
  GdkRGBA ink = *colour;
  int height;

  for (guint i = 0; priority > 0 && i < N_STEPS; i++)
    {
      float high = roundf (LOWEST + RISE * (float) i);

      draw_step (snapshot, &GRAPHENE_RECT_INIT (left + (STEP + BETWEEN) * (float) i, foot - high, STEP, high),
                 i < segue_priority_steps_count (priority), colour);
    }

  if (priority == 0)
    ink.alpha *= 0.82f;
  pango_layout_get_pixel_size (figure, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (left + get_steps_width (priority), floorf (middle - (float) height / 2)));
  gtk_snapshot_append_layout (snapshot, figure, &ink);
  gtk_snapshot_restore (snapshot);
}
