/* segue-ical-terms.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-ical-terms"

#include "config.h"

#include "segue-ical-terms.h"

#include "segue-ical-zone.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-time.h"

#define MAX_TIME_FIELDS 9

/* Where only a length is known, the end follows from it. */
static void
add_minutes (SegueIcalTimes *times,
             int             minutes)
{
  int all = times->starts + minutes;

  times->last += all / SEGUE_MINUTES_PER_DAY;
  times->ends = all % SEGUE_MINUTES_PER_DAY;
}

/**
 * segue_ical_terms_get_times:
 * @plan: where @record is
 * @record: something with a place on the calendar
 * @times: (out): when it is
 *
 * What has a time but no end lasts as long as it takes each of those whom it reaches, and a
 * session as long as its course.
 */
void
segue_ical_terms_get_times (SeguePlan      *plan,
                            SegueRecord    *record,
                            SegueIcalTimes *times)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  int minutes = 0;

  g_return_if_fail (dated != NULL && times != NULL);

  times->first = segue_dated_get_first (record);
  times->last = segue_dated_get_last (record);
  times->starts = segue_dated_get_minutes (record, dated->time);
  times->ends = times->starts != SEGUE_TIME_NONE ? segue_dated_get_minutes (record, dated->end_time) : SEGUE_TIME_NONE;
  if (times->starts == SEGUE_TIME_NONE || times->first == SEGUE_DAY_NONE)
    return;

  if (SEGUE_IS_SESSION (record))
    minutes = segue_session_get_minutes (plan, record);
  else if (dated->minutes != SEGUE_NO_FIELD)
    minutes = (int) segue_record_get_integer (record, dated->minutes);
  if (times->ends == SEGUE_TIME_NONE && times->last == times->first && minutes > 0)
    add_minutes (times, minutes);
  if (times->last == times->first && times->ends <= times->starts)
    times->ends = SEGUE_TIME_NONE;
}

/**
 * segue_ical_terms_dup_zone:
 * @plan: where @record is
 * @record: something with a place on the calendar
 *
 * Returns: (transfer full) (nullable): the zone by whose clock its times are, that of
 *   itself or of the workspace; %NULL where none is known, which counts as UTC
 */
char *
segue_ical_terms_dup_zone (SeguePlan   *plan,
                           SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  SegueRecordList *settings = segue_plan_list (plan, SEGUE_RECORD_WORKSPACE);
  const char *names[2] = { NULL, NULL };
  char *found = NULL;

  g_return_val_if_fail (dated != NULL, NULL);

  if (dated->zone != SEGUE_NO_FIELD)
    names[0] = segue_record_get_text (record, dated->zone);
  if (segue_record_list_get_n (settings) > 0)
    names[1] = segue_record_get_text (segue_record_list_get (settings, 0), SEGUE_SETTINGS_ZONE);

  for (guint i = 0; i < G_N_ELEMENTS (names) && found == NULL; i++)
    if (names[i] != NULL)
      {
        GTimeZone *zone = segue_ical_zone_find (names[i], &found);

        g_clear_pointer (&zone, g_time_zone_unref);
      }

  return found;
}

/**
 * segue_ical_terms_get_status:
 * @record: something with a place on the calendar
 *
 * Returns: its STATUS
 */
const char *
segue_ical_terms_get_status (SegueRecord *record)
{
  switch (segue_dated_get_state (record))
    {
    case SEGUE_DATED_OPEN:
      return "TENTATIVE";
    case SEGUE_DATED_SET:
    case SEGUE_DATED_DONE:
      return "CONFIRMED";
    case SEGUE_DATED_CANCELLED:
      return "CANCELLED";
    }

  g_return_val_if_reached ("CONFIRMED");
}

static guint
find_fields (SegueRecordKind  kind,
             guint           *fields)
{
  static const char *const names[] = { "date", "due", "end-date", "time", "end-time", "zone", "status", "certainty", "sent-on" };
  SegueRecordClass *klass = segue_record_class_get (kind);
  guint n = 0;

  G_STATIC_ASSERT (G_N_ELEMENTS (names) <= MAX_TIME_FIELDS);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint field = segue_record_class_find (klass, names[i]);

      if (field != SEGUE_NO_FIELD)
        fields[n++] = field;
    }

  return n;
}

/**
 * segue_ical_terms_get_fields:
 * @kind: a kind with a place on the calendar
 * @fields: (out) (transfer none): the fields whose change raises its SEQUENCE: time and status
 *
 * Returns: how many these are
 */
guint
segue_ical_terms_get_fields (SegueRecordKind   kind,
                             const guint     **fields)
{
  static guint table[SEGUE_N_RECORD_KINDS][MAX_TIME_FIELDS];
  static guint counts[SEGUE_N_RECORD_KINDS];
  static gsize made;

  g_return_val_if_fail (segue_dated_get (kind) != NULL, 0);

  if (g_once_init_enter (&made))
    {
      guint n_kinds = 0;
      const SegueRecordKind *kinds = segue_dated_get_kinds (&n_kinds);

      for (guint i = 0; i < n_kinds; i++)
        counts[kinds[i]] = find_fields (kinds[i], table[kinds[i]]);
      g_once_init_leave (&made, 1);
    }

  *fields = table[kind];
  return counts[kind];
}
