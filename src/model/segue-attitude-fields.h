/* segue-attitude-fields.h - the rows of the attitudes, the same in engagements and judgements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-attitude.h"
#include "segue-record.h"

#include <glib/gi18n.h>

G_BEGIN_DECLS

/**
 * SEGUE_ATTITUDE_ROWS:
 * @FIRST: the index of `power` in the table
 * @FLAG: %SEGUE_FIELD_ATTITUDE in engagements, where every change is a judgement;
 *   %SEGUE_FIELD_PLAIN in the judgements themselves
 *
 * Ratings run from 1, very low, to 5, very high; the position from -2, strongly
 * against, to 2, strongly for.  Unset says that nobody judged it and is never zero.
 * "Influence" counts as power: a register that has both says "Power" for power, and
 * a name or label goes before a synonym.
 */
#define SEGUE_ATTITUDE_ROWS(FIRST, FLAG)                                                         \
  [(FIRST) + SEGUE_ATTITUDE_POWER] = {                                                           \
    "power", SEGUE_FIELD_RATING, N_("Power"), (FLAG) | SEGUE_FIELD_LISTED,                       \
    SEGUE_REDACTION_OPINION, 7, .minimum = 1, .maximum = 5,                                      \
    .synonyms = "influence|power level|level of power|influence level|level of influence|"       \
                "power/influence|influence/power|power rating|influence rating|authority|"       \
                "formal authority|Macht|Einfluss|Machtposition|Einflussgrad|"            \
                "Macht/Einfluss|Pouvoir|Niveau de pouvoir|Niveau d'influence|"                   \
                "Pouvoir/Influence|Invloed|Macht/Invloed|Mate van invloed|Poder|Influencia|"     \
                "Nivel de poder|Nivel de influencia|Poder/Influencia|Pengaruh|Kekuasaan",        \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_INTEREST] = {                                                        \
    "interest", SEGUE_FIELD_RATING, N_("Interest"), (FLAG) | SEGUE_FIELD_LISTED,                 \
    SEGUE_REDACTION_OPINION, 7, .minimum = 1, .maximum = 5,                                      \
    .synonyms = "interest level|level of interest|interest rating|Interesse|Interessengrad|"     \
                "Interessensgrad|Intérêt|Niveau d'intérêt|Belang|Mate van interesse|"            \
                "Mate van belang|Interés|Nivel de interés|Kepentingan|Minat",                    \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_IMPACT_ON_THEM] = {                                                  \
    "impact-on-them", SEGUE_FIELD_RATING, N_("Impact on them"), (FLAG) | SEGUE_FIELD_PLAIN,      \
    SEGUE_REDACTION_OPINION, 7, .minimum = 1, .maximum = 5,                                      \
    .synonyms = "impact|impact level|level of impact|degree of impact|impact rating|"            \
                "project impact|Betroffenheit|Auswirkung|Auswirkungen|Grad der Betroffenheit|"   \
                "Niveau d'impact|Degré d'impact|Mate van impact|Impacto|Nivel de impacto|Dampak", \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_CRITICALITY] = {                                                     \
    "criticality", SEGUE_FIELD_RATING, N_("Criticality"), (FLAG) | SEGUE_FIELD_PLAIN,            \
    SEGUE_REDACTION_OPINION, 7, .minimum = 1, .maximum = 5,                                      \
    .synonyms = "importance|relevance|priority level|Kritikalität|Wichtigkeit|Bedeutung|"        \
                "Relevanz|Criticité|Pertinence|Kriticiteit|Belangrijkheid|Relevantie|"           \
                "Criticidad|Importancia|Relevancia",                                             \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_POSITION] = {                                                        \
    "position", SEGUE_FIELD_RATING, N_("Position"), (FLAG) | SEGUE_FIELD_PLAIN,                  \
    SEGUE_REDACTION_OPINION, 8, .minimum = -2, .maximum = 2,                                     \
    .synonyms = "attitude|stance|sentiment|support level|level of support|support|"              \
                "for or against|for/against|Haltung|Einstellung|Attitude envers le projet|"      \
                "Niveau de soutien|Houding|Standpunt|Actitud|Postura|Nivel de apoyo|Sikap",      \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_EFFORT] = {                                                          \
    "effort", SEGUE_FIELD_RATING, N_("Effort to engage"), (FLAG) | SEGUE_FIELD_PLAIN,            \
    SEGUE_REDACTION_OPINION, 7, .minimum = 1, .maximum = 5,                                      \
    .synonyms = "engagement effort|effort needed|Aufwand|Effort nécessaire|Inspanning|Esfuerzo",  \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_CAN_BLOCK] = {                                                       \
    "can-block", SEGUE_FIELD_BOOLEAN, N_("Can block"), (FLAG) | SEGUE_FIELD_PLAIN,               \
    SEGUE_REDACTION_OPINION, 7, .has_initial = TRUE,                                             \
    .synonyms = "blocker|veto|has veto|Kann blockieren|Vetorecht|Peut bloquer|"       \
                "Droit de veto|Kan blokkeren|Puede bloquear|Derecho de veto",                    \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_CAN_ACCELERATE] = {                                                  \
    "can-accelerate", SEGUE_FIELD_BOOLEAN, N_("Can accelerate"), (FLAG) | SEGUE_FIELD_PLAIN,     \
    SEGUE_REDACTION_OPINION, 7, .has_initial = TRUE,                                             \
    .synonyms = "accelerator|enabler|Kann beschleunigen|Peut accélérer|Kan versnellen|"          \
                "Puede acelerar",                                                                \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_SAL_POWER] = {                                                       \
    "sal-power", SEGUE_FIELD_BOOLEAN, N_("Salience: power"), (FLAG) | SEGUE_FIELD_PLAIN,         \
    SEGUE_REDACTION_OPINION, 7,                                                                  \
    .synonyms = "has power",                                                      \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_SAL_LEGITIMACY] = {                                                  \
    "sal-legitimacy", SEGUE_FIELD_BOOLEAN, N_("Salience: legitimacy"),                           \
    (FLAG) | SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 7,                                      \
    .synonyms = "legitimacy|legitimate|Legitimität|Légitimité|Legitimiteit|Legitimidad",         \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_SAL_URGENCY] = {                                                     \
    "sal-urgency", SEGUE_FIELD_BOOLEAN, N_("Salience: urgency"), (FLAG) | SEGUE_FIELD_PLAIN,     \
    SEGUE_REDACTION_OPINION, 7,                                                                  \
    .synonyms = "urgency|urgent|Dringlichkeit|Urgence|Urgentie|Urgencia",                        \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_CURRENT] = {                                                         \
    "engagement-current", SEGUE_FIELD_CHOICE, N_("Current engagement"),                          \
    (FLAG) | SEGUE_FIELD_LISTED | SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPINION, 12,             \
    .choices = &segue_engagement_levels,                                                         \
    .synonyms = "current|current state|current stance|current level|current engagement level|"   \
                "current attitude|current support|current position|engagement|"                  \
                "engagement level|level of engagement|engagement now|as is|actual engagement|"   \
                "Aktuelles Engagement|Engagement aktuell|Engagement Ist|Aktueller Stand|Ist|"    \
                "Ist-Zustand|Aktuelle Haltung|Engagement actuel|État actuel|Niveau actuel|"      \
                "Niveau d'engagement|Position actuelle|Huidige betrokkenheid|Betrokkenheid|"     \
                "Huidige situatie|Huidig|Huidige houding|Compromiso actual|Compromiso|"          \
                "Participación actual|Estado actual|Nivel actual|Nivel de compromiso",           \
  },                                                                                             \
  [(FIRST) + SEGUE_ATTITUDE_COMMITMENT] = {                                                      \
    "commitment", SEGUE_FIELD_CHOICE, N_("Commitment"), (FLAG) | SEGUE_FIELD_PLAIN,              \
    SEGUE_REDACTION_OPINION, 14, .choices = &segue_commitment_stages,                            \
    .synonyms = "commitment stage|commitment level|stage of commitment|Verbindlichkeit|"         \
                "Stade d'adhésion|Adhésion|Stadium van betrokkenheid|Etapa de compromiso",       \
  }

G_END_DECLS
