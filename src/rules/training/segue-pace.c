/* segue-pace.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-pace"

#include "config.h"

#include "segue-pace.h"

#include "segue-training-private.h"

#define MOST_WEEKS 26
#define MOST_WEEKS_AHEAD 104

/* That so many people had completed what was asked for on a day. */
typedef struct
{
  SegueDay day;
  guint    people;
} Step;

typedef struct
{
  SegueTraining *training;
  guint          row;
  guint          course;
  GArray        *steps;
  GArray        *nodes;
} Search;

/* Whether an audience is one of those that are looked at; of a course, or of all required. */
static gboolean
is_meant (Search *search,
          guint   node)
{
  SegueTraining *self = search->training;

  if (search->row != SEGUE_PACE_ALL)
    return node >= self->row_nodes[search->row] &&
           node < segue_training_get_node (self, self->row_nodes[search->row])->end;

  for (guint at = node; at != G_MAXUINT; at = segue_training_get_node (self, at)->parent)
    {
      guint row = segue_training_get_node (self, at)->row;

      if (row != G_MAXUINT && (search->course == SEGUE_PACE_ALL
                                 ? self->row_counts[row]
                                 : self->sums[row * self->courses->len + search->course].counts))
        return TRUE;
    }

  return FALSE;
}

static void
add_step (Search   *search,
          SegueDay  day,
          guint     people)
{
  Step step = { day, people };

  g_array_append_val (search->steps, step);
}

/* The facts of one course among those of somebody. */
static const SegueTrainingFact *
find_completion (Search *search,
                 guint   first,
                 guint   end,
                 guint   course)
{
  const SegueTrainingFact *facts = (gconstpointer) search->training->facts->data;
  guint from = first;
  guint to;

  while (from < end && facts[from].course < course)
    from++;
  for (to = from; to < end && facts[to].course == course; to++)
    continue;

  return segue_training_get_completion (search->training, from, to);
}

/* The day on which somebody had completed all that is required at a node; %FALSE if never. */
static gboolean
get_day_of_all (Search   *search,
                guint     first,
                guint     end,
                guint     node,
                SegueDay *day,
                gboolean *is_required)
{
  SegueTraining *self = search->training;

  for (guint course = 0; course < self->courses->len; course++)
    {
      const SegueTrainingFact *completion = NULL;

      if (self->strength[node * self->courses->len + course] != SEGUE_REQUIREMENT_RULE_REQUIRED)
        continue;
      completion = find_completion (search, first, end, course);
      if (completion == NULL)
        return FALSE;
      *is_required = TRUE;
      *day = MAX (*day, completion->day);
    }

  return TRUE;
}

static void
add_person (Search *search,
            guint   first,
            guint   end)
{
  const SegueTrainingFact *completion = NULL;
  gboolean is_required = FALSE;
  gboolean is_one = FALSE;
  SegueDay day = SEGUE_DAY_NONE;

  segue_training_collect_nodes (search->training, g_array_index (search->training->facts, SegueTrainingFact, first).person,
                                first, end, search->nodes);
  for (guint i = 0; i < search->nodes->len; i++)
    {
      guint node = g_array_index (search->nodes, guint, i);

      if (!is_meant (search, node))
        continue;
      is_one = TRUE;
      if (search->course == SEGUE_PACE_ALL && !get_day_of_all (search, first, end, node, &day, &is_required))
        return;
    }

  if (search->course == SEGUE_PACE_ALL)
    {
      if (is_required)
        add_step (search, day, 1);
      return;
    }

  completion = is_one ? find_completion (search, first, end, search->course) : NULL;
  if (completion != NULL)
    add_step (search, completion->day, 1);
}

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const Step *one = a;
  const Step *two = b;

  return (one->day > two->day) - (one->day < two->day);
}

/* People without names who completed a course, by day; of one row, or of all. */
static GArray *
collect_heads (Search *search,
               guint   course,
               guint   row)
{
  SegueTraining *self = search->training;
  GArray *heads = g_array_new (FALSE, FALSE, sizeof (Step));
  Search of = { self, row, course, heads, NULL };

  for (guint i = 0; i < self->facts->len; i++)
    {
      const SegueTrainingFact *fact = &g_array_index (self->facts, SegueTrainingFact, i);
      guint node;

      if (fact->person != 0)
        break; /* those without names come first */
      if (fact->course != course || fact->until == SEGUE_DAY_NONE || fact->until < self->today)
        continue;

      node = segue_training_get_audience_of (self, fact);
      if (node != G_MAXUINT ? is_meant (&of, node) : row == SEGUE_PACE_ALL)
        add_step (&of, fact->day, fact->people);
    }
  g_array_sort (heads, compare_steps);

  return heads;
}

/* Of people without names so many have completed everything as have the rarest course. */
static void
add_heads_of_row (Search *search,
                  guint   row)
{
  SegueTraining *self = search->training;
  g_autoptr(GArray) least = NULL; /* totals by day */

  for (guint course = 0; course < self->courses->len; course++)
    {
      g_autoptr(GArray) heads = NULL;
      g_autoptr(GArray) merged = g_array_new (FALSE, FALSE, sizeof (Step));
      guint total = 0, other = 0, i = 0, j = 0;

      if (self->strength[self->row_nodes[row] * self->courses->len + course] != SEGUE_REQUIREMENT_RULE_REQUIRED)
        continue;
      heads = collect_heads (search, course, row);
      while (i < heads->len || (least != NULL && j < least->len))
        {
          const Step *one = i < heads->len ? &g_array_index (heads, Step, i) : NULL;
          const Step *two = least != NULL && j < least->len ? &g_array_index (least, Step, j) : NULL;
          Step step = { one == NULL || (two != NULL && two->day < one->day) ? two->day : one->day, 0 };

          for (; i < heads->len && g_array_index (heads, Step, i).day == step.day; i++)
            total += g_array_index (heads, Step, i).people;
          for (; least != NULL && j < least->len && g_array_index (least, Step, j).day == step.day; j++)
            other = g_array_index (least, Step, j).people;
          step.people = least != NULL ? MIN (total, other) : total;
          g_array_append_val (merged, step);
        }
      g_clear_pointer (&least, g_array_unref);
      least = g_steal_pointer (&merged);
    }

  for (guint i = 0, before = 0; least != NULL && i < least->len; i++)
    {
      const Step *step = &g_array_index (least, Step, i);

      if (step->people > before)
        add_step (search, step->day, step->people - before);
      before = step->people;
    }
}

static void
add_heads (Search *search)
{
  SegueTraining *self = search->training;

  if (search->course != SEGUE_PACE_ALL)
    {
      g_autoptr(GArray) heads = collect_heads (search, search->course, search->row);

      g_array_append_vals (search->steps, heads->data, heads->len);
      return;
    }

  for (guint row = 0; row < self->rows->len; row++)
    if (search->row == SEGUE_PACE_ALL ? self->row_counts[row] : row == search->row)
      add_heads_of_row (search, row);
}

/* What the training says of it as a whole. */
static void
read_ends (SeguePace     *self,
           SegueTraining *training,
           guint          row,
           guint          course)
{
  if (course != SEGUE_PACE_ALL)
    {
      guint of = row != SEGUE_PACE_ALL ? row : training->rows->len;
      const SegueTrainingCell *cell = &training->cells[of * training->courses->len + course];

      self->target = cell->target;
      self->completed = cell->trained;
      self->projected = cell->projected;
    }
  else if (row != SEGUE_PACE_ALL)
    {
      const SegueTrainingRow *of = segue_training_get_row (training, row);

      self->target = of->n_required > 0 ? of->target : 0;
      self->completed = of->trained;
      self->projected = of->projected;
    }
  else
    {
      self->target = training->totals.target;
      self->completed = training->totals.trained;
      self->projected = training->totals.projected;
    }

  self->go_live = row != SEGUE_PACE_ALL ? segue_training_get_row (training, row)->go_live
                                        : segue_training_get_last_go_live (training, course);
}

static SegueDay
find_first_week (SeguePace           *self,
                 GArray              *steps,
                 SegueDay             today,
                 const SegueWeekRule *rule)
{
  SegueDay now = segue_week_get_start (today, rule);
  SegueDay first = now;

  for (guint i = 0; i < steps->len; i++)
    {
      SegueDay day = g_array_index (steps, Step, i).day;

      if (day != SEGUE_DAY_NONE)
        first = MIN (first, segue_week_get_start (day, rule));
    }

  return MAX (first, now - (MOST_WEEKS - 1) * SEGUE_DAYS_PER_WEEK);
}

/* The weeks so far; nobody is beyond the target, and what has no day was before. */
static void
add_past (SeguePace           *self,
          GArray              *steps,
          SegueDay             today,
          const SegueWeekRule *rule)
{
  SegueDay now = segue_week_get_start (today, rule);
  SegueDay first = find_first_week (self, steps, today, rule);
  guint next = 0;
  guint total = 0;

  for (; next < steps->len && g_array_index (steps, Step, next).day < first; next++)
    total += g_array_index (steps, Step, next).people;
  self->earlier = MIN (total, self->completed);

  for (SegueDay week = first; week <= now; week += SEGUE_DAYS_PER_WEEK)
    {
      guint before = MIN (total, self->completed);
      SeguePaceWeek of = { week, 0, 0, FALSE };

      for (; next < steps->len && (week == now || g_array_index (steps, Step, next).day < week + SEGUE_DAYS_PER_WEEK); next++)
        total += g_array_index (steps, Step, next).people;
      of.total = MIN (total, self->completed);
      of.completed = of.total - before;
      g_array_append_val (self->weeks, of);
    }
}

/* In a straight line from today to what is projected for the day before go-live. */
static void
add_future (SeguePace           *self,
            SegueDay             today,
            const SegueWeekRule *rule)
{
  SegueDay last = self->go_live - 1;
  guint before = self->completed;
  guint ahead = 0;

  if (self->go_live == SEGUE_DAY_NONE || last <= today || self->projected < self->completed)
    return;

  for (SegueDay week = segue_week_get_start (today, rule); week <= last && ahead++ < MOST_WEEKS_AHEAD; week += SEGUE_DAYS_PER_WEEK)
    {
      SegueDay end = MIN (week + SEGUE_DAYS_PER_WEEK - 1, last);
      SeguePaceWeek of = { week, 0, 0, TRUE };

      of.total = self->completed + (guint) ((guint64) (self->projected - self->completed) * (guint) (end - today) / (guint) (last - today));
      of.completed = of.total - before;
      before = of.total;
      g_array_append_val (self->weeks, of);
    }
}

/**
 * segue_pace_new:
 * @training: the training of a rollout
 * @row: below the number of rows, or %SEGUE_PACE_ALL
 * @course: below the number of courses, or %SEGUE_PACE_ALL for every required course
 * @rule: when weeks begin
 *
 * For the chart of projected coverage.  The last week so far ends with what is trained
 * today, the last one that is projected with what the training projects.
 *
 * Returns: (transfer full): the weeks
 */
SeguePace *
segue_pace_new (SegueTraining       *training,
                guint                row,
                guint                course,
                const SegueWeekRule *rule)
{
  SeguePace *self = NULL;
  g_autoptr(GArray) steps = NULL;
  g_autoptr(GArray) nodes = NULL;
  Search search = { training, row, course, NULL, NULL };

  g_return_val_if_fail (training != NULL, NULL);
  g_return_val_if_fail (row == SEGUE_PACE_ALL || row < training->rows->len, NULL);
  g_return_val_if_fail (course == SEGUE_PACE_ALL || course < training->courses->len, NULL);
  g_return_val_if_fail (rule != NULL, NULL);

  self = g_new0 (SeguePace, 1);
  self->weeks = g_array_new (FALSE, FALSE, sizeof (SeguePaceWeek));
  search.steps = steps = g_array_new (FALSE, FALSE, sizeof (Step));
  search.nodes = nodes = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0, end; i < training->facts->len; i = end)
    {
      end = segue_training_find_end (training, i);
      if (g_array_index (training->facts, SegueTrainingFact, i).person != 0)
        add_person (&search, i, end);
    }
  add_heads (&search);
  g_array_sort (steps, compare_steps);

  read_ends (self, training, row, course);
  add_past (self, steps, training->today, rule);
  add_future (self, training->today, rule);

  return self;
}

/**
 * segue_pace_free:
 */
void
segue_pace_free (SeguePace *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->weeks);
  g_free (self);
}
