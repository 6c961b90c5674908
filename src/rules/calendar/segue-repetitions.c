/* segue-repetitions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-repetitions"

#include "config.h"

#include "segue-repetitions.h"

#include "segue-audience-tree.h"
#include "segue-communication.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-reach.h"

/* Whether it reaches @audience: by name, through one above, or since it names none. */
static gboolean
reaches (SeguePlan   *plan,
         SegueRecord *communication,
         gint64       audience)
{
  SegueValue named = segue_record_peek (communication, SEGUE_COMMUNICATION_AUDIENCES);

  return !named.is_set || segue_audience_is_below (plan, audience, named.slot.ids);
}

static SegueRepetition
count (SeguePlan           *plan,
       SegueRecord         *audience,
       SegueRecord * const *uses,
       guint                n)
{
  SegueRepetition repetition = { audience, 0, 0, 0 };
  guint64 channels = 0;

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *communication = segue_plan_follow (plan, uses[i], SEGUE_MESSAGE_USE_COMMUNICATION);
      int channel = SEGUE_CHOICE_NONE;

      if (communication == NULL ||
          segue_record_get_choice (communication, SEGUE_COMMUNICATION_STATUS) == SEGUE_COMMUNICATION_STATUS_CANCELLED ||
          !reaches (plan, communication, segue_record_get_id (audience)))
        continue;

      channel = segue_record_get_choice (communication, SEGUE_COMMUNICATION_CHANNEL);
      if (channel != SEGUE_CHOICE_NONE)
        channels |= G_GUINT64_CONSTANT (1) << MIN (channel, 63);
      repetition.n_planned++;
      repetition.n_sent += segue_record_get_choice (communication, SEGUE_COMMUNICATION_STATUS) == SEGUE_COMMUNICATION_STATUS_SENT;
    }
  repetition.n_channels = (guint) __builtin_popcountll (channels);

  return repetition;
}

/**
 * segue_repetitions_list:
 * @message: a key message
 *
 * Of each audience that @message names, or of each in the scope of its rollout where it names
 * none, how often it hears it.  Communications count, not the people they reach.
 *
 * Returns: (transfer full) (element-type SegueRepetition): one for each audience
 */
GArray *
segue_repetitions_list (SeguePlan   *plan,
                        SegueRecord *message)
{
  GArray *repetitions = g_array_new (FALSE, FALSE, sizeof (SegueRepetition));
  SegueValue named = segue_record_peek (message, SEGUE_MESSAGE_AUDIENCES);
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  SegueRecord *const *uses = NULL;
  const SegueIds *ids = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), repetitions);

  if (!named.is_set)
    segue_rollout_get_scope (plan, segue_record_get_link (message, SEGUE_MESSAGE_ROLLOUT), &scope);
  ids = named.is_set ? named.slot.ids : scope.is_set ? scope.slot.ids : NULL;
  uses = segue_plan_incoming (plan, SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_MESSAGE, segue_record_get_id (message), &n);
  for (guint i = 0; ids != NULL && i < ids->n; i++)
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, ids->ids[i]);

      if (audience != NULL)
        {
          SegueRepetition repetition = count (plan, audience, uses, n);

          g_array_append_val (repetitions, repetition);
        }
    }

  return repetitions;
}
