/* segue-grid.h - rows of cells in memory, wherever they came from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueGrid:
 *
 * What an import reads: the records of a CSV file, the rows of a spreadsheet,
 * pasted cells.  It is filled once and then only read, row by row and as often
 * as needed.  Columns count from 0; lines are those of the file, from 1.
 */
typedef struct _SegueGrid SegueGrid;

/**
 * SegueGridStyle:
 * @delimiter: between two cells
 * @encoding: of the bytes, a name that iconv knows
 * @has_bom: whether a byte order mark stands in front
 *
 * How the file is written, so that what goes back is written alike.
 */
typedef struct
{
  char     delimiter;
  char     encoding[40];
  gboolean has_bom;
} SegueGridStyle;

SegueGrid  *segue_grid_new         (const char *name);
SegueGrid  *segue_grid_ref         (SegueGrid  *self);
void        segue_grid_unref       (SegueGrid  *self);

void        segue_grid_begin_row   (SegueGrid  *self,
                                    guint       line);
void        segue_grid_add_cell    (SegueGrid  *self,
                                    const char *text,
                                    gsize       length);
void        segue_grid_mark_number (SegueGrid  *self);
void        segue_grid_refuse_row  (SegueGrid  *self,
                                    const char *reason);
void        segue_grid_arrange     (SegueGrid  *self);
void        segue_grid_add_note    (SegueGrid  *self,
                                    guint       line,
                                    guint       column,
                                    const char *text);

void        segue_grid_set_style   (SegueGrid  *self,
                                    const SegueGridStyle *style);
const SegueGridStyle *segue_grid_get_style (SegueGrid *self);

const char *segue_grid_get_name    (SegueGrid  *self);
guint       segue_grid_get_n_rows  (SegueGrid  *self);
guint       segue_grid_get_line    (SegueGrid  *self,
                                    guint       row);
guint       segue_grid_get_n_cells (SegueGrid  *self,
                                    guint       row);
const char *segue_grid_get_cell    (SegueGrid  *self,
                                    guint       row,
                                    guint       column);
gboolean    segue_grid_is_decimal  (SegueGrid  *self,
                                    guint       row,
                                    guint       column);
guint       segue_grid_get_width   (SegueGrid  *self,
                                    guint       row);
const char *segue_grid_get_reason  (SegueGrid  *self,
                                    guint       row);
char       *segue_grid_dup_letters (guint       column);
/**
 * SegueGridNote:
 * @line: the line of the file it is about, 0 for the whole file
 * @column: the column it is about, %G_MAXUINT for the whole line
 * @text: what was found, a sentence without line and column
 *
 * Damage that was mended while the file was read.
 */
typedef struct
{
  guint line;
  guint column;
  char *text;
} SegueGridNote;

const SegueGridNote *segue_grid_get_notes (SegueGrid *self,
                                           guint     *n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueGrid, segue_grid_unref)

G_END_DECLS
