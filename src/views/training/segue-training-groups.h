/* segue-training-groups.h - which fields of a record the pane shows, group by group
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-kind.h"

G_BEGIN_DECLS

/* What stands below a group, made by the pane. */
typedef enum
{
  SEGUE_TRAINING_EXTRA_NONE,
  SEGUE_TRAINING_EXTRA_RULES,  /* who must, should or may take it, and where it stands */
  SEGUE_TRAINING_EXTRA_LEVELS, /* what it brings about */
  SEGUE_TRAINING_EXTRA_GAP,    /* how far people are from what they need */
  SEGUE_TRAINING_EXTRA_USERS,  /* which courses use it */
} SegueTrainingExtra;

/**
 * SegueTrainingGroup:
 * @title: N_(), above the group
 * @extra: what stands below it
 * @fields: (array length=n_fields): in their order
 */
typedef struct
{
  const char         *title;
  SegueTrainingExtra  extra;
  const guint        *fields;
  guint               n_fields;
} SegueTrainingGroup;

const SegueTrainingGroup *segue_training_groups_get (SegueRecordKind  kind,
                                                     guint           *n);

G_END_DECLS
