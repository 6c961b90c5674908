/* segue-reinforcement-dialog.h - what follows go-live, proposed at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *segue_reinforcement_dialog_present (GtkWindow      *parent,
                                               SegueWorkspace *workspace,
                                               gint64          rollout,
                                               gint64          audience,
                                               gint64          course);

G_END_DECLS
