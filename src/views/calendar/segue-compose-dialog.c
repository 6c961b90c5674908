/* segue-compose-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-compose-dialog"

#include "config.h"

#include "segue-compose-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-communication-edits.h"
#include "segue-compose.h"
#include "segue-large-text.h"
#include "segue-lock.h"
#include "segue-marked-text.h"
#include "segue-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define DIALOG_KEY "segue-compose-dialog"

typedef struct
{
  SegueWorkspace  *workspace;     /* owned */
  SegueRecord     *communication; /* owned */

  /* Borrowed: the window, which owns this, and its children. */
  GtkWindow       *window;
  SegueMarkedText *text;
  GtkLabel        *ticks[SEGUE_N_QUESTIONS];
  GtkLabel        *hint;
  GtkWidget       *replace;
  GtkLabel        *problem;
} ComposeDialog;

static void
free_dialog (gpointer data)
{
  ComposeDialog *self = data;

  g_object_unref (self->communication);
  g_object_unref (self->workspace);
  g_free (self);
}

static SeguePlan *
get_plan (ComposeDialog *self)
{
  return segue_workspace_get_shown (self->workspace);
}

static gboolean
may_write (ComposeDialog *self)
{
  return segue_workspace_can_edit (self->workspace) && !segue_lock_holds (self->communication) &&
         segue_plan_shows_as_is (get_plan (self), self->communication, SEGUE_COMMUNICATION_BODY);
}

/* What the text says counts, and what somebody says of it. */
static gboolean
is_answered (ComposeDialog *self,
             SegueQuestion  question,
             guint          answers)
{
  guint field = segue_question_get_field (question);

  if (segue_record_is_set (self->communication, field))
    return segue_record_get_boolean (self->communication, field);

  return (answers & 1u << question) != 0;
}

static void
show_ticks (ComposeDialog *self)
{
  g_autofree char *text = segue_marked_text_dup_text (self->text);
  guint answers = segue_compose_find_answers (get_plan (self), self->communication, text);

  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    {
      gboolean answered = is_answered (self, question, answers);
      g_autofree char *words = NULL;

      if (answered)
        /* Translators: one of Why, What, When, How. */
        words = g_strdup_printf (_("✓ %s is answered"), segue_question_get_label (question));
      else
        /* Translators: one of Why, What, When, How. */
        words = g_strdup_printf (_("○ %s is still open"), segue_question_get_label (question));
      gtk_label_set_text (self->ticks[question], words);
      if (answered)
        gtk_widget_remove_css_class (GTK_WIDGET (self->ticks[question]), "dim-label");
      else
        gtk_widget_add_css_class (GTK_WIDGET (self->ticks[question]), "dim-label");
    }
}

static void
show_hint (ComposeDialog *self)
{
  g_autofree char *hint = segue_marked_text_dup_hint (self->text);

  gtk_label_set_text (self->hint, hint != NULL ? hint : _("No word of the glossary is in the text"));
  gtk_widget_set_sensitive (self->replace, segue_marked_text_can_replace (self->text));
}

static void
changed_cb (ComposeDialog *self)
{
  show_ticks (self);
}

static void
compose_cb (ComposeDialog *self)
{
  g_autofree char *text = segue_compose (get_plan (self), self->communication);

  segue_marked_text_set_text (self->text, text);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
copy_cb (ComposeDialog *self)
{
  g_autofree char *text = segue_marked_text_dup_text (self->text);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), text);
  gtk_label_set_text (self->hint, _("Copied: paste it into an e-mail or a document"));
}

static void
replace_cb (ComposeDialog *self)
{
  segue_marked_text_replace (self->text);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
save_cb (ComposeDialog *self)
{
  g_autofree char *text = g_strchomp (segue_marked_text_dup_text (self->text));
  g_autoptr(GError) error = NULL;

  if (segue_communication_edits_write (self->workspace, self->communication, text, &error))
    {
      gtk_window_close (self->window);
      return;
    }

  gtk_label_set_text (self->problem, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

static gboolean
save_shortcut_cb (GtkWidget *window,
                  GVariant  *arguments,
                  gpointer   data)
{
  ComposeDialog *self = data;

  if (may_write (self))
    save_cb (self);

  return GDK_EVENT_STOP;
}

static gboolean
replace_shortcut_cb (GtkWidget *window,
                     GVariant  *arguments,
                     gpointer   self)
{
  replace_cb (self);

  return GDK_EVENT_STOP;
}

static void
add_shortcut (ComposeDialog   *self,
              const char      *keys,
              GtkShortcutFunc  function)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys),
                                                          gtk_callback_action_new (function, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->window), controller);
}

static GtkWidget *
make_header (ComposeDialog *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (may_write (self) ? _("_Cancel") : _("_Close"));
  GtkWidget *save = gtk_button_new_with_mnemonic (_("_Save"));

  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (save, "suggested-action");
  gtk_widget_set_visible (save, may_write (self));
  g_signal_connect_swapped (save, "clicked", G_CALLBACK (save_cb), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), save);

  return header;
}

static GtkLabel *
make_label (const char *class_name)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (class_name != NULL)
    gtk_widget_add_css_class (label, class_name);

  return GTK_LABEL (label);
}

static GtkWidget *
make_wrapping_box (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));

  return box;
}

static GtkWidget *
make_button (ComposeDialog *self,
             const char    *label,
             const char    *tip,
             GCallback      clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_tooltip_text (button, tip);
  g_signal_connect_swapped (button, "clicked", clicked, self);

  return button;
}

static GtkWidget *
make_tools (ComposeDialog *self)
{
  GtkWidget *box = make_wrapping_box ();
  GtkWidget *compose = make_button (self, _("Compose _Draft"), _("Replace the Text by One Made of the Key Messages"), G_CALLBACK (compose_cb));

  self->replace = make_button (self, _("Use the _Plain Word"), _("Replace the Technical Word at the Cursor (Ctrl+Period)"), G_CALLBACK (replace_cb));
  gtk_widget_set_visible (compose, may_write (self));
  gtk_widget_set_visible (self->replace, may_write (self));
  gtk_box_append (GTK_BOX (box), compose);
  gtk_box_append (GTK_BOX (box), make_button (self, _("Copy to Clip_board"), NULL, G_CALLBACK (copy_cb)));
  gtk_box_append (GTK_BOX (box), self->replace);

  return box;
}

static GtkWidget *
make_text (ComposeDialog *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  const char *body = segue_record_get_text (self->communication, SEGUE_COMMUNICATION_BODY);
  g_autofree char *composed = NULL;

  self->text = SEGUE_MARKED_TEXT (segue_marked_text_new (get_plan (self), _("Text")));
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->text), may_write (self));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->text));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_add_css_class (scroller, "card");
  if ((body == NULL || *body == '\0') && may_write (self))
    body = composed = segue_compose (get_plan (self), self->communication);
  segue_marked_text_set_text (self->text, body != NULL ? body : "");
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text)), "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->text, "hint-changed", G_CALLBACK (show_hint), self);

  return scroller;
}

static GtkWidget *
make_content (ComposeDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *ticks = make_wrapping_box ();

  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    {
      self->ticks[question] = make_label ("caption");
      gtk_label_set_wrap (self->ticks[question], FALSE);
      gtk_widget_set_margin_end (GTK_WIDGET (self->ticks[question]), 12);
      gtk_box_append (GTK_BOX (ticks), GTK_WIDGET (self->ticks[question]));
    }
  self->hint = make_label ("dim-label");
  self->problem = make_label ("error");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_widget_add_css_class (box, "dialog-content");
  gtk_box_append (GTK_BOX (box), make_tools (self));
  gtk_box_append (GTK_BOX (box), ticks);
  gtk_box_append (GTK_BOX (box), make_text (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->hint));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->problem));

  return box;
}

/**
 * segue_compose_dialog_present:
 * @part: where the user asked for it
 * @communication: whose text it is
 *
 * Shows the text with room to write.  An empty one begins with what the key messages, the
 * impacts and the support say; nothing is written before it is saved.
 */
void
segue_compose_dialog_present (GtkWidget      *part,
                              SegueWorkspace *workspace,
                              SegueRecord    *communication)
{
  ComposeDialog *self = g_new0 (ComposeDialog, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *title = segue_plan_dup_title (segue_workspace_get_shown (workspace), communication);

  g_return_if_fail (SEGUE_IS_COMMUNICATION (communication));

  self->workspace = g_object_ref (workspace);
  self->communication = g_object_ref (communication);
  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), DIALOG_KEY, self, free_dialog);
  gtk_window_set_title (self->window, title);
  gtk_window_set_transient_for (self->window, GTK_WINDOW (gtk_widget_get_root (part)));
  gtk_window_set_destroy_with_parent (self->window, TRUE);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_default_size (self->window, 720, 640);
  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), make_content (self));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  segue_large_text_wrap_buttons (box);
  segue_close_on_escape (self->window);
  add_shortcut (self, "<Control>Return|<Control>KP_Enter|<Control>s", save_shortcut_cb);
  add_shortcut (self, "<Control>period", replace_shortcut_cb);
  show_ticks (self);
  show_hint (self);
  gtk_window_present (self->window);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}
