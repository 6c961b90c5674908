/* segue-record-class.c - a kind of record: its fields and properties
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record"

#include "config.h"

#include "segue-record-private.h"

/*< private >
 * segue_record_get_property:
 *
 * GObject does not let a class inherit it: each kind of record sets it anew.
 */
void
segue_record_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SegueRecord *self = SEGUE_RECORD (object);
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (self);
  guint field = prop_id - SEGUE_RECORD_PROP_FIRST_FIELD;

  if (prop_id == SEGUE_RECORD_PROP_ID)
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
      g_object_class_install_property (object_class, SEGUE_RECORD_PROP_FIRST_FIELD + i, klass->pspecs[i]);
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
