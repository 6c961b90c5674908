/* segue-answer-steps.c - what to do next about an opened entry, and what else can be done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-view"

#include "config.h"

#include "segue-answer-view-private.h"

#include "segue-action.h"
#include "segue-answer-edits.h"
#include "segue-faq.h"
#include "segue-icon-names.h"
#include "segue-objection.h"
#include "segue-page.h"
#include "segue-resistance-edits.h"
#include "segue-step-dialog.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

#define ENTRY_KEY "segue-answer-entry" /* on what a dialog asks */

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

/* What is asked belongs to the entry that was shown then, which may have gone since.
 * Returns: (nullable): that entry; NULL with an error
 */
static SegueRecord *
find_asked (SegueAnswerView  *self,
            SegueRecord      *answers,
            GError          **error)
{
  SegueRecord *then = g_object_get_data (G_OBJECT (answers), ENTRY_KEY);
  SegueRecord *entry = segue_plan_find (segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state)), SEGUE_RECORD_RESISTANCE, segue_record_get_id (then));

  if (entry == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("The entry was deleted in the meantime. Cancel: there is nothing to write it to."));

  return entry;
}

static void
present (SegueAnswerView *self,
         SegueRecord     *answers,
         const SegueStep *step)
{
  segue_answer_view_flush (self);
  g_object_set_data_full (G_OBJECT (answers), ENTRY_KEY, g_object_ref (segue_answer_view_get_entry (self)), g_object_unref);
  segue_step_dialog_present (GTK_WIDGET (self), segue_answer_view_get_workspace (self), answers, step, G_OBJECT (self));
}

static void
acknowledge_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);
  g_autoptr(GError) error = NULL;

  segue_answer_view_flush (self);
  if (!segue_answer_edits_set_step (segue_answer_view_get_workspace (self), segue_answer_view_get_entry (self),
                                    SEGUE_RESISTANCE_STEP_ACKNOWLEDGED, segue_today (), &error))
    segue_answer_view_fail (self, error->message);
}

static void
promise_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);

  segue_answer_view_flush (self); /* the option that is half typed may be the one that is promised */
  gtk_widget_activate_action (widget, "win.promise-in", "(xx)", segue_record_get_id (segue_answer_view_get_entry (self)), (gint64) 0);
}

static gboolean
resolve (gpointer      data,
         SegueRecord  *answers,
         GError      **error)
{
  SegueAnswerView *self = data;
  SegueRecord *entry = find_asked (self, answers, error);

  return entry != NULL && segue_answer_edits_resolve (segue_answer_view_get_workspace (self), entry, answers, error);
}

static void
resolve_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  static const guint fields[] = { SEGUE_RESISTANCE_OUTCOME, SEGUE_RESISTANCE_CHANGED_SOMETHING, SEGUE_RESISTANCE_MILESTONES };
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);
  const SegueStep step = {
    _("Resolve"), _("What came of it, and did it change something?"), _("_Resolve"), fields, G_N_ELEMENTS (fields), resolve,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_closing (segue_answer_view_get_entry (self));
  present (self, answers, &step);
}

static gboolean
tell (gpointer      data,
      SegueRecord  *answers,
      GError      **error)
{
  SegueAnswerView *self = data;
  SegueRecord *entry = find_asked (self, answers, error);

  return entry != NULL && segue_answer_edits_tell (segue_answer_view_get_workspace (self), entry, answers, error);
}

static void
tell_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  static const guint fields[] = { SEGUE_RESISTANCE_YOU_SAID, SEGUE_RESISTANCE_WE_DID, SEGUE_RESISTANCE_TOLD_THEM_ON };
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);
  const SegueStep step = {
    _("Tell Them"), _("Tell those who said it what became of it. The first two lines are for everybody to read."),
    _("_They Were Told"), fields, G_N_ELEMENTS (fields), tell,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_closing (segue_answer_view_get_entry (self));
  if (!segue_record_is_set (answers, SEGUE_RESISTANCE_TOLD_THEM_ON))
    segue_record_set_integer (answers, SEGUE_RESISTANCE_TOLD_THEM_ON, segue_today ());
  present (self, answers, &step);
}

static gboolean
escalate (gpointer      data,
          SegueRecord  *answers,
          GError      **error)
{
  SegueAnswerView *self = data;
  SegueRecord *entry = find_asked (self, answers, error);

  return entry != NULL && segue_answer_edits_escalate (segue_answer_view_get_workspace (self), entry, answers, error);
}

static void
escalate_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  static const guint fields[] = { SEGUE_RESISTANCE_ESCALATED_TO, SEGUE_RESISTANCE_ESCALATED_ON };
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);
  const SegueStep step = {
    _("Escalate"), _("Who has the authority that you have not? The preparation sheet is what they need to read before."), _("_Escalate"),
    fields, G_N_ELEMENTS (fields), escalate,
  };
  g_autoptr(SegueRecord) answers = segue_answer_edits_propose_escalation (segue_answer_view_get_workspace (self),
                                                                         segue_answer_view_get_entry (self));

  present (self, answers, &step);
}

static gboolean
add_objection (gpointer      data,
               SegueRecord  *answers,
               GError      **error)
{
  SegueAnswerView *self = data;
  SegueRecord *entry = find_asked (self, answers, error);

  return entry != NULL && segue_answer_edits_add_linked (segue_answer_view_get_workspace (self), entry, SEGUE_RESISTANCE_OBJECTIONS, answers, error);
}

static void
add_objection_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  static const guint fields[] = { SEGUE_OBJECTION_TITLE, SEGUE_OBJECTION_ANSWER, SEGUE_OBJECTION_TALKING_POINT, SEGUE_OBJECTION_EVIDENCE };
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);
  const SegueStep step = {
    _("Add to the Library"), _("Others will answer with it. Leave out names and what was said in confidence."), _("_Add"),
    fields, G_N_ELEMENTS (fields), add_objection,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_objection (segue_answer_view_get_entry (self));
  present (self, answers, &step);
}

static gboolean
add_faq (gpointer      data,
         SegueRecord  *answers,
         GError      **error)
{
  SegueAnswerView *self = data;
  SegueRecord *entry = find_asked (self, answers, error);

  return entry != NULL && segue_answer_edits_add_linked (segue_answer_view_get_workspace (self), entry, SEGUE_RESISTANCE_FAQS, answers, error);
}

static void
add_faq_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  static const guint fields[] = { SEGUE_FAQ_QUESTION, SEGUE_FAQ_ANSWER, SEGUE_FAQ_AUDIENCES };
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);
  const SegueStep step = {
    _("Add to the FAQ"), _("Everybody may read it. Leave out names and what was said in confidence."), _("_Add"),
    fields, G_N_ELEMENTS (fields), add_faq,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_faq (segue_answer_view_get_entry (self));
  present (self, answers, &step);
}

static void
set_status (SegueAnswerView       *self,
            SegueResistanceStatus  status)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  segue_answer_view_flush (self);
  g_ptr_array_add (entries, segue_answer_view_get_entry (self));
  if (!segue_resistance_edits_set_status (segue_answer_view_get_workspace (self), entries, status, &error))
    segue_answer_view_fail (self, error->message);
}

static void
accept_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  set_status (SEGUE_ANSWER_VIEW (widget), SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK);
}

static void
dismiss_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  set_status (SEGUE_ANSWER_VIEW (widget), SEGUE_RESISTANCE_STATUS_NOT_VALID);
}

static void
reopen_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  set_status (SEGUE_ANSWER_VIEW (widget), SEGUE_RESISTANCE_STATUS_IN_WORK);
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);

  segue_answer_view_flush (self);
  gtk_widget_activate_action (widget, "win.print-of", "(sx)", "preparation-sheet", segue_record_get_id (segue_answer_view_get_entry (self)));
}

typedef struct
{
  SegueResistanceState *state; /* owned */
  gint64                id;    /* of the entry to show */
} Leap;

static void
free_leap (gpointer data)
{
  Leap *leap = data;

  g_object_unref (leap->state);
  g_free (leap);
}

static gboolean
leap_cb (gpointer data)
{
  Leap *leap = data;
  SegueRecord *entry = segue_plan_find (segue_page_state_get_plan (SEGUE_PAGE_STATE (leap->state)), SEGUE_RECORD_RESISTANCE, leap->id);

  if (entry != NULL)
    {
      segue_page_state_select (SEGUE_PAGE_STATE (leap->state), entry);
      segue_resistance_state_open (leap->state, entry);
    }

  return G_SOURCE_REMOVE;
}

/* In the order of the mode from which it was opened; the button that was pressed goes with
 * the entry, so that comes after.
 */
static void
step_to (SegueAnswerView *self,
         int              by)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_PAGE);
  gint64 id = segue_record_get_id (segue_answer_view_get_entry (self));
  g_autoptr(GArray) shown = segue_page_dup_shown (SEGUE_PAGE (page));

  for (int i = 0; i < (int) shown->len; i++)
    if (g_array_index (shown, gint64, i) == id && i + by >= 0 && i + by < (int) shown->len)
      {
        Leap *leap = g_new0 (Leap, 1);

        leap->state = g_object_ref (self->state);
        leap->id = g_array_index (shown, gint64, i + by);
        g_idle_add_full (G_PRIORITY_HIGH_IDLE, leap_cb, leap, free_leap);
        return;
      }

  gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
previous_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  step_to (SEGUE_ANSWER_VIEW (widget), -1);
}

static void
next_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  step_to (SEGUE_ANSWER_VIEW (widget), 1);
}

/**
 * segue_answer_steps_install:
 * @klass: of #SegueAnswerView
 *
 * The actions, and the keys of those that are done often.
 */
void
segue_answer_steps_install (GtkWidgetClass *klass)
{
  static const struct
  {
    const char                *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "answer.acknowledge", acknowledge_cb }, { "answer.promise", promise_cb }, { "answer.resolve", resolve_cb },
    { "answer.tell", tell_cb }, { "answer.escalate", escalate_cb }, { "answer.add-objection", add_objection_cb },
    { "answer.add-faq", add_faq_cb }, { "answer.accept", accept_cb }, { "answer.dismiss", dismiss_cb },
    { "answer.reopen", reopen_cb }, { "answer.print", print_cb }, { "answer.previous", previous_cb }, { "answer.next", next_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Up, GDK_ALT_MASK, "answer.previous", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Down, GDK_ALT_MASK, "answer.next", NULL);
}

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

#define SIGNATURE_KEY "segue-answer-steps"

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
 * segue_answer_steps_update:
 *
 * Offers what makes sense now; buttons that stay keep the focus.
 */
void
segue_answer_steps_update (SegueAnswerView *self)
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
 * segue_answer_steps_new:
 *
 * Returns: (transfer floating): the buttons, none before segue_answer_steps_update()
 */
GtkWidget *
segue_answer_steps_new (SegueAnswerView *self)
{
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_halign (self->buttons, GTK_ALIGN_END);
  gtk_widget_add_css_class (self->buttons, "answer-steps");

  return self->buttons;
}
