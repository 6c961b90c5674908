/* segue-suggestion.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-suggestion"

#include "config.h"

#include "segue-suggestion.h"

#include "segue-record-type.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_SUGGESTION_BARRIER] = {
    "barrier", SEGUE_FIELD_CHOICE, N_("Barrier"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &segue_resistance_barriers,
    .synonyms = "adkar element|element|obstacle|Hürde|Barriere|Barrera",
  },
  [SEGUE_SUGGESTION_ROOT_CAUSE] = {
    "root-cause", SEGUE_FIELD_CHOICE, N_("Root cause"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 24,
    .choices = &segue_resistance_causes,
    .synonyms = "cause|reason|root cause category|why|Ursache|Grund|Cause racine|Raison|Oorzaak|Reden|"
                "Causa raíz|Motivo",
  },
  [SEGUE_SUGGESTION_APPROACH] = {
    "approach", SEGUE_FIELD_CHOICE, N_("Approach"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 24,
    .choices = &segue_resistance_approaches,
    .synonyms = "tactic|strategy|response|response strategy|how to respond|Vorgehen|Taktik|Approche|Tactique|"
                "Aanpak|Tactiek|Enfoque|Táctica",
  },
  [SEGUE_SUGGESTION_TEXT] = {
    "text", SEGUE_FIELD_TEXT, N_("What to do"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 40,
    .synonyms = "suggestion|action|measure|what|advice|Maßnahme|Vorschlag|Was tun|Suggestion à suivre|Mesure|"
                "Que faire|Maatregel|Wat te doen|Medida|Qué hacer",
  },
  [SEGUE_SUGGESTION_USE_WHEN] = {
    "use-when", SEGUE_FIELD_TEXT, N_("Use when"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 36,
    .synonyms = "when|condition|Wann|Anwenden wenn|Quand|Wanneer|Cuándo",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_SUGGESTION_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueSuggestion, segue_suggestion, SEGUE_RECORD_SUGGESTION, fields, SEGUE_SUGGESTION_TEXT)
