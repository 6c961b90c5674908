/* segue-proposal-twice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who belongs to several audiences takes one seat, with those who go live first.
 */

#define G_LOG_DOMAIN "segue-proposal"

#include "config.h"

#include "segue-proposal-private.h"

#include <string.h>

/* People of a row who need no seat in a course there: they have it with another row. */
typedef struct
{
  guint row;
  guint with;
  guint course;
  guint people;
} Elsewhere;

/* Rows come with what is below them after them. */
static guint
find_parent (SegueProposalAttempt *self,
             guint                 row)
{
  guint depth = segue_training_get_row (self->training, row)->depth;

  while (depth > 0 && row-- > 0)
    if (segue_training_get_row (self->training, row)->depth < depth)
      return row;

  return G_MAXUINT;
}

static gboolean
is_above (SegueProposalAttempt *self,
          guint                 row,
          guint                 other)
{
  while (other != G_MAXUINT && other != row)
    other = find_parent (self, other);

  return other == row;
}

/* The row that somebody of @row is counted in, if no other one is below or above it. */
static void
add_row (SegueProposalAttempt *self,
         guint                 course,
         guint                 row,
         GArray               *rows)
{
  while (row != G_MAXUINT && !segue_proposal_is_meant (self, segue_training_get_cell (self->training, row, course)))
    row = find_parent (self, row);
  if (row == G_MAXUINT)
    return;

  for (guint i = rows->len; i > 0; i--)
    {
      guint other = g_array_index (rows, guint, i - 1);

      if (is_above (self, row, other))
        return;
      if (is_above (self, other, row))
        g_array_remove_index (rows, i - 1);
    }
  g_array_append_val (rows, row);
}

/* Who goes live first is trained in time for all. */
static gboolean
is_earlier (SegueProposalAttempt *self,
            guint                 row,
            guint                 other)
{
  SegueDay day = segue_training_get_row (self->training, row)->go_live;
  SegueDay other_day = segue_training_get_row (self->training, other)->go_live;

  if (day == other_day)
    return row < other;

  return day != SEGUE_DAY_NONE && (other_day == SEGUE_DAY_NONE || day < other_day);
}

static void
note_elsewhere (SegueProposalAttempt *self,
                guint                 row,
                guint                 with,
                guint                 course)
{
  Elsewhere one = { row, with, course, 1 };

  for (guint i = 0; i < self->elsewhere->len; i++)
    {
      Elsewhere *other = &g_array_index (self->elsewhere, Elsewhere, i);

      if (other->row == row && other->with == with && other->course == course)
        {
          other->people++;
          return;
        }
    }
  g_array_append_val (self->elsewhere, one);
}

/* Where the ways up from the rows of somebody meet they are counted once for each way. */
static void
count_again (SegueProposalAttempt *self,
             const GArray         *rows)
{
  for (guint i = 1; i < rows->len; i++)
    for (guint at = g_array_index (rows, guint, i); at != G_MAXUINT; at = find_parent (self, at))
      {
        gboolean is_met = FALSE;

        for (guint j = 0; j < i && !is_met; j++)
          is_met = is_above (self, at, g_array_index (rows, guint, j));
        if (!is_met)
          continue;
        self->again[at]++;
        break;
      }
}

/* Somebody who needs a seat in one course. */
static void
note_person (SegueProposalAttempt *self,
             guint                 course,
             const GArray         *rows)
{
  guint with;

  if (rows->len < 2)
    return;

  with = g_array_index (rows, guint, 0);
  for (guint i = 1; i < rows->len; i++)
    if (is_earlier (self, g_array_index (rows, guint, i), with))
      with = g_array_index (rows, guint, i);
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, guint, i) != with)
      {
        self->less[g_array_index (rows, guint, i)]++;
        note_elsewhere (self, g_array_index (rows, guint, i), with, course);
      }
  count_again (self, rows);
}

/**
 * segue_proposal_read_twice:
 * @course: a course
 *
 * Notes of each row how many of its people have their seat in this course with another
 * row, and how many more the rows below it come to together, since some are in several.
 */
void
segue_proposal_read_twice (SegueProposalAttempt *self,
                           guint                 course)
{
  guint n_rows = segue_training_get_n_rows (self->training);
  g_autoptr(GArray) several = segue_training_dup_several (self->training, course);
  g_autoptr(GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint));

  memset (self->again, 0, n_rows * sizeof (guint));
  memset (self->less, 0, n_rows * sizeof (guint));
  for (guint i = 0; i < several->len; i++)
    {
      guint row = g_array_index (several, guint, i);

      if (row != G_MAXUINT)
        {
          add_row (self, course, row, rows);
          continue;
        }
      note_person (self, course, rows);
      g_array_set_size (rows, 0);
    }
}

/**
 * segue_proposal_count_elsewhere:
 * @row: an audience
 * @course: a course
 * @at: an instant
 *
 * Nobody knows which of the sessions of the other row they are in: the last.
 *
 * Returns: how many of the row are through with the course by then with another row
 */
guint
segue_proposal_count_elsewhere (SegueProposalAttempt *self,
                                guint                 row,
                                guint                 course,
                                gint64                at)
{
  guint n = 0;

  for (guint i = 0; i < self->elsewhere->len; i++)
    {
      const Elsewhere *one = &g_array_index (self->elsewhere, Elsewhere, i);
      guint known, all;

      if (one->row != row || one->course != course)
        continue;
      known = segue_proposal_count_taken (self, one->with, course, at);
      all = segue_proposal_count_taken (self, one->with, course, G_MAXINT64);
      if (known + one->people > all)
        n += MIN (known + one->people - all, MIN (known, one->people));
    }

  return n;
}

/**
 * segue_proposal_new_elsewhere:
 *
 * Returns: (transfer full): what an attempt begins with
 */
GArray *
segue_proposal_new_elsewhere (void)
{
  return g_array_new (FALSE, FALSE, sizeof (Elsewhere));
}
