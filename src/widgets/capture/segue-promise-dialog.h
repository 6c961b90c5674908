/* segue-promise-dialog.h - promising something: what, to whom, by when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-capture-dialog.h"

G_BEGIN_DECLS

void segue_promise_dialog_present (GtkWindow         *parent,
                                   SegueWorkspace    *workspace,
                                   SegueRecord       *promise,
                                   SegueCapturedFunc  promised,
                                   GObject           *data);

G_END_DECLS
