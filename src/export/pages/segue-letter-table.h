/* segue-letter-table.h - how wide texts are, without laying them out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef struct _SegueLetterTable SegueLetterTable;

SegueLetterTable *segue_letter_table_new             (PangoLayout      *probe);
void              segue_letter_table_free            (SegueLetterTable *self);

double            segue_letter_table_get_line_height (SegueLetterTable *self);
double            segue_letter_table_get_baseline    (SegueLetterTable *self);
gboolean          segue_letter_table_add_up          (SegueLetterTable *self,
                                                      const char       *text,
                                                      double           *line,
                                                      double           *widest_word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueLetterTable, segue_letter_table_free)

G_END_DECLS
