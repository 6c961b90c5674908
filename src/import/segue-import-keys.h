/* segue-import-keys.h - records by what makes them what they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

#define SEGUE_IMPORT_MAX_KEY_FIELDS 3

/**
 * SegueImportKeySpec:
 * @fields: the fields that a record is known by, such as rollout and title
 * @n_fields: their number
 * @tie: a field that tells apart records which share these, or %SEGUE_NO_FIELD
 * @is_pair: whether a record links two others, and there is one of them for each two
 * @single: one of @fields, never the first of the kind, without which several records may
 *   share all the rest, and each row is one of them: bookings for people without names; 0
 *   for none
 */
typedef struct
{
  guint    fields[SEGUE_IMPORT_MAX_KEY_FIELDS];
  guint    n_fields;
  guint    tie;
  gboolean is_pair;
  guint    single;
} SegueImportKeySpec;

/**
 * SegueImportKey:
 * @pair: the two ids that a record is known by which links two others, 0 else
 * @base: (nullable): else what the fields of the spec say
 * @full: (nullable): the same with its tie, where the file says the tie
 * @is_single: whether further rows with this key are records of their own
 */
typedef struct
{
  gint64    pair[2];
  char     *base;
  char     *full;
  gboolean  is_single;
} SegueImportKey;

typedef gboolean (*SegueImportKeyFunc) (SegueRecord *record,
                                        gpointer     user_data);

typedef struct _SegueImportKeys SegueImportKeys;

const SegueImportKeySpec *segue_import_key_spec_get (SegueRecordKind         kind);
void                      segue_import_key_append   (GString                *key,
                                                     const SegueField       *field,
                                                     const SegueValue       *value);
void                      segue_import_key_clear    (SegueImportKey         *key);

SegueImportKeys          *segue_import_keys_new     (SeguePlan              *plan,
                                                     SegueRecordKind         kind);
void                      segue_import_keys_free    (SegueImportKeys        *self);
void                      segue_import_keys_expect  (SegueImportKeys        *self,
                                                     const SegueImportKey   *key);
void                      segue_import_keys_add     (SegueImportKeys        *self,
                                                     const SegueImportKey   *key,
                                                     SegueRecord            *record);
SegueRecord              *segue_import_keys_find    (SegueImportKeys        *self,
                                                     const SegueImportKey   *key,
                                                     SegueImportKeyFunc      is_free,
                                                     gpointer                user_data,
                                                     guint                  *n);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueImportKey, segue_import_key_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueImportKeys, segue_import_keys_free)

G_END_DECLS
