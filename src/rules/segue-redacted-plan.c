/* segue-redacted-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who reads from this plan need not know what may be seen: it has lists of its own, of
 * records that hold nothing else.  They follow those of the source.
 */

#define G_LOG_DOMAIN "segue-redacted-plan"

#include "config.h"

#include "segue-redacted-plan.h"

#include "segue-incoming.h"
#include "segue-redacted-record.h"

struct _SegueRedactedPlan
{
  GObject              parent_instance;

  SeguePlan           *source; /* borrowed: it has this plan and outlives it */
  SegueRedactionLevel  level;
  gboolean             is_whole; /* shows all of each record that it shows */

  /* Owned. */
  SegueStandIns       *stand_ins;
  SegueRecordList     *lists[SEGUE_N_RECORD_KINDS]; /* NULL until first used */
  GHashTable          *incoming;                    /* kind and field → SegueIncoming */
  GHashTable          *names;                       /* id → what stands for somebody who is not in the list */
  SegueRedactedPlan   *whole;                       /* what figures are made of; NULL until first used */
};

static void segue_redacted_plan_iface_init (SeguePlanInterface *iface);

enum
{
  SIGNAL_OUTDATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueRedactedPlan, segue_redacted_plan, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PLAN, segue_redacted_plan_iface_init))

static gboolean
is_of_kind (gpointer key,
            gpointer index,
            gpointer kind)
{
  return GPOINTER_TO_UINT (key) / SEGUE_MAX_FIELDS == GPOINTER_TO_UINT (kind);
}

static void
forget_links (SegueRedactedPlan *self,
              SegueRecordKind    kind)
{
  g_hash_table_foreach_remove (self->incoming, is_of_kind, GUINT_TO_POINTER (kind));
}

static gboolean
is_shown (SegueRedactedPlan *self,
          SegueRecord       *record)
{
  if (self->is_whole)
    return !segue_redaction_is_confidential (self->source, record);

  return segue_redacted_record_is_shown (self->level, self->source, record);
}

static SegueRecord *
make_record (SegueRedactedPlan *self,
             SegueRecord       *record)
{
  return self->is_whole ? g_object_ref (record) : segue_redacted_record_new (self->level, self->source, self->stand_ins, record);
}

static GPtrArray *
make_records (SegueRedactedPlan *self,
              SegueRecordList   *of,
              guint              begin,
              guint              end)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = begin; i < end; i++)
    {
      SegueRecord *record = segue_record_list_get (of, i);

      if (is_shown (self, record))
        g_ptr_array_add (records, make_record (self, record));
    }

  return records;
}

/* Whether somebody became confidential who was not, or the other way round, tells a look
 * at everything that hangs on them, which nobody follows.
 */
static void
record_changed_cb (SegueRedactedPlan *self,
                   SegueRecord       *record,
                   SegueRecordList   *of)
{
  SegueRecordKind kind = segue_record_list_get_kind (of);
  SegueRecord *shown = segue_record_list_find (self->lists[kind], segue_record_get_id (record));

  if ((shown != NULL) != is_shown (self, record))
    {
      g_signal_emit (self, signals[SIGNAL_OUTDATED], 0);
      return;
    }
  if (shown == NULL)
    return;

  forget_links (self, kind);
  if (!self->is_whole)
    segue_redacted_record_update (shown, self->level, self->source, self->stand_ins, record);
  segue_record_list_changed (self->lists[kind], shown);
}

/* The lowest id that may stand at @position, and so the limit for those before it. */
static gint64
get_limit (SegueRecordList *of,
           guint            position)
{
  return position < segue_record_list_get_n (of) ? segue_record_get_id (segue_record_list_get (of, position)) : G_MAXINT64;
}

static void
items_changed_cb (SegueRedactedPlan *self,
                  guint              position,
                  guint              removed,
                  guint              added,
                  SegueRecordList   *of)
{
  SegueRecordKind kind = segue_record_list_get_kind (of);
  gint64 first = position > 0 ? segue_record_get_id (segue_record_list_get (of, position - 1)) + 1 : 1;
  gint64 end = get_limit (of, position + added);
  g_autoptr(GPtrArray) records = NULL;

  forget_links (self, kind);
  if (removed > 0 && first < end)
    segue_record_list_remove_range (self->lists[kind], first, end - 1);

  records = make_records (self, of, position, position + added);
  segue_record_list_add_many (self->lists[kind], records);
}

static SegueRecordList *
segue_redacted_plan_list (SeguePlan       *plan,
                          SegueRecordKind  kind)
{
  SegueRedactedPlan *self = SEGUE_REDACTED_PLAN (plan);
  SegueRecordList *of = NULL;
  g_autoptr(GPtrArray) records = NULL;

  if (self->lists[kind] != NULL)
    return self->lists[kind];

  of = segue_plan_list (self->source, kind);
  self->lists[kind] = segue_record_list_new (kind);
  records = make_records (self, of, 0, segue_record_list_get_n (of));
  segue_record_list_add_many (self->lists[kind], records);
  g_signal_connect_object (of, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (of, "record-changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);

  return self->lists[kind];
}

/* Somebody who is confidential has a pseudonym where something else names them. */
static SegueRecord *
find_name (SegueRedactedPlan *self,
           gint64             id)
{
  SegueRecord *name = g_hash_table_lookup (self->names, &id);
  SegueRecord *person = NULL;

  if (name != NULL)
    return name;

  person = segue_plan_find (self->source, SEGUE_RECORD_STAKEHOLDER, id);
  if (person == NULL)
    return NULL;

  name = segue_redacted_record_new_name (self->source, person);
  g_hash_table_insert (self->names, g_memdup2 (&id, sizeof id), name);

  return name;
}

static SegueRecord *
segue_redacted_plan_find (SeguePlan       *plan,
                          SegueRecordKind  kind,
                          gint64           id)
{
  SegueRecord *record = segue_record_list_find (segue_plan_list (plan, kind), id);

  if (record == NULL && kind == SEGUE_RECORD_STAKEHOLDER && !SEGUE_REDACTED_PLAN (plan)->is_whole)
    return find_name (SEGUE_REDACTED_PLAN (plan), id);

  return record;
}

static SegueRecord * const *
segue_redacted_plan_incoming (SeguePlan       *plan,
                              SegueRecordKind  kind,
                              guint            field,
                              gint64           id,
                              guint           *n)
{
  SegueRedactedPlan *self = SEGUE_REDACTED_PLAN (plan);
  gpointer key = GUINT_TO_POINTER (kind * SEGUE_MAX_FIELDS + field);
  SegueIncoming *index = g_hash_table_lookup (self->incoming, key);

  if (index == NULL)
    {
      index = segue_incoming_new (segue_redacted_plan_list (plan, kind), field);
      g_hash_table_insert (self->incoming, key, index);
    }

  return segue_incoming_lookup (index, id, n);
}

static const char *
segue_redacted_plan_get_uuid (SeguePlan *plan)
{
  return segue_plan_get_uuid (SEGUE_REDACTED_PLAN (plan)->source);
}

static void
whole_outdated_cb (SegueRedactedPlan *self)
{
  g_signal_emit (self, signals[SIGNAL_OUTDATED], 0);
}

/* All of those records that are shown, and of those that are hidden for what they say; none of
 * somebody who is confidential, who would be found out by what is missing of a figure.
 */
static SeguePlan *
get_whole (SegueRedactedPlan *self)
{
  if (self->whole == NULL)
    {
      self->whole = segue_redacted_plan_new (self->source, self->level);
      self->whole->is_whole = TRUE;
      g_signal_connect_object (self->whole, "outdated", G_CALLBACK (whole_outdated_cb), self, G_CONNECT_SWAPPED);
    }

  return SEGUE_PLAN (self->whole);
}

static SeguePlan *
segue_redacted_plan_get_source (SeguePlan        *plan,
                                const SegueField *figure)
{
  SegueRedactedPlan *self = SEGUE_REDACTED_PLAN (plan);

  if (figure == NULL)
    return self->source;
  if (self->is_whole)
    return plan;
  if (segue_redaction_decide (self->level, figure, NULL, NULL) == SEGUE_SHOWN_NOT)
    return NULL;

  return self->level != SEGUE_REDACTION_LEVEL_TEAM && figure->redaction != SEGUE_REDACTION_OPEN ? get_whole (self) : self->source;
}

static gboolean
segue_redacted_plan_shows_kind (SeguePlan       *plan,
                                SegueRecordKind  kind)
{
  return segue_redaction_shows_kind (SEGUE_REDACTED_PLAN (plan)->level, kind);
}

static gboolean
segue_redacted_plan_count_changes (SeguePlan        *plan,
                                   SegueRecord      *record,
                                   const guint      *fields,
                                   guint             n_fields,
                                   SeguePlanChanges *changes)
{
  SegueRedactedPlan *self = SEGUE_REDACTED_PLAN (plan);
  gboolean is_known = segue_plan_count_changes (self->source, record, fields, n_fields, changes);

  /* Who works on it is told to nobody else. */
  if (self->level != SEGUE_REDACTION_LEVEL_TEAM)
    changes->by = NULL;

  return is_known;
}

static void
segue_redacted_plan_iface_init (SeguePlanInterface *iface)
{
  iface->list = segue_redacted_plan_list;
  iface->find = segue_redacted_plan_find;
  iface->incoming = segue_redacted_plan_incoming;
  iface->get_uuid = segue_redacted_plan_get_uuid;
  iface->get_source = segue_redacted_plan_get_source;
  iface->shows_kind = segue_redacted_plan_shows_kind;
  iface->count_changes = segue_redacted_plan_count_changes;
}

static void
segue_redacted_plan_finalize (GObject *object)
{
  SegueRedactedPlan *self = SEGUE_REDACTED_PLAN (object);

  g_clear_object (&self->whole);
  segue_stand_ins_free (self->stand_ins);
  g_hash_table_unref (self->incoming);
  g_hash_table_unref (self->names);
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    g_clear_object (&self->lists[kind]);

  G_OBJECT_CLASS (segue_redacted_plan_parent_class)->finalize (object);
}

static void
segue_redacted_plan_class_init (SegueRedactedPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_redacted_plan_finalize;

  /**
   * SegueRedactedPlan::outdated:
   *
   * A record is confidential that was not, or no longer: what is shown is not what may be
   * shown.  Make another plan.
   */
  signals[SIGNAL_OUTDATED] = g_signal_new ("outdated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
free_incoming (gpointer data)
{
  segue_incoming_free (data);
}

static void
segue_redacted_plan_init (SegueRedactedPlan *self)
{
  self->incoming = g_hash_table_new_full (NULL, NULL, NULL, free_incoming);
  self->names = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
}

/**
 * segue_redacted_plan_new:
 * @source: what it shows; outlives it
 * @level: to whom
 *
 * Its records have the ids of those that they stand for, so that what is seen can be
 * found in @source.  They are not written to: an edit looks up the others.
 *
 * Returns: (transfer full): a plan that holds what @level may see, and nothing else
 */
SegueRedactedPlan *
segue_redacted_plan_new (SeguePlan           *source,
                         SegueRedactionLevel  level)
{
  SegueRedactedPlan *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (source), NULL);

  self = g_object_new (SEGUE_TYPE_REDACTED_PLAN, NULL);
  self->source = source;
  self->level = level;
  self->stand_ins = segue_stand_ins_new (source);

  return self;
}

/**
 * segue_redacted_plan_dup_for:
 * @source: what it shows; outlives it
 * @level: to whom
 *
 * Returns: (transfer full): @source itself for the team, else what segue_redacted_plan_new() makes
 */
SeguePlan *
segue_redacted_plan_dup_for (SeguePlan           *source,
                             SegueRedactionLevel  level)
{
  return level == SEGUE_REDACTION_LEVEL_TEAM ? g_object_ref (source) : SEGUE_PLAN (segue_redacted_plan_new (source, level));
}
