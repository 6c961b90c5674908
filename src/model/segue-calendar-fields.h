/* segue-calendar-fields.h - the rows that several kinds on the calendar have
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-choices.h"
#include "segue-record.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>

G_BEGIN_DECLS

#define SEGUE_AUDIENCES_FIELD                                                                         \
  {                                                                                                   \
    "audiences", SEGUE_FIELD_LINKS, N_("Audiences"), SEGUE_FIELD_LISTED,                              \
    SEGUE_REDACTION_OPEN, 20,                                                                         \
    .target = SEGUE_RECORD_AUDIENCE,                                                                  \
    .synonyms = "audience|group|groups|target group|target audience|wave|recipients|"                 \
                "Zielgruppe|Zielgruppen|Gruppe|Gruppen|Empfänger|Public|Publics|Groupe|"              \
                "Groupes|Groupe cible|Destinataires|Doelgroep|Doelgroepen|Groep|Ontvangers|"          \
                "Audiencia|Audiencias|Público|Grupo|Grupos|Destinatarios",                            \
  }

#define SEGUE_TIME_FIELD                                                                              \
  {                                                                                                   \
    "time", SEGUE_FIELD_TIME, N_("Time"), SEGUE_FIELD_PLAIN,                                          \
    SEGUE_REDACTION_OPEN, 7,                                                                          \
    .synonyms = "start time|starts at|at|clock|Uhrzeit|Zeit|Beginn um|Heure|Heure de début|"          \
                "Tijd|Aanvangstijd|Hora|Hora de inicio",                                              \
  }

#define SEGUE_END_TIME_FIELD                                                                          \
  {                                                                                                   \
    "end-time", SEGUE_FIELD_TIME, N_("End time"), SEGUE_FIELD_PLAIN,                                  \
    SEGUE_REDACTION_OPEN, 7,                                                                          \
    .synonyms = "until time|ends at|Ende um|Endzeit|Heure de fin|Eindtijd|Hora de fin",               \
  }

#define SEGUE_ZONE_FIELD                                                                              \
  {                                                                                                   \
    "zone", SEGUE_FIELD_TEXT, N_("Time zone"), SEGUE_FIELD_PLAIN,                                     \
    SEGUE_REDACTION_OPEN, 18,                                                                         \
    .synonyms = "tz|Zeitzone|Fuseau horaire|Tijdzone|Zona horaria",                                   \
  }

#define SEGUE_MINUTES_FIELD                                                                           \
  {                                                                                                   \
    "minutes-per-person", SEGUE_FIELD_DURATION, N_("Minutes per person"), SEGUE_FIELD_PLAIN,          \
    SEGUE_REDACTION_OPEN, 8,                                                                          \
    .minimum = 0, .maximum = 10080,                                                                   \
    .synonyms = "minutes|duration|effort|effort per person|cost minutes per person|Minuten|"          \
                "Dauer|Aufwand|Aufwand pro Person|Durée|Minutes par personne|Duur|"                   \
                "Minuten per persoon|Duración|Minutos por persona",                                   \
  }

#define SEGUE_CHANNEL_FIELD                                                                           \
  {                                                                                                   \
    "channel", SEGUE_FIELD_CHOICE, N_("Channel"), SEGUE_FIELD_LISTED,                                 \
    SEGUE_REDACTION_OPEN, 14,                                                                         \
    .choices = &segue_channels,                                                                       \
    .synonyms = "vehicle|medium|media|method|delivery|delivery method|communication method|"          \
                "communication channel|format|Kanal|Kommunikationskanal|Weg|Canal|Support|"           \
                "Moyen|Kanaal|Communicatiekanaal|Middel|Canal de comunicación|Medio",                 \
  }

#define SEGUE_PURPOSE_FIELD                                                                           \
  {                                                                                                   \
    "purpose", SEGUE_FIELD_CHOICE, N_("Purpose"), SEGUE_FIELD_PLAIN,                                  \
    SEGUE_REDACTION_OPEN, 14,                                                                         \
    .choices = &segue_purposes,                                                                       \
    .synonyms = "objective|goal|aim|communication objective|Zweck|Ziel|But|Objectif|Doel|"            \
                "Objetivo|Propósito",                                                                 \
  }

#define SEGUE_STAGE_FIELD                                                                             \
  {                                                                                                   \
    "stage", SEGUE_FIELD_CHOICE, N_("Stage"), SEGUE_FIELD_PLAIN,                                      \
    SEGUE_REDACTION_OPEN, 12,                                                                         \
    .choices = &segue_stages,                                                                         \
    .synonyms = "journey stage|Stufe|Étape|Stadium|Etapa",                                            \
  }

#define SEGUE_AUTHOR_FIELD                                                                            \
  {                                                                                                   \
    "author", SEGUE_FIELD_LINK, N_("Author"), SEGUE_FIELD_PLAIN,                                      \
    SEGUE_REDACTION_IDENTITY, 18,                                                                     \
    .target = SEGUE_RECORD_STAKEHOLDER,                                                               \
    .synonyms = "written by|writer|prepared by|responsible|owner|content owner|Verfasser|"            \
                "Autor|Erstellt von|Verantwortlich|Auteur|Rédacteur|Responsable|Schrijver|"           \
                "Opsteller|Eigenaar|Autora|Redactor",                                                 \
  }

#define SEGUE_SENDER_FIELD                                                                            \
  {                                                                                                   \
    "sender", SEGUE_FIELD_LINK, N_("Sender"), SEGUE_FIELD_LISTED | SEGUE_FIELD_PUBLIC_ROLE,           \
    SEGUE_REDACTION_IDENTITY, 18,                                                                     \
    .target = SEGUE_RECORD_STAKEHOLDER,                                                               \
    .synonyms = "messenger|from|sent by whom|presenter|spokesperson|Absender|Absenderin|Von|"         \
                "Expéditeur|Émetteur|De|Afzender|Van|Remitente|Emisor",                               \
  }

#define SEGUE_SENDER_ROLE_FIELD                                                                       \
  {                                                                                                   \
    "sender-role", SEGUE_FIELD_CHOICE, N_("Sends as"), SEGUE_FIELD_PLAIN,                             \
    SEGUE_REDACTION_OPEN, 14,                                                                         \
    .choices = &segue_sender_roles,                                                                   \
    .synonyms = "sender type|role of sender|messenger role|Rolle des Absenders|"                      \
                "Rôle de l'expéditeur|Rol van de afzender|Rol del remitente",                         \
  }

#define SEGUE_BODY_FIELD                                                                              \
  {                                                                                                   \
    "body", SEGUE_FIELD_NOTE, N_("Text"), SEGUE_FIELD_SEARCHED,                                       \
    SEGUE_REDACTION_WORKING, 40,                                                                      \
    .synonyms = "message text|content|draft|message body|message|Inhalt|Nachricht|Wortlaut|"          \
                "Entwurf|Contenu|Corps|Inhoud|Bericht|Contenido|Mensaje",                             \
  }

/**
 * SEGUE_OCCURRENCE_FIELD_ROWS:
 * @PREFIX: what its fields begin with, `SEGUE_EVENT`
 *
 * The rows of what a series can make: _SERIES, _SERIES_INDEX and _DETACHED.
 */
#define SEGUE_OCCURRENCE_FIELD_ROWS(PREFIX)                                                           \
  [PREFIX##_SERIES] = {                                                                               \
    "series", SEGUE_FIELD_LINK, N_("Series"), SEGUE_FIELD_PLAIN,                                      \
    SEGUE_REDACTION_OPEN, 18, .target = SEGUE_RECORD_SERIES,                                          \
    .synonyms = "recurring item|Serie|Reihe|Reeks",                                                   \
  },                                                                                                  \
  [PREFIX##_SERIES_INDEX] = {                                                                         \
    "series-index", SEGUE_FIELD_INTEGER, N_("Number in the series"), SEGUE_FIELD_PLAIN,               \
    SEGUE_REDACTION_OPEN, 7, .minimum = 0, .maximum = 10000,                                          \
  },                                                                                                  \
  [PREFIX##_DETACHED] = {                                                                             \
    "detached", SEGUE_FIELD_BOOLEAN, N_("Changed by itself"), SEGUE_FIELD_PLAIN,                      \
    SEGUE_REDACTION_OPEN, 8, .has_initial = TRUE,                                                     \
  }

G_END_DECLS
