/* segue-wall-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-wall-list"

#include "config.h"

#include "segue-wall-list.h"

#include "segue-month-grid.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define COLUMN 360
#define COLUMN_GAP 20
#define NUMBER_WIDTH 44
#define GLYPH 7
#define ROW_GAP 7

typedef struct
{
  SegueTypesetter *type;
  SegueCanvas     *canvas;
  double           scale;
} List;

static char *
dup_words (const SegueCalendarEntry *entry)
{
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *weekday = segue_day_to_weekday_label (entry->first, TRUE);
  g_autofree char *first = segue_day_to_short_label (entry->first, entry->first);
  g_autofree char *time = segue_calendar_entry_dup_time (entry);

  g_string_append_printf (words, "%s %s", weekday, first);
  if (entry->last > entry->first)
    {
      g_autofree char *last = segue_day_to_short_label (entry->last, entry->first);

      g_string_append_c (words, ' ');
      /* Translators: the last day */
      g_string_append_printf (words, _("to %s"), last);
    }
  if (time != NULL)
    g_string_append_printf (words, " · %s", time);
  g_string_append_printf (words, " · %s", entry->audiences != NULL ? entry->audiences : _("Everyone"));
  if (entry->channel != NULL)
    g_string_append_printf (words, " · %s", entry->channel);
  if (entry->state == SEGUE_DATED_CANCELLED)
    g_string_append_printf (words, " · %s", _("Cancelled"));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
draw_number (const List *self,
             guint       number,
             double      x,
             double      y)
{
  g_autofree char *words = g_strdup_printf ("%u", number);
  double line = segue_typesetter_get_line_height (self->type, SEGUE_TEXT_WALL_NUMBER);

  segue_wall_outline (self->canvas->cr, x, y, (NUMBER_WIDTH - 8) * self->scale, line + 2 * self->scale, 3 * self->scale);
  segue_canvas_set_ink (self->canvas, SEGUE_INK_BLACK);
  cairo_set_line_width (self->canvas->cr, 0.9);
  cairo_stroke (self->canvas->cr);
  segue_canvas_text (self->canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_NUMBER, words, x, y + self->scale,
                     (NUMBER_WIDTH - 8) * self->scale, SEGUE_TEXT_ALIGN_CENTRE);
}

/* One of the list; how high it is. */
static double
draw_entry (const List               *self,
            const SegueCalendarEntry *entry,
            guint                     number,
            double                    x,
            double                    y,
            double                    width)
{
  double inset = (NUMBER_WIDTH + 3 * GLYPH) * self->scale;
  g_autofree char *words = dup_words (entry);
  double title = segue_typesetter_measure (self->type, SEGUE_TEXT_WALL_ITEM_14, entry->title, width - inset);
  double second = segue_typesetter_measure (self->type, SEGUE_TEXT_WALL_NEAR, words, width - inset);

  if (self->canvas != NULL)
    {
      double line = segue_typesetter_get_line_height (self->type, SEGUE_TEXT_WALL_ITEM_14);

      segue_canvas_begin (self->canvas, "P");
      draw_number (self, number, x, y);
      segue_wall_glyph (self->canvas, entry->kind, FALSE, x + (NUMBER_WIDTH + GLYPH) * self->scale, y + line / 2, GLYPH * self->scale);
      segue_canvas_text (self->canvas, SEGUE_INK_BLACK, SEGUE_TEXT_WALL_ITEM_14, entry->title, x + inset, y, width - inset,
                         SEGUE_TEXT_ALIGN_LEFT);
      segue_canvas_text (self->canvas, SEGUE_INK_QUIET, SEGUE_TEXT_WALL_NEAR, words, x + inset, y + title, width - inset,
                         SEGUE_TEXT_ALIGN_LEFT);
      segue_canvas_end (self->canvas, "P");
    }

  return title + second + ROW_GAP * self->scale;
}

/**
 * segue_wall_list_draw:
 * @entries: (element-type SegueCalendarEntry): all that has a number, which is its place
 * @next: (inout): the first that is drawn; then the first that found no room
 * @type: for measuring
 * @canvas: (nullable): where to draw; %NULL to measure only
 * @y: the upper edge
 * @width: of the page
 * @height: that there is
 *
 * Draws the list in columns, from the top to the bottom of each.
 *
 * Returns: how high the highest column is, in points
 */
double
segue_wall_list_draw (GPtrArray       *entries,
                      guint           *next,
                      SegueTypesetter *type,
                      SegueCanvas     *canvas,
                      double           y,
                      double           width,
                      double           height)
{
  List self = { type, canvas, segue_typesetter_get_scale (type) };
  List measured = { type, NULL, self.scale };
  double gap = COLUMN_GAP * self.scale;
  guint n_columns = (guint) MAX (1, (width + gap) / (COLUMN * self.scale + gap));
  double column = (width - (n_columns - 1) * gap) / n_columns;
  double highest = 0;
  guint first = *next;

  for (guint i = 0; i < n_columns; i++)
    for (double at = 0; *next < entries->len; (*next)++)
      {
        const SegueCalendarEntry *entry = g_ptr_array_index (entries, *next);
        double needed = draw_entry (&measured, entry, *next + 1, 0, 0, column);

        if (at > 0 && at + needed > height)
          break;
        if (at == 0 && i == 0 && needed > height && *next == first && canvas == NULL)
          return G_MAXDOUBLE; /* not even one */
        if (canvas != NULL)
          draw_entry (&self, entry, *next + 1, i * (column + gap), y + at, column);
        at += needed;
        highest = MAX (highest, at);
      }

  return highest;
}
