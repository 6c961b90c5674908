/* segue-communication-edits.h - the steps of a communication and what it carries, each as one edit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-communication.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

/**
 * SegueSending:
 * @day: when it was sent
 * @by: the id of who sent it, 0 where nobody says
 * @reach: how many it reached, below 0 where nobody knows
 * @evidence: (nullable): what shows that it was
 */
typedef struct
{
  SegueDay    day;
  gint64      by;
  gint64      reach;
  const char *evidence;
} SegueSending;

gboolean segue_communication_edits_step    (SegueWorkspace            *workspace,
                                            SegueRecord               *communication,
                                            SegueCommunicationStatus   step,
                                            GError                   **error);
gboolean segue_communication_edits_approve (SegueWorkspace            *workspace,
                                            SegueRecord               *communication,
                                            gint64                     by,
                                            SegueDay                   day,
                                            GError                   **error);
gboolean segue_communication_edits_send    (SegueWorkspace            *workspace,
                                            SegueRecord               *communication,
                                            const SegueSending        *sending,
                                            GError                   **error);
gboolean segue_communication_edits_unlock  (SegueWorkspace            *workspace,
                                            SegueRecord               *communication,
                                            GError                   **error);
gboolean segue_communication_edits_carry   (SegueWorkspace            *workspace,
                                            SegueRecord               *communication,
                                            gint64                     message,
                                            GError                   **error);
gboolean segue_communication_edits_drop    (SegueWorkspace            *workspace,
                                            SegueRecord               *use,
                                            GError                   **error);
gboolean segue_communication_edits_renew   (SegueWorkspace            *workspace,
                                            SegueRecord               *use,
                                            GError                   **error);
gboolean segue_communication_edits_write   (SegueWorkspace            *workspace,
                                            SegueRecord               *communication,
                                            const char                *text,
                                            GError                   **error);
gboolean segue_message_edits_approve       (SegueWorkspace            *workspace,
                                            SegueRecord               *message,
                                            gint64                     by,
                                            SegueDay                   day,
                                            GError                   **error);

G_END_DECLS
