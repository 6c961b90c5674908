/* segue-suggestions-dialog.h - editing what is suggested against objections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *segue_suggestions_dialog_present (GtkWindow      *parent,
                                             SegueWorkspace *workspace,
                                             int             barrier);

G_END_DECLS
