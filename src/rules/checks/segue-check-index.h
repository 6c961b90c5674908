/* segue-check-index.h - what all plan checks look things up in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-dated.h"
#include "segue-questions.h"
#include "segue-resistance-insights.h"
#include "segue-thresholds.h"

G_BEGIN_DECLS

#define SEGUE_QUESTION_BIT(question) (1u << (question))
#define SEGUE_ALL_QUESTIONS (SEGUE_QUESTION_BIT (SEGUE_N_QUESTIONS) - 1)

/**
 * SegueCheckItem:
 * @record: a communication or an event that takes place and is not archived
 * @rollout: whose it is, 0 = of the whole organisation
 * @state: how far it is agreed
 * @first: its first day, %SEGUE_DAY_NONE where it is not known yet
 * @last: its last day
 * @starts: minutes since midnight, or %SEGUE_TIME_NONE
 * @named: (nullable): the audiences that it names; %NULL = everybody in scope
 * @covers: bits `1 << SegueQuestion` of the questions that it answers
 * @tells: whether who is there hears something: a communication, or an event at which
 *   people meet or are asked; not a cut-over, not what happens in the business anyway
 * @is_two_way: whether people can answer
 * @minutes: what it takes each of those it reaches
 */
typedef struct
{
  SegueRecord     *record;
  gint64           rollout;
  SegueDatedState  state;
  SegueDay         first;
  SegueDay         last;
  int              starts;
  const SegueIds  *named;
  guint            covers;
  gboolean         tells;
  gboolean         is_two_way;
  gint64           minutes;
} SegueCheckItem;

/**
 * SegueCheckPair:
 * @rollout: a rollout
 * @audience: an audience that it touches
 * @counts: whether the audience must be informed: it is in scope, or is named without
 *   anybody having said that it is not
 * @go_live: when it goes live, %SEGUE_DAY_NONE where that is not known
 * @milestone: (nullable): the milestone of that day
 * @above: the place of the nearest audience above that counts in the same rollout, or -1
 * @items: (element-type guint): places of the items that reach it, by day
 */
typedef struct
{
  gint64       rollout;
  SegueRecord *audience;
  gboolean     counts;
  SegueDay     go_live;
  SegueRecord *milestone;
  int          above;
  GArray      *items;
} SegueCheckPair;

/**
 * SegueCheckIndex:
 * @plan: where the records are: all of them, whatever is shown
 * @counted: (nullable): those of them that figures about people are made of, which tell nothing of
 *   somebody who is confidential; %NULL where there are no such figures
 * @today: the day from which to look
 * @thresholds: what rules compare with
 * @items: (element-type SegueCheckItem): by day, those without a day last
 * @pairs: (element-type SegueCheckPair): rollouts and audiences, by rollout
 * @facts: (nullable) (element-type SegueResistanceFacts): of each resistance entry, in the order
 *   of their list; %NULL until they are asked for
 * @insights: SegueResistanceInsights by the id of the rollout, those that were asked for
 */
typedef struct
{
  SeguePlan      *plan;
  SeguePlan      *counted;
  SegueDay        today;
  SegueThresholds thresholds;
  GArray         *items;
  GArray         *pairs;
  GHashTable     *places; /* SegueRecord -> place among @items + 1 */
  GHashTable     *below;  /* rollout and audience -> GArray of the pairs at or below it */
  GArray         *facts;
  GHashTable     *insights;
} SegueCheckIndex;

SegueCheckIndex *segue_check_index_new       (SeguePlan       *shown,
                                              SegueDay         today);
void             segue_check_index_free      (SegueCheckIndex *self);
SegueCheckItem  *segue_check_index_get_item  (SegueCheckIndex *self,
                                              guint            place);
SegueCheckItem  *segue_check_index_find_item (SegueCheckIndex *self,
                                              SegueRecord     *record);
SegueCheckPair  *segue_check_index_get_pair  (SegueCheckIndex *self,
                                              guint            place);
SegueCheckItem  *segue_check_pair_get_item   (SegueCheckIndex *self,
                                              SegueCheckPair  *pair,
                                              guint            i);
GArray          *segue_check_index_get_below (SegueCheckIndex *self,
                                              gint64           rollout,
                                              gint64           audience);
GArray          *segue_check_index_dup_reached (SegueCheckIndex *self,
                                                gint64           rollout,
                                                const SegueIds  *named);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCheckIndex, segue_check_index_free)

G_END_DECLS
