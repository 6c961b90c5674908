/* training-fixture.h - the page Training in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

G_BEGIN_DECLS

void         training_fixture_show         (AppFixture      *fixture,
                                            const char      *mode);
SeguePage   *training_fixture_get_page     (AppFixture      *fixture);
SeguePlan   *training_fixture_get_plan     (AppFixture      *fixture);
guint        training_fixture_count        (AppFixture      *fixture,
                                            SegueRecordKind  kind);
gint64       training_fixture_get_rollout  (AppFixture      *fixture);
SegueRecord *training_fixture_add          (AppFixture      *fixture,
                                            SegueRecord     *record);
SegueRecord *training_fixture_add_audience (AppFixture      *fixture,
                                            const char      *name,
                                            int              segment);
SegueRecord *training_fixture_add_course   (AppFixture      *fixture,
                                            const char      *title,
                                            int              depth);
SegueRecord *training_fixture_add_rule     (AppFixture      *fixture,
                                            SegueRecord     *course,
                                            SegueRecord     *audience);
SegueRecord *training_fixture_add_session  (AppFixture      *fixture,
                                            SegueRecord     *course,
                                            SegueDay         day);

G_END_DECLS
