/* segue-import-lines.h - what a plan says, as a list of lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan.h"

G_BEGIN_DECLS

/**
 * SegueImportTopic:
 *
 * What a line is about, in the order in which a user looks at them.
 */
typedef enum
{
  SEGUE_IMPORT_TOPIC_REFUSED, /* a row that is not taken */
  SEGUE_IMPORT_TOPIC_WARNING, /* a value that is not taken, or damage that was mended */
  SEGUE_IMPORT_TOPIC_CHANGED, /* a row that changes somebody */
  SEGUE_IMPORT_TOPIC_NEW,     /* a row that brings somebody */
  SEGUE_IMPORT_TOPIC_NOTE,    /* the file as a whole */
  SEGUE_IMPORT_N_TOPICS
} SegueImportTopic;

#define SEGUE_TYPE_IMPORT_LINE (segue_import_line_get_type ())
#define SEGUE_TYPE_IMPORT_LINES (segue_import_lines_get_type ())

/* One line, made when it is looked at. */
G_DECLARE_FINAL_TYPE (SegueImportLine, segue_import_line, SEGUE, IMPORT_LINE, GObject)

/* A GListModel of SegueImportLine. */
G_DECLARE_FINAL_TYPE (SegueImportLines, segue_import_lines, SEGUE, IMPORT_LINES, GObject)

SegueImportLines      *segue_import_lines_new       (void);
void                   segue_import_lines_show      (SegueImportLines *self,
                                                     SegueImportPlan  *plan,
                                                     SegueImportTopic  topic,
                                                     const char       *search);
void                   segue_import_lines_clear     (SegueImportLines *self);
guint                  segue_import_lines_count     (SegueImportPlan  *plan,
                                                     SegueImportTopic  topic);

const char            *segue_import_line_get_place  (SegueImportLine  *self);
const char            *segue_import_line_get_text   (SegueImportLine  *self);
const SegueImportNote *segue_import_line_get_note   (SegueImportLine  *self);

G_END_DECLS
