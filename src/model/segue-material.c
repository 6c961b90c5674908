/* segue-material.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-material"

#include "config.h"

#include "segue-material.h"

#include "segue-anchor-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_MATERIAL_KIND_GUIDE] = {
    "guide", N_("Guide"),
    "manual|handbook|user guide|Handbuch|Anleitung|Leitfaden|Manuel|Handleiding|Manual|Guía",
  },
  [SEGUE_MATERIAL_KIND_QUICK_REFERENCE] = {
    "quick-reference", N_("Quick-reference card"),
    "quick reference|cheat sheet|job aid|Kurzanleitung|Spickzettel|Aide-mémoire|Fiche mémo|Snelkaart|"
    "Spiekbriefje|Guía rápida",
  },
  [SEGUE_MATERIAL_KIND_VIDEO] = { "video", N_("Video"), "clip|screencast|recording|Film|Vidéo|Vídeo" },
  [SEGUE_MATERIAL_KIND_EXERCISE] = {
    "exercise", N_("Exercise"),
    "exercises|case|practice|Übung|Übungen|Exercice|Oefening|Ejercicio",
  },
  [SEGUE_MATERIAL_KIND_FAQ] = {
    "faq", N_("Questions and answers"),
    "faq|q&a|Fragen und Antworten|Questions-réponses|Veelgestelde vragen|Preguntas frecuentes",
  },
  [SEGUE_MATERIAL_KIND_SLIDES] = {
    "slides", N_("Slides"),
    "slide deck|deck|presentation|Folien|Präsentation|Diapositives|Presentatie|Presentación",
  },
  [SEGUE_MATERIAL_KIND_SANDBOX] = {
    "sandbox", N_("Sandbox"),
    "practice system|training system|Übungssystem|Spielwiese|Bac à sable|Oefenomgeving|Entorno de prácticas",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), TRUE };

static const SegueChoice status_choices[] = {
  [SEGUE_MATERIAL_STATUS_PLANNED] = {
    "planned", N_("Planned"),
    "not started|open|to do|idea|Geplant|Offen|Prévu|Gepland|Planificado",
  },
  [SEGUE_MATERIAL_STATUS_IN_WORK] = {
    "in-work", N_("In work"),
    "in progress|draft|drafting|In Arbeit|Entwurf|En cours|Brouillon|In bewerking|Concept|En curso|Borrador",
  },
  [SEGUE_MATERIAL_STATUS_IN_REVIEW] = {
    "in-review", N_("In review"),
    "review|for review|In Prüfung|En relecture|Ter beoordeling|En revisión",
  },
  [SEGUE_MATERIAL_STATUS_READY] = {
    "ready", N_("Ready"),
    "done|complete|final|published|released|Fertig|Veröffentlicht|Prêt|Publié|Gereed|Klaar|Listo|Publicado",
  },
  [SEGUE_MATERIAL_STATUS_RETIRED] = {
    "retired", N_("Retired"),
    "withdrawn|obsolete|outdated|Zurückgezogen|Veraltet|Retiré|Vervallen|Retirado",
  },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_MATERIAL_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_MATERIAL_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "material|name|document|deliverable|Titel|Unterlage|Bezeichnung|Titre|Support|Materiaal|Naam|"
                "Título|Nombre",
  },
  [SEGUE_MATERIAL_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 16,
    .choices = &kinds,
    .synonyms = "type|material type|format|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_MATERIAL_VERSION] = {
    "version", SEGUE_FIELD_TEXT, N_("Version"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "revision|release|Fassung|Stand|Versie",
  },
  [SEGUE_MATERIAL_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .choices = &statuses, .initial = SEGUE_MATERIAL_STATUS_PLANNED, .has_initial = TRUE,
    .synonyms = "state|progress|readiness|Zustand|Statut|État|Estado",
  },
  [SEGUE_MATERIAL_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Ready by"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "due|due date|deadline|needed by|Fertig bis|Fällig|Termin|Prêt pour le|Échéance|Gereed op|"
                "Listo para|Fecha límite",
  },
  [SEGUE_MATERIAL_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|author|prepared by|Verantwortlich|Verfasser|Responsable|Auteur|Verantwoordelijke|"
                "Eigenaar|Autor",
  },
  [SEGUE_MATERIAL_ADDRESS] = {
    "address", SEGUE_FIELD_ADDRESS, N_("Link"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 28,
    .synonyms = "url|file|location|web address|path|Adresse|Datei|Ablage|Lien|Fichier|Koppeling|Bestand|"
                "Enlace|Archivo",
  },
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_MATERIAL),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_MATERIAL_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueMaterial, segue_material, SEGUE_RECORD_MATERIAL, fields, SEGUE_MATERIAL_TITLE)
