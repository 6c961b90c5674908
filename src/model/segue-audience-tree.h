/* segue-audience-tree.h - audiences within audiences
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

void        segue_audience_get_below  (SeguePlan      *plan,
                                       gint64          id,
                                       SegueValue     *below);
void        segue_audience_get_above  (SeguePlan      *plan,
                                       gint64          id,
                                       GArray         *above);
gboolean    segue_audience_is_below   (SeguePlan      *plan,
                                       gint64          id,
                                       const SegueIds *ids);
gboolean    segue_ids_contain         (const SegueIds *ids,
                                       gint64          id);

G_END_DECLS
