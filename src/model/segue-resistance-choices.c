/* segue-resistance-choices.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-choices"

#include "config.h"

#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static const SegueChoice barriers[] = {
  [SEGUE_RESISTANCE_BARRIER_AWARENESS] = {
    "awareness", N_("Awareness"),
    "aware|a|Bewusstsein|Conscience|Bewustzijn|Conciencia",
  },
  [SEGUE_RESISTANCE_BARRIER_DESIRE] = {
    "desire", N_("Desire"),
    "motivation|will|d|Wunsch|Wille|Désir|Envie|Verlangen|Wens|Deseo",
  },
  [SEGUE_RESISTANCE_BARRIER_KNOWLEDGE] = {
    "knowledge", N_("Knowledge"),
    "skills|k|Wissen|Connaissance|Connaissances|Kennis|Conocimiento",
  },
  [SEGUE_RESISTANCE_BARRIER_ABILITY] = {
    "ability", N_("Ability"),
    "ab|Fähigkeit|Können|Capacité|Vaardigheid|Vermogen|Habilidad|Capacidad",
  },
  [SEGUE_RESISTANCE_BARRIER_REINFORCEMENT] = {
    "reinforcement", N_("Reinforcement"),
    "r|Verstärkung|Verankerung|Renforcement|Ancrage|Versterking|Borging|Refuerzo",
  },
  [SEGUE_RESISTANCE_BARRIER_CULTURE] = {
    "culture", N_("Culture"),
    "organisation|organization|Kultur|Cultuur|Cultura",
  },
  [SEGUE_RESISTANCE_BARRIER_NONE] = {
    "none", N_("No barrier: capacity"),
    "none|capacity|no capacity|Kein|Keine|Kapazität|Aucun|Aucune|Geen|Ninguna|Ninguno",
  },
};

const SegueChoices segue_resistance_barriers = { barriers, G_N_ELEMENTS (barriers), FALSE };

static const SegueChoice causes[] = {
  [SEGUE_RESISTANCE_CAUSE_NO_REASON] = {
    "no-reason", N_("No reason given"),
    "no why|not told why|lack of awareness|Kein Grund genannt|Aucune raison donnée|Geen reden gegeven|"
    "Sin motivo",
  },
  [SEGUE_RESISTANCE_CAUSE_NO_NEED] = {
    "no-need", N_("Does not see the need"),
    "no need|why change|Sieht keinen Bedarf|N'en voit pas l'utilité|Ziet de noodzaak niet|No ve la necesidad",
  },
  [SEGUE_RESISTANCE_CAUSE_OLD_WAY] = {
    "old-way", N_("Happy with the old way"),
    "status quo|comfort with status quo|comfort|Zufrieden mit dem Bisherigen|Satisfait de l'existant|"
    "Tevreden met het oude|Satisfecho con lo actual",
  },
  [SEGUE_RESISTANCE_CAUSE_UNCLEAR_CONSEQUENCES] = {
    "unclear-consequences", N_("Unclear consequences"),
    "uncertainty|fear of the unknown|unknown|Unklare Folgen|Ungewissheit|Conséquences floues|"
    "Onduidelijke gevolgen|Consecuencias poco claras",
  },
  [SEGUE_RESISTANCE_CAUSE_RUMOUR] = { "rumour", N_("Rumour"), "rumor|gossip|Gerücht|Rumeur|Gerucht|Rumor" },
  [SEGUE_RESISTANCE_CAUSE_NO_GAIN] = {
    "no-gain", N_("Nothing in it for me"),
    "wiifm|no benefit|no incentive|what's in it for me|Kein Nutzen für mich|Rien à y gagner|Niets te winnen|"
    "Nada para mí",
  },
  [SEGUE_RESISTANCE_CAUSE_LOSS_OF_CONTROL] = {
    "loss-of-control", N_("Loss of control or authority"),
    "loss of control|loss of power|loss of authority|control|Kontrollverlust|Machtverlust|Perte de contrôle|"
    "Verlies van controle|Pérdida de control",
  },
  [SEGUE_RESISTANCE_CAUSE_LOSS_OF_STATUS] = {
    "loss-of-status", N_("Loss of status"),
    "status|Statusverlust|Perte de statut|Statusverlies|Pérdida de estatus",
  },
  [SEGUE_RESISTANCE_CAUSE_LOSS_OF_FACE] = {
    "loss-of-face", N_("Loss of face"),
    "face|Gesichtsverlust|Perte de face|Gezichtsverlies|Pérdida de imagen",
  },
  [SEGUE_RESISTANCE_CAUSE_JOB_SECURITY] = {
    "job-security", N_("Job security"),
    "job loss|fear of job loss|redundancy|Arbeitsplatzsicherheit|Sécurité de l'emploi|Baanzekerheid|"
    "Seguridad laboral",
  },
  [SEGUE_RESISTANCE_CAUSE_ROLE_CHANGE] = {
    "role-change", N_("Changed role"),
    "role change|change in job role|new role|Veränderte Rolle|Changement de rôle|Gewijzigde rol|Cambio de rol",
  },
  [SEGUE_RESISTANCE_CAUSE_PAY] = {
    "pay", N_("Pay"),
    "compensation|salary|bonus|Bezahlung|Lohn|Gehalt|Rémunération|Salaris|Sueldo|Salario",
  },
  [SEGUE_RESISTANCE_CAUSE_PAST_ROLLOUTS] = {
    "past-rollouts", N_("Bad rollouts in the past"),
    "past resentment|past failures|resentment|past bad rollouts|history|Schlechte Erfahrungen|"
    "Mauvaises expériences|Slechte ervaringen|Malas experiencias",
  },
  [SEGUE_RESISTANCE_CAUSE_LOW_TRUST] = {
    "low-trust", N_("Low trust in leaders"),
    "trust|lack of trust|mistrust|lack of sponsorship|Geringes Vertrauen|Manque de confiance|"
    "Weinig vertrouwen|Poca confianza",
  },
  [SEGUE_RESISTANCE_CAUSE_LEFT_OUT] = {
    "left-out", N_("Left out of the decision"),
    "not involved|not consulted|excluded|excluded from decisions|Nicht einbezogen|Non consulté|Niet betrokken|"
    "No consultado",
  },
  [SEGUE_RESISTANCE_CAUSE_RIPPLE_EFFECTS] = {
    "ripple-effects", N_("Ripple effects on own plans"),
    "ripple effects|side effects|Folgen für eigene Pläne|Effets en cascade|Gevolgen voor eigen plannen|"
    "Efectos colaterales",
  },
  [SEGUE_RESISTANCE_CAUSE_GOALS_DISAGREE] = {
    "goals-disagree", N_("Goals or incentives disagree"),
    "misaligned goals|goals|incentives|conflicting goals|Zielkonflikt|Objectifs contradictoires|"
    "Tegenstrijdige doelen|Objetivos contradictorios",
  },
  [SEGUE_RESISTANCE_CAUSE_NOT_TRAINED] = {
    "not-trained", N_("Not trained for the role"),
    "training|lack of training|untrained|no training|Nicht geschult|Pas formé|Niet opgeleid|Sin formación",
  },
  [SEGUE_RESISTANCE_CAUSE_FEAR_OF_INCOMPETENCE] = {
    "fear-of-incompetence", N_("Afraid of looking incompetent"),
    "incompetence|competence|lack of confidence|Angst zu versagen|Peur de l'incompétence|Angst om te falen|"
    "Miedo a no ser capaz",
  },
  [SEGUE_RESISTANCE_CAUSE_NO_GUIDE] = {
    "no-guide", N_("Guide missing"),
    "documentation|no guide|no documentation|missing guide|Anleitung fehlt|Guide manquant|"
    "Handleiding ontbreekt|Falta la guía",
  },
  [SEGUE_RESISTANCE_CAUSE_NO_TIME] = {
    "no-time", N_("No time"),
    "lack of time|time|Keine Zeit|Manque de temps|Geen tijd|Sin tiempo",
  },
  [SEGUE_RESISTANCE_CAUSE_OVERLOAD] = {
    "overload", N_("Overload, too many changes"),
    "change fatigue|too many changes|saturation|more work|workload|Überlastung|Surcharge|Overbelasting|"
    "Sobrecarga",
  },
  [SEGUE_RESISTANCE_CAUSE_WORSE_TOOL] = {
    "worse-tool", N_("Tool or process worse here"),
    "worse tool|worse process|tool worse|usability|performance|Werkzeug oder Ablauf schlechter|"
    "Outil moins bon|Slechter hulpmiddel|Herramienta peor",
  },
  [SEGUE_RESISTANCE_CAUSE_NO_ACCESS] = {
    "no-access", N_("Missing access"),
    "access|permissions|licence|no access|Zugang fehlt|Accès manquant|Toegang ontbreekt|Falta acceso",
  },
  [SEGUE_RESISTANCE_CAUSE_DEPENDENCY] = {
    "dependency", N_("Hidden dependency on another team"),
    "hidden dependency|other team|Versteckte Abhängigkeit|Dépendance cachée|Verborgen afhankelijkheid|"
    "Dependencia oculta",
  },
  [SEGUE_RESISTANCE_CAUSE_HARDWARE] = {
    "hardware", N_("Hardware"),
    "equipment|device|devices|Geräte|Matériel|Apparatuur|Equipos",
  },
  [SEGUE_RESISTANCE_CAUSE_MANAGER_NOT_BEHIND] = {
    "manager-not-behind", N_("Manager does not back it"),
    "manager|lack of support from leaders|manager does not support|Vorgesetzte stehen nicht dahinter|"
    "Le responsable ne soutient pas|Leidinggevende steunt het niet|El jefe no lo apoya",
  },
  [SEGUE_RESISTANCE_CAUSE_OLD_WAY_OPEN] = {
    "old-way-open", N_("Old way still open"),
    "old system|legacy open|Alter Weg noch offen|Ancien outil encore ouvert|Oude weg nog open|"
    "La vía antigua sigue abierta",
  },
  [SEGUE_RESISTANCE_CAUSE_NO_RECOGNITION] = {
    "no-recognition", N_("No recognition"),
    "recognition|Keine Anerkennung|Pas de reconnaissance|Geen erkenning|Sin reconocimiento",
  },
  [SEGUE_RESISTANCE_CAUSE_ORGANISATION_DISCOURAGES] = {
    "organisation-discourages", N_("Organisation discourages it"),
    "culture|organisational culture|organizational culture|Organisation bremst|L'organisation décourage|"
    "Organisatie ontmoedigt|La organización desalienta",
  },
};

const SegueChoices segue_resistance_causes = { causes, G_N_ELEMENTS (causes), TRUE };

static const SegueChoice approaches[] = {
  [SEGUE_RESISTANCE_APPROACH_EDUCATION] = {
    "education", N_("Education and communication"),
    "education|communication|education + communication|inform|Aufklärung und Kommunikation|Information|"
    "Voorlichting en communicatie|Educación y comunicación",
  },
  [SEGUE_RESISTANCE_APPROACH_PARTICIPATION] = {
    "participation", N_("Participation and involvement"),
    "participation|involvement|participation + involvement|involve|Beteiligung|Implication|Betrokkenheid|"
    "Participación",
  },
  [SEGUE_RESISTANCE_APPROACH_FACILITATION] = {
    "facilitation", N_("Facilitation and support"),
    "facilitation|support|facilitation + support|help|Unterstützung|Soutien|Ondersteuning|Apoyo",
  },
  [SEGUE_RESISTANCE_APPROACH_NEGOTIATION] = {
    "negotiation", N_("Negotiation and agreement"),
    "negotiation|agreement|negotiation + agreement|negotiate|Verhandlung|Négociation|Onderhandeling|"
    "Negociación",
  },
  [SEGUE_RESISTANCE_APPROACH_MANIPULATION] = {
    "manipulation", N_("Manipulation and co-optation"),
    "manipulation|co-optation|cooptation|manipulation + co-optation|Vereinnahmung|Cooptation|Coöptatie|"
    "Cooptación",
  },
  [SEGUE_RESISTANCE_APPROACH_COERCION] = {
    "coercion", N_("Coercion"),
    "explicit and implicit coercion|force|pressure|Zwang|Contrainte|Dwang|Coacción",
  },
  [SEGUE_RESISTANCE_APPROACH_FIX_THE_CHANGE] = {
    "fix-the-change", N_("Fix the change"),
    "fix|fix it|change the change|change the plan|Die Änderung ändern|Plan ändern|Corriger le changement|"
    "De verandering aanpassen|Corregir el cambio",
  },
  [SEGUE_RESISTANCE_APPROACH_ESCALATE] = {
    "escalate", N_("Escalate"),
    "escalation|sponsor|Eskalieren|Escalader|Escaleren|Escalar",
  },
};

const SegueChoices segue_resistance_approaches = { approaches, G_N_ELEMENTS (approaches), FALSE };

static const SegueChoice heard_in[] = {
  [SEGUE_HEARD_IN_ONE_TO_ONE] = {
    "one-to-one", N_("One-to-one"),
    "1:1|one on one|conversation|Einzelgespräch|Entretien individuel|Eén-op-één|Entrevista",
  },
  [SEGUE_HEARD_IN_MEETING] = {
    "meeting", N_("Meeting"),
    "workshop|town hall|Besprechung|Sitzung|Réunion|Vergadering|Overleg|Reunión",
  },
  [SEGUE_HEARD_IN_CORRIDOR] = {
    "corridor", N_("In the corridor"),
    "corridor|hallway|coffee|informal|Flurgespräch|Couloir|Wandelgangen|Pasillo",
  },
  [SEGUE_HEARD_IN_TICKET] = {
    "ticket", N_("Ticket"),
    "service desk|help desk|support ticket|Incident|Tickets|Tique",
  },
  [SEGUE_HEARD_IN_SURVEY] = {
    "survey", N_("Survey"),
    "pulse|questionnaire|Umfrage|Enquête|Sondage|Enquete|Encuesta",
  },
  [SEGUE_HEARD_IN_CHAMPION] = { "champion", N_("Champion"), "super user|change agent|Ambassadeur|Champions" },
  [SEGUE_HEARD_IN_MANAGER] = {
    "manager", N_("Manager"),
    "line manager|Führungskraft|Vorgesetzte|Responsable|Leidinggevende|Jefe",
  },
  [SEGUE_HEARD_IN_SOCIAL] = {
    "social", N_("Social media or chat"),
    "social|chat|social media|teams|slack|Soziale Medien|Réseaux sociaux|Sociale media|Redes sociales",
  },
  [SEGUE_HEARD_IN_EMAIL] = { "email", N_("E-mail"), "email|mail|Courriel|Correo|Correo electrónico" },
};

const SegueChoices segue_heard_in = { heard_in, G_N_ELEMENTS (heard_in), TRUE };

/**
 * segue_resistance_cause_get_barrier:
 * @cause: a #SegueResistanceCause, or one that users added
 *
 * The list of root causes has two levels (DOMAIN B8); the first one is the barrier.
 *
 * Returns: the #SegueResistanceBarrier under which @cause stands, %SEGUE_CHOICE_NONE for one that
 *   users added, which stands under that of its entry
 */
int
segue_resistance_cause_get_barrier (int cause)
{
  if (cause < 0 || cause >= (int) G_N_ELEMENTS (causes))
    return SEGUE_CHOICE_NONE;
  if (cause <= SEGUE_RESISTANCE_CAUSE_RUMOUR)
    return SEGUE_RESISTANCE_BARRIER_AWARENESS;
  if (cause <= SEGUE_RESISTANCE_CAUSE_GOALS_DISAGREE)
    return SEGUE_RESISTANCE_BARRIER_DESIRE;
  if (cause <= SEGUE_RESISTANCE_CAUSE_NO_GUIDE)
    return SEGUE_RESISTANCE_BARRIER_KNOWLEDGE;
  if (cause <= SEGUE_RESISTANCE_CAUSE_HARDWARE)
    return SEGUE_RESISTANCE_BARRIER_ABILITY;
  if (cause <= SEGUE_RESISTANCE_CAUSE_NO_RECOGNITION)
    return SEGUE_RESISTANCE_BARRIER_REINFORCEMENT;

  return SEGUE_RESISTANCE_BARRIER_CULTURE;
}
