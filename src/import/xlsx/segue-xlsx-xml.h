/* segue-xlsx-xml.h - the XML of a part, without all that can do harm in XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-xlsx-archive.h"

G_BEGIN_DECLS

/**
 * SegueXlsxAttributes:
 *
 * Those of an element.
 */
typedef struct
{
  const guchar **values; /* as libxml2 gives them, five pointers each */
  guint          n;
} SegueXlsxAttributes;

/**
 * SegueXlsxHandler:
 * @start: an element begins; its name is without prefix
 * @end: an element ends
 * @text: (nullable): a piece of text
 *
 * What reads a part.  The first two may say %FALSE, with an error, to stop.
 */
typedef struct
{
  gboolean (*start) (gpointer                    data,
                     const char                 *name,
                     const SegueXlsxAttributes  *attributes,
                     GError                    **error);
  gboolean (*end)   (gpointer                    data,
                     const char                 *name,
                     GError                    **error);
  void     (*text)  (gpointer                    data,
                     const char                 *text,
                     gsize                       length);
} SegueXlsxHandler;

gboolean    segue_xlsx_xml_read            (SegueXlsxArchive           *archive,
                                            const char                 *part,
                                            const SegueXlsxHandler     *handler,
                                            gpointer                    data,
                                            GCancellable               *cancellable,
                                            GError                    **error);

const char *segue_xlsx_attributes_peek     (const SegueXlsxAttributes  *self,
                                            const char                 *name,
                                            gsize                      *length);
char       *segue_xlsx_attributes_dup      (const SegueXlsxAttributes  *self,
                                            const char                 *name);
gboolean    segue_xlsx_attributes_get_flag (const SegueXlsxAttributes  *self,
                                            const char                 *name);
guint       segue_xlsx_attributes_get_uint (const SegueXlsxAttributes  *self,
                                            const char                 *name,
                                            guint                       otherwise);

G_END_DECLS
