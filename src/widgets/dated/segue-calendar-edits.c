/* segue-calendar-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whoever drags and whoever presses keys comes through here, so that both mean the same:
 * what was sent stays, and one movement is one step to undo.
 */

#define G_LOG_DOMAIN "segue-calendar-edits"

#include "config.h"

#include "segue-calendar-edits.h"

#include "segue-action.h"
#include "segue-anchor.h"
#include "segue-communication.h"
#include "segue-edit.h"
#include "segue-event.h"
#include "segue-message-use.h"
#include "segue-milestone.h"
#include "segue-promise-edits.h"
#include "segue-reinforcement.h"
#include "segue-session.h"
#include "segue-page.h"
#include "segue-promise-edits.h"
#include "segue-series-ask.h"

#include <glib/gi18n.h>

static SegueRecord *
get_source (SegueWorkspace *workspace,
            SegueRecord    *record)
{
  return segue_plan_find_source (segue_workspace_get_shown (workspace), record);
}

/* As whoever looks may read it. */
static char *
dup_title (SegueWorkspace *workspace,
           SegueRecord    *record)
{
  SeguePlan *shown = segue_workspace_get_shown (workspace);
  SegueRecord *seen = segue_plan_find (shown, segue_record_get_kind (record), segue_record_get_id (record));

  return seen != NULL ? segue_plan_dup_title (shown, seen) : g_strdup ("");
}

/* What was sent was sent then; and nothing is written while it cannot be. */
static gboolean
may_move (GtkWidget      *part,
          SegueWorkspace *workspace,
          SegueRecord    *record)
{
  if (!segue_page_may_write (part, workspace))
    return FALSE;

  if (segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION && segue_dated_get_state (record) == SEGUE_DATED_DONE)
    {
      g_autofree char *title = dup_title (workspace, record);
      /* Translators: the title of a communication. */
      g_autofree char *message = g_strdup_printf (_("“%s” was sent, so it stays where it is. Copy it to say it again."), title);

      segue_calendar_move_fail (part, message);
      return FALSE;
    }

  return TRUE;
}

static gboolean
is_another (const SegueCalendarMove *wish)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (wish->record));

  if (wish->day != segue_dated_get_first (wish->record))
    return TRUE;

  return wish->starts != SEGUE_TIME_NONE && dated->time != SEGUE_NO_FIELD &&
         (!segue_record_is_set (wish->record, dated->time) || segue_record_get_integer (wish->record, dated->time) != wish->starts);
}

/**
 * segue_calendar_edits_move:
 * @part: where the user moved it: what goes wrong is told on its page
 * @record: what is on the calendar
 * @first: its first day then
 * @starts: the minutes since midnight when it begins then; %SEGUE_TIME_NONE leaves its
 *   time as it is
 */
void
segue_calendar_edits_move (GtkWidget      *part,
                           SegueWorkspace *workspace,
                           SegueRecord    *record,
                           SegueDay        first,
                           int             starts)
{
  SegueCalendarMove wish = { NULL, first, starts, SEGUE_NO_FIELD, NULL };

  g_return_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (SEGUE_IS_RECORD (record) && first != SEGUE_DAY_NONE);

  wish.record = get_source (workspace, record);
  if (may_move (part, workspace, wish.record) && is_another (&wish) &&
      !segue_series_ask_move (part, workspace, wish.record, first, starts))
    segue_calendar_move_begin (part, workspace, &wish, NULL, NULL);
}

/**
 * segue_calendar_edits_set_day:
 * @part: where the user did it: what goes wrong is told on its page
 * @record: what is on the calendar
 * @day: its first day then, %SEGUE_DAY_NONE for none
 * @done: (nullable): called once, now or later, with whether it was written
 *
 * As segue_calendar_edits_move(), for who types days.
 */
void
segue_calendar_edits_set_day (GtkWidget             *part,
                              SegueWorkspace        *workspace,
                              SegueRecord           *record,
                              SegueDay               day,
                              SegueCalendarMoveFunc  done,
                              gpointer               data)
{
  SegueCalendarMove wish = { NULL, day, SEGUE_TIME_NONE, SEGUE_NO_FIELD, NULL };

  g_return_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (SEGUE_IS_RECORD (record));

  wish.record = get_source (workspace, record);
  if (may_move (part, workspace, wish.record))
    segue_calendar_move_begin (part, workspace, &wish, done, data);
  else if (done != NULL)
    done (FALSE, data);
}

/**
 * segue_calendar_edits_resize:
 * @part: where the user did it: what goes wrong is told on its page
 * @record: what is on the calendar; of a kind without a last day nothing happens
 * @last: its last day then, inclusive; a day before the first counts as the first
 */
void
segue_calendar_edits_resize (GtkWidget      *part,
                             SegueWorkspace *workspace,
                             SegueRecord    *record,
                             SegueDay        last)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  g_autoptr(SegueEdit) edit = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  g_return_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (dated != NULL);

  record = get_source (workspace, record);
  if (dated->end_date == SEGUE_NO_FIELD || !may_move (part, workspace, record))
    return;

  /* One day needs no last one. */
  if (last > segue_dated_get_first (record))
    segue_value_set_integer (&value, last);

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  segue_edit_set_value (edit, record, dated->end_date, &value);
  segue_calendar_move_commit (part, edit);
}

/**
 * segue_calendar_edits_begin:
 * @part: where the user did it: what goes wrong is told on its page
 * @record: what is on the calendar; of a kind without a last day nothing happens
 * @first: its first day then, its last one being as it is; a day after that counts as it
 */
void
segue_calendar_edits_begin (GtkWidget      *part,
                            SegueWorkspace *workspace,
                            SegueRecord    *record,
                            SegueDay        first)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  g_autoptr(SegueEdit) edit = NULL;
  g_auto(SegueValue) begin = SEGUE_VALUE_INIT;
  g_auto(SegueValue) end = SEGUE_VALUE_INIT;
  SegueDay last;

  g_return_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (dated != NULL);

  record = get_source (workspace, record);
  if (dated->end_date == SEGUE_NO_FIELD || !may_move (part, workspace, record))
    return;

  last = segue_dated_get_last (record);
  segue_value_set_integer (&begin, MIN (first, last));
  if (last > first)
    segue_value_set_integer (&end, last);
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  segue_edit_set_value (edit, record, dated->date, &begin);
  segue_edit_set_value (edit, record, dated->end_date, &end);
  segue_calendar_move_hang (edit, workspace, record, MIN (first, last));
  segue_calendar_move_commit (part, edit);
}

/* What only the one that was copied is: known elsewhere, approved, sent, part of a series. */
static gboolean
is_own (SegueRecord *record,
        guint        field)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));

  if (field == SEGUE_MAIN_CODE || field == SEGUE_MAIN_EXTERNAL_ID || field == SEGUE_MAIN_UID || field == SEGUE_MAIN_ARCHIVED ||
      field == dated->series || field == dated->series_index || field == dated->detached)
    return TRUE;

  if (segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION)
    switch (field)
      {
      case SEGUE_COMMUNICATION_STATUS:
      case SEGUE_COMMUNICATION_APPROVED_ON:
      case SEGUE_COMMUNICATION_SENT_ON:
      case SEGUE_COMMUNICATION_SENT_BY:
      case SEGUE_COMMUNICATION_EVIDENCE:
      case SEGUE_COMMUNICATION_REACH_ACTUAL:
      case SEGUE_COMMUNICATION_OPENED:
      case SEGUE_COMMUNICATION_COMPREHENSION:
      case SEGUE_COMMUNICATION_SATISFACTION:
        return TRUE;
      }

  return (segue_record_get_kind (record) == SEGUE_RECORD_EVENT && field == SEGUE_EVENT_CERTAINTY) ||
         (segue_record_get_kind (record) == SEGUE_RECORD_MILESTONE && field == SEGUE_MILESTONE_CERTAINTY) ||
         (segue_record_get_kind (record) == SEGUE_RECORD_REINFORCEMENT && field == SEGUE_REINFORCEMENT_STATUS) ||
         (segue_record_get_kind (record) == SEGUE_RECORD_ACTION && field == SEGUE_ACTION_DONE_ON) ||
         (segue_record_get_kind (record) == SEGUE_RECORD_SESSION &&
          (field == SEGUE_SESSION_STATUS || field == SEGUE_SESSION_INVITED_ON || field == SEGUE_SESSION_SIGN_IN_PRINTED));
}

static SegueRecord *
copy_record (SegueRecord *record)
{
  SegueRecord *copy = segue_record_new (segue_record_get_kind (record), 0);

  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    {
      SegueValue value = segue_record_peek (record, i);

      if (value.is_set && !is_own (record, i))
        segue_record_set_value (copy, i, &value);
    }
  if (SEGUE_IS_ACTION (copy))
    segue_record_set_integer (copy, SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_OPEN);

  return copy;
}

/* The copy says what the original says, in the same words. */
static void
copy_messages (SegueEdit      *edit,
               SegueWorkspace *workspace,
               SegueRecord    *record,
               SegueRecord    *copy)
{
  guint n = 0;
  SegueRecord *const *uses = segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION,
                                                  segue_record_get_id (record), &n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(SegueRecord) use = segue_record_new (SEGUE_RECORD_MESSAGE_USE, 0);
      SegueValue version = segue_record_peek (uses[i], SEGUE_MESSAGE_USE_VERSION);

      segue_record_set_integer (use, SEGUE_MESSAGE_USE_COMMUNICATION, segue_record_get_id (copy));
      segue_record_set_integer (use, SEGUE_MESSAGE_USE_MESSAGE, segue_record_get_link (uses[i], SEGUE_MESSAGE_USE_MESSAGE));
      segue_record_set_value (use, SEGUE_MESSAGE_USE_VERSION, &version);
      segue_edit_add (edit, use);
    }
}

/**
 * segue_calendar_edits_copy:
 * @part: where the user did it: what goes wrong is told on its page
 * @record: what is on the calendar
 * @first: the first day of the copy
 *
 * Makes another one that nobody has approved, sent or held yet.
 *
 * Returns: the id of the copy, 0 where there is none
 */
gint64
segue_calendar_edits_copy (GtkWidget      *part,
                           SegueWorkspace *workspace,
                           SegueRecord    *record,
                           SegueDay        first)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) copy = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace), 0);
  g_return_val_if_fail (SEGUE_IS_RECORD (record) && first != SEGUE_DAY_NONE, 0);

  if (!segue_page_may_write (part, workspace))
    return 0;

  record = get_source (workspace, record);
  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, segue_record_get_kind (record));
  copy = copy_record (record);
  segue_calendar_move_fill (edit, copy, first, SEGUE_TIME_NONE);
  segue_calendar_move_hang (edit, workspace, copy, first);
  segue_edit_add (edit, copy);
  if (segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION)
    copy_messages (edit, workspace, record, copy);

  return segue_calendar_move_commit (part, edit) ? segue_record_get_id (copy) : 0;
}

/* Writes a field that says how @record hangs, and moves it to the day that comes of it. */
static void
rehang (GtkWidget             *part,
        SegueWorkspace        *workspace,
        SegueRecord           *record,
        guint                  field,
        const SegueValue      *value,
        SegueCalendarMoveFunc  done,
        gpointer               data)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SegueCalendarMove wish = { record, segue_record_get_day (record, dated->date), SEGUE_TIME_NONE, field, value };
  g_autoptr(SegueRecord) then = segue_record_new (segue_record_get_kind (record), segue_record_get_id (record));
  SegueRecord *anchor = NULL;

  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    {
      SegueValue held = segue_record_peek (record, i);

      if (held.is_set)
        segue_record_set_value (then, i, &held);
    }
  segue_record_set_value (then, field, value);

  anchor = segue_plan_follow (SEGUE_PLAN (workspace), then, dated->anchor);
  if (anchor != NULL && !segue_dated_stays (then))
    {
      g_autoptr(SegueWorkdays) workdays = segue_workdays_new (SEGUE_PLAN (workspace));
      SegueDay day = segue_anchor_get_day (workdays, then, segue_record_get_day (anchor, SEGUE_MILESTONE_DATE));

      if (day != SEGUE_DAY_NONE || segue_record_get_kind (record) != SEGUE_RECORD_WINDOW)
        wish.day = day;
    }

  segue_calendar_move_begin (part, workspace, &wish, done, data);
}

/**
 * segue_calendar_edits_pin:
 * @part: where the user did it: what goes wrong is told on its page
 * @record: what is on the calendar
 * @pinned: whether it stays on its day when its anchor moves; what is not pinned any
 *   longer goes where its anchor says
 */
void
segue_calendar_edits_pin (GtkWidget      *part,
                          SegueWorkspace *workspace,
                          SegueRecord    *record,
                          gboolean        pinned)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  g_return_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (dated != NULL);

  record = get_source (workspace, record);
  if (!may_move (part, workspace, record))
    return;

  segue_value_set_integer (&value, pinned);
  rehang (part, workspace, record, dated->pinned, &value, NULL, NULL);
}

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
} Guarded;

/* What was not written is not to be seen. */
static void
guarded_cb (gboolean moved,
            gpointer data)
{
  Guarded *self = data;

  if (!moved)
    segue_form_target_refresh (self->target, self->field);
  g_object_unref (self->target);
  g_free (self);
}

static gboolean
guard_cb (SegueFormTarget  *target,
          guint             field,
          const SegueValue *value,
          gpointer          part)
{
  SegueRecord *record = g_ptr_array_index (segue_form_target_get_records (target), 0);
  SegueWorkspace *workspace = segue_form_target_get_workspace (target);
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  gboolean hangs = field == dated->anchor || field == dated->anchor_offset || field == dated->anchor_unit ||
                   field == dated->roll || field == dated->pinned;
  Guarded *guarded = NULL;

  record = get_source (workspace, record);
  if (segue_form_target_get_records (target)->len > 1 || !segue_record_is_attached (record))
    return FALSE;
  if (SEGUE_IS_ACTION (record) && segue_promise_edits_guard (target, field, value, NULL))
    return TRUE;
  if (segue_series_ask_change (part, target, field, value))
    return TRUE;
  if (SEGUE_IS_ACTION (record) && segue_promise_edits_guard (target, field, value, NULL))
    return TRUE;
  if (field != dated->date && !hangs)
    return FALSE;
  if (field == dated->date && !value->is_set && segue_record_get_kind (record) == SEGUE_RECORD_WINDOW)
    return FALSE; /* it needs a day: the form says so */

  guarded = g_new0 (Guarded, 1);
  guarded->target = g_object_ref (target);
  guarded->field = field;
  if (hangs)
    rehang (part, workspace, record, field, value, guarded_cb, guarded);
  else
    segue_calendar_edits_set_day (part, workspace, record, value->is_set ? (SegueDay) value->slot.integer : SEGUE_DAY_NONE, guarded_cb, guarded);

  return TRUE;
}

/**
 * segue_calendar_edits_guard:
 * @target: what a form edits: records of a kind with a place on the calendar
 * @part: the form
 *
 * Lets a day that is typed into the form, and how it hangs on a milestone, be written as
 * if it was moved on the calendar: with the same questions, and the same preview.  What is
 * part of a series is asked about, whatever is changed of it that the series says.
 */
void
segue_calendar_edits_guard (SegueFormTarget *target,
                            GtkWidget       *part)
{
  g_return_if_fail (SEGUE_IS_FORM_TARGET (target) && GTK_IS_WIDGET (part));

  segue_form_target_set_guard (target, guard_cb, part);
}
