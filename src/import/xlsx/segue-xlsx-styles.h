/* segue-xlsx-styles.h - which numbers of a workbook are days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-xlsx-xml.h"

G_BEGIN_DECLS

/**
 * SegueXlsxMeaning:
 * @SEGUE_XLSX_NUMBER: a number
 * @SEGUE_XLSX_SHARE: a number that is shown in per cent
 * @SEGUE_XLSX_DAY: a day
 * @SEGUE_XLSX_MOMENT: a day and a time
 * @SEGUE_XLSX_CLOCK: a time of the day
 * @SEGUE_XLSX_SPAN: a duration, which may be longer than a day
 *
 * What the format of a number makes of it.
 */
typedef enum
{
  SEGUE_XLSX_NUMBER,
  SEGUE_XLSX_SHARE,
  SEGUE_XLSX_DAY,
  SEGUE_XLSX_MOMENT,
  SEGUE_XLSX_CLOCK,
  SEGUE_XLSX_SPAN,
} SegueXlsxMeaning;

typedef struct _SegueXlsxStyles SegueXlsxStyles;

SegueXlsxStyles  *segue_xlsx_styles_read        (SegueXlsxArchive  *archive,
                                                 const char        *part,
                                                 GCancellable      *cancellable,
                                                 GError           **error);
void              segue_xlsx_styles_free        (SegueXlsxStyles   *self);
SegueXlsxMeaning  segue_xlsx_styles_get_meaning (SegueXlsxStyles   *self,
                                                 guint              style);

SegueXlsxMeaning  segue_xlsx_meaning_from_code  (const char        *code);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueXlsxStyles, segue_xlsx_styles_free)

G_END_DECLS
