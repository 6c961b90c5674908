/* segue-import-calendar.h - what an import of a calendar would do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-ics-entries.h"
#include "segue-ics-match.h"
#include "segue-import-plan.h"

G_BEGIN_DECLS

/**
 * SegueCalendarOptions:
 * @rollout: the rollout of what is new, 0 for none
 * @zone: (nullable): what names of time zones mean that nobody knows
 * @as: what becomes of entries that are not here yet
 * @window_kind: (nullable): of which kind windows are then; %NULL for holidays
 * @progress: (nullable): is told the fraction that is done, 0 to 1
 * @progress_data: for @progress
 */
typedef struct
{
  gint64             rollout;
  const char        *zone;
  SegueIcsAs         as;
  const char        *window_kind;
  SegueProgressFunc  progress;
  gpointer           progress_data;
} SegueCalendarOptions;

SegueImportPlan *segue_import_plan_new_from_calendar (SegueWorkspace              *workspace,
                                                      SegueIcalFile               *file,
                                                      const char                  *name,
                                                      const SegueCalendarOptions  *options,
                                                      GCancellable                *cancellable,
                                                      GError                     **error);

G_END_DECLS
