/* segue-ask-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-ask-dialog"

#include "config.h"

#include "segue-ask-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-large-text.h"

#include <glib/gi18n.h>

#define WIDTH 480
#define HEIGHT 520
#define LEAST_WIDTH 320

struct _SegueAskDialog
{
  AdwWindow            parent_instance;

  /* Borrowed: children. */
  GtkWidget           *header;
  AdwPreferencesGroup *group;
  GtkLabel            *hint;
  GtkLabel            *problem;
};

static guint agreed_signal;

G_DEFINE_FINAL_TYPE (SegueAskDialog, segue_ask_dialog, ADW_TYPE_WINDOW)

static gboolean
agree_shortcut_cb (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   data)
{
  segue_ask_dialog_agree (SEGUE_ASK_DIALOG (widget));

  return GDK_EVENT_STOP;
}

static void
agree_on_control_return (SegueAskDialog *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                                                          gtk_callback_action_new (agree_shortcut_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  gtk_widget_set_visible (label, FALSE);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static GtkWidget *
make_content (SegueAskDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->group));
  self->hint = add_label (box, "dim-label");
  self->problem = add_label (box, "error");
  gtk_widget_add_css_class (box, "dialog-content");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static void
segue_ask_dialog_class_init (SegueAskDialogClass *klass)
{
  /**
   * SegueAskDialog::agreed:
   *
   * The user wants what the rows say.
   */
  agreed_signal = g_signal_new ("agreed", SEGUE_TYPE_ASK_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_ask_dialog_init (SegueAskDialog *self)
{
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->header = adw_header_bar_new ();
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (self->header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (self->header), FALSE);
  gtk_box_append (GTK_BOX (outer), self->header);
  gtk_box_append (GTK_BOX (outer), make_content (self));
  adw_window_set_content (ADW_WINDOW (self), outer);
  segue_close_on_escape (GTK_WINDOW (self));
  agree_on_control_return (self);
}

/**
 * segue_ask_dialog_new:
 * @title: above it
 * @agree: what the button says, with a mnemonic
 *
 * Returns: (transfer none): not presented yet
 */
SegueAskDialog *
segue_ask_dialog_new (GtkWindow  *parent,
                      const char *title,
                      const char *agree)
{
  SegueAskDialog *self = g_object_new (SEGUE_TYPE_ASK_DIALOG, NULL);
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  GtkWidget *button = gtk_button_new_with_mnemonic (agree);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect_object (button, "clicked", G_CALLBACK (segue_ask_dialog_agree), self, G_CONNECT_SWAPPED);
  adw_header_bar_pack_start (ADW_HEADER_BAR (self->header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (self->header), button);
  segue_large_text_cut_label (cancel);
  segue_large_text_cut_label (button);
  segue_large_text_fit_header (ADW_HEADER_BAR (self->header), title);
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_window_set_transient_for (GTK_WINDOW (self), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (self), TRUE);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self), LEAST_WIDTH, -1);

  return self;
}

/**
 * segue_ask_dialog_get_group:
 *
 * Returns: (transfer none): where the rows belong
 */
AdwPreferencesGroup *
segue_ask_dialog_get_group (SegueAskDialog *self)
{
  g_return_val_if_fail (SEGUE_IS_ASK_DIALOG (self), NULL);

  return self->group;
}

/**
 * segue_ask_dialog_set_hint:
 * @hint: (nullable): what the rows come to, below them
 */
void
segue_ask_dialog_set_hint (SegueAskDialog *self,
                           const char     *hint)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  show_text (self->hint, hint);
}

/**
 * segue_ask_dialog_watch:
 * @row: an #AdwEntryRow of the dialog, in which Return agrees
 */
void
segue_ask_dialog_watch (SegueAskDialog *self,
                        GtkWidget      *row)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));
  g_return_if_fail (ADW_IS_ENTRY_ROW (row));

  g_signal_connect_object (row, "entry-activated", G_CALLBACK (segue_ask_dialog_agree), self, G_CONNECT_SWAPPED);
}

/**
 * segue_ask_dialog_fail:
 * @message: (nullable): what happened, to what, and what to do
 */
void
segue_ask_dialog_fail (SegueAskDialog *self,
                       const char     *message)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  show_text (self->problem, message);
}

/**
 * segue_ask_dialog_agree:
 *
 * As the button that agrees.
 */
void
segue_ask_dialog_agree (SegueAskDialog *self)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  segue_ask_dialog_fail (self, NULL);
  g_signal_emit (self, agreed_signal, 0);
}
