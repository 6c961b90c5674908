/* segue-training-sums.c - adds up who has learned what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Somebody counts for an audience and for all above it, once in each, however many of those
 * below it they belong to; and before go-live means that of the audience that they belong to.
 */

#define G_LOG_DOMAIN "segue-training"

#include "config.h"

#include "segue-training-private.h"

#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-week.h"

/* What somebody is to a course, or to all that is required. */
enum
{
  TRAINED = 1 << 0,
  BEFORE = 1 << 1,   /* trained before go-live */
  ENROLLED = 1 << 2,
  SEATED = 1 << 3,   /* enrolled in a session before go-live */
  WAITING = 1 << 4,
  MISSES = 1 << 5,   /* something required */
  MISSED = 1 << 6,   /* something required, at go-live */
};

typedef struct
{
  SegueTraining *self;
  GArray        *nodes;   /* the audiences of somebody */
  GArray        *touched; /* rows that they count for */
  guint8        *bits;    /* of each row, 0 but of those that are touched */
  guint         *first;   /* of each course: their first fact + 1, or 0 */
  guint         *end;
} Walk;

/**
 * segue_training_pace_add:
 * @week: how many weeks ago, 0 = in the last seven days
 * @people: how many completed something then
 *
 * Keeps the latest weeks; a week in which sessions were held counts, be it with nobody.
 */
void
segue_training_pace_add (SegueTrainingPace *pace,
                         int                week,
                         guint              people)
{
  guint place = 0;

  while (place < pace->n && pace->weeks[place] < week)
    place++;
  if (place == SEGUE_TRAINING_PACE_WEEKS)
    return;

  if (place == pace->n || pace->weeks[place] != week)
    {
      pace->n = MIN (pace->n + 1, SEGUE_TRAINING_PACE_WEEKS);
      for (guint i = pace->n - 1; i > place; i--)
        {
          pace->weeks[i] = pace->weeks[i - 1];
          pace->people[i] = pace->people[i - 1];
        }
      pace->weeks[place] = week;
      pace->people[place] = 0;
    }
  pace->people[place] += people;
}

/* Weeks are counted back from today, so that none of them is yet to go on. */
static int
get_week (SegueTraining *self,
          SegueDay       day)
{
  return MAX (self->today - day, 0) / SEGUE_DAYS_PER_WEEK;
}

static gboolean
is_before (SegueTraining           *self,
           const SegueTrainingFact *fact,
           SegueDay                 go_live)
{
  if (go_live == SEGUE_DAY_NONE)
    return fact->until >= self->today;
  if (fact->day == SEGUE_DAY_NONE)
    return self->today < go_live;

  return fact->day < go_live && fact->until >= go_live;
}

/* What facts of one course come to for an audience that goes live on a day. */
static guint
read_bits (SegueTraining *self,
           guint          first,
           guint          end,
           SegueDay       go_live)
{
  guint bits = 0;

  for (guint i = first; i < end; i++)
    {
      const SegueTrainingFact *fact = &g_array_index (self->facts, SegueTrainingFact, i);

      if (fact->until != SEGUE_DAY_NONE)
        bits |= (fact->until >= self->today ? TRAINED : 0) | (is_before (self, fact, go_live) ? BEFORE : 0);
      if (fact->has_seat)
        bits |= ENROLLED | (go_live == SEGUE_DAY_NONE || (fact->day != SEGUE_DAY_NONE && fact->day < go_live) ? SEATED : 0);
      if (fact->waits)
        bits |= WAITING;
    }

  if (bits & TRAINED)
    bits &= ~(guint) (ENROLLED | SEATED | WAITING);
  if (bits & ENROLLED)
    bits &= ~(guint) WAITING;

  return bits;
}

/**
 * segue_training_get_completion:
 * @first: the first of some facts of one course
 * @end: behind their last
 *
 * What is done again while it is valid changes nothing: the first completion counts.
 *
 * Returns: (nullable): the fact that completes it, as it holds today
 */
const SegueTrainingFact *
segue_training_get_completion (SegueTraining *self,
                               guint          first,
                               guint          end)
{
  for (guint i = first; i < end; i++)
    {
      const SegueTrainingFact *fact = &g_array_index (self->facts, SegueTrainingFact, i);

      if (fact->until != SEGUE_DAY_NONE && fact->until >= self->today)
        return fact;
    }

  return NULL;
}

static void
add_to_cell (SegueTraining *self,
             guint          row,
             guint          course,
             guint          bits,
             guint          people,
             SegueDay       day)
{
  guint place = row * self->courses->len + course;
  SegueTrainingCell *cell = &self->cells[place];
  SegueTrainingSum *sum = &self->sums[place];

  if (cell->requirement == NULL)
    return;

  if (bits & TRAINED)
    cell->trained += people;
  if (bits & BEFORE)
    cell->trained_before += people;
  if (bits & ENROLLED)
    cell->enrolled += people;
  if (bits & SEATED)
    sum->seated += people;
  if (bits & WAITING)
    cell->waiting += people;
  if (bits & TRAINED && day != SEGUE_DAY_NONE)
    segue_training_pace_add (&sum->pace, get_week (self, day), people);
}

/* Lets rows know that somebody of an audience counts for them. */
static void
touch_rows (Walk  *walk,
            guint  node,
            guint  bits)
{
  for (guint at = node; at != G_MAXUINT; at = segue_training_get_node (walk->self, at)->parent)
    {
      guint row = segue_training_get_node (walk->self, at)->row;

      if (row == G_MAXUINT || bits == 0)
        continue;
      if (walk->bits[row] == 0)
        g_array_append_val (walk->touched, row);
      walk->bits[row] |= (guint8) bits;
    }
}

static void
add_course (Walk  *walk,
            guint  course,
            guint  people)
{
  SegueTraining *self = walk->self;
  guint first = walk->first[course] - 1;
  const SegueTrainingFact *completion = segue_training_get_completion (self, first, walk->end[course]);
  SegueDay day = completion != NULL ? completion->day : SEGUE_DAY_NONE;
  guint counting = 0;

  for (guint i = 0; i < walk->nodes->len; i++)
    {
      guint node = g_array_index (walk->nodes, guint, i);

      touch_rows (walk, node, read_bits (self, first, walk->end[course], segue_training_get_go_live (self, node)));
    }
  for (guint i = 0; i < walk->touched->len; i++)
    {
      guint row = g_array_index (walk->touched, guint, i);

      add_to_cell (self, row, course, walk->bits[row], people, day);
      if (self->sums[row * self->courses->len + course].counts)
        counting |= walk->bits[row];
      walk->bits[row] = 0;
    }
  g_array_set_size (walk->touched, 0);
  if (counting != 0)
    add_to_cell (self, self->rows->len, course, counting, people, day);
}

/* Whether somebody of an audience lacks something that is required there. */
static guint
read_misses (Walk  *walk,
             guint  node)
{
  SegueTraining *self = walk->self;
  const guint8 *strength = &self->strength[node * self->courses->len];
  SegueDay go_live = segue_training_get_go_live (self, node);
  gboolean is_required = FALSE;
  guint bits = TRAINED | BEFORE;

  for (guint course = 0; course < self->courses->len; course++)
    if (strength[course] == SEGUE_REQUIREMENT_RULE_REQUIRED)
      {
        is_required = TRUE;
        bits &= walk->first[course] > 0 ? read_bits (self, walk->first[course] - 1, walk->end[course], go_live) : 0;
      }

  if (!is_required)
    return 0;

  return bits | (bits & TRAINED ? 0 : MISSES) | (bits & BEFORE ? 0 : MISSED);
}

/* Adds somebody to the rows, and to the totals, in which nothing required is missing. */
static void
add_required (Walk *walk)
{
  SegueTraining *self = walk->self;
  guint counting = 0;

  for (guint i = 0; i < walk->nodes->len; i++)
    {
      guint node = g_array_index (walk->nodes, guint, i);

      touch_rows (walk, node, read_misses (walk, node));
    }
  for (guint i = 0; i < walk->touched->len; i++)
    {
      guint place = g_array_index (walk->touched, guint, i);
      SegueTrainingRow *row = &g_array_index (self->rows, SegueTrainingRow, place);

      row->trained += !(walk->bits[place] & MISSES);
      row->trained_before += !(walk->bits[place] & MISSED);
      if (self->row_counts[place])
        counting |= walk->bits[place];
      walk->bits[place] = 0;
    }
  g_array_set_size (walk->touched, 0);
  self->totals.trained += counting & TRAINED && !(counting & MISSES);
  self->totals.trained_before += counting & BEFORE && !(counting & MISSED);
}

static void
add_node (GArray *nodes,
          guint   node)
{
  if (node == G_MAXUINT)
    return;
  for (guint i = 0; i < nodes->len; i++)
    if (g_array_index (nodes, guint, i) == node)
      return;

  g_array_append_val (nodes, node);
}

/**
 * segue_training_collect_nodes:
 * @person: id of somebody
 * @first: their first fact
 * @end: behind the last
 * @nodes: (element-type guint): filled with the audiences that they belong to themselves
 */
void
segue_training_collect_nodes (SegueTraining *self,
                              gint64         person,
                              guint          first,
                              guint          end,
                              GArray        *nodes)
{
  const SegueTrainingFact *facts = (gconstpointer) self->facts->data;
  SegueRecord *const *memberships = NULL;
  guint n = 0;

  g_array_set_size (nodes, 0);
  memberships = segue_plan_incoming (self->plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER, person, &n);
  for (guint i = 0; i < n; i++)
    if (segue_membership_covers (memberships[i], self->today))
      add_node (nodes, segue_training_find_node (self, segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE)));
  for (guint i = first; i < end; i++)
    add_node (nodes, facts[i].node);
}

static void
add_person (Walk  *walk,
            guint  first,
            guint  end)
{
  SegueTraining *self = walk->self;
  const SegueTrainingFact *facts = (gconstpointer) self->facts->data;

  segue_training_collect_nodes (self, facts[first].person, first, end, walk->nodes);
  for (guint i = first; i < end; i++)
    {
      if (walk->first[facts[i].course] == 0)
        walk->first[facts[i].course] = i + 1;
      walk->end[facts[i].course] = i + 1;
    }

  for (guint i = first; i < end; i++)
    if (walk->first[facts[i].course] == i + 1)
      add_course (walk, facts[i].course, 1);
  add_required (walk);

  for (guint i = first; i < end; i++)
    walk->first[facts[i].course] = 0;
}

/* The only audience that a course is for, %G_MAXUINT where there are several. */
static guint
find_only_row (SegueTraining *self,
               guint          course)
{
  guint found = G_MAXUINT;

  for (guint row = 0; row < self->rows->len; row++)
    if (self->sums[row * self->courses->len + course].counts)
      {
        if (found != G_MAXUINT)
          return G_MAXUINT;
        found = row;
      }

  return found != G_MAXUINT ? self->row_nodes[found] : G_MAXUINT;
}

/**
 * segue_training_get_audience_of:
 * @fact: of people without names
 *
 * Returns: their node: where nobody said so, the only audience that the course is for;
 *   %G_MAXUINT where that is not known
 */
guint
segue_training_get_audience_of (SegueTraining           *self,
                                const SegueTrainingFact *fact)
{
  return fact->node != G_MAXUINT ? fact->node : find_only_row (self, fact->course);
}

/* People without names: nobody knows who of them was in another session as well. */
static void
add_heads (Walk  *walk,
           guint  fact)
{
  SegueTraining *self = walk->self;
  const SegueTrainingFact *of = &g_array_index (self->facts, SegueTrainingFact, fact);
  guint node = segue_training_get_audience_of (self, of);
  SegueDay go_live;
  guint bits;

  if (node == G_MAXUINT)
    {
      add_to_cell (self, self->rows->len, of->course, read_bits (self, fact, fact + 1, SEGUE_DAY_NONE), of->people,
                   of->day);
      return;
    }

  go_live = segue_training_get_go_live (self, node);
  bits = read_bits (self, fact, fact + 1, go_live);
  g_array_set_size (walk->nodes, 0);
  g_array_append_val (walk->nodes, node);
  walk->first[of->course] = fact + 1;
  walk->end[of->course] = fact + 1;
  add_course (walk, of->course, of->people);
  walk->first[of->course] = 0;

  for (guint at = node; at != G_MAXUINT; at = segue_training_get_node (self, at)->parent)
    {
      guint row = segue_training_get_node (self, at)->row;
      SegueTrainingSum *sum = row != G_MAXUINT ? &self->sums[row * self->courses->len + of->course] : NULL;

      if (sum == NULL)
        continue;
      sum->heads += bits & TRAINED ? of->people : 0;
      sum->heads_before += bits & BEFORE ? of->people : 0;
    }
}

/**
 * segue_training_add_up:
 *
 * Adds all enrolments to the cells, the rows and the totals that they count for.
 */
void
segue_training_add_up (SegueTraining *self)
{
  const SegueTrainingFact *facts = (gconstpointer) self->facts->data;
  g_autoptr(GArray) nodes = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GArray) touched = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint8 *bits = g_new0 (guint8, self->rows->len + 1);
  g_autofree guint *first = g_new0 (guint, self->courses->len + 1);
  g_autofree guint *end = g_new0 (guint, self->courses->len + 1);
  Walk walk = { self, nodes, touched, bits, first, end };

  for (guint i = 0, next; i < self->facts->len; i = next)
    {
      if (facts[i].person == 0)
        {
          add_heads (&walk, i);
          next = i + 1;
        }
      else
        {
          next = segue_training_find_end (self, i);
          add_person (&walk, i, next);
        }
    }
}
