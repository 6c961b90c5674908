/* segue-message-groups.h - what is known of a key message beside its fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-child-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MESSAGE_GROUP (segue_message_group_get_type ())

/**
 * SegueMessageGroup:
 *
 * Emits “failed” with a sentence where something was not written.
 */
G_DECLARE_FINAL_TYPE (SegueMessageGroup, segue_message_group, SEGUE, MESSAGE_GROUP, AdwPreferencesGroup)

/**
 * SegueMessageAspect:
 * @SEGUE_MESSAGE_APPROVAL: its version, and who approved that
 * @SEGUE_MESSAGE_REPETITIONS: how often each audience hears it
 * @SEGUE_MESSAGE_WORDINGS: how it was worded before
 */
typedef enum
{
  SEGUE_MESSAGE_APPROVAL,
  SEGUE_MESSAGE_REPETITIONS,
  SEGUE_MESSAGE_WORDINGS,
} SegueMessageAspect;

extern const SegueChildKind segue_reference_children;
extern const SegueChildKind segue_explain_back_children;

GtkWidget *segue_message_group_new (SegueWorkspace     *workspace,
                                    SegueRecord        *message,
                                    SegueMessageAspect  aspect);

G_END_DECLS
