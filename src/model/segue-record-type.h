/* segue-record-type.h - a table of fields becomes a class
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

/**
 * SEGUE_DEFINE_RECORD:
 * @TypeName: the class, `SegueStakeholder`
 * @type_name: its functions, `segue_stakeholder`
 * @KIND: its #SegueRecordKind
 * @FIELDS: its table, a static array
 * @TITLE: the text field that names a record, or %SEGUE_NO_FIELD
 *
 * All the code that a record type has.
 */
#define SEGUE_DEFINE_RECORD(TypeName, type_name, KIND, FIELDS, TITLE)                               \
  struct _##TypeName                                                                                \
  {                                                                                                 \
    SegueRecord parent_instance;                                                                    \
  };                                                                                                \
                                                                                                    \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, SEGUE_TYPE_RECORD)                                      \
                                                                                                    \
  static void                                                                                       \
  type_name##_class_init (TypeName##Class *klass)                                                   \
  {                                                                                                 \
    segue_record_class_set_fields (SEGUE_RECORD_CLASS (klass), KIND, FIELDS, G_N_ELEMENTS (FIELDS), \
                                   TITLE);                                                          \
  }                                                                                                 \
                                                                                                    \
  static void                                                                                       \
  type_name##_init (TypeName *self)                                                                 \
  {                                                                                                 \
  }

G_END_DECLS
