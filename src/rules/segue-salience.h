/* segue-salience.h - power, legitimacy and urgency (DOMAIN c 3)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

/* The bits of a class are its attributes: 1 power, 2 legitimacy, 4 urgency. */
typedef enum
{
  SEGUE_SALIENCE_NON_STAKEHOLDER,
  SEGUE_SALIENCE_DORMANT,
  SEGUE_SALIENCE_DISCRETIONARY,
  SEGUE_SALIENCE_DOMINANT,
  SEGUE_SALIENCE_DEMANDING,
  SEGUE_SALIENCE_DANGEROUS,
  SEGUE_SALIENCE_DEPENDENT,
  SEGUE_SALIENCE_DEFINITIVE,
} SegueSalience;

extern const SegueChoices segue_salience_classes;

int segue_salience_get (SegueRecord *engagement);

G_END_DECLS
