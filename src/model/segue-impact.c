/* segue-impact.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact"

#include "config.h"

#include "segue-impact.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice aspect_choices[] = {
  [SEGUE_ASPECT_PROCESSES] = {
    "processes", N_("Processes"), "process|workflow|workflows|Prozesse|Prozess|Abläufe|Processus|Processen|Procesos|Proceso",
  },
  [SEGUE_ASPECT_SYSTEMS] = {
    "systems", N_("Systems"), "system|technology|application|Systeme|Technik|Systèmes|Système|Systemen|Sistemas|Sistema",
  },
  [SEGUE_ASPECT_TOOLS] = {
    "tools", N_("Tools"), "tool|equipment|Werkzeuge|Werkzeug|Hilfsmittel|Outils|Outil|Hulpmiddelen|Gereedschap|Herramientas",
  },
  [SEGUE_ASPECT_JOB_ROLES] = {
    "job-roles", N_("Job roles"),
    "job role|roles|role|people|Aufgaben|Rollen|Rolle|Stellenprofile|Rôles|Fonctions|Functies|Rollen en taken|Funciones|Puestos",
  },
  [SEGUE_ASPECT_CRITICAL_BEHAVIOURS] = {
    "critical-behaviours", N_("Critical behaviours"),
    "behaviours|behaviors|critical behaviors|Verhalten|Verhaltensweisen|Comportements|Gedrag|Comportamientos",
  },
  [SEGUE_ASPECT_MINDSET] = {
    "mindset", N_("Mindset, attitudes, beliefs"),
    "mindsets|attitudes|beliefs|attitude|culture|mindset/attitudes/beliefs|Haltung|Einstellung|Einstellungen|"
    "Mentalité|État d'esprit|Houding|Mentaliteit|Mentalidad|Actitudes",
  },
  [SEGUE_ASPECT_REPORTING_STRUCTURE] = {
    "reporting-structure", N_("Reporting structure"),
    "reporting|organisation|organization|structure|Berichtswege|Berichtsstruktur|Struktur|Structure hiérarchique|"
    "Rapportagestructuur|Structuur|Estructura jerárquica|Estructura",
  },
  [SEGUE_ASPECT_PERFORMANCE_REVIEWS] = {
    "performance-reviews", N_("Performance reviews"),
    "performance review|performance|Leistungsbeurteilung|Beurteilung|Évaluation|Évaluations|Beoordelingen|"
    "Beoordeling|Evaluaciones|Evaluación del desempeño",
  },
  [SEGUE_ASPECT_COMPENSATION] = {
    "compensation", N_("Compensation"),
    "pay|salary|Vergütung|Bezahlung|Gehalt|Rémunération|Salaire|Beloning|Salaris|Remuneración|Salario",
  },
  [SEGUE_ASPECT_LOCATION] = {
    "location", N_("Location"), "place|site|Standort|Arbeitsort|Ort|Lieu|Locatie|Plaats|Ubicación|Lugar",
  },
};
const SegueChoices segue_aspects = { aspect_choices, G_N_ELEMENTS (aspect_choices), FALSE };

static const SegueChoice level_choices[] = {
  [SEGUE_IMPACT_LEVEL_LOW] = { "low", N_("Low"), "small|minor|l|Niedrig|Gering|Faible|Bas|Laag|Bajo" },
  [SEGUE_IMPACT_LEVEL_MEDIUM] = { "medium", N_("Medium"), "moderate|m|Mittel|Moyen|Middel|Gemiddeld|Medio" },
  [SEGUE_IMPACT_LEVEL_HIGH] = { "high", N_("High"), "large|major|h|Hoch|Élevé|Haut|Fort|Hoog|Alto" },
  [SEGUE_IMPACT_LEVEL_CRITICAL] = {
    "critical", N_("Critical"), "very high|severe|Kritisch|Sehr hoch|Critique|Kritiek|Crítico|Muy alto",
  },
};
const SegueChoices segue_impact_levels = { level_choices, G_N_ELEMENTS (level_choices), FALSE };

static const SegueChoice nature_choices[] = {
  { "new", N_("New"), "added|Neu|Nouveau|Nieuw|Nuevo" },
  { "changed", N_("Changed"), "different|modified|Geändert|Anders|Modifié|Gewijzigd|Veranderd|Modificado|Cambiado" },
  { "expanded", N_("Expanded"), "more|extended|Erweitert|Mehr|Élargi|Uitgebreid|Ampliado" },
  { "reduced", N_("Reduced"), "less|Verringert|Weniger|Réduit|Verminderd|Reducido" },
  { "removed", N_("Removed"), "gone|dropped|Entfällt|Weg|Supprimé|Vervallen|Eliminado" },
  { "moved-in-time", N_("Moved in time"),
    "moved|rescheduled|Zeitlich verschoben|Verschoben|Déplacé|Verplaatst|Desplazado" },
};
static const SegueChoices natures = { nature_choices, G_N_ELEMENTS (nature_choices), TRUE };

static const SegueChoice status_choices[] = {
  [SEGUE_IMPACT_STATUS_IDENTIFIED] = {
    "identified", N_("Identified"), "open|new|Erkannt|Offen|Identifié|Ouvert|Geïdentificeerd|Identificado|Abierto",
  },
  [SEGUE_IMPACT_STATUS_PLANNED] = { "planned", N_("Planned"), "plan|Geplant|Planifié|Prévu|Gepland|Planificado" },
  [SEGUE_IMPACT_STATUS_IN_PROGRESS] = {
    "in-progress", N_("In progress"), "in work|ongoing|In Arbeit|Läuft|En cours|Bezig|In uitvoering|En curso",
  },
  [SEGUE_IMPACT_STATUS_MITIGATED] = {
    "mitigated", N_("Mitigated"), "done|closed|Gemildert|Erledigt|Atténué|Traité|Beperkt|Afgehandeld|Mitigado",
  },
  [SEGUE_IMPACT_STATUS_ACCEPTED] = { "accepted", N_("Accepted"), "Hingenommen|Akzeptiert|Accepté|Geaccepteerd|Aceptado" },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_IMPACT_IMPACTED_AUDIENCE] = SEGUE_IMPACTED_AUDIENCE_FIELD,
  [SEGUE_IMPACT_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORDS, 32,
    .synonyms = "impact|change|what changes|Auswirkung|Veränderung|Änderung|Was sich ändert|Titel|Titre|Changement|"
                "Verandering|Wijziging|Título|Impacto|Cambio",
  },
  [SEGUE_IMPACT_ASPECT] = {
    "aspect", SEGUE_FIELD_CHOICE, N_("Aspect"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 16,
    .choices = &segue_aspects,
    .synonyms = "dimension|area|category|Aspekt|Bereich|Domaine|Gebied|Aspecto",
  },
  [SEGUE_IMPACT_DEGREE] = {
    "degree", SEGUE_FIELD_INTEGER, N_("Degree"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 5,
    .synonyms = "score|degree of impact|Grad|Ausmaß|Degré|Mate|Graad|Grado",
  },
  [SEGUE_IMPACT_LEVEL] = {
    "level", SEGUE_FIELD_CHOICE, N_("Level"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .choices = &segue_impact_levels,
    .synonyms = "severity|impact level|Stufe|Schwere|Niveau|Gravité|Ernst|Nivel|Gravedad",
  },
  [SEGUE_IMPACT_YESTERDAY] = {
    "yesterday", SEGUE_FIELD_NOTE, N_("Yesterday"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "before|current state|as is|from|Gestern|Vorher|Bisher|Ist|Hier|Avant|Gisteren|Voorheen|Ayer|Antes",
  },
  [SEGUE_IMPACT_TOMORROW] = {
    "tomorrow", SEGUE_FIELD_NOTE, N_("Tomorrow"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "after|future state|to be|to|Morgen|Nachher|Künftig|Soll|Demain|Après|Straks|Mañana|Después",
  },
  [SEGUE_IMPACT_NATURE] = {
    "nature", SEGUE_FIELD_CHOICE, N_("Nature"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 12, .choices = &natures,
    .synonyms = "type|kind|Art|Typ|Aard|Soort|Naturaleza|Tipo",
  },
  [SEGUE_IMPACT_STARTS] = {
    "starts", SEGUE_FIELD_DATE, N_("Starts"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "start|start date|begins|Beginn|Ab|Début|Begint|Begin|Inicio",
  },
  [SEGUE_IMPACT_ENDS] = {
    "ends", SEGUE_FIELD_DATE, N_("Absorbed by"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "end|end date|until|absorbed|Ende|Bis|Verkraftet bis|Fin|Jusqu'au|Eindigt|Einde|Tot|Hasta",
  },
  [SEGUE_IMPACT_WORSE_FOR_THEM] = {
    "worse-for-them", SEGUE_FIELD_BOOLEAN, N_("Worse for them"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 8,
    .has_initial = TRUE,
    .synonyms = "worse|Schlechter für sie|Schlechter|Pire pour eux|Pire|Slechter voor hen|Slechter|Peor para ellos|Peor",
  },
  [SEGUE_IMPACT_MITIGATION] = {
    "mitigation", SEGUE_FIELD_NOTE, N_("Mitigation"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "response|action|measure|Maßnahme|Maßnahmen|Milderung|Mesure|Mesures|Atténuation|Maatregel|"
                "Maatregelen|Mitigación|Medida|Medidas",
  },
  [SEGUE_IMPACT_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|assigned to|Verantwortlich|Zuständig|Responsable|Pilote|Eigenaar|Verantwoordelijke|"
                "Encargado",
  },
  [SEGUE_IMPACT_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_WORKING, 12,
    .initial = SEGUE_IMPACT_STATUS_IDENTIFIED, .has_initial = TRUE, .choices = &statuses,
    .synonyms = "state|Zustand|Statut|Estado",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_IMPACT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueImpact, segue_impact, SEGUE_RECORD_IMPACT, fields, SEGUE_IMPACT_TITLE)
