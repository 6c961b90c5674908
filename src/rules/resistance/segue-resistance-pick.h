/* segue-resistance-pick.h - the entries that a figure of the insights counts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-insights.h"

G_BEGIN_DECLS

/**
 * SegueResistancePickKind:
 * @SEGUE_RESISTANCE_PICK_NOTHING: no entries in particular
 * @SEGUE_RESISTANCE_PICK_CAUSE: those with a cause
 * @SEGUE_RESISTANCE_PICK_CELL: those of an audience with a cause
 * @SEGUE_RESISTANCE_PICK_AUDIENCE: those of people who resist actively, of an audience and those below it
 * @SEGUE_RESISTANCE_PICK_WEEK: heard or closed from a day on, and before another
 * @SEGUE_RESISTANCE_PICK_AGE: open ones of an age in days
 * @SEGUE_RESISTANCE_PICK_RESPONSE: those that were acknowledged
 * @SEGUE_RESISTANCE_PICK_RESOLUTION: those that were closed
 * @SEGUE_RESISTANCE_PICK_HEARD_IN: those that were heard somewhere
 * @SEGUE_RESISTANCE_PICK_VOICE: heard from a day on and before another, of an audience and those below it
 * @SEGUE_RESISTANCE_PICK_ENTRY: just one
 */
typedef enum
{
  SEGUE_RESISTANCE_PICK_NOTHING,
  SEGUE_RESISTANCE_PICK_CAUSE,
  SEGUE_RESISTANCE_PICK_CELL,
  SEGUE_RESISTANCE_PICK_AUDIENCE,
  SEGUE_RESISTANCE_PICK_WEEK,
  SEGUE_RESISTANCE_PICK_AGE,
  SEGUE_RESISTANCE_PICK_RESPONSE,
  SEGUE_RESISTANCE_PICK_RESOLUTION,
  SEGUE_RESISTANCE_PICK_HEARD_IN,
  SEGUE_RESISTANCE_PICK_VOICE,
  SEGUE_RESISTANCE_PICK_ENTRY,
} SegueResistancePickKind;

/**
 * SegueResistancePick:
 * @kind: what is asked for
 * @choice: the cause, or where it was heard; %SEGUE_CHOICE_NONE = not known
 * @id: the audience, or the entry; 0 = nobody is named
 * @from: the first day of a week, or the least age
 * @before: the day after it, or the least age of the next group
 */
typedef struct
{
  SegueResistancePickKind kind;
  int                     choice;
  gint64                  id;
  int                     from;
  int                     before;
} SegueResistancePick;

/* (transfer full) (element-type gint64) */
GArray *segue_resistance_pick_dup_entries (const SegueResistancePick *self,
                                           SegueResistanceInsights   *insights);

G_END_DECLS
