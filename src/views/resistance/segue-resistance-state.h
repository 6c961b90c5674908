/* segue-resistance-state.h - what all modes of the page of resistance look at together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"
#include "segue-resistance-filters.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RESISTANCE_STATE (segue_resistance_state_get_type ())

/**
 * SegueResistanceState:
 *
 * A #SeguePageState: what is selected, the rollout, the audience that is looked at and
 * the words that are searched for are its; use segue_page_state_get_selected() and so on
 * with SEGUE_PAGE_STATE (state).  It emits “changed” after every edit of what the log is
 * computed from, and where the filters let others through than before, and “facts-changed” where days off or
 * settings change what is late.
 */
G_DECLARE_FINAL_TYPE (SegueResistanceState, segue_resistance_state, SEGUE, RESISTANCE_STATE, SeguePageState)

SegueResistanceState       *segue_resistance_state_new            (SegueWorkspace        *workspace,
                                                                   GSettings             *settings);

const SegueResistanceFacts *segue_resistance_state_get_facts      (SegueResistanceState  *self,
                                                                   SegueRecord           *entry);
gboolean                    segue_resistance_state_passes         (SegueResistanceState  *self,
                                                                   SegueRecord           *entry);
gboolean                    segue_resistance_state_passes_filters (SegueResistanceState  *self,
                                                                   SegueRecord           *entry);
GPtrArray                  *segue_resistance_state_dup_entries    (SegueResistanceState  *self);

const GArray               *segue_resistance_state_get_chosen     (SegueResistanceState  *self,
                                                                   SegueResistanceFilter  filter);
void                        segue_resistance_state_set_chosen     (SegueResistanceState  *self,
                                                                   SegueResistanceFilter  filter,
                                                                   const GArray          *chosen);
gboolean                    segue_resistance_state_is_late_only   (SegueResistanceState  *self);
void                        segue_resistance_state_set_late_only  (SegueResistanceState  *self,
                                                                   gboolean               is_late_only);
const char                 *segue_resistance_state_get_only       (SegueResistanceState  *self);
void                        segue_resistance_state_set_only       (SegueResistanceState  *self,
                                                                   const GArray          *ids,
                                                                   const char            *title);
gboolean                    segue_resistance_state_filters        (SegueResistanceState  *self);
guint                       segue_resistance_state_get_serial     (SegueResistanceState  *self);
void                        segue_resistance_state_clear          (SegueResistanceState  *self);

SegueRecord                *segue_resistance_state_get_opened     (SegueResistanceState  *self);
void                        segue_resistance_state_open           (SegueResistanceState  *self,
                                                                   SegueRecord           *entry);

G_END_DECLS
