/* segue-training-missing.c - who has not learned it yet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training"

#include "config.h"

#include "segue-training-private.h"

#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-stakeholder.h"

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  gint64 one = *(const gint64 *) a;
  gint64 two = *(const gint64 *) b;

  return (one > two) - (one < two);
}

/* The named people of an audience and of those below it; some of them several times. */
static GArray *
collect_people (SegueTraining *self,
                guint          node)
{
  GArray *people = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint end = segue_training_get_node (self, node)->end;

  for (guint at = node; at < end; at++)
    {
      guint n = 0;
      SegueRecord *const *memberships = segue_plan_incoming (self->plan, SEGUE_RECORD_MEMBERSHIP,
                                                             SEGUE_MEMBERSHIP_AUDIENCE,
                                                             segue_training_get_node (self, at)->id, &n);

      for (guint i = 0; i < n; i++)
        {
          gint64 person = segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_STAKEHOLDER);

          if (segue_membership_covers (memberships[i], self->today))
            g_array_append_val (people, person);
        }
    }
  for (guint i = 0; i < self->facts->len; i++)
    {
      const SegueTrainingFact *fact = &g_array_index (self->facts, SegueTrainingFact, i);

      if (fact->person != 0 && fact->node >= node && fact->node < end)
        g_array_append_val (people, fact->person);
    }
  g_array_sort (people, compare_ids);

  return people;
}

static GHashTable *
collect_trained (SegueTraining *self,
                 guint          course)
{
  GHashTable *trained = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < self->facts->len; i++)
    {
      SegueTrainingFact *fact = &g_array_index (self->facts, SegueTrainingFact, i);

      if (fact->course == course && fact->until != SEGUE_DAY_NONE && fact->until >= self->today)
        g_hash_table_add (trained, &fact->person);
    }

  return trained;
}

/**
 * segue_training_dup_missing:
 * @row: below the number of rows
 * @course: below the number of courses
 *
 * Returns: (transfer full) (element-type gint64): the stakeholders of the audience who have
 *   not completed the course, by id; those with a seat too.  Nobody where it is not shown.
 */
GArray *
segue_training_dup_missing (SegueTraining *self,
                            guint          row,
                            guint          course)
{
  GArray *missing = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GArray) people = NULL;
  g_autoptr(GHashTable) trained = NULL;
  SegueRecordList *shown = NULL;

  g_return_val_if_fail (self != NULL, missing);
  g_return_val_if_fail (row < self->rows->len, missing);
  g_return_val_if_fail (course < self->courses->len, missing);

  if (!self->shows)
    return missing;

  shown = segue_plan_list (self->shown, SEGUE_RECORD_STAKEHOLDER);
  people = collect_people (self, self->row_nodes[row]);
  trained = collect_trained (self, course);
  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = g_array_index (people, gint64, i);
      SegueRecord *person = segue_record_list_find (shown, id);

      if ((i == 0 || id != g_array_index (people, gint64, i - 1)) && !g_hash_table_contains (trained, &id) &&
          person != NULL && !segue_record_get_boolean (person, SEGUE_MAIN_ARCHIVED))
        g_array_append_val (missing, id);
    }

  return missing;
}
