/* segue-benefit.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-benefit"

#include "config.h"

#include "segue-benefit.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  { "efficiency", N_("Efficiency"), "efficient|time|Effizienz|Efficacité|Efficiëntie|Eficiencia" },
  { "cost", N_("Cost"), "costs|savings|saving|Kosten|Ersparnis|Coût|Coûts|Besparing|Coste|Costo|Ahorro" },
  { "security", N_("Security"), "Sicherheit|Sécurité|Beveiliging|Seguridad" },
  { "compliance", N_("Compliance"), "Regeltreue|Conformité|Naleving|Cumplimiento" },
  { "less-work", N_("Less work"), "less effort|Weniger Arbeit|Moins de travail|Minder werk|Menos trabajo" },
  { "easier", N_("Easier"), "simpler|ease of use|Einfacher|Leichter|Plus facile|Plus simple|Makkelijker|Más fácil" },
  { "business-goal", N_("Business goal"), "strategy|Geschäftsziel|Objectif commercial|Bedrijfsdoel|Objetivo de negocio" },
  { "customer-experience", N_("Customer experience"),
    "customers|Kundenerlebnis|Kunden|Expérience client|Clients|Klantervaring|Klanten|Experiencia del cliente|Clientes" },
  { "risk-reduction", N_("Risk reduction"),
    "risk|less risk|Risikominderung|Risiko|Réduction des risques|Risques|Risicovermindering|Risico|"
    "Reducción de riesgos|Riesgo" },
  { "other", N_("Other"), "Sonstige|Andere|Autre|Overig|Anders|Otro" },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_BENEFIT_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_BENEFIT_TEXT] = {
    "text", SEGUE_FIELD_TEXT, N_("Benefit"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_WORDS, 40,
    .synonyms = "title|name|description|advantage|Nutzen|Vorteil|Beschreibung|Bénéfice|Avantage|Voordeel|Baat|"
                "Beneficio|Ventaja",
  },
  [SEGUE_BENEFIT_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 14, .choices = &kinds,
    .synonyms = "type|category|Art|Typ|Kategorie|Nature|Catégorie|Soort|Tipo|Categoría",
  },
  [SEGUE_BENEFIT_TANGIBLE] = {
    "tangible", SEGUE_FIELD_BOOLEAN, N_("Tangible"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "measurable|Greifbar|Messbar|Mesurable|Tastbaar|Meetbaar|Medible",
  },
  [SEGUE_BENEFIT_FOR_COMPANY] = {
    "for-company", SEGUE_FIELD_BOOLEAN, N_("For the company"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 8,
    .synonyms = "company|organisation|organization|Für das Unternehmen|Unternehmen|Pour l'entreprise|Entreprise|"
                "Voor het bedrijf|Bedrijf|Para la empresa|Empresa",
  },
  [SEGUE_BENEFIT_AUDIENCE] = {
    "audience", SEGUE_FIELD_LINK, N_("For whom"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 22,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "group|target group|who gains|Für wen|Zielgruppe|Gruppe|Pour qui|Public|Groupe|Voor wie|Doelgroep|"
                "Groep|Para quién|Audiencia|Grupo",
  },
  [SEGUE_BENEFIT_EVIDENCE_LINK] = {
    "evidence-link", SEGUE_FIELD_ADDRESS, N_("Evidence"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 30,
    .synonyms = "link|source|url|Beleg|Quelle|Preuve|Lien|Bewijs|Bron|Evidencia|Enlace|Fuente",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_BENEFIT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueBenefit, segue_benefit, SEGUE_RECORD_BENEFIT, fields, SEGUE_BENEFIT_TEXT)
