/* move-states.h - what somebody sees who moves a milestone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

GtkWindow *app_state_enter_move      (AppFixture *fixture);
GtkWindow *app_state_enter_move_thin (AppFixture *fixture);
GtkWindow *app_state_enter_move_many (AppFixture *fixture);
GtkWindow *app_state_enter_move_ask  (AppFixture *fixture);

G_END_DECLS
