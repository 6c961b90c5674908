/* segue-load-draw.c - the cells of the load: a number, a tone and a pattern each (DESIGN 6)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-load-field"

#include "config.h"

#include "segue-load-field-private.h"

#include "segue-audience.h"
#include "segue-kind-glyphs.h"
#include "segue-load-tone.h"
#include "segue-load-words.h"
#include "segue-round-box.h"
#include "segue-text-layout.h"

#include <glib/gi18n.h>

#define SMALL (9.5 / 11.0)
#define SMALLEST (9.0 / 11.0)
#define NARROW_CELL 52
#define RADIUS 6.0
#define NAME_MARGIN 12.0
#define INDENT 10.0
#define MOST_DEPTH 3
#define GLYPH 5.5

static PangoLayout *
get_words (SegueLoadField *self,
           const char     *text,
           double          scale,
           gboolean        is_bold)
{
  g_autofree char *key = g_strdup_printf ("%d%d%s", (int) (scale * 100), is_bold, text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);

  if (layout == NULL)
    {
      layout = segue_text_layout_new (GTK_WIDGET (self), text, scale, is_bold);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
    }

  return layout;
}

static double
get_cell_x (SegueLoadField *self,
            int             week)
{
  return segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), self->names + week * self->cell + SEGUE_LOAD_GAP / 2,
                                    self->cell - SEGUE_LOAD_GAP);
}

static void
draw_cell (SegueLoadField          *self,
           cairo_t                 *cr,
           const SegueCalendarInks *inks,
           const SegueLoadCell     *cell,
           int                      week,
           double                   y)
{
  double x = get_cell_x (self, week), width = self->cell - SEGUE_LOAD_GAP, height = self->row - SEGUE_LOAD_GAP;
  double patch = MIN (width - 8, self->row * 0.78);
  GdkRGBA ground, figure;

  segue_load_tone_draw (cr, inks, cell->step, x, y, width, height, RADIUS);
  segue_load_tone_get (inks, cell->step, &ground, &figure);
  if (cell->step >= SEGUE_LOAD_BUSY) /* a patch keeps the pattern from the figures */
    {
      segue_round_box_trace (cr, x + (width - patch) / 2, y + 5, patch, height - 10, 4);
      segue_calendar_inks_set (cr, &ground, 1);
      cairo_fill (cr);
    }
  if (cell->is_peak)
    {
      segue_calendar_inks_set (cr, &figure, 1);
      cairo_new_path (cr);
      segue_kind_glyph_draw (cr, SEGUE_CALENDAR_PEAK, x + 11, y + 11, GLYPH);
    }
}

static void
write_cell (SegueLoadField          *self,
            GtkSnapshot             *snapshot,
            const SegueCalendarInks *inks,
            const SegueLoadCell     *cell,
            int                      week,
            double                   y)
{
  g_autofree char *figure = segue_load_dup_figure (self->rule, cell);
  g_autofree char *second = segue_load_dup_second (self->rule, cell);
  double x = self->names + (week + 0.5) * self->cell, height = self->row - SEGUE_LOAD_GAP;
  /* A word that would be cut says less than none: the line below the cells has it. */
  gboolean is_single = *second == '\0' || (self->rule != SEGUE_LOAD_HOURS && self->cell < NARROW_CELL);
  GdkRGBA ground, ink;

  segue_load_tone_get (inks, cell->step, &ground, &ink);
  segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, get_words (self, figure, cell->step == SEGUE_LOAD_NOTHING ? 1 : 12.0 / 11.0, cell->step != SEGUE_LOAD_NOTHING),
               &ink, x, y + (is_single ? height / 2 : height * 0.36), self->cell - 8, 0.5);
  if (!is_single)
    segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, get_words (self, second, self->cell < NARROW_CELL ? SMALLEST : SMALL, FALSE), &ink, x, y + height * 0.72, self->cell - 4, 0.5);
}

static void
write_name (SegueLoadField          *self,
            GtkSnapshot             *snapshot,
            const SegueCalendarInks *inks,
            const SegueLoadRow      *row,
            double                   y)
{
  SegueRecord *audience = segue_plan_find (segue_calendar_state_get_plan (self->state), SEGUE_RECORD_AUDIENCE, row->id);
  const char *name = segue_record_get_text (audience, SEGUE_AUDIENCE_NAME);
  g_autofree char *line = segue_load_dup_line (row->capacity);
  double x = NAME_MARGIN + MIN (row->depth, MOST_DEPTH) * INDENT, height = self->row - SEGUE_LOAD_GAP;
  double room = self->names - x - 6;
  gboolean has_line = self->rule == SEGUE_LOAD_HOURS && !segue_calendar_state_is_narrow (self->state);
  PangoLayout *layout = get_words (self, name != NULL ? name : "", 1, TRUE);
  int words, total;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -2);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_alignment (layout, segue_calendar_field_is_mirrored (SEGUE_CALENDAR_FIELD (self)) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
  pango_layout_get_pixel_size (layout, NULL, &words);
  total = words + (has_line ? words * 3 / 4 / pango_layout_get_line_count (layout) : 0);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), x, room),
                                                          (float) floor (y + (height - total) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &inks->text);
  gtk_snapshot_restore (snapshot);
  if (has_line)
    segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, get_words (self, line, SMALL, FALSE), &inks->dim, x, y + (height - total) / 2 + words + (total - words) / 2.0, room, 0);
}

/* A ring of ink with a gap in the colour of the page. */
static void
draw_ring (SegueLoadField          *self,
           cairo_t                 *cr,
           const SegueCalendarInks *inks,
           double                   y)
{
  double x = get_cell_x (self, self->at_week), width = self->cell - SEGUE_LOAD_GAP, height = self->row - SEGUE_LOAD_GAP;

  segue_round_box_trace (cr, x + 3, y + 3, width - 6, height - 6, RADIUS - 1);
  segue_calendar_inks_set (cr, &inks->ground, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  segue_round_box_trace (cr, x + 0.75, y + 0.75, width - 1.5, height - 1.5, RADIUS + 1);
  segue_calendar_inks_set (cr, &inks->text, 1);
  cairo_set_line_width (cr, 2.5);
  cairo_stroke (cr);
}

/* Where the weeks before and after the go-live meet. */
static gboolean
find_go_live (SegueLoadField *self,
              double         *x)
{
  int days = self->phases.is_known ? self->phases.go_live - self->first : -1;

  if (days < 0 || days >= self->n_weeks * SEGUE_DAYS_PER_WEEK)
    return FALSE;

  *x = self->names + days / SEGUE_DAYS_PER_WEEK * self->cell;
  return TRUE;
}

static void
draw_head (SegueLoadField          *self,
           GtkSnapshot             *snapshot,
           const SegueCalendarInks *inks,
           int                      width)
{
  double head = segue_calendar_field_get_head (SEGUE_CALENDAR_FIELD (self));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) head));
  PangoLayout *go_live = get_words (self, C_("load", "Go-live"), SMALL, TRUE);
  SegueDay today = segue_today ();
  int words;
  double x;

  cairo_rectangle (cr, 0, 0, width, head);
  segue_calendar_inks_set (cr, &inks->ground, 1);
  cairo_fill (cr);
  pango_layout_set_width (go_live, -1);
  pango_layout_get_pixel_size (go_live, &words, NULL);
  if (find_go_live (self, &x))
    {
      double left = CLAMP (x - words / 2.0 - 8, self->names, width - words - 18);

      segue_calendar_inks_set (cr, &inks->text, 1);
      segue_round_box_trace (cr, segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), left, words + 16.0), head - 22, words + 16, 18, 9);
      cairo_fill (cr);
      cairo_rectangle (cr, segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), x - 1.25, 2.5), head - 8, 2.5, 8);
      cairo_fill (cr);
      cairo_destroy (cr);
      segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, go_live, &inks->ground, left + 8, head - 13, words + 2, 0);
    }
  else
    {
      cairo_destroy (cr);
    }

  segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, get_words (self, segue_load_rule_get_label (self->rule), SMALL, TRUE), &inks->dim, NAME_MARGIN,
               (head - self->pill) * 0.7, self->names - NAME_MARGIN - 6, 0);
  for (int week = 0; week < self->n_weeks; week++)
    {
      SegueDay day = self->first + week * SEGUE_DAYS_PER_WEEK;
      gboolean is_now = today >= day && today < day + SEGUE_DAYS_PER_WEEK;
      /* Translators: a number of a week: “wk 19”. */
      g_autofree char *number = g_strdup_printf (_("wk %d"), segue_week_get_number (day, &self->weeks));
      g_autofree char *date = segue_day_to_short_label (day, day);
      double middle = self->names + (week + 0.5) * self->cell;

      segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, get_words (self, is_now ? C_("load", "now") : number, SMALL, is_now), is_now ? &inks->accent_word : &inks->dim, middle,
                   (head - self->pill) * 0.3, self->cell - 2, 0.5);
      segue_calendar_field_write (SEGUE_CALENDAR_FIELD (self), snapshot, get_words (self, date, SMALL, TRUE), &inks->text, middle, (head - self->pill) * 0.74, self->cell - 2, 0.5);
    }
}

/**
 * segue_load_field_draw:
 *
 * Draws what is seen.
 */
void
segue_load_field_draw (SegueCalendarField *field,
                       GtkSnapshot        *snapshot,
                       int                 width,
                       int                 height)
{
  SegueLoadField *self = SEGUE_LOAD_FIELD (field);
  SegueCalendarInks inks = segue_calendar_inks_get (GTK_WIDGET (self));
  SegueLoad *load = segue_load_field_get_load (self);
  double head = segue_calendar_field_get_head (field), offset = segue_calendar_field_get_offset (field);
  guint first = (guint) (offset / self->row);
  guint end = MIN ((guint) ((offset + height - head) / self->row) + 1, self->rows->len);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, (float) head, (float) width, (float) (height - head));
  cairo_t *cr;
  double x;

  gtk_snapshot_push_clip (snapshot, &area);
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  cairo_rectangle (cr, 0, head, width, height - head);
  segue_calendar_inks_set (cr, &inks.ground, 1);
  cairo_fill (cr);
  for (guint i = first; i < end; i++)
    for (int week = 0; week < self->n_weeks; week++)
      {
        SegueLoadCell cell = segue_load_get (load, g_array_index (self->rows, SegueLoadRow, i).id, self->first + week * SEGUE_DAYS_PER_WEEK);

        draw_cell (self, cr, &inks, &cell, week, head + i * self->row - offset);
      }
  if (find_go_live (self, &x))
    {
      cairo_rectangle (cr, segue_calendar_field_flip (field, x - 1.25, 2.5), head, 2.5, MIN (height - head, self->rows->len * self->row - offset));
      segue_calendar_inks_set (cr, &inks.text, 1);
      cairo_fill (cr);
    }
  if (self->rows->len > 0)
    draw_ring (self, cr, &inks, head + self->at_row * self->row - offset);
  cairo_destroy (cr);

  for (guint i = first; i < end; i++)
    {
      const SegueLoadRow *row = &g_array_index (self->rows, SegueLoadRow, i);

      write_name (self, snapshot, &inks, row, head + i * self->row - offset);
      for (int week = 0; week < self->n_weeks; week++)
        {
          SegueLoadCell cell = segue_load_get (load, row->id, self->first + week * SEGUE_DAYS_PER_WEEK);

          write_cell (self, snapshot, &inks, &cell, week, head + i * self->row - offset);
        }
    }
  gtk_snapshot_pop (snapshot);
  draw_head (self, snapshot, &inks, width);
}
