/* segue-audience-places.h - where each audience stands in the tree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueAudiencePlaces:
 *
 * The tree of the audiences as it is read from the top: each one after what it is part
 * of, by name within that.  It shows the plan as it was when it was last read.
 */
typedef struct _SegueAudiencePlaces SegueAudiencePlaces;

SegueAudiencePlaces *segue_audience_places_new          (SeguePlan           *plan);
void                 segue_audience_places_free         (SegueAudiencePlaces *self);
void                 segue_audience_places_read         (SegueAudiencePlaces *self);
gint64               segue_audience_places_get_parent   (SegueAudiencePlaces *self,
                                                         gint64               id);
guint                segue_audience_places_get_depth    (SegueAudiencePlaces *self,
                                                         gint64               id);
guint                segue_audience_places_get_number   (SegueAudiencePlaces *self,
                                                         gint64               id);
gboolean             segue_audience_places_has_children (SegueAudiencePlaces *self,
                                                         gint64               id);
GArray              *segue_audience_places_list         (SegueAudiencePlaces *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueAudiencePlaces, segue_audience_places_free)

G_END_DECLS
