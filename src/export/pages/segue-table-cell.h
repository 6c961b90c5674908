/* segue-table-cell.h - a cell of a printed table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-canvas.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_TABLE_CELL_TEXT,  /* words, maybe with a second line beneath */
  SEGUE_TABLE_CELL_DOTS,  /* a rating: filled and empty dots */
  SEGUE_TABLE_CELL_GLYPH, /* a shape and its word */
  SEGUE_TABLE_CELL_SIGN,  /* like GLYPH, with a character in the place of the shape */
} SegueTableCellKind;

/**
 * SegueTableCell:
 * @kind: what it holds
 * @text: (nullable): the words
 * @second: (nullable): smaller words beneath
 * @style: of @text
 * @ink: of @text
 * @second_style: of @second
 * @second_ink: of @second
 * @align: the edge that lines keep
 * @glyph: GLYPH: the shape
 * @look: GLYPH: whether it is solid
 * @sign: SIGN: the character
 * @value: DOTS: how many are filled
 * @maximum: DOTS: how many there are
 */
typedef struct
{
  SegueTableCellKind kind;
  char              *text;
  char              *second;
  SegueTextStyle     style;
  SegueInk           ink;
  SegueTextStyle     second_style;
  SegueInk           second_ink;
  SegueTextAlign     align;
  SegueGlyph         glyph;
  SegueGlyphLook     look;
  const char        *sign;
  int                value;
  int                maximum;
} SegueTableCell;

#define SEGUE_TABLE_CELL_INIT                                                                             \
  {                                                                                                       \
    .style = SEGUE_TEXT_CELL, .second_style = SEGUE_TEXT_SECOND, .second_ink = SEGUE_INK_QUIET, .sign = "" \
  }

void   segue_table_cell_clear    (SegueTableCell       *self);
double segue_table_cell_estimate (const SegueTableCell *self,
                                  SegueTypesetter      *type,
                                  double               *minimum);
double segue_table_cell_measure  (const SegueTableCell *self,
                                  SegueTypesetter      *type,
                                  double                width);
guint  segue_table_cell_fit      (const SegueTableCell *self,
                                  SegueTypesetter      *type,
                                  double                width,
                                  guint                 first_line,
                                  double                height,
                                  double               *used,
                                  gboolean             *is_complete);
void   segue_table_cell_draw     (const SegueTableCell *self,
                                  SegueCanvas          *canvas,
                                  double                x,
                                  double                y,
                                  double                width,
                                  guint                 first_line,
                                  guint                 n_lines);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueTableCell, segue_table_cell_clear)

G_END_DECLS
