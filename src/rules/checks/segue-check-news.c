/* segue-check-news.c - when there is something to hear, and for whom first (C14 to C16)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"

#include <glib/gi18n.h>

#define DAYS_PER_WEEK 7

static gboolean
hears_between (SegueCheckIndex *index,
               SegueCheckPair  *pair,
               SegueDay         first,
               SegueDay         last)
{
  for (guint i = 0; i < pair->items->len; i++)
    {
      SegueCheckItem *item = segue_check_pair_get_item (index, pair, i);

      if (item->first != SEGUE_DAY_NONE && item->first <= last && item->last >= first)
        return TRUE;
    }

  return FALSE;
}

/* C14: an audience hears nothing from the day after its go-live to the last day of the
 * fourth week (setting).
 */
void
segue_check_c14_run (SegueCheckRun *run)
{
  SegueDay days = (SegueDay) run->index->thresholds.after_weeks * DAYS_PER_WEEK;
  GArray *pairs = run->index->pairs;
  g_autofree SegueDay *silent = g_new0 (SegueDay, pairs->len);

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);

      if (pair->counts && pair->go_live != SEGUE_DAY_NONE &&
          !hears_between (run->index, pair, pair->go_live + 1, pair->go_live + days))
        silent[i] = pair->go_live;
    }

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);
      SegueFinding *finding = NULL;

      if (silent[i] == SEGUE_DAY_NONE || (pair->above >= 0 && silent[pair->above] == silent[i]))
        continue;

      finding = segue_check_find_new (run, pair->rollout, pair->audience);
      segue_finding_add_key (finding, pair->milestone);
      finding->days[0] = pair->go_live;
      finding->figures[0] = run->index->thresholds.after_weeks;
    }
}

char *
segue_check_c14_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  guint n = (guint) finding->figures[0];

  /* Translators: an audience, a number, a day */
  return g_strdup_printf (ngettext ("%s hears nothing in the %u week after its go-live on %s.",
                                    "%s hears nothing in the %u weeks after its go-live on %s.", n), audience, n, day);
}

/* From what is heard first to what is heard last, or to go-live where that is later. */
typedef struct
{
  guint    n;     /* of gaps */
  SegueDay from;  /* the longest one: the last day with news before it */
  SegueDay until; /* the day that ends it */
} Gaps;

static void
add_gap (Gaps     *gaps,
         SegueDay  from,
         SegueDay  until,
         SegueDay  most,
         SegueDay  today)
{
  if (until - from <= most || until < today)
    return; /* short enough, or over */

  if (gaps->n == 0 || until - from > gaps->until - gaps->from)
    {
      gaps->from = from;
      gaps->until = until;
    }
  gaps->n++;
}

static Gaps
find_gaps (SegueCheckIndex *index,
           SegueCheckPair  *pair)
{
  SegueDay most = (SegueDay) index->thresholds.news_weeks * DAYS_PER_WEEK;
  SegueDay heard = SEGUE_DAY_NONE;
  Gaps gaps = { 0 };

  for (guint i = 0; i < pair->items->len; i++)
    {
      SegueCheckItem *item = segue_check_pair_get_item (index, pair, i);

      if (item->first == SEGUE_DAY_NONE)
        break; /* these are the last */
      if (heard != SEGUE_DAY_NONE)
        add_gap (&gaps, heard, item->first, most, index->today);
      heard = MAX (heard, item->last);
    }
  if (heard != SEGUE_DAY_NONE && pair->go_live > heard)
    add_gap (&gaps, heard, pair->go_live, most, index->today);

  return gaps;
}

/* C15: from the first news to the last, or to go-live, more than one week (setting) passes
 * from one day with news to the next.  What is over cannot be mended and is not told.
 */
void
segue_check_c15_run (SegueCheckRun *run)
{
  GArray *pairs = run->index->pairs;
  g_autofree Gaps *gaps = g_new0 (Gaps, pairs->len);

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);

      if (pair->counts)
        gaps[i] = find_gaps (run->index, pair);
    }

  for (guint i = 0; i < pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);
      const Gaps *above = pair->above >= 0 ? &gaps[pair->above] : NULL;
      SegueFinding *finding = NULL;

      if (gaps[i].n == 0 ||
          (above != NULL && above->n == gaps[i].n && above->from == gaps[i].from && above->until == gaps[i].until))
        continue;

      finding = segue_check_find_new (run, pair->rollout, pair->audience);
      segue_finding_add_key (finding, segue_plan_find (run->index->plan, SEGUE_RECORD_ROLLOUT, pair->rollout));
      finding->days[0] = gaps[i].from;
      finding->days[1] = gaps[i].until;
      finding->figures[0] = gaps[i].until - gaps[i].from;
      finding->figures[1] = gaps[i].n - 1;
    }
}

char *
segue_check_c15_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *from = segue_finding_dup_day (finding, 0);
  g_autofree char *until = segue_finding_dup_day (finding, 1);
  guint n_days = (guint) finding->figures[0];
  guint n_more = (guint) finding->figures[1];
  g_autofree char *rollout = segue_finding_dup_title (plan, finding, 1);
  /* Translators: an audience, a rollout, two days, a number */
  g_autofree char *text = g_strdup_printf (ngettext ("%s hears nothing of %s between %s and %s, %u day.",
                                                     "%s hears nothing of %s between %s and %s, %u days.", n_days),
                                           audience, rollout, from, until, n_days);

  if (n_more == 0)
    return g_steal_pointer (&text);

  /* Translators: a sentence about a gap, then how many others there are */
  return g_strdup_printf (ngettext ("%s There is %u shorter gap.", "%s There are %u shorter gaps.", n_more), text, n_more);
}

/* The first item with a day that reaches @pair, or NULL. */
static SegueCheckItem *
find_first (SegueCheckIndex *index,
            SegueCheckPair  *pair)
{
  SegueCheckItem *first = pair->items->len > 0 ? segue_check_pair_get_item (index, pair, 0) : NULL;

  return first != NULL && first->first != SEGUE_DAY_NONE ? first : NULL;
}

/* Whether the people of @team work for those of @managers: managers stand beside their
 * teams under one audience; without one above them they manage everybody.
 */
static gboolean
is_team_of (SegueCheckIndex *index,
            SegueCheckPair  *managers,
            SegueCheckPair  *team)
{
  int segment = segue_record_get_choice (team->audience, SEGUE_AUDIENCE_SEGMENT);
  gint64 parent = segue_record_get_link (managers->audience, SEGUE_AUDIENCE_PARENT);
  g_autoptr(GArray) above = NULL;

  if (!team->counts || team == managers || segment == SEGUE_AUDIENCE_SEGMENT_MANAGERS ||
      segment == SEGUE_AUDIENCE_SEGMENT_EXECUTIVES)
    return FALSE;
  if (parent == 0)
    return TRUE;

  above = g_array_new (FALSE, FALSE, sizeof (gint64));
  segue_audience_get_above (index->plan, segue_record_get_id (team->audience), above);
  for (guint i = 1; i < above->len; i++)
    if (g_array_index (above, gint64, i) == parent)
      return TRUE;

  return FALSE;
}

/* The team that hears first of those in the rollout of @managers, or NULL. */
static SegueCheckPair *
find_earliest_team (SegueCheckIndex *index,
                    SegueCheckPair  *managers)
{
  GArray *all = segue_check_index_get_below (index, managers->rollout, 0);
  SegueCheckPair *earliest = NULL;
  SegueDay day = SEGUE_DAY_NONE;

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      SegueCheckPair *team = segue_check_index_get_pair (index, g_array_index (all, guint, i));
      SegueCheckItem *first = find_first (index, team);

      if (first != NULL && (earliest == NULL || first->first < day) && is_team_of (index, managers, team))
        {
          earliest = team;
          day = first->first;
        }
    }

  return earliest;
}

/* C16: an audience of the segment managers hears of a rollout on the day on which the first
 * of its teams does, or later, or never.
 */
void
segue_check_c16_run (SegueCheckRun *run)
{
  for (guint i = 0; i < run->index->pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);
      SegueCheckItem *own = find_first (run->index, pair);
      SegueCheckPair *team = NULL;
      SegueCheckItem *told = NULL;
      SegueFinding *finding = NULL;

      if (!pair->counts || segue_record_get_choice (pair->audience, SEGUE_AUDIENCE_SEGMENT) != SEGUE_AUDIENCE_SEGMENT_MANAGERS)
        continue;

      team = find_earliest_team (run->index, pair);
      told = team != NULL ? find_first (run->index, team) : NULL;
      if (told == NULL || (own != NULL && own->first < told->first))
        continue;

      finding = segue_check_find_new (run, pair->rollout, pair->audience);
      segue_finding_add_key (finding, team->audience);
      segue_finding_add_record (finding, told->record);
      finding->days[0] = told->first;
      finding->days[1] = own != NULL ? own->first : SEGUE_DAY_NONE;
    }
}

char *
segue_check_c16_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *managers = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *team = segue_finding_dup_title (plan, finding, 1);
  g_autofree char *told = segue_finding_dup_day (finding, 0);
  g_autofree char *own = segue_finding_dup_day (finding, 1);

  if (finding->days[1] == SEGUE_DAY_NONE)
    /* Translators: an audience of managers, a team of theirs, a day */
    return g_strdup_printf (_("%s are told nothing, but their team %s is told on %s."), managers, team, told);
  if (finding->days[1] == finding->days[0])
    /* Translators: an audience of managers, a team of theirs, a day */
    return g_strdup_printf (_("%s are told on the same day as their team %s, %s."), managers, team, told);

  /* Translators: an audience of managers, a day, a team of theirs, a day */
  return g_strdup_printf (_("%s are told on %s, after their team %s, which is told on %s."), managers, own, team, told);
}
