/* sessions-states.h - what the sessions can look like, and their rosters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

#define APP_SESSIONS_STATES                                                               \
  { "sessions", "example", 1280, 800, app_state_enter_sessions },                         \
  { "sessions-roster", "example", 1280, 900, app_state_enter_sessions_roster },           \
  { "sessions-several", "example", 1280, 800, app_state_enter_sessions_several },         \
  { "sessions-empty", NULL, 1280, 800, app_state_enter_sessions_empty },                  \
  { "narrow-sessions", "example", 360, 640, app_state_enter_sessions },                   \
  { "narrow-sessions-roster", "example", 360, 640, app_state_enter_sessions_roster },

GtkWindow *app_state_enter_sessions         (AppFixture *fixture);
GtkWindow *app_state_enter_sessions_roster  (AppFixture *fixture);
GtkWindow *app_state_enter_sessions_several (AppFixture *fixture);
GtkWindow *app_state_enter_sessions_empty   (AppFixture *fixture);

G_END_DECLS
