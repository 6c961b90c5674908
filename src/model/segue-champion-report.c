/* segue-champion-report.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-champion-report"

#include "config.h"

#include "segue-champion-report.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

static const SegueField fields[] = {
  [SEGUE_CHAMPION_REPORT_CHAMPION] = {
    "champion", SEGUE_FIELD_LINK, N_("Champion"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,
    SEGUE_REDACTION_IDENTITY, 24, .target = SEGUE_RECORD_CHAMPION,
  },
  [SEGUE_CHAMPION_REPORT_DATE] = {
    "date", SEGUE_FIELD_DATE, N_("Date"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 11,
    .synonyms = "day|when|on|reported on|report date|Datum|Tag|Am|Berichtet am|Jour|Le|Date du rapport|Dag|Fecha|Día",
  },
  [SEGUE_CHAMPION_REPORT_MOOD] = {
    "mood", SEGUE_FIELD_RATING, N_("Mood"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8,
    .minimum = -2, .maximum = 2,
    .synonyms = "sentiment|tone|Stimmung|Humeur|Ressenti|Stemming|Gevoel|Ánimo|Sentimiento",
  },
  [SEGUE_CHAMPION_REPORT_TEXT] = {
    "text", SEGUE_FIELD_NOTE, N_("Report"), SEGUE_FIELD_SEARCHED | SEGUE_FIELD_LISTED, SEGUE_REDACTION_WORKING, 40,
    .synonyms = "note|notes|what they said|summary|message|Bericht|Notiz|Rapport|Texte|Remarque|Verslag|Tekst|"
                "Notitie|Informe|Texto|Nota",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_CHAMPION_REPORT_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueChampionReport, segue_champion_report, SEGUE_RECORD_CHAMPION_REPORT, fields, SEGUE_NO_FIELD)
