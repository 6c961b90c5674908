/* segue-audience-tree.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A tree has no cycles, but a file made by another program may: each walk goes
 * through an audience once.
 */

#define G_LOG_DOMAIN "segue-audience-tree"

#include "config.h"

#include "segue-audience-tree.h"

#include "segue-audience.h"

#include <stdlib.h>

static gboolean
array_contains (GArray *ids,
                gint64  id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;

  return FALSE;
}

/**
 * segue_audience_get_below:
 * @id: an audience
 * @below: (out): LINKS: the audience and all below it
 */
void
segue_audience_get_below (SeguePlan  *plan,
                          gint64      id,
                          SegueValue *below)
{
  g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_return_if_fail (SEGUE_IS_PLAN (plan));

  g_array_append_val (found, id);
  for (guint i = 0; i < found->len; i++)
    {
      guint n = 0;
      SegueRecord *const *children = segue_plan_incoming (plan, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_PARENT,
                                                          g_array_index (found, gint64, i), &n);

      for (guint j = 0; j < n; j++)
        {
          gint64 child = segue_record_get_id (children[j]);

          if (!array_contains (found, child))
            g_array_append_val (found, child);
        }
    }

  segue_value_set_ids (below, (const gint64 *) (gpointer) found->data, found->len);
}

/**
 * segue_audience_get_above:
 * @id: an audience
 * @above: (element-type gint64): filled with the audience, the one it is part of,
 *   and so on up to the root
 */
void
segue_audience_get_above (SeguePlan *plan,
                          gint64     id,
                          GArray    *above)
{
  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (above != NULL);

  g_array_set_size (above, 0);
  while (id != 0 && !array_contains (above, id))
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, id);

      g_array_append_val (above, id);
      id = audience != NULL ? segue_record_get_link (audience, SEGUE_AUDIENCE_PARENT) : 0;
    }
}

/**
 * segue_audience_is_below:
 * @id: an audience
 * @ids: some audiences
 *
 * Returns: whether @id is one of @ids or below one of them
 */
gboolean
segue_audience_is_below (SeguePlan      *plan,
                         gint64          id,
                         const SegueIds *ids)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  segue_audience_get_above (plan, id, above);
  for (guint i = 0; i < above->len; i++)
    if (segue_ids_contain (ids, g_array_index (above, gint64, i)))
      return TRUE;

  return FALSE;
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  gint64 one = *(const gint64 *) a;
  gint64 two = *(const gint64 *) b;

  return (one > two) - (one < two);
}

/**
 * segue_ids_contain:
 * @ids: (nullable): what a LINKS field holds
 *
 * Returns: whether @id is among them
 */
gboolean
segue_ids_contain (const SegueIds *ids,
                   gint64          id)
{
  return ids != NULL && bsearch (&id, ids->ids, ids->n, sizeof (gint64), compare_ids) != NULL;
}
