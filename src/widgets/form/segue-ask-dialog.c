/* segue-ask-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-ask-dialog"

#include "config.h"

#include "segue-ask-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-large-text.h"
#include "segue-wrapped-label.h"

#include <glib/gi18n.h>

#define WIDTH 480
#define HEIGHT 520
#define LEAST_WIDTH 320

struct _SegueAskDialog
{
  AdwWindow            parent_instance;

  /* Borrowed: children. */
  GtkWidget           *agree;
  GtkLabel            *problem;
  GtkWidget           *content;
  GtkLabel            *text;
  AdwPreferencesGroup *group;
  GtkLabel            *hint;
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
  GtkWidget *label = segue_wrapped_label_new (NULL, style);

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
make_header (SegueAskDialog *self,
             const char     *title,
             const char     *agree)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  self->agree = gtk_button_new_with_mnemonic (agree);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (self->agree, "suggested-action");
  g_signal_connect_object (self->agree, "clicked", G_CALLBACK (segue_ask_dialog_agree), self, G_CONNECT_SWAPPED);
  segue_large_text_cut_label (cancel);
  segue_large_text_cut_label (self->agree);
  segue_large_text_fit_header (ADW_HEADER_BAR (header), title);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->agree);

  return header;
}

static GtkWidget *
make_content (SegueAskDialog *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->text = add_label (self->content, "dim-label");
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gtk_widget_set_visible (GTK_WIDGET (self->group), FALSE);
  gtk_box_append (GTK_BOX (self->content), GTK_WIDGET (self->group));
  self->hint = add_label (self->content, "dim-label");
  gtk_widget_add_css_class (self->content, "dialog-content");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->content);
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
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (outer), make_header (self, title, agree));
  self->problem = add_label (outer, "error");
  gtk_widget_add_css_class (GTK_WIDGET (self->problem), "dialog-content");
  gtk_box_append (GTK_BOX (outer), make_content (self));
  adw_window_set_content (ADW_WINDOW (self), outer);

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

  gtk_widget_set_visible (GTK_WIDGET (self->group), TRUE);

  return self->group;
}

/**
 * segue_ask_dialog_append:
 * @child: what comes below the rest, where there is more than one group of rows
 */
void
segue_ask_dialog_append (SegueAskDialog *self,
                         GtkWidget      *child)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  gtk_box_append (GTK_BOX (self->content), child);
}

/**
 * segue_ask_dialog_set_text:
 * @text: (nullable): what it is about, above the rows
 */
void
segue_ask_dialog_set_text (SegueAskDialog *self,
                           const char     *text)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  show_text (self->text, text);
}

/**
 * segue_ask_dialog_set_agree:
 * @label: what the button says that agrees, with a mnemonic
 * @can_agree: whether there is something to agree to
 */
void
segue_ask_dialog_set_agree (SegueAskDialog *self,
                            const char     *label,
                            gboolean        can_agree)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  gtk_button_set_label (GTK_BUTTON (self->agree), label);
  gtk_widget_set_sensitive (self->agree, can_agree);
}

/* Return at a row opens its choices; elsewhere it agrees. */
static void
focus_changed_cb (SegueAskDialog *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (GTK_IS_LIST_BOX_ROW (focus))
    gtk_widget_set_receives_default (focus, TRUE);
}

/**
 * segue_ask_dialog_agree_on_return:
 *
 * For what is right mostly, and need not be looked through: Return agrees everywhere, but for
 * rows that it opens.
 */
void
segue_ask_dialog_agree_on_return (SegueAskDialog *self)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  gtk_window_set_default_widget (GTK_WINDOW (self), self->agree);
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
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
 * As the button that agrees: nothing where that cannot be pressed.
 */
void
segue_ask_dialog_agree (SegueAskDialog *self)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  if (!gtk_widget_is_sensitive (self->agree))
    return;

  segue_ask_dialog_fail (self, NULL);
  g_signal_emit (self, agreed_signal, 0);
}

/**
 * segue_ask_dialog_present:
 *
 * Shows it with the focus in what is asked, rather than on the button that drops it.
 */
void
segue_ask_dialog_present (SegueAskDialog *self)
{
  g_return_if_fail (SEGUE_IS_ASK_DIALOG (self));

  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}
