/* segue-calendar-head.h - what is selected, and what can be done with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_calendar_head_new (SegueWorkspace *workspace,
                                    SegueRecord    *record);

G_END_DECLS
