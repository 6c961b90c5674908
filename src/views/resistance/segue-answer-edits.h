/* segue-answer-edits.h - what answering an entry writes, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"
#include "segue-resistance-facts.h"

G_BEGIN_DECLS

gboolean     segue_answer_edits_set_step      (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               SegueResistanceStep     step,
                                               SegueDay                day,
                                               GError                **error);
gboolean     segue_answer_edits_resolve       (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               SegueRecord            *answers,
                                               GError                **error);
gboolean     segue_answer_edits_tell          (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               SegueRecord            *answers,
                                               GError                **error);
gboolean     segue_answer_edits_escalate      (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               SegueRecord            *answers,
                                               GError                **error);
gboolean     segue_answer_edits_use_objection (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               gint64                  objection,
                                               GError                **error);
gboolean     segue_answer_edits_add_linked    (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               guint                   field,
                                               SegueRecord            *record,
                                               GError                **error);
gboolean     segue_answer_edits_try           (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               int                     approach,
                                               const char             *text,
                                               GError                **error);
gboolean     segue_answer_edits_take_approach (SegueWorkspace         *workspace,
                                               SegueRecord            *entry,
                                               int                     approach,
                                               GError                **error);
SegueRecord *segue_answer_edits_propose_objection (SegueRecord        *entry);
SegueRecord *segue_answer_edits_propose_faq       (SegueRecord        *entry);
SegueRecord *segue_answer_edits_propose_closing   (SegueRecord        *entry);
SegueRecord *segue_answer_edits_propose_escalation (SegueWorkspace    *workspace,
                                                    SegueRecord       *entry);

G_END_DECLS
