/* segue-xlsx-writer.h - a workbook of one sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-xlsx-text.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SegueXlsxFormat:
 * @SEGUE_XLSX_WHOLE: 12
 * @SEGUE_XLSX_AMOUNT: 1,234.50
 * @SEGUE_XLSX_PERCENT: 85%, of 0.85
 * @SEGUE_XLSX_DECIMAL: as many decimals as it needs
 *
 * How a number is shown.
 */
typedef enum
{
  SEGUE_XLSX_WHOLE,
  SEGUE_XLSX_AMOUNT,
  SEGUE_XLSX_PERCENT,
  SEGUE_XLSX_DECIMAL,
} SegueXlsxFormat;

/**
 * SegueXlsxInfo:
 * @sheet: the name of the sheet: at most 31 characters, none of []:*?/\
 * @title: (nullable): what the workbook is called
 * @comment: (nullable): what there is to say of it
 * @day: of which it tells
 *
 * What stands around the cells.  It names nobody.
 */
typedef struct
{
  const char *sheet;
  const char *title;
  const char *comment;
  SegueDay    day;
} SegueXlsxInfo;

typedef struct _SegueXlsxWriter SegueXlsxWriter;

SegueXlsxWriter *segue_xlsx_writer_new         (const SegueXlsxInfo  *info,
                                                GError              **error);
void             segue_xlsx_writer_free        (SegueXlsxWriter      *self);

void             segue_xlsx_writer_set_width   (SegueXlsxWriter      *self,
                                                guint                 column,
                                                guint                 characters);
void             segue_xlsx_writer_add_header  (SegueXlsxWriter      *self,
                                                const char           *text);
void             segue_xlsx_writer_add_empty   (SegueXlsxWriter      *self);
void             segue_xlsx_writer_add_text    (SegueXlsxWriter      *self,
                                                const char           *text);
void             segue_xlsx_writer_add_number  (SegueXlsxWriter      *self,
                                                double                number,
                                                SegueXlsxFormat       format);
void             segue_xlsx_writer_add_day     (SegueXlsxWriter      *self,
                                                SegueDay              day);
void             segue_xlsx_writer_add_boolean (SegueXlsxWriter      *self,
                                                gboolean              boolean);
gboolean         segue_xlsx_writer_end_row     (SegueXlsxWriter      *self,
                                                GError              **error);
gboolean         segue_xlsx_writer_finish      (SegueXlsxWriter      *self,
                                                GOutputStream        *stream,
                                                GCancellable         *cancellable,
                                                GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueXlsxWriter, segue_xlsx_writer_free)

G_END_DECLS
