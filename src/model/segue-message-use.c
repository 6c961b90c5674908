/* segue-message-use.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-message-use"

#include "config.h"

#include "segue-message-use.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_MESSAGE_USE_COMMUNICATION] = {
    "communication", SEGUE_FIELD_LINK, N_("Communication"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_COMMUNICATION,
    .synonyms = "item|Kommunikation|Communicatie|Comunicación",
  },
  [SEGUE_MESSAGE_USE_MESSAGE] = {
    "message", SEGUE_FIELD_LINK, N_("Key message"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_MESSAGE,
    .synonyms = "Kernbotschaft|Message clé|Kernboodschap|Mensaje clave",
  },
  [SEGUE_MESSAGE_USE_VERSION] = {
    "version", SEGUE_FIELD_INTEGER, N_("Version used"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 7,
    .minimum = 1, .maximum = 100000, .initial = 1, .has_initial = TRUE,
    .synonyms = "Fassung|Versie",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_MESSAGE_USE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueMessageUse, segue_message_use, SEGUE_RECORD_MESSAGE_USE, fields, SEGUE_NO_FIELD)
