/* coverage-fixture.h - a rollout with roles, courses and what was held of them, in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

#include "segue-cross-tab.h"
#include "segue-training.h"

G_BEGIN_DECLS

SeguePlan     *coverage_fixture_get_plan    (AppFixture      *fixture);
SegueRecord   *coverage_fixture_add         (AppFixture      *fixture,
                                             SegueRecord     *record);
void           coverage_fixture_fill        (AppFixture      *fixture,
                                             gboolean         with_results);
SegueRecord   *coverage_fixture_find        (AppFixture      *fixture,
                                             SegueRecordKind  kind,
                                             const char      *title);
void           coverage_fixture_show        (AppFixture      *fixture);
SeguePage     *coverage_fixture_get_page    (AppFixture      *fixture);
GtkWidget     *coverage_fixture_get_mode    (AppFixture      *fixture);
SegueCrossTab *coverage_fixture_get_matrix  (AppFixture      *fixture);
SegueTraining *coverage_fixture_read        (AppFixture      *fixture);

G_END_DECLS
