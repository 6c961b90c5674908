/* segue-import-index.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A value of the table is the record itself, or an array of records, which is
 * told apart by its lowest bit: no object lies at an odd address.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-index.h"

struct _SegueImportIndex
{
  GHashTable *table;
};

static gboolean
is_array (gconstpointer hits)
{
  return ((gsize) hits & 1) != 0;
}

static GPtrArray *
get_array (gconstpointer hits)
{
  return (GPtrArray *) ((gsize) hits & ~(gsize) 1);
}

static void
free_hits (gpointer hits)
{
  if (is_array (hits))
    g_ptr_array_unref (get_array (hits));
}

/**
 * segue_import_index_new:
 * @hash: of keys
 * @equal: of keys
 * @free_key: (nullable): frees a key; %NULL where keys outlive the index
 *
 * Returns: (transfer full): an empty index
 */
SegueImportIndex *
segue_import_index_new (GHashFunc      hash,
                        GEqualFunc     equal,
                        GDestroyNotify free_key)
{
  SegueImportIndex *self = g_new0 (SegueImportIndex, 1);

  self->table = g_hash_table_new_full (hash, equal, free_key, free_hits);

  return self;
}

/**
 * segue_import_index_free:
 *
 * Frees the index and its keys, but not the records.
 */
void
segue_import_index_free (SegueImportIndex *self)
{
  g_hash_table_unref (self->table);
  g_free (self);
}

/**
 * segue_import_index_add:
 * @key: (transfer full): freed by the index where it frees keys
 * @record: (transfer none): a record that outlives the index
 */
void
segue_import_index_add (SegueImportIndex *self,
                        char             *key,
                        SegueRecord      *record)
{
  gpointer hits = NULL;
  GPtrArray *records = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);

  hits = g_hash_table_lookup (self->table, key);
  if (hits == NULL)
    {
      g_hash_table_insert (self->table, key, record);
      return;
    }

  if (is_array (hits))
    {
      records = g_ptr_array_ref (get_array (hits)); /* which the insertion drops */
    }
  else
    {
      records = g_ptr_array_new ();
      g_ptr_array_add (records, hits);
    }

  /* Of two equal keys the table keeps the one it has and frees the other. */
  g_ptr_array_add (records, record);
  g_hash_table_insert (self->table, key, (gpointer) ((gsize) records | 1));
}

/**
 * segue_import_index_find:
 *
 * Returns: (nullable): the records under @key, valid until another is added
 */
SegueImportHits
segue_import_index_find (SegueImportIndex *self,
                         const char       *key)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return g_hash_table_lookup (self->table, key);
}

/**
 * segue_import_hits_get_n:
 *
 * Returns: the number of records, 0 for %NULL
 */
guint
segue_import_hits_get_n (SegueImportHits hits)
{
  if (hits == NULL)
    return 0;

  return is_array (hits) ? get_array (hits)->len : 1;
}

/**
 * segue_import_hits_get:
 * @index: below segue_import_hits_get_n()
 *
 * Returns: (transfer none): the record; the first is the one that was added first
 */
SegueRecord *
segue_import_hits_get (SegueImportHits hits,
                       guint           index)
{
  return is_array (hits) ? g_ptr_array_index (get_array (hits), index) : (SegueRecord *) hits;
}
