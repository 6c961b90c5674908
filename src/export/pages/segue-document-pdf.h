/* segue-document-pdf.h - a document as a PDF file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"
#include "segue-paper.h"

G_BEGIN_DECLS

gboolean segue_document_write_pdf (SegueDocument  *document,
                                   SeguePaper      paper,
                                   gboolean        landscape,
                                   GOutputStream  *stream,
                                   GCancellable   *cancellable,
                                   GError        **error);

G_END_DECLS
