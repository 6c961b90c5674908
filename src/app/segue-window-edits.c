/* segue-window-edits.c - new, delete, undo, redo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-log-dialog.h"

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

/* Whom a row is about; nobody where the page is about others. */
static SegueRecord *
get_person (GPtrArray *items,
            guint      i)
{
  SegueRecord *person = segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_HOP);

  return person != NULL && segue_record_get_kind (person) == SEGUE_RECORD_STAKEHOLDER ? person : NULL;
}

static gboolean
has_people (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    if (get_person (items, i) != NULL)
      return TRUE;

  return FALSE;
}

/* The people who are selected, each once: of all rollouts somebody has several rows. */
static GPtrArray *
collect_people (GPtrArray *items)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *people = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      SegueRecord *person = get_person (items, i);

      if (person != NULL && g_hash_table_add (seen, person))
        g_ptr_array_add (people, person);
    }

  return people;
}

/* What can be done now. */
void
segue_window_edits_update (SegueWindow *self)
{
  gboolean editable = can_edit (self);
  g_autoptr(GPtrArray) items = NULL;

  if (self->is_gone || self->is_closing)
    return;

  items = self->workspace != NULL ? segue_page_dup_selected (self->page) : g_ptr_array_new ();
  segue_window_toast_check (self);
  set_step (self, self->undo_button, "win.undo", _("Undo"),
            editable ? segue_workspace_dup_undo_label (self->workspace) : NULL);
  set_step (self, self->redo_button, "win.redo", _("Redo"),
            editable ? segue_workspace_dup_redo_label (self->workspace) : NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.new-record", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.delete", editable && items->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.capture", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.promise", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.keep-promise", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.turn-selected", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.log-interaction", editable && has_people (items));
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
  g_autoptr(GError) error = NULL;
  gint64 row = segue_page_add_record (self->page, &error);

  if (error != NULL)
    segue_window_report (self, error);
  if (row == 0)
    return;

  segue_page_reveal (self->page, row);
  segue_window_pages_show_selection (self);
  segue_split_set_show_pane (self->split, TRUE);
  segue_pane_focus_name (self->details);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (self->page);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  if (items->len == 0)
    return;

  text = segue_page_remove_selected (self->page, &error);
  if (error != NULL)
    segue_window_report (self, error);
  else if (text != NULL)
    segue_window_toast (self, text, TRUE);
}

static void
logged_cb (gpointer self)
{
  segue_window_toast (self, _("The interaction is logged"), TRUE);
}

static void
log_interaction_cb (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (self->page);
  g_autoptr(GPtrArray) people = collect_people (items);

  segue_log_dialog_present (GTK_WINDOW (self), self->workspace, self->rollout, people, logged_cb, self);
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
