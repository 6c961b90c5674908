/* segue-grid-figure.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-grid-figure"

#include "config.h"

#include "segue-grid-figure.h"

#include "segue-engagement.h"
#include "segue-initials.h"
#include "segue-stakeholder.h"
#include "segue-standing.h"
#include "segue-token.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define RADIUS 11.5
#define SLOT 27
#define HALO 1.5
#define AXIS_WIDTH 62
#define AXIS_HEIGHT 46
#define PADDING 6
#define LEGEND_GAP 10
#define LEGEND_RADIUS 4.5
#define DOTTED 0.5
#define SPLIT 1.2

typedef struct
{
  double x;
  double y;
  double width;
  double height;
  double scale;
} Field;

static double
get_column (const Field *field,
            double       step)
{
  return field->x + field->width * (step + 0.5) / SEGUE_GRID_STEPS;
}

static double
get_row (const Field *field,
         double       step)
{
  return field->y + field->height * (1 - (step + 0.5) / SEGUE_GRID_STEPS);
}

static void
stroke (SegueCanvas *canvas,
        double       x0,
        double       y0,
        double       x1,
        double       y1)
{
  cairo_new_path (canvas->cr);
  cairo_move_to (canvas->cr, x0, y0);
  cairo_line_to (canvas->cr, x1, y1);
  cairo_stroke (canvas->cr);
}

static void
draw_dotted (SegueCanvas *canvas,
             const Field *field)
{
  const double dots[] = { 1, 3 };

  segue_canvas_set_ink (canvas, SEGUE_INK_LINE);
  cairo_set_line_width (canvas->cr, DOTTED * field->scale);
  cairo_set_dash (canvas->cr, dots, G_N_ELEMENTS (dots), 0);
  for (int i = 0; i < SEGUE_GRID_STEPS; i++)
    {
      stroke (canvas, get_column (field, i), field->y, get_column (field, i), field->y + field->height);
      stroke (canvas, field->x, get_row (field, i), field->x + field->width, get_row (field, i));
    }
  cairo_set_dash (canvas->cr, NULL, 0, 0);
}

/* The key quadrant has a ground, the halves a line between them. */
static void
draw_field (const SegueGridFigure *self,
            SegueCanvas           *canvas,
            const Field           *field)
{
  SegueGridAxes axes = self->grid->axes;
  double x = get_column (field, segue_rating_grid_get_line (axes, FALSE, &self->thresholds));
  double y = get_row (field, segue_rating_grid_get_line (axes, TRUE, &self->thresholds));

  if (axes == SEGUE_GRID_INTEREST)
    segue_canvas_fill (canvas, SEGUE_INK_GROUND, x, field->y, field->x + field->width - x, y - field->y);
  draw_dotted (canvas, field);
  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  cairo_set_line_width (canvas->cr, SPLIT * field->scale);
  stroke (canvas, x, field->y, x, field->y + field->height);
  stroke (canvas, field->x, y, field->x + field->width, y);
  cairo_set_line_width (canvas->cr, DOTTED * field->scale);
  cairo_rectangle (canvas->cr, field->x, field->y, field->width, field->height);
  cairo_stroke (canvas->cr);
}

static void
draw_corners (const SegueGridFigure *self,
              SegueCanvas           *canvas,
              const Field           *field)
{
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_STRONG);
  double padding = PADDING * field->scale;

  for (int i = 0; i < 4; i++)
    {
      gboolean is_right = i % 2 == 1;
      gboolean is_upper = i < 2;
      const char *words = segue_rating_grid_get_corner (self->grid->axes, is_right, is_upper);

      if (words != NULL)
        segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_STRONG, words, field->x + padding,
                           is_upper ? field->y + padding : field->y + field->height - padding - line,
                           field->width - 2 * padding, is_right ? SEGUE_TEXT_ALIGN_RIGHT : SEGUE_TEXT_ALIGN_LEFT);
    }
}

static void
draw_step (const SegueGridFigure *self,
           SegueCanvas           *canvas,
           const Field           *field,
           gboolean               is_upward,
           int                    step)
{
  g_autofree char *label = segue_rating_grid_dup_step_label (self->grid->axes, is_upward, step);
  const char *word = segue_rating_grid_get_step_word (self->grid->axes, is_upward, step);
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_STRONG);
  double width = is_upward ? (AXIS_WIDTH - PADDING) * field->scale : field->width / SEGUE_GRID_STEPS;
  double x = is_upward ? field->x - width - PADDING * field->scale : get_column (field, step) - width / 2;
  double y = is_upward ? get_row (field, step) - line / 2 : field->y + field->height + PADDING * field->scale / 2;
  SegueTextAlign align = is_upward ? SEGUE_TEXT_ALIGN_RIGHT : SEGUE_TEXT_ALIGN_CENTRE;

  y += segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_STRONG, label, x, y, width, align);
  if (word != NULL)
    segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SECOND, word, x, y, width, align);
}

static void
draw_axes (const SegueGridFigure *self,
           SegueCanvas           *canvas,
           const Field           *field)
{
  const char *upward = segue_rating_grid_get_axis_label (self->grid->axes, TRUE);
  const char *rightward = segue_rating_grid_get_axis_label (self->grid->axes, FALSE);
  g_autofree char *above = g_strdup_printf ("%s ↑", upward);
  g_autofree char *beside = g_strdup_printf ("%s →", rightward);
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_STRONG);

  for (int i = 0; i < SEGUE_GRID_STEPS; i++)
    {
      draw_step (self, canvas, field, TRUE, i);
      draw_step (self, canvas, field, FALSE, i);
    }
  segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_STRONG, above, 0, field->y, field->x - PADDING * field->scale,
                     SEGUE_TEXT_ALIGN_RIGHT);
  segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_STRONG, beside, field->x,
                     field->y + field->height + AXIS_HEIGHT * field->scale - line, field->width, SEGUE_TEXT_ALIGN_CENTRE);
}

static int
get_state (SegueRecord *engagement)
{
  int state = engagement != NULL ? segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT) : SEGUE_CHOICE_NONE;

  return state >= 0 ? state : SEGUE_TOKEN_NOT_JUDGED;
}

static void
set_rgb (double   rgb[3],
         guint32  colour)
{
  for (int i = 0; i < 3; i++)
    rgb[i] = (colour >> (16 - 8 * i) & 0xff) / 255.0;
}

static void
draw_words (SegueCanvas *canvas,
            SegueInk     ink,
            const char  *words,
            double       x,
            double       y)
{
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_SECOND_STRONG);
  double room = 4 * line;

  segue_canvas_text (canvas, ink, SEGUE_TEXT_SECOND_STRONG, words, x - room / 2, y - line / 2, room, SEGUE_TEXT_ALIGN_CENTRE);
}

static void
draw_person (const SegueGridFigure *self,
             SegueCanvas           *canvas,
             const SegueSheetRow   *row,
             double                 scale,
             double                 x,
             double                 y)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
  g_autofree char *initials = segue_initials_dup (segue_record_get_text (row->records[SEGUE_SHEET_HOP], SEGUE_STAKEHOLDER_NAME));
  gboolean is_stale = engagement != NULL && segue_standing_is_stale (self->plan, engagement, self->day, &self->thresholds);
  SegueGlyphLook look = is_stale ? SEGUE_GLYPH_HOLLOW : SEGUE_GLYPH_SOLID;
  int state = get_state (engagement);
  SegueTokenInk ink = { .ground = { 1, 1, 1 }, .halo = HALO * scale };

  if (state >= 0 && !canvas->is_monochrome)
    set_rgb (ink.shape, segue_glyph_get_colour ((SegueGlyph) state));
  segue_token_draw (canvas->cr, state, look, &ink, x, y, RADIUS * scale);
  draw_words (canvas, segue_token_is_filled (state, look) ? SEGUE_INK_WHITE : SEGUE_INK_BLACK, initials, x,
              y + segue_token_get_middle (state) * RADIUS * scale);
}

/* More than there is room for stand behind a “+n”; the list names all. */
static void
draw_more (SegueCanvas *canvas,
           guint        n,
           double       scale,
           double       x,
           double       y)
{
  g_autofree char *words = g_strdup_printf ("+%u", n);
  double width = SLOT * scale * 0.94;
  double height = RADIUS * scale * 1.5;

  segue_canvas_fill (canvas, SEGUE_INK_WHITE, x - width / 2, y - height / 2, width, height);
  segue_canvas_box (canvas, x - width / 2, y - height / 2, width, height);
  draw_words (canvas, SEGUE_INK_BLACK, words, x, y);
}

/* In lines about the middle of the place, as many as its cell has room for. */
static void
draw_place (const SegueGridFigure *self,
            SegueCanvas           *canvas,
            const Field           *field,
            int                    x,
            int                    y)
{
  const GArray *people = self->grid->cells[y][x];
  double slot = SLOT * field->scale;
  guint across = (guint) MAX (1, field->width / SEGUE_GRID_STEPS / slot);
  guint room = across * (guint) MAX (1, field->height / SEGUE_GRID_STEPS / slot - 0.6);
  guint n_drawn = people->len <= room ? people->len : MAX (room, 2) - 1;
  guint n_slots = MIN (people->len, n_drawn + 1);
  guint n_lines = (n_slots + across - 1) / across;

  for (guint i = 0; i < n_slots; i++)
    {
      guint line = i / across;
      guint in_line = MIN (across, n_slots - line * across);
      double left = get_column (field, x) + (i % across - (in_line - 1) / 2.0) * slot;
      double top = get_row (field, y) + (line - (n_lines - 1) / 2.0) * slot;

      if (i < n_drawn)
        draw_person (self, canvas, &g_array_index (people, SegueSheetRow, i), field->scale, left, top);
      else
        draw_more (canvas, people->len - n_drawn, field->scale, left, top);
    }
}

/* What stands for what, of what is there. */
static void
draw_legend (const SegueGridFigure *self,
             SegueCanvas           *canvas,
             const Field           *field,
             double                 y)
{
  const SegueRatingGrid *grid = self->grid;
  double line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_SECOND);
  double radius = LEGEND_RADIUS * field->scale;
  double x = field->x;
  double word = 0;

  for (guint i = 0; i < G_N_ELEMENTS (grid->n_states); i++)
    {
      const char *label = i < SEGUE_N_GLYPHS ? segue_choices_get_label (&segue_engagement_levels, (int) i) : _("not judged");
      g_autofree char *words = g_strdup_printf ("%s %u", label, grid->n_states[i]);
      SegueTokenInk ink = { .ground = { 1, 1, 1 } };

      if (grid->n_states[i] == 0)
        continue;

      if (i < SEGUE_N_GLYPHS)
        segue_canvas_glyph (canvas, (SegueGlyph) i, SEGUE_GLYPH_SOLID, x + radius, y + line / 2, radius);
      else
        segue_token_draw (canvas->cr, SEGUE_TOKEN_NOT_JUDGED, SEGUE_GLYPH_SOLID, &ink, x + radius, y + line / 2, radius);
      x += 3 * radius;
      segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SECOND, words, x, y, 0, SEGUE_TEXT_ALIGN_LEFT);
      x += segue_typesetter_estimate (canvas->type, SEGUE_TEXT_SECOND, words, &word) + 1.5 * LEGEND_GAP * field->scale;
    }
}

static guint
count_stale (const SegueGridFigure *self)
{
  guint n = 0;

  for (int i = 0; i < SEGUE_GRID_STEPS * SEGUE_GRID_STEPS; i++)
    {
      const GArray *people = self->grid->cells[i / SEGUE_GRID_STEPS][i % SEGUE_GRID_STEPS];

      for (guint j = 0; j < people->len; j++)
        n += segue_standing_is_stale (self->plan, g_array_index (people, SegueSheetRow, j).records[SEGUE_SHEET_OWN],
                                      self->day, &self->thresholds);
    }

  return n;
}

static void
draw_remarks (const SegueGridFigure *self,
              SegueCanvas           *canvas,
              const Field           *field,
              double                 y)
{
  guint n_unplaced = self->grid->unplaced->len;
  g_autoptr(GString) remarks = g_string_new (_("Who stands on a line counts as high."));

  if (self->grid->axes == SEGUE_GRID_SUPPORT || !self->thresholds.middle_is_high)
    g_string_truncate (remarks, 0);
  if (count_stale (self) > 0)
    g_string_append_printf (remarks, "%s%s", remarks->len > 0 ? " " : "", _("An outline: judged long ago."));
  if (n_unplaced > 0)
    {
      g_string_append (remarks, remarks->len > 0 ? " " : "");
      g_string_append_printf (remarks, ngettext ("%u person is not placed: a rating is missing.",
                                                 "%u people are not placed: a rating is missing.", n_unplaced), n_unplaced);
    }
  if (remarks->len > 0)
    segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_SECOND, remarks->str, field->x, y, field->width, SEGUE_TEXT_ALIGN_LEFT);
}

/**
 * segue_grid_figure_draw:
 * @width: of the room, in points
 * @height: of the room, in points
 *
 * Draws the field with its axes, its people and its legend, the corner at 0,0.
 */
void
segue_grid_figure_draw (const SegueGridFigure *self,
                        SegueCanvas           *canvas,
                        double                 width,
                        double                 height)
{
  double scale = 0;
  double line = 0;
  double legend = 0;
  Field field;

  g_return_if_fail (self != NULL && canvas != NULL);

  scale = segue_typesetter_get_scale (canvas->type);
  line = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_SECOND);
  legend = LEGEND_GAP * scale + 3 * line;
  field = (Field) {
    .x = AXIS_WIDTH * scale,
    .y = 0,
    .width = width - AXIS_WIDTH * scale,
    .height = height - AXIS_HEIGHT * scale - legend,
    .scale = scale,
  };

  draw_field (self, canvas, &field);
  segue_canvas_begin (canvas, "P");
  draw_corners (self, canvas, &field);
  draw_axes (self, canvas, &field);
  for (int y = SEGUE_GRID_STEPS - 1; y >= 0; y--)
    for (int x = 0; x < SEGUE_GRID_STEPS; x++)
      draw_place (self, canvas, &field, x, y);
  draw_legend (self, canvas, &field, height - 3 * line);
  draw_remarks (self, canvas, &field, height - 2 * line);
  segue_canvas_end (canvas, "P");
}
