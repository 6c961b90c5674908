/* pdf-tools.h - PDF files as other programs see them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document-pdf.h"
#include "segue-fake-plan.h"

G_BEGIN_DECLS

gboolean       pdf_tools_are_there     (void);
SegueDocument *pdf_tools_make_register (SegueFakePlan       *plan,
                                        SegueRedactionLevel  level,
                                        gboolean             is_monochrome);
GBytes        *pdf_tools_write         (SegueDocument       *document,
                                        SeguePaper           paper,
                                        gboolean             landscape);
char          *pdf_tools_run           (GBytes              *pdf,
                                        const char          *program,
                                        ...) G_GNUC_NULL_TERMINATED;
char          *pdf_tools_read_text     (GBytes              *pdf);
void           pdf_tools_assert_sane   (GBytes              *pdf,
                                        guint                n_pages);
void           pdf_tools_assert_has    (const char          *text,
                                        const char          *words);
guint          pdf_tools_count         (const char          *text,
                                        const char          *words);

G_END_DECLS
