/* segue-training-records.c - what is new in the training, and what goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-view"

#include "config.h"

#include "segue-training-view-private.h"

#include "segue-curriculum-dialog.h"
#include "segue-reinforcement-dialog.h"
#include "segue-training-edits.h"

#include <glib/gi18n.h>

#define COURSE_KEY "segue-course"

/* What the page can select. */
static const SegueRecordKind kinds[] = {
  SEGUE_RECORD_COURSE, SEGUE_RECORD_SESSION, SEGUE_RECORD_TRAINING_NEED, SEGUE_RECORD_MATERIAL, SEGUE_RECORD_REINFORCEMENT,
  SEGUE_RECORD_REQUIREMENT, SEGUE_RECORD_ENROLMENT,
};

/* NULL where there is none, or none that may be seen. */
SegueRecord *
segue_training_view_find_record (SegueTrainingView *self,
                                 gint64             id)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *record = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && record == NULL; i++)
    record = segue_plan_find (plan, kinds[i], id);

  return record;
}

/* Of the kind that is looked at; the mode leads to it, or asks first. */
gint64
segue_training_view_add_record (SeguePage  *page,
                                GError    **error)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);

  if (!segue_page_may_write (GTK_WIDGET (self), self->workspace))
    return 0;

  if (!segue_page_mode_create (segue_training_modes_get (self)))
    {
      segue_training_modes_show_kind (self, SEGUE_RECORD_COURSE);
      segue_page_mode_create (segue_training_modes_get (self));
    }

  return 0;
}

/* Who is asked whether a course goes with its sessions. */
static void
answered_cb (SegueTrainingView *self,
             const char        *response,
             GtkWidget         *dialog)
{
  SegueRecord *course = g_object_get_data (G_OBJECT (dialog), COURSE_KEY);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_str_equal (response, "delete"))
    return;

  text = segue_training_edits_remove (self->workspace, course, &error);
  if (text != NULL)
    segue_page_tell_removed (GTK_WIDGET (self), text);
  else
    segue_page_failed (SEGUE_PAGE (self), error->message);
}

static void
ask (SegueTrainingView *self,
     SegueRecord       *course,
     guint              n)
{
  g_autofree char *title = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), course);
  g_autofree char *heading = g_strdup_printf (_("Delete “%s”?"), title);
  g_autofree char *body = g_strdup_printf (ngettext ("%u session of this course, with those who are enrolled, goes with it. Undo brings all back.",
                                                     "%u sessions of this course, with those who are enrolled, go with it. Undo brings all back.", n), n);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), heading, body);

  g_object_set_data_full (G_OBJECT (dialog), COURSE_KEY, g_object_ref (course), g_object_unref);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "delete", _("_Delete"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Goes with what hangs on it alone; what only names it names it no more. */
char *
segue_training_view_remove_selected (SeguePage  *page,
                                     GError    **error)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);
  SegueRecord *record = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));
  guint n = 0;

  if (segue_page_mode_removes (segue_training_modes_get (self)))
    return segue_page_mode_remove_selected (segue_training_modes_get (self), error);

  g_return_val_if_fail (record != NULL, NULL);

  if (segue_record_get_kind (record) == SEGUE_RECORD_COURSE)
    n = segue_training_edits_count_sessions (self->workspace, record);
  if (n > 0)
    {
      ask (self, record, n);
      return NULL;
    }

  return segue_training_edits_remove (self->workspace, record, error);
}

/* The rollout of what is proposed; 0 after saying that there is none. */
static gint64
find_rollout (SegueTrainingView *self)
{
  gint64 rollout = segue_page_state_get_new_rollout (SEGUE_PAGE_STATE (self->state));

  if (rollout == 0)
    segue_page_failed (SEGUE_PAGE (self), _("There is no rollout yet to train for. Add one above the pages first."));

  return rollout;
}

static void
start_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (widget);
  gint64 rollout = 0;

  if (segue_page_may_write (widget, self->workspace) && (rollout = find_rollout (self)) != 0)
    segue_curriculum_dialog_present (GTK_WINDOW (gtk_widget_get_root (widget)), self->workspace, rollout);
}

/* For the course that is selected, if one is. */
static void
reinforce_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (widget);
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);
  SegueRecord *record = segue_page_state_get_selected (state);
  gint64 course = record != NULL && segue_record_get_kind (record) == SEGUE_RECORD_COURSE ? segue_record_get_id (record) : 0;
  gint64 rollout = 0;

  if (segue_page_may_write (widget, self->workspace) && (rollout = find_rollout (self)) != 0)
    segue_reinforcement_dialog_present (GTK_WINDOW (gtk_widget_get_root (widget)), self->workspace, rollout,
                                        segue_page_state_get_audience (state), course);
}

void
segue_training_records_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "training.start-curriculum", NULL, start_cb);
  gtk_widget_class_install_action (klass, "training.plan-reinforcement", NULL, reinforce_cb);
}
