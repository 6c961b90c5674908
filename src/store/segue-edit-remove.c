/* segue-edit-remove.c - what goes with a record, and what lets go of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include <glib/gi18n.h>

static gboolean remove_dependants (SegueEdit    *self,
                                   SegueRecord  *record,
                                   gboolean      with_dependants,
                                   GError      **error);

/* Whether @record cannot be without this link: it has no other in the field. */
static gboolean
needs_link (SegueEdit   *self,
            SegueRecord *record,
            guint        field)
{
  const SegueField *row = segue_record_get_field (record, field);
  SegueValue value = segue_edit_peek (self, record, field);

  if ((row->flags & SEGUE_FIELD_REQUIRED) == 0)
    return FALSE;

  return row->kind == SEGUE_FIELD_LINK || value.slot.ids->n == 1;
}

static void
clear_link (SegueEdit   *self,
            SegueRecord *record,
            guint        field,
            gint64       id)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (segue_record_get_field (record, field)->kind == SEGUE_FIELD_LINKS)
    {
      SegueValue present = segue_edit_peek (self, record, field);
      g_autoptr(GArray) rest = g_array_new (FALSE, FALSE, sizeof (gint64));

      for (guint i = 0; i < present.slot.ids->n; i++)
        if (present.slot.ids->ids[i] != id)
          g_array_append_val (rest, present.slot.ids->ids[i]);
      segue_value_set_ids (&value, (const gint64 *) (gpointer) rest->data, rest->len);
    }

  segue_edit_set_value (self, record, field, &value);
  self->n_cleared++;
}

/* Whether @record leads to @id after the edit. */
gboolean
segue_edit_still_links (SegueEdit   *self,
                        SegueRecord *record,
                        guint        field,
                        gint64       id)
{
  SegueValue value = segue_edit_peek (self, record, field);

  if (!value.is_set || segue_edit_is_removed (self, record))
    return FALSE;
  if (segue_record_get_field (record, field)->kind == SEGUE_FIELD_LINK)
    return value.slot.integer == id;

  for (guint i = 0; i < value.slot.ids->n; i++)
    if (value.slot.ids->ids[i] == id)
      return TRUE;

  return FALSE;
}

static gboolean
release_link (SegueEdit        *self,
              SegueRecord      *record,
              guint             field,
              gint64            id,
              gboolean          with_dependants,
              GError          **error)
{
  g_autofree char *title = NULL;

  if (!segue_edit_still_links (self, record, field, id))
    return TRUE;

  if (!needs_link (self, record, field))
    {
      clear_link (self, record, field, id);
      return TRUE;
    }

  if (with_dependants)
    {
      segue_edit_ensure_target (self, record)->removed = TRUE;
      return remove_dependants (self, record, TRUE, error);
    }

  title = segue_workspace_dup_shown_title (self->workspace, record);
  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_IN_USE,
               /* Translators: a kind of record, then the title of one. */
               _("It is needed by a record (%s: %s). Delete that too, or archive instead."),
               segue_record_kind_get_label (segue_record_get_kind (record)), title);
  return FALSE;
}

static gboolean
remove_dependants (SegueEdit    *self,
                   SegueRecord  *record,
                   gboolean      with_dependants,
                   GError      **error)
{
  SegueRecordKind target = segue_record_get_kind (record);
  gint64 id = segue_record_get_id (record);

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      for (guint field = 0; field < klass->n_fields; field++)
        {
          SegueRecord * const *linking;
          guint n;

          if (klass->fields[field].target != target)
            continue;

          linking = segue_plan_incoming (SEGUE_PLAN (self->workspace), kind, field, id, &n);
          for (guint i = 0; i < n; i++)
            if (!release_link (self, linking[i], field, id, with_dependants, error))
              return FALSE;
        }
    }

  return TRUE;
}

/**
 * segue_edit_remove:
 * @record: a record of the workspace, or one added by this edit
 * @with_dependants: whether records that cannot be without it go too
 * @error: %SEGUE_STORE_ERROR_IN_USE where one needs it and may not go; drop the edit then
 *
 * Optional links to it are cleared.
 */
gboolean
segue_edit_remove (SegueEdit    *self,
                   SegueRecord  *record,
                   gboolean      with_dependants,
                   GError      **error)
{
  g_return_val_if_fail (SEGUE_IS_EDIT (self) && !self->committed, FALSE);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), FALSE);

  if (!segue_record_is_attached (record))
    {
      segue_added_remove (self->added, record);
      return TRUE;
    }
  record = segue_edit_resolve (self, record);

  segue_edit_ensure_target (self, record)->removed = TRUE;
  return remove_dependants (self, record, with_dependants, error);
}
