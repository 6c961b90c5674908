/* segue-log-shelf.h - the entries in a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_log_shelf_new (SeguePageState *state);

G_END_DECLS
