/* segue-feedback.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-feedback"

#include "config.h"

#include "segue-feedback.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static const SegueChoice theme_choices[] = {
  [SEGUE_FEEDBACK_THEME_QUESTION] = { "question", N_("Question"), "ask|Frage|Pregunta|Vraag" },
  [SEGUE_FEEDBACK_THEME_CONCERN] = {
    "concern", N_("Concern"),
    "worry|fear|Sorge|Bedenken|Inquiétude|Zorg|Preocupación",
  },
  [SEGUE_FEEDBACK_THEME_IDEA] = {
    "idea", N_("Idea"),
    "suggestion|improvement|Idee|Vorschlag|Idée|Voorstel|Sugerencia",
  },
  [SEGUE_FEEDBACK_THEME_RUMOUR] = { "rumour", N_("Rumour"), "rumor|gossip|Gerücht|Rumeur|Gerucht|Rumor" },
  [SEGUE_FEEDBACK_THEME_PRAISE] = { "praise", N_("Praise"), "compliment|thanks|Lob|Éloge|Lof|Elogio" },
  [SEGUE_FEEDBACK_THEME_PROBLEM] = { "problem", N_("Problem"), "bug|issue|defect|Problème|Probleem|Problema" },
};
static const SegueChoices themes = { theme_choices, G_N_ELEMENTS (theme_choices), TRUE };

static const SegueField fields[] = {
  [SEGUE_FEEDBACK_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_FEEDBACK_RECEIVED_ON] = {
    "received-on", SEGUE_FIELD_DATE, N_("Received on"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 11,
    .synonyms = "date|received|when|Datum|Erhalten am|Reçu le|Ontvangen op|Recibido el|Fecha",
  },
  [SEGUE_FEEDBACK_CHANNEL] = {
    "channel", SEGUE_FIELD_CHOICE, N_("Channel"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &segue_heard_in,
    .synonyms = "source|where|via|Kanal|Quelle|Canal|Kanaal|Bron|Fuente",
  },
  [SEGUE_FEEDBACK_TEXT] = {
    "text", SEGUE_FIELD_NOTE, N_("Feedback"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 40,
    .synonyms = "comment|message|feedback text|what was said|verbatim|Rückmeldung|Kommentar|Commentaire|"
                "Retour|Opmerking|Terugkoppeling|Comentario|Opinión",
  },
  [SEGUE_FEEDBACK_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("From"), SEGUE_FIELD_LISTED | SEGUE_FIELD_ABOUT, SEGUE_REDACTION_IDENTITY, 20,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "who|person|name|by|Von|Wer|De la part de|Nom|Van|Naam|De|Nombre",
  },
  [SEGUE_FEEDBACK_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "group|team|department|Zielgruppe|Gruppe|Abteilung|Public|Groupe|Doelgroep|Groep|Audiencia|"
                "Grupo",
  },
  [SEGUE_FEEDBACK_ANONYMOUS] = {
    "anonymous", SEGUE_FIELD_BOOLEAN, N_("Anonymous"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .has_initial = TRUE,
    .synonyms = "anonym|anonyme|anoniem|anónimo",
  },
  [SEGUE_FEEDBACK_THEME] = {
    "theme", SEGUE_FIELD_CHOICE, N_("Theme"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &themes,
    .synonyms = "topic|category|Thema|Kategorie|Onderwerp|Tema",
  },
  [SEGUE_FEEDBACK_SENTIMENT] = {
    "sentiment", SEGUE_FIELD_RATING, N_("Sentiment"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .minimum = -2, .maximum = 2,
    .synonyms = "mood|tone|Stimmung|Ressenti|Stemming|Sentimiento",
  },
  [SEGUE_FEEDBACK_REPLY] = {
    "reply", SEGUE_FIELD_NOTE, N_("Reply"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 36,
    .synonyms = "answer|response|Antwort|Réponse|Antwoord|Respuesta",
  },
  [SEGUE_FEEDBACK_REPLIED_ON] = {
    "replied-on", SEGUE_FIELD_DATE, N_("Replied on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "answered on|reply date|Beantwortet am|Répondu le|Beantwoord op|Respondido el",
  },
  [SEGUE_FEEDBACK_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|assigned to|Verantwortlich|Responsable|Verantwoordelijke|Eigenaar|Encargado",
  },
  [SEGUE_FEEDBACK_RESISTANCE] = {
    "resistance", SEGUE_FIELD_LINK, N_("Became the entry"), SEGUE_FIELD_ABOUT, SEGUE_REDACTION_WORDS, 24,
    .target = SEGUE_RECORD_RESISTANCE,
    .synonyms = "resistance entry|Wurde zum Eintrag|Devenu l'entrée|Werd item|Se convirtió en",
  },
  [SEGUE_FEEDBACK_FAQ] = {
    "faq", SEGUE_FIELD_LINK, N_("Became the question"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_FAQ,
    .synonyms = "Wurde zur Frage|Devenu la question|Werd vraag|Se convirtió en pregunta",
  },
  [SEGUE_FEEDBACK_IMPACT] = {
    "impact", SEGUE_FIELD_LINK, N_("Became the impact"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_IMPACT,
    .synonyms = "Wurde zur Auswirkung|Devenu l'impact|Werd impact|Se convirtió en impacto",
  },
  [SEGUE_FEEDBACK_TRAINING_NEED] = {
    "training-need", SEGUE_FIELD_LINK, N_("Became the training need"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_TRAINING_NEED,
    .synonyms = "Wurde zum Schulungsbedarf|Devenu le besoin|Werd opleidingsbehoefte|Se convirtió en necesidad",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_FEEDBACK_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueFeedback, segue_feedback, SEGUE_RECORD_FEEDBACK, fields, SEGUE_NO_FIELD)
