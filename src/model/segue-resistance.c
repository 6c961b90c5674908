/* segue-resistance.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance"

#include "config.h"

#include "segue-resistance.h"

#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static const SegueChoice origin_choices[] = {
  [SEGUE_RESISTANCE_ORIGIN_OBSERVED] = {
    "observed", N_("Observed"),
    "heard|seen|actual|Beobachtet|Observé|Waargenomen|Observado",
  },
  [SEGUE_RESISTANCE_ORIGIN_ANTICIPATED] = {
    "anticipated", N_("Anticipated"),
    "expected|predicted|possible|Erwartet|Anticipé|Verwacht|Previsto",
  },
};
static const SegueChoices origins = { origin_choices, G_N_ELEMENTS (origin_choices), FALSE };

static const SegueChoice level_choices[] = {
  [SEGUE_RESISTANCE_LEVEL_INDIVIDUAL] = {
    "individual", N_("Individual"),
    "person|employee|Person|Einzelne|Individu|Personne|Individueel|Individuo",
  },
  [SEGUE_RESISTANCE_LEVEL_TEAM] = { "team", N_("Team"), "group|Équipe|Equipo" },
  [SEGUE_RESISTANCE_LEVEL_MANAGER] = {
    "manager", N_("Manager"),
    "managers|middle manager|Führungskraft|Encadrement|Leidinggevende|Mando",
  },
  [SEGUE_RESISTANCE_LEVEL_EXECUTIVE] = {
    "executive", N_("Executive"),
    "executives|leadership|Geschäftsleitung|Direction|Directie|Directivo",
  },
  [SEGUE_RESISTANCE_LEVEL_ORGANISATION] = {
    "organisation", N_("Organisation"),
    "organization|company|enterprise|Unternehmen|Entreprise|Organisatie|Organización",
  },
};
static const SegueChoices levels = { level_choices, G_N_ELEMENTS (level_choices), FALSE };

static const SegueChoice form_choices[] = {
  [SEGUE_RESISTANCE_FORM_VOCAL] = {
    "vocal", N_("Vocal"),
    "active|open|vocal/active|overt|Offen|Aktiv|Ouverte|Open verzet|Abierta|Activa",
  },
  [SEGUE_RESISTANCE_FORM_PASSIVE] = { "passive", N_("Passive"), "Passiv|Passif|Passief|Pasiva" },
  [SEGUE_RESISTANCE_FORM_COVERT] = {
    "covert", N_("Covert"),
    "hidden|secret|Verdeckt|Cachée|Verborgen|Encubierta",
  },
  [SEGUE_RESISTANCE_FORM_INSTITUTIONAL] = {
    "institutional", N_("Institutional"),
    "works council|union|formal|Institutionell|Institutionnelle|Institutioneel|Institucional",
  },
  [SEGUE_RESISTANCE_FORM_SILENCE] = {
    "silence", N_("Silence"),
    "silent|no reaction|Schweigen|Stilte|Silencio",
  },
};
static const SegueChoices forms = { form_choices, G_N_ELEMENTS (form_choices), FALSE };

static const SegueChoice intent_choices[] = {
  [SEGUE_RESISTANCE_INTENT_CONSTRUCTIVE] = {
    "constructive", N_("Constructive scepticism"),
    "constructive|constructive skepticism|sceptic|skeptic|Konstruktive Skepsis|Scepticisme constructif|"
    "Constructieve scepsis|Escepticismo constructivo",
  },
  [SEGUE_RESISTANCE_INTENT_GOOD_FAITH] = {
    "good-faith", N_("Good-faith objection"),
    "good faith|objection|Einwand in guter Absicht|Objection de bonne foi|Bezwaar te goeder trouw|"
    "Objeción de buena fe",
  },
  [SEGUE_RESISTANCE_INTENT_DESTRUCTIVE] = {
    "destructive", N_("Destructive pushback"),
    "destructive|pushback|Destruktiver Widerstand|Opposition destructive|Destructief verzet|"
    "Oposición destructiva",
  },
  [SEGUE_RESISTANCE_INTENT_OBSTRUCTION] = {
    "obstruction", N_("Chronic obstruction"),
    "chronic|obstruction|chronic obstruction|Dauerhafte Blockade|Obstruction chronique|"
    "Chronische tegenwerking|Obstrucción crónica",
  },
};
static const SegueChoices intents = { intent_choices, G_N_ELEMENTS (intent_choices), FALSE };

static const SegueChoice depth_choices[] = {
  [SEGUE_RESISTANCE_DEPTH_NONE] = { "none", N_("None of these"), "0|Keine|Aucune|Geen|Ninguna" },
  [SEGUE_RESISTANCE_DEPTH_UNDERSTANDING] = {
    "understanding", N_("1: I don’t get it"),
    "1|i don't get it|i do not get it|information|Verstehe es nicht|Je ne comprends pas|Ik snap het niet|"
    "No lo entiendo",
  },
  [SEGUE_RESISTANCE_DEPTH_REACTION] = {
    "reaction", N_("2: I don’t like it"),
    "2|i don't like it|i do not like it|emotional|Mag es nicht|Je n'aime pas|Ik vind het niets|No me gusta",
  },
  [SEGUE_RESISTANCE_DEPTH_TRUST] = {
    "trust", N_("3: I don’t like you"),
    "3|i don't like you|i do not like you|distrust|Mag euch nicht|Je ne vous aime pas|Ik vertrouw jullie niet|"
    "No confío en ustedes",
  },
};
static const SegueChoices depths = { depth_choices, G_N_ELEMENTS (depth_choices), FALSE };

static const SegueChoice valid_choices[] = {
  [SEGUE_RESISTANCE_VALID_YES] = { "yes", N_("Yes, fix it"), "yes|valid|true|fix it|Ja|Oui|Sí" },
  [SEGUE_RESISTANCE_VALID_PARTLY] = {
    "partly", N_("Partly"),
    "partial|partially|Teilweise|En partie|Gedeeltelijk|En parte",
  },
  [SEGUE_RESISTANCE_VALID_NO] = { "no", N_("No"), "invalid|false|Nein|Non|Nee" },
  [SEGUE_RESISTANCE_VALID_UNKNOWN] = {
    "unknown", N_("Unknown"),
    "?|tbd|unclear|Unbekannt|Inconnu|Onbekend|Desconocido",
  },
};
static const SegueChoices valids = { valid_choices, G_N_ELEMENTS (valid_choices), FALSE };

static const SegueChoice status_choices[] = {
  [SEGUE_RESISTANCE_STATUS_SIGNAL] = {
    "signal", N_("Signal"),
    "early warning|weak signal|Anzeichen|Signalement|Signaal|Señal",
  },
  [SEGUE_RESISTANCE_STATUS_NEW] = {
    "new", N_("New"),
    "open|raised|logged|Neu|Offen|Nouveau|Ouvert|Nieuw|Nuevo|Abierto",
  },
  [SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED] = {
    "acknowledged", N_("Acknowledged"),
    "confirmed|received|Angenommen|Bestätigt|Pris en compte|Erkend|Reconocido",
  },
  [SEGUE_RESISTANCE_STATUS_IN_WORK] = {
    "in-work", N_("In work"),
    "in progress|working|active|In Arbeit|En cours|In bewerking|Mee bezig|En curso",
  },
  [SEGUE_RESISTANCE_STATUS_WAITING] = {
    "waiting", N_("Waiting"),
    "on hold|blocked|pending|Wartet|En attente|Wachtend|En espera",
  },
  [SEGUE_RESISTANCE_STATUS_RESOLVED] = {
    "resolved", N_("Resolved"),
    "closed|done|answered|solved|completed|Gelöst|Erledigt|Geschlossen|Résolu|Fermé|Opgelost|Gesloten|"
    "Resuelto|Cerrado",
  },
  [SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK] = {
    "accepted-risk", N_("Accepted as a risk"),
    "accepted risk|accepted|risk accepted|Als Risiko angenommen|Risque accepté|Risico aanvaard|Riesgo aceptado",
  },
  [SEGUE_RESISTANCE_STATUS_ESCALATED] = {
    "escalated", N_("Escalated"),
    "with sponsor|Eskaliert|Escaladé|Geëscaleerd|Escalado",
  },
  [SEGUE_RESISTANCE_STATUS_NOT_VALID] = {
    "not-valid", N_("Not valid"),
    "rejected|duplicate|withdrawn|void|Nicht zutreffend|Non valable|Niet geldig|No válido",
  },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_RESISTANCE_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_RESISTANCE_SUMMARY] = {
    "summary", SEGUE_FIELD_TEXT, N_("What we hear or see"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 40,
    .synonyms = "objection|resistance|concern|issue|what|what we hear|statement|quote|title|Einwand|"
                "Widerstand|Bedenken|Zusammenfassung|Aussage|Résumé|Préoccupation|Bezwaar|Weerstand|Zorg|"
                "Samenvatting|Resumen|Resistencia|Preocupación",
  },
  [SEGUE_RESISTANCE_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("Who"), SEGUE_FIELD_LISTED | SEGUE_FIELD_ABOUT, SEGUE_REDACTION_IDENTITY, 20,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "person|name|raised by|said by|from|employee|Wer|Von wem|Gemeldet von|Personne|Nom|Qui|Wie|"
                "Naam|Quién|Nombre",
  },
  [SEGUE_RESISTANCE_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "group|team|department|stakeholder group|Zielgruppe|Gruppe|Abteilung|Public|Groupe|Doelgroep|"
                "Groep|Audiencia|Grupo",
  },
  [SEGUE_RESISTANCE_HEARD_ON] = {
    "heard-on", SEGUE_FIELD_DATE, N_("Heard on"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 11,
    .synonyms = "date|date raised|raised on|date logged|logged on|date heard|when|Datum|Gehört am|Gemeldet am|"
                "Date du signalement|Entendu le|Gehoord op|Oído el|Fecha",
  },
  [SEGUE_RESISTANCE_HEARD_BY] = {
    "heard-by", SEGUE_FIELD_LINK, N_("Heard by"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "logged by|reported by|recorded by|Gehört von|Erfasst von|Entendu par|Gehoord door|Oído por",
  },
  [SEGUE_RESISTANCE_HEARD_IN] = {
    "heard-in", SEGUE_FIELD_CHOICE, N_("Heard in"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &segue_heard_in,
    .synonyms = "channel|where|where heard|source|Kanal|Wo gehört|Canal|Où|Kanaal|Waar|Dónde",
  },
  [SEGUE_RESISTANCE_ORIGIN] = {
    "origin", SEGUE_FIELD_CHOICE, N_("Origin"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 12,
    .choices = &origins, .initial = SEGUE_RESISTANCE_ORIGIN_OBSERVED, .has_initial = TRUE,
    .synonyms = "observed or anticipated|observed/anticipated|Herkunft|Origine|Herkomst|Origen",
  },
  [SEGUE_RESISTANCE_LEVEL] = {
    "level", SEGUE_FIELD_CHOICE, N_("Level"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 12,
    .choices = &levels,
    .synonyms = "organisational level|organizational level|Ebene|Niveau|Nivel",
  },
  [SEGUE_RESISTANCE_BARRIER] = {
    "barrier", SEGUE_FIELD_CHOICE, N_("Barrier"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 14,
    .choices = &segue_resistance_barriers,
    .synonyms = "adkar element|element|obstacle|Hürde|Barriere|Barrera",
  },
  [SEGUE_RESISTANCE_ROOT_CAUSE] = {
    "root-cause", SEGUE_FIELD_CHOICE, N_("Root cause"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 24,
    .choices = &segue_resistance_causes,
    .synonyms = "cause|reason|root cause category|why|Ursache|Grund|Cause racine|Raison|Oorzaak|Reden|"
                "Causa raíz|Motivo|category",
  },
  [SEGUE_RESISTANCE_FORM] = {
    "form", SEGUE_FIELD_CHOICE, N_("Form"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 12,
    .choices = &forms,
    .synonyms = "type|type of resistance|kind|Art|Typ|Forme|Vorm|Forma|Tipo",
  },
  [SEGUE_RESISTANCE_INTENT] = {
    "intent", SEGUE_FIELD_CHOICE, N_("Intent"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 20,
    .choices = &intents,
    .synonyms = "constructive or destructive|Absicht|Intention|Intentie|Intención",
  },
  [SEGUE_RESISTANCE_DEPTH] = {
    "depth", SEGUE_FIELD_CHOICE, N_("Depth"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 16,
    .choices = &depths,
    .synonyms = "resistance level|Tiefe|Profondeur|Diepte|Profundidad",
  },
  [SEGUE_RESISTANCE_SEVERITY] = {
    "severity", SEGUE_FIELD_INTEGER, N_("Severity"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .minimum = 1, .maximum = 5,
    .synonyms = "impact rating|seriousness|Schwere|Gravité|Ernst|Gravedad",
  },
  [SEGUE_RESISTANCE_SPREAD] = {
    "spread", SEGUE_FIELD_INTEGER, N_("Spread"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .minimum = 1, .maximum = 5,
    .synonyms = "reach|how widespread|Verbreitung|Étendue|Verspreiding|Alcance",
  },
  [SEGUE_RESISTANCE_VALID_POINT] = {
    "valid-point", SEGUE_FIELD_CHOICE, N_("Valid point"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 12,
    .choices = &valids,
    .synonyms = "is it valid|valid|Berechtigt|Punkt berechtigt|Point valable|Terecht punt|Punto válido",
  },
  [SEGUE_RESISTANCE_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 12,
    .choices = &statuses,
    .synonyms = "state|Zustand|Stand|Statut|État|Estado",
  },
  [SEGUE_RESISTANCE_OWNER] = {
    "owner", SEGUE_FIELD_LINK, N_("Owner"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "responsible|assigned to|action owner|Verantwortlich|Zuständig|Responsable|Verantwoordelijke|"
                "Eigenaar|Encargado",
  },
  [SEGUE_RESISTANCE_ACKNOWLEDGED_ON] = {
    "acknowledged-on", SEGUE_FIELD_DATE, N_("Acknowledged on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "first response|first response on|first response date|Angenommen am|Erste Antwort am|"
                "Pris en compte le|Erkend op|Reconocido el",
  },
  [SEGUE_RESISTANCE_ACKNOWLEDGEMENT] = {
    "acknowledgement", SEGUE_FIELD_NOTE, N_("Acknowledgement"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_WORKING, 34,
    .synonyms = "acknowledged|what we acknowledge|Würdigung|Reconnaissance du ressenti|Erkenning|"
                "Reconocimiento",
  },
  [SEGUE_RESISTANCE_FACTS] = {
    "facts", SEGUE_FIELD_NOTE, N_("Facts"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 34,
    .synonyms = "facts and data|evidence|Fakten|Faits|Feiten|Hechos",
  },
  [SEGUE_RESISTANCE_IMPACT] = {
    "impact", SEGUE_FIELD_NOTE, N_("Impact"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "effect|consequence|Folgen|Effet|Gevolg|Efecto",
  },
  [SEGUE_RESISTANCE_OPTIONS] = {
    "options", SEGUE_FIELD_NOTE, N_("Options"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 34,
    .synonyms = "alternatives|choices|Möglichkeiten|Alternatives possibles|Mogelijkheden|Opciones",
  },
  [SEGUE_RESISTANCE_CHOSEN_OPTION] = {
    "chosen-option", SEGUE_FIELD_TEXT, N_("Chosen option"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 26,
    .synonyms = "option chosen|decision|Gewählte Möglichkeit|Option retenue|Gekozen optie|Opción elegida",
  },
  [SEGUE_RESISTANCE_APPROACH] = {
    "approach", SEGUE_FIELD_CHOICE, N_("Approach"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 22,
    .choices = &segue_resistance_approaches,
    .synonyms = "tactic|strategy|response|response strategy|how to respond|Vorgehen|Taktik|Approche|Tactique|"
                "Aanpak|Tactiek|Enfoque|Táctica",
  },
  [SEGUE_RESISTANCE_SUCCESS] = {
    "success", SEGUE_FIELD_NOTE, N_("What success looks like"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_WORKING, 30,
    .synonyms = "success looks like|desired outcome|Erfolg heißt|À quoi ressemble le succès|"
                "Hoe succes eruitziet|Cómo es el éxito",
  },
  [SEGUE_RESISTANCE_TARGET_CLOSE] = {
    "target-close", SEGUE_FIELD_DATE, N_("To be closed by"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "target date|due|due date|deadline|Zu schließen bis|Fällig am|À clore le|Te sluiten op|"
                "Cerrar antes del",
  },
  [SEGUE_RESISTANCE_ANSWERED_ON] = {
    "answered-on", SEGUE_FIELD_DATE, N_("Answered on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "answer date|response date|Beantwortet am|Répondu le|Beantwoord op|Respondido el",
  },
  [SEGUE_RESISTANCE_CLOSED_ON] = {
    "closed-on", SEGUE_FIELD_DATE, N_("Closed on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "date closed|resolved on|close date|resolution date|Geschlossen am|Clos le|Gesloten op|"
                "Cerrado el",
  },
  [SEGUE_RESISTANCE_OUTCOME] = {
    "outcome", SEGUE_FIELD_NOTE, N_("Outcome"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 30,
    .synonyms = "result|resolution|Ergebnis|Résultat|Uitkomst|Resultaat|Resultado",
  },
  [SEGUE_RESISTANCE_CHANGED_SOMETHING] = {
    "changed-something", SEGUE_FIELD_BOOLEAN, N_("Changed something"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8,
    .synonyms = "change made|led to a change|Hat etwas geändert|A changé quelque chose|Heeft iets veranderd|"
                "Cambió algo",
  },
  [SEGUE_RESISTANCE_TOLD_THEM_ON] = {
    "told-them-on", SEGUE_FIELD_DATE, N_("Told them on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "told them|loop closed|feedback given on|informed on|Rückmeldung am|Informés le|"
                "Teruggekoppeld op|Informado el",
  },
  [SEGUE_RESISTANCE_YOU_SAID] = {
    "you-said", SEGUE_FIELD_TEXT, N_("You said, in words for everybody"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_OPEN, 34,
    .synonyms = "public wording|Sie haben gesagt|Vous avez dit|U zei|Usted dijo",
  },
  [SEGUE_RESISTANCE_WE_DID] = {
    "we-did", SEGUE_FIELD_TEXT, N_("We did, in words for everybody"), SEGUE_FIELD_SEARCHED,
    SEGUE_REDACTION_OPEN, 34,
    .synonyms = "Wir haben getan|Nous avons fait|Wij deden|Nosotros hicimos",
  },
  [SEGUE_RESISTANCE_WORKAROUND] = {
    "workaround", SEGUE_FIELD_TEXT, N_("Workaround"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 26,
    .synonyms = "shadow process|shadow it|shadow spreadsheet|Umgehung|Behelf|Contournement|Omweg|"
                "Solución alternativa",
  },
  [SEGUE_RESISTANCE_WORKAROUND_SINCE] = {
    "workaround-since", SEGUE_FIELD_DATE, N_("Workaround since"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "Umgehung seit|Contournement depuis|Omweg sinds|Solución alternativa desde",
  },
  [SEGUE_RESISTANCE_WORKAROUND_ENDED] = {
    "workaround-ended", SEGUE_FIELD_DATE, N_("Workaround ended on"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 11,
    .synonyms = "Umgehung beendet am|Contournement terminé le|Omweg beëindigd op|Solución alternativa hasta",
  },
  [SEGUE_RESISTANCE_ESCALATED_TO] = {
    "escalated-to", SEGUE_FIELD_LINK, N_("Escalated to"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "sponsor|Eskaliert an|Escaladé à|Geëscaleerd naar|Escalado a",
  },
  [SEGUE_RESISTANCE_ESCALATED_ON] = {
    "escalated-on", SEGUE_FIELD_DATE, N_("Escalated on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "escalation date|Eskaliert am|Escaladé le|Geëscaleerd op|Escalado el",
  },
  [SEGUE_RESISTANCE_INTERACTION] = {
    "interaction", SEGUE_FIELD_LINK, N_("Heard in the interaction"), SEGUE_FIELD_ABOUT,
    SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_INTERACTION,
    .synonyms = "contact|Kontakt|Échange|Contact moment|Interacción",
  },
  [SEGUE_RESISTANCE_IMPACTS] = {
    "impacts", SEGUE_FIELD_LINKS, N_("About impacts"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_IMPACT,
    .synonyms = "related impacts|Auswirkungen|Impacts concernés|Impacten|Impactos",
  },
  [SEGUE_RESISTANCE_COMMUNICATIONS] = {
    "communications", SEGUE_FIELD_LINKS, N_("Answered by communications"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_COMMUNICATION,
    .synonyms = "communication|messages|Kommunikation|Mitteilungen|Communicatie|Comunicaciones",
  },
  [SEGUE_RESISTANCE_FAQS] = {
    "faqs", SEGUE_FIELD_LINKS, N_("Answered in the FAQ"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_FAQ,
    .synonyms = "faq|Fragen und Antworten|Questions fréquentes|Veelgestelde vragen|Preguntas frecuentes",
  },
  [SEGUE_RESISTANCE_OBJECTIONS] = {
    "objections", SEGUE_FIELD_LINKS, N_("Answers from the library"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_OBJECTION,
    .synonyms = "library|Einwände|Objections types|Bezwaren|Objeciones",
  },
  [SEGUE_RESISTANCE_TRAINING_NEEDS] = {
    "training-needs", SEGUE_FIELD_LINKS, N_("Training needs"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORDS, 20,
    .target = SEGUE_RECORD_TRAINING_NEED,
    .synonyms = "training need|training|Schulungsbedarf|Besoins de formation|Opleidingsbehoeften|"
                "Necesidades de formación",
  },
  [SEGUE_RESISTANCE_MILESTONES] = {
    "milestones", SEGUE_FIELD_LINKS, N_("Changed milestones"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 20,
    .target = SEGUE_RECORD_MILESTONE,
    .synonyms = "milestone|Meilensteine|Jalons|Mijlpalen|Hitos",
  },
  [SEGUE_RESISTANCE_CONTROL] = {
    "control", SEGUE_FIELD_TEXT, N_("Control reference"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 18,
    .synonyms = "audit control|policy reference|Kontrolle|Kontrollnummer|Contrôle|Beheersmaatregel|"
                "Control de referencia",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_RESISTANCE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueResistance, segue_resistance, SEGUE_RECORD_RESISTANCE, fields, SEGUE_RESISTANCE_SUMMARY)
