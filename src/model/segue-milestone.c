/* segue-milestone.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-milestone"

#include "config.h"

#include "segue-milestone.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice role_choices[] = {
  [SEGUE_MILESTONE_ROLE_KICKOFF] = {
    "kickoff", N_("Kickoff"), "kick-off|start|project start|Projektstart|Auftakt|Lancement|Aftrap|Inicio",
  },
  [SEGUE_MILESTONE_ROLE_DESIGN_FREEZE] = {
    "design-freeze", N_("Design freeze"),
    "Konzept abgeschlossen|Gel de la conception|Ontwerp bevroren|Congelación del diseño",
  },
  [SEGUE_MILESTONE_ROLE_PILOT] = { "pilot", N_("Pilot"), "pilot start|Pilotphase|Pilote|Piloto|Pilotstart" },
  [SEGUE_MILESTONE_ROLE_GO_LIVE] = {
    "go-live", N_("Go-live"),
    "golive|launch|cut-over|cutover|Produktivstart|Inbetriebnahme|Mise en production|Mise en service|"
    "Livegang|Ingebruikname|Puesta en marcha|Salida en vivo|Lanzamiento",
  },
  [SEGUE_MILESTONE_ROLE_HYPERCARE_END] = {
    "hypercare-end", N_("End of hypercare"),
    "hypercare|Ende der Nachbetreuung|Fin d'hypercare|Einde nazorg|Fin del hipercuidado",
  },
  [SEGUE_MILESTONE_ROLE_ADOPTION] = {
    "adoption", N_("Adoption"), "adoption review|Akzeptanz|Adoptie|Adopción",
  },
  [SEGUE_MILESTONE_ROLE_REVIEW] = {
    "review", N_("Review"), "lessons learned|Rückblick|Überprüfung|Revue|Bilan|Evaluatie|Revisión",
  },
  [SEGUE_MILESTONE_ROLE_CLOSED] = {
    "closed", N_("Closed"), "close|closing|project end|Abschluss|Projektende|Clôture|Afsluiting|Cierre",
  },
  [SEGUE_MILESTONE_ROLE_OTHER] = { "other", N_("Other"), "Sonstiges|Andere|Autre|Overig|Otro" },
};
static const SegueChoices roles = { role_choices, G_N_ELEMENTS (role_choices), FALSE };

static const SegueChoice kind_choices[] = {
  [SEGUE_MILESTONE_KIND_TECHNICAL] = {
    "technical", N_("Technical"), "it|system|Technisch|Technique|Técnico",
  },
  [SEGUE_MILESTONE_KIND_BUSINESS] = {
    "business", N_("Business"), "people|Geschäftlich|Fachlich|Métier|Zakelijk|Negocio",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_MILESTONE_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_MILESTONE_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "milestone|name|event|event title|task name|summary|work item|Meilenstein|Titel|"
                "Bezeichnung|Ereignis|Jalon|Titre|Intitulé|Mijlpaal|Naam|Hito|Título|Nombre|Evento",
  },
  [SEGUE_MILESTONE_ROLE] = {
    "role", SEGUE_FIELD_CHOICE, N_("Role"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .initial = SEGUE_MILESTONE_ROLE_OTHER, .has_initial = TRUE, .choices = &roles,
    .synonyms = "milestone type|event type|category|Rolle|Meilensteinart|Kategorie|Catégorie|"
                "Type de jalon|Rol|Categoría",
  },
  [SEGUE_MILESTONE_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10, .choices = &kinds,
    .synonyms = "type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_MILESTONE_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "day|due|due date|when|on|target date|planned date|finish|start|Datum|Termin|Fällig|"
                "Fällig am|Zieldatum|Date cible|Échéance|Jour|Dag|Streefdatum|Fecha|Fecha límite|"
                "Fecha prevista|Tanggal",
  },
  [SEGUE_MILESTONE_CERTAINTY] = {
    "certainty", SEGUE_FIELD_CHOICE, N_("Certainty"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .initial = SEGUE_CERTAINTY_PLANNED, .has_initial = TRUE, .choices = &segue_certainties,
    .synonyms = "status|state|Stand|Zustand|Statut|État|Estado",
  },
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_MILESTONE),
  [SEGUE_MILESTONE_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_MILESTONE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueMilestone, segue_milestone, SEGUE_RECORD_MILESTONE, fields, SEGUE_MILESTONE_TITLE)
