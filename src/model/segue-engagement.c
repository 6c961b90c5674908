/* segue-engagement.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-engagement"

#include "config.h"

#include "segue-engagement.h"

#include "segue-attitude-fields.h"
#include "segue-record-type.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>

static const SegueChoice role_choices[] = {
  { "sponsor", N_("Sponsor"),
    "executive sponsor|project sponsor|Auftraggeber|Auftraggeberin|Projektsponsor|Commanditaire|"
    "Parrain|Opdrachtgever|Patrocinador" },
  { "decision-maker", N_("Decision maker"),
    "decider|approver|Entscheider|Entscheiderin|Entscheidungsträger|Décideur|Décisionnaire|"
    "Beslisser|Besluitvormer|Decisor|Tomador de decisiones" },
  { "manager", N_("Manager"),
    "people manager|line manager|middle manager|Führungskraft|Responsable|Cadre|Leidinggevende|Gerente|Jefe" },
  { "sme", N_("Subject matter expert"),
    "subject-matter expert|expert|specialist|Fachexperte|Fachexpertin|Experte|Expert métier|"
    "Materiedeskundige|Deskundige|Experto|Experto en la materia" },
  { "end-user", N_("End user"),
    "user|users|end users|Anwender|Anwenderin|Endanwender|Nutzer|Benutzer|Utilisateur|"
    "Utilisateur final|Gebruiker|Eindgebruiker|Usuario|Usuario final|Pengguna" },
  { "super-user", N_("Super user"),
    "key user|power user|superuser|Schlüsselanwender|Key-User|Utilisateur clé|Sleutelgebruiker|"
    "Kerngebruiker|Usuario clave" },
  { "support", N_("Support"), "help desk|service desk|IT support|IT support staff|Soporte|Ondersteuning" },
  { "supplier", N_("Supplier"),
    "vendor|external vendor|contractor|Lieferant|Dienstleister|Fournisseur|Prestataire|Leverancier|Proveedor" },
  { "works-council", N_("Works council"),
    "union|union representative|employee representative|Betriebsrat|Personalrat|Comité social et économique|"
    "CSE|Syndicat|Ondernemingsraad|OR|Comité de empresa|Sindicato" },
  { "auditor", N_("Auditor"), "audit|Prüfer|Revisor|Revision|Auditeur|Auditora" },
  { "other", N_("Other"), "Sonstige|Andere|Autre|Overig|Anders|Otro" },
};
static const SegueChoices roles = { role_choices, G_N_ELEMENTS (role_choices), TRUE };

static const SegueChoice category_choices[] = {
  { "sponsor", N_("Sponsor"), "Patrocinador|Opdrachtgever" },
  { "impacted", N_("Impacted"), "affected|Betroffen|Betroffene|Impacté|Concerné|Geraakt|Afectado|Impactado" },
  { "influencer", N_("Influencer"), "Beeinflusser|Einflussnehmer|Influenceur|Beïnvloeder|Influyente" },
  { "enabler", N_("Enabler"), "Ermöglicher|Facilitateur|Mogelijkmaker|Facilitador" },
  { "interested", N_("Interested"), "Interessiert|Interessierte|Intéressé|Geïnteresseerd" },
};
static const SegueChoices categories = { category_choices, G_N_ELEMENTS (category_choices), FALSE };

static const SegueChoice direction_choices[] = {
  { "upward", N_("Upward"), "up|upwards|nach oben|Aufwärts|Vers le haut|Omhoog|Hacia arriba|Ascendente" },
  { "downward", N_("Downward"), "down|downwards|nach unten|Abwärts|Vers le bas|Omlaag|Hacia abajo|Descendente" },
  { "outward", N_("Outward"), "out|outwards|nach außen|Vers l'extérieur|Naar buiten|Hacia afuera" },
  { "sideward", N_("Sideward"), "sideways|lateral|seitwärts|Latéral|Zijwaarts" },
};
static const SegueChoices directions = { direction_choices, G_N_ELEMENTS (direction_choices), FALSE };

static const SegueChoice mode_choices[] = {
  { "inform", N_("Inform"), "informed|Informieren|Informer|Informeren|Informar" },
  { "consult", N_("Consult"), "consulted|Konsultieren|Anhören|Consulter|Raadplegen|Consultar" },
  { "involve", N_("Involve"), "involved|Einbeziehen|Beteiligen|Impliquer|Betrekken|Involucrar" },
  { "collaborate", N_("Collaborate"), "partner|Zusammenarbeiten|Collaborer|Samenwerken|Colaborar" },
  { "empower", N_("Empower"), "Ermächtigen|Befähigen|Responsabiliser|Machtigen|Empoderar" },
};
static const SegueChoices modes = { mode_choices, G_N_ELEMENTS (mode_choices), FALSE };

static const SegueChoice cadence_choices[] = {
  [SEGUE_CADENCE_NONE] = {
    "none", N_("None"), "never|as needed|ad hoc|on demand|keine|bei Bedarf|aucune|au besoin|geen|"
    "indien nodig|ninguna|según necesidad",
  },
  [SEGUE_CADENCE_DAILY] = {
    "daily", N_("Daily"), "every day|Täglich|Quotidien|Quotidienne|Chaque jour|Dagelijks|Diario|Diaria|Harian",
  },
  [SEGUE_CADENCE_WEEKLY] = {
    "weekly", N_("Weekly"), "every week|Wöchentlich|Hebdomadaire|Chaque semaine|Wekelijks|Semanal|Mingguan",
  },
  [SEGUE_CADENCE_FORTNIGHTLY] = {
    "fortnightly", N_("Fortnightly"),
    "bi-weekly|every two weeks|every 2 weeks|14-tägig|Zweiwöchentlich|Alle zwei Wochen|"
    "Toutes les deux semaines|Bimensuel|Tweewekelijks|Om de twee weken|Quincenal",
  },
  [SEGUE_CADENCE_MONTHLY] = {
    "monthly", N_("Monthly"), "every month|Monatlich|Mensuel|Mensuelle|Maandelijks|Mensual|Bulanan",
  },
  [SEGUE_CADENCE_QUARTERLY] = {
    "quarterly", N_("Quarterly"),
    "every quarter|every three months|Vierteljährlich|Quartalsweise|Trimestriel|Trimestrielle|"
    "Driemaandelijks|Per kwartaal|Trimestral",
  },
  [SEGUE_CADENCE_CUSTOM] = {
    "custom", N_("Every so many days"), "other|Benutzerdefiniert|Personnalisé|Aangepast|Personalizado",
  },
};
static const SegueChoices cadences = { cadence_choices, G_N_ELEMENTS (cadence_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_ENGAGEMENT_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("Stakeholder"), SEGUE_FIELD_REQUIRED,
    SEGUE_REDACTION_IDENTITY, 24, .target = SEGUE_RECORD_STAKEHOLDER,
  },
  [SEGUE_ENGAGEMENT_ROLLOUT] = {
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 18, .target = SEGUE_RECORD_ROLLOUT,
    .synonyms = "project|programme|program|initiative|change|Projekt|Vorhaben|Programm|Einführung|"
                "Projet|Déploiement|Programma|Traject|Proyecto|Programa|Proyek",
  },
  [SEGUE_ENGAGEMENT_PROJECT_ROLE] = {
    "project-role", SEGUE_FIELD_CHOICE, N_("Project role"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_IDENTITY, 16, .choices = &roles,
    .synonyms = "role|role in project|role or interest|role template|stakeholder role|decision role|"
                "Rolle|Projektrolle|Rolle im Projekt|Rôle dans le projet|Rol|Projectrol|"
                "Rol in het project|Rol en el proyecto|Peran",
  },
  [SEGUE_ENGAGEMENT_CATEGORY] = {
    "category", SEGUE_FIELD_CHOICE, N_("Category"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 12,
    .choices = &categories,
    .synonyms = "stakeholder category|classification|Kategorie|Catégorie|Categoría|Kategori",
  },
  [SEGUE_ENGAGEMENT_DIRECTION] = {
    "direction", SEGUE_FIELD_CHOICE, N_("Direction"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 10,
    .choices = &directions,
    .synonyms = "direction of influence|Richtung|Sens|Richting|Dirección de influencia",
  },
  SEGUE_ATTITUDE_ROWS (SEGUE_ENGAGEMENT_POWER, SEGUE_FIELD_ATTITUDE),
  [SEGUE_ENGAGEMENT_DESIRED] = {
    "engagement-desired", SEGUE_FIELD_CHOICE, N_("Desired engagement"),
    SEGUE_FIELD_LISTED | SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPINION, 12,
    .choices = &segue_engagement_levels,
    .synonyms = "desired|desired state|desired stance|desired level|desired engagement level|"
                "target|target state|target engagement|target level|to be|engagement goal|future state|"
                "Gewünschtes Engagement|Engagement gewünscht|Engagement Soll|Soll|Soll-Zustand|"
                "Zielzustand|Ziel|Angestrebtes Engagement|Engagement souhaité|Engagement visé|"
                "Engagement cible|État souhaité|Niveau souhaité|Niveau cible|"
                "Gewenste betrokkenheid|Gewenste situatie|Gewenst|Doel|"
                "Compromiso deseado|Participación deseada|Estado deseado|Nivel deseado|Objetivo",
  },
  [SEGUE_ENGAGEMENT_STRATEGY] = {
    "strategy", SEGUE_FIELD_NOTE, N_("Strategy"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "engagement strategy|stakeholder strategy|approach|management strategy|engagement plan|"
                "action|actions|Strategie|Maßnahme|Maßnahmen|Vorgehen|Umgang|"
                "Stratégie d'engagement|Actions à mener|Aanpak|Maatregelen|Strategie betrokkenheid|"
                "Estrategia|Estrategia de participación|Acciones|Enfoque|Strategi",
  },
  [SEGUE_ENGAGEMENT_MODE] = {
    "engagement-mode", SEGUE_FIELD_CHOICE, N_("Engagement mode"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPINION, 12, .choices = &modes,
    .synonyms = "mode|participation level|level of participation|engagement approach|"
                "Beteiligungsform|Art der Einbindung|Mode d'engagement|Mode de participation|"
                "Wijze van betrekken|Participatieniveau|Modo de participación",
  },
  [SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER] = {
    "relationship-owner", SEGUE_FIELD_LINK, N_("Relationship owner"), SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_IDENTITY, 18, .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "owner|responsible|responsible person|assigned to|account owner|stakeholder owner|"
                "engagement owner|Verantwortlich|Verantwortlicher|Verantwortliche|Zuständig|Betreuer|"
                "Beziehungspflege|Responsable|Responsable de la relation|Pilote|Verantwoordelijke|"
                "Eigenaar|Relatiebeheerder|Responsable de la relación|Encargado|Penanggung jawab",
  },
  [SEGUE_ENGAGEMENT_CADENCE] = {
    "cadence", SEGUE_FIELD_CHOICE, N_("Cadence"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 12,
    .choices = &cadences,
    .synonyms = "frequency|contact frequency|communication frequency|how often|Häufigkeit|Frequenz|"
                "Turnus|Kontakthäufigkeit|Rhythmus|Fréquence|Fréquence de contact|Frequentie|"
                "Contactfrequentie|Frecuencia|Frecuencia de contacto|Frekuensi",
  },
  [SEGUE_ENGAGEMENT_CADENCE_DAYS] = {
    "cadence-days", SEGUE_FIELD_INTEGER, N_("Days between contacts"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPINION, 8, .minimum = 1, .maximum = 3660,
    .synonyms = "contact every n days|interval in days|Tage zwischen Kontakten|"
                "Jours entre contacts|Dagen tussen contacten|Días entre contactos",
  },
  [SEGUE_ENGAGEMENT_FIRST_ENGAGEMENT] = {
    "first-engagement", SEGUE_FIELD_DATE, N_("First engagement"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPINION, 11,
    .synonyms = "first contact|first engagement date|engage from|start engagement|Erstkontakt|"
                "Erster Kontakt|Premier contact|Eerste contact|Primer contacto",
  },
  [SEGUE_ENGAGEMENT_INTEREST_PHASE] = {
    "interest-phase", SEGUE_FIELD_CHOICE, N_("Phase of most interest"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPINION, 12, .choices = &segue_phases,
    .synonyms = "phase|phase of interest|project phase|Phase des größten Interesses|Projektphase|"
                "Phase d'intérêt|Phase du projet|Fase|Projectfase|Fase de mayor interés|Fase del proyecto",
  },
  [SEGUE_ENGAGEMENT_REQUIREMENTS] = {
    "requirements", SEGUE_FIELD_NOTE, N_("Requirements"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_OPINION, 28,
    .synonyms = "requirement|needs|need|stakeholder requirements|information need|information needs|"
                "Anforderung|Anforderungen|Bedarf|Bedürfnisse|Exigence|Exigences|Besoins|"
                "Besoins d'information|Eisen|Behoeften|Requisitos|Necesidades|Kebutuhan",
  },
  [SEGUE_ENGAGEMENT_EXPECTATIONS] = {
    "expectations", SEGUE_FIELD_NOTE, N_("Expectations"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_OPINION, 28,
    .synonyms = "expectation|needs and expectations|needs/expectations|requirements and expectations|"
                "Erwartung|Erwartungen|Attente|Attentes|Verwachting|Verwachtingen|Expectativa|"
                "Expectativas|Harapan|Kebutuhan/Harapan",
  },
  [SEGUE_ENGAGEMENT_CONCERNS] = {
    "concerns", SEGUE_FIELD_NOTE, N_("Concerns"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPINION, 28,
    .synonyms = "concern|fears|worries|issues|objections|reservations|Bedenken|Befürchtungen|Sorgen|"
                "Einwände|Préoccupations|Craintes|Objections du public|Zorgen|Bezwaren|"
                "Preocupaciones|Inquietudes|Objeciones|Kekhawatiran",
  },
  [SEGUE_ENGAGEMENT_GAINS] = {
    "gains", SEGUE_FIELD_NOTE, N_("Gains"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPINION, 24,
    .synonyms = "gain|benefits|value proposition|what's in it for them|what's in it for me|wiifm|wins|"
                "Nutzen|Vorteile|Gewinn|Bénéfices|Avantages|Gains attendus|Voordelen|Baten|"
                "Beneficios|Ventajas|Ganancias|Manfaat",
  },
  [SEGUE_ENGAGEMENT_LOSSES] = {
    "losses", SEGUE_FIELD_NOTE, N_("Losses"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPINION, 24,
    .synonyms = "loss|drawbacks|disadvantages|Verluste|Nachteile|Pertes|Inconvénients|Verliezen|Nadelen|"
                "Pérdidas|Desventajas",
  },
  [SEGUE_ENGAGEMENT_DISPUTED] = {
    "disputed", SEGUE_FIELD_BOOLEAN, N_("Disputed"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
    .has_initial = TRUE,
    .synonyms = "challenged|Bestritten|Contesté|Betwist|Impugnado",
  },
  [SEGUE_ENGAGEMENT_DISPUTE_NOTE] = {
    "dispute-note", SEGUE_FIELD_NOTE, N_("Dispute note"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 28,
    .synonyms = "challenge|challenge note|Gegendarstellung|Note de contestation|Betwisting|"
                "Nota de impugnación",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_ENGAGEMENT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueEngagement, segue_engagement, SEGUE_RECORD_ENGAGEMENT, fields, SEGUE_NO_FIELD)
