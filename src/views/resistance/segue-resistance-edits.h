/* segue-resistance-edits.h - what is written about entries of the log, one or several, as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"
#include "segue-resistance.h"

G_BEGIN_DECLS

gboolean segue_resistance_edits_set_status (SegueWorkspace         *workspace,
                                            GPtrArray              *entries,
                                            SegueResistanceStatus   status,
                                            GError                **error);
void     segue_resistance_edits_guard      (SegueFormTarget        *target);
char    *segue_resistance_edits_remove     (SegueWorkspace         *workspace,
                                            GPtrArray              *records,
                                            GError                **error);

G_END_DECLS
