/* segue-import-set-up.c - what the columns of a file are for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

#include "segue-attendance-sheet.h"
#include "segue-attendance.h"
#include "segue-enrolment.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

/* Whether rows of the file can bring records of @kind. */
static gboolean
is_brought (SegueImportPlan *self,
            SegueRecordKind  kind)
{
  return kind != SEGUE_RECORD_NONE && (kind == self->sheet->kind || kind == self->sheet->hop);
}

/* Learning systems say in words of their own whom and which session they mean; what the
 * department is called says nothing of a booking.
 */
static gboolean
is_of_attendance (SegueImportPlan   *self,
                  const SegueColumn *column)
{
  if (segue_attendance_field_is (column->field))
    return TRUE;
  if (!self->is_attendance)
    return FALSE;

  return column->source == SEGUE_SHEET_HOP || column->index == SEGUE_ENROLMENT_STAKEHOLDER ||
         column->index == SEGUE_ENROLMENT_AUDIENCE || column->index == SEGUE_ENROLMENT_HEAD_COUNT ||
         column->index == SEGUE_ENROLMENT_STATUS || column->index == SEGUE_ENROLMENT_SCORE;
}

/* What the records have: a sheet may call it otherwise. */
static const SegueField *
get_field (SegueImportPlan   *self,
           const SegueColumn *column)
{
  return column->index != SEGUE_NO_FIELD
           ? &segue_record_class_get (segue_import_plan_get_kind (self, column->source))->fields[column->index]
           : column->field;
}

static SegueImportRole
find_role (SegueImportPlan   *self,
           const SegueColumn *column)
{
  const SegueField *field = column->field;
  guint stand_in = SEGUE_NO_FIELD;

  if (is_of_attendance (self, column))
    return SEGUE_IMPORT_ROLE_ATTENDANCE;
  if (column->index == SEGUE_NO_FIELD)
    return field->kind == SEGUE_FIELD_LINKS ? SEGUE_IMPORT_ROLE_AUDIENCES : SEGUE_IMPORT_ROLE_UID;
  if (field->kind == SEGUE_FIELD_LINK || field->kind == SEGUE_FIELD_LINKS)
    return is_brought (self, field->target) ? SEGUE_IMPORT_ROLE_LATE : SEGUE_IMPORT_ROLE_LINK;
  if (segue_import_plan_get_kind (self, column->source) == SEGUE_RECORD_STAKEHOLDER &&
      column->index == SEGUE_STAKEHOLDER_NAME &&
      segue_mapping_get_name_form (self->mapping, &stand_in) == SEGUE_NAME_FORM_LAST_FIRST)
    return SEGUE_IMPORT_ROLE_NAME;

  return SEGUE_IMPORT_ROLE_VALUE;
}

/* People are looked up with all that is known of them. */
static gboolean
is_key (SegueRecordKind kind,
        guint           field)
{
  const SegueImportKeySpec *spec = kind != SEGUE_RECORD_NONE ? segue_import_key_spec_get (kind) : NULL;

  if (spec == NULL || field == SEGUE_NO_FIELD)
    return FALSE;

  for (guint i = 0; i < spec->n_fields; i++)
    if (spec->fields[i] == field)
      return TRUE;

  return spec->tie == field;
}

static void
add_column (SegueImportPlan *self,
            guint            cell,
            guint            target)
{
  const SegueColumn *from = &self->sheet->columns[target];
  SegueImportColumn column = { .cell = cell, .field = get_field (self, from), .source = from->source, .index = from->index };

  column.role = find_role (self, from);
  if (column.role == SEGUE_IMPORT_ROLE_AUDIENCES)
    column.source = SEGUE_SHEET_HOP; /* it is the person who belongs to them */
  column.is_key = is_key (segue_import_plan_get_kind (self, from->source), from->index);
  column.reader = segue_cell_reader_new (column.field);
  if (column.role == SEGUE_IMPORT_ROLE_UID)
    self->uid_column = self->columns->len;
  g_array_append_val (self->columns, column);
}

static gboolean
names_rollouts (const SegueColumn *column)
{
  return column->index != SEGUE_NO_FIELD && column->field->kind == SEGUE_FIELD_LINK &&
         column->field->target == SEGUE_RECORD_ROLLOUT;
}

/* Where in a row its rollout stands. */
static void
find_rollout_field (SegueImportPlan *self)
{
  self->rollout_field = SEGUE_NO_FIELD;
  for (guint i = 0; i < self->sheet->n_columns; i++)
    {
      const SegueColumn *column = &self->sheet->columns[i];

      if (!names_rollouts (column))
        continue;
      self->rollout_source = column->source;
      self->rollout_field = column->index;
      self->needs_rollout = (column->field->flags & SEGUE_FIELD_REQUIRED) != 0;
      self->rollout_column = segue_import_plan_find_column (self, column->source, column->index);
      return;
    }
}

static char *
dup_rollouts (SegueImportPlan *self)
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_ROLLOUT);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      g_autofree char *title = segue_plan_dup_title (self->plan, segue_record_list_get (list, i));

      g_string_append_printf (names, "%s“%s”", i > 0 ? ", " : "", title);
    }

  return g_string_free (names, FALSE);
}

/* A file that names no rollouts goes into the one that was asked for, else into
 * the only one.
 */
static gboolean
set_up_rollout (SegueImportPlan  *self,
                GError          **error)
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_ROLLOUT);
  guint n = segue_record_list_get_n (list);

  find_rollout_field (self);
  if (self->is_attendance)
    self->rollout_field = SEGUE_NO_FIELD; /* the session has one */
  if (self->rollout_field == SEGUE_NO_FIELD)
    return TRUE;

  self->rollout = self->options.rollout;
  if (self->rollout != 0 || !self->needs_rollout)
    return TRUE;

  /* A register may have people who are in no rollout: there an empty cell says so. */
  if (self->rollout_column != SEGUE_NO_FIELD && self->sheet->all_hops)
    return TRUE;
  if (n == 1)
    {
      self->rollout = segue_record_get_id (segue_record_list_get (list, 0));
      return TRUE;
    }
  if (self->rollout_column != SEGUE_NO_FIELD || (n == 0 && self->sheet->all_hops))
    return TRUE;

  if (n == 0)
    {
      g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_NO_ROLLOUT,
                   _("%s: the workspace has no rollout that these rows could belong to; import rollouts first"),
                   segue_grid_get_name (self->grid));
    }
  else
    {
      g_autofree char *names = dup_rollouts (self);

      g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_ROLLOUT,
                   /* Translators: a file and the names of the rollouts. */
                   _("%s: no column says which of the rollouts the rows belong to: %s"),
                   segue_grid_get_name (self->grid), names);
    }

  return FALSE;
}

/* People are looked up in many ways, everything else by its keys. */
static void
set_up_lookup (SegueImportPlan *self)
{
  for (guint source = SEGUE_SHEET_OWN; source <= SEGUE_SHEET_HOP; source++)
    {
      SegueRecordKind kind = segue_import_plan_get_kind (self, source);

      if (kind == SEGUE_RECORD_NONE)
        continue;
      self->uids[source] = segue_import_uids_new (self->plan, kind);
      if (segue_import_key_spec_get (kind) != NULL)
        self->keys[source] = segue_import_keys_new (self->plan, kind);
      else
        self->people = segue_import_people_new (self->plan, self->options.match);
    }
}

/*< private >
 * segue_import_plan_set_up:
 *
 * Makes the columns and what rows are looked up by.
 */
gboolean
segue_import_plan_set_up (SegueImportPlan  *self,
                          GError          **error)
{
  guint n = segue_mapping_get_n_columns (self->mapping);

  self->uid_column = SEGUE_NO_FIELD;
  self->is_attendance = segue_attendance_is_wanted (self->mapping, &self->options);
  for (guint i = 0; i < n; i++)
    {
      const SegueMappingColumn *column = segue_mapping_get_column (self->mapping, i);

      if (column->state == SEGUE_MAPPING_FOUND || column->state == SEGUE_MAPPING_CHOSEN)
        add_column (self, i, column->target);
    }

  if (!set_up_rollout (self, error))
    return FALSE;

  set_up_lookup (self);
  if (self->is_attendance)
    self->attendance = segue_attendance_new (self);
  return TRUE;
}
