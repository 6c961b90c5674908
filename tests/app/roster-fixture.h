/* roster-fixture.h - a course, its sessions and people to come to them, in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

#include "segue-roster.h"

G_BEGIN_DECLS

#define ROSTER_PEOPLE 14

typedef struct
{
  AppFixture   app;
  gint64       rollout;
  SegueRecord *course;
  gint64       people[ROSTER_PEOPLE]; /* in the order of their names */
} RosterFixture;

void           roster_fixture_set_up      (RosterFixture  *fixture,
                                           gconstpointer   data);
void           roster_fixture_tear_down   (RosterFixture  *fixture,
                                           gconstpointer   data);
SeguePlan     *roster_fixture_get_plan    (RosterFixture  *fixture);
SeguePage     *roster_fixture_get_page    (RosterFixture  *fixture);
SegueRecord   *roster_fixture_add         (RosterFixture  *fixture,
                                           SegueRecord    *record);
SegueRecord   *roster_fixture_add_session (RosterFixture  *fixture,
                                           const char     *title,
                                           int             days,
                                           int             status,
                                           int             capacity);
SegueRecord   *roster_fixture_enrol       (RosterFixture  *fixture,
                                           SegueRecord    *session,
                                           guint           person,
                                           int             status);
SegueRecord   *roster_fixture_find        (RosterFixture  *fixture,
                                           SegueRecord    *session,
                                           guint           person);
void           roster_fixture_show        (RosterFixture  *fixture,
                                           SegueRecord    *session);
void           roster_fixture_undo        (RosterFixture  *fixture);
GtkWidget     *roster_fixture_get_focus   (RosterFixture  *fixture);
gboolean       roster_fixture_press       (GtkWidget      *widget,
                                           guint           key);

G_END_DECLS
