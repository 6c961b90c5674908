/* segue-resistance-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: DOMAIN c 14: the first response is due in working days (5), an answer in calendar
 * days (14); both are settings.  Working days are those of the audience.
 */

#define G_LOG_DOMAIN "segue-resistance-facts"

#include "config.h"

#include "segue-resistance-facts.h"

#include "segue-resistance-flow.h"
#include "segue-settings.h"
#include "segue-thresholds.h"
#include "segue-workday-counts.h"

#include <glib/gi18n.h>

struct _SegueResistanceClock
{
  SeguePlan          *plan;     /* owned */
  SegueWorkdayCounts *workdays; /* owned */
  SegueDay            today;
  guint               response_days;
  int                 close_days;
};

/**
 * segue_resistance_clock_new:
 * @plan: where entries, windows and settings are
 * @today: the day from which to look
 *
 * Returns: (transfer full): what reads the facts of entries
 */
SegueResistanceClock *
segue_resistance_clock_new (SeguePlan *plan,
                            SegueDay   today)
{
  SegueResistanceClock *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueResistanceClock, 1);
  self->plan = g_object_ref (plan);
  self->workdays = segue_workday_counts_new (segue_plan_get_source (plan, NULL), today);
  self->today = today;
  self->response_days = (guint) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_RESPONSE_DAYS);
  self->close_days = (int) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_CLOSE_DAYS);

  return self;
}

/**
 * segue_resistance_clock_free:
 * @self: (transfer full) (nullable): what segue_resistance_clock_new() made
 */
void
segue_resistance_clock_free (SegueResistanceClock *self)
{
  if (self == NULL)
    return;

  segue_workday_counts_free (self->workdays);
  g_object_unref (self->plan);
  g_free (self);
}

/**
 * segue_resistance_get_priority:
 * @entry: a resistance entry
 *
 * Returns: severity × spread, 1 to 25; 0 where one of them is not set
 */
guint
segue_resistance_get_priority (SegueRecord *entry)
{
  g_return_val_if_fail (SEGUE_IS_RESISTANCE (entry), 0);

  return (guint) (segue_record_get_integer (entry, SEGUE_RESISTANCE_SEVERITY) *
                  segue_record_get_integer (entry, SEGUE_RESISTANCE_SPREAD));
}

/**
 * segue_resistance_status_is_open:
 * @status: a #SegueResistanceStatus, or %SEGUE_CHOICE_NONE
 *
 * Returns: whether somebody still has to do something about what has it
 */
gboolean
segue_resistance_status_is_open (int status)
{
  return status != SEGUE_RESISTANCE_STATUS_RESOLVED && status != SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK &&
         status != SEGUE_RESISTANCE_STATUS_NOT_VALID;
}

/**
 * segue_resistance_has_answer:
 * @entry: a resistance entry, of a plan that shows all of it
 *
 * Returns: whether it says what can be checked, what was offered, or what came of it
 */
gboolean
segue_resistance_has_answer (SegueRecord *entry)
{
  g_return_val_if_fail (SEGUE_IS_RESISTANCE (entry), FALSE);

  return segue_resistance_get_refusal (entry, SEGUE_RESISTANCE_STATUS_RESOLVED) == NULL;
}

/* What was resolved was answered by then, and what was answered was acknowledged by then,
 * whether or not somebody wrote down the days.
 */
static void
read_days (SegueRecord          *entry,
           SegueResistanceFacts *facts)
{
  SegueDay closed = segue_record_get_day (entry, SEGUE_RESISTANCE_CLOSED_ON);
  SegueDay answered = segue_record_get_day (entry, SEGUE_RESISTANCE_ANSWERED_ON);
  SegueDay acknowledged = segue_record_get_day (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON);

  if (answered == SEGUE_DAY_NONE && segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == SEGUE_RESISTANCE_STATUS_RESOLVED)
    answered = closed;
  if (acknowledged == SEGUE_DAY_NONE)
    acknowledged = answered;

  facts->marks[SEGUE_RESISTANCE_STEP_HEARD].day = segue_record_get_day (entry, SEGUE_RESISTANCE_HEARD_ON);
  facts->marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED].day = acknowledged;
  facts->marks[SEGUE_RESISTANCE_STEP_ANSWERED].day = answered;
  facts->marks[SEGUE_RESISTANCE_STEP_TOLD].day = segue_record_get_day (entry, SEGUE_RESISTANCE_TOLD_THEM_ON);
}

static SegueResistanceStep
find_next (SegueRecord                *entry,
           const SegueResistanceFacts *facts)
{
  if (!facts->is_open)
    {
      gboolean is_told = facts->marks[SEGUE_RESISTANCE_STEP_TOLD].day != SEGUE_DAY_NONE;

      if (is_told || segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == SEGUE_RESISTANCE_STATUS_NOT_VALID)
        return SEGUE_N_RESISTANCE_STEPS;

      return SEGUE_RESISTANCE_STEP_TOLD;
    }

  if (facts->is_anticipated)
    return SEGUE_RESISTANCE_STEP_HEARD;

  for (guint step = SEGUE_RESISTANCE_STEP_ACKNOWLEDGED; step < SEGUE_N_RESISTANCE_STEPS; step++)
    if (facts->marks[step].day == SEGUE_DAY_NONE)
      return step;

  return SEGUE_N_RESISTANCE_STEPS;
}

static gint64
get_audience (SegueRecord *entry)
{
  return segue_record_get_link (entry, SEGUE_RESISTANCE_AUDIENCE);
}

static gint64
get_rollout (SegueRecord *entry)
{
  return segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT);
}

static int
count_workdays (SegueResistanceClock *self,
                SegueRecord          *entry,
                SegueDay              from,
                SegueDay              to)
{
  if (from == SEGUE_DAY_NONE || to == SEGUE_DAY_NONE)
    return -1;

  return to > from ? segue_workday_counts_count (self->workdays, from, to, get_audience (entry), get_rollout (entry)) : 0;
}

/* How far what is due is late: when it was done, today where it still is to be done. */
static void
run_clocks (SegueResistanceClock *self,
            SegueRecord          *entry,
            SegueResistanceFacts *facts)
{
  SegueResistanceMark *acknowledged = &facts->marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED];
  SegueResistanceMark *answered = &facts->marks[SEGUE_RESISTANCE_STEP_ANSWERED];
  SegueDay heard = facts->marks[SEGUE_RESISTANCE_STEP_HEARD].day;
  SegueDay day;

  answered->due = segue_record_get_day (entry, SEGUE_RESISTANCE_TARGET_CLOSE);
  if (heard == SEGUE_DAY_NONE)
    return;

  acknowledged->due = segue_workday_counts_add (self->workdays, heard, self->response_days, get_audience (entry), get_rollout (entry));
  if (answered->due == SEGUE_DAY_NONE)
    answered->due = heard + self->close_days;

  /* What is closed is neither waited for nor late any more, where nobody wrote down a day. */
  day = acknowledged->day != SEGUE_DAY_NONE ? acknowledged->day : facts->is_open ? self->today : SEGUE_DAY_NONE;
  if (day > acknowledged->due)
    acknowledged->late = (guint) count_workdays (self, entry, acknowledged->due, day);

  day = answered->day != SEGUE_DAY_NONE ? answered->day : facts->is_open ? self->today : SEGUE_DAY_NONE;
  if (day > answered->due)
    answered->late = (guint) (day - answered->due);

  facts->is_late = facts->is_open && ((acknowledged->day == SEGUE_DAY_NONE && acknowledged->late > 0) ||
                                      (answered->day == SEGUE_DAY_NONE && answered->late > 0));
}

/* The last day that is known of what is closed: that is when it was, at the latest. */
static SegueDay
get_end (SegueRecord                *entry,
         const SegueResistanceFacts *facts,
         SegueDay                    today)
{
  SegueDay end = segue_record_get_day (entry, SEGUE_RESISTANCE_CLOSED_ON);

  if (facts->is_open)
    return today;

  for (guint step = 0; end == SEGUE_DAY_NONE && step < SEGUE_N_RESISTANCE_STEPS; step++)
    end = facts->marks[SEGUE_N_RESISTANCE_STEPS - 1 - step].day;

  return end;
}

/* That there is one says its text, which fewer may see than the days of it. */
static int
get_workaround_age (SegueResistanceClock *self,
                    SegueRecord          *entry)
{
  SegueRecord *source = segue_plan_find_source (self->plan, entry);
  SegueDay since, ended;

  if (source == NULL || (!segue_record_is_set (source, SEGUE_RESISTANCE_WORKAROUND) &&
                         !segue_record_is_set (source, SEGUE_RESISTANCE_WORKAROUND_SINCE)))
    return -1;

  ended = segue_record_get_day (source, SEGUE_RESISTANCE_WORKAROUND_ENDED);
  since = segue_record_get_day (source, segue_record_is_set (source, SEGUE_RESISTANCE_WORKAROUND_SINCE)
                                          ? SEGUE_RESISTANCE_WORKAROUND_SINCE : SEGUE_RESISTANCE_HEARD_ON);
  if (since == SEGUE_DAY_NONE || since > self->today || (ended != SEGUE_DAY_NONE && ended <= self->today))
    return -1;

  return self->today - since;
}

/**
 * segue_resistance_clock_read:
 * @entry: a resistance entry of the plan
 * @facts: (out): what it says
 */
void
segue_resistance_clock_read (SegueResistanceClock *self,
                             SegueRecord          *entry,
                             SegueResistanceFacts *facts)
{
  SegueDay heard, end;
  int status;

  g_return_if_fail (self != NULL && facts != NULL);
  g_return_if_fail (SEGUE_IS_RESISTANCE (entry));

  *facts = (SegueResistanceFacts) { 0 };
  status = segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS);

  facts->priority = segue_resistance_get_priority (entry);
  facts->is_open = segue_resistance_status_is_open (status);
  facts->is_anticipated = segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN) == SEGUE_RESISTANCE_ORIGIN_ANTICIPATED;
  read_days (entry, facts);
  facts->next = find_next (entry, facts);
  if (!facts->is_anticipated && status != SEGUE_RESISTANCE_STATUS_SIGNAL)
    run_clocks (self, entry, facts);

  heard = facts->marks[SEGUE_RESISTANCE_STEP_HEARD].day;
  end = get_end (entry, facts, self->today);
  facts->age = heard != SEGUE_DAY_NONE ? MAX (end - heard, 0) : 0;
  facts->response = count_workdays (self, entry, heard, facts->marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED].day);
  facts->resolution = facts->is_open ? -1 : count_workdays (self, entry, heard, segue_record_get_day (entry, SEGUE_RESISTANCE_CLOSED_ON));
  facts->workaround_age = get_workaround_age (self, entry);
}

/**
 * segue_resistance_get_facts:
 * @plan: where the entry, windows and settings are
 * @entry: a resistance entry of it
 * @today: the day from which to look
 * @facts: (out): what it says
 *
 * Who reads many takes a #SegueResistanceClock.
 */
void
segue_resistance_get_facts (SeguePlan            *plan,
                            SegueRecord          *entry,
                            SegueDay              today,
                            SegueResistanceFacts *facts)
{
  g_autoptr(SegueResistanceClock) clock = NULL;

  g_return_if_fail (SEGUE_IS_PLAN (plan));

  clock = segue_resistance_clock_new (plan, today);
  segue_resistance_clock_read (clock, entry, facts);
}

static char *
dup_reply (const SegueResistanceMark *mark,
           SegueDay                   today)
{
  guint left = mark->due > today ? (guint) (mark->due - today) : 0;

  if (mark->late > 0)
    return g_strdup_printf (ngettext ("Reply %u day late", "Reply %u days late", mark->late), mark->late);
  if (mark->due == today)
    return g_strdup (C_("resistance", "Reply due today"));
  /* On the week-end after it was due nobody is late. */
  if (mark->due < today)
    return g_strdup (C_("resistance", "Reply due"));

  return g_strdup_printf (ngettext ("Reply in %u day", "Reply in %u days", left), left);
}

static char *
dup_answer (const SegueResistanceMark *mark,
            SegueDay                   today)
{
  guint left = mark->due > today ? (guint) (mark->due - today) : 0;

  if (mark->late > 0)
    return g_strdup_printf (ngettext ("Answer %u day late", "Answer %u days late", mark->late), mark->late);
  if (left == 0)
    return g_strdup (C_("resistance", "Answer due today"));

  return g_strdup_printf (ngettext ("Answer in %u day", "Answer in %u days", left), left);
}

static char *
dup_with_day (const char *format,
              SegueDay    day,
              SegueDay    today)
{
  g_autofree char *label = segue_day_to_short_label (day, today);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (format, label);
#pragma GCC diagnostic pop
}

/* Nobody waits for anything. */
static char *
dup_rest (const SegueResistanceFacts *facts,
          SegueDay                    today)
{
  SegueDay told = facts->marks[SEGUE_RESISTANCE_STEP_TOLD].day;
  SegueDay answered = facts->marks[SEGUE_RESISTANCE_STEP_ANSWERED].day;

  if (told != SEGUE_DAY_NONE)
    /* Translators: a day: “Told them 6 Apr” */
    return dup_with_day (C_("resistance", "Told them %s"), told, today);
  if (facts->next == SEGUE_N_RESISTANCE_STEPS)
    return g_strdup (C_("resistance", "Closed"));
  if (!facts->is_open)
    return g_strdup (C_("resistance", "Not told yet"));

  /* Translators: a day: “Answered 6 Apr” */
  return dup_with_day (C_("resistance", "Answered %s"), answered, today);
}

/**
 * segue_resistance_dup_clock:
 * @facts: what an entry says
 * @today: the day from which to look
 *
 * Returns: (transfer full): what is due next and when: “Reply due today”, “Answer 4 days
 *   late”; what was done where nothing is: “Told them 6 Apr”
 */
char *
segue_resistance_dup_clock (const SegueResistanceFacts *facts,
                            SegueDay                    today)
{
  const SegueResistanceMark *acknowledged = NULL;
  const SegueResistanceMark *answered = NULL;

  g_return_val_if_fail (facts != NULL, NULL);

  acknowledged = &facts->marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED];
  answered = &facts->marks[SEGUE_RESISTANCE_STEP_ANSWERED];
  if (facts->next > SEGUE_RESISTANCE_STEP_ANSWERED)
    return dup_rest (facts, today);
  if (facts->is_anticipated)
    return g_strdup (C_("resistance", "Expected"));
  /* It is only a signal. */
  if (answered->due == SEGUE_DAY_NONE && facts->age == 0)
    return g_strdup (_("Noticed today"));
  if (answered->due == SEGUE_DAY_NONE)
    return g_strdup_printf (ngettext ("Noticed %d day ago", "Noticed %d days ago", facts->age), facts->age);

  /* Where only the answer is late, that is what there is to say. */
  if (facts->next == SEGUE_RESISTANCE_STEP_ACKNOWLEDGED && (acknowledged->late > 0 || answered->late == 0))
    return dup_reply (acknowledged, today);

  return dup_answer (answered, today);
}

/**
 * segue_resistance_dup_who:
 * @plan: the plan as it is shown
 * @entry: a resistance entry of it
 *
 * Returns: (transfer full): who said it: the person, else the audience, else that nobody is named
 */
char *
segue_resistance_dup_who (SeguePlan   *plan,
                          SegueRecord *entry)
{
  SegueRecord *who = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (SEGUE_IS_RESISTANCE (entry), NULL);

  who = segue_plan_follow (plan, entry, SEGUE_RESISTANCE_STAKEHOLDER);
  if (who == NULL)
    who = segue_plan_follow (plan, entry, SEGUE_RESISTANCE_AUDIENCE);

  return who != NULL ? segue_plan_dup_title (plan, who) : g_strdup (_("Nobody named"));
}
