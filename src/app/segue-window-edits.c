/* segue-window-edits.c - new, delete, undo, redo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-log-dialog.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

static void
set_step (SegueWindow *self,
          GtkWidget   *button,
          const char  *action,
          const char  *plain,
          char        *label)
{
  g_autofree char *tooltip = NULL;

  /* Translators: “Undo: Change Power”. */
  tooltip = label != NULL ? g_strdup_printf (_("%s: %s"), plain, label) : g_strdup (plain);
  if (g_strcmp0 (gtk_widget_get_tooltip_text (button), tooltip) != 0) /* GTK asks the display at each */
    gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, label != NULL);
  g_free (label);
}

static gboolean
can_edit (SegueWindow *self)
{
  return self->workspace != NULL && segue_workspace_can_edit (self->workspace);
}

/* What can be done now. */
void
segue_window_edits_update (SegueWindow *self)
{
  gboolean editable = can_edit (self);
  g_autoptr(GPtrArray) items = NULL;

  if (self->is_gone)
    return;

  items = self->workspace != NULL ? segue_page_dup_selected (self->page) : g_ptr_array_new ();
  set_step (self, self->undo_button, "win.undo", _("Undo"),
            editable ? segue_workspace_dup_undo_label (self->workspace) : NULL);
  set_step (self, self->redo_button, "win.redo", _("Redo"),
            editable ? segue_workspace_dup_redo_label (self->workspace) : NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.new-record", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.delete", editable && items->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.log-interaction", editable && items->len > 0);
}

static void
step (SegueWindow *self,
      gboolean     redo)
{
  g_autofree char *label = redo ? segue_workspace_dup_redo_label (self->workspace)
                                : segue_workspace_dup_undo_label (self->workspace);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  if (!(redo ? segue_workspace_redo (self->workspace, &error) : segue_workspace_undo (self->workspace, &error)))
    {
      segue_window_report (self, error);
      segue_window_edits_update (self);
      return;
    }

  text = g_strdup_printf (redo ? _("Done again: %s") : _("Undone: %s"), label);
  segue_window_toast (self, text, FALSE);
}

static void
undo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  step (SEGUE_WINDOW (widget), FALSE);
}

static void
redo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  step (SEGUE_WINDOW (widget), TRUE);
}

static void
new_record_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(GError) error = NULL;
  gint64 row = segue_record_get_id (person);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, _("New Person"));
  segue_edit_add (edit, person);
  if (self->rollout != 0)
    {
      g_autoptr(SegueRecord) engagement = segue_record_new (SEGUE_RECORD_ENGAGEMENT, 0);

      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER, row);
      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_ROLLOUT, self->rollout);
      segue_edit_add (edit, engagement);
      row = segue_record_get_id (engagement);
    }

  if (!segue_edit_commit (edit, NULL, &error))
    {
      segue_window_report (self, error);
      return;
    }

  segue_page_reveal (self->page, row);
  segue_split_set_show_pane (self->split, TRUE);
  segue_details_pane_focus_name (self->details);
}

/* A row of a rollout is an engagement: the person stays in the workspace.  With
 * all rollouts shown the person goes, and all that hangs on them.
 */
static SegueRecord *
get_removed (SegueWindow    *self,
             SegueSheetItem *item)
{
  SegueRecord *engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);

  return self->rollout != 0 && engagement != NULL ? engagement : segue_sheet_item_get (item, SEGUE_SHEET_HOP);
}

static char *
dup_deleted_text (SegueWindow *self,
                  guint        n,
                  guint        n_cleared)
{
  g_autofree char *deleted = NULL;

  deleted = self->rollout != 0
              ? g_strdup_printf (ngettext ("%u person removed from the rollout", "%u people removed from the rollout", n), n)
              : g_strdup_printf (ngettext ("%u person deleted", "%u people deleted", n), n);
  if (n_cleared == 0)
    return g_steal_pointer (&deleted);

  /* Translators: what was deleted, then how many links. */
  return g_strdup_printf (ngettext ("%s; %u link cleared", "%s; %u links cleared", n_cleared), deleted, n_cleared);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (self->page);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  if (items->len == 0)
    return;

  edit = segue_edit_new (self->workspace, SEGUE_VERB_REMOVE,
                         segue_record_get_kind (get_removed (self, g_ptr_array_index (items, 0))));
  for (guint i = 0; i < items->len; i++)
    if (!segue_edit_remove (edit, get_removed (self, g_ptr_array_index (items, i)), TRUE, &error))
      {
        segue_window_report (self, error);
        return;
      }

  if (!segue_edit_commit (edit, NULL, &error))
    {
      segue_window_report (self, error);
      return;
    }

  text = dup_deleted_text (self, items->len, segue_edit_get_n_cleared (edit));
  segue_window_toast (self, text, TRUE);
}

static void
log_interaction_cb (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (self->page);
  g_autoptr(GPtrArray) people = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      SegueRecord *person = segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_HOP);

      if (person != NULL && !g_ptr_array_find (people, person, NULL))
        g_ptr_array_add (people, person);
    }

  segue_log_dialog_present (GTK_WINDOW (self), self->workspace, self->rollout, people);
}

void
segue_window_edits_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (klass, "win.redo", NULL, redo_cb);
  gtk_widget_class_install_action (klass, "win.new-record", NULL, new_record_cb);
  gtk_widget_class_install_action (klass, "win.delete", NULL, delete_cb);
  gtk_widget_class_install_action (klass, "win.log-interaction", NULL, log_interaction_cb);
}
