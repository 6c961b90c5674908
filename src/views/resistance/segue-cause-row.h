/* segue-cause-row.h - the root cause of an entry: those of its barrier
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_cause_row_new (SegueFormTarget *target);

G_END_DECLS
