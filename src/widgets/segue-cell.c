/* segue-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a long list costs is widgets, so a cell is one, whatever it shows.
 */

#define G_LOG_DOMAIN "segue-cell"

#include "config.h"

#include "segue-cell.h"

#include "segue-attitude.h"
#include "segue-glyphs.h"
#include "segue-initials.h"
#include "segue-palette.h"
#include "segue-text-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define AVATAR_SIZE 32
#define AVATAR_GAP 9
#define HALF_LINE 9
#define PILL_PADDING 7
#define GLYPH_RADIUS 5.5
#define DOT_RADIUS 4.2
#define N_DOTS 5
#define SMALL_SCALE (10.0 / 11.0)
#define DIM_ALPHA 0.82f

#define HEIGHT 46
#define HEIGHT_COMPACT 33
#define HEIGHT_CARD 78

struct _SegueCell
{
  GtkWidget       parent_instance;

  SegueCellStyle  style;
  gboolean        compact;

  /* Owned. */
  char           *first;
  char           *second;
  char           *day;
  int             number;
  int             other;
  gboolean        is_stale;
  gboolean        is_late;
  gboolean        is_warning;
};

G_DEFINE_FINAL_TYPE (SegueCell, segue_cell, GTK_TYPE_WIDGET)

/* Where drawing stands: one cell, one frame. */
typedef struct
{
  SegueCell   *cell;
  GtkSnapshot *snapshot;
  GdkRGBA      ink;
  GdkRGBA      dim;
  gboolean     dark;
  float        width;
  float        height;
  float        half;  /* of a line of text: two lines lie so far above and below the middle */
} Frame;

static PangoLayout *
make_layout (SegueCell  *self,
             const char *text,
             double      scale,
             gboolean    bold,
             float       width)
{
  PangoLayout *layout = segue_text_layout_new (GTK_WIDGET (self), text, scale, bold);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_width (layout, (int) (MAX (width, 0) * PANGO_SCALE));

  return layout;
}

static float
get_half_line (SegueCell *self)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (GTK_WIDGET (self)), NULL, NULL);
  int half = PANGO_PIXELS (pango_font_metrics_get_ascent (metrics) + pango_font_metrics_get_descent (metrics)) / 2;

  pango_font_metrics_unref (metrics);

  return (float) MAX (half, HALF_LINE);
}

/* Mirrors for right-to-left: @x is from where reading begins. */
static float
place (const Frame *frame,
       float        x,
       float        width)
{
  if (gtk_widget_get_direction (GTK_WIDGET (frame->cell)) == GTK_TEXT_DIR_RTL)
    return frame->width - x - width;

  return x;
}

static void
draw_layout (const Frame   *frame,
             PangoLayout   *layout,
             float          x,
             float          middle,
             const GdkRGBA *colour)
{
  graphene_point_t point;
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  /* A layout that has a width puts text at the side where its own script begins. */
  point.x = place (frame, x, (float) extents.width) - (float) extents.x;
  point.y = middle - (float) extents.height / 2;

  gtk_snapshot_save (frame->snapshot);
  gtk_snapshot_translate (frame->snapshot, &point);
  gtk_snapshot_append_layout (frame->snapshot, layout, colour);
  gtk_snapshot_restore (frame->snapshot);
}

static float
draw_text (const Frame   *frame,
           const char    *text,
           double         scale,
           gboolean       bold,
           float          x,
           float          middle,
           const GdkRGBA *colour)
{
  g_autoptr(PangoLayout) layout = make_layout (frame->cell, text, scale, bold, frame->width - x);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  draw_layout (frame, layout, x, middle, colour);

  return (float) width;
}

static void
draw_glyph (const Frame   *frame,
            int            state,
            gboolean       hollow,
            float          x,
            float          middle,
            const GdkRGBA *colour)
{
  const float size = 2 * GLYPH_RADIUS + 4;
  float left = place (frame, x, size);
  cairo_t *cr = gtk_snapshot_append_cairo (frame->snapshot,
                                           &GRAPHENE_RECT_INIT (left, middle - size / 2, size, size));

  gdk_cairo_set_source_rgba (cr, colour);
  segue_glyph_draw (cr, (SegueGlyph) state, hollow ? SEGUE_GLYPH_HOLLOW : SEGUE_GLYPH_SOLID,
                    left + size / 2, middle, GLYPH_RADIUS);
  cairo_destroy (cr);
}

/* Grey, whoever it is: colour is free for engagement. */
static void
draw_avatar (const Frame *frame)
{
  g_autofree char *initials = segue_initials_dup (frame->cell->first);
  g_autoptr(PangoLayout) layout = make_layout (frame->cell, initials, SMALL_SCALE, TRUE, AVATAR_SIZE);
  float size = frame->cell->compact ? AVATAR_SIZE - 8 : AVATAR_SIZE;
  float left = place (frame, (AVATAR_SIZE - size) / 2, size);
  GskRoundedRect circle;
  graphene_rect_t box = GRAPHENE_RECT_INIT (left, (frame->height - size) / 2, size, size);
  graphene_point_t point;
  GdkRGBA ground = frame->ink;
  PangoRectangle extents;

  ground.alpha = 0.13f;
  gsk_rounded_rect_init_from_rect (&circle, &box, size / 2);
  gtk_snapshot_push_rounded_clip (frame->snapshot, &circle);
  gtk_snapshot_append_color (frame->snapshot, &ground, &box);
  gtk_snapshot_pop (frame->snapshot);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_NONE);
  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  if ((float) extents.width > size - 6) /* large text: the circle stays, the letters give way */
    {
      g_autoptr(PangoAttrList) attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));

      pango_attr_list_change (attributes, pango_attr_scale_new (SMALL_SCALE * (size - 6) / extents.width));
      pango_layout_set_attributes (layout, attributes);
      pango_layout_get_pixel_extents (layout, NULL, &extents);
    }
  point = GRAPHENE_POINT_INIT (left + (size - (float) extents.width) / 2, (frame->height - (float) extents.height) / 2);
  gtk_snapshot_save (frame->snapshot);
  gtk_snapshot_translate (frame->snapshot, &point);
  gtk_snapshot_append_layout (frame->snapshot, layout, &frame->ink);
  gtk_snapshot_restore (frame->snapshot);
}

static gboolean
has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static float
measure_text (const Frame *frame,
              const char  *text,
              double       scale,
              gboolean     bold)
{
  g_autoptr(PangoLayout) layout = make_layout (frame->cell, text, scale, bold, 0);
  int width;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &width, NULL);

  return (float) width;
}

static void
draw_two_lines (const Frame   *frame,
                const char    *text,
                double         scale,
                gboolean       bold,
                float          x,
                float          width,
                float          middle,
                const GdkRGBA *colour)
{
  g_autoptr(PangoLayout) layout = make_layout (frame->cell, text, scale, bold, width);

  pango_layout_set_single_paragraph_mode (layout, FALSE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -2);
  if (gtk_widget_get_direction (GTK_WIDGET (frame->cell)) == GTK_TEXT_DIR_RTL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  draw_layout (frame, layout, x, middle, colour);
}

/* A name is the content: before it is cut it gets smaller, then it takes the place
 * of the second line.
 */
static void
draw_person (const Frame *frame)
{
  SegueCell *self = frame->cell;
  const char *name = has_text (self->first) ? self->first : _("No name");
  const float x = AVATAR_SIZE + AVATAR_GAP;
  gboolean two_lines = has_text (self->second) && !self->compact;
  float middle = frame->height / 2;
  float width = frame->width - x;
  double scale = measure_text (frame, name, 1.0, TRUE) <= width ? 1.0 : SMALL_SCALE;

  draw_avatar (frame);
  if (!self->compact && scale < 1.0 && measure_text (frame, name, scale, TRUE) > width)
    {
      draw_two_lines (frame, name, scale, TRUE, x, width, middle, &frame->ink);
      return;
    }

  width = draw_text (frame, name, scale, TRUE, x, two_lines ? middle - frame->half : middle, &frame->ink);
  if (two_lines)
    draw_text (frame, self->second, SMALL_SCALE, FALSE, x, middle + frame->half, &frame->dim);
  else if (has_text (self->second) && x + width + 60 < frame->width)
    draw_text (frame, self->second, SMALL_SCALE, FALSE, x + width + 9, middle, &frame->dim);
}

static void
draw_initials (const Frame *frame)
{
  SegueCell *self = frame->cell;
  g_autofree char *initials = NULL;

  if (!has_text (self->first))
    return;

  if (measure_text (frame, self->first, 1.0, FALSE) <= frame->width)
    {
      draw_text (frame, self->first, 1.0, FALSE, 0, frame->height / 2, &frame->ink);
      return;
    }

  initials = segue_initials_dup (self->first);
  draw_text (frame, *initials != '\0' ? initials : self->first, 1.0, FALSE, 0, frame->height / 2, &frame->ink);
}

static void
draw_dots (const Frame *frame)
{
  float width = (float) segue_dots_get_width (N_DOTS, DOT_RADIUS);
  float left = place (frame, 0, width);
  cairo_t *cr;

  if (frame->cell->number < 0)
    {
      draw_text (frame, _("not rated"), SMALL_SCALE, FALSE, 0, frame->height / 2, &frame->dim);
      return;
    }

  cr = gtk_snapshot_append_cairo (frame->snapshot, &GRAPHENE_RECT_INIT (0, 0, frame->width, frame->height));
  gdk_cairo_set_source_rgba (cr, &frame->ink);
  segue_dots_draw (cr, frame->cell->number, N_DOTS, left, frame->height / 2, DOT_RADIUS);
  cairo_destroy (cr);
}

static float
draw_pill (const Frame *frame,
           float        x,
           float        middle)
{
  SegueCell *self = frame->cell;
  const char *word = segue_choices_get_label (&segue_engagement_levels, self->number);
  g_autoptr(PangoLayout) layout = make_layout (self, word, SMALL_SCALE, TRUE, frame->width - x);
  const float text_x = 2 * GLYPH_RADIUS + 10;
  GskRoundedRect pill;
  graphene_rect_t box;
  GdkRGBA ink, tint;
  float width;
  int text_width;

  segue_palette_get_state (self->number, frame->dark, &ink, &tint);
  pango_layout_get_pixel_size (layout, &text_width, NULL);
  width = MIN (text_x + (float) text_width + PILL_PADDING, frame->width - x);
  box = GRAPHENE_RECT_INIT (place (frame, x, width), middle - frame->half, width, 2 * frame->half);

  gsk_rounded_rect_init_from_rect (&pill, &box, frame->half);
  gtk_snapshot_push_rounded_clip (frame->snapshot, &pill);
  gtk_snapshot_append_color (frame->snapshot, &tint, &box);
  gtk_snapshot_pop (frame->snapshot);

  draw_glyph (frame, self->number, self->is_stale, x + 3, middle, &ink);
  pango_layout_set_width (layout, (int) ((width - text_x) * PANGO_SCALE));
  draw_layout (frame, layout, x + text_x, middle, &ink);

  return width;
}

static void
draw_desired (const Frame *frame,
              float        x,
              float        middle)
{
  SegueCell *self = frame->cell;
  GdkRGBA ink, tint;

  if (self->other == self->number)
    {
      draw_text (frame, _("= stays"), SMALL_SCALE, FALSE, x, middle, &frame->dim);
      return;
    }

  segue_palette_get_state (self->other, frame->dark, &ink, &tint);
  x += draw_text (frame, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? "←" : "→",
                  SMALL_SCALE, FALSE, x, middle, &frame->dim) + 3;
  draw_glyph (frame, self->other, FALSE, x, middle, &ink);
  draw_text (frame, segue_choices_get_label (&segue_engagement_levels, self->other), SMALL_SCALE, FALSE,
             x + 2 * GLYPH_RADIUS + 7, middle, &frame->ink);
}

static void
draw_engagement (const Frame *frame)
{
  SegueCell *self = frame->cell;
  gboolean two_lines = self->other >= 0 && !self->compact;
  float middle = frame->height / 2;
  float upper = two_lines ? middle - frame->half - 2 : middle;

  if (self->number >= 0)
    draw_pill (frame, 0, upper);
  else
    draw_text (frame, _("not judged"), SMALL_SCALE, FALSE, 0, upper, &frame->dim);

  if (two_lines)
    draw_desired (frame, 6, middle + frame->half + 2);
}

/* At the end of the first line; how much room that takes. */
static float
draw_day (const Frame *frame,
          float        middle)
{
  SegueCell *self = frame->cell;
  GdkRGBA colour = frame->dim;
  float width;

  if (!has_text (self->day))
    return 0;

  if (self->is_late)
    segue_palette_get_late (frame->dark, &colour);
  width = MIN (measure_text (frame, self->day, SMALL_SCALE, self->is_late), frame->width / 2);
  draw_text (frame, self->day, SMALL_SCALE, self->is_late, frame->width - width, middle, &colour);

  return width + AVATAR_GAP;
}

static void
draw_standing (const Frame *frame,
               float        x,
               float        middle)
{
  SegueCell *self = frame->cell;

  if (self->number >= 0)
    x += draw_pill (frame, x, middle);
  else
    x += draw_text (frame, _("not judged"), SMALL_SCALE, FALSE, x, middle, &frame->dim);
  if (self->other >= 0)
    draw_desired (frame, x + AVATAR_GAP, middle);
}

/* Where there is room for one column only it says what the others do (DESIGN 02). */
static void
draw_card (const Frame *frame)
{
  SegueCell *self = frame->cell;
  const char *name = has_text (self->first) ? self->first : _("No name");
  const float x = AVATAR_SIZE + AVATAR_GAP;
  float middle = frame->height / 2;
  float upper = middle - 2 * frame->half - 4;
  float width = frame->width - x - draw_day (frame, upper);
  double scale = measure_text (frame, name, 1.0, TRUE) <= width ? 1.0 : SMALL_SCALE;

  draw_avatar (frame);
  if (measure_text (frame, name, scale, TRUE) > width)
    {
      draw_two_lines (frame, name, scale, TRUE, x, width, middle - frame->half - 2, &frame->ink);
    }
  else
    {
      draw_text (frame, name, scale, TRUE, x, upper, &frame->ink);
      if (has_text (self->second))
        draw_text (frame, self->second, SMALL_SCALE, FALSE, x, middle - 1, &frame->dim);
    }
  draw_standing (frame, x, middle + 2 * frame->half + 4);
}

static void
draw_due (const Frame *frame)
{
  SegueCell *self = frame->cell;
  gboolean two_lines = has_text (self->second) && !self->compact;
  float middle = frame->height / 2;
  GdkRGBA colour = frame->ink;

  if (self->is_late)
    segue_palette_get_late (frame->dark, &colour);

  /* Never a red day alone. */
  if (self->is_late && self->compact)
    draw_text (frame, self->second, SMALL_SCALE, TRUE, 0, middle, &colour);
  else if (has_text (self->first))
    draw_text (frame, self->first, measure_text (frame, self->first, 1.0, self->is_late) <= frame->width ? 1.0 : SMALL_SCALE,
               self->is_late, 0, two_lines ? middle - frame->half : middle, &colour);
  if (two_lines)
    draw_text (frame, self->second, SMALL_SCALE, self->is_late, 0, middle + frame->half, &colour);
}

/* The triangle of a warning, with its “!”. */
static void
draw_warning (const Frame   *frame,
              float          middle,
              const GdkRGBA *colour)
{
  const float size = 2 * GLYPH_RADIUS;
  float left = place (frame, 0, size);
  cairo_t *cr = gtk_snapshot_append_cairo (frame->snapshot, &GRAPHENE_RECT_INIT (left, middle - GLYPH_RADIUS, size, size));

  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 1.4);
  cairo_move_to (cr, left + GLYPH_RADIUS, middle - GLYPH_RADIUS + 1.2);
  cairo_line_to (cr, left + size - 0.8, middle + GLYPH_RADIUS - 1.2);
  cairo_line_to (cr, left + 0.8, middle + GLYPH_RADIUS - 1.2);
  cairo_close_path (cr);
  cairo_stroke (cr);
  cairo_move_to (cr, left + GLYPH_RADIUS, middle - 1.5);
  cairo_line_to (cr, left + GLYPH_RADIUS, middle + 1.2);
  cairo_move_to (cr, left + GLYPH_RADIUS, middle + 2.4);
  cairo_line_to (cr, left + GLYPH_RADIUS, middle + 3.4);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
draw_lines (const Frame *frame)
{
  SegueCell *self = frame->cell;
  gboolean two_lines = has_text (self->second) && !self->compact;
  float middle = frame->height / 2;
  GdkRGBA colour = frame->dim;
  float x = 0;

  if (has_text (self->first))
    draw_text (frame, self->first, 1.0, FALSE, 0, two_lines ? middle - frame->half : middle, &frame->ink);
  if (!two_lines)
    return;

  middle += frame->half;
  if (self->is_warning)
    {
      segue_palette_get_warning (frame->dark, &colour);
      draw_warning (frame, middle, &colour);
      x = 2 * GLYPH_RADIUS + 3;
    }
  draw_text (frame, self->second, SMALL_SCALE, self->is_warning, x, middle, &colour);
}

/* The text is the content: it takes the place of the second line before it is cut. */
static void
draw_words (const Frame *frame)
{
  SegueCell *self = frame->cell;
  gboolean two_lines = has_text (self->second) && !self->compact;
  float middle = frame->height / 2;
  GdkRGBA colour = frame->ink;
  double scale = 1.0;

  if (!has_text (self->first))
    return;

  if (self->is_late)
    segue_palette_get_late (frame->dark, &colour);
  if (measure_text (frame, self->first, scale, self->is_late) > frame->width)
    scale = SMALL_SCALE;
  if (!self->compact && scale < 1.0 && measure_text (frame, self->first, scale, self->is_late) > frame->width)
    {
      draw_two_lines (frame, self->first, scale, self->is_late, 0, frame->width, middle, &colour);
      return;
    }

  draw_text (frame, self->first, scale, self->is_late, 0, two_lines ? middle - frame->half : middle, &colour);
  if (two_lines)
    draw_text (frame, self->second, SMALL_SCALE, FALSE, 0, middle + frame->half, &frame->dim);
}

static void
segue_cell_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  SegueCell *self = SEGUE_CELL (widget);
  Frame frame = { .cell = self, .snapshot = snapshot };

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &frame.ink);
  frame.dim = frame.ink;
  frame.dim.alpha *= DIM_ALPHA;
  frame.dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  frame.width = (float) gtk_widget_get_width (widget);
  frame.height = (float) gtk_widget_get_height (widget);
  frame.half = get_half_line (self);

  switch (self->style)
    {
    case SEGUE_CELL_PERSON:
      draw_person (&frame);
      break;
    case SEGUE_CELL_CARD:
      draw_card (&frame);
      break;
    case SEGUE_CELL_DOTS:
      draw_dots (&frame);
      break;
    case SEGUE_CELL_ENGAGEMENT:
      draw_engagement (&frame);
      break;
    case SEGUE_CELL_DUE:
      draw_due (&frame);
      break;
    case SEGUE_CELL_INITIALS:
      draw_initials (&frame);
      break;
    case SEGUE_CELL_STANDING:
      draw_standing (&frame, 0, frame.height / 2);
      break;
    case SEGUE_CELL_LINES:
      draw_lines (&frame);
      break;
    case SEGUE_CELL_WORDS:
      draw_words (&frame);
      break;
    }
}

/* As wide as draw_standing() draws. */
static int
measure_standing (SegueCell *self)
{
  const Frame frame = { .cell = self };
  float glyph = 2 * GLYPH_RADIUS + 10;
  float width;

  if (self->number >= 0)
    width = glyph + measure_text (&frame, segue_choices_get_label (&segue_engagement_levels, self->number), SMALL_SCALE, TRUE) + PILL_PADDING;
  else
    width = measure_text (&frame, _("not judged"), SMALL_SCALE, FALSE);
  if (self->other >= 0 && self->other == self->number)
    width += AVATAR_GAP + measure_text (&frame, _("= stays"), SMALL_SCALE, FALSE);
  else if (self->other >= 0)
    width += AVATAR_GAP + glyph + measure_text (&frame, "→", SMALL_SCALE, FALSE) +
             measure_text (&frame, segue_choices_get_label (&segue_engagement_levels, self->other), SMALL_SCALE, FALSE);

  return (int) width + 1;
}

static void
segue_cell_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  SegueCell *self = SEGUE_CELL (widget);

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 24; /* columns have widths of their own */
      *natural = self->style == SEGUE_CELL_STANDING ? measure_standing (self) : *minimum;
      return;
    }

  /* Large text makes rows grow with it. */
  *minimum = *natural = self->style == SEGUE_CELL_CARD ? HEIGHT_CARD : self->compact ? HEIGHT_COMPACT : HEIGHT;
  if (self->style == SEGUE_CELL_STANDING)
    *minimum = *natural = (int) (2 * get_half_line (self)) + 2;
  if (self->style == SEGUE_CELL_PERSON || self->style == SEGUE_CELL_CARD || self->style == SEGUE_CELL_WORDS || self->style == SEGUE_CELL_LINES)
    {
      int n_lines = self->style == SEGUE_CELL_CARD ? 3 : self->compact ? 1 : 2;
      g_autoptr(PangoLayout) layout = make_layout (self, "Ág", 1.0, TRUE, -1);
      int line;

      pango_layout_get_pixel_size (layout, NULL, &line);
      *minimum = *natural = MAX (*minimum, line * n_lines + 6 * MAX (n_lines - 1, 1));
    }
}

static void
segue_cell_finalize (GObject *object)
{
  SegueCell *self = SEGUE_CELL (object);

  g_free (self->first);
  g_free (self->second);
  g_free (self->day);

  G_OBJECT_CLASS (segue_cell_parent_class)->finalize (object);
}

static void
segue_cell_class_init (SegueCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_cell_finalize;
  widget_class->snapshot = segue_cell_snapshot;
  widget_class->measure = segue_cell_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "cell-drawing");
}

static void
segue_cell_init (SegueCell *self)
{
  self->number = -1;
  self->other = -1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * segue_cell_new:
 *
 * Returns: (transfer floating): an empty cell
 */
GtkWidget *
segue_cell_new (SegueCellStyle style)
{
  SegueCell *self = g_object_new (SEGUE_TYPE_CELL, NULL);

  self->style = style;

  return GTK_WIDGET (self);
}

/**
 * segue_cell_set:
 * @content: what it shows
 * @description: the same in words, for those who do not see it
 */
void
segue_cell_set (SegueCell              *self,
                const SegueCellContent *content,
                const char             *description)
{
  g_return_if_fail (SEGUE_IS_CELL (self));
  g_return_if_fail (content != NULL && description != NULL);

  g_free (self->first);
  g_free (self->second);
  g_free (self->day);
  self->first = g_strdup (content->first);
  self->second = g_strdup (content->second);
  self->day = g_strdup (content->day);
  self->number = content->number;
  self->other = content->other;
  self->is_stale = content->is_stale;
  self->is_late = content->is_late;
  self->is_warning = content->is_warning;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_cell_set_compact:
 * @compact: one line instead of two
 */
void
segue_cell_set_compact (SegueCell *self,
                        gboolean   compact)
{
  g_return_if_fail (SEGUE_IS_CELL (self));

  if (self->compact == compact)
    return;

  self->compact = compact;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
