/* segue-answer-cards.c - acknowledge, facts, impact, options: an answer in reading order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-view"

#include "config.h"

#include "segue-answer-view-private.h"

#include "segue-answer-edits.h"
#include "segue-answer-layout.h"
#include "segue-answer-offers.h"
#include "segue-hidden.h"
#include "segue-icon-names.h"
#include "segue-link-picker.h"
#include "segue-note-editor.h"
#include "segue-objection.h"
#include "segue-wrapped-label.h"

#include <glib/gi18n.h>

static const struct
{
  guint       field;
  const char *title;
  const char *purpose;
  const char *placeholder;
} cards[] = {
  { SEGUE_RESISTANCE_ACKNOWLEDGEMENT, NC_("part of an answer", "Acknowledge"), N_("Feelings first, before any answer."),
    N_("What do you understand, and say back, before you answer?") },
  { SEGUE_RESISTANCE_FACTS, NC_("part of an answer", "Facts"), N_("What can be checked."),
    N_("What is measured, decided or written down?") },
  { SEGUE_RESISTANCE_IMPACT, NC_("part of an answer", "Impact"), N_("What it does, and to whom."),
    N_("What happens to whom if nothing changes?") },
  { SEGUE_RESISTANCE_OPTIONS, NC_("part of an answer", "Options"), N_("The one you choose becomes the promise."), NULL },
};

static void
picked_cb (SegueAnswerView *self,
           gint64           objection)
{
  g_autoptr(GError) error = NULL;

  segue_answer_view_flush (self);
  if (!segue_answer_edits_use_objection (segue_answer_view_get_workspace (self), segue_answer_view_get_entry (self), objection, &error))
    segue_answer_view_fail (self, error->message);
}

/* The library of the rollout, and what belongs to all. */
static gboolean
is_offered (gpointer     data,
            SegueRecord *objection)
{
  SegueAnswerView *self = data;
  SegueRecord *entry = segue_answer_view_get_entry (self);
  gint64 rollout = segue_record_get_link (objection, SEGUE_OBJECTION_ROLLOUT);

  return entry != NULL && (rollout == 0 || rollout == segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT)) &&
         !segue_record_get_boolean (objection, SEGUE_MAIN_ARCHIVED);
}

static GtkWidget *
make_library_button (SegueAnswerView *self)
{
  SegueWorkspace *workspace = segue_answer_view_get_workspace (self);
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *picker = segue_link_picker_new (segue_workspace_get_shown (workspace), SEGUE_RECORD_OBJECTION);

  segue_link_picker_set_filter (SEGUE_LINK_PICKER (picker), is_offered, self);
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), picker);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "user-bookmarks-symbolic");
  gtk_widget_set_tooltip_text (button, _("Use an Answer From the Library"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  g_object_bind_property (workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

static GtkWidget *
make_heading (SegueAnswerView *self,
              guint            i)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  /* Translators: a part of an answer with its number: “2  Facts”. */
  g_autofree char *title = g_strdup_printf (C_("part of an answer", "%u  %s"), i + 1, g_dpgettext2 (NULL, "part of an answer", cards[i].title));
  GtkLabel *purpose = GTK_LABEL (segue_wrapped_label_new (_(cards[i].purpose), "answer-purpose"));

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), segue_wrapped_label_new (title, "heading"));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (purpose));
  gtk_box_append (GTK_BOX (line), words);
  if (cards[i].field == SEGUE_RESISTANCE_ACKNOWLEDGEMENT)
    self->acknowledge = purpose;
  if (cards[i].field == SEGUE_RESISTANCE_FACTS && segue_form_target_is_editable (self->target) &&
      segue_form_target_shows_as_is (self->target, SEGUE_RESISTANCE_FACTS))
    gtk_box_append (GTK_BOX (line), make_library_button (self));

  return line;
}

static GtkWidget *
make_body (SegueAnswerView *self,
           guint            i)
{
  GtkWidget *editor;

  if (!segue_form_target_shows_as_is (self->target, cards[i].field))
    return segue_wrapped_label_new (segue_hidden_get_word (), "answer-hidden");
  if (cards[i].field == SEGUE_RESISTANCE_OPTIONS)
    return segue_answer_offers_new (self->target);

  editor = segue_note_editor_new (self->target, cards[i].field, g_dpgettext2 (NULL, "part of an answer", cards[i].title));
  segue_note_editor_set_placeholder (editor, _(cards[i].placeholder));

  return editor;
}

/* Anywhere in a card is the way into its text. */
static void
lead_into (GtkWidget *card,
           GtkWidget *body)
{
  GtkGesture *press = gtk_gesture_click_new ();

  g_signal_connect_object (press, "pressed", G_CALLBACK (segue_note_editor_focus), body, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (card, GTK_EVENT_CONTROLLER (press));
}

/**
 * segue_answer_cards_new:
 *
 * Returns: (transfer floating): the four parts of the answer to the entry that is shown
 */
GtkWidget *
segue_answer_cards_new (SegueAnswerView *self)
{
  GtkWidget *grid = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_layout_manager (grid, g_object_new (SEGUE_TYPE_ANSWER_LAYOUT, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
      GtkWidget *body = make_body (self, i);

      gtk_widget_add_css_class (card, "card");
      gtk_widget_add_css_class (card, "answer-card");
      gtk_box_append (GTK_BOX (card), make_heading (self, i));
      gtk_box_append (GTK_BOX (card), body);
      if (!SEGUE_IS_ANSWER_OFFERS (body) && !GTK_IS_LABEL (body))
        lead_into (card, body);
      gtk_box_append (GTK_BOX (grid), card);
    }

  return grid;
}
