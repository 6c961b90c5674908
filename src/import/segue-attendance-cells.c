/* segue-attendance-cells.c - marks and words of learning systems
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-attendance"

#include "config.h"

#include "segue-attendance-private.h"

#include "segue-enrolment.h"
#include "segue-import-numbers.h"
#include "segue-import-words.h"
#include "segue-session.h"

#include <math.h>
#include <string.h>

/* A mark, and what it is a part of: 0 where the cell does not say. */
typedef struct
{
  double value;
  double of;
} Mark;

static gboolean
read_number (const char *text,
             double     *value,
             gboolean   *is_percent)
{
  SegueNumber number;

  if (!segue_number_read (text, SEGUE_GROUPING_DECIMALS, &number))
    return FALSE;

  *value = number.real;
  *is_percent = number.is_percent;
  return TRUE;
}

/* Where "85/100", "17 of 20" is cut. */
static const char *
find_part (const char *text,
           gsize      *length)
{
  static const char *const words[] = { "/", " of ", " out of ", " von ", " sur ", " van ", " de " };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const char *found = strstr (text, words[i]);

      if (found == NULL)
        continue;
      *length = strlen (words[i]);
      return found;
    }

  return NULL;
}

static gboolean
read_mark (const char *text,
           Mark       *mark)
{
  gsize length = 0;
  const char *cut = find_part (text, &length);
  g_autofree char *first = cut != NULL ? g_strndup (text, (gsize) (cut - text)) : g_strdup (text);
  gboolean is_percent = FALSE;

  *mark = (Mark) { 0 };
  if (!read_number (first, &mark->value, &is_percent))
    return FALSE;
  if (is_percent)
    mark->of = 100;
  if (cut == NULL)
    return TRUE;

  return read_number (cut + length, &mark->of, &is_percent) && mark->of > 0;
}

/* "Grade/20.00", "Note (max. 20)": what the marks of a column are out of. */
static double
read_scale (const char *header)
{
  const char *at = strrchr (header, '/');
  g_autofree char *digits = NULL;
  double value = 0;
  gboolean is_percent = FALSE;

  if (at == NULL)
    at = strpbrk (header, "([");
  if (at == NULL)
    return 0;

  at += strcspn (at, "0123456789");
  digits = g_strndup (at, strspn (at, "0123456789.,"));
  return *digits != '\0' && read_number (digits, &value, &is_percent) ? value : 0;
}

/*< private >
 * segue_attendance_learn_scores:
 *
 * Finds out what the marks are out of: the header may say it; marks of which none is
 * above 1 are shares of it.
 */
void
segue_attendance_learn_scores (SegueAttendance *self)
{
  SegueImportPlan *plan = self->plan;
  double highest = 0;

  if (self->score == SEGUE_NO_FIELD)
    return;

  self->scale = read_scale (segue_mapping_get_column (plan->mapping,
                                                      segue_import_plan_column (plan, self->score)->cell)->header);
  for (guint i = 0; self->scale <= 0 && i < plan->rows->len; i++)
    {
      g_autofree char *text = segue_attendance_dup_text (self, i, self->score);
      Mark mark;

      if (read_mark (text, &mark) && mark.of <= 0)
        highest = MAX (highest, mark.value);
    }
  if (self->scale <= 0)
    self->scale = highest > 0 && highest <= 1 ? 1 : 100;
}

static void
warn (SegueAttendance *self,
      guint            index,
      guint            column,
      guint            code)
{
  const SegueImportIssue issue = { segue_import_plan_row (self->plan, index)->row, column, code, 0, NULL };

  segue_import_plan_warn (self->plan, &issue);
}

/*< private >
 * segue_attendance_read_score:
 * @index: of a row
 *
 * Reads `85`, `85 %`, `85/100` and `0.85`; warns of what is no mark.
 *
 * Returns: the score, 0 to 100, or %SEGUE_ATTENDANCE_NONE
 */
int
segue_attendance_read_score (SegueAttendance *self,
                             guint            index)
{
  g_autofree char *text = segue_attendance_dup_text (self, index, self->score);
  Mark mark;
  double score = 0;

  if (*text == '\0')
    return SEGUE_ATTENDANCE_NONE;
  if (!read_mark (text, &mark))
    {
      warn (self, index, self->score, SEGUE_CELL_NO_NUMBER);
      return SEGUE_ATTENDANCE_NONE;
    }

  score = round (mark.value * 100 / (mark.of > 0 ? mark.of : self->scale));
  if (!(score >= 0 && score <= 100))
    {
      warn (self, index, self->score, SEGUE_CELL_OUTSIDE);
      return SEGUE_ATTENDANCE_NONE;
    }

  return (int) score;
}

/* How much of it somebody has done: none of it, a part, all. */
static int
status_of_share (double share)
{
  if (share <= 0)
    return SEGUE_ENROLMENT_STATUS_ENROLLED;

  return share >= 100 ? SEGUE_ENROLMENT_STATUS_ATTENDED : SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED;
}

static int
read_said (SegueAttendance *self,
           guint            index)
{
  g_autofree char *text = segue_attendance_dup_text (self, index, self->status);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  SegueCellResult result = SEGUE_CELL_READ;
  gboolean is_percent = FALSE;
  double share = 0;

  if (*text == '\0')
    return SEGUE_ATTENDANCE_NONE;

  result = segue_cell_reader_read (segue_import_plan_column (self->plan, self->status)->reader, text, &value);
  if (value.is_set)
    return (int) value.slot.integer;
  if (read_number (text, &share, &is_percent) && is_percent)
    return status_of_share (share);
  if (result != SEGUE_CELL_READ)
    warn (self, index, self->status, result);

  return SEGUE_ATTENDANCE_NONE;
}

static gboolean
has_text (SegueAttendance *self,
          guint            index,
          guint            column)
{
  g_autofree char *text = segue_attendance_dup_text (self, index, column);

  return *text != '\0';
}

/*< private >
 * segue_attendance_read_status:
 * @index: of a row
 * @row: (inout): whose session and score are known
 *
 * Takes the status that the file says.  Where it says none, whoever finished, joined or
 * has a mark was there; and where it has nothing of the kind, whoever stands in the list
 * of a session that is over.
 */
void
segue_attendance_read_status (SegueAttendance    *self,
                              guint               index,
                              SegueAttendanceRow *row)
{
  guint joined = self->extras[SEGUE_ATTENDANCE_JOINED];
  guint minutes = self->extras[SEGUE_ATTENDANCE_MINUTES];
  SegueDay day = segue_record_get_day (row->session, SEGUE_SESSION_DATE);
  gboolean was_there = FALSE;

  row->status = read_said (self, index);
  if (row->status != SEGUE_ATTENDANCE_NONE)
    return;

  row->is_guess = TRUE;
  was_there = row->score != SEGUE_ATTENDANCE_NONE || has_text (self, index, self->completed) ||
              has_text (self, index, joined) || has_text (self, index, minutes);
  if (!was_there && self->status == SEGUE_NO_FIELD && self->completed == SEGUE_NO_FIELD &&
      self->score == SEGUE_NO_FIELD && joined == SEGUE_NO_FIELD && minutes == SEGUE_NO_FIELD)
    was_there = day != SEGUE_DAY_NONE && day <= self->today;

  row->status = was_there ? SEGUE_ENROLMENT_STATUS_ATTENDED : SEGUE_ENROLMENT_STATUS_ENROLLED;
}
