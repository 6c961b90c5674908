/* segue-move-dialog.h - what would come of moving a milestone, to agree to or not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-replan.h"

#include <adwaita.h>

G_BEGIN_DECLS

typedef void (*SegueMoveDialogFunc) (gboolean agreed,
                                     gpointer data);

GtkWindow *segue_move_dialog_present (GtkWindow           *parent,
                                      SeguePlan           *shown,
                                      SegueReplan         *replan,
                                      SegueMoveDialogFunc  done,
                                      gpointer             data);

G_END_DECLS
