/* segue-message.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-message"

#include "config.h"

#include "segue-message.h"

#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_MESSAGE_KIND_BUSINESS_REASON] = {
    "business-reason", N_("Business reason"),
    "why|reason|case for change|Geschäftlicher Grund|Raison métier|Zakelijke reden|Razón de negocio",
  },
  [SEGUE_MESSAGE_KIND_RISK] = {
    "risk", N_("Risk of not changing"),
    "risk of not changing|why now|urgency|Risiko ohne Änderung|Risque|Risico|Riesgo",
  },
  [SEGUE_MESSAGE_KIND_WHAT_CHANGES] = {
    "what-changes", N_("What changes"),
    "what|change|Was sich ändert|Ce qui change|Wat verandert|Qué cambia",
  },
  [SEGUE_MESSAGE_KIND_WHEN] = { "when", N_("When"), "timing|dates|schedule|Wann|Termine|Quand|Wanneer|Cuándo" },
  [SEGUE_MESSAGE_KIND_HOW] = {
    "how", N_("How, and where to get help"),
    "how|help|support|where to get help|Wie|Hilfe|Comment|Aide|Hoe|Hulp|Cómo|Ayuda",
  },
  [SEGUE_MESSAGE_KIND_PERSONAL_IMPACT] = {
    "personal-impact", N_("Personal impact"),
    "impact|what it means for you|Auswirkung auf mich|Persönliche Auswirkung|Impact personnel|"
    "Persoonlijke gevolgen|Impacto personal",
  },
  [SEGUE_MESSAGE_KIND_BENEFIT] = {
    "benefit", N_("Benefit"),
    "wiifm|what's in it for me|Nutzen|Bénéfice|Avantage|Voordeel|Beneficio",
  },
  [SEGUE_MESSAGE_KIND_PROGRESS] = {
    "progress", N_("Progress"),
    "status|update|Fortschritt|Avancement|Voortgang|Progreso|Avance",
  },
  [SEGUE_MESSAGE_KIND_INSTRUCTION] = {
    "instruction", N_("Instruction"),
    "call to action|Anweisung|Consigne|Instructie|Instrucción",
  },
  [SEGUE_MESSAGE_KIND_RECOGNITION] = {
    "recognition", N_("Recognition"),
    "thanks|praise|Anerkennung|Reconnaissance|Erkenning|Reconocimiento",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_MESSAGE_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_MESSAGE_TITLE] = {
    "title", SEGUE_FIELD_TEXT, N_("Title"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "key message|message title|headline|subject|Kernbotschaft|Botschaft|Titel|Message clé|Titre|"
                "Kernboodschap|Mensaje clave|Título",
  },
  [SEGUE_MESSAGE_WORDING] = {
    "wording", SEGUE_FIELD_NOTE, N_("Wording"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 40,
    .synonyms = "text|message|content|Wortlaut|Formulierung|Formulation|Texte|Bewoording|Tekst|Redacción|Texto",
  },
  [SEGUE_MESSAGE_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 16,
    .choices = &kinds,
    .synonyms = "type|category|message type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_MESSAGE_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_MESSAGE_TARGET_REPETITIONS] = {
    "target-repetitions", SEGUE_FIELD_INTEGER, N_("To be heard so often"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8,
    .minimum = 1, .maximum = 9, .initial = 5, .has_initial = TRUE,
    .synonyms = "target|repetitions|times|Wiederholungen|Herhalingen|Repeticiones",
  },
  [SEGUE_MESSAGE_APPROVER] = {
    "approver", SEGUE_FIELD_LINK, N_("Approved by"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "sign-off|approval|Freigegeben von|Freigabe|Approuvé par|Goedgekeurd door|Aprobado por",
  },
  [SEGUE_MESSAGE_APPROVED_ON] = {
    "approved-on", SEGUE_FIELD_DATE, N_("Approved on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "approval date|Freigegeben am|Approuvé le|Goedgekeurd op|Aprobado el",
  },
  [SEGUE_MESSAGE_VERSION] = {
    "version", SEGUE_FIELD_INTEGER, N_("Version"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 7,
    .minimum = 1, .maximum = 100000, .initial = 1, .has_initial = TRUE,
    .synonyms = "revision|Fassung|Versie",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_MESSAGE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueMessage, segue_message, SEGUE_RECORD_MESSAGE, fields, SEGUE_MESSAGE_TITLE)
