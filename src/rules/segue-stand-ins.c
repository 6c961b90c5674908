/* segue-stand-ins.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers are given in the order in which records were written down, so that what is added
 * later changes none.  They begin anew in each record that others hang on: the first activity
 * of a rollout is Activity 1.
 */

#define G_LOG_DOMAIN "segue-stand-ins"

#include "config.h"

#include "segue-stand-ins.h"

#include "segue-fold.h"
#include "segue-redaction.h"

#include <glib/gi18n.h>

struct _SegueStandIns
{
  SeguePlan  *plan;   /* borrowed */
  GHashTable *fields; /* SegueField → Numbers */
};

/* Of one field. */
typedef struct
{
  GHashTable *words;  /* owner and folded text → number */
  GHashTable *counts; /* owner → the last number */
} Numbers;

static void
numbers_free (gpointer data)
{
  Numbers *numbers = data;

  g_hash_table_unref (numbers->words);
  g_hash_table_unref (numbers->counts);
  g_free (numbers);
}

/**
 * segue_stand_ins_new:
 * @plan: where the records are; it outlives this
 *
 * Returns: (transfer full): what stands for texts of @plan
 */
SegueStandIns *
segue_stand_ins_new (SeguePlan *plan)
{
  SegueStandIns *self = g_new0 (SegueStandIns, 1);

  self->plan = plan;
  self->fields = g_hash_table_new_full (NULL, NULL, NULL, numbers_free);

  return self;
}

/**
 * segue_stand_ins_free:
 *
 * Frees it; %NULL is none.
 */
void
segue_stand_ins_free (SegueStandIns *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->fields);
  g_free (self);
}

/* What a record hangs on, 0 for nothing. */
static gint64
get_owner (SegueRecord *record)
{
  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    if ((segue_record_get_field (record, i)->flags & SEGUE_FIELD_OWNER) != 0)
      return segue_record_get_link (record, i);

  return 0;
}

/* The same for what people take for the same words; NULL for none. */
static char *
dup_key (SegueRecord *record,
         guint        field)
{
  const char *text = segue_record_get_text (record, field);
  g_autofree char *folded = text != NULL ? g_strstrip (segue_fold (text)) : NULL;

  if (folded == NULL || *folded == '\0')
    return NULL;

  return g_strdup_printf ("%" G_GINT64_FORMAT " %s", get_owner (record), folded);
}

/* The number of what a record says; the next one where nothing said it before, 0 where it says
 * nothing.
 */
static guint
count (Numbers     *numbers,
       SegueRecord *record,
       guint        field)
{
  g_autofree char *key = dup_key (record, field);
  gint64 owner = get_owner (record);
  guint n;

  if (key == NULL)
    return 0;

  n = GPOINTER_TO_UINT (g_hash_table_lookup (numbers->words, key));
  if (n == 0)
    {
      n = GPOINTER_TO_UINT (g_hash_table_lookup (numbers->counts, &owner)) + 1;
      g_hash_table_insert (numbers->counts, g_memdup2 (&owner, sizeof owner), GUINT_TO_POINTER (n));
      g_hash_table_insert (numbers->words, g_steal_pointer (&key), GUINT_TO_POINTER (n));
    }

  return n;
}

static Numbers *
number_all (SegueStandIns   *self,
            SegueRecordKind  kind,
            guint            field)
{
  SegueRecordList *list = segue_plan_list (self->plan, kind);
  Numbers *numbers = g_new0 (Numbers, 1);

  numbers->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  numbers->counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    count (numbers, segue_record_list_get (list, i), field);

  return numbers;
}

/* What the words are about: a title is that of its record, and so is a quote in its place. */
static const char *
get_noun (SegueRecord *record,
          guint        field)
{
  const SegueField *row = segue_record_get_field (record, field);

  return g_str_equal (row->name, "title") || row->redaction == SEGUE_REDACTION_WORKING ? segue_record_kind_get_label (segue_record_get_kind (record)) : _(row->label);
}

/**
 * segue_stand_ins_dup:
 * @record: a record of the plan
 * @field: a text that segue_redaction_decide() shows as a pseudonym
 *
 * Returns: (transfer full) (nullable): what is shown instead: of somebody a pseudonym, of words
 *   a number: “Activity 2”; %NULL where there is nothing
 */
char *
segue_stand_ins_dup (SegueStandIns *self,
                     SegueRecord   *record,
                     guint          field)
{
  const SegueField *row = NULL;
  Numbers *numbers = NULL;
  guint n = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), NULL);

  row = segue_record_get_field (record, field);
  if (row->redaction == SEGUE_REDACTION_IDENTITY)
    return segue_redaction_dup_pseudonym (self->plan, record);

  numbers = g_hash_table_lookup (self->fields, row);
  if (numbers == NULL)
    {
      numbers = number_all (self, segue_record_get_kind (record), field);
      g_hash_table_insert (self->fields, (gpointer) row, numbers);
    }

  n = count (numbers, record, field);
  if (n == 0)
    return NULL;

  /* Translators: stands for words that these readers do not learn, with a number: Activity 2 */
  return g_strdup_printf (C_("stand-in", "%s %u"), get_noun (record, field), n);
}
