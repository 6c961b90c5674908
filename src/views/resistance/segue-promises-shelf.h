/* segue-promises-shelf.h - what was promised, with how late it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_promises_shelf_new        (SeguePageState *state);
char      *segue_promises_shelf_dup_status (SeguePageState *state,
                                            const GArray   *shown);

G_END_DECLS
