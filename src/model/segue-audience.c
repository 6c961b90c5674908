/* segue-audience.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience"

#include "config.h"

#include "segue-audience.h"

#include "segue-main-fields.h"
#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_AUDIENCE_KIND_FUNCTIONAL] = {
    "functional", N_("Functional"), "function|department|Funktional|Fonctionnel|Functioneel|Funcional",
  },
  [SEGUE_AUDIENCE_KIND_GEOGRAPHIC] = {
    "geographic", N_("Geographic"),
    "geographical|region|site|location|Geografisch|Geographisch|Géographique|Geográfico",
  },
  [SEGUE_AUDIENCE_KIND_HIERARCHICAL] = {
    "hierarchical", N_("Hierarchical"), "level|Hierarchisch|Hiérarchique|Hiërarchisch|Jerárquico",
  },
  [SEGUE_AUDIENCE_KIND_PERSONA] = { "persona", N_("Persona"), "Persona type|Profil|Perfil" },
  [SEGUE_AUDIENCE_KIND_CUSTOM] = {
    "custom", N_("Custom"), "other|Benutzerdefiniert|Personnalisé|Aangepast|Personalizado",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueChoice segment_choices[] = {
  [SEGUE_AUDIENCE_SEGMENT_EXECUTIVES] = {
    "executives", N_("Executives"),
    "executive|leadership|senior leadership|Geschäftsleitung|Führung|Dirigeants|Direction|COMEX|Directie|"
    "Directivos|Dirección",
  },
  [SEGUE_AUDIENCE_SEGMENT_MANAGERS] = {
    "managers", N_("Managers"),
    "manager|middle management|management|Führungskräfte|Cadres|Encadrement|Leidinggevenden|Gerentes|Mandos",
  },
  [SEGUE_AUDIENCE_SEGMENT_END_USERS] = {
    "end-users", N_("End users"),
    "end user|users|user|Anwender|Nutzer|Utilisateurs|Collaborateurs|Gebruikers|Usuarios|Usuarios finales",
  },
  [SEGUE_AUDIENCE_SEGMENT_SUPPORT_TEAMS] = {
    "support-teams", N_("Support teams"),
    "support team|support|help desk|Supportteams|Équipes support|Supportteam|Equipos de soporte",
  },
  [SEGUE_AUDIENCE_SEGMENT_OTHER] = { "other", N_("Other"), "Sonstige|Andere|Autre|Overig|Otro" },
};
static const SegueChoices segments = { segment_choices, G_N_ELEMENTS (segment_choices), FALSE };

static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_OPEN),
  [SEGUE_AUDIENCE_NAME] = {
    "name", SEGUE_FIELD_TEXT, N_("Name"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 22,
    .synonyms = "audience|audience name|group|group name|target group|impacted group|team|department|"
                "Zielgruppe|Gruppe|Abteilung|Bereich|Nom|Public|Public cible|Groupe|Groupe cible|Service|"
                "Naam|Doelgroep|Groep|Afdeling|Nombre|Audiencia|Público|Grupo|Grupo objetivo|Departamento|"
                "Kelompok|Nama",
  },
  [SEGUE_AUDIENCE_PARENT] = {
    "parent", SEGUE_FIELD_LINK, N_("Part of"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 18,
    .target = SEGUE_RECORD_AUDIENCE,
    .synonyms = "parent group|parent audience|parent department|belongs to|Übergeordnet|Gehört zu|Obergruppe|"
                "Groupe parent|Fait partie de|Bovenliggend|Onderdeel van|Hoort bij|Grupo superior|Parte de|"
                "Pertenece a",
  },
  [SEGUE_AUDIENCE_KIND] = {
    "kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12, .choices = &kinds,
    .synonyms = "type|group type|Art|Typ|Nature|Soort|Tipo",
  },
  [SEGUE_AUDIENCE_SEGMENT] = {
    "segment", SEGUE_FIELD_CHOICE, N_("Segment"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12,
    .choices = &segments,
    .synonyms = "level|Ebene|Niveau|Segmento|Nivel",
  },
  [SEGUE_AUDIENCE_HEADCOUNT] = {
    "headcount", SEGUE_FIELD_INTEGER, N_("Head-count"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 8,
    .maximum = 10000000,
    .synonyms = "size|people|number of people|number of employees|employees|staff|fte|count|"
                "Anzahl|Personen|Anzahl Personen|Mitarbeiter|Mitarbeiterzahl|Kopfzahl|Effectif|Effectifs|"
                "Nombre de personnes|Aantal|Aantal personen|Aantal medewerkers|Medewerkers|Personas|"
                "Número de personas|Empleados|Plantilla|Jumlah",
  },
  [SEGUE_AUDIENCE_LOCATION] = {
    "location", SEGUE_FIELD_TEXT, N_("Location"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED,
    SEGUE_REDACTION_OPEN, 14,
    .synonyms = "site|city|country|place|Standort|Ort|Land|Lieu|Site géographique|Pays|Locatie|Vestiging|"
                "Ubicación|Sede|País|Lokasi",
  },
  [SEGUE_AUDIENCE_LANGUAGE] = {
    "language", SEGUE_FIELD_TEXT, N_("Language"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 10,
    .synonyms = "Sprache|Langue|Taal|Idioma|Bahasa",
  },
  [SEGUE_AUDIENCE_SHIFT_PATTERN] = {
    "shift-pattern", SEGUE_FIELD_TEXT, N_("Shift pattern"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 14,
    .synonyms = "shift|shifts|working hours|Schicht|Schichtmodell|Arbeitszeit|Horaires|Travail posté|"
                "Ploegendienst|Werktijden|Turno|Turnos|Horario",
  },
  [SEGUE_AUDIENCE_DEVICE_ACCESS] = {
    "device-access", SEGUE_FIELD_TEXT, N_("Device access"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 14,
    .synonyms = "device|devices|computer access|Gerät|Geräte|Gerätezugang|Équipement|Accès aux équipements|"
                "Apparaat|Apparaten|Dispositivo|Dispositivos",
  },
  [SEGUE_AUDIENCE_MANAGER] = {
    "manager", SEGUE_FIELD_LINK, N_("Manager"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 18,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "owner|head|leader|lead|responsible|Leiter|Leitung|Leiterin|Verantwortlich|Führungskraft|"
                "Responsable|Chef|Leidinggevende|Verantwoordelijke|Jefe|Gerente",
  },
  [SEGUE_AUDIENCE_PREFERRED_APPROACH] = {
    "preferred-approach", SEGUE_FIELD_TEXT, N_("Preferred approach"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_WORKING, 20,
    .synonyms = "approach|preferred channel|channel|Kanal|Bevorzugter Kanal|Vorgehen|Canal|Approche|Kanaal|"
                "Aanpak|Canal preferido|Enfoque",
  },
  [SEGUE_AUDIENCE_CAPACITY_MINUTES_WEEK] = {
    "capacity-minutes-week", SEGUE_FIELD_DURATION, N_("Capacity, minutes a week"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 9, .maximum = 10080,
    .synonyms = "capacity|Kapazität|Capacité|Capaciteit|Capacidad",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_AUDIENCE_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueAudience, segue_audience, SEGUE_RECORD_AUDIENCE, fields, SEGUE_AUDIENCE_NAME)
