/* segue-communication.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-communication"

#include "config.h"

#include "segue-communication.h"

#include "segue-anchor-fields.h"
#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice status_choices[] = {
  [SEGUE_COMMUNICATION_STATUS_IDEA] = { "idea", N_("Idea"), "proposed|Idee|Idée|Idea|Idee" },
  [SEGUE_COMMUNICATION_STATUS_DRAFT] = {
    "draft", N_("Draft"),
    "drafting|in progress|in preparation|not started|Entwurf|In Arbeit|Brouillon|Concept|Borrador|"
    "En preparación",
  },
  [SEGUE_COMMUNICATION_STATUS_IN_REVIEW] = {
    "in-review", N_("In review"),
    "review|for review|for approval|pending approval|In Prüfung|Zur Freigabe|En relecture|En révision|"
    "Ter beoordeling|En revisión",
  },
  [SEGUE_COMMUNICATION_STATUS_APPROVED] = {
    "approved", N_("Approved"),
    "signed off|Freigegeben|Genehmigt|Approuvé|Goedgekeurd|Aprobado",
  },
  [SEGUE_COMMUNICATION_STATUS_SCHEDULED] = {
    "scheduled", N_("Scheduled"),
    "planned|Geplant|Eingeplant|Planifié|Prévu|Gepland|Programado|Planificado",
  },
  [SEGUE_COMMUNICATION_STATUS_SENT] = {
    "sent", N_("Sent"),
    "done|complete|completed|published|delivered|Gesendet|Versandt|Veröffentlicht|Erledigt|Envoyé|Publié|"
    "Verzonden|Enviado|Publicado",
  },
  [SEGUE_COMMUNICATION_STATUS_CANCELLED] = {
    "cancelled", N_("Cancelled"),
    "canceled|dropped|Abgesagt|Entfällt|Annulé|Geannuleerd|Cancelado",
  },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_COMMUNICATION_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_COMMUNICATION_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "communication|name|subject|topic|headline|activity|item|deliverable|message title|key message|"
                "message|message cle|content|example message|what is said|Botschaft|Titel|Thema|Betreff|"
                "Kommunikation|Aktivität|Titre|Sujet|Objet|Onderwerp|Activiteit|Título|Asunto|Tema|Actividad",
  },
  [SEGUE_COMMUNICATION_PURPOSE] = SEGUE_PURPOSE_FIELD,
  [SEGUE_COMMUNICATION_STAGE] = SEGUE_STAGE_FIELD,
  [SEGUE_COMMUNICATION_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_COMMUNICATION_CHANNEL] = SEGUE_CHANNEL_FIELD,
  [SEGUE_COMMUNICATION_TWO_WAY] = {
    "two-way", SEGUE_FIELD_BOOLEAN, N_("Lets people answer"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "interactive|dialogue|Dialog|In beide Richtungen|Bidirectionnel|Tweerichtingsverkeer|"
                "Bidireccional",
  },
  [SEGUE_COMMUNICATION_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "send on|send date|when|day|due|due date|planned date|delivery date|on|Datum|Termin|"
                "Versand am|Wann|Fällig|Date d'envoi|Quand|Échéance|Verzenddatum|Wanneer|Fecha|Fecha de envío|"
                "Cuándo",
  },
  [SEGUE_COMMUNICATION_TIME] = SEGUE_TIME_FIELD,
  [SEGUE_COMMUNICATION_ZONE] = SEGUE_ZONE_FIELD,
  [SEGUE_COMMUNICATION_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .choices = &statuses, .initial = SEGUE_COMMUNICATION_STATUS_IDEA, .has_initial = TRUE,
    .synonyms = "state|progress|Stand|Zustand|Statut|État|Estado",
  },
  [SEGUE_COMMUNICATION_AUTHOR] = SEGUE_AUTHOR_FIELD,
  [SEGUE_COMMUNICATION_SENDER] = SEGUE_SENDER_FIELD,
  [SEGUE_COMMUNICATION_SENDER_ROLE] = SEGUE_SENDER_ROLE_FIELD,
  [SEGUE_COMMUNICATION_APPROVER] = {
    "approver", SEGUE_FIELD_LINK, N_("Approver"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "approved by|sign-off|approval|reviewer|Freigabe durch|Genehmigt von|Approuvé par|Approbateur|"
                "Goedgekeurd door|Aprobado por|Aprobador",
  },
  [SEGUE_COMMUNICATION_APPROVED_ON] = {
    "approved-on", SEGUE_FIELD_DATE, N_("Approved on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "approval date|Freigegeben am|Approuvé le|Goedgekeurd op|Aprobado el",
  },
  [SEGUE_COMMUNICATION_BODY] = SEGUE_BODY_FIELD,
  [SEGUE_COMMUNICATION_COVERS_WHY] = {
    "covers-why", SEGUE_FIELD_BOOLEAN, N_("Says why"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "why|Warum|Pourquoi|Waarom|Por qué",
  },
  [SEGUE_COMMUNICATION_COVERS_WHAT] = {
    "covers-what", SEGUE_FIELD_BOOLEAN, N_("Says what"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "what|Was|Quoi|Wat|Qué",
  },
  [SEGUE_COMMUNICATION_COVERS_WHEN] = {
    "covers-when", SEGUE_FIELD_BOOLEAN, N_("Says when"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "Sagt wann|Dit quand|Zegt wanneer|Dice cuándo",
  },
  [SEGUE_COMMUNICATION_COVERS_HOW] = {
    "covers-how", SEGUE_FIELD_BOOLEAN, N_("Says how"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "how|Wie|Hoe|Cómo",
  },
  [SEGUE_COMMUNICATION_PROMISED_DATE] = {
    "promised-date", SEGUE_FIELD_DATE, N_("Day that it promises"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "promised day|date promised|Zugesagter Tag|Date promise|Toegezegde datum|Fecha prometida",
  },
  [SEGUE_COMMUNICATION_PROMISE_OF] = {
    "promise-of", SEGUE_FIELD_LINK, N_("Milestone of that day"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
    .target = SEGUE_RECORD_MILESTONE,
    .synonyms = "promised milestone|Zugesagter Meilenstein|Jalon promis|Toegezegde mijlpaal|Hito prometido",
  },
  [SEGUE_COMMUNICATION_IMPACTS] = {
    "impacts", SEGUE_FIELD_LINKS, N_("Answers impacts"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_IMPACT,
    .synonyms = "impact|answers|Auswirkungen|Impacten|Impactos",
  },
  [SEGUE_COMMUNICATION_SENT_ON] = {
    "sent-on", SEGUE_FIELD_DATE, N_("Sent on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "actual date|date sent|published on|Gesendet am|Versandt am|Envoyé le|Verzonden op|Enviado el",
  },
  [SEGUE_COMMUNICATION_SENT_BY] = {
    "sent-by", SEGUE_FIELD_LINK, N_("Sent by"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "Gesendet von|Envoyé par|Verzonden door|Enviado por",
  },
  [SEGUE_COMMUNICATION_EVIDENCE] = {
    "evidence", SEGUE_FIELD_NOTE, N_("Evidence"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 24,
    .synonyms = "proof|link to evidence|Nachweis|Beleg|Preuve|Bewijs|Evidencia|Prueba",
  },
  [SEGUE_COMMUNICATION_REACH_PLANNED] = {
    "reach-planned", SEGUE_FIELD_INTEGER, N_("Planned reach"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 9,
    .minimum = 0, .maximum = 10000000,
    .synonyms = "reach|Geplante Reichweite|Portée prévue|Gepland bereik|Alcance previsto",
  },
  [SEGUE_COMMUNICATION_REACH_ACTUAL] = {
    "reach-actual", SEGUE_FIELD_INTEGER, N_("Actual reach"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 9,
    .minimum = 0, .maximum = 10000000,
    .synonyms = "reached|Erreichte|Erreichte Personen|Portée réelle|Werkelijk bereik|Alcance real",
  },
  [SEGUE_COMMUNICATION_OPENED] = {
    "opened", SEGUE_FIELD_PERCENT, N_("Opened"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 100,
    .synonyms = "open rate|read|Geöffnet|Öffnungsrate|Ouverture|Taux d'ouverture|Geopend|Abierto|"
                "Tasa de apertura",
  },
  [SEGUE_COMMUNICATION_COMPREHENSION] = {
    "comprehension", SEGUE_FIELD_PERCENT, N_("Understood"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 100,
    .synonyms = "Verstanden|Compris|Begrepen|Comprendido|Comprensión",
  },
  [SEGUE_COMMUNICATION_SATISFACTION] = {
    "satisfaction", SEGUE_FIELD_REAL, N_("Satisfaction"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 1, .maximum = 5,
    .synonyms = "rating|Zufriedenheit|Tevredenheid|Satisfacción",
  },
  [SEGUE_COMMUNICATION_FEEDBACK_MECHANISM] = {
    "feedback-mechanism", SEGUE_FIELD_TEXT, N_("How people answer"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_WORDS, 20,
    .synonyms = "feedback|response channel|Rückmeldung|Rückmeldeweg|Retour|Terugkoppeling|Retroalimentación",
  },
  [SEGUE_COMMUNICATION_FEEDBACK_UNTIL] = {
    "feedback-until", SEGUE_FIELD_DATE, N_("Answers until"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "feedback due|Rückmeldung bis|Retour avant le|Terugkoppeling tot|Respuestas hasta",
  },
  [SEGUE_COMMUNICATION_MINUTES_PER_PERSON] = SEGUE_MINUTES_FIELD,
  SEGUE_OCCURRENCE_FIELD_ROWS (SEGUE_COMMUNICATION),
  SEGUE_ANCHOR_FIELD_ROWS (SEGUE_COMMUNICATION),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_COMMUNICATION_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueCommunication, segue_communication, SEGUE_RECORD_COMMUNICATION, fields, SEGUE_COMMUNICATION_TITLE)
