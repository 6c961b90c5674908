/* segue-csv-cells.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-cells-private.h"

#include <string.h>

#define REPLACEMENT "\xef\xbf\xbd" /* U+FFFD */

void
segue_csv_cells_init (SegueCsvCells *self)
{
  memset (self, 0, sizeof *self);
  self->problems = g_array_new (FALSE, FALSE, sizeof (SegueCsvProblem));
}

void
segue_csv_cells_clear (SegueCsvCells *self)
{
  g_clear_pointer (&self->array, g_free);
  g_clear_pointer (&self->arena, g_free);
  g_clear_pointer (&self->problems, g_array_unref);
}

/* Makes room for another record. */
void
segue_csv_cells_reset (SegueCsvCells *self)
{
  self->n_cells = 0;
  self->begin = 0;
  self->used = 0;
  g_array_set_size (self->problems, 0);
}

static inline void
reserve (SegueCsvCells *self,
         gsize          length)
{
  if (G_UNLIKELY (self->size - self->used < length))
    {
      self->size = MAX (2 * self->size, self->used + length + 512);
      self->arena = g_realloc (self->arena, self->size);
    }
}

/* Adds text to the cell being read. */
void
segue_csv_cells_append (SegueCsvCells *self,
                        const char    *text,
                        gsize          length)
{
  reserve (self, length + 1);
  memcpy (self->arena + self->used, text, length);
  self->used += length;
}

/* The same with U+FFFD for each NUL, and a problem for the cell. */
void
segue_csv_cells_append_without_nuls (SegueCsvCells *self,
                                     const char    *text,
                                     gsize          length,
                                     guint64        line)
{
  const char *end = text + length;
  const char *nul;

  while ((nul = memchr (text, '\0', (gsize) (end - text))) != NULL)
    {
      segue_csv_cells_append (self, text, (gsize) (nul - text));
      segue_csv_cells_append (self, REPLACEMENT, strlen (REPLACEMENT));
      segue_csv_cells_add_problem (self, SEGUE_CSV_PROBLEM_NUL, line);
      text = nul + 1;
    }

  segue_csv_cells_append (self, text, (gsize) (end - text));
}

void
segue_csv_cells_end (SegueCsvCells *self,
                     gboolean       is_quoted)
{
  SegueCsvCell *cell;

  if (G_UNLIKELY (self->n_cells == self->n_allocated))
    {
      self->n_allocated = MAX (16, 2 * self->n_allocated);
      self->array = g_renew (SegueCsvCell, self->array, self->n_allocated);
    }

  cell = &self->array[self->n_cells++];
  cell->length = self->used - self->begin;
  cell->is_quoted = is_quoted;

  reserve (self, 1);
  self->arena[self->used++] = '\0';
  self->begin = self->used;
}

/* Texts move while the arena grows, so they get their addresses at the end. */
void
segue_csv_cells_finish (SegueCsvCells *self)
{
  const char *text = self->arena;

  for (guint i = 0; i < self->n_cells; i++)
    {
      self->array[i].text = text;
      text += self->array[i].length + 1;
    }
}

/* A problem of the cell being read; of each kind it has but one. */
void
segue_csv_cells_add_problem (SegueCsvCells       *self,
                             SegueCsvProblemKind  kind,
                             guint64              line)
{
  SegueCsvProblem problem = { kind, line, self->n_cells + 1 };

  for (guint i = self->problems->len; i > 0; i--)
    {
      const SegueCsvProblem *earlier = &g_array_index (self->problems, SegueCsvProblem, i - 1);

      if (earlier->column != problem.column)
        break;
      if (earlier->kind == kind)
        return;
    }

  g_array_append_val (self->problems, problem);
}
