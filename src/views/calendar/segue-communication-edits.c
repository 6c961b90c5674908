/* segue-communication-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-communication-edits"

#include "config.h"

#include "segue-communication-edits.h"

#include "segue-edit.h"
#include "segue-message-use.h"
#include "segue-message.h"

#include <string.h>

static SegueEdit *
begin (SegueWorkspace *workspace,
       SegueRecord    *record)
{
  return segue_edit_new (workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (record));
}

/* 0 leads to nobody. */
static void
set_person (SegueEdit   *edit,
            SegueRecord *record,
            guint        field,
            gint64       id)
{
  const SegueValue unset = SEGUE_VALUE_INIT;

  if (id != 0)
    segue_edit_set_integer (edit, record, field, id);
  else
    segue_edit_set_value (edit, record, field, &unset);
}

static void
set_text (SegueEdit   *edit,
          SegueRecord *record,
          guint        field,
          const char  *text)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (text != NULL && *text != '\0')
    segue_value_set_text (&value, text);
  segue_edit_set_value (edit, record, field, &value);
}

/**
 * segue_communication_edits_step:
 * @step: what it becomes; to approve it, or to mark it as sent, has a function of its own
 *
 * What becomes a draft again is approved no longer.
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_step (SegueWorkspace            *workspace,
                                SegueRecord               *communication,
                                SegueCommunicationStatus   step,
                                GError                   **error)
{
  const SegueValue unset = SEGUE_VALUE_INIT;
  g_autoptr(SegueEdit) edit = begin (workspace, communication);

  segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_STATUS, step);
  if (step == SEGUE_COMMUNICATION_STATUS_DRAFT && segue_record_is_set (communication, SEGUE_COMMUNICATION_APPROVED_ON))
    segue_edit_set_value (edit, communication, SEGUE_COMMUNICATION_APPROVED_ON, &unset);

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_communication_edits_approve:
 * @by: the id of who approved it, 0 where nobody says
 * @day: when
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_approve (SegueWorkspace  *workspace,
                                   SegueRecord     *communication,
                                   gint64           by,
                                   SegueDay         day,
                                   GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace, communication);

  segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_STATUS, SEGUE_COMMUNICATION_STATUS_APPROVED);
  set_person (edit, communication, SEGUE_COMMUNICATION_APPROVER, by);
  segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_APPROVED_ON, day);

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_communication_edits_send:
 * @sending: what is known of it
 *
 * Marks it as sent, which locks it.
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_send (SegueWorkspace      *workspace,
                                SegueRecord         *communication,
                                const SegueSending  *sending,
                                GError             **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace, communication);

  segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_STATUS, SEGUE_COMMUNICATION_STATUS_SENT);
  segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_SENT_ON, sending->day);
  set_person (edit, communication, SEGUE_COMMUNICATION_SENT_BY, sending->by);
  set_text (edit, communication, SEGUE_COMMUNICATION_EVIDENCE, sending->evidence);
  if (sending->reach >= 0)
    segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_REACH_ACTUAL, sending->reach);
  if (!segue_record_is_set (communication, SEGUE_COMMUNICATION_DATE))
    segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_DATE, sending->day);

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_communication_edits_unlock:
 * @communication: one that was sent
 *
 * For whoever was asked: it is scheduled again.  What is known of its sending is kept, for
 * when it is marked again.
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_unlock (SegueWorkspace  *workspace,
                                  SegueRecord     *communication,
                                  GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace, communication);

  segue_edit_unlock (edit, communication);
  segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_STATUS, SEGUE_COMMUNICATION_STATUS_SCHEDULED);

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_communication_edits_carry:
 * @message: the id of a key message
 *
 * Lets it carry @message, in the wording that this has now.
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_carry (SegueWorkspace  *workspace,
                                 SegueRecord     *communication,
                                 gint64           message,
                                 GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_MESSAGE_USE);
  g_autoptr(SegueRecord) use = segue_record_new (SEGUE_RECORD_MESSAGE_USE, 0);
  SegueRecord *carried = segue_plan_find (segue_workspace_get_shown (workspace), SEGUE_RECORD_MESSAGE, message);

  segue_record_set_integer (use, SEGUE_MESSAGE_USE_COMMUNICATION, segue_record_get_id (communication));
  segue_record_set_integer (use, SEGUE_MESSAGE_USE_MESSAGE, message);
  if (carried != NULL)
    segue_record_set_integer (use, SEGUE_MESSAGE_USE_VERSION, segue_record_get_integer (carried, SEGUE_MESSAGE_VERSION));
  segue_edit_add (edit, use);

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_communication_edits_drop:
 * @use: that a communication carries a message
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_drop (SegueWorkspace  *workspace,
                                SegueRecord     *use,
                                GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_MESSAGE_USE);

  return segue_edit_remove (edit, use, FALSE, error) && segue_edit_commit (edit, NULL, error);
}

/**
 * segue_communication_edits_renew:
 * @use: that a communication carries a message
 *
 * Says that the communication carries the wording that the message has now.
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_renew (SegueWorkspace  *workspace,
                                 SegueRecord     *use,
                                 GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace, use);
  SegueRecord *message = segue_plan_follow (segue_workspace_get_shown (workspace), use, SEGUE_MESSAGE_USE_MESSAGE);

  g_return_val_if_fail (message != NULL, FALSE);

  segue_edit_set_integer (edit, use, SEGUE_MESSAGE_USE_VERSION, segue_record_get_integer (message, SEGUE_MESSAGE_VERSION));

  return segue_edit_commit (edit, NULL, error);
}

/* A text that was made of the messages says what they say now. */
static void
renew_all (SegueEdit      *edit,
           SegueWorkspace *workspace,
           SegueRecord    *communication)
{
  SeguePlan *plan = segue_workspace_get_shown (workspace);
  guint n = 0;
  SegueRecord *const *uses = segue_plan_incoming (plan, SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION,
                                                  segue_record_get_id (communication), &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *message = segue_plan_follow (plan, uses[i], SEGUE_MESSAGE_USE_MESSAGE);
      const char *wording = message != NULL ? segue_record_get_text (message, SEGUE_MESSAGE_WORDING) : NULL;
      SegueValue body = segue_edit_peek (edit, communication, SEGUE_COMMUNICATION_BODY);

      if (wording != NULL && body.is_set && strstr (body.slot.text, wording) != NULL)
        segue_edit_set_integer (edit, uses[i], SEGUE_MESSAGE_USE_VERSION, segue_record_get_integer (message, SEGUE_MESSAGE_VERSION));
    }
}

/**
 * segue_communication_edits_write:
 * @text: what it says
 *
 * An idea with a text is a draft.  Messages whose current wording is in @text are carried in
 * that version from now on.
 *
 * Returns: whether it was written
 */
gboolean
segue_communication_edits_write (SegueWorkspace  *workspace,
                                 SegueRecord     *communication,
                                 const char      *text,
                                 GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace, communication);

  set_text (edit, communication, SEGUE_COMMUNICATION_BODY, text);
  if (segue_record_get_choice (communication, SEGUE_COMMUNICATION_STATUS) == SEGUE_COMMUNICATION_STATUS_IDEA && *text != '\0')
    segue_edit_set_integer (edit, communication, SEGUE_COMMUNICATION_STATUS, SEGUE_COMMUNICATION_STATUS_DRAFT);
  renew_all (edit, workspace, communication);

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_message_edits_approve:
 * @by: the id of who approved it, 0 where nobody says
 * @day: when, %SEGUE_DAY_NONE to take the approval back
 *
 * Returns: whether it was written
 */
gboolean
segue_message_edits_approve (SegueWorkspace  *workspace,
                             SegueRecord     *message,
                             gint64           by,
                             SegueDay         day,
                             GError         **error)
{
  const SegueValue unset = SEGUE_VALUE_INIT;
  g_autoptr(SegueEdit) edit = begin (workspace, message);

  set_person (edit, message, SEGUE_MESSAGE_APPROVER, by);
  if (day != SEGUE_DAY_NONE)
    segue_edit_set_integer (edit, message, SEGUE_MESSAGE_APPROVED_ON, day);
  else
    segue_edit_set_value (edit, message, SEGUE_MESSAGE_APPROVED_ON, &unset);

  return segue_edit_commit (edit, NULL, error);
}
