/* segue-stakeholder.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-stakeholder"

#include "config.h"

#include "segue-stakeholder.h"

#include "segue-main-fields.h"
#include "segue-record-type.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>

static const SegueChoice kind_choices[] = {
  [SEGUE_STAKEHOLDER_KIND_PERSON] = {
    "person", N_("Person"),
    "individual|people|natural person|Einzelperson|Personne|Individu|Persoon|Persona|Individuo|Orang",
  },
  [SEGUE_STAKEHOLDER_KIND_ROLE] = {
    "role", N_("Role"),
    "position|function|post|office|elected|Rolle|Funktion|Stelle|Amt|Rôle|Fonction|Poste|Rol|Functie|"
    "Función|Cargo|Puesto|Peran",
  },
  [SEGUE_STAKEHOLDER_KIND_ORGANISATION] = {
    "organisation", N_("Organisation"),
    "organization|company|group|team|department|agency|institution|business|coalition|media|"
    "association|body|committee|Firma|Unternehmen|Gruppe|Abteilung|Behörde|Verband|Gremium|"
    "Entreprise|Société|Groupe|Équipe|Organisme|Organisatie|Bedrijf|Groep|Instelling|"
    "Organización|Empresa|Grupo|Equipo|Institución|Organisasi|Kelompok",
  },
};
static const SegueChoices kinds = { kind_choices, G_N_ELEMENTS (kind_choices), FALSE };

static const SegueChoice internal_choices[] = {
  [SEGUE_INTERNAL_INTERNAL] = {
    "internal", N_("Internal"), "yes|true|inside|int|Intern|Interne|Interno|Internal staff",
  },
  [SEGUE_INTERNAL_EXTERNAL] = {
    "external", N_("External"), "no|false|outside|ext|Extern|Externe|Externo|Eksternal|third party",
  },
};
static const SegueChoices internals = { internal_choices, G_N_ELEMENTS (internal_choices), FALSE };

/* Article 6(1) GDPR, points f, b, c, e, a, d. */
static const SegueChoice basis_choices[] = {
  { "legitimate-interests", N_("Legitimate interests"),
    "legitimate interest|Berechtigtes Interesse|Intérêts légitimes|Gerechtvaardigd belang|Interés legítimo" },
  { "contract", N_("Contract"), "Vertrag|Contrat|Overeenkomst|Contrato" },
  { "legal-duty", N_("Legal duty"),
    "legal obligation|Rechtliche Verpflichtung|Obligation légale|Wettelijke verplichting|Obligación legal" },
  { "public-task", N_("Public task"),
    "public interest|Öffentliche Aufgabe|Mission d'intérêt public|Taak van algemeen belang|Misión pública" },
  { "consent", N_("Consent"), "Einwilligung|Consentement|Toestemming|Consentimiento" },
  { "vital-interests", N_("Vital interests"),
    "Lebenswichtige Interessen|Intérêts vitaux|Vitale belangen|Intereses vitales" },
};
static const SegueChoices bases = { basis_choices, G_N_ELEMENTS (basis_choices), FALSE };

/* One header is claimed twice on purpose: "Position" is mostly a job title, but it is
 * also the name of a rating of the engagement, which it is where the cells are numbers.
 */
static const SegueField fields[] = {
  SEGUE_MAIN_FIELD_ROWS (SEGUE_REDACTION_IDENTITY),
  [SEGUE_STAKEHOLDER_NAME] = {
    "name", SEGUE_FIELD_TEXT, N_("Name"),
    SEGUE_FIELD_REQUIRED | SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_IDENTITY, 24,
    .synonyms = "stakeholder|stakeholders|stakeholder name|name of stakeholder|stakeholder group|"
                "stakeholder or group|full name|display name|contact|contact name|"
                "contact person|person|people|who|party|interested party|"
                "Vor- und Nachname|Vollständiger Name|Ansprechpartner|Ansprechpartnerin|Ansprechperson|"
                "Kontakt|Kontaktperson|Anspruchsgruppe|Interessengruppe|Interessensgruppe|Beteiligte|"
                "Nom|Nom complet|Nom et prénom|Prénom et nom|Partie prenante|Parties prenantes|"
                "Interlocuteur|Acteur|Personne|Naam|Volledige naam|Belanghebbende|Belanghebbenden|"
                "Contactpersoon|Betrokkene|Nombre|Nombre completo|Nombre y apellidos|Interesado|"
                "Interesados|Parte interesada|Partes interesadas|Persona de contacto|Persona|"
                "Nama|Pemangku kepentingan",
  },
  [SEGUE_STAKEHOLDER_RECORD_KIND] = {
    "record-kind", SEGUE_FIELD_CHOICE, N_("Kind"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 12,
    .initial = SEGUE_STAKEHOLDER_KIND_PERSON, .has_initial = TRUE, .choices = &kinds,
    .synonyms = "type|stakeholder type|type of stakeholder|record type|stakeholder kind|"
                "Art|Typ|Stakeholdertyp|Nature|Type de partie prenante|Soort|Tipo|"
                "Tipo de interesado|Jenis",
  },
  [SEGUE_STAKEHOLDER_GIVEN] = {
    "given", SEGUE_FIELD_TEXT, N_("Given name"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 14,
    .synonyms = "first name|forename|given names|Vorname|Rufname|Prénom|Voornaam|Nombre de pila|"
                "Primer nombre|Nama depan",
  },
  [SEGUE_STAKEHOLDER_FAMILY] = {
    "family", SEGUE_FIELD_TEXT, N_("Family name"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 14,
    .synonyms = "last name|surname|Nachname|Familienname|Zuname|Nom de famille|Achternaam|Familienaam|"
                "Apellido|Apellidos|Nama belakang",
  },
  [SEGUE_STAKEHOLDER_PRONOUNS] = {
    "pronouns", SEGUE_FIELD_TEXT, N_("Pronouns"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 10,
    .synonyms = "pronoun|Pronomen|Pronoms|Voornaamwoorden|Pronombres",
  },
  [SEGUE_STAKEHOLDER_JOB_TITLE] = {
    "job-title", SEGUE_FIELD_TEXT, N_("Job title"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 22,
    .synonyms = "title|job|position|function|designation|occupation|official role|generic job title|"
                "Stellenbezeichnung|Berufsbezeichnung|Position im Unternehmen|Funktion|Stelle|Titel|"
                "Fonction|Poste|Intitulé du poste|Titre|Functie|Functietitel|Functienaam|Titel functie|"
                "Cargo|Puesto|Título|Jabatan",
  },
  [SEGUE_STAKEHOLDER_DEPARTMENT] = {
    "department", SEGUE_FIELD_TEXT, N_("Department"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 18,
    .synonyms = "dept|division|unit|business unit|org unit|organisational unit|team|area|"
                "Abteilung|Bereich|Organisationseinheit|Referat|Service|Département|Équipe|Unité|"
                "Afdeling|Eenheid|Departamento|Equipo|Unidad|Departemen|Bagian",
  },
  [SEGUE_STAKEHOLDER_ORGANISATION] = {
    "organisation", SEGUE_FIELD_TEXT, N_("Organisation"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 18,
    .synonyms = "organization|company|company name|employer|institution|agency|firm|"
                "Firma|Unternehmen|Einrichtung|Arbeitgeber|Entreprise|Société|Organisme|"
                "Organisatie|Bedrijf|Instelling|Organización|Empresa|Institución|Entidad|"
                "Organisasi|Instansi|Perusahaan",
  },
  [SEGUE_STAKEHOLDER_E_MAIL] = {
    "e-mail", SEGUE_FIELD_EMAIL, N_("E-mail"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 24,
    .synonyms = "mail|e-mail address|contact e-mail|work e-mail|business e-mail|"
                "E-Mail-Adresse|Mailadresse|Courriel|Adresse électronique|Adresse e-mail|Mél|"
                "E-mailadres|Mailadres|Correo|Correo electrónico|Surel",
  },
  [SEGUE_STAKEHOLDER_PHONE] = {
    "phone", SEGUE_FIELD_PHONE, N_("Phone"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 16,
    .synonyms = "telephone|phone number|telephone number|tel|mobile|mobile phone|cell|business phone|"
                "contact phone|work phone|Telefon|Telefonnummer|Mobil|Mobiltelefon|Handy|Rufnummer|"
                "Numéro de téléphone|Portable|Telefoon|Telefoonnummer|Mobiel|"
                "Teléfono|Número de teléfono|Móvil|Celular|Telepon|No HP",
  },
  [SEGUE_STAKEHOLDER_LOCATION] = {
    "location", SEGUE_FIELD_TEXT, N_("Location"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 14,
    .synonyms = "site|city|place|office|office location|country|Standort|Ort|Büro|Land|Stadt|"
                "Lieu|Site géographique|Ville|Pays|Locatie|Vestiging|Plaats|Stad|"
                "Ubicación|Sede|Ciudad|País|Lokasi",
  },
  [SEGUE_STAKEHOLDER_TIME_ZONE] = {
    "time-zone", SEGUE_FIELD_TEXT, N_("Time zone"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 16,
    .synonyms = "zone|tz|Zeitzone|Fuseau horaire|Tijdzone|Zona horaria|Zona waktu",
  },
  [SEGUE_STAKEHOLDER_LANGUAGE] = {
    "language", SEGUE_FIELD_TEXT, N_("Language"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 10,
    .synonyms = "preferred language|Sprache|Langue|Taal|Idioma|Lengua|Bahasa",
  },
  [SEGUE_STAKEHOLDER_INTERNAL] = {
    "internal", SEGUE_FIELD_CHOICE, N_("Internal or external"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 10, .choices = &internals,
    .synonyms = "type|Typ|Art|Soort|Tipo|internal/external|int/ext|Intern/Extern|"
                "Intern oder extern|Interne/Externe|Interne ou externe|Intern of extern|Interno/Externo|Interno o externo",
  },
  [SEGUE_STAKEHOLDER_REPORTS_TO] = {
    "reports-to", SEGUE_FIELD_LINK, N_("Reports to"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 20,
    .target = SEGUE_RECORD_STAKEHOLDER,
    .synonyms = "manager|line manager|supervisor|boss|superior|reports to senior post|"
                "Vorgesetzter|Vorgesetzte|Führungskraft|Berichtet an|Responsable hiérarchique|"
                "Supérieur|Supérieur hiérarchique|N+1|Leidinggevende|Rapporteert aan|"
                "Jefe|Reporta a|Atasan",
  },
  [SEGUE_STAKEHOLDER_PREFERRED_CHANNEL] = {
    "preferred-channel", SEGUE_FIELD_CHOICE, N_("Preferred channel"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_IDENTITY, 14, .choices = &segue_channels,
    .synonyms = "channel|communication channel|preferred communication|communication method|"
                "preferred contact|contact method|engagement method|communication preference|"
                "Kanal|Bevorzugter Kanal|Kommunikationskanal|Kommunikationsweg|Kommunikationsart|"
                "Canal|Canal préféré|Moyen de communication|Mode de communication|"
                "Kanaal|Voorkeurskanaal|Communicatiekanaal|Communicatiemiddel|"
                "Canal preferido|Canal de comunicación|Medio de comunicación|Saluran komunikasi",
  },
  [SEGUE_STAKEHOLDER_ASSISTANT_NAME] = {
    "assistant-name", SEGUE_FIELD_TEXT, N_("Assistant"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 18,
    .synonyms = "assistant's name|secretary|Assistenz|Sekretariat|Secrétariat|Secretariaat|"
                "Asistente|Secretaría",
  },
  [SEGUE_STAKEHOLDER_ASSISTANT_PHONE] = {
    "assistant-phone", SEGUE_FIELD_PHONE, N_("Assistant's phone"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_IDENTITY, 16,
    .synonyms = "assistant telephone|Telefon Assistenz|Téléphone du secrétariat|"
                "Telefoon secretariaat|Teléfono del asistente",
  },
  [SEGUE_STAKEHOLDER_LAWFUL_BASIS] = {
    "lawful-basis", SEGUE_FIELD_CHOICE, N_("Lawful basis"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_WORKING, 18, .initial = 0, .has_initial = TRUE, .choices = &bases,
    .synonyms = "legal basis|Rechtsgrundlage|Base légale|Base juridique|Rechtsgrond|Base jurídica|Base legal",
  },
  [SEGUE_STAKEHOLDER_NOTIFIED_ON] = {
    "notified-on", SEGUE_FIELD_DATE, N_("Notified on"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_WORKING, 11,
    .synonyms = "notified|informed on|Benachrichtigt am|Informiert am|Notifié le|Informé le|"
                "Geïnformeerd op|Notificado el|Informado el",
  },
  [SEGUE_STAKEHOLDER_PSEUDONYM] = {
    "pseudonym", SEGUE_FIELD_TEXT, N_("Pseudonym"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
    .synonyms = "alias|Pseudonyme|Pseudoniem|Seudónimo",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_STAKEHOLDER_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueStakeholder, segue_stakeholder, SEGUE_RECORD_STAKEHOLDER, fields, SEGUE_STAKEHOLDER_NAME)
