/* segue-belongings.h - the pane of what belongs to the log: promises, feedback, objections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_belongings_new (SegueFormTarget  *target,
                                 GtkWidget        *pane,
                                 GtkWidget       **first_row);

G_END_DECLS
