/* segue-answer-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-head"

#include "config.h"

#include "segue-answer-head.h"

#include "segue-answer-words.h"
#include "segue-cell.h"
#include "segue-engagement.h"
#include "segue-icon-names.h"
#include "segue-note-editor.h"
#include "segue-standing.h"
#include "segue-vertical-layout.h"
#include "segue-wrap-layout.h"
#include "segue-wrapped-label.h"

#include <glib/gi18n.h>

struct _SegueAnswerHead
{
  GtkWidget        parent_instance;

  SegueFormTarget *target; /* owned */

  /* Borrowed: children. */
  GtkLabel        *context;
  GtkStack        *quote;  /* as it is read, or as it is written */
  GtkWidget       *shown;
  GtkLabel        *words;
  GtkWidget       *editor; /* NULL where it cannot be written */
  GtkWidget       *who;
  GtkLabel        *initials;
  GtkWidget       *name_button;
  GtkLabel        *name;
  SegueCell       *standing;
};

G_DEFINE_FINAL_TYPE (SegueAnswerHead, segue_answer_head, GTK_TYPE_WIDGET)

static SegueRecord *
get_entry (SegueAnswerHead *self)
{
  return g_ptr_array_index (segue_form_target_get_records (self->target), 0);
}

static SeguePlan *
get_plan (SegueAnswerHead *self)
{
  return segue_workspace_get_shown (segue_form_target_get_workspace (self->target));
}

/* Grey, whoever it is (DESIGN 1). */
static void
show_person (SegueAnswerHead *self)
{
  SegueRecord *person = segue_plan_follow (get_plan (self), get_entry (self), SEGUE_RESISTANCE_STAKEHOLDER);
  g_autofree char *name = person != NULL ? segue_plan_dup_title (get_plan (self), person) : NULL;
  g_autofree char *initials = segue_answer_words_dup_initials (get_plan (self), get_entry (self));
  g_autofree char *words = segue_answer_words_dup_person (get_plan (self), get_entry (self));
  g_autofree char *tip = name != NULL ? g_strdup_printf (_("Show %s"), name) : NULL;

  gtk_label_set_text (self->initials, initials);
  gtk_label_set_text (self->name, words);
  gtk_widget_set_tooltip_text (self->name_button, tip);
  segue_icon_names_call (self->name_button, words);
  gtk_widget_set_can_target (self->name_button, person != NULL);
  gtk_widget_set_focusable (self->name_button, person != NULL);
  if (person != NULL)
    gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->name_button), g_variant_new_int64 (segue_record_get_id (person)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->name_button), person != NULL ? "win.show-person" : NULL);
}

static int
get_state (SeguePlan   *plan,
           SegueRecord *engagement,
           guint        field)
{
  if (engagement == NULL || !segue_plan_shows (plan, segue_record_get_field (engagement, field)) ||
      !segue_record_is_set (engagement, field))
    return -1;

  return segue_record_get_choice (engagement, field);
}

static void
show_standing (SegueAnswerHead *self)
{
  SeguePlan *plan = get_plan (self);
  SegueRecord *engagement = segue_answer_words_find_engagement (plan, get_entry (self));
  SegueCellContent content = {
    .number = get_state (plan, engagement, SEGUE_ENGAGEMENT_CURRENT), .other = get_state (plan, engagement, SEGUE_ENGAGEMENT_DESIRED),
  };
  const char *current = content.number >= 0 ? segue_choices_get_label (&segue_engagement_levels, content.number) : _("not judged");
  g_autofree char *description = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->standing), content.number >= 0 || content.other >= 0);
  if (content.number < 0 && content.other < 0)
    return;

  if (engagement != NULL && content.number >= 0)
    {
      SegueThresholds thresholds = segue_thresholds_read (plan);

      content.is_stale = segue_standing_is_stale (plan, engagement, segue_today (), &thresholds);
    }
  if (content.other >= 0)
    /* Translators: how somebody stands towards the change, and how they should stand. */
    description = g_strdup_printf (_("Engagement: %s, desired: %s"), current, segue_choices_get_label (&segue_engagement_levels, content.other));
  else
    description = g_strdup_printf (_("Engagement: %s"), current);
  segue_cell_set (self->standing, &content, description);
  gtk_widget_queue_resize (GTK_WIDGET (self->standing));
}

/**
 * segue_answer_head_update:
 *
 * Says what the entry says now.
 */
void
segue_answer_head_update (SegueAnswerHead *self)
{
  g_autofree char *context = NULL;
  g_autofree char *quote = NULL;

  g_return_if_fail (SEGUE_IS_ANSWER_HEAD (self));

  context = segue_answer_words_dup_context (get_plan (self), get_entry (self), segue_today ());
  quote = segue_answer_words_dup_quote (get_plan (self), get_entry (self));
  gtk_label_set_markup (self->context, context);
  gtk_label_set_text (self->words, quote);
  if (self->editor != NULL)
    segue_icon_names_call (self->shown, quote);
  show_person (self);
  show_standing (self);
}

static void
write_cb (SegueAnswerHead *self)
{
  if (!segue_form_target_can_edit (self->target))
    return;

  gtk_stack_set_visible_child (self->quote, self->editor);
  segue_note_editor_focus (self->editor);
}

/* What was written is read again. */
static void
left_cb (SegueAnswerHead *self)
{
  gtk_stack_set_visible_child (self->quote, self->shown);
  segue_answer_head_update (self);
}

static gboolean
leave_editor_cb (SegueAnswerHead *self,
                 guint            keyval)
{
  if (keyval != GDK_KEY_Escape && keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter)
    return GDK_EVENT_PROPAGATE;

  /* In the editor each of them did what it does there; then it is over. */
  gtk_stack_set_visible_child (self->quote, self->shown);
  gtk_widget_grab_focus (self->shown);

  return GDK_EVENT_STOP;
}

static void
add_editor (SegueAnswerHead *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), GTK_WIDGET (self->words));
  gtk_widget_set_tooltip_text (button, _("Edit"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "answer-quote-button");
  g_signal_connect_object (button, "clicked", G_CALLBACK (write_cb), self, G_CONNECT_SWAPPED);
  self->shown = button;
  self->editor = segue_note_editor_new (self->target, SEGUE_RESISTANCE_SUMMARY, _("What we hear or see"));
  gtk_widget_add_css_class (self->editor, "answer-quote");
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->editor, focus);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (leave_editor_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->editor, keys);
}

static void
add_quote (SegueAnswerHead *self)
{
  self->words = GTK_LABEL (segue_wrapped_label_new (NULL, "answer-quote"));
  self->shown = GTK_WIDGET (self->words);
  if (segue_form_target_shows_as_is (self->target, SEGUE_RESISTANCE_SUMMARY) && segue_form_target_is_editable (self->target))
    add_editor (self);

  self->quote = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->quote, FALSE);
  gtk_stack_set_vhomogeneous (self->quote, FALSE);
  gtk_stack_add_child (self->quote, self->shown);
  if (self->editor != NULL)
    gtk_stack_add_child (self->quote, self->editor);
  gtk_widget_set_parent (GTK_WIDGET (self->quote), GTK_WIDGET (self));
}

static void
add_who (SegueAnswerHead *self)
{
  GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  self->who = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->who, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  self->initials = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->initials), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->initials), "roster-initials");
  self->name = GTK_LABEL (segue_wrapped_label_new (NULL, "answer-name"));
  self->name_button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->name_button), GTK_WIDGET (self->name));
  gtk_widget_add_css_class (self->name_button, "flat");
  gtk_widget_add_css_class (self->name_button, "answer-name-button");
  gtk_widget_set_valign (self->name_button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (pair), GTK_WIDGET (self->initials));
  gtk_box_append (GTK_BOX (pair), self->name_button);
  self->standing = SEGUE_CELL (segue_cell_new (SEGUE_CELL_STANDING));
  gtk_widget_set_valign (GTK_WIDGET (self->standing), GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->who), pair);
  gtk_box_append (GTK_BOX (self->who), GTK_WIDGET (self->standing));
  gtk_widget_add_css_class (self->who, "answer-who");
  gtk_widget_set_parent (self->who, GTK_WIDGET (self));
}

static void
segue_answer_head_dispose (GObject *object)
{
  SegueAnswerHead *self = SEGUE_ANSWER_HEAD (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (segue_answer_head_parent_class)->dispose (object);
}

static void
segue_answer_head_class_init (SegueAnswerHeadClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_answer_head_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "answer-head");
}

static void
segue_answer_head_init (SegueAnswerHead *self)
{
}

/**
 * segue_answer_head_focus:
 *
 * Puts the focus on what was said.
 */
void
segue_answer_head_focus (SegueAnswerHead *self)
{
  g_return_if_fail (SEGUE_IS_ANSWER_HEAD (self));

  if (self->editor != NULL)
    gtk_widget_grab_focus (self->shown);
}

static void
add_button (GtkWidget  *bar,
            const char *icon,
            const char *tip,
            const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (bar), button);
}

/* What it is about, between the way back and those to its neighbours. */
static void
add_bar (SegueAnswerHead *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);

  self->context = GTK_LABEL (segue_wrapped_label_new (NULL, "answer-context"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->context), TRUE);
  add_button (bar, "go-previous-symbolic", _("Back"), "resistance.close-entry");
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->context));
  add_button (bar, "go-up-symbolic", _("Previous Entry"), "answer.previous");
  add_button (bar, "go-down-symbolic", _("Next Entry"), "answer.next");
  gtk_widget_add_css_class (bar, "answer-bar");
  gtk_widget_set_parent (bar, GTK_WIDGET (self));
}

/**
 * segue_answer_head_new:
 * @target: one resistance entry
 *
 * Returns: (transfer floating): what says who said what
 */
GtkWidget *
segue_answer_head_new (SegueFormTarget *target)
{
  SegueAnswerHead *self = g_object_new (SEGUE_TYPE_ANSWER_HEAD, NULL);

  self->target = g_object_ref (target);
  add_bar (self);
  add_quote (self);
  add_who (self);
  segue_answer_head_update (self);

  return GTK_WIDGET (self);
}
