/* segue-training-private.h - what the files of SegueTraining share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-audience-places.h"
#include "segue-training.h"

G_BEGIN_DECLS

#define SEGUE_TRAINING_PACE_WEEKS 4

/* What an audience is to a course; a stronger rule has a lower number. */
#define SEGUE_TRAINING_NO_RULE G_MAXUINT8

/* An audience of the workspace, in the order in which the tree is read. */
typedef struct
{
  gint64       id;
  SegueRecord *record;
  guint        parent;   /* G_MAXUINT at the top */
  guint        end;      /* the next node that is not below it */
  guint        row;      /* G_MAXUINT where it has none */
  SegueDay     go_live;  /* once it was asked for */
  guint        people;   /* once it was asked for */
  guint        n_guests; /* people who are enrolled as its, but are no members */
  guint        n_again;  /* how many more its parts have together, since some are in several */
  gboolean     has_go_live;
  gboolean     has_people;
} SegueTrainingNode;

/* An enrolment in a session that is neither a draft nor cancelled. */
typedef struct
{
  gint64   person;   /* 0 for people without names */
  guint    people;
  guint    course;
  guint    node;     /* the audience that it counts for, or G_MAXUINT */
  guint    hint;     /* the only audience of the session, or G_MAXUINT */
  SegueDay day;      /* of the completion, else the last day of the session */
  SegueDay until;    /* how long the completion is valid, SEGUE_DAY_NONE = none */
  gboolean has_seat; /* in a session to come */
  gboolean waits;    /* for one */
} SegueTrainingFact;

/* Who completed something in the latest weeks in which there was anything, by week. */
typedef struct
{
  int   weeks[SEGUE_TRAINING_PACE_WEEKS]; /* how many weeks ago */
  guint people[SEGUE_TRAINING_PACE_WEEKS];
  guint n;
} SegueTrainingPace;

/* What a cell is computed of, beside what it tells. */
typedef struct
{
  guint             heads;        /* head-counts that completed it */
  guint             heads_before; /* of them, before go-live */
  guint             seated;       /* people with a seat before go-live */
  gboolean          counts;       /* whether it is added up for its course */
  SegueTrainingPace pace;
} SegueTrainingSum;

struct _SegueTraining
{
  SeguePlan           *shown; /* owned: what the caller sees */
  SeguePlan           *plan;  /* borrowed: what is counted */
  gint64               rollout;
  SegueDay             today;
  gboolean             shows; /* whether what came of enrolments may be told */
  SegueAudiencePlaces *places;

  GArray              *nodes;
  GPtrArray           *courses;
  SegueRecord        **rules;    /* nodes × courses */
  guint8              *strength; /* nodes × courses */
  GArray              *rows;
  guint               *row_nodes;
  guint               *row_parents;
  gboolean            *row_counts;  /* whether it is added up for the rollout */
  SegueTrainingCell   *cells;       /* rows × courses, then one row of what courses need */
  SegueTrainingSum    *sums;        /* as cells */
  GArray              *facts;       /* by person and course, those without names first */
  GArray              *several;     /* guint: the nodes of each who has several, and G_MAXUINT */
  GArray              *several_facts; /* guint: the first fact of each of them, and the end */
  SegueTrainingTotals  totals;
};

void               segue_training_read_structure (SegueTraining     *self);
void               segue_training_read_facts     (SegueTraining     *self);
guint              segue_training_find_end       (SegueTraining     *self,
                                                  guint              fact);
void               segue_training_add_up         (SegueTraining     *self);
SegueTrainingNode *segue_training_get_node       (SegueTraining     *self,
                                                  guint              node);
guint              segue_training_find_node      (SegueTraining     *self,
                                                  gint64             audience);
SegueDay           segue_training_get_go_live    (SegueTraining     *self,
                                                  guint              node);
SegueDay           segue_training_get_last_go_live (SegueTraining   *self,
                                                    guint            course);
guint              segue_training_find_row_above (SegueTraining     *self,
                                                  guint              node);
void               segue_training_count_sessions (SegueTraining     *self);
void               segue_training_collect_nodes  (SegueTraining     *self,
                                                  gint64             person,
                                                  guint              first,
                                                  guint              end,
                                                  GArray            *nodes);
void               segue_training_read_several   (SegueTraining     *self);
void               segue_training_take_off_several (SegueTraining   *self);
guint              segue_training_get_audience_of (SegueTraining           *self,
                                                   const SegueTrainingFact *fact);
const SegueTrainingFact *segue_training_get_completion (SegueTraining *self,
                                                        guint          first,
                                                        guint          end);
void               segue_training_pace_add       (SegueTrainingPace *pace,
                                                  int                week,
                                                  guint              people);

G_END_DECLS
