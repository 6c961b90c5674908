/* segue-record-get.c - what a record holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record"

#include "config.h"

#include "segue-record-private.h"

#include <string.h>

/**
 * segue_record_is_set:
 * @field: index of a field
 *
 * Returns: whether it has a value; an initial value that nobody set is none
 */
gboolean
segue_record_is_set (SegueRecord *self,
                     guint        field)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return has_slot (get_private (self), field);
}

/**
 * segue_record_next_set:
 * @field: where to begin
 *
 * Most records fill few of their fields; who needs only those walks with this:
 * `for (i = segue_record_next_set (r, 0); i != SEGUE_NO_FIELD; i = segue_record_next_set (r, i + 1))`
 *
 * Returns: the first set field from @field on, or %SEGUE_NO_FIELD
 */
guint
segue_record_next_set (SegueRecord *self,
                       guint        field)
{
  SegueRecordPrivate *priv = get_private (self);

  for (guint word = field / 64; word < SEGUE_RECORD_WORDS; word++)
    {
      guint64 rest = priv->set[word];

      if (word == field / 64)
        rest &= G_MAXUINT64 << (field % 64);
      if (rest != 0)
        return word * 64 + (guint) __builtin_ctzll (rest);
    }

  return SEGUE_NO_FIELD;
}

/**
 * segue_record_collect_set:
 * @set: (array fixed-size=2) (inout): a bit per field, the lowest first; those that
 *   are set in the record are added
 */
void
segue_record_collect_set (SegueRecord *self,
                          guint64     *set)
{
  SegueRecordPrivate *priv = get_private (self);

  for (guint word = 0; word < SEGUE_RECORD_WORDS; word++)
    set[word] |= priv->set[word];
}

/**
 * segue_record_walk_init:
 * @walk: (out): stands before the first set field of @self
 */
void
segue_record_walk_init (SegueRecordWalk *walk,
                        SegueRecord     *self)
{
  SegueRecordPrivate *priv = get_private (self);

  walk->slot = priv->slots;
  memcpy (walk->rest, priv->set, sizeof walk->rest);
}

/**
 * segue_record_peek:
 * @field: index of a field
 *
 * Returns: the value, borrowed: valid until the field changes, not to be cleared
 */
SegueValue
segue_record_peek (SegueRecord *self,
                   guint        field)
{
  SegueValue unset = SEGUE_VALUE_INIT;

  g_return_val_if_fail (self != NULL, unset);
  g_return_val_if_fail (field < SEGUE_RECORD_GET_CLASS (self)->n_fields, unset);

  return read_slot (get_private (self), field);
}

/**
 * segue_record_get_text:
 * @field: a field that holds text
 *
 * Returns: (nullable): the text, %NULL where unset
 */
const char *
segue_record_get_text (SegueRecord *self,
                       guint        field)
{
  SegueValue value = segue_record_peek (self, field);

  g_assert (segue_field_holds_text (get_row (self, field)));

  return value.is_set ? value.slot.text : NULL;
}

/**
 * segue_record_get_integer:
 * @field: a field whose values are whole numbers, in the unit of its kind
 *
 * Returns: the number; where unset the field's initial value, or 0, which is
 *   no measured zero: ask segue_record_is_set() first
 */
gint64
segue_record_get_integer (SegueRecord *self,
                          guint        field)
{
  SegueValue value = segue_record_peek (self, field);
  const SegueField *row = get_row (self, field);

  g_assert (!owns_memory (row) && row->kind != SEGUE_FIELD_REAL);

  if (value.is_set)
    return value.slot.integer;

  return row->has_initial ? row->initial : 0;
}

/**
 * segue_record_get_real:
 * @field: a field of kind %SEGUE_FIELD_REAL
 *
 * Returns: the number; where unset 0, which is no measured zero: ask
 *   segue_record_is_set() first
 */
double
segue_record_get_real (SegueRecord *self,
                       guint        field)
{
  SegueValue value = segue_record_peek (self, field);

  g_assert (segue_record_get_field (self, field)->kind == SEGUE_FIELD_REAL);

  return value.is_set ? value.slot.real : 0.0;
}

/**
 * segue_record_get_boolean:
 * @field: a field of kind %SEGUE_FIELD_BOOLEAN
 *
 * Returns: the value; where unset the initial one of the field, or %FALSE
 */
gboolean
segue_record_get_boolean (SegueRecord *self,
                          guint        field)
{
  return segue_record_get_integer (self, field) != 0;
}

/**
 * segue_record_get_day:
 *
 * Returns: the day, or %SEGUE_DAY_NONE where unset
 */
SegueDay
segue_record_get_day (SegueRecord *self,
                      guint        field)
{
  return (SegueDay) segue_record_get_integer (self, field);
}

/**
 * segue_record_get_choice:
 *
 * Returns: the value, the initial one where unset, or %SEGUE_CHOICE_NONE
 */
int
segue_record_get_choice (SegueRecord *self,
                         guint        field)
{
  SegueValue value = segue_record_peek (self, field);
  const SegueField *row = get_row (self, field);

  g_assert (row->kind == SEGUE_FIELD_CHOICE);

  if (value.is_set)
    return (int) value.slot.integer;

  return row->has_initial ? (int) row->initial : SEGUE_CHOICE_NONE;
}

/**
 * segue_record_get_link:
 *
 * Returns: the id of the record it links to, 0 for none
 */
gint64
segue_record_get_link (SegueRecord *self,
                       guint        field)
{
  return segue_record_get_integer (self, field);
}

/**
 * segue_record_get_links:
 * @n: (out): their number
 *
 * Returns: (array length=n) (nullable): the ids, ascending
 */
const gint64 *
segue_record_get_links (SegueRecord *self,
                        guint        field,
                        guint       *n)
{
  SegueValue value = segue_record_peek (self, field);

  g_assert (segue_record_get_field (self, field)->kind == SEGUE_FIELD_LINKS);

  *n = value.is_set ? value.slot.ids->n : 0;
  return value.is_set ? value.slot.ids->ids : NULL;
}
