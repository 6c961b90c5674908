/* segue-series-ask.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only what the series says is asked about: that one update was sent is of this one alone.
 */

#define G_LOG_DOMAIN "segue-series-ask"

#include "config.h"

#include "segue-series-ask.h"

#include "segue-calendar-move.h"
#include "segue-dated.h"
#include "segue-page.h"
#include "segue-recurrence.h"
#include "segue-series-edits.h"
#include "segue-series-plan.h"
#include "segue-time.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* What is to be done when it is known to how many. */
typedef struct
{
  SegueWorkspace  *workspace;  /* owned */
  SegueRecord     *occurrence; /* owned */
  GArray          *values;     /* owned: SegueFieldValue; NULL where it is to be deleted */
  GWeakRef         part;       /* where it was asked */
  GWeakRef         target;     /* the form that shows what was typed; of a form only */
} Question;

static void
clear_value (gpointer data)
{
  segue_value_clear (&((SegueFieldValue *) data)->value);
}

static void
free_question (gpointer data)
{
  Question *self = data;

  g_object_unref (self->workspace);
  g_object_unref (self->occurrence);
  g_clear_pointer (&self->values, g_array_unref);
  g_weak_ref_clear (&self->part);
  g_weak_ref_clear (&self->target);
  g_free (self);
}

static Question *
make_question (GtkWidget      *part,
               SegueWorkspace *workspace,
               SegueRecord    *occurrence)
{
  Question *self = g_new0 (Question, 1);

  self->workspace = g_object_ref (workspace);
  self->occurrence = g_object_ref (occurrence);
  g_weak_ref_init (&self->part, part);
  g_weak_ref_init (&self->target, NULL);

  return self;
}

static void
take_value (Question         *self,
            guint             field,
            const SegueValue *value)
{
  SegueFieldValue taken = { field, SEGUE_VALUE_INIT };

  if (self->values == NULL)
    {
      self->values = g_array_new (FALSE, FALSE, sizeof (SegueFieldValue));
      g_array_set_clear_func (self->values, clear_value);
    }
  segue_value_copy (segue_record_get_field (self->occurrence, field), value, &taken.value);
  g_array_append_val (self->values, taken);
}

static void
take_integer (Question *self,
              guint     field,
              gint64    integer)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, integer);
  take_value (self, field, &value);
}

static void
tell_removed (GtkWidget *part,
              guint      n_removed)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u occurrence deleted", "%u occurrences deleted", n_removed), n_removed);

  segue_page_tell_removed (part, text);
}

static void
answer (Question         *self,
        SegueSeriesScope  scope)
{
  g_autoptr(GtkWidget) part = g_weak_ref_get (&self->part);
  g_autoptr(GError) error = NULL;
  guint n_removed = 0;
  gboolean done = FALSE;

  if (segue_series_edits_find (self->workspace, self->occurrence) == NULL)
    return; /* gone while the question was there */

  done = self->values != NULL
           ? segue_series_edits_change (self->workspace, self->occurrence, scope,
                                        (const SegueFieldValue *) (gpointer) self->values->data, self->values->len, &error)
           : segue_series_edits_remove (self->workspace, self->occurrence, scope, &n_removed, &error);

  if (part == NULL)
    return;
  if (!done)
    segue_calendar_move_fail (part, error->message);
  else if (self->values == NULL)
    tell_removed (part, n_removed);
}

static void
response_cb (GtkWidget  *dialog,
             const char *response,
             Question   *self)
{
  g_autoptr(SegueFormTarget) target = g_weak_ref_get (&self->target);

  if (g_str_equal (response, "this"))
    answer (self, SEGUE_SERIES_THIS);
  else if (g_str_equal (response, "following"))
    answer (self, SEGUE_SERIES_FOLLOWING);
  else if (g_str_equal (response, "all"))
    answer (self, SEGUE_SERIES_ALL);

  /* What was typed into the form is there, or is not to be there any more. */
  for (guint i = 0; target != NULL && i < self->values->len; i++)
    segue_form_target_refresh (target, g_array_index (self->values, SegueFieldValue, i).field);
}

static char *
dup_body (Question    *self,
          SegueRecord *series)
{
  const char *text = segue_record_get_text (series, SEGUE_SERIES_RECURRENCE);
  SeguePlan *shown = segue_workspace_get_shown (self->workspace);
  SegueRecord *seen = segue_plan_find (shown, segue_record_get_kind (self->occurrence), segue_record_get_id (self->occurrence));
  g_autofree char *title = segue_plan_dup_title (shown, seen != NULL ? seen : self->occurrence);
  g_autofree char *rule = segue_recurrence_text_to_label (text, segue_record_get_day (series, SEGUE_SERIES_DATE));
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (self->occurrence));
  int number = (int) segue_record_get_integer (self->occurrence, dated->series_index);

  if (self->values != NULL)
    /* Translators: a title, a number, and how often: “Every Monday, 6 times”. */
    return g_strdup_printf (_("“%s” is number %d of a series (%s). Others that were sent or changed by themselves stay as they are."),
                            title, number, rule);

  return g_strdup_printf (_("“%s” is number %d of a series (%s). Others that were sent or held stay."), title, number, rule);
}

static void
ask (Question *self)
{
  g_autoptr(GtkWidget) part = g_weak_ref_get (&self->part);
  GtkRoot *root = part != NULL ? gtk_widget_get_root (part) : NULL;
  SegueRecord *series = segue_series_edits_find (self->workspace, self->occurrence);
  g_autofree char *body = dup_body (self, series);
  gboolean is_removal = self->values == NULL;
  GtkWidget *dialog = adw_message_dialog_new (root != NULL ? GTK_WINDOW (root) : NULL,
                                              is_removal ? _("Delete Only This One?") : _("Change Only This One?"), body);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "all", _("_All"),
                                    "following", _("This and _Following"), "this", _("_This One"), NULL);
  if (is_removal)
    for (guint i = 0; i < 3; i++)
      adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), ((const char * const[]) { "all", "following", "this" })[i],
                                                  ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "this");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "segue-question", self, free_question);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * segue_series_ask_move:
 * @part: where the user moved it
 * @record: what is on the calendar
 * @first: its first day then
 * @starts: when it begins then, or %SEGUE_TIME_NONE: as it does
 *
 * Asks what else is to be moved as far, and moves it.
 *
 * Returns: %FALSE where there is nothing to ask
 */
gboolean
segue_series_ask_move (GtkWidget      *part,
                       SegueWorkspace *workspace,
                       SegueRecord    *record,
                       SegueDay        first,
                       int             starts)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  Question *question = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace), FALSE);

  if (segue_series_edits_find (workspace, record) == NULL)
    return FALSE;

  question = make_question (part, workspace, record);
  take_integer (question, dated->date, first);
  if (starts != SEGUE_TIME_NONE)
    {
      if (dated->end_time != SEGUE_NO_FIELD && segue_record_is_set (record, dated->end_time) && segue_record_is_set (record, dated->time))
        take_integer (question, dated->end_time,
                      CLAMP (starts + segue_record_get_integer (record, dated->end_time) - segue_record_get_integer (record, dated->time),
                             0, SEGUE_MINUTES_PER_DAY - 1));
      take_integer (question, dated->time, starts);
    }
  ask (question);

  return TRUE;
}

/**
 * segue_series_ask_remove:
 * @part: where the user deleted it
 * @record: what is on the calendar
 *
 * Asks what else is to be deleted, and deletes it.
 *
 * Returns: %FALSE where there is nothing to ask
 */
gboolean
segue_series_ask_remove (GtkWidget      *part,
                         SegueWorkspace *workspace,
                         SegueRecord    *record)
{
  g_return_val_if_fail (GTK_IS_WIDGET (part) && SEGUE_IS_WORKSPACE (workspace), FALSE);

  if (segue_series_edits_find (workspace, record) == NULL)
    return FALSE;

  ask (make_question (part, workspace, record));
  return TRUE;
}

/**
 * segue_series_ask_change:
 * @part: the form
 * @target: what it edits, one record
 * @field: index of a field
 * @value: what was entered into it
 *
 * Asks what else is to be changed like it, and changes it.
 *
 * Returns: %FALSE where there is nothing to ask
 */
gboolean
segue_series_ask_change (GtkWidget        *part,
                         SegueFormTarget  *target,
                         guint             field,
                         const SegueValue *value)
{
  SegueWorkspace *workspace = segue_form_target_get_workspace (target);
  SegueRecord *shown = g_ptr_array_index (segue_form_target_get_records (target), 0);
  SegueRecord *record = segue_plan_find_source (segue_workspace_get_shown (workspace), shown);
  SegueValue present;
  Question *question = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (part), FALSE);

  if (segue_series_edits_find (workspace, record) == NULL || !segue_series_decides (segue_record_get_kind (record), field) ||
      !segue_form_target_shows_as_is (target, field))
    return FALSE;

  present = segue_record_peek (record, field);
  if (segue_value_equal (segue_record_get_field (record, field), &present, value))
    return FALSE;

  question = make_question (part, workspace, record);
  g_weak_ref_set (&question->target, target);
  take_value (question, field, value);
  ask (question);

  return TRUE;
}
