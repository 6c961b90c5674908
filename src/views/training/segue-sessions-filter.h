/* segue-sessions-filter.h - chips that say which sessions are listed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SESSIONS_FILTER (segue_sessions_filter_get_type ())

/* Emits “changed” where other sessions pass than before. */
G_DECLARE_FINAL_TYPE (SegueSessionsFilter, segue_sessions_filter, SEGUE, SESSIONS_FILTER, GtkWidget)

GtkWidget *segue_sessions_filter_new     (SeguePageState      *state);
gboolean   segue_sessions_filter_passes  (SegueSessionsFilter *self,
                                          SegueRecord         *session);
gboolean   segue_sessions_filter_narrows (SegueSessionsFilter *self);
char      *segue_sessions_filter_dup     (SegueSessionsFilter *self);
void       segue_sessions_filter_clear   (SegueSessionsFilter *self);

G_END_DECLS
