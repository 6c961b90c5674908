/* segue-interaction.h - a talk, a call, an e-mail: contact with people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_INTERACTION (segue_interaction_get_type ())

G_DECLARE_FINAL_TYPE (SegueInteraction, segue_interaction, SEGUE, INTERACTION, SegueRecord)

enum
{
  SEGUE_INTERACTION_ROLLOUT,
  SEGUE_INTERACTION_DATE,
  SEGUE_INTERACTION_KIND,
  SEGUE_INTERACTION_WHO,
  SEGUE_INTERACTION_BY_WHOM,
  SEGUE_INTERACTION_SUMMARY,
  SEGUE_INTERACTION_SENTIMENT,
  SEGUE_INTERACTION_QUOTES,
  SEGUE_INTERACTION_WAS_HEARD,
  SEGUE_INTERACTION_CONFIDENTIAL,
  SEGUE_INTERACTION_N_FIELDS
};

G_END_DECLS
