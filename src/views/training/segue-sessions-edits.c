/* segue-sessions-edits.c - what is done with the sessions that are selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-mode"

#include "config.h"

#include "segue-sessions-mode-private.h"

#include "segue-page.h"
#include "segue-session-edits.h"
#include "segue-sessions-form.h"
#include "segue-sheet-item.h"

#include <glib/gi18n.h>

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
segue_sessions_edits_remove_selected (SeguePageMode  *mode,
                                      GError        **error)
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
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (widget);
  SegueWorkspace *workspace = segue_page_state_get_workspace (self->state);
  g_autoptr(GPtrArray) sessions = list_selected (self);

  if (sessions->len > 0 && segue_page_may_write (widget, workspace))
    segue_sessions_move_present (widget, workspace, sessions);
}

void
segue_sessions_edits_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "sessions.copy", NULL, copy_cb);
  gtk_widget_class_install_action (klass, "sessions.move", NULL, move_cb);
}
