/* segue-milestone.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-milestone"

#include "config.h"

#include "segue-milestone.h"

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

static const SegueChoice certainty_choices[] = {
  [SEGUE_CERTAINTY_TENTATIVE] = {
    "tentative", N_("Tentative"), "to be confirmed|tbc|Vorläufig|Provisoire|Voorlopig|Provisional|Tentativo",
  },
  [SEGUE_CERTAINTY_PLANNED] = {
    "planned", N_("Planned"), "scheduled|in preparation|Geplant|Planifié|Prévu|Gepland|Planificado|Previsto",
  },
  [SEGUE_CERTAINTY_CONFIRMED] = {
    "confirmed", N_("Confirmed"), "fixed|Bestätigt|Fix|Confirmé|Bevestigd|Confirmado",
  },
  [SEGUE_CERTAINTY_DONE] = {
    "done", N_("Done"),
    "complete|completed|finished|Erledigt|Abgeschlossen|Fait|Terminé|Gedaan|Voltooid|Hecho|Terminado",
  },
  [SEGUE_CERTAINTY_CANCELLED] = {
    "cancelled", N_("Cancelled"), "canceled|Abgesagt|Annulé|Geannuleerd|Cancelado",
  },
};
static const SegueChoices certainties = { certainty_choices, G_N_ELEMENTS (certainty_choices), FALSE };

static const SegueChoice unit_choices[] = {
  [SEGUE_ANCHOR_UNIT_DAYS] = { "days", N_("Days"), "day|d|Tage|Jours|Dagen|Días" },
  [SEGUE_ANCHOR_UNIT_WORKING_DAYS] = {
    "working-days", N_("Working days"),
    "workdays|business days|Arbeitstage|Jours ouvrés|Werkdagen|Días laborables",
  },
  [SEGUE_ANCHOR_UNIT_WEEKS] = { "weeks", N_("Weeks"), "week|w|Wochen|Semaines|Weken|Semanas" },
  [SEGUE_ANCHOR_UNIT_MONTHS] = { "months", N_("Months"), "month|m|Monate|Mois|Maanden|Meses" },
};
static const SegueChoices units = { unit_choices, G_N_ELEMENTS (unit_choices), FALSE };

static const SegueChoice roll_choices[] = {
  [SEGUE_ROLL_NONE] = { "none", N_("Stays on the day"), "no|keine|aucun|geen|ninguno" },
  [SEGUE_ROLL_EARLIER] = { "earlier", N_("Earlier"), "before|Vorher|Früher|Avant|Eerder|Antes" },
  [SEGUE_ROLL_LATER] = { "later", N_("Later"), "after|Nachher|Später|Après|Plus tard|Después" },
};
static const SegueChoices rolls = { roll_choices, G_N_ELEMENTS (roll_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_MILESTONE_ROLLOUT] = {
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 18, .target = SEGUE_RECORD_ROLLOUT,
    .synonyms = "project|programme|program|Projekt|Projet|Proyecto|Proyek",
  },
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
    .initial = SEGUE_CERTAINTY_PLANNED, .has_initial = TRUE, .choices = &certainties,
    .synonyms = "status|state|Stand|Zustand|Statut|État|Estado",
  },
  [SEGUE_MILESTONE_ANCHOR] = {
    "anchor", SEGUE_FIELD_LINK, N_("Hangs on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
    .target = SEGUE_RECORD_MILESTONE,
    .synonyms = "relative to|predecessor|Bezogen auf|Vorgänger|Par rapport à|Prédécesseur|Ten opzichte van|"
                "Voorganger|Respecto a|Predecesora",
  },
  [SEGUE_MILESTONE_ANCHOR_OFFSET] = {
    "anchor-offset", SEGUE_FIELD_INTEGER, N_("Offset"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 7,
    .minimum = -3660, .maximum = 3660,
    .synonyms = "offset days|lag|lead|Versatz|Abstand|Décalage|Verschuiving|Desfase",
  },
  [SEGUE_MILESTONE_ANCHOR_UNIT] = {
    "anchor-unit", SEGUE_FIELD_CHOICE, N_("Unit of the offset"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,
    .initial = SEGUE_ANCHOR_UNIT_DAYS, .has_initial = TRUE, .choices = &units,
    .synonyms = "unit|Einheit|Unité|Eenheid|Unidad",
  },
  [SEGUE_MILESTONE_ROLL] = {
    "roll", SEGUE_FIELD_CHOICE, N_("On days nobody works"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,
    .choices = &rolls,
  },
  [SEGUE_MILESTONE_PINNED] = {
    "pinned", SEGUE_FIELD_BOOLEAN, N_("Pinned"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 7,
    .has_initial = TRUE,
    .synonyms = "fixed date|Fester Termin|Angeheftet|Épinglé|Date fixe|Vastgezet|Fijado",
  },
  [SEGUE_MILESTONE_AUDIENCES] = {
    "audiences", SEGUE_FIELD_LINKS, N_("Audiences"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "audience|group|groups|target group|wave|Zielgruppe|Zielgruppen|Gruppe|Gruppen|Public|"
                "Publics|Groupe|Groupes|Groupe cible|Doelgroep|Doelgroepen|Groep|Groepen|"
                "Audiencia|Audiencias|Público|Grupo|Grupos",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_MILESTONE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueMilestone, segue_milestone, SEGUE_RECORD_MILESTONE, fields, SEGUE_MILESTONE_TITLE)
