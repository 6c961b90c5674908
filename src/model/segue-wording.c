/* segue-wording.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-wording"

#include "config.h"

#include "segue-wording.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_WORDING_MESSAGE] = {
    "message", SEGUE_FIELD_LINK, N_("Key message"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_MESSAGE,
    .synonyms = "Kernbotschaft|Message clé|Kernboodschap|Mensaje clave",
  },
  [SEGUE_WORDING_VERSION] = {
    "version", SEGUE_FIELD_INTEGER, N_("Version"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 7,
    .minimum = 1, .maximum = 100000,
    .synonyms = "revision|Fassung|Versie",
  },
  [SEGUE_WORDING_TEXT] = {
    "text", SEGUE_FIELD_NOTE, N_("Wording"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 40,
    .synonyms = "message|Wortlaut|Formulation|Bewoording|Redacción",
  },
  [SEGUE_WORDING_REPLACED_ON] = {
    "replaced-on", SEGUE_FIELD_DATE, N_("Replaced on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "until|date|Ersetzt am|Remplacé le|Vervangen op|Sustituido el",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_WORDING_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueWording, segue_wording, SEGUE_RECORD_WORDING, fields, SEGUE_NO_FIELD)
