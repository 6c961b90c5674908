/* segue-event.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-event"

#include "config.h"

#include "segue-event.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-choices.h"
#include "segue-calendar-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_EVENT_ROLLOUT] = {
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
    .target = SEGUE_RECORD_ROLLOUT,
    .synonyms = "project|programme|program|Projekt|Projet|Proyecto|Proyek",
  },
  [SEGUE_EVENT_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "event|name|event title|event name|summary|subject|activity|Ereignis|Termin|Titel|Bezeichnung|Événement|Titre|Naam|"
                "Evento|Título|Nombre",
  },
  [SEGUE_EVENT_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &segue_event_kinds, .initial = SEGUE_EVENT_KIND_OTHER, .has_initial = TRUE,
    .synonyms = "type|event type|category|Art|Typ|Kategorie|Nature|Catégorie|Soort|Tipo|Categoría",
  },
  [SEGUE_EVENT_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "start|start date|when|day|from|begins|Datum|Beginn|Von|Wann|Début|Quand|Jour|Begin|Wanneer|"
                "Dag|Fecha|Inicio|Cuándo",
  },
  [SEGUE_EVENT_END_DATE] = {
    "end-date", SEGUE_FIELD_DATE, N_("Last day"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "end|until|to|finish|Ende|Bis|Letzter Tag|Fin|Jusqu'au|Dernier jour|Einde|Tot|Hasta|Último día",
  },
  [SEGUE_EVENT_TIME] = SEGUE_TIME_FIELD,
  [SEGUE_EVENT_END_TIME] = SEGUE_END_TIME_FIELD,
  [SEGUE_EVENT_ZONE] = SEGUE_ZONE_FIELD,
  [SEGUE_EVENT_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_EVENT_CERTAINTY] = {
    "certainty", SEGUE_FIELD_CHOICE, N_("Certainty"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .choices = &segue_certainties, .initial = SEGUE_CERTAINTY_PLANNED, .has_initial = TRUE,
    .synonyms = "status|state|Stand|Zustand|Statut|État|Estado",
  },
  [SEGUE_EVENT_LOCATION] = {
    "location", SEGUE_FIELD_TEXT, N_("Location"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 16,
    .synonyms = "place|room|venue|where|Ort|Raum|Wo|Lieu|Salle|Où|Locatie|Zaal|Waar|Lugar|Sala|Dónde",
  },
  [SEGUE_EVENT_ADDRESS] = {
    "address", SEGUE_FIELD_ADDRESS, N_("Link"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 24,
    .synonyms = "url|meeting link|join link|Verweis|Lien|Koppeling|Enlace",
  },
  [SEGUE_EVENT_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "organiser|organizer|responsible|host|Verantwortlich|Organisator|Zuständig|Responsable|"
                "Organisateur|Eigenaar|Organizador",
  },
  [SEGUE_EVENT_MINUTES_PER_PERSON] = SEGUE_MINUTES_FIELD,
  SEGUE_OCCURRENCE_FIELD_ROWS (SEGUE_EVENT),
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_EVENT),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_EVENT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueEvent, segue_event, SEGUE_RECORD_EVENT, fields, SEGUE_EVENT_TITLE)
