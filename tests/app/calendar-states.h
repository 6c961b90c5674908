/* calendar-states.h - the page of the calendar, for pictures and for looking through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

/* They stand among the others, in one place with what enters them. */
#define APP_CALENDAR_STATES                                                              \
  { "quarter", "example", 1280, 800, app_state_enter_quarter },                          \
  { "quarter-selected", "example", 1280, 800, app_state_enter_quarter_selected },        \
  { "quarter-go-live", "example", 1280, 800, app_state_enter_quarter_go_live },          \
  { "quarter-empty", NULL, 1280, 800, app_state_enter_quarter },                         \
  { "quarter-crowded", NULL, 1280, 800, app_state_enter_quarter_crowded },               \
  { "quarter-foreign", NULL, 1280, 800, app_state_enter_quarter_foreign },               \
  { "narrow-quarter", "example", 360, 640, app_state_enter_quarter },                    \
  { "load", "example", 1280, 800, app_state_enter_load },                                \
  { "load-weighted", "example", 1280, 800, app_state_enter_load_weighted },              \
  { "load-empty", NULL, 1280, 800, app_state_enter_load },                               \
  { "load-crowded", NULL, 1280, 800, app_state_enter_load_crowded },                     \
  { "load-foreign", NULL, 1280, 800, app_state_enter_load_foreign },                     \
  { "narrow-load", "example", 360, 640, app_state_enter_load },                          \
  { "agenda", "example", 1280, 800, app_state_enter_agenda },                            \
  { "agenda-selected", "example", 1280, 800, app_state_enter_agenda_selected },          \
  { "agenda-empty", NULL, 1280, 800, app_state_enter_agenda },                           \
  { "agenda-crowded", NULL, 1280, 800, app_state_enter_agenda_crowded },                 \
  { "agenda-foreign", NULL, 1280, 800, app_state_enter_agenda_foreign },                 \
  { "narrow-agenda", "example", 360, 640, app_state_enter_agenda },

GtkWindow *app_state_enter_quarter          (AppFixture *fixture);
GtkWindow *app_state_enter_quarter_selected (AppFixture *fixture);
GtkWindow *app_state_enter_quarter_go_live  (AppFixture *fixture);
GtkWindow *app_state_enter_quarter_crowded  (AppFixture *fixture);
GtkWindow *app_state_enter_quarter_foreign  (AppFixture *fixture);
GtkWindow *app_state_enter_load             (AppFixture *fixture);
GtkWindow *app_state_enter_load_weighted    (AppFixture *fixture);
GtkWindow *app_state_enter_load_crowded     (AppFixture *fixture);
GtkWindow *app_state_enter_load_foreign     (AppFixture *fixture);
GtkWindow *app_state_enter_agenda           (AppFixture *fixture);
GtkWindow *app_state_enter_agenda_selected  (AppFixture *fixture);
GtkWindow *app_state_enter_agenda_crowded   (AppFixture *fixture);
GtkWindow *app_state_enter_agenda_foreign   (AppFixture *fixture);

G_END_DECLS
