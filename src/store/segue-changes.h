/* segue-changes.h - changesets of SQLite's session extension
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"

G_BEGIN_DECLS

typedef sqlite3_session SegueRecording;

SegueRecording *segue_recording_start   (SegueDatabase   *database,
                                         GError         **error);
void            segue_recording_pause   (SegueRecording  *self);
GBytes         *segue_recording_finish  (SegueRecording  *self,
                                         SegueDatabase   *database,
                                         GError         **error);
void            segue_recording_discard (SegueRecording  *self);

gboolean        segue_changes_apply     (SegueDatabase   *database,
                                         GBytes          *changes,
                                         gboolean         inverse,
                                         GError         **error);
gboolean        segue_changes_collect   (SegueDatabase   *database,
                                         GBytes          *changes,
                                         GArray          *spans,
                                         GError         **error);

G_END_DECLS
