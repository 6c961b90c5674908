/* segue-replan-private.h - what the files of a replan share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-replan.h"

G_BEGIN_DECLS

struct _SegueReplan
{
  SeguePlan     *plan;     /* owned: all that there is */
  SeguePlan     *shown;    /* owned: what may be seen of it */
  SegueWorkdays *workdays; /* owned: with the windows where they are then */
  GArray        *items;    /* SegueReplanItem, the milestone first */
  GArray        *promises; /* SegueReplanPromise */
  GHashTable    *days;     /* day -> GPtrArray of what people get that day, then */
  GHashTable    *then;     /* what moves -> its first day then */
  GArray        *uses;     /* what each session needs, and when it would */
  SegueDay       today;
};

SegueReplan *segue_replan_create             (SeguePlan       *plan,
                                             SeguePlan       *shown,
                                             SegueDay         today);
void      segue_replan_find_days             (SegueReplan     *self);
SegueRecord *segue_replan_find_other         (SegueReplan     *self,
                                             SegueRecord     *record,
                                             SegueDay         day);
void      segue_replan_finish                (SegueReplan     *self);
char     *segue_replan_dup_title             (SegueReplan     *self,
                                             SegueRecord     *record);
char     *segue_replan_dup_audiences         (SegueReplan     *self,
                                             SegueRecord     *record);
void      segue_replan_find_conflicts        (SegueReplan     *self,
                                             SegueReplanItem *item);
void      segue_replan_find_promises         (SegueReplan     *self);
void      segue_replan_add_conflict          (SegueReplanItem *item,
                                             SegueConflict    conflict,
                                             char            *text);
void      segue_replan_find_sessions         (SegueReplan     *self);
gboolean  segue_replan_fits_no_more          (SegueReplan     *self,
                                             SegueRecord     *session);
void      segue_replan_find_session_conflicts (SegueReplan     *self,
                                              SegueReplanItem *item);

G_END_DECLS
