/* segue-raci-edits.h - what can be done to a RACI matrix, each one step to undo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-raci-matrix.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

gboolean segue_raci_set_letters      (SegueWorkspace         *workspace,
                                      gint64                  rollout,
                                      const SegueRaciMatrix  *matrix,
                                      guint                   activity,
                                      guint                   party,
                                      SegueRaciSet            set,
                                      GError                **error);
gboolean segue_raci_add_activity     (SegueWorkspace         *workspace,
                                      gint64                  rollout,
                                      const SegueRaciMatrix  *matrix,
                                      const char             *title,
                                      int                     phase,
                                      GError                **error);
gboolean segue_raci_change_activity  (SegueWorkspace         *workspace,
                                      const SegueRaciMatrix  *matrix,
                                      guint                   activity,
                                      const char             *title,
                                      int                     phase,
                                      GError                **error);
gboolean segue_raci_remove_activity  (SegueWorkspace         *workspace,
                                      const SegueRaciMatrix  *matrix,
                                      guint                   activity,
                                      GError                **error);
gboolean segue_raci_add_party        (SegueWorkspace         *workspace,
                                      gint64                  rollout,
                                      const SegueRaciMatrix  *matrix,
                                      gint64                  stakeholder,
                                      const char             *role,
                                      GError                **error);
gboolean segue_raci_rename_role      (SegueWorkspace         *workspace,
                                      const SegueRaciMatrix  *matrix,
                                      guint                   party,
                                      const char             *role,
                                      GError                **error);
gboolean segue_raci_remove_party     (SegueWorkspace         *workspace,
                                      const SegueRaciMatrix  *matrix,
                                      guint                   party,
                                      GError                **error);

G_END_DECLS
