/* segue-library-mode.h - what texts are made of: messages, answers, support, words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_LIBRARY_MODE (segue_library_mode_get_type ())

/* A SegueCalendarMode. */
G_DECLARE_FINAL_TYPE (SegueLibraryMode, segue_library_mode, SEGUE, LIBRARY_MODE, GtkWidget)

GtkWidget  *segue_library_mode_new       (SegueCalendarState *state);
const char *segue_library_mode_get_sheet (SegueLibraryMode   *self);
GArray     *segue_library_mode_dup_shown (SegueLibraryMode   *self);

G_END_DECLS
