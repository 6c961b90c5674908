/* segue-lanes-private.h - what the parts of a timeline share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-lanes.h"

G_BEGIN_DECLS

struct _SegueLanes
{
  SegueLanesOptions  options;
  GArray            *lanes;      /* SegueLane */
  GHashTable        *numbers;    /* id of an audience -> number of its lane */
  GArray            *bars;       /* SegueLaneBar, lane by lane */
  GArray            *shades;     /* SegueLaneShade, lane by lane */
  GArray            *milestones; /* SegueLaneMilestone, in order */
  guint              milestone_rows;
  double             height;
};

/* segue-lanes-audiences.c */
void segue_lanes_add_lanes (SegueLanes *self);

/* segue-lanes-pack.c */
void segue_lanes_pack_bars       (SegueLanes *self,
                                  GPtrArray  *items);
void segue_lanes_pack_milestones (SegueLanes *self,
                                  GPtrArray  *items);

G_END_DECLS
