/* segue-plan.h - what rules, exports and tests see of a workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-list.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_PLAN (segue_plan_get_type ())

G_DECLARE_INTERFACE (SeguePlan, segue_plan, SEGUE, PLAN, GObject)

/**
 * SeguePlanChanges:
 * @n: how often it changed since it was made: edits, not fields
 * @made: (nullable): when it was made, as segue_now_text() writes it; valid until the plan changes
 * @changed: (nullable): when anything of it changed last, or when it was made
 * @by: (nullable): who did that; %NULL where nobody gave a name, or it may not be known
 */
typedef struct
{
  guint       n;
  const char *made;
  const char *changed;
  const char *by;
} SeguePlanChanges;

/**
 * SeguePlanInterface:
 * @list: all records of a kind
 * @incoming: who links to a record
 * @get_uuid: the workspace's uuid
 * @find: (nullable): a record by its id, where it need not be in the list of its kind
 * @get_source: (nullable): where what the plan shows comes from, see segue_plan_get_source()
 * @shows_kind: (nullable): whether records of a kind are there at all for who reads, whatever
 *   their fields give away
 * @count_changes: (nullable): how often a record changed, see segue_plan_count_changes()
 */
struct _SeguePlanInterface
{
  GTypeInterface parent_iface;

  SegueRecordList     *(*list)     (SeguePlan       *self,
                                    SegueRecordKind  kind);
  SegueRecord * const *(*incoming) (SeguePlan       *self,
                                    SegueRecordKind  kind,
                                    guint            field,
                                    gint64           id,
                                    guint           *n);
  const char          *(*get_uuid) (SeguePlan       *self);
  SegueRecord         *(*find)     (SeguePlan       *self,
                                    SegueRecordKind  kind,
                                    gint64           id);
  SeguePlan           *(*get_source) (SeguePlan        *self,
                                      const SegueField *figure);
  gboolean             (*shows_kind) (SeguePlan       *self,
                                      SegueRecordKind  kind);
  gboolean             (*count_changes) (SeguePlan        *self,
                                         SegueRecord      *record,
                                         const guint      *fields,
                                         guint             n_fields,
                                         SeguePlanChanges *changes);
};

SegueRecordList     *segue_plan_list       (SeguePlan       *self,
                                            SegueRecordKind  kind);
SegueRecord         *segue_plan_find       (SeguePlan       *self,
                                            SegueRecordKind  kind,
                                            gint64           id);
SegueRecord         *segue_plan_follow     (SeguePlan       *self,
                                            SegueRecord     *record,
                                            guint            field);
SegueRecord * const *segue_plan_incoming   (SeguePlan       *self,
                                            SegueRecordKind  kind,
                                            guint            field,
                                            gint64           id,
                                            guint           *n);
const char          *segue_plan_get_uuid   (SeguePlan       *self);
SeguePlan           *segue_plan_get_source (SeguePlan       *self,
                                            const SegueField *figure);
SegueRecord         *segue_plan_find_source (SeguePlan      *self,
                                            SegueRecord     *record);
gboolean             segue_plan_shows      (SeguePlan       *self,
                                            const SegueField *field);
gboolean             segue_plan_shows_kind (SeguePlan       *self,
                                            SegueRecordKind  kind);
gboolean             segue_plan_shows_as_is (SeguePlan      *self,
                                            SegueRecord     *record,
                                            guint            field);
gboolean             segue_plan_count_changes (SeguePlan    *self,
                                            SegueRecord     *record,
                                            const guint     *fields,
                                            guint            n_fields,
                                            SeguePlanChanges *changes);
char                *segue_plan_dup_uid    (SeguePlan       *self,
                                            SegueRecord     *record);
SegueRecord         *segue_plan_find_uid   (SeguePlan       *self,
                                            SegueRecordKind  kind,
                                            const char      *uid);
char                *segue_plan_dup_title  (SeguePlan       *self,
                                            SegueRecord     *record);

G_END_DECLS
