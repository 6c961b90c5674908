/* segue-step-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The answers are a record that is in no workspace, so that the rows of every form serve.
 */

#define G_LOG_DOMAIN "segue-step-dialog"

#include "config.h"

#include "segue-step-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-field-row.h"
#include "segue-large-text.h"

#include <glib/gi18n.h>

#define DIALOG_KEY "segue-step-dialog"

typedef struct
{
  GtkWindow       *window;  /* borrowed: owns this */
  SegueRecord     *answers; /* owned */
  SegueFormTarget *target;  /* owned */
  GWeakRef         data;
  SegueStepFunc    done;

  /* Borrowed: children. */
  GtkWidget       *group;
  GtkLabel        *problem;
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
show_problem (StepDialog *self,
              const char *problem)
{
  gtk_label_set_text (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
}

static void
done_cb (StepDialog *self)
{
  g_autoptr(GObject) data = g_weak_ref_get (&self->data);
  g_autofree char *unfit = segue_field_row_flush_all (self->group);
  g_autoptr(GError) error = NULL;

  if (unfit != NULL)
    show_problem (self, unfit);
  else if (data == NULL || self->done (data, self->answers, &error))
    gtk_window_close (self->window);
  else
    show_problem (self, error->message);
}

/* Return in a line leads to the next one that is empty, and takes the step where none is. */
static void
line_done_cb (StepDialog *self,
              GtkWidget  *line)
{
  for (GtkWidget *next = gtk_widget_get_next_sibling (line); next != NULL; next = gtk_widget_get_next_sibling (next))
    if (ADW_IS_ENTRY_ROW (next) && *gtk_editable_get_text (GTK_EDITABLE (next)) == '\0')
      {
        gtk_widget_grab_focus (next);
        return;
      }

  done_cb (self);
}

static gboolean
done_shortcut_cb (GtkWidget *window,
                  GVariant  *arguments,
                  gpointer   self)
{
  done_cb (self);

  return GDK_EVENT_STOP;
}

static GtkLabel *
make_label (const char *text,
            const char *class_name)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, class_name);

  return GTK_LABEL (label);
}

static GtkWidget *
make_header (StepDialog      *self,
             const SegueStep *step)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  GtkWidget *done = gtk_button_new_with_mnemonic (step->verb);

  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (done, "suggested-action");
  g_signal_connect_swapped (done, "clicked", G_CALLBACK (done_cb), self);
  segue_large_text_cut_label (cancel);
  segue_large_text_cut_label (done);
  segue_large_text_fit_header (ADW_HEADER_BAR (header), step->title);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), done);

  return header;
}

static GtkWidget *
make_content (StepDialog      *self,
              const SegueStep *step)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->group = adw_preferences_group_new ();
  for (guint i = 0; i < step->n_fields; i++)
    {
      GtkWidget *row = segue_field_row_new (self->target, step->fields[i]);

      if (ADW_IS_ENTRY_ROW (row))
        g_signal_connect_swapped (row, "entry-activated", G_CALLBACK (line_done_cb), self);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
    }
  self->problem = make_label (NULL, "error");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_widget_add_css_class (box, "dialog-content");
  if (step->body != NULL)
    gtk_box_append (GTK_BOX (box), GTK_WIDGET (make_label (step->body, "dim-label")));
  gtk_box_append (GTK_BOX (box), self->group);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->problem));

  return box;
}

static void
finish_on_control_return (StepDialog *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                                                          gtk_callback_action_new (done_shortcut_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->window), controller);
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
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_if_fail (!segue_record_is_attached (answers));

  g_ptr_array_add (records, answers);
  self->answers = g_object_ref (answers);
  self->target = segue_form_target_new (workspace, records);
  segue_form_target_set_guard (self->target, guard_cb, answers);
  g_weak_ref_init (&self->data, data);
  self->done = step->done;

  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), DIALOG_KEY, self, free_dialog);
  gtk_window_set_title (self->window, step->title);
  gtk_window_set_transient_for (self->window, GTK_WINDOW (gtk_widget_get_root (part)));
  gtk_window_set_destroy_with_parent (self->window, TRUE);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_default_size (self->window, 420, -1);
  gtk_box_append (GTK_BOX (box), make_header (self, step));
  gtk_box_append (GTK_BOX (box), make_content (self, step));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  segue_large_text_wrap_buttons (box);
  segue_close_on_escape (self->window);
  finish_on_control_return (self);
  gtk_window_present (self->window);
  gtk_widget_child_focus (self->group, GTK_DIR_TAB_FORWARD);
}
