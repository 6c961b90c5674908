/* answer-states.h - what an opened entry can look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

#define APP_ANSWER_STATES                                                     \
  { "answer", "example", 1280, 900, app_state_enter_answer },                 \
  { "answer-foreign", NULL, 900, 900, app_state_enter_answer_foreign },       \
  { "answer-suggestions", "example", 1280, 900, app_state_enter_answer_suggestions }, \
  { "narrow-answer", "example", 360, 900, app_state_enter_answer_narrow },

GtkWindow *app_state_enter_answer         (AppFixture *fixture);
GtkWindow *app_state_enter_answer_foreign (AppFixture *fixture);
GtkWindow *app_state_enter_answer_narrow  (AppFixture *fixture);
GtkWindow *app_state_enter_answer_suggestions (AppFixture *fixture);

G_END_DECLS
