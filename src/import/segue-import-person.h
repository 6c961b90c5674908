/* segue-import-person.h - the people of a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

char             *segue_import_person_dup_name  (SegueImportPlan *self,
                                                 guint            row);
void              segue_import_person_add_names (SegueImportPlan *self,
                                                 guint            row);
SeguePersonMatch  segue_import_person_find      (SegueImportPlan *self,
                                                 const char      *uid);

G_END_DECLS
