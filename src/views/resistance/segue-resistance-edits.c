/* segue-resistance-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-edits"

#include "config.h"

#include "segue-resistance-edits.h"

#include "segue-deleted-words.h"
#include "segue-entry-move.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-flow.h"

#include <glib/gi18n.h>

static SegueRecord *
get_source (SegueWorkspace *workspace,
            SegueRecord    *record)
{
  return segue_plan_find_source (segue_workspace_get_shown (workspace), record);
}

/* Of several it names the one that is in the way. */
static gboolean
check (SegueWorkspace         *workspace,
       GPtrArray              *entries,
       SegueResistanceStatus   status,
       GError                **error)
{
  for (guint i = 0; i < entries->len; i++)
    {
      SegueRecord *entry = get_source (workspace, g_ptr_array_index (entries, i));
      const char *refusal = segue_resistance_get_refusal (entry, status);
      g_autofree char *title = NULL;

      if (refusal == NULL)
        continue;

      title = segue_plan_dup_title (segue_workspace_get_shown (workspace), g_ptr_array_index (entries, i));
      if (entries->len == 1)
        g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, refusal);
      else
        /* Translators: which of several entries something cannot be done with, and why. */
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("Nothing was changed, because of “%s”: %s"), title, refusal);
      return FALSE;
    }

  return TRUE;
}

/**
 * segue_resistance_edits_set_status:
 * @entries: (element-type SegueRecord): that @workspace shows
 * @status: what they are to be; with it come the days that follow
 *
 * Returns: %FALSE with an error, which says what is missing, where nothing was written
 */
gboolean
segue_resistance_edits_set_status (SegueWorkspace         *workspace,
                                   GPtrArray              *entries,
                                   SegueResistanceStatus   status,
                                   GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);

  if (!check (workspace, entries, status, error))
    return FALSE;

  for (guint i = 0; i < entries->len; i++)
    segue_entry_move (edit, get_source (workspace, g_ptr_array_index (entries, i)), status);

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/* A root cause stands under a barrier (DOMAIN B8): that is known with it, of all as one step.
 * Returns: whether it is taken care of
 */
static gboolean
set_cause (SegueFormTarget  *target,
           const SegueValue *cause)
{
  GPtrArray *entries = segue_form_target_get_records (target);
  SegueWorkspace *workspace = segue_form_target_get_workspace (target);
  int barrier = cause->is_set ? segue_resistance_cause_get_barrier ((int) cause->slot.integer) : SEGUE_CHOICE_NONE;
  g_autoptr(SegueEdit) edit = NULL;

  if (barrier == SEGUE_CHOICE_NONE)
    return FALSE;

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);
  for (guint i = 0; i < entries->len; i++)
    {
      SegueRecord *entry = get_source (workspace, g_ptr_array_index (entries, i));

      segue_edit_set_value (edit, entry, SEGUE_RESISTANCE_ROOT_CAUSE, cause);
      if (segue_record_get_choice (entry, SEGUE_RESISTANCE_BARRIER) != barrier)
        segue_edit_set_integer (edit, entry, SEGUE_RESISTANCE_BARRIER, barrier);
    }
  if (!segue_form_target_commit (target, edit))
    segue_form_target_refresh (target, SEGUE_RESISTANCE_ROOT_CAUSE);

  return TRUE;
}

/* A status that is chosen in a form is set as anywhere else. */
static gboolean
guard_cb (SegueFormTarget  *target,
          guint             field,
          const SegueValue *value,
          gpointer          data)
{
  GPtrArray *entries = segue_form_target_get_records (target);
  g_autoptr(GError) error = NULL;

  if (field == SEGUE_RESISTANCE_ROOT_CAUSE && segue_record_is_attached (g_ptr_array_index (entries, 0)))
    return set_cause (target, value);
  if (field != SEGUE_RESISTANCE_STATUS || !value->is_set || !segue_record_is_attached (g_ptr_array_index (entries, 0)))
    return FALSE;

  if (!segue_resistance_edits_set_status (segue_form_target_get_workspace (target), entries, (SegueResistanceStatus) value->slot.integer, &error))
    {
      segue_form_target_fail (target, error->message);
      segue_form_target_refresh (target, field);
    }

  return TRUE;
}

/**
 * segue_resistance_edits_guard:
 * @target: what a form edits: entries of the log
 *
 * Lets a status that is chosen in the form be written with the days that follow from it.
 */
void
segue_resistance_edits_guard (SegueFormTarget *target)
{
  g_return_if_fail (SEGUE_IS_FORM_TARGET (target));

  segue_form_target_set_guard (target, guard_cb, NULL);
}

/**
 * segue_resistance_edits_remove:
 * @records: (element-type SegueRecord): what is shown, all of one kind
 *
 * Removes them with what hangs on them alone; what only names them names them no more.
 *
 * Returns: (transfer full) (nullable): what went, in words; %NULL with an error
 */
char *
segue_resistance_edits_remove (SegueWorkspace  *workspace,
                               GPtrArray       *records,
                               GError         **error)
{
  SegueRecord *first = g_ptr_array_index (records, 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (first));
  g_autofree char *title = segue_plan_dup_title (segue_workspace_get_shown (workspace), first);
  GString *words = NULL;

  for (guint i = 0; i < records->len; i++)
    if (!segue_edit_remove (edit, get_source (workspace, g_ptr_array_index (records, i)), TRUE, error))
      return NULL;
  if (!segue_edit_commit (edit, NULL, error))
    return NULL;

  if (records->len == 1)
    words = segue_deleted_words_new (title);
  else
    {
      words = g_string_new (NULL);
      g_string_append_printf (words, ngettext ("%u record deleted", "%u records deleted", records->len), records->len);
    }
  segue_deleted_words_add_cleared (words, segue_edit_get_n_cleared (edit));

  return g_string_free (words, FALSE);
}
