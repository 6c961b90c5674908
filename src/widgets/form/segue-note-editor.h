/* segue-note-editor.h - a text of several lines, written where it stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_note_editor_new             (SegueFormTarget *target,
                                              guint            field,
                                              const char      *label);
void       segue_note_editor_set_placeholder (GtkWidget       *editor,
                                              const char      *text);
void       segue_note_editor_focus           (GtkWidget       *editor);

G_END_DECLS
