/* segue-training-overlaps.c - who belongs to several audiences, and is one person yet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Head-counts are added up from audience to audience; whoever is named in several of them
 * is taken off again where these come together, so that all can be trained who count.
 */

#define G_LOG_DOMAIN "segue-training"

#include "config.h"

#include "segue-training-private.h"

/* Behind the audiences of one person. */
#define END G_MAXUINT

/* How often something was come by, and what it was. */
typedef struct
{
  guint  *counts;
  GArray *touched;
} Tally;

static void
tally_init (Tally *self,
            guint  n)
{
  self->counts = g_new0 (guint, MAX (n, 1));
  self->touched = g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
tally_clear (Tally *self)
{
  g_free (self->counts);
  g_array_unref (self->touched);
}

/* Returns whether it is come by for the first time. */
static gboolean
tally_add (Tally *self,
           guint  place)
{
  if (self->counts[place]++ > 0)
    return FALSE;

  g_array_append_val (self->touched, place);
  return TRUE;
}

static void
tally_reset (Tally *self)
{
  for (guint i = 0; i < self->touched->len; i++)
    self->counts[g_array_index (self->touched, guint, i)] = 0;
  g_array_set_size (self->touched, 0);
}

/* An audience is come by once for itself and once for each part that somebody is in. */
static void
note_person (SegueTraining *self,
             GArray        *nodes,
             Tally         *tally)
{
  const guint end = END;

  for (guint i = 0; i < nodes->len; i++)
    for (guint at = g_array_index (nodes, guint, i); at != G_MAXUINT; at = segue_training_get_node (self, at)->parent)
      if (!tally_add (tally, at))
        break;

  for (guint i = 0; i < tally->touched->len; i++)
    {
      guint node = g_array_index (tally->touched, guint, i);

      segue_training_get_node (self, node)->n_again += tally->counts[node] - 1;
    }
  tally_reset (tally);

  g_array_append_vals (self->several, nodes->data, nodes->len);
  g_array_append_val (self->several, end);
}

/**
 * segue_training_read_several:
 *
 * Notes who belongs to several audiences, and how often each audience would count them.
 */
void
segue_training_read_several (SegueTraining *self)
{
  SegueRecordList *people = segue_plan_list (self->plan, SEGUE_RECORD_STAKEHOLDER);
  const SegueTrainingFact *facts = (gconstpointer) self->facts->data;
  g_autoptr(GArray) nodes = g_array_new (FALSE, FALSE, sizeof (guint));
  Tally tally;

  tally_init (&tally, self->nodes->len);
  for (guint i = 0, first = 0, end; i < segue_record_list_get_n (people); i++, first = end)
    {
      gint64 person = segue_record_get_id (segue_record_list_get (people, i));

      while (first < self->facts->len && facts[first].person < person)
        first++;
      for (end = first; end < self->facts->len && facts[end].person == person; end++)
        continue;
      segue_training_collect_nodes (self, person, first, end, nodes);
      if (nodes->len < 2)
        continue;
      note_person (self, nodes, &tally);
      g_array_append_val (self->several_facts, first);
      g_array_append_val (self->several_facts, end);
    }
  tally_clear (&tally);
}

static void
take_off (guint *target,
          guint  n)
{
  *target -= MIN (*target, n > 0 ? n - 1 : 0);
}

/* Of the audiences that are added up, how many have somebody: one of them is enough. */
static void
take_off_person (SegueTraining *self,
                 const GArray  *rows)
{
  guint n_rows = 0;

  for (guint course = 0; course < self->courses->len; course++)
    {
      guint n = 0;

      for (guint i = 0; i < rows->len; i++)
        n += self->sums[g_array_index (rows, guint, i) * self->courses->len + course].counts;
      take_off (&self->cells[self->rows->len * self->courses->len + course].target, n);
    }
  for (guint i = 0; i < rows->len; i++)
    n_rows += self->row_counts[g_array_index (rows, guint, i)];
  take_off (&self->totals.target, n_rows);
}

/**
 * segue_training_take_off_several:
 *
 * Counts whoever belongs to several rows once where rows are added up.
 */
void
segue_training_take_off_several (SegueTraining *self)
{
  Tally rows;

  tally_init (&rows, self->rows->len);
  for (guint i = 0; i < self->several->len; i++)
    {
      guint node = g_array_index (self->several, guint, i);

      if (node == END)
        {
          take_off_person (self, rows.touched);
          tally_reset (&rows);
          continue;
        }
      for (guint at = node; at != G_MAXUINT; at = segue_training_get_node (self, at)->parent)
        {
          guint row = segue_training_get_node (self, at)->row;

          if (row != G_MAXUINT && !tally_add (&rows, row))
            break;
        }
    }
  tally_clear (&rows);
}

/* Whether somebody neither completed a course nor has a seat in it. */
static gboolean
needs_seat (SegueTraining *self,
            guint          first,
            guint          end,
            guint          course)
{
  for (guint i = first; i < end; i++)
    {
      const SegueTrainingFact *fact = &g_array_index (self->facts, SegueTrainingFact, i);

      if (fact->course == course && (fact->has_seat || (fact->until != SEGUE_DAY_NONE && fact->until >= self->today)))
        return FALSE;
    }

  return TRUE;
}

/**
 * segue_training_dup_several:
 * @course: below segue_training_get_n_courses()
 *
 * Returns: (transfer full) (element-type guint): of each person who belongs to several
 *   audiences and has neither completed the course nor a seat in it, the rows that they
 *   count for first of all, and %G_MAXUINT behind them
 */
GArray *
segue_training_dup_several (SegueTraining *self,
                            guint          course)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint));
  guint person = 0;
  gboolean needs = FALSE;

  g_return_val_if_fail (self != NULL && course < self->courses->len, rows);

  for (guint i = 0; self->shows && i < self->several->len; i++)
    {
      guint node = g_array_index (self->several, guint, i);
      guint row = node != END ? segue_training_find_row_above (self, node) : END;

      if (i == 0 || g_array_index (self->several, guint, i - 1) == END)
        {
          needs = needs_seat (self, g_array_index (self->several_facts, guint, person), g_array_index (self->several_facts, guint, person + 1), course);
          person += 2;
        }
      if (needs && (row != G_MAXUINT || node == END))
        g_array_append_val (rows, row);
    }

  return rows;
}
