/* segue-import-link-pass.c - links to what rows bring
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Somebody may report to a person who stands further down in the file; so these
 * links are made when all rows have their records.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

#include "segue-codes.h"
#include "segue-import-cycles.h"
#include "segue-import-links.h"
#include "segue-import-members.h"
#include "segue-import-values.h"

static void
warn (SegueImportPlan *self,
      guint            row,
      guint            column,
      guint            code,
      guint            arg)
{
  const SegueImportIssue issue = { row, column, code, arg, NULL };

  segue_import_plan_warn (self, &issue);
}

/* Where the row has no record for the link, its cell has nowhere to go.  Being
 * in an audience is the person's, whatever rollout the row is about.
 */
static gboolean
is_homeless (SegueImportPlan       *self,
             const SegueImportRow  *row,
             guint                  column,
             const SegueImportLink *link)
{
  const SegueImportColumn *at = segue_import_plan_column (self, column);

  if (row->records[at->role == SEGUE_IMPORT_ROLE_AUDIENCES ? SEGUE_SHEET_HOP : at->source] != NULL)
    return FALSE;

  if (link != NULL)
    warn (self, row->row, column, SEGUE_IMPORT_ISSUE_NO_ROLLOUT, 0);
  return TRUE;
}

static void
put_link (SegueImportPlan *self,
          guint            index,
          guint            column,
          SegueValue      *links)
{
  const SegueImportColumn *at = segue_import_plan_column (self, column);
  const SegueImportRow *row = segue_import_plan_row (self, index);
  SegueRecord *record = row->records[at->source];
  SegueImportValue value = { column, at->source, at->index, *links, FALSE };
  guint first = 0;

  *links = (SegueValue) SEGUE_VALUE_INIT;
  segue_import_plan_find_claim (self, record, &first);
  if (segue_import_plan_contradicts (self, index, record, &value))
    warn (self, row->row, column, SEGUE_IMPORT_ISSUE_LINK_OTHERWISE,
          segue_grid_get_line (self->grid, segue_import_plan_row (self, first)->row));
  else
    segue_import_plan_put (self, index, record, &value);

  segue_value_clear (&value.value);
}

static void
link_cell (SegueImportPlan *self,
           guint            index,
           guint            column)
{
  const SegueImportColumn *at = segue_import_plan_column (self, column);
  const SegueImportRow *row = segue_import_plan_row (self, index);
  const SegueImportLink *link = segue_import_plan_resolve (self, column, row->row);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gboolean is_clean = link == NULL || link->issues->len == 0;

  if (is_homeless (self, row, column, link))
    return;

  if (link != NULL)
    {
      segue_import_plan_report (self, link, column, row->row);
      segue_import_link_set (link, at->field, &value);
    }

  /* A name that is not understood is no wish to clear the field. */
  if (!value.is_set && (!row->by_uid || !is_clean))
    return;

  if (at->role == SEGUE_IMPORT_ROLE_AUDIENCES)
    segue_import_plan_set_audiences (self, index, &value);
  else
    put_link (self, index, column, &value);
}

static void
finish_row (SegueImportRow *row)
{
  guint n = 0;

  for (guint pass = 0; pass < SEGUE_IMPORT_N_PASSES; pass++)
    n += row->n_changes[pass];
  if (row->result == SEGUE_IMPORT_UNCHANGED && n > 0)
    row->result = SEGUE_IMPORT_CHANGED;
}

/*< private >
 * segue_import_plan_link:
 *
 * Makes the links that had to wait, gives what is new its code, and says what became of each row.
 */
gboolean
segue_import_plan_link (SegueImportPlan  *self,
                        GError          **error)
{
  self->pass = SEGUE_IMPORT_PASS_LINKS;
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (!segue_import_plan_breathe (self, i, 0.9, 1.0, error))
        return FALSE;
      if (segue_import_plan_row (self, i)->result == SEGUE_IMPORT_REFUSED)
        continue;
      for (guint j = 0; self->keeps_names && j < self->columns->len; j++)
        {
          SegueImportRole role = segue_import_plan_column (self, j)->role;

          if (role == SEGUE_IMPORT_ROLE_LATE || role == SEGUE_IMPORT_ROLE_AUDIENCES)
            link_cell (self, i, j);
        }
    }

  segue_import_plan_break_cycles (self);
  segue_codes_give_all (self->plan, self->created);
  for (guint i = 0; i < self->rows->len; i++)
    finish_row (segue_import_plan_row (self, i));

  return TRUE;
}
