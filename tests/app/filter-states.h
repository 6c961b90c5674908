/* filter-states.h - what somebody sees who narrows the register
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

GtkWindow *app_state_enter_filter_audience (AppFixture *fixture);
GtkWindow *app_state_enter_filter_owner    (AppFixture *fixture);
GtkWindow *app_state_enter_filter_standing (AppFixture *fixture);
GtkWindow *app_state_enter_filter_barrier  (AppFixture *fixture);

G_END_DECLS
