/* segue-capture-dialog.h - writing down in seconds what was heard or seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SegueCapturedFunc:
 * @record: what was written
 */
typedef void (*SegueCapturedFunc) (SegueRecord *record,
                                   gpointer     data);

void segue_capture_dialog_present (GtkWindow         *parent,
                                   SegueWorkspace    *workspace,
                                   gint64             rollout,
                                   SegueCapturedFunc  captured,
                                   GObject           *data);

G_END_DECLS
