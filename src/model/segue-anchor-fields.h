/* segue-anchor-fields.h - the rows of what can hang on a milestone (DOMAIN b, decided 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-choices.h"
#include "segue-record.h"

#include <glib/gi18n.h>

G_BEGIN_DECLS

/**
 * SEGUE_ANCHOR_FIELD_ROWS:
 * @PREFIX: what its fields begin with, `SEGUE_EVENT`
 *
 * The rows _ANCHOR, _ANCHOR_OFFSET, _ANCHOR_UNIT, _ROLL and _PINNED.  The day itself,
 * which follows from them, is a field of its own.
 */
#define SEGUE_ANCHOR_FIELD_ROWS(PREFIX)                                                                        \
  [PREFIX##_ANCHOR] = {                                                                                        \
    "anchor", SEGUE_FIELD_LINK, N_("Hangs on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,                   \
    .target = SEGUE_RECORD_MILESTONE,                                                                          \
    .synonyms = "relative to|predecessor|Bezogen auf|Vorgänger|Par rapport à|Prédécesseur|Ten opzichte van|"   \
                "Voorganger|Respecto a|Predecesora",                                                           \
  },                                                                                                           \
  [PREFIX##_ANCHOR_OFFSET] = {                                                                                 \
    "anchor-offset", SEGUE_FIELD_INTEGER, N_("Offset"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 7,            \
    .minimum = -3660, .maximum = 3660,                                                                         \
    .synonyms = "offset days|lag|lead|Versatz|Abstand|Décalage|Verschuiving|Desfase",                          \
  },                                                                                                           \
  [PREFIX##_ANCHOR_UNIT] = {                                                                                   \
    "anchor-unit", SEGUE_FIELD_CHOICE, N_("Unit of the offset"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,  \
    .initial = SEGUE_ANCHOR_UNIT_DAYS, .has_initial = TRUE, .choices = &segue_anchor_units,                    \
    .synonyms = "unit|Einheit|Unité|Eenheid|Unidad",                                                           \
  },                                                                                                           \
  [PREFIX##_ROLL] = {                                                                                          \
    "roll", SEGUE_FIELD_CHOICE, N_("On days nobody works"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,       \
    .choices = &segue_rolls,                                                                                   \
  },                                                                                                           \
  [PREFIX##_PINNED] = {                                                                                        \
    "pinned", SEGUE_FIELD_BOOLEAN, N_("Pinned"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 7,                   \
    .has_initial = TRUE,                                                                                       \
    .synonyms = "fixed date|Fester Termin|Angeheftet|Épinglé|Date fixe|Vastgezet|Fijado",                      \
  }

G_END_DECLS
