/* segue-csv-writer.h - CSV out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SegueCsvProfile:
 * @SEGUE_CSV_PROFILE_RFC4180: UTF-8, comma, CRLF, for other programs
 * @SEGUE_CSV_PROFILE_EXCEL: UTF-8 with byte order mark, the list separator of
 *   the locale, CRLF, formulas guarded, for spreadsheets
 * @SEGUE_CSV_PROFILE_UTF16_TAB: UTF-16 with byte order mark, tab, CRLF, formulas
 *   guarded: what spreadsheets call Unicode text
 */
typedef enum
{
  SEGUE_CSV_PROFILE_RFC4180,
  SEGUE_CSV_PROFILE_EXCEL,
  SEGUE_CSV_PROFILE_UTF16_TAB,
} SegueCsvProfile;

typedef struct _SegueCsvWriter SegueCsvWriter;

SegueCsvWriter *segue_csv_writer_new            (GOutputStream    *stream,
                                                 SegueCsvProfile   profile);
void            segue_csv_writer_free           (SegueCsvWriter   *self);

void            segue_csv_writer_set_delimiter  (SegueCsvWriter   *self,
                                                 char              delimiter);
void            segue_csv_writer_set_bom        (SegueCsvWriter   *self,
                                                 gboolean          has_bom);
void            segue_csv_writer_add_cell       (SegueCsvWriter   *self,
                                                 const char       *text);
gboolean        segue_csv_writer_end_record     (SegueCsvWriter   *self,
                                                 GError          **error);
gboolean        segue_csv_writer_finish         (SegueCsvWriter   *self,
                                                 GError          **error);

char            segue_csv_profile_get_delimiter (SegueCsvProfile   profile);
char            segue_csv_list_separator        (const char       *decimal_point);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCsvWriter, segue_csv_writer_free)

G_END_DECLS
