/* segue-impact-edits.h - degrees of impact that are set and taken away, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-impact.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

gboolean segue_impact_set_score   (SegueWorkspace  *workspace,
                                   gint64           impacted_audience,
                                   SegueAspect      aspect,
                                   guint            score,
                                   GError         **error);
gboolean segue_impact_unset_score (SegueWorkspace  *workspace,
                                   gint64           impacted_audience,
                                   SegueAspect      aspect,
                                   GError         **error);

G_END_DECLS
