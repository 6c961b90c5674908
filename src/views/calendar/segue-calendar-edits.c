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

#include "segue-communication.h"
#include "segue-edit.h"
#include "segue-event.h"
#include "segue-message-use.h"
#include "segue-milestone.h"
#include "segue-page.h"
#include "segue-pane.h"

#include <glib/gi18n.h>

static void
report (GtkWidget  *part,
        const char *message)
{
  GtkWidget *pane = gtk_widget_get_ancestor (part, SEGUE_TYPE_PANE);
  GtkWidget *toasts = gtk_widget_get_ancestor (part, ADW_TYPE_TOAST_OVERLAY);

  if (pane != NULL)
    segue_pane_failed (SEGUE_PANE (pane), message);
  else if (gtk_widget_get_ancestor (part, SEGUE_TYPE_PAGE) != NULL)
    segue_page_fail_from (part, message);
  else if (toasts != NULL)
    {
      g_autofree char *markup = g_markup_escape_text (message, -1);

      adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), adw_toast_new (markup));
    }
}

static gboolean
commit (GtkWidget *part,
        SegueEdit *edit)
{
  g_autoptr(GError) error = NULL;

  if (segue_edit_commit (edit, NULL, &error))
    return TRUE;

  report (part, error->message);
  return FALSE;
}

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

      report (part, message);
      return FALSE;
    }

  return TRUE;
}

static void
set_integer (SegueEdit   *edit,
             SegueRecord *record,
             guint        field,
             gint64       integer)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, integer);
  segue_edit_set_value (edit, record, field, &value);
}

/* What lasts for several days keeps its length, and its times. */
static void
fill_move (SegueEdit   *edit,
           SegueRecord *record,
           SegueDay     first,
           int          starts)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));

  if (dated->end_date != SEGUE_NO_FIELD && segue_record_is_set (record, dated->end_date))
    set_integer (edit, record, dated->end_date, first + segue_dated_get_last (record) - segue_dated_get_first (record));
  set_integer (edit, record, dated->date, first);

  if (starts == SEGUE_TIME_NONE || dated->time == SEGUE_NO_FIELD)
    return;
  if (dated->end_time != SEGUE_NO_FIELD && segue_record_is_set (record, dated->end_time) &&
      segue_record_is_set (record, dated->time))
    {
      gint64 length = segue_record_get_integer (record, dated->end_time) - segue_record_get_integer (record, dated->time);

      set_integer (edit, record, dated->end_time, CLAMP (starts + length, 0, SEGUE_MINUTES_PER_DAY - 1));
    }
  set_integer (edit, record, dated->time, starts);
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
  g_autoptr(SegueEdit) edit = NULL;

  g_return_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (SEGUE_IS_RECORD (record) && first != SEGUE_DAY_NONE);

  record = get_source (workspace, record);
  if (!may_move (part, workspace, record))
    return;

  edit = segue_edit_new (workspace, SEGUE_VERB_MOVE, segue_record_get_kind (record));
  fill_move (edit, record, first, starts);
  commit (part, edit);
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
  commit (part, edit);
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
         (segue_record_get_kind (record) == SEGUE_RECORD_MILESTONE && field == SEGUE_MILESTONE_CERTAINTY);
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
  fill_move (edit, copy, first, SEGUE_TIME_NONE);
  segue_edit_add (edit, copy);
  if (segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION)
    copy_messages (edit, workspace, record, copy);

  return commit (part, edit) ? segue_record_get_id (copy) : 0;
}

/**
 * segue_calendar_edits_pin:
 * @part: where the user did it: what goes wrong is told on its page
 * @record: what is on the calendar
 * @pinned: whether it stays on its day when its anchor moves
 */
void
segue_calendar_edits_pin (GtkWidget      *part,
                          SegueWorkspace *workspace,
                          SegueRecord    *record,
                          gboolean        pinned)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  g_autoptr(SegueEdit) edit = NULL;

  g_return_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (dated != NULL);

  record = get_source (workspace, record);
  if (!may_move (part, workspace, record))
    return;

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  set_integer (edit, record, dated->pinned, pinned);
  commit (part, edit);
}
