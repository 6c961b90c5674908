/* segue-roster-actions.c - what can be done with a line of the roster
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-roster-group"

#include "config.h"

#include "segue-roster-group-private.h"

#include "segue-enrolment-dialog.h"
#include "segue-enrolment-edits.h"
#include "segue-enrolment-words.h"

#include <glib/gi18n.h>

static SegueRecord *
get_record (SegueRosterGroup *self)
{
  SegueRosterRow *row = segue_roster_group_get_row (self);

  return row != NULL ? segue_roster_row_get_record (row) : NULL;
}

/* Says it of the line that is looked at. */
void
segue_roster_actions_set (SegueRosterGroup *self,
                          int               status)
{
  SegueRecord *enrolment = get_record (self);
  g_autoptr(GPtrArray) enrolments = g_ptr_array_new ();
  g_autoptr(GArray) moved = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GError) error = NULL;

  if (enrolment == NULL)
    return;

  segue_roster_keys_finish (self);
  g_ptr_array_add (enrolments, enrolment);
  if (segue_enrolment_edits_set_status (self->workspace, enrolments, status, moved, &error))
    segue_roster_group_tell_moved (self, moved);
  else
    segue_roster_group_fail (self, error->message);
}

static void
set_status_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  segue_roster_actions_set (SEGUE_ROSTER_GROUP (widget), g_variant_get_int32 (parameter));
}

static void
choose_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueRosterGroup *self = SEGUE_ROSTER_GROUP (widget);
  gint64 id = g_variant_get_int64 (parameter);
  GtkWidget *row = g_hash_table_lookup (self->rows, &id);

  self->chosen = id;
  if (row != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != row)
    gtk_widget_grab_focus (row);
}

/* Opens what else is known of it. */
void
segue_roster_actions_details (SegueRosterGroup *self)
{
  SegueRecord *enrolment = get_record (self);

  if (enrolment != NULL)
    segue_enrolment_dialog_present (GTK_WIDGET (self), self->workspace, enrolment);
}

static void
details_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  segue_roster_actions_details (SEGUE_ROSTER_GROUP (widget));
}

static void
show_person_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueRecord *enrolment = get_record (SEGUE_ROSTER_GROUP (widget));
  gint64 person = enrolment != NULL ? segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER) : 0;

  if (person != 0)
    gtk_widget_activate_action (widget, "win.show-person", "x", person);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueRosterGroup *self = SEGUE_ROSTER_GROUP (widget);
  SegueRecord *enrolment = get_record (self);
  g_autoptr(GPtrArray) enrolments = g_ptr_array_new ();
  g_autoptr(GArray) moved = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GError) error = NULL;

  if (enrolment == NULL)
    return;

  g_ptr_array_add (enrolments, enrolment);
  if (segue_enrolment_edits_remove (self->workspace, enrolments, moved, &error))
    segue_roster_group_tell_moved (self, moved);
  else
    segue_roster_group_fail (self, error->message);
}

/* What would be written waits for when it can be. */
void
segue_roster_actions_sync (SegueRosterGroup *self)
{
  gboolean can_edit = segue_workspace_can_edit (self->workspace);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roster.set-status", can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roster.remove", can_edit);
}

void
segue_roster_actions_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "roster.set-status", "i", set_status_cb);
  gtk_widget_class_install_action (klass, "roster.choose", "x", choose_cb);
  gtk_widget_class_install_action (klass, "roster.details", NULL, details_cb);
  gtk_widget_class_install_action (klass, "roster.show-person", NULL, show_person_cb);
  gtk_widget_class_install_action (klass, "roster.remove", NULL, remove_cb);
}
