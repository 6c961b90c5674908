/* segue-agenda-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-agenda-page"

#include "config.h"

#include "segue-agenda-page.h"

#include "segue-calendar-range.h"
#include "segue-table-value.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define GLYPH_WIDTH 24
#define GLYPH 7
#define ROW_HEIGHT 30

/* Parts of the width. */
#define TIME_PART 0.17
#define STATUS_PART 0.16

/* Days further from go-live than that are not counted from it. */
#define MOST_DAYS 999

struct _SegueAgendaPage
{
  SegueFlowPage parent_instance;

  GPtrArray    *entries; /* SegueCalendarEntry */
  SegueWeekRule rule;
  SegueDay      go_live;
};

G_DEFINE_FINAL_TYPE (SegueAgendaPage, segue_agenda_page, SEGUE_TYPE_FLOW_PAGE)

static void
segue_agenda_page_finalize (GObject *object)
{
  g_clear_pointer (&SEGUE_AGENDA_PAGE (object)->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (segue_agenda_page_parent_class)->finalize (object);
}

static void
draw_glyph (SegueCanvas *canvas,
            double       value,
            const char  *words,
            double       x,
            double       y,
            double       width,
            double       height)
{
  double scale = segue_typesetter_get_scale (canvas->type);

  segue_wall_glyph (canvas, (SegueCalendarKind) value, FALSE, x + width / 2, y + MIN (height / 2, 13 * scale), GLYPH * scale);
}

/* “Monday 10 May 2027 · week 19 · T−7” */
static void
add_day (SegueAgendaPage *self,
         double           width,
         SegueDay         day)
{
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_GROUP);
  g_autofree char *full = segue_day_to_full_label (day);
  g_autoptr(GString) beside = g_string_new (NULL);
  int year = 0;

  segue_day_to_ymd (day, &year, NULL, NULL);
  g_string_append_printf (beside, _("%d, week %d"), year, segue_week_get_number (day, &self->rule));
  if (self->go_live != SEGUE_DAY_NONE && ABS (day - self->go_live) <= MOST_DAYS)
    {
      g_string_append (beside, " · ");
      if (day == self->go_live)
        g_string_append (beside, _("Go-live"));
      else
        /* Translators: days before or after go-live: T−7 */
        g_string_append_printf (beside, _("T%s%d"), day < self->go_live ? "−" : "+", ABS (day - self->go_live));
    }

  segue_flow_row_add_cell (row, 0, width * 0.6, SEGUE_TEXT_SHEET_DATE, full);
  segue_flow_row_add_cell (row, width * 0.6, width * 0.4, SEGUE_TEXT_CELL, beside->str)->align = SEGUE_TEXT_ALIGN_RIGHT;
  segue_flow_page_add (SEGUE_FLOW_PAGE (self), row);
}

static char *
dup_when (const SegueCalendarEntry *entry)
{
  g_autofree char *time = segue_calendar_entry_dup_time (entry);
  g_autofree char *last = NULL;
  g_autofree char *until = NULL;

  if (entry->last == entry->first)
    return time != NULL ? g_steal_pointer (&time) : g_strdup (_("All day"));

  last = segue_day_to_short_label (entry->last, entry->first);
  /* Translators: the last day */
  until = g_strdup_printf (_("to %s"), last);
  return time != NULL ? g_strdup_printf ("%s, %s", time, until) : g_steal_pointer (&until);
}

static char *
dup_second (const SegueCalendarEntry *entry,
            gboolean                  has_rollout)
{
  g_autoptr(GString) words = g_string_new (segue_calendar_kind_get_label (entry->kind));

  g_string_append_printf (words, " · %s", entry->audiences != NULL ? entry->audiences : _("Everyone"));
  if (entry->channel != NULL)
    g_string_append_printf (words, " · %s", entry->channel);
  if (entry->sender != NULL)
    {
      g_string_append (words, " · ");
      /* Translators: somebody's name */
      g_string_append_printf (words, _("from %s"), entry->sender);
    }
  if (has_rollout && entry->rollout != NULL)
    g_string_append_printf (words, " · %s", entry->rollout);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_entry (SegueAgendaPage          *self,
           const SegueCalendarEntry *entry,
           double                    scale,
           double                    width)
{
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  gboolean is_all = segue_document_get_options (SEGUE_DOCUMENT (self))->filter.rollout == 0;
  g_autofree char *when = dup_when (entry);
  double padding = PADDING * scale;
  double left = width * TIME_PART + GLYPH_WIDTH * scale;
  double right = width * STATUS_PART;
  SegueTableCell *cell;

  segue_flow_row_add_cell (row, 0, width * TIME_PART - padding, SEGUE_TEXT_CELL, when);
  segue_flow_row_add_figure (row, width * TIME_PART, GLYPH_WIDTH * scale, draw_glyph, entry->kind, NULL);
  cell = segue_flow_row_add_cell (row, left + padding, width - left - right - 2 * padding, SEGUE_TEXT_SHEET_STRONG, entry->title);
  cell->second = dup_second (entry, is_all);
  cell = segue_flow_row_add_cell (row, width - right, right, SEGUE_TEXT_CELL, entry->status);
  cell->align = SEGUE_TEXT_ALIGN_RIGHT;
  if (entry->state == SEGUE_DATED_DONE || entry->state == SEGUE_DATED_CANCELLED)
    cell->style = SEGUE_TEXT_STRONG;
  segue_flow_row_set_height (row, ROW_HEIGHT * scale);
  segue_flow_page_add (SEGUE_FLOW_PAGE (self), row);
}

static void
segue_agenda_page_compose (SegueFlowPage   *page,
                           SegueRecord     *rollout,
                           SegueTypesetter *type,
                           double           width)
{
  SegueAgendaPage *self = SEGUE_AGENDA_PAGE (page);
  double scale = segue_typesetter_get_scale (type);
  SegueDay day = SEGUE_DAY_NONE;

  if (self->entries->len == 0)
    segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("Nothing is on the calendar, or nothing matches the filter."));

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SegueCalendarEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->first != day)
        add_day (self, width, entry->first);
      day = entry->first;
      add_entry (self, entry, scale, width);
    }
}

static void
segue_agenda_page_class_init (SegueAgendaPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_agenda_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_agenda_page_compose;
  SEGUE_FLOW_PAGE_CLASS (klass)->is_about_all = TRUE;
}

static void
segue_agenda_page_init (SegueAgendaPage *self)
{
}

/**
 * segue_agenda_page_new:
 * @plan: where the records are
 * @options: which days, and for whom
 * @error: not set
 *
 * Returns: (transfer full): the calendar as a list
 */
SegueDocument *
segue_agenda_page_new (SeguePlan               *plan,
                       const SeguePageOptions  *options,
                       GError                 **error)
{
  SegueAgendaPage *self = NULL;
  SegueFurniture *furniture;
  SegueCalendarFilter filter;
  g_autofree char *words = NULL;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  filter = segue_calendar_get_filter (options);
  self = g_object_new (SEGUE_TYPE_AGENDA_PAGE, NULL);
  self->rule = segue_week_get_rule ();
  self->entries = segue_calendar_entries_new (plan, &filter, options->filter.from, options->filter.to, options->level, &n_left_out);
  self->go_live = segue_calendar_find_go_live (plan, options, &words);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Communication calendar"));

  furniture = segue_document_get_furniture (SEGUE_DOCUMENT (self));
  furniture->note = segue_furniture_dup_left_out (n_left_out);
  furniture->summary = words != NULL ? g_steal_pointer (&words)
                                     : g_strdup_printf (ngettext ("%u item", "%u items", self->entries->len), self->entries->len);

  return SEGUE_DOCUMENT (self);
}
