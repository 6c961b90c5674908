/* segue-timeline-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cursor is in a lane, at the item that is selected, or at a day where there is none.
 */

#define G_LOG_DOMAIN "segue-timeline-field"

#include "config.h"

#include "segue-timeline-field-private.h"

#include "segue-calendar-create.h"
#include "segue-calendar-legend.h"
#include "segue-calendar-mode.h"
#include "segue-calendar-words.h"

#include <adwaita.h>
#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (SegueTimelineField, segue_timeline_field, SEGUE_TYPE_CALENDAR_FIELD)

/* The days that are seen: from the week in which the quarter of a day begins. */
static void
go_to (SegueTimelineField *self,
       SegueDay            day)
{
  SegueDay last = self->first + self->n_days - 1;
  int year, month;

  if (self->first != SEGUE_DAY_NONE && day >= self->first && day <= last)
    return;
  if (self->n_days < SEGUE_TIMELINE_DAYS)
    {
      self->first = segue_week_get_start (day, &self->weeks);
      return;
    }

  segue_day_to_ymd (day, &year, &month, NULL);
  self->first = segue_week_get_start (segue_day_from_ymd (year, (month - 1) / 3 * 3 + 1, 1), &self->weeks);
  /* The last days of a quarter may be in the fourteenth week. */
  if (day > self->first + self->n_days - 1)
    self->first += SEGUE_DAYS_PER_WEEK;
}

/**
 * segue_timeline_field_is_right:
 *
 * Returns: whether what was laid out is still there: an edit may have taken it away
 */
gboolean
segue_timeline_field_is_right (SegueTimelineField *self)
{
  return self->lanes != NULL && self->serial == segue_calendar_state_get_serial (self->state);
}

/**
 * segue_timeline_field_get_x:
 * @x: in the lanes, from the first day
 * @width: of what is there
 *
 * Returns: its left edge in the widget
 */
double
segue_timeline_field_get_x (SegueTimelineField *self,
                            double              x,
                            double              width)
{
  return segue_calendar_field_flip (SEGUE_CALENDAR_FIELD (self), self->names + x, width);
}

/**
 * segue_timeline_field_find_milestone:
 *
 * Returns: (nullable): where a milestone is
 */
const SegueLaneMilestone *
segue_timeline_field_find_milestone (SegueTimelineField *self,
                                     SegueRecord        *record)
{
  for (guint i = 0; record != NULL && i < segue_lanes_get_n_milestones (self->lanes); i++)
    if (segue_lanes_get_milestone (self->lanes, i)->item->record == record)
      return segue_lanes_get_milestone (self->lanes, i);

  return NULL;
}

static const SegueLaneBar *
find_in_lane (SegueTimelineField *self,
              SegueRecord        *record,
              guint               number)
{
  const SegueLane *lane = segue_lanes_get (self->lanes, number);

  for (guint i = lane->first_bar; i < lane->first_bar + lane->n_bars; i++)
    if (segue_lanes_get_bar (self->lanes, i)->item->record == record)
      return segue_lanes_get_bar (self->lanes, i);

  return NULL;
}

/**
 * segue_timeline_field_find_selected:
 *
 * Returns: (nullable): what is selected, in the lane of the cursor, else in the first one
 *   that has it
 */
const SegueLaneBar *
segue_timeline_field_find_selected (SegueTimelineField *self)
{
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  const SegueLaneBar *bar = NULL;

  if (record == NULL || !segue_timeline_field_is_right (self))
    return NULL;

  if (self->lane >= 0 && self->lane < (int) segue_lanes_get_n (self->lanes))
    bar = find_in_lane (self, record, (guint) self->lane);
  for (guint i = 0; bar == NULL && i < segue_lanes_get_n (self->lanes); i++)
    bar = find_in_lane (self, record, i);

  return bar;
}

static gboolean
segue_timeline_field_get_cursor (SegueCalendarField *field,
                                 GdkRectangle       *place)
{
  SegueTimelineField *self = SEGUE_TIMELINE_FIELD (field);
  const SegueLaneMilestone *milestone;
  const SegueLaneBar *bar;
  const SegueLane *lane;
  double x, width;

  if (!segue_timeline_field_is_right (self))
    return FALSE;

  milestone = self->lane == SEGUE_TIMELINE_MILESTONES
                ? segue_timeline_field_find_milestone (self, segue_calendar_state_get_selected (self->state)) : NULL;
  bar = segue_timeline_field_find_selected (self);
  if (milestone != NULL || self->lane < 0)
    {
      width = milestone != NULL ? MAX (milestone->width, 16) : 16;
      x = segue_timeline_field_get_x (self, milestone != NULL ? milestone->left : segue_lanes_get_x (self->lanes, self->day), width);
      *place = (GdkRectangle) { (int) x, (int) (segue_calendar_field_get_offset (field) - self->row * 1.5), (int) width, (int) self->row };
      return TRUE;
    }
  if (bar != NULL)
    {
      *place = (GdkRectangle) { (int) segue_timeline_field_get_x (self, bar->left, bar->width),
                                (int) segue_lanes_get_bar_y (self->lanes, bar), (int) bar->width, (int) self->row };
      return TRUE;
    }

  lane = segue_lanes_get (self->lanes, (guint) self->lane);
  x = segue_lanes_get_x (self->lanes, CLAMP (self->day, self->first, self->first + self->n_days - 1));
  width = MAX (segue_lanes_get_x (self->lanes, self->first + 1), 8);
  *place = (GdkRectangle) { (int) segue_timeline_field_get_x (self, x, width), (int) lane->y + 2, (int) width, (int) lane->height - 4 };
  return TRUE;
}

/* What is where the cursor is. */
static char *
dup_words (SegueTimelineField *self)
{
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  const SegueCalendarItem *item = segue_calendar_state_get_item (self->state);
  const char *lane = self->lane < 0 ? _("Milestones") : segue_timeline_field_get_name (segue_lanes_get (self->lanes, (guint) self->lane)->audience);
  g_autofree char *words = NULL;
  g_autofree char *finding = NULL;
  g_autofree char *day = NULL;

  if (item == NULL)
    {
      day = segue_day_to_long_label (self->day);
      /* Translators: a lane of the timeline, and a day on which it has nothing. */
      return g_strdup_printf (_("%s, %s: nothing selected"), lane, day);
    }

  words = segue_calendar_words_dup_item (self->state, item);
  finding = self->findings != NULL ? segue_findings_dup_words (self->findings, record) : NULL;
  if (finding == NULL)
    /* Translators: a lane of the timeline, and what is in it. */
    return g_strdup_printf (C_("timeline", "%s: %s"), lane, words);

  /* Translators: a lane of the timeline, what is in it, and what a check says of that. */
  return g_strdup_printf (C_("timeline", "%s: %s. %s"), lane, words, finding);
}

static void
tell (SegueTimelineField *self)
{
  g_autofree char *words = NULL;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_timeline_field_is_right (self))
    return;

  words = dup_words (self);
  segue_calendar_field_tell (SEGUE_CALENDAR_FIELD (self), words, segue_timeline_field_find_selected (self) != NULL);
}

/**
 * segue_timeline_field_put:
 * @lane: where the cursor goes
 * @day: and on which day
 * @record: (nullable): what is selected there
 */
void
segue_timeline_field_put (SegueTimelineField *self,
                          int                 lane,
                          SegueDay            day,
                          SegueRecord        *record)
{
  self->lane = lane;
  self->day = day;
  self->is_telling = TRUE;
  segue_calendar_state_set_day (self->state, day);
  segue_calendar_state_select (self->state, record);
  self->is_telling = FALSE;
  segue_timeline_field_show_selected (self);
}

/**
 * segue_timeline_field_show_selected:
 *
 * Brings what is selected, or the lane of the cursor, into sight.
 */
void
segue_timeline_field_show_selected (SegueTimelineField *self)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  const SegueLaneBar *bar;

  segue_calendar_field_ensure (field);
  if (!segue_timeline_field_is_right (self))
    return;

  bar = segue_timeline_field_find_selected (self);
  if (segue_timeline_field_find_milestone (self, record) != NULL)
    self->lane = SEGUE_TIMELINE_MILESTONES;
  else if (bar != NULL)
    self->lane = (int) bar->lane;
  if (bar != NULL)
    segue_calendar_field_reveal (field, segue_lanes_get_bar_y (self->lanes, bar) - 11, self->row + 22);
  else if (self->lane >= 0)
    segue_calendar_field_reveal (field, segue_lanes_get (self->lanes, (guint) self->lane)->y,
                                 segue_lanes_get (self->lanes, (guint) self->lane)->height);
  tell (self);
}

static void
changed_cb (SegueTimelineField *self)
{
  g_hash_table_remove_all (self->heads);
  segue_calendar_field_queue (SEGUE_CALENDAR_FIELD (self));
}

static void
selected_cb (SegueTimelineField *self)
{
  const SegueCalendarItem *item = segue_calendar_state_get_item (self->state);

  if (self->is_telling)
    return;

  if (item != NULL)
    {
      go_to (self, item->first);
      self->day = item->first;
      changed_cb (self);
    }
  segue_timeline_field_show_selected (self);
}

static void
day_cb (SegueTimelineField *self)
{
  SegueDay first = self->first;

  self->day = segue_calendar_state_get_day (self->state);
  go_to (self, self->day);
  if (first != self->first)
    changed_cb (self);
  if (!self->is_telling)
    tell (self);
}

/* In a narrow window the weeks around the day, four of them. */
static void
narrow_cb (SegueTimelineField *self)
{
  int n_days = segue_calendar_state_is_narrow (self->state) ? SEGUE_TIMELINE_NARROW_DAYS : SEGUE_TIMELINE_DAYS;
  GtkWidget *mode = gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_CALENDAR_MODE);

  if (n_days != self->n_days)
    {
      self->n_days = n_days;
      self->first = SEGUE_DAY_NONE;
      go_to (self, self->day);
    }
  changed_cb (self);
  if (mode != NULL)
    segue_calendar_mode_changed (SEGUE_CALENDAR_MODE (mode));
}

static void
segue_timeline_field_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (segue_timeline_field_parent_class)->css_changed (widget, change);

  segue_calendar_field_queue (SEGUE_CALENDAR_FIELD (widget));
}

static void
segue_timeline_field_dispose (GObject *object)
{
  SegueTimelineField *self = SEGUE_TIMELINE_FIELD (object);

  g_clear_pointer (&self->lanes, segue_lanes_free);
  g_clear_pointer (&self->letters, segue_letter_table_free);
  g_hash_table_remove_all (self->layouts);
  g_hash_table_remove_all (self->heads);
  g_clear_object (&self->dragged);

  G_OBJECT_CLASS (segue_timeline_field_parent_class)->dispose (object);
  g_clear_object (&self->state);
}

static void
segue_timeline_field_finalize (GObject *object)
{
  SegueTimelineField *self = SEGUE_TIMELINE_FIELD (object);

  g_hash_table_unref (self->layouts);
  g_hash_table_unref (self->heads);

  G_OBJECT_CLASS (segue_timeline_field_parent_class)->finalize (object);
}

static void
segue_timeline_field_class_init (SegueTimelineFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SegueCalendarFieldClass *field_class = SEGUE_CALENDAR_FIELD_CLASS (klass);

  object_class->dispose = segue_timeline_field_dispose;
  object_class->finalize = segue_timeline_field_finalize;
  GTK_WIDGET_CLASS (klass)->css_changed = segue_timeline_field_css_changed;
  field_class->lay_out = segue_timeline_field_lay_out;
  field_class->draw = segue_timeline_field_draw;
  field_class->get_cursor = segue_timeline_field_get_cursor;
}

static void
segue_timeline_field_init (SegueTimelineField *self)
{
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->heads = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->weeks = segue_week_get_rule ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Timeline by audience"), -1);
  segue_timeline_field_add_keys (self);
  segue_timeline_field_add_pointer (self);
}

/**
 * segue_timeline_field_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): the timeline, to be put into a scrolled window
 */
GtkWidget *
segue_timeline_field_new (SegueCalendarState *state)
{
  SegueTimelineField *self = g_object_new (SEGUE_TYPE_TIMELINE_FIELD, NULL);

  self->state = g_object_ref (state);
  self->findings = segue_findings_get (segue_calendar_state_get_workspace (state));
  self->day = segue_calendar_state_get_day (state);
  narrow_cb (self);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::day", G_CALLBACK (day_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  if (self->findings != NULL)
    g_signal_connect_object (self->findings, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * segue_timeline_field_get_range:
 * @first: (out): the first day that is seen
 * @last: (out): the last one
 */
void
segue_timeline_field_get_range (SegueTimelineField *self,
                                SegueDay           *first,
                                SegueDay           *last)
{
  *first = self->first;
  *last = self->first + self->n_days - 1;
}

/**
 * segue_timeline_field_step:
 * @by: -1 for the weeks before, 1 for those after
 *
 * Goes on by as many weeks as are seen.
 */
void
segue_timeline_field_step (SegueTimelineField *self,
                           int                 by)
{
  SegueDay day = MAX (self->day + by * self->n_days, SEGUE_DAY_NONE + SEGUE_TIMELINE_DAYS);

  self->first = MAX (self->first + by * self->n_days, SEGUE_DAY_NONE + 1);
  changed_cb (self);
  segue_calendar_state_set_day (self->state, day);
}

/**
 * segue_timeline_field_dup_status:
 *
 * Returns: (transfer full): what is seen, in one sentence, as markup
 */
char *
segue_timeline_field_dup_status (SegueTimelineField *self)
{
  SegueDay last = self->first + self->n_days - 1;
  g_autoptr(GPtrArray) items = segue_calendar_find (segue_calendar_state_get_calendar (self->state), self->first, last);
  g_autofree char *from = segue_day_to_short_label (self->first, segue_today ());
  g_autofree char *to = segue_day_to_short_label (last, segue_today ());
  guint n_open = 0, n = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = items->pdata[i];

      n += !segue_calendar_kind_is_window (item->kind);
      n_open += !segue_calendar_kind_is_window (item->kind) && item->state == SEGUE_DATED_OPEN;
    }
  if (n_open == 0)
    /* Translators: how many items there are between two days. */
    return g_strdup_printf (ngettext ("<b>%u item</b> from %s to %s", "<b>%u items</b> from %s to %s", n), n, from, to);

  /* Translators: how many items there are between two days, and how many are not agreed. */
  return g_strdup_printf (ngettext ("<b>%u item</b> from %s to %s, %u not agreed yet",
                                    "<b>%u items</b> from %s to %s, %u not agreed yet", n), n, from, to, n_open);
}

static guint
get_signs_of (SegueTimelineField      *self,
              const SegueCalendarItem *item)
{
  guint signs = 1u << item->kind;
  int severity = self->findings != NULL ? segue_findings_get_severity (self->findings, item->record) : SEGUE_SEVERITY_NONE;

  if (item->state == SEGUE_DATED_OPEN)
    signs |= 1u << SEGUE_SIGN_OPEN;
  else if (item->state == SEGUE_DATED_DONE)
    signs |= 1u << SEGUE_SIGN_DONE;
  else if (item->state == SEGUE_DATED_CANCELLED)
    signs |= 1u << SEGUE_SIGN_CANCELLED;
  if (severity == SEGUE_SEVERITY_ERROR)
    signs |= 1u << SEGUE_SIGN_ERROR;
  else if (severity == SEGUE_SEVERITY_WARNING)
    signs |= 1u << SEGUE_SIGN_WARNING;
  if (item->first == item->last)
    signs |= 1u << SEGUE_SIGN_ONE_DAY;

  return signs;
}

/**
 * segue_timeline_field_get_signs:
 *
 * Returns: what a legend has to explain: bits of #SegueCalendarKind and of
 *   #SegueCalendarSign; milestones have a lane that is called so
 */
guint
segue_timeline_field_get_signs (SegueTimelineField *self)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (segue_calendar_state_get_calendar (self->state), self->first, self->first + self->n_days - 1);
  guint signs = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = items->pdata[i];

      if (segue_calendar_kind_is_window (item->kind))
        signs |= 1u << item->kind;
      else if (item->kind != SEGUE_CALENDAR_MILESTONE)
        signs |= get_signs_of (self, item);
    }

  return signs;
}

/**
 * segue_timeline_field_create:
 *
 * Asks what is to be added to the lane and day of the cursor.
 *
 * Returns: whether it asks
 */
gboolean
segue_timeline_field_create (SegueTimelineField *self)
{
  SegueRecord *audience;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_timeline_field_is_right (self))
    return FALSE;

  if (segue_timeline_field_find_selected (self) != NULL)
    self->day = segue_calendar_state_get_day (self->state);
  audience = self->lane >= 0 && self->lane < (int) segue_lanes_get_n (self->lanes) ? segue_lanes_get (self->lanes, (guint) self->lane)->audience : NULL;

  return segue_calendar_create_popup (gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_CALENDAR_MODE),
                                      segue_calendar_field_get_spot (SEGUE_CALENDAR_FIELD (self)), self->state, self->day, self->day,
                                      audience != NULL ? segue_record_get_id (audience) : 0) != NULL;
}
