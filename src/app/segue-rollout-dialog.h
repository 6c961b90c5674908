/* segue-rollout-dialog.h - a rollout in a window of its own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*SegueRecordFunc) (SegueRecord *record,
                                 gpointer     data);
typedef void (*SegueFailedFunc) (const GError *error,
                                 gpointer      data);

void segue_rollout_dialog_present     (GtkWindow       *parent,
                                       SegueWorkspace  *workspace,
                                       SegueRecord     *record);
void segue_rollout_dialog_present_new (GtkWindow       *parent,
                                       SegueWorkspace  *workspace,
                                       SegueRecordFunc  added,
                                       SegueFailedFunc  failed,
                                       gpointer         data);

G_END_DECLS
