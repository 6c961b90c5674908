/* segue-board-edits.h - an entry gets another status
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

const char *segue_board_edits_get_refusal (SegueWorkspace  *workspace,
                                           SegueRecord     *entry,
                                           int              status);
gboolean    segue_board_edits_move        (SegueWorkspace  *workspace,
                                           SegueRecord     *entry,
                                           int              status,
                                           GError         **error);

G_END_DECLS
