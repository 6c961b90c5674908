/* segue-import-links.h - what the names in a cell lead to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

/**
 * SegueImportLink:
 * @ids: (element-type gint64): the records that were found
 * @issues: (element-type SegueImportIssue): what was not, without row and column
 */
typedef struct
{
  GArray *ids;
  GArray *issues;
} SegueImportLink;

const SegueImportLink *segue_import_plan_resolve (SegueImportPlan       *self,
                                                  guint                  column,
                                                  guint                  row);
void                   segue_import_plan_report  (SegueImportPlan       *self,
                                                  const SegueImportLink *link,
                                                  guint                  column,
                                                  guint                  row);
void                   segue_import_link_set     (const SegueImportLink *link,
                                                  const SegueField      *field,
                                                  SegueValue            *value);

G_END_DECLS
