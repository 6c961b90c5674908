/* segue-workdays.h - on which days somebody works, and which windows they are in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-calendar-window.h"

G_BEGIN_DECLS

/**
 * SegueWhom:
 * @rollout: the rollout, 0 = of the whole organisation
 * @audiences: (nullable): whom it is about; %NULL = everybody
 * @itself: the id of a window that does not stand in its own way, or 0
 */
typedef struct
{
  gint64          rollout;
  const SegueIds *audiences;
  gint64          itself;
} SegueWhom;

typedef enum
{
  SEGUE_LEAD_DRAFT,    /* the text is begun */
  SEGUE_LEAD_REVIEW,   /* it goes to whoever reviews it */
  SEGUE_LEAD_APPROVAL, /* it goes to whoever approves it */
} SegueLead;

typedef struct _SegueWorkdays SegueWorkdays;

SegueWorkdays *segue_workdays_new        (SeguePlan       *plan);
void           segue_workdays_free       (SegueWorkdays   *self);

void           segue_workdays_move       (SegueWorkdays   *self,
                                          SegueRecord     *window,
                                          SegueDay         first);

SegueWhom      segue_whom_of             (SegueRecord     *record);

gboolean       segue_workdays_is_worked  (SegueWorkdays   *self,
                                          SegueDay         day,
                                          const SegueWhom *whom);
SegueDay       segue_workdays_add        (SegueWorkdays   *self,
                                          SegueDay         day,
                                          int              n,
                                          const SegueWhom *whom);
int            segue_workdays_count      (SegueWorkdays   *self,
                                          SegueDay         from,
                                          SegueDay         to,
                                          const SegueWhom *whom);
SegueDay       segue_workdays_prepare_by (SegueWorkdays   *self,
                                          SegueDay         day,
                                          SegueLead        lead,
                                          const SegueWhom *whom);
gboolean       segue_workdays_is_weekend (SegueWorkdays   *self,
                                          SegueDay         day);

SegueRecord   *segue_workdays_find       (SegueWorkdays   *self,
                                          SegueWindowKind  kind,
                                          SegueDay         first,
                                          SegueDay         last,
                                          const SegueWhom *whom);
SegueRecord   *segue_workdays_find_forbidding (SegueWorkdays   *self,
                                               SegueDay         first,
                                               SegueDay         last,
                                               const SegueWhom *whom);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueWorkdays, segue_workdays_free)

G_END_DECLS
