/* segue-edit.c - collecting what shall change
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-judgement.h"

G_DEFINE_FINAL_TYPE (SegueEdit, segue_edit, G_TYPE_OBJECT)

static void
clear_change (gpointer data)
{
  SegueChange *change = data;

  segue_value_clear (&change->value);
}

static void
free_target (gpointer data)
{
  SegueTarget *target = data;

  g_object_unref (target->record);
  g_array_unref (target->changes);
  g_free (target);
}

static void
segue_edit_finalize (GObject *object)
{
  SegueEdit *self = SEGUE_EDIT (object);

  g_hash_table_unref (self->unlocked);
  g_hash_table_unref (self->by_record);
  g_ptr_array_unref (self->targets);
  segue_added_free (self->added);
  g_clear_pointer (&self->ending, segue_pairs_free);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_edit_parent_class)->finalize (object);
}

static void
segue_edit_class_init (SegueEditClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_edit_finalize;
}

static void
segue_edit_init (SegueEdit *self)
{
  self->added = segue_added_new ();
  self->targets = g_ptr_array_new_with_free_func (free_target);
  self->by_record = g_hash_table_new (NULL, NULL);
  self->unlocked = g_hash_table_new (NULL, NULL);
  self->basis = SEGUE_BASIS_OBSERVED;
}

/**
 * segue_edit_new:
 * @workspace: what is edited
 * @verb: what the user does, for the name of the undo step
 * @kind: to what
 *
 * Returns: (transfer full): an edit without changes
 */
SegueEdit *
segue_edit_new (SegueWorkspace  *workspace,
                SegueVerb        verb,
                SegueRecordKind  kind)
{
  SegueEdit *self;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (kind > SEGUE_RECORD_NONE && kind < SEGUE_N_RECORD_KINDS, NULL);

  self = g_object_new (SEGUE_TYPE_EDIT, NULL);
  self->workspace = g_object_ref (workspace);
  self->verb = verb;
  self->kind = kind;

  return self;
}

/* What is seen may stand for a record that holds more. */
SegueRecord *
segue_edit_resolve (SegueEdit   *self,
                    SegueRecord *record)
{
  SegueRecord *held = NULL;

  if (self->workspace->shown == NULL || !segue_record_is_attached (record))
    return record;

  held = segue_plan_find (SEGUE_PLAN (self->workspace), segue_record_get_kind (record), segue_record_get_id (record));

  return held != NULL ? held : record;
}

SegueTarget *
segue_edit_find_target (SegueEdit   *self,
                        SegueRecord *record)
{
  return g_hash_table_lookup (self->by_record, record);
}

SegueTarget *
segue_edit_ensure_target (SegueEdit   *self,
                          SegueRecord *record)
{
  SegueTarget *target = segue_edit_find_target (self, record);

  if (target == NULL)
    {
      target = g_new0 (SegueTarget, 1);
      target->record = g_object_ref (record);
      target->changes = g_array_new (FALSE, FALSE, sizeof (SegueChange));
      g_array_set_clear_func (target->changes, clear_change);
      g_ptr_array_add (self->targets, target);
      g_hash_table_insert (self->by_record, record, target);
    }

  return target;
}

gboolean
segue_edit_is_removed (SegueEdit   *self,
                       SegueRecord *record)
{
  SegueTarget *target = segue_edit_find_target (self, record);

  return target != NULL && target->removed;
}

/* Finds a record as it will be after the edit: among what is added, else in
 * the workspace unless it goes.
 */
SegueRecord *
segue_edit_find (SegueEdit       *self,
                 SegueRecordKind  kind,
                 gint64           id)
{
  SegueRecord *record = segue_added_find (self->added, kind, id);

  if (record != NULL)
    return record;

  record = segue_plan_find (SEGUE_PLAN (self->workspace), kind, id);

  return record != NULL && segue_edit_is_removed (self, record) ? NULL : record;
}

/**
 * segue_edit_add:
 * @record: (transfer none): a record that no workspace holds; until the commit
 *   its fields may still be set directly
 */
void
segue_edit_add (SegueEdit   *self,
                SegueRecord *record)
{
  g_return_if_fail (SEGUE_IS_EDIT (self) && !self->committed);
  g_return_if_fail (SEGUE_IS_RECORD (record) && !segue_record_is_attached (record));

  segue_added_add (self->added, record);
}

static void
forget_change (SegueTarget *target,
               guint        field)
{
  for (guint i = 0; i < target->changes->len; i++)
    if (g_array_index (target->changes, SegueChange, i).field == field)
      {
        g_array_remove_index (target->changes, i);
        return;
      }
}

/**
 * segue_edit_set_value:
 * @record: a record of the workspace or one added by this edit
 * @field: index of a field
 * @value: what it shall be; is copied
 *
 * A value that the record has already is no change.  Where the field cannot be seen, or
 * not as it is, the commit says so and fails.
 */
void
segue_edit_set_value (SegueEdit        *self,
                      SegueRecord      *record,
                      guint             field,
                      const SegueValue *value)
{
  SegueChange change = { field, SEGUE_VALUE_INIT };
  const SegueField *row;
  SegueRecord *seen = record;
  SegueValue present;

  g_return_if_fail (SEGUE_IS_EDIT (self) && !self->committed);
  g_return_if_fail (SEGUE_IS_RECORD (record));

  if (!segue_record_is_attached (record))
    {
      segue_record_set_value (record, field, value);
      return;
    }

  row = segue_record_get_field (record, field);
  record = segue_edit_resolve (self, seen);
  if (record != seen && !segue_plan_shows_as_is (segue_workspace_get_shown (self->workspace), seen, field))
    {
      self->hidden = row;
      return;
    }

  present = segue_record_peek (record, field);
  if (segue_value_equal (row, &present, value))
    {
      SegueTarget *target = segue_edit_find_target (self, record);

      if (target != NULL)
        forget_change (target, field);
      return;
    }

  segue_value_copy (row, value, &change.value);
  forget_change (segue_edit_ensure_target (self, record), field);
  g_array_append_val (segue_edit_find_target (self, record)->changes, change);
}

/**
 * segue_edit_set_integer:
 * @record: a record
 * @field: one of its fields that holds a number, a day, a choice or a link
 * @integer: what it shall be
 *
 * As segue_edit_set_value().
 */
void
segue_edit_set_integer (SegueEdit   *self,
                        SegueRecord *record,
                        guint        field,
                        gint64       integer)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, integer);
  segue_edit_set_value (self, record, field, &value);
}

/**
 * segue_edit_set_text:
 * @text: stable text
 * @error: %SEGUE_VALUE_ERROR where it does not fit the field
 */
gboolean
segue_edit_set_text (SegueEdit    *self,
                     SegueRecord  *record,
                     guint         field,
                     const char   *text,
                     GError      **error)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  g_return_val_if_fail (SEGUE_IS_EDIT (self) && SEGUE_IS_RECORD (record), FALSE);

  if (!segue_value_from_text (segue_record_get_field (record, field), text, &value, error))
    return FALSE;

  segue_edit_set_value (self, record, field, &value);
  return TRUE;
}

/**
 * segue_edit_peek:
 *
 * Returns: the value as it will be after the edit, borrowed: valid until the edit changes
 */
SegueValue
segue_edit_peek (SegueEdit   *self,
                 SegueRecord *record,
                 guint        field)
{
  SegueTarget *target = NULL;

  /* What is added holds its values itself. */
  record = segue_edit_resolve (self, record);
  if (segue_record_is_attached (record))
    target = segue_edit_find_target (self, record);

  if (target != NULL)
    for (guint i = 0; i < target->changes->len; i++)
      {
        const SegueChange *change = &g_array_index (target->changes, SegueChange, i);

        if (change->field == field)
          {
            SegueValue value = change->value;

            value.owned = NULL;
            return value;
          }
      }

  return segue_record_peek (record, field);
}

/* Returns: (transfer full): a record that reads as it will after the edit */
SegueRecord *
segue_edit_dup_after (SegueEdit   *self,
                      SegueRecord *record)
{
  SegueRecord *copy;

  if (!segue_record_is_attached (record) || segue_edit_find_target (self, record) == NULL)
    return g_object_ref (record);

  copy = segue_record_new (segue_record_get_kind (record), segue_record_get_id (record));
  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    {
      SegueValue value = segue_edit_peek (self, record, i);

      if (value.is_set)
        segue_record_set_value (copy, i, &value);
    }

  return copy;
}

gint64
segue_edit_peek_integer (SegueEdit   *self,
                         SegueRecord *record,
                         guint        field)
{
  SegueValue value = segue_edit_peek (self, record, field);

  return value.is_set ? value.slot.integer : 0;
}

/**
 * segue_edit_is_empty:
 *
 * Returns: whether committing would do nothing
 */
gboolean
segue_edit_is_empty (SegueEdit *self)
{
  g_return_val_if_fail (SEGUE_IS_EDIT (self), TRUE);

  if (segue_added_get_n (self->added) > 0 || self->hidden != NULL)
    return FALSE;

  for (guint i = 0; i < self->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (target->removed || target->changes->len > 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * segue_edit_get_n_cleared:
 *
 * Returns: how many links were cleared because what they led to is removed
 */
guint
segue_edit_get_n_cleared (SegueEdit *self)
{
  g_return_val_if_fail (SEGUE_IS_EDIT (self), 0);

  return self->n_cleared;
}

/**
 * segue_edit_set_basis:
 * @basis: a SegueBasis
 *
 * On what basis attitudes are judged that this edit sets directly; observed
 * unless said otherwise.
 */
void
segue_edit_set_basis (SegueEdit *self,
                      int        basis)
{
  g_return_if_fail (SEGUE_IS_EDIT (self));

  self->basis = basis;
}

/**
 * segue_edit_set_progress:
 * @progress: (nullable): is told the fraction that is written, 0 to 1
 */
void
segue_edit_set_progress (SegueEdit         *self,
                         SegueProgressFunc  progress,
                         gpointer           user_data)
{
  g_return_if_fail (SEGUE_IS_EDIT (self));

  self->progress = progress;
  self->progress_data = user_data;
}
