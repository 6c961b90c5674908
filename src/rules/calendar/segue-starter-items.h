/* segue-starter-items.h - what starter plans consist of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-audience.h"
#include "segue-record-kind.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_STARTER_LIGHT,
  SEGUE_STARTER_STANDARD,
  SEGUE_STARTER_ENTERPRISE,
} SegueStarterWeight;

/**
 * SegueStarterItem:
 * @key: by which it is known again, for ever
 * @title: N_(), what it is called
 * @kind: what it is
 * @weight: the lightest plan that has it
 * @of_wave: whether a wave has it too: the others are done once for the rollout
 * @offset: days from go-live
 * @segment: a segment of audiences that it is for, or %SEGUE_CHOICE_NONE: everybody
 * @values: its other fields as stable text: `channel=e-mail|purpose=awareness`
 */
typedef struct
{
  const char         *key;
  const char         *title;
  SegueRecordKind     kind;
  SegueStarterWeight  weight;
  gboolean            of_wave;
  int                 offset;
  int                 segment;
  const char         *values;
} SegueStarterItem;

const SegueStarterItem *segue_starter_get_items (guint *n);

G_END_DECLS
