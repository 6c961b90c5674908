/* segue-import-match-find.c - the keys of a row, and whom they find
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-match-private.h"

#include "segue-attendance.h"
#include "segue-fold.h"
#include "segue-import-person.h"
#include "segue-import-values.h"
#include "segue-stakeholder.h"

/*< private >
 * segue_import_match_clear:
 *
 * Frees what belongs to @match, which may lie on the stack.
 */
void
segue_import_match_clear (SegueImportMatch *match)
{
  segue_import_key_clear (&match->keys[SEGUE_SHEET_OWN]);
  segue_import_key_clear (&match->keys[SEGUE_SHEET_HOP]);
}

/*< private >
 * segue_import_match_refuse:
 * @column: that is the reason, or %SEGUE_NO_FIELD
 * @code: a #SegueImportIssueCode
 * @arg: what its sentence names
 *
 * Returns: FALSE
 */
gboolean
segue_import_match_refuse (SegueImportMatch *match,
                           guint             column,
                           guint             code,
                           guint             arg)
{
  SegueImportPlan *self = match->plan;
  SegueImportIssue issue = { segue_import_plan_row (self, match->index)->row, column, code, arg, NULL };

  segue_import_plan_refuse (self, match->index, &issue);
  return FALSE;
}

/*< private >
 * segue_import_match_refuse_missing:
 * @source: of the record
 * @field: that it needs
 *
 * Refuses the row; the reason is what was wrong with the cell, where something was.
 *
 * Returns: FALSE
 */
gboolean
segue_import_match_refuse_missing (SegueImportMatch *match,
                                   guint             source,
                                   guint             field)
{
  SegueImportPlan *self = match->plan;
  guint column = segue_import_plan_find_column (self, source, field);
  guint row = segue_import_plan_row (self, match->index)->row;

  for (guint i = self->warnings->len; i > 0; i--)
    {
      const SegueImportIssue *warning = &g_array_index (self->warnings, SegueImportIssue, i - 1);

      if (warning->row != row)
        break;
      if (warning->column == column && column != SEGUE_NO_FIELD)
        {
          segue_import_plan_refuse (self, match->index, warning);
          return FALSE;
        }
    }

  if (segue_import_plan_get_kind (self, source) == SEGUE_RECORD_STAKEHOLDER && field == SEGUE_STAKEHOLDER_NAME)
    return segue_import_match_refuse (match, column, SEGUE_IMPORT_ISSUE_NAMELESS, 0);

  return segue_import_match_refuse (match, column, SEGUE_IMPORT_ISSUE_MISSING, source * SEGUE_MAX_FIELDS + field);
}

/*< private >
 * segue_import_plan_peek_value:
 *
 * Returns: (nullable): what the present row says of @field
 */
const SegueValue *
segue_import_plan_peek_value (SegueImportPlan *self,
                              guint            source,
                              guint            field)
{
  const SegueImportValue *value = segue_import_plan_find_value (self, source, field);

  return value != NULL && value->value.is_set ? &value->value : NULL;
}

/* The text by which the file says the tie; links are compared by name. */
static void
append_tie (SegueImportPlan *self,
            guint            source,
            guint            field,
            guint            row,
            GString         *key)
{
  guint column = segue_import_plan_find_column (self, source, field);
  const SegueImportColumn *at = segue_import_plan_column (self, column);
  const SegueImportValue *value = segue_import_plan_find_value (self, source, field);
  const SegueValue unset = SEGUE_VALUE_INIT;

  if (at->field->kind == SEGUE_FIELD_LINK)
    {
      const char *text = segue_cell_reader_get_text (at->reader, segue_import_plan_get_cell (self, row, column));
      g_autofree char *folded = segue_fold (text);

      g_string_append (key, folded);
      g_string_append_c (key, '\x1f');
      return;
    }

  segue_import_key_append (key, at->field, value != NULL ? &value->value : &unset);
}

/* The key of the present row; FALSE where a part that is needed is missing. */
static gboolean
make_key (SegueImportMatch *match,
          guint             source,
          guint            *missing)
{
  SegueImportPlan *self = match->plan;
  SegueRecordClass *klass = segue_record_class_get (segue_import_plan_get_kind (self, source));
  const SegueImportKeySpec *spec = segue_import_key_spec_get (klass->kind);
  gboolean is_pair = spec->is_pair;
  g_autoptr(GString) key = is_pair ? NULL : g_string_sized_new (48);

  for (guint i = 0; i < spec->n_fields; i++)
    {
      const SegueField *field = &klass->fields[spec->fields[i]];
      const SegueValue *said = segue_import_plan_peek_value (self, source, spec->fields[i]);
      SegueValue value = said != NULL ? *said : (SegueValue) SEGUE_VALUE_INIT;

      if (source == SEGUE_SHEET_OWN && spec->fields[i] == self->sheet->link)
        value = (SegueValue) { TRUE, NULL, { match->ids[SEGUE_SHEET_HOP] } };
      if (!value.is_set && (field->flags & SEGUE_FIELD_REQUIRED) != 0)
        {
          *missing = spec->fields[i];
          return FALSE;
        }
      if (spec->single != 0 && spec->fields[i] == spec->single && !value.is_set)
        match->keys[source].is_single = TRUE;
      if (is_pair)
        match->keys[source].pair[i] = value.slot.integer;
      else
        segue_import_key_append (key, field, &value);
    }
  if (is_pair)
    return TRUE;

  match->keys[source].base = g_strdup (key->str);
  if (spec->tie != SEGUE_NO_FIELD && segue_import_plan_find_column (self, source, spec->tie) != SEGUE_NO_FIELD)
    {
      append_tie (self, source, spec->tie, segue_import_plan_row (self, match->index)->row, key);
      match->keys[source].full = g_strdup (key->str);
    }

  return TRUE;
}

static gboolean
is_free (SegueRecord *record,
         gpointer     user_data)
{
  guint row = 0;

  return !segue_import_plan_find_claim (user_data, record, &row);
}

/*< private >
 * segue_import_plan_uid_is_of:
 *
 * Returns: whether the uids of the file are those of the records of @source
 */
gboolean
segue_import_plan_uid_is_of (SegueImportPlan *self,
                             guint            source)
{
  return self->uid_column != SEGUE_NO_FIELD && segue_import_plan_column (self, self->uid_column)->source == source;
}

/* Whether the record of @source is a pair with one that the file brings. */
static gboolean
has_beside (SegueImportMatch *match,
            guint             source)
{
  SegueRecord *hop = match->records[SEGUE_SHEET_HOP];

  return source == SEGUE_SHEET_OWN && hop != NULL && !segue_record_is_attached (hop) &&
         segue_import_key_spec_get (match->plan->sheet->kind)->is_pair;
}

/* Of somebody whom the file brings it is known which row did: what else links to
 * such a record came with that row or was registered since.
 */
static SegueRecord *
find_beside (SegueImportMatch *match)
{
  SegueImportPlan *self = match->plan;
  const SegueImportKeySpec *spec = segue_import_key_spec_get (self->sheet->kind);
  SegueRecord *beside = NULL;
  guint first = 0;

  if (!segue_import_plan_find_claim (self, match->records[SEGUE_SHEET_HOP], &first))
    return NULL;

  beside = segue_import_plan_row (self, first)->records[SEGUE_SHEET_OWN];
  for (guint i = 0; beside != NULL && i < spec->n_fields; i++)
    if (segue_record_get_link (beside, spec->fields[i]) != match->keys[SEGUE_SHEET_OWN].pair[i])
      beside = NULL;

  return beside;
}

static gboolean
find_by_key (SegueImportMatch *match,
             guint             source)
{
  SegueImportPlan *self = match->plan;
  guint missing = SEGUE_NO_FIELD;
  guint n = 0;

  if (match->uid != NULL && segue_import_plan_uid_is_of (self, source))
    match->records[source] = segue_import_uids_find (self->uids[source], match->uid);
  if (match->records[source] != NULL)
    {
      match->by_uid = TRUE;
      return TRUE;
    }

  if (!make_key (match, source, &missing))
    return segue_import_match_refuse_missing (match, source, missing);
  if (self->options.match == SEGUE_MATCH_UID && segue_import_plan_uid_is_of (self, source))
    return TRUE;
  if (source == SEGUE_SHEET_OWN && self->sheet->link != SEGUE_NO_FIELD && match->records[SEGUE_SHEET_HOP] == NULL)
    return TRUE; /* nothing hangs on what is not there yet */

  if (has_beside (match, source))
    {
      match->records[source] = find_beside (match);
      if (match->records[source] != NULL)
        return TRUE;
    }

  match->records[source] = segue_import_keys_find (self->keys[source], &match->keys[source], is_free, self, &n);
  return n <= 1 || segue_import_match_refuse (match, SEGUE_NO_FIELD, SEGUE_IMPORT_ISSUE_AMBIGUOUS, n);
}

static gboolean
find_person (SegueImportMatch *match)
{
  SeguePersonMatch found = segue_import_person_find (match->plan, match->uid);

  if (found.n > 1)
    return segue_import_match_refuse (match, SEGUE_NO_FIELD, SEGUE_IMPORT_ISSUE_AMBIGUOUS, found.n);

  match->records[SEGUE_SHEET_HOP] = found.record;
  match->by_uid = found.by_uid;
  return TRUE;
}

/* Before its key is looked for: an id that the hop has or will have. */
static void
reserve_id (SegueImportMatch *match,
            guint             source)
{
  SegueRecord *record = match->records[source];

  match->ids[source] = record != NULL ? segue_record_get_id (record) : match->plan->next_id[source];
}

/*< private >
 * segue_import_match_find:
 *
 * Finds the records of the row; one that is wanted and not there stays NULL.
 *
 * Returns: FALSE where the row is refused
 */
gboolean
segue_import_match_find (SegueImportMatch *match)
{
  SegueImportPlan *self = match->plan;

  match->wanted[SEGUE_SHEET_HOP] = self->sheet->hop != SEGUE_RECORD_NONE;
  if (match->wanted[SEGUE_SHEET_HOP])
    {
      gboolean is_person = self->sheet->hop == SEGUE_RECORD_STAKEHOLDER;

      if (self->attendance != NULL)
        match->records[SEGUE_SHEET_HOP] = segue_attendance_get_session (self->attendance, match->index);
      else if (!(is_person ? find_person (match) : find_by_key (match, SEGUE_SHEET_HOP)))
        return FALSE;
      reserve_id (match, SEGUE_SHEET_HOP);
    }

  if (!match->wanted[SEGUE_SHEET_OWN])
    return TRUE;
  if (!find_by_key (match, SEGUE_SHEET_OWN))
    return FALSE;

  reserve_id (match, SEGUE_SHEET_OWN);
  return TRUE;
}

/* The key of a row that will come, from the columns that keys are made of. */
static void
expect_row (SegueImportPlan *self,
            guint            index)
{
  g_auto(SegueImportMatch) match = { .plan = self, .index = index };
  guint missing = SEGUE_NO_FIELD;
  guint n = 0;

  segue_import_plan_read_row (self, index, TRUE);
  if (self->sheet->link != SEGUE_NO_FIELD)
    {
      SegueRecord *hop = NULL;

      if (make_key (&match, SEGUE_SHEET_HOP, &missing))
        hop = segue_import_keys_find (self->keys[SEGUE_SHEET_HOP], &match.keys[SEGUE_SHEET_HOP], is_free, self, &n);
      if (hop == NULL)
        return; /* nothing hangs on what is not there yet */
      match.ids[SEGUE_SHEET_HOP] = segue_record_get_id (hop);
    }

  if (make_key (&match, SEGUE_SHEET_OWN, &missing))
    segue_import_keys_expect (self->keys[SEGUE_SHEET_OWN], &match.keys[SEGUE_SHEET_OWN]);
}

/*< private >
 * segue_import_plan_expect:
 *
 * Tells the keys what rows will come, where that matters.  What is counted and
 * warned of now will be again when the rows are taken.
 */
void
segue_import_plan_expect (SegueImportPlan *self)
{
  const SegueImportKeySpec *spec = segue_import_key_spec_get (self->sheet->kind);
  g_autofree SegueCellCounts *counts = NULL;
  guint n_warnings = self->warnings->len;

  if (spec->tie == SEGUE_NO_FIELD || segue_import_plan_find_column (self, SEGUE_SHEET_OWN, spec->tie) == SEGUE_NO_FIELD)
    return;

  counts = g_new (SegueCellCounts, self->columns->len);
  for (guint i = 0; i < self->columns->len; i++)
    counts[i] = *segue_cell_reader_get_counts (segue_import_plan_column (self, i)->reader);

  for (guint i = 0; i < self->rows->len; i++)
    if (segue_import_plan_row (self, i)->result != SEGUE_IMPORT_REFUSED)
      expect_row (self, i);

  for (guint i = 0; i < self->columns->len; i++)
    segue_cell_reader_set_counts (segue_import_plan_column (self, i)->reader, &counts[i]);
  g_array_set_size (self->warnings, n_warnings);
}
