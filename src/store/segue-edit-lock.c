/* segue-edit-lock.c - what was sent stays as it was said, whoever edits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every way to write comes by here: forms, dragging, an import, a series that is made
 * anew.  What goes because something else is deleted may still be taken out of what was
 * sent, or nothing could be deleted any more.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-lock.h"
#include "segue-message-use.h"

#include <glib/gi18n.h>

/**
 * segue_edit_unlock:
 * @record: a record of the workspace that is locked, see segue_lock_holds()
 *
 * Lets this edit change it: for whoever was asked, and means it.
 */
void
segue_edit_unlock (SegueEdit   *self,
                   SegueRecord *record)
{
  g_return_if_fail (SEGUE_IS_EDIT (self) && !self->committed);
  g_return_if_fail (SEGUE_IS_RECORD (record));

  g_hash_table_add (self->unlocked, segue_edit_ensure_target (self, segue_edit_resolve (self, record))->record);
}

static gboolean
holds (SegueEdit   *self,
       SegueRecord *record)
{
  return segue_lock_holds (record) && !g_hash_table_contains (self->unlocked, record);
}

/* Whether a link changes since what it led to goes. */
static gboolean
loses_target (SegueEdit   *self,
              SegueRecord *record,
              guint        index)
{
  const SegueField *field = segue_record_get_field (record, index);
  SegueValue held = segue_record_peek (record, index);

  if (field->target == SEGUE_RECORD_NONE || !held.is_set)
    return FALSE;
  if (field->kind == SEGUE_FIELD_LINK)
    return segue_edit_find (self, field->target, held.slot.integer) == NULL;

  for (guint i = 0; i < held.slot.ids->n; i++)
    if (segue_edit_find (self, field->target, held.slot.ids->ids[i]) == NULL)
      return TRUE;

  return FALSE;
}

static gboolean
refuse (SegueEdit    *self,
        SegueRecord  *record,
        GError      **error)
{
  g_autofree char *title = segue_workspace_dup_shown_title (self->workspace, record);

  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_LOCKED,
               /* Translators: the title of a communication. */
               _("“%s” was sent, so what it says is locked and nothing was changed. Unlock it first."), title);
  return FALSE;
}

/* A message that a communication carried when it was sent. */
static gboolean
check_use (SegueEdit          *self,
           const SegueTarget  *target,
           GError            **error)
{
  SegueRecord *communication = segue_edit_find (self, SEGUE_RECORD_COMMUNICATION,
                                                segue_record_get_link (target->record, SEGUE_MESSAGE_USE_COMMUNICATION));

  if (communication == NULL || !segue_record_is_attached (communication) || !holds (self, communication))
    return TRUE;

  return (!target->removed && target->changes->len == 0) || refuse (self, communication, error);
}

/* Refuses what would change what was sent. */
gboolean
segue_edit_check_lock (SegueEdit          *self,
                       const SegueTarget  *target,
                       GError            **error)
{
  SegueRecordKind kind = segue_record_get_kind (target->record);

  if (kind == SEGUE_RECORD_MESSAGE_USE)
    return check_use (self, target, error);
  if (target->removed || !holds (self, target->record))
    return TRUE;

  for (guint i = 0; i < target->changes->len; i++)
    {
      guint field = g_array_index (target->changes, SegueChange, i).field;

      if (!segue_lock_allows (kind, field) && !loses_target (self, target->record, field))
        return refuse (self, target->record, error);
    }

  return TRUE;
}
