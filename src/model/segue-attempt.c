/* segue-attempt.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-attempt"

#include "config.h"

#include "segue-attempt.h"

#include "segue-record-type.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static const SegueChoice result_choices[] = {
  [SEGUE_ATTEMPT_RESULT_OPEN] = {
    "open", N_("Not known yet"),
    "open|pending|Noch offen|Pas encore connu|Nog niet bekend|Aún no se sabe",
  },
  [SEGUE_ATTEMPT_RESULT_WORKED] = {
    "worked", N_("Worked"),
    "success|yes|successful|Hat geholfen|Réussi|Gelukt|Funcionó",
  },
  [SEGUE_ATTEMPT_RESULT_PARTLY] = {
    "partly", N_("Partly worked"),
    "partial|partly|Teilweise|En partie|Gedeeltelijk|En parte",
  },
  [SEGUE_ATTEMPT_RESULT_FAILED] = {
    "failed", N_("Did not work"),
    "failed|no|failure|Hat nicht geholfen|Échoué|Mislukt|No funcionó",
  },
};
static const SegueChoices results = { result_choices, G_N_ELEMENTS (result_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_ATTEMPT_RESISTANCE] = {
    "resistance", SEGUE_FIELD_LINK, N_("Resistance entry"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_WORKING, 30,
    .target = SEGUE_RECORD_RESISTANCE,
    .synonyms = "entry|objection|Eintrag|Entrée|Item|Entrada",
  },
  [SEGUE_ATTEMPT_TRIED_ON] = {
    "tried-on", SEGUE_FIELD_DATE, N_("Tried on"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 11,
    .synonyms = "date tried|attempt date|Versucht am|Tenté le|Geprobeerd op|Intentado el",
  },
  [SEGUE_ATTEMPT_APPROACH] = {
    "approach", SEGUE_FIELD_CHOICE, N_("Approach"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPINION, 24,
    .choices = &segue_resistance_approaches,
    .synonyms = "tactic|strategy|response|response strategy|how to respond|Vorgehen|Taktik|Approche|Tactique|"
                "Aanpak|Tactiek|Enfoque|Táctica",
  },
  [SEGUE_ATTEMPT_TRIED] = {
    "tried", SEGUE_FIELD_NOTE, N_("What was tried"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 36,
    .synonyms = "action|note|notes|Was versucht wurde|Ce qui a été tenté|Wat is geprobeerd|Qué se intentó",
  },
  [SEGUE_ATTEMPT_RESULT] = {
    "result", SEGUE_FIELD_CHOICE, N_("Result"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 14,
    .choices = &results, .initial = SEGUE_ATTEMPT_RESULT_OPEN, .has_initial = TRUE,
    .synonyms = "outcome|Ergebnis|Résultat|Resultaat|Resultado",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_ATTEMPT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueAttempt, segue_attempt, SEGUE_RECORD_ATTEMPT, fields, SEGUE_NO_FIELD)
