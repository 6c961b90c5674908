/* segue-coverage-mode-private.h - what the files of the coverage share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-coverage-mode.h"

#include "segue-coverage-words.h"
#include "segue-cross-tab.h"

G_BEGIN_DECLS

#define SEGUE_N_COVERAGE_FIGURES 5

struct _SegueCoverageMode
{
  GtkWidget           parent_instance;

  /* Owned. */
  SegueTrainingState *state;
  GArray             *rows;     /* of guint: which rows of the training are shown */
  GArray             *columns;  /* of guint: which of its courses */

  /* Borrowed: children. */
  GtkWidget          *bar;
  GtkStack           *stack;
  SegueCrossTab      *matrix;
  GtkWidget          *notice;
  GtkWidget          *hidden;
  GtkDropDown        *show_choice;
  GtkToggleButton    *required_chip;
  GtkToggleButton    *gaps_chip;
  GtkWidget          *propose_button;
  GtkLabel           *values[SEGUE_N_COVERAGE_FIGURES];
  GtkLabel           *sentences[SEGUE_N_COVERAGE_FIGURES];
  GtkWidget          *figures[SEGUE_N_COVERAGE_FIGURES];
  GtkWidget          *figures_strip;
  GtkOrientable      *foot;
  GtkLabel           *title;
  GtkLabel           *reason;
  GtkWidget          *missing_button;
  GtkWidget          *pace_button;
  GtkWidget          *foot_propose_button; /* where the bar has no room for it */
  GtkWidget          *menu;     /* NULL until it is asked for */

  SegueCoverageShow   show;     /* what cells show */
  gint64              audience; /* whose row is the current one */
  gint64              course;   /* of the current column, 0 = before go-live */
  guint               update_source;
  gboolean            is_current; /* whether @rows and @columns are */
  gboolean            is_arranging;
};

/**
 * SegueCoveragePlace:
 * @row: a row of the training
 * @course: a course of the training, or %SEGUE_COVERAGE_ALL_COURSES
 *
 * What a cell of the matrix is about.
 */
typedef struct
{
  guint row;
  guint course;
} SegueCoveragePlace;

#define SEGUE_COVERAGE_ALL_COURSES G_MAXUINT

SegueTraining *segue_coverage_mode_get_training (SegueCoverageMode        *self);
SeguePlan     *segue_coverage_mode_get_plan     (SegueCoverageMode        *self);
SegueCoverageShow segue_coverage_mode_get_show  (SegueCoverageMode        *self);
gboolean       segue_coverage_mode_get_place    (SegueCoverageMode        *self,
                                                 SegueCoveragePlace       *place);
void           segue_coverage_mode_sync         (SegueCoverageMode        *self);
void           segue_coverage_mode_narrow       (SegueCoverageMode        *self);
void           segue_coverage_mode_put          (SegueCoverageMode        *self,
                                                 gint64                    audience,
                                                 gint64                    course);

/* segue-coverage-look.c */
extern const SegueCrossTabFuncs segue_coverage_look;

/* segue-coverage-filter.c */
void           segue_coverage_filter_read       (SegueCoverageMode        *self);
gboolean       segue_coverage_filter_narrows    (SegueCoverageMode        *self);

/* segue-coverage-head.c */
GtkWidget     *segue_coverage_figures_new       (SegueCoverageMode        *self);
void           segue_coverage_figures_show      (SegueCoverageMode        *self);
GtkWidget     *segue_coverage_bar_new           (SegueCoverageMode        *self);
void           segue_coverage_head_set_narrow   (SegueCoverageMode        *self,
                                                 gboolean                  is_narrow);

/* segue-coverage-foot.c */
GtkWidget     *segue_coverage_foot_new          (SegueCoverageMode        *self);
void           segue_coverage_foot_show         (SegueCoverageMode        *self);
void           segue_coverage_foot_set_narrow   (SegueCoverageMode        *self,
                                                 gboolean                  is_narrow);

/* segue-coverage-actions.c */
void           segue_coverage_actions_install   (GtkWidgetClass           *klass);
void           segue_coverage_actions_sync      (SegueCoverageMode        *self);
void           segue_coverage_actions_pop_up    (SegueCoverageMode        *self);
gboolean       segue_coverage_actions_key       (SegueCoverageMode        *self,
                                                 guint                     keyval);

G_END_DECLS
