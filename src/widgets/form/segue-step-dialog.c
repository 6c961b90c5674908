/* segue-step-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The answers are a record that is in no workspace, so that the rows of every form serve.
 */

#define G_LOG_DOMAIN "segue-step-dialog"

#include "config.h"

#include "segue-step-dialog.h"

#include "segue-ask-dialog.h"
#include "segue-field-row.h"
#include "segue-large-text.h"

#define WIDTH 420
#define DIALOG_KEY "segue-step-dialog"

typedef struct
{
  SegueAskDialog  *dialog;  /* borrowed: owns this */
  SegueRecord     *answers; /* owned */
  SegueFormTarget *target;  /* owned */
  GWeakRef         data;
  SegueStepFunc    done;
} StepDialog;

static void
free_dialog (gpointer data)
{
  StepDialog *self = data;

  g_weak_ref_clear (&self->data);
  g_object_unref (self->target);
  g_object_unref (self->answers);
  g_free (self);
}

/* Nothing goes to the workspace before the step is taken. */
static gboolean
guard_cb (SegueFormTarget  *target,
          guint             field,
          const SegueValue *value,
          gpointer          data)
{
  segue_record_set_value (data, field, value);
  segue_form_target_refresh (target, field);

  return TRUE;
}

static void
agreed_cb (StepDialog *self)
{
  g_autoptr(GObject) data = g_weak_ref_get (&self->data);
  g_autofree char *unfit = segue_field_row_flush_all (GTK_WIDGET (segue_ask_dialog_get_group (self->dialog)));
  g_autoptr(GError) error = NULL;

  if (unfit != NULL)
    segue_ask_dialog_fail (self->dialog, unfit);
  else if (data == NULL || self->done (data, self->answers, &error))
    gtk_window_close (GTK_WINDOW (self->dialog));
  else
    segue_ask_dialog_fail (self->dialog, error->message);
}

/* Return in a line leads to the next one that is empty, and takes the step where none is. */
static void
line_done_cb (SegueAskDialog *dialog,
              GtkWidget      *line)
{
  for (GtkWidget *next = gtk_widget_get_next_sibling (line); next != NULL; next = gtk_widget_get_next_sibling (next))
    if (ADW_IS_ENTRY_ROW (next) && *gtk_editable_get_text (GTK_EDITABLE (next)) == '\0')
      {
        gtk_widget_grab_focus (next);
        return;
      }

  segue_ask_dialog_agree (dialog);
}

static void
add_rows (StepDialog      *self,
          const SegueStep *step)
{
  AdwPreferencesGroup *group = segue_ask_dialog_get_group (self->dialog);

  for (guint i = 0; i < step->n_fields; i++)
    {
      GtkWidget *row = segue_field_row_new (self->target, step->fields[i]);

      if (ADW_IS_ENTRY_ROW (row))
        g_signal_connect_object (row, "entry-activated", G_CALLBACK (line_done_cb), self->dialog, G_CONNECT_SWAPPED);
      adw_preferences_group_add (group, row);
    }
}

/**
 * segue_step_dialog_present:
 * @part: where the user asked for it
 * @answers: a record that no workspace holds, with what is proposed; its fields are asked
 * @step: what is asked, and done; may go
 * @data: for the function of @step, which is not called when this is gone
 */
void
segue_step_dialog_present (GtkWidget       *part,
                           SegueWorkspace  *workspace,
                           SegueRecord     *answers,
                           const SegueStep *step,
                           GObject         *data)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  StepDialog *self = g_new0 (StepDialog, 1);

  g_return_if_fail (!segue_record_is_attached (answers));

  g_ptr_array_add (records, answers);
  self->answers = g_object_ref (answers);
  self->target = segue_form_target_new (workspace, records);
  segue_form_target_set_guard (self->target, guard_cb, answers);
  g_weak_ref_init (&self->data, data);
  self->done = step->done;

  self->dialog = segue_ask_dialog_new (GTK_WINDOW (gtk_widget_get_root (part)), step->title, step->verb);
  g_object_set_data_full (G_OBJECT (self->dialog), DIALOG_KEY, self, free_dialog);
  gtk_window_set_default_size (GTK_WINDOW (self->dialog), WIDTH, -1);
  segue_ask_dialog_set_text (self->dialog, step->body);
  add_rows (self, step);
  segue_large_text_wrap_buttons (GTK_WIDGET (self->dialog));
  g_signal_connect_swapped (self->dialog, "agreed", G_CALLBACK (agreed_cb), self);
  segue_ask_dialog_present (self->dialog);
}
