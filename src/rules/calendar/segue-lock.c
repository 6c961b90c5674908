/* segue-lock.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People were told what a communication that was sent says: who writes another day or
 * another text into it makes a record of something that never was.  What is learnt
 * afterwards, such as how many opened it, is still to be written down.  The store asks
 * these functions of every edit, whoever makes it; forms and the import ask beforehand,
 * to say so where somebody can do something about it.
 */

#define G_LOG_DOMAIN "segue-lock"

#include "config.h"

#include "segue-lock.h"

#include "segue-communication.h"

/**
 * segue_lock_holds:
 * @record: any record
 *
 * Returns: whether it can be changed only where segue_lock_allows() it
 */
gboolean
segue_lock_holds (SegueRecord *record)
{
  g_return_val_if_fail (SEGUE_IS_RECORD (record), FALSE);

  return segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION &&
         segue_record_get_choice (record, SEGUE_COMMUNICATION_STATUS) == SEGUE_COMMUNICATION_STATUS_SENT;
}

/**
 * segue_lock_allows:
 * @kind: of a record that is locked
 * @field: one of its fields
 *
 * Returns: whether it is about what became of it, or how it is filed, and not about what was said
 */
gboolean
segue_lock_allows (SegueRecordKind kind,
                   guint           field)
{
  static const guint free_fields[] = {
    SEGUE_MAIN_CODE, SEGUE_MAIN_TAGS, SEGUE_MAIN_CONFIDENTIAL, SEGUE_MAIN_NOTES, SEGUE_MAIN_EXTERNAL_ID,
    SEGUE_MAIN_ARCHIVED, SEGUE_MAIN_UID, SEGUE_COMMUNICATION_REACH_ACTUAL, SEGUE_COMMUNICATION_OPENED,
    SEGUE_COMMUNICATION_COMPREHENSION, SEGUE_COMMUNICATION_SATISFACTION,
  };

  if (kind != SEGUE_RECORD_COMMUNICATION)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (free_fields); i++)
    if (free_fields[i] == field)
      return TRUE;

  return FALSE;
}
