/* segue-relationship.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-relationship"

#include "config.h"

#include "segue-relationship.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_RELATIONSHIP_REPORTS_TO] = {
    "reports-to", N_("Reports to"), "reports|boss|Berichtet an|Rend compte à|Rapporteert aan|Reporta a|Depende de",
  },
  [SEGUE_RELATIONSHIP_INFLUENCES] = {
    "influences", N_("Influences"), "influence|Beeinflusst|Influence sur|Beïnvloedt|Influye en|Influye",
  },
  [SEGUE_RELATIONSHIP_ALLIED_WITH] = {
    "allied-with", N_("Allied with"), "allied|ally|Verbündet mit|Verbündet|Allié à|Allié de|Verbonden met|Aliado de|Aliado con",
  },
  [SEGUE_RELATIONSHIP_CONFLICTS_WITH] = {
    "conflicts-with", N_("In conflict with"),
    "conflict|conflicts|In Konflikt mit|Konflikt|En conflit avec|Conflit|Conflict met|En conflicto con|Conflicto",
  },
  [SEGUE_RELATIONSHIP_TRUSTS] = { "trusts", N_("Trusts"), "trust|Vertraut|Fait confiance à|Vertrouwt|Confía en" },
  [SEGUE_RELATIONSHIP_DELEGATES_TO] = {
    "delegates-to", N_("Delegates to"), "delegates|Delegiert an|Délègue à|Delegeert aan|Delega en",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), TRUE };

static const SegueChoice strength_choices[] = {
  { "weak", N_("Weak"), "low|Schwach|Faible|Zwak|Débil" },
  { "moderate", N_("Moderate"), "medium|Mittel|Mäßig|Modéré|Moyen|Matig|Moderado|Media" },
  { "strong", N_("Strong"), "high|Stark|Fort|Sterk|Fuerte" },
};
static const SegueChoices strengths = { strength_choices, G_N_ELEMENTS (strength_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_RELATIONSHIP_FROM_WHOM] = {
    "from-whom", SEGUE_FIELD_LINK, N_("From"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_IDENTITY, 24, .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "stakeholder|person|who|name|Von|Wer|De|Qui|Nom|Van|Wie|Quién|Nombre",
  },
  [SEGUE_RELATIONSHIP_TO_WHOM] = {
    "to-whom", SEGUE_FIELD_LINK, N_("To"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_IDENTITY, 24, .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "other|with|whom|An|Zu|Mit|Wen|À|Avec|Vers|Aan|Naar|Met|A quién|Con",
  },
  [SEGUE_RELATIONSHIP_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 16,
    .choices = &kinds,
    .synonyms = "relationship|relation|type|Beziehung|Art|Typ|Nature|Relatie|Soort|Relación|Tipo",
  },
  [SEGUE_RELATIONSHIP_STRENGTH] = {
    "strength", SEGUE_FIELD_CHOICE, N_("Strength"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 10,
    .choices = &strengths,
    .synonyms = "weight|Stärke|Force|Sterkte|Kracht|Fuerza|Intensidad",
  },
  [SEGUE_RELATIONSHIP_TWO_WAY] = {
    "two-way", SEGUE_FIELD_BOOLEAN, N_("Both ways"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .has_initial = TRUE,
    .synonyms = "mutual|reciprocal|Gegenseitig|Beidseitig|Réciproque|Wederzijds|Recíproco|Mutuo",
  },
  [SEGUE_RELATIONSHIP_NOTE] = {
    "note", SEGUE_FIELD_NOTE, N_("Note"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "notes|comment|evidence|Notiz|Bemerkung|Kommentar|Remarque|Commentaire|Opmerking|Notitie|Nota|"
                "Comentario",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_RELATIONSHIP_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueRelationship, segue_relationship, SEGUE_RECORD_RELATIONSHIP, fields, SEGUE_NO_FIELD)
