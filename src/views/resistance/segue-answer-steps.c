/* segue-answer-steps.c - what can be done about an opened entry
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-view"

#include "config.h"

#include "segue-answer-view-private.h"

#include "segue-answer-edits.h"
#include "segue-faq.h"
#include "segue-objection.h"
#include "segue-page.h"
#include "segue-resistance-edits.h"
#include "segue-step-dialog.h"

#include <glib/gi18n.h>

#define ASKED_KEY "segue-answer-asked" /* on what a dialog asks */

/* Writes what was asked, once the step is taken. */
typedef gboolean (*WriteFunc) (SegueWorkspace  *workspace,
                               SegueRecord     *entry,
                               SegueRecord     *answers,
                               GError         **error);

/* What is asked belongs to the entry that was shown then, which may have gone since. */
typedef struct
{
  gint64    entry;
  WriteFunc write;
} Asked;

static gboolean
write_cb (gpointer      data,
          SegueRecord  *answers,
          GError      **error)
{
  SegueAnswerView *self = data;
  const Asked *asked = g_object_get_data (G_OBJECT (answers), ASKED_KEY);
  SegueRecord *entry = segue_plan_find (segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state)), SEGUE_RECORD_RESISTANCE, asked->entry);

  if (entry != NULL)
    return asked->write (segue_answer_view_get_workspace (self), entry, answers, error);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("The entry was deleted in the meantime. Cancel: there is nothing to write it to."));

  return FALSE;
}

static void
present (SegueAnswerView *self,
         SegueRecord     *answers,
         WriteFunc        write,
         const SegueStep *step)
{
  Asked *asked = g_new (Asked, 1);

  segue_answer_view_flush (self);
  asked->entry = segue_record_get_id (segue_answer_view_get_entry (self));
  asked->write = write;
  g_object_set_data_full (G_OBJECT (answers), ASKED_KEY, asked, g_free);
  segue_step_dialog_present (GTK_WIDGET (self), segue_answer_view_get_workspace (self), answers, step, G_OBJECT (self));
}

static void
take_today (SegueAnswerView     *self,
            SegueResistanceStep  step)
{
  g_autoptr(GError) error = NULL;

  segue_answer_view_flush (self);
  if (!segue_answer_edits_set_step (segue_answer_view_get_workspace (self), segue_answer_view_get_entry (self), step, segue_today (), &error))
    segue_answer_view_fail (self, error->message);
}

/* What was expected is said. */
static void
hear_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  take_today (SEGUE_ANSWER_VIEW (widget), SEGUE_RESISTANCE_STEP_HEARD);
}

static void
acknowledge_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  take_today (SEGUE_ANSWER_VIEW (widget), SEGUE_RESISTANCE_STEP_ACKNOWLEDGED);
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

static void
resolve_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  static const guint fields[] = { SEGUE_RESISTANCE_OUTCOME, SEGUE_RESISTANCE_CHANGED_SOMETHING, SEGUE_RESISTANCE_MILESTONES };
  SegueAnswerView *self = SEGUE_ANSWER_VIEW (widget);
  const SegueStep step = {
    _("Resolve"), _("What came of it, and did it change something?"), _("_Resolve"), fields, G_N_ELEMENTS (fields), write_cb,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_closing (segue_answer_view_get_entry (self));
  present (self, answers, segue_answer_edits_resolve, &step);
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
    _("_They Were Told"), fields, G_N_ELEMENTS (fields), write_cb,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_closing (segue_answer_view_get_entry (self));
  if (!segue_record_is_set (answers, SEGUE_RESISTANCE_TOLD_THEM_ON))
    segue_record_set_integer (answers, SEGUE_RESISTANCE_TOLD_THEM_ON, segue_today ());
  present (self, answers, segue_answer_edits_tell, &step);
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
    fields, G_N_ELEMENTS (fields), write_cb,
  };
  g_autoptr(SegueRecord) answers = segue_answer_edits_propose_escalation (segue_answer_view_get_workspace (self),
                                                                         segue_answer_view_get_entry (self));

  present (self, answers, segue_answer_edits_escalate, &step);
}

static gboolean
add_objection (SegueWorkspace  *workspace,
               SegueRecord     *entry,
               SegueRecord     *answers,
               GError         **error)
{
  return segue_answer_edits_add_linked (workspace, entry, SEGUE_RESISTANCE_OBJECTIONS, answers, error);
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
    fields, G_N_ELEMENTS (fields), write_cb,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_objection (segue_answer_view_get_entry (self));
  present (self, answers, add_objection, &step);
}

static gboolean
add_faq (SegueWorkspace  *workspace,
         SegueRecord     *entry,
         SegueRecord     *answers,
         GError         **error)
{
  return segue_answer_edits_add_linked (workspace, entry, SEGUE_RESISTANCE_FAQS, answers, error);
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
    fields, G_N_ELEMENTS (fields), write_cb,
  };
  g_autoptr(SegueRecord) answers = NULL;

  segue_answer_view_flush (self);
  answers = segue_answer_edits_propose_faq (segue_answer_view_get_entry (self));
  present (self, answers, add_faq, &step);
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
    { "answer.hear", hear_cb }, { "answer.acknowledge", acknowledge_cb }, { "answer.promise", promise_cb }, { "answer.resolve", resolve_cb },
    { "answer.tell", tell_cb }, { "answer.escalate", escalate_cb }, { "answer.add-objection", add_objection_cb },
    { "answer.add-faq", add_faq_cb }, { "answer.accept", accept_cb }, { "answer.dismiss", dismiss_cb },
    { "answer.reopen", reopen_cb }, { "answer.print", print_cb }, { "answer.previous", previous_cb }, { "answer.next", next_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Up, GDK_ALT_MASK, "answer.previous", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Down, GDK_ALT_MASK, "answer.next", NULL);
}
