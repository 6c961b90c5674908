/* segue-flow-row.h - a row of a page that is built row by row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-table-cell.h"

G_BEGIN_DECLS

/**
 * SegueFlowRowKind:
 *
 * What a row is on the page, and in the structure for screen readers.
 */
typedef enum
{
  SEGUE_FLOW_ROW_PARAGRAPH, /* words across the page */
  SEGUE_FLOW_ROW_HEADING,   /* the same, not parted from what follows */
  SEGUE_FLOW_ROW_BAR,       /* heads of columns, white on black; again on each page */
  SEGUE_FLOW_ROW_HEAD,      /* heads of columns over a line; again on each page */
  SEGUE_FLOW_ROW_GROUP,     /* what the rows below have in common; again on each page */
  SEGUE_FLOW_ROW_CELLS,     /* of a table */
} SegueFlowRowKind;

/**
 * SegueFigureFunc:
 * @value: what is shown
 * @words: (nullable): the words that belong to it
 *
 * Draws a figure into a box, and nothing outside of it.
 */
typedef void (*SegueFigureFunc) (SegueCanvas *canvas,
                                 double       value,
                                 const char  *words,
                                 double       x,
                                 double       y,
                                 double       width,
                                 double       height);

/**
 * SeguePictureFunc:
 * @data: what is shown; it outlives the row
 *
 * Draws a picture into a box, and nothing outside of it.
 */
typedef void (*SeguePictureFunc) (SegueCanvas   *canvas,
                                  gconstpointer  data,
                                  double         x,
                                  double         y,
                                  double         width,
                                  double         height);

typedef struct _SegueFlowRow SegueFlowRow;

SegueFlowRow     *segue_flow_row_new          (SegueFlowRowKind   kind);
void              segue_flow_row_free         (SegueFlowRow      *self);
SegueFlowRowKind  segue_flow_row_get_kind     (SegueFlowRow      *self);

SegueTableCell   *segue_flow_row_add_cell     (SegueFlowRow      *self,
                                               double             x,
                                               double             width,
                                               SegueTextStyle     style,
                                               const char        *text);
void              segue_flow_row_add_rotated  (SegueFlowRow      *self,
                                               double             x,
                                               double             width,
                                               const char        *text);
void              segue_flow_row_add_figure   (SegueFlowRow      *self,
                                               double             x,
                                               double             width,
                                               SegueFigureFunc    figure,
                                               double             value,
                                               const char        *words);
void              segue_flow_row_add_picture  (SegueFlowRow      *self,
                                               double             x,
                                               double             width,
                                               SeguePictureFunc   picture,
                                               gconstpointer      data,
                                               const char        *words);
void              segue_flow_row_set_height   (SegueFlowRow      *self,
                                               double             height);

double            segue_flow_row_measure      (SegueFlowRow      *self,
                                               SegueTypesetter   *type);
GPtrArray        *segue_flow_row_split        (SegueFlowRow      *self,
                                               SegueTypesetter   *type,
                                               double             height);
void              segue_flow_row_draw         (SegueFlowRow      *self,
                                               SegueCanvas       *canvas,
                                               double             y,
                                               double             width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueFlowRow, segue_flow_row_free)

G_END_DECLS
