/* segue-cell-result.c - what became of a cell, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-cell-reader.h"

#include "segue-import-quote.h"

#include <glib/gi18n.h>

static char *
describe_outside (const SegueField *field,
                  const char       *quote)
{
  gint64 minimum = field->minimum;
  gint64 maximum = field->maximum;

  if (minimum == 0 && maximum == 0 && field->kind == SEGUE_FIELD_RATING)
    {
      minimum = 1;
      maximum = 5;
    }
  if (minimum == 0 && maximum == 0)
    return g_strdup_printf (_("“%s” is outside of what can be stored; not taken"), quote);

  return g_strdup_printf (_("“%s” is not from %d to %d; not taken"), quote, (int) minimum, (int) maximum);
}

/**
 * segue_cell_result_dup_text:
 * @result: what became of a cell
 * @field: the field of its column
 * @cell: the cell
 *
 * Returns: (transfer full) (nullable): a sentence about it without line and
 *   column; %NULL where all went well
 */
char *
segue_cell_result_dup_text (SegueCellResult   result,
                            const SegueField *field,
                            const char       *cell)
{
  g_autofree char *quote = NULL;

  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (cell != NULL, NULL);

  quote = segue_import_quote (cell);
  switch (result)
    {
    case SEGUE_CELL_READ:
      return NULL;
    case SEGUE_CELL_ADDED:
      return g_strdup_printf (_("“%s” is a new choice of %s"), quote, _(field->label));
    case SEGUE_CELL_FIRST_ADDRESS:
      return g_strdup_printf (_("“%s” holds more than one address; the first is taken"), quote);
    case SEGUE_CELL_NOT_WHOLE:
      return g_strdup_printf (_("“%s” is not a whole number; not taken"), quote);
    case SEGUE_CELL_OUTSIDE:
      return describe_outside (field, quote);
    case SEGUE_CELL_NO_NUMBER:
      return g_strdup_printf (_("“%s” is not a number; not taken"), quote);
    case SEGUE_CELL_NO_RATING:
      return g_strdup_printf (_("“%s” is no rating from %d to %d and no word for one; not taken"), quote,
                              (int) (field->minimum == 0 && field->maximum == 0 ? 1 : field->minimum),
                              (int) (field->minimum == 0 && field->maximum == 0 ? 5 : field->maximum));
    case SEGUE_CELL_NO_BOOLEAN:
      return g_strdup_printf (_("“%s” is neither yes nor no; not taken"), quote);
    case SEGUE_CELL_NO_DATE:
      return g_strdup_printf (_("“%s” is not a date in the order of this file; not taken"), quote);
    case SEGUE_CELL_NO_CHOICE:
      return g_strdup_printf (_("“%s” is none of the choices of %s; not taken"), quote, _(field->label));
    case SEGUE_CELL_NO_ADDRESS:
      return g_strdup_printf (_("“%s” is not an e-mail address; not taken"), quote);
    case SEGUE_CELL_NO_TIME:
      if (field->kind == SEGUE_FIELD_TIME)
        return g_strdup_printf (_("“%s” is not a time such as 09:30; not taken"), quote);
      return g_strdup_printf (_("“%s” is not a time such as 2026-11-21T09:30[Europe/Zurich]; not taken"), quote);
    case SEGUE_CELL_NO_RULE:
      return g_strdup_printf (_("“%s” is not a rule such as FREQ=WEEKLY;BYDAY=MO; not taken"), quote);
    case SEGUE_CELL_SHORTENED:
      return g_strdup_printf (_("“%s” was cut short by a spreadsheet and cannot be read back; not taken"), quote);
    }

  g_assert_not_reached ();
}
