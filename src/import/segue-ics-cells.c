/* segue-ics-cells.c - the cells of the row that an entry of a calendar becomes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of a record that is here, what the file does not say stays: programs drop what they
 * do not know.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-ics-match.h"

#include "segue-calendar-choices.h"
#include "segue-communication.h"
#include "segue-csv-guard.h"
#include "segue-ics-times.h"
#include "segue-session.h"

/* What the record holds, as a cell says it. */
static char *
dup_held (SegueNames  *names,
          SegueRecord *record,
          guint        index)
{
  const SegueField *field = segue_record_get_field (record, index);
  SegueValue value = segue_record_peek (record, index);
  g_autoptr(GString) text = NULL;

  if (!value.is_set)
    return g_strdup ("");
  if (field->kind != SEGUE_FIELD_LINK && field->kind != SEGUE_FIELD_LINKS)
    return segue_value_to_text (field, &value);

  text = g_string_new (NULL);
  segue_names_append (names, field, &value, text);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
dup_time (int minutes)
{
  return minutes != SEGUE_TIME_NONE ? segue_time_to_text (minutes) : g_strdup ("");
}

/* One of the fields that say when; NULL for any other. */
static char *
dup_times_cell (const SegueDated     *dated,
                guint                 index,
                const SegueIcalTimes *times)
{
  if (index == dated->date)
    return segue_day_to_text (times->first);
  if (index == dated->end_date)
    return times->last > times->first ? segue_day_to_text (times->last) : g_strdup ("");
  if (index == dated->time)
    return dup_time (times->starts);
  if (index == dated->end_time)
    return dup_time (times->ends);

  return NULL;
}

/* A choice by its stable word. */
static char *
dup_nick (const SegueField *field,
          int               choice)
{
  return g_strdup (segue_choices_get_nick (field->choices, choice));
}

/* Where the file says of it what we would say, there is nothing to change. */
static char *
dup_state (const SegueIcsMatch *match,
           guint                index)
{
  const SegueField *field = segue_record_get_field (match->record, index);
  gboolean is_session = SEGUE_IS_SESSION (match->record);
  const char *status = match->entry->status;

  if (status == NULL || g_ascii_strcasecmp (status, segue_ical_terms_get_status (match->record)) == 0)
    return NULL;
  if (g_ascii_strcasecmp (status, "CANCELLED") == 0)
    return dup_nick (field, SEGUE_IS_COMMUNICATION (match->record) ? (int) SEGUE_COMMUNICATION_STATUS_CANCELLED
                           : is_session ? (int) SEGUE_SESSION_STATUS_CANCELLED : (int) SEGUE_CERTAINTY_CANCELLED);
  if (SEGUE_IS_COMMUNICATION (match->record))
    return NULL; /* nobody approves by a calendar */
  if (g_ascii_strcasecmp (status, "TENTATIVE") == 0)
    return dup_nick (field, is_session ? (int) SEGUE_SESSION_STATUS_DRAFT : (int) SEGUE_CERTAINTY_TENTATIVE);
  if (g_ascii_strcasecmp (status, "CONFIRMED") != 0)
    return NULL;

  return dup_nick (field, is_session ? (int) SEGUE_SESSION_STATUS_PLANNED : (int) SEGUE_CERTAINTY_CONFIRMED);
}

static gboolean
is_own (SeguePlan           *plan,
        const SegueIcsMatch *match)
{
  g_autofree char *uid = segue_plan_dup_uid (plan, match->record);

  return match->entry->own_kind != NULL || g_str_has_suffix (uid, segue_plan_get_uuid (plan));
}

/* What was moved elsewhere stays where it was put, and moves no more with its milestone. */
static char *
dup_pinned (const SegueIcsMatch *match,
            const SegueDated    *dated)
{
  const SegueValue yes = { .is_set = TRUE, .slot.integer = TRUE };

  if (!segue_record_is_set (match->record, dated->anchor) || !segue_record_is_set (match->record, dated->anchor_offset))
    return NULL;

  return segue_value_to_text (segue_record_get_field (match->record, dated->pinned), &yes);
}

static char *
dup_moved (SeguePlan           *plan,
           const SegueIcsMatch *match,
           const SegueDated    *dated,
           guint                index)
{
  g_autofree char *zone = NULL;
  SegueIcalTimes times;

  segue_ics_times_get_for (plan, match->entry, match->record, &times, &zone);
  if (index == dated->pinned)
    return times.first != segue_dated_get_first (match->record) ? dup_pinned (match, dated) : NULL;
  if (index == dated->zone)
    return g_steal_pointer (&zone);

  return dup_times_cell (dated, index, &times);
}

/* A calendar has no place for controls, nor for blanks around a text: what differs by
 * these only does not differ.
 */
static char *
dup_other_text (SegueRecord *record,
                guint        index,
                const char  *said)
{
  const char *held = segue_record_get_text (record, index);
  g_autoptr(GString) plain = g_string_new (NULL);

  for (const char *at = held; held != NULL && said != NULL && *at != '\0'; at++)
    if (*at == '\n' || *at == '\t' || *at == '\r')
      g_string_append_c (plain, ' ');
    else if ((guchar) *at >= 0x20 && *at != 0x7f)
      g_string_append_c (plain, *at);

  return g_strcmp0 (g_strstrip (plain->str), said) == 0 ? NULL : g_strdup (said);
}

/* What the file says otherwise; NULL where it does not. */
static char *
dup_changed (SeguePlan           *plan,
             const SegueIcsMatch *match,
             const char          *name,
             guint                index)
{
  const SegueDated *dated = segue_dated_get (match->kind);
  const SegueIcsEntry *entry = match->entry;

  if (index == dated->title)
    return dup_other_text (match->record, index, entry->title);
  if (g_str_equal (name, "location") || g_str_equal (name, "room"))
    return dup_other_text (match->record, index, entry->location);
  if (g_str_equal (name, "address"))
    return g_strdup (entry->address);
  if (g_str_equal (name, "notes"))
    return is_own (plan, match) ? NULL : g_strdup (entry->notes);
  if (g_str_equal (name, "status") || g_str_equal (name, "certainty"))
    return dup_state (match, index);
  if (g_str_equal (name, "archived"))
    return match->kind == SEGUE_RECORD_WINDOW && g_strcmp0 (entry->status, "CANCELLED") == 0 ? g_strdup ("true") : NULL;
  if (segue_ics_times_is_same (plan, entry, match->record))
    return NULL;

  return dup_moved (plan, match, dated, index);
}

static char *
dup_new (SeguePlan           *plan,
         const SegueIcsMatch *match,
         const char          *name,
         guint                index)
{
  const SegueDated *dated = segue_dated_get (match->kind);
  const SegueIcsEntry *entry = match->entry;
  g_autofree char *zone = NULL;
  SegueIcalTimes times;

  if (index == dated->title)
    return g_strdup (entry->title);
  if (g_str_equal (name, "kind"))
    return g_strdup (match->nick);
  if (g_str_equal (name, "location"))
    return g_strdup (entry->location);
  if (g_str_equal (name, "address"))
    return g_strdup (entry->address);
  if (g_str_equal (name, "notes"))
    return g_strdup (entry->notes);
  if (g_str_equal (name, "confidential"))
    return entry->is_private ? g_strdup ("true") : NULL;
  if (g_str_equal (name, "certainty"))
    return g_strdup (g_strcmp0 (entry->status, "TENTATIVE") == 0 ? "tentative"
                       : g_strcmp0 (entry->status, "CONFIRMED") == 0 ? "confirmed" : NULL);

  segue_ics_times_get (plan, entry, match->kind, &times, &zone);
  return index == dated->zone ? g_steal_pointer (&zone) : dup_times_cell (dated, index, &times);
}

/**
 * segue_ics_match_cell:
 * @names: what records are called
 * @match: an entry, and what it is about
 * @field: name of a field of that
 *
 * Returns: (transfer full): what the row of the entry says of @field, as a cell
 */
char *
segue_ics_match_cell (SeguePlan           *plan,
                      SegueNames          *names,
                      const SegueIcsMatch *match,
                      const char          *field)
{
  guint index = segue_record_class_find (segue_record_class_get (match->kind), field);
  g_autofree char *text = NULL;

  if (g_str_equal (field, "uid"))
    return match->record != NULL ? segue_plan_dup_uid (plan, match->record)
                                 : g_strdup (match->entry->uid != NULL ? match->entry->uid : "");
  g_return_val_if_fail (index != SEGUE_NO_FIELD, g_strdup (""));

  if (match->reason != NULL)
    return g_strdup (index == segue_dated_get (match->kind)->title && match->entry->title != NULL ? match->entry->title : "");
  if (match->record == NULL)
    text = dup_new (plan, match, field, index);
  else if (!match->is_left)
    text = dup_changed (plan, match, field, index);
  if (text == NULL)
    text = match->record != NULL ? dup_held (names, match->record, index) : g_strdup ("");

  return segue_csv_guard_is_needed (text) ? segue_csv_guard (text) : g_steal_pointer (&text);
}
