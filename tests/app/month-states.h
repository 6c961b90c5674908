/* month-states.h - what the month of the calendar can look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

GtkWindow *app_state_enter_month          (AppFixture *fixture);
GtkWindow *app_state_enter_month_selected (AppFixture *fixture);
GtkWindow *app_state_enter_month_windows  (AppFixture *fixture);
GtkWindow *app_state_enter_month_new      (AppFixture *fixture);
GtkWindow *app_state_enter_month_crowded  (AppFixture *fixture);
GtkWindow *app_state_enter_month_day      (AppFixture *fixture);
GtkWindow *app_state_enter_month_foreign  (AppFixture *fixture);
GtkWindow *app_state_enter_month_filtered (AppFixture *fixture);

/* The rows of the table of states. */
#define APP_MONTH_STATES                                                                \
  { "month", "example", WIDE, HIGH, app_state_enter_month },                            \
  { "month-selected", "example", WIDE, HIGH, app_state_enter_month_selected },          \
  { "month-windows", "example", WIDE, HIGH, app_state_enter_month_windows },            \
  { "month-new", "example", WIDE, HIGH, app_state_enter_month_new },                    \
  { "month-crowded", NULL, WIDE, HIGH, app_state_enter_month_crowded },                 \
  { "month-day", NULL, WIDE, HIGH, app_state_enter_month_day },                         \
  { "month-foreign", NULL, WIDE, HIGH, app_state_enter_month_foreign },                 \
  { "month-filtered", "example", WIDE, HIGH, app_state_enter_month_filtered },          \
  { "month-empty", NULL, WIDE, HIGH, app_state_enter_month },                           \
  { "narrow-month", "example", NARROW, 640, app_state_enter_month },

G_END_DECLS
