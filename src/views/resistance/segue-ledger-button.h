/* segue-ledger-button.h - who keeps what they promise, and to whom it is kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_ledger_button_new (SeguePageState *state);

G_END_DECLS
