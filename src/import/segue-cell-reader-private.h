/* segue-cell-reader-private.h - what the files of the cell reader share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-cell-reader.h"
#include "segue-rating-words.h"

G_BEGIN_DECLS

struct _SegueCellReader
{
  const SegueField *field;
  SegueDateEvidence evidence;
  SegueDateOrder    order;
  gboolean          serials;
  SegueRatingScale  scale;
  SegueCellCounts   counts;
  GString          *buffer;  /* a cell whose end had to be cut */
  GHashTable       *memory;  /* text -> Memory */
};

SegueCellResult segue_cell_reader_read_kind (SegueCellReader *self,
                                             const char      *text,
                                             SegueValue      *value);

G_END_DECLS
