/* resistance-fixture.h - the page Resistance in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

#include "segue-resistance.h"

G_BEGIN_DECLS

void         resistance_fixture_show         (AppFixture            *fixture,
                                              const char            *mode);
SeguePage   *resistance_fixture_get_page     (AppFixture            *fixture);
SeguePlan   *resistance_fixture_get_plan     (AppFixture            *fixture);
guint        resistance_fixture_count        (AppFixture            *fixture,
                                              SegueRecordKind        kind);
guint        resistance_fixture_count_shown  (AppFixture            *fixture);
gint64       resistance_fixture_get_rollout  (AppFixture            *fixture);
SegueRecord *resistance_fixture_add          (AppFixture            *fixture,
                                              SegueRecord           *record);
SegueRecord *resistance_fixture_add_audience (AppFixture            *fixture,
                                              const char            *name);
SegueRecord *resistance_fixture_add_person   (AppFixture            *fixture,
                                              const char            *name);
SegueRecord *resistance_fixture_make_entry   (AppFixture            *fixture,
                                              const char            *summary,
                                              SegueResistanceStatus  status,
                                              int                    age);
SegueRecord *resistance_fixture_add_entry    (AppFixture            *fixture,
                                              const char            *summary,
                                              SegueResistanceStatus  status,
                                              int                    age);
void         resistance_fixture_open         (AppFixture            *fixture,
                                              SegueRecord           *entry);

G_END_DECLS
