/* segue-term.h - a technical word, and the plain one for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_TERM (segue_term_get_type ())

G_DECLARE_FINAL_TYPE (SegueTerm, segue_term, SEGUE, TERM, SegueRecord)

enum
{
  SEGUE_TERM_TECHNICAL,
  SEGUE_TERM_PLAIN,
  SEGUE_TERM_EXPLANATION,
  SEGUE_TERM_N_FIELDS
};

G_END_DECLS
