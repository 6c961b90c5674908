/* segue-answer-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-view"

#include "config.h"

#include "segue-answer-view-private.h"

#include "segue-answer-edits.h"
#include "segue-answer-offers.h"
#include "segue-answer-words.h"
#include "segue-field-row.h"
#include "segue-hidden.h"
#include "segue-icon-names.h"
#include "segue-large-text.h"
#include "segue-page.h"
#include "segue-resistance-edits.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Longer lines are not read with ease. */
#define MOST_WIDTH 760

G_DEFINE_FINAL_TYPE (SegueAnswerView, segue_answer_view, GTK_TYPE_WIDGET)

/**
 * segue_answer_view_get_entry:
 *
 * Returns: (transfer none) (nullable): the entry that is shown
 */
SegueRecord *
segue_answer_view_get_entry (SegueAnswerView *self)
{
  return self->target != NULL ? g_ptr_array_index (segue_form_target_get_records (self->target), 0) : NULL;
}

/**
 * segue_answer_view_get_workspace:
 *
 * Returns: (transfer none): where edits go
 */
SegueWorkspace *
segue_answer_view_get_workspace (SegueAnswerView *self)
{
  return segue_page_state_get_workspace (SEGUE_PAGE_STATE (self->state));
}

/**
 * segue_answer_view_fail:
 * @message: what happened, to what, and what to do
 */
void
segue_answer_view_fail (SegueAnswerView *self,
                        const char      *message)
{
  segue_page_fail_from (GTK_WIDGET (self), message);
}

/**
 * segue_answer_view_flush:
 *
 * Writes what is half typed.
 */
void
segue_answer_view_flush (SegueAnswerView *self)
{
  g_autofree char *message = segue_field_row_flush_all (self->scroller);

  if (message != NULL)
    segue_answer_view_fail (self, message);
}

static void
update (SegueAnswerView *self)
{
  SegueRecord *entry = segue_answer_view_get_entry (self);
  SegueValue heard_in = segue_record_peek (entry, SEGUE_RESISTANCE_HEARD_IN);
  g_autofree char *where = heard_in.is_set ? segue_value_to_label (segue_record_get_field (entry, SEGUE_RESISTANCE_HEARD_IN), &heard_in) : NULL;
  g_autofree char *acknowledge = segue_answer_words_dup_acknowledge (entry, segue_today ());

  segue_answer_head_update (self->head);
  segue_answer_clock_set (self->clock, segue_resistance_state_get_facts (self->state, entry), where, segue_today ());
  segue_answer_clock_set_editable (self->clock, segue_form_target_can_edit (self->target));
  gtk_label_set_text (self->acknowledge, acknowledge);
  segue_answer_buttons_update (self);
}

static void
picked_cb (SegueAnswerView *self,
           guint            step,
           SegueDay         day)
{
  g_autoptr(GError) error = NULL;

  if (!segue_answer_edits_set_step (segue_answer_view_get_workspace (self), segue_answer_view_get_entry (self),
                                    (SegueResistanceStep) step, day, &error))
    segue_answer_view_fail (self, error->message);
}

static void
make_target (SegueAnswerView *self,
             SegueRecord     *entry)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, entry);
  self->target = segue_form_target_new (segue_answer_view_get_workspace (self), records);
  segue_resistance_edits_guard (self->target);
  g_signal_connect_object (self->target, "failed", G_CALLBACK (segue_answer_view_fail), self, G_CONNECT_SWAPPED);
}

static GtkWidget *
make_content (SegueAnswerView *self)
{
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *head = segue_answer_head_new (self->target);
  GtkWidget *clock = segue_answer_clock_new ();

  self->head = SEGUE_ANSWER_HEAD (head);
  self->clock = SEGUE_ANSWER_CLOCK (clock);
  g_signal_connect_object (clock, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  if (segue_workspace_get_level (segue_answer_view_get_workspace (self)) != SEGUE_REDACTION_LEVEL_TEAM)
    gtk_box_append (GTK_BOX (box), segue_hidden_notice_new ());
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), clock);
  gtk_box_append (GTK_BOX (box), segue_answer_cards_new (self));
  gtk_box_append (GTK_BOX (box), segue_answer_buttons_new (self));
  gtk_widget_add_css_class (box, "answer-page");
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), MOST_WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), MOST_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);

  return clamp;
}

/* What was typed belongs to the entry that is shown until now. */
static void
drop (SegueAnswerView *self)
{
  if (self->target == NULL)
    return;

  if (!segue_form_target_is_gone (self->target))
    segue_answer_view_flush (self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), NULL);
  self->head = NULL;
  self->clock = NULL;
  self->acknowledge = NULL;
  self->buttons = NULL;
  g_clear_object (&self->target);
}

static void
show (SegueAnswerView *self)
{
  SegueRecord *entry = segue_resistance_state_get_opened (self->state);

  if (entry != segue_answer_view_get_entry (self))
    {
      drop (self);
      if (entry != NULL)
        {
          make_target (self, entry);
          gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), make_content (self));
          segue_icon_names_set (self->scroller);
          segue_large_text_wrap_buttons (self->scroller);
        }
    }
  if (self->target != NULL)
    update (self);
}

static gboolean
show_cb (gpointer data)
{
  SegueAnswerView *self = data;

  self->update_source = 0;
  show (self);

  return G_SOURCE_REMOVE;
}

/* A button must not go while it is pressed. */
static void
changed_cb (SegueAnswerView *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_cb, self, NULL);
}

/* What leads back is part of what is shown: it goes when nobody presses it any more. */
static void
opened_cb (SegueAnswerView *self)
{
  if (segue_resistance_state_get_opened (self->state) != NULL)
    {
      show (self);
      return;
    }

  if (self->target != NULL && !segue_form_target_is_gone (self->target))
    segue_answer_view_flush (self);
  changed_cb (self);
}

static void
segue_answer_view_dispose (GObject *object)
{
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->target);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_answer_view_parent_class)->dispose (object);
}

static void
segue_answer_view_class_init (SegueAnswerViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_answer_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "answer-view");
  segue_answer_steps_install (widget_class);
}

/* In the line of an option it is this one that is chosen, and promised. */
static gboolean
promise_key_cb (GtkWidget *widget,
                GVariant  *arguments,
                gpointer   data)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *offers = focus != NULL ? gtk_widget_get_ancestor (focus, SEGUE_TYPE_ANSWER_OFFERS) : NULL;

  if (offers != NULL)
    segue_answer_offers_choose (SEGUE_ANSWER_OFFERS (offers), focus);
  gtk_widget_activate_action (widget, "answer.promise", NULL);

  return GDK_EVENT_STOP;
}

/* Before a text takes it for the end of a line. */
static void
listen (SegueAnswerView *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                                                          gtk_callback_action_new (promise_key_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
segue_answer_view_init (SegueAnswerView *self)
{
  listen (self);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * segue_answer_view_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): shows the entry that is opened
 */
GtkWidget *
segue_answer_view_new (SegueResistanceState *state)
{
  SegueAnswerView *self = g_object_new (SEGUE_TYPE_ANSWER_VIEW, NULL);

  self->state = g_object_ref (state);
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (segue_answer_view_get_workspace (self), "notify::can-edit", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}

/**
 * segue_answer_view_focus:
 *
 * Puts the focus on what was said.
 */
void
segue_answer_view_focus (SegueAnswerView *self)
{
  g_return_if_fail (SEGUE_IS_ANSWER_VIEW (self));

  if (self->head != NULL)
    segue_answer_head_focus (self->head);
}
