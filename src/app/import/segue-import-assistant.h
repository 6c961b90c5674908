/* segue-import-assistant.h - bringing a spreadsheet in, step by step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_ASSISTANT (segue_import_assistant_get_type ())

G_DECLARE_FINAL_TYPE (SegueImportAssistant, segue_import_assistant, SEGUE, IMPORT_ASSISTANT, AdwWindow)

SegueImportAssistant *segue_import_assistant_new       (GtkWindow            *parent,
                                                        SegueWorkspace       *workspace,
                                                        const char           *kind,
                                                        gint64                rollout);
void                  segue_import_assistant_set_attended
                                                       (SegueImportAssistant *self,
                                                        gint64                session);
void                  segue_import_assistant_take_file (SegueImportAssistant *self,
                                                        const char           *path);

G_END_DECLS
