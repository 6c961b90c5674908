/* segue-import-learn.c - what the columns of a file say about how they are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

#include "segue-fold.h"
#include "segue-import-person.h"
#include "segue-import-quote.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

/* Where the user said which session is meant, its day matters no more. */
static gboolean
is_date (SegueImportPlan         *self,
         const SegueImportColumn *column)
{
  return column->field->kind == SEGUE_FIELD_DATE &&
         (column->role != SEGUE_IMPORT_ROLE_ATTENDANCE || self->options.session == 0);
}

/* The order that all columns agree on whose cells settle one. */
static SegueDateOrder
find_common_order (SegueImportPlan *self)
{
  SegueDateOrder common = SEGUE_DATE_ORDER_UNKNOWN;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const SegueImportColumn *column = segue_import_plan_column (self, i);
      SegueDateOrder order = SEGUE_DATE_ORDER_UNKNOWN;

      if (!is_date (self, column) || segue_date_evidence_decide (segue_cell_reader_get_evidence (column->reader), &order) !=
                                 SEGUE_DATE_VERDICT_SETTLED)
        continue;
      if (common != SEGUE_DATE_ORDER_UNKNOWN && common != order)
        return SEGUE_DATE_ORDER_UNKNOWN;
      common = order;
    }

  return common;
}

static char *
dup_header (SegueImportPlan         *self,
            const SegueImportColumn *column)
{
  return segue_import_quote (segue_mapping_get_column (self->mapping, column->cell)->header);
}

static gboolean
refuse_open (SegueImportPlan          *self,
             const SegueImportColumn  *column,
             GError                  **error)
{
  const SegueDateEvidence *evidence = segue_cell_reader_get_evidence (column->reader);
  g_autofree char *header = dup_header (self, column);
  g_autofree char *cell = segue_import_quote (segue_grid_get_cell (self->grid, evidence->first_open, column->cell));

  g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_DATES,
               _("%s:%u: %s: nothing in the file tells which number of “%s” is the day and which the month"),
               segue_grid_get_name (self->grid), segue_grid_get_line (self->grid, evidence->first_open), header, cell);
  return FALSE;
}

static gboolean
refuse_mixed (SegueImportPlan          *self,
              const SegueImportColumn  *column,
              GError                  **error)
{
  g_autofree char *header = dup_header (self, column);

  g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_DATES,
               _("%s: %s: some dates have the day first and others the month, so none can be trusted"),
               segue_grid_get_name (self->grid), header);
  return FALSE;
}

static gboolean
decide_column (SegueImportPlan          *self,
               const SegueImportColumn  *column,
               SegueDateOrder            common,
               GError                  **error)
{
  SegueDateOrder order = SEGUE_DATE_ORDER_UNKNOWN;
  SegueDateVerdict verdict = segue_date_evidence_decide (segue_cell_reader_get_evidence (column->reader), &order);

  if (self->options.dates != SEGUE_DATE_ORDER_UNKNOWN)
    {
      segue_cell_reader_set_dates (column->reader, self->options.dates, verdict == SEGUE_DATE_VERDICT_SERIAL);
      return TRUE;
    }

  switch (verdict)
    {
    case SEGUE_DATE_VERDICT_PLAIN:
    case SEGUE_DATE_VERDICT_SETTLED:
      segue_cell_reader_set_dates (column->reader, order, FALSE);
      return TRUE;
    case SEGUE_DATE_VERDICT_SERIAL:
      segue_cell_reader_set_dates (column->reader, order, TRUE);
      return TRUE;
    case SEGUE_DATE_VERDICT_OPEN:
      if (common == SEGUE_DATE_ORDER_UNKNOWN)
        return refuse_open (self, column, error);
      segue_cell_reader_set_dates (column->reader, common, FALSE);
      return TRUE;
    case SEGUE_DATE_VERDICT_MIXED:
      return refuse_mixed (self, column, error);
    }

  g_assert_not_reached ();
}

static gboolean
decide_dates (SegueImportPlan  *self,
              GError          **error)
{
  SegueDateOrder common = find_common_order (self);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const SegueImportColumn *column = segue_import_plan_column (self, i);

      if (is_date (self, column) && !decide_column (self, column, common, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
have_same_name (SegueImportPlan *self,
                guint            row,
                guint            other)
{
  g_autofree char *one = segue_import_person_dup_name (self, row);
  g_autofree char *two = segue_import_person_dup_name (self, other);
  g_autofree char *folded_one = segue_fold (one);
  g_autofree char *folded_two = segue_fold (two);

  return g_str_equal (folded_one, folded_two);
}

/* An address that people of different names have in the file is a shared box:
 * then the one who has it here is known by the name, too.
 */
static void
find_shared_addresses (SegueImportPlan *self)
{
  g_autoptr(GHashTable) seen = NULL;
  guint column = segue_import_plan_find_column (self, SEGUE_SHEET_HOP, SEGUE_STAKEHOLDER_E_MAIL);

  if (self->people == NULL || column == SEGUE_NO_FIELD)
    return;

  seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self->rows->len; i++)
    {
      guint row = segue_import_plan_row (self, i)->row;
      const char *cell = segue_import_plan_get_cell (self, row, column);
      g_autofree char *key = NULL;
      gpointer other = NULL;
      guint n = 0;

      if (*cell == '\0' || segue_import_people_find_email (self->people, cell, &n) == NULL)
        continue;
      key = g_ascii_strdown (cell, -1);
      if (!g_hash_table_lookup_extended (seen, key, NULL, &other))
        g_hash_table_insert (seen, g_steal_pointer (&key), GUINT_TO_POINTER (row));
      else if (!have_same_name (self, row, GPOINTER_TO_UINT (other)))
        segue_import_people_set_shared (self->people, cell);
    }
}

/*< private >
 * segue_import_plan_learn:
 *
 * Shows the readers all cells of their columns, and settles what these say.
 */
gboolean
segue_import_plan_learn (SegueImportPlan  *self,
                         GError          **error)
{
  g_autofree guint *columns = g_new (guint, self->columns->len);
  guint n = 0;

  for (guint i = 0; i < self->columns->len; i++)
    if (segue_cell_reader_learns (segue_import_plan_column (self, i)->reader))
      columns[n++] = i;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const SegueImportRow *row = segue_import_plan_row (self, i);

      if (!segue_import_plan_breathe (self, i, 0.0, 0.2, error))
        return FALSE;
      if (row->result == SEGUE_IMPORT_REFUSED)
        continue;
      for (guint j = 0; j < n; j++)
        {
          const char *cell = segue_import_plan_get_cell (self, row->row, columns[j]);

          if (*cell != '\0')
            segue_cell_reader_learn (segue_import_plan_column (self, columns[j])->reader, cell, row->row);
        }
    }

  find_shared_addresses (self);
  return decide_dates (self, error);
}
