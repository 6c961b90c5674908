/* segue-said-shelves.h - what people say, and what is said to them: feedback, objections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_said_shelves_make_feedback   (SeguePageState *state);
GtkWidget *segue_said_shelves_make_objections (SeguePageState *state);
char      *segue_said_shelves_dup_feedback_status (SeguePageState *state,
                                                   const GArray   *shown);
char      *segue_said_shelves_dup_objection_status (SeguePageState *state,
                                                    const GArray   *shown);

G_END_DECLS
