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
  PROP_SELECTED,
  PROP_NARROW,
} Property;

static GParamSpec *properties[PROP_NARROW + 1];

enum
{
  SIGNAL_CHANGED,
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

struct _SegueCalendarState
{
  GObject              parent_instance;

  SegueWorkspace      *workspace;
  GSettings           *settings; /* NULL where nothing is remembered */
  SegueCalendarFilter  filter;
  char                *words;
  SegueCalendar       *calendar; /* NULL until it is asked for */
  SegueCalendar       *whole;
  SegueDay             day;
  SegueRecordKind      selected_kind;
  gint64               selected; /* an id, 0 for none */
  gboolean             is_narrow;
  guint                changed_source;
  guint                serial;
};

G_DEFINE_FINAL_TYPE (SegueCalendarState, segue_calendar_state, G_TYPE_OBJECT)

static void
drop_calendars (SegueCalendarState *self)
{
  g_clear_pointer (&self->calendar, segue_calendar_free);
  g_clear_pointer (&self->whole, segue_calendar_free);
  self->serial++;
}

static void
tell_changed (SegueCalendarState *self)
{
  gboolean is_gone = self->selected != 0 && segue_calendar_state_get_selected (self) == NULL;

  g_clear_handle_id (&self->changed_source, g_source_remove);
  if (is_gone)
    self->selected = 0;

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  if (is_gone)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static gboolean
changed_cb (gpointer data)
{
  SegueCalendarState *self = data;

  self->changed_source = 0;
  tell_changed (self);

  return G_SOURCE_REMOVE;
}

/* An edit changes many records one after the other: one look at all of them. */
static void
records_changed_cb (SegueCalendarState *self)
{
  drop_calendars (self);
  if (self->changed_source == 0)
    self->changed_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, changed_cb, self, NULL);
}

static void
segue_calendar_state_dispose (GObject *object)
{
  SegueCalendarState *self = SEGUE_CALENDAR_STATE (object);

  g_clear_handle_id (&self->changed_source, g_source_remove);
  drop_calendars (self);
  g_clear_object (&self->settings);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (segue_calendar_state_parent_class)->dispose (object);
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
    case PROP_SELECTED:
      g_value_set_object (value, segue_calendar_state_get_selected (self));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->is_narrow);
      break;
    }
}

static void
segue_calendar_state_class_init (SegueCalendarStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = segue_calendar_state_dispose;
  object_class->get_property = segue_calendar_state_get_property;

  /**
   * SegueCalendarState:day:
   *
   * The day that is looked at.
   */
  properties[PROP_DAY] = g_param_spec_int ("day", NULL, NULL, G_MININT, G_MAXINT, 0, flags);

  /**
   * SegueCalendarState:selected:
   *
   * The record that is selected.
   */
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, SEGUE_TYPE_RECORD, flags);

  /**
   * SegueCalendarState:narrow:
   *
   * Whether there is room for a single column only.
   */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * SegueCalendarState::changed:
   *
   * Something else is on the calendar, or let through by the filters, than before; all
   * #SegueCalendarItem are gone.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_CALENDAR_STATE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueCalendarState::activated:
   *
   * The user wants to edit what is selected.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", SEGUE_TYPE_CALENDAR_STATE, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_calendar_state_init (SegueCalendarState *self)
{
  self->day = segue_today ();
}

static void
watch (SegueCalendarState *self,
       SegueRecordKind     kind)
{
  SegueRecordList *list = segue_plan_list (segue_calendar_state_get_plan (self), kind);

  g_signal_connect_object (list, "items-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "record-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
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

  self->workspace = g_object_ref (workspace);
  g_set_object (&self->settings, settings);
  kinds = segue_dated_get_kinds (&n);
  for (guint i = 0; i < n; i++)
    watch (self, kinds[i]);
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++)
    watch (self, beside[i]);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (tell_changed), self, G_CONNECT_SWAPPED);

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
  return self->workspace;
}

/**
 * segue_calendar_state_get_plan:
 *
 * Returns: (transfer none): what may be seen now
 */
SeguePlan *
segue_calendar_state_get_plan (SegueCalendarState *self)
{
  return segue_workspace_get_shown (self->workspace);
}

/**
 * segue_calendar_state_get_settings:
 *
 * Returns: (transfer none) (nullable): where the user's choices are remembered
 */
GSettings *
segue_calendar_state_get_settings (SegueCalendarState *self)
{
  return self->settings;
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
  char *words = filter->words != NULL && *filter->words != '\0' ? g_strdup (filter->words) : NULL;

  g_free (self->words);
  self->words = words;
  self->filter = *filter;
  self->filter.words = self->words;
  drop_calendars (self);
  tell_changed (self);
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

  return filter->audience != 0 || filter->kinds != 0 || filter->states != 0 || filter->channels != 0 || filter->words != NULL;
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
  return self->filter.audience != 0 || self->filter.words != NULL;
}

/**
 * segue_calendar_state_get_rollout:
 *
 * Returns: the rollout that is looked at, 0 for all
 */
gint64
segue_calendar_state_get_rollout (SegueCalendarState *self)
{
  return self->filter.rollout;
}

/**
 * segue_calendar_state_set_rollout:
 * @rollout: the rollout to look at, 0 for all
 */
void
segue_calendar_state_set_rollout (SegueCalendarState *self,
                                  gint64              rollout)
{
  self->filter.rollout = rollout;
  drop_calendars (self);
  tell_changed (self);
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
  if (self->selected == 0 || self->workspace == NULL)
    return NULL;

  return segue_plan_find (segue_calendar_state_get_plan (self), self->selected_kind, self->selected);
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
  gint64 id = record != NULL ? segue_record_get_id (record) : 0;

  if (id == self->selected)
    return;

  self->selected = id;
  self->selected_kind = record != NULL ? segue_record_get_kind (record) : self->selected_kind;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
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
  segue_calendar_state_select (self, record);
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

/**
 * segue_calendar_state_get_severity:
 * @record: what is seen
 *
 * Returns: a #SegueSeverity: that of the severest that the checks say of it; -1 for nothing
 */
int
segue_calendar_state_get_severity (SegueCalendarState *self,
                                   SegueRecord        *record)
{
  return segue_findings_get_severity (segue_findings_get (self->workspace), record);
}

/**
 * segue_calendar_state_is_narrow:
 *
 * Returns: whether there is room for a single column only
 */
gboolean
segue_calendar_state_is_narrow (SegueCalendarState *self)
{
  return self->is_narrow;
}

/**
 * segue_calendar_state_set_narrow:
 * @is_narrow: whether there is room for a single column only
 */
void
segue_calendar_state_set_narrow (SegueCalendarState *self,
                                 gboolean            is_narrow)
{
  if (is_narrow == self->is_narrow)
    return;

  self->is_narrow = is_narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
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
  drop_calendars (self);
  tell_changed (self);
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
