/* segue-insight.h - one thing that the resistance log says as a whole: a sentence, a picture, a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Screen and paper show the same: segue-insight-chart.h draws it, the table says it in words.
 */

#pragma once

#include "segue-redaction.h"
#include "segue-resistance-insights.h"
#include "segue-resistance-pick.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_INSIGHT_CAUSES,      /* most frequent first, and what they come to together (Pareto) */
  SEGUE_INSIGHT_WEEKS,       /* opened and closed per week, and how many stayed open */
  SEGUE_INSIGHT_TIMES,       /* first response and resolution: share on time */
  SEGUE_INSIGHT_HEAT,        /* audiences and causes */
  SEGUE_INSIGHT_AGES,        /* how long open ones have been open */
  SEGUE_INSIGHT_RESISTANT,   /* share of each audience that is actively resistant, and the target */
  SEGUE_INSIGHT_HEARD,       /* in meetings, in corridors ... */
  SEGUE_INSIGHT_REPEATS,     /* the same cause in the same audience again */
  SEGUE_INSIGHT_WORKAROUNDS, /* in use, with their age */
  SEGUE_INSIGHT_VOICES,      /* audiences, the loudest first and the silent last */
} SegueInsightKind;

#define SEGUE_N_INSIGHTS (SEGUE_INSIGHT_VOICES + 1)

/* How a picture shows it. */
typedef enum
{
  SEGUE_INSIGHT_AS_BARS,
  SEGUE_INSIGHT_AS_HEAT,
  SEGUE_INSIGHT_AS_WEEKS,
} SegueInsightLook;

/**
 * SegueInsightRow:
 * @label: what it is about, written before the bar
 * @figure: the number: “7”, “14 %”
 * @note: (nullable): quiet words beyond the bar: “3 of 21”
 * @words: all of it for who does not see the picture: “No time: 7, 3 of them open”
 * @value: the length of the bar; of a week, what was opened
 * @part: of @value, what is solid, the rest is hatched; of a week, what was closed
 * @open: of a week, what is open at its end
 * @cumulative: per mille of all, with those before it; -1 = not part of that line
 * @is_over: above the target
 * @pick: the entries behind it
 */
typedef struct
{
  char               *label;
  char               *figure;
  char               *note;
  char               *words;
  double              value;
  double              part;
  double              open;
  int                 cumulative;
  gboolean            is_over;
  SegueResistancePick pick;
} SegueInsightRow;

/**
 * SegueInsight:
 * @title: translated, as is all here
 * @sentence: what it says
 * @rows: (element-type SegueInsightRow)
 * @columns: (element-type utf8): causes of the heat map
 * @causes: (element-type int): the same as numbers
 * @heat: (element-type guint): row after row, with as many as there are columns
 * @maximum: the end of the scale; 0 = the longest bar
 * @target: where a line is drawn through the bars; below 0 = nowhere
 * @target_words: (nullable): above that line
 * @cumulative_words: (nullable): above the per cents of the line
 * @heads: (element-type utf8): heads of the table
 */
typedef struct
{
  SegueInsightKind  kind;
  SegueInsightLook  look;
  char             *title;
  char             *sentence;
  GArray           *rows;
  GPtrArray        *columns;
  GArray           *causes;
  GArray           *heat;
  double            maximum;
  double            target;
  char             *target_words;
  char             *cumulative_words;
  GPtrArray        *heads;
} SegueInsight;

/* (transfer full) @level: names are written for; on screen the plan hides them, so the team's */
SegueInsight        *segue_insight_new          (SegueInsightKind         kind,
                                                 SegueResistanceInsights *insights,
                                                 SeguePlan               *plan,
                                                 SegueRedactionLevel      level,
                                                 SegueDay                 today);
void                 segue_insight_free         (SegueInsight            *self);
/* Whether there is anything to draw; @sentence tells of it where not. */
gboolean             segue_insight_is_empty     (const SegueInsight      *self);

/* The table: what the picture shows, in words.  A cell of the first column is the head of its row. */
guint                segue_insight_get_n_columns (const SegueInsight     *self);
guint                segue_insight_get_n_rows   (const SegueInsight      *self);
const char          *segue_insight_get_head     (const SegueInsight      *self,
                                                 guint                    column);
char                *segue_insight_dup_cell     (const SegueInsight      *self,
                                                 guint                    row,
                                                 guint                    column);

/* For pictures and rows that can be pressed. */
const SegueInsightRow *segue_insight_get_row    (const SegueInsight      *self,
                                                 guint                    row);
guint                segue_insight_get_heat     (const SegueInsight      *self,
                                                 guint                    row,
                                                 guint                    column);
SegueResistancePick  segue_insight_get_pick     (const SegueInsight      *self,
                                                 guint                    row,
                                                 guint                    column);
/* (transfer full): what the entries behind a bar or a field have in common: “Logistics, No time” */
char                *segue_insight_dup_pick_title (const SegueInsight   *self,
                                                 guint                    row,
                                                 guint                    column);
/* (transfer full): what is read of a bar or a field */
char                *segue_insight_dup_words    (const SegueInsight      *self,
                                                 guint                    row,
                                                 guint                    column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueInsight, segue_insight_free)

G_END_DECLS
