/* segue-timeline-measure.c - how large what stands on the timeline is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-timeline-field"

#include "config.h"

#include "segue-timeline-field-private.h"

#include "segue-audience.h"
#include "segue-reach.h"
#include "segue-text-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#define NAMES 132.0
#define NARROW_NAMES 92.0
#define ROW_GAP 6.0
#define LANE_PADDING 11.0
#define MOST_MILESTONE_ROWS 4
#define WIDEST_WORDS 420.0
#define HEAD_MARGIN 5.0

/**
 * segue_timeline_field_get_words:
 *
 * Returns: (transfer none): a text as it is written, kept until the next change
 */
PangoLayout *
segue_timeline_field_get_words (SegueTimelineField *self,
                                const char         *text,
                                double              scale,
                                gboolean            is_bold,
                                gboolean            is_struck)
{
  g_autofree char *key = g_strdup_printf ("%d%d%d%s", (int) (scale * 100), is_bold, is_struck, text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);

  if (layout != NULL)
    return layout;

  layout = segue_text_layout_new (GTK_WIDGET (self), text, scale, is_bold);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  if (is_struck)
    {
      g_autoptr(PangoAttrList) attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));

      pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
      pango_layout_set_attributes (layout, attributes);
    }
  g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);

  return layout;
}

/**
 * segue_timeline_field_get_title:
 *
 * Returns: what an item is called, its kind where it has no title
 */
const char *
segue_timeline_field_get_title (const SegueCalendarItem *item)
{
  return *item->title != '\0' ? item->title : segue_calendar_kind_get_label (item->kind);
}

/**
 * segue_timeline_field_count_marks:
 *
 * Returns: how many marks stand after the title of an item
 */
guint
segue_timeline_field_count_marks (SegueTimelineField      *self,
                                  const SegueCalendarItem *item)
{
  gboolean has_finding = self->findings != NULL &&
                         segue_findings_get_severity (self->findings, item->record) != SEGUE_SEVERITY_NONE;

  return (item->state == SEGUE_DATED_DONE) + has_finding;
}

/* Adding up letters is much faster than laying out twenty thousand titles. */
static double
measure_words (SegueTimelineField *self,
               const char         *title,
               gboolean            is_bold)
{
  double line = 0, word = 0;
  int width = 0;

  if (!is_bold && segue_letter_table_add_up (self->letters, title, &line, &word))
    return ceil (line * self->letter_size) + 2;

  pango_layout_get_pixel_size (segue_timeline_field_get_words (self, title, SEGUE_TIMELINE_LETTERS, is_bold, FALSE),
                               &width, NULL);
  return width;
}

static double
measure_item (const SegueCalendarItem *item,
              gpointer                 data)
{
  SegueTimelineField *self = data;
  double marks = segue_timeline_field_count_marks (self, item) * SEGUE_TIMELINE_MARK_ROOM;
  double words = measure_words (self, segue_timeline_field_get_title (item), item->kind == SEGUE_CALENDAR_MILESTONE);

  return SEGUE_TIMELINE_GLYPH_ROOM + MIN (words, WIDEST_WORDS) + marks + SEGUE_TIMELINE_PADDING;
}

/**
 * segue_timeline_field_get_name:
 * @audience: (nullable): an audience
 *
 * Returns: what its lane is called
 */
const char *
segue_timeline_field_get_name (SegueRecord *audience)
{
  const char *name = audience != NULL ? segue_record_get_text (audience, SEGUE_AUDIENCE_NAME) : _("Everybody");

  return name != NULL ? name : "";
}

/**
 * segue_timeline_field_get_people:
 * @audience: an audience
 *
 * Returns: (nullable): how many people it has, in words; %NULL where nobody counted them
 */
const char *
segue_timeline_field_get_people (SegueTimelineField *self,
                                 SegueRecord        *audience)
{
  gint64 id = segue_record_get_id (audience);
  char *words = g_hash_table_lookup (self->heads, &id);

  if (words == NULL)
    {
      SegueReach reach = segue_audience_get_headcount (segue_calendar_state_get_plan (self->state), audience, segue_today ());
      gulong n = (gulong) reach.people;

      if (reach.people == 0)
        words = g_strdup ("");
      else
        words = reach.up_to ? g_strdup_printf (ngettext ("up to %lu person", "up to %lu people", n), n)
                            : g_strdup_printf (ngettext ("%lu person", "%lu people", n), n);
      g_hash_table_insert (self->heads, g_memdup2 (&id, sizeof id), words);
    }

  return *words != '\0' ? words : NULL;
}

/* The table counts in points of a size of its own: one text says how much that is here. */
static void
prepare_letters (SegueTimelineField *self)
{
  const char *sample = "The quick brown fox jumps over the lazy dog";
  g_autoptr(PangoLayout) written = segue_text_layout_new (GTK_WIDGET (self), sample, SEGUE_TIMELINE_LETTERS, FALSE);
  PangoLayout *probe = gtk_widget_create_pango_layout (GTK_WIDGET (self), "");
  double line = 0, word = 0;
  int width, height;

  pango_layout_set_font_description (probe, pango_context_get_font_description (pango_layout_get_context (probe)));
  g_clear_pointer (&self->letters, segue_letter_table_free);
  self->letters = segue_letter_table_new (probe); /* takes it */
  pango_layout_get_pixel_size (written, &width, &height);
  self->letter_size = segue_letter_table_add_up (self->letters, sample, &line, &word) && line > 0 ? width / line : 1;
  self->row = MAX (22, height + 5);
}

static double
measure_head (SegueRecord *audience,
              guint        depth,
              gpointer     data)
{
  SegueTimelineField *self = data;
  double room;
  int height;

  pango_layout_get_pixel_size (segue_timeline_field_get_head (self, audience, depth, &room), NULL, &height);

  return height + (audience != NULL && segue_timeline_field_get_people (self, audience) != NULL ? self->row - 5 : 0) + 2 * HEAD_MARGIN;
}

/**
 * segue_timeline_field_lay_out:
 *
 * Finds out where everything lies.
 */
void
segue_timeline_field_lay_out (SegueCalendarField *field,
                              int                 width)
{
  SegueTimelineField *self = (SegueTimelineField *) field;
  const SegueCalendarFilter *filter = segue_calendar_state_get_filter (self->state);
  SegueLanesOptions options = { .min_rows = 2, .row_gap = ROW_GAP, .padding = LANE_PADDING, .gap = 4 };

  g_hash_table_remove_all (self->layouts);
  prepare_letters (self);
  self->names = segue_calendar_state_is_narrow (self->state) ? NARROW_NAMES : NAMES;
  self->phases = segue_phases_get (segue_calendar_state_get_plan (self->state), filter->rollout);
  self->band = self->phases.is_known ? self->row + 4 : 0;
  self->scale = self->row + 2;

  options.plan = segue_calendar_state_get_plan (self->state);
  options.calendar = segue_calendar_state_get_calendar (self->state);
  options.rollout = filter->rollout;
  options.audience = filter->audience;
  options.first = self->first;
  options.last = self->first + self->n_days - 1;
  options.width = width - self->names;
  options.row_height = self->row;
  options.milestone_height = self->row;
  options.milestone_rows = MOST_MILESTONE_ROWS;
  options.measure = measure_item;
  options.measure_head = measure_head;
  options.data = self;
  g_clear_pointer (&self->lanes, segue_lanes_free);
  self->lanes = segue_lanes_new (&options);
  self->serial = segue_calendar_state_get_serial (self->state);
  self->lane = MIN (self->lane, (int) segue_lanes_get_n (self->lanes) - 1);

  segue_calendar_field_set_heights (field, self->band + self->scale + segue_lanes_get_milestone_height (self->lanes) + 8,
                                    segue_lanes_get_height (self->lanes));
}
