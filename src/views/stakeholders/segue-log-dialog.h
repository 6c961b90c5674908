/* segue-log-dialog.h - writing down that people were spoken to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*SegueLoggedFunc) (gpointer data);

void segue_log_dialog_present (GtkWindow       *parent,
                               SegueWorkspace  *workspace,
                               gint64           rollout,
                               GPtrArray       *people,
                               SegueLoggedFunc  logged,
                               gpointer         data);

G_END_DECLS
