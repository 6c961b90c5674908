/* segue-page-state.h - what the parts of a page look at together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_PAGE_STATE (segue_page_state_get_type ())

/**
 * SeguePageState:
 *
 * The rollout, the audience and the words that narrow what is seen, and what is selected.
 * It emits “changed” where something else is to be seen than before: that is when the
 * modes draw anew.
 */
G_DECLARE_DERIVABLE_TYPE (SeguePageState, segue_page_state, SEGUE, PAGE_STATE, GObject)

/**
 * SeguePageStateClass:
 * @drop: (nullable): forgets what was computed: it does not hold any more
 */
struct _SeguePageStateClass
{
  GObjectClass parent_class;

  void (*drop) (SeguePageState *self);
};

SegueWorkspace *segue_page_state_get_workspace (SeguePageState  *self);
SeguePlan      *segue_page_state_get_plan      (SeguePageState  *self);
GSettings      *segue_page_state_get_settings  (SeguePageState  *self);

gint64          segue_page_state_get_rollout   (SeguePageState  *self);
void            segue_page_state_set_rollout   (SeguePageState  *self,
                                                gint64           rollout);
gint64          segue_page_state_get_new_rollout (SeguePageState *self);
gint64          segue_page_state_get_audience  (SeguePageState  *self);
const SegueIds *segue_page_state_get_audiences (SeguePageState  *self);
const char     *segue_page_state_get_words     (SeguePageState  *self);
void            segue_page_state_set_filter    (SeguePageState  *self,
                                                gint64           audience,
                                                const char      *words);
gboolean        segue_page_state_narrows       (SeguePageState  *self);

SegueRecord    *segue_page_state_get_selected  (SeguePageState  *self);
void            segue_page_state_select        (SeguePageState  *self,
                                                SegueRecord     *record);
void            segue_page_state_activate      (SeguePageState  *self,
                                                SegueRecord     *record);

int             segue_page_state_get_severity  (SeguePageState  *self,
                                                SegueRecord     *record);
gboolean        segue_page_state_is_narrow     (SeguePageState  *self);
void            segue_page_state_set_narrow    (SeguePageState  *self,
                                                gboolean         is_narrow);
void            segue_page_state_refresh       (SeguePageState  *self);

/* For states. */
void            segue_page_state_begin         (SeguePageState  *self,
                                                SegueWorkspace  *workspace,
                                                GSettings       *settings);
void            segue_page_state_watch         (SeguePageState  *self,
                                                SegueRecordKind  kind);
void            segue_page_state_tell_changed  (SeguePageState  *self);

G_END_DECLS
