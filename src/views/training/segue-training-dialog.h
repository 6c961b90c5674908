/* segue-training-dialog.h - what the dialogs of the training page that propose something are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_DIALOG (segue_training_dialog_get_type ())

/**
 * SegueTrainingDialog:
 *
 * A window with a button that agrees, and room below it.  Emits “agreed”; what goes wrong
 * then is told by segue_training_dialog_fail(), else the one who made it closes it.
 */
G_DECLARE_FINAL_TYPE (SegueTrainingDialog, segue_training_dialog, SEGUE, TRAINING_DIALOG, AdwWindow)

SegueTrainingDialog *segue_training_dialog_new       (GtkWindow           *parent,
                                                      const char          *title,
                                                      const char          *text);
void                 segue_training_dialog_append    (SegueTrainingDialog *self,
                                                      GtkWidget           *child);
void                 segue_training_dialog_set_agree (SegueTrainingDialog *self,
                                                      const char          *label,
                                                      gboolean             can_agree);
void                 segue_training_dialog_fail      (SegueTrainingDialog *self,
                                                      const char          *message);
void                 segue_training_dialog_present   (SegueTrainingDialog *self);
GtkAdjustment       *segue_training_dialog_add_number (GtkWidget          *group,
                                                      const char          *title,
                                                      int                  value,
                                                      int                  least,
                                                      int                  most);

G_END_DECLS
