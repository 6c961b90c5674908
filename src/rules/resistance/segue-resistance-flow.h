/* segue-resistance-flow.h - what a change of status fills in, and what it needs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-facts.h"

G_BEGIN_DECLS

/**
 * SegueResistanceChange:
 * @field: a field of the entry
 * @value: what it becomes: a day, or the number of a choice
 * @is_set: %FALSE = it is emptied
 */
typedef struct
{
  guint    field;
  gint64   value;
  gboolean is_set;
} SegueResistanceChange;

/* (transfer full) (element-type SegueResistanceChange): the status itself, and the days that follow:
 * acknowledged on, answered on, closed on, escalated on, each only where it is not known yet.  What is
 * opened again loses answered-on, closed-on and told-them-on: the answer did not hold.  What is new
 * again loses acknowledged-on.  Empty where it has that status. */
GArray     *segue_resistance_dup_changes (SegueRecord            *entry,
                                          SegueResistanceStatus   status,
                                          SegueDay                today);
/* (nullable): why the entry may not have this status, translated: “An entry cannot be resolved …” */
const char *segue_resistance_get_refusal (SegueRecord            *entry,
                                          SegueResistanceStatus   status);

G_END_DECLS
