/* segue-requirement.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-requirement"

#include "config.h"

#include "segue-requirement.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice rule_choices[] = {
  [SEGUE_REQUIREMENT_RULE_REQUIRED] = {
    "required", N_("Required"),
    "mandatory|must|r|x|yes|Pflicht|Erforderlich|Requis|Obligatoire|Verplicht|Vereist|Obligatorio|Requerido",
  },
  [SEGUE_REQUIREMENT_RULE_RECOMMENDED] = {
    "recommended", N_("Recommended"),
    "should|rec|Empfohlen|Recommandé|Aanbevolen|Recomendado",
  },
  [SEGUE_REQUIREMENT_RULE_OPTIONAL] = {
    "optional", N_("Optional"),
    "may|o|voluntary|Freiwillig|Facultatif|Optioneel|Facultatief|Opcional",
  },
};
static const SegueChoices rules = { rule_choices, G_N_ELEMENTS (rule_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_REQUIREMENT_COURSE] = {
    "course", SEGUE_FIELD_LINK, N_("Course"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_OPEN, 24,
    .target = SEGUE_RECORD_COURSE,
    .synonyms = "training|Kurs|Schulung|Cours|Formation|Cursus|Opleiding|Curso|Formación",
  },
  [SEGUE_REQUIREMENT_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("Audience"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "role|group|team|who|Zielgruppe|Rolle|Gruppe|Public|Groupe|Doelgroep|Rol|Groep|Audiencia|Grupo",
  },
  [SEGUE_REQUIREMENT_RULE] = {
    "rule", SEGUE_FIELD_CHOICE, N_("Rule"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12,
    .choices = &rules,
    .synonyms = "requirement|status|type|Regel|Vorgabe|Règle|Exigence|Eis|Regla",
  },
  [SEGUE_REQUIREMENT_NOTE] = {
    "note", SEGUE_FIELD_NOTE, N_("Note"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "notes|comment|Notiz|Bemerkung|Remarque|Opmerking|Nota",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_REQUIREMENT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueRequirement, segue_requirement, SEGUE_RECORD_REQUIREMENT, fields, SEGUE_NO_FIELD)
