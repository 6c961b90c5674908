/* segue-rollout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-rollout"

#include "config.h"

#include "segue-rollout.h"

#include "segue-main-fields.h"
#include "segue-record-type.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_ROLLOUT_KIND_ERP] = {
    "erp-rollout", N_("ERP rollout"),
    "erp|erp migration|erp implementation|ERP-Einführung|Déploiement ERP|PGI|ERP-invoering|Implantación ERP",
  },
  [SEGUE_ROLLOUT_KIND_CLOUD_MIGRATION] = {
    "cloud-migration", N_("Cloud migration"),
    "cloud|Cloud-Migration|Migration vers le cloud|Cloudmigratie|Migración a la nube",
  },
  [SEGUE_ROLLOUT_KIND_SECURITY_UPGRADE] = {
    "security-upgrade", N_("Security upgrade"),
    "security|cyber security|Sicherheit|Sécurité|Beveiliging|Seguridad",
  },
  [SEGUE_ROLLOUT_KIND_PROCESS_AUTOMATION] = {
    "process-automation", N_("Process automation"),
    "automation|rpa|Automatisierung|Automatisation|Automatisering|Automatización",
  },
  [SEGUE_ROLLOUT_KIND_INFRASTRUCTURE] = {
    "infrastructure", N_("Infrastructure"), "Infrastruktur|Infrastructuur|Infraestructura",
  },
  [SEGUE_ROLLOUT_KIND_COLLABORATION_TOOL] = {
    "collaboration-tool", N_("Collaboration tool"),
    "collaboration|Zusammenarbeit|Outil collaboratif|Samenwerking|Herramienta de colaboración",
  },
  [SEGUE_ROLLOUT_KIND_OTHER] = { "other", N_("Other"), "Sonstiges|Andere|Autre|Overig|Otro" },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), TRUE };

static const SegueChoice weight_choices[] = {
  [SEGUE_ROLLOUT_WEIGHT_LIGHT] = { "light", N_("Light"), "Leicht|Léger|Licht|Ligero" },
  [SEGUE_ROLLOUT_WEIGHT_STANDARD] = { "standard", N_("Standard"), "normal|Standaard|Estándar" },
  [SEGUE_ROLLOUT_WEIGHT_ENTERPRISE] = { "enterprise", N_("Enterprise"), "full|Unternehmensweit|Groot|Empresarial" },
};
static const SegueChoices weights = { weight_choices, G_N_ELEMENTS (weight_choices), FALSE };

#define REASON(NAME, LABEL, SYNONYMS)                                                      \
  {                                                                                        \
    NAME, SEGUE_FIELD_NOTE, LABEL, SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 32,      \
    .synonyms = SYNONYMS,                                                                  \
  }

#define PERSON(NAME, LABEL, SYNONYMS)                                                      \
  {                                                                                        \
    NAME, SEGUE_FIELD_LINK, LABEL, SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,       \
    .target = SEGUE_RECORD_STAKEHOLDER, .synonyms = SYNONYMS,                              \
  }

#define ANSWER(NAME, LABEL)                                                                \
  {                                                                                        \
    NAME, SEGUE_FIELD_RATING, LABEL, SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 7,        \
    .minimum = 1, .maximum = 5,                                                            \
  }

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_ROLLOUT_NAME] = {
    "name", SEGUE_FIELD_TEXT, N_("Name"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 24,
    .synonyms = "rollout|project|project name|programme|program|initiative|change|title|"
                "Projekt|Projektname|Vorhaben|Titel|Nom|Projet|Nom du projet|Naam|Projectnaam|Traject|"
                "Nombre|Proyecto|Nombre del proyecto|Proyek",
  },
  [SEGUE_ROLLOUT_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 16, .choices = &kinds,
    .synonyms = "type|project type|change type|Art|Typ|Projektart|Type de projet|Nature|Soort|"
                "Soort project|Tipo|Tipo de proyecto",
  },
  [SEGUE_ROLLOUT_PHASE] = {
    "phase", SEGUE_FIELD_CHOICE, N_("Phase"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12,
    .choices = &segue_phases,
    .synonyms = "stage|current phase|status|Aktuelle Phase|Phase actuelle|Fase|Fase actual",
  },
  [SEGUE_ROLLOUT_WEIGHT] = {
    "weight", SEGUE_FIELD_CHOICE, N_("Weight"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,
    .initial = SEGUE_ROLLOUT_WEIGHT_STANDARD, .has_initial = TRUE, .choices = &weights,
    .synonyms = "framework|Umfang|Ampleur|Omvang|Alcance",
  },
  [SEGUE_ROLLOUT_WHY] = REASON ("why", N_("Why"), "reason|reasons|business reason|business case|Warum|Grund|"
                                "Pourquoi|Raison|Waarom|Reden|Por qué|Motivo"),
  [SEGUE_ROLLOUT_WHY_NOW] = REASON ("why-now", N_("Why now"), "urgency|Warum jetzt|Pourquoi maintenant|"
                                    "Waarom nu|Por qué ahora"),
  [SEGUE_ROLLOUT_RISK_OF_NOT_CHANGING] = REASON ("risk-of-not-changing", N_("Risk of not changing"),
                                                 "risk of doing nothing|cost of inaction|Risiko des Nichtstuns|"
                                                 "Risque de ne rien faire|Risico van niets doen|Riesgo de no cambiar"),
  [SEGUE_ROLLOUT_WHAT_CHANGES] = REASON ("what-changes", N_("What changes"), "changes|Was sich ändert|"
                                         "Ce qui change|Wat verandert|Qué cambia"),
  [SEGUE_ROLLOUT_WHAT_STAYS] = REASON ("what-stays", N_("What stays the same"), "Was bleibt|Ce qui reste|"
                                       "Wat blijft|Qué no cambia"),
  [SEGUE_ROLLOUT_SUCCESS_DEFINITION] = REASON ("success-definition", N_("Definition of success"),
                                               "success criteria|success|goal|goals|objective|objectives|"
                                               "Erfolgskriterien|Ziel|Ziele|Critères de succès|Objectif|Objectifs|"
                                               "Succescriteria|Doel|Doelen|Criterios de éxito|Objetivo|Objetivos"),
  [SEGUE_ROLLOUT_SPONSOR] = PERSON ("sponsor", N_("Sponsor"), "executive sponsor|project sponsor|Auftraggeber|"
                                    "Projektsponsor|Commanditaire|Opdrachtgever|Patrocinador"),
  [SEGUE_ROLLOUT_CHANGE_LEAD] = PERSON ("change-lead", N_("Change lead"), "change manager|change management lead|"
                                        "Responsable du changement|Conduite du changement|"
                                        "Verandermanager|Responsable del cambio"),
  [SEGUE_ROLLOUT_PROJECT_MANAGER] = PERSON ("project-manager", N_("Project manager"), "project lead|project leader|"
                                            "pm|Projektleiter|Projektleiterin|Projektleitung|Chef de projet|"
                                            "Projectleider|Jefe de proyecto|Director de proyecto"),
  [SEGUE_ROLLOUT_SIZE_SCOPE] = ANSWER ("size-scope", N_("Size: scope")),
  [SEGUE_ROLLOUT_SIZE_PEOPLE] = ANSWER ("size-people", N_("Size: number of people")),
  [SEGUE_ROLLOUT_SIZE_VARIATION] = ANSWER ("size-variation", N_("Size: variation between groups")),
  [SEGUE_ROLLOUT_SIZE_TYPE] = ANSWER ("size-type", N_("Size: type of change")),
  [SEGUE_ROLLOUT_SIZE_PROCESS] = ANSWER ("size-process", N_("Size: change of processes")),
  [SEGUE_ROLLOUT_SIZE_TECHNOLOGY] = ANSWER ("size-technology", N_("Size: change of technology")),
  [SEGUE_ROLLOUT_SIZE_ROLES] = ANSWER ("size-roles", N_("Size: change of job roles")),
  [SEGUE_ROLLOUT_SIZE_RESTRUCTURING] = ANSWER ("size-restructuring", N_("Size: restructuring")),
  [SEGUE_ROLLOUT_SIZE_AMOUNT] = ANSWER ("size-amount", N_("Size: amount of change overall")),
  [SEGUE_ROLLOUT_SIZE_PAY] = ANSWER ("size-pay", N_("Size: effect on pay")),
  [SEGUE_ROLLOUT_SIZE_STAFF] = ANSWER ("size-staff", N_("Size: reduction of staff")),
  [SEGUE_ROLLOUT_SIZE_TIME] = ANSWER ("size-time", N_("Size: time frame")),
  [SEGUE_ROLLOUT_RETENTION_MONTHS] = {
    "retention-months", SEGUE_FIELD_INTEGER, N_("Months to keep people's data after closing"),
    SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8, .maximum = 120, .initial = 12, .has_initial = TRUE,
    .synonyms = "retention|Aufbewahrung in Monaten|Mois de conservation|Bewaartermijn in maanden|"
                "Meses de conservación",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_ROLLOUT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueRollout, segue_rollout, SEGUE_RECORD_ROLLOUT, fields, SEGUE_ROLLOUT_NAME)
