/* segue-relationship.h - what somebody is to somebody else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RELATIONSHIP (segue_relationship_get_type ())

G_DECLARE_FINAL_TYPE (SegueRelationship, segue_relationship, SEGUE, RELATIONSHIP, SegueRecord)

enum
{
  SEGUE_RELATIONSHIP_FROM_WHOM,
  SEGUE_RELATIONSHIP_TO_WHOM,
  SEGUE_RELATIONSHIP_KIND,
  SEGUE_RELATIONSHIP_STRENGTH,
  SEGUE_RELATIONSHIP_TWO_WAY,
  SEGUE_RELATIONSHIP_NOTE,
  SEGUE_RELATIONSHIP_N_FIELDS
};

/* The set is open: further values come after these. */
typedef enum
{
  SEGUE_RELATIONSHIP_REPORTS_TO,
  SEGUE_RELATIONSHIP_INFLUENCES,
  SEGUE_RELATIONSHIP_ALLIED_WITH,
  SEGUE_RELATIONSHIP_CONFLICTS_WITH,
  SEGUE_RELATIONSHIP_TRUSTS,
  SEGUE_RELATIONSHIP_DELEGATES_TO,
} SegueRelationshipKind;

G_END_DECLS
