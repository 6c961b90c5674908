/* segue-findings.h - what the plan checks find, kept up to date while somebody plans
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-check.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_FINDINGS (segue_findings_get_type ())

/**
 * SegueFindings:
 *
 * The findings of what a workspace shows, one object for the whole window.  They are
 * computed in idle time after edits; "changed" then tells.
 */
G_DECLARE_FINAL_TYPE (SegueFindings, segue_findings, SEGUE, FINDINGS, GObject)

/* No finding is about a record. */
#define SEGUE_SEVERITY_NONE (-1)

#define SEGUE_N_SEVERITIES (SEGUE_SEVERITY_INFO + 1)

SegueFindings *segue_findings_get          (SegueWorkspace *workspace);
gboolean       segue_findings_is_ready     (SegueFindings  *self);
GPtrArray     *segue_findings_get_all      (SegueFindings  *self);
GPtrArray     *segue_findings_find         (SegueFindings  *self,
                                            SegueRecord    *record);
int            segue_findings_get_severity (SegueFindings  *self,
                                            SegueRecord    *record);
char          *segue_findings_dup_words    (SegueFindings  *self,
                                            SegueRecord    *record);
void           segue_findings_count        (SegueFindings  *self,
                                            gint64          rollout,
                                            guint          *counts);
char          *segue_findings_dup_counts   (SegueFindings  *self,
                                            gint64          rollout);
char          *segue_findings_dup_summary  (SegueFindings  *self,
                                            gint64          rollout);

G_END_DECLS
