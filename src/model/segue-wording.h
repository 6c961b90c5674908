/* segue-wording.h - how an earlier version of a key message was worded
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_WORDING (segue_wording_get_type ())

G_DECLARE_FINAL_TYPE (SegueWording, segue_wording, SEGUE, WORDING, SegueRecord)

enum
{
  SEGUE_WORDING_MESSAGE,
  SEGUE_WORDING_VERSION,
  SEGUE_WORDING_TEXT,
  SEGUE_WORDING_REPLACED_ON,
  SEGUE_WORDING_N_FIELDS
};

G_END_DECLS
