/* segue-entries-form.h - what several entries have in common, written to all of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ENTRIES_FORM (segue_entries_form_get_type ())

/* Emits “failed” with a message where something cannot be written. */
G_DECLARE_FINAL_TYPE (SegueEntriesForm, segue_entries_form, SEGUE, ENTRIES_FORM, GtkWidget)

GtkWidget *segue_entries_form_new (SegueWorkspace *workspace,
                                   GPtrArray      *entries);

G_END_DECLS
