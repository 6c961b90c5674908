/* segue-two-way.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-two-way"

#include "config.h"

#include "segue-two-way.h"

#include "segue-communication.h"
#include "segue-shared-choices.h"

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
