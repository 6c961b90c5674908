/* segue-suggestions-group.h - what to try against one barrier, to be edited
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-group.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SUGGESTIONS_GROUP (segue_suggestions_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueSuggestionsGroup, segue_suggestions_group, SEGUE, SUGGESTIONS_GROUP, SegueRecordGroup)

GtkWidget *segue_suggestions_group_new (SegueWorkspace *workspace,
                                        int             barrier);

G_END_DECLS
