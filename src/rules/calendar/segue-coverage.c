/* segue-coverage.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage"

#include "config.h"

#include "segue-coverage.h"

#include "segue-communication.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>

/* Of the field where somebody says so, whatever the messages are. */
static const guint overriding[SEGUE_N_COVERS] = {
  SEGUE_COMMUNICATION_COVERS_WHY,
  SEGUE_COMMUNICATION_COVERS_WHAT,
  SEGUE_COMMUNICATION_COVERS_WHEN,
  SEGUE_COMMUNICATION_COVERS_HOW,
};

/**
 * segue_covers_of_kind:
 * @message_kind: a SegueMessageKind, or %SEGUE_CHOICE_NONE
 *
 * Returns: the questions that key messages of a kind answer: a business reason and a risk
 *   say why; what changes, a personal impact and a benefit what; when when; how and an
 *   instruction how
 */
SegueCovers
segue_covers_of_kind (int message_kind)
{
  if (message_kind < 0)
    return 0;

  switch ((SegueMessageKind) message_kind)
    {
    case SEGUE_MESSAGE_KIND_BUSINESS_REASON:
    case SEGUE_MESSAGE_KIND_RISK:
      return SEGUE_COVERS_WHY;
    case SEGUE_MESSAGE_KIND_WHAT_CHANGES:
    case SEGUE_MESSAGE_KIND_PERSONAL_IMPACT:
    case SEGUE_MESSAGE_KIND_BENEFIT:
      return SEGUE_COVERS_WHAT;
    case SEGUE_MESSAGE_KIND_WHEN:
      return SEGUE_COVERS_WHEN;
    case SEGUE_MESSAGE_KIND_HOW:
    case SEGUE_MESSAGE_KIND_INSTRUCTION:
      return SEGUE_COVERS_HOW;
    case SEGUE_MESSAGE_KIND_PROGRESS:
    case SEGUE_MESSAGE_KIND_RECOGNITION:
      return 0;
    }

  return 0;
}

/**
 * segue_communication_get_computed:
 * @plan: where its messages are
 * @communication: something that is said
 *
 * Returns: the questions that the key messages in it answer
 */
SegueCovers
segue_communication_get_computed (SeguePlan   *plan,
                                  SegueRecord *communication)
{
  SegueRecord *const *uses = NULL;
  SegueCovers covers = 0;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), 0);
  g_return_val_if_fail (SEGUE_IS_COMMUNICATION (communication), 0);

  uses = segue_plan_incoming (plan, SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION,
                              segue_record_get_id (communication), &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *message = segue_plan_follow (plan, uses[i], SEGUE_MESSAGE_USE_MESSAGE);

      if (message != NULL)
        covers |= segue_covers_of_kind (segue_record_get_choice (message, SEGUE_MESSAGE_KIND));
    }

  return covers;
}

/**
 * segue_communication_get_covers:
 * @plan: where its messages are
 * @communication: something that is said
 *
 * Returns: the questions that it answers: what somebody ticked or crossed out, else what
 *   follows from its key messages
 */
SegueCovers
segue_communication_get_covers (SeguePlan   *plan,
                                SegueRecord *communication)
{
  SegueCovers covers = segue_communication_get_computed (plan, communication);

  for (guint i = 0; i < SEGUE_N_COVERS; i++)
    {
      if (!segue_record_is_set (communication, overriding[i]))
        continue;
      if (segue_record_get_boolean (communication, overriding[i]))
        covers |= 1u << i;
      else
        covers &= ~(1u << i);
    }

  return covers;
}

/**
 * segue_covers_dup_words:
 * @covers: some of the questions
 *
 * Returns: (transfer full): their words: “why, how”
 */
char *
segue_covers_dup_words (SegueCovers covers)
{
  const char *const words[SEGUE_N_COVERS] = { C_("question", "why"), C_("question", "what"), C_("question", "when"),
                                              C_("question", "how") };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < SEGUE_N_COVERS; i++)
    if (covers & 1u << i)
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", words[i]);

  return g_string_free (text, FALSE);
}

/**
 * segue_channel_is_two_way:
 * @channel: of segue_channels, or %SEGUE_CHOICE_NONE
 *
 * Returns: whether people can answer there at once: they meet, talk or chat
 */
gboolean
segue_channel_is_two_way (int channel)
{
  static const char *const nicks[] = { "town-hall", "team-meeting", "one-to-one", "phone", "chat", "webinar", NULL };

  return channel >= 0 && (guint) channel < segue_channels.n_choices &&
         g_strv_contains (nicks, segue_channels.choices[channel].nick);
}

/**
 * segue_communication_is_two_way:
 * @communication: something that is said
 *
 * Returns: whether it lets people answer: as it says, else as its channel does
 */
gboolean
segue_communication_is_two_way (SegueRecord *communication)
{
  g_return_val_if_fail (SEGUE_IS_COMMUNICATION (communication), FALSE);

  if (segue_record_is_set (communication, SEGUE_COMMUNICATION_TWO_WAY))
    return segue_record_get_boolean (communication, SEGUE_COMMUNICATION_TWO_WAY);

  return segue_channel_is_two_way (segue_record_get_choice (communication, SEGUE_COMMUNICATION_CHANNEL));
}
