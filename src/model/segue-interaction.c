/* segue-interaction.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-interaction"

#include "config.h"

#include "segue-interaction.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  { "meeting", N_("Meeting"), "Besprechung|Sitzung|Treffen|Réunion|Vergadering|Overleg|Reunión|Rapat" },
  { "one-to-one", N_("One-to-one"),
    "1:1|one on one|face to face|Einzelgespräch|Entretien individuel|Entretien|Eén-op-één|Entrevista" },
  { "call", N_("Call"),
    "phone|phone call|telephone|video call|Anruf|Telefonat|Telefon|Appel|Téléphone|Telefoongesprek|Llamada" },
  { "e-mail", N_("E-mail"), "email|mail|Courriel|Correo|Correo electrónico|Surel" },
  { "chat", N_("Chat"), "message|instant message|Nachricht|Messagerie|Bericht|Mensaje" },
  { "corridor", N_("In the corridor"),
    "corridor talk|hallway|coffee|Flurgespräch|Couloir|Wandelgangen|Pasillo" },
  { "workshop", N_("Workshop"), "Atelier|Arbeitstreffen|Werksessie|Taller" },
  { "focus-group", N_("Focus group"), "Fokusgruppe|Groupe de discussion|Focusgroep|Grupo focal" },
  { "office-hour", N_("Office hour"), "office hours|Sprechstunde|Permanence|Spreekuur|Horario de consulta" },
  { "survey-comment", N_("Survey comment"),
    "survey|Umfragekommentar|Commentaire d'enquête|Enquêteopmerking|Comentario de encuesta" },
  { "note", N_("Note"), "Notiz|Aktennotiz|Remarque|Notitie|Nota" },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), TRUE };

static const SegueField fields[] = {
  [SEGUE_INTERACTION_ROLLOUT] = {
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
    .target = SEGUE_RECORD_ROLLOUT,
    .synonyms = "project|programme|program|Projekt|Projet|Proyecto|Proyek",
  },
  [SEGUE_INTERACTION_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 11,
    .synonyms = "day|when|on|contact date|meeting date|Datum|Tag|Am|Jour|Le|Dag|Fecha|Día|Tanggal",
  },
  [SEGUE_INTERACTION_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 14, .choices = &kinds,
    .synonyms = "type|channel|interaction type|contact type|Art|Typ|Kanal|Nature|Canal|Soort|Kanaal|Tipo",
  },
  [SEGUE_INTERACTION_WHO] = {
    "who", SEGUE_FIELD_LINKS, N_("With whom"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_IDENTITY, 26, .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "stakeholder|stakeholders|person|people|with|participants|attendees|name|Mit|Mit wem|"
                "Personen|Teilnehmer|Avec|Avec qui|Participant|Personne|Met|Met wie|Deelnemers|Con|Con quién|"
                "Participantes|Interesado|Persona",
  },
  [SEGUE_INTERACTION_BY_WHOM] = {
    "by-whom", SEGUE_FIELD_TEXT, N_("By whom"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 18,
    .synonyms = "by|author|owner|held by|Von|Von wem|Verfasser|Par|Par qui|Auteur|Door|Door wie|Por|"
                "Por quién|Autor",
  },
  [SEGUE_INTERACTION_SUMMARY] = {
    "summary", SEGUE_FIELD_NOTE, N_("Summary"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 40,
    .synonyms = "notes|note|description|minutes|outcome|subject|topic|Zusammenfassung|Notiz|Notizen|Thema|"
                "Ergebnis|Inhalt|Résumé|Compte rendu|Sujet|Samenvatting|Notities|Onderwerp|Resumen|Notas|"
                "Asunto|Tema",
  },
  [SEGUE_INTERACTION_SENTIMENT] = {
    "sentiment", SEGUE_FIELD_RATING, N_("Sentiment"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .minimum = -2, .maximum = 2,
    .synonyms = "mood|tone|Stimmung|Ressenti|Humeur|Stemming|Gevoel|Sentimiento|Ánimo",
  },
  [SEGUE_INTERACTION_QUOTES] = {
    "quotes", SEGUE_FIELD_NOTE, N_("Feelings and quotes"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "quote|feelings|in their words|Zitat|Zitate|Gefühle|Citation|Citations|Sentiments exprimés|"
                "Citaat|Citaten|Cita|Citas",
  },
  [SEGUE_INTERACTION_WAS_HEARD] = {
    "was-heard", SEGUE_FIELD_BOOLEAN, N_("We acknowledged it"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 8,
    .has_initial = TRUE,
    .synonyms = "acknowledged|heard|Angehört|Entendu|Gehoord|Escuchado",
  },
  [SEGUE_INTERACTION_CONFIDENTIAL] = {
    "confidential", SEGUE_FIELD_BOOLEAN, N_("Confidential"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 8,
    .has_initial = TRUE,
    .synonyms = "private|sensitive|Vertraulich|Confidentiel|Vertrouwelijk|Confidencial",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_INTERACTION_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueInteraction, segue_interaction, SEGUE_RECORD_INTERACTION, fields, SEGUE_NO_FIELD)
