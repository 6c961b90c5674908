/* segue-term.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-term"

#include "config.h"

#include "segue-term.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_TERM_TECHNICAL] = {
    "technical", SEGUE_FIELD_TEXT, N_("Technical word"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22,
    .synonyms = "term|jargon|word|abbreviation|Fachwort|Fachbegriff|Begriff|Abkürzung|Terme technique|Terme|"
                "Vakterm|Término|Término técnico",
  },
  [SEGUE_TERM_PLAIN] = {
    "plain", SEGUE_FIELD_TEXT, N_("Plain word"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 28,
    .synonyms = "plain language|meaning|means|Einfaches Wort|Bedeutung|Mot simple|Signification|Gewoon woord|"
                "Betekenis|Palabra sencilla|Significado",
  },
  [SEGUE_TERM_EXPLANATION] = {
    "explanation", SEGUE_FIELD_NOTE, N_("Explanation"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_OPEN, 36,
    .synonyms = "definition|description|Erklärung|Explication|Uitleg|Definitie|Explicación|Definición",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_TERM_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueTerm, segue_term, SEGUE_RECORD_TERM, fields, SEGUE_TERM_TECHNICAL)
