/* checks-states.h - what somebody sees whom the calendar argues with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

GtkWindow *app_state_enter_checks        (AppFixture *fixture);
GtkWindow *app_state_enter_checks_thin   (AppFixture *fixture);
GtkWindow *app_state_enter_checks_accept (AppFixture *fixture);

G_END_DECLS
