/* segue-course.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-course"

#include "config.h"

#include "segue-course.h"

#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice depth_choices[] = {
  [SEGUE_COURSE_DEPTH_CASUAL] = {
    "casual", N_("Casual users"),
    "casual|casual user|occasional|basic|awareness|Gelegenheitsnutzer|Gelegentlich|Grundlagen|"
    "Utilisateurs occasionnels|Occasionele gebruikers|Usuarios ocasionales",
  },
  [SEGUE_COURSE_DEPTH_POWER] = {
    "power", N_("Power users"),
    "power|power user|key user|expert|advanced|Intensivnutzer|Schlüsselanwender|Utilisateurs avancés|"
    "Kerngebruikers|Usuarios avanzados",
  },
  [SEGUE_COURSE_DEPTH_SUPERVISOR] = {
    "supervisor", N_("Supervisors"),
    "supervisor|team lead|manager|managers|Vorgesetzte|Teamleitung|Superviseurs|Leidinggevenden|Supervisores",
  },
  [SEGUE_COURSE_DEPTH_SUPPORT] = {
    "support", N_("Support staff"),
    "support|help desk|service desk|Support-Personal|Unterstützung|Équipe d'assistance|Ondersteuning|"
    "Personal de soporte",
  },
  [SEGUE_COURSE_DEPTH_EXECUTIVE] = {
    "executive", N_("Executives"),
    "executive|leadership|Geschäftsleitung|Dirigeants|Directie|Directivos",
  },
};
static const SegueChoices depths = { depth_choices, G_N_ELEMENTS (depth_choices), FALSE };

static const SegueChoice deliverie_choices[] = {
  [SEGUE_COURSE_DELIVERY_CLASSROOM] = {
    "classroom", N_("Classroom"),
    "class|instructor-led|instructor led|ilt|face to face|in person|on site|Präsenz|Präsenzschulung|"
    "Présentiel|En salle|Klassikaal|Presencial|Aula",
  },
  [SEGUE_COURSE_DELIVERY_VIRTUAL_CLASS] = {
    "virtual-class", N_("Virtual class"),
    "virtual|vilt|webinar|online class|remote|Virtuelle Schulung|Webinar|Classe virtuelle|Virtuele klas|"
    "Clase virtual",
  },
  [SEGUE_COURSE_DELIVERY_E_LEARNING] = {
    "e-learning", N_("E-learning"),
    "elearning|online course|self-paced|wbt|cbt|Online-Kurs|Selbstlernkurs|Formation en ligne|"
    "Formación en línea",
  },
  [SEGUE_COURSE_DELIVERY_BLENDED] = { "blended", N_("Blended"), "mixed|hybrid|Gemischt|Mixte|Gemengd|Mixta" },
  [SEGUE_COURSE_DELIVERY_ON_THE_JOB] = {
    "on-the-job", N_("On the job"),
    "at the workplace|Am Arbeitsplatz|Sur le poste|Op de werkplek|En el puesto",
  },
  [SEGUE_COURSE_DELIVERY_COACHING] = {
    "coaching", N_("Coaching"),
    "peer coaching|mentoring|one to one|Begleitung|Accompagnement|Begeleiding|Acompañamiento",
  },
  [SEGUE_COURSE_DELIVERY_QUICK_REFERENCE] = {
    "quick-reference", N_("Quick-reference guide"),
    "guide|job aid|quick reference|document|reading|Kurzanleitung|Guide de référence|Naslagkaart|Guía rápida",
  },
  [SEGUE_COURSE_DELIVERY_OFFICE_HOUR] = {
    "office-hour", N_("Office hour"),
    "office hours|drop-in|Sprechstunde|Permanence|Spreekuur|Hora de consulta",
  },
  [SEGUE_COURSE_DELIVERY_VIDEO] = { "video", N_("Video"), "recording|Vidéo|Vídeo" },
};
static const SegueChoices deliveries = { deliverie_choices, G_N_ELEMENTS (deliverie_choices), TRUE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_COURSE_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_COURSE_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "course|course name|name|training|module|class|subject|Titel|Kurs|Kursname|Schulung|"
                "Bezeichnung|Titre|Formation|Cours|Opleiding|Cursus|Naam|Título|Curso|Formación|Nombre",
  },
  [SEGUE_COURSE_OBJECTIVE] = {
    "objective", SEGUE_FIELD_NOTE, N_("Objective"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 34,
    .synonyms = "learning objective|goal|purpose|aim|outcome|Lernziel|Ziel|Objectif|But|Leerdoel|Doel|Objetivo",
  },
  [SEGUE_COURSE_DEPTH] = {
    "depth", SEGUE_FIELD_CHOICE, N_("Depth"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &depths,
    .synonyms = "level|audience level|user type|for|Tiefe|Stufe|Niveau|Profondeur|Diepgang|Nivel|Profundidad",
  },
  [SEGUE_COURSE_DELIVERY] = {
    "delivery", SEGUE_FIELD_CHOICE, N_("Delivery"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &deliveries,
    .synonyms = "method|format|mode|delivery method|type|Form|Durchführung|Art|Modalité|Vorm|Werkvorm|"
                "Modalidad|Método",
  },
  [SEGUE_COURSE_DURATION] = {
    "duration", SEGUE_FIELD_DURATION, N_("Duration in minutes"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 9,
    .minimum = 1, .maximum = 100000,
    .synonyms = "duration min|length|minutes|hours|time|Dauer|Minuten|Durée|Duur|Duración|Minutos",
  },
  [SEGUE_COURSE_PREREQUISITES] = {
    "prerequisites", SEGUE_FIELD_LINKS, N_("Prerequisites"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_COURSE,
    .synonyms = "prerequisite|requires|before|needs|Voraussetzung|Voraussetzungen|Prérequis|Voorwaarden|"
                "Vereist|Requisitos previos",
  },
  [SEGUE_COURSE_MANDATORY] = {
    "mandatory", SEGUE_FIELD_BOOLEAN, N_("Mandatory"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .has_initial = TRUE,
    .synonyms = "compulsory|required by law|Pflicht|Pflichtkurs|Obligatoire|Verplicht|Obligatorio",
  },
  [SEGUE_COURSE_PASS_MARK] = {
    "pass-mark", SEGUE_FIELD_PERCENT, N_("Pass mark"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 100,
    .synonyms = "passing score|pass score|minimum score|Bestehensgrenze|Mindestpunktzahl|Note de passage|"
                "Seuil de réussite|Slaaggrens|Nota mínima",
  },
  [SEGUE_COURSE_VALID_MONTHS] = {
    "valid-months", SEGUE_FIELD_INTEGER, N_("Valid for months"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 1, .maximum = 1200,
    .synonyms = "validity|expires after|refresh after|Gültigkeit|Gültig für Monate|Validité|Geldigheid|Validez",
  },
  [SEGUE_COURSE_SEATS] = {
    "seats", SEGUE_FIELD_INTEGER, N_("People in a session"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 1, .maximum = 100000,
    .synonyms = "class size|group size|capacity|maximum participants|places|room size|Gruppengröße|Plätze|"
                "Teilnehmerzahl|Taille du groupe|Groepsgrootte|Plaatsen|Tamaño del grupo|Plazas",
  },
  [SEGUE_COURSE_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|designer|course owner|author|Verantwortlich|Responsable|Verantwoordelijke|"
                "Eigenaar",
  },
  [SEGUE_COURSE_MATERIALS] = {
    "materials", SEGUE_FIELD_LINKS, N_("Materials"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_MATERIAL,
    .synonyms = "material|documents|handouts|Unterlagen|Materialien|Supports|Materialen|Materiaal|Materiales",
  },
  [SEGUE_COURSE_MAX_DAYS_BEFORE] = {
    "max-days-before", SEGUE_FIELD_INTEGER, N_("At most so many days before go-live"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 3660, .initial = 30, .has_initial = TRUE,
    .synonyms = "maximum days before|not earlier than|earliest|Höchstens Tage vorher|Au plus tôt|"
                "Hoogstens dagen vooraf|Como máximo días antes",
  },
  [SEGUE_COURSE_MIN_DAYS_BEFORE] = {
    "min-days-before", SEGUE_FIELD_INTEGER, N_("At least so many days before go-live"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 3660, .initial = 1, .has_initial = TRUE,
    .synonyms = "minimum days before|not later than|latest|Mindestens Tage vorher|Au plus tard|"
                "Minstens dagen vooraf|Como mínimo días antes",
  },
  [SEGUE_COURSE_IMPACTS] = {
    "impacts", SEGUE_FIELD_LINKS, N_("Answers impacts"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_IMPACT,
    .synonyms = "impact|answers|Auswirkungen|Impacten|Impactos",
  },
  [SEGUE_COURSE_MEASURE] = {
    "measure", SEGUE_FIELD_TEXT, N_("Result that it should change"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_WORKING, 24,
    .synonyms = "result|kpi|metric|level 4|business result|Kennzahl|Ergebnis|Indicateur|Résultat|Maatstaf|"
                "Resultaat|Indicador|Resultado",
  },
  [SEGUE_COURSE_MEASURE_BEFORE] = {
    "measure-before", SEGUE_FIELD_REAL, N_("Result before"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 9,
    .synonyms = "baseline|before value|Ausgangswert|Valeur de départ|Beginwaarde|Valor inicial",
  },
  [SEGUE_COURSE_MEASURE_TARGET] = {
    "measure-target", SEGUE_FIELD_REAL, N_("Result aimed at"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 9,
    .synonyms = "target|goal value|Zielwert|Valeur cible|Streefwaarde|Valor objetivo",
  },
  [SEGUE_COURSE_MEASURE_AFTER] = {
    "measure-after", SEGUE_FIELD_REAL, N_("Result reached"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 9,
    .synonyms = "actual|result value|after value|Erreichter Wert|Valeur atteinte|Bereikte waarde|"
                "Valor alcanzado",
  },
  [SEGUE_COURSE_MEASURED_ON] = {
    "measured-on", SEGUE_FIELD_DATE, N_("Result measured on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "measurement date|Gemessen am|Mesuré le|Gemeten op|Medido el",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_COURSE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueCourse, segue_course, SEGUE_RECORD_COURSE, fields, SEGUE_COURSE_TITLE)
