/* segue-promise-edits.h - what is promised from within a talk, and what becomes of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-action.h"
#include "segue-form-target.h"

G_BEGIN_DECLS

SegueRecord *segue_promise_edits_propose  (SegueWorkspace  *workspace,
                                           SegueRecord     *source,
                                           SegueRecord     *person,
                                           gint64           rollout);
gboolean     segue_promise_edits_add      (SegueWorkspace  *workspace,
                                           SegueRecord     *promise,
                                           GError         **error);
gboolean     segue_promise_edits_set_status (SegueWorkspace   *workspace,
                                             GPtrArray         *actions,
                                             SegueActionStatus  status,
                                             GError           **error);
gboolean     segue_promise_edits_guard    (SegueFormTarget *target,
                                           guint            field,
                                           const SegueValue *value,
                                           gpointer         data);

G_END_DECLS
