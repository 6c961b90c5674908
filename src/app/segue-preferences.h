/* segue-preferences.h - what the user prefers, and what the workspace goes by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_preferences_present (GtkWindow      *parent,
                                SegueWorkspace *workspace);

G_END_DECLS
