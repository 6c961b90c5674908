/* segue-redacted-record.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record of its own, with the id of the one that it stands for and the fields that
 * may be shown.  What is not in it cannot be shown, found or sorted by, whoever asks.
 */

#define G_LOG_DOMAIN "segue-redacted-record"

#include "config.h"

#include "segue-redacted-record.h"

#include "segue-stakeholder.h"

/* Without its title or what it belongs to a record says nothing; for the title of a main record
 * its code may stand.
 */
static gboolean
lacks_required (SegueRedactionLevel  level,
                SegueRecord         *record)
{
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_required; i++)
    if (!(klass->is_main && klass->required[i] == klass->title) &&
        segue_redaction_decide (level, &klass->fields[klass->required[i]], NULL, NULL) == SEGUE_SHOWN_NOT)
      return TRUE;

  return FALSE;
}

/**
 * segue_redacted_record_is_shown:
 * @level: who looks
 * @source: where @record is
 * @record: a record
 *
 * Returns: whether there is anything of it at @level
 */
gboolean
segue_redacted_record_is_shown (SegueRedactionLevel  level,
                                SeguePlan           *source,
                                SegueRecord         *record)
{
  return level == SEGUE_REDACTION_LEVEL_TEAM ||
         (segue_redaction_shows_kind (level, segue_record_get_kind (record)) &&
          !lacks_required (level, record) &&
          !segue_redaction_is_confidential (source, record));
}

/* People have a name at any level; other records that are confidential have none. */
static gboolean
may_name (SegueRedactionLevel  level,
          SeguePlan           *source,
          const SegueField    *field,
          gint64               id)
{
  SegueRecord *target = segue_plan_find (source, field->target, id);

  return target != NULL &&
         (field->target == SEGUE_RECORD_STAKEHOLDER || segue_redacted_record_is_shown (level, source, target));
}

static void
get_links (SegueRedactionLevel  level,
           SeguePlan           *source,
           const SegueField    *field,
           const SegueValue    *value,
           SegueValue          *shown)
{
  const gint64 *ids = field->kind == SEGUE_FIELD_LINKS ? value->slot.ids->ids : &value->slot.integer;
  guint n = field->kind == SEGUE_FIELD_LINKS ? value->slot.ids->n : 1;
  g_autoptr(GArray) named = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < n; i++)
    if (may_name (level, source, field, ids[i]))
      g_array_append_val (named, ids[i]);

  if (field->kind == SEGUE_FIELD_LINKS)
    segue_value_set_ids (shown, (const gint64 *) (gpointer) named->data, named->len);
  else if (named->len > 0)
    segue_value_set_integer (shown, ids[0]);
}

/* A quote is a title that few may read. */
static gboolean
is_title (SegueRecord *record,
          guint        index)
{
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (record);

  return klass->is_main && klass->title == index;
}

/* What of the field may be seen; unset where nothing may. */
static void
get_shown (SegueRedactionLevel  level,
           SeguePlan           *source,
           SegueStandIns       *stand_ins,
           SegueRecord         *record,
           guint                index,
           SegueValue          *shown)
{
  const SegueField *field = segue_record_get_field (record, index);
  SegueShown how = segue_redaction_decide (level, field, NULL, NULL);
  SegueValue value = segue_record_peek (record, index);

  if (!value.is_set || segue_redaction_is_anonymous (level, record, field) || (how == SEGUE_SHOWN_NOT && !is_title (record, index)))
    return;

  if (field->target != SEGUE_RECORD_NONE)
    get_links (level, source, field, &value, shown);
  else if (how == SEGUE_SHOWN_NOT && segue_record_is_set (record, SEGUE_MAIN_CODE))
    segue_value_set_text (shown, segue_record_get_text (record, SEGUE_MAIN_CODE));
  else if (how != SEGUE_SHOWN_FULLY)
    segue_value_take_text (shown, segue_stand_ins_dup (stand_ins, record, index));
  else
    segue_value_copy (field, &value, shown);
}

/**
 * segue_redacted_record_new:
 * @level: who looks
 * @source: where @record is
 * @stand_ins: of @source
 * @record: a record that is shown at @level
 *
 * Returns: (transfer full): what of it may be seen; nobody else changes it than
 *   segue_redacted_record_update()
 */
SegueRecord *
segue_redacted_record_new (SegueRedactionLevel  level,
                           SeguePlan           *source,
                           SegueStandIns       *stand_ins,
                           SegueRecord         *record)
{
  SegueRecord *self = segue_record_new (segue_record_get_kind (record), segue_record_get_id (record));

  for (guint i = segue_record_next_set (record, 0); i != SEGUE_NO_FIELD; i = segue_record_next_set (record, i + 1))
    {
      g_auto(SegueValue) shown = SEGUE_VALUE_INIT;

      get_shown (level, source, stand_ins, record, i, &shown);
      segue_record_take_value (self, i, &shown);
    }
  segue_record_attach (self);

  return self;
}

/**
 * segue_redacted_record_new_name:
 * @source: where @stakeholder is
 * @stakeholder: somebody who is confidential
 *
 * Returns: (transfer full): what stands for them where something else names them
 */
SegueRecord *
segue_redacted_record_new_name (SeguePlan   *source,
                                SegueRecord *stakeholder)
{
  SegueRecord *self = segue_record_new (SEGUE_RECORD_STAKEHOLDER, segue_record_get_id (stakeholder));
  g_autofree char *name = segue_redaction_dup_pseudonym (source, stakeholder);

  segue_record_set_text (self, SEGUE_STAKEHOLDER_NAME, name);
  segue_record_attach (self);

  return self;
}

/**
 * segue_redacted_record_update:
 * @self: from segue_redacted_record_new()
 * @level: as it was made for
 * @source: where @record is
 * @stand_ins: of @source
 * @record: what it stands for, which has changed
 *
 * Follows @record, and notifies of what is seen of that.
 */
void
segue_redacted_record_update (SegueRecord         *self,
                              SegueRedactionLevel  level,
                              SeguePlan           *source,
                              SegueStandIns       *stand_ins,
                              SegueRecord         *record)
{
  for (guint i = 0; i < segue_record_get_n_fields (self); i++)
    {
      const SegueField *field = segue_record_get_field (self, i);
      g_auto(SegueValue) shown = SEGUE_VALUE_INIT;
      SegueValue present = segue_record_peek (self, i);

      get_shown (level, source, stand_ins, record, i, &shown);
      if (!segue_value_equal (field, &present, &shown))
        segue_record_commit_value (self, i, &shown);
    }
}
