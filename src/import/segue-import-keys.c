/* segue-import-keys.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People are found in another way; everything else is known by a few fields:
 * an engagement by who and where, a milestone by its rollout and its title.
 * Where two share these, a further field tells them apart, if the file has it.
 * Of pairs there is one record each, and a file may bring hundred thousands of
 * them, so that their ids are the key and not a text.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-keys.h"

#include "segue-acceptance.h"
#include "segue-action.h"
#include "segue-attempt.h"
#include "segue-audience.h"
#include "segue-benefit.h"
#include "segue-calendar-window.h"
#include "segue-champion.h"
#include "segue-champion-report.h"
#include "segue-communication.h"
#include "segue-course.h"
#include "segue-engagement.h"
#include "segue-enrolment.h"
#include "segue-event.h"
#include "segue-explain-back.h"
#include "segue-faq.h"
#include "segue-fear.h"
#include "segue-feedback.h"
#include "segue-fold.h"
#include "segue-impact.h"
#include "segue-impacted-audience.h"
#include "segue-import-index.h"
#include "segue-interaction.h"
#include "segue-involvement.h"
#include "segue-judgement.h"
#include "segue-material.h"
#include "segue-membership.h"
#include "segue-message.h"
#include "segue-message-use.h"
#include "segue-milestone.h"
#include "segue-objection.h"
#include "segue-pairs.h"
#include "segue-profile.h"
#include "segue-raci.h"
#include "segue-reference.h"
#include "segue-reinforcement.h"
#include "segue-relationship.h"
#include "segue-requirement.h"
#include "segue-resistance.h"
#include "segue-rollout.h"
#include "segue-series.h"
#include "segue-session.h"
#include "segue-suggestion.h"
#include "segue-support-channel.h"
#include "segue-term.h"
#include "segue-training-need.h"
#include "segue-wording.h"

#include <string.h>

/* Between the parts of a key; no text has it. */
#define SEPARATOR '\x1f'

struct _SegueImportKeys
{
  SeguePlan                *plan; /* borrowed */
  SegueRecordKind           kind;
  const SegueImportKeySpec *spec;
  SegueImportIndex         *by_base;  /* NULL for pairs */
  SegueImportIndex         *by_full;  /* NULL without a tie */
  SeguePairs               *by_pair;  /* NULL for all else */
  GHashTable               *expected; /* base -> how many rows have it */
};

/* What records are known by.  Stakeholders are found in another way, and of the
 * workspace no file has rows.
 */
static const SegueImportKeySpec specs[SEGUE_N_RECORD_KINDS] = {
  [SEGUE_RECORD_AUDIENCE] = { { SEGUE_AUDIENCE_NAME }, 1, SEGUE_AUDIENCE_PARENT },
  [SEGUE_RECORD_ROLLOUT] = { { SEGUE_ROLLOUT_NAME }, 1, SEGUE_NO_FIELD },
  [SEGUE_RECORD_BENEFIT] = { { SEGUE_BENEFIT_ROLLOUT, SEGUE_BENEFIT_TEXT }, 2, SEGUE_BENEFIT_AUDIENCE },
  [SEGUE_RECORD_MILESTONE] = { { SEGUE_MILESTONE_ROLLOUT, SEGUE_MILESTONE_TITLE }, 2, SEGUE_MILESTONE_DATE },
  [SEGUE_RECORD_IMPACTED_AUDIENCE] = {
    { SEGUE_IMPACTED_AUDIENCE_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT }, 2, SEGUE_NO_FIELD, TRUE
  },
  [SEGUE_RECORD_FEAR] = { { SEGUE_FEAR_IMPACTED_AUDIENCE, SEGUE_FEAR_FEAR }, 2, SEGUE_FEAR_BENEFIT },
  [SEGUE_RECORD_INVOLVEMENT] = {
    { SEGUE_INVOLVEMENT_IMPACTED_AUDIENCE, SEGUE_INVOLVEMENT_STAGE }, 2, SEGUE_INVOLVEMENT_DATE
  },
  [SEGUE_RECORD_IMPACT] = {
    { SEGUE_IMPACT_IMPACTED_AUDIENCE, SEGUE_IMPACT_ASPECT, SEGUE_IMPACT_TITLE }, 3, SEGUE_NO_FIELD
  },
  [SEGUE_RECORD_ENGAGEMENT] = { { SEGUE_ENGAGEMENT_STAKEHOLDER, SEGUE_ENGAGEMENT_ROLLOUT }, 2, SEGUE_NO_FIELD, TRUE },
  [SEGUE_RECORD_JUDGEMENT] = { { SEGUE_JUDGEMENT_ENGAGEMENT, SEGUE_JUDGEMENT_AS_OF }, 2, SEGUE_JUDGEMENT_ASSESSOR },
  [SEGUE_RECORD_PROFILE] = { { SEGUE_PROFILE_ENGAGEMENT, SEGUE_PROFILE_DATE }, 2, SEGUE_PROFILE_ASSESSOR },
  [SEGUE_RECORD_MEMBERSHIP] = { { SEGUE_MEMBERSHIP_STAKEHOLDER, SEGUE_MEMBERSHIP_AUDIENCE }, 2, SEGUE_MEMBERSHIP_SINCE },
  [SEGUE_RECORD_RELATIONSHIP] = {
    { SEGUE_RELATIONSHIP_FROM_WHOM, SEGUE_RELATIONSHIP_TO_WHOM, SEGUE_RELATIONSHIP_KIND }, 3, SEGUE_NO_FIELD
  },
  [SEGUE_RECORD_INTERACTION] = {
    { SEGUE_INTERACTION_ROLLOUT, SEGUE_INTERACTION_DATE, SEGUE_INTERACTION_WHO }, 3, SEGUE_INTERACTION_SUMMARY
  },
  [SEGUE_RECORD_CHAMPION] = { { SEGUE_CHAMPION_STAKEHOLDER, SEGUE_CHAMPION_ROLLOUT }, 2, SEGUE_NO_FIELD, TRUE },
  [SEGUE_RECORD_CHAMPION_REPORT] = {
    { SEGUE_CHAMPION_REPORT_CHAMPION, SEGUE_CHAMPION_REPORT_DATE }, 2, SEGUE_CHAMPION_REPORT_TEXT
  },
  [SEGUE_RECORD_RACI] = { { SEGUE_RACI_ROLLOUT, SEGUE_RACI_ACTIVITY, SEGUE_RACI_STAKEHOLDER }, 3, SEGUE_RACI_ROLE },
  [SEGUE_RECORD_WINDOW] = { { SEGUE_WINDOW_NAME }, 1, SEGUE_WINDOW_DATE },
  [SEGUE_RECORD_MESSAGE] = { { SEGUE_MESSAGE_ROLLOUT, SEGUE_MESSAGE_TITLE }, 2, SEGUE_NO_FIELD },
  [SEGUE_RECORD_WORDING] = { { SEGUE_WORDING_MESSAGE, SEGUE_WORDING_VERSION }, 2, SEGUE_NO_FIELD },
  [SEGUE_RECORD_REFERENCE] = { { SEGUE_REFERENCE_MESSAGE, SEGUE_REFERENCE_NAME }, 2, SEGUE_REFERENCE_CONTROL },
  [SEGUE_RECORD_EXPLAIN_BACK] = {
    { SEGUE_EXPLAIN_BACK_MESSAGE, SEGUE_EXPLAIN_BACK_DATE }, 2, SEGUE_EXPLAIN_BACK_STAKEHOLDER
  },
  [SEGUE_RECORD_SERIES] = { { SEGUE_SERIES_ROLLOUT, SEGUE_SERIES_TITLE }, 2, SEGUE_SERIES_DATE },
  [SEGUE_RECORD_COMMUNICATION] = {
    { SEGUE_COMMUNICATION_ROLLOUT, SEGUE_COMMUNICATION_TITLE }, 2, SEGUE_COMMUNICATION_DATE
  },
  [SEGUE_RECORD_MESSAGE_USE] = { { SEGUE_MESSAGE_USE_COMMUNICATION, SEGUE_MESSAGE_USE_MESSAGE }, 2, SEGUE_NO_FIELD, TRUE },
  [SEGUE_RECORD_EVENT] = { { SEGUE_EVENT_TITLE }, 1, SEGUE_EVENT_DATE },
  [SEGUE_RECORD_FAQ] = { { SEGUE_FAQ_ROLLOUT, SEGUE_FAQ_QUESTION }, 2, SEGUE_NO_FIELD },
  [SEGUE_RECORD_SUPPORT_CHANNEL] = { { SEGUE_SUPPORT_CHANNEL_ROLLOUT, SEGUE_SUPPORT_CHANNEL_NAME }, 2, SEGUE_NO_FIELD },
  [SEGUE_RECORD_TERM] = { { SEGUE_TERM_TECHNICAL }, 1, SEGUE_NO_FIELD },
  [SEGUE_RECORD_ACCEPTANCE] = { { SEGUE_ACCEPTANCE_CODE, SEGUE_ACCEPTANCE_SUBJECT }, 2, SEGUE_ACCEPTANCE_ROLLOUT },
  [SEGUE_RECORD_MATERIAL] = { { SEGUE_MATERIAL_ROLLOUT, SEGUE_MATERIAL_TITLE }, 2, SEGUE_MATERIAL_VERSION },
  [SEGUE_RECORD_COURSE] = { { SEGUE_COURSE_ROLLOUT, SEGUE_COURSE_TITLE }, 2, SEGUE_NO_FIELD },
  [SEGUE_RECORD_TRAINING_NEED] = {
    { SEGUE_TRAINING_NEED_ROLLOUT, SEGUE_TRAINING_NEED_AUDIENCE, SEGUE_TRAINING_NEED_TITLE }, 3, SEGUE_NO_FIELD
  },
  [SEGUE_RECORD_REQUIREMENT] = { { SEGUE_REQUIREMENT_COURSE, SEGUE_REQUIREMENT_AUDIENCE }, 2, SEGUE_NO_FIELD, TRUE },
  [SEGUE_RECORD_SESSION] = { { SEGUE_SESSION_ROLLOUT, SEGUE_SESSION_TITLE, SEGUE_SESSION_DATE }, 3, SEGUE_SESSION_TIME },
  [SEGUE_RECORD_ENROLMENT] = {
    { SEGUE_ENROLMENT_SESSION, SEGUE_ENROLMENT_STAKEHOLDER }, 2, SEGUE_ENROLMENT_AUDIENCE, .single = SEGUE_ENROLMENT_STAKEHOLDER
  },
  [SEGUE_RECORD_REINFORCEMENT] = {
    { SEGUE_REINFORCEMENT_ROLLOUT, SEGUE_REINFORCEMENT_TITLE }, 2, SEGUE_REINFORCEMENT_DATE
  },
  [SEGUE_RECORD_SUGGESTION] = { { SEGUE_SUGGESTION_APPROACH, SEGUE_SUGGESTION_TEXT }, 2, SEGUE_SUGGESTION_ROOT_CAUSE },
  [SEGUE_RECORD_OBJECTION] = { { SEGUE_OBJECTION_ROLLOUT, SEGUE_OBJECTION_TITLE }, 2, SEGUE_NO_FIELD },
  [SEGUE_RECORD_RESISTANCE] = {
    { SEGUE_RESISTANCE_ROLLOUT, SEGUE_RESISTANCE_SUMMARY, SEGUE_RESISTANCE_HEARD_ON }, 3, SEGUE_RESISTANCE_STAKEHOLDER
  },
  [SEGUE_RECORD_ATTEMPT] = { { SEGUE_ATTEMPT_RESISTANCE, SEGUE_ATTEMPT_TRIED_ON, SEGUE_ATTEMPT_APPROACH }, 3, SEGUE_NO_FIELD },
  [SEGUE_RECORD_FEEDBACK] = {
    { SEGUE_FEEDBACK_ROLLOUT, SEGUE_FEEDBACK_TEXT, SEGUE_FEEDBACK_RECEIVED_ON }, 3, SEGUE_FEEDBACK_STAKEHOLDER
  },
  [SEGUE_RECORD_ACTION] = { { SEGUE_ACTION_ROLLOUT, SEGUE_ACTION_TITLE, SEGUE_ACTION_OWNER }, 3, SEGUE_ACTION_DUE },
};

/**
 * segue_import_key_spec_get:
 * @kind: a kind of record
 *
 * Returns: (nullable): what its records are known by; %NULL for people, and for
 *   what no file has rows of
 */
const SegueImportKeySpec *
segue_import_key_spec_get (SegueRecordKind kind)
{
  g_return_val_if_fail (kind < SEGUE_N_RECORD_KINDS, NULL);

  return specs[kind].n_fields > 0 ? &specs[kind] : NULL;
}

/* Nearly all keys are made of ids, for which printf is slow. */
static void
append_integer (GString *key,
                gint64   integer)
{
  char digits[16];
  guint64 rest = (guint64) integer;
  guint at = sizeof digits;

  do
    {
      digits[--at] = "0123456789abcdef"[rest & 15];
      rest >>= 4;
    }
  while (rest != 0);

  g_string_append_len (key, digits + at, (gssize) (sizeof digits - at));
}

/**
 * segue_import_key_append:
 * @key: a key in the making
 * @field: a field
 * @value: what it is; texts count folded
 */
void
segue_import_key_append (GString          *key,
                         const SegueField *field,
                         const SegueValue *value)
{
  if (!value->is_set)
    {
      g_string_append_c (key, SEPARATOR);
      return;
    }

  if (segue_field_holds_text (field))
    {
      g_autofree char *folded = segue_fold (value->slot.text);

      g_string_append (key, g_strstrip (folded));
    }
  else if (field->kind == SEGUE_FIELD_LINKS)
    {
      for (guint i = 0; i < value->slot.ids->n; i++)
        {
          append_integer (key, value->slot.ids->ids[i]);
          g_string_append_c (key, ',');
        }
    }
  else
    {
      append_integer (key, value->slot.integer);
    }

  g_string_append_c (key, SEPARATOR);
}

/**
 * segue_import_key_clear:
 *
 * Frees what belongs to the key, which may lie on the stack.
 */
void
segue_import_key_clear (SegueImportKey *key)
{
  g_clear_pointer (&key->base, g_free);
  g_clear_pointer (&key->full, g_free);
}

/* A file names the parent of an audience, so the key has its name, too. */
static void
append_tie (SegueImportKeys *self,
            SegueRecord     *record,
            GString         *key)
{
  const SegueField *field = segue_record_get_field (record, self->spec->tie);
  SegueValue value = segue_record_peek (record, self->spec->tie);
  SegueRecord *linked = NULL;

  if (field->kind != SEGUE_FIELD_LINK)
    {
      segue_import_key_append (key, field, &value);
      return;
    }

  linked = segue_plan_follow (self->plan, record, self->spec->tie);
  if (linked != NULL)
    {
      g_autofree char *title = segue_plan_dup_title (self->plan, linked);
      g_autofree char *folded = segue_fold (title);

      g_string_append (key, g_strstrip (folded));
    }
  g_string_append_c (key, SEPARATOR);
}

static void
insert_present (SegueImportKeys *self,
                SegueRecord     *record,
                GString         *key)
{
  if (self->by_pair != NULL)
    {
      segue_pairs_add (self->by_pair, segue_record_get_link (record, self->spec->fields[0]),
                              segue_record_get_link (record, self->spec->fields[1]), record);
      return;
    }

  g_string_truncate (key, 0);
  for (guint i = 0; i < self->spec->n_fields; i++)
    {
      SegueValue value = segue_record_peek (record, self->spec->fields[i]);

      segue_import_key_append (key, segue_record_get_field (record, self->spec->fields[i]), &value);
    }

  segue_import_index_add (self->by_base, g_strdup (key->str), record);
  if (self->by_full == NULL)
    return;

  append_tie (self, record, key);
  segue_import_index_add (self->by_full, g_strdup (key->str), record);
}

/**
 * segue_import_keys_new:
 * @plan: where the records are; must outlive this and not change
 * @kind: a kind of record that has a spec
 *
 * Returns: (transfer full): the records of @kind by their keys
 */
SegueImportKeys *
segue_import_keys_new (SeguePlan       *plan,
                       SegueRecordKind  kind)
{
  g_autoptr(GString) key = g_string_new (NULL);
  SegueImportKeys *self = NULL;
  SegueRecordList *list = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (segue_import_key_spec_get (kind) != NULL, NULL);

  self = g_new0 (SegueImportKeys, 1);
  self->plan = plan;
  self->kind = kind;
  self->spec = segue_import_key_spec_get (kind);
  self->expected = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (self->spec->is_pair)
    self->by_pair = segue_pairs_new ();
  else
    self->by_base = segue_import_index_new (g_str_hash, g_str_equal, g_free);
  if (self->spec->tie != SEGUE_NO_FIELD)
    self->by_full = segue_import_index_new (g_str_hash, g_str_equal, g_free);

  list = segue_plan_list (plan, kind);
  n = segue_record_list_get_n (list);
  for (guint i = 0; i < n; i++)
    insert_present (self, segue_record_list_get (list, i), key);

  return self;
}

/**
 * segue_import_keys_free:
 *
 * Frees the keys, but not the records.
 */
void
segue_import_keys_free (SegueImportKeys *self)
{
  g_clear_pointer (&self->by_base, segue_import_index_free);
  g_clear_pointer (&self->by_full, segue_import_index_free);
  g_clear_pointer (&self->by_pair, segue_pairs_free);
  g_hash_table_unref (self->expected);
  g_free (self);
}

/**
 * segue_import_keys_expect:
 * @key: the key of a row that will come
 *
 * Tell of every row before looking for the first: a row that alone in its file
 * has a base may change the tie of the record that has it; of several rows each
 * means the record with its own tie.
 */
void
segue_import_keys_expect (SegueImportKeys      *self,
                          const SegueImportKey *key)
{
  guint n = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL && key->base != NULL);

  n = GPOINTER_TO_UINT (g_hash_table_lookup (self->expected, key->base));
  g_hash_table_insert (self->expected, g_strdup (key->base), GUINT_TO_POINTER (n + 1));
}

/**
 * segue_import_keys_add:
 * @key: its key
 * @record: a record that the file brings; must outlive this
 */
void
segue_import_keys_add (SegueImportKeys      *self,
                       const SegueImportKey *key,
                       SegueRecord          *record)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL && (self->by_pair != NULL || key->base != NULL));

  if (self->by_pair != NULL)
    {
      segue_pairs_add (self->by_pair, key->pair[0], key->pair[1], record);
      return;
    }

  segue_import_index_add (self->by_base, g_strdup (key->base), record);
  if (self->by_full != NULL && key->full != NULL)
    segue_import_index_add (self->by_full, g_strdup (key->full), record);
}

/* The one free record of @hits, else the first that is taken: a row that
 * repeats another one. Several free ones leave it open.
 */
static SegueRecord *
choose (SegueImportHits     hits,
        SegueImportKeyFunc  is_free,
        gpointer            user_data,
        guint              *n)
{
  SegueRecord *found = NULL;
  guint n_free = 0;

  *n = 0;
  if (hits == NULL)
    return NULL;

  for (guint i = 0; i < segue_import_hits_get_n (hits); i++)
    if (is_free (segue_import_hits_get (hits, i), user_data) && n_free++ == 0)
      found = segue_import_hits_get (hits, i);

  *n = MAX (n_free, 1);
  return n_free > 0 ? found : segue_import_hits_get (hits, 0);
}

/* The first free one of those that share all that the row says; else it is another one. */
static SegueRecord *
choose_single (SegueImportHits     hits,
               SegueImportKeyFunc  is_free,
               gpointer            user_data,
               guint              *n)
{
  SegueRecord *found = choose (hits, is_free, user_data, n);

  if (found != NULL && !is_free (found, user_data))
    found = NULL;
  *n = found != NULL ? 1 : 0;

  return found;
}

/**
 * segue_import_keys_find:
 * @key: what a row says
 * @is_free: whether no earlier row is about a record
 * @n: (out): how many records may be meant; 0 for a new one
 *
 * Returns: (nullable) (transfer none): the record, the first of several
 */
SegueRecord *
segue_import_keys_find (SegueImportKeys      *self,
                        const SegueImportKey *key,
                        SegueImportKeyFunc    is_free,
                        gpointer              user_data,
                        guint                *n)
{
  SegueRecord *found = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL && (self->by_pair != NULL || key->base != NULL), NULL);
  g_return_val_if_fail (is_free != NULL && n != NULL, NULL);

  if (self->by_pair != NULL)
    {
      found = segue_pairs_find (self->by_pair, key->pair[0], key->pair[1]);
      *n = found != NULL ? 1 : 0;
      return found;
    }
  if (key->is_single)
    return choose_single (key->full != NULL ? segue_import_index_find (self->by_full, key->full)
                                            : segue_import_index_find (self->by_base, key->base),
                          is_free, user_data, n);
  if (self->by_full == NULL || key->full == NULL)
    return choose (segue_import_index_find (self->by_base, key->base), is_free, user_data, n);

  found = choose (segue_import_index_find (self->by_full, key->full), is_free, user_data, n);
  if (found != NULL)
    {
      *n = 1; /* in all that a file can say they are the same: any will do */
      return found;
    }

  if (GPOINTER_TO_UINT (g_hash_table_lookup (self->expected, key->base)) > 1)
    return NULL;

  return choose (segue_import_index_find (self->by_base, key->base), is_free, user_data, n);
}
