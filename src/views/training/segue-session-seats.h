/* segue-session-seats.h - how many seats of a session are taken, as a bar and in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-roster.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SESSION_SEATS (segue_session_seats_get_type ())

G_DECLARE_FINAL_TYPE (SegueSessionSeats, segue_session_seats, SEGUE, SESSION_SEATS, GtkWidget)

GtkWidget *segue_session_seats_new (void);
void       segue_session_seats_set (SegueSessionSeats *self,
                                    SeguePlan         *plan,
                                    SegueRecord       *session);

G_END_DECLS
