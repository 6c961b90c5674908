/* segue-profile.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-profile"

#include "config.h"

#include "segue-profile.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice method_choices[] = {
  { "survey-mean", N_("Mean of a survey"),
    "survey|poll|questionnaire|Umfrage|Befragung|Enquête|Sondage|Encuesta" },
  { "interview", N_("Interview"), "conversation|Gespräch|Entretien|Gesprek|Entrevista" },
  { "self", N_("Self-assessment"),
    "own assessment|self assessed|Selbsteinschätzung|Selbst|Auto-évaluation|Zelfbeoordeling|Autoevaluación" },
  { "manager", N_("Manager"), "by manager|Führungskraft|Responsable|Leidinggevende|Jefe" },
  { "estimate", N_("Estimate"), "guess|estimated|Schätzung|Geschätzt|Estimation|Estimé|Schatting|Estimación" },
};
static const SegueChoices methods = { method_choices, G_N_ELEMENTS (method_choices), FALSE };

#define ELEMENT(NAME, LABEL, SYNONYMS)                                                              \
  {                                                                                                 \
    NAME, SEGUE_FIELD_REAL, LABEL, SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,                  \
    .minimum = 1, .maximum = 5, .synonyms = SYNONYMS,                                               \
  }

static const SegueField fields[] = {
  [SEGUE_PROFILE_ENGAGEMENT] = {
    "engagement", SEGUE_FIELD_LINK, N_("Engagement"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_IDENTITY, 24, .target = SEGUE_RECORD_ENGAGEMENT,
  },
  [SEGUE_PROFILE_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPINION, 11,
    .synonyms = "as of|assessed on|assessment date|Datum|Stand|Bewertet am|Date d'évaluation|Évalué le|"
                "Beoordeeld op|Fecha|Evaluado el",
  },
  [SEGUE_PROFILE_METHOD] = {
    "method", SEGUE_FIELD_CHOICE, N_("Method"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 16,
    .choices = &methods,
    .synonyms = "basis|source|how|Methode|Grundlage|Quelle|Bron|Método|Fuente",
  },
  [SEGUE_PROFILE_AWARENESS] =
    ELEMENT ("awareness", N_("Awareness"), "a|Bewusstsein|Conscience|Bewustzijn|Conciencia"),
  [SEGUE_PROFILE_DESIRE] =
    ELEMENT ("desire", N_("Desire"), "d|Wunsch|Wille|Désir|Envie|Verlangen|Wens|Deseo"),
  [SEGUE_PROFILE_KNOWLEDGE] =
    ELEMENT ("knowledge", N_("Knowledge"), "k|Wissen|Connaissance|Connaissances|Kennis|Conocimiento"),
  [SEGUE_PROFILE_ABILITY] =
    ELEMENT ("ability", N_("Ability"), "ab|Fähigkeit|Können|Capacité|Vaardigheid|Vermogen|Habilidad|Capacidad"),
  [SEGUE_PROFILE_REINFORCEMENT] =
    ELEMENT ("reinforcement", N_("Reinforcement"),
             "r|Verstärkung|Verankerung|Renforcement|Ancrage|Versterking|Borging|Refuerzo"),
  [SEGUE_PROFILE_RESPONDENTS] = {
    "respondents", SEGUE_FIELD_INTEGER, N_("Respondents"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
    .minimum = 1, .maximum = 1000000,
    .synonyms = "n|number of respondents|answers|Befragte|Antworten|Répondants|Respondenten|Encuestados",
  },
  [SEGUE_PROFILE_ASSESSOR] = {
    "assessor", SEGUE_FIELD_TEXT, N_("Assessor"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_IDENTITY, 18,
    .synonyms = "assessed by|rated by|by|author|Bewertet von|Beurteilt von|Évalué par|Évaluateur|"
                "Beoordeeld door|Beoordelaar|Evaluado por|Evaluador",
  },
  [SEGUE_PROFILE_NOTE] = {
    "note", SEGUE_FIELD_NOTE, N_("Note"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "notes|comment|evidence|Notiz|Bemerkung|Kommentar|Remarque|Commentaire|Opmerking|Notitie|"
                "Nota|Comentario",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_PROFILE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueProfile, segue_profile, SEGUE_RECORD_PROFILE, fields, SEGUE_NO_FIELD)
