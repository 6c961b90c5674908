/* segue-calendar-choices.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-choices"

#include "config.h"

#include "segue-calendar-choices.h"

#include <glib/gi18n.h>

static const SegueChoice sender_roles[] = {
  [SEGUE_SENDER_ROLE_EXECUTIVE] = {
    "executive", N_("Executive"),
    "ceo|cio|cfo|c-level|board|Geschäftsleitung|Vorstand|Direction générale|Directie|Dirección general|"
    "Ejecutivo",
  },
  [SEGUE_SENDER_ROLE_SENIOR_LEADER] = {
    "senior-leader", N_("Senior leader"),
    "leadership|director|head of|Führungskraft|Bereichsleitung|Cadre dirigeant|Senior leidinggevende|"
    "Alto directivo",
  },
  [SEGUE_SENDER_ROLE_PEOPLE_MANAGER] = {
    "people-manager", N_("People manager"),
    "manager|line manager|supervisor|team lead|Vorgesetzte|Vorgesetzter|Teamleitung|Responsable hiérarchique|"
    "Leidinggevende|Mando directo|Gerente",
  },
  [SEGUE_SENDER_ROLE_PROJECT_LEAD] = {
    "project-lead", N_("Project lead"),
    "project manager|project team|it|Projektleitung|Projektteam|Chef de projet|Projectleider|Jefe de proyecto",
  },
  [SEGUE_SENDER_ROLE_CHANGE_LEAD] = {
    "change-lead", N_("Change lead"),
    "change manager|change team|Change-Management|Veränderungsleitung|Conduite du changement|Verandermanager|"
    "Gestor del cambio",
  },
  [SEGUE_SENDER_ROLE_SUPPORT] = {
    "support", N_("Support"),
    "help desk|service desk|Assistance|Ondersteuning|Soporte",
  },
  [SEGUE_SENDER_ROLE_CHAMPION] = {
    "champion", N_("Champion"),
    "super user|ambassador|Multiplikator|Ambassadeur|Ambassadeur|Embajador",
  },
};

const SegueChoices segue_sender_roles = { sender_roles, G_N_ELEMENTS (sender_roles), FALSE };

static const SegueChoice purposes[] = {
  [SEGUE_PURPOSE_AWARENESS] = {
    "awareness", N_("Build awareness"),
    "awareness|inform|Bewusstsein|Informieren|Sensibiliser|Informer|Bewustwording|Informeren|Concienciar|"
    "Informar",
  },
  [SEGUE_PURPOSE_DESIRE] = {
    "desire", N_("Build desire"),
    "desire|motivate|engage|Bereitschaft wecken|Motivieren|Motiver|Motiveren|Motivar",
  },
  [SEGUE_PURPOSE_TEACH] = {
    "teach", N_("Teach"),
    "knowledge|train|educate|Schulen|Lehren|Former|Opleiden|Enseñar|Formar",
  },
  [SEGUE_PURPOSE_SUPPORT] = {
    "support", N_("Support"),
    "ability|help|Unterstützen|Accompagner|Ondersteunen|Apoyar",
  },
  [SEGUE_PURPOSE_REINFORCE] = {
    "reinforce", N_("Reinforce"),
    "reinforcement|sustain|Verstärken|Renforcer|Versterken|Reforzar",
  },
  [SEGUE_PURPOSE_ASK] = {
    "ask", N_("Ask"),
    "consult|survey|feedback|Fragen|Consulter|Vragen|Consultar|Preguntar",
  },
  [SEGUE_PURPOSE_REPORT] = {
    "report", N_("Report"),
    "status|update|Berichten|Rendre compte|Rapporteren|Reportar",
  },
};

const SegueChoices segue_purposes = { purposes, G_N_ELEMENTS (purposes), FALSE };

static const SegueChoice stages[] = {
  [SEGUE_STAGE_AWARENESS] = {
    "awareness", N_("Awareness"),
    "aware|Bewusstsein|Prise de conscience|Bewustzijn|Conciencia",
  },
  [SEGUE_STAGE_READINESS] = {
    "readiness", N_("Readiness"),
    "ready|prepare|Bereitschaft|Préparation|Gereedheid|Preparación",
  },
  [SEGUE_STAGE_SUPPORT] = { "support", N_("Support"), "Unterstützung|Accompagnement|Ondersteuning|Apoyo" },
  [SEGUE_STAGE_HABIT] = { "habit", N_("Habit"), "sustain|reinforce|Gewohnheit|Habitude|Gewoonte|Hábito" },
};

const SegueChoices segue_stages = { stages, G_N_ELEMENTS (stages), FALSE };

static const SegueChoice event_kinds[] = {
  [SEGUE_EVENT_KIND_BUSINESS_EVENT] = {
    "business-event", N_("Business event"),
    "business|Geschäftsereignis|Événement métier|Bedrijfsevenement|Evento de negocio",
  },
  [SEGUE_EVENT_KIND_TOWN_HALL] = {
    "town-hall", N_("Town hall"),
    "all-hands|all hands|Betriebsversammlung|Assemblée|Personeelsbijeenkomst|Asamblea",
  },
  [SEGUE_EVENT_KIND_SURVEY] = {
    "survey", N_("Survey"),
    "pulse|questionnaire|Umfrage|Befragung|Enquête|Sondage|Encuesta",
  },
  [SEGUE_EVENT_KIND_REVIEW] = {
    "review", N_("Review"),
    "checkpoint|readiness review|go/no-go|Überprüfung|Revue|Evaluatie|Revisión",
  },
  [SEGUE_EVENT_KIND_OFFICE_HOURS] = {
    "office-hours", N_("Office hours"),
    "drop-in|support|hypercare|war room|Sprechstunde|Permanence|Spreekuur|Horas de consulta",
  },
  [SEGUE_EVENT_KIND_SPONSOR_ACTIVITY] = {
    "sponsor-activity", N_("Sponsor activity"),
    "sponsor|Sponsor-Aktivität|Activité du sponsor|Sponsoractiviteit|Actividad del patrocinador",
  },
  [SEGUE_EVENT_KIND_RETROSPECTIVE] = {
    "retrospective", N_("Retrospective"),
    "lessons learned|Rückblick|Rétrospective|Retrospectief|Retrospectiva",
  },
  [SEGUE_EVENT_KIND_CUT_OVER] = {
    "cut-over", N_("Cut-over"),
    "cutover|migration|switch|Umstellung|Bascule|Overgang|Migración|Corte",
  },
  [SEGUE_EVENT_KIND_OTHER] = { "other", N_("Other"), "Sonstiges|Andere|Autre|Overig|Otro" },
};

const SegueChoices segue_event_kinds = { event_kinds, G_N_ELEMENTS (event_kinds), FALSE };

static const SegueChoice certainty_choices[] = {
  [SEGUE_CERTAINTY_TENTATIVE] = {
    "tentative", N_("Tentative"), "to be confirmed|tbc|Vorläufig|Provisoire|Voorlopig|Provisional|Tentativo",
  },
  [SEGUE_CERTAINTY_PLANNED] = {
    "planned", N_("Planned"), "scheduled|in preparation|Geplant|Planifié|Prévu|Gepland|Planificado|Previsto",
  },
  [SEGUE_CERTAINTY_CONFIRMED] = {
    "confirmed", N_("Confirmed"), "fixed|Bestätigt|Fix|Confirmé|Bevestigd|Confirmado",
  },
  [SEGUE_CERTAINTY_DONE] = {
    "done", N_("Done"),
    "complete|completed|finished|Erledigt|Abgeschlossen|Fait|Terminé|Gedaan|Voltooid|Hecho|Terminado",
  },
  [SEGUE_CERTAINTY_CANCELLED] = {
    "cancelled", N_("Cancelled"), "canceled|Abgesagt|Annulé|Geannuleerd|Cancelado",
  },
};

const SegueChoices segue_certainties = { certainty_choices, G_N_ELEMENTS (certainty_choices), FALSE };

static const SegueChoice unit_choices[] = {
  [SEGUE_ANCHOR_UNIT_DAYS] = { "days", N_("Days"), "day|d|Tage|Jours|Dagen|Días" },
  [SEGUE_ANCHOR_UNIT_WORKING_DAYS] = {
    "working-days", N_("Working days"),
    "workdays|business days|Arbeitstage|Jours ouvrés|Werkdagen|Días laborables",
  },
  [SEGUE_ANCHOR_UNIT_WEEKS] = { "weeks", N_("Weeks"), "week|w|Wochen|Semaines|Weken|Semanas" },
  [SEGUE_ANCHOR_UNIT_MONTHS] = { "months", N_("Months"), "month|m|Monate|Mois|Maanden|Meses" },
};

const SegueChoices segue_anchor_units = { unit_choices, G_N_ELEMENTS (unit_choices), FALSE };

static const SegueChoice roll_choices[] = {
  [SEGUE_ROLL_NONE] = { "none", N_("Stays on the day"), "no|keine|aucun|geen|ninguno" },
  [SEGUE_ROLL_EARLIER] = { "earlier", N_("Earlier"), "before|Vorher|Früher|Avant|Eerder|Antes" },
  [SEGUE_ROLL_LATER] = { "later", N_("Later"), "after|Nachher|Später|Après|Plus tard|Después" },
};

const SegueChoices segue_rolls = { roll_choices, G_N_ELEMENTS (roll_choices), FALSE };
