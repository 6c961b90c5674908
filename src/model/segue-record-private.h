/* segue-record-private.h - how a record keeps its values
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A bit per field that is set and a slot per set bit, in field order: most records
 * fill a quarter of their fields, and a register has hundreds of thousands of them.
 *
 * Records are built and read by the hundred thousand: public functions check
 * their arguments once, what they call does not check again.  Asking GObject
 * whether a record is one took an eighth of an import.
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_RECORD_WORDS (SEGUE_MAX_FIELDS / 64)

typedef struct
{
  gint64     id;
  SegueSlot *slots;                   /* owned, one per set bit */
  guint64    set[SEGUE_RECORD_WORDS]; /* which fields have one */
  gboolean   attached;                /* held by a workspace: changes only by its edits */
} SegueRecordPrivate;

/* From the record to that, the same for all kinds; known once there is a record. */
extern int segue_record_private_offset;

void segue_record_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec);

enum
{
  SEGUE_RECORD_PROP_ID = 1,
  SEGUE_RECORD_PROP_FIRST_FIELD, /* property id of field i is SEGUE_RECORD_PROP_FIRST_FIELD + i */
};

static inline SegueRecordPrivate *
get_private (SegueRecord *self)
{
  return G_STRUCT_MEMBER_P (self, segue_record_private_offset);
}

static inline const SegueField *
get_row (SegueRecord *self,
         guint        field)
{
  return &SEGUE_RECORD_GET_CLASS (self)->fields[field];
}

/* GCC's own is a call of a function where the processor is not known to count. */
static inline guint
count_bits (guint64 word)
{
  word -= (word >> 1) & G_GUINT64_CONSTANT (0x5555555555555555);
  word = (word & G_GUINT64_CONSTANT (0x3333333333333333)) + ((word >> 2) & G_GUINT64_CONSTANT (0x3333333333333333));
  word = (word + (word >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);

  return (guint) ((word * G_GUINT64_CONSTANT (0x0101010101010101)) >> 56);
}

static inline gboolean
has_slot (SegueRecordPrivate *priv,
          guint               field)
{
  return (priv->set[field / 64] >> (field % 64)) & 1;
}

/* The number of set fields before @field. */
static inline guint
get_slot_index (SegueRecordPrivate *priv,
                guint               field)
{
  guint index = 0;

  for (guint word = 0; word < field / 64; word++)
    index += count_bits (priv->set[word]);
  if (field % 64 != 0)
    index += count_bits (priv->set[field / 64] << (64 - field % 64));

  return index;
}

static inline guint
get_n_slots (SegueRecordPrivate *priv)
{
  guint n = 0;

  for (guint word = 0; word < SEGUE_RECORD_WORDS; word++)
    n += count_bits (priv->set[word]);

  return n;
}

static inline gboolean
owns_memory (const SegueField *field)
{
  return field->kind == SEGUE_FIELD_LINKS || segue_field_holds_text (field);
}

static inline SegueValue
read_slot (SegueRecordPrivate *priv,
           guint               field)
{
  SegueValue value = SEGUE_VALUE_INIT;

  if (has_slot (priv, field))
    {
      value.is_set = TRUE;
      value.slot = priv->slots[get_slot_index (priv, field)];
    }

  return value;
}

G_END_DECLS
