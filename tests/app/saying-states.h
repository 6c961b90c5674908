/* saying-states.h - what the details of communications and messages, and the library, can look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

GtkWindow *app_state_enter_communication         (AppFixture *fixture);
GtkWindow *app_state_enter_communication_sent    (AppFixture *fixture);
GtkWindow *app_state_enter_communication_foreign (AppFixture *fixture);
GtkWindow *app_state_enter_sending               (AppFixture *fixture);
GtkWindow *app_state_enter_composing             (AppFixture *fixture);
GtkWindow *app_state_enter_message               (AppFixture *fixture);
GtkWindow *app_state_enter_library               (AppFixture *fixture);

G_END_DECLS
