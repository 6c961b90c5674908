/* segue-mapping-assign.c - the mapping that the headers and the cells suggest
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-mapping-private.h"

#include "segue-cell-reader.h"

#include <string.h>

/* Where a header may mean several columns, so many cells are tried. */
#define MAX_SAMPLES 50

/* A header that may mean a column of the sheet. */
typedef struct
{
  guint            column;
  guint            target;
  SegueHeaderMatch match;
  gboolean         fits; /* by its cells */
} Pair;

/* Whether most cells of @column can be read as values of @field. */
static gboolean
fits (SegueMapping     *self,
      guint             column,
      const SegueField *field)
{
  g_autoptr(SegueCellReader) reader = NULL;
  guint n_samples = 0;
  guint n_read = 0;

  if (segue_field_holds_text (field) || field->kind == SEGUE_FIELD_LINK || field->kind == SEGUE_FIELD_LINKS)
    return TRUE;

  reader = segue_cell_reader_new (field);
  segue_cell_reader_set_dates (reader, SEGUE_DATE_ORDER_DMY, TRUE);
  for (guint row = segue_mapping_next_cell (self, column, self->header_row + 1);
       row < segue_grid_get_n_rows (self->grid) && n_samples < MAX_SAMPLES;
       row = segue_mapping_next_cell (self, column, row + 1))
    {
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      const char *cell = segue_grid_get_cell (self->grid, row, column);

      if (segue_cell_reader_read (reader, cell, &value) < SEGUE_CELL_NOT_WHOLE && value.is_set)
        n_read++;
      else if (*segue_cell_reader_get_text (reader, cell) == '\0')
        continue;
      n_samples++;
    }

  return n_samples == 0 || n_read * 2 >= n_samples;
}

static void
collect (SegueMapping *self,
         guint         column,
         GArray       *pairs)
{
  const SegueMappingColumn *at = segue_mapping_peek_column (self, column);
  g_autoptr(GArray) found = segue_header_words_find (self->words, at->header);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      const SegueHeaderCandidate *candidate = &g_array_index (found, SegueHeaderCandidate, i);
      const SegueField *field = self->sheet->columns[candidate->column].field;
      Pair pair = { column, candidate->column, candidate->match, TRUE };

      if (found->len > 1)
        pair.fits = fits (self, column, field);
      g_array_append_val (pairs, pair);
    }
}

static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const Pair *one = a;
  const Pair *two = b;

  if (one->fits != two->fits)
    return one->fits ? -1 : 1;
  if (one->match != two->match)
    return one->match < two->match ? -1 : 1;
  if (one->column != two->column)
    return one->column < two->column ? -1 : 1;

  return (one->target > two->target) - (one->target < two->target);
}

static void
take_pairs (SegueMapping *self,
            GArray       *pairs)
{
  g_array_sort (pairs, compare_pairs);
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);
      SegueMappingColumn *column = segue_mapping_peek_column (self, pair->column);
      guint holder = segue_mapping_find_target (self, pair->target);

      if (segue_mapping_is_taken (self, pair->column) || column->state == SEGUE_MAPPING_COMPUTED)
        continue;

      if (!segue_mapping_can_take (self, pair->target))
        {
          column->state = SEGUE_MAPPING_COMPUTED;
          column->guess = pair->target;
        }
      else if (holder == SEGUE_NO_FIELD)
        {
          column->state = SEGUE_MAPPING_FOUND;
          column->target = pair->target;
        }
      else if (column->state != SEGUE_MAPPING_RIVAL)
        {
          column->state = SEGUE_MAPPING_RIVAL;
          column->guess = pair->target;
          column->rival = holder;
        }
    }
}

/* The same header a second time: the first column counts. */
static void
mark_repeated (SegueMapping *self,
               guint         first,
               guint         end)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = first; i < end; i++)
    {
      SegueMappingColumn *column = segue_mapping_peek_column (self, i);
      g_autofree char *key = segue_header_make_key (column->header);
      gpointer earlier = NULL;

      if (*key == '\0' || column->state != SEGUE_MAPPING_UNKNOWN)
        continue;
      if (g_hash_table_lookup_extended (seen, key, NULL, &earlier))
        {
          column->state = SEGUE_MAPPING_REPEATED;
          column->rival = GPOINTER_TO_UINT (earlier);
        }
      else
        {
          g_hash_table_insert (seen, g_steal_pointer (&key), GUINT_TO_POINTER (i));
        }
    }
}

/* A run of columns without a wholly blank one in between. */
typedef struct
{
  guint first;
  guint end;
  guint n_known;
} Block;

static GArray *
find_blocks (SegueMapping *self)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (Block));
  Block block = { 0 };

  for (guint i = 0; i <= self->columns->len; i++)
    {
      gboolean ends = i == self->columns->len ||
                      segue_mapping_peek_column (self, i)->state == SEGUE_MAPPING_BLANK;

      if (ends)
        {
          if (block.end > block.first)
            g_array_append_val (blocks, block);
          block = (Block) { i + 1, i + 1, 0 };
          continue;
        }

      block.end = i + 1;
    }

  return blocks;
}

/* Whether @target is what the rows of a table are called. */
static gboolean
is_title (SegueMapping *self,
          guint         target)
{
  const SegueColumn *column = &self->sheet->columns[target];
  SegueRecordKind kind = column->source == SEGUE_SHEET_HOP ? self->sheet->hop : self->sheet->kind;

  return column->index != SEGUE_NO_FIELD && segue_record_class_get (kind)->title == column->index;
}

/* Collects the columns of the sheet that a block names. */
static void
collect_known (SegueMapping *self,
               const Block  *block,
               GHashTable   *known)
{
  for (guint i = block->first; i < block->end; i++)
    {
      g_autoptr(GArray) found = segue_header_words_find (self->words, segue_mapping_peek_column (self, i)->header);

      if (found != NULL)
        g_hash_table_add (known, GUINT_TO_POINTER (g_array_index (found, SegueHeaderCandidate, 0).column));
    }
}

/* A block is another table where it has rows of its own, which are called
 * something, or names nothing that the main block does not name as well.
 */
static gboolean
is_other_table (SegueMapping *self,
                GHashTable   *known,
                GHashTable   *main_known)
{
  GHashTableIter iter;
  gpointer target = NULL;
  gboolean has_more = FALSE;

  g_hash_table_iter_init (&iter, known);
  while (g_hash_table_iter_next (&iter, &target, NULL))
    {
      gboolean is_shared = g_hash_table_contains (main_known, target);

      if (is_shared && is_title (self, GPOINTER_TO_UINT (target)))
        return TRUE;
      has_more |= !is_shared;
    }

  return !has_more;
}

/* A blank column within a table only separates its columns, between two tables
 * it separates these.
 */
static void
mark_beside (SegueMapping *self)
{
  g_autoptr(GArray) blocks = find_blocks (self);
  g_autoptr(GHashTable) main_known = g_hash_table_new (NULL, NULL);
  guint best = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      Block *block = &g_array_index (blocks, Block, i);
      g_autoptr(GHashTable) known = g_hash_table_new (NULL, NULL);

      collect_known (self, block, known);
      block->n_known = g_hash_table_size (known);
      if (block->n_known > g_array_index (blocks, Block, best).n_known)
        best = i;
    }
  if (blocks->len < 2)
    return;

  collect_known (self, &g_array_index (blocks, Block, best), main_known);
  for (guint i = 0; i < blocks->len; i++)
    {
      const Block *block = &g_array_index (blocks, Block, i);
      g_autoptr(GHashTable) known = g_hash_table_new (NULL, NULL);

      collect_known (self, block, known);
      if (i == best || !is_other_table (self, known, main_known))
        continue;
      for (guint column = block->first; column < block->end; column++)
        segue_mapping_peek_column (self, column)->state = SEGUE_MAPPING_BESIDE;
    }
}

/**
 * segue_mapping_reason_header:
 * @sheet: what rows are of
 *
 * Returns: the header of the last column of a file of refused rows: another where the
 *   rows have a reason of their own
 */
const char *
segue_mapping_reason_header (const SegueSheet *sheet)
{
  return segue_sheet_find_column (sheet, "reason") == SEGUE_NO_FIELD ? "reason" : "refused-because";
}

static void
mark_reason (SegueMapping *self)
{
  for (guint i = self->columns->len; i > 0; i--)
    {
      SegueMappingColumn *column = segue_mapping_peek_column (self, i - 1);

      if (column->state == SEGUE_MAPPING_BLANK)
        continue;
      if (g_str_equal (column->header, segue_mapping_reason_header (self->sheet)))
        column->state = SEGUE_MAPPING_REASON;
      return;
    }
}

static void
add_guesses (SegueMapping *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      SegueMappingColumn *column = segue_mapping_peek_column (self, i);

      if (column->state == SEGUE_MAPPING_UNKNOWN)
        column->guess = segue_header_words_guess (self->words, column->header);
      if (column->guess != SEGUE_NO_FIELD && column->state == SEGUE_MAPPING_UNKNOWN &&
          !segue_mapping_can_take (self, column->guess))
        column->guess = SEGUE_NO_FIELD;
    }
}

/*< private >
 * segue_mapping_assign:
 *
 * Gives each column its state and its target, all of which are unset.
 */
void
segue_mapping_assign (SegueMapping *self)
{
  g_autoptr(GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));

  for (guint i = 0; i < self->columns->len; i++)
    {
      SegueMappingColumn *column = segue_mapping_peek_column (self, i);

      column->state = SEGUE_MAPPING_UNKNOWN;
      if (*column->header == '\0')
        column->state = self->n_filled[i] == 0 ? SEGUE_MAPPING_BLANK : SEGUE_MAPPING_NAMELESS;
    }

  mark_beside (self);
  mark_reason (self);
  mark_repeated (self, 0, self->columns->len);

  for (guint i = 0; i < self->columns->len; i++)
    if (segue_mapping_peek_column (self, i)->state == SEGUE_MAPPING_UNKNOWN)
      collect (self, i, pairs);
  take_pairs (self, pairs);
  add_guesses (self);
}
