/* segue-champion.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-champion"

#include "config.h"

#include "segue-champion.h"

#include "segue-link-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  { "champion", N_("Champion"), "change champion|ambassador|Botschafter|Botschafterin|Ambassadeur|Embajador" },
  { "super-user", N_("Super user"),
    "key user|power user|superuser|Schlüsselanwender|Key-User|Utilisateur clé|Sleutelgebruiker|Usuario clave" },
  { "peer-influencer", N_("Peer influencer"),
    "influencer|peer|Meinungsbildner|Leader d'opinion|Opinieleider|Influyente" },
  { "sme", N_("Subject matter expert"),
    "subject-matter expert|expert|Fachexperte|Fachexpertin|Expert métier|Materiedeskundige|Experto" },
  { "manager-ambassador", N_("Manager ambassador"),
    "manager|Führungskraft|Responsable|Leidinggevende|Jefe" },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueChoice status_choices[] = {
  [SEGUE_CHAMPION_STATUS_PROPOSED] = { "proposed", N_("Proposed"), "candidate|Vorgeschlagen|Proposé|Voorgesteld|Propuesto" },
  [SEGUE_CHAMPION_STATUS_INVITED] = { "invited", N_("Invited"), "asked|Eingeladen|Invité|Uitgenodigd|Invitado" },
  [SEGUE_CHAMPION_STATUS_ACTIVE] = { "active", N_("Active"), "yes|Aktiv|Actif|Actief|Activo" },
  [SEGUE_CHAMPION_STATUS_PAUSED] = { "paused", N_("Paused"), "on leave|Pausiert|En pause|Gepauzeerd|En pausa" },
  [SEGUE_CHAMPION_STATUS_LEFT] = { "left", N_("Left"), "gone|no longer|Ausgeschieden|Parti|Vertrokken|Retirado" },
};
static const SegueChoices statuses = { status_choices, G_N_ELEMENTS (status_choices), FALSE };

static const SegueField fields[] = {
  [SEGUE_CHAMPION_STAKEHOLDER] = {
    "stakeholder", SEGUE_FIELD_LINK, N_("Stakeholder"),
    SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED | SEGUE_FIELD_PUBLIC_ROLE,
    SEGUE_REDACTION_IDENTITY, 24, .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "name|person|champion|e-mail|Botschafter|Nom|Personne|Ambassadeur|Naam|Persoon|Nombre|Persona|Embajador",
  },
  [SEGUE_CHAMPION_ROLLOUT] = SEGUE_ROLLOUT_FIELD,
  [SEGUE_CHAMPION_AUDIENCES] = {
    "audiences", SEGUE_FIELD_LINKS, N_("Audiences"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 24, .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "audience|audiences covered|group|groups|team|Zielgruppe|Zielgruppen|Gruppe|Gruppen|Public|Publics|"
                "Groupe|Groupes|Doelgroep|Doelgroepen|Groep|Groepen|Audiencia|Audiencias|Grupo|Grupos",
  },
  [SEGUE_CHAMPION_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 16, .choices = &kinds,
    .synonyms = "type|role|Art|Typ|Rolle|Nature|Soort|Rol|Tipo|Papel",
  },
  [SEGUE_CHAMPION_NOMINATED_BY] = {
    "nominated-by", SEGUE_FIELD_LINK, N_("Nominated by"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "proposed by|manager|Vorgeschlagen von|Nommé par|Proposé par|Voorgedragen door|Propuesto por",
  },
  [SEGUE_CHAMPION_TRAINED_ON] = {
    "trained-on", SEGUE_FIELD_DATE, N_("Trained on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "trained|training date|Geschult am|Formé le|Getraind op|Formado el",
  },
  [SEGUE_CHAMPION_HOURS_PER_MONTH] = {
    "hours-per-month", SEGUE_FIELD_REAL, N_("Hours each month"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,
    .minimum = 0, .maximum = 744,
    .synonyms = "hours|time|Stunden im Monat|Stunden|Heures par mois|Heures|Uren per maand|Uren|Horas al mes|Horas",
  },
  [SEGUE_CHAMPION_ACTIVE_FROM] = {
    "active-from", SEGUE_FIELD_DATE, N_("Active from"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "from|since|start|Von|Ab|Seit|Depuis|Vanaf|Sinds|Desde",
  },
  [SEGUE_CHAMPION_ACTIVE_TO] = {
    "active-to", SEGUE_FIELD_DATE, N_("Active to"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 11,
    .synonyms = "to|until|end|Bis|Jusqu'au|Tot|Hasta",
  },
  [SEGUE_CHAMPION_STATUS] = {
    "status", SEGUE_FIELD_CHOICE, N_("Status"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 10,
    .initial = SEGUE_CHAMPION_STATUS_PROPOSED, .has_initial = TRUE, .choices = &statuses,
    .synonyms = "state|Zustand|Statut|Estado",
  },
  [SEGUE_CHAMPION_LAST_HEARD] = {
    "last-heard", SEGUE_FIELD_DATE, N_("Last heard of"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 11,
    .synonyms = "last report|last contact|Zuletzt gehört|Letzter Kontakt|Dernières nouvelles|Laatst gehoord|"
                "Últimas noticias|Último contacto",
  },
  [SEGUE_CHAMPION_INFLUENCE] = {
    "influence", SEGUE_FIELD_RATING, N_("Influence"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
    .minimum = 1, .maximum = 5,
    .synonyms = "reach|Einfluss|Influence sur les pairs|Invloed|Influencia",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_CHAMPION_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueChampion, segue_champion, SEGUE_RECORD_CHAMPION, fields, SEGUE_NO_FIELD)
