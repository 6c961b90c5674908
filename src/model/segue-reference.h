/* segue-reference.h - what a key message rests on: a document, or a control that demands it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_REFERENCE (segue_reference_get_type ())

G_DECLARE_FINAL_TYPE (SegueReference, segue_reference, SEGUE, REFERENCE, SegueRecord)

enum
{
  SEGUE_REFERENCE_MESSAGE,
  SEGUE_REFERENCE_NAME,
  SEGUE_REFERENCE_KIND,
  SEGUE_REFERENCE_STANDARD,
  SEGUE_REFERENCE_CONTROL,
  SEGUE_REFERENCE_ADDRESS,
  SEGUE_REFERENCE_N_FIELDS
};

typedef enum
{
  SEGUE_REFERENCE_KIND_LINK,
  SEGUE_REFERENCE_KIND_CONTROL,
} SegueReferenceKind;

G_END_DECLS
