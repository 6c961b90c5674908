/* segue-words-dialog.h - asks for the words that something new begins with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SegueSaidFunc:
 * @words: what was typed, without blanks around it
 *
 * Returns: whether it is done; else the dialog says what @error says, and stays
 */
typedef gboolean (*SegueSaidFunc) (const char  *words,
                                   gpointer     data,
                                   GError     **error);

void segue_words_dialog_present (GtkWindow     *parent,
                                 const char    *title,
                                 const char    *label,
                                 SegueSaidFunc  said,
                                 GObject       *data);

G_END_DECLS
