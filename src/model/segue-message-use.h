/* segue-message-use.h - that a communication carries a key message, and in which version
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MESSAGE_USE (segue_message_use_get_type ())

G_DECLARE_FINAL_TYPE (SegueMessageUse, segue_message_use, SEGUE, MESSAGE_USE, SegueRecord)

enum
{
  SEGUE_MESSAGE_USE_COMMUNICATION,
  SEGUE_MESSAGE_USE_MESSAGE,
  SEGUE_MESSAGE_USE_VERSION,
  SEGUE_MESSAGE_USE_N_FIELDS
};

G_END_DECLS
