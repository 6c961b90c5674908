/* segue-roster-row.h - somebody on a roster: who, whether they come or came, and what is wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ROSTER_ROW (segue_roster_row_get_type ())

/**
 * SegueRosterRow:
 *
 * Its button has a menu with the actions “roster.set-status” and so on of what it is in,
 * which are about the row that has the focus.
 */
G_DECLARE_FINAL_TYPE (SegueRosterRow, segue_roster_row, SEGUE, ROSTER_ROW, GtkListBoxRow)

GtkWidget   *segue_roster_row_new        (SeguePlan      *plan,
                                          SegueRecord    *enrolment);
SegueRecord *segue_roster_row_get_record (SegueRosterRow *self);
void         segue_roster_row_update     (SegueRosterRow *self,
                                          const char     *clash);
void         segue_roster_row_set_typed  (SegueRosterRow *self,
                                          const char     *typed);

G_END_DECLS
