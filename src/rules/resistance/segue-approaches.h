/* segue-approaches.h - what to try against an objection (DOMAIN c 14: suggestion table, escalation)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-facts.h"

G_BEGIN_DECLS

/**
 * SegueApproach:
 * @approach: a #SegueResistanceApproach
 * @text: what to do
 * @reason: why it is suggested: “The point is valid”, “Barrier: Ability”
 * @suggestion: (nullable): the record of the workspace that says so; %NULL = built in
 * @tried: how often it was tried on this entry
 * @failed: how often that did not work
 * @is_chosen: whether it is the approach of the entry
 */
typedef struct
{
  int          approach;
  char        *text;
  char        *reason;
  SegueRecord *suggestion;
  guint        tried;
  guint        failed;
  gboolean     is_chosen;
} SegueApproach;

/* (transfer full) (element-type SegueApproach), best first.  A valid point comes first: fix the
 * change.  Suggestions of the workspace for the root cause, then for the barrier; where the
 * workspace has none for a barrier the built-in table holds. */
GPtrArray  *segue_approaches_find              (SeguePlan   *plan,
                                                SegueRecord *entry);
/* (nullable), translated: the drawbacks of co-optation and coercion (KS); others have none. */
const char *segue_approach_get_drawback        (int          approach);
/* Translated: when to use it (KS). */
const char *segue_approach_get_use_when        (int          approach);
gboolean    segue_approach_is_manipulative     (int          approach);
/* Chronic obstruction and two approaches that did not work: executive support. */
gboolean    segue_resistance_needs_escalation  (SeguePlan   *plan,
                                                SegueRecord *entry);
/* (transfer full) (element-type SegueRecord): the built-in table as suggestions that can be added
 * to a workspace, so that users can edit them. */
GPtrArray  *segue_approaches_dup_built_in      (void);

G_END_DECLS
