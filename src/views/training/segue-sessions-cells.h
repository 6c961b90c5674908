/* segue-sessions-cells.h - how the cells of the sessions look
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-sheet.h"

G_BEGIN_DECLS

typedef struct _SegueSessionsCells SegueSessionsCells;

SegueSessionsCells *segue_sessions_cells_new        (SeguePlan          *plan,
                                                     const SegueSheet   *sheet);
void                segue_sessions_cells_free       (SegueSessionsCells *self);
void                segue_sessions_cells_forget     (SegueSessionsCells *self);
void                segue_sessions_cells_set_narrow (SegueSessionsCells *self,
                                                     gboolean            is_narrow);
gpointer            segue_sessions_cells_make       (gpointer            data,
                                                     guint               column);
void                segue_sessions_cells_fill       (gpointer            data,
                                                     gpointer            cell,
                                                     GObject            *item,
                                                     guint               column);

G_END_DECLS
