/* segue-training.c - who must learn what, and who has
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: DOMAIN c 11.  Coverage is people of the target with every required course
 * completed ÷ head-count; seats needed are head-count − completed − enrolled in sessions to
 * come; sessions are seats ÷ capacity, rounded up; trainer days are sessions × duration ÷ 6 h.
 */

#define G_LOG_DOMAIN "segue-training"

#include "config.h"

#include "segue-training-private.h"

#include "segue-course.h"
#include "segue-delivery.h"
#include "segue-roster.h"
#include "segue-settings.h"
#include "segue-thresholds.h"
#include "segue-week.h"

static guint
limit (guint number,
       guint most)
{
  return MIN (number, most);
}

/* People at this pace on the day before go-live; what is past is past.  Where no go-live is
 * known, nobody can say how far the pace leads.
 */
static guint
project (SegueTraining           *self,
         const SegueTrainingCell *cell,
         const SegueTrainingSum  *sum,
         SegueDay                 go_live)
{
  if (go_live != SEGUE_DAY_NONE && go_live <= self->today)
    return cell->trained_before;
  if (sum->pace.n == 0)
    return limit (cell->trained + sum->seated, cell->target);
  if (go_live == SEGUE_DAY_NONE)
    return cell->trained;

  return limit (cell->trained + (guint) ((guint64) cell->pace * (guint) (go_live - 1 - self->today) / (100 * SEGUE_DAYS_PER_WEEK)),
                cell->target);
}

static void
finish_cell (SegueTraining *self,
             guint          place,
             SegueDay       go_live)
{
  SegueTrainingCell *cell = &self->cells[place];
  SegueTrainingSum *sum = &self->sums[place];
  SegueRecord *course = g_ptr_array_index (self->courses, place % self->courses->len);
  guint people = 0;

  if (cell->requirement == NULL || !self->shows)
    return;

  cell->trained = limit (cell->trained, cell->target);
  cell->trained_before = limit (cell->trained_before, cell->target);
  cell->enrolled = limit (cell->enrolled, cell->target - cell->trained);
  cell->waiting = limit (cell->waiting, cell->target - cell->trained - cell->enrolled);
  cell->is_self_paced = segue_course_is_self_paced (course);
  cell->seats_needed = cell->is_self_paced ? 0 : cell->target - cell->trained - cell->enrolled;
  if (cell->seats_needed > cell->free_seats)
    cell->sessions_needed = (cell->seats_needed - cell->free_seats + cell->seats - 1) / cell->seats;
  cell->trainer_minutes = cell->sessions_needed * (guint) segue_record_get_integer (course, SEGUE_COURSE_DURATION);

  for (guint i = 0; i < sum->pace.n; i++)
    people += sum->pace.people[i];
  if (sum->pace.n > 0)
    cell->pace = (people * 100 + sum->pace.n / 2) / sum->pace.n;
  cell->has_go_live = go_live != SEGUE_DAY_NONE;
  cell->projected = project (self, cell, sum, go_live);
}

/* People without names have completed all that is required where each course has so many. */
static void
finish_row (SegueTraining *self,
            guint          place)
{
  SegueTrainingRow *row = &g_array_index (self->rows, SegueTrainingRow, place);
  guint heads = G_MAXUINT;
  guint heads_before = G_MAXUINT;
  guint projected = G_MAXUINT;

  for (guint course = 0; course < self->courses->len; course++)
    {
      guint at = place * self->courses->len + course;

      finish_cell (self, at, row->go_live);
      if (self->cells[at].requirement == NULL || self->cells[at].rule != SEGUE_REQUIREMENT_RULE_REQUIRED)
        continue;
      heads = MIN (heads, self->sums[at].heads);
      heads_before = MIN (heads_before, self->sums[at].heads_before);
      projected = MIN (projected, self->cells[at].projected);
    }

  if (row->n_required == 0)
    {
      row->trained = row->trained_before = 0;
      return;
    }

  if (self->row_counts[place])
    {
      self->totals.trained += heads;
      self->totals.trained_before += heads_before;
    }
  row->trained = limit (row->trained + heads, row->target);
  row->trained_before = limit (row->trained_before + heads_before, row->target);
  row->projected = row->go_live != SEGUE_DAY_NONE && row->go_live <= self->today ? row->trained_before
                                                                                : MAX (projected, row->trained);
}

/**
 * segue_training_get_last_go_live:
 * @course: below the number of courses, or %G_MAXUINT for all that is required
 *
 * Returns: the last go-live of the audiences that are added up, %SEGUE_DAY_NONE where none
 *   is known
 */
SegueDay
segue_training_get_last_go_live (SegueTraining *self,
                                 guint          course)
{
  SegueDay last = SEGUE_DAY_NONE;

  for (guint row = 0; row < self->rows->len; row++)
    if (course == G_MAXUINT ? self->row_counts[row] : self->sums[row * self->courses->len + course].counts)
      last = MAX (last, g_array_index (self->rows, SegueTrainingRow, row).go_live);

  return last;
}

/* Of what several audiences come to together, without those who count in more than one. */
static guint
join (guint projected,
      guint trained,
      guint trained_once)
{
  return projected - MIN (projected, trained - MIN (trained, trained_once));
}

/* Waves go live one after the other: each is projected to its own day. */
static void
finish_need (SegueTraining *self,
             guint          course)
{
  guint place = self->rows->len * self->courses->len + course;
  SegueTrainingCell *need = &self->cells[place];
  SegueTrainingTotals *totals = &self->totals;
  guint projected = 0;
  guint trained = 0;

  finish_cell (self, place, segue_training_get_last_go_live (self, course));
  for (guint row = 0; row < self->rows->len; row++)
    if (self->sums[row * self->courses->len + course].counts)
      {
        const SegueTrainingCell *cell = &self->cells[row * self->courses->len + course];

        projected += cell->projected;
        trained += MIN (cell->projected, cell->trained);
      }
  need->projected = limit (join (projected, trained, need->trained), need->target);

  if (need->requirement == NULL || need->rule != SEGUE_REQUIREMENT_RULE_REQUIRED)
    return;
  totals->seats_needed += need->seats_needed;
  totals->sessions_needed += need->sessions_needed;
  totals->trainer_minutes += need->trainer_minutes;
}

static void
finish (SegueTraining *self)
{
  SegueTrainingTotals *totals = &self->totals;
  guint trainer_day = (guint) MAX (segue_thresholds_read_setting (self->plan, SEGUE_SETTINGS_TRAINER_DAY), 1);
  guint trained = 0;

  for (guint row = 0; row < self->rows->len; row++)
    finish_row (self, row);

  for (guint course = 0; course < self->courses->len; course++)
    finish_need (self, course);

  for (guint i = 0; i < self->rows->len; i++)
    if (self->row_counts[i])
      {
        const SegueTrainingRow *row = &g_array_index (self->rows, SegueTrainingRow, i);

        totals->projected += row->projected;
        trained += MIN (row->projected, row->trained);
      }
  totals->projected = join (totals->projected, trained, totals->trained);
  totals->trained = limit (totals->trained, totals->target);
  totals->trained_before = limit (totals->trained_before, totals->target);
  totals->projected = limit (totals->projected, totals->target);
  totals->trainer_days = (totals->trainer_minutes * 10 + trainer_day / 2) / trainer_day;
}

/**
 * segue_training_new:
 * @plan: where courses, rules, sessions and enrolments are
 * @rollout: id of a rollout
 * @today: the day from which to look
 *
 * Counts everything at once, also what @plan does not show; the audiences and courses that
 * it does not show have no row and no column.  It shows @plan as it was; make another one
 * when it changed.
 *
 * Returns: (transfer full): the training of @rollout
 */
SegueTraining *
segue_training_new (SeguePlan *plan,
                    gint64     rollout,
                    SegueDay   today)
{
  SegueTraining *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueTraining, 1);
  self->shown = g_object_ref (plan);
  self->plan = segue_plan_get_source (plan, NULL);
  self->rollout = rollout;
  self->today = today;
  self->shows = segue_enrolment_is_shown (plan);
  self->places = segue_audience_places_new (self->plan);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (SegueTrainingNode));
  self->courses = g_ptr_array_new ();
  self->rows = g_array_new (FALSE, FALSE, sizeof (SegueTrainingRow));
  self->facts = g_array_new (FALSE, FALSE, sizeof (SegueTrainingFact));
  self->several = g_array_new (FALSE, FALSE, sizeof (guint));
  self->several_facts = g_array_new (FALSE, FALSE, sizeof (guint));

  segue_training_read_structure (self);
  segue_training_add_up (self);
  segue_training_count_sessions (self);
  finish (self);

  return self;
}

/**
 * segue_training_free:
 *
 * Frees it, but no record.
 */
void
segue_training_free (SegueTraining *self)
{
  if (self == NULL)
    return;

  segue_audience_places_free (self->places);
  g_array_unref (self->nodes);
  g_ptr_array_unref (self->courses);
  g_array_unref (self->rows);
  g_array_unref (self->facts);
  g_array_unref (self->several);
  g_array_unref (self->several_facts);
  g_free (self->rules);
  g_free (self->strength);
  g_free (self->row_nodes);
  g_free (self->row_parents);
  g_free (self->row_counts);
  g_free (self->cells);
  g_free (self->sums);
  g_object_unref (self->shown);
  g_free (self);
}

/**
 * segue_training_cell_is_short:
 *
 * Whoever must be trained has been, has a seat or could have one, or will have been at the
 * present pace; else what is planned is too little.  Where nothing was held yet the seats
 * that count are those before go-live.  Where no go-live is known nothing is too late; and
 * of what people take alone only the pace says anything.
 *
 * Returns: whether what is planned does not train everybody who must be before go-live
 */
gboolean
segue_training_cell_is_short (const SegueTrainingCell *cell)
{
  g_return_val_if_fail (cell != NULL, FALSE);

  if (cell->requirement == NULL || cell->rule != SEGUE_REQUIREMENT_RULE_REQUIRED || cell->projected >= cell->target)
    return FALSE;

  if (cell->is_self_paced)
    return cell->has_go_live && cell->trained < cell->target;
  if (cell->seats_needed > 0)
    return cell->free_seats < cell->seats_needed;

  return cell->has_go_live && cell->pace == 0;
}

/**
 * segue_training_shows_results:
 *
 * Returns: whether it may be told who has a seat and who completed what; where not, the
 *   figures of that are all 0 and say nothing, and only rules and targets hold
 */
gboolean
segue_training_shows_results (SegueTraining *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->shows;
}

/**
 * segue_training_get_n_rows:
 *
 * Returns: how many audiences there are
 */
guint
segue_training_get_n_rows (SegueTraining *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * segue_training_get_row:
 * @row: below the number of rows; they are in the order in which the tree is read
 *
 * Returns: (transfer none): the audience, and how far all that is required of it is
 */
const SegueTrainingRow *
segue_training_get_row (SegueTraining *self,
                        guint          row)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return &g_array_index (self->rows, SegueTrainingRow, row);
}

/**
 * segue_training_find_row:
 * @audience: id of an audience
 *
 * Returns: its row, %G_MAXUINT where it has none
 */
guint
segue_training_find_row (SegueTraining *self,
                         gint64         audience)
{
  guint node;

  g_return_val_if_fail (self != NULL, G_MAXUINT);

  node = segue_training_find_node (self, audience);

  return node != G_MAXUINT ? segue_training_get_node (self, node)->row : G_MAXUINT;
}

/**
 * segue_training_get_n_courses:
 *
 * Returns: how many courses there are
 */
guint
segue_training_get_n_courses (SegueTraining *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->courses->len;
}

/**
 * segue_training_get_course:
 * @course: below the number of courses; they are in the order in which they are learned:
 *   prerequisites first, then by depth and title
 *
 * Returns: (transfer none): the course
 */
SegueRecord *
segue_training_get_course (SegueTraining *self,
                           guint          course)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (course < self->courses->len, NULL);

  return g_ptr_array_index (self->courses, course);
}

/**
 * segue_training_find_course:
 * @course: id of a course
 *
 * Returns: its column, %G_MAXUINT where it has none
 */
guint
segue_training_find_course (SegueTraining *self,
                            gint64         course)
{
  g_return_val_if_fail (self != NULL, G_MAXUINT);

  for (guint i = 0; i < self->courses->len; i++)
    if (segue_record_get_id (g_ptr_array_index (self->courses, i)) == course)
      return i;

  return G_MAXUINT;
}

/**
 * segue_training_get_cell:
 * @row: below the number of rows
 * @course: below the number of courses
 *
 * Returns: (transfer none): how far the audience is with the course
 */
const SegueTrainingCell *
segue_training_get_cell (SegueTraining *self,
                         guint          row,
                         guint          course)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);
  g_return_val_if_fail (course < self->courses->len, NULL);

  return &self->cells[row * self->courses->len + course];
}

/**
 * segue_training_get_totals:
 *
 * Returns: (transfer none): all rows together
 */
const SegueTrainingTotals *
segue_training_get_totals (SegueTraining *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->totals;
}

/**
 * segue_training_get_course_need:
 * @course: below the number of courses
 * @need: (out): all rows together that the strongest rule of the course is for
 *
 * A row below another that counts adds nothing, somebody who belongs to several rows counts
 * once, and the sessions serve all of them.
 */
void
segue_training_get_course_need (SegueTraining     *self,
                                guint              course,
                                SegueTrainingCell *need)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (course < self->courses->len);
  g_return_if_fail (need != NULL);

  *need = self->cells[self->rows->len * self->courses->len + course];
}
