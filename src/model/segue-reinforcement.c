/* segue-reinforcement.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-reinforcement"

#include "config.h"

#include "segue-reinforcement.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-choices.h"
#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_REINFORCEMENT_KIND_OFFICE_HOUR] = {
    "office-hour", N_("Office hour"),
    "office hours|drop-in|Sprechstunde|Permanence|Spreekuur|Hora de consulta",
  },
  [SEGUE_REINFORCEMENT_KIND_FLOOR_WALKING] = {
    "floor-walking", N_("Floor walking"),
    "floorwalking|on-site help|Vor-Ort-Hilfe|Assistance sur place|Hulp op de werkvloer|Asistencia en planta",
  },
  [SEGUE_REINFORCEMENT_KIND_PEER_COACHING] = {
    "peer-coaching", N_("Peer coaching"),
    "coaching|buddy|mentoring|Kollegiale Begleitung|Coaching entre pairs|Collegiale coaching|"
    "Coaching entre iguales",
  },
  [SEGUE_REINFORCEMENT_KIND_MANAGER_HUDDLE] = {
    "manager-huddle", N_("Manager huddle"),
    "huddle|manager meeting|stand-up|Kurzbesprechung der Vorgesetzten|Point managers|Teamoverleg|"
    "Reunión de mandos",
  },
  [SEGUE_REINFORCEMENT_KIND_REFRESHER] = {
    "refresher", N_("Refresher"),
    "follow-up training|refresher course|Auffrischung|Rappel|Opfriscursus|Repaso",
  },
  [SEGUE_REINFORCEMENT_KIND_QUICK_REFERENCE] = {
    "quick-reference", N_("Quick-reference card"),
    "quick reference|job aid|card|Kurzanleitung|Aide-mémoire|Snelkaart|Guía rápida",
  },
  [SEGUE_REINFORCEMENT_KIND_TIP] = {
    "tip", N_("Tip of the week"),
    "tip|tips|Tipp der Woche|Tipp|Astuce de la semaine|Tip van de week|Consejo de la semana",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), TRUE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_REINFORCEMENT_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_REINFORCEMENT_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "reinforcement|name|activity|subject|Titel|Bezeichnung|Maßnahme|Titre|Activité|Naam|"
                "Activiteit|Título|Nombre|Actividad",
  },
  [SEGUE_REINFORCEMENT_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 16,
    .choices = &kinds,
    .synonyms = "type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_REINFORCEMENT_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "when|start|start date|from|day|Datum|Beginn|Wann|Date de début|Jour|Startdatum|Wanneer|Fecha|"
                "Cuándo",
  },
  [SEGUE_REINFORCEMENT_END_DATE] = {
    "end-date", SEGUE_FIELD_DATE, N_("Last day"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "end|to|until|Ende|Letzter Tag|Bis|Date de fin|Fin|Einddatum|Einde|Fecha de fin",
  },
  [SEGUE_REINFORCEMENT_TIME] = SEGUE_TIME_FIELD,
  [SEGUE_REINFORCEMENT_END_TIME] = SEGUE_END_TIME_FIELD,
  [SEGUE_REINFORCEMENT_ZONE] = SEGUE_ZONE_FIELD,
  [SEGUE_REINFORCEMENT_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_REINFORCEMENT_COURSE] = {
    "course", SEGUE_FIELD_LINK, N_("Course"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 22,
    .target = SEGUE_RECORD_COURSE,
    .synonyms = "of course|training|Kurs|Schulung|Cours|Formation|Cursus|Opleiding|Curso|Formación",
  },
  [SEGUE_REINFORCEMENT_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED | SEGUE_FIELD_PUBLIC_ROLE,
    SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|by|support contact|helper|Verantwortlich|Durch|Responsable|Par|Verantwoordelijke|"
                "Eigenaar|Por",
  },
  [SEGUE_REINFORCEMENT_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .choices = &segue_certainties, .initial = SEGUE_CERTAINTY_PLANNED, .has_initial = TRUE,
    .synonyms = "state|certainty|Zustand|Statut|État|Estado",
  },
  [SEGUE_REINFORCEMENT_LOCATION] = {
    "location", SEGUE_FIELD_TEXT, N_("Location"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 16,
    .synonyms = "place|room|where|Ort|Raum|Lieu|Salle|Locatie|Plaats|Zaal|Lugar|Sala",
  },
  [SEGUE_REINFORCEMENT_ADDRESS] = {
    "address", SEGUE_FIELD_ADDRESS, N_("Link"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 24,
    .synonyms = "url|meeting link|join link|Adresse|Lien|Koppeling|Enlace",
  },
  [SEGUE_REINFORCEMENT_MINUTES_PER_PERSON] = SEGUE_MINUTES_FIELD,
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_REINFORCEMENT),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_REINFORCEMENT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueReinforcement, segue_reinforcement, SEGUE_RECORD_REINFORCEMENT, fields, SEGUE_REINFORCEMENT_TITLE)
