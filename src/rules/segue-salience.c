/* segue-salience.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-salience"

#include "config.h"

#include "segue-salience.h"

#include "segue-engagement.h"

#include <glib/gi18n.h>

static const SegueChoice choices[] = {
  [SEGUE_SALIENCE_NON_STAKEHOLDER] = { "non-stakeholder", N_("Non-stakeholder"), NULL },
  [SEGUE_SALIENCE_DORMANT] = { "dormant", N_("Dormant"), NULL },
  [SEGUE_SALIENCE_DISCRETIONARY] = { "discretionary", N_("Discretionary"), NULL },
  [SEGUE_SALIENCE_DOMINANT] = { "dominant", N_("Dominant"), NULL },
  [SEGUE_SALIENCE_DEMANDING] = { "demanding", N_("Demanding"), NULL },
  [SEGUE_SALIENCE_DANGEROUS] = { "dangerous", N_("Dangerous"), NULL },
  [SEGUE_SALIENCE_DEPENDENT] = { "dependent", N_("Dependent"), NULL },
  [SEGUE_SALIENCE_DEFINITIVE] = { "definitive", N_("Definitive"), NULL },
};

const SegueChoices segue_salience_classes = { choices, G_N_ELEMENTS (choices), FALSE };

/**
 * segue_salience_get:
 * @engagement: a standing
 *
 * Source: Mitchell, Agle and Wood 1997 (DOMAIN c 3); the three attributes are
 * there or not there.
 *
 * Returns: a #SegueSalience, or %SEGUE_CHOICE_NONE where an attribute is unset:
 *   each could still change the class
 */
int
segue_salience_get (SegueRecord *engagement)
{
  const guint fields[] = {
    SEGUE_ENGAGEMENT_SAL_POWER, SEGUE_ENGAGEMENT_SAL_LEGITIMACY, SEGUE_ENGAGEMENT_SAL_URGENCY,
  };
  int salience = SEGUE_SALIENCE_NON_STAKEHOLDER;

  g_return_val_if_fail (SEGUE_IS_ENGAGEMENT (engagement), SEGUE_CHOICE_NONE);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (!segue_record_is_set (engagement, fields[i]))
        return SEGUE_CHOICE_NONE;
      if (segue_record_get_boolean (engagement, fields[i]))
        salience |= 1 << i;
    }

  return salience;
}
