/* segue-import-match.c - which record each row is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

#include "segue-fold.h"
#include "segue-id.h"
#include "segue-import-links.h"
#include "segue-import-person.h"
#include "segue-import-values.h"
#include "segue-stakeholder.h"

/* What is found out about one row. */
typedef struct
{
  SegueImportPlan *plan;
  guint            index;
  SegueRecord     *records[2];
  gboolean         wanted[2];  /* whether the row has such a record */
  SegueImportKey   keys[2];
  gint64           ids[2];     /* of the records, given before these are made */
  gboolean         by_uid;
  const char      *uid;        /* that the row gives, or NULL */
} Match;

static void
match_clear (Match *match)
{
  segue_import_key_clear (&match->keys[SEGUE_SHEET_OWN]);
  segue_import_key_clear (&match->keys[SEGUE_SHEET_HOP]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Match, match_clear)

static gboolean
refuse (Match *match,
        guint  column,
        guint  code,
        guint  arg)
{
  SegueImportPlan *self = match->plan;
  SegueImportIssue issue = { segue_import_plan_row (self, match->index)->row, column, code, arg, NULL };

  segue_import_plan_refuse (self, match->index, &issue);
  return FALSE;
}

/* The reason why a needed value is missing: what was wrong with its cell. */
static gboolean
refuse_missing (Match *match,
                guint  source,
                guint  field)
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
    return refuse (match, column, SEGUE_IMPORT_ISSUE_NAMELESS, 0);

  return refuse (match, column, SEGUE_IMPORT_ISSUE_MISSING, source * SEGUE_MAX_FIELDS + field);
}

static const SegueValue *
peek_value (SegueImportPlan *self,
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
make_key (Match *match,
          guint  source,
          guint *missing)
{
  SegueImportPlan *self = match->plan;
  SegueRecordClass *klass = segue_record_class_get (segue_import_plan_get_kind (self, source));
  const SegueImportKeySpec *spec = segue_import_key_spec_get (klass->kind);
  gboolean is_pair = segue_import_key_is_pair (spec);
  g_autoptr(GString) key = is_pair ? NULL : g_string_sized_new (48);

  for (guint i = 0; i < spec->n_fields; i++)
    {
      const SegueField *field = &klass->fields[spec->fields[i]];
      const SegueValue *said = peek_value (self, source, spec->fields[i]);
      SegueValue value = said != NULL ? *said : (SegueValue) SEGUE_VALUE_INIT;

      if (source == SEGUE_SHEET_OWN && spec->fields[i] == self->sheet->link)
        value = (SegueValue) { TRUE, NULL, { match->ids[SEGUE_SHEET_HOP] } };
      if (!value.is_set && (field->flags & SEGUE_FIELD_REQUIRED) != 0)
        {
          *missing = spec->fields[i];
          return FALSE;
        }
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

static gboolean
uid_is_of (SegueImportPlan *self,
           guint            source)
{
  return self->uid_column != SEGUE_NO_FIELD && segue_import_plan_column (self, self->uid_column)->source == source;
}

/* Whether the record of @source is a pair with one that the file brings. */
static gboolean
has_beside (Match *match,
            guint  source)
{
  SegueRecord *hop = match->records[SEGUE_SHEET_HOP];

  return source == SEGUE_SHEET_OWN && hop != NULL && !segue_record_is_attached (hop) &&
         segue_import_key_is_pair (segue_import_key_spec_get (match->plan->sheet->kind));
}

/* Of somebody whom the file brings it is known which row did: what else links to
 * such a record came with that row or was registered since.
 */
static SegueRecord *
find_beside (Match *match)
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
find_by_key (Match *match,
             guint  source)
{
  SegueImportPlan *self = match->plan;
  guint missing = SEGUE_NO_FIELD;
  guint n = 0;

  if (match->uid != NULL && uid_is_of (self, source))
    match->records[source] = segue_import_uids_find (self->uids[source], match->uid);
  if (match->records[source] != NULL)
    {
      match->by_uid = TRUE;
      return TRUE;
    }

  if (!make_key (match, source, &missing))
    return refuse_missing (match, source, missing);
  if (self->options.match == SEGUE_MATCH_UID && uid_is_of (self, source))
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
  return n <= 1 || refuse (match, SEGUE_NO_FIELD, SEGUE_IMPORT_ISSUE_AMBIGUOUS, n);
}

static gboolean
find_person (Match *match)
{
  SeguePersonMatch found = segue_import_person_find (match->plan, match->uid);

  if (found.n > 1)
    return refuse (match, SEGUE_NO_FIELD, SEGUE_IMPORT_ISSUE_AMBIGUOUS, found.n);

  match->records[SEGUE_SHEET_HOP] = found.record;
  match->by_uid = found.by_uid;
  return TRUE;
}

/* The rollout of the row.  One that the file names and nobody knows is no reason
 * to put the row into another.
 */
static gboolean
check_rollout (Match *match)
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
    return refuse_missing (match, self->rollout_source, self->rollout_field);

  rollout = peek_value (self, self->rollout_source, self->rollout_field);
  if (self->options.rollout != 0 && rollout != NULL && rollout->slot.integer != self->options.rollout)
    return refuse (match, self->rollout_column, SEGUE_IMPORT_ISSUE_OTHER_ROLLOUT, 0);

  if (self->sheet->all_hops)
    match->wanted[SEGUE_SHEET_OWN] = rollout != NULL;
  return TRUE;
}

/* Before its key is looked for: an id that the hop has or will have. */
static void
reserve_id (Match *match,
            guint  source)
{
  SegueRecord *record = match->records[source];

  match->ids[source] = record != NULL ? segue_record_get_id (record) : match->plan->next_id[source];
}

static gboolean
find_records (Match *match)
{
  SegueImportPlan *self = match->plan;

  match->wanted[SEGUE_SHEET_HOP] = self->sheet->hop != SEGUE_RECORD_NONE;
  if (match->wanted[SEGUE_SHEET_HOP])
    {
      gboolean is_person = self->sheet->hop == SEGUE_RECORD_STAKEHOLDER;

      if (!(is_person ? find_person (match) : find_by_key (match, SEGUE_SHEET_HOP)))
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

static gboolean
check_required (Match *match,
                guint  source)
{
  SegueImportPlan *self = match->plan;
  SegueRecordClass *klass = segue_record_class_get (segue_import_plan_get_kind (self, source));

  for (guint i = 0; i < klass->n_fields; i++)
    if ((klass->fields[i].flags & SEGUE_FIELD_REQUIRED) != 0 &&
        !(source == SEGUE_SHEET_OWN && i == self->sheet->link) && peek_value (self, source, i) == NULL)
      return refuse_missing (match, source, i);

  return TRUE;
}

static gboolean
check_values (Match *match)
{
  SegueImportPlan *self = match->plan;

  for (guint i = 0; i < self->values->len; i++)
    {
      const SegueImportValue *value = &g_array_index (self->values, SegueImportValue, i);
      SegueRecord *record = match->records[value->source];

      if (record == NULL)
        continue;
      if (match->by_uid && segue_import_plan_is_missing (self, match->index, record, value))
        return refuse_missing (match, value->source, value->field);
      if (segue_import_plan_contradicts (self, match->index, record, value))
        {
          guint first = 0;

          segue_import_plan_find_claim (self, record, &first);
          return refuse (match, value->column, SEGUE_IMPORT_ISSUE_CONFLICT,
                         segue_grid_get_line (self->grid, segue_import_plan_row (self, first)->row));
        }
    }

  return TRUE;
}

/* Values that need a rollout where the row has none. */
static void
warn_of_homeless (Match *match)
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
make_record (Match *match,
             guint  source)
{
  SegueImportPlan *self = match->plan;
  SegueRecordKind kind = segue_import_plan_get_kind (self, source);
  SegueRecord *record = segue_record_new (kind, self->next_id[source]++);
  SegueValue value = SEGUE_VALUE_INIT;

  if (match->uid != NULL && uid_is_of (self, source) && segue_record_class_get (kind)->is_main)
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
register_record (Match    *match,
                 guint     source,
                 gboolean  is_beside)
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
  if (match->uid != NULL && uid_is_of (self, source))
    segue_import_uids_add (self->uids[source], record);
}

static void
take_row (Match *match)
{
  SegueImportPlan *self = match->plan;
  SegueImportRow *row = segue_import_plan_row (self, match->index);
  gboolean is_new[2] = { FALSE, FALSE };
  gboolean is_pair = segue_import_key_is_pair (segue_import_key_spec_get (self->sheet->kind));

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
withdraw_warnings (Match *match,
                   guint  first)
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
check_row (Match *match)
{
  if (!check_rollout (match) || !find_records (match))
    return FALSE;

  for (guint source = SEGUE_SHEET_OWN; source <= SEGUE_SHEET_HOP; source++)
    if (match->wanted[source] && match->records[source] == NULL && !check_required (match, source))
      return FALSE;

  return check_values (match);
}

static void
match_row (SegueImportPlan *self,
           guint            index)
{
  g_auto(Match) match = { .plan = self, .index = index };
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
  take_row (&match);
}

/* The key of a row that will come, from the columns that keys are made of. */
static void
expect_row (SegueImportPlan *self,
            guint            index)
{
  g_auto(Match) match = { .plan = self, .index = index };
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

/* Tells the keys what rows will come, where that matters.  What is counted and
 * warned of now will be again when the rows are taken.
 */
static void
expect_rows (SegueImportPlan *self)
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

  expect_rows (self);
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (!segue_import_plan_breathe (self, i, 0.2, 0.9, error))
        return FALSE;
      if (segue_import_plan_row (self, i)->result != SEGUE_IMPORT_REFUSED)
        match_row (self, i);
    }

  return TRUE;
}
