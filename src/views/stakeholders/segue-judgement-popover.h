/* segue-judgement-popover.h - on what basis somebody is judged, and how surely
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_JUDGEMENT_POPOVER (segue_judgement_popover_get_type ())

G_DECLARE_FINAL_TYPE (SegueJudgementPopover, segue_judgement_popover, SEGUE, JUDGEMENT_POPOVER, GtkPopover)

GtkWidget *segue_judgement_popover_new        (SegueWorkspace        *workspace,
                                               GPtrArray             *engagements);
gboolean   segue_judgement_popover_is_refused (SegueJudgementPopover *self);
gboolean   segue_judgement_popover_write      (SegueJudgementPopover *self,
                                               gboolean               still_holds);

G_END_DECLS
