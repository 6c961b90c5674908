/* segue-coverage-draft-row.h - a session that is proposed, to leave out or to change
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-coverage-edits.h"
#include "segue-proposal.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_COVERAGE_DRAFT_ROW (segue_coverage_draft_row_get_type ())

/* It emits “changed” when it is wanted, not wanted, or another one. */
G_DECLARE_FINAL_TYPE (SegueCoverageDraftRow, segue_coverage_draft_row, SEGUE, COVERAGE_DRAFT_ROW, AdwExpanderRow)

GtkWidget *segue_coverage_draft_row_new       (SeguePlan                  *plan,
                                               const SegueProposedSession *session);
gboolean   segue_coverage_draft_row_is_chosen (SegueCoverageDraftRow      *self);
gboolean   segue_coverage_draft_row_is_good   (SegueCoverageDraftRow      *self);
void       segue_coverage_draft_row_read      (SegueCoverageDraftRow      *self,
                                               SegueCoverageDraft         *draft);

G_END_DECLS
