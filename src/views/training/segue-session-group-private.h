/* segue-session-group-private.h - what the files of a session in the pane share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-roster-group.h"
#include "segue-roster.h"
#include "segue-session-group.h"
#include "segue-session-seats.h"

G_BEGIN_DECLS

struct _SegueSessionGroup
{
  GtkWidget          parent_instance;

  /* Owned. */
  SegueWorkspace    *workspace;
  SegueRecord       *session;

  /* Borrowed: children. */
  GtkLabel          *place;
  SegueSessionSeats *seats;
  SegueRosterGroup  *roster;
  GtkWidget         *buttons;

  guint              update_source;
};

void segue_session_group_fail  (SegueSessionGroup *self,
                                const char        *message);

/* segue-session-steps.c */
void segue_session_steps_show  (SegueSessionGroup *self);

/* segue-session-ask.c */
void segue_session_ask_hold      (SegueSessionGroup *self);
void segue_session_ask_call_off  (SegueSessionGroup *self);
void segue_session_ask_follow_up (SegueSessionGroup *self);

G_END_DECLS
