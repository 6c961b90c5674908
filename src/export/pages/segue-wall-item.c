/* segue-wall-item.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-wall-item"

#include "config.h"

#include "segue-wall-item.h"

#include "segue-kind-glyphs.h"

#include <glib/gi18n.h>
#include <math.h>

/* In points, times the scale of the type. */
#define EDGE 9
#define PADDING 6
#define RISE 3
#define GLYPH 8

/* Of the smallest title, where nothing presses, and where something does. */
#define MOST_LINES 6
#define MOST_LINES_PRESSED 4

/* From here on scripts break lines between any two letters. */
#define FIRST_CLOSE_SCRIPT 0x0e00

static double
get_inset (SegueTypesetter          *type,
           const SegueCalendarEntry *entry)
{
  double edge = segue_wall_is_inverted (entry->kind) || segue_calendar_kind_is_window (entry->kind) ? 0 : EDGE;

  return (edge + PADDING + 2 * GLYPH + PADDING * 0.7) * segue_typesetter_get_scale (type);
}

static double
get_tail (SegueTypesetter          *type,
          const SegueCalendarEntry *entry)
{
  double tick = entry->state == SEGUE_DATED_DONE && !segue_calendar_kind_is_window (entry->kind) ? 14 : 0;

  return (PADDING * 0.7 + tick) * segue_typesetter_get_scale (type);
}

static gboolean
is_close_script (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_utf8_get_char (at) >= FIRST_CLOSE_SCRIPT && g_unichar_isalpha (g_utf8_get_char (at)))
      return TRUE;

  return FALSE;
}

/* How many lines it takes where no word is broken; 0 where one would be. */
static guint
count_lines (SegueTypesetter *type,
             SegueTextStyle   style,
             const char      *text,
             double           width,
             double          *height)
{
  double word = 0;
  double line = segue_typesetter_get_line_height (type, style);

  segue_typesetter_estimate (type, style, text, &word);
  if (word > width && !is_close_script (text))
    return 0;

  *height = segue_typesetter_measure (type, style, text, width);
  return MAX (1, (guint) floor (*height / line + 0.5));
}

static gboolean
fit_title (SegueWallItem   *self,
           SegueTypesetter *type,
           double           width,
           guint            step)
{
  static const SegueTextStyle styles[] = { SEGUE_TEXT_WALL_ITEM, SEGUE_TEXT_WALL_ITEM_16, SEGUE_TEXT_WALL_ITEM_14 };
  guint first = MIN (step, G_N_ELEMENTS (styles) - 1);

  for (guint i = first; i < G_N_ELEMENTS (styles); i++)
    {
      guint most = i < G_N_ELEMENTS (styles) - 1 ? 2 + (step == 0) : step == 0 ? MOST_LINES : MOST_LINES_PRESSED;
      guint n = count_lines (type, styles[i], self->entry->title, width, &self->title_height);

      self->style = styles[i];
      if (n > 0 && n <= most)
        return TRUE;
    }

  return FALSE;
}

/* What stands below a title, from the fullest to the shortest that still tells. */
static char *
dup_second (const SegueCalendarEntry *entry,
            guint                     shortness)
{
  g_autofree char *time = segue_calendar_entry_dup_time (entry);
  g_autofree char *many = NULL;
  const char *audiences = entry->audiences;
  const char *parts[4] = { NULL };
  guint n = 0;

  if (segue_calendar_kind_is_window (entry->kind) && audiences == NULL && entry->channel == NULL)
    return NULL;
  if (shortness > 0 && entry->n_audiences > 1)
    audiences = many = g_strdup_printf (ngettext ("%u audience", "%u audiences", entry->n_audiences), entry->n_audiences);
  if (audiences == NULL)
    audiences = _("Everyone");

  if (time != NULL)
    parts[n++] = time;
  if (shortness < 3 || time == NULL)
    parts[n++] = audiences;
  if (shortness < 2 && entry->channel != NULL)
    parts[n++] = entry->channel;
  parts[n] = NULL;

  return g_strjoinv (" · ", (char **) parts);
}

static void
fit_second (SegueWallItem   *self,
            SegueTypesetter *type,
            double           width)
{
  for (guint shortness = 0; shortness < 4; shortness++)
    {
      g_autofree char *words = dup_second (self->entry, shortness);
      guint n;

      if (words == NULL)
        return;
      n = count_lines (type, SEGUE_TEXT_WALL_NEAR, words, width, &self->second_height);
      if (n == 0 || n > (shortness == 3 ? 2 : 1))
        continue;

      self->second = g_steal_pointer (&words);
      return;
    }
}

/* A bar has its words in one line. */
static void
put_beside (SegueWallItem   *self,
            SegueTypesetter *type,
            double           width)
{
  double word = 0;
  double title = segue_typesetter_estimate (type, self->style, self->entry->title, &word);
  double gap = 2 * PADDING * segue_typesetter_get_scale (type);

  for (guint shortness = 0; shortness < 4 && self->second == NULL; shortness++)
    {
      g_autofree char *words = dup_second (self->entry, shortness);

      if (words == NULL)
        return;
      if (title + gap + segue_typesetter_estimate (type, SEGUE_TEXT_WALL_NEAR, words, &word) <= width)
        self->second = g_steal_pointer (&words);
    }
  self->is_beside = self->second != NULL;
}

/**
 * segue_wall_item_fit:
 * @self: (out): filled but for its place; to be cleared in any case
 * @width: of its box, in points
 * @step: how far it steps back at least, below %SEGUE_N_WALL_STEPS
 * @is_bar: whether it lasts several days
 *
 * Chooses the largest size in which all of its title has room.
 *
 * Returns: whether there is one; otherwise it belongs into the list
 */
gboolean
segue_wall_item_fit (SegueWallItem            *self,
                     SegueTypesetter          *type,
                     const SegueCalendarEntry *entry,
                     double                    width,
                     guint                     step,
                     gboolean                  is_bar)
{
  double scale = segue_typesetter_get_scale (type);
  double inner = width - get_inset (type, entry) - get_tail (type, entry);

  *self = (SegueWallItem) { .entry = entry, .width = width };
  if (inner <= 0 || !fit_title (self, type, inner, step))
    return FALSE;

  if (is_bar)
    put_beside (self, type, inner);
  else if (step < SEGUE_N_WALL_STEPS - 1)
    fit_second (self, type, inner);
  self->height = self->title_height + (self->is_beside ? 0 : self->second_height) + 2 * RISE * scale;

  return TRUE;
}

/**
 * segue_wall_item_clear:
 *
 * Frees what it holds.
 */
void
segue_wall_item_clear (SegueWallItem *self)
{
  g_clear_pointer (&self->second, g_free);
}

static void
strike (const SegueWallItem *self,
        SegueCanvas         *canvas,
        double               x,
        double               y,
        double               width)
{
  double line = segue_typesetter_get_line_height (canvas->type, self->style);
  double word = 0;
  double words = segue_typesetter_estimate (canvas->type, self->style, self->entry->title, &word);

  for (double at = y + line * 0.55; at < y + self->title_height; at += line)
    segue_canvas_fill (canvas, SEGUE_INK_BLACK, x, at, MIN (words, width), 1.2);
}

/**
 * segue_wall_item_draw:
 *
 * Draws it at its place.
 */
void
segue_wall_item_draw (const SegueWallItem *self,
                      SegueCanvas         *canvas)
{
  const SegueCalendarEntry *entry = self->entry;
  double scale = segue_typesetter_get_scale (canvas->type);
  gboolean is_inverted = segue_wall_is_inverted (entry->kind);
  gboolean has_edge = !is_inverted && !segue_calendar_kind_is_window (entry->kind) && !self->goes_before;
  double line = segue_typesetter_get_line_height (canvas->type, self->style);
  double x = self->x + get_inset (canvas->type, entry);
  double y = self->y + RISE * scale;
  double inner = self->width - get_inset (canvas->type, entry) - get_tail (canvas->type, entry);
  double word = 0;

  segue_wall_box (canvas, entry->kind, entry->state, has_edge ? EDGE * scale : 0, self->x, self->y, self->width, self->height);
  segue_wall_glyph (canvas, entry->kind, is_inverted, x - (PADDING * 0.7 + GLYPH) * scale, y + line / 2, GLYPH * scale);

  segue_canvas_begin (canvas, "P");
  segue_canvas_text (canvas, is_inverted ? SEGUE_INK_WHITE : SEGUE_INK_BLACK, self->style, entry->title, x, y, inner,
                     SEGUE_TEXT_ALIGN_LEFT);
  if (self->second != NULL && self->is_beside)
    {
      double title = segue_typesetter_estimate (canvas->type, self->style, entry->title, &word);
      double near = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_WALL_NEAR);

      segue_canvas_text (canvas, is_inverted ? SEGUE_INK_WHITE : SEGUE_INK_QUIET, SEGUE_TEXT_WALL_NEAR, self->second,
                         x + title + 2 * PADDING * scale, y + (line - near) * 0.7, 0, SEGUE_TEXT_ALIGN_LEFT);
    }
  else if (self->second != NULL)
    {
      segue_canvas_text (canvas, is_inverted ? SEGUE_INK_WHITE : SEGUE_INK_QUIET, SEGUE_TEXT_WALL_NEAR, self->second,
                         x, y + self->title_height, inner, SEGUE_TEXT_ALIGN_LEFT);
    }
  segue_canvas_end (canvas, "P");

  if (entry->state == SEGUE_DATED_CANCELLED)
    strike (self, canvas, x, y, inner);
  if (entry->state == SEGUE_DATED_DONE && !segue_calendar_kind_is_window (entry->kind))
    {
      segue_canvas_set_ink (canvas, is_inverted ? SEGUE_INK_WHITE : SEGUE_INK_BLACK);
      segue_tick_draw (canvas->cr, self->x + self->width - 11 * scale, y + line / 2, 6 * scale);
    }
}
