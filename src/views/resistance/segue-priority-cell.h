/* segue-priority-cell.h - the priority of an entry in a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PRIORITY_CELL (segue_priority_cell_get_type ())

G_DECLARE_FINAL_TYPE (SeguePriorityCell, segue_priority_cell, SEGUE, PRIORITY_CELL, GtkWidget)

GtkWidget *segue_priority_cell_new (void);
void       segue_priority_cell_set (SeguePriorityCell *self,
                                    guint              priority,
                                    const char        *description);

G_END_DECLS
