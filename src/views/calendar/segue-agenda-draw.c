/* segue-agenda-draw.c - the days that are seen, and what is on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-agenda-field"

#include "config.h"

#include "segue-agenda-field-private.h"

#include "segue-audience.h"
#include "segue-calendar-words.h"
#include "segue-communication.h"
#include "segue-kind-glyphs.h"
#include "segue-round-box.h"
#include "segue-shared-choices.h"
#include "segue-text-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#define MARGIN 18.0
#define TIMES 62.0
#define NARROW_TIMES 46.0
#define GLYPH 8.0
#define GLYPH_ROOM 34.0
#define MARK 6.5
#define MARK_ROOM 20.0
#define SMALL (10.0 / 11.0)
#define MOST_AUDIENCES 4

/**
 * segue_agenda_field_dup_day:
 *
 * Returns: (transfer full): the heading of a day: “Today, Monday 23 November 2026, T−56”
 */
char *
segue_agenda_field_dup_day (SegueAgendaField *self,
                            SegueDay          day)
{
  g_autofree char *weekday = segue_day_to_weekday_label (day, FALSE);
  g_autofree char *date = segue_day_to_long_label (day);
  g_autofree char *t = segue_calendar_words_dup_t (self->state, day);
  GString *words = g_string_new (NULL);

  if (day == segue_today ())
    g_string_append_printf (words, "%s, ", C_("agenda", "Today"));
  /* Translators: a day of the week and its date: “Thursday 22 April 2027”. */
  g_string_append_printf (words, C_("weekday and date", "%s %s"), weekday, date);
  if (t != NULL)
    g_string_append_printf (words, " · %s", t);

  return g_string_free (words, FALSE);
}

static void
append_part (GString    *words,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append (words, part);
}

static char *
dup_audiences (SegueAgendaField        *self,
               const SegueCalendarItem *item)
{
  SeguePlan *plan = segue_calendar_state_get_plan (self->state);
  GString *words = g_string_new (NULL);

  if (item->audiences == NULL)
    {
      g_string_append (words, _("Everybody"));
      return g_string_free (words, FALSE);
    }

  for (guint i = 0; i < MIN (item->audiences->n, MOST_AUDIENCES); i++)
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, item->audiences->ids[i]);
      const char *name = audience != NULL ? segue_record_get_text (audience, SEGUE_AUDIENCE_NAME) : NULL;

      if (name == NULL)
        continue;
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", name);
    }
  if (item->audiences->n > MOST_AUDIENCES)
    g_string_append_printf (words, ngettext (" and %u more", " and %u more", item->audiences->n - MOST_AUDIENCES), item->audiences->n - MOST_AUDIENCES);

  return g_string_free (words, FALSE);
}

/**
 * segue_agenda_field_dup_second:
 *
 * Returns: (transfer full): until when it lasts, for whom it is, how it is said and by whom
 */
char *
segue_agenda_field_dup_second (SegueAgendaField        *self,
                               const SegueCalendarItem *item)
{
  SeguePlan *plan = segue_calendar_state_get_plan (self->state);
  g_autofree char *audiences = dup_audiences (self, item);
  GString *words = g_string_new (NULL);

  if (item->last > item->first)
    {
      g_autofree char *last = segue_day_to_short_label (item->last, segue_today ());
      /* Translators: the last day of what lasts. */
      g_autofree char *until = g_strdup_printf (_("until %s"), last);

      append_part (words, until);
    }
  append_part (words, audiences);
  if (item->channel >= 0)
    append_part (words, segue_choices_get_label (&segue_channels, item->channel));
  if (segue_record_get_kind (item->record) == SEGUE_RECORD_COMMUNICATION)
    {
      SegueRecord *sender = segue_plan_follow (plan, item->record, SEGUE_COMMUNICATION_SENDER);
      g_autofree char *name = sender != NULL ? segue_plan_dup_title (plan, sender) : NULL;
      /* Translators: who sends a message. */
      g_autofree char *from = name != NULL ? g_strdup_printf (_("from %s"), name) : NULL;

      append_part (words, from);
    }

  return g_string_free (words, FALSE);
}

static double
write_words (SegueAgendaField *self,
             GtkSnapshot      *snapshot,
             const char       *text,
             double            scale,
             gboolean          is_bold,
             gboolean          is_struck,
             const GdkRGBA    *colour,
             double            x,
             double            middle,
             double            room,
             double            align)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), text, scale, is_bold);
  int width, height;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (is_struck)
    pango_attr_list_insert (pango_layout_get_attributes (layout), pango_attr_strikethrough_new (TRUE));
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > room)
    {
      pango_layout_set_width (layout, (int) (MAX (room, 1) * PANGO_SCALE));
      width = (int) room;
    }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) floor (segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), x - align * width, width)),
                                                          (float) floor (middle - height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);

  return width;
}

static gboolean
is_selected (SegueAgendaField       *self,
             const SegueAgendaEntry *entry)
{
  return entry->item != NULL && segue_calendar_state_get_selected (self->state) == entry->item->record;
}

static double
get_times (SegueAgendaField *self)
{
  return segue_calendar_state_is_narrow (self->state) ? NARROW_TIMES : TIMES;
}

static int
get_severity (SegueAgendaField        *self,
              const SegueCalendarItem *item)
{
  return self->findings != NULL ? segue_findings_get_severity (self->findings, item->record) : SEGUE_SEVERITY_NONE;
}

static void
draw_entry (SegueAgendaField        *self,
            cairo_t                 *cr,
            const SegueCalendarInks *inks,
            guint                    number,
            double                   y,
            int                      width)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);
  const SegueAgendaEntry *entry = &g_array_index (self->entries, SegueAgendaEntry, number);
  double height = segue_agenda_field_get_height (self, entry);
  double middle = floor (y + height / 2);
  gboolean has_focus = gtk_widget_has_visible_focus (segue_calendar_field_get_spot (field)) && number == self->cursor;
  GdkRGBA ink, tint, words;

  if (entry->item == NULL)
    {
      cairo_rectangle (cr, 0, y, width, height);
      segue_calendar_inks_set (cr, entry->day == segue_today () ? &inks->accent : &inks->text, entry->day == segue_today () ? 0.1f : 0.04f);
      cairo_fill (cr);
    }
  if (is_selected (self, entry) || has_focus)
    {
      segue_round_box_trace (cr, 6, y + 1, width - 12, height - 2, 6);
      segue_calendar_inks_set (cr, &inks->accent, is_selected (self, entry) ? 0.16f : 0);
      cairo_fill_preserve (cr);
      segue_calendar_inks_set (cr, &inks->accent, has_focus ? 1 : 0);
      cairo_set_line_width (cr, 2);
      cairo_stroke (cr);
    }
  if (is_selected (self, entry))
    {
      cairo_rectangle (cr, segue_calendar_field_flip (field, 6, 3), y + 3, 3, height - 6);
      segue_calendar_inks_set (cr, &inks->accent, 1);
      cairo_fill (cr);
    }
  if (entry->item == NULL)
    return;

  segue_calendar_inks_get_kind (inks, entry->item->kind, &ink, &tint, &words);
  segue_round_box_trace (cr, segue_calendar_field_flip (field, MARGIN + get_times (self), 26), middle - 13, 26, 26, 6);
  segue_calendar_inks_set (cr, &tint, 1);
  cairo_fill (cr);
  segue_calendar_inks_set (cr, &ink, 1);
  cairo_new_path (cr);
  segue_kind_glyph_draw (cr, entry->item->kind, segue_calendar_field_flip (field, MARGIN + get_times (self) + 13, 0), middle, GLYPH);
  if (get_severity (self, entry->item) != SEGUE_SEVERITY_NONE)
    {
      segue_calendar_inks_get_severity (inks, get_severity (self, entry->item), &ink);
      segue_calendar_inks_set (cr, &ink, 1);
      cairo_new_path (cr);
      segue_severity_draw (cr, get_severity (self, entry->item), segue_calendar_field_flip (field, width - MARGIN - MARK, 0), middle, MARK);
    }
}

static void
write_item (SegueAgendaField        *self,
            GtkSnapshot             *snapshot,
            const SegueCalendarInks *inks,
            const SegueCalendarItem *item,
            double                   y,
            int                      width)
{
  g_autofree char *title = segue_calendar_words_dup_title (self->state, item);
  g_autofree char *second = segue_agenda_field_dup_second (self, item);
  double left = MARGIN + get_times (self) + GLYPH_ROOM;
  double right = width - MARGIN - (get_severity (self, item) != SEGUE_SEVERITY_NONE ? MARK_ROOM : 0);
  const char *state = segue_calendar_kind_is_window (item->kind) ? NULL : segue_calendar_words_get_state (item);

  if (item->starts != SEGUE_TIME_NONE)
    {
      g_autofree char *time = segue_time_to_label (item->starts);

      write_words (self, snapshot, time, 1, FALSE, FALSE, &inks->text, MARGIN, y + self->row / 2 - self->line / 2, get_times (self) - 4, 0);
    }
  if (state != NULL && !segue_calendar_state_is_narrow (self->state))
    right -= write_words (self, snapshot, state, SMALL, FALSE, FALSE, &inks->dim, right, y + self->row / 2, 160, 1) + 12;
  write_words (self, snapshot, title, 1, TRUE, item->state == SEGUE_DATED_CANCELLED, &inks->text, left, y + self->row / 2 - self->line / 2, right - left, 0);
  write_words (self, snapshot, second, SMALL, FALSE, FALSE, &inks->dim, left, y + self->row / 2 + self->line / 2, right - left, 0);
}

static void
write_heading (SegueAgendaField        *self,
               GtkSnapshot             *snapshot,
               const SegueCalendarInks *inks,
               guint                    number,
               double                   y,
               int                      width)
{
  const SegueAgendaEntry *entry = &g_array_index (self->entries, SegueAgendaEntry, number);
  g_autofree char *day = segue_agenda_field_dup_day (self, entry->day);
  gboolean is_bare = number + 1 == self->entries->len || entry[1].day != entry->day;
  double words;

  words = write_words (self, snapshot, day, 1, TRUE, FALSE, &inks->text, MARGIN, y + self->heading / 2, width - 2 * MARGIN, 0);
  if (is_bare)
    write_words (self, snapshot, C_("agenda", "nothing"), SMALL, FALSE, FALSE, &inks->dim, MARGIN + words + 12, y + self->heading / 2,
                 width - 2 * MARGIN - words, 0);
}

/**
 * segue_agenda_field_draw:
 *
 * Draws what is seen.
 */
void
segue_agenda_field_draw (SegueCalendarField *field,
                         GtkSnapshot        *snapshot,
                         int                 width,
                         int                 height)
{
  SegueAgendaField *self = SEGUE_AGENDA_FIELD (field);
  SegueCalendarInks inks = segue_calendar_inks_get (GTK_WIDGET (self));
  double offset = segue_calendar_field_get_offset (field);
  guint first, end;
  cairo_t *cr;

  if (!segue_agenda_field_is_right (self))
    return;

  first = segue_agenda_field_find (self, offset);
  end = segue_agenda_field_find (self, offset + height) + 1;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  cairo_rectangle (cr, 0, 0, width, height);
  segue_calendar_inks_set (cr, &inks.ground, 1);
  cairo_fill (cr);
  for (guint i = first; i < end; i++)
    draw_entry (self, cr, &inks, i, g_array_index (self->entries, SegueAgendaEntry, i).y - offset, width);
  cairo_destroy (cr);

  for (guint i = first; i < end; i++)
    {
      const SegueAgendaEntry *entry = &g_array_index (self->entries, SegueAgendaEntry, i);

      if (entry->item != NULL)
        write_item (self, snapshot, &inks, entry->item, entry->y - offset, width);
      else
        write_heading (self, snapshot, &inks, i, entry->y - offset, width);
    }
}
