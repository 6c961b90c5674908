/* segue-training-need.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-need"

#include "config.h"

#include "segue-training-need.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice prioritie_choices[] = {
  [SEGUE_TRAINING_NEED_PRIORITY_LOW] = { "low", N_("Low"), "3|minor|Niedrig|Gering|Faible|Basse|Laag|Baja" },
  [SEGUE_TRAINING_NEED_PRIORITY_MEDIUM] = { "medium", N_("Medium"), "2|normal|Mittel|Moyenne|Middel|Media" },
  [SEGUE_TRAINING_NEED_PRIORITY_HIGH] = { "high", N_("High"), "1|urgent|critical|Hoch|Haute|Élevée|Hoog|Alta" },
};
static const SegueChoices priorities = { prioritie_choices, G_N_ELEMENTS (prioritie_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_TRAINING_NEED_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_TRAINING_NEED_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "role|group|who|team|Zielgruppe|Rolle|Gruppe|Public|Groupe|Doelgroep|Rol|Groep|Audiencia|Grupo",
  },
  [SEGUE_TRAINING_NEED_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Task or skill"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORDS, 30,
    .synonyms = "task|skill|need|training need|competency|competence|topic|Aufgabe|Fähigkeit|Bedarf|"
                "Schulungsbedarf|Tâche|Besoin|Taak|Vaardigheid|Behoefte|Tarea|Habilidad|Necesidad",
  },
  [SEGUE_TRAINING_NEED_CURRENT_LEVEL] = {
    "current-level", SEGUE_FIELD_INTEGER, N_("Level now"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .minimum = 0, .maximum = 4,
    .synonyms = "current|as is|skill level|Stand heute|Aktuell|Ist|Niveau actuel|Huidig niveau|Nivel actual",
  },
  [SEGUE_TRAINING_NEED_REQUIRED_LEVEL] = {
    "required-level", SEGUE_FIELD_INTEGER, N_("Level required"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 4,
    .synonyms = "required|target|to be|target level|Erforderlich|Soll|Niveau requis|Vereist niveau|"
                "Nivel requerido",
  },
  [SEGUE_TRAINING_NEED_PRIORITY] = {
    "priority", SEGUE_FIELD_CHOICE, N_("Priority"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .choices = &priorities,
    .synonyms = "importance|urgency|Priorität|Dringlichkeit|Priorité|Prioriteit|Prioridad",
  },
  [SEGUE_TRAINING_NEED_COURSE] = {
    "course", SEGUE_FIELD_LINK, N_("Course"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 22,
    .target = SEGUE_RECORD_COURSE,
    .synonyms = "answered by|training|solution|Kurs|Schulung|Cours|Formation|Cursus|Opleiding|Curso|Formación",
  },
  [SEGUE_TRAINING_NEED_NOTE] = {
    "note", SEGUE_FIELD_NOTE, N_("Note"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "notes|comment|evidence|Notiz|Bemerkung|Remarque|Opmerking|Nota",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_TRAINING_NEED_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueTrainingNeed, segue_training_need, SEGUE_RECORD_TRAINING_NEED, fields, SEGUE_TRAINING_NEED_TITLE)
