/* reading-fixture.h - a workspace that can only be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

#include "segue-page.h"

G_BEGIN_DECLS

void reading_fixture_reopen         (AppFixture *fixture);
void reading_fixture_assert_refused (SeguePage  *page,
                                     GtkWidget  *widget,
                                     const char *action,
                                     GVariant   *target);
void reading_fixture_assert_deaf    (AppFixture *fixture,
                                     const char *action);
void reading_fixture_assert_closed  (GtkWidget  *widget,
                                     GType       harmless);

G_END_DECLS
