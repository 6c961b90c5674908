/* series-states.h - what somebody sees who begins with a plan, or changes what repeats
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

GtkWindow *app_state_enter_starter      (AppFixture *fixture);
GtkWindow *app_state_enter_starter_thin (AppFixture *fixture);
GtkWindow *app_state_enter_series_ask   (AppFixture *fixture);
GtkWindow *app_state_enter_recurrence   (AppFixture *fixture);

G_END_DECLS
