/* segue-enrolment-edits.h - seats taken, given up and passed on, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-roster.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

/**
 * SegueEnrolling:
 * @n_enrolled: people who got a seat
 * @n_waiting: people who came onto the waiting list, as no seat was free
 * @n_present: people who were on the roster already
 *
 * What came of adding people.
 */
typedef struct
{
  guint n_enrolled;
  guint n_waiting;
  guint n_present;
} SegueEnrolling;

gboolean segue_enrolment_edits_add_all      (SegueWorkspace  *workspace,
                                             SegueRecord     *session,
                                             const gint64    *people,
                                             guint            n,
                                             gint64           audience,
                                             guint            head_count,
                                             SegueEnrolling  *result,
                                             GError         **error);
gboolean segue_enrolment_edits_add          (SegueWorkspace  *workspace,
                                             SegueRecord     *session,
                                             const gint64    *people,
                                             guint            n,
                                             SegueEnrolling  *result,
                                             GError         **error);
gboolean segue_enrolment_edits_add_group    (SegueWorkspace  *workspace,
                                             SegueRecord     *session,
                                             gint64           audience,
                                             guint            head_count,
                                             SegueEnrolling  *result,
                                             GError         **error);
gboolean segue_enrolment_edits_set_status   (SegueWorkspace  *workspace,
                                             GPtrArray       *enrolments,
                                             int              status,
                                             GArray          *moved,
                                             GError         **error);
gboolean segue_enrolment_edits_set_score    (SegueWorkspace  *workspace,
                                             SegueRecord     *enrolment,
                                             int              score,
                                             GError         **error);
gboolean segue_enrolment_edits_remove       (SegueWorkspace  *workspace,
                                             GPtrArray       *enrolments,
                                             GArray          *moved,
                                             GError         **error);
gboolean segue_enrolment_edits_move_up      (SegueWorkspace  *workspace,
                                             SegueRecord     *session,
                                             GArray          *moved,
                                             GError         **error);
gboolean segue_enrolment_edits_mark_present (SegueWorkspace  *workspace,
                                             SegueRecord     *session,
                                             guint           *n,
                                             GError         **error);

G_END_DECLS
