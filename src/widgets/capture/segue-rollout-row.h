/* segue-rollout-row.h - a row that says which rollout it is about, seen where that is not clear
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_rollout_row_new (SeguePlan *plan,
                                  gint64     rollout);
gint64     segue_rollout_row_get (GtkWidget *row);

G_END_DECLS
