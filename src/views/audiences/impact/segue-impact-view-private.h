/* segue-impact-view-private.h - what the files of the impact matrix share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-impact-view.h"

#include "segue-cross-tab.h"
#include "segue-impact-degree.h"

G_BEGIN_DECLS

/* The columns after the ten aspects. */
#define SEGUE_IMPACT_COLUMN_ASPECTS SEGUE_N_ASPECTS
#define SEGUE_IMPACT_COLUMN_DEGREE (SEGUE_N_ASPECTS + 1)
#define SEGUE_N_IMPACT_COLUMNS (SEGUE_N_ASPECTS + 2)

/**
 * SegueImpactRow:
 * @audience: (transfer full): whom it hits
 * @impacted: (transfer full): what the rollout does to it
 * @degree: how hard
 * @depth: how many of the rows it lies within
 */
typedef struct
{
  SegueRecord       *audience;
  SegueRecord       *impacted;
  SegueImpactDegree  degree;
  guint              depth;
} SegueImpactRow;

struct _SegueImpactView
{
  GtkWidget          parent_instance;

  /* Owned. */
  SegueWorkspace    *workspace;
  SegueAudienceRows *rows;
  GArray            *lines;   /* of SegueImpactRow */
  GPtrArray         *open;    /* the impacts that nothing answers */

  /* Borrowed: children. */
  GtkStack          *stack;
  SegueCrossTab     *matrix;
  GtkWidget         *clear_button;
  GtkMenuButton     *open_button;
  GtkListBox        *open_list;
  GtkOrientable     *foot;
  GtkLabel          *title;
  GtkLabel          *text;
  GtkButton         *help_button;

  gint64             audience; /* whose row is the current one */
  guint              update_source;
  gboolean           is_current; /* whether @lines are */
};

const SegueImpactRow *segue_impact_view_get_row      (SegueImpactView *self,
                                                      guint            row);
void                  segue_impact_view_sync         (SegueImpactView *self);
void                  segue_impact_view_go           (SegueImpactView *self,
                                                      gint64           audience,
                                                      guint            column);

/* segue-impact-look.c */
extern const SegueCrossTabFuncs segue_impact_look;
const char           *segue_impact_column_get_title  (guint            column);
GtkWidget            *segue_impact_legend_new        (void);

/* segue-impact-foot.c */
GtkWidget            *segue_impact_foot_new          (SegueImpactView *self);
void                  segue_impact_foot_show         (SegueImpactView *self);

/* segue-impact-ask.c */
void                  segue_impact_ask               (SegueImpactView *self,
                                                      guint            row,
                                                      guint            column,
                                                      gboolean         is_adding);

/* segue-impact-open.c */
GtkWidget            *segue_impact_open_new          (SegueImpactView *self);
void                  segue_impact_open_show         (SegueImpactView *self);

G_END_DECLS
