/* segue-curriculum-dialog.h - the first courses of a rollout, proposed at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *segue_curriculum_dialog_present (GtkWindow      *parent,
                                            SegueWorkspace *workspace,
                                            gint64          rollout);

G_END_DECLS
