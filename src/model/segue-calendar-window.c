/* segue-calendar-window.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-window"

#include "config.h"

#include "segue-calendar-window.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_WINDOW_KIND_FREEZE] = {
    "freeze", N_("Freeze"),
    "blackout|change freeze|code freeze|no change|Sperrzeit|Einfrierung|Gel|Bevriezing|Congelación",
  },
  [SEGUE_WINDOW_KIND_PEAK] = {
    "peak", N_("Peak"),
    "busy period|high season|month-end|Hochbetrieb|Spitze|Spitzenzeit|Pointe|Piek|Pico",
  },
  [SEGUE_WINDOW_KIND_MAINTENANCE] = {
    "maintenance", N_("Maintenance"),
    "maintenance window|Wartung|Wartungsfenster|Maintenance|Onderhoud|Mantenimiento",
  },
  [SEGUE_WINDOW_KIND_HOLIDAY] = {
    "holiday", N_("Holiday"),
    "public holiday|bank holiday|holidays|vacation|Feiertag|Ferien|Urlaub|Jour férié|Vacances|Feestdag|"
    "Vakantie|Festivo|Vacaciones",
  },
  [SEGUE_WINDOW_KIND_NON_WORKING] = {
    "non-working", N_("Non-working days"),
    "non working|closed|shutdown|Betriebsruhe|Arbeitsfrei|Geschlossen|Fermeture|Jours non travaillés|Gesloten|"
    "Vrije dagen|Cierre|Días no laborables",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueChoice severity_choices[] = {
  [SEGUE_WINDOW_SEVERITY_WARN] = { "warn", N_("Warns"), "warning|Warnt|Warnung|Avertit|Waarschuwt|Advierte" },
  [SEGUE_WINDOW_SEVERITY_FORBID] = {
    "forbid", N_("Forbids"),
    "forbidden|block|hard|Verbietet|Sperrt|Interdit|Verbiedt|Prohíbe",
  },
};
static const SegueChoices severities = { severity_choices, G_N_ELEMENTS (severity_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_WINDOW_ROLLOUT] = {
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
    .target = SEGUE_RECORD_ROLLOUT,
    .synonyms = "project|programme|program|Projekt|Projet|Proyecto|Proyek",
  },
  [SEGUE_WINDOW_NAME] = {
    "name", SEGUE_FIELD_TEXT, N_("Name"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "window|title|summary|holiday|Bezeichnung|Fenster|Titel|Feiertag|Nom|Titre|Naam|Nombre|Título",
  },
  [SEGUE_WINDOW_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12,
    .choices = &kinds,
    .synonyms = "type|window type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_WINDOW_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("From"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "start|start date|begin|first day|Von|Beginn|Ab|Datum|Début|Du|Van|Vanaf|Desde|Inicio|Fecha",
  },
  [SEGUE_WINDOW_END_DATE] = {
    "end-date", SEGUE_FIELD_DATE, N_("To"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "until|end|finish|last day|Bis|Ende|Au|Fin|Jusqu'au|Tot|Einde|Hasta",
  },
  [SEGUE_WINDOW_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_WINDOW_LOCATION] = {
    "location", SEGUE_FIELD_TEXT, N_("Location"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 16,
    .synonyms = "place|site|country|region|Ort|Standort|Land|Lieu|Pays|Locatie|Plaats|Lugar|País",
  },
  [SEGUE_WINDOW_SEVERITY] = {
    "severity", SEGUE_FIELD_CHOICE, N_("Severity"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .choices = &severities,
    .synonyms = "effect|strictness|Strenge|Wirkung|Sévérité|Ernst|Severidad",
  },
  [SEGUE_WINDOW_REASON] = {
    "reason", SEGUE_FIELD_NOTE, N_("Reason"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "why|because|Grund|Begründung|Raison|Motif|Reden|Razón|Motivo",
  },
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_WINDOW),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_WINDOW_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueCalendarWindow, segue_calendar_window, SEGUE_RECORD_WINDOW, fields, SEGUE_WINDOW_NAME)
