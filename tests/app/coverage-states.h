/* coverage-states.h - the coverage of training, for pictures and for looking through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

/* They stand among the others, in one place with what enters them. */
#define APP_COVERAGE_STATES                                                              \
  { "coverage", NULL, 1280, 800, app_state_enter_coverage },                             \
  { "coverage-details", NULL, 1280, 800, app_state_enter_coverage_details },             \
  { "coverage-bare", NULL, 1280, 800, app_state_enter_coverage_bare },                   \
  { "coverage-empty", NULL, 1280, 800, app_state_enter_coverage_empty },                 \
  { "coverage-crowded", NULL, 1280, 800, app_state_enter_coverage_crowded },             \
  { "coverage-hidden", NULL, 1280, 800, app_state_enter_coverage_hidden },               \
  { "coverage-pace", NULL, 1280, 800, app_state_enter_coverage_pace },                   \
  { "coverage-missing", NULL, 1280, 800, app_state_enter_coverage_missing },             \
  { "coverage-propose", NULL, 1280, 800, app_state_enter_coverage_propose },             \
  { "narrow-coverage", NULL, 360, 640, app_state_enter_coverage },

GtkWindow *app_state_enter_coverage         (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_details (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_bare    (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_empty   (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_crowded (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_hidden  (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_pace    (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_missing (AppFixture *fixture);
GtkWindow *app_state_enter_coverage_propose (AppFixture *fixture);

G_END_DECLS
