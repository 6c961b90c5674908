/* segue-import-cycles.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reports-to, part-of and the anchors of milestones must not lead back to where
 * they began.  Every record has one such link at most, so that walking from each
 * once, and never twice over the same, finds all circles in the time of one look
 * at each record.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-cycles.h"

typedef struct
{
  SegueImportPlan *plan;
  guint            column;
  GHashTable      *walks; /* record -> number of the walk that came by */
} Search;

static SegueRecord *
follow (Search      *search,
        SegueRecord *record)
{
  const SegueImportColumn *column = segue_import_plan_column (search->plan, search->column);
  SegueValue link = segue_edit_peek (search->plan->edit, record, column->index);

  if (!link.is_set)
    return NULL;

  return segue_import_plan_find_record (search->plan, column->field->target, link.slot.integer);
}

/* A circle of more is told by its beginning. */
#define MOST_TOLD 10

/* “Go-live → Training → Go-live”, from @record on. */
static const char *
describe_path (Search      *search,
               SegueRecord *record)
{
  g_autoptr(GString) path = g_string_new (NULL);
  SegueRecord *at = record;

  for (guint i = 0; i < MOST_TOLD && at != NULL && (i == 0 || at != record); i++)
    {
      SegueValue title = segue_edit_peek (search->plan->edit, at, SEGUE_RECORD_GET_CLASS (at)->title);

      g_string_append_printf (path, "%s → ", title.is_set ? title.slot.text : "?");
      at = follow (search, at);
    }
  if (at == record)
    {
      SegueValue title = segue_edit_peek (search->plan->edit, at, SEGUE_RECORD_GET_CLASS (at)->title);

      g_string_append (path, title.is_set ? title.slot.text : "?");
    }
  else
    g_string_append (path, "…");

  return g_string_chunk_insert (search->plan->details, path->str);
}

/* Takes the link back that row @index made; what was changed by it was not. */
static gboolean
take_back (Search      *search,
           SegueRecord *record,
           guint        index)
{
  SegueImportPlan *self = search->plan;
  const SegueImportColumn *column = segue_import_plan_column (self, search->column);
  SegueImportRow *row = segue_import_plan_row (self, index);
  const SegueImportIssue issue = { row->row, search->column, SEGUE_IMPORT_ISSUE_LINK_CYCLE, 0, describe_path (search, record) };
  SegueValue held = SEGUE_VALUE_INIT;

  if (segue_record_is_attached (record))
    {
      SegueValue pending = segue_edit_peek (self->edit, record, column->index);

      held = segue_record_peek (record, column->index);
      if (segue_value_equal (column->field, &held, &pending))
        return FALSE; /* this link was there before */
    }

  segue_edit_set_value (self->edit, record, column->index, &held);
  for (guint i = 0; i < row->n_changes[self->pass]; i++)
    {
      SegueImportChange *changes = &g_array_index (self->changes, SegueImportChange, row->first_change[self->pass]);

      if (changes[i].record == record && changes[i].field == column->index)
        {
          changes[i] = changes[--row->n_changes[self->pass]];
          break;
        }
    }
  segue_import_plan_warn (self, &issue);

  return TRUE;
}

/* One of the links of a circle was made by the import, since none was there. */
static void
break_circle (Search      *search,
              SegueRecord *start)
{
  SegueRecord *at = start;

  do
    {
      guint index = 0;

      if (segue_import_plan_find_claim (search->plan, at, &index) && take_back (search, at, index))
        return;
      at = follow (search, at);
    }
  while (at != NULL && at != start);
}

static void
walk (Search      *search,
      SegueRecord *start,
      guint        number)
{
  SegueRecord *at = start;

  while (at != NULL && !g_hash_table_contains (search->walks, at))
    {
      g_hash_table_insert (search->walks, at, GUINT_TO_POINTER (number));
      at = follow (search, at);
    }

  if (at != NULL && GPOINTER_TO_UINT (g_hash_table_lookup (search->walks, at)) == number)
    break_circle (search, at);
}

/*< private >
 * segue_import_plan_break_cycles:
 *
 * Takes back, with a warning, one link of every circle that the file would make.
 */
void
segue_import_plan_break_cycles (SegueImportPlan *self)
{
  for (guint column = 0; column < self->columns->len; column++)
    {
      const SegueImportColumn *at = segue_import_plan_column (self, column);
      g_autoptr(GHashTable) walks = NULL;
      Search search = { self, column, NULL };

      if (at->role != SEGUE_IMPORT_ROLE_LATE || at->field->kind != SEGUE_FIELD_LINK ||
          at->field->target != segue_import_plan_get_kind (self, at->source))
        continue;

      walks = g_hash_table_new (NULL, NULL);
      search.walks = walks;
      for (guint i = 0; i < self->rows->len; i++)
        {
          SegueRecord *record = segue_import_plan_row (self, i)->records[at->source];

          if (record != NULL)
            walk (&search, record, i + 1);
        }
    }
}
