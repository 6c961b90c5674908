/* segue-note-view.h - a text of several lines that is as high as it needs to be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_NOTE_VIEW (segue_note_view_get_type ())

G_DECLARE_FINAL_TYPE (SegueNoteView, segue_note_view, SEGUE, NOTE_VIEW, GtkTextView)

GtkWidget *segue_note_view_new (void);

G_END_DECLS
