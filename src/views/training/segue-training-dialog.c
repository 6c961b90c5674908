/* segue-training-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-dialog"

#include "config.h"

#include "segue-training-dialog.h"

#include "segue-close-on-escape.h"

#include <glib/gi18n.h>

#define WIDTH 560
#define HEIGHT 720
#define LEAST_WIDTH 320

struct _SegueTrainingDialog
{
  AdwWindow  parent_instance;

  /* Borrowed: children. */
  GtkWidget *agree;
  GtkWidget *box;
  GtkLabel  *text;
  GtkLabel  *problem;
};

static guint agreed_signal;

G_DEFINE_FINAL_TYPE (SegueTrainingDialog, segue_training_dialog, ADW_TYPE_WINDOW)

static void
agree_cb (SegueTrainingDialog *self)
{
  g_signal_emit (self, agreed_signal, 0);
}

/* Return at a row opens its choices; elsewhere it agrees. */
static void
focus_changed_cb (SegueTrainingDialog *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (GTK_IS_LIST_BOX_ROW (focus))
    gtk_widget_set_receives_default (focus, TRUE);
}

static GtkWidget *
make_header (SegueTrainingDialog *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  self->agree = gtk_button_new_with_mnemonic ("");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (self->agree, "suggested-action");
  gtk_window_set_default_widget (GTK_WINDOW (self), self->agree);
  g_signal_connect_object (self->agree, "clicked", G_CALLBACK (agree_cb), self, G_CONNECT_SWAPPED);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->agree);

  return header;
}

static GtkLabel *
add_label (SegueTrainingDialog *self,
           const char          *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (self->box), label);

  return GTK_LABEL (label);
}

static void
segue_training_dialog_class_init (SegueTrainingDialogClass *klass)
{
  /**
   * SegueTrainingDialog::agreed:
   *
   * The user wants what is proposed.
   */
  agreed_signal = g_signal_new ("agreed", SEGUE_TYPE_TRAINING_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_training_dialog_init (SegueTrainingDialog *self)
{
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->box, "dialog-content");
  self->text = add_label (self, "dim-label");
  self->problem = add_label (self, "error");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->box);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (outer), make_header (self));
  gtk_box_append (GTK_BOX (outer), scroller);
  adw_window_set_content (ADW_WINDOW (self), outer);
  segue_close_on_escape (GTK_WINDOW (self));
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
}

/**
 * segue_training_dialog_new:
 * @title: above it
 * @text: what it proposes
 *
 * Returns: (transfer none): not presented yet
 */
SegueTrainingDialog *
segue_training_dialog_new (GtkWindow  *parent,
                           const char *title,
                           const char *text)
{
  SegueTrainingDialog *self = g_object_new (SEGUE_TYPE_TRAINING_DIALOG, NULL);

  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_window_set_transient_for (GTK_WINDOW (self), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (self), TRUE);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self), LEAST_WIDTH, -1);
  gtk_label_set_text (self->text, text);

  return self;
}

/**
 * segue_training_dialog_append:
 * @child: what comes below the rest
 */
void
segue_training_dialog_append (SegueTrainingDialog *self,
                              GtkWidget           *child)
{
  gtk_box_append (GTK_BOX (self->box), child);
}

/**
 * segue_training_dialog_set_agree:
 * @label: what the button says that agrees
 * @can_agree: whether there is something to agree to
 */
void
segue_training_dialog_set_agree (SegueTrainingDialog *self,
                                 const char          *label,
                                 gboolean             can_agree)
{
  gtk_button_set_label (GTK_BUTTON (self->agree), label);
  gtk_widget_set_sensitive (self->agree, can_agree);
}

/**
 * segue_training_dialog_fail:
 * @message: (nullable): what happened, to what, and what to do
 */
void
segue_training_dialog_fail (SegueTrainingDialog *self,
                            const char          *message)
{
  gtk_label_set_text (self->problem, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), message != NULL);
}

/**
 * segue_training_dialog_present:
 *
 * Shows it with the focus in what is proposed, rather than on the button that drops it.
 */
void
segue_training_dialog_present (SegueTrainingDialog *self)
{
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_child_focus (self->box, GTK_DIR_TAB_FORWARD);
}

/**
 * segue_training_dialog_add_number:
 * @group: an #AdwExpanderRow
 * @title: what is counted
 *
 * Returns: (transfer none): what holds the number
 */
GtkAdjustment *
segue_training_dialog_add_number (GtkWidget  *group,
                                  const char *title,
                                  int         value,
                                  int         least,
                                  int         most)
{
  GtkWidget *row = adw_action_row_new ();
  GtkAdjustment *adjustment = gtk_adjustment_new (value, least, most, 1, 7, 0);
  GtkWidget *spin = gtk_spin_button_new (adjustment, 1, 0);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_RELATION_LABELLED_BY, row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), spin);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (group), row);

  return adjustment;
}
