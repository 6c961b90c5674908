/* segue-import-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows are read three times: once to learn how the columns are written,
 * once to find or make the records and set their values, once for the links to
 * what other rows bring.  Nothing is written before the plan is applied.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

#include "segue-attendance.h"

#include <glib/gi18n.h>

/* Rows between two looks at the cancellable. */
#define STRIDE 1024

static void
column_clear (gpointer data)
{
  SegueImportColumn *column = data;

  segue_cell_reader_free (column->reader);
  g_clear_pointer (&column->links, g_hash_table_unref);
}

static void
value_clear (gpointer data)
{
  segue_value_clear (&((SegueImportValue *) data)->value);
}

static GArray *
new_array (guint          size,
           GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, size);

  if (clear != NULL)
    g_array_set_clear_func (array, clear);

  return array;
}

/* What the rows are of, as people say it: stakeholders, not engagements. */
static SegueRecordKind
get_topic (const SegueSheet *sheet)
{
  return sheet->all_hops ? sheet->hop : sheet->kind;
}

static SegueImportPlan *
make (SegueWorkspace           *workspace,
      SegueMapping             *mapping,
      const SegueImportOptions *options,
      GCancellable             *cancellable)
{
  SegueImportPlan *self = g_new0 (SegueImportPlan, 1);

  self->workspace = g_object_ref (workspace);
  self->plan = SEGUE_PLAN (workspace);
  self->mapping = segue_mapping_ref (mapping);
  self->grid = segue_mapping_get_grid (mapping);
  self->sheet = segue_mapping_get_sheet (mapping);
  self->options = *options;
  self->cancellable = cancellable;
  self->edit = options->edit != NULL ? g_object_ref (options->edit)
                                     : segue_edit_new (workspace, SEGUE_VERB_IMPORT, get_topic (self->sheet));
  self->names = segue_names_new (self->plan);
  self->columns = new_array (sizeof (SegueImportColumn), column_clear);
  self->rows = new_array (sizeof (SegueImportRow), NULL);
  self->warnings = new_array (sizeof (SegueImportIssue), NULL);
  self->reasons = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->changes = new_array (sizeof (SegueImportChange), NULL);
  self->values = new_array (sizeof (SegueImportValue), value_clear);
  self->notes = segue_mapping_dup_notes (mapping);
  self->created = g_ptr_array_new_with_free_func (g_object_unref);
  self->claims = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (self->new_claims); i++)
    self->new_claims[i] = new_array (sizeof (guint), NULL);
  self->ended = g_hash_table_new (NULL, NULL);
  self->details = g_string_chunk_new (1024);

  return self;
}

/**
 * segue_import_plan_new:
 * @workspace: what to import into
 * @mapping: the file and its columns; must not change any more
 * @options: what else the user said
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_IMPORT_ERROR
 *
 * Reads the whole file and compares it with the workspace.  Nothing is written.
 *
 * Returns: (transfer full) (nullable): what an import would do; %NULL where the
 *   file as a whole cannot be taken
 */
SegueImportPlan *
segue_import_plan_new (SegueWorkspace            *workspace,
                       SegueMapping              *mapping,
                       const SegueImportOptions  *options,
                       GCancellable              *cancellable,
                       GError                   **error)
{
  g_autoptr(SegueImportPlan) self = NULL;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (mapping != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!segue_mapping_check (mapping, error))
    return NULL;

  self = make (workspace, mapping, options, cancellable);
  if (!segue_import_plan_set_up (self, error) ||
      !segue_import_plan_find_rows (self, error) ||
      !segue_import_plan_learn (self, error) ||
      (self->attendance != NULL && !segue_attendance_read (self->attendance, error)) ||
      !segue_import_plan_match (self, error) ||
      !segue_import_plan_link (self, error))
    return NULL;

  segue_import_plan_add_notes (self);
  for (guint i = 0; i < self->rows->len; i++)
    self->counts[segue_import_plan_row (self, i)->result]++;
  self->cancellable = NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_import_plan_free:
 *
 * Frees the plan; what was not applied is given up.
 */
void
segue_import_plan_free (SegueImportPlan *self)
{
  g_clear_pointer (&self->joined, g_ptr_array_unref);
  g_clear_object (&self->edit);
  g_clear_pointer (&self->people, segue_import_people_free);
  g_clear_pointer (&self->attendance, segue_attendance_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->keys); i++)
    g_clear_pointer (&self->keys[i], segue_import_keys_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->uids); i++)
    g_clear_pointer (&self->uids[i], segue_import_uids_free);
  segue_names_free (self->names);
  g_clear_pointer (&self->brought, g_hash_table_unref);
  g_clear_pointer (&self->memberships, g_hash_table_unref);
  g_hash_table_unref (self->ended);
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_array_unref (self->warnings);
  g_hash_table_unref (self->reasons);
  g_array_unref (self->changes);
  g_array_unref (self->values);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->created);
  g_hash_table_unref (self->claims);
  for (guint i = 0; i < G_N_ELEMENTS (self->new_claims); i++)
    g_array_unref (self->new_claims[i]);
  g_string_chunk_free (self->details);
  segue_mapping_unref (self->mapping);
  g_object_unref (self->workspace);
  g_free (self);
}

SegueImportColumn *
segue_import_plan_column (SegueImportPlan *self,
                          guint            column)
{
  g_assert (column < self->columns->len);

  return &g_array_index (self->columns, SegueImportColumn, column);
}

SegueImportRow *
segue_import_plan_row (SegueImportPlan *self,
                       guint            index)
{
  g_assert (index < self->rows->len);

  return &g_array_index (self->rows, SegueImportRow, index);
}

/*< private >
 * segue_import_plan_find_column:
 * @source: whose field
 * @field: which
 *
 * Returns: the column of the file that goes into it, or %SEGUE_NO_FIELD
 */
guint
segue_import_plan_find_column (SegueImportPlan *self,
                               guint            source,
                               guint            field)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const SegueImportColumn *column = segue_import_plan_column (self, i);

      if (column->source == source && column->index == field && column->role != SEGUE_IMPORT_ROLE_UID)
        return i;
    }

  return SEGUE_NO_FIELD;
}

/*< private >
 * segue_import_plan_get_kind:
 *
 * Returns: the kind of the records of @source, %SEGUE_RECORD_NONE where the sheet has none
 */
SegueRecordKind
segue_import_plan_get_kind (SegueImportPlan *self,
                            guint            source)
{
  return source == SEGUE_SHEET_OWN ? self->sheet->kind : self->sheet->hop;
}

const char *
segue_import_plan_get_cell (SegueImportPlan *self,
                            guint            row,
                            guint            column)
{
  return segue_grid_get_cell (self->grid, row, segue_import_plan_column (self, column)->cell);
}

/*< private >
 * segue_import_plan_find_value:
 *
 * Returns: (nullable): what the present row says of @field, valid until another
 *   value is added
 */
SegueImportValue *
segue_import_plan_find_value (SegueImportPlan *self,
                              guint            source,
                              guint            field)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      SegueImportValue *value = &g_array_index (self->values, SegueImportValue, i);

      if (value->source == source && value->field == field)
        return value;
    }

  return NULL;
}

/*< private >
 * segue_import_plan_add_value:
 * @column: where the row says it, or %SEGUE_NO_FIELD
 * @value: (inout): is taken, and unset afterwards
 * @weak: whether it only fills a gap
 */
void
segue_import_plan_add_value (SegueImportPlan *self,
                             guint            column,
                             guint            source,
                             guint            field,
                             SegueValue      *value,
                             gboolean         weak)
{
  SegueImportValue fresh = { column, source, field, *value, weak };

  *value = (SegueValue) SEGUE_VALUE_INIT;
  g_array_append_val (self->values, fresh);
}

/*< private >
 * segue_import_plan_find_record:
 *
 * Returns: (nullable): the record, of the workspace or brought by the file
 */
SegueRecord *
segue_import_plan_find_record (SegueImportPlan *self,
                               SegueRecordKind  kind,
                               gint64           id)
{
  SegueRecord *record = segue_plan_find (self->plan, kind, id);

  if (record != NULL || id == 0)
    return record;

  if (self->brought == NULL)
    {
      self->brought = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
      for (guint i = 0; i < self->created->len; i++)
        {
          SegueRecord *each = g_ptr_array_index (self->created, i);
          gint64 key = segue_record_get_id (each);

          g_hash_table_insert (self->brought, g_memdup2 (&key, sizeof key), each);
        }
    }

  return g_hash_table_lookup (self->brought, &id);
}

/*< private >
 * segue_import_plan_add_record:
 * @record: (transfer full): a record that the file brings
 */
void
segue_import_plan_add_record (SegueImportPlan *self,
                              SegueRecord     *record)
{
  g_ptr_array_add (self->created, record);
  if (self->brought != NULL)
    {
      gint64 id = segue_record_get_id (record);

      g_hash_table_insert (self->brought, g_memdup2 (&id, sizeof id), record);
    }
  if (self->keeps_names)
    segue_names_add (self->names, record);
}

/*< private >
 * segue_import_plan_claim:
 * @source: which of the records of row @index @record is
 *
 * Remembers that row @index is about @record, if it is the first.
 */
void
segue_import_plan_claim (SegueImportPlan *self,
                         SegueRecord     *record,
                         guint            source,
                         guint            index)
{
  GArray *claims = self->new_claims[source];

  if (segue_record_is_attached (record))
    {
      if (!g_hash_table_contains (self->claims, record))
        g_hash_table_insert (self->claims, record, GUINT_TO_POINTER (index));
      return;
    }

  /* Their ids follow each other, and the row that makes one claims it. */
  if (segue_record_get_id (record) == self->first_id[source] + (gint64) claims->len)
    g_array_append_val (claims, index);
}

/*< private >
 * segue_import_plan_find_claim:
 * @index: (out): the first row that is about @record, untouched on failure
 *
 * Returns: whether there is one
 */
gboolean
segue_import_plan_find_claim (SegueImportPlan *self,
                              SegueRecord     *record,
                              guint           *index)
{
  gpointer found = NULL;

  if (segue_record_is_attached (record))
    {
      if (!g_hash_table_lookup_extended (self->claims, record, NULL, &found))
        return FALSE;
      *index = GPOINTER_TO_UINT (found);
      return TRUE;
    }

  for (guint source = 0; source < G_N_ELEMENTS (self->new_claims); source++)
    {
      gint64 position = segue_record_get_id (record) - self->first_id[source];

      if (position < 0 || position >= (gint64) self->new_claims[source]->len)
        continue;
      *index = g_array_index (self->new_claims[source], guint, position);
      return TRUE;
    }

  return FALSE;
}

void
segue_import_plan_warn (SegueImportPlan        *self,
                        const SegueImportIssue *issue)
{
  g_array_append_val (self->warnings, *issue);
}

/*< private >
 * segue_import_plan_refuse:
 * @index: of a row
 * @issue: why
 */
void
segue_import_plan_refuse (SegueImportPlan        *self,
                          guint                   index,
                          const SegueImportIssue *issue)
{
  segue_import_plan_row (self, index)->result = SEGUE_IMPORT_REFUSED;
  g_hash_table_replace (self->reasons, GUINT_TO_POINTER (index), g_memdup2 (issue, sizeof *issue));
}

/*< private >
 * segue_import_plan_breathe:
 * @index: the row that is dealt with
 * @from: progress before the first row
 * @to: progress after the last one
 *
 * Tells the progress now and then.
 *
 * Returns: FALSE where the user stopped it
 */
gboolean
segue_import_plan_breathe (SegueImportPlan  *self,
                           guint             index,
                           double            from,
                           double            to,
                           GError          **error)
{
  if (index % STRIDE != 0)
    return TRUE;

  if (self->options.progress != NULL)
    self->options.progress (from + (to - from) * index / MAX (self->rows->len, 1), self->options.progress_data);
  if (!g_cancellable_is_cancelled (self->cancellable))
    return TRUE;

  g_set_error_literal (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_CANCELLED,
                       _("Stopped. Nothing was imported."));
  return FALSE;
}
