/* segue-history.h - how often records changed, as the journal says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueHistory:
 *
 * The lines of the journal by the records that they are about; of a kind that is asked
 * for they are read once, then only those that came since.
 */
typedef struct _SegueHistory SegueHistory;

SegueHistory *segue_history_new   (void);
void          segue_history_free  (SegueHistory     *self);
gboolean      segue_history_count (SegueHistory     *self,
                                   SegueDatabase    *database,
                                   SegueRecord      *record,
                                   const guint      *fields,
                                   guint             n_fields,
                                   SeguePlanChanges *changes);

G_END_DECLS
