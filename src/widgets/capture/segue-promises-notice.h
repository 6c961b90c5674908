/* segue-promises-notice.h - says above all else what somebody waits for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_promises_notice_new (SegueWorkspace *workspace,
                                      SegueRecord    *person);

G_END_DECLS
