/* segue-explain-back.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-explain-back"

#include "config.h"

#include "segue-explain-back.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_EXPLAIN_BACK_MESSAGE] = {
    "message", SEGUE_FIELD_LINK, N_("Key message"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_MESSAGE,
    .synonyms = "Kernbotschaft|Message clé|Kernboodschap|Mensaje clave",
  },
  [SEGUE_EXPLAIN_BACK_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("With whom"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 20,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "who|person|whom|with|Mit wem|Wer|Avec qui|Qui|Met wie|Wie|Con quién|Quién",
  },
  [SEGUE_EXPLAIN_BACK_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "group|Zielgruppe|Gruppe|Public|Groupe|Doelgroep|Audiencia|Grupo",
  },
  [SEGUE_EXPLAIN_BACK_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "when|on|day|Datum|Wann|Tag|Quand|Jour|Wanneer|Dag|Cuándo|Fecha",
  },
  [SEGUE_EXPLAIN_BACK_PASSED] = {
    "passed", SEGUE_FIELD_BOOLEAN, N_("Passed"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .synonyms = "understood|result|ok|Verstanden|Bestanden|Compris|Réussi|Begrepen|Entendido|Superado",
  },
  [SEGUE_EXPLAIN_BACK_NOTE] = {
    "note", SEGUE_FIELD_NOTE, N_("Note"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 30,
    .synonyms = "notes|in their words|comment|Notiz|Bemerkung|Remarque|Opmerking|Nota",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_EXPLAIN_BACK_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueExplainBack, segue_explain_back, SEGUE_RECORD_EXPLAIN_BACK, fields, SEGUE_NO_FIELD)
