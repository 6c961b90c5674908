/* segue-xlsx-remarks.h - what there is to say of a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid.h"

G_BEGIN_DECLS

/**
 * SegueXlsxRemarks:
 *
 * Collects what is worth telling, so that a thousand cells of one kind make one note.
 */
typedef struct
{
  GArray *errors;         /* of columns with cells that hold errors */
  GArray *hidden_columns; /* of ranges */
  guint   n_hidden_rows;
  guint   n_uncomputed;
  guint   uncomputed_line;
  guint   uncomputed_column;
  guint   n_merged;
  char   *first_merged;
} SegueXlsxRemarks;

void segue_xlsx_remarks_init       (SegueXlsxRemarks *self);
void segue_xlsx_remarks_clear      (SegueXlsxRemarks *self);

void segue_xlsx_remarks_error      (SegueXlsxRemarks *self,
                                    guint             line,
                                    guint             column,
                                    const char       *text);
void segue_xlsx_remarks_uncomputed (SegueXlsxRemarks *self,
                                    guint             line,
                                    guint             column);
void segue_xlsx_remarks_hidden     (SegueXlsxRemarks *self,
                                    guint             first,
                                    guint             last);
void segue_xlsx_remarks_merged     (SegueXlsxRemarks *self,
                                    char             *range);
void segue_xlsx_remarks_tell       (SegueXlsxRemarks *self,
                                    SegueGrid        *grid);

G_END_DECLS
