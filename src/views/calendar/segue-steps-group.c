/* segue-steps-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-steps-group"

#include "config.h"

#include "segue-steps-group.h"

#include "segue-communication-edits.h"
#include "segue-large-text.h"
#include "segue-step-dialog.h"
#include "segue-steps.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

struct _SegueStepsGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  SegueWorkspace      *workspace;
  SegueRecord         *communication;

  /* Borrowed: children. */
  AdwActionRow        *row;
  GtkWidget           *buttons;

  guint                update_source;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueStepsGroup, segue_steps_group, ADW_TYPE_PREFERENCES_GROUP)

static void
fail (SegueStepsGroup *self,
      const char      *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static gboolean
approve (gpointer      data,
         SegueRecord  *answers,
         GError      **error)
{
  SegueStepsGroup *self = data;
  SegueDay day = segue_record_get_day (answers, SEGUE_COMMUNICATION_APPROVED_ON);

  return segue_communication_edits_approve (self->workspace, self->communication,
                                            segue_record_get_link (answers, SEGUE_COMMUNICATION_APPROVER),
                                            day != SEGUE_DAY_NONE ? day : segue_today (), error);
}

static void
propose (SegueRecord *answers,
         SegueRecord *communication,
         guint        field,
         guint        otherwise)
{
  SegueValue value = segue_record_peek (communication, segue_record_is_set (communication, field) ? field : otherwise);

  if (value.is_set)
    segue_record_set_value (answers, field, &value);
}

static SegueRecord *
begin_answers (SegueStepsGroup *self)
{
  SegueRecord *answers = segue_record_new (SEGUE_RECORD_COMMUNICATION, 0);

  segue_record_set_integer (answers, SEGUE_COMMUNICATION_ROLLOUT,
                            segue_record_get_link (self->communication, SEGUE_COMMUNICATION_ROLLOUT));

  return answers;
}

static void
ask_approval (SegueStepsGroup *self)
{
  static const guint fields[] = { SEGUE_COMMUNICATION_APPROVER, SEGUE_COMMUNICATION_APPROVED_ON };
  const SegueStep step = {
    _("Approve"), _("Who says that it can go out as it is?"), _("_Approve"), fields, G_N_ELEMENTS (fields), approve,
  };
  g_autoptr(SegueRecord) answers = begin_answers (self);

  propose (answers, self->communication, SEGUE_COMMUNICATION_APPROVER, SEGUE_COMMUNICATION_APPROVER);
  segue_record_set_integer (answers, SEGUE_COMMUNICATION_APPROVED_ON, segue_today ());
  segue_step_dialog_present (GTK_WIDGET (self), self->workspace, answers, &step, G_OBJECT (self));
}

static gboolean
send (gpointer      data,
      SegueRecord  *answers,
      GError      **error)
{
  SegueStepsGroup *self = data;
  SegueSending sending = {
    segue_record_get_day (answers, SEGUE_COMMUNICATION_SENT_ON),
    segue_record_get_link (answers, SEGUE_COMMUNICATION_SENT_BY),
    segue_record_is_set (answers, SEGUE_COMMUNICATION_REACH_ACTUAL) ? segue_record_get_integer (answers, SEGUE_COMMUNICATION_REACH_ACTUAL) : -1,
    segue_record_get_text (answers, SEGUE_COMMUNICATION_EVIDENCE),
  };

  if (sending.day == SEGUE_DAY_NONE || sending.day > segue_today ())
    {
      g_set_error_literal (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_INCOMPLETE,
                           _("Say on which day it was sent; that cannot be a day to come."));
      return FALSE;
    }

  return segue_communication_edits_send (self->workspace, self->communication, &sending, error);
}

static void
ask_sending (SegueStepsGroup *self)
{
  static const guint fields[] = {
    SEGUE_COMMUNICATION_SENT_ON, SEGUE_COMMUNICATION_SENT_BY, SEGUE_COMMUNICATION_REACH_ACTUAL, SEGUE_COMMUNICATION_EVIDENCE,
  };
  const SegueStep step = {
    _("Mark as Sent"), _("What was sent is locked then: what it says, when and by whom stays as it was."), _("_Mark as Sent"),
    fields, G_N_ELEMENTS (fields), send,
  };
  g_autoptr(SegueRecord) answers = begin_answers (self);

  propose (answers, self->communication, SEGUE_COMMUNICATION_SENT_ON, SEGUE_COMMUNICATION_DATE);
  if (segue_record_get_day (answers, SEGUE_COMMUNICATION_SENT_ON) == SEGUE_DAY_NONE ||
      segue_record_get_day (answers, SEGUE_COMMUNICATION_SENT_ON) > segue_today ())
    segue_record_set_integer (answers, SEGUE_COMMUNICATION_SENT_ON, segue_today ());
  propose (answers, self->communication, SEGUE_COMMUNICATION_SENT_BY, SEGUE_COMMUNICATION_SENDER);
  propose (answers, self->communication, SEGUE_COMMUNICATION_REACH_ACTUAL, SEGUE_COMMUNICATION_REACH_ACTUAL);
  propose (answers, self->communication, SEGUE_COMMUNICATION_EVIDENCE, SEGUE_COMMUNICATION_EVIDENCE);
  segue_step_dialog_present (GTK_WIDGET (self), self->workspace, answers, &step, G_OBJECT (self));
}

static char *
dup_missing (SegueStepsGroup          *self,
             SegueCommunicationStatus  step)
{
  guint fields[SEGUE_STEPS_MOST];
  guint n = segue_steps_find_missing (self->communication, step, fields);
  g_autoptr(GString) labels = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (labels, "%s%s", i > 0 ? ", " : "", _(segue_record_get_field (self->communication, fields[i])->label));
  if (n == 0)
    return NULL;

  if (step == SEGUE_COMMUNICATION_STATUS_SCHEDULED)
    /* Translators: fields that are empty: “Sender, Date”. */
    return g_strdup_printf (_("It cannot be scheduled yet. Missing: %s"), labels->str);

  /* Translators: fields that are empty: “Text”. */
  return g_strdup_printf (_("There is nothing to review yet. Missing: %s"), labels->str);
}

static void
take_step (SegueStepsGroup          *self,
           SegueCommunicationStatus  step)
{
  g_autofree char *missing = dup_missing (self, step);
  g_autoptr(GError) error = NULL;

  if (missing != NULL)
    fail (self, missing);
  else if (step == SEGUE_COMMUNICATION_STATUS_APPROVED)
    ask_approval (self);
  else if (step == SEGUE_COMMUNICATION_STATUS_SENT)
    ask_sending (self);
  else if (!segue_communication_edits_step (self->workspace, self->communication, step, &error))
    fail (self, error->message);
}

#define STEP_KEY "segue-step"

static void
clicked_cb (SegueStepsGroup *self,
            GtkWidget       *button)
{
  take_step (self, (SegueCommunicationStatus) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), STEP_KEY)));
}

static const char *
get_verb (SegueStepsGroup          *self,
          SegueCommunicationStatus  step)
{
  int status = segue_record_get_choice (self->communication, SEGUE_COMMUNICATION_STATUS);

  switch (step)
    {
    case SEGUE_COMMUNICATION_STATUS_DRAFT:
      return status == SEGUE_COMMUNICATION_STATUS_IDEA ? _("Begin Draft") : _("Back to Draft");
    case SEGUE_COMMUNICATION_STATUS_IN_REVIEW:
      return _("Send for Review");
    case SEGUE_COMMUNICATION_STATUS_APPROVED:
      return _("Approve…");
    case SEGUE_COMMUNICATION_STATUS_SCHEDULED:
      return _("Schedule");
    case SEGUE_COMMUNICATION_STATUS_SENT:
      return _("Mark as Sent…");
    case SEGUE_COMMUNICATION_STATUS_CANCELLED:
      return _("Call Off");
    case SEGUE_COMMUNICATION_STATUS_IDEA:
      break;
    }

  g_return_val_if_reached ("");
}

static GtkWidget *
make_button (SegueStepsGroup          *self,
             SegueCommunicationStatus  step,
             gboolean                  is_next)
{
  GtkWidget *button = gtk_button_new_with_label (get_verb (self, step));

  if (is_next)
    gtk_widget_add_css_class (button, "suggested-action");
  g_object_set_data (G_OBJECT (button), STEP_KEY, GINT_TO_POINTER (step));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/* “Approved by Ines Prado on 4 Jan” */
static char *
dup_details (SegueStepsGroup *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  int status = segue_record_get_choice (self->communication, SEGUE_COMMUNICATION_STATUS);
  gboolean is_sent = status == SEGUE_COMMUNICATION_STATUS_SENT;
  SegueDay day = segue_record_get_day (self->communication, is_sent ? SEGUE_COMMUNICATION_SENT_ON : SEGUE_COMMUNICATION_APPROVED_ON);
  SegueRecord *person = segue_plan_follow (plan, self->communication,
                                           is_sent ? SEGUE_COMMUNICATION_SENT_BY : SEGUE_COMMUNICATION_APPROVER);
  g_autofree char *name = person != NULL ? segue_plan_dup_title (plan, person) : NULL;
  g_autofree char *label = segue_day_to_short_label (day, segue_today ());

  if (day == SEGUE_DAY_NONE || status == SEGUE_COMMUNICATION_STATUS_CANCELLED)
    return g_strdup ("");
  if (is_sent)
    return name != NULL ? g_strdup_printf (_("On %s by %s"), label, name) : g_strdup_printf (_("On %s"), label);

  return name != NULL ? g_strdup_printf (_("Approved on %s by %s"), label, name) : g_strdup_printf (_("Approved on %s"), label);
}

static void
show_status (SegueStepsGroup *self)
{
  int choice = segue_record_get_choice (self->communication, SEGUE_COMMUNICATION_STATUS);
  const SegueField *field = segue_record_get_field (self->communication, SEGUE_COMMUNICATION_STATUS);
  g_autofree char *details = dup_details (self);
  g_autofree char *markup = g_markup_escape_text (details, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), segue_choices_get_label (field->choices, choice));
  adw_action_row_set_subtitle (self->row, markup);
}

static void
show_buttons (SegueStepsGroup *self)
{
  SegueCommunicationStatus steps[SEGUE_STEPS_MOST];
  guint n = segue_workspace_is_read_only (self->workspace) ? 0 : segue_steps_list (self->communication, steps);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (self->buttons)) != NULL)
    gtk_box_remove (GTK_BOX (self->buttons), child);
  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (self->buttons), make_button (self, steps[i], i == 0));
  segue_large_text_wrap_buttons (self->buttons);
  gtk_widget_set_visible (self->buttons, n > 0);
}

static gboolean
update_cb (gpointer data)
{
  SegueStepsGroup *self = data;

  self->update_source = 0;
  show_status (self);
  show_buttons (self);

  return G_SOURCE_REMOVE;
}

/* A button must not go while it is pressed. */
static void
update_soon (SegueStepsGroup *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
segue_steps_group_dispose (GObject *object)
{
  SegueStepsGroup *self = SEGUE_STEPS_GROUP (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->communication);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_steps_group_parent_class)->dispose (object);
}

static void
segue_steps_group_class_init (SegueStepsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_steps_group_dispose;

  /**
   * SegueStepsGroup::failed:
   * @message: why a step was not taken
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_STEPS_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_steps_group_init (SegueStepsGroup *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *list = gtk_list_box_new ();

  self->row = ADW_ACTION_ROW (adw_action_row_new ());
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (self->row));
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), self->buttons);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Status"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), box);
}

/**
 * segue_steps_group_new:
 * @communication: a communication of the workspace
 *
 * Returns: (transfer floating): a group that says how far it is, with a button for each step
 *   that it can take
 */
GtkWidget *
segue_steps_group_new (SegueWorkspace *workspace,
                       SegueRecord    *communication)
{
  SegueStepsGroup *self = g_object_new (SEGUE_TYPE_STEPS_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->communication = g_object_ref (communication);
  update_cb (self);
  g_signal_connect_object (communication, "notify", G_CALLBACK (update_soon), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
