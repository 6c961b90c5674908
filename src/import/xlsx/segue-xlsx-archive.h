/* segue-xlsx-archive.h - the parts of a workbook, which is a ZIP archive
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-xlsx-text.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* The limits, which the help states as far as anybody may meet them. */
#define SEGUE_XLSX_MAX_FILE_BYTES (G_GUINT64_CONSTANT (256) * 1024 * 1024)
#define SEGUE_XLSX_MAX_PARTS 10000
#define SEGUE_XLSX_MAX_UNPACKED_BYTES (G_GUINT64_CONSTANT (2048) * 1024 * 1024)

/* How many bytes may be packed into one, beyond what any archive may have. */
#define SEGUE_XLSX_MAX_RATIO 250
#define SEGUE_XLSX_FREE_UNPACKED_BYTES (G_GUINT64_CONSTANT (64) * 1024 * 1024)

typedef void (*SegueXlsxProgressFunc) (double   fraction,
                                       gpointer data);

/**
 * SegueXlsxChunkFunc:
 * @bytes: what comes next of a part
 * @length: its bytes, 0 at the end
 *
 * Returns: whether to go on; %FALSE with an error
 */
typedef gboolean (*SegueXlsxChunkFunc) (const char  *bytes,
                                        gsize        length,
                                        gpointer     data,
                                        GError     **error);

typedef struct _SegueXlsxArchive SegueXlsxArchive;

SegueXlsxArchive *segue_xlsx_archive_open         (const char             *path,
                                                   const char             *name,
                                                   GCancellable           *cancellable,
                                                   GError                **error);
void              segue_xlsx_archive_free         (SegueXlsxArchive       *self);

const char       *segue_xlsx_archive_get_name     (SegueXlsxArchive       *self);
gboolean          segue_xlsx_archive_has          (SegueXlsxArchive       *self,
                                                   const char             *part);
void              segue_xlsx_archive_set_progress (SegueXlsxArchive       *self,
                                                   SegueXlsxProgressFunc   func,
                                                   gpointer                data);
gboolean          segue_xlsx_archive_read         (SegueXlsxArchive       *self,
                                                   const char             *part,
                                                   SegueXlsxChunkFunc      func,
                                                   gpointer                data,
                                                   GCancellable           *cancellable,
                                                   GError                **error);

gboolean          segue_xlsx_archive_set_damaged  (SegueXlsxArchive       *self,
                                                   const char             *part,
                                                   const char             *reason,
                                                   GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueXlsxArchive, segue_xlsx_archive_free)

G_END_DECLS
