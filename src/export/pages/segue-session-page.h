/* segue-session-page.h - a document about training sessions, a section for each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SESSION_PAGE (segue_session_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (SegueSessionPage, segue_session_page, SEGUE, SESSION_PAGE, SegueFlowPage)

/**
 * SegueSessionPageClass:
 * @label: N_(), what the document is
 * @whole: N_(), what it is called where it is about several sessions
 * @note: (nullable): N_(), the sentence under the title
 * @add_rows: adds what stands below the head of a session
 */
struct _SegueSessionPageClass
{
  SegueFlowPageClass parent_class;

  const char *label;
  const char *whole;
  const char *note;
  void (*add_rows) (SegueSessionPage *self,
                    SegueRecord      *session,
                    SegueTypesetter  *type,
                    double            width);
};

/**
 * SegueSeatRow:
 * @enrolment: (transfer none): what says that they have the seat
 * @name: (nullable): who has it, as it may be read; %NULL for seats without a name
 * @audience: (nullable): where they belong, as it may be read
 * @seat: #SegueSeat
 * @people: how many seats these are
 */
typedef struct
{
  SegueRecord *enrolment;
  char        *name;
  char        *audience;
  guint        seat;
  guint        people;
} SegueSeatRow;

GPtrArray     *segue_session_page_dup_sessions (SeguePlan              *plan,
                                                const SeguePageOptions *options,
                                                SegueDay                from);
SegueDocument *segue_session_page_make         (GType                   type,
                                                SeguePlan              *plan,
                                                const SeguePageOptions *options,
                                                GPtrArray              *sessions);
GPtrArray     *segue_session_page_dup_rows     (SegueSessionPage       *self,
                                                SegueRecord            *session);

G_END_DECLS
