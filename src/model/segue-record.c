/* segue-record.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record keeps a bit per field that is set and a slot per set bit, in field
 * order: most records fill a quarter of their fields, and a register has
 * hundreds of thousands of them.
 */

#define G_LOG_DOMAIN "segue-record"

#include "config.h"

#include "segue-record.h"

#include "segue-id.h"

#include <string.h>

#define WORDS (SEGUE_MAX_FIELDS / 64)

typedef struct
{
  gint64     id;
  SegueSlot *slots;      /* owned, one per set bit */
  guint64    set[WORDS]; /* which fields have one */
  gboolean   attached;   /* held by a workspace: changes only by its edits */
} SegueRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SegueRecord, segue_record, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_FIRST_FIELD, /* property id of field i is PROP_FIRST_FIELD + i */
};

#define get_private(self) ((SegueRecordPrivate *) segue_record_get_instance_private (self))

/* Records are built and read by the hundred thousand: public functions check
 * their arguments once, what they call does not check again.  Asking GObject
 * whether a record is one took an eighth of an import.
 */
#define get_row(self, field) (&SEGUE_RECORD_GET_CLASS (self)->fields[field])

/* GCC's own is a call of a function where the processor is not known to count. */
static inline guint
count_bits (guint64 word)
{
  word -= (word >> 1) & G_GUINT64_CONSTANT (0x5555555555555555);
  word = (word & G_GUINT64_CONSTANT (0x3333333333333333)) + ((word >> 2) & G_GUINT64_CONSTANT (0x3333333333333333));
  word = (word + (word >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);

  return (guint) ((word * G_GUINT64_CONSTANT (0x0101010101010101)) >> 56);
}

static gboolean
has_slot (SegueRecordPrivate *priv,
          guint               field)
{
  return (priv->set[field / 64] >> (field % 64)) & 1;
}

/* The number of set fields before @field. */
static guint
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

static guint
get_n_slots (SegueRecordPrivate *priv)
{
  guint n = 0;

  for (guint word = 0; word < WORDS; word++)
    n += count_bits (priv->set[word]);

  return n;
}

static gboolean
owns_memory (const SegueField *field)
{
  return field->kind == SEGUE_FIELD_LINKS || segue_field_holds_text (field);
}

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

static SegueValue
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
segue_record_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SegueRecord *self = SEGUE_RECORD (object);
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (self);
  guint field = prop_id - PROP_FIRST_FIELD;

  if (prop_id == PROP_ID)
    {
      g_value_set_int64 (value, segue_record_get_id (self));
    }
  else if (G_IS_PARAM_SPEC_BOOLEAN (pspec))
    {
      g_value_set_boolean (value, segue_record_get_boolean (self, field));
    }
  else
    {
      SegueValue held = segue_record_peek (self, field);

      g_value_take_string (value, held.is_set ? segue_value_to_text (&klass->fields[field], &held) : NULL);
    }
}

static void
segue_record_class_init (SegueRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = segue_record_finalize;
  object_class->get_property = segue_record_get_property;

  g_object_class_install_property (object_class, PROP_ID,
                                   g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
segue_record_init (SegueRecord *self)
{
}

/**
 * segue_record_class_set_fields:
 * @klass: the class of a record type
 * @kind: which it is
 * @fields: (array length=n_fields): its table, which must live for ever
 * @title: the field that names a record, or %SEGUE_NO_FIELD
 *
 * Makes the properties of the class.  Call it from class_init.
 */
void
segue_record_class_set_fields (SegueRecordClass *klass,
                               SegueRecordKind   kind,
                               const SegueField *fields,
                               guint             n_fields,
                               guint             title)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_assert (n_fields <= SEGUE_MAX_FIELDS);

  /* GObject does not let a class inherit this one. */
  object_class->get_property = segue_record_get_property;

  klass->kind = kind;
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->title = title;
  klass->is_main = n_fields > SEGUE_MAIN_UID && g_str_equal (fields[SEGUE_MAIN_UID].name, "uid");
  klass->pspecs = g_new (GParamSpec *, n_fields);
  klass->required = g_new (guint, n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      klass->pspecs[i] = segue_field_create_pspec (&fields[i]);
      g_object_class_install_property (object_class, PROP_FIRST_FIELD + i, klass->pspecs[i]);
      if ((fields[i].flags & SEGUE_FIELD_REQUIRED) != 0)
        klass->required[klass->n_required++] = i;
    }
}

/**
 * segue_record_class_get:
 * @kind: a kind of record
 *
 * Returns: (transfer none): its class, which is kept for ever
 */
SegueRecordClass *
segue_record_class_get (SegueRecordKind kind)
{
  static SegueRecordClass *classes[SEGUE_N_RECORD_KINDS];

  g_return_val_if_fail (kind > SEGUE_RECORD_NONE && kind < SEGUE_N_RECORD_KINDS, NULL);

  if (g_once_init_enter (&classes[kind]))
    g_once_init_leave (&classes[kind], g_type_class_ref (segue_record_kind_get_gtype (kind)));

  return classes[kind];
}

/**
 * segue_record_class_find:
 * @name: a field's name
 *
 * Returns: its index, or %SEGUE_NO_FIELD
 */
guint
segue_record_class_find (SegueRecordClass *klass,
                         const char       *name)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (g_str_equal (klass->fields[i].name, name))
      return i;

  return SEGUE_NO_FIELD;
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

  for (guint word = field / 64; word < WORDS; word++)
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

  for (guint word = 0; word < WORDS; word++)
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
  for (guint word = 0; word < WORDS; word++)
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
