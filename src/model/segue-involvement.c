/* segue-involvement.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-involvement"

#include "config.h"

#include "segue-involvement.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice stage_choices[] = {
  { "design", N_("Design"), "concept|Entwurf|Gestaltung|Konzept|Conception|Ontwerp|Diseño" },
  { "test", N_("Test"), "testing|Erprobung|Essai|Prueba|Pruebas" },
  { "pilot", N_("Pilot"), "pilots|Pilotbetrieb|Pilote|Proef|Piloto" },
  { "review", N_("Review"), "feedback|Überprüfung|Durchsicht|Revue|Beoordeling|Revisión" },
};
static const SegueChoices stages = { stage_choices, G_N_ELEMENTS (stage_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_INVOLVEMENT_IMPACTED_AUDIENCE] = SEGUE_IMPACTED_AUDIENCE_FIELD,
  [SEGUE_INVOLVEMENT_STAGE] = {
    "stage", SEGUE_FIELD_CHOICE, N_("Stage"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12,
    .choices = &stages,
    .synonyms = "kind|phase|involved in|Stufe|Schritt|Étape|Stadium|Fase|Etapa",
  },
  [SEGUE_INVOLVEMENT_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "day|when|on|Datum|Tag|Am|Jour|Le|Dag|Fecha|Día",
  },
  [SEGUE_INVOLVEMENT_NOTE] = {
    "note", SEGUE_FIELD_NOTE, N_("Note"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_WORKING, 36,
    .synonyms = "notes|comment|description|Notiz|Bemerkung|Kommentar|Remarque|Commentaire|Opmerking|Notitie|Nota|"
                "Comentario",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_INVOLVEMENT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueInvolvement, segue_involvement, SEGUE_RECORD_INVOLVEMENT, fields, SEGUE_NO_FIELD)
