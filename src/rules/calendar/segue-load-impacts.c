/* segue-load-impacts.c - the impacts that are felt in a week (DOMAIN c 6, a and b)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A group feels its own impacts and those of what it is part of, and of its parts as much
 * as they are of its people: their number is not multiplied by how many parts there are.
 */

#define G_LOG_DOMAIN "segue-load"

#include "config.h"

#include "segue-load-private.h"

#include "segue-impact-degree.h"
#include "segue-impacted-audience.h"
#include "segue-phases.h"
#include "segue-rollout-dates.h"

/* What an impact without a level counts as, by its degree from 0 to 5. */
static const SegueLoadLevel levels_by_degree[] = {
  SEGUE_LOAD_LOW, SEGUE_LOAD_LOW, SEGUE_LOAD_LOW, SEGUE_LOAD_MEDIUM, SEGUE_LOAD_HIGH, SEGUE_LOAD_HIGH,
};

/* Without an end, and without one of the launch, an impact is felt for two weeks. */
#define FELT_DAYS 14

/* Whether it changes anything; a degree of 0 says that it does not. */
static gboolean
read_level (SegueRecord     *record,
            SegueLoadImpact *impact)
{
  int level = segue_record_get_choice (record, SEGUE_IMPACT_LEVEL);

  if (level >= 0)
    {
      impact->level = MIN ((SegueLoadLevel) level, SEGUE_LOAD_HIGH);
      return TRUE;
    }
  if (!segue_record_is_set (record, SEGUE_IMPACT_DEGREE))
    {
      impact->is_open = TRUE;
      return TRUE;
    }

  impact->level = levels_by_degree[CLAMP (segue_record_get_integer (record, SEGUE_IMPACT_DEGREE), 0, 5)];
  return segue_record_get_integer (record, SEGUE_IMPACT_DEGREE) > 0;
}

/* From its day, or the day on which the audience goes live; until it is absorbed, or
 * until the launch is over.
 */
static void
read_days (SegueLoad       *self,
           SegueRecord     *record,
           SegueLoadImpact *impact,
           gint64           audience)
{
  impact->first = segue_record_get_day (record, SEGUE_IMPACT_STARTS);
  impact->last = segue_record_get_day (record, SEGUE_IMPACT_ENDS);

  if (impact->first == SEGUE_DAY_NONE)
    {
      SegueRecord *go_live = segue_audience_find_milestone (self->plan, impact->rollout, audience,
                                                            SEGUE_MILESTONE_ROLE_GO_LIVE);

      impact->first = go_live != NULL ? segue_record_get_day (go_live, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
    }
  if (impact->first == SEGUE_DAY_NONE)
    {
      impact->is_open = TRUE;
      impact->first = impact->last; /* all that is known */
      return;
    }
  if (impact->last == SEGUE_DAY_NONE)
    {
      SeguePhases phases = segue_phases_get (self->plan, impact->rollout);

      impact->last = phases.is_known ? phases.post_launch - 1 : SEGUE_DAY_NONE;
      if (impact->last < impact->first)
        impact->last = impact->first + FELT_DAYS - 1;
    }
}

static void
read_impacts (SegueLoad *self)
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_IMPACT);

  self->impacts = g_array_new (FALSE, FALSE, sizeof (SegueLoadImpact));
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      SegueRecord *impacted = segue_plan_follow (self->plan, record, SEGUE_IMPACT_IMPACTED_AUDIENCE);
      SegueLoadImpact impact = { .record = record };
      gint64 audience;

      if (impacted == NULL || !segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE))
        continue;
      audience = segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
      impact.rollout = segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT);
      impact.group = segue_load_find_group (self, audience);
      if (impact.group == G_MAXUINT || (self->rollout != 0 && impact.rollout != self->rollout) ||
          !read_level (record, &impact))
        continue;
      read_days (self, record, &impact, audience);
      g_array_append_val (self->impacts, impact);
    }
}

/* One that nobody gave a day is open in every week. */
static gboolean
is_felt (const SegueLoadImpact *impact,
         SegueDay               week)
{
  if (impact->first == SEGUE_DAY_NONE)
    return TRUE;

  return impact->first <= week + SEGUE_DAYS_PER_WEEK - 1 && impact->last >= week;
}

/* How much of an impact on @from counts for @group. */
static double
get_part (SegueLoad *self,
          guint      from,
          guint      group)
{
  double part = 1;

  if (segue_load_is_within (self, group, from))
    return 1;

  while (from != G_MAXUINT && from != group)
    {
      part *= SEGUE_LOAD_GROUP (self, from)->share;
      from = SEGUE_LOAD_GROUP (self, from)->parent;
    }

  return from == group ? part : 0;
}

static void
add_impact (SegueLoad             *self,
            const SegueLoadImpact *impact,
            SegueLoadCell         *cell,
            double                 part)
{
  cell->n_inputs++;
  if (impact->is_open)
    {
      cell->n_open++;
      return;
    }

  cell->counts[impact->level]++;
  cell->weight += self->weights[impact->level] * part;
}

static void
grade (SegueLoad     *self,
       SegueLoadCell *cell)
{
  int dominant = segue_load_find_dominant (cell->counts);

  if (dominant < 0)
    return;

  if (self->rule == SEGUE_LOAD_DOMINANCE)
    cell->step = SEGUE_LOAD_CALM + (SegueLoadStep) dominant;
  else if (cell->weight > 2 * self->weights[SEGUE_LOAD_HIGH])
    cell->step = SEGUE_LOAD_OVER;
  else
    cell->step = cell->weight >= self->weights[SEGUE_LOAD_HIGH] ? SEGUE_LOAD_BUSY : SEGUE_LOAD_CALM;
}

/**
 * segue_load_add_impacts:
 * @week: the first day of a week
 * @cells: (array): a cell for each audience, all nothing
 *
 * Fills @cells with the impacts that are felt in that week.  Of their sum, a week is busy
 * from the weight of one high impact on, and over the line above that of two.
 */
void
segue_load_add_impacts (SegueLoad     *self,
                        SegueDay       week,
                        SegueLoadCell *cells)
{
  if (self->impacts == NULL)
    read_impacts (self);

  for (guint i = 0; i < self->impacts->len; i++)
    {
      const SegueLoadImpact *impact = &g_array_index (self->impacts, SegueLoadImpact, i);

      if (!is_felt (impact, week))
        continue;
      for (guint group = 0; group < self->groups->len; group++)
        {
          double part = get_part (self, impact->group, group);

          if (part > 0)
            add_impact (self, impact, &cells[group], part);
        }
    }

  for (guint i = 0; i < self->groups->len; i++)
    grade (self, &cells[i]);
}

/**
 * segue_load_explain_impacts:
 * @group: an audience
 * @week: the first day of a week
 * @inputs: (element-type SegueLoadInput): filled with the impacts that are felt
 */
void
segue_load_explain_impacts (SegueLoad *self,
                            guint      group,
                            SegueDay   week,
                            GArray    *inputs)
{
  if (self->impacts == NULL)
    read_impacts (self);

  for (guint i = 0; i < self->impacts->len; i++)
    {
      const SegueLoadImpact *impact = &g_array_index (self->impacts, SegueLoadImpact, i);
      double part = get_part (self, impact->group, group);
      SegueLoadInput input = { .record = impact->record, .rollout = impact->rollout, .level = impact->level };

      if (part <= 0 || !is_felt (impact, week))
        continue;
      input.audience = SEGUE_LOAD_GROUP (self, impact->group)->id;
      input.is_open = impact->is_open;
      input.amount = impact->is_open ? 0 : self->weights[impact->level] * part;
      g_array_append_val (inputs, input);
    }
}
