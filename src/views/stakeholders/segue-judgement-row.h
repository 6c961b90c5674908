/* segue-judgement-row.h - who judged, when and on what basis, beside what was judged
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_JUDGEMENT_ROW (segue_judgement_row_get_type ())

G_DECLARE_FINAL_TYPE (SegueJudgementRow, segue_judgement_row, SEGUE, JUDGEMENT_ROW, AdwActionRow)

GtkWidget *segue_judgement_row_new (SegueWorkspace *workspace,
                                    GPtrArray      *engagements);

G_END_DECLS
