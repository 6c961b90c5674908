/* segue-check-windows.c - on which days (C09, C10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What reaches an audience falls into the windows of that audience and of everybody; what is
 * for everybody in scope falls into those of each of them.
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-audience-tree.h"
#include "segue-event.h"
#include "segue-milestone.h"
#include "segue-reach.h"
#include "segue-workdays.h"

#include <glib/gi18n.h>
#include <string.h>

/* A free day that is further away is no help. */
#define MOST_DAYS 60

/* A hundred years: who has windows further apart has a mistake in a date. */
#define MOST_MARKS 36525

/* What is wrong with a day, in the order in which it is told. */
typedef enum
{
  TROUBLE_NONE,
  TROUBLE_FORBIDDING, /* a freeze that forbids: C09 */
  TROUBLE_FREEZE,
  TROUBLE_PEAK,
  TROUBLE_HOLIDAY,
  TROUBLE_NON_WORKING,
  TROUBLE_WEEKEND,
} Trouble;

typedef struct
{
  SegueWorkdays *workdays;
  SegueRecord   *record;
  SegueWhom      whom;
  SegueValue     reached; /* the audiences: those that it names and those below them */
  gboolean       needs_workers; /* whether it wants days on which people work */
} Subject;

/* What only machines do, and what happens by itself, may be on a week-end. */
static gboolean
wants_workers (SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);

  return kind == SEGUE_RECORD_COMMUNICATION || kind == SEGUE_RECORD_SESSION || kind == SEGUE_RECORD_REINFORCEMENT ||
         (segue_record_get_kind (record) == SEGUE_RECORD_EVENT &&
          segue_record_get_choice (record, SEGUE_EVENT_KIND) != SEGUE_EVENT_KIND_CUT_OVER);
}

/* Whether it is for the checks to say when it should be: an event of the business is when
 * it is, and what is over is over.
 */
static gboolean
may_be_moved (SegueRecord *record)
{
  SegueDatedState state = segue_dated_get_state (record);

  return state != SEGUE_DATED_DONE && state != SEGUE_DATED_CANCELLED &&
         segue_dated_get_first (record) != SEGUE_DAY_NONE && !segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED) &&
         (segue_record_get_kind (record) != SEGUE_RECORD_EVENT ||
          segue_record_get_choice (record, SEGUE_EVENT_KIND) != SEGUE_EVENT_KIND_BUSINESS_EVENT);
}

static void
subject_init (Subject       *self,
              SeguePlan     *plan,
              SegueWorkdays *workdays,
              SegueRecord   *record)
{
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  const SegueIds *named;

  self->workdays = workdays;
  self->record = record;
  self->whom = segue_whom_of (record);
  self->reached = (SegueValue) SEGUE_VALUE_INIT;
  self->needs_workers = wants_workers (record);

  named = self->whom.audiences;
  if (named == NULL && self->whom.rollout != 0)
    {
      segue_rollout_get_scope (plan, self->whom.rollout, &scope);
      named = scope.slot.ids;
    }
  for (guint i = 0; named != NULL && i < named->n; i++)
    {
      g_auto(SegueValue) below = SEGUE_VALUE_INIT;

      segue_audience_get_below (plan, named->ids[i], &below);
      g_array_append_vals (ids, below.slot.ids->ids, below.slot.ids->n);
    }
  segue_value_set_ids (&self->reached, (const gint64 *) (gpointer) ids->data, ids->len);
  if (self->reached.is_set)
    self->whom.audiences = self->reached.slot.ids;
}

static gboolean
find_kind (const Subject   *self,
           SegueWindowKind  kind,
           SegueDay         first,
           SegueDay         last,
           SegueRecord    **window)
{
  *window = segue_workdays_find (self->workdays, kind, first, last, &self->whom);

  return *window != NULL;
}

/* Of days that nobody works only the first and the last one count: an item may well last
 * over a week-end.
 */
static Trouble
find_trouble (const Subject  *self,
              SegueDay        first,
              SegueDay        last,
              SegueRecord   **window)
{
  *window = segue_workdays_find_forbidding (self->workdays, first, last, &self->whom);
  if (*window != NULL)
    return TROUBLE_FORBIDDING;
  if (find_kind (self, SEGUE_WINDOW_KIND_FREEZE, first, last, window))
    return TROUBLE_FREEZE;
  if (find_kind (self, SEGUE_WINDOW_KIND_PEAK, first, last, window))
    return TROUBLE_PEAK;
  if (!self->needs_workers)
    return TROUBLE_NONE;

  for (guint i = 0; i < 2; i++)
    {
      SegueDay day = i == 0 ? first : last;

      if (find_kind (self, SEGUE_WINDOW_KIND_HOLIDAY, day, day, window))
        return TROUBLE_HOLIDAY;
      if (find_kind (self, SEGUE_WINDOW_KIND_NON_WORKING, day, day, window))
        return TROUBLE_NON_WORKING;
      if (segue_workdays_is_weekend (self->workdays, day))
        return TROUBLE_WEEKEND;
    }

  return TROUBLE_NONE;
}

static void
check_record (SegueCheckRun *run,
              SegueWorkdays *workdays,
              SegueRecord   *record,
              gboolean       forbidding)
{
  SegueDay first = segue_dated_get_first (record);
  SegueRecord *window = NULL;
  SegueFinding *finding = NULL;
  Subject subject;
  Trouble trouble;

  subject_init (&subject, run->index->plan, workdays, record);
  trouble = find_trouble (&subject, first, segue_dated_get_last (record), &window);
  segue_value_clear (&subject.reached);
  if (trouble == TROUBLE_NONE || (trouble == TROUBLE_FORBIDDING) != forbidding)
    return;

  finding = segue_check_find_new (run, subject.whom.rollout, record);
  if (window != NULL)
    segue_finding_add_key (finding, window);
  finding->is_of_day = TRUE;
  finding->days[0] = first;
  finding->days[1] = segue_dated_get_last (record);
  finding->figures[0] = trouble;
}

/* The days on which there is any window, whomever it is for: mostly there is none, and that
 * is quick to see.
 */
typedef struct
{
  SegueDay  first;
  GArray   *marks; /* guint8, of @first and the days after it; NULL where there are too many to write down */
} Marks;

static Marks
mark_windows (SeguePlan *plan)
{
  SegueRecordList *windows = segue_plan_list (plan, SEGUE_RECORD_WINDOW);
  Marks marks = { G_MAXINT32, NULL };
  SegueDay last = SEGUE_DAY_NONE;

  for (guint i = 0; i < segue_record_list_get_n (windows); i++)
    {
      SegueRecord *window = segue_record_list_get (windows, i);

      if (segue_dated_get_first (window) == SEGUE_DAY_NONE)
        continue;
      marks.first = MIN (marks.first, segue_dated_get_first (window));
      last = MAX (last, segue_dated_get_last (window));
    }
  if (last != SEGUE_DAY_NONE && last - marks.first > MOST_MARKS)
    return marks;

  marks.marks = g_array_new (FALSE, TRUE, sizeof (guint8));
  g_array_set_size (marks.marks, last != SEGUE_DAY_NONE ? (guint) (last - marks.first + 1) : 0);
  for (guint i = 0; i < segue_record_list_get_n (windows); i++)
    {
      SegueRecord *window = segue_record_list_get (windows, i);
      SegueDay first = segue_dated_get_first (window);

      if (first != SEGUE_DAY_NONE)
        memset (&g_array_index (marks.marks, guint8, first - marks.first), 1, (gsize) (segue_dated_get_last (window) - first + 1));
    }

  return marks;
}

static gboolean
is_marked (const Marks *marks,
           SegueRecord *record)
{
  SegueDay first = segue_dated_get_first (record);
  SegueDay last = segue_dated_get_last (record);

  if (marks->marks == NULL)
    return TRUE;

  for (SegueDay day = MAX (first, marks->first); day <= last && day - marks->first < (SegueDay) marks->marks->len; day++)
    if (g_array_index (marks->marks, guint8, day - marks->first) != 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_on_weekend (SegueWorkdays *workdays,
               SegueRecord   *record)
{
  return segue_workdays_is_weekend (workdays, segue_dated_get_first (record)) ||
         segue_workdays_is_weekend (workdays, segue_dated_get_last (record));
}

static void
check_kind (SegueCheckRun   *run,
            SegueWorkdays   *workdays,
            const Marks     *marks,
            SegueRecordKind  kind,
            gboolean         forbidding)
{
  SegueRecordList *list = segue_plan_list (run->index->plan, kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      if (may_be_moved (record) &&
          (is_marked (marks, record) || (!forbidding && wants_workers (record) && is_on_weekend (workdays, record))))
        check_record (run, workdays, record, forbidding);
    }
}

static void
check_all (SegueCheckRun *run,
           gboolean       forbidding)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (run->index->plan);
  Marks marks = mark_windows (run->index->plan);

  check_kind (run, workdays, &marks, SEGUE_RECORD_COMMUNICATION, forbidding);
  check_kind (run, workdays, &marks, SEGUE_RECORD_EVENT, forbidding);
  check_kind (run, workdays, &marks, SEGUE_RECORD_MILESTONE, forbidding);
  check_kind (run, workdays, &marks, SEGUE_RECORD_SESSION, forbidding);
  check_kind (run, workdays, &marks, SEGUE_RECORD_REINFORCEMENT, forbidding);
  g_clear_pointer (&marks.marks, g_array_unref);
}

/* The first day after one on which nothing is in the way. */
static SegueDay
find_free_day (const Subject *self,
               SegueDay       after)
{
  SegueDay length = segue_dated_get_last (self->record) - segue_dated_get_first (self->record);

  for (SegueDay day = after + 1; day <= after + MOST_DAYS; day++)
    {
      SegueRecord *window = NULL;

      if (find_trouble (self, day, day + length, &window) == TROUBLE_NONE)
        return day;
    }

  return SEGUE_DAY_NONE;
}

/**
 * segue_check_find_free_day:
 * @plan: where windows and audiences are
 * @workdays: of @plan
 * @record: something with a day
 * @after: a day
 *
 * Returns: the first day after @after on which @record has no window in its way, with its
 *   length; %SEGUE_DAY_NONE where none of the next sixty days is free
 */
SegueDay
segue_check_find_free_day (SeguePlan     *plan,
                           SegueWorkdays *workdays,
                           SegueRecord   *record,
                           SegueDay       after)
{
  Subject subject;
  SegueDay day;

  subject_init (&subject, plan, workdays, record);
  day = find_free_day (&subject, after);
  segue_value_clear (&subject.reached);

  return day;
}

/* Of a holiday only the first and the last day of an item count. */
static gboolean
find_in_window (const Subject *self,
                SegueRecord   *window)
{
  SegueWindowKind kind = (SegueWindowKind) MAX (segue_record_get_choice (window, SEGUE_WINDOW_KIND), 0);
  SegueDay days[] = { segue_dated_get_first (self->record), segue_dated_get_last (self->record) };
  SegueDay first = segue_dated_get_first (window), last = segue_dated_get_last (window);
  SegueRecord *found = NULL;

  switch (kind)
    {
    case SEGUE_WINDOW_KIND_FREEZE:
    case SEGUE_WINDOW_KIND_PEAK:
      return find_kind (self, kind, MAX (first, days[0]), MIN (last, days[1]), &found);
    case SEGUE_WINDOW_KIND_HOLIDAY:
    case SEGUE_WINDOW_KIND_NON_WORKING:
      for (guint i = 0; self->needs_workers && i < G_N_ELEMENTS (days); i++)
        if (days[i] >= first && days[i] <= last && find_kind (self, kind, days[i], days[i], &found))
          return TRUE;
      return FALSE;
    case SEGUE_WINDOW_KIND_MAINTENANCE:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

/**
 * segue_check_falls_into:
 * @plan: where windows and audiences are
 * @workdays: of @plan
 * @record: something with a day
 * @window: a window
 *
 * Returns: whether @record is yet to be, and falls into @window or one of its kind on the
 *   same days
 */
gboolean
segue_check_falls_into (SeguePlan     *plan,
                        SegueWorkdays *workdays,
                        SegueRecord   *record,
                        SegueRecord   *window)
{
  Subject subject;
  gboolean falls;

  if (!may_be_moved (record) || segue_dated_get_first (window) == SEGUE_DAY_NONE ||
      segue_dated_get_first (record) > segue_dated_get_last (window) || segue_dated_get_last (record) < segue_dated_get_first (window))
    return FALSE;

  subject_init (&subject, plan, workdays, record);
  falls = find_in_window (&subject, window);
  segue_value_clear (&subject.reached);

  return falls;
}

/* To the next free day; when a milestone is takes more thought than that. */
static gboolean
fill_move (SeguePlan          *plan,
           const SegueFinding *finding,
           SegueFix           *fix)
{
  SeguePlan *source = segue_plan_get_source (plan, NULL);
  SegueRecord *record = segue_plan_find_source (plan, finding->records[0]);
  g_autoptr(SegueWorkdays) workdays = NULL;
  g_autofree char *label = NULL;
  Subject subject;

  if (record == NULL || segue_record_get_kind (record) == SEGUE_RECORD_MILESTONE)
    return FALSE;

  workdays = segue_workdays_new (source);
  subject_init (&subject, source, workdays, record);
  fix->day = find_free_day (&subject, segue_dated_get_first (record));
  segue_value_clear (&subject.reached);
  if (fix->day == SEGUE_DAY_NONE)
    return FALSE;

  fix->moved = finding->records[0];
  label = segue_day_to_short_label (fix->day, finding->today);
  /* Translators: a day; on a button */
  fix->label = g_strdup_printf (_("Move to %s"), label);
  return TRUE;
}

static char *
dup_span (const SegueFinding *finding,
          SegueRecord        *window)
{
  g_autofree char *first = segue_day_to_short_label (segue_dated_get_first (window), finding->today);
  g_autofree char *last = segue_day_to_short_label (segue_dated_get_last (window), finding->today);

  if (segue_dated_get_first (window) == segue_dated_get_last (window))
    return g_steal_pointer (&first);

  /* Translators: two days */
  return g_strdup_printf (C_("days", "%s to %s"), first, last);
}

/* C09: something that has not happened yet has a day in a freeze that forbids, one of its
 * audiences or of everybody; both ends of the freeze belong to it.
 */
void
segue_check_c09_run (SegueCheckRun *run)
{
  check_all (run, TRUE);
}

char *
segue_check_c09_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  g_autofree char *window = segue_finding_dup_title (plan, finding, 1);
  g_autofree char *span = dup_span (finding, finding->records[1]);

  /* Translators: something on the calendar, a day, the name of a freeze, its days */
  return g_strdup_printf (_("“%s” on %s falls into the freeze “%s” (%s), in which nothing may take place."), title, day,
                          window, span);
}

gboolean
segue_check_c09_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  return fill_move (plan, finding, fix);
}

/* C10: something that has not happened yet has a day in a peak or in a freeze that warns, or
 * begins or ends on a holiday or on days that nobody works; milestones and cut-overs may be on
 * days that nobody works.
 */
void
segue_check_c10_run (SegueCheckRun *run)
{
  check_all (run, FALSE);
}

static char *
dup_trouble (const SegueFinding *finding,
             const char         *window,
             const char         *span)
{
  switch ((Trouble) finding->figures[0])
    {
    case TROUBLE_NONE:
    case TROUBLE_FORBIDDING:
    case TROUBLE_FREEZE:
      /* Translators: the name of a freeze, its days */
      return g_strdup_printf (_("falls into the freeze “%s” (%s)"), window, span);
    case TROUBLE_PEAK:
      /* Translators: the name of a peak, when there is much to do, its days */
      return g_strdup_printf (_("falls into the peak “%s” (%s)"), window, span);
    case TROUBLE_HOLIDAY:
      /* Translators: the name of a holiday, its days */
      return g_strdup_printf (_("is on the holiday “%s” (%s)"), window, span);
    case TROUBLE_NON_WORKING:
      /* Translators: a name for days that are not worked, and these */
      return g_strdup_printf (_("is on days that nobody works, “%s” (%s)"), window, span);
    case TROUBLE_WEEKEND:
      return g_strdup (_("is on a week-end"));
    }

  g_return_val_if_reached (NULL);
}

char *
segue_check_c10_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  g_autofree char *window = finding->n_records > 1 ? segue_finding_dup_title (plan, finding, 1) : NULL;
  g_autofree char *span = finding->n_records > 1 ? dup_span (finding, finding->records[1]) : NULL;
  g_autofree char *trouble = dup_trouble (finding, window, span);

  /* Translators: something on the calendar, a day, what is wrong with it: “falls into …” */
  return g_strdup_printf (_("“%s” on %s %s."), title, day, trouble);
}

gboolean
segue_check_c10_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  return fill_move (plan, finding, fix);
}
