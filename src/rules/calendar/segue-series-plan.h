/* segue-series-plan.h - which occurrences a series should have, and which it has (DOMAIN b, decided 7)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-series.h"

G_BEGIN_DECLS

/* What a new series says until somebody chooses: one without an end makes hundreds. */
#define SEGUE_SERIES_FIRST_RULE "FREQ=WEEKLY;COUNT=6"

/**
 * SegueSeriesDay:
 * @index: the number of the occurrence, from 1
 * @day: when it is
 */
typedef struct
{
  int      index;
  SegueDay day;
} SegueSeriesDay;

typedef enum
{
  SEGUE_SERIES_ADDS,
  SEGUE_SERIES_UPDATES,
  SEGUE_SERIES_REMOVES,
} SegueSeriesStep;

/**
 * SegueSeriesChange:
 * @step: what is to be done
 * @index: the number of the occurrence
 * @record: (nullable): the occurrence that there is
 * @wanted: (nullable): what it shall be, a record of no workspace; %NULL where it goes
 */
typedef struct
{
  SegueSeriesStep  step;
  int              index;
  SegueRecord     *record;
  SegueRecord     *wanted;
} SegueSeriesChange;

void             segue_series_change_free        (SegueSeriesChange *self);

SegueRecordKind  segue_series_get_kind           (SegueRecord       *series);
SegueRecord     *segue_series_of                 (SeguePlan         *plan,
                                                  SegueRecord       *occurrence);
guint            segue_series_find_field         (SegueRecordKind    kind,
                                                  guint              field);
gboolean         segue_series_follows            (SegueRecord       *occurrence);
GPtrArray       *segue_series_list_occurrences   (SeguePlan         *plan,
                                                  SegueRecord       *series);
GArray          *segue_series_get_days           (SeguePlan         *plan,
                                                  SegueRecord       *series);
char            *segue_series_dup_left_out       (SegueRecord       *series,
                                                  int                index);
SegueRecord     *segue_series_copy_from          (SegueRecord       *series,
                                                  SegueDay           start);
gboolean         segue_series_decides            (SegueRecordKind    kind,
                                                  guint              field);
GPtrArray       *segue_series_compare            (SeguePlan         *plan,
                                                  SegueRecord       *series,
                                                  GPtrArray         *occurrences);
GPtrArray       *segue_series_find_changes       (SeguePlan         *plan,
                                                  SegueRecord       *series);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueSeriesChange, segue_series_change_free)

G_END_DECLS
