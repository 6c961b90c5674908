/* segue-series-edits.h - changing series and their occurrences, each as one step (DOMAIN b, decided 7)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"

G_BEGIN_DECLS

/**
 * SegueSeriesScope:
 * @SEGUE_SERIES_THIS: this occurrence, which goes its own way from then on
 * @SEGUE_SERIES_FOLLOWING: this one and those after it, which become a series of their own
 * @SEGUE_SERIES_ALL: all that were not sent or held yet, nor changed by themselves
 */
typedef enum
{
  SEGUE_SERIES_THIS,
  SEGUE_SERIES_FOLLOWING,
  SEGUE_SERIES_ALL,
} SegueSeriesScope;

SegueRecord *segue_series_edits_find (SegueWorkspace     *workspace,
                                      SegueRecord        *record);

/* A step each. */
gboolean segue_series_edits_change (SegueWorkspace        *workspace,
                                    SegueRecord           *occurrence,
                                    SegueSeriesScope       scope,
                                    const SegueFieldValue *values,
                                    guint                  n_values,
                                    GError               **error);
gboolean segue_series_edits_remove (SegueWorkspace        *workspace,
                                    SegueRecord           *occurrence,
                                    SegueSeriesScope       scope,
                                    guint                 *n_removed,
                                    GError               **error);

gboolean segue_series_edits_remove_series (SegueWorkspace  *workspace,
                                           SegueRecord     *series,
                                           guint           *n_removed,
                                           GError         **error);

guint    segue_series_edits_count_due     (SegueWorkspace  *workspace,
                                           SegueRecord     *series);
gboolean segue_series_edits_renew         (SegueWorkspace  *workspace,
                                           SegueRecord     *series,
                                           GError         **error);

G_END_DECLS
