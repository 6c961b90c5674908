/* segue-attendance-session.c - which session a row of a learning system is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A session by its title; else one of the course, by the day and the time, by who has a
 * seat, or since there is no other.  Who learned alone, without a session, belongs to one
 * that the course has for all of them, without a day.
 */

#define G_LOG_DOMAIN "segue-attendance"

#include "config.h"

#include "segue-attendance-private.h"

#include "segue-course.h"
#include "segue-delivery.h"
#include "segue-import-dates.h"
#include "segue-import-quote.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-time.h"

#include <glib/gi18n.h>
#include <string.h>

/* What a row says of when it was; a day that is written in numbers may be two.  The day on
 * which somebody completed a course is perhaps that of the session.
 */
typedef struct
{
  SegueDay days[2];
  guint    n_days;
  int      time;
  gboolean is_perhaps;
} When;

static void
add_day (When     *when,
         SegueDay  day)
{
  if (day != SEGUE_DAY_NONE && when->n_days < G_N_ELEMENTS (when->days))
    when->days[when->n_days++] = day;
}

/* Of the day column the plan knows the order of day and month. */
static void
read_day (SegueAttendance *self,
          guint            index,
          guint            column,
          When            *when)
{
  g_autofree char *text = segue_attendance_dup_text (self, index, column);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (*text == '\0')
    return;

  segue_cell_reader_read (segue_import_plan_column (self->plan, column)->reader, text, &value);
  if (value.is_set)
    add_day (when, (SegueDay) value.slot.integer);
}

static void
read_joined (SegueAttendance *self,
             guint            index,
             When            *when)
{
  g_autofree char *text = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_JOINED]);
  SegueDateOrder asked = self->plan->options.dates;
  SegueDateCell cell;

  if (*text == '\0')
    return;

  segue_date_cell_read (text, &cell);
  add_day (when, segue_date_cell_get_day (&cell, asked != SEGUE_DATE_ORDER_UNKNOWN ? asked : SEGUE_DATE_ORDER_DMY, FALSE));
  if (asked == SEGUE_DATE_ORDER_UNKNOWN)
    add_day (when, segue_date_cell_get_day (&cell, SEGUE_DATE_ORDER_MDY, FALSE));
}

static void
read_when (SegueAttendance *self,
           guint            index,
           When            *when)
{
  g_autofree char *text = segue_attendance_dup_text (self, index, self->time);

  *when = (When) { .time = SEGUE_TIME_NONE };
  read_day (self, index, self->date, when);
  if (when->n_days == 0)
    read_joined (self, index, when);
  if (when->n_days == 0)
    {
      read_day (self, index, self->completed, when);
      when->is_perhaps = TRUE;
    }
  if (*text != '\0')
    segue_time_read (text, &when->time);
}

static gboolean
is_on (SegueRecord *session,
       const When  *when)
{
  SegueDay first = segue_record_get_day (session, SEGUE_SESSION_DATE);
  SegueDay last = segue_record_get_day (session, SEGUE_SESSION_END_DATE);

  for (guint i = 0; i < when->n_days && first != SEGUE_DAY_NONE; i++)
    if (when->days[i] >= first && when->days[i] <= MAX (first, last))
      return TRUE;

  return FALSE;
}

/* Leaves those that @keeps, unless that is none. */
static void
narrow (GPtrArray *sessions,
        GPtrArray *kept)
{
  if (kept->len > 0)
    {
      g_ptr_array_set_size (sessions, 0);
      g_ptr_array_extend (sessions, kept, NULL, NULL);
    }
}

/* Returns FALSE where none of the sessions is on that day, and one must be. */
static gboolean
narrow_by_day (GPtrArray  *sessions,
               const When *when)
{
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();
  g_autoptr(GPtrArray) timed = g_ptr_array_new ();

  if (when->n_days == 0)
    return TRUE;

  for (guint i = 0; i < sessions->len; i++)
    if (is_on (g_ptr_array_index (sessions, i), when))
      g_ptr_array_add (kept, g_ptr_array_index (sessions, i));
  if (!when->is_perhaps)
    g_ptr_array_set_size (sessions, 0);
  narrow (sessions, kept);

  for (guint i = 0; i < kept->len && when->time != SEGUE_TIME_NONE; i++)
    {
      SegueRecord *session = g_ptr_array_index (kept, i);

      if (segue_record_is_set (session, SEGUE_SESSION_TIME) &&
          segue_record_get_integer (session, SEGUE_SESSION_TIME) == when->time)
        g_ptr_array_add (timed, session);
    }
  narrow (sessions, timed);

  return sessions->len > 0;
}

static void
narrow_by_seat (SegueAttendance *self,
                GPtrArray       *sessions,
                gint64           person)
{
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len && sessions->len > 1 && person != 0; i++)
    if (segue_attendance_is_enrolled (self, g_ptr_array_index (sessions, i), person))
      g_ptr_array_add (kept, g_ptr_array_index (sessions, i));
  narrow (sessions, kept);
}

static gboolean
is_of_rollout (SegueAttendance *self,
               SegueRecord     *record,
               guint            field)
{
  gint64 rollout = self->plan->options.rollout;

  return rollout == 0 || segue_record_get_link (record, field) == rollout;
}

/* Those that the title means, in the rollout that is asked for. */
static GPtrArray *
find_called (SegueAttendance *self,
             SegueRecordKind  kind,
             guint            rollout,
             const char      *title)
{
  GPtrArray *found = g_ptr_array_new ();
  guint n = 0;
  const gint64 *ids = *title != '\0' ? segue_names_find (self->plan->names, kind, title, &n) : NULL;

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *record = segue_plan_find (self->plan->plan, kind, ids[i]);

      if (record != NULL && is_of_rollout (self, record, rollout))
        g_ptr_array_add (found, record);
    }

  return found;
}

/* Sessions that were held or will be. */
static GPtrArray *
list_sessions (SegueAttendance *self,
               SegueRecord     *course)
{
  GPtrArray *sessions = g_ptr_array_new ();
  guint n = 0;
  SegueRecord * const *all = segue_plan_incoming (self->plan->plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE,
                                                  segue_record_get_id (course), &n);

  for (guint i = 0; i < n; i++)
    if (segue_session_counts (all[i]))
      g_ptr_array_add (sessions, all[i]);

  return sessions;
}

/* The session of those who learn alone: it has no day. */
static SegueRecord *
get_self_paced (SegueAttendance *self,
                SegueRecord     *course,
                GPtrArray       *sessions)
{
  gint64 id = segue_record_get_id (course);
  SegueRecord *made = g_hash_table_lookup (self->made, &id);
  g_autofree char *title = NULL;

  for (guint i = 0; i < sessions->len; i++)
    if (segue_record_get_day (g_ptr_array_index (sessions, i), SEGUE_SESSION_DATE) == SEGUE_DAY_NONE)
      return g_ptr_array_index (sessions, i);
  if (made != NULL)
    return made;

  /* Translators: a session of a course for people who learn it alone. */
  title = g_strdup_printf (_("%s, self-paced"), segue_record_get_text (course, SEGUE_COURSE_TITLE));
  made = segue_record_new (SEGUE_RECORD_SESSION, 0);
  segue_record_set_text (made, SEGUE_SESSION_TITLE, title);
  segue_record_set_integer (made, SEGUE_SESSION_COURSE, id);
  segue_record_set_integer (made, SEGUE_SESSION_ROLLOUT, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT));
  segue_record_set_integer (made, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_RUNNING);
  segue_import_plan_add_record (self->plan, made);
  g_hash_table_insert (self->made, g_memdup2 (&id, sizeof id), made);

  return made;
}

/* Takes @reason. */
static SegueRecord *
refuse (SegueAttendance *self,
        guint            index,
        char            *reason)
{
  segue_attendance_refuse (self, index, reason);
  return NULL;
}

static SegueRecord *
refuse_open (SegueAttendance *self,
             guint            index,
             guint            n,
             const char      *title)
{
  g_autofree char *quote = segue_import_quote (title);

  return refuse (self, index, g_strdup_printf (_("it is open which of %u sessions of “%s” is meant"), n, quote));
}

static SegueRecord *
find_of_course (SegueAttendance *self,
                guint            index,
                SegueRecord     *course,
                const When      *when,
                gint64           person)
{
  g_autoptr(GPtrArray) sessions = list_sessions (self, course);
  g_autoptr(GPtrArray) left = g_ptr_array_copy (sessions, NULL, NULL);
  const char *title = segue_record_get_text (course, SEGUE_COURSE_TITLE);
  gboolean is_on_day = narrow_by_day (left, when);

  narrow_by_seat (self, left, person);
  if (is_on_day && left->len == 1)
    return g_ptr_array_index (left, 0);
  if (segue_course_is_self_paced (course) || sessions->len == 0)
    return get_self_paced (self, course, sessions);

  if (!is_on_day)
    {
      g_autofree char *day = segue_day_to_text (when->days[0]);
      g_autofree char *quote = segue_import_quote (title);

      return refuse (self, index, g_strdup_printf (_("“%s” has no session on %s"), quote, day));
    }

  return refuse_open (self, index, left->len, title);
}

static GPtrArray *
find_courses (SegueAttendance *self,
              guint            index)
{
  g_autofree char *code = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_COURSE_CODE]);
  g_autofree char *title = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_COURSE]);
  GPtrArray *courses = find_called (self, SEGUE_RECORD_COURSE, SEGUE_COURSE_ROLLOUT, title);
  SegueRecord *asked = segue_plan_find (self->plan->plan, SEGUE_RECORD_COURSE, self->plan->options.course);

  if (asked != NULL)
    {
      g_ptr_array_set_size (courses, 0);
      g_ptr_array_add (courses, asked);
      return courses;
    }
  if (courses->len == 1 || *code == '\0')
    return courses;

  g_ptr_array_unref (courses);
  return find_called (self, SEGUE_RECORD_COURSE, SEGUE_COURSE_ROLLOUT, code);
}

/* The session that the user named, unless the row is of another course. */
static SegueRecord *
get_asked (SegueAttendance *self,
           guint            index)
{
  SegueRecord *session = segue_plan_find (self->plan->plan, SEGUE_RECORD_SESSION, self->plan->options.session);
  g_autoptr(GPtrArray) courses = find_courses (self, index);

  for (guint i = 0; i < courses->len; i++)
    if (segue_record_get_id (g_ptr_array_index (courses, i)) == segue_record_get_link (session, SEGUE_SESSION_COURSE))
      return session;
  if (courses->len > 0)
    {
      g_autofree char *quote = segue_import_quote (segue_record_get_text (g_ptr_array_index (courses, 0),
                                                                          SEGUE_COURSE_TITLE));

      return refuse (self, index, g_strdup_printf (_("the row is of the course “%s”"), quote));
    }

  return session;
}

/* Only sessions of the rollout that the row names. */
static void
narrow_by_rollout (SegueAttendance *self,
                   guint            index,
                   GPtrArray       *sessions)
{
  g_autofree char *name = segue_attendance_dup_text (self, index, self->rollout);
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();
  guint n = 0;
  const gint64 *ids = *name != '\0' ? segue_names_find (self->plan->names, SEGUE_RECORD_ROLLOUT, name, &n) : NULL;

  for (guint i = 0; i < sessions->len; i++)
    for (guint j = 0; j < n; j++)
      if (segue_record_get_link (g_ptr_array_index (sessions, i), SEGUE_SESSION_ROLLOUT) == ids[j])
        g_ptr_array_add (kept, g_ptr_array_index (sessions, i));
  narrow (sessions, kept);
}

/*< private >
 * segue_attendance_find_session:
 * @index: of a row
 * @person: whom it is about, 0 where that is not known yet
 *
 * Returns: (transfer none) (nullable): the session; %NULL where the row is refused
 */
SegueRecord *
segue_attendance_find_session (SegueAttendance *self,
                               guint            index,
                               gint64           person)
{
  g_autofree char *title = segue_attendance_dup_text (self, index, self->title);
  g_autofree char *course = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_COURSE]);
  g_autoptr(GPtrArray) sessions = NULL;
  g_autoptr(GPtrArray) courses = NULL;
  g_autofree char *quote = NULL;
  When when;

  if (self->plan->options.session != 0)
    return get_asked (self, index);

  read_when (self, index, &when);
  sessions = find_called (self, SEGUE_RECORD_SESSION, SEGUE_SESSION_ROLLOUT, title);
  narrow_by_rollout (self, index, sessions);
  if (sessions->len > 1 && !narrow_by_day (sessions, &when))
    return refuse (self, index, g_strdup (_("no session of that title is on that day")));
  narrow_by_seat (self, sessions, person);
  if (sessions->len == 1)
    return g_ptr_array_index (sessions, 0);
  if (sessions->len > 1)
    return refuse_open (self, index, sessions->len, title);

  courses = find_courses (self, index);
  if (courses->len == 1)
    return find_of_course (self, index, g_ptr_array_index (courses, 0), &when, person);

  quote = segue_import_quote (*course != '\0' ? course : title);
  if (courses->len > 1)
    return refuse (self, index, g_strdup_printf (_("%u courses are called “%s”"), courses->len, quote));
  if (*quote == '\0')
    return refuse (self, index, g_strdup (_("neither a session nor a course is named")));

  return refuse (self, index, g_strdup_printf (*course != '\0' ? _("no course is called “%s”")
                                                               : _("no session is called “%s”"), quote));
}
