/* import-fixture.h - a workspace in a folder of its own, and files to import
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-dialect.h"
#include "segue-import-plan.h"

G_BEGIN_DECLS

typedef struct
{
  char           *folder;
  char           *file;      /* what texts are written to, register.csv */
  SegueWorkspace *workspace;
} Fixture;

/* What the four counts of an import are expected to be. */
typedef struct
{
  guint counts[SEGUE_N_IMPORT_RESULTS]; /* new, changed, unchanged, refused */
} Expected;

#define EXPECT(NEW, CHANGED, UNCHANGED, REFUSED) ((Expected) { { NEW, CHANGED, UNCHANGED, REFUSED } })

void             fixture_set_up         (Fixture                  *fixture,
                                         gconstpointer             data);
void             fixture_tear_down      (Fixture                  *fixture,
                                         gconstpointer             data);

gint64           fixture_add_rollout    (Fixture                  *fixture,
                                         const char               *name);
gint64           fixture_get_rollout    (Fixture                  *fixture,
                                         guint                     position);
SegueRecord     *fixture_find           (Fixture                  *fixture,
                                         SegueRecordKind           kind,
                                         const char               *title);
char            *fixture_dup_text       (Fixture                  *fixture,
                                         SegueRecord              *record,
                                         const char               *field);
SegueRecord     *fixture_find_standing  (Fixture                  *fixture,
                                         const char               *person);

SegueImportPlan *fixture_plan_path      (Fixture                  *fixture,
                                         const char               *sheet,
                                         const char               *path,
                                         const char * const       *maps,
                                         const SegueImportOptions *options,
                                         GError                  **error);
SegueImportPlan *fixture_plan           (Fixture                  *fixture,
                                         const char               *sheet,
                                         const char               *text,
                                         GError                  **error);
void             fixture_import         (Fixture                  *fixture,
                                         const char               *sheet,
                                         const char               *text,
                                         Expected                  expected);
void             fixture_check          (SegueImportPlan          *plan,
                                         Expected                  expected);
char            *fixture_dup_warnings   (SegueImportPlan          *plan);
char            *fixture_dup_notes      (SegueImportPlan          *plan);
char            *fixture_dup_changes    (SegueImportPlan          *plan,
                                         guint                     index);

G_END_DECLS
