/* segue-calendar-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-state"

#include "config.h"

#include "segue-calendar-state.h"

#include "segue-findings.h"

typedef enum
{
  PROP_DAY = 1,
} Property;

static GParamSpec *properties[PROP_DAY + 1];

struct _SegueCalendarState
{
  SeguePageState       parent_instance;

  SegueCalendarFilter  filter;   /* its rollout, audience and words are those of the parent */
  SegueCalendar       *calendar; /* NULL until it is asked for */
  SegueCalendar       *whole;
  SegueDay             day;
  guint                serial;
};

G_DEFINE_FINAL_TYPE (SegueCalendarState, segue_calendar_state, SEGUE_TYPE_PAGE_STATE)

static void
segue_calendar_state_drop (SeguePageState *state)
{
  SegueCalendarState *self = SEGUE_CALENDAR_STATE (state);

  g_clear_pointer (&self->calendar, segue_calendar_free);
  g_clear_pointer (&self->whole, segue_calendar_free);
  self->filter.rollout = segue_page_state_get_rollout (state);
  self->filter.audience = segue_page_state_get_audience (state);
  self->filter.words = segue_page_state_get_words (state);
  self->serial++;
}

static void
segue_calendar_state_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SegueCalendarState *self = SEGUE_CALENDAR_STATE (object);

  switch ((Property) prop_id)
    {
    case PROP_DAY:
      g_value_set_int (value, self->day);
      break;
    }
}

static void
segue_calendar_state_class_init (SegueCalendarStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = segue_calendar_state_get_property;
  SEGUE_PAGE_STATE_CLASS (klass)->drop = segue_calendar_state_drop;

  /**
   * SegueCalendarState:day:
   *
   * The day that is looked at.
   */
  properties[PROP_DAY] = g_param_spec_int ("day", NULL, NULL, G_MININT, G_MAXINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
segue_calendar_state_init (SegueCalendarState *self)
{
  self->day = segue_today ();
}

/**
 * segue_calendar_state_new:
 * @workspace: what is looked at, as it is shown
 * @settings: (nullable): where the user's choices are remembered
 *
 * Returns: (transfer full): looks at today, with no filter
 */
SegueCalendarState *
segue_calendar_state_new (SegueWorkspace *workspace,
                          GSettings      *settings)
{
  static const SegueRecordKind beside[] = { SEGUE_RECORD_ROLLOUT, SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_IMPACTED_AUDIENCE };
  SegueCalendarState *self = g_object_new (SEGUE_TYPE_CALENDAR_STATE, NULL);
  const SegueRecordKind *kinds;
  guint n = 0;

  segue_page_state_begin (SEGUE_PAGE_STATE (self), workspace, settings);
  kinds = segue_dated_get_kinds (&n);
  for (guint i = 0; i < n; i++)
    segue_page_state_watch (SEGUE_PAGE_STATE (self), kinds[i]);
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++)
    segue_page_state_watch (SEGUE_PAGE_STATE (self), beside[i]);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (segue_page_state_tell_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * segue_calendar_state_get_workspace:
 *
 * Returns: (transfer none): where edits go
 */
SegueWorkspace *
segue_calendar_state_get_workspace (SegueCalendarState *self)
{
  return segue_page_state_get_workspace (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_get_plan:
 *
 * Returns: (transfer none): what may be seen now
 */
SeguePlan *
segue_calendar_state_get_plan (SegueCalendarState *self)
{
  return segue_page_state_get_plan (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_get_settings:
 *
 * Returns: (transfer none) (nullable): where the user's choices are remembered
 */
GSettings *
segue_calendar_state_get_settings (SegueCalendarState *self)
{
  return segue_page_state_get_settings (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_get_filter:
 *
 * Returns: (transfer none): what is let through, with the rollout that is looked at
 */
const SegueCalendarFilter *
segue_calendar_state_get_filter (SegueCalendarState *self)
{
  return &self->filter;
}

/**
 * segue_calendar_state_set_filter:
 * @filter: what is let through from now on; copied
 */
void
segue_calendar_state_set_filter (SegueCalendarState        *self,
                                 const SegueCalendarFilter *filter)
{
  self->filter = *filter;
  segue_page_state_set_filter (SEGUE_PAGE_STATE (self), filter->audience, filter->words);
}

/**
 * segue_calendar_state_narrows:
 *
 * Returns: whether anything but the rollout narrows what is seen
 */
gboolean
segue_calendar_state_narrows (SegueCalendarState *self)
{
  const SegueCalendarFilter *filter = &self->filter;

  return segue_page_state_narrows (SEGUE_PAGE_STATE (self)) || filter->kinds != 0 || filter->states != 0 || filter->channels != 0;
}

/**
 * segue_calendar_state_narrows_library:
 *
 * Returns: whether anything but the rollout narrows what has no day: neither kind nor
 *   channel nor status do
 */
gboolean
segue_calendar_state_narrows_library (SegueCalendarState *self)
{
  return segue_page_state_narrows (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_get_rollout:
 *
 * Returns: the rollout that is looked at, 0 for all
 */
gint64
segue_calendar_state_get_rollout (SegueCalendarState *self)
{
  return segue_page_state_get_rollout (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_set_rollout:
 * @rollout: the rollout to look at, 0 for all
 */
void
segue_calendar_state_set_rollout (SegueCalendarState *self,
                                  gint64              rollout)
{
  segue_page_state_set_rollout (SEGUE_PAGE_STATE (self), rollout);
}

/**
 * segue_calendar_state_get_calendar:
 *
 * Returns: (transfer none): what the filters let through, until the next “changed”
 */
SegueCalendar *
segue_calendar_state_get_calendar (SegueCalendarState *self)
{
  if (self->calendar == NULL)
    self->calendar = segue_calendar_new (segue_calendar_state_get_plan (self), &self->filter);

  return self->calendar;
}

/**
 * segue_calendar_state_get_whole:
 *
 * Returns: (transfer none): all of the rollout that is looked at, whatever the filters
 *   hide, until the next “changed”
 */
SegueCalendar *
segue_calendar_state_get_whole (SegueCalendarState *self)
{
  SegueCalendarFilter filter = { .rollout = self->filter.rollout };

  if (!segue_calendar_state_narrows (self))
    return segue_calendar_state_get_calendar (self);
  if (self->whole == NULL)
    self->whole = segue_calendar_new (segue_calendar_state_get_plan (self), &filter);

  return self->whole;
}

/**
 * segue_calendar_state_get_day:
 *
 * Returns: the day that is looked at
 */
SegueDay
segue_calendar_state_get_day (SegueCalendarState *self)
{
  return self->day;
}

/**
 * segue_calendar_state_set_day:
 * @day: the day to look at
 */
void
segue_calendar_state_set_day (SegueCalendarState *self,
                              SegueDay            day)
{
  g_return_if_fail (day > SEGUE_DAY_NONE);

  if (day == self->day)
    return;

  self->day = day;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

/**
 * segue_calendar_state_get_selected:
 *
 * Returns: (transfer none) (nullable): what is selected, whether a filter hides it or not
 */
SegueRecord *
segue_calendar_state_get_selected (SegueCalendarState *self)
{
  return segue_page_state_get_selected (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_get_item:
 *
 * Returns: (transfer none) (nullable): what is selected, where it is on the calendar and
 *   no filter hides it
 */
const SegueCalendarItem *
segue_calendar_state_get_item (SegueCalendarState *self)
{
  SegueRecord *record = segue_calendar_state_get_selected (self);

  return record != NULL ? segue_calendar_find_record (segue_calendar_state_get_calendar (self), record) : NULL;
}

/**
 * segue_calendar_state_select:
 * @record: (nullable): of any kind, also one that has no day
 */
void
segue_calendar_state_select (SegueCalendarState *self,
                             SegueRecord        *record)
{
  segue_page_state_select (SEGUE_PAGE_STATE (self), record);
}

/**
 * segue_calendar_state_activate:
 * @record: what is to be edited
 *
 * Selects it and leads into the details pane.
 */
void
segue_calendar_state_activate (SegueCalendarState *self,
                               SegueRecord        *record)
{
  segue_page_state_activate (SEGUE_PAGE_STATE (self), record);
}

/**
 * segue_calendar_state_is_narrow:
 *
 * Returns: whether there is room for a single column only
 */
gboolean
segue_calendar_state_is_narrow (SegueCalendarState *self)
{
  return segue_page_state_is_narrow (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_set_narrow:
 * @is_narrow: whether there is room for a single column only
 */
void
segue_calendar_state_set_narrow (SegueCalendarState *self,
                                 gboolean            is_narrow)
{
  segue_page_state_set_narrow (SEGUE_PAGE_STATE (self), is_narrow);
}

/**
 * segue_calendar_state_refresh:
 *
 * Tells of what an edit changed at once, rather than in a moment: for who edits and then
 * looks for what was made.
 */
void
segue_calendar_state_refresh (SegueCalendarState *self)
{
  segue_page_state_refresh (SEGUE_PAGE_STATE (self));
}

/**
 * segue_calendar_state_get_serial:
 *
 * Returns: a number that changes at once when all #SegueCalendarItem are gone, while
 *   “changed” tells in a moment: for who keeps some between two events
 */
guint
segue_calendar_state_get_serial (SegueCalendarState *self)
{
  return self->serial;
}
