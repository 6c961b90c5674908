/* segue-sessions-move.c - asks by how many days sessions come later, or earlier
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-form"

#include "config.h"

#include "segue-sessions-form.h"

#include "segue-page.h"
#include "segue-session-edits.h"

#include <glib/gi18n.h>

/* How far sessions can be moved at once. */
#define MOST_DAYS 730
#define WEEK 7
#define MOVE_KEY "segue-sessions-move"

typedef struct
{
  GtkWidget      *part;      /* borrowed: the dialog is gone with it */
  SegueWorkspace *workspace; /* owned */
  GPtrArray      *sessions;  /* owned */
  GtkSpinButton  *days;      /* borrowed: child */
} Move;

static void
free_move (gpointer data)
{
  Move *self = data;

  g_ptr_array_unref (self->sessions);
  g_object_unref (self->workspace);
  g_free (self);
}

/* A part of the pane tells it itself, a part of the page by the page. */
static void
fail (Move       *self,
      const char *message)
{
  if (SEGUE_IS_SESSIONS_FORM (self->part))
    g_signal_emit_by_name (self->part, "failed", message);
  else
    segue_page_fail_from (self->part, message);
}

static void
answered_cb (GtkWidget  *part,
             const char *response,
             GtkWidget  *dialog)
{
  Move *self = g_object_get_data (G_OBJECT (dialog), MOVE_KEY);
  g_autoptr(GError) error = NULL;
  guint n = 0;

  gtk_spin_button_update (self->days);
  if (!g_str_equal (response, "move") || gtk_spin_button_get_value_as_int (self->days) == 0)
    return;

  if (!segue_session_edits_move (self->workspace, self->sessions, gtk_spin_button_get_value_as_int (self->days), &n, &error))
    fail (self, error->message);
  else if (n < self->sessions->len)
    fail (self, _("Sessions that were held, and those without a day, stay where they are."));
}

/**
 * segue_sessions_move_present:
 * @part: where the user asked for it
 * @sessions: (element-type SegueRecord): what is moved
 *
 * Asks by how many days, and moves them as one step.
 */
void
segue_sessions_move_present (GtkWidget      *part,
                             SegueWorkspace *workspace,
                             GPtrArray      *sessions)
{
  g_autofree char *heading = g_strdup_printf (ngettext ("Move %u Session", "Move %u Sessions", sessions->len), sessions->len);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (part)), heading,
                                              _("How many days later; with a minus, earlier. Their times stay."));
  Move *self = g_new0 (Move, 1);

  self->part = part;
  self->workspace = g_object_ref (workspace);
  self->sessions = g_ptr_array_ref (sessions);
  self->days = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (-MOST_DAYS, MOST_DAYS, 1));
  gtk_spin_button_set_value (self->days, WEEK);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->days), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Days"), -1);
  g_object_set_data_full (G_OBJECT (dialog), MOVE_KEY, self, free_move);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), GTK_WIDGET (self->days));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "move", _("_Move"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "move", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "move");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), part, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}
