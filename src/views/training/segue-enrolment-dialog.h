/* segue-enrolment-dialog.h - all that is known of somebody's session
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_enrolment_dialog_present (GtkWidget      *part,
                                     SegueWorkspace *workspace,
                                     SegueRecord    *enrolment);

G_END_DECLS
