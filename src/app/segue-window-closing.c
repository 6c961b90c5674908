/* segue-window-closing.c - nothing that was typed goes with a window unsaid
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-field-row.h"

#include <glib/gi18n.h>

static gboolean
close_cb (gpointer data)
{
  gtk_window_close (GTK_WINDOW (data));

  return G_SOURCE_REMOVE;
}

/* The question goes before the window that it belongs to. */
static void
response_cb (SegueWindow *self,
             const char  *response)
{
  g_clear_weak_pointer (&self->closing_question); /* answered, though not gone yet */
  if (!g_str_equal (response, "close"))
    return;

  self->is_forsaken = TRUE;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, close_cb, g_object_ref (self), g_object_unref);
}

static void
ask (SegueWindow *self,
     const char  *message)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Close Without What Was Typed?"), message);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _("_Keep Editing"), "close", _("_Close Without It"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->closing_question, dialog);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * segue_window_can_close:
 *
 * Writes what is being typed.  Where that cannot be written now, a toast has said why;
 * where it never can, the user is asked.
 *
 * Returns: whether the window may go
 */
gboolean
segue_window_can_close (SegueWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  guint n_failed = self->n_failed;
  g_autofree char *message = NULL;

  if (self->closing_question != NULL)
    {
      gtk_window_present (GTK_WINDOW (self->closing_question));
      return FALSE;
    }

  /* A row writes when it is left. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  if (self->is_forsaken)
    return TRUE;

  message = segue_field_row_flush_all (GTK_WIDGET (self));
  if (message == NULL && self->n_failed == n_failed)
    return TRUE;

  if (focus != NULL && gtk_widget_get_mapped (focus))
    gtk_widget_grab_focus (focus);
  if (message != NULL)
    ask (self, message);

  return FALSE;
}
