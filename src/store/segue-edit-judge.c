/* segue-edit-judge.c - one judgement, one row (DOMAIN b, decided 4)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An attitude that is set on an engagement makes a judgement in the same edit;
 * a judgement that is added, changed or removed makes its engagement follow
 * the newest.  So both always say the same.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-engagement.h"
#include "segue-id.h"
#include "segue-judgement.h"

static gboolean
has_attitude (SegueRecord *engagement)
{
  guint first = segue_record_next_set (engagement, SEGUE_ENGAGEMENT_POWER);

  return first != SEGUE_NO_FIELD && first < SEGUE_ENGAGEMENT_POWER + SEGUE_N_ATTITUDES;
}

static gboolean
changes_attitude (const SegueTarget *target)
{
  for (guint i = 0; i < target->changes->len; i++)
    {
      guint field = g_array_index (target->changes, SegueChange, i).field;

      if (field >= SEGUE_ENGAGEMENT_POWER && field < SEGUE_ENGAGEMENT_POWER + SEGUE_N_ATTITUDES)
        return TRUE;
    }

  return FALSE;
}

static void
add_judged (GHashTable *judged,
            gint64      engagement)
{
  g_hash_table_add (judged, g_memdup2 (&engagement, sizeof engagement));
}

/* Engagements whose judgements this edit names itself. */
static GHashTable *
find_judged (SegueEdit *self)
{
  GHashTable *judged = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint n = 0;
  const SegueAddedRecord *added = segue_added_list (self->added, SEGUE_RECORD_JUDGEMENT, &n);

  for (guint i = 0; i < n; i++)
    add_judged (judged, segue_record_get_link (added[i].record, SEGUE_JUDGEMENT_ENGAGEMENT));

  for (guint i = 0; i < self->targets->len; i++)
    {
      SegueRecord *record = ((SegueTarget *) g_ptr_array_index (self->targets, i))->record;

      if (segue_record_get_kind (record) != SEGUE_RECORD_JUDGEMENT)
        continue;

      /* One that moves leaves another standing behind. */
      add_judged (judged, segue_edit_peek_integer (self, record, SEGUE_JUDGEMENT_ENGAGEMENT));
      add_judged (judged, segue_record_get_link (record, SEGUE_JUDGEMENT_ENGAGEMENT));
    }

  return judged;
}

static gboolean
is_newer (SegueEdit   *self,
          SegueRecord *judgement,
          SegueRecord *than)
{
  gint64 day, other;

  if (than == NULL)
    return TRUE;

  day = segue_edit_peek_integer (self, judgement, SEGUE_JUDGEMENT_AS_OF);
  other = segue_edit_peek_integer (self, than, SEGUE_JUDGEMENT_AS_OF);

  return day != other ? day > other : segue_record_get_id (judgement) > segue_record_get_id (than);
}

/* The newest judgement that the workspace holds of @engagement and keeps. */
static SegueRecord *
find_newest (SegueEdit *self,
             gint64     engagement)
{
  SegueRecord *newest = NULL;
  SegueRecord * const *judgements;
  guint n;

  judgements = segue_plan_incoming (SEGUE_PLAN (self->workspace), SEGUE_RECORD_JUDGEMENT,
                                    SEGUE_JUDGEMENT_ENGAGEMENT, engagement, &n);
  for (guint i = 0; i < n; i++)
    if (!segue_edit_is_removed (self, judgements[i]) &&
        segue_edit_peek_integer (self, judgements[i], SEGUE_JUDGEMENT_ENGAGEMENT) == engagement &&
        is_newer (self, judgements[i], newest))
      newest = judgements[i];

  return newest;
}

static void
copy_attitudes (SegueEdit   *self,
                SegueRecord *source,
                guint        first,
                SegueRecord *target,
                guint        target_first)
{
  for (guint i = 0; i < SEGUE_N_ATTITUDES; i++)
    {
      SegueValue value = segue_edit_peek (self, source, first + i);

      segue_edit_set_value (self, target, target_first + i, &value);
    }
}

static SegueRecord *
add_judgement (SegueEdit   *self,
               SegueRecord *engagement,
               SegueDay     day)
{
  g_autoptr(SegueRecord) judgement = segue_record_new (SEGUE_RECORD_JUDGEMENT, 0);

  segue_record_set_integer (judgement, SEGUE_JUDGEMENT_ENGAGEMENT, segue_record_get_id (engagement));
  segue_record_set_integer (judgement, SEGUE_JUDGEMENT_AS_OF, day);
  segue_record_set_text (judgement, SEGUE_JUDGEMENT_ASSESSOR, segue_workspace_get_author (self->workspace));
  segue_record_set_integer (judgement, SEGUE_JUDGEMENT_BASIS, self->basis);
  segue_edit_add (self, judgement);

  return judgement;
}

/* Both the engagement and its judgement are new, as in an import of thousands:
 * only what is set is looked at, and all is set at once.
 */
static void
judge_new (SegueEdit   *self,
           gint64       judgement_id,
           gint64       id,
           SegueRecord *engagement,
           SegueDay     day)
{
  const guint end = SEGUE_ENGAGEMENT_POWER + SEGUE_N_ATTITUDES;
  g_autoptr(SegueRecord) judgement = segue_record_new (SEGUE_RECORD_JUDGEMENT, judgement_id);
  SegueFieldValue values[SEGUE_JUDGEMENT_N_FIELDS] = {
    { SEGUE_JUDGEMENT_ENGAGEMENT, { TRUE, NULL, { id } } },
    { SEGUE_JUDGEMENT_AS_OF, { TRUE, NULL, { day } } },
    { SEGUE_JUDGEMENT_BASIS, { TRUE, NULL, { self->basis } } },
    { SEGUE_JUDGEMENT_ASSESSOR, SEGUE_VALUE_INIT },
  };
  guint n = 4;

  segue_value_set_text (&values[3].value, segue_workspace_get_author (self->workspace));
  for (guint i = segue_record_next_set (engagement, SEGUE_ENGAGEMENT_POWER); i < end;
       i = segue_record_next_set (engagement, i + 1))
    {
      values[n].field = SEGUE_JUDGEMENT_POWER + i - SEGUE_ENGAGEMENT_POWER;
      values[n++].value = segue_record_peek (engagement, i);
    }

  segue_record_fill (judgement, values, n);
  segue_edit_add (self, judgement);
}

/* What a file said is not what somebody says who changes it, nor the other way round. */
static gboolean
is_of_one_source (SegueEdit   *self,
                  SegueRecord *judgement)
{
  gint64 basis = segue_edit_peek_integer (self, judgement, SEGUE_JUDGEMENT_BASIS);

  return (basis == SEGUE_BASIS_IMPORTED) == (self->basis == SEGUE_BASIS_IMPORTED);
}

/* Two changes by one assessor on one day are one judgement, as long as nobody
 * judged in between, a file included.
 */
static SegueRecord *
open_judgement (SegueEdit   *self,
                SegueRecord *engagement,
                SegueDay     day)
{
  SegueRecord *newest = find_newest (self, segue_record_get_id (engagement));

  if (newest != NULL)
    {
      SegueValue assessor = segue_edit_peek (self, newest, SEGUE_JUDGEMENT_ASSESSOR);
      SegueDay newest_day = (SegueDay) segue_edit_peek_integer (self, newest, SEGUE_JUDGEMENT_AS_OF);

      if (newest_day == day && is_of_one_source (self, newest) && assessor.is_set &&
          g_str_equal (assessor.slot.text, segue_workspace_get_author (self->workspace)))
        return newest;
      day = MAX (day, newest_day); /* what is said now is the newest, whatever was dated ahead */
    }

  return add_judgement (self, engagement, day);
}

static void
judge (SegueEdit   *self,
       SegueRecord *engagement,
       SegueDay     day)
{
  SegueRecord *judgement = open_judgement (self, engagement, day);

  copy_attitudes (self, engagement, SEGUE_ENGAGEMENT_POWER, judgement, SEGUE_JUDGEMENT_POWER);
}

/**
 * segue_edit_open_judgement:
 * @engagement: whose standing is judged; of the workspace
 *
 * What somebody once judged stays as it was said.  Whoever gives a standing another
 * basis, or finds that it still holds, judges anew: today, under their own name, with
 * the attitudes as they are.  Only what the same author judged today is still open, unless
 * it came from a file.
 *
 * Returns: (transfer none): the judgement to set basis, evidence and confidence of
 */
SegueRecord *
segue_edit_open_judgement (SegueEdit   *self,
                           SegueRecord *engagement)
{
  SegueRecord *judgement;

  g_return_val_if_fail (SEGUE_IS_EDIT (self) && !self->committed, NULL);
  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), NULL);

  engagement = segue_edit_resolve (self, engagement);
  judgement = open_judgement (self, engagement, segue_today ());
  copy_attitudes (self, engagement, SEGUE_ENGAGEMENT_POWER, judgement, SEGUE_JUDGEMENT_POWER);

  return judgement;
}

/* The engagement follows its newest judgement; with none left it keeps nothing. */
static void
follow (SegueEdit   *self,
        SegueRecord *engagement,
        SegueRecord *newest)
{
  if (newest != NULL)
    {
      copy_attitudes (self, newest, SEGUE_JUDGEMENT_POWER, engagement, SEGUE_ENGAGEMENT_POWER);
      return;
    }

  for (guint i = 0; i < SEGUE_N_ATTITUDES; i++)
    {
      SegueValue unset = SEGUE_VALUE_INIT;

      segue_edit_set_value (self, engagement, SEGUE_ENGAGEMENT_POWER + i, &unset);
    }
}

static gboolean
is_judged (GHashTable *judged,
           gint64      engagement)
{
  return g_hash_table_contains (judged, &engagement);
}

/* Of every engagement in @judged the newest judgement among those that are
 * added, in one pass: an import may bring thousands.
 */
static void
follow_all (SegueEdit  *self,
            GHashTable *judged)
{
  g_autoptr(GHashTable) newest = g_hash_table_new (g_int64_hash, g_int64_equal);
  GHashTableIter iter;
  gpointer key;
  guint n = 0;
  const SegueAddedRecord *judgements = NULL;

  if (g_hash_table_size (judged) == 0)
    return;

  judgements = segue_added_list (self->added, SEGUE_RECORD_JUDGEMENT, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *record = judgements[i].record;
      gint64 id = segue_record_get_link (record, SEGUE_JUDGEMENT_ENGAGEMENT);

      if (g_hash_table_lookup_extended (judged, &id, &key, NULL) &&
          is_newer (self, record, g_hash_table_lookup (newest, key)))
        g_hash_table_replace (newest, key, record);
    }

  g_hash_table_iter_init (&iter, judged);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      gint64 id = *(gint64 *) key;
      SegueRecord *engagement = segue_edit_find (self, SEGUE_RECORD_ENGAGEMENT, id);
      SegueRecord *added = g_hash_table_lookup (newest, key);
      SegueRecord *held;

      if (engagement == NULL)
        continue; /* it goes, and its judgements with it */

      held = find_newest (self, id);
      follow (self, engagement, added != NULL && is_newer (self, added, held) ? added : held);
    }
}

/* Brings engagements and judgements in line; called once, at the commit. */
void
segue_edit_judge (SegueEdit *self)
{
  g_autoptr(GHashTable) judged = find_judged (self);
  SegueDay today = segue_today ();
  guint n = 0;
  const SegueAddedRecord *engagements = segue_added_list (self->added, SEGUE_RECORD_ENGAGEMENT, &n);

  gint64 next = n > 0 ? segue_id_block (n) : 0;

  /* Ids that follow each other are written in less time. */
  for (guint i = 0; i < n; i++)
    if (has_attitude (engagements[i].record) && !is_judged (judged, engagements[i].id))
      judge_new (self, next++, engagements[i].id, engagements[i].record, today);

  for (guint i = 0; i < self->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->targets, i);

      if (segue_record_get_kind (target->record) == SEGUE_RECORD_ENGAGEMENT && !target->removed &&
          changes_attitude (target) && !is_judged (judged, segue_record_get_id (target->record)))
        judge (self, target->record, today);
    }

  follow_all (self, judged);
}
