/* segue-impact-view.h - how hard a rollout hits each audience, aspect by aspect
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-audience-rows.h"
#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPACT_VIEW (segue_impact_view_get_type ())

/**
 * SegueImpactView:
 *
 * A heat map of the audiences in the scope of a rollout, as far as search and filters
 * let them through, by the ten aspects of their work.
 */
G_DECLARE_FINAL_TYPE (SegueImpactView, segue_impact_view, SEGUE, IMPACT_VIEW, GtkWidget)

GtkWidget *segue_impact_view_new           (SegueWorkspace    *workspace,
                                            SegueAudienceRows *rows);
void       segue_impact_view_set_narrow    (SegueImpactView   *self,
                                            gboolean           is_narrow);
void       segue_impact_view_show_audience (SegueImpactView   *self,
                                            gint64             audience);
void       segue_impact_view_focus         (SegueImpactView   *self);

G_END_DECLS
