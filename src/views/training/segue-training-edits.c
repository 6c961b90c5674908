/* segue-training-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only here is read from the workspace itself, so that what somebody does not see is copied
 * and removed with what they do.
 */

#define G_LOG_DOMAIN "segue-training-edits"

#include "config.h"

#include "segue-training-edits.h"

#include "segue-deleted-words.h"
#include "segue-edit.h"
#include "segue-material.h"
#include "segue-requirement.h"
#include "segue-session.h"

#include <glib/gi18n.h>

/**
 * segue_training_edits_reinforce:
 * @plan: what was agreed to
 *
 * Adds what is chosen.
 *
 * Returns: %FALSE with an error where nothing was added
 */
gboolean
segue_training_edits_reinforce (SegueWorkspace          *workspace,
                                SegueReinforcementPlan  *plan,
                                GError                 **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_REINFORCEMENT);

  for (guint i = 0; i < plan->entries->len; i++)
    {
      const SegueReinforcementEntry *entry = g_ptr_array_index (plan->entries, i);
      g_autoptr(SegueRecord) record = entry->is_chosen ? segue_reinforcement_plan_make (plan, entry) : NULL;

      if (record != NULL)
        segue_edit_add (edit, record);
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/**
 * segue_training_edits_start:
 * @curriculum: what was agreed to
 *
 * Adds the courses that somebody takes, with the rules that say who.
 *
 * Returns: %FALSE with an error where nothing was added
 */
gboolean
segue_training_edits_start (SegueWorkspace   *workspace,
                            SegueCurriculum  *curriculum,
                            GError          **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_COURSE);
  g_autoptr(GPtrArray) records = segue_curriculum_make (curriculum);

  for (guint i = 0; i < records->len; i++)
    segue_edit_add (edit, g_ptr_array_index (records, i));

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/* What is of the one record alone: what it is called elsewhere, and what came of it. */
static gboolean
is_own (SegueRecord *record,
        guint        field)
{
  switch ((int) segue_record_get_kind (record))
    {
    case SEGUE_RECORD_COURSE:
      return field == SEGUE_COURSE_MEASURE_AFTER || field == SEGUE_COURSE_MEASURED_ON;
    case SEGUE_RECORD_MATERIAL:
      return field == SEGUE_MATERIAL_STATUS || field == SEGUE_MATERIAL_ADDRESS;
    default:
      return FALSE;
    }
}

static SegueRecord *
copy_record (SegueRecord *record)
{
  SegueRecordClass *klass = segue_record_class_get (segue_record_get_kind (record));
  SegueRecord *copy = segue_record_new (segue_record_get_kind (record), 0);
  guint code = segue_record_class_find (klass, "code");
  guint external = segue_record_class_find (klass, "external-id");

  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    {
      SegueValue value = segue_record_peek (record, i);

      if (value.is_set && i != code && i != external && !is_own (record, i))
        segue_record_set_value (copy, i, &value);
    }
  if (klass->title != SEGUE_NO_FIELD)
    {
      /* Translators: what a copy is called: after what it was made of. */
      g_autofree char *title = g_strdup_printf (_("%s (copy)"), segue_record_get_text (record, klass->title));

      segue_record_set_text (copy, klass->title, title);
    }

  return copy;
}

/* The same audiences take the copy. */
static void
copy_rules (SegueEdit      *edit,
            SegueWorkspace *workspace,
            SegueRecord    *course,
            SegueRecord    *copy)
{
  guint n = 0;
  SegueRecord *const *rules = segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
                                                   segue_record_get_id (course), &n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(SegueRecord) rule = copy_record (rules[i]);

      segue_record_set_integer (rule, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (copy));
      segue_edit_add (edit, rule);
    }
}

/**
 * segue_training_edits_copy:
 * @record: what is shown: a course, a need, a material
 *
 * Makes another one like it; a course for the same audiences.
 *
 * Returns: the id of the copy, 0 with an error
 */
gint64
segue_training_edits_copy (SegueWorkspace  *workspace,
                           SegueRecord     *record,
                           GError         **error)
{
  SegueRecord *source = segue_plan_find_source (segue_workspace_get_shown (workspace), record);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(SegueRecord) copy = copy_record (source);

  segue_edit_add (edit, copy);
  if (segue_record_get_kind (source) == SEGUE_RECORD_COURSE)
    copy_rules (edit, workspace, source, copy);

  return segue_edit_commit (edit, NULL, error) ? segue_record_get_id (copy) : 0;
}

/**
 * segue_training_edits_count_sessions:
 * @course: a course that is shown
 *
 * Returns: how many sessions would go with it
 */
guint
segue_training_edits_count_sessions (SegueWorkspace *workspace,
                                     SegueRecord    *course)
{
  guint n = 0;

  segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE, segue_record_get_id (course), &n);

  return n;
}

/* A session cannot be without its course. */
static gboolean
remove_sessions (SegueEdit       *edit,
                 SegueWorkspace  *workspace,
                 SegueRecord     *course,
                 guint           *n,
                 GError         **error)
{
  SegueRecord *const *sessions = segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE,
                                                      segue_record_get_id (course), n);

  for (guint i = 0; i < *n; i++)
    if (!segue_edit_remove (edit, sessions[i], TRUE, error))
      return FALSE;

  return TRUE;
}

/**
 * segue_training_edits_remove:
 * @record: what is shown
 *
 * Removes it with what hangs on it alone; what only names it names it no more.
 *
 * Returns: (transfer full) (nullable): what went, in words; %NULL with an error
 */
char *
segue_training_edits_remove (SegueWorkspace  *workspace,
                             SegueRecord     *record,
                             GError         **error)
{
  SegueRecord *source = segue_plan_find_source (segue_workspace_get_shown (workspace), record);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (record));
  g_autofree char *title = segue_plan_dup_title (segue_workspace_get_shown (workspace), record);
  guint n_sessions = 0;
  GString *words = NULL;

  if (segue_record_get_kind (record) == SEGUE_RECORD_COURSE && !remove_sessions (edit, workspace, source, &n_sessions, error))
    return NULL;
  if (!segue_edit_remove (edit, source, TRUE, error) || !segue_edit_commit (edit, NULL, error))
    return NULL;

  words = segue_deleted_words_new (title);
  if (n_sessions > 0)
    /* Translators: follows what was deleted. */
    g_string_append_printf (words, ngettext ("; %u session went with it", "; %u sessions went with it", n_sessions), n_sessions);
  segue_deleted_words_add_cleared (words, segue_edit_get_n_cleared (edit));

  return g_string_free (words, FALSE);
}
