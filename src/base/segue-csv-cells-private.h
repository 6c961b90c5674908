/* segue-csv-cells-private.h - the cells of a record, while it is read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-reader.h"

G_BEGIN_DECLS

/**
 * SegueCsvCells:
 * @array: the cells, complete after segue_csv_cells_finish()
 * @n_cells: how many
 * @problems: (element-type SegueCsvProblem): what was mended in them
 * @begin: where in @arena the text of the cell begins that is being read
 *
 * All memory is kept from record to record.
 */
typedef struct
{
  SegueCsvCell *array;
  guint         n_cells;
  guint         n_allocated;
  GArray       *problems;

  /* the texts, one after another, each with its NUL */
  char         *arena;
  gsize         begin;
  gsize         used;
  gsize         size;
} SegueCsvCells;

void segue_csv_cells_init                (SegueCsvCells       *self);
void segue_csv_cells_clear               (SegueCsvCells       *self);
void segue_csv_cells_reset               (SegueCsvCells       *self);

void segue_csv_cells_append              (SegueCsvCells       *self,
                                          const char          *text,
                                          gsize                length);
void segue_csv_cells_append_without_nuls (SegueCsvCells       *self,
                                          const char          *text,
                                          gsize                length,
                                          guint64              line);
void segue_csv_cells_end                 (SegueCsvCells       *self,
                                          gboolean             is_quoted);
void segue_csv_cells_finish              (SegueCsvCells       *self);
void segue_csv_cells_add_problem         (SegueCsvCells       *self,
                                          SegueCsvProblemKind  kind,
                                          guint64              line);

G_END_DECLS
