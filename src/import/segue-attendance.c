/* segue-attendance.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-attendance"

#include "config.h"

#include "segue-attendance-private.h"

#include "segue-import-words.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
has_target (SegueMapping *mapping,
            guint         target)
{
  return target != SEGUE_NO_FIELD && segue_mapping_find_target (mapping, target) != SEGUE_NO_FIELD;
}

static guint
find_own (const SegueSheet *sheet,
          guint             source,
          guint             field)
{
  for (guint i = 0; i < sheet->n_columns; i++)
    if (sheet->columns[i].source == source && sheet->columns[i].index == field)
      return i;

  return SEGUE_NO_FIELD;
}

/**
 * segue_attendance_is_wanted:
 * @mapping: a file and what its columns mean
 * @options: what else the user said
 *
 * Returns: whether its rows name people and sessions as learning systems do: all files of
 *   enrolments with people in them, but those of our own making, which say more
 */
gboolean
segue_attendance_is_wanted (SegueMapping             *mapping,
                            const SegueImportOptions *options)
{
  const SegueSheet *sheet = segue_mapping_get_sheet (mapping);

  if (!segue_attendance_sheet_is (sheet))
    return FALSE;
  if (options->session != 0 || options->course != 0)
    return TRUE;

  return !has_target (mapping, segue_sheet_find_column (sheet, "uid")) &&
         !has_target (mapping, find_own (sheet, SEGUE_SHEET_OWN, SEGUE_ENROLMENT_HEAD_COUNT));
}

/* The column of the plan that goes into column @target of the sheet. */
static guint
find_column (SegueAttendance *self,
             guint            target)
{
  guint cell = target != SEGUE_NO_FIELD ? segue_mapping_find_target (self->plan->mapping, target) : SEGUE_NO_FIELD;

  for (guint i = 0; cell != SEGUE_NO_FIELD && i < self->plan->columns->len; i++)
    if (segue_import_plan_column (self->plan, i)->cell == cell)
      return i;

  return SEGUE_NO_FIELD;
}

static guint
find_field (SegueAttendance *self,
            guint            source,
            guint            field)
{
  return find_column (self, find_own (self->plan->sheet, source, field));
}

static void
find_columns (SegueAttendance *self)
{
  const SegueSheet *sheet = self->plan->sheet;

  for (guint i = 0; i < SEGUE_ATTENDANCE_N_COLUMNS; i++)
    self->extras[i] = find_column (self, segue_attendance_sheet_find (sheet, i));
  self->name = find_field (self, SEGUE_SHEET_OWN, SEGUE_ENROLMENT_STAKEHOLDER);
  self->title = find_field (self, SEGUE_SHEET_HOP, SEGUE_SESSION_TITLE);
  self->date = find_field (self, SEGUE_SHEET_HOP, SEGUE_SESSION_DATE);
  self->time = find_field (self, SEGUE_SHEET_HOP, SEGUE_SESSION_TIME);
  self->rollout = find_field (self, SEGUE_SHEET_HOP, SEGUE_SESSION_ROLLOUT);
  self->status = find_field (self, SEGUE_SHEET_OWN, SEGUE_ENROLMENT_STATUS);
  self->score = find_field (self, SEGUE_SHEET_OWN, SEGUE_ENROLMENT_SCORE);
  self->completed = find_field (self, SEGUE_SHEET_OWN, SEGUE_ENROLMENT_COMPLETED_ON);
}

static void
add_present (SegueAttendance *self)
{
  SegueRecordList *list = segue_plan_list (self->plan->plan, SEGUE_RECORD_ENROLMENT);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *enrolment = segue_record_list_get (list, i);
      gint64 person = segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);

      if (person != 0)
        segue_pairs_add (self->present, segue_record_get_link (enrolment, SEGUE_ENROLMENT_SESSION), person, enrolment);
    }
}

/**
 * segue_attendance_new:
 * @plan: whose columns are set up; must outlive this
 *
 * Returns: (transfer full): what learning systems say, before any row is read
 */
SegueAttendance *
segue_attendance_new (SegueImportPlan *plan)
{
  SegueAttendance *self = g_new0 (SegueAttendance, 1);

  self->plan = plan;
  self->people = segue_import_people_new (plan->plan, SEGUE_MATCH_ANY);
  self->present = segue_pairs_new ();
  self->attempts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->engaged = segue_pairs_new ();
  self->made = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->rows = g_array_new (FALSE, TRUE, sizeof (SegueAttendanceRow));
  self->today = segue_today ();
  find_columns (self);
  add_present (self);

  return self;
}

/**
 * segue_attendance_free:
 *
 * Frees it; what the file brings belongs to the plan.
 */
void
segue_attendance_free (SegueAttendance *self)
{
  segue_import_people_free (self->people);
  segue_pairs_free (self->present);
  g_hash_table_unref (self->attempts);
  segue_pairs_free (self->engaged);
  g_hash_table_unref (self->made);
  g_array_unref (self->rows);
  g_free (self);
}

static SegueAttendanceRow *
get_row (SegueAttendance *self,
         guint            index)
{
  return &g_array_index (self->rows, SegueAttendanceRow, index);
}

/*< private >
 * segue_attendance_dup_text:
 * @index: of a row
 * @column: of the plan, or %SEGUE_NO_FIELD
 *
 * Returns: (transfer full): the cell, empty where it says that there is nothing
 */
char *
segue_attendance_dup_text (SegueAttendance *self,
                           guint            index,
                           guint            column)
{
  const char *text = NULL;

  if (column == SEGUE_NO_FIELD)
    return g_strdup ("");

  text = segue_cell_reader_get_text (segue_import_plan_column (self->plan, column)->reader,
                                     segue_import_plan_get_cell (self->plan, segue_import_plan_row (self->plan, index)->row,
                                                                 column));

  return g_strdup (segue_empty_word_find (text) != SEGUE_EMPTY_WORD_NO ? "" : text);
}

/*< private >
 * segue_attendance_refuse:
 * @reason: (transfer full): a sentence
 *
 * Returns: FALSE
 */
gboolean
segue_attendance_refuse (SegueAttendance *self,
                         guint            index,
                         char            *reason)
{
  SegueImportIssue issue = { segue_import_plan_row (self->plan, index)->row, SEGUE_NO_FIELD,
                             SEGUE_IMPORT_ISSUE_TOLD, 0, NULL };

  issue.detail = g_string_chunk_insert_const (self->plan->details, reason);
  segue_import_plan_refuse (self->plan, index, &issue);
  g_free (reason);

  return FALSE;
}

/*< private >
 * segue_attendance_is_enrolled:
 * @session: (nullable): a session
 * @person: whom it is about
 *
 * Returns: whether there is an enrolment of the two already
 */
gboolean
segue_attendance_is_enrolled (SegueAttendance *self,
                              SegueRecord     *session,
                              gint64           person)
{
  return session != NULL && segue_pairs_find (self->present, segue_record_get_id (session), person) != NULL;
}

/* What it says of somebody's learning, the more the better. */
static int
get_rank (int status)
{
  if (status == SEGUE_ATTENDANCE_NONE)
    return 0;

  switch ((SegueEnrolmentStatus) status)
    {
    case SEGUE_ENROLMENT_STATUS_ATTENDED:
      return 9;
    case SEGUE_ENROLMENT_STATUS_LATE:
      return 8;
    case SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED:
      return 7;
    case SEGUE_ENROLMENT_STATUS_ENROLLED:
      return 6;
    case SEGUE_ENROLMENT_STATUS_INVITED:
      return 5;
    case SEGUE_ENROLMENT_STATUS_WAIT_LISTED:
      return 4;
    case SEGUE_ENROLMENT_STATUS_EXCUSED:
      return 3;
    case SEGUE_ENROLMENT_STATUS_NO_SHOW:
      return 2;
    case SEGUE_ENROLMENT_STATUS_DECLINED:
    case SEGUE_ENROLMENT_STATUS_CANCELLED:
      return 1;
    }

  return 0;
}

/* Of several attempts the best counts, of equal ones the last. */
static gboolean
beats (const SegueAttendanceRow *row,
       const SegueAttendanceRow *other)
{
  if (get_rank (row->status) != get_rank (other->status))
    return get_rank (row->status) > get_rank (other->status);

  return row->score >= other->score;
}

static void
compare_attempts (SegueAttendance *self,
                  guint            index)
{
  SegueAttendanceRow *row = get_row (self, index);
  SegueAttendanceRow *best = NULL;
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, segue_record_get_id (row->session),
                                          row->person);
  gpointer found = NULL;

  if (g_hash_table_lookup_extended (self->attempts, key, NULL, &found))
    {
      best = get_row (self, GPOINTER_TO_UINT (found));
      self->n_beaten++;
      row->is_over = !beats (row, best);
      best->is_over = !row->is_over;
    }
  if (!row->is_over)
    g_hash_table_insert (self->attempts, g_steal_pointer (&key), GUINT_TO_POINTER (index));
}

/* Meeting programs list who gave the session among those who came. */
static gboolean
is_trainer (const SegueAttendanceRow *row)
{
  guint n = 0;
  const gint64 *trainers = segue_record_get_links (row->session, SEGUE_SESSION_TRAINERS, &n);

  for (guint i = 0; i < n; i++)
    if (trainers[i] == row->person)
      return row->is_guess;

  return FALSE;
}

/* What a trainer wrote is finer than what follows from having joined. */
static void
keep_finer (SegueAttendance    *self,
            SegueAttendanceRow *row)
{
  SegueRecord *present = segue_pairs_find (self->present, segue_record_get_id (row->session), row->person);

  if (present != NULL && row->is_guess &&
      (row->status != SEGUE_ENROLMENT_STATUS_ATTENDED || segue_enrolment_get_seat (present) == SEGUE_SEAT_USED))
    row->status = SEGUE_ATTENDANCE_NONE;
}

static void
read_row (SegueAttendance *self,
          guint            index)
{
  SegueAttendanceRow *row = get_row (self, index);

  row->session = segue_attendance_find_session (self, index, segue_attendance_peek_person (self, index));
  if (row->session == NULL || !segue_attendance_find_person (self, index, row))
    {
      row->session = NULL;
      return;
    }

  row->score = segue_attendance_read_score (self, index);
  segue_attendance_read_status (self, index, row);
  row->is_over = is_trainer (row);
  if (row->is_over)
    {
      self->n_trainers++;
      return;
    }

  compare_attempts (self, index);
  keep_finer (self, row);
}

/* Takes @text. */
static void
add_note (SegueAttendance *self,
          char            *text)
{
  g_ptr_array_add (self->plan->notes, segue_import_note_new (text, SEGUE_IMPORT_REMEDY_NONE, 0, SEGUE_NO_FIELD, 0));
}

static void
add_notes (SegueAttendance *self)
{
  GHashTableIter iter;
  gpointer session = NULL;

  g_hash_table_iter_init (&iter, self->made);
  while (g_hash_table_iter_next (&iter, NULL, &session))
    add_note (self, g_strdup_printf (_("“%s” is a new session, without a day, for those who learned alone"),
                                     segue_record_get_text (session, SEGUE_SESSION_TITLE)));
  if (self->n_added > 0)
    add_note (self, g_strdup_printf (ngettext ("%u person is new in the register", "%u people are new in the register",
                                               self->n_added), self->n_added));
  if (self->n_beaten > 0)
    add_note (self, g_strdup_printf (ngettext ("%u row is a further attempt of somebody; the best counts, of equal ones the last",
                                               "%u rows are further attempts of somebody; the best counts, of equal ones the last",
                                               self->n_beaten), self->n_beaten));
  if (self->n_trainers > 0)
    add_note (self, g_strdup_printf (ngettext ("%u row is of a trainer of the session, who needs no seat",
                                               "%u rows are of trainers of the session, who need no seat",
                                               self->n_trainers), self->n_trainers));
}

static gboolean
is_gone (SegueAttendance *self,
         SegueRecordKind  kind,
         gint64           id)
{
  return id != 0 && segue_plan_find (self->plan->plan, kind, id) == NULL;
}

static gboolean
check_session (SegueAttendance  *self,
               GError          **error)
{
  if (is_gone (self, SEGUE_RECORD_SESSION, self->plan->options.session) ||
      is_gone (self, SEGUE_RECORD_COURSE, self->plan->options.course))
    {
      g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_SESSION,
                   _("%s: the session or course that the rows are of has been deleted in the meantime"),
                   segue_grid_get_name (self->plan->grid));
      return FALSE;
    }
  if (self->plan->options.session != 0 || self->plan->options.course != 0 || self->title != SEGUE_NO_FIELD ||
      self->extras[SEGUE_ATTENDANCE_COURSE] != SEGUE_NO_FIELD ||
      self->extras[SEGUE_ATTENDANCE_COURSE_CODE] != SEGUE_NO_FIELD)
    return TRUE;

  g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_SESSION,
               _("%s: no column says which session or course the rows are of"),
               segue_grid_get_name (self->plan->grid));
  return FALSE;
}

/* Cells that are read here may be read again, and are counted then. */
static SegueCellCounts *
keep_counts (SegueImportPlan *plan)
{
  SegueCellCounts *counts = g_new (SegueCellCounts, plan->columns->len);

  for (guint i = 0; i < plan->columns->len; i++)
    counts[i] = *segue_cell_reader_get_counts (segue_import_plan_column (plan, i)->reader);

  return counts;
}

/**
 * segue_attendance_read:
 * @error: %SEGUE_IMPORT_ERROR
 *
 * Finds the session and the person of each row of the plan, and what came of it.  Rows
 * for which that fails are refused.
 *
 * Returns: FALSE where the file as a whole says of no session
 */
gboolean
segue_attendance_read (SegueAttendance  *self,
                       GError          **error)
{
  g_autofree SegueCellCounts *counts = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!check_session (self, error))
    return FALSE;

  g_array_set_size (self->rows, self->plan->rows->len);
  segue_attendance_learn_scores (self);
  counts = keep_counts (self->plan);
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (!segue_import_plan_breathe (self->plan, i, 0.2, 0.5, error))
        return FALSE;
      if (segue_import_plan_row (self->plan, i)->result != SEGUE_IMPORT_REFUSED)
        read_row (self, i);
    }
  for (guint i = 0; i < self->plan->columns->len; i++)
    segue_cell_reader_set_counts (segue_import_plan_column (self->plan, i)->reader, &counts[i]);
  add_notes (self);

  return TRUE;
}

/**
 * segue_attendance_is_over:
 * @index: of a row
 *
 * Returns: whether the row adds nothing to what another one says
 */
gboolean
segue_attendance_is_over (SegueAttendance *self,
                          guint            index)
{
  return get_row (self, index)->is_over;
}

/**
 * segue_attendance_get_session:
 * @index: of a row that is not refused
 *
 * Returns: (transfer none) (nullable): the session that it is about
 */
SegueRecord *
segue_attendance_get_session (SegueAttendance *self,
                              guint            index)
{
  return get_row (self, index)->session;
}

static void
add_integer (SegueAttendance *self,
             guint            column,
             guint            field,
             gint64           integer,
             gboolean         weak)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, integer);
  segue_import_plan_add_value (self->plan, column, SEGUE_SHEET_OWN, field, &value, weak);
}

/**
 * segue_attendance_add_values:
 * @index: of a row that is not refused
 *
 * Adds to the values of the present row what no column has as it is.
 */
void
segue_attendance_add_values (SegueAttendance *self,
                             guint            index)
{
  const SegueAttendanceRow *row = get_row (self, index);

  add_integer (self, self->name, SEGUE_ENROLMENT_STAKEHOLDER, row->person, FALSE);
  if (row->status != SEGUE_ATTENDANCE_NONE)
    add_integer (self, self->status, SEGUE_ENROLMENT_STATUS, row->status, FALSE);
  if (row->score != SEGUE_ATTENDANCE_NONE)
    add_integer (self, self->score, SEGUE_ENROLMENT_SCORE, row->score, FALSE);
}

/**
 * segue_attendance_dup_title:
 * @index: of a row
 *
 * Returns: (transfer full): whom the row is about and in which session; empty for a
 *   refused row
 */
char *
segue_attendance_dup_title (SegueAttendance *self,
                            guint            index)
{
  const SegueAttendanceRow *row = get_row (self, index);
  SegueRecord *person = row->session != NULL
                          ? segue_import_plan_find_record (self->plan, SEGUE_RECORD_STAKEHOLDER, row->person) : NULL;

  if (person == NULL)
    return g_strdup ("");

  /* Translators: a person, and a session of a course. */
  return g_strdup_printf (_("%s – %s"), segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME),
                          segue_record_get_text (row->session, SEGUE_SESSION_TITLE));
}

/**
 * segue_attendance_count_unknown:
 *
 * Returns: how many rows are of people who were not in the register
 */
guint
segue_attendance_count_unknown (SegueAttendance *self)
{
  return self->n_unknown;
}
