/* training-states.h - the page Training, for pictures and for looking through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

/* They stand among the others, in one place with what enters them. */
#define APP_TRAINING_STATES                                                              \
  { "training", "example", 1280, 800, app_state_enter_training },                        \
  { "training-course", "example", 1280, 1900, app_state_enter_training_course },         \
  { "training-empty", NULL, 1280, 800, app_state_enter_training_empty },                 \
  { "training-needs", "example", 1280, 800, app_state_enter_training_needs },            \
  { "training-materials", "example", 1280, 800, app_state_enter_training_materials },    \
  { "training-after", "example", 1280, 800, app_state_enter_training_after },            \
  { "training-crowded", NULL, 1280, 800, app_state_enter_training_crowded },             \
  { "training-foreign", NULL, 1280, 800, app_state_enter_training_foreign },             \
  { "training-curriculum", "example", 1280, 800, app_state_enter_training_curriculum },  \
  { "training-reinforcement", "example", 1280, 800, app_state_enter_training_reinforcement }, \
  { "narrow-training", "example", 360, 640, app_state_enter_training },                  \
  { "narrow-training-empty", NULL, 360, 640, app_state_enter_training_empty },           \
  { "narrow-training-needs", "example", 360, 640, app_state_enter_training_needs },

GtkWindow *app_state_enter_training               (AppFixture *fixture);
GtkWindow *app_state_enter_training_course        (AppFixture *fixture);
GtkWindow *app_state_enter_training_empty         (AppFixture *fixture);
GtkWindow *app_state_enter_training_needs         (AppFixture *fixture);
GtkWindow *app_state_enter_training_materials     (AppFixture *fixture);
GtkWindow *app_state_enter_training_after         (AppFixture *fixture);
GtkWindow *app_state_enter_training_crowded       (AppFixture *fixture);
GtkWindow *app_state_enter_training_foreign       (AppFixture *fixture);
GtkWindow *app_state_enter_training_curriculum    (AppFixture *fixture);
GtkWindow *app_state_enter_training_reinforcement (AppFixture *fixture);

G_END_DECLS
