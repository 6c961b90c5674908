/* segue-page-preview.h - a page of a document as it will be printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"
#include "segue-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PAGE_PREVIEW (segue_page_preview_get_type ())

G_DECLARE_FINAL_TYPE (SeguePagePreview, segue_page_preview, SEGUE, PAGE_PREVIEW, GtkWidget)

gboolean segue_page_preview_take_document (SeguePagePreview  *self,
                                           SegueDocument     *document,
                                           SeguePaper         paper,
                                           gboolean           is_landscape);
guint    segue_page_preview_get_n_pages   (SeguePagePreview  *self);
guint    segue_page_preview_get_page      (SeguePagePreview  *self);
void     segue_page_preview_turn          (SeguePagePreview  *self,
                                           int                pages);

G_END_DECLS
