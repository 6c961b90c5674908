/* segue-impacted-audience.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impacted-audience"

#include "config.h"

#include "segue-impacted-audience.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice status_choices[] = {
  [SEGUE_ANSWER_STATUS_OPEN] = { "open", N_("Open"), "no answer|Offen|Ouvert|Abierto" },
  [SEGUE_ANSWER_STATUS_DRAFTED] = { "drafted", N_("Drafted"), "draft|Entwurf|Brouillon|Concept|Borrador" },
  [SEGUE_ANSWER_STATUS_GIVEN] = {
    "given", N_("Given"), "answered|told|done|Beantwortet|Répondu|Beantwoord|Respondido",
  },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueChoice verdict_choices[] = {
  { "good", N_("Good"), "well|positive|Gut|Bien|Bon|Goed|Bueno" },
  { "mixed", N_("Mixed"), "so-so|Gemischt|Mitigé|Gemengd|Mixto" },
  { "bad", N_("Bad"), "poor|messy|negative|Schlecht|Mauvais|Slecht|Malo" },
};
static const SegueChoices verdicts = { verdict_choices, G_N_ELEMENTS (verdict_choices), FALSE };

#define TEXT(NAME, LABEL, REDACTION, SYNONYMS)                                             \
  {                                                                                        \
    NAME, SEGUE_FIELD_NOTE, LABEL, SEGUE_FIELD_SEARCHED, REDACTION, 28,                    \
    .synonyms = SYNONYMS,                                                                  \
  }

#define STATUS(NAME, LABEL)                                                                \
  {                                                                                        \
    NAME, SEGUE_FIELD_CHOICE, LABEL, SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 10,       \
    .initial = SEGUE_ANSWER_STATUS_OPEN, .has_initial = TRUE, .choices = &statuses,        \
  }

static const SegueField fields[] = {
  [SEGUE_IMPACTED_AUDIENCE_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22, .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "name|group|impacted group|target group|Zielgruppe|Gruppe|Public|Groupe|Groupe impacté|"
                "Doelgroep|Groep|Audiencia|Público|Grupo",
  },
  [SEGUE_IMPACTED_AUDIENCE_ROLLOUT] = {
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 18, .target = SEGUE_RECORD_ROLLOUT,
    .synonyms = "project|programme|program|Projekt|Projet|Proyecto|Proyek",
  },
  [SEGUE_IMPACTED_AUDIENCE_IN_SCOPE] = {
    "in-scope", SEGUE_FIELD_BOOLEAN, N_("In scope"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 8,
    .initial = 1, .has_initial = TRUE,
    .synonyms = "scope|affected|impacted|Betroffen|Im Umfang|Dans le périmètre|Concerné|Binnen scope|"
                "En alcance|Afectado",
  },
  [SEGUE_IMPACTED_AUDIENCE_WAVE] = {
    "wave", SEGUE_FIELD_TEXT, N_("Wave"), SEGUE_FIELD_LISTED | SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORDS, 10,
    .synonyms = "release|batch|Welle|Vague|Lot|Golf|Ola|Oleada",
  },
  [SEGUE_IMPACTED_AUDIENCE_ADOPTION_DEFINITION] =
    TEXT ("adoption-definition", N_("Definition of adoption"), SEGUE_REDACTION_WORKING,
          "adoption|Definition der Annahme|Définition de l'adoption|Definitie van adoptie|Definición de adopción"),
  [SEGUE_IMPACTED_AUDIENCE_USAGE_DEFINITION] =
    TEXT ("usage-definition", N_("Definition of usage"), SEGUE_REDACTION_WORKING,
          "usage|use|Nutzung|Définition de l'usage|Gebruik|Definición de uso"),
  [SEGUE_IMPACTED_AUDIENCE_UNIQUE_CONSIDERATIONS] =
    TEXT ("unique-considerations", N_("Unique considerations"), SEGUE_REDACTION_WORKING,
          "considerations|special considerations|Besonderheiten|Particularités|Bijzonderheden|"
          "Consideraciones|Particularidades"),
  [SEGUE_IMPACTED_AUDIENCE_ANTICIPATED_RESISTANCE] =
    TEXT ("anticipated-resistance", N_("Anticipated resistance"), SEGUE_REDACTION_OPINION,
          "resistance|expected resistance|Widerstand|Erwarteter Widerstand|Résistance attendue|"
          "Weerstand|Verwachte weerstand|Resistencia|Resistencia prevista"),
  [SEGUE_IMPACTED_AUDIENCE_TACTICS] =
    TEXT ("tactics", N_("Tactics"), SEGUE_REDACTION_WORKING,
          "tactic|strategy|approach|Taktik|Vorgehen|Tactique|Tactiques|Tactiek|Aanpak|Tácticas|Estrategia"),
  [SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS] =
    TEXT ("information-needs", N_("Information needs"), SEGUE_REDACTION_WORKING,
          "information need|Informationsbedarf|Besoins d'information|Informatiebehoefte|"
          "Necesidades de información"),
  [SEGUE_IMPACTED_AUDIENCE_EXPECTATIONS] =
    TEXT ("expectations", N_("Expectations"), SEGUE_REDACTION_WORKING,
          "expectation|Erwartungen|Attentes|Verwachtingen|Expectativas|Harapan"),
  [SEGUE_IMPACTED_AUDIENCE_WHATS_IN_IT_FOR_ME] =
    TEXT ("whats-in-it-for-me", N_("What’s in it for me"), SEGUE_REDACTION_WORKING,
          "wiifm|what's in it for them|value proposition|benefit|benefits|Nutzen|Was habe ich davon|"
          "Bénéfices|Voordelen|Beneficios"),
  [SEGUE_IMPACTED_AUDIENCE_NEEDS] =
    TEXT ("needs", N_("Needs"), SEGUE_REDACTION_WORKING,
          "need|requirements|Bedürfnisse|Bedarf|Besoins|Behoeften|Necesidades|Kebutuhan"),
  [SEGUE_IMPACTED_AUDIENCE_CONCERNS] =
    TEXT ("concerns", N_("Concerns"), SEGUE_REDACTION_WORKING,
          "concern|fears|worries|Bedenken|Sorgen|Befürchtungen|Préoccupations|Craintes|Zorgen|"
          "Preocupaciones|Inquietudes"),
  [SEGUE_IMPACTED_AUDIENCE_GAINS] =
    TEXT ("gains", N_("Gains"), SEGUE_REDACTION_WORKING, "gain|wins|Gewinn|Vorteile|Avantages|Baten|Ventajas|Ganancias"),
  [SEGUE_IMPACTED_AUDIENCE_LOSSES] =
    TEXT ("losses", N_("Losses"), SEGUE_REDACTION_WORKING, "loss|Verluste|Nachteile|Pertes|Verliezen|Nadelen|Pérdidas"),
  [SEGUE_IMPACTED_AUDIENCE_JOB_ANSWER] =
    TEXT ("job-answer", N_("“Will I still know how to do my job?”"), SEGUE_REDACTION_WORKING, NULL),
  [SEGUE_IMPACTED_AUDIENCE_JOB_STATUS] = STATUS ("job-status", N_("Answer about the job")),
  [SEGUE_IMPACTED_AUDIENCE_WORKLOAD_ANSWER] =
    TEXT ("workload-answer", N_("“Will my workload increase?”"), SEGUE_REDACTION_WORKING, NULL),
  [SEGUE_IMPACTED_AUDIENCE_WORKLOAD_STATUS] = STATUS ("workload-status", N_("Answer about the workload")),
  [SEGUE_IMPACTED_AUDIENCE_ASKED_ANSWER] =
    TEXT ("asked-answer", N_("“Did anyone ask us?”"), SEGUE_REDACTION_WORKING, NULL),
  [SEGUE_IMPACTED_AUDIENCE_ASKED_STATUS] = STATUS ("asked-status", N_("Answer about being asked")),
  [SEGUE_IMPACTED_AUDIENCE_PAST_CHANGES] =
    TEXT ("past-changes", N_("Past changes"), SEGUE_REDACTION_WORKING,
          "change history|history|Frühere Veränderungen|Changements passés|Eerdere veranderingen|Cambios anteriores"),
  [SEGUE_IMPACTED_AUDIENCE_PAST_VERDICT] = {
    "past-verdict", SEGUE_FIELD_CHOICE, N_("How past changes went"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPINION, 10, .choices = &verdicts,
  },
  [SEGUE_IMPACTED_AUDIENCE_CHAMPION_TARGET_RATIO] = {
    "champion-target-ratio", SEGUE_FIELD_INTEGER, N_("People for each champion"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 10000,
    .synonyms = "champion ratio|users per champion|Personen je Champion|Personnes par ambassadeur|"
                "Mensen per ambassadeur|Personas por embajador",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_IMPACTED_AUDIENCE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueImpactedAudience, segue_impacted_audience, SEGUE_RECORD_IMPACTED_AUDIENCE, fields,
                     SEGUE_NO_FIELD)
