/* segue-import-cycles.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reports-to, part-of, the anchors of milestones and the prerequisites of courses must
 * not lead back to where they began.  Of the first ones every record has one link at
 * most, so that walking from each once, and never twice over the same, finds all circles
 * in the time of one look at each record; of courses there are few.
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

/* In a row; what is longer is none that people made. */
#define MOST_COURSES 1000

static void
add_title (Search      *search,
           GString     *path,
           SegueRecord *record)
{
  SegueValue title = segue_edit_peek (search->plan->edit, record, SEGUE_RECORD_GET_CLASS (record)->title);

  g_string_append (path, title.is_set ? title.slot.text : "?");
}

/* “Go-live → Training → Go-live”, beginning with the record at @from. */
static const char *
describe_path (Search    *search,
               GPtrArray *circle,
               guint      from)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint i = 0; i < MIN (circle->len, MOST_TOLD); i++)
    {
      add_title (search, path, g_ptr_array_index (circle, (from + i) % circle->len));
      g_string_append (path, " → ");
    }
  if (circle->len <= MOST_TOLD)
    add_title (search, path, g_ptr_array_index (circle, from));
  else
    g_string_append (path, "…");

  return g_string_chunk_insert (search->plan->details, path->str);
}

/* Takes the link back that row @index made; what was changed by it was not. */
static gboolean
take_back (Search    *search,
           GPtrArray *circle,
           guint      from,
           guint      index)
{
  SegueImportPlan *self = search->plan;
  const SegueImportColumn *column = segue_import_plan_column (self, search->column);
  SegueImportRow *row = segue_import_plan_row (self, index);
  SegueRecord *record = g_ptr_array_index (circle, from);
  const SegueImportIssue issue = { row->row, search->column, SEGUE_IMPORT_ISSUE_LINK_CYCLE, 0,
                                   describe_path (search, circle, from) };
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

/* One of the links of a circle was made by the import, since none was there; FALSE where
 * somebody else made it.
 */
static gboolean
break_circle (Search    *search,
              GPtrArray *circle)
{
  for (guint i = 0; i < circle->len; i++)
    {
      guint index = 0;

      if (segue_import_plan_find_claim (search->plan, g_ptr_array_index (circle, i), &index) &&
          take_back (search, circle, i, index))
        return TRUE;
    }

  return FALSE;
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
    {
      g_autoptr(GPtrArray) circle = g_ptr_array_new ();
      SegueRecord *first = at;

      do
        {
          g_ptr_array_add (circle, at);
          at = follow (search, at);
        }
      while (at != NULL && at != first);
      break_circle (search, circle);
    }
}

/* Goes along several links of each record; @path holds how it came to @at.  TRUE when it is
 * back at the first of @path.
 */
static gboolean
find_way_back (Search      *search,
               SegueRecord *at,
               GPtrArray   *path)
{
  const SegueImportColumn *column = segue_import_plan_column (search->plan, search->column);
  SegueValue links = segue_edit_peek (search->plan->edit, at, column->index);

  g_ptr_array_add (path, at);
  for (guint i = 0; links.is_set && i < links.slot.ids->n; i++)
    {
      SegueRecord *next = segue_import_plan_find_record (search->plan, column->field->target, links.slot.ids->ids[i]);

      if (next == NULL)
        continue;
      if (next == g_ptr_array_index (path, 0))
        return TRUE;
      if (path->len < MOST_COURSES && g_hash_table_add (search->walks, next) && find_way_back (search, next, path))
        return TRUE;
    }
  g_ptr_array_set_size (path, (int) path->len - 1);

  return FALSE;
}

static void
branch (Search      *search,
        SegueRecord *start)
{
  gboolean again = TRUE;

  while (again)
    {
      g_autoptr(GPtrArray) path = g_ptr_array_new ();

      g_hash_table_remove_all (search->walks);
      again = find_way_back (search, start, path) && break_circle (search, path);
    }
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

      if (at->role != SEGUE_IMPORT_ROLE_LATE ||
          at->field->target != segue_import_plan_get_kind (self, at->source))
        continue;

      walks = g_hash_table_new (NULL, NULL);
      search.walks = walks;
      for (guint i = 0; i < self->rows->len; i++)
        {
          SegueRecord *record = segue_import_plan_row (self, i)->records[at->source];

          if (record != NULL && at->field->kind == SEGUE_FIELD_LINKS)
            branch (&search, record);
          else if (record != NULL)
            walk (&search, record, i + 1);
        }
    }
}
