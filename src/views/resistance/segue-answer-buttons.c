/* segue-answer-buttons.c - what to do next about an opened entry, and what else can be done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-view"

#include "config.h"

#include "segue-answer-view-private.h"

#include "segue-action.h"
#include "segue-icon-names.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

static const struct
{
  const char *label;
  const char *action;
} menu_items[] = {
  { N_("_Make a Promise…"), "answer.promise" },
  { N_("Resol_ve…"), "answer.resolve" },
  { N_("_Escalate…"), "answer.escalate" },
  { N_("Add to the _Library…"), "answer.add-objection" },
  { N_("Add to the _FAQ…"), "answer.add-faq" },
  { N_("A_ccept as a Risk"), "answer.accept" },
  { N_("_Not Valid"), "answer.dismiss" },
  { N_("_Open Again"), "answer.reopen" },
};

static void
add_button (GtkWidget  *box,
            const char *label,
            const char *action,
            gboolean    is_next)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  if (is_next)
    gtk_widget_add_css_class (button, "suggested-action");
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_label_set_justify (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), GTK_JUSTIFY_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (box), button);
}

static void
add_menu_button (GtkWidget *box)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  for (guint i = 0; i < G_N_ELEMENTS (menu_items); i++)
    {
      g_autoptr(GMenuItem) item = g_menu_item_new (_(menu_items[i].label), menu_items[i].action);

      g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_widget_set_tooltip_text (button, _("More"));
  gtk_box_append (GTK_BOX (box), button);
  segue_icon_names_set (button);
}

typedef enum
{
  NEXT_NONE,
  NEXT_HEAR,
  NEXT_ACKNOWLEDGE,
  NEXT_PROMISE,
  NEXT_RESOLVE,
  NEXT_TELL,
} Next;

/* Whether what was chosen is promised already, and anything where there is nothing to choose. */
static gboolean
is_promised (SegueAnswerView *self,
             SegueRecord     *entry)
{
  SegueValue chosen = segue_record_peek (entry, SEGUE_RESISTANCE_CHOSEN_OPTION);
  guint n = 0;
  SegueRecord *const *actions;

  if (!chosen.is_set && segue_record_is_set (entry, SEGUE_RESISTANCE_OPTIONS))
    return FALSE;

  actions = segue_plan_incoming (segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state)), SEGUE_RECORD_ACTION,
                                 SEGUE_ACTION_RESISTANCE, segue_record_get_id (entry), &n);
  for (guint i = 0; i < n; i++)
    if (!chosen.is_set || g_strcmp0 (segue_record_get_text (actions[i], SEGUE_ACTION_TITLE), chosen.slot.text) == 0)
      return TRUE;

  return FALSE;
}

static Next
find_next (SegueAnswerView *self)
{
  SegueRecord *entry = segue_answer_view_get_entry (self);
  const SegueResistanceFacts *facts = segue_resistance_state_get_facts (self->state, entry);

  if (!facts->is_open)
    return facts->next == SEGUE_RESISTANCE_STEP_TOLD ? NEXT_TELL : NEXT_NONE;
  if (facts->next == SEGUE_RESISTANCE_STEP_HEARD)
    return NEXT_HEAR;
  if (facts->marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED].day == SEGUE_DAY_NONE)
    return NEXT_ACKNOWLEDGE;
  if (facts->marks[SEGUE_RESISTANCE_STEP_ANSWERED].day == SEGUE_DAY_NONE && !is_promised (self, entry))
    return NEXT_PROMISE;

  return segue_resistance_has_answer (entry) ? NEXT_RESOLVE : NEXT_PROMISE;
}

static const char *
get_promise_label (SegueAnswerView *self)
{
  return segue_record_is_set (segue_answer_view_get_entry (self), SEGUE_RESISTANCE_CHOSEN_OPTION) ? _("Promise This _Option…")
                                                                                                  : _("_Make a Promise…");
}

static void
enable (SegueAnswerView *self)
{
  SegueRecord *entry = segue_answer_view_get_entry (self);
  gboolean can_edit = segue_form_target_can_edit (self->target);
  gboolean is_open = segue_resistance_state_get_facts (self->state, entry)->is_open;
  gboolean is_all = segue_form_target_shows_as_is (self->target, SEGUE_RESISTANCE_SUMMARY);
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "answer.hear", can_edit);
  gtk_widget_action_set_enabled (widget, "answer.acknowledge", can_edit);
  gtk_widget_action_set_enabled (widget, "answer.promise", can_edit && is_all);
  gtk_widget_action_set_enabled (widget, "answer.resolve", can_edit && is_open && is_all);
  gtk_widget_action_set_enabled (widget, "answer.tell", can_edit);
  gtk_widget_action_set_enabled (widget, "answer.escalate",
                                 can_edit && is_open && segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) != SEGUE_RESISTANCE_STATUS_ESCALATED);
  gtk_widget_action_set_enabled (widget, "answer.add-objection", can_edit && is_all);
  gtk_widget_action_set_enabled (widget, "answer.add-faq", can_edit && is_all);
  gtk_widget_action_set_enabled (widget, "answer.accept", can_edit && is_open);
  gtk_widget_action_set_enabled (widget, "answer.dismiss", can_edit && is_open);
  gtk_widget_action_set_enabled (widget, "answer.reopen", can_edit && !is_open);
}

static void
fill (SegueAnswerView *self)
{
  Next next = find_next (self);

  add_button (self->buttons, _("Print Preparation _Sheet"), "answer.print", FALSE);
  switch (next)
    {
    case NEXT_NONE:
      break;
    case NEXT_HEAR:
      add_button (self->buttons, _("_Heard Today"), "answer.hear", TRUE);
      break;
    case NEXT_ACKNOWLEDGE:
      add_button (self->buttons, _("_Acknowledged Today"), "answer.acknowledge", TRUE);
      break;
    case NEXT_PROMISE:
      add_button (self->buttons, get_promise_label (self), "answer.promise", TRUE);
      break;
    case NEXT_RESOLVE:
      add_button (self->buttons, _("_Resolve…"), "answer.resolve", TRUE);
      break;
    case NEXT_TELL:
      add_button (self->buttons, _("_Tell Them…"), "answer.tell", TRUE);
      break;
    }
  if (!segue_workspace_is_read_only (segue_answer_view_get_workspace (self)))
    add_menu_button (self->buttons);
}

/* What is looked at to know whether the buttons are the right ones. */
static guint
get_signature (SegueAnswerView *self)
{
  return 1 + 2 * (guint) find_next (self) + (segue_record_is_set (segue_answer_view_get_entry (self), SEGUE_RESISTANCE_CHOSEN_OPTION) ? 1 : 0);
}

#define SIGNATURE_KEY "segue-answer-buttons"

/* Whoever took a step is led to the next one, or to the first button where none is left. */
static void
focus_next (SegueAnswerView *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (self->buttons); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_has_css_class (child, "suggested-action"))
      {
        gtk_widget_grab_focus (child);
        return;
      }

  gtk_widget_child_focus (self->buttons, GTK_DIR_TAB_FORWARD);
}

/**
 * segue_answer_buttons_update:
 *
 * Offers what makes sense now; buttons that stay keep the focus.
 */
void
segue_answer_buttons_update (SegueAnswerView *self)
{
  guint signature = get_signature (self);
  gboolean had_focus = gtk_widget_get_focus_child (self->buttons) != NULL;
  GtkWidget *child;

  enable (self);
  if (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (self->buttons), SIGNATURE_KEY)) == signature)
    return;

  g_object_set_data (G_OBJECT (self->buttons), SIGNATURE_KEY, GUINT_TO_POINTER (signature));
  while ((child = gtk_widget_get_first_child (self->buttons)) != NULL)
    gtk_box_remove (GTK_BOX (self->buttons), child);
  fill (self);
  if (had_focus)
    focus_next (self);
}

/**
 * segue_answer_buttons_new:
 *
 * Returns: (transfer floating): the buttons, none before segue_answer_buttons_update()
 */
GtkWidget *
segue_answer_buttons_new (SegueAnswerView *self)
{
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_halign (self->buttons, GTK_ALIGN_END);
  gtk_widget_add_css_class (self->buttons, "answer-steps");

  return self->buttons;
}
