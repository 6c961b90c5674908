/* heard-states.h - capturing, promising, and the lists beside the entries of the log
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

#define APP_HEARD_STATES                                                          \
  { "capture", "example", 1280, 800, app_state_enter_capture },                   \
  { "promise", "example", 1280, 800, app_state_enter_promise },                   \
  { "promises", "example", 1280, 800, app_state_enter_promises },                 \
  { "feedback", "example", 1280, 800, app_state_enter_feedback },                 \
  { "objections", "example", 1280, 800, app_state_enter_objections },             \
  { "new-objection", "example", 1280, 800, app_state_enter_new_objection },       \
  { "narrow-capture", "example", 360, 640, app_state_enter_capture_thin },        \
  { "narrow-promise", "example", 360, 640, app_state_enter_promise_thin },        \
  { "narrow-promises", "example", 360, 640, app_state_enter_promises },           \
  { "narrow-feedback", "example", 360, 640, app_state_enter_feedback },           \
  { "narrow-objections", "example", 360, 640, app_state_enter_objections },         \
  { "narrow-new-objection", "example", 360, 640, app_state_enter_new_objection_thin },

GtkWindow *app_state_enter_capture      (AppFixture *fixture);
GtkWindow *app_state_enter_capture_thin (AppFixture *fixture);
GtkWindow *app_state_enter_promise      (AppFixture *fixture);
GtkWindow *app_state_enter_promise_thin (AppFixture *fixture);
GtkWindow *app_state_enter_promises     (AppFixture *fixture);
GtkWindow *app_state_enter_feedback     (AppFixture *fixture);
GtkWindow *app_state_enter_objections   (AppFixture *fixture);
GtkWindow *app_state_enter_new_objection (AppFixture *fixture);
GtkWindow *app_state_enter_new_objection_thin (AppFixture *fixture);

G_END_DECLS
