/* segue-sheet-filter.h - which rows are of a rollout and of an audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

/* Each is the #SegueSheetFunc of a sheet. */
gboolean segue_rollout_row_belongs           (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_calendar_row_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_calendar_hop_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_audience_row_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_impacted_audience_row_belongs (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_register_row_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_membership_row_belongs        (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_engagement_hop_belongs        (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_interaction_row_belongs       (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_impacted_hop_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_training_row_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_benefit_row_belongs           (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_champion_hop_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_champion_row_belongs          (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_relationship_row_belongs      (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);
gboolean segue_raci_row_belongs              (SeguePlan              *plan,
                                              const SegueSheetRow    *row,
                                              const SegueSheetFilter *filter,
                                              const SegueIds         *audiences);

G_END_DECLS
