/* segue-resistance-filters.h - which entries the filters that are of the page of resistance alone let through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-facts.h"

G_BEGIN_DECLS

/**
 * SegueResistanceFilter:
 * @SEGUE_RESISTANCE_FILTER_CAUSE: root causes, a #SegueResistanceCause, and whole barriers, each as
 *   segue_resistance_filter_from_barrier() says it; %SEGUE_CHOICE_NONE for what has no cause yet
 * @SEGUE_RESISTANCE_FILTER_OWNER: ids of people; 0 for what nobody owns
 * @SEGUE_RESISTANCE_FILTER_STATUS: a #SegueResistanceStatus
 * @SEGUE_RESISTANCE_FILTER_INTENT: how it is meant; %SEGUE_CHOICE_NONE for what nobody judged
 * @SEGUE_RESISTANCE_FILTER_HEARD_IN: a #SegueHeardIn; %SEGUE_CHOICE_NONE for what does not say
 *
 * What is let through by several values; without any, all is.
 */
typedef enum
{
  SEGUE_RESISTANCE_FILTER_CAUSE,
  SEGUE_RESISTANCE_FILTER_OWNER,
  SEGUE_RESISTANCE_FILTER_STATUS,
  SEGUE_RESISTANCE_FILTER_INTENT,
  SEGUE_RESISTANCE_FILTER_HEARD_IN,
} SegueResistanceFilter;

#define SEGUE_N_RESISTANCE_FILTERS (SEGUE_RESISTANCE_FILTER_HEARD_IN + 1)

/**
 * SegueResistanceFilters:
 * @chosen: (element-type gint64): owned; what each filter lets through, all where it is empty
 * @is_late_only: whether only what is late is let through
 * @only: (nullable): owned; ids, as #gint64, of the entries that alone are let through; %NULL
 *   for no such choice
 * @only_title: (nullable): owned; what these are, translated
 */
typedef struct
{
  GArray     *chosen[SEGUE_N_RESISTANCE_FILTERS];
  gboolean    is_late_only;
  GHashTable *only;
  char       *only_title;
} SegueResistanceFilters;

void     segue_resistance_filters_init        (SegueResistanceFilters       *self);
void     segue_resistance_filters_finish      (SegueResistanceFilters       *self);
void     segue_resistance_filters_clear       (SegueResistanceFilters       *self);
gboolean segue_resistance_filters_set_chosen  (SegueResistanceFilters       *self,
                                               SegueResistanceFilter         filter,
                                               const GArray                 *chosen);
void     segue_resistance_filters_set_only    (SegueResistanceFilters       *self,
                                               const GArray                 *ids,
                                               const char                   *title);
gboolean segue_resistance_filters_narrow      (const SegueResistanceFilters *self);
gboolean segue_resistance_filters_pass        (const SegueResistanceFilters *self,
                                               SegueRecord                  *entry);

gint64   segue_resistance_filter_from_barrier (int                           barrier);

G_END_DECLS
