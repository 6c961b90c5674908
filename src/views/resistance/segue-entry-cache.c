/* segue-entry-cache.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-entry-cache"

#include "config.h"

#include "segue-entry-cache.h"

#include "segue-fold.h"

typedef struct
{
  SegueResistanceFacts  facts;
  gboolean              has_facts;
  char                 *key; /* what is searched, folded; NULL until it is asked for */
} Known;

struct _SegueEntryCache
{
  SeguePlan            *plan;  /* owned */
  GHashTable           *known; /* owned: from ids, as gint64, to Known */
  SegueResistanceClock *clock; /* owned; NULL until it is asked for */
};

static void
known_free (gpointer data)
{
  Known *known = data;

  g_free (known->key);
  g_free (known);
}

/**
 * segue_entry_cache_new:
 * @plan: what is looked at, as it is shown
 *
 * Returns: (transfer full): knows nothing yet
 */
SegueEntryCache *
segue_entry_cache_new (SeguePlan *plan)
{
  SegueEntryCache *self = g_new0 (SegueEntryCache, 1);

  self->plan = g_object_ref (plan);
  self->known = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, known_free);

  return self;
}

/**
 * segue_entry_cache_free:
 *
 * Frees it with all that it knows.
 */
void
segue_entry_cache_free (SegueEntryCache *self)
{
  segue_entry_cache_forget_all (self);
  g_hash_table_unref (self->known);
  g_object_unref (self->plan);
  g_free (self);
}

/**
 * segue_entry_cache_forget:
 * @entry: one that was edited
 */
void
segue_entry_cache_forget (SegueEntryCache *self,
                          SegueRecord     *entry)
{
  gint64 id = segue_record_get_id (entry);

  g_hash_table_remove (self->known, &id);
}

/**
 * segue_entry_cache_forget_all:
 *
 * For when something is otherwise that all are computed from.
 */
void
segue_entry_cache_forget_all (SegueEntryCache *self)
{
  g_hash_table_remove_all (self->known);
  g_clear_pointer (&self->clock, segue_resistance_clock_free);
}

static Known *
get_known (SegueEntryCache *self,
           SegueRecord     *entry)
{
  gint64 id = segue_record_get_id (entry);
  Known *known = g_hash_table_lookup (self->known, &id);

  if (known == NULL)
    {
      known = g_new0 (Known, 1);
      g_hash_table_insert (self->known, g_memdup2 (&id, sizeof id), known);
    }

  return known;
}

/**
 * segue_entry_cache_get_facts:
 * @entry: an entry of the log
 * @today: the same as before, or all was forgotten since
 *
 * Returns: (transfer none): what it says beyond its fields; until it is forgotten
 */
const SegueResistanceFacts *
segue_entry_cache_get_facts (SegueEntryCache *self,
                             SegueRecord     *entry,
                             SegueDay         today)
{
  Known *known = get_known (self, entry);

  if (!known->has_facts)
    {
      if (self->clock == NULL)
        self->clock = segue_resistance_clock_new (self->plan, today);
      segue_resistance_clock_read (self->clock, entry, &known->facts);
    }
  known->has_facts = TRUE;

  return &known->facts;
}

/* What is searched of an entry, as in its list: what its fields say, those linked by their
 * titles.
 */
static char *
make_key (SeguePlan   *plan,
          SegueRecord *entry)
{
  static const guint links[] = { SEGUE_RESISTANCE_STAKEHOLDER, SEGUE_RESISTANCE_AUDIENCE, SEGUE_RESISTANCE_OWNER };
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (entry);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      SegueValue value = segue_record_peek (entry, i);

      if ((klass->fields[i].flags & SEGUE_FIELD_SEARCHED) != 0 && value.is_set && klass->fields[i].kind <= SEGUE_FIELD_NOTE)
        g_string_append_printf (text, "%s\n", segue_record_get_text (entry, i));
    }
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      SegueRecord *linked = segue_plan_follow (plan, entry, links[i]);
      g_autofree char *title = linked != NULL ? segue_plan_dup_title (plan, linked) : NULL;

      if (title != NULL)
        g_string_append_printf (text, "%s\n", title);
    }

  return segue_fold (text->str);
}

/**
 * segue_entry_cache_get_key:
 * @entry: an entry of the log
 *
 * Returns: (transfer none): what is searched of it, folded; until it is forgotten
 */
const char *
segue_entry_cache_get_key (SegueEntryCache *self,
                           SegueRecord     *entry)
{
  Known *known = get_known (self, entry);

  if (known->key == NULL)
    known->key = make_key (self->plan, entry);

  return known->key;
}
