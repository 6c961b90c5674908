/* segue-enrolment.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-enrolment"

#include "config.h"

#include "segue-enrolment.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice status_choices[] = {
  [SEGUE_ENROLMENT_STATUS_INVITED] = {
    "invited", N_("Invited"),
    "invitation sent|assigned|not started|not attempted|pending|pending approval|not yet started|Eingeladen|"
    "Zugewiesen|Nicht begonnen|Noch nicht begonnen|Ausstehend|Invité|Convoqué|Non commencé|Pas commencé|"
    "Uitgenodigd|Niet gestart|Invitado|Asignado|No iniciado|Sin comenzar",
  },
  [SEGUE_ENROLMENT_STATUS_ENROLLED] = {
    "enrolled", N_("Enrolled"),
    "registered|enrolled in|confirmed|accepted|approved|booked|in progress|started|active|subscribed|"
    "not completed|not complete|Angemeldet|Bestätigt|Eingeschrieben|In Bearbeitung|Begonnen|Zugelassen|"
    "Nicht abgeschlossen|Inscrit|Confirmé|En cours|Commencé|Non terminé|Ingeschreven|Aangemeld|Bezig|"
    "Niet voltooid|Inscrito|Confirmado|Matriculado|En curso|En progreso|No completado",
  },
  [SEGUE_ENROLMENT_STATUS_WAIT_LISTED] = {
    "wait-listed", N_("Wait-listed"),
    "waitlist|waitlisted|waiting|waiting list|wait list|on waitlist|Warteliste|Liste d'attente|En attente|Wachtlijst|Lista de espera",
  },
  [SEGUE_ENROLMENT_STATUS_DECLINED] = {
    "declined", N_("Declined"),
    "refused|rejected|Abgelehnt|Abgesagt|Refusé|Décliné|Afgewezen|Rechazado",
  },
  [SEGUE_ENROLMENT_STATUS_ATTENDED] = {
    "attended", N_("Attended"),
    "present|completed|complete|completion|passed|pass|done|finished|successful|satisfied|yes|P|"
    "Teilgenommen|Anwesend|Abgeschlossen|Bestanden|Erledigt|Erfolgreich|Erfolgreich abgeschlossen|Ja|"
    "Présent|Présente|Terminé|Achevé|Réussi|Validé|Oui|Aanwezig|Voltooid|Geslaagd|Asistió|Presente|"
    "Completado|Aprobado|Finalizado|Sí",
  },
  [SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED] = {
    "partly-attended", N_("Partly attended"),
    "partial|partially attended|partially completed|incomplete|left early|failed|fail|not passed|unsuccessful|"
    "Teilweise|Teilweise teilgenommen|Unvollständig|Nicht bestanden|Partiel|Incomplet|Échoué|Échec|"
    "Non réussi|Gedeeltelijk|Gezakt|Niet geslaagd|Parcial|Incompleto|Reprobado|No aprobado|Suspenso",
  },
  [SEGUE_ENROLMENT_STATUS_LATE] = {
    "late", N_("Late"),
    "arrived late|tardy|L|Verspätet|Zu spät|En retard|Te laat|Tarde",
  },
  [SEGUE_ENROLMENT_STATUS_EXCUSED] = {
    "excused", N_("Excused"),
    "excused absence|absent excused|E|Entschuldigt|Entschuldigt gefehlt|Excusé|Verontschuldigd|Afgemeld|Justificado",
  },
  [SEGUE_ENROLMENT_STATUS_NO_SHOW] = {
    "no-show", N_("No-show"),
    "absent|no show|noshow|missed|did not attend|not attended|unexcused|no|A|Nicht erschienen|Abwesend|Fehlt|"
    "Nicht teilgenommen|Unentschuldigt|Nein|Non|Absente|Absent non excusé|Afwezig|"
    "No asistió|Ausente",
  },
  [SEGUE_ENROLMENT_STATUS_CANCELLED] = {
    "cancelled", N_("Cancelled"),
    "canceled|withdrawn|withdrew|dropped|unenrolled|removed|expired|Storniert|Ausgetragen|Désinscrit|Abgemeldet|Annulé|Geannuleerd|Cancelado",
  },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_ENROLMENT_SESSION] = {
    "session", SEGUE_FIELD_LINK, N_("Session"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_SESSION,
    .synonyms = "Termin|Séance|Sessie|Sesión",
  },
  [SEGUE_ENROLMENT_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("Person"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 22,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "name|participant|attendee|learner|student|employee|who|e-mail|user|Teilnehmer|Teilnehmerin|"
                "Mitarbeiter|Mitarbeiterin|Nom|Personne|Participante|Apprenant|Naam|Deelnemer|Persoon|Nombre|"
                "Alumno|Asistente|Persona",
  },
  [SEGUE_ENROLMENT_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "group|team|department|Zielgruppe|Gruppe|Abteilung|Public|Groupe|Doelgroep|Groep|Afdeling|"
                "Audiencia|Grupo|Departamento",
  },
  [SEGUE_ENROLMENT_HEAD_COUNT] = {
    "head-count", SEGUE_FIELD_INTEGER, N_("People"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 8,
    .minimum = 1, .maximum = 1000000,
    .synonyms = "number of people|number|count|Anzahl|Personen|Effectif|Nombre de personnes|Aantal|"
                "Aantal personen|Personas|Número de personas",
  },
  [SEGUE_ENROLMENT_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPINION, 12,
    .choices = &statuses,
    .synonyms = "attendance|attendance status|state|completion status|completion state|completion|result|transcript status|"
                "course status|enrollment status|enrolment status|registration status|training status|"
                "approval status|learner status|Anwesenheit|Teilnahme|Teilnahmestatus|Abschlussstatus|"
                "Einschreibestatus|Trainingsstatus|Présence|Statut|État|Statut d'achèvement|"
                "Statut d'inscription|Aanwezigheid|Voltooiingsstatus|Asistencia|Estado|"
                "Estado de finalización",
  },
  [SEGUE_ENROLMENT_ENROLLED_ON] = {
    "enrolled-on", SEGUE_FIELD_DATE, N_("Enrolled on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 11,
    .synonyms = "registered on|registration date|registration time|enrolment date|enrollment date|date enrolled|"
                "date assigned|transcript registration date|Angemeldet am|Anmeldedatum|"
                "Einschreibedatum|Date d'inscription|Inscrit le|"
                "Ingeschreven op|Inscrito el",
  },
  [SEGUE_ENROLMENT_COMPLETED_ON] = {
    "completed-on", SEGUE_FIELD_DATE, N_("Completed on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 11,
    .synonyms = "completed|completed at|completion date|completion time|date completed|time completed|finished on|"
                "transcript completed date|transcript completion date|Abgeschlossen am|Abschlussdatum|Beendet am|"
                "Terminé le|Achevé le|Date d'achèvement|Date de fin de formation|Voltooid op|Voltooiingsdatum|"
                "Completado el|Fecha de finalización",
  },
  [SEGUE_ENROLMENT_PRE_SCORE] = {
    "pre-score", SEGUE_FIELD_PERCENT, N_("Score before"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
    .minimum = 0, .maximum = 100,
    .synonyms = "pre-test|pre test score|Vortest|Test préalable|Voortoets|Prueba previa",
  },
  [SEGUE_ENROLMENT_SCORE] = {
    "score", SEGUE_FIELD_PERCENT, N_("Score"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .minimum = 0, .maximum = 100,
    .synonyms = "post-test|test score|final score|grade|points|mark|Punktzahl|Ergebnis|Note|Score final|"
                "Cijfer|Puntuación|Nota final",
  },
  [SEGUE_ENROLMENT_REACTION] = {
    "reaction", SEGUE_FIELD_INTEGER, N_("Reaction"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
    .minimum = 1, .maximum = 5,
    .synonyms = "satisfaction|rating|feedback score|Bewertung|Zufriedenheit|Waardering|Valoración",
  },
  [SEGUE_ENROLMENT_STRUGGLED_WITH] = {
    "struggled-with", SEGUE_FIELD_NOTE, N_("Struggled with"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 26,
    .synonyms = "difficulties|struggled|problems|Schwierigkeiten|Hatte Mühe mit|Difficultés|Moeite met|"
                "Dificultades",
  },
  [SEGUE_ENROLMENT_MISSED] = {
    "missed", SEGUE_FIELD_NOTE, N_("Missed"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 22,
    .synonyms = "missed parts|what was missed|Verpasst|Versäumt|Manqué|Gemist|Se perdió",
  },
  [SEGUE_ENROLMENT_REMARK] = {
    "remark", SEGUE_FIELD_NOTE, N_("Trainer’s remark"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 26,
    .synonyms = "remarks|comment|comments|trainer remark|Bemerkung|Bemerkungen|Kommentar|Remarque|Opmerking|"
                "Observación",
  },
  [SEGUE_ENROLMENT_USES_IT] = {
    "uses-it", SEGUE_FIELD_BOOLEAN, N_("Seen using it"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
    .synonyms = "applied|observed|behaviour|Wendet es an|Mis en pratique|Past het toe|Lo aplica",
  },
  [SEGUE_ENROLMENT_OBSERVED_ON] = {
    "observed-on", SEGUE_FIELD_DATE, N_("Observed on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 11,
    .synonyms = "observation date|Beobachtet am|Observé le|Waargenomen op|Observado el",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_ENROLMENT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueEnrolment, segue_enrolment, SEGUE_RECORD_ENROLMENT, fields, SEGUE_NO_FIELD)
