/* segue-relations.h - what people are to each other, as one of them sees it (DOMAIN b 2b)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

guint        segue_relations_get_n       (void);
const char  *segue_relations_get_label   (guint        way);
GPtrArray   *segue_relations_list        (SeguePlan   *plan,
                                          gint64       person);
SegueRecord *segue_relations_get_other   (SeguePlan   *plan,
                                          SegueRecord *relationship,
                                          gint64       person);
char        *segue_relations_dup_title   (SeguePlan   *plan,
                                          SegueRecord *relationship,
                                          gint64       person);
char        *segue_relations_dup_problem (SeguePlan   *plan,
                                          gint64       person,
                                          guint        way,
                                          gint64       other);
SegueRecord *segue_relations_make        (gint64       person,
                                          guint        way,
                                          gint64       other);

G_END_DECLS
