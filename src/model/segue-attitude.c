/* segue-attitude.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-attitude"

#include "config.h"

#include "segue-attitude.h"

#include <glib/gi18n.h>

/* Words of other scales count as the level whose definition they meet: who is aware
 * but neither for nor against is neutral; who bought in or is committed supports; who
 * speaks for the change leads.
 */
static const SegueChoice levels[] = {
  [SEGUE_ENGAGEMENT_LEVEL_UNAWARE] = {
    "unaware", N_("Unaware"),
    "U|not aware|uninformed|Unwissend|Ahnungslos|Nicht informiert|Uninformiert|Unbewusst|"
    "Non informé|Pas informé|Inconscient|Ignorant|Niet op de hoogte|Onwetend|Onbewust|"
    "Desconocedor|No informado|Inconsciente|Desconoce|Tidak tahu|Tidak sadar",
  },
  [SEGUE_ENGAGEMENT_LEVEL_RESISTANT] = {
    "resistant", N_("Resistant"),
    "R|resisting|resister|resistance|opposed|opponent|opposing|against|blocker|blocking|negative|"
    "hostile|critic|critical|detractor|sceptic|skeptic|sceptical|skeptical|"
    "Widerstand|Widerständig|Ablehnend|Gegner|Blockierer|Negativ|Kritisch|Dagegen|"
    "Résistant|Opposé|Opposant|Réfractaire|Négatif|Défavorable|Contre|Réticent|"
    "Weerstand|Weerstandbiedend|Tegenstander|Negatief|Tegen|Kritisch ingesteld|"
    "Resistente|Reticente|Opositor|Opuesto|En contra|Negativo|Bloqueador|Menolak|Resisten|Negatif",
  },
  [SEGUE_ENGAGEMENT_LEVEL_NEUTRAL] = {
    "neutral", N_("Neutral"),
    "N|indifferent|undecided|ambivalent|aware|informed|understanding|understands|"
    "Unentschieden|Gleichgültig|Indifferent|Abwartend|Informiert|"
    "Neutre|Indécis|Indifférent|Informé|Neutraal|Onverschillig|Afwachtend|Geïnformeerd|"
    "Neutro|Indiferente|Indeciso|Informado|Consciente|Netral",
  },
  [SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE] = {
    "supportive", N_("Supportive"),
    "S|supporter|supporting|supports|support|positive|in favour|in favor|ally|buy-in|bought in|"
    "committed|willing|"
    "Unterstützend|Unterstützer|Unterstützung|Befürworter|Befürwortend|Positiv|Dafür|Engagiert|"
    "Favorable|Soutien|Partisan|Positif|Pour|Engagé|Coopératif|"
    "Ondersteunend|Steunend|Voorstander|Positief|Voor|Betrokken|Meewerkend|"
    "De apoyo|Apoya|Apoyo|Partidario|A favor|Positivo|Comprometido|Colaborador|Mendukung",
  },
  [SEGUE_ENGAGEMENT_LEVEL_LEADING] = {
    "leading", N_("Leading"),
    "L|leader|lead|leads|champion|championing|advocate|advocating|ambassador|driver|driving|promoter|"
    "Führend|Treibend|Treiber|Vorreiter|Botschafter|Vorantreibend|"
    "Meneur|Moteur|Ambassadeur|Promoteur|Leidend|Trekker|Voortrekker|Aanjager|"
    "Líder|Liderando|Lidera|Promotor|Impulsor|Embajador|Memimpin",
  },
};

const SegueChoices segue_engagement_levels = { levels, G_N_ELEMENTS (levels), FALSE };

static const SegueChoice stages[] = {
  { "none", N_("None"), "no commitment|keine|aucun|geen|ninguno" },
  { "contact", N_("Contact"), "Kontakt|Contacto" },
  { "awareness", N_("Awareness"), "aware|Bewusstsein|Conscience|Sensibilisation|Bewustzijn|Conciencia" },
  { "understanding", N_("Understanding"),
    "understands|Verständnis|Verstehen|Compréhension|Begrip|Comprensión" },
  { "positive-perception", N_("Positive perception"),
    "buy-in|Positive Wahrnehmung|Perception positive|Positieve perceptie|Percepción positiva" },
  { "experimentation", N_("Experimentation"),
    "installation|trial|Erprobung|Expérimentation|Experimenteren|Experimentación" },
  { "adoption", N_("Adoption"), "Einführung|Annahme|Adoptie|Adopción" },
  { "institutionalisation", N_("Institutionalisation"),
    "institutionalization|Institutionalisierung|Institutionnalisation|Institutionalisering|"
    "Institucionalización" },
  { "internalisation", N_("Internalisation"),
    "internalization|Verinnerlichung|Intériorisation|Internalisering|Interiorización" },
};

const SegueChoices segue_commitment_stages = { stages, G_N_ELEMENTS (stages), FALSE };
