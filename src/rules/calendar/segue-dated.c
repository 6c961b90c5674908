/* segue-dated.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-dated"

#include "config.h"

#include "segue-dated.h"

#include "segue-action.h"
#include "segue-calendar-window.h"
#include "segue-communication.h"
#include "segue-event.h"
#include "segue-material.h"
#include "segue-milestone.h"
#include "segue-reinforcement.h"
#include "segue-series.h"
#include "segue-session.h"
#include "segue-time.h"

/* What can hang on a milestone; what comes last has no place on the calendar itself. */
static const SegueRecordKind dated_kinds[] = {
  SEGUE_RECORD_WINDOW, SEGUE_RECORD_MILESTONE, SEGUE_RECORD_EVENT, SEGUE_RECORD_COMMUNICATION,
  SEGUE_RECORD_SESSION, SEGUE_RECORD_REINFORCEMENT, SEGUE_RECORD_ACTION, SEGUE_RECORD_SERIES,
  SEGUE_RECORD_MATERIAL,
};

#define N_HANGING_KINDS G_N_ELEMENTS (dated_kinds)
#define N_DATED_KINDS (N_HANGING_KINDS - 2)

/* A field of one meaning has one name in all kinds. */
static void
find_fields (SegueDated      *dated,
             SegueRecordKind  kind)
{
  SegueRecordClass *klass = segue_record_class_get (kind);

  dated->title = klass->title;
  dated->rollout = segue_record_class_find (klass, "rollout");
  dated->audiences = segue_record_class_find (klass, "audiences");
  dated->date = segue_record_class_find (klass, "date");
  if (dated->date == SEGUE_NO_FIELD)
    dated->date = segue_record_class_find (klass, "due");
  dated->end_date = segue_record_class_find (klass, "end-date");
  dated->time = segue_record_class_find (klass, "time");
  dated->end_time = segue_record_class_find (klass, "end-time");
  dated->zone = segue_record_class_find (klass, "zone");
  dated->anchor = segue_record_class_find (klass, "anchor");
  dated->anchor_offset = segue_record_class_find (klass, "anchor-offset");
  dated->anchor_unit = segue_record_class_find (klass, "anchor-unit");
  dated->roll = segue_record_class_find (klass, "roll");
  dated->pinned = segue_record_class_find (klass, "pinned");
  dated->series = segue_record_class_find (klass, "series");
  dated->series_index = segue_record_class_find (klass, "series-index");
  dated->detached = segue_record_class_find (klass, "detached");
  dated->minutes = segue_record_class_find (klass, "minutes-per-person");
}

/**
 * segue_dated_get_kinds:
 * @n: (out): how many there are
 *
 * Returns: (transfer none) (array length=n): the kinds of records that have a place on
 *   the calendar
 */
const SegueRecordKind *
segue_dated_get_kinds (guint *n)
{
  *n = N_DATED_KINDS;
  return dated_kinds;
}

/**
 * segue_dated_get_hanging_kinds:
 * @n: (out): how many there are
 *
 * Returns: (transfer none) (array length=n): the kinds of records that can hang on a
 *   milestone: those with a place on the calendar, series and materials
 */
const SegueRecordKind *
segue_dated_get_hanging_kinds (guint *n)
{
  *n = N_HANGING_KINDS;
  return dated_kinds;
}

/**
 * segue_dated_get_hanging:
 * @kind: a kind of record
 *
 * Returns: (nullable): as segue_dated_get(), of a series and a material too
 */
const SegueDated *
segue_dated_get_hanging (SegueRecordKind kind)
{
  static SegueDated table[N_HANGING_KINDS];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < N_HANGING_KINDS; i++)
        find_fields (&table[i], dated_kinds[i]);
      g_once_init_leave (&made, 1);
    }

  for (guint i = 0; i < N_HANGING_KINDS; i++)
    if (dated_kinds[i] == kind)
      return &table[i];

  return NULL;
}

/**
 * segue_dated_get:
 * @kind: a kind of record
 *
 * Returns: (nullable): its fields that say when it is, for ever; %NULL where it has no
 *   place on the calendar
 */
const SegueDated *
segue_dated_get (SegueRecordKind kind)
{
  for (guint i = N_DATED_KINDS; i < N_HANGING_KINDS; i++)
    if (dated_kinds[i] == kind)
      return NULL;

  return segue_dated_get_hanging (kind);
}

static SegueDatedState
get_communication_state (SegueRecord *record)
{
  switch ((SegueCommunicationStatus) MAX (segue_record_get_choice (record, SEGUE_COMMUNICATION_STATUS), 0))
    {
    case SEGUE_COMMUNICATION_STATUS_IDEA:
    case SEGUE_COMMUNICATION_STATUS_DRAFT:
    case SEGUE_COMMUNICATION_STATUS_IN_REVIEW:
      return SEGUE_DATED_OPEN;
    case SEGUE_COMMUNICATION_STATUS_APPROVED:
    case SEGUE_COMMUNICATION_STATUS_SCHEDULED:
      return SEGUE_DATED_SET;
    case SEGUE_COMMUNICATION_STATUS_SENT:
      return SEGUE_DATED_DONE;
    case SEGUE_COMMUNICATION_STATUS_CANCELLED:
      return SEGUE_DATED_CANCELLED;
    }

  g_return_val_if_reached (SEGUE_DATED_OPEN);
}

static SegueDatedState
get_certainty_state (SegueRecord *record,
                     guint        field)
{
  switch ((SegueCertainty) MAX (segue_record_get_choice (record, field), 0))
    {
    case SEGUE_CERTAINTY_TENTATIVE:
      return SEGUE_DATED_OPEN;
    case SEGUE_CERTAINTY_PLANNED:
    case SEGUE_CERTAINTY_CONFIRMED:
      return SEGUE_DATED_SET;
    case SEGUE_CERTAINTY_DONE:
      return SEGUE_DATED_DONE;
    case SEGUE_CERTAINTY_CANCELLED:
      return SEGUE_DATED_CANCELLED;
    }

  g_return_val_if_reached (SEGUE_DATED_OPEN);
}

static SegueDatedState
get_session_state (SegueRecord *record)
{
  switch ((SegueSessionStatus) MAX (segue_record_get_choice (record, SEGUE_SESSION_STATUS), 0))
    {
    case SEGUE_SESSION_STATUS_DRAFT:
      return SEGUE_DATED_OPEN;
    case SEGUE_SESSION_STATUS_PLANNED:
    case SEGUE_SESSION_STATUS_OPEN:
    case SEGUE_SESSION_STATUS_FULL:
    case SEGUE_SESSION_STATUS_RUNNING:
      return SEGUE_DATED_SET;
    case SEGUE_SESSION_STATUS_HELD:
      return SEGUE_DATED_DONE;
    case SEGUE_SESSION_STATUS_CANCELLED:
      return SEGUE_DATED_CANCELLED;
    }

  g_return_val_if_reached (SEGUE_DATED_OPEN);
}

static SegueDatedState
get_material_state (SegueRecord *record)
{
  switch ((SegueMaterialStatus) MAX (segue_record_get_choice (record, SEGUE_MATERIAL_STATUS), 0))
    {
    case SEGUE_MATERIAL_STATUS_PLANNED:
    case SEGUE_MATERIAL_STATUS_IN_WORK:
    case SEGUE_MATERIAL_STATUS_IN_REVIEW:
      return SEGUE_DATED_SET;
    case SEGUE_MATERIAL_STATUS_READY:
      return SEGUE_DATED_DONE;
    case SEGUE_MATERIAL_STATUS_RETIRED:
      return SEGUE_DATED_CANCELLED;
    }

  g_return_val_if_reached (SEGUE_DATED_SET);
}

static SegueDatedState
get_action_state (SegueRecord *record)
{
  switch ((SegueActionStatus) MAX (segue_record_get_choice (record, SEGUE_ACTION_STATUS), 0))
    {
    case SEGUE_ACTION_STATUS_OPEN:
    case SEGUE_ACTION_STATUS_IN_WORK:
    case SEGUE_ACTION_STATUS_WAITING:
      return SEGUE_DATED_SET;
    case SEGUE_ACTION_STATUS_DONE:
      return SEGUE_DATED_DONE;
    case SEGUE_ACTION_STATUS_CANCELLED:
      return SEGUE_DATED_CANCELLED;
    }

  g_return_val_if_reached (SEGUE_DATED_SET);
}

/**
 * segue_dated_get_state:
 * @record: something with a place on the calendar
 *
 * Returns: how far it is agreed; a window always is
 */
SegueDatedState
segue_dated_get_state (SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);

  if (kind == SEGUE_RECORD_COMMUNICATION)
    return get_communication_state (record);
  if (kind == SEGUE_RECORD_EVENT)
    return get_certainty_state (record, SEGUE_EVENT_CERTAINTY);
  if (kind == SEGUE_RECORD_MILESTONE)
    return get_certainty_state (record, SEGUE_MILESTONE_CERTAINTY);
  if (kind == SEGUE_RECORD_SESSION)
    return get_session_state (record);
  if (kind == SEGUE_RECORD_REINFORCEMENT)
    return get_certainty_state (record, SEGUE_REINFORCEMENT_STATUS);
  if (kind == SEGUE_RECORD_MATERIAL)
    return get_material_state (record);
  if (kind == SEGUE_RECORD_ACTION)
    return get_action_state (record);

  return SEGUE_DATED_SET;
}

/**
 * segue_dated_stays:
 * @record: something with a place on the calendar
 *
 * Returns: whether it stays where it is when the milestone that it hangs on moves:
 *   what happened, what was cancelled or archived, and what is pinned
 */
gboolean
segue_dated_stays (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SegueDatedState state;

  g_return_val_if_fail (dated != NULL, TRUE);

  state = segue_dated_get_state (record);
  return state == SEGUE_DATED_DONE || state == SEGUE_DATED_CANCELLED ||
         segue_record_get_boolean (record, dated->pinned) ||
         segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED) ||
         !segue_record_is_set (record, dated->anchor_offset);
}

/**
 * segue_dated_is_promised:
 * @record: something with a place on the calendar
 *
 * Returns: whether somebody was promised it for its day: then a milestone that moves does
 *   not take it along, and whoever moves that is told that the promise breaks
 */
gboolean
segue_dated_is_promised (SegueRecord *record)
{
  return segue_record_get_kind (record) == SEGUE_RECORD_ACTION &&
         segue_record_get_choice (record, SEGUE_ACTION_KIND) == SEGUE_ACTION_KIND_PROMISE &&
         segue_record_is_set (record, SEGUE_ACTION_DUE);
}

/**
 * segue_dated_get_first:
 * @record: something with a place on the calendar
 *
 * Returns: its first day; what was sent lies where it was sent; %SEGUE_DAY_NONE where
 *   the day is not known
 */
SegueDay
segue_dated_get_first (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));

  g_return_val_if_fail (dated != NULL, SEGUE_DAY_NONE);

  if (segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION &&
      get_communication_state (record) == SEGUE_DATED_DONE &&
      segue_record_is_set (record, SEGUE_COMMUNICATION_SENT_ON))
    return segue_record_get_day (record, SEGUE_COMMUNICATION_SENT_ON);

  return segue_record_get_day (record, dated->date);
}

/**
 * segue_dated_get_last:
 * @record: something with a place on the calendar
 *
 * Returns: its last day, inclusive, never before the first; %SEGUE_DAY_NONE where the
 *   first is not known
 */
SegueDay
segue_dated_get_last (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SegueDay first = segue_dated_get_first (record);

  g_return_val_if_fail (dated != NULL, SEGUE_DAY_NONE);

  if (first == SEGUE_DAY_NONE || dated->end_date == SEGUE_NO_FIELD)
    return first;

  return MAX (first, segue_record_get_day (record, dated->end_date));
}

/**
 * segue_dated_get_minutes:
 * @record: a record
 * @field: a TIME field of it, or %SEGUE_NO_FIELD
 *
 * Returns: minutes since midnight, %SEGUE_TIME_NONE where there is no time
 */
int
segue_dated_get_minutes (SegueRecord *record,
                         guint        field)
{
  if (field == SEGUE_NO_FIELD || !segue_record_is_set (record, field))
    return SEGUE_TIME_NONE;

  return (int) segue_record_get_integer (record, field);
}
