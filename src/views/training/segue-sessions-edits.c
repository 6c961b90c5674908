/* segue-sessions-edits.c - what is done with the sessions that are selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-mode"

#include "config.h"

#include "segue-sessions-mode-private.h"

#include "segue-page.h"
#include "segue-session-edits.h"
#include "segue-sheet-item.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* How far sessions can be moved at once. */
#define MOST_DAYS 730
#define DAYS_KEY "segue-days"

/* Those that are selected, several or the one of the pane. */
static GPtrArray *
list_selected (SegueSessionsMode *self)
{
  g_autoptr(GPtrArray) items = segue_sessions_shelf_dup_selected (segue_sessions_mode_get_shelf (self));
  GPtrArray *sessions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (sessions, g_object_ref (segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN)));

  return sessions;
}

static char *
dup_removed_text (guint n,
                  guint n_people)
{
  g_autofree char *removed = g_strdup_printf (ngettext ("%u session deleted", "%u sessions deleted", n), n);

  if (n_people == 0)
    return g_steal_pointer (&removed);

  /* Translators: how many sessions were deleted, and how many people were on their rosters. */
  return g_strdup_printf (ngettext ("%s, with %u person on the roster", "%s, with %u people on the roster", n_people), removed, n_people);
}

/* They go with their rosters. */
char *
segue_sessions_edits_remove_selected (SegueTrainingMode  *mode,
                                      GError            **error)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (mode);
  g_autoptr(GPtrArray) sessions = list_selected (self);
  guint n_people = 0;

  if (!segue_session_edits_remove (segue_page_state_get_workspace (self->state), sessions, &n_people, error))
    return NULL;

  return dup_removed_text (sessions->len, n_people);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (widget);
  SegueWorkspace *workspace = segue_page_state_get_workspace (self->state);
  g_autoptr(GPtrArray) sessions = list_selected (self);
  g_autoptr(GError) error = NULL;
  gint64 id;

  if (sessions->len == 0 || !segue_page_may_write (widget, workspace))
    return;

  id = segue_session_edits_copy (workspace, g_ptr_array_index (sessions, 0), &error);
  if (id == 0)
    segue_page_fail_from (widget, error->message);
  else
    segue_page_reveal (SEGUE_PAGE (gtk_widget_get_ancestor (widget, SEGUE_TYPE_PAGE)), id);
}

static void
move (SegueSessionsMode *self,
      int                days)
{
  g_autoptr(GPtrArray) sessions = list_selected (self);
  g_autoptr(GError) error = NULL;
  guint n = 0;

  if (!segue_session_edits_move (segue_page_state_get_workspace (self->state), sessions, days, &n, &error))
    segue_page_fail_from (GTK_WIDGET (self), error->message);
  else if (n < sessions->len)
    segue_page_fail_from (GTK_WIDGET (self), _("Sessions that were held, and those without a day, stay where they are."));
}

static void
move_answered_cb (SegueSessionsMode *self,
                  const char        *response,
                  GtkWidget         *dialog)
{
  GtkSpinButton *days = g_object_get_data (G_OBJECT (dialog), DAYS_KEY);

  gtk_spin_button_update (days);
  if (g_str_equal (response, "move") && gtk_spin_button_get_value_as_int (days) != 0)
    move (self, gtk_spin_button_get_value_as_int (days));
}

static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (widget);
  g_autoptr(GPtrArray) sessions = list_selected (self);
  g_autofree char *heading = g_strdup_printf (ngettext ("Move %u Session", "Move %u Sessions", sessions->len), sessions->len);
  GtkWidget *days = gtk_spin_button_new_with_range (-MOST_DAYS, MOST_DAYS, 1);
  GtkWidget *dialog;

  if (sessions->len == 0 || !segue_page_may_write (widget, segue_page_state_get_workspace (self->state)))
    {
      g_object_ref_sink (days);
      g_object_unref (days);
      return;
    }

  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)), heading,
                                   _("By so many days; with a minus they come earlier. Their times stay."));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (days), 7);
  gtk_accessible_update_property (GTK_ACCESSIBLE (days), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Days"), -1);
  g_object_set_data (G_OBJECT (dialog), DAYS_KEY, days);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), days);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "move", _("_Move"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "move", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "move");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (move_answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
segue_sessions_edits_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "sessions.copy", NULL, copy_cb);
  gtk_widget_class_install_action (klass, "sessions.move", NULL, move_cb);
}
