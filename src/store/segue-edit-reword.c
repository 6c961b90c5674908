/* segue-edit-reword.c - what people were told once stays known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A key message that goes out with a communication, or is about to, in the wording that it
 * has: who words it anew makes another version of it, and the old one is kept beside it,
 * in the same edit.  As long as nobody was told, it is only rewritten.  An approval is of
 * words, and does not hold for others.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-communication.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-wording.h"

static gboolean
changes (const SegueTarget *target,
         guint              field)
{
  for (guint i = 0; i < target->changes->len; i++)
    if (g_array_index (target->changes, SegueChange, i).field == field)
      return TRUE;

  return FALSE;
}

static gboolean
is_agreed (SegueRecord *communication)
{
  switch ((SegueCommunicationStatus) segue_record_get_choice (communication, SEGUE_COMMUNICATION_STATUS))
    {
    case SEGUE_COMMUNICATION_STATUS_APPROVED:
    case SEGUE_COMMUNICATION_STATUS_SCHEDULED:
    case SEGUE_COMMUNICATION_STATUS_SENT:
      return TRUE;
    case SEGUE_COMMUNICATION_STATUS_IDEA:
    case SEGUE_COMMUNICATION_STATUS_DRAFT:
    case SEGUE_COMMUNICATION_STATUS_IN_REVIEW:
    case SEGUE_COMMUNICATION_STATUS_CANCELLED:
      return FALSE;
    }

  return FALSE;
}

/* Whether a communication that was approved or sent carries the version that it has now. */
static gboolean
is_out (SegueEdit   *self,
        SegueRecord *message)
{
  gint64 version = segue_record_get_integer (message, SEGUE_MESSAGE_VERSION);
  guint n = 0;
  SegueRecord *const *uses = segue_plan_incoming (SEGUE_PLAN (self->workspace), SEGUE_RECORD_MESSAGE_USE,
                                                  SEGUE_MESSAGE_USE_MESSAGE, segue_record_get_id (message), &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *communication = segue_plan_follow (SEGUE_PLAN (self->workspace), uses[i], SEGUE_MESSAGE_USE_COMMUNICATION);

      if (communication != NULL && is_agreed (communication) &&
          segue_record_get_integer (uses[i], SEGUE_MESSAGE_USE_VERSION) >= version)
        return TRUE;
    }

  return FALSE;
}

static void
keep_wording (SegueEdit   *self,
              SegueRecord *message)
{
  g_autoptr(SegueRecord) wording = segue_record_new (SEGUE_RECORD_WORDING, 0);
  gint64 version = segue_record_get_integer (message, SEGUE_MESSAGE_VERSION);
  g_auto(SegueValue) next = SEGUE_VALUE_INIT;

  segue_record_set_integer (wording, SEGUE_WORDING_MESSAGE, segue_record_get_id (message));
  segue_record_set_integer (wording, SEGUE_WORDING_VERSION, version);
  segue_record_set_text (wording, SEGUE_WORDING_TEXT, segue_record_get_text (message, SEGUE_MESSAGE_WORDING));
  segue_record_set_integer (wording, SEGUE_WORDING_REPLACED_ON, segue_today ());
  segue_edit_add (self, wording);

  segue_value_set_integer (&next, version + 1);
  segue_edit_set_value (self, message, SEGUE_MESSAGE_VERSION, &next);
}

static void
reword (SegueEdit         *self,
        const SegueTarget *target)
{
  const SegueValue unset = SEGUE_VALUE_INIT;
  SegueRecord *message = target->record;

  if (!changes (target, SEGUE_MESSAGE_VERSION) && segue_record_is_set (message, SEGUE_MESSAGE_WORDING) && is_out (self, message))
    keep_wording (self, message);
  if (changes (target, SEGUE_MESSAGE_APPROVED_ON) || changes (target, SEGUE_MESSAGE_APPROVER))
    return; /* it comes with its approval */

  segue_edit_set_value (self, message, SEGUE_MESSAGE_APPROVED_ON, &unset);
  segue_edit_set_value (self, message, SEGUE_MESSAGE_APPROVER, &unset);
}

/* Keeps the wordings that the edit replaces; called once, at the commit. */
void
segue_edit_reword (SegueEdit *self)
{
  guint n = self->targets->len; /* those that come on the way are none of these */

  for (guint i = 0; i < n; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (segue_record_get_kind (target->record) == SEGUE_RECORD_MESSAGE && !target->removed &&
          changes (target, SEGUE_MESSAGE_WORDING))
        reword (self, target);
    }
}
