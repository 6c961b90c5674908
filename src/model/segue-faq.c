/* segue-faq.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-faq"

#include "config.h"

#include "segue-faq.h"

#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_FAQ_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_FAQ_QUESTION] = {
    "question", SEGUE_FIELD_TEXT, N_("Question"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 36,
    .synonyms = "faq|q|title|Frage|Pregunta|Vraag",
  },
  [SEGUE_FAQ_ANSWER] = {
    "answer", SEGUE_FIELD_NOTE, N_("Answer"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 40,
    .synonyms = "a|reply|Antwort|Réponse|Antwoord|Respuesta",
  },
  [SEGUE_FAQ_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_FAQ_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|answered by|Verantwortlich|Zuständig|Responsable|Eigenaar|Verantwoordelijke|"
                "Encargado",
  },
  [SEGUE_FAQ_VERSION] = {
    "version", SEGUE_FIELD_INTEGER, N_("Version"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 7,
    .minimum = 1, .maximum = 100000, .initial = 1, .has_initial = TRUE,
    .synonyms = "revision|Fassung|Versie",
  },
  [SEGUE_FAQ_REVIEWED_ON] = {
    "reviewed-on", SEGUE_FIELD_DATE, N_("Reviewed on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "last reviewed|review date|updated|Geprüft am|Überprüft am|Relu le|Révisé le|Beoordeeld op|"
                "Revisado el",
  },
  [SEGUE_FAQ_TIMES_ASKED] = {
    "times-asked", SEGUE_FIELD_INTEGER, N_("Times asked"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 1000000,
    .synonyms = "count|how often|asked|Wie oft gefragt|Anzahl|Nombre de fois|Aantal keer|Veces",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_FAQ_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueFaq, segue_faq, SEGUE_RECORD_FAQ, fields, SEGUE_FAQ_QUESTION)
