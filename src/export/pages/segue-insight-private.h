/* segue-insight-private.h - how an insight is put together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-insight.h"

G_BEGIN_DECLS

/**
 * SegueInsightSource:
 *
 * What the parts of an insight are made from.
 */
typedef struct
{
  SegueInsight            *self;
  SegueResistanceInsights *insights;
  SeguePlan               *plan;
  SegueRedactionLevel      level;
  SegueDay                 today;
} SegueInsightSource;

/* segue-insight.c; NULL = nobody is named */
char            *segue_insight_dup_name    (const SegueInsightSource *source,
                                            SegueRecord              *record);
const char      *segue_insight_get_cause   (int                       cause);

/* segue-insight-rows.c */
void             segue_insight_fill        (const SegueInsightSource *source);

/* segue-insight-words.c */
char            *segue_insight_dup_sentence (const SegueInsightSource *source);

G_END_DECLS
