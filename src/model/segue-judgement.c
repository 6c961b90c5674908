/* segue-judgement.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-judgement"

#include "config.h"

#include "segue-judgement.h"

#include "segue-attitude-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice basis_choices[] = {
  [SEGUE_BASIS_OBSERVED] = {
    "observed", N_("Observed"), "seen|observation|Beobachtet|Observé|Waargenomen|Observado",
  },
  [SEGUE_BASIS_SAID_TO_ME] = {
    "said-to-me", N_("Said to me"),
    "said|interview|conversation|Mir gesagt|Gespräch|Dit de vive voix|Entretien|Gezegd|Gesprek|"
    "Me lo dijo|Entrevista",
  },
  [SEGUE_BASIS_REPORTED_BY_MANAGER] = {
    "reported-by-manager", N_("Reported by manager"),
    "manager|reported|Von der Führungskraft berichtet|Rapporté par le responsable|"
    "Gemeld door leidinggevende|Informado por el jefe",
  },
  [SEGUE_BASIS_SURVEY] = { "survey", N_("Survey"), "poll|pulse|Umfrage|Befragung|Enquête|Sondage|Encuesta" },
  [SEGUE_BASIS_INFERRED] = { "inferred", N_("Inferred"), "deduced|Abgeleitet|Déduit|Afgeleid|Inferido" },
  [SEGUE_BASIS_ASSUMED] = {
    "assumed", N_("Assumed"), "assumption|guess|Angenommen|Vermutet|Supposé|Aangenomen|Supuesto",
  },
  [SEGUE_BASIS_IMPORTED] = {
    "imported", N_("Taken from a file"), "file|spreadsheet|Importiert|Importé|Geïmporteerd|Importado",
  },
};
static const SegueChoices bases = { basis_choices, G_N_ELEMENTS (basis_choices), TRUE };

static const SegueField fields[] = {
  [SEGUE_JUDGEMENT_ENGAGEMENT] = {
    "engagement", SEGUE_FIELD_LINK, N_("Engagement"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_IDENTITY, 24, .target = SEGUE_RECORD_ENGAGEMENT,
  },
  [SEGUE_JUDGEMENT_AS_OF] = {
    "as-of", SEGUE_FIELD_DATE, N_("As of"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPINION, 11,
    .synonyms = "date|rated on|assessed on|assessment date|rating date|Datum|Stand|Bewertet am|"
                "Bewertungsdatum|Date d'évaluation|Évalué le|Beoordeeld op|Beoordelingsdatum|Fecha|"
                "Evaluado el|Fecha de evaluación|Tanggal",
  },
  [SEGUE_JUDGEMENT_ASSESSOR] = {
    "assessor", SEGUE_FIELD_TEXT, N_("Assessor"),
    SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .synonyms = "assessed by|rated by|by|author|Bewertet von|Beurteilt von|Évalué par|Évaluateur|"
                "Beoordeeld door|Beoordelaar|Evaluado por|Evaluador",
  },
  [SEGUE_JUDGEMENT_BASIS] = {
    "basis", SEGUE_FIELD_CHOICE, N_("Basis"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPINION, 16, .choices = &bases,
    .synonyms = "source|based on|Grundlage|Quelle|Base|Fondement|Grondslag|Bron|Fuente",
  },
  [SEGUE_JUDGEMENT_EVIDENCE] = {
    "evidence", SEGUE_FIELD_NOTE, N_("Evidence"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "reason|notes|comment|Beleg|Belege|Begründung|Preuve|Preuves|Justification|Bewijs|"
                "Onderbouwing|Evidencia|Justificación",
  },
  [SEGUE_JUDGEMENT_CONFIDENCE] = {
    "confidence", SEGUE_FIELD_RATING, N_("Confidence"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 7,
    .minimum = 1, .maximum = 5,
    .synonyms = "certainty|Sicherheit|Vertrauen|Confiance|Zekerheid|Confianza",
  },
  [SEGUE_JUDGEMENT_REVIEW_AFTER] = {
    "review-after", SEGUE_FIELD_DATE, N_("Review after"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 11,
    .synonyms = "review on|next review|review date|Nächste Überprüfung|Prochaine revue|Revoir après|"
                "Volgende beoordeling|Próxima revisión",
  },
  SEGUE_ATTITUDE_ROWS (SEGUE_JUDGEMENT_POWER, SEGUE_FIELD_PLAIN),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_JUDGEMENT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueJudgement, segue_judgement, SEGUE_RECORD_JUDGEMENT, fields, SEGUE_NO_FIELD)
