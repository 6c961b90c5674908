/* segue-record.c - how a record comes, changes and goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record"

#include "config.h"

#include "segue-record-private.h"

#include "segue-id.h"

#include <string.h>

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SegueRecord, segue_record, G_TYPE_OBJECT)

int segue_record_private_offset;

static void
free_slot (const SegueField *field,
           SegueSlot        *slot)
{
  if (owns_memory (field))
    g_free (slot->text); /* text and ids begin at the same place of the union */
}

static void
insert_slot (SegueRecordPrivate *priv,
             guint               field,
             SegueSlot           slot)
{
  guint n = get_n_slots (priv);
  guint index = get_slot_index (priv, field);

  /* Room grows by four. */
  if (n % 4 == 0)
    priv->slots = g_renew (SegueSlot, priv->slots, n + 4);

  memmove (&priv->slots[index + 1], &priv->slots[index], (n - index) * sizeof (SegueSlot));
  priv->slots[index] = slot;
  priv->set[field / 64] |= G_GUINT64_CONSTANT (1) << (field % 64);
}

static void
remove_slot (SegueRecordPrivate *priv,
             guint               field)
{
  guint n = get_n_slots (priv);
  guint index = get_slot_index (priv, field);

  memmove (&priv->slots[index], &priv->slots[index + 1], (n - index - 1) * sizeof (SegueSlot));
  priv->set[field / 64] &= ~(G_GUINT64_CONSTANT (1) << (field % 64));
}

/* The only way a field of a record ever changes.  Takes what @value owns. */
static void
change_slot (SegueRecord *self,
             guint        field,
             SegueValue  *value)
{
  SegueRecordPrivate *priv = get_private (self);
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (self);
  const SegueField *row = &klass->fields[field];
  SegueValue old = read_slot (priv, field);

  if (segue_value_equal (row, &old, value))
    {
      segue_value_clear (value);
      return;
    }

  if (old.is_set)
    free_slot (row, &old.slot);

  if (old.is_set && value->is_set)
    priv->slots[get_slot_index (priv, field)] = value->slot;
  else if (value->is_set)
    insert_slot (priv, field, value->slot);
  else
    remove_slot (priv, field);

  *value = (SegueValue) SEGUE_VALUE_INIT;

  /* Nobody can listen to a record that no workspace holds yet. */
  if (priv->attached)
    g_object_notify_by_pspec (G_OBJECT (self), klass->pspecs[field]);
}

static void
segue_record_finalize (GObject *object)
{
  SegueRecord *self = SEGUE_RECORD (object);
  SegueRecordPrivate *priv = get_private (self);
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (self);
  guint slot = 0;

  for (guint i = 0; i < klass->n_fields; i++)
    if (has_slot (priv, i))
      free_slot (&klass->fields[i], &priv->slots[slot++]);
  g_free (priv->slots);

  G_OBJECT_CLASS (segue_record_parent_class)->finalize (object);
}

static void
segue_record_class_init (SegueRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  segue_record_private_offset = g_type_class_get_instance_private_offset (klass);

  object_class->finalize = segue_record_finalize;
  object_class->get_property = segue_record_get_property;

  g_object_class_install_property (object_class, SEGUE_RECORD_PROP_ID,
                                   g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
segue_record_init (SegueRecord *self)
{
}

/**
 * segue_record_new:
 * @kind: what it is
 * @id: its id, or 0 for a new one
 *
 * Returns: (transfer full): a record that no workspace holds, every field unset
 */
SegueRecord *
segue_record_new (SegueRecordKind kind,
                  gint64          id)
{
  SegueRecord *self;

  g_return_val_if_fail (id >= 0, NULL);

  self = g_object_new (segue_record_kind_get_gtype (kind), NULL);
  get_private (self)->id = id != 0 ? id : segue_id_new ();

  return self;
}

/**
 * segue_record_get_kind:
 *
 * Returns: what it is
 */
SegueRecordKind
segue_record_get_kind (SegueRecord *self)
{
  g_return_val_if_fail (self != NULL, SEGUE_RECORD_NONE);

  return SEGUE_RECORD_GET_CLASS (self)->kind;
}

/**
 * segue_record_get_id:
 *
 * Returns: its id, which is above 0 and never changes
 */
gint64
segue_record_get_id (SegueRecord *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return get_private (self)->id;
}

/**
 * segue_record_get_n_fields:
 *
 * Returns: how many fields its kind has, set or not
 */
guint
segue_record_get_n_fields (SegueRecord *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return SEGUE_RECORD_GET_CLASS (self)->n_fields;
}

/**
 * segue_record_get_field:
 * @field: index of a field, below segue_record_get_n_fields()
 *
 * Returns: (transfer none): its row in the table of the kind, which is kept for ever
 */
const SegueField *
segue_record_get_field (SegueRecord *self,
                        guint        field)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (field < SEGUE_RECORD_GET_CLASS (self)->n_fields, NULL);

  return &SEGUE_RECORD_GET_CLASS (self)->fields[field];
}

/* A slot owns its memory; a borrowed value is copied, an owning one is moved. */
static void
take_value (const SegueField *field,
            SegueValue       *value,
            SegueValue       *taken)
{
  if (value->owned != NULL || !value->is_set || !owns_memory (field))
    {
      *taken = *value;
      *value = (SegueValue) SEGUE_VALUE_INIT;
    }
  else
    {
      segue_value_copy (field, value, taken);
    }
}

/**
 * segue_record_take_value:
 * @field: index of a field
 * @value: (inout): becomes the field's value and is unset afterwards
 *
 * Sets a field of a record that no workspace holds; a held one is changed by
 * an edit.
 */
void
segue_record_take_value (SegueRecord *self,
                         guint        field,
                         SegueValue  *value)
{
  SegueValue taken = SEGUE_VALUE_INIT;

  g_return_if_fail (self != NULL);
  g_return_if_fail (!get_private (self)->attached);
  g_return_if_fail (field < SEGUE_RECORD_GET_CLASS (self)->n_fields);

  take_value (get_row (self, field), value, &taken);
  change_slot (self, field, &taken);
}

/* Marks the fields of @values as set; @of takes which value each of them gets.
 * Returns their number.
 */
static guint
mark_set (SegueRecordPrivate    *priv,
          const SegueFieldValue *values,
          guint                  n_values,
          guint                 *of)
{
  guint n = 0;

  for (guint i = 0; i < n_values; i++)
    if (values[i].value.is_set)
      {
        g_assert (values[i].field < SEGUE_MAX_FIELDS && !has_slot (priv, values[i].field));
        priv->set[values[i].field / 64] |= G_GUINT64_CONSTANT (1) << (values[i].field % 64);
        of[values[i].field] = i;
        n++;
      }

  return n;
}

/**
 * segue_record_fill:
 * @values: (array length=n_values) (inout): the fields that shall be set, each at
 *   most once; the values are unset afterwards
 * @n_values: their number
 *
 * As segue_record_take_value() for each of @values, of a record that has none yet:
 * an import makes many records of many fields.
 */
void
segue_record_fill (SegueRecord     *self,
                   SegueFieldValue *values,
                   guint            n_values)
{
  SegueRecordPrivate *priv = get_private (self);
  SegueRecordClass *klass = NULL;
  SegueSlot *slot = NULL;
  guint of[SEGUE_MAX_FIELDS];
  guint n = 0;

  g_return_if_fail (SEGUE_IS_RECORD (self));
  g_return_if_fail (!priv->attached && get_n_slots (priv) == 0);

  klass = SEGUE_RECORD_GET_CLASS (self);
  n = mark_set (priv, values, n_values, of);

  /* As much room as if they had come one by one. */
  g_free (priv->slots);
  priv->slots = g_new (SegueSlot, (n + 3) / 4 * 4);
  slot = priv->slots;
  for (guint word = 0; word < SEGUE_RECORD_WORDS; word++)
    for (guint64 rest = priv->set[word]; rest != 0; rest &= rest - 1)
      {
        guint field = word * 64 + (guint) __builtin_ctzll (rest);
        SegueValue taken = SEGUE_VALUE_INIT;

        g_assert (field < klass->n_fields);
        take_value (&klass->fields[field], &values[of[field]].value, &taken);
        *slot++ = taken.slot;
      }
}

/**
 * segue_record_set_value:
 * @value: is copied
 *
 * As segue_record_take_value().
 */
void
segue_record_set_value (SegueRecord      *self,
                        guint             field,
                        const SegueValue *value)
{
  SegueValue copy = SEGUE_VALUE_INIT;

  g_return_if_fail (self != NULL);

  segue_value_copy (segue_record_get_field (self, field), value, &copy);
  segue_record_take_value (self, field, &copy);
}

/**
 * segue_record_set_text:
 * @field: a field that holds text
 * @text: (nullable): is copied
 */
void
segue_record_set_text (SegueRecord *self,
                       guint        field,
                       const char  *text)
{
  SegueValue value = SEGUE_VALUE_INIT;

  g_return_if_fail (self != NULL && !get_private (self)->attached);
  g_return_if_fail (segue_field_holds_text (get_row (self, field)));

  segue_value_set_text (&value, text);
  change_slot (self, field, &value);
}

/**
 * segue_record_set_integer:
 * @field: a field whose values are whole numbers
 */
void
segue_record_set_integer (SegueRecord *self,
                          guint        field,
                          gint64       integer)
{
  SegueValue value = SEGUE_VALUE_INIT;

  g_return_if_fail (self != NULL && !get_private (self)->attached);
  g_return_if_fail (!owns_memory (get_row (self, field)));

  value.is_set = TRUE;
  value.slot.integer = integer;
  change_slot (self, field, &value);
}

/**
 * segue_record_attach:
 *
 * For the store: from now on only segue_record_commit_value() changes it, and it notifies.
 */
void
segue_record_attach (SegueRecord *self)
{
  g_return_if_fail (self != NULL);

  get_private (self)->attached = TRUE;
}

/**
 * segue_record_is_attached:
 *
 * Returns: whether a workspace holds it, so that only an edit changes it
 */
gboolean
segue_record_is_attached (SegueRecord *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return get_private (self)->attached;
}

/**
 * segue_record_commit_value:
 * @value: is copied
 *
 * For the store, after the COMMIT.
 */
void
segue_record_commit_value (SegueRecord      *self,
                           guint             field,
                           const SegueValue *value)
{
  SegueValue copy = SEGUE_VALUE_INIT;

  g_return_if_fail (self != NULL);
  g_return_if_fail (get_private (self)->attached);

  segue_value_copy (segue_record_get_field (self, field), value, &copy);
  change_slot (self, field, &copy);
}
