/* segue-import-uids.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-uids.h"

struct _SegueImportUids
{
  SeguePlan       *plan;    /* borrowed */
  SegueRecordKind  kind;
  GHashTable      *stored;  /* uid -> record, of those that came from outside; NULL until needed */
};

/**
 * segue_import_uids_new:
 * @plan: where the records are; must outlive this
 * @kind: which of them
 *
 * Returns: (transfer full): their uids
 */
SegueImportUids *
segue_import_uids_new (SeguePlan       *plan,
                       SegueRecordKind  kind)
{
  SegueImportUids *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueImportUids, 1);
  self->plan = plan;
  self->kind = kind;

  return self;
}

/**
 * segue_import_uids_free:
 *
 * Frees the uids, but not the records.
 */
void
segue_import_uids_free (SegueImportUids *self)
{
  g_clear_pointer (&self->stored, g_hash_table_unref);
  g_free (self);
}

static void
insert (SegueImportUids *self,
        SegueRecord     *record)
{
  const char *uid = segue_record_get_text (record, SEGUE_MAIN_UID);

  if (uid != NULL)
    g_hash_table_insert (self->stored, (gpointer) uid, record);
}

static void
ensure_stored (SegueImportUids *self)
{
  SegueRecordList *list = NULL;
  guint n = 0;

  if (self->stored != NULL)
    return;

  self->stored = g_hash_table_new (g_str_hash, g_str_equal);
  if (!segue_record_class_get (self->kind)->is_main)
    return;

  list = segue_plan_list (self->plan, self->kind);
  n = segue_record_list_get_n (list);
  for (guint i = 0; i < n; i++)
    insert (self, segue_record_list_get (list, i));
}

/**
 * segue_import_uids_add:
 * @record: a record whose uid, if it has one from outside, is known from now on
 */
void
segue_import_uids_add (SegueImportUids *self,
                       SegueRecord     *record)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SEGUE_IS_RECORD (record));

  ensure_stored (self);
  if (segue_record_class_get (self->kind)->is_main)
    insert (self, record);
}

/**
 * segue_import_uids_is_own:
 *
 * Returns: whether this workspace or a copy of it made @uid
 */
gboolean
segue_import_uids_is_own (SegueImportUids *self,
                          const char      *uid)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (uid != NULL, FALSE);

  return g_str_has_suffix (uid, segue_plan_get_uuid (self->plan));
}

/**
 * segue_import_uids_find:
 * @uid: a uid, of this workspace or from outside
 *
 * Returns: (transfer none) (nullable): the record that has it
 */
SegueRecord *
segue_import_uids_find (SegueImportUids *self,
                        const char      *uid)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (uid != NULL, NULL);

  if (segue_import_uids_is_own (self, uid))
    {
      SegueRecord *record = segue_plan_find_uid (self->plan, self->kind, uid);

      if (record != NULL)
        return record;
    }

  ensure_stored (self);
  return g_hash_table_lookup (self->stored, uid);
}
