/* segue-sessions-shelf.h - the sessions in a list, with their seats and what is wrong with them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sessions-filter.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SESSIONS_SHELF (segue_sessions_shelf_get_type ())

/* A SegueShelf. */
G_DECLARE_FINAL_TYPE (SegueSessionsShelf, segue_sessions_shelf, SEGUE, SESSIONS_SHELF, GtkWidget)

GtkWidget *segue_sessions_shelf_new          (SeguePageState      *state);
void       segue_sessions_shelf_set_filter   (SegueSessionsShelf  *self,
                                              SegueSessionsFilter *filter);
GPtrArray *segue_sessions_shelf_dup_selected (SegueSessionsShelf  *self);

G_END_DECLS
