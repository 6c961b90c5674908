/* example-fixture.h - a workspace with the example in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

/* A Wednesday in the middle of nothing. */
#define EXAMPLE_TODAY (segue_day_from_ymd (2026, 11, 18))

#define EXAMPLE_ERP      "Headwater ERP"
#define EXAMPLE_SECURITY "Watertight sign-in"

typedef struct
{
  char           *folder;
  char           *path;
  SegueWorkspace *workspace;
  SeguePlan      *plan;
  SegueDay        today;
} ExampleFixture;

void         example_fixture_fill   (ExampleFixture  *self,
                                     SegueDay         today);
void         example_fixture_reopen (ExampleFixture  *self);
void         example_set_up         (ExampleFixture  *self,
                                     gconstpointer    data);
void         example_tear_down      (ExampleFixture  *self,
                                     gconstpointer    data);

guint        example_count          (ExampleFixture  *self,
                                     SegueRecordKind  kind);
SegueRecord *example_get            (ExampleFixture  *self,
                                     SegueRecordKind  kind,
                                     guint            position);
SegueRecord *example_find           (ExampleFixture  *self,
                                     SegueRecordKind  kind,
                                     const char      *title);

G_END_DECLS
