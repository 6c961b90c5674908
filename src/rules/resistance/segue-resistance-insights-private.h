/* segue-resistance-insights-private.h - what the parts of the insights share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-insights.h"

G_BEGIN_DECLS

/* What counts of an entry, read once. */
typedef struct
{
  SegueRecord          *record;
  gint64                audience; /* of the entry, else of its person; 0 = nobody named */
  int                   cause;
  int                   status;
  SegueDay              heard;
  SegueDay              closed;   /* SEGUE_DAY_NONE = it is open */
  SegueResistanceFacts  facts;
} SegueInsightEntry;

struct _SegueResistanceInsights
{
  SeguePlan            *plan;
  gint64                rollout;
  SegueDay              today;
  gboolean              shows;
  GHashTable           *within;      /* ids of the audiences that it is about; NULL = all */
  GArray               *entries;     /* of SegueInsightEntry */
  guint                 n_open;
  guint                 n_late;
  guint                 n_signals;
  GArray               *causes;
  GPtrArray            *audiences;
  guint                *heat;        /* audiences × causes */
  GArray               *weeks;
  GArray               *ages;
  SegueResistanceTimes  response;
  SegueResistanceTimes  resolution;
  GArray               *resistant;
  GArray               *heard_in;    /* of guint, by choice; the first is of those without one */
  GArray               *repeats;
  GPtrArray            *workarounds;
  GArray               *voices;      /* NULL until they are asked for */
  int                   replied;
};

/* Whether an audience belongs to what the insights are about; @audience 0 = nobody named. */
static inline gboolean
segue_insights_reach (SegueResistanceInsights *self,
                      gint64                   audience)
{
  return self->within == NULL || g_hash_table_contains (self->within, &audience);
}

gint64 segue_insights_find_audience (SegueResistanceInsights *self,
                                     SegueRecord             *record,
                                     guint                    audience,
                                     guint                    stakeholder);
void segue_insights_read_causes    (SegueResistanceInsights *self);
void segue_insights_read_repeats   (SegueResistanceInsights *self);
void segue_insights_read_weeks     (SegueResistanceInsights *self);
void segue_insights_read_ages      (SegueResistanceInsights *self);
void segue_insights_read_times     (SegueResistanceInsights *self);
void segue_insights_read_resistant (SegueResistanceInsights *self);

G_END_DECLS
