/* segue-audience-children.h - what hangs on an audience and on what a rollout does to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-child-group.h"

G_BEGIN_DECLS

extern const SegueChildKind segue_impact_children;
extern const SegueChildKind segue_aspect_children; /* the impacts of one aspect */
extern const SegueChildKind segue_fear_children;
extern const SegueChildKind segue_involvement_children;
extern const SegueChildKind segue_benefit_children;

G_END_DECLS
