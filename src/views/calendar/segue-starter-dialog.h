/* segue-starter-dialog.h - chooses a starter plan, and shows it before it is added
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *segue_starter_dialog_present (GtkWindow      *parent,
                                         SegueWorkspace *workspace,
                                         gint64          rollout);

G_END_DECLS
