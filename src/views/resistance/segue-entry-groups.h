/* segue-entry-groups.h - what the pane says of an entry of the resistance log
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_entry_groups_append (GtkBox          *box,
                                      SegueFormTarget *target);

G_END_DECLS
