/* segue-filter-records.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-filter-chip"

#include "config.h"

#include "segue-filter-records.h"

#include "segue-audience.h"

static int
compare_options (gconstpointer one,
                 gconstpointer other)
{
  const SegueFilterOption *a = *(const SegueFilterOption * const *) one;
  const SegueFilterOption *b = *(const SegueFilterOption * const *) other;
  int order = g_utf8_collate (a->label, b->label);

  return order != 0 ? order : (a->id > b->id) - (a->id < b->id);
}

/**
 * segue_filter_options_sort:
 * @options: (element-type SegueFilterOption): what there is to choose among
 *
 * Puts them in the order of their names.
 */
void
segue_filter_options_sort (GPtrArray *options)
{
  g_ptr_array_sort (options, compare_options);
}

/**
 * segue_filter_options_add_record:
 * @options: (element-type SegueFilterOption): what there is to choose among
 * @plan: where the record is
 * @record: to be chosen by its title
 */
void
segue_filter_options_add_record (GPtrArray   *options,
                                 SeguePlan   *plan,
                                 SegueRecord *record)
{
  g_autofree char *title = segue_plan_dup_title (plan, record);

  segue_filter_options_add (options, segue_record_get_id (record), title, 0);
}

/* By name, those within an audience after it.  A tree has no cycles, but a file
 * made by another program may: no audience comes twice, and none is missing.
 */
static void
add_audiences (SeguePlan  *plan,
               GHashTable *left,
               gint64      parent,
               guint       depth,
               GPtrArray  *options)
{
  g_autoptr(GPtrArray) level = segue_filter_options_new ();
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, left);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    if (segue_record_get_link (record, SEGUE_AUDIENCE_PARENT) == parent)
      segue_filter_options_add_record (level, plan, record);
  segue_filter_options_sort (level);

  for (guint i = 0; i < level->len; i++)
    {
      const SegueFilterOption *option = g_ptr_array_index (level, i);

      if (!g_hash_table_remove (left, segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, option->id)))
        continue;
      segue_filter_options_add (options, option->id, option->label, depth);
      add_audiences (plan, left, option->id, depth + 1, options);
    }
}

/**
 * segue_filter_options_add_audiences:
 * @options: (element-type SegueFilterOption): what there is to choose among
 * @plan: where the audiences are
 *
 * Adds all of them.
 */
void
segue_filter_options_add_audiences (GPtrArray *options,
                                    SeguePlan *plan)
{
  SegueRecordList *audiences = segue_plan_list (plan, SEGUE_RECORD_AUDIENCE);
  g_autoptr(GHashTable) left = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer record;

  for (guint i = 0; i < segue_record_list_get_n (audiences); i++)
    g_hash_table_add (left, segue_record_list_get (audiences, i));
  add_audiences (plan, left, 0, 0, options);

  g_hash_table_iter_init (&iter, left);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    segue_filter_options_add_record (options, plan, record);
}
