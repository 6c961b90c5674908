/* segue-barrier-strip.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * DESIGN 4: what is passed is bold with a bar under it, the barrier is white on ink
 * with a wedge below, what comes later is plain, what was not assessed is a question
 * mark in a dashed box.  No colour at all.
 */

#define G_LOG_DOMAIN "segue-barrier-strip"

#include "config.h"

#include "segue-barrier-strip.h"

#include "segue-barrier.h"
#include "segue-text-layout.h"

#include <glib/gi18n.h>

#define LETTER_SCALE (9.0 / 11.0)
#define BOX_WIDTH 16.0f
#define BOX_HEIGHT 17.0f
#define GAP 2.0f
#define RADIUS 3.0f
#define WEDGE 4.0f
#define BAR 2.0f
#define LATER_ALPHA 0.6f
#define BORDER_ALPHA 0.35f

typedef enum
{
  STEP_PASSED,
  STEP_BARRIER,
  STEP_LATER,
  STEP_UNKNOWN,
} Step;

/* The boxes of the letters, in the font in which they were measured last. */
static struct
{
  PangoFontDescription *font;
  double                resolution;
  guint                 serial; /* of the font map */
  float                 widths[SEGUE_N_ELEMENTS];
  float                 heights[SEGUE_N_ELEMENTS];
} measured;

struct _SegueBarrierStrip
{
  GtkWidget  parent_instance;

  Step       steps[SEGUE_N_ELEMENTS];
  int        barrier; /* a SegueBarrier, SEGUE_CHOICE_NONE without a profile */
};

G_DEFINE_FINAL_TYPE (SegueBarrierStrip, segue_barrier_strip, GTK_TYPE_WIDGET)

static const char *
get_letters (guint element)
{
  switch ((SegueElement) element)
    {
    case SEGUE_ELEMENT_AWARENESS:
      /* Translators: one or two letters for Awareness */
      return C_("barrier strip", "A");
    case SEGUE_ELEMENT_DESIRE:
      /* Translators: one or two letters for Desire */
      return C_("barrier strip", "D");
    case SEGUE_ELEMENT_KNOWLEDGE:
      /* Translators: one or two letters for Knowledge */
      return C_("barrier strip", "K");
    case SEGUE_ELEMENT_ABILITY:
      /* Translators: one or two letters for Ability, unlike those for Awareness */
      return C_("barrier strip", "Ab");
    case SEGUE_ELEMENT_REINFORCEMENT:
      /* Translators: one or two letters for Reinforcement */
      return C_("barrier strip", "R");
    }

  g_assert_not_reached ();
}

static PangoLayout *
make_layout (SegueBarrierStrip *self,
             const char        *text,
             gboolean           bold)
{
  return segue_text_layout_new (GTK_WIDGET (self), text, LETTER_SCALE, bold);
}

/* Grows with the text. */
static void
measure_letters (SegueBarrierStrip *self,
                 guint              element,
                 float             *width,
                 float             *height)
{
  g_autoptr(PangoLayout) layout = make_layout (self, get_letters (element), TRUE);
  PangoRectangle ink;
  int text_width;

  pango_layout_get_pixel_extents (layout, &ink, NULL);
  pango_layout_get_pixel_size (layout, &text_width, NULL);
  *width = MAX (BOX_WIDTH, (float) text_width + 2);
  *height = MAX (BOX_HEIGHT, (float) ink.height + 8);
}

/* All strips have the same letters: they are measured again in another font only. */
static void
ensure_measured (SegueBarrierStrip *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double resolution = pango_cairo_context_get_resolution (context);
  guint serial = pango_font_map_get_serial (pango_context_get_font_map (context));

  if (measured.font != NULL && measured.resolution == resolution && measured.serial == serial &&
      pango_font_description_equal (measured.font, font))
    return;

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    measure_letters (self, i, &measured.widths[i], &measured.heights[i]);
  g_clear_pointer (&measured.font, pango_font_description_free);
  measured.font = pango_font_description_copy (font);
  measured.resolution = resolution;
  measured.serial = serial;
}

static void
measure_box (SegueBarrierStrip *self,
             guint              element,
             float             *width,
             float             *height)
{
  ensure_measured (self);
  *width = measured.widths[element];
  *height = measured.heights[element];
}

static float
get_strip_width (SegueBarrierStrip *self)
{
  float sum = (SEGUE_N_ELEMENTS - 1) * GAP;

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      float width, height;

      measure_box (self, i, &width, &height);
      sum += width;
    }

  return sum;
}

static void
draw_layout (GtkSnapshot           *snapshot,
             PangoLayout           *layout,
             const graphene_rect_t *box,
             const GdkRGBA         *colour)
{
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (box->origin.x + (box->size.width - (float) width) / 2,
                                                          box->origin.y + (box->size.height - (float) height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_frame (GtkSnapshot           *snapshot,
            const graphene_rect_t *box,
            const GdkRGBA         *colour,
            gboolean               is_dashed)
{
  static const double dashes[] = { 2.5, 2.0 };
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, box);
  double x = box->origin.x + 0.5, y = box->origin.y + 0.5;
  double width = box->size.width - 1, height = box->size.height - 1;

  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, 1);
  if (is_dashed)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_new_path (cr);
  cairo_arc (cr, x + width - RADIUS, y + RADIUS, RADIUS, -G_PI_2, 0);
  cairo_arc (cr, x + width - RADIUS, y + height - RADIUS, RADIUS, 0, G_PI_2);
  cairo_arc (cr, x + RADIUS, y + height - RADIUS, RADIUS, G_PI_2, G_PI);
  cairo_arc (cr, x + RADIUS, y + RADIUS, RADIUS, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
draw_barrier_ground (GtkSnapshot           *snapshot,
                     const graphene_rect_t *box,
                     const GdkRGBA         *ink)
{
  graphene_rect_t below = GRAPHENE_RECT_INIT (box->origin.x, box->origin.y + box->size.height, box->size.width, WEDGE + 2);
  double middle = box->origin.x + box->size.width / 2;
  GskRoundedRect rounded;
  cairo_t *cr = NULL;

  gsk_rounded_rect_init_from_rect (&rounded, box, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, ink, box);
  gtk_snapshot_pop (snapshot);

  cr = gtk_snapshot_append_cairo (snapshot, &below);
  gdk_cairo_set_source_rgba (cr, ink);
  cairo_new_path (cr);
  cairo_move_to (cr, middle, below.origin.y + 1.5);
  cairo_line_to (cr, middle + WEDGE, below.origin.y + 1.5 + WEDGE);
  cairo_line_to (cr, middle - WEDGE, below.origin.y + 1.5 + WEDGE);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
draw_step (SegueBarrierStrip     *self,
           GtkSnapshot           *snapshot,
           guint                  element,
           const graphene_rect_t *box,
           const GdkRGBA         *ink)
{
  Step step = self->steps[element];
  gboolean bold = step == STEP_PASSED || step == STEP_BARRIER;
  g_autoptr(PangoLayout) layout = make_layout (self, step == STEP_UNKNOWN ? "?" : get_letters (element), bold);
  graphene_rect_t bar = GRAPHENE_RECT_INIT (box->origin.x + 2, box->origin.y + box->size.height - BAR, box->size.width - 4, BAR);
  GdkRGBA border = *ink;
  GdkRGBA letter = *ink;

  border.alpha *= step == STEP_LATER ? BORDER_ALPHA : LATER_ALPHA;
  switch (step)
    {
    case STEP_PASSED:
      draw_frame (snapshot, box, &border, FALSE);
      gtk_snapshot_append_color (snapshot, ink, &bar);
      break;
    case STEP_BARRIER:
      draw_barrier_ground (snapshot, box, ink);
      /* The page shows through the letter, whatever its colour. */
      gdk_rgba_parse (&letter, ink->red + ink->green + ink->blue > 1.5f ? "#1b1b1b" : "#ffffff");
      break;
    case STEP_LATER:
      draw_frame (snapshot, box, &border, FALSE);
      letter.alpha *= 0.82f;
      break;
    case STEP_UNKNOWN:
      draw_frame (snapshot, box, &border, TRUE);
      letter.alpha *= 0.82f;
      break;
    }
  draw_layout (snapshot, layout, box, &letter);
}

static const char *
get_word (SegueBarrierStrip *self)
{
  return segue_choices_get_label (&segue_barriers, self->barrier != SEGUE_CHOICE_NONE ? self->barrier : SEGUE_BARRIER_UNKNOWN);
}

static gboolean
is_stuck (SegueBarrierStrip *self)
{
  return self->barrier >= 0 && self->barrier < SEGUE_BARRIER_NONE;
}

/* Where letters have become too large for five of them. */
static void
draw_word (SegueBarrierStrip *self,
           GtkSnapshot       *snapshot,
           const GdkRGBA     *ink)
{
  g_autoptr(PangoLayout) layout = make_layout (self, get_word (self), is_stuck (self));
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height;

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float) (gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, ink);
  gtk_snapshot_restore (snapshot);
}

static void
segue_barrier_strip_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  SegueBarrierStrip *self = SEGUE_BARRIER_STRIP (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float) gtk_widget_get_width (widget);
  float left = 0;
  GdkRGBA ink;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  if (get_strip_width (self) > width)
    {
      draw_word (self, snapshot, &ink);
      return;
    }

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      graphene_rect_t box;
      float box_width, box_height, top;

      measure_box (self, i, &box_width, &box_height);
      top = ((float) gtk_widget_get_height (widget) - box_height) / 2 - 1;
      box = GRAPHENE_RECT_INIT (mirrored ? width - left - box_width : left, top, box_width, box_height);
      draw_step (self, snapshot, i, &box, &ink);
      left += box_width + GAP;
    }
}

static void
segue_barrier_strip_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  SegueBarrierStrip *self = SEGUE_BARRIER_STRIP (widget);
  float width, height;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 24; /* a word does */
      *natural = (int) (get_strip_width (self) + 0.999f);
      return;
    }

  measure_box (self, SEGUE_ELEMENT_AWARENESS, &width, &height);
  *minimum = *natural = (int) (height + 0.999f);
}

static void
segue_barrier_strip_class_init (SegueBarrierStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = segue_barrier_strip_snapshot;
  widget_class->measure = segue_barrier_strip_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "barrier-strip");
}

static void
segue_barrier_strip_init (SegueBarrierStrip *self)
{
  segue_barrier_strip_set_profile (self, NULL);
}

/**
 * segue_barrier_strip_new:
 *
 * Returns: (transfer floating): a strip of which nothing was assessed
 */
GtkWidget *
segue_barrier_strip_new (void)
{
  return g_object_new (SEGUE_TYPE_BARRIER_STRIP, NULL);
}

static gboolean
is_scored (SegueRecord *profile,
           guint        element)
{
  return profile != NULL && segue_record_is_set (profile, SEGUE_PROFILE_AWARENESS + element);
}

/* Behind what was not assessed nobody knows how far it goes. */
static Step
find_step (SegueRecord *profile,
           guint        element,
           int          barrier)
{
  if (!is_scored (profile, element))
    return STEP_UNKNOWN;
  if ((int) element == barrier)
    return STEP_BARRIER;

  for (guint i = 0; i < element; i++)
    if ((int) i == barrier || !is_scored (profile, i))
      return STEP_LATER;

  return STEP_PASSED;
}

/**
 * segue_barrier_strip_set_profile:
 * @profile: (nullable): whose elements are shown; %NULL where there is none
 */
void
segue_barrier_strip_set_profile (SegueBarrierStrip *self,
                                 SegueRecord       *profile)
{
  g_autofree char *description = NULL;

  g_return_if_fail (SEGUE_IS_BARRIER_STRIP (self));

  self->barrier = profile != NULL ? segue_barrier_get (profile) : SEGUE_CHOICE_NONE;
  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    self->steps[i] = find_step (profile, i, self->barrier);

  /* Translators: as in “Barrier: Desire” */
  description = g_strdup_printf (_("Barrier: %s"), get_word (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
