/* segue-objection.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-objection"

#include "config.h"

#include "segue-objection.h"

#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_OBJECTION_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_OBJECTION_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Objection"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 36,
    .synonyms = "question|counter argument|concern|what people say|Einwand|Gegenargument|Frage|"
                "Contre-argument|Bezwaar|Tegenargument|Objeción|Contraargumento",
  },
  [SEGUE_OBJECTION_ANSWER] = {
    "answer", SEGUE_FIELD_NOTE, N_("Answer"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 40,
    .synonyms = "response|reply|rebuttal|Antwort|Erwiderung|Réponse|Antwoord|Respuesta",
  },
  [SEGUE_OBJECTION_TALKING_POINT] = {
    "talking-point", SEGUE_FIELD_NOTE, N_("Talking point for managers"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_OPEN, 36,
    .synonyms = "talking points|manager talking point|for managers|Sprechpunkt|Für Vorgesetzte|"
                "Élément de langage|Gesprekspunt|Punto de conversación",
  },
  [SEGUE_OBJECTION_EVIDENCE] = {
    "evidence", SEGUE_FIELD_TEXT, N_("Where the facts are from"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_OPEN, 28,
    .synonyms = "source|facts|proof|Beleg|Quelle|Source des faits|Preuve|Bron|Bewijs|Fuente|Prueba",
  },
  [SEGUE_OBJECTION_ROOT_CAUSE] = {
    "root-cause", SEGUE_FIELD_CHOICE, N_("Root cause"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 22,
    .choices = &segue_resistance_causes,
    .synonyms = "cause|reason|root cause category|why|Ursache|Grund|Cause racine|Raison|Oorzaak|Reden|"
                "Causa raíz|Motivo",
  },
  [SEGUE_OBJECTION_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_OBJECTION_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|answered by|Verantwortlich|Responsable|Verantwoordelijke|Eigenaar|Encargado",
  },
  [SEGUE_OBJECTION_REVIEWED_ON] = {
    "reviewed-on", SEGUE_FIELD_DATE, N_("Reviewed on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "last reviewed|review date|Geprüft am|Relu le|Beoordeeld op|Revisado el",
  },
  [SEGUE_OBJECTION_FAQ] = {
    "faq", SEGUE_FIELD_LINK, N_("Question in the FAQ"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 30,
    .target = SEGUE_RECORD_FAQ,
    .synonyms = "faq entry|FAQ-Eintrag|Question fréquente|Veelgestelde vraag|Pregunta frecuente",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_OBJECTION_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueObjection, segue_objection, SEGUE_RECORD_OBJECTION, fields, SEGUE_OBJECTION_TITLE)
