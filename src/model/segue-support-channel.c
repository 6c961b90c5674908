/* segue-support-channel.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-support-channel"

#include "config.h"

#include "segue-support-channel.h"

#include "segue-calendar-fields.h"
#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_SUPPORT_KIND_WAR_ROOM] = {
    "war-room", N_("War room"),
    "command centre|Lagezentrum|Salle de crise|Crisisruimte|Sala de crisis",
  },
  [SEGUE_SUPPORT_KIND_HELP_DESK] = {
    "help-desk", N_("Help desk"),
    "service desk|helpdesk|hotline|Hilfetelefon|Anlaufstelle|Centre d'assistance|Mesa de ayuda",
  },
  [SEGUE_SUPPORT_KIND_CHAT] = { "chat", N_("Chat"), "teams channel|slack channel|Messagerie" },
  [SEGUE_SUPPORT_KIND_OFFICE_HOURS] = {
    "office-hours", N_("Office hours"),
    "drop-in|Sprechstunde|Permanence|Spreekuur|Horas de consulta",
  },
  [SEGUE_SUPPORT_KIND_FLOOR_WALKING] = {
    "floor-walking", N_("Floor walking"),
    "floorwalkers|Vor-Ort-Hilfe|Assistance sur place|Hulp op de werkvloer|Asistencia en planta",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), TRUE };

static const SegueField fields[] = {
  [SEGUE_SUPPORT_CHANNEL_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_SUPPORT_CHANNEL_NAME] = {
    "name", SEGUE_FIELD_TEXT, N_("Name"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 24,
    .synonyms = "support|channel|title|Bezeichnung|Hilfe|Nom|Naam|Nombre",
  },
  [SEGUE_SUPPORT_CHANNEL_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14,
    .choices = &kinds,
    .synonyms = "type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_SUPPORT_CHANNEL_AUDIENCES] = SEGUE_AUDIENCES_FIELD,
  [SEGUE_SUPPORT_CHANNEL_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Open from"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "from|start|opens|Ab|Von|Offen ab|Du|À partir du|Vanaf|Desde",
  },
  [SEGUE_SUPPORT_CHANNEL_END_DATE] = {
    "end-date", SEGUE_FIELD_DATE, N_("Open until"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "until|to|end|closes|Bis|Offen bis|Jusqu'au|Tot|Hasta",
  },
  [SEGUE_SUPPORT_CHANNEL_HOURS] = {
    "hours", SEGUE_FIELD_TEXT, N_("Hours"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 18,
    .synonyms = "opening hours|times|Zeiten|Öffnungszeiten|Horaires|Openingstijden|Horario",
  },
  [SEGUE_SUPPORT_CHANNEL_CONTACT] = {
    "contact", SEGUE_FIELD_TEXT, N_("How to reach it"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22,
    .synonyms = "phone|number|how to reach|extension|Erreichbar|Telefon|Nummer|Comment joindre|Bereikbaar|"
                "Teléfono|Cómo contactar",
  },
  [SEGUE_SUPPORT_CHANNEL_ADDRESS] = {
    "address", SEGUE_FIELD_ADDRESS, N_("Link"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 24,
    .synonyms = "url|Verweis|Lien|Koppeling|Enlace",
  },
  [SEGUE_SUPPORT_CHANNEL_ROTA] = {
    "rota", SEGUE_FIELD_NOTE, N_("Rota"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "shifts|on duty|Dienstplan|Schichtplan|Planning|Rooster|Turnos",
  },
  [SEGUE_SUPPORT_CHANNEL_ESCALATION] = {
    "escalation", SEGUE_FIELD_NOTE, N_("Escalation path"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "escalate to|Eskalation|Eskalationsweg|Escalade|Escalatie|Escalado",
  },
  [SEGUE_SUPPORT_CHANNEL_KNOWN_DEFECTS] = {
    "known-defects", SEGUE_FIELD_NOTE, N_("Known defects"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "known issues|defects|Bekannte Fehler|Défauts connus|Bekende fouten|Defectos conocidos",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_SUPPORT_CHANNEL_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueSupportChannel, segue_support_channel, SEGUE_RECORD_SUPPORT_CHANNEL, fields, SEGUE_SUPPORT_CHANNEL_NAME)
