/* segue-session.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session"

#include "config.h"

#include "segue-session.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice status_choices[] = {
  [SEGUE_SESSION_STATUS_DRAFT] = {
    "draft", N_("Draft"),
    "proposed|tentative|idea|Entwurf|Vorschlag|Brouillon|Proposée|Concept|Voorstel|Borrador",
  },
  [SEGUE_SESSION_STATUS_PLANNED] = {
    "planned", N_("Planned"),
    "scheduled|Geplant|Prévue|Planifiée|Gepland|Planificada",
  },
  [SEGUE_SESSION_STATUS_OPEN] = {
    "open", N_("Open"),
    "enrolling|registration open|Offen|Anmeldung offen|Ouverte|Inschrijving open|Abierta",
  },
  [SEGUE_SESSION_STATUS_FULL] = {
    "full", N_("Full"),
    "closed|booked|sold out|Voll|Ausgebucht|Complète|Vol|Completa",
  },
  [SEGUE_SESSION_STATUS_RUNNING] = {
    "running", N_("Running"),
    "in progress|started|Läuft|En cours|Bezig|En curso",
  },
  [SEGUE_SESSION_STATUS_HELD] = {
    "held", N_("Held"),
    "done|completed|delivered|finished|Durchgeführt|Abgeschlossen|Tenue|Terminée|Gehouden|Afgerond|Realizada|"
    "Impartida",
  },
  [SEGUE_SESSION_STATUS_CANCELLED] = {
    "cancelled", N_("Cancelled"),
    "canceled|Abgesagt|Annulée|Geannuleerd|Cancelada",
  },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_SESSION_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_SESSION_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "session|session name|class|Titel|Termin|Sitzung|Bezeichnung|Titre|Séance|Sessie|Título|Sesión",
  },
  [SEGUE_SESSION_COURSE] = {
    "course", SEGUE_FIELD_LINK, N_("Course"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22,
    .target = SEGUE_RECORD_COURSE,
    .synonyms = "training|module|course name|Kurs|Schulung|Cours|Formation|Cursus|Opleiding|Curso|Formación",
  },
  [SEGUE_SESSION_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "start|start date|from|day|on|session date|Datum|Beginn|Date de début|Jour|Startdatum|Dag|"
                "Fecha|Fecha de inicio",
  },
  [SEGUE_SESSION_END_DATE] = {
    "end-date", SEGUE_FIELD_DATE, N_("Last day"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "end|to|until|Ende|Letzter Tag|Bis|Date de fin|Fin|Einddatum|Einde|Fecha de fin",
  },
  [SEGUE_SESSION_TIME] = SEGUE_TIME_FIELD,
  [SEGUE_SESSION_END_TIME] = SEGUE_END_TIME_FIELD,
  [SEGUE_SESSION_ZONE] = SEGUE_ZONE_FIELD,
  [SEGUE_SESSION_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .choices = &statuses, .initial = SEGUE_SESSION_STATUS_PLANNED, .has_initial = TRUE,
    .synonyms = "state|Zustand|Stand|Statut|État|Estado",
  },
  [SEGUE_SESSION_TRAINERS] = {
    "trainers", SEGUE_FIELD_LINKS, N_("Trainers"), SEGUE_FIELD_LISTED | SEGUE_FIELD_PUBLIC_ROLE,
    SEGUE_REDACTION_IDENTITY, 20,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "trainer|instructor|instructors|teacher|facilitator|presenter|Trainerin|Dozent|Dozentin|"
                "Referent|Leitung|Formateur|Formatrice|Formateurs|Docent|Instructeur|Formador|Formadora|"
                "Instructor a cargo",
  },
  [SEGUE_SESSION_ROOM] = {
    "room", SEGUE_FIELD_TEXT, N_("Room"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 16,
    .synonyms = "location|place|venue|where|Raum|Ort|Salle|Lieu|Zaal|Lokaal|Locatie|Plaats|Sala|Aula|Lugar",
  },
  [SEGUE_SESSION_ADDRESS] = {
    "address", SEGUE_FIELD_ADDRESS, N_("Link"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 24,
    .synonyms = "url|meeting link|join link|web address|Adresse|Besprechungslink|Lien|Koppeling|Enlace",
  },
  [SEGUE_SESSION_CAPACITY] = {
    "capacity", SEGUE_FIELD_INTEGER, N_("Seats"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 8,
    .minimum = 1, .maximum = 100000,
    .synonyms = "places|room size|maximum|max participants|Plätze|Kapazität|Teilnehmerzahl|Capacité|"
                "Capaciteit|Plaatsen|Plazas|Aforo|Capacidad",
  },
  [SEGUE_SESSION_MIN_TO_RUN] = {
    "min-to-run", SEGUE_FIELD_INTEGER, N_("Runs from"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 1, .maximum = 100000,
    .synonyms = "minimum|min participants|minimum to run|Mindestteilnehmerzahl|Findet statt ab|"
                "Minimum de participants|Minimum deelnemers|Mínimo de participantes",
  },
  [SEGUE_SESSION_LANGUAGE] = {
    "language", SEGUE_FIELD_TEXT, N_("Language"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .synonyms = "Sprache|Langue|Taal|Idioma",
  },
  [SEGUE_SESSION_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_SESSION_ANNOUNCEMENT] = {
    "announcement", SEGUE_FIELD_LINK, N_("Announced by"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 22,
    .target = SEGUE_RECORD_COMMUNICATION,
    .synonyms = "communication|Angekündigt durch|Ankündigung|Annoncée par|Annonce|Aangekondigd door|"
                "Anunciada por|Anuncio",
  },
  [SEGUE_SESSION_INVITED_ON] = {
    "invited-on", SEGUE_FIELD_DATE, N_("Invitations sent on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "invited|invitation date|invitation sent|Eingeladen am|Einladung am|Invitations envoyées le|"
                "Uitgenodigd op|Invitaciones enviadas el",
  },
  [SEGUE_SESSION_SIGN_IN_PRINTED] = {
    "sign-in-printed", SEGUE_FIELD_BOOLEAN, N_("Sign-in sheet printed"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8,
    .has_initial = TRUE,
    .synonyms = "Teilnehmerliste gedruckt|Feuille d'émargement imprimée|Presentielijst geprint|"
                "Hoja de firmas impresa",
  },
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_SESSION),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_SESSION_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueSession, segue_session, SEGUE_RECORD_SESSION, fields, SEGUE_SESSION_TITLE)
