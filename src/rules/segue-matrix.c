/* segue-matrix.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-matrix"

#include "config.h"

#include "segue-matrix.h"

#include "segue-engagement.h"
#include "segue-gap.h"
#include "segue-judgement.h"
#include "segue-shares.h"
#include "segue-standing.h"

G_STATIC_ASSERT (SEGUE_MATRIX_LEVELS == SEGUE_N_ENGAGEMENT_LEVELS);

static void
clear_line (gpointer data)
{
  SegueMatrixLine *line = data;

  segue_sheet_row_unref (&line->row);
}

/**
 * segue_matrix_new:
 *
 * Returns: (transfer full): a matrix of nobody
 */
SegueMatrix *
segue_matrix_new (void)
{
  SegueMatrix *self = g_new0 (SegueMatrix, 1);

  self->lines = g_array_new (FALSE, TRUE, sizeof (SegueMatrixLine));
  g_array_set_clear_func (self->lines, clear_line);

  return self;
}

/**
 * segue_matrix_free:
 *
 * Frees it and what it holds.
 */
void
segue_matrix_free (SegueMatrix *self)
{
  g_array_unref (self->lines);
  g_free (self);
}

static int
get_level (SeguePlan   *plan,
           SegueRecord *engagement,
           SegueDay     day)
{
  SegueRecord *judgement = segue_standing_find_judgement (plan, engagement, day);

  return judgement != NULL ? segue_record_get_choice (judgement, SEGUE_JUDGEMENT_CURRENT) : SEGUE_CHOICE_NONE;
}

/* On an earlier day power was perhaps another as well. */
static void
read_past (SegueMatrixLine *line,
           SeguePlan       *plan,
           SegueRecord     *engagement,
           SegueDay         day)
{
  SegueRecord *judgement = segue_standing_find_judgement (plan, engagement, day);
  gint64 power = SEGUE_GAP_POWER_WHERE_UNSET;

  line->current = judgement != NULL ? segue_record_get_choice (judgement, SEGUE_JUDGEMENT_CURRENT) : SEGUE_CHOICE_NONE;
  line->has_gap = line->current >= 0 && line->desired >= 0;
  if (!line->has_gap)
    return;

  if (segue_record_is_set (judgement, SEGUE_JUDGEMENT_POWER))
    power = segue_record_get_integer (judgement, SEGUE_JUDGEMENT_POWER);
  line->gap = line->desired - line->current;
  line->priority = MAX (line->gap, 0) * (int) power;
}

static void
count (SegueMatrix           *self,
       const SegueMatrixLine *line)
{
  self->n_levels[line->current >= 0 ? line->current : SEGUE_MATRIX_LEVELS]++;
  if (line->has_gap)
    {
      self->n_known++;
      self->n_there += line->gap <= 0;
    }
  if (line->before < 0 || line->current < 0)
    return;

  if (line->before == line->current)
    self->n_same++;
  else if (segue_engagement_arrives (line->before, line->current))
    self->n_arrived++;
  else if (line->current < line->before)
    self->n_slipped++;
  else
    self->n_moved++;
}

/**
 * segue_matrix_add:
 * @row: of the register; who is in no rollout stands nowhere
 * @day: the day to look at, %SEGUE_DAY_NONE for what holds now
 * @compared: the day to compare with, %SEGUE_DAY_NONE for none
 */
void
segue_matrix_add (SegueMatrix           *self,
                  SeguePlan             *plan,
                  const SegueSheetRow   *row,
                  SegueDay               day,
                  SegueDay               compared,
                  const SegueThresholds *thresholds)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
  SegueMatrixLine line = { .row = *row, .current = -1, .desired = -1, .before = -1, .priority = -1 };

  if (engagement != NULL)
    {
      line.desired = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_DESIRED);
      if (day != SEGUE_DAY_NONE)
        {
          read_past (&line, plan, engagement, day);
        }
      else
        {
          line.current = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT);
          line.has_gap = segue_gap_get (engagement, &line.gap) && segue_gap_get_priority (engagement, &line.priority);
        }
      line.is_stale = line.current >= 0 &&
                      segue_standing_is_stale (plan, engagement, day != SEGUE_DAY_NONE ? day : segue_today (), thresholds);
      if (compared != SEGUE_DAY_NONE)
        line.before = get_level (plan, engagement, compared);
    }

  segue_sheet_row_ref (row);
  g_array_append_val (self->lines, line);
  count (self, &line);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const SegueMatrixLine *first = a;
  const SegueMatrixLine *second = b;

  if (first->priority != second->priority)
    return first->priority > second->priority ? -1 : 1;

  return 0;
}

/**
 * segue_matrix_sort:
 *
 * Puts the highest priority first; among equals the order stays as they were added.
 */
void
segue_matrix_sort (SegueMatrix *self)
{
  g_array_sort (self->lines, compare_lines); /* is stable */
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  SegueDay first = *(const SegueDay *) a;
  SegueDay second = *(const SegueDay *) b;

  return (first > second) - (first < second);
}

static gboolean
is_of (SeguePlan   *plan,
       SegueRecord *judgement,
       gint64       rollout)
{
  SegueRecord *engagement = segue_plan_find (plan, SEGUE_RECORD_ENGAGEMENT,
                                             segue_record_get_link (judgement, SEGUE_JUDGEMENT_ENGAGEMENT));

  return engagement != NULL && (rollout == 0 || segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT) == rollout);
}

/**
 * segue_matrix_dup_days:
 * @rollout: whose, or 0 for all
 *
 * Returns: (transfer full) (element-type SegueDay): the days before today on which
 *   anybody was judged, each once, the earliest first
 */
GArray *
segue_matrix_dup_days (SeguePlan *plan,
                       gint64     rollout)
{
  SegueRecordList *judgements = segue_plan_list (plan, SEGUE_RECORD_JUDGEMENT);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *days = g_array_new (FALSE, FALSE, sizeof (SegueDay));
  guint n = segue_record_list_get_n (judgements);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *judgement = segue_record_list_get (judgements, i);
      SegueDay day = segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF);

      if (day < segue_today () && is_of (plan, judgement, rollout) && g_hash_table_add (seen, GINT_TO_POINTER (day)))
        g_array_append_val (days, day);
    }
  g_array_sort (days, compare_days);

  return days;
}
