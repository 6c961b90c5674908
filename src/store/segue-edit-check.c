/* segue-edit-check.c - what no edit may leave behind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-champion.h"
#include "segue-engagement.h"
#include "segue-impacted-audience.h"
#include "segue-message-use.h"
#include "segue-needs.h"
#include "segue-pairs.h"
#include "segue-requirement.h"

#include <glib/gi18n.h>
#include <string.h>

/* Records of which there is one per pair (DOMAIN b, decided 2 and 3). */
static const struct
{
  SegueRecordKind  kind;
  guint            one;
  guint            other;
  const char      *refusal; /* N_() */
} pairs[] = {
  { SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER, SEGUE_ENGAGEMENT_ROLLOUT,
    N_("This person is in this rollout already.") },
  { SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT,
    N_("This audience is in this rollout already.") },
  { SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_STAKEHOLDER, SEGUE_CHAMPION_ROLLOUT,
    N_("This person is a champion of this rollout already.") },
  { SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION, SEGUE_MESSAGE_USE_MESSAGE,
    N_("This communication carries this key message already.") },
  { SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE, SEGUE_REQUIREMENT_AUDIENCE,
    N_("For this audience this course has a rule already.") },
};

static gboolean
check_links (SegueEdit         *self,
             const SegueField  *field,
             const SegueValue  *value,
             GError           **error)
{
  const gint64 *ids = field->kind == SEGUE_FIELD_LINKS ? value->slot.ids->ids : &value->slot.integer;
  guint n = field->kind == SEGUE_FIELD_LINKS ? value->slot.ids->n : 1;

  for (guint i = 0; i < n; i++)
    {
      if (ids[i] != 0 && ids[i] == self->known[field->target])
        continue;
      if (segue_edit_find (self, field->target, ids[i]) == NULL)
        {
          g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED,
                       /* Translators: a field, then a kind of record. */
                       _("%s leads to a record (%s) that has been deleted in the meantime. Choose another."),
                       _(field->label), segue_record_kind_get_label (field->target));
          return FALSE;
        }
      self->known[field->target] = ids[i];
    }

  return TRUE;
}

static gboolean
refuse_empty (SegueRecordKind    kind,
              const SegueField  *field,
              GError           **error)
{
  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_INCOMPLETE,
               /* Translators: a field, then a kind of record: “Name is empty, but a record of this kind (Stakeholder) needs it.” */
               _("%s is empty, but a record of this kind (%s) needs it."),
               _(field->label), segue_record_kind_get_label (kind));
  return FALSE;
}

static gboolean
check_value (SegueEdit         *self,
             const SegueField  *field,
             const SegueValue  *value,
             GError           **error)
{
  return segue_value_check (field, value, error) &&
         (field->target == SEGUE_RECORD_NONE || check_links (self, field, value, error));
}

static gboolean
check_change (SegueEdit    *self,
              SegueRecord  *record,
              guint         index,
              GError      **error)
{
  const SegueField *field = segue_record_get_field (record, index);
  SegueValue value = segue_edit_peek (self, record, index);

  if (!value.is_set)
    return (field->flags & SEGUE_FIELD_REQUIRED) == 0 || refuse_empty (segue_record_get_kind (record), field, error);

  return check_value (self, field, &value, error);
}

typedef struct
{
  SegueEdit   *edit;
  SegueRecord *record;
} Needing;

static SegueValue
peek_need (gpointer data,
           guint    field)
{
  Needing *needing = data;

  return segue_edit_peek (needing->edit, needing->record, field);
}

static gboolean
check_needs (SegueEdit    *self,
             SegueRecord  *record,
             GError      **error)
{
  Needing needing = { self, record };
  const char *refusal = segue_needs_find (segue_record_get_kind (record), peek_need, &needing);

  if (refusal == NULL)
    return TRUE;

  g_set_error_literal (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_INCOMPLETE, _(refusal));
  return FALSE;
}

/* Checks a record that the edit adds, just before it is written: an import adds
 * hundreds of thousands, and nobody should look at each more often than needed.
 */
gboolean
segue_edit_check_added (SegueEdit    *self,
                        SegueRecord  *record,
                        GError      **error)
{
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (record);
  SegueRecordWalk walk;
  SegueValue value;
  guint i;

  for (i = 0; i < klass->n_required; i++)
    if (!segue_record_is_set (record, klass->required[i]))
      return refuse_empty (klass->kind, &klass->fields[klass->required[i]], error);

  segue_record_walk_init (&walk, record);
  while (segue_record_walk_next (&walk, &i, &value))
    if (!check_value (self, &klass->fields[i], &value, error) ||
        (klass->fields[i].target == klass->kind && !segue_edit_check_cycle (self, record, i, error)))
      return FALSE;

  return check_needs (self, record, error);
}

/* Another process may have linked to what goes after the edit had looked. */
static gboolean
check_unlinked (SegueEdit    *self,
                SegueRecord  *record,
                GError      **error)
{
  gint64 id = segue_record_get_id (record);

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      for (guint field = 0; field < klass->n_fields; field++)
        {
          SegueRecord * const *linking;
          guint n;

          if (klass->fields[field].target != segue_record_get_kind (record))
            continue;

          linking = segue_plan_incoming (SEGUE_PLAN (self->workspace), kind, field, id, &n);
          for (guint i = 0; i < n; i++)
            if (segue_edit_still_links (self, linking[i], field, id))
              {
                g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED,
                             _("The record (%s) has come into use in the meantime, so it was not deleted. Look at it and try again."),
                             segue_record_kind_get_label (segue_record_get_kind (record)));
                return FALSE;
              }
        }
    }

  return TRUE;
}

static gboolean
check_target (SegueEdit          *self,
              const SegueTarget  *target,
              GError            **error)
{
  SegueRecordKind kind = segue_record_get_kind (target->record);

  if (segue_plan_find (SEGUE_PLAN (self->workspace), kind, segue_record_get_id (target->record)) != target->record)
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED,
                   _("The record (%s) has been deleted in the meantime, so it was not changed."),
                   segue_record_kind_get_label (kind));
      return FALSE;
    }

  if (!segue_edit_check_lock (self, target, error))
    return FALSE;
  if (target->removed)
    return check_unlinked (self, target->record, error);

  for (guint i = 0; i < target->changes->len; i++)
    {
      guint field = g_array_index (target->changes, SegueChange, i).field;

      if (!check_change (self, target->record, field, error) ||
          !segue_edit_check_cycle (self, target->record, field, error))
        return FALSE;
    }

  return target->changes->len == 0 || check_needs (self, target->record, error);
}

/* Whether the workspace has another record of the pair, which stays. */
static gboolean
is_taken (SegueEdit   *self,
          SegueRecord *record,
          guint        index,
          gint64       one,
          gint64       other)
{
  SegueRecord * const *linking;
  guint n;

  linking = segue_plan_incoming (SEGUE_PLAN (self->workspace), pairs[index].kind, pairs[index].one, one, &n);
  for (guint i = 0; i < n; i++)
    if (linking[i] != record && !segue_edit_is_removed (self, linking[i]) &&
        segue_edit_peek_integer (self, linking[i], pairs[index].one) == one &&
        segue_edit_peek_integer (self, linking[i], pairs[index].other) == other)
      return TRUE;

  return FALSE;
}

/* The pairs that the edit says, with what is needed to see one twice. */
typedef struct
{
  SegueEdit  *edit;
  guint       index;  /* of pairs[] */
  SeguePairs *seen;   /* NULL where none can be there twice */
} Pairs;

static gboolean
add_pair (Pairs       *self,
          SegueRecord *record)
{
  gint64 one = segue_edit_peek_integer (self->edit, record, pairs[self->index].one);
  SegueRecordKind target = segue_record_get_field (record, pairs[self->index].one)->target;
  gboolean is_fresh = segue_added_find (self->edit->added, target, one) != NULL;
  gint64 other = 0;

  /* Nothing of the workspace links to what is only added. */
  if (is_fresh && self->seen == NULL)
    return TRUE;

  other = segue_edit_peek_integer (self->edit, record, pairs[self->index].other);
  if (!is_fresh && is_taken (self->edit, record, self->index, one, other))
    return FALSE;

  return self->seen == NULL || segue_pairs_add (self->seen, one, other, record);
}

/* Whether the pairs of @records begin with ever higher ids, as those of an import
 * into one rollout do: then none is there twice.
 */
static gboolean
are_ascending (Pairs                  *self,
               const SegueAddedRecord *records,
               guint                   n)
{
  gint64 last = 0;

  for (guint i = 0; i < n; i++)
    {
      gint64 one = segue_record_get_link (records[i].record, pairs[self->index].one);

      if (one <= last)
        return FALSE;
      last = one;
    }

  return TRUE;
}

static gboolean
refuse_pair (guint    index,
             GError **error)
{
  g_set_error_literal (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS, _(pairs[index].refusal));
  return FALSE;
}

static gboolean
check_pairs (SegueEdit  *self,
             guint       index,
             GError    **error)
{
  g_autoptr(SeguePairs) seen = segue_pairs_new ();
  Pairs said = { self, index, seen };
  guint n = 0;
  const SegueAddedRecord *added = segue_added_list (self->added, pairs[index].kind, &n);

  if (self->targets->len == 0 && are_ascending (&said, added, n))
    said.seen = NULL;

  for (guint i = 0; i < n; i++)
    if (!add_pair (&said, added[i].record))
      return refuse_pair (index, error);

  for (guint i = 0; i < self->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (segue_record_get_kind (target->record) == pairs[index].kind && !target->removed && target->changes->len > 0 &&
          !add_pair (&said, target->record))
        return refuse_pair (index, error);
    }

  return TRUE;
}

/* Who does not see what is there would write over it. */
static gboolean
refuse_hidden (SegueEdit  *self,
               GError    **error)
{
  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_HIDDEN,
               /* Translators: a field, such as Notes. */
               _("%s is hidden while you present, so nothing was changed. End presenting first."), _(self->hidden->label));
  return FALSE;
}

/* Checks the edit against what the workspace holds now, but for the fields of what
 * is added; called within the transaction, after other processes' edits were taken
 * over.
 */
gboolean
segue_edit_check (SegueEdit  *self,
                  GError    **error)
{
  if (self->hidden != NULL)
    return refuse_hidden (self, error);

  g_clear_pointer (&self->ending, segue_pairs_free);
  self->ending = segue_pairs_new ();
  memset (self->known, 0, sizeof self->known);
  for (guint i = 0; i < self->targets->len; i++)
    if (!check_target (self, g_ptr_array_index (self->targets, i), error))
      return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (!check_pairs (self, i, error))
      return FALSE;

  return TRUE;
}
