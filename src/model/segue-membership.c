/* segue-membership.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-membership"

#include "config.h"

#include "segue-membership.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_MEMBERSHIP_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("Stakeholder"),
    SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER | SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 24,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "name|person|member|e-mail|Mitglied|Nom|Membre|Personne|Partie prenante|Naam|"
                "Lid|Persoon|Belanghebbende|Nombre|Miembro|Persona|Interesado",
  },
  [SEGUE_MEMBERSHIP_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22, .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "group|team|target group|Zielgruppe|Gruppe|Public|Groupe|Doelgroep|Groep|Audiencia|Público|Grupo",
  },
  [SEGUE_MEMBERSHIP_SINCE] = {
    "since", SEGUE_FIELD_DATE, N_("Since"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "from|start|start date|joined|Von|Seit|Beginn|Depuis|Du|Début|Vanaf|Sinds|Desde|Inicio",
  },
  [SEGUE_MEMBERSHIP_UNTIL] = {
    "until", SEGUE_FIELD_DATE, N_("Until"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "to|end|end date|left|Bis|Ende|Jusqu'au|Au|Fin|Tot|Tot en met|Einde|Hasta",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_MEMBERSHIP_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueMembership, segue_membership, SEGUE_RECORD_MEMBERSHIP, fields, SEGUE_NO_FIELD)
