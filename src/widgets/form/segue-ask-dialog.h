/* segue-ask-dialog.h - a few rows, and a button that writes what they say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ASK_DIALOG (segue_ask_dialog_get_type ())

/**
 * SegueAskDialog:
 *
 * A window with a button that agrees, and room for rows below it.  Ctrl+Return agrees as the
 * button does, as does Return in a row that is watched.  It emits “agreed”; what goes wrong then
 * is told by segue_ask_dialog_fail(), else the one who made it closes it.
 */
G_DECLARE_FINAL_TYPE (SegueAskDialog, segue_ask_dialog, SEGUE, ASK_DIALOG, AdwWindow)

SegueAskDialog      *segue_ask_dialog_new             (GtkWindow      *parent,
                                                       const char     *title,
                                                       const char     *agree);
AdwPreferencesGroup *segue_ask_dialog_get_group       (SegueAskDialog *self);
void                 segue_ask_dialog_append          (SegueAskDialog *self,
                                                       GtkWidget      *child);
void                 segue_ask_dialog_set_text        (SegueAskDialog *self,
                                                       const char     *text);
void                 segue_ask_dialog_set_agree       (SegueAskDialog *self,
                                                       const char     *label,
                                                       gboolean        can_agree);
void                 segue_ask_dialog_set_hint        (SegueAskDialog *self,
                                                       const char     *hint);
void                 segue_ask_dialog_watch           (SegueAskDialog *self,
                                                       GtkWidget      *row);
void                 segue_ask_dialog_agree_on_return (SegueAskDialog *self);
void                 segue_ask_dialog_fail            (SegueAskDialog *self,
                                                       const char     *message);
void                 segue_ask_dialog_agree           (SegueAskDialog *self);
void                 segue_ask_dialog_present         (SegueAskDialog *self);

G_END_DECLS
