/* segue-extract.h - what is seen of a workspace, on its way to paper or a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"
#include "segue-paper.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_EXPORT_SPREADSHEET, /* CSV as spreadsheets open it */
  SEGUE_EXPORT_WORKBOOK,    /* XLSX */
  SEGUE_EXPORT_CSV,         /* CSV after RFC 4180 */
  SEGUE_EXPORT_PDF,         /* the register as a document */
  SEGUE_EXPORT_ICS,         /* iCalendar, of the calendar only */
} SegueExportFormat;

/**
 * SegueExportSettings:
 * @format: what is written
 * @level: who it is for
 * @paper: PDF: on what
 * @is_landscape: PDF: whether the long side lies
 * @is_monochrome: PDF: whether it is for black and white
 */
typedef struct
{
  SegueExportFormat   format;
  SegueRedactionLevel level;
  SeguePaper          paper;
  gboolean            is_landscape;
  gboolean            is_monochrome;
} SegueExportSettings;

typedef struct _SegueExtract SegueExtract;

SegueExtract  *segue_extract_new              (SeguePlan                  *plan,
                                               gint64                      rollout,
                                               const char                 *author);
void           segue_extract_free             (SegueExtract               *self);
void           segue_extract_set_kind         (SegueExtract               *self,
                                               const char                 *kind);
gboolean       segue_extract_is_calendar      (SegueExtract               *self);
gboolean       segue_extract_set_person       (SegueExtract               *self,
                                               const char                 *name,
                                               GError                    **error);
void           segue_extract_set_look         (SegueExtract               *self,
                                               const SeguePageOptions     *look);
void           segue_extract_take_view        (SegueExtract               *self,
                                               GArray                     *rows,
                                               char                       *order);
void           segue_extract_take_narrowing   (SegueExtract               *self,
                                               SegueRedactionLevel         level,
                                               char                       *narrowing);
void           segue_extract_set_selected     (SegueExtract               *self,
                                               GArray                     *ids);
guint          segue_extract_count_shown      (SegueExtract               *self);
guint          segue_extract_count_selected   (SegueExtract               *self);
void           segue_extract_narrow_to_selection (SegueExtract            *self,
                                                  gboolean                 is_selection);

char          *segue_extract_dup_title        (SegueExtract               *self,
                                               SegueRedactionLevel         level);
char          *segue_extract_dup_summary      (SegueExtract               *self,
                                               SegueRedactionLevel         level);
char          *segue_extract_dup_file_name    (SegueExtract               *self,
                                               const SegueExportSettings  *settings);

SegueDocument *segue_extract_create_document  (SegueExtract               *self,
                                               SegueRedactionLevel         level,
                                               gboolean                    is_monochrome,
                                               GError                    **error);
gboolean       segue_extract_check            (SegueExtract               *self,
                                               const SegueExportSettings  *settings,
                                               GError                    **error);
gboolean       segue_extract_has_opinions     (SegueExtract               *self,
                                               const SegueExportSettings  *settings);
gboolean       segue_extract_write            (SegueExtract               *self,
                                               const SegueExportSettings  *settings,
                                               const char                 *path,
                                               GError                    **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueExtract, segue_extract_free)

G_END_DECLS
