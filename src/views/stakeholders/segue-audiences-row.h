/* segue-audiences-row.h - which audiences people belong to today
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_audiences_row_new (SegueFormTarget *people);

G_END_DECLS
