/* audience-fixture.h - the page of the audiences in the window, and who is on it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

G_BEGIN_DECLS

void         audience_fixture_show          (AppFixture *fixture);
SeguePage   *audience_fixture_get_page      (AppFixture *fixture);
SeguePlan   *audience_fixture_get_plan      (AppFixture *fixture);
gint64       audience_fixture_get_rollout   (AppFixture *fixture);
SegueRecord *audience_fixture_find          (AppFixture *fixture,
                                             const char *name);
SegueRecord *audience_fixture_find_impacted (AppFixture *fixture,
                                             const char *name);

G_END_DECLS
