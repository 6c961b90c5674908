/* segue-evade-notice.h - that things fall into a window, and where they could go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_evade_notice_new (SegueWorkspace *workspace,
                                   SegueRecord    *window);

G_END_DECLS
