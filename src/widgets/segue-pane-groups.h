/* segue-pane-groups.h - which fields of a record a pane shows, group by group
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-kind.h"

G_BEGIN_DECLS

/* What stands beside the fields of a group, made by the pane that has room for it. */
typedef enum
{
  SEGUE_PANE_EXTRA_NONE,
  SEGUE_PANE_EXTRA_DAY,     /* how far it is from what it hangs on, and when to prepare it */
  SEGUE_PANE_EXTRA_REACH,   /* how many people it reaches */
  SEGUE_PANE_EXTRA_MESSAGES,/* the key messages that it carries, and the questions they answer */
  SEGUE_PANE_EXTRA_TEXT,    /* composing its text */
  SEGUE_PANE_EXTRA_WORDING, /* approving, earlier wordings, how often it is heard, what it rests on */
  SEGUE_PANE_EXTRA_RULES,   /* who must, should or may take it, and where it stands */
  SEGUE_PANE_EXTRA_LEVELS,  /* what it brings about */
  SEGUE_PANE_EXTRA_GAP,     /* how far people are from what they need */
  SEGUE_PANE_EXTRA_USERS,   /* which courses use it */
} SeguePaneExtra;

/**
 * SeguePaneGroup:
 * @title: N_(), above the group
 * @extra: what else belongs there
 * @fields: (array length=n_fields): in their order
 */
typedef struct
{
  const char     *title;
  SeguePaneExtra  extra;
  const guint    *fields;
  guint           n_fields;
} SeguePaneGroup;

const SeguePaneGroup *segue_pane_groups_get (SegueRecordKind  kind,
                                             guint           *n);

G_END_DECLS
