/* segue-edit-repeat.c - the occurrences of a series follow it (DOMAIN b, decided 7)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A series changes in a form, in an import, with the milestone that it hangs on, or because
 * one of its occurrences was moved together with all others.  Its occurrences are brought in
 * line where all edits pass, so that this is part of the same step.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-dated.h"
#include "segue-recurrence.h"
#include "segue-series-plan.h"

static const SegueRecordKind occurrence_kinds[] = { SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_EVENT };

static const SegueChange *
find_change (SegueEdit   *self,
             SegueRecord *record,
             guint        field)
{
  SegueTarget *target = segue_edit_find_target (self, record);

  for (guint i = 0; target != NULL && i < target->changes->len; i++)
    if (g_array_index (target->changes, SegueChange, i).field == field)
      return &g_array_index (target->changes, SegueChange, i);

  return NULL;
}

/* Those that belong to it already and still do. */
static void
collect_present (SegueEdit       *self,
                 SegueRecord     *series,
                 SegueRecordKind  kind,
                 GPtrArray       *occurrences)
{
  guint field = segue_dated_get (kind)->series;
  gint64 id = segue_record_get_id (series);
  guint n = 0;
  SegueRecord *const *present = segue_plan_incoming (SEGUE_PLAN (self->workspace), kind, field, id, &n);

  for (guint i = 0; i < n; i++)
    if (segue_edit_still_links (self, present[i], field, id))
      g_ptr_array_add (occurrences, segue_edit_dup_after (self, present[i]));
}

/* Those that come from elsewhere. */
static void
collect_coming (SegueEdit       *self,
                SegueRecord     *series,
                SegueRecordKind  kind,
                GPtrArray       *occurrences)
{
  guint field = segue_dated_get (kind)->series;
  gint64 id = segue_record_get_id (series);

  for (guint i = 0; i < self->targets->len; i++)
    {
      SegueRecord *record = ((const SegueTarget *) g_ptr_array_index (self->targets, i))->record;

      if (segue_record_get_kind (record) == kind && find_change (self, record, field) != NULL &&
          segue_edit_still_links (self, record, field, id))
        g_ptr_array_add (occurrences, segue_edit_dup_after (self, record));
    }
}

/* Those that the edit adds. */
static void
collect_added (SegueEdit       *self,
               SegueRecord     *series,
               SegueRecordKind  kind,
               GPtrArray       *occurrences)
{
  guint n = 0;
  const SegueAddedRecord *added = segue_added_list (self->added, kind, &n);

  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (added[i].record, segue_dated_get (kind)->series) == segue_record_get_id (series))
      g_ptr_array_add (occurrences, g_object_ref (added[i].record));
}

static GPtrArray *
collect_occurrences (SegueEdit   *self,
                     SegueRecord *series)
{
  GPtrArray *occurrences = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (occurrence_kinds); i++)
    {
      collect_present (self, series, occurrence_kinds[i], occurrences);
      collect_coming (self, series, occurrence_kinds[i], occurrences);
      collect_added (self, series, occurrence_kinds[i], occurrences);
    }

  return occurrences;
}

/* What comes with its occurrences, out of a file, has them. */
static gboolean
brings_occurrences (SegueEdit   *self,
                    SegueRecord *series)
{
  g_autoptr(GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (occurrence_kinds); i++)
    collect_added (self, series, occurrence_kinds[i], added);

  return added->len > 0;
}

static gboolean
apply_change (SegueEdit                *self,
              const SegueSeriesChange  *change,
              GError                  **error)
{
  SegueRecord *record = change->record != NULL ? segue_edit_find (self, segue_record_get_kind (change->record), segue_record_get_id (change->record))
                                               : NULL;

  switch (change->step)
    {
    case SEGUE_SERIES_ADDS:
      segue_edit_add (self, change->wanted);
      return TRUE;
    case SEGUE_SERIES_UPDATES:
      for (guint i = 0; i < segue_record_get_n_fields (record); i++)
        if (segue_series_decides (segue_record_get_kind (record), i))
          {
            SegueValue value = segue_record_peek (change->wanted, i);

            segue_edit_set_value (self, record, i, &value);
          }
      return TRUE;
    case SEGUE_SERIES_REMOVES:
      return !segue_record_is_attached (record) || segue_edit_remove (self, record, TRUE, error);
    }

  g_assert_not_reached ();
}

/* What moves with its milestone keeps its length: the last day of its rule moves along. */
static void
move_rule_along (SegueEdit   *self,
                 SegueRecord *series)
{
  SegueDay before = segue_record_get_day (series, SEGUE_SERIES_DATE);
  SegueDay after = (SegueDay) segue_edit_peek_integer (self, series, SEGUE_SERIES_DATE);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  SegueRecurrence rule;

  if (before == SEGUE_DAY_NONE || after == SEGUE_DAY_NONE || before == after ||
      segue_edit_peek_integer (self, series, SEGUE_SERIES_ANCHOR) == 0 ||
      find_change (self, series, SEGUE_SERIES_RECURRENCE) != NULL ||
      !segue_recurrence_parse (segue_record_get_text (series, SEGUE_SERIES_RECURRENCE), &rule) ||
      rule.until == SEGUE_DAY_NONE)
    return;

  rule.until += after - before;
  segue_value_take_text (&value, segue_recurrence_to_text (&rule));
  segue_edit_set_value (self, series, SEGUE_SERIES_RECURRENCE, &value);
}

static gboolean
renew (SegueEdit    *self,
       SegueRecord  *series,
       GError      **error)
{
  g_autoptr(SegueRecord) shall = segue_edit_dup_after (self, series);
  g_autoptr(GPtrArray) occurrences = collect_occurrences (self, series);
  g_autoptr(GPtrArray) changes = segue_series_compare (SEGUE_PLAN (self->workspace), shall, occurrences);

  for (guint i = 0; i < changes->len; i++)
    if (!apply_change (self, g_ptr_array_index (changes, i), error))
      return FALSE;

  return TRUE;
}

/* Whether the edit changes what the series says of it. */
static gboolean
goes_its_own_way (const SegueTarget *target)
{
  SegueRecordKind kind = segue_record_get_kind (target->record);
  const SegueDated *dated = segue_dated_get (kind);
  gboolean is_other = FALSE;

  if (target->removed || dated == NULL || dated->series == SEGUE_NO_FIELD || !segue_series_follows (target->record))
    return FALSE;

  for (guint i = 0; i < target->changes->len; i++)
    {
      guint field = g_array_index (target->changes, SegueChange, i).field;

      if (field == dated->detached)
        return FALSE;
      is_other |= field != dated->series && field != dated->series_index && segue_series_decides (kind, field);
    }

  return is_other;
}

/* Who changes one occurrence, in a form or a file, does not want it back as it was. */
static void
detach (SegueEdit *self)
{
  g_auto(SegueValue) yes = SEGUE_VALUE_INIT;

  segue_value_set_integer (&yes, TRUE);
  for (guint i = 0; i < self->targets->len && !self->renews; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (goes_its_own_way (target))
        segue_edit_set_value (self, target->record, segue_dated_get (segue_record_get_kind (target->record))->detached, &yes);
    }
}

static GPtrArray *
collect_series (SegueEdit *self)
{
  GPtrArray *series = g_ptr_array_new ();
  guint n = 0;
  const SegueAddedRecord *added = segue_added_list (self->added, SEGUE_RECORD_SERIES, &n);

  /* An import is what the file says: the occurrences are in the next file, or nowhere. */
  for (guint i = 0; i < n && self->verb != SEGUE_VERB_IMPORT; i++)
    if (!brings_occurrences (self, added[i].record))
      g_ptr_array_add (series, added[i].record);
  for (guint i = 0; i < self->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (segue_record_get_kind (target->record) == SEGUE_RECORD_SERIES && !target->removed && target->changes->len > 0)
        g_ptr_array_add (series, target->record);
    }

  return series;
}

/**
 * segue_edit_renew:
 * @series: a series of the workspace
 *
 * Brings the occurrences of @series in line, also where nothing else of it changes: it
 * came out of a file, or a holiday is another day.
 *
 * Returns: %FALSE with an error where an occurrence cannot be removed
 */
gboolean
segue_edit_renew (SegueEdit    *self,
                  SegueRecord  *series,
                  GError      **error)
{
  g_return_val_if_fail (SEGUE_IS_EDIT (self) && !self->committed, FALSE);
  g_return_val_if_fail (segue_record_get_kind (series) == SEGUE_RECORD_SERIES, FALSE);

  self->renews = TRUE;
  return renew (self, segue_edit_resolve (self, series), error);
}

/* Adds, changes and removes occurrences until they are those that their series have after
 * the edit; called once, at the commit, when relative dates are known.
 */
gboolean
segue_edit_repeat (SegueEdit  *self,
                   GError    **error)
{
  g_autoptr(GPtrArray) series = collect_series (self);

  detach (self);
  for (guint i = 0; i < series->len; i++)
    {
      if (segue_record_is_attached (g_ptr_array_index (series, i)))
        move_rule_along (self, g_ptr_array_index (series, i));
      if (!renew (self, g_ptr_array_index (series, i), error))
        return FALSE;
    }

  return TRUE;
}
