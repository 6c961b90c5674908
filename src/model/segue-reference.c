/* segue-reference.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-reference"

#include "config.h"

#include "segue-reference.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_REFERENCE_KIND_LINK] = { "link", N_("Link"), "document|url|web page|Verweis|Lien|Koppeling|Enlace" },
  [SEGUE_REFERENCE_KIND_CONTROL] = {
    "control", N_("Control"),
    "requirement|standard|policy|regulation|Kontrolle|Vorgabe|Anforderung|Exigence|Contrôle|Beheersmaatregel|"
    "Eis|Requisito",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_REFERENCE_MESSAGE] = {
    "message", SEGUE_FIELD_LINK, N_("Key message"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_MESSAGE,
    .synonyms = "Kernbotschaft|Message clé|Kernboodschap|Mensaje clave",
  },
  [SEGUE_REFERENCE_NAME] = {
    "name", SEGUE_FIELD_TEXT, N_("Name"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 26,
    .synonyms = "reference|document|Bezeichnung|Nom|Naam|Nombre",
  },
  [SEGUE_REFERENCE_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .choices = &kinds, .initial = SEGUE_REFERENCE_KIND_LINK, .has_initial = TRUE,
    .synonyms = "type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_REFERENCE_STANDARD] = {
    "standard", SEGUE_FIELD_TEXT, N_("Standard"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 18,
    .synonyms = "framework|regulation|norm|Regelwerk|Norme|Cadre|Norma|Marco",
  },
  [SEGUE_REFERENCE_CONTROL] = {
    "control", SEGUE_FIELD_TEXT, N_("Control"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 12,
    .synonyms = "control id|clause|requirement id|section|paragraph|Kontrollnummer|Abschnitt|Artikel|Cláusula",
  },
  [SEGUE_REFERENCE_ADDRESS] = {
    "address", SEGUE_FIELD_ADDRESS, N_("Address"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 28,
    .synonyms = "link|url|web address|Adresse|Verweis|Lien|Webadres|Dirección|Enlace",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_REFERENCE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueReference, segue_reference, SEGUE_RECORD_REFERENCE, fields, SEGUE_REFERENCE_NAME)
