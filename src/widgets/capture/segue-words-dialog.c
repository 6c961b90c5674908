/* segue-words-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What has no words is not added: nobody has to take it away again.
 */

#define G_LOG_DOMAIN "segue-words-dialog"

#include "config.h"

#include "segue-words-dialog.h"

#include "segue-ask-dialog.h"

#include <glib/gi18n.h>

#define DIALOG_KEY "segue-words-dialog"
#define WIDTH 480
#define HEIGHT 240

typedef struct
{
  SegueSaidFunc   said;
  GObject        *data;   /* weak: who asked may go before the dialog does */

  /* Borrowed: the dialog owns this, the row is its child. */
  SegueAskDialog *dialog;
  GtkWidget      *row;
} WordsDialog;

static void
free_dialog (gpointer data)
{
  WordsDialog *self = data;

  g_clear_weak_pointer (&self->data);
  g_free (self);
}

static void
agreed_cb (WordsDialog *self)
{
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->row))));
  g_autoptr(GError) error = NULL;

  if (*words == '\0')
    {
      segue_ask_dialog_fail (self->dialog, _("Type what it is about first; the rest can follow later."));
      gtk_widget_grab_focus (self->row);
      return;
    }
  if (self->data != NULL && !self->said (words, self->data, &error))
    {
      segue_ask_dialog_fail (self->dialog, error->message);
      return;
    }

  gtk_window_close (GTK_WINDOW (self->dialog));
}

/**
 * segue_words_dialog_present:
 * @title: what is added
 * @label: what is asked for
 * @said: called with @data for what was typed
 * @data: not kept; without it nobody is told
 */
void
segue_words_dialog_present (GtkWindow     *parent,
                            const char    *title,
                            const char    *label,
                            SegueSaidFunc  said,
                            GObject       *data)
{
  WordsDialog *self = g_new0 (WordsDialog, 1);

  self->said = said;
  g_set_weak_pointer (&self->data, data);
  self->dialog = segue_ask_dialog_new (parent, title, _("_Add"));
  gtk_window_set_default_size (GTK_WINDOW (self->dialog), WIDTH, HEIGHT);
  g_object_set_data_full (G_OBJECT (self->dialog), DIALOG_KEY, self, free_dialog);
  self->row = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), label);
  adw_preferences_group_add (segue_ask_dialog_get_group (self->dialog), self->row);
  segue_ask_dialog_watch (self->dialog, self->row);
  g_signal_connect_swapped (self->dialog, "agreed", G_CALLBACK (agreed_cb), self);
  gtk_window_present (GTK_WINDOW (self->dialog));
  gtk_widget_grab_focus (self->row);
}
