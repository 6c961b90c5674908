/* segue-answer-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-view"

#include "config.h"

#include "segue-answer-view.h"

struct _SegueAnswerView
{
  GtkWidget             parent_instance;

  SegueResistanceState *state; /* owned */
  GtkWidget            *quote; /* borrowed: child */
};

G_DEFINE_FINAL_TYPE (SegueAnswerView, segue_answer_view, GTK_TYPE_WIDGET)

static void
show (SegueAnswerView *self)
{
  SegueRecord *entry = segue_resistance_state_get_opened (self->state);

  gtk_label_set_text (GTK_LABEL (self->quote), entry != NULL ? segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY) : NULL);
}

static void
segue_answer_view_dispose (GObject *object)
{
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (object);

  g_clear_pointer (&self->quote, gtk_widget_unparent);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_answer_view_parent_class)->dispose (object);
}

static void
segue_answer_view_class_init (SegueAnswerViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_answer_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_answer_view_init (SegueAnswerView *self)
{
  self->quote = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->quote), TRUE);
  gtk_label_set_selectable (GTK_LABEL (self->quote), TRUE);
  gtk_widget_add_css_class (self->quote, "title-3");
  gtk_widget_set_parent (self->quote, GTK_WIDGET (self));
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
  g_signal_connect_object (state, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::opened", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}

/**
 * segue_answer_view_focus:
 *
 * Puts the focus into the entry.
 */
void
segue_answer_view_focus (SegueAnswerView *self)
{
  gtk_widget_grab_focus (self->quote);
}
