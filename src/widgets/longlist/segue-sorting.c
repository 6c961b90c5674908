/* segue-sorting.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sorting"

#include "config.h"

#include "segue-sorting.h"

#include <string.h>

typedef union
{
  char  *text; /* owned, from g_utf8_collate_key () */
  gint64 number;
} Key;

struct _SegueSorting
{
  const SegueListAdapter *adapter;
  SegueRecordTable       *table; /* borrowed */

  SegueSortLevel levels[SEGUE_SORT_MAX_LEVELS];
  guint          n_levels;
  guint          n_columns;
  GArray       **keys;    /* by column: of Key, by slot; NULL if never sorted by */
  GString       *scratch;
};

static void
clear_text (gpointer data)
{
  g_clear_pointer (&((Key *) data)->text, g_free);
}

static void
make_key (SegueSorting *self,
          guint         column,
          guint32       slot)
{
  GObject *record = segue_record_table_get_record (self->table, slot);
  Key *key = &g_array_index (self->keys[column], Key, slot);

  if (self->adapter->columns[column].numeric)
    {
      key->number = record != NULL ? self->adapter->get_number (record, column) : 0;
      return;
    }

  clear_text (key);
  if (record != NULL)
    key->text = g_utf8_collate_key (self->adapter->get_label (record, column, self->scratch), -1);
}

static void
ensure_keys (SegueSorting *self,
             guint         column)
{
  guint have = self->keys[column] != NULL ? self->keys[column]->len : 0;
  guint size = segue_record_table_get_size (self->table);

  if (self->keys[column] == NULL)
    {
      self->keys[column] = g_array_sized_new (FALSE, TRUE, sizeof (Key), size);
      if (!self->adapter->columns[column].numeric)
        g_array_set_clear_func (self->keys[column], clear_text);
    }

  g_array_set_size (self->keys[column], size);
  for (guint32 slot = have; slot < size; slot++)
    make_key (self, column, slot);
}

static gboolean
is_unset (SegueSorting *self,
          guint         column,
          const Key    *key)
{
  return self->adapter->columns[column].numeric ? key->number == SEGUE_SORT_UNSET : *key->text == '\0';
}

static int
compare_keys (SegueSorting         *self,
              const SegueSortLevel *level,
              const Key            *a,
              const Key            *b)
{
  gboolean unset_a = is_unset (self, level->column, a);
  gboolean unset_b = is_unset (self, level->column, b);
  int result;

  /* Nothing is neither much nor little: it comes last both ways. */
  if (unset_a || unset_b)
    return unset_a - unset_b;

  if (self->adapter->columns[level->column].numeric)
    result = (a->number > b->number) - (a->number < b->number);
  else
    result = strcmp (a->text, b->text);

  return level->descending ? -result : result;
}

static int
compare_slots (gconstpointer one,
               gconstpointer two,
               gpointer      data)
{
  SegueSorting *self = data;
  guint32 a = *(const guint32 *) one;
  guint32 b = *(const guint32 *) two;
  gint64 id_a, id_b;

  for (guint i = 0; i < self->n_levels; i++)
    {
      GArray *keys = self->keys[self->levels[i].column];
      int result = compare_keys (self, &self->levels[i], &g_array_index (keys, Key, a), &g_array_index (keys, Key, b));

      if (result != 0)
        return result;
    }

  /* The id makes the order total, so that a slot has exactly one place. */
  id_a = segue_record_table_get_id (self->table, a);
  id_b = segue_record_table_get_id (self->table, b);

  return (id_a > id_b) - (id_a < id_b);
}

/**
 * segue_sorting_new:
 *
 * Returns: (transfer full): an order by nothing; @adapter and @table must be there
 *   whenever it is used, though not when it is freed
 */
SegueSorting *
segue_sorting_new (const SegueListAdapter *adapter,
                   SegueRecordTable       *table)
{
  SegueSorting *self = g_new0 (SegueSorting, 1);

  self->adapter = adapter;
  self->table = table;
  self->n_columns = adapter->n_columns;
  self->keys = g_new0 (GArray *, self->n_columns);
  self->scratch = g_string_new (NULL);

  return self;
}

/**
 * segue_sorting_free:
 *
 * Frees the order and its keys; the adapter may be gone by then.
 */
void
segue_sorting_free (SegueSorting *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    g_clear_pointer (&self->keys[i], g_array_unref);

  g_free (self->keys);
  g_string_free (self->scratch, TRUE);
  g_free (self);
}

/**
 * segue_sorting_set_levels:
 *
 * Returns: whether the order is now another one
 */
gboolean
segue_sorting_set_levels (SegueSorting         *self,
                          const SegueSortLevel *levels,
                          guint                 n_levels)
{
  gboolean changed;

  n_levels = MIN (n_levels, SEGUE_SORT_MAX_LEVELS);
  changed = n_levels != self->n_levels;

  for (guint i = 0; i < n_levels; i++)
    {
      changed |= levels[i].column != self->levels[i].column
                 || levels[i].descending != self->levels[i].descending;
      self->levels[i] = levels[i];
    }
  self->n_levels = n_levels;

  return changed;
}

/**
 * segue_sorting_update:
 * @slot: a slot whose record is new, gone or has other values
 *
 * Must be called before the slot is located or sorted.
 */
void
segue_sorting_update (SegueSorting *self,
                      guint32       slot)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      if (self->keys[i] == NULL)
        continue;
      if (slot < self->keys[i]->len)
        make_key (self, i, slot);
      else
        ensure_keys (self, i);
    }
}

/**
 * segue_sorting_forget:
 *
 * All keys are made anew when next needed.
 */
void
segue_sorting_forget (SegueSorting *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    g_clear_pointer (&self->keys[i], g_array_unref);
}

/**
 * segue_sorting_sort:
 * @slots: (element-type guint32): are brought into order
 */
void
segue_sorting_sort (SegueSorting *self,
                    GArray       *slots)
{
  for (guint i = 0; i < self->n_levels; i++)
    ensure_keys (self, self->levels[i].column);

  g_array_sort_with_data (slots, compare_slots, self);
}

/**
 * segue_sorting_locate:
 *
 * Returns: where @slot belongs among @slots, which are in order and do not hold it
 */
guint
segue_sorting_locate (SegueSorting *self,
                      GArray       *slots,
                      guint32       slot)
{
  guint low = 0;
  guint high = slots->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_slots (&g_array_index (slots, guint32, middle), &slot, self) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}
