/* segue-series-notice.h - says in a pane that a series has not what its rule says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_series_notice_new (SegueWorkspace *workspace,
                                    SegueRecord    *series);

G_END_DECLS
