/* segue-shown-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-shown-rows"

#include "config.h"

#include "segue-shown-rows.h"

/**
 * segue_shown_rows_dup:
 * @options: which of them, and for whom
 * @n_left_out: (out): how many the level does not show
 *
 * Returns: (transfer full) (element-type SegueSheetRow): rows of @sheet that may be shown,
 *   which keep their records
 */
GArray *
segue_shown_rows_dup (SeguePlan              *plan,
                      const SegueSheet       *sheet,
                      const SeguePageOptions *options,
                      guint                  *n_left_out)
{
  g_autoptr(GArray) all = NULL;
  GArray *shown = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (sheet != NULL && options != NULL && n_left_out != NULL, NULL);

  all = segue_sheet_dup_rows (sheet, plan, &options->filter);
  shown = segue_sheet_rows_new (all->len);
  for (guint i = 0; i < all->len; i++)
    {
      const SegueSheetRow *row = &g_array_index (all, SegueSheetRow, i);

      if (segue_redaction_shows_row (options->level, plan, row))
        segue_sheet_rows_add (shown, row);
    }
  *n_left_out = all->len - shown->len;

  return shown;
}
