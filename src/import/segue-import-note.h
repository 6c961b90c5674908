/* segue-import-note.h - what there is to say of a file, and what can be done about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueImportRemedy:
 * @SEGUE_IMPORT_REMEDY_NONE: nothing needs to be done
 * @SEGUE_IMPORT_REMEDY_MAP: say what the column means
 * @SEGUE_IMPORT_REMEDY_MAP_SO: take the column for the field that it seems to mean
 * @SEGUE_IMPORT_REMEDY_MAP_INSTEAD: take the column for its field, and the other one not
 * @SEGUE_IMPORT_REMEDY_MAP_ONE: say what one of the columns from this one on means
 * @SEGUE_IMPORT_REMEDY_MAP_OTHER: say which other column goes into the field
 * @SEGUE_IMPORT_REMEDY_HEADER: say in which line the headers are
 *
 * What the user can do, which each front end says in words of its own.
 */
typedef enum
{
  SEGUE_IMPORT_REMEDY_NONE,
  SEGUE_IMPORT_REMEDY_MAP,
  SEGUE_IMPORT_REMEDY_MAP_SO,
  SEGUE_IMPORT_REMEDY_MAP_INSTEAD,
  SEGUE_IMPORT_REMEDY_MAP_ONE,
  SEGUE_IMPORT_REMEDY_MAP_OTHER,
  SEGUE_IMPORT_REMEDY_HEADER,
} SegueImportRemedy;

/**
 * SegueImportNote:
 * @text: (owned): a sentence without what can be done
 * @remedy: what can be done
 * @column: of the grid, for what is done with a column
 * @target: of the sheet, for what is done with a field
 * @line: of the file, for the headers; 0 where it is open which one
 */
typedef struct
{
  char              *text;
  SegueImportRemedy  remedy;
  guint              column;
  guint              target;
  guint              line;
} SegueImportNote;

SegueImportNote *segue_import_note_new  (char              *text,
                                         SegueImportRemedy  remedy,
                                         guint              column,
                                         guint              target,
                                         guint              line);
void             segue_import_note_free (SegueImportNote   *self);

G_END_DECLS
