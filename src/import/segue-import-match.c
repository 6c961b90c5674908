/* segue-import-match.c - finds or makes the records of each row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-match-private.h"
#include "segue-import-plan-passes.h"

#include "segue-attendance.h"
#include "segue-id.h"
#include "segue-import-links.h"
#include "segue-import-values.h"

/* The rollout of the row.  One that the file names and nobody knows is no reason
 * to put the row into another.
 */
static gboolean
check_rollout (SegueImportMatch *match)
{
  SegueImportPlan *self = match->plan;
  const SegueValue *rollout = NULL;
  const SegueImportLink *link = NULL;

  match->wanted[SEGUE_SHEET_OWN] = TRUE;
  if (self->rollout_field == SEGUE_NO_FIELD)
    return TRUE;

  if (self->rollout_column != SEGUE_NO_FIELD)
    link = segue_import_plan_resolve (self, self->rollout_column, segue_import_plan_row (self, match->index)->row);
  if (link != NULL && link->issues->len > 0)
    return segue_import_match_refuse_missing (match, self->rollout_source, self->rollout_field);

  rollout = segue_import_plan_peek_value (self, self->rollout_source, self->rollout_field);
  if (self->options.rollout != 0 && rollout != NULL && rollout->slot.integer != self->options.rollout)
    return segue_import_match_refuse (match, self->rollout_column, SEGUE_IMPORT_ISSUE_OTHER_ROLLOUT, 0);

  if (self->sheet->all_hops)
    match->wanted[SEGUE_SHEET_OWN] = rollout != NULL;
  return TRUE;
}

static gboolean
check_required (SegueImportMatch *match,
                guint             source)
{
  SegueImportPlan *self = match->plan;
  SegueRecordClass *klass = segue_record_class_get (segue_import_plan_get_kind (self, source));

  for (guint i = 0; i < klass->n_required; i++)
    {
      guint field = klass->required[i];

      if (!(source == SEGUE_SHEET_OWN && field == self->sheet->link) &&
          segue_import_plan_peek_value (self, source, field) == NULL)
        return segue_import_match_refuse_missing (match, source, field);
    }

  return TRUE;
}

static gboolean
check_values (SegueImportMatch *match)
{
  SegueImportPlan *self = match->plan;

  for (guint i = 0; i < self->values->len; i++)
    {
      const SegueImportValue *value = &g_array_index (self->values, SegueImportValue, i);
      SegueRecord *record = match->records[value->source];

      if (record == NULL)
        continue;
      if (match->by_uid && segue_import_plan_is_missing (self, match->index, record, value))
        return segue_import_match_refuse_missing (match, value->source, value->field);
      if (segue_import_plan_contradicts (self, match->index, record, value))
        {
          guint first = 0;

          segue_import_plan_find_claim (self, record, &first);
          return segue_import_match_refuse (match, value->column, SEGUE_IMPORT_ISSUE_CONFLICT,
                                            segue_grid_get_line (self->grid, segue_import_plan_row (self, first)->row));
        }
    }

  return TRUE;
}

/* Values that need a rollout where the row has none. */
static void
warn_of_homeless (SegueImportMatch *match)
{
  SegueImportPlan *self = match->plan;

  for (guint i = 0; i < self->values->len; i++)
    {
      const SegueImportValue *value = &g_array_index (self->values, SegueImportValue, i);
      const SegueImportIssue issue = { segue_import_plan_row (self, match->index)->row, value->column,
                                       SEGUE_IMPORT_ISSUE_NO_ROLLOUT, 0, NULL };

      if (value->source == SEGUE_SHEET_OWN && value->value.is_set && value->column != SEGUE_NO_FIELD)
        segue_import_plan_warn (self, &issue);
    }
}

static void
make_record (SegueImportMatch *match,
             guint             source)
{
  SegueImportPlan *self = match->plan;
  SegueRecordKind kind = segue_import_plan_get_kind (self, source);
  SegueRecord *record = segue_record_new (kind, self->next_id[source]++);
  SegueValue value = SEGUE_VALUE_INIT;

  if (match->uid != NULL && segue_import_plan_uid_is_of (self, source) && segue_record_class_get (kind)->is_main)
    {
      segue_value_set_text (&value, match->uid);
      segue_import_plan_add_value (self, SEGUE_NO_FIELD, source, SEGUE_MAIN_UID, &value, FALSE);
    }
  if (source == SEGUE_SHEET_OWN && self->sheet->link != SEGUE_NO_FIELD)
    {
      segue_value_set_integer (&value, match->ids[SEGUE_SHEET_HOP]);
      segue_import_plan_add_value (self, SEGUE_NO_FIELD, source, self->sheet->link, &value, FALSE);
    }

  segue_import_plan_fill (self, record, source);
  match->records[source] = record;
}

/* Makes a new record known to the rows that follow. */
static void
register_record (SegueImportMatch *match,
                 guint             source,
                 gboolean          is_beside)
{
  SegueImportPlan *self = match->plan;
  SegueRecord *record = match->records[source];

  segue_import_plan_add_record (self, record);
  if (segue_record_get_kind (record) == SEGUE_RECORD_STAKEHOLDER)
    {
      segue_import_people_add (self->people, record);
      return;
    }

  /* What came with its hop in one row is found by that row. */
  if (!is_beside)
    segue_import_keys_add (self->keys[source], &match->keys[source], record);
  if (match->uid != NULL && segue_import_plan_uid_is_of (self, source))
    segue_import_uids_add (self->uids[source], record);
}

static void
take_row (SegueImportMatch *match)
{
  SegueImportPlan *self = match->plan;
  SegueImportRow *row = segue_import_plan_row (self, match->index);
  gboolean is_new[2] = { FALSE, FALSE };
  gboolean is_pair = segue_import_key_spec_get (self->sheet->kind)->is_pair;

  row->by_uid = match->by_uid;
  for (guint source = SEGUE_SHEET_OWN; source <= SEGUE_SHEET_HOP; source++)
    if (match->wanted[source] && match->records[source] == NULL)
      {
        is_new[source] = TRUE;
        make_record (match, source);
      }

  for (guint i = 0; i < self->values->len; i++)
    {
      SegueImportValue *value = &g_array_index (self->values, SegueImportValue, i);

      if (match->wanted[value->source] && !is_new[value->source])
        segue_import_plan_put (self, match->index, match->records[value->source], value);
    }

  for (guint source = SEGUE_SHEET_OWN; source <= SEGUE_SHEET_HOP; source++)
    {
      row->records[source] = match->records[source];
      if (is_new[source])
        register_record (match, source, source == SEGUE_SHEET_OWN && is_new[SEGUE_SHEET_HOP] && is_pair);
      if (match->wanted[source])
        segue_import_plan_claim (self, match->records[source], source, match->index);
    }

  if (is_new[match->wanted[SEGUE_SHEET_OWN] ? SEGUE_SHEET_OWN : SEGUE_SHEET_HOP])
    row->result = SEGUE_IMPORT_NEW;
}

/* A cell that is exactly what is here cannot be wrong, however odd it is. */
static void
withdraw_warnings (SegueImportMatch *match,
                   guint             first)
{
  SegueImportPlan *self = match->plan;

  for (guint i = first; i < self->warnings->len;)
    {
      const SegueImportIssue *warning = &g_array_index (self->warnings, SegueImportIssue, i);
      const SegueImportColumn *column = segue_import_plan_column (self, warning->column);
      SegueRecord *record = match->records[column->source];

      if (column->role == SEGUE_IMPORT_ROLE_VALUE && record != NULL && segue_record_is_attached (record) &&
          segue_import_plan_is_as_held (self, warning->row, warning->column, record))
        g_array_remove_index (self->warnings, i);
      else
        i++;
    }
}

static gboolean
check_row (SegueImportMatch *match)
{
  if (!check_rollout (match) || !segue_import_match_find (match))
    return FALSE;

  for (guint source = SEGUE_SHEET_OWN; source <= SEGUE_SHEET_HOP; source++)
    if (match->wanted[source] && match->records[source] == NULL && !check_required (match, source))
      return FALSE;

  return check_values (match) && segue_import_match_check_needs (match) && segue_import_match_check_somebody (match);
}

static void
match_row (SegueImportPlan *self,
           guint            index)
{
  g_auto(SegueImportMatch) match = { .plan = self, .index = index };
  guint n_warnings = self->warnings->len;
  guint row = segue_import_plan_row (self, index)->row;

  segue_import_plan_read_row (self, index, FALSE);
  if (self->uid_column != SEGUE_NO_FIELD)
    {
      match.uid = segue_cell_reader_get_text (segue_import_plan_column (self, self->uid_column)->reader,
                                              segue_import_plan_get_cell (self, row, self->uid_column));
      if (*match.uid == '\0')
        match.uid = NULL;
    }

  if (!check_row (&match))
    {
      g_array_set_size (self->warnings, n_warnings); /* its reason is enough */
      return;
    }

  withdraw_warnings (&match, n_warnings);
  if (!match.wanted[SEGUE_SHEET_OWN])
    warn_of_homeless (&match);
  else
    segue_import_match_warn_of_nobody (&match);
  take_row (&match);
}

/* Links to what rows bring need the names of that. */
static gboolean
has_late_column (SegueImportPlan *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      SegueImportRole role = segue_import_plan_column (self, i)->role;

      if (role == SEGUE_IMPORT_ROLE_LATE || role == SEGUE_IMPORT_ROLE_AUDIENCES)
        return TRUE;
    }

  return FALSE;
}

/* Whether another row says all that this one says, and more. */
static gboolean
is_over (SegueImportPlan *self,
         guint            index)
{
  return self->attendance != NULL && segue_attendance_is_over (self->attendance, index);
}

/*< private >
 * segue_import_plan_match:
 *
 * Finds or makes the records of each row and gives them its values.
 */
gboolean
segue_import_plan_match (SegueImportPlan  *self,
                         GError          **error)
{
  self->pass = SEGUE_IMPORT_PASS_VALUES;
  self->keeps_names = has_late_column (self);
  for (guint source = SEGUE_SHEET_OWN; source <= SEGUE_SHEET_HOP; source++)
    {
      self->first_id[source] = segue_id_block (self->rows->len);
      self->next_id[source] = self->first_id[source];
    }

  segue_import_plan_expect (self);
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (!segue_import_plan_breathe (self, i, 0.2, 0.9, error))
        return FALSE;
      if (segue_import_plan_row (self, i)->result != SEGUE_IMPORT_REFUSED && !is_over (self, i))
        match_row (self, i);
    }

  return TRUE;
}
