/* segue-long-list-search.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-long-list"

#include "config.h"

#include "segue-fold.h"
#include "segue-long-list-private.h"

static gboolean
fold_some_cb (gpointer data)
{
  SegueLongList *self = data;

  if (segue_record_table_fold_some (self->table, 2000))
    return G_SOURCE_CONTINUE;

  self->fold_source = 0;

  return G_SOURCE_REMOVE;
}

/* Makes search keys while nothing else happens. */
void
segue_long_list_fold_soon (SegueLongList *self)
{
  if (self->fold_source == 0)
    self->fold_source = g_idle_add_full (G_PRIORITY_LOW, fold_some_cb, self, NULL);
}

gboolean
segue_long_list_matches (SegueLongList *self,
                         guint32        slot)
{
  if (self->filter != NULL && !self->filter (segue_record_table_get_record (self->table, slot), self->filter_data))
    return FALSE;
  if (self->words[0] == NULL)
    return TRUE;

  return segue_fold_matches (segue_record_table_get_key (self->table, slot),
                             (const char *const *) self->words);
}

/* Collects from @slots, which are in order, what the search lets through. */
GArray *
segue_long_list_collect (SegueLongList *self,
                         GArray        *slots)
{
  GArray *found = g_array_sized_new (FALSE, FALSE, sizeof (guint32), slots->len);

  if (self->words[0] == NULL && self->filter == NULL)
    return g_array_append_vals (found, slots->data, slots->len);

  for (guint i = 0; i < slots->len; i++)
    {
      guint32 slot = g_array_index (slots, guint32, i);

      if (segue_long_list_matches (self, slot))
        g_array_append_val (found, slot);
    }

  return found;
}
