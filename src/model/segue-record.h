/* segue-record.h - base class of everything that a workspace holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-value.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RECORD (segue_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (SegueRecord, segue_record, SEGUE, RECORD, GObject)

/* One record type has more than 50 fields. */
#define SEGUE_MAX_FIELDS 128

#define SEGUE_NO_FIELD G_MAXUINT

struct _SegueRecordClass
{
  GObjectClass       parent_class;

  /*< private, set by segue_record_class_set_fields() >*/
  SegueRecordKind    kind;
  const SegueField  *fields;
  guint              n_fields;
  guint              title;   /* the field that names the record, or SEGUE_NO_FIELD */
  guint             *required; /* the fields a record cannot be without */
  guint              n_required;
  gboolean           is_main; /* starts with the fields of every main record */
  GParamSpec       **pspecs;
};

/* The first fields of every main record (DOMAIN b), in this order; see
 * segue-main-fields.h for their rows.
 */
enum
{
  SEGUE_MAIN_CODE,
  SEGUE_MAIN_TAGS,
  SEGUE_MAIN_CONFIDENTIAL,
  SEGUE_MAIN_NOTES,
  SEGUE_MAIN_EXTERNAL_ID,
  SEGUE_MAIN_ARCHIVED,
  SEGUE_MAIN_UID,
  SEGUE_MAIN_N_FIELDS
};

void              segue_record_class_set_fields (SegueRecordClass *klass,
                                                 SegueRecordKind   kind,
                                                 const SegueField *fields,
                                                 guint             n_fields,
                                                 guint             title);

/**
 * SegueFieldValue:
 * @field: index of a field
 * @value: (owned): what it shall be
 */
typedef struct
{
  guint      field;
  SegueValue value;
} SegueFieldValue;

/**
 * SegueRecordWalk:
 *
 * Where a walk through the set fields of a record is; see segue_record_walk_next().
 */
typedef struct
{
  /*< private >*/
  const SegueSlot *slot;                        /* of the next field */
  guint64          rest[SEGUE_MAX_FIELDS / 64]; /* fields that are yet to come */
} SegueRecordWalk;

SegueRecordClass *segue_record_class_get        (SegueRecordKind   kind);
guint             segue_record_class_find       (SegueRecordClass *klass,
                                                 const char       *name);

SegueRecord      *segue_record_new              (SegueRecordKind   kind,
                                                 gint64            id);
SegueRecordKind   segue_record_get_kind         (SegueRecord      *self);
gint64            segue_record_get_id           (SegueRecord      *self);
const SegueField *segue_record_get_field        (SegueRecord      *self,
                                                 guint             field);
guint             segue_record_get_n_fields     (SegueRecord      *self);

gboolean          segue_record_is_set           (SegueRecord      *self,
                                                 guint             field);
guint             segue_record_next_set         (SegueRecord      *self,
                                                 guint             field);
void              segue_record_collect_set      (SegueRecord      *self,
                                                 guint64          *set);
void              segue_record_walk_init        (SegueRecordWalk  *walk,
                                                 SegueRecord      *self);
SegueValue        segue_record_peek             (SegueRecord      *self,
                                                 guint             field);
const char       *segue_record_get_text         (SegueRecord      *self,
                                                 guint             field);
gint64            segue_record_get_integer      (SegueRecord      *self,
                                                 guint             field);
double            segue_record_get_real         (SegueRecord      *self,
                                                 guint             field);
gboolean          segue_record_get_boolean      (SegueRecord      *self,
                                                 guint             field);
SegueDay          segue_record_get_day          (SegueRecord      *self,
                                                 guint             field);
int               segue_record_get_choice       (SegueRecord      *self,
                                                 guint             field);
gint64            segue_record_get_link         (SegueRecord      *self,
                                                 guint             field);
const gint64     *segue_record_get_links        (SegueRecord      *self,
                                                 guint             field,
                                                 guint            *n);

void              segue_record_take_value       (SegueRecord      *self,
                                                 guint             field,
                                                 SegueValue       *value);
void              segue_record_fill             (SegueRecord      *self,
                                                 SegueFieldValue  *values,
                                                 guint             n_values);
void              segue_record_set_value        (SegueRecord      *self,
                                                 guint             field,
                                                 const SegueValue *value);
void              segue_record_set_text         (SegueRecord      *self,
                                                 guint             field,
                                                 const char       *text);
void              segue_record_set_integer      (SegueRecord      *self,
                                                 guint             field,
                                                 gint64            integer);

/* For the store only. */
void              segue_record_attach           (SegueRecord      *self);
gboolean          segue_record_is_attached      (SegueRecord      *self);
void              segue_record_commit_value     (SegueRecord      *self,
                                                 guint             field,
                                                 const SegueValue *value);

/**
 * segue_record_walk_next:
 * @field: (out): the next set field
 * @value: (out): its value, borrowed: valid until the record changes, not to be cleared
 *
 * As segue_record_next_set() and segue_record_peek(), for who reads all that a
 * record has, of hundreds of thousands of records: no slot is searched for.
 *
 * Returns: %FALSE where there is none any more
 */
static inline gboolean
segue_record_walk_next (SegueRecordWalk *walk,
                        guint           *field,
                        SegueValue      *value)
{
  for (guint word = 0; word < G_N_ELEMENTS (walk->rest); word++)
    if (walk->rest[word] != 0)
      {
        *field = word * 64 + (guint) __builtin_ctzll (walk->rest[word]);
        *value = (SegueValue) { TRUE, NULL, *walk->slot++ };
        walk->rest[word] &= walk->rest[word] - 1;
        return TRUE;
      }

  return FALSE;
}

G_END_DECLS
