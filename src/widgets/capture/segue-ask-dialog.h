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
 * Return in a row that is typed into agrees, as the button does; elsewhere Ctrl+Return.
 * It emits “agreed”, and stays until it is closed.
 */
G_DECLARE_FINAL_TYPE (SegueAskDialog, segue_ask_dialog, SEGUE, ASK_DIALOG, AdwWindow)

SegueAskDialog      *segue_ask_dialog_new       (GtkWindow      *parent,
                                                 const char     *title,
                                                 const char     *agree);
AdwPreferencesGroup *segue_ask_dialog_get_group (SegueAskDialog *self);
void                 segue_ask_dialog_set_hint  (SegueAskDialog *self,
                                                 const char     *hint);
void                 segue_ask_dialog_watch     (SegueAskDialog *self,
                                                 GtkWidget      *row);
void                 segue_ask_dialog_fail      (SegueAskDialog *self,
                                                 const char     *message);
void                 segue_ask_dialog_agree     (SegueAskDialog *self);

G_END_DECLS
