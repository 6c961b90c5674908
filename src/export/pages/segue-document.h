/* segue-document.h - something that is printed: paginate, then draw any page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-furniture.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_DOCUMENT (segue_document_get_type ())

/**
 * SegueDocument:
 *
 * A document is laid out for a size of paper by segue_document_paginate() and
 * drawn page by page, in any order and as often as wanted, to any cairo context:
 * a PDF file, a printer, a picture.  It knows no display and keeps nothing
 * outside itself.
 */
G_DECLARE_DERIVABLE_TYPE (SegueDocument, segue_document, SEGUE, DOCUMENT, GObject)

/**
 * SegueBody:
 * @width: of the content, in points
 * @first_height: of the content of the first page, in points
 * @other_height: of the content of every other page, in points
 *
 * The room between head and foot.
 */
typedef struct
{
  double width;
  double first_height;
  double other_height;
} SegueBody;

/**
 * SegueDocumentClass:
 * @paginate: appends one object to @pages for each page; what frees it comes
 *   with the array that @create_pages makes
 * @create_pages: makes an empty array of pages
 * @draw: draws the content of a page with its corner at 0,0
 * @dup_page_title: what the outline calls a page
 * @get_scale: (nullable): what the sizes of the type are multiplied by on a page of a size
 *   within its margins; the usual one without it
 * @has_own_head: whether it draws the head as well, within the content
 *
 * Foot and, usually, head are the base class's.
 */
struct _SegueDocumentClass
{
  GObjectClass parent_class;

  GPtrArray *(*create_pages)   (SegueDocument    *self);
  gboolean   (*paginate)       (SegueDocument    *self,
                                SegueTypesetter  *type,
                                const SegueBody  *body,
                                GPtrArray        *pages,
                                GCancellable     *cancellable,
                                GError          **error);
  void       (*draw)           (SegueDocument    *self,
                                gpointer          page,
                                SegueCanvas      *canvas,
                                const SegueBody  *body);
  char      *(*dup_page_title) (SegueDocument    *self,
                                gpointer          page);
  double     (*get_scale)      (SegueDocument    *self,
                                double            width,
                                double            height);
  gboolean     has_own_head;
};

void                    segue_document_set_up         (SegueDocument           *self,
                                                       const SeguePageOptions  *options,
                                                       SegueFurniture          *furniture);
const SeguePageOptions *segue_document_get_options    (SegueDocument           *self);
SegueFurniture         *segue_document_get_furniture  (SegueDocument           *self);

void                    segue_document_append         (SegueDocument           *self,
                                                       SegueDocument           *next);

gboolean                segue_document_paginate       (SegueDocument           *self,
                                                       double                   width,
                                                       double                   height,
                                                       GCancellable            *cancellable,
                                                       GError                 **error);
guint                   segue_document_get_n_pages    (SegueDocument           *self);
void                    segue_document_begin          (SegueDocument           *self,
                                                       cairo_t                 *cr);
void                    segue_document_end            (SegueDocument           *self,
                                                       cairo_t                 *cr);
void                    segue_document_draw           (SegueDocument           *self,
                                                       guint                    page,
                                                       cairo_t                 *cr);
char                   *segue_document_dup_title      (SegueDocument           *self);
char                   *segue_document_dup_page_title (SegueDocument           *self,
                                                       guint                    page);
void                    segue_document_set_tagged     (SegueDocument           *self,
                                                       gboolean                 is_tagged);

G_END_DECLS
