/* segue-series.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-series"

#include "config.h"

#include "segue-series.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-choices.h"
#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice makes_choices[] = {
  [SEGUE_SERIES_MAKES_COMMUNICATION] = {
    "communication", N_("Communications"),
    "communication|messages|Kommunikation|Communication|Communicatie|Comunicación",
  },
  [SEGUE_SERIES_MAKES_EVENT] = {
    "event", N_("Events"),
    "event|meeting|Ereignis|Termin|Événement|Evenement|Evento",
  },
};
static const SegueChoices makes = { makes_choices, G_N_ELEMENTS (makes_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_SERIES_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_SERIES_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "series|name|subject|Serie|Titel|Bezeichnung|Titre|Reeks|Naam|Título|Nombre",
  },
  [SEGUE_SERIES_MAKES] = {
    "makes", SEGUE_FIELD_CHOICE, N_("Makes"), SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 14,
    .choices = &makes, .initial = SEGUE_SERIES_MAKES_COMMUNICATION, .has_initial = TRUE,
    .synonyms = "of|kind|Erzeugt|Art|Produit|Maakt|Crea",
  },
  [SEGUE_SERIES_RECURRENCE] = {
    "recurrence", SEGUE_FIELD_RECURRENCE, N_("Repeats"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22,
    .synonyms = "rrule|repeat|frequency|cadence|rule|Wiederholung|Häufigkeit|Rhythmus|Turnus|Fréquence|"
                "Herhaling|Frequentie|Repetición|Frecuencia",
  },
  [SEGUE_SERIES_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("First day"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "start|start date|first|Beginn|Ab|Début|Vanaf|Desde|Inicio",
  },
  [SEGUE_SERIES_END_DATE] = {
    "end-date", SEGUE_FIELD_DATE, N_("Until"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "end|to|last|Bis|Ende|Fin|Jusqu'au|Tot|Einde|Hasta",
  },
  [SEGUE_SERIES_TIME] = SEGUE_TIME_FIELD,
  [SEGUE_SERIES_END_TIME] = SEGUE_END_TIME_FIELD,
  [SEGUE_SERIES_ZONE] = SEGUE_ZONE_FIELD,
  [SEGUE_SERIES_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_SERIES_EVENT_KIND] = {
    "event-kind", SEGUE_FIELD_CHOICE, N_("Kind of event"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 14,
    .choices = &segue_event_kinds,
    .synonyms = "event type|Art des Ereignisses|Type d'événement|Soort evenement|Tipo de evento",
  },
  [SEGUE_SERIES_CHANNEL] = SEGUE_CHANNEL_FIELD,
  [SEGUE_SERIES_PURPOSE] = SEGUE_PURPOSE_FIELD,
  [SEGUE_SERIES_STAGE] = SEGUE_STAGE_FIELD,
  [SEGUE_SERIES_AUTHOR] = SEGUE_AUTHOR_FIELD,
  [SEGUE_SERIES_SENDER] = SEGUE_SENDER_FIELD,
  [SEGUE_SERIES_SENDER_ROLE] = SEGUE_SENDER_ROLE_FIELD,
  [SEGUE_SERIES_BODY] = SEGUE_BODY_FIELD,
  [SEGUE_SERIES_LOCATION] = {
    "location", SEGUE_FIELD_TEXT, N_("Location"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 16,
    .synonyms = "place|room|Ort|Raum|Lieu|Salle|Locatie|Zaal|Lugar|Sala",
  },
  [SEGUE_SERIES_MINUTES_PER_PERSON] = SEGUE_MINUTES_FIELD,
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_SERIES),
  /* Numbers of occurrences that were deleted one by one: “3, 7”. */
  [SEGUE_SERIES_LEFT_OUT] = {
    "left-out", SEGUE_FIELD_TEXT, N_("Numbers left out"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,
    .synonyms = "skipped|exdate|exceptions|Ausgelassen|Ausnahmen|Overgeslagen|Excepciones",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_SERIES_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueSeries, segue_series, SEGUE_RECORD_SERIES, fields, SEGUE_SERIES_TITLE)
