/* segue-attendance-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheet of the enrolments with further columns, under the headers that learning
 * systems and meeting programs use: Moodle, SuccessFactors, Cornerstone, Workday,
 * Docebo, Teams, Zoom.
 */

#define G_LOG_DOMAIN "segue-attendance"

#include "config.h"

#include "segue-attendance-sheet.h"

#include "segue-enrolment.h"
#include "segue-session.h"
#include "segue-sheets.h"

#include <glib/gi18n.h>

static const SegueField extra_fields[SEGUE_ATTENDANCE_N_COLUMNS] = {
  [SEGUE_ATTENDANCE_E_MAIL] = {
    "e-mail", SEGUE_FIELD_TEXT, N_("E-mail"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 24,
    .synonyms = "email|mail|e-mail address|email address|user email|participant id (upn)|upn|learner email|"
                "work email|email id|primary email|E-Mail-Adresse|Mailadresse|Teilnehmer-ID (UPN)|Courriel|"
                "Adresse de courriel|Adresse e-mail|Adresse électronique|E-mailadres|Correo|"
                "Correo electrónico|Dirección de correo|Dirección de correo electrónico",
  },
  [SEGUE_ATTENDANCE_GIVEN] = {
    "given", SEGUE_FIELD_TEXT, N_("Given name"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 14,
    .synonyms = "first name|firstname|user first name|learner first name|forename|Vorname|Prénom|Voornaam|"
                "Nombre de pila",
  },
  [SEGUE_ATTENDANCE_FAMILY] = {
    "family", SEGUE_FIELD_TEXT, N_("Family name"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 14,
    .synonyms = "surname|last name|lastname|user last name|learner last name|Nachname|Familienname|"
                "Nom de famille|Achternaam|Apellido|Apellidos|Apellido(s)",
  },
  [SEGUE_ATTENDANCE_EXTERNAL_ID] = {
    "external-id", SEGUE_FIELD_TEXT, N_("Number of the person"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 12,
    .synonyms = "id number|employee id|employee number|user id|username|user name|login|student id|learner id|"
                "worker id|personnel number|Personalnummer|ID-Nummer|Anmeldename|Benutzername|Matricule|"
                "Numéro d'identification|Identifiant|Personeelsnummer|Gebruikersnaam|Número de ID|Nombre de usuario",
  },
  [SEGUE_ATTENDANCE_COURSE] = {
    "course", SEGUE_FIELD_TEXT, N_("Course"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 24,
    .synonyms = "course name|course title|course full name|training|training title|training name|item title|"
                "learning content|learning item|learning title|module|module name|curriculum item|Kurs|Kursname|"
                "Kurstitel|Schulung|Lerneinheit|Trainingstitel|Cours|Nom du cours|Intitulé|"
                "Intitulé de la formation|Formation|Cursus|Cursusnaam|Opleiding|Training naam|Curso|"
                "Nombre del curso|Formación",
  },
  [SEGUE_ATTENDANCE_COURSE_CODE] = {
    "course-code", SEGUE_FIELD_TEXT, N_("Code of the course"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,
    .synonyms = "course id|item id|course number|course short name|training id|Kurscode|Kurs-ID|Kursnummer|"
                "Code du cours|Code formation|Cursuscode|Código del curso",
  },
  [SEGUE_ATTENDANCE_JOINED] = {
    "joined", SEGUE_FIELD_TEXT, N_("Joined"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 11,
    .synonyms = "join time|joined at|first join|first join time|timestamp|Beitrittszeit|Erster Beitritt|"
                "Erstmaliger Beitritt|Beigetreten um|Première connexion|Première participation|"
                "Heure d'arrivée|Eerste deelname|Primera unión|Hora de incorporación",
  },
  [SEGUE_ATTENDANCE_MINUTES] = {
    "minutes", SEGUE_FIELD_TEXT, N_("Time there"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
    .synonyms = "duration|time in session|in-meeting duration|meeting duration|total duration|time spent|"
                "total time|Dauer|Besprechungsdauer|Dauer in der Besprechung|Durée|Durée de la réunion|Duur|"
                "Duración",
  },
};

/* Beside people a name is no session, a mark no whole number, and a group no booking. */
static const char session_words[] =
  "title|session|session name|session title|class|class name|course offering|offering|scheduled offering|event|"
  "Termin|Sitzung|Veranstaltung|Kurstermin|Séance|Session de formation|Sessie|Sesión";
static const char person_words[] =
  "name|full name|user full name|display name|participant|participant name|attendee|attendee name|learner|"
  "learner name|student|employee|employee name|worker|user|who|Teilnehmer|Teilnehmerin|Teilnehmername|"
  "Vollständiger Name|Mitarbeiter|Mitarbeiterin|Nom|Nom complet|Personne|Participante|Apprenant|Naam|"
  "Volledige naam|Deelnemer|Persoon|Nombre|Nombre completo|Alumno|Asistente|Persona";
static const char score_words[] =
  "post-test|test score|final score|grade|final grade|points|mark|percentage|course total|transcript score|"
  "Punktzahl|Punkte|Ergebnis|Note|Bewertung|Gesamtpunktzahl|Prozent|Score final|Note finale|Résultat|Cijfer|"
  "Puntuación|Nota|Nota final|Calificación";

static SegueColumn
adapt (const SegueColumn *column)
{
  SegueColumn adapted = *column;
  SegueField *field = NULL;
  const char *words = NULL;

  if (column->source == SEGUE_SHEET_HOP && column->index == SEGUE_SESSION_TITLE)
    words = session_words;
  else if (column->source == SEGUE_SHEET_OWN && column->index == SEGUE_ENROLMENT_STAKEHOLDER)
    words = person_words;
  else if (column->source == SEGUE_SHEET_OWN && column->index == SEGUE_ENROLMENT_SCORE)
    words = score_words;
  if (words == NULL)
    return adapted;

  field = g_memdup2 (column->field, sizeof *field);
  field->synonyms = words;
  if (words == session_words)
    field->label = N_("Session");
  if (words == score_words)
    field->kind = SEGUE_FIELD_TEXT;
  adapted.field = field;

  return adapted;
}

/* Lives for ever, as all sheets. */
static const SegueSheet *
make_sheet (const SegueSheet *plain)
{
  SegueSheet *sheet = g_memdup2 (plain, sizeof *sheet);
  SegueColumn *columns = g_new0 (SegueColumn, plain->n_columns + SEGUE_ATTENDANCE_N_COLUMNS);

  for (guint i = 0; i < plain->n_columns; i++)
    columns[i] = adapt (&plain->columns[i]);
  for (guint i = 0; i < SEGUE_ATTENDANCE_N_COLUMNS; i++)
    columns[plain->n_columns + i] = (SegueColumn) { &extra_fields[i], SEGUE_SHEET_OWN, SEGUE_NO_FIELD, NULL };

  sheet->columns = columns;
  sheet->n_columns = plain->n_columns + SEGUE_ATTENDANCE_N_COLUMNS;
  return sheet;
}

static const SegueSheet *
get_sheet (void)
{
  static const SegueSheet *sheet;

  if (g_once_init_enter (&sheet))
    g_once_init_leave (&sheet, make_sheet (segue_sheet_get ("enrolments")));

  return sheet;
}

/**
 * segue_attendance_sheet_for:
 * @sheet: what a file has rows of
 *
 * Returns: (transfer none): what its columns are held against: of enrolments a sheet
 *   that has all columns of @sheet, in their places, and those of learning systems; else
 *   @sheet itself
 */
const SegueSheet *
segue_attendance_sheet_for (const SegueSheet *sheet)
{
  g_return_val_if_fail (sheet != NULL, NULL);

  return sheet->kind == SEGUE_RECORD_ENROLMENT ? get_sheet () : sheet;
}

/**
 * segue_attendance_sheet_is:
 *
 * Returns: whether @sheet is the one of segue_attendance_sheet_for()
 */
gboolean
segue_attendance_sheet_is (const SegueSheet *sheet)
{
  g_return_val_if_fail (sheet != NULL, FALSE);

  return sheet->kind == SEGUE_RECORD_ENROLMENT && sheet == get_sheet ();
}

/**
 * segue_attendance_sheet_find:
 * @sheet: the sheet of segue_attendance_sheet_for()
 * @column: one of those that it adds
 *
 * Returns: which column of @sheet that is
 */
guint
segue_attendance_sheet_find (const SegueSheet      *sheet,
                             SegueAttendanceColumn  column)
{
  g_return_val_if_fail (segue_attendance_sheet_is (sheet), SEGUE_NO_FIELD);

  return sheet->n_columns - SEGUE_ATTENDANCE_N_COLUMNS + column;
}

static gboolean
has_extra (SegueMapping          *mapping,
           SegueAttendanceColumn  column)
{
  guint target = segue_attendance_sheet_find (segue_mapping_get_sheet (mapping), column);

  return segue_mapping_find_target (mapping, target) != SEGUE_NO_FIELD;
}

static gboolean
has_own (SegueMapping *mapping,
         const char   *name)
{
  guint target = segue_sheet_find_column (segue_mapping_get_sheet (mapping), name);

  return segue_mapping_find_target (mapping, target) != SEGUE_NO_FIELD;
}

/**
 * segue_attendance_sheet_fits:
 * @mapping: a file held against the sheet of segue_attendance_sheet_for()
 *
 * Returns: whether its headers say who was trained: whom, in which course, and what came of
 *   it, or who joined a meeting
 */
gboolean
segue_attendance_sheet_fits (SegueMapping *mapping)
{
  gboolean is_meeting = FALSE;
  gboolean has_person = FALSE;
  gboolean has_course = FALSE;

  g_return_val_if_fail (mapping != NULL, FALSE);
  g_return_val_if_fail (segue_attendance_sheet_is (segue_mapping_get_sheet (mapping)), FALSE);

  is_meeting = has_extra (mapping, SEGUE_ATTENDANCE_JOINED);
  has_person = has_own (mapping, "stakeholder") || has_extra (mapping, SEGUE_ATTENDANCE_E_MAIL) ||
               has_extra (mapping, SEGUE_ATTENDANCE_FAMILY) || has_extra (mapping, SEGUE_ATTENDANCE_EXTERNAL_ID);
  has_course = has_extra (mapping, SEGUE_ATTENDANCE_COURSE) || has_extra (mapping, SEGUE_ATTENDANCE_COURSE_CODE) ||
               (has_own (mapping, "title") && has_extra (mapping, SEGUE_ATTENDANCE_E_MAIL));

  return has_person && (is_meeting || (has_course && (has_own (mapping, "status") || has_own (mapping, "score") ||
                                                      has_own (mapping, "completed-on"))));
}

/**
 * segue_attendance_field_is:
 *
 * Returns: whether @field is one of those that no enrolment has
 */
gboolean
segue_attendance_field_is (const SegueField *field)
{
  return field >= extra_fields && field < extra_fields + SEGUE_ATTENDANCE_N_COLUMNS;
}
