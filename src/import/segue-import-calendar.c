/* segue-import-calendar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Entries become rows of grids: for each kind one of what is here and one of what is
 * new.  Each is planned like a file of its own, and all of them are one edit.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-calendar.h"

#include "segue-dated.h"
#include "segue-import-plan-private.h"
#include "segue-sheets.h"

#include <string.h>

/* The columns of a grid, as far as the sheet has them; what the title is called differs. */
static const char *const known_columns[] = {
  "uid", "rollout", "title", "name", "date", "end-date", "time", "end-time", "zone", "status", "certainty", "location", "room",
  "address", "notes", "pinned", "archived",
};
static const char *const new_columns[] = {
  "uid", "title", "name", "kind", "date", "end-date", "time", "end-time", "zone", "certainty", "location", "address",
  "notes", "confidential",
};

typedef struct
{
  SegueWorkspace             *workspace;
  const SegueCalendarOptions *options;
  SegueIcsEntries            *entries;
  GArray                     *matches; /* SegueIcsMatch */
  SegueNames                 *names;
  SegueEdit                  *edit;
  SegueImportPlan            *plan;    /* the first of those that are joined */
  GCancellable               *cancellable;
} Import;

static const SegueSheet *
find_sheet (SegueRecordKind kind)
{
  const char *const *names = segue_sheet_get_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      const SegueSheet *sheet = segue_sheet_get (names[i]);

      if (sheet->kind == kind && sheet->link == SEGUE_NO_FIELD)
        return sheet;
    }

  g_return_val_if_reached (NULL);
}

static GPtrArray *
choose_columns (const SegueSheet *sheet,
                gboolean          is_known)
{
  const char *const *names = is_known ? known_columns : new_columns;
  guint n = is_known ? G_N_ELEMENTS (known_columns) : G_N_ELEMENTS (new_columns);
  GPtrArray *columns = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    if (segue_sheet_find_column (sheet, names[i]) != SEGUE_NO_FIELD)
      g_ptr_array_add (columns, (gpointer) names[i]);

  return columns;
}

static void
add_cell (SegueGrid  *grid,
          const char *text)
{
  segue_grid_add_cell (grid, text, strlen (text));
}

static void
add_match (Import              *self,
           SegueGrid           *grid,
           GPtrArray           *columns,
           const SegueIcsMatch *match)
{
  segue_grid_begin_row (grid, match->entry->line);
  for (guint i = 0; i < columns->len; i++)
    {
      g_autofree char *cell = segue_ics_match_cell (SEGUE_PLAN (self->workspace), self->names, match,
                                                    g_ptr_array_index (columns, i));

      add_cell (grid, cell);
    }
  if (match->reason != NULL)
    segue_grid_refuse_row (grid, match->reason);
  if (match->note != NULL)
    segue_grid_add_note (grid, match->entry->line, G_MAXUINT, match->note);
}

/* What is said of the file as a whole comes with its first rows. */
static void
add_notes (Import    *self,
           SegueGrid *grid)
{
  if (self->plan != NULL)
    return;

  for (guint i = 0; i < self->entries->notes->len; i++)
    {
      const SegueGridNote *note = &g_array_index (self->entries->notes, SegueGridNote, i);

      segue_grid_add_note (grid, note->line, note->column, note->text);
    }
}

static SegueGrid *
make_grid (Import           *self,
           SegueRecordKind   kind,
           gboolean          is_known,
           GPtrArray        *columns)
{
  g_autoptr(SegueGrid) grid = segue_grid_new (self->entries->name);
  guint n = 0;

  segue_grid_begin_row (grid, 1);
  for (guint i = 0; i < columns->len; i++)
    add_cell (grid, g_ptr_array_index (columns, i));

  for (guint i = 0; i < self->matches->len; i++)
    {
      const SegueIcsMatch *match = &g_array_index (self->matches, SegueIcsMatch, i);

      if (match->kind != kind || (match->record != NULL) != is_known)
        continue;
      add_match (self, grid, columns, match);
      n++;
    }
  if (n == 0)
    return NULL;

  add_notes (self, grid);
  return g_steal_pointer (&grid);
}

static gboolean
plan_part (Import           *self,
           SegueRecordKind   kind,
           gboolean          is_known,
           GError          **error)
{
  const SegueSheet *sheet = find_sheet (kind);
  g_autoptr(GPtrArray) columns = choose_columns (sheet, is_known);
  g_autoptr(SegueGrid) grid = make_grid (self, kind, is_known, columns);
  g_autoptr(SegueMapping) mapping = NULL;
  SegueImportPlan *plan = NULL;
  SegueImportOptions options = {
    .rollout = is_known ? 0 : self->options->rollout,
    .dates = SEGUE_DATE_ORDER_YMD,
    .match = SEGUE_MATCH_UID,
    .progress = self->options->progress,
    .progress_data = self->options->progress_data,
    .edit = self->edit,
  };

  if (grid == NULL)
    return TRUE;
  mapping = segue_mapping_new (sheet, grid, 1, error);
  if (mapping == NULL)
    return FALSE;
  for (guint i = 0; i < columns->len; i++)
    segue_mapping_set_target (mapping, i, segue_sheet_find_column (sheet, g_ptr_array_index (columns, i)));

  plan = segue_import_plan_new (self->workspace, mapping, &options, self->cancellable, error);
  if (plan == NULL)
    return FALSE;

  if (self->plan == NULL)
    self->plan = plan;
  else
    segue_import_plan_join (self->plan, plan);
  return TRUE;
}

static gboolean
plan_all (Import  *self,
          GError **error)
{
  guint n = 0;
  const SegueRecordKind *kinds = segue_dated_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    if (!plan_part (self, kinds[i], TRUE, error) || !plan_part (self, kinds[i], FALSE, error))
      return FALSE;

  return TRUE;
}

/* What most people would call what comes. */
static SegueRecordKind
get_topic (GArray *matches)
{
  return matches->len > 0 ? g_array_index (matches, SegueIcsMatch, 0).kind : SEGUE_RECORD_EVENT;
}

/**
 * segue_import_plan_new_from_calendar:
 * @workspace: what to import into
 * @file: the calendar
 * @name: what messages call it
 * @options: what else the user said
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_ICS_ERROR or %SEGUE_IMPORT_ERROR
 *
 * Compares a calendar with the workspace.  Nothing is written.
 *
 * Returns: (transfer full) (nullable): what an import would do; %NULL where the
 *   file as a whole cannot be taken
 */
SegueImportPlan *
segue_import_plan_new_from_calendar (SegueWorkspace              *workspace,
                                     SegueIcalFile               *file,
                                     const char                  *name,
                                     const SegueCalendarOptions  *options,
                                     GCancellable                *cancellable,
                                     GError                     **error)
{
  Import self = { workspace, options, .cancellable = cancellable };
  g_autoptr(SegueIcsEntries) entries = NULL;
  g_autoptr(GArray) matches = NULL;
  g_autoptr(SegueNames) names = NULL;
  g_autoptr(SegueEdit) edit = NULL;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (file != NULL && name != NULL && options != NULL, NULL);

  entries = segue_ics_entries_new (file, name, options->zone, segue_today (), error);
  if (entries == NULL)
    return NULL;

  matches = segue_ics_match_all (SEGUE_PLAN (workspace), entries->entries, options->as, options->window_kind);
  names = segue_names_new (SEGUE_PLAN (workspace));
  edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, get_topic (matches));
  self.entries = entries;
  self.matches = matches;
  self.names = names;
  self.edit = edit;
  if (plan_all (&self, error))
    return self.plan;

  g_clear_pointer (&self.plan, segue_import_plan_free);
  return NULL;
}
