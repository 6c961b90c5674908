/* segue-command-calendar.h - the import of calendars on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-command-line.h"
#include "segue-import-plan.h"

G_BEGIN_DECLS

gboolean         segue_calendar_command_is_one (SegueCommandLine          *line,
                                                guint                      kind,
                                                guint                      file);
gboolean         segue_calendar_command_check  (SegueCommandLine          *line,
                                                guint                      kind,
                                                GError                   **error);
SegueImportPlan *segue_calendar_command_plan   (SegueCommandLine          *line,
                                                guint                      kind,
                                                guint                      file,
                                                SegueWorkspace            *workspace,
                                                const SegueImportOptions  *options,
                                                GCancellable              *cancellable,
                                                GError                   **error);

G_END_DECLS
