/* segue-series-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-series-edits"

#include "config.h"

#include "segue-series-edits.h"

#include "segue-dated.h"
#include "segue-lock.h"
#include "segue-recurrence.h"
#include "segue-series-plan.h"
#include "segue-series-shift.h"

static void
set_text (SegueEdit   *edit,
          SegueRecord *record,
          guint        field,
          const char  *text)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_text (&value, text);
  segue_edit_set_value (edit, record, field, &value);
}

static void
write_differences (SegueEdit   *edit,
                   SegueRecord *record,
                   SegueRecord *shall)
{
  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    {
      SegueValue value = segue_record_peek (shall, i);

      segue_edit_set_value (edit, record, i, &value);
    }
}

static int
get_index (SegueRecord *occurrence)
{
  return (int) segue_record_get_integer (occurrence, segue_dated_get (segue_record_get_kind (occurrence))->series_index);
}

/* Puts what an occurrence shall be into what its series shall be. */
static void
fill_series (SeguePlan             *plan,
             SegueRecord           *shall,
             SegueRecord           *occurrence,
             const SegueFieldValue *values,
             guint                  n_values)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (occurrence));

  for (guint i = 0; i < n_values; i++)
    {
      guint field = segue_series_find_field (segue_record_get_kind (occurrence), values[i].field);

      if (values[i].field == dated->date && values[i].value.is_set)
        segue_series_shift (plan, shall, segue_record_get_day (occurrence, dated->date), (SegueDay) values[i].value.slot.integer);
      else if (field != SEGUE_NO_FIELD)
        segue_record_set_value (shall, field, &values[i].value);
    }
}

/* What the series does not say is changed here and nowhere else. */
static void
fill_own (SegueEdit             *edit,
          SegueRecord           *occurrence,
          const SegueFieldValue *values,
          guint                  n_values)
{
  for (guint i = 0; i < n_values; i++)
    if (!segue_series_decides (segue_record_get_kind (occurrence), values[i].field))
      segue_edit_set_value (edit, occurrence, values[i].field, &values[i].value);
}

static void
change_this (SegueEdit             *edit,
             SegueRecord           *occurrence,
             const SegueFieldValue *values,
             guint                  n_values)
{
  for (guint i = 0; i < n_values; i++)
    segue_edit_set_value (edit, occurrence, values[i].field, &values[i].value);
  segue_edit_set_integer (edit, occurrence, segue_dated_get (segue_record_get_kind (occurrence))->detached, TRUE);
}

/* The occurrences follow in the commit. */
static void
change_all (SegueEdit             *edit,
            SegueWorkspace        *workspace,
            SegueRecord           *series,
            SegueRecord           *occurrence,
            const SegueFieldValue *values,
            guint                  n_values)
{
  g_autoptr(SegueRecord) shall = segue_series_copy_from (series, segue_record_get_day (series, SEGUE_SERIES_DATE));

  fill_series (SEGUE_PLAN (workspace), shall, occurrence, values, n_values);
  write_differences (edit, series, shall);
  fill_own (edit, occurrence, values, n_values);
}

/* The series ends before @index. */
static void
end_before (SegueEdit   *edit,
            SegueRecord *series,
            int          index)
{
  g_autofree char *text = NULL;
  SegueRecurrence rule;

  if (!segue_recurrence_parse (segue_record_get_text (series, SEGUE_SERIES_RECURRENCE), &rule))
    return;

  rule.until = SEGUE_DAY_NONE;
  rule.count = (guint) index - 1;
  text = segue_recurrence_to_text (&rule);
  set_text (edit, series, SEGUE_SERIES_RECURRENCE, text);
}

/* Those from @index on; what comes before stays where it is. */
static GPtrArray *
list_from (SeguePlan   *plan,
           SegueRecord *series,
           int          index)
{
  g_autoptr(GPtrArray) all = segue_series_list_occurrences (plan, series);
  GPtrArray *rest = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (get_index (g_ptr_array_index (all, i)) >= index)
      g_ptr_array_add (rest, g_ptr_array_index (all, i));

  return rest;
}

/* All go over, whether they follow it or not. */
static void
hand_over (SegueEdit   *edit,
           GPtrArray   *rest,
           SegueRecord *series,
           int          before)
{
  for (guint i = 0; i < rest->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (rest, i);
      const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));

      if (segue_lock_holds (record))
        segue_edit_unlock (edit, record); /* it says what it said */
      segue_edit_set_integer (edit, record, dated->series, segue_record_get_id (series));
      segue_edit_set_integer (edit, record, dated->series_index, get_index (record) - before);
    }
}

static void
change_following (SegueEdit             *edit,
                  SegueWorkspace        *workspace,
                  SegueRecord           *series,
                  SegueRecord           *occurrence,
                  const SegueFieldValue *values,
                  guint                  n_values)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  int before = get_index (occurrence) - 1;
  g_autoptr(GPtrArray) rest = list_from (plan, series, before + 1);
  g_autoptr(SegueRecord) second = segue_series_copy_rest (plan, series, before);

  segue_edit_add (edit, second);
  fill_series (plan, second, occurrence, values, n_values);
  end_before (edit, series, before + 1);
  hand_over (edit, rest, second, before);
  fill_own (edit, occurrence, values, n_values);
}

/* The first one and those that follow are all. */
static SegueSeriesScope
get_scope (SegueRecord      *occurrence,
           SegueSeriesScope  scope)
{
  return scope == SEGUE_SERIES_FOLLOWING && get_index (occurrence) <= 1 ? SEGUE_SERIES_ALL : scope;
}

/**
 * segue_series_edits_find:
 * @record: any record of the workspace
 *
 * Returns: (transfer none) (nullable): the series that @record belongs to and follows, so
 *   that one has to ask how many of it are meant
 */
SegueRecord *
segue_series_edits_find (SegueWorkspace *workspace,
                         SegueRecord    *record)
{
  SegueRecord *series = segue_series_of (SEGUE_PLAN (workspace), record);

  return series != NULL && segue_series_follows (record) ? series : NULL;
}

/**
 * segue_series_edits_change:
 * @occurrence: an occurrence of a series
 * @scope: what else is changed like it
 * @values: (array length=n_values): fields of @occurrence and what they shall be
 *
 * Another day means as much for the others: the rule moves with it.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_series_edits_change (SegueWorkspace         *workspace,
                           SegueRecord            *occurrence,
                           SegueSeriesScope        scope,
                           const SegueFieldValue  *values,
                           guint                   n_values,
                           GError                **error)
{
  SegueRecord *series = segue_series_of (SEGUE_PLAN (workspace), occurrence);
  SegueRecordKind kind = segue_record_get_kind (occurrence);
  gboolean is_move = n_values > 0 && values[0].field == segue_dated_get (kind)->date;
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, is_move ? SEGUE_VERB_MOVE : SEGUE_VERB_CHANGE, kind);

  g_return_val_if_fail (series != NULL, FALSE);

  switch (get_scope (occurrence, scope))
    {
    case SEGUE_SERIES_THIS:
      change_this (edit, occurrence, values, n_values);
      break;
    case SEGUE_SERIES_FOLLOWING:
      change_following (edit, workspace, series, occurrence, values, n_values);
      break;
    case SEGUE_SERIES_ALL:
      change_all (edit, workspace, series, occurrence, values, n_values);
      break;
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

/* What was sent or held did happen, and stays. */
static gboolean
remove_open (SegueEdit  *edit,
             GPtrArray  *occurrences,
             guint      *n_removed,
             GError    **error)
{
  for (guint i = 0; i < occurrences->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (occurrences, i);

      if (segue_dated_get_state (record) == SEGUE_DATED_DONE)
        continue;
      if (!segue_edit_remove (edit, record, TRUE, error))
        return FALSE;
      *n_removed += 1;
    }

  return TRUE;
}

static gboolean
remove_this (SegueEdit    *edit,
             SegueRecord  *series,
             SegueRecord  *occurrence,
             GError      **error)
{
  g_autofree char *left_out = segue_series_dup_left_out (series, get_index (occurrence));

  set_text (edit, series, SEGUE_SERIES_LEFT_OUT, left_out);
  return segue_edit_remove (edit, occurrence, TRUE, error);
}

static gboolean
remove_all (SegueEdit       *edit,
            SegueWorkspace  *workspace,
            SegueRecord     *series,
            guint           *n_removed,
            GError         **error)
{
  g_autoptr(GPtrArray) occurrences = segue_series_list_occurrences (SEGUE_PLAN (workspace), series);

  return remove_open (edit, occurrences, n_removed, error) && segue_edit_remove (edit, series, FALSE, error);
}

/**
 * segue_series_edits_remove_series:
 * @series: a series of the workspace
 * @n_removed: (out): how many occurrences went with it
 *
 * What was sent or held did happen, and stays by itself.
 *
 * Returns: %FALSE with an error where nothing was removed
 */
gboolean
segue_series_edits_remove_series (SegueWorkspace  *workspace,
                                  SegueRecord     *series,
                                  guint           *n_removed,
                                  GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_SERIES);

  g_return_val_if_fail (segue_record_get_kind (series) == SEGUE_RECORD_SERIES, FALSE);

  *n_removed = 0;
  return remove_all (edit, workspace, series, n_removed, error) && segue_edit_commit (edit, NULL, error);
}

/**
 * segue_series_edits_remove:
 * @occurrence: an occurrence of a series
 * @scope: what else is removed with it
 * @n_removed: (out): how many occurrences went
 *
 * One that is removed by itself is not made again.  With those that follow, the series ends
 * before it; with all, it goes.  What was sent or held stays.
 *
 * Returns: %FALSE with an error where nothing was removed
 */
gboolean
segue_series_edits_remove (SegueWorkspace    *workspace,
                           SegueRecord       *occurrence,
                           SegueSeriesScope   scope,
                           guint             *n_removed,
                           GError           **error)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  SegueRecord *series = segue_series_of (plan, occurrence);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (occurrence));
  g_autoptr(GPtrArray) rest = NULL;

  g_return_val_if_fail (series != NULL && n_removed != NULL, FALSE);

  *n_removed = 0;
  switch (get_scope (occurrence, scope))
    {
    case SEGUE_SERIES_THIS:
      *n_removed = 1;
      if (!remove_this (edit, series, occurrence, error))
        return FALSE;
      break;
    case SEGUE_SERIES_FOLLOWING:
      rest = list_from (plan, series, get_index (occurrence));
      end_before (edit, series, get_index (occurrence));
      if (!remove_open (edit, rest, n_removed, error))
        return FALSE;
      break;
    case SEGUE_SERIES_ALL:
      if (!remove_all (edit, workspace, series, n_removed, error))
        return FALSE;
      break;
    }

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_series_edits_count_due:
 * @series: a series of the workspace
 *
 * Returns: how many of its occurrences are missing, too many or not as it says
 */
guint
segue_series_edits_count_due (SegueWorkspace *workspace,
                              SegueRecord    *series)
{
  g_autoptr(GPtrArray) changes = segue_series_find_changes (SEGUE_PLAN (workspace), series);

  return changes->len;
}

/**
 * segue_series_edits_renew:
 * @series: a series of the workspace
 *
 * Makes what it says true, as one step.
 *
 * Returns: %FALSE with an error where nothing was written
 */
gboolean
segue_series_edits_renew (SegueWorkspace  *workspace,
                          SegueRecord     *series,
                          GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, segue_series_get_kind (series));

  return segue_edit_renew (edit, series, error) && (segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error));
}
