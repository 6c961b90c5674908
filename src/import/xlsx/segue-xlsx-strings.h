/* segue-xlsx-strings.h - the texts that cells of a workbook share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-xlsx-xml.h"

G_BEGIN_DECLS

/* No more than the file of a table may have, of whatever kind. */
#define SEGUE_XLSX_MAX_TEXT_BYTES (G_GUINT64_CONSTANT (256) * 1024 * 1024)
#define SEGUE_XLSX_MAX_CELL_BYTES (1024 * 1024)

/**
 * SegueXlsxRuns:
 *
 * Collects the text of an element with runs of it, which may be formatted and may be
 * read aloud: those that only say how, in Japanese, are left out.
 */
typedef struct
{
  GString  *text;
  gboolean  is_text; /* within a run's text */
  guint     aloud;   /* depth of elements that say how to read it */
} SegueXlsxRuns;

void               segue_xlsx_runs_init       (SegueXlsxRuns      *self);
void               segue_xlsx_runs_clear      (SegueXlsxRuns      *self);
void               segue_xlsx_runs_begin      (SegueXlsxRuns      *self);
void               segue_xlsx_runs_start      (SegueXlsxRuns      *self,
                                               const char         *name);
void               segue_xlsx_runs_end        (SegueXlsxRuns      *self,
                                               const char         *name);
void               segue_xlsx_runs_add        (SegueXlsxRuns      *self,
                                               const char         *text,
                                               gsize               length);
gboolean           segue_xlsx_runs_finish     (SegueXlsxRuns      *self,
                                               SegueXlsxArchive   *archive,
                                               GError            **error);
gboolean           segue_xlsx_set_too_much    (SegueXlsxArchive   *archive,
                                               GError            **error);

typedef struct _SegueXlsxStrings SegueXlsxStrings;

SegueXlsxStrings  *segue_xlsx_strings_read    (SegueXlsxArchive   *archive,
                                               const char         *part,
                                               GCancellable       *cancellable,
                                               GError            **error);
void               segue_xlsx_strings_free    (SegueXlsxStrings   *self);
const char        *segue_xlsx_strings_get     (SegueXlsxStrings   *self,
                                               guint64             index,
                                               gsize              *length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueXlsxStrings, segue_xlsx_strings_free)

G_END_DECLS
