/* segue-session-edits.h - sessions copied, moved, held and called off, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-roster.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

/**
 * SegueRebookedTo:
 * @SEGUE_REBOOK_NOWHERE: they get no other seat
 * @SEGUE_REBOOK_SESSIONS: free seats of other sessions to come, and a draft for those
 *   who find none
 * @SEGUE_REBOOK_DRAFT: a session made for them, as a draft
 *
 * Where people go who miss their session.
 */
typedef enum
{
  SEGUE_REBOOK_NOWHERE,
  SEGUE_REBOOK_SESSIONS,
  SEGUE_REBOOK_DRAFT,
} SegueRebookedTo;

/**
 * SegueRebooking:
 * @n_seated: people who got a seat in a session that there was
 * @n_drafted: people who are in the draft
 * @n_served: people who need none: they have a seat to come, or completed the course
 * @draft: id of the draft, 0 where none was made
 */
typedef struct
{
  guint  n_seated;
  guint  n_drafted;
  guint  n_served;
  gint64 draft;
} SegueRebooking;

/* Of those of whom nothing is said when a session is over. */
typedef enum
{
  SEGUE_UNMARKED_STAY,
  SEGUE_UNMARKED_ATTENDED,
  SEGUE_UNMARKED_NO_SHOW,
} SegueUnmarked;

gint64     segue_session_edits_copy        (SegueWorkspace  *workspace,
                                            SegueRecord     *session,
                                            GError         **error);
gboolean   segue_session_edits_move        (SegueWorkspace  *workspace,
                                            GPtrArray       *sessions,
                                            int              days,
                                            guint           *n_moved,
                                            GError         **error);
gboolean   segue_session_edits_remove      (SegueWorkspace  *workspace,
                                            GPtrArray       *sessions,
                                            guint           *n_people,
                                            GError         **error);
gboolean   segue_session_edits_invite      (SegueWorkspace  *workspace,
                                            SegueRecord     *session,
                                            SegueDay         day,
                                            GError         **error);
gboolean   segue_session_edits_set_printed (SegueWorkspace  *workspace,
                                            GArray          *sessions,
                                            guint           *n,
                                            GError         **error);
gboolean   segue_session_edits_hold        (SegueWorkspace  *workspace,
                                            SegueRecord     *session,
                                            SegueUnmarked    unmarked,
                                            GError         **error);
gboolean   segue_session_edits_call_off    (SegueWorkspace  *workspace,
                                            SegueRecord     *session,
                                            SegueRebookedTo  where,
                                            SegueRebooking  *result,
                                            GError         **error);
gboolean   segue_session_edits_follow_up   (SegueWorkspace  *workspace,
                                            SegueRecord     *session,
                                            SegueRebookedTo  where,
                                            SegueRebooking  *result,
                                            GError         **error);
guint      segue_session_edits_count_missing (SegueWorkspace *workspace,
                                            SegueRecord     *session);
GPtrArray *segue_session_edits_list_others (SeguePlan       *plan,
                                            SegueRecord     *session);

G_END_DECLS
