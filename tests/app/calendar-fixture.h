/* calendar-fixture.h - the page of the calendar in the window, and what is on it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

#include "segue-dated.h"

G_BEGIN_DECLS

void         calendar_fixture_show     (AppFixture     *fixture);
void         calendar_fixture_show_mode (AppFixture    *fixture,
                                         const char    *mode);
gboolean     calendar_fixture_press    (GtkWidget      *widget,
                                        guint           key,
                                        GdkModifierType modifiers);
SeguePage   *calendar_fixture_get_page (AppFixture     *fixture);
SeguePlan   *calendar_fixture_get_plan (AppFixture     *fixture);
gint64       calendar_fixture_add      (AppFixture     *fixture,
                                        SegueRecordKind kind,
                                        const char     *title,
                                        const char     *first,
                                        const char     *last);
SegueRecord *calendar_fixture_find     (AppFixture     *fixture,
                                        SegueRecordKind kind,
                                        const char     *title);
void         calendar_fixture_answer   (GtkWidget      *popover,
                                        guint           kind,
                                        const char     *title);
SegueDay     calendar_fixture_day      (const char     *text);

G_END_DECLS
