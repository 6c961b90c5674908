/* segue-raci-check.h - what is wrong with a RACI matrix (DOMAIN c 9)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-raci-matrix.h"
#include "segue-severity.h"

G_BEGIN_DECLS

typedef enum
{
  /* of a row */
  SEGUE_RACI_NO_ACCOUNTABLE,
  SEGUE_RACI_SEVERAL_ACCOUNTABLE,
  SEGUE_RACI_NO_RESPONSIBLE,
  SEGUE_RACI_MANY_RESPONSIBLE,
  SEGUE_RACI_MANY_CONSULTED,
  SEGUE_RACI_ONLY_INFORMED,
  SEGUE_RACI_ACCOUNTABLE_ARCHIVED,
  /* of a column */
  SEGUE_RACI_BOTTLENECK,
  SEGUE_RACI_COLUMN_BLANK,
  SEGUE_RACI_NEVER_TOLD,
  SEGUE_RACI_ALONE,
} SegueRaciFault;

/**
 * SegueRaciFinding:
 * @fault: what is wrong
 * @severity: how much it weighs
 * @subject: the activity, or who the column is
 * @place: the number of its row or column
 * @n: how many there are of what there is too much of
 */
typedef struct
{
  SegueRaciFault  fault;
  SegueSeverity   severity;
  char           *subject;
  int             place;
  guint           n;
} SegueRaciFinding;

GPtrArray *segue_raci_check                (const SegueRaciMatrix  *matrix);
gboolean   segue_raci_finding_is_of_column (const SegueRaciFinding *finding);
char      *segue_raci_finding_dup_text     (const SegueRaciFinding *finding);

G_END_DECLS
