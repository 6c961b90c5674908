/* segue-compose-dialog.h - the text of a communication, with what is agreed at hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_compose_dialog_present (GtkWidget      *part,
                                   SegueWorkspace *workspace,
                                   SegueRecord    *communication);

G_END_DECLS
