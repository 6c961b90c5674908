/* segue-answer-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-edits"

#include "config.h"

#include "segue-answer-edits.h"

#include "segue-attempt.h"
#include "segue-codes.h"
#include "segue-entry-move.h"
#include "segue-faq.h"
#include "segue-objection.h"
#include "segue-resistance-choices.h"
#include "segue-rollout.h"

#include <glib/gi18n.h>

static SegueEdit *
begin (SegueWorkspace *workspace)
{
  return segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);
}

static gboolean
commit (SegueEdit  *edit,
        GError    **error)
{
  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

static void
set_day (SegueEdit   *edit,
         SegueRecord *entry,
         guint        field,
         SegueDay     day)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (segue_record_get_day (entry, field) == day)
    return;
  if (day != SEGUE_DAY_NONE)
    segue_value_set_integer (&value, day);
  segue_edit_set_value (edit, entry, field, &value);
}

static void
copy_field (SegueEdit   *edit,
            SegueRecord *entry,
            SegueRecord *answers,
            guint        field)
{
  SegueValue value = segue_record_peek (answers, field);
  SegueValue old = segue_record_peek (entry, field);

  if (!segue_value_equal (segue_record_get_field (entry, field), &value, &old))
    segue_edit_set_value (edit, entry, field, &value);
}

static guint
get_field (SegueResistanceStep step)
{
  switch (step)
    {
    case SEGUE_RESISTANCE_STEP_HEARD:
      return SEGUE_RESISTANCE_HEARD_ON;
    case SEGUE_RESISTANCE_STEP_ACKNOWLEDGED:
      return SEGUE_RESISTANCE_ACKNOWLEDGED_ON;
    case SEGUE_RESISTANCE_STEP_ANSWERED:
      return SEGUE_RESISTANCE_ANSWERED_ON;
    case SEGUE_RESISTANCE_STEP_TOLD:
      return SEGUE_RESISTANCE_TOLD_THEM_ON;
    }

  g_return_val_if_reached (SEGUE_NO_FIELD);
}

/* What nobody reacted to yet. */
static gboolean
is_untouched (SegueRecord *entry)
{
  int status = segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS);

  return status == SEGUE_RESISTANCE_STATUS_SIGNAL || status == SEGUE_RESISTANCE_STATUS_NEW;
}

/**
 * segue_answer_edits_set_step:
 * @day: when the step was taken, %SEGUE_DAY_NONE where it was not
 *
 * What is acknowledged is new no longer, what was expected and is heard now is observed.
 *
 * Returns: whether it is written
 */
gboolean
segue_answer_edits_set_step (SegueWorkspace       *workspace,
                             SegueRecord          *entry,
                             SegueResistanceStep   step,
                             SegueDay              day,
                             GError              **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace);

  set_day (edit, entry, get_field (step), day);
  if (step == SEGUE_RESISTANCE_STEP_ACKNOWLEDGED && day != SEGUE_DAY_NONE && is_untouched (entry))
    segue_edit_set_integer (edit, entry, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  if (step == SEGUE_RESISTANCE_STEP_HEARD && day != SEGUE_DAY_NONE &&
      segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN) == SEGUE_RESISTANCE_ORIGIN_ANTICIPATED)
    segue_edit_set_integer (edit, entry, SEGUE_RESISTANCE_ORIGIN, SEGUE_RESISTANCE_ORIGIN_OBSERVED);

  return commit (edit, error);
}

/**
 * segue_answer_edits_propose_closing:
 *
 * Returns: (transfer full): an entry in no workspace, with what is asked when one is closed
 */
SegueRecord *
segue_answer_edits_propose_closing (SegueRecord *entry)
{
  static const guint fields[] = {
    SEGUE_RESISTANCE_OUTCOME, SEGUE_RESISTANCE_CHANGED_SOMETHING, SEGUE_RESISTANCE_YOU_SAID, SEGUE_RESISTANCE_WE_DID,
    SEGUE_RESISTANCE_TOLD_THEM_ON, SEGUE_RESISTANCE_MILESTONES,
  };
  SegueRecord *answers = segue_record_new (SEGUE_RECORD_RESISTANCE, 0);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      SegueValue value = segue_record_peek (entry, fields[i]);

      if (value.is_set)
        segue_record_set_value (answers, fields[i], &value);
    }

  return answers;
}

/**
 * segue_answer_edits_resolve:
 * @answers: of segue_answer_edits_propose_closing()
 *
 * Returns: whether the entry is resolved with them; else @error says what is missing
 */
gboolean
segue_answer_edits_resolve (SegueWorkspace  *workspace,
                            SegueRecord     *entry,
                            SegueRecord     *answers,
                            GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace);

  copy_field (edit, entry, answers, SEGUE_RESISTANCE_OUTCOME);
  copy_field (edit, entry, answers, SEGUE_RESISTANCE_CHANGED_SOMETHING);
  copy_field (edit, entry, answers, SEGUE_RESISTANCE_MILESTONES);
  segue_entry_move (edit, entry, SEGUE_RESISTANCE_STATUS_RESOLVED);

  return commit (edit, error);
}

/**
 * segue_answer_edits_tell:
 * @answers: of segue_answer_edits_propose_closing()
 *
 * Returns: whether it is written down that they were told, and what
 */
gboolean
segue_answer_edits_tell (SegueWorkspace  *workspace,
                         SegueRecord     *entry,
                         SegueRecord     *answers,
                         GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace);

  copy_field (edit, entry, answers, SEGUE_RESISTANCE_YOU_SAID);
  copy_field (edit, entry, answers, SEGUE_RESISTANCE_WE_DID);
  copy_field (edit, entry, answers, SEGUE_RESISTANCE_TOLD_THEM_ON);

  return commit (edit, error);
}

/**
 * segue_answer_edits_propose_escalation:
 *
 * Returns: (transfer full): an entry in no workspace: to the sponsor, today
 */
SegueRecord *
segue_answer_edits_propose_escalation (SegueWorkspace *workspace,
                                       SegueRecord    *entry)
{
  SegueRecord *answers = segue_record_new (SEGUE_RECORD_RESISTANCE, 0);
  SegueRecord *rollout = segue_plan_follow (SEGUE_PLAN (workspace), entry, SEGUE_RESISTANCE_ROLLOUT);
  gint64 whom = segue_record_get_link (entry, SEGUE_RESISTANCE_ESCALATED_TO);

  if (whom == 0 && rollout != NULL)
    whom = segue_record_get_link (rollout, SEGUE_ROLLOUT_SPONSOR);
  if (whom != 0)
    segue_record_set_integer (answers, SEGUE_RESISTANCE_ESCALATED_TO, whom);
  segue_record_set_integer (answers, SEGUE_RESISTANCE_ESCALATED_ON, segue_today ());

  return answers;
}

/**
 * segue_answer_edits_escalate:
 * @answers: of segue_answer_edits_propose_escalation()
 *
 * Returns: whether the entry is with the one whom they name
 */
gboolean
segue_answer_edits_escalate (SegueWorkspace  *workspace,
                             SegueRecord     *entry,
                             SegueRecord     *answers,
                             GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace);

  segue_entry_move (edit, entry, SEGUE_RESISTANCE_STATUS_ESCALATED);
  copy_field (edit, entry, answers, SEGUE_RESISTANCE_ESCALATED_TO);
  copy_field (edit, entry, answers, SEGUE_RESISTANCE_ESCALATED_ON);

  return commit (edit, error);
}

static void
add_id (SegueEdit   *edit,
        SegueRecord *entry,
        guint        field,
        gint64       id)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  guint n = 0;
  const gint64 *links = segue_record_get_links (entry, field, &n);

  for (guint i = 0; i < n; i++)
    {
      if (links[i] == id)
        return;
      g_array_append_val (ids, links[i]);
    }
  g_array_append_val (ids, id);
  segue_value_set_ids (&value, (const gint64 *) (gpointer) ids->data, ids->len);
  segue_edit_set_value (edit, entry, field, &value);
}

/**
 * segue_answer_edits_use_objection:
 * @objection: id of an objection of the library
 *
 * Its answer joins the facts, with where they are from.
 *
 * Returns: whether it is written
 */
gboolean
segue_answer_edits_use_objection (SegueWorkspace  *workspace,
                                  SegueRecord     *entry,
                                  gint64           objection,
                                  GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace);
  SegueRecord *record = segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_OBJECTION, objection);
  SegueValue answer = record != NULL ? segue_record_peek (record, SEGUE_OBJECTION_ANSWER) : (SegueValue) SEGUE_VALUE_INIT;
  SegueValue old = segue_record_peek (entry, SEGUE_RESISTANCE_FACTS);

  if (record == NULL)
    return TRUE; /* it went in the meantime */

  add_id (edit, entry, SEGUE_RESISTANCE_OBJECTIONS, objection);
  if (answer.is_set && (!old.is_set || strstr (old.slot.text, answer.slot.text) == NULL))
    {
      g_autoptr(GString) facts = g_string_new (old.is_set ? old.slot.text : NULL);
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      g_string_append_printf (facts, "%s%s", facts->len > 0 ? "\n" : "", answer.slot.text);
      if (segue_record_is_set (record, SEGUE_OBJECTION_EVIDENCE))
        g_string_append_printf (facts, " (%s)", segue_record_get_text (record, SEGUE_OBJECTION_EVIDENCE));
      segue_value_set_text (&value, facts->str);
      segue_edit_set_value (edit, entry, SEGUE_RESISTANCE_FACTS, &value);
    }

  return commit (edit, error);
}

/**
 * segue_answer_edits_add_linked:
 * @field: a field of the entry that leads to several records
 * @record: one that no workspace holds, which it is to lead to
 *
 * Returns: whether it is added, and the entry leads to it
 */
gboolean
segue_answer_edits_add_linked (SegueWorkspace  *workspace,
                               SegueRecord     *entry,
                               guint            field,
                               SegueRecord     *record,
                               GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, segue_record_get_kind (record));

  segue_codes_give (SEGUE_PLAN (workspace), record);
  segue_edit_add (edit, record);
  add_id (edit, entry, field, segue_record_get_id (record));

  return commit (edit, error);
}

static void
set_audience (SegueRecord *record,
              guint        field,
              SegueRecord *entry)
{
  gint64 audience = segue_record_get_link (entry, SEGUE_RESISTANCE_AUDIENCE);
  g_auto(SegueValue) ids = SEGUE_VALUE_INIT;

  if (audience == 0)
    return;

  segue_value_set_ids (&ids, &audience, 1);
  segue_record_set_value (record, field, &ids);
}

/* The words that are fit for everybody, where somebody wrote them. */
static void
set_words (SegueRecord *record,
           guint        field,
           SegueRecord *entry,
           const guint *sources,
           guint        n)
{
  for (guint i = 0; i < n; i++)
    if (segue_record_is_set (entry, sources[i]))
      {
        segue_record_set_text (record, field, segue_record_get_text (entry, sources[i]));
        return;
      }
}

static const guint question_sources[] = { SEGUE_RESISTANCE_YOU_SAID, SEGUE_RESISTANCE_SUMMARY };
static const guint answer_sources[] = { SEGUE_RESISTANCE_WE_DID, SEGUE_RESISTANCE_FACTS, SEGUE_RESISTANCE_OUTCOME };

/**
 * segue_answer_edits_propose_objection:
 *
 * Returns: (transfer full): an objection of the library, in no workspace yet
 */
SegueRecord *
segue_answer_edits_propose_objection (SegueRecord *entry)
{
  SegueRecord *objection = segue_record_new (SEGUE_RECORD_OBJECTION, 0);

  segue_record_set_integer (objection, SEGUE_OBJECTION_ROLLOUT, segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT));
  set_words (objection, SEGUE_OBJECTION_TITLE, entry, question_sources, G_N_ELEMENTS (question_sources));
  set_words (objection, SEGUE_OBJECTION_ANSWER, entry, answer_sources, G_N_ELEMENTS (answer_sources));
  set_audience (objection, SEGUE_OBJECTION_AUDIENCES, entry);
  if (segue_record_is_set (entry, SEGUE_RESISTANCE_ROOT_CAUSE))
    segue_record_set_integer (objection, SEGUE_OBJECTION_ROOT_CAUSE, segue_record_get_choice (entry, SEGUE_RESISTANCE_ROOT_CAUSE));

  return objection;
}

/**
 * segue_answer_edits_propose_faq:
 *
 * Returns: (transfer full): a question with its answer, in no workspace yet
 */
SegueRecord *
segue_answer_edits_propose_faq (SegueRecord *entry)
{
  SegueRecord *faq = segue_record_new (SEGUE_RECORD_FAQ, 0);

  segue_record_set_integer (faq, SEGUE_FAQ_ROLLOUT, segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT));
  set_words (faq, SEGUE_FAQ_QUESTION, entry, question_sources, G_N_ELEMENTS (question_sources));
  set_words (faq, SEGUE_FAQ_ANSWER, entry, answer_sources, G_N_ELEMENTS (answer_sources));
  set_audience (faq, SEGUE_FAQ_AUDIENCES, entry);

  return faq;
}

/**
 * segue_answer_edits_try:
 * @approach: a #SegueResistanceApproach
 * @text: (nullable): what to do
 *
 * Returns: whether the entry takes that approach now, and an attempt is written down
 */
gboolean
segue_answer_edits_try (SegueWorkspace  *workspace,
                        SegueRecord     *entry,
                        int              approach,
                        const char      *text,
                        GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ATTEMPT);
  g_autoptr(SegueRecord) attempt = segue_record_new (SEGUE_RECORD_ATTEMPT, 0);

  segue_record_set_integer (attempt, SEGUE_ATTEMPT_RESISTANCE, segue_record_get_id (entry));
  segue_record_set_integer (attempt, SEGUE_ATTEMPT_TRIED_ON, segue_today ());
  segue_record_set_integer (attempt, SEGUE_ATTEMPT_APPROACH, approach);
  if (text != NULL && *text != '\0')
    segue_record_set_text (attempt, SEGUE_ATTEMPT_TRIED, text);
  segue_edit_add (edit, attempt);
  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_APPROACH) != approach)
    segue_edit_set_integer (edit, entry, SEGUE_RESISTANCE_APPROACH, approach);

  return commit (edit, error);
}

/**
 * segue_answer_edits_take_approach:
 * @approach: a #SegueResistanceApproach
 *
 * Returns: whether it is the approach of the entry now, or not any more where it was
 */
gboolean
segue_answer_edits_take_approach (SegueWorkspace  *workspace,
                                  SegueRecord     *entry,
                                  int              approach,
                                  GError         **error)
{
  g_autoptr(SegueEdit) edit = begin (workspace);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_APPROACH) != approach)
    segue_value_set_integer (&value, approach);
  segue_edit_set_value (edit, entry, SEGUE_RESISTANCE_APPROACH, &value);

  return commit (edit, error);
}
