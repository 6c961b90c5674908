/* segue-fear.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-fear"

#include "config.h"

#include "segue-fear.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_FEAR_IMPACTED_AUDIENCE] = SEGUE_IMPACTED_AUDIENCE_FIELD,
  [SEGUE_FEAR_FEAR] = {
    "fear", SEGUE_FIELD_TEXT, N_("Fear"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 36,
    .synonyms = "concern|worry|loss|Befürchtung|Sorge|Angst|Crainte|Peur|Inquiétude|Angst voor|Zorg|Vrees|Miedo|"
                "Temor|Preocupación",
  },
  [SEGUE_FEAR_BENEFIT] = {
    "benefit", SEGUE_FIELD_NOTE, N_("What stands against it"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 36,
    .synonyms = "gain|answer|what's in it for them|counterpart|Nutzen|Vorteil|Antwort|Bénéfice|Avantage|Réponse|"
                "Voordeel|Antwoord|Beneficio|Ventaja|Respuesta",
  },
  [SEGUE_FEAR_CO_AUTHOR] = {
    "co-author", SEGUE_FIELD_LINK, N_("Written with"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 20,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "with whom|champion|Mitverfasser|Mit wem|Coauteur|Avec qui|Medeauteur|Met wie|Coautor|"
                "Con quién",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_FEAR_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueFear, segue_fear, SEGUE_RECORD_FEAR, fields, SEGUE_FEAR_FEAR)
