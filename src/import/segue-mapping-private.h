/* segue-mapping-private.h - what the files of the mapping share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-header-words.h"
#include "segue-mapping.h"

G_BEGIN_DECLS

struct _SegueMapping
{
  gatomicrefcount   ref_count;

  const SegueSheet *sheet;
  SegueGrid        *grid;
  SegueHeaderWords *words;
  guint             header_row;
  guint             n_known;   /* columns of the sheet that the header names */
  GArray           *columns;   /* of SegueMappingColumn */
  guint            *n_filled;  /* cells with text below the header, by column */
  SegueNameForm     name_form;
  guint             stand_in;  /* the column of the grid that stands in for the name */
};

SegueMappingColumn *segue_mapping_peek_column  (SegueMapping *self,
                                                guint         column);
gboolean            segue_mapping_is_taken     (SegueMapping *self,
                                                guint         column);
gboolean            segue_mapping_can_take     (SegueMapping *self,
                                                guint         target);
guint               segue_mapping_next_cell    (SegueMapping *self,
                                                guint         column,
                                                guint         row);

char               *segue_mapping_dup_trimmed (const char   *text);

void                segue_mapping_assign       (SegueMapping *self);
void                segue_mapping_settle_names (SegueMapping *self);

G_END_DECLS
