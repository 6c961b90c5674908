/* segue-raci.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-raci"

#include "config.h"

#include "segue-raci.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>

static const SegueChoice letter_choices[] = {
  [SEGUE_RACI_R] = { "r", N_("Responsible"), "Durchführend|Verantwortlich|Responsable|Réalisateur|Uitvoerend|Ejecutor" },
  [SEGUE_RACI_A] = {
    "a", N_("Accountable"), "Rechenschaftspflichtig|Approbateur|Eindverantwoordelijk|Aprobador|Que rinde cuentas",
  },
  [SEGUE_RACI_RA] = {
    "ra", N_("Responsible and accountable"), "ar|r/a|a/r|r+a|a+r|r, a|a, r|r a|a r|r;a|a;r|r & a|a & r",
  },
  [SEGUE_RACI_C] = { "c", N_("Consulted"), "consult|Zu befragen|Konsultiert|Consulté|Geraadpleegd|Consultado" },
  [SEGUE_RACI_I] = { "i", N_("Informed"), "inform|Zu informieren|Informiert|Informé|Geïnformeerd|Informado" },
};
static const SegueChoices letters = { letter_choices, G_N_ELEMENTS (letter_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_RACI_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_RACI_ACTIVITY] = {
    "activity", SEGUE_FIELD_TEXT, N_("Activity"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORDS, 32,
    .synonyms = "task|deliverable|title|Aktivität|Aufgabe|Tätigkeit|Activité|Tâche|Livrable|Activiteit|Taak|"
                "Actividad|Tarea|Entregable",
  },
  [SEGUE_RACI_PHASE] = {
    "phase", SEGUE_FIELD_CHOICE, N_("Phase"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12, .choices = &segue_phases,
    .synonyms = "stage|Abschnitt|Étape|Fase|Etapa",
  },
  [SEGUE_RACI_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("Stakeholder"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 22,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "person|who|name|assigned to|Wer|Personne|Qui|Nom|Persoon|Wie|Naam|Persona|Quién|Nombre",
  },
  [SEGUE_RACI_ROLE] = {
    "role", SEGUE_FIELD_TEXT, N_("Role"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_WORDS, 18,
    .synonyms = "function|column|Rolle|Funktion|Fonction|Rol|Functie|Papel|Función",
  },
  [SEGUE_RACI_LETTERS] = {
    "letters", SEGUE_FIELD_CHOICE, N_("Responsibility"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12,
    .choices = &letters,
    .synonyms = "letter|raci|assignment|Buchstabe|Zuständigkeit|Verantwortung|Responsabilité|"
                "Verantwoordelijkheid|Responsabilidad",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_RACI_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueRaci, segue_raci, SEGUE_RECORD_RACI, fields, SEGUE_RACI_ACTIVITY)
