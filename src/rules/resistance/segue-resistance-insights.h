/* segue-resistance-insights.h - what the log says as a whole (DOMAIN c 14)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-facts.h"

G_BEGIN_DECLS

/**
 * SegueCauseShare:
 * @cause: a #SegueResistanceCause or one of the users'; %SEGUE_CHOICE_NONE = not known yet
 * @barrier: under which it stands
 * @n: entries with it
 * @n_open: of them open
 * @cumulative: per mille of all entries with a cause, this one and all before it; most frequent
 *   first (Pareto)
 */
typedef struct
{
  int   cause;
  int   barrier;
  guint n;
  guint n_open;
  guint cumulative;
} SegueCauseShare;

/* Entries that were opened and closed in the week that begins on @monday, and open at its end. */
typedef struct
{
  SegueDay monday;
  guint    opened;
  guint    closed;
  guint    open;
} SegueResistanceWeek;

/* Of how many days' age so many open entries are: from @from on, below the next one's. */
typedef struct
{
  guint from;
  guint n;
} SegueAgeGroup;

/**
 * SegueResistant:
 * @audience: (transfer none)
 * @head_count: its people, 0 = not known
 * @resistant: of them, those who have an open active entry themselves or whose attitude is
 *   resistant; each counted once, in the audiences that they are in and those that their
 *   entries name.  A signal is not active, nor is constructive scepticism
 * @percent: of the head-count, rounded up; -1 where that is not known
 * @is_over: above the target of the settings (10 %, OCMH KPI 4)
 */
typedef struct
{
  SegueRecord *audience;
  guint        head_count;
  guint        resistant;
  int          percent;
  gboolean     is_over;
} SegueResistant;

/**
 * SegueResistanceTimes:
 * @n: how many have a time
 * @mean: in tenths of working days, -1 without any
 * @on_time: how many within the time that the settings allow
 * @percent: of @n
 */
typedef struct
{
  guint n;
  int   mean;
  guint on_time;
  int   percent;
} SegueResistanceTimes;

/* The same root cause came again in the same audience within the days of the settings (60). */
typedef struct
{
  SegueRecord *audience;
  int          cause;
  guint        n;
  SegueRecord *first;
  SegueRecord *last;
} SegueRepeat;

/* What is archived is left out everywhere.  What is anticipated counts as an entry with a cause and
 * an audience, and nowhere else: nobody said it yet. */
/**
 * SegueVoice:
 * @audience: (transfer none): an audience in scope
 * @entries: objections of it and of those below it within the weeks after which a silence is long
 * @feedback: feedback of theirs since then
 * @heard: when it was last heard of in whatever way, %SEGUE_DAY_NONE = never
 * @silence: the days since then, or %SEGUE_SILENCE_EVER
 * @is_silent: whether that is long
 */
typedef struct
{
  SegueRecord *audience;
  guint        entries;
  guint        feedback;
  SegueDay     heard;
  int          silence;
  gboolean     is_silent;
} SegueVoice;

typedef struct _SegueResistanceInsights SegueResistanceInsights;

/* @rollout: 0 = all; @audience: 0 = all, else it and those below it */
SegueResistanceInsights    *segue_resistance_insights_new            (SeguePlan               *plan,
                                                                      gint64                   rollout,
                                                                      gint64                   audience,
                                                                      SegueDay                 today);
void                        segue_resistance_insights_free           (SegueResistanceInsights *self);
guint                       segue_resistance_insights_get_n_entries  (SegueResistanceInsights *self);
guint                       segue_resistance_insights_get_n_open     (SegueResistanceInsights *self);
guint                       segue_resistance_insights_get_n_late     (SegueResistanceInsights *self);
guint                       segue_resistance_insights_get_n_signals  (SegueResistanceInsights *self);
/* (element-type SegueCauseShare), borrowed, as all lists here */
const GArray               *segue_resistance_insights_get_causes     (SegueResistanceInsights *self);
/* (element-type SegueRecord): rows of the heat map: audiences with entries, most first; the entry of
 * somebody without one counts for the audience that they are in; NULL, last = nobody named */
const GPtrArray            *segue_resistance_insights_get_audiences  (SegueResistanceInsights *self);
/* Entries of @audience, an index of get_audiences(), with @cause, an index of get_causes(). */
guint                       segue_resistance_insights_get_heat       (SegueResistanceInsights *self,
                                                                      guint                    audience,
                                                                      guint                    cause);
/* (element-type SegueResistanceWeek): from the first entry on, oldest first, at most the last 26 */
const GArray               *segue_resistance_insights_get_weeks      (SegueResistanceInsights *self);
/* (element-type SegueAgeGroup): 0, 7, 14, 30, 60 days */
const GArray               *segue_resistance_insights_get_ages       (SegueResistanceInsights *self);
const SegueResistanceTimes *segue_resistance_insights_get_response   (SegueResistanceInsights *self);
const SegueResistanceTimes *segue_resistance_insights_get_resolution (SegueResistanceInsights *self);
/* (element-type SegueResistant), highest share first */
const GArray               *segue_resistance_insights_get_resistant  (SegueResistanceInsights *self);
/* How many entries were heard in @heard_in, a #SegueHeardIn; %SEGUE_CHOICE_NONE = not said */
guint                       segue_resistance_insights_get_heard_in   (SegueResistanceInsights *self,
                                                                      int                      heard_in);
/* (element-type SegueRepeat), most often first */
const GArray               *segue_resistance_insights_get_repeats    (SegueResistanceInsights *self);
/* Entries with a workaround in use, oldest first (element-type SegueRecord) */
const GPtrArray            *segue_resistance_insights_get_workarounds (SegueResistanceInsights *self);
/* (element-type SegueVoice), the loudest first, the longest silence last */
const GArray               *segue_resistance_insights_get_voices     (SegueResistanceInsights *self);
SegueDay                    segue_resistance_insights_get_voices_since (SegueResistanceInsights *self);
/* Share of feedback with a reply, per cent, -1 without any */
int                         segue_resistance_insights_get_replied    (SegueResistanceInsights *self);
/* Whether the plan shows what people think of entries; where it does not, all is empty */
gboolean                    segue_resistance_insights_shows_results  (SegueResistanceInsights *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueResistanceInsights, segue_resistance_insights_free)

G_END_DECLS
