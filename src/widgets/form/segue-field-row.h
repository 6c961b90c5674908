/* segue-field-row.h - the row of a form that edits one field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *segue_field_row_new    (SegueFormTarget *target,
                                   guint            field);

/* One for each way to edit; segue_field_row_new() chooses by kind. */
GtkWidget *segue_entry_row_new    (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_note_row_new     (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_choice_row_new   (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_switch_row_new   (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_rating_row_new   (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_link_row_new     (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_links_row_new    (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_recurrence_row_new (SegueFormTarget *target,
                                     guint            field);
GtkWidget *segue_hidden_row_new   (SegueFormTarget *target,
                                   guint            field);
GtkWidget *segue_locked_row_new   (SegueFormTarget *target,
                                   guint            field);

void       segue_field_row_follow       (GtkWidget       *row,
                                         SegueFormTarget *target,
                                         guint            field,
                                         GCallback        update);
void       segue_field_row_wait         (GtkWidget       *widget,
                                         SegueFormTarget *target);
void       segue_field_row_follow_edits (GtkWidget       *row,
                                         SegueFormTarget *target,
                                         GCallback        update);

/**
 * SegueFlushFunc:
 *
 * Writes what is typed into @row, unless the records are gone.
 *
 * Returns: (transfer full) (nullable): why it cannot be written
 */
typedef char *(*SegueFlushFunc) (GtkWidget *row);

void       segue_field_row_set_flush    (GtkWidget       *row,
                                         SegueFlushFunc   flush);
char      *segue_field_row_flush_all    (GtkWidget       *root);

G_END_DECLS
