/* resistance-states.h - what the page Resistance can look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

#define APP_RESISTANCE_STATES                                                             \
  { "resistance", "example", 1280, 800, app_state_enter_resistance },                     \
  { "resistance-entry", "example", 1280, 900, app_state_enter_resistance_entry },         \
  { "resistance-several", "example", 1280, 800, app_state_enter_resistance_several },     \
  { "resistance-empty", NULL, 1280, 800, app_state_enter_resistance_empty },              \
  { "resistance-crowded", NULL, 1280, 800, app_state_enter_resistance_crowded },          \
  { "resistance-foreign", NULL, 1280, 800, app_state_enter_resistance_foreign },          \
  { "insights", "example", 1280, 1400, app_state_enter_insights },                        \
  { "insights-text", "example", 1280, 1400, app_state_enter_insights_text },              \
  { "insights-empty", NULL, 1280, 800, app_state_enter_insights_empty },                  \
  { "insights-crowded", NULL, 1280, 1600, app_state_enter_insights_crowded },             \
  { "insights-foreign", NULL, 1280, 1400, app_state_enter_insights_foreign },             \
  { "board", "example", 1280, 800, app_state_enter_board },                               \
  { "board-empty", NULL, 1280, 800, app_state_enter_board_empty },                        \
  { "board-crowded", NULL, 1280, 800, app_state_enter_board_crowded },                    \
  { "board-foreign", NULL, 1280, 800, app_state_enter_board_foreign },                    \
  { "board-menu", "example", 1280, 800, app_state_enter_board_menu },                     \
  { "narrow-board", "example", 360, 640, app_state_enter_board },                         \
  { "narrow-insights", "example", 360, 1400, app_state_enter_insights },                  \
  { "presenting-resistance", "example", 1280, 800, app_state_enter_resistance_public },    \
  { "narrow-resistance", "example", 360, 640, app_state_enter_resistance },

GtkWindow *app_state_enter_resistance         (AppFixture *fixture);
GtkWindow *app_state_enter_resistance_entry   (AppFixture *fixture);
GtkWindow *app_state_enter_resistance_several (AppFixture *fixture);
GtkWindow *app_state_enter_resistance_empty   (AppFixture *fixture);
GtkWindow *app_state_enter_resistance_crowded (AppFixture *fixture);
GtkWindow *app_state_enter_resistance_public  (AppFixture *fixture);
GtkWindow *app_state_enter_resistance_foreign (AppFixture *fixture);
GtkWindow *app_state_enter_board              (AppFixture *fixture);
GtkWindow *app_state_enter_board_empty        (AppFixture *fixture);
GtkWindow *app_state_enter_board_crowded      (AppFixture *fixture);
GtkWindow *app_state_enter_board_foreign      (AppFixture *fixture);
GtkWindow *app_state_enter_board_menu         (AppFixture *fixture);
GtkWindow *app_state_enter_insights           (AppFixture *fixture);
GtkWindow *app_state_enter_insights_text      (AppFixture *fixture);
GtkWindow *app_state_enter_insights_empty     (AppFixture *fixture);
GtkWindow *app_state_enter_insights_crowded   (AppFixture *fixture);
GtkWindow *app_state_enter_insights_foreign   (AppFixture *fixture);

G_END_DECLS
