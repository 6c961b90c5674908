/* audience-states.h - what the page of the audiences can look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-states.h"

G_BEGIN_DECLS

GtkWindow *app_state_enter_audiences (AppFixture *fixture);
GtkWindow *app_state_enter_audiences_silent (AppFixture *fixture);
GtkWindow *app_state_enter_impact (AppFixture *fixture);
GtkWindow *app_state_enter_impact_public (AppFixture *fixture);
GtkWindow *app_state_enter_impact_form (AppFixture *fixture);
GtkWindow *app_state_enter_audience (AppFixture *fixture);
GtkWindow *app_state_enter_audiences_crowded (AppFixture *fixture);
GtkWindow *app_state_enter_impact_crowded (AppFixture *fixture);
GtkWindow *app_state_enter_audiences_foreign (AppFixture *fixture);

G_END_DECLS
