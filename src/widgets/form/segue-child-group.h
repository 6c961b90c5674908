/* segue-child-group.h - the records that hang on another, edited where that is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CHILD_GROUP (segue_child_group_get_type ())

G_DECLARE_FINAL_TYPE (SegueChildGroup, segue_child_group, SEGUE, CHILD_GROUP, AdwPreferencesGroup)

/**
 * SegueChildKind:
 * @title: N_(), above the group
 * @add: N_(), the button that adds one
 * @none: N_(), what is said where there are none
 * @kind: of the records
 * @owner: the field of @kind that leads to what they hang on
 * @fields: (array length=n_fields): those that can be edited, in their order
 * @n_fields: their number
 * @initial: the field that a new record cannot be without, beside @owner; %SEGUE_NO_FIELD
 *   where there is none
 * @initial_text: N_(), what a new record has there, as people read it; %NULL for the first choice
 * @dup_subtitle: (nullable): what is said of one while it is closed
 */
typedef struct
{
  const char      *title;
  const char      *add;
  const char      *none;
  SegueRecordKind  kind;
  guint            owner;
  const guint     *fields;
  guint            n_fields;
  guint            initial;
  const char      *initial_text;
  char          *(*dup_title)    (SeguePlan   *plan,
                                  SegueRecord *record);
  char          *(*dup_subtitle) (SeguePlan   *plan,
                                  SegueRecord *record);
} SegueChildKind;

GtkWidget *segue_child_group_new        (SegueWorkspace       *workspace,
                                         SegueRecord          *owner,
                                         const SegueChildKind *kind);
GtkWidget *segue_child_group_new_within (SegueWorkspace       *workspace,
                                         SegueRecord          *owner,
                                         const SegueChildKind *kind,
                                         guint                 field,
                                         gint64                number);
void       segue_child_group_open       (SegueChildGroup      *self,
                                         gint64                id,
                                         guint                 field);
void       segue_child_group_add        (SegueChildGroup      *self);
void       segue_child_group_draft      (SegueChildGroup      *self);

G_END_DECLS
