/* segue-acceptance.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-acceptance"

#include "config.h"

#include "segue-acceptance.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_ACCEPTANCE_ROLLOUT] = {
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
    .target = SEGUE_RECORD_ROLLOUT,
    .synonyms = "project|programme|program|Projekt|Projet|Proyecto|Proyek",
  },
  [SEGUE_ACCEPTANCE_CODE] = {
    "code", SEGUE_FIELD_TEXT, N_("Check"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 8,
    .synonyms = "rule|Prüfung|Regel|Contrôle|Règle|Comprobación|Regla",
  },
  [SEGUE_ACCEPTANCE_SUBJECT] = {
    "subject", SEGUE_FIELD_TEXT, N_("About"), SEGUE_FIELD_REQUIRED, SEGUE_REDACTION_WORKING, 36,
    .synonyms = "records|Worüber|Betrifft|Concerne|Betreft|Sobre",
  },
  [SEGUE_ACCEPTANCE_REASON] = {
    "reason", SEGUE_FIELD_NOTE, N_("Reason"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORKING, 36,
    .synonyms = "why|because|Grund|Begründung|Raison|Motif|Reden|Razón|Motivo",
  },
  [SEGUE_ACCEPTANCE_ACCEPTED_ON] = {
    "accepted-on", SEGUE_FIELD_DATE, N_("Accepted on"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "date|on|Akzeptiert am|Datum|Accepté le|Geaccepteerd op|Aceptado el",
  },
  [SEGUE_ACCEPTANCE_ACCEPTED_BY] = {
    "accepted-by", SEGUE_FIELD_TEXT, N_("Accepted by"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .synonyms = "by|who|Akzeptiert von|Accepté par|Geaccepteerd door|Aceptado por",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_ACCEPTANCE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueAcceptance, segue_acceptance, SEGUE_RECORD_ACCEPTANCE, fields, SEGUE_NO_FIELD)
