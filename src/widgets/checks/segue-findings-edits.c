/* segue-findings-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-findings"

#include "config.h"

#include "segue-findings-edits.h"

#include "segue-acceptance.h"
#include "segue-calendar-edits.h"
#include "segue-edit.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * segue_findings_edits_accept:
 * @part: where the user did it
 * @reason: why it may stay as it is
 *
 * Returns: whether it is accepted now
 */
gboolean
segue_findings_edits_accept (GtkWidget          *part,
                             SegueWorkspace     *workspace,
                             const SegueFinding *finding,
                             const char         *reason)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ACCEPTANCE);
  g_autoptr(SegueRecord) acceptance = segue_record_new (SEGUE_RECORD_ACCEPTANCE, 0);
  g_autofree char *subject = segue_finding_dup_subject (segue_workspace_get_shown (workspace), finding);
  const char *author = segue_workspace_get_author (workspace);

  if (finding->rollout != 0)
    segue_record_set_integer (acceptance, SEGUE_ACCEPTANCE_ROLLOUT, finding->rollout);
  segue_record_set_text (acceptance, SEGUE_ACCEPTANCE_CODE, segue_check_get_code (finding->check));
  segue_record_set_text (acceptance, SEGUE_ACCEPTANCE_SUBJECT, subject);
  segue_record_set_text (acceptance, SEGUE_ACCEPTANCE_REASON, reason);
  segue_record_set_integer (acceptance, SEGUE_ACCEPTANCE_ACCEPTED_ON, segue_today ());
  if (author != NULL && *author != '\0')
    segue_record_set_text (acceptance, SEGUE_ACCEPTANCE_ACCEPTED_BY, author);
  segue_edit_add (edit, acceptance);

  return segue_calendar_move_commit (part, edit);
}

/**
 * segue_findings_edits_take_back:
 * @finding: one that is accepted
 *
 * Returns: whether it is not accepted any more
 */
gboolean
segue_findings_edits_take_back (GtkWidget          *part,
                                SegueWorkspace     *workspace,
                                const SegueFinding *finding)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_ACCEPTANCE);
  g_autoptr(GError) error = NULL;

  g_return_val_if_fail (finding->acceptance != NULL, FALSE);

  if (!segue_edit_remove (edit, finding->acceptance, FALSE, &error))
    {
      segue_calendar_move_fail (part, error->message);
      return FALSE;
    }

  return segue_calendar_move_commit (part, edit);
}

/**
 * segue_findings_edits_fix:
 * @finding: one that can be mended
 *
 * What is moved is moved as by hand, with all that comes of it.
 */
void
segue_findings_edits_fix (GtkWidget          *part,
                          SegueWorkspace     *workspace,
                          const SegueFinding *finding)
{
  g_autoptr(SegueFix) fix = segue_finding_dup_fix (segue_workspace_get_shown (workspace), finding);
  g_autoptr(SegueEdit) edit = NULL;

  if (fix == NULL)
    return;
  if (fix->moved != NULL)
    {
      segue_calendar_edits_move (part, workspace, fix->moved, fix->day, SEGUE_TIME_NONE);
      return;
    }

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (finding->records[0]));
  for (guint i = 0; i < fix->changes->len; i++)
    {
      const SegueFixChange *change = &g_array_index (fix->changes, SegueFixChange, i);

      segue_edit_set_value (edit, change->record, change->field, &change->value);
    }
  segue_calendar_move_commit (part, edit);
}

/* Who is asked why something may stay. */
typedef struct
{
  GtkWidget      *part;      /* weak */
  SegueWorkspace *workspace; /* owned */
  SegueFinding   *finding;   /* owned */
  GtkEditable    *reason;    /* borrowed: in the dialog */
} Question;

static void
free_question (gpointer data)
{
  Question *question = data;

  g_clear_weak_pointer (&question->part);
  g_object_unref (question->workspace);
  segue_finding_unref (question->finding);
  g_free (question);
}

static char *
dup_reason (Question *question)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (question->reason)));
}

static void
reason_changed_cb (AdwMessageDialog *dialog)
{
  g_autofree char *reason = dup_reason (g_object_get_data (G_OBJECT (dialog), "segue-question"));

  adw_message_dialog_set_response_enabled (dialog, "accept", *reason != '\0');
}

static void
answered_cb (GtkWidget  *dialog,
             const char *response)
{
  Question *question = g_object_get_data (G_OBJECT (dialog), "segue-question");
  g_autofree char *reason = dup_reason (question);

  if (g_strcmp0 (response, "accept") == 0 && *reason != '\0')
    segue_findings_edits_accept (question->part != NULL ? question->part : dialog, question->workspace, question->finding, reason);
}

/**
 * segue_findings_edits_ask:
 * @part: where the user did it
 * @finding: one that nobody accepted yet
 *
 * Asks for a reason, and accepts it then.
 */
void
segue_findings_edits_ask (GtkWidget      *part,
                          SegueWorkspace *workspace,
                          SegueFinding   *finding)
{
  g_autofree char *text = segue_finding_dup_text (segue_workspace_get_shown (workspace), finding);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (part)), _("Accept with a Reason?"), text);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *reason = adw_entry_row_new ();
  Question *question = g_new0 (Question, 1);

  g_set_weak_pointer (&question->part, part);
  question->workspace = g_object_ref (workspace);
  question->finding = segue_finding_ref (finding);
  question->reason = GTK_EDITABLE (reason);
  g_object_set_data_full (G_OBJECT (dialog), "segue-question", question, free_question);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (reason), _("Why it may stay as it is"));
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (reason), TRUE);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), reason);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), list);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "accept", _("_Accept"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "accept", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (dialog), "accept", FALSE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "accept");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (reason, "changed", G_CALLBACK (reason_changed_cb), dialog, G_CONNECT_SWAPPED);
  g_signal_connect (dialog, "response", G_CALLBACK (answered_cb), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (reason);
}
