/* segue-import-rows.c - which rows of a grid are rows of the table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing is passed over in silence: what is no blank line and no repeated
 * header is a row, and if nothing can be made of it, it is refused.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

#include "segue-header-row.h"
#include "segue-import-note.h"

#include <glib/gi18n.h>

/* What is known while going down the rows. */
typedef struct
{
  SegueImportPlan  *plan;
  SegueHeaderWords *words;
  guint             header_row;
  guint             n_headers;
  guint             n_known;     /* fields that the header names */
  gboolean          after_blank; /* whether a blank row came before */
  guint             other_line;  /* of the header of another table below, 0 for none */
  guint             n_repeated;
  guint             n_short;
  guint             first_short;
} Finder;

/* Whether cells from @first on have any text. */
static gboolean
has_text (Finder *finder,
          guint   row,
          guint   first)
{
  guint width = segue_grid_get_width (finder->plan->grid, row);

  for (guint i = first; i < width; i++)
    if (!segue_cell_is_blank (segue_grid_get_cell (finder->plan->grid, row, i)))
      return TRUE;

  return FALSE;
}

static gboolean
has_taken_text (Finder *finder,
                guint   row)
{
  for (guint i = 0; i < finder->plan->columns->len; i++)
    if (!segue_cell_is_blank (segue_import_plan_get_cell (finder->plan, row, i)))
      return TRUE;

  return FALSE;
}

/* Printed on every page, a header comes again and again. */
static gboolean
repeats_header (Finder *finder,
                guint   row)
{
  for (guint i = 0; i < finder->plan->columns->len; i++)
    if (!g_str_equal (segue_import_plan_get_cell (finder->plan, row, i),
                      segue_import_plan_get_cell (finder->plan, finder->header_row, i)))
      return FALSE;

  return TRUE;
}

/* Below a blank line another table may begin.  Its header names at least half
 * as many fields as ours, and three.
 */
static gboolean
begins_other_table (Finder *finder,
                    guint   row)
{
  guint n = 0;

  if (!finder->after_blank)
    return FALSE;

  n = segue_header_row_count (finder->plan->grid, finder->words, row);
  return n >= 3 && n * 2 >= finder->n_known;
}

/* "3. In-Meeting Activities": meeting programs number the parts of their reports. */
static gboolean
begins_part (Finder *finder,
             guint   row)
{
  const char *cell = segue_grid_get_cell (finder->plan->grid, row, 0);
  gsize n_digits = strspn (cell, "0123456789");

  return finder->plan->is_attendance && finder->after_blank && n_digits > 0 && g_str_has_prefix (cell + n_digits, ". ") &&
         !has_text (finder, row, 1);
}

static void
add_row (Finder                 *finder,
         guint                   row,
         const SegueImportIssue *issue)
{
  SegueImportRow fresh = { .row = row, .result = SEGUE_IMPORT_UNCHANGED };

  g_array_append_val (finder->plan->rows, fresh);
  if (issue != NULL)
    segue_import_plan_refuse (finder->plan, finder->plan->rows->len - 1, issue);
}

static void
count_short (Finder *finder,
             guint   row)
{
  if (segue_grid_get_n_cells (finder->plan->grid, row) >= finder->n_headers)
    return;

  if (finder->n_short++ == 0)
    finder->first_short = segue_grid_get_line (finder->plan->grid, row);
}

static void
look_at (Finder *finder,
         guint   row)
{
  SegueGrid *grid = finder->plan->grid;
  SegueImportIssue issue = { row, SEGUE_NO_FIELD, SEGUE_CELL_READ, 0, NULL };

  if (!has_text (finder, row, 0) && segue_grid_get_reason (grid, row) == NULL)
    {
      finder->after_blank = TRUE;
      return;
    }

  if (finder->other_line == 0 && repeats_header (finder, row))
    {
      finder->n_repeated++;
      return;
    }
  if (finder->other_line == 0 && (begins_other_table (finder, row) || begins_part (finder, row)))
    finder->other_line = segue_grid_get_line (grid, row);
  finder->after_blank = FALSE;
  if (finder->other_line != 0 && finder->plan->is_attendance)
    return; /* a report of a meeting says there again who came, and when */

  issue.detail = segue_grid_get_reason (grid, row);
  if (issue.detail != NULL)
    {
      issue.code = SEGUE_IMPORT_ISSUE_TOLD;
    }
  else if (finder->other_line != 0)
    {
      issue.code = SEGUE_IMPORT_ISSUE_OTHER_TABLE;
      issue.arg = finder->other_line;
    }
  else if (has_text (finder, row, finder->n_headers))
    {
      issue.code = SEGUE_IMPORT_ISSUE_SURPLUS;
      issue.arg = segue_grid_get_width (grid, row);
    }
  else if (!has_taken_text (finder, row))
    {
      issue.code = SEGUE_IMPORT_ISSUE_OUTSIDE;
    }

  if (issue.code == SEGUE_CELL_READ)
    count_short (finder, row);
  add_row (finder, row, issue.code != SEGUE_CELL_READ ? &issue : NULL);
}

/* Takes @text; @line is where the headers could be instead, 0 for nowhere. */
static void
add_note (GPtrArray *notes,
          char      *text,
          guint      line)
{
  g_ptr_array_add (notes, segue_import_note_new (text, line > 0 ? SEGUE_IMPORT_REMEDY_HEADER : SEGUE_IMPORT_REMEDY_NONE,
                                                 0, SEGUE_NO_FIELD, line));
}

static void
add_finder_notes (Finder *finder)
{
  GPtrArray *notes = finder->plan->notes;

  if (finder->n_repeated > 0)
    add_note (notes, g_strdup_printf (ngettext ("the headers come again in %u line, which is passed over",
                                                "the headers come again in %u lines, which are passed over",
                                                finder->n_repeated),
                                      finder->n_repeated), 0);
  if (finder->n_short > 0)
    add_note (notes, g_strdup_printf (ngettext ("%u row, in line %u, has fewer cells than there are headers; "
                                                "the missing ones count as empty",
                                                "%u rows, the first in line %u, have fewer cells than there "
                                                "are headers; the missing ones count as empty",
                                                finder->n_short),
                                      finder->n_short, finder->first_short), 0);
  if (finder->other_line > 0)
    add_note (notes, g_strdup_printf (finder->plan->is_attendance ? _("another table begins in line %u; it is passed over")
                                                                  : _("another table begins in line %u; its rows are refused"),
                                      finder->other_line), finder->other_line);
}

/*< private >
 * segue_import_plan_find_rows:
 *
 * Lists the rows below the header, refusing those that are none of the table.
 */
gboolean
segue_import_plan_find_rows (SegueImportPlan  *self,
                             GError          **error)
{
  g_autoptr(SegueHeaderWords) words = segue_header_words_new (self->sheet);
  guint n = segue_grid_get_n_rows (self->grid);
  Finder finder = { .plan = self, .words = words };

  finder.header_row = segue_mapping_get_header_row (self->mapping);
  finder.n_headers = segue_mapping_get_n_columns (self->mapping);
  finder.n_known = segue_header_row_count (self->grid, words, finder.header_row);

  for (guint row = finder.header_row + 1; row < n; row++)
    {
      look_at (&finder, row);
      if (!segue_import_plan_breathe (self, row, 0.0, 0.0, error))
        return FALSE;
    }
  add_finder_notes (&finder);

  if (self->rows->len > 0)
    return TRUE;

  g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_EMPTY,
               _("%s has no rows: there is nothing below the headers in line %u"), segue_grid_get_name (self->grid),
               segue_grid_get_line (self->grid, finder.header_row));
  return FALSE;
}
