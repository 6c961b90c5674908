/* segue-action.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-action"

#include "config.h"

#include "segue-action.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_ACTION_KIND_PROMISE] = {
    "promise", N_("Promise"),
    "commitment|commitment made|Zusage|Versprechen|Promesse|Engagement|Belofte|Toezegging|Promesa|Compromiso",
  },
  [SEGUE_ACTION_KIND_TASK] = { "task", N_("Task"), "action|to do|todo|Aufgabe|Tâche|Taak|Tarea" },
  [SEGUE_ACTION_KIND_ESCALATION] = {
    "escalation", N_("Escalation"),
    "escalate|Eskalation|Escalade|Escalatie|Escalación",
  },
  [SEGUE_ACTION_KIND_DECISION] = {
    "decision", N_("Decision needed"),
    "decision|Entscheidung|Décision|Besluit|Decisión",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueChoice status_choices[] = {
  [SEGUE_ACTION_STATUS_OPEN] = { "open", N_("Open"), "new|not started|Offen|Ouverte|Abierta" },
  [SEGUE_ACTION_STATUS_IN_WORK] = {
    "in-work", N_("In work"),
    "in progress|started|In Arbeit|En cours|Mee bezig|En curso",
  },
  [SEGUE_ACTION_STATUS_WAITING] = {
    "waiting", N_("Waiting"),
    "on hold|blocked|Wartet|En attente|Wachtend|En espera",
  },
  [SEGUE_ACTION_STATUS_DONE] = {
    "done", N_("Done"),
    "kept|complete|completed|closed|finished|Erledigt|Eingehalten|Faite|Tenue|Gedaan|Nagekomen|Hecha|Cumplida",
  },
  [SEGUE_ACTION_STATUS_CANCELLED] = {
    "cancelled", N_("Cancelled"),
    "canceled|withdrawn|dropped|Abgebrochen|Zurückgezogen|Annulée|Geannuleerd|Cancelada",
  },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_ACTION_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_ACTION_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("What"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORDS, 36,
    .synonyms = "action|task|promise|commitment|Aufgabe|Maßnahme|Zusage|Was|Action à mener|Tâche|Promesse|"
                "Actie|Taak|Belofte|Wat|Acción|Tarea|Compromiso|Qué",
  },
  [SEGUE_ACTION_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12,
    .choices = &kinds,
    .synonyms = "type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_ACTION_PROMISED_TO] = {
    "promised-to", SEGUE_FIELD_LINK, N_("Promised to"), SEGUE_FIELD_LISTED | SEGUE_FIELD_ABOUT, SEGUE_REDACTION_IDENTITY, 20,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "to|to whom|promised to whom|requested by|An|Zugesagt an|À qui|Promis à|Aan wie|Beloofd aan|"
                "A quién|Prometido a",
  },
  [SEGUE_ACTION_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_ACTION_PROMISED_ON] = {
    "promised-on", SEGUE_FIELD_DATE, N_("Promised on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "date|made on|raised on|created|Zugesagt am|Promis le|Beloofd op|Prometido el",
  },
  [SEGUE_ACTION_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "who|responsible|by whom|assigned to|assignee|action owner|Wer|Verantwortlich|Zuständig|Qui|"
                "Responsable|Wie|Verantwoordelijke|Quién|Encargado",
  },
  [SEGUE_ACTION_DUE] = {
    "due", SEGUE_FIELD_DATE, N_("Due"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "due date|by|by when|deadline|when|Fällig|Fällig am|Bis|Bis wann|Échéance|Pour le|Vervaldatum|"
                "Voor wanneer|Vence|Fecha límite|Para cuándo",
  },
  [SEGUE_ACTION_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 12,
    .choices = &statuses,
    .synonyms = "state|Zustand|Stand|Statut|État|Estado",
  },
  [SEGUE_ACTION_DONE_ON] = {
    "done-on", SEGUE_FIELD_DATE, N_("Done on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "completed on|date completed|closed on|Erledigt am|Fait le|Gedaan op|Hecho el",
  },
  [SEGUE_ACTION_RESISTANCE] = {
    "resistance", SEGUE_FIELD_LINK, N_("For the entry"), SEGUE_FIELD_ABOUT, SEGUE_REDACTION_WORDS, 24,
    .target = SEGUE_RECORD_RESISTANCE,
    .synonyms = "resistance entry|objection|Zum Eintrag|Pour l'entrée|Voor item|Para la entrada",
  },
  [SEGUE_ACTION_FEEDBACK] = {
    "feedback", SEGUE_FIELD_LINK, N_("For the feedback"), SEGUE_FIELD_ABOUT, SEGUE_REDACTION_WORDS, 24,
    .target = SEGUE_RECORD_FEEDBACK,
    .synonyms = "feedback item|Zur Rückmeldung|Pour le retour|Bij terugkoppeling|Para el comentario",
  },
  [SEGUE_ACTION_INTERACTION] = {
    "interaction", SEGUE_FIELD_LINK, N_("Made in the interaction"), SEGUE_FIELD_ABOUT,
    SEGUE_REDACTION_WORDS, 24,
    .target = SEGUE_RECORD_INTERACTION,
    .synonyms = "source interaction|meeting|Aus dem Kontakt|Pris lors de|Gedaan in|Hecho en",
  },
  [SEGUE_ACTION_IMPACTS] = {
    "impacts", SEGUE_FIELD_LINKS, N_("Answers impacts"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_IMPACT,
    .synonyms = "impact|answers|Auswirkungen|Impacten|Impactos",
  },
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_ACTION),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_ACTION_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueAction, segue_action, SEGUE_RECORD_ACTION, fields, SEGUE_ACTION_TITLE)
