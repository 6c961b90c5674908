/* segue-import-match-private.h - which record each row is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan-private.h"

G_BEGIN_DECLS

/**
 * SegueImportMatch:
 * @index: of the row in the plan
 * @wanted: whether the row has such a record
 * @keys: (owned): by which they are found
 * @ids: of the records, given before these are made
 * @by_uid: whether the uid found it
 * @uid: (nullable): that the row gives
 *
 * What is found out about one row; arrays are by source: own and hop.
 */
typedef struct
{
  SegueImportPlan *plan;
  guint            index;
  SegueRecord     *records[2];
  gboolean         wanted[2];
  SegueImportKey   keys[2];
  gint64           ids[2];
  gboolean         by_uid;
  const char      *uid;
} SegueImportMatch;

void              segue_import_match_clear          (SegueImportMatch *match);
gboolean          segue_import_match_refuse         (SegueImportMatch *match,
                                                     guint             column,
                                                     guint             code,
                                                     guint             arg);
gboolean          segue_import_match_refuse_missing (SegueImportMatch *match,
                                                     guint             source,
                                                     guint             field);
gboolean          segue_import_match_find           (SegueImportMatch *match);
gboolean          segue_import_match_check_needs    (SegueImportMatch *match);
gboolean          segue_import_match_check_somebody (SegueImportMatch *match);
void              segue_import_match_warn_of_nobody (SegueImportMatch *match);

const SegueValue *segue_import_plan_peek_value      (SegueImportPlan  *self,
                                                     guint             source,
                                                     guint             field);
gboolean          segue_import_plan_uid_is_of       (SegueImportPlan  *self,
                                                     guint             source);
void              segue_import_plan_expect          (SegueImportPlan  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueImportMatch, segue_import_match_clear)

G_END_DECLS
