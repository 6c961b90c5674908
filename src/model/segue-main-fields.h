/* segue-main-fields.h - the first rows of every main record's table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

#include <glib/gi18n.h>

G_BEGIN_DECLS

/**
 * SEGUE_MAIN_FIELD_ROWS:
 * @REDACTION: what its numbers give away: those of a person identify it
 *
 * The rows of %SEGUE_MAIN_CODE to %SEGUE_MAIN_UID.  A uid is stored only where it
 * came from outside; sheets have a column `uid` of their own, which is always set.
 */
#define SEGUE_MAIN_FIELD_ROWS(REDACTION)                                                         \
  [SEGUE_MAIN_CODE] = {                                                                          \
    "code", SEGUE_FIELD_TEXT, N_("Code"), SEGUE_FIELD_SEARCHED, REDACTION, 10,                   \
    .synonyms = "id|no|nr|num|number|ref|reference|short code|stakeholder id|audience id|"       \
                "Nummer|Kürzel|Kennung|lfd Nr|laufende Nummer|Numéro|N°|Identifiant|"  \
                "Volgnummer|Kenmerk|Referencia|Código|Nomor",                             \
  },                                                                                             \
  [SEGUE_MAIN_TAGS] = {                                                                          \
    "tags", SEGUE_FIELD_TEXT, N_("Tags"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 16,     \
    .synonyms = "tag|labels|keywords|Schlagwort|Schlagworte|Schlagwörter|Stichworte|"            \
                "Étiquettes|Mots clés|Trefwoorden|Etiquetas|Palabras clave",                     \
  },                                                                                             \
  [SEGUE_MAIN_CONFIDENTIAL] = {                                                                  \
    "confidential", SEGUE_FIELD_BOOLEAN, N_("Confidential"), SEGUE_FIELD_PLAIN,                  \
    SEGUE_REDACTION_WORKING, 8, .has_initial = TRUE,                                             \
    .synonyms = "private|sensitive|Vertraulich|Confidentiel|Vertrouwelijk|Confidencial",         \
  },                                                                                             \
  [SEGUE_MAIN_NOTES] = {                                                                         \
    "notes", SEGUE_FIELD_NOTE, N_("Notes"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_WORKING, 32,   \
    .synonyms = "note|remark|remarks|comment|comments|description|additional information|"       \
                "Notiz|Notizen|Bemerkung|Bemerkungen|Kommentar|Kommentare|Anmerkung|"            \
                "Anmerkungen|Beschreibung|Remarque|Remarques|Commentaire|Commentaires|"          \
                "Observations|Opmerking|Opmerkingen|Notities|Toelichting|Nota|Notas|"            \
                "Comentario|Comentarios|Observaciones|Descripción|Catatan|Keterangan",           \
  },                                                                                             \
  [SEGUE_MAIN_EXTERNAL_ID] = {                                                                   \
    "external-id", SEGUE_FIELD_TEXT, N_("External ID"), SEGUE_FIELD_SEARCHED, REDACTION, 12,     \
    .synonyms = "external identifier|foreign id|source id|sys id|guid|record id|employee id|"    \
                "employee number|staff number|staff id|personnel number|user id|user name|"      \
                "post unique reference|Externe ID|Personalnummer|Mitarbeiternummer|Benutzername|" \
                "Identifiant externe|Matricule|Numéro de matricule|Extern ID|Personeelsnummer|"  \
                "ID externo|Número de empleado|NIP",                                             \
  },                                                                                             \
  [SEGUE_MAIN_ARCHIVED] = {                                                                      \
    "archived", SEGUE_FIELD_BOOLEAN, N_("Archived"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8, \
    .has_initial = TRUE,                                                                         \
    .synonyms = "inactive|Archiviert|Inaktiv|Archivé|Inactif|Gearchiveerd|Inactief|Archivado|"   \
                "Inactivo",                                                                      \
  },                                                                                             \
  [SEGUE_MAIN_UID] = {                                                                           \
    "uid", SEGUE_FIELD_TEXT, N_("UID"), SEGUE_FIELD_PLAIN, REDACTION, 20,                        \
  }

G_END_DECLS
