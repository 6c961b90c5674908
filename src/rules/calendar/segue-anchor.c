/* segue-anchor.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-anchor"

#include "config.h"

#include "segue-anchor.h"

#include "segue-dated.h"

#include <glib/gi18n.h>

#define DAYS_PER_WEEK 7
#define MONTHS_PER_YEAR 12

/* What a field holds (segue-anchor-fields.h). */
#define MOST_OFFSET 3660

/* Farther from the first and the last day that there is than any offset leads. */
#define FIRST_YEAR 400
#define LAST_YEAR  9600

/* Who finds no day in a year stays where the offset says. */
#define MOST_ROLLED 366

/**
 * segue_anchor_read:
 * @record: what can hang on a milestone
 *
 * Returns: how far from it
 */
SegueOffset
segue_anchor_read (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SegueOffset offset = { 0 };

  g_return_val_if_fail (dated != NULL, offset);

  offset.n = (int) segue_record_get_integer (record, dated->anchor_offset);
  offset.unit = (SegueAnchorUnit) MAX (segue_record_get_choice (record, dated->anchor_unit), 0);
  offset.roll = segue_record_get_choice (record, dated->roll);

  return offset;
}

static SegueDay
add_offset (SegueWorkdays     *workdays,
            const SegueOffset *offset,
            const SegueWhom   *whom,
            SegueDay           anchor)
{
  switch (offset->unit)
    {
    case SEGUE_ANCHOR_UNIT_DAYS:
      return anchor + offset->n;
    case SEGUE_ANCHOR_UNIT_WORKING_DAYS:
      return segue_workdays_add (workdays, anchor, offset->n, whom);
    case SEGUE_ANCHOR_UNIT_WEEKS:
      return anchor + offset->n * DAYS_PER_WEEK;
    case SEGUE_ANCHOR_UNIT_MONTHS:
      return segue_day_add_months (anchor, offset->n);
    }

  g_return_val_if_reached (SEGUE_DAY_NONE);
}

/* A window is where less takes place: it begins when it is said to, on any day, and what
 * freezes others does not freeze it, unless somebody chose otherwise.
 */
static int
get_step (SegueRecord       *record,
          const SegueOffset *offset)
{
  if (offset->roll == SEGUE_ROLL_NONE)
    return 0;
  if (offset->roll != SEGUE_CHOICE_NONE)
    return offset->roll == SEGUE_ROLL_LATER ? 1 : -1;
  if (segue_record_get_kind (record) == SEGUE_RECORD_WINDOW)
    return 0;

  return offset->n > 0 ? 1 : -1;
}

/* All of its days are to be free; a series has many, and each is looked after by itself. */
static int
get_length (SegueRecord *record)
{
  SegueDay first = segue_dated_get_first (record);

  if (first == SEGUE_DAY_NONE || segue_record_get_kind (record) == SEGUE_RECORD_SERIES)
    return 0;

  return segue_dated_get_last (record) - first;
}

static gboolean
is_free (SegueWorkdays   *workdays,
         SegueRecord     *record,
         const SegueWhom *whom,
         SegueDay         day)
{
  if (!segue_workdays_is_worked (workdays, day, whom))
    return FALSE;

  return segue_record_get_kind (record) == SEGUE_RECORD_WINDOW ||
         segue_workdays_find_forbidding (workdays, day, day + get_length (record), whom) == NULL;
}

/**
 * segue_anchor_apply:
 * @workdays: who works when
 * @record: what hangs on a milestone: whom it is about, and how long it lasts
 * @offset: how far from it
 * @anchor: the day of the milestone, or %SEGUE_DAY_NONE
 *
 * The day is counted, and then rolled off days that nobody of those works whom @record is
 * about, and out of freezes that forbid.
 *
 * Returns: the first day, %SEGUE_DAY_NONE where @anchor is none, or in years that nobody plans
 */
SegueDay
segue_anchor_apply (SegueWorkdays     *workdays,
                    SegueRecord       *record,
                    const SegueOffset *offset,
                    SegueDay           anchor)
{
  SegueWhom whom;
  SegueDay day;
  int step;

  g_return_val_if_fail (workdays != NULL && offset != NULL, SEGUE_DAY_NONE);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), SEGUE_DAY_NONE);

  if (anchor < segue_day_from_ymd (FIRST_YEAR, 1, 1) || anchor > segue_day_from_ymd (LAST_YEAR, 1, 1))
    return SEGUE_DAY_NONE;

  whom = segue_whom_of (record);
  day = add_offset (workdays, offset, &whom, anchor);
  step = get_step (record, offset);
  if (step == 0)
    return day;

  for (int i = 0; i <= MOST_ROLLED; i++)
    if (is_free (workdays, record, &whom, day + i * step))
      return day + i * step;

  return day;
}

/**
 * segue_anchor_get_day:
 * @workdays: who works when
 * @record: what hangs on a milestone
 * @anchor: the day of that one, or %SEGUE_DAY_NONE
 *
 * Returns: the day that is as far from @anchor as @record says, see segue_anchor_apply()
 */
SegueDay
segue_anchor_get_day (SegueWorkdays *workdays,
                      SegueRecord   *record,
                      SegueDay       anchor)
{
  SegueOffset offset = segue_anchor_read (record);

  return segue_anchor_apply (workdays, record, &offset, anchor);
}

static int
count_months (SegueDay from,
              SegueDay to)
{
  int years[2], months[2], day;

  segue_day_to_ymd (from, &years[0], &months[0], &day);
  segue_day_to_ymd (to, &years[1], &months[1], &day);

  return (years[1] - years[0]) * MONTHS_PER_YEAR + months[1] - months[0];
}

static int
count_units (SegueWorkdays   *workdays,
             const SegueWhom *whom,
             SegueAnchorUnit  unit,
             SegueDay         from,
             SegueDay         to)
{
  switch (unit)
    {
    case SEGUE_ANCHOR_UNIT_DAYS:
      return to - from;
    case SEGUE_ANCHOR_UNIT_WORKING_DAYS:
      return segue_workdays_count (workdays, from, to, whom);
    case SEGUE_ANCHOR_UNIT_WEEKS:
      return (to - from) / DAYS_PER_WEEK;
    case SEGUE_ANCHOR_UNIT_MONTHS:
      return count_months (from, to);
    }

  g_return_val_if_reached (0);
}

/**
 * segue_anchor_fit:
 * @workdays: who works when
 * @record: what hangs on a milestone
 * @anchor: the day of that one
 * @day: the day that @record shall have
 * @offset: (out): how far that is from @anchor, in the unit that it is in where that gives
 *   the very day, else in days
 *
 * Returns: whether it can be said; what is farther than ten years cannot
 */
gboolean
segue_anchor_fit (SegueWorkdays *workdays,
                  SegueRecord   *record,
                  SegueDay       anchor,
                  SegueDay       day,
                  SegueOffset   *offset)
{
  const SegueOffset held = segue_anchor_read (record);
  const SegueOffset tries[] = {
    { 0, held.unit, held.roll }, { 0, SEGUE_ANCHOR_UNIT_DAYS, held.roll },
    { 0, held.unit, SEGUE_ROLL_NONE }, { 0, SEGUE_ANCHOR_UNIT_DAYS, SEGUE_ROLL_NONE },
  };
  SegueWhom whom = segue_whom_of (record);

  g_return_val_if_fail (offset != NULL, FALSE);

  if (anchor == SEGUE_DAY_NONE || day == SEGUE_DAY_NONE || ABS (day - anchor) > MOST_OFFSET)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (tries); i++)
    {
      *offset = tries[i];
      offset->n = count_units (workdays, &whom, offset->unit, anchor, day);
      if (segue_anchor_apply (workdays, record, offset, anchor) == day)
        return TRUE;
    }

  return FALSE;
}

/* A window must have a day. */
static gboolean
can_be_without_day (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));

  return (segue_record_get_field (record, dated->date)->flags & SEGUE_FIELD_REQUIRED) == 0;
}

static gboolean
is_among (GArray      *moves,
          SegueRecord *record)
{
  for (guint i = 0; i < moves->len; i++)
    if (g_array_index (moves, SegueMove, i).record == record)
      return TRUE;

  return FALSE;
}

/* What of @kind hangs on @anchor, with the day where it would be then. */
static void
find_hanging (GArray          *moves,
              SeguePlan       *plan,
              SegueWorkdays   *workdays,
              SegueMove        anchor,
              SegueRecordKind  kind)
{
  guint n = 0;
  SegueRecord *const *hanging = segue_plan_incoming (plan, kind, segue_dated_get_hanging (kind)->anchor,
                                                     segue_record_get_id (anchor.record), &n);

  for (guint i = 0; i < n; i++)
    {
      SegueMove move = { hanging[i], segue_anchor_get_day (workdays, hanging[i], anchor.day),
                         segue_dated_stays (hanging[i]) || segue_dated_is_promised (hanging[i]) };

      if (segue_record_get_boolean (hanging[i], SEGUE_MAIN_ARCHIVED) || (kind == SEGUE_RECORD_MILESTONE && is_among (moves, hanging[i])))
        continue;

      move.stays |= move.day == SEGUE_DAY_NONE && !can_be_without_day (hanging[i]);
      if (!move.stays && kind == SEGUE_RECORD_WINDOW)
        segue_workdays_move (workdays, hanging[i], move.day);
      g_array_append_val (moves, move);
    }
}

/* Windows go first: what else hangs there may have to keep out of them. */
static void
find_milestones (GArray        *moves,
                 SeguePlan     *plan,
                 SegueWorkdays *workdays)
{
  for (guint i = 0; i < moves->len; i++)
    {
      SegueMove anchor = g_array_index (moves, SegueMove, i);

      if (anchor.stays || segue_record_get_kind (anchor.record) != SEGUE_RECORD_MILESTONE)
        continue;
      find_hanging (moves, plan, workdays, anchor, SEGUE_RECORD_WINDOW);
      find_hanging (moves, plan, workdays, anchor, SEGUE_RECORD_MILESTONE);
    }
}

/**
 * segue_anchor_find_moves:
 * @plan: where everything is
 * @workdays: (inout): who works when; windows that move along have moved in it afterwards
 * @milestone: one that moves
 * @day: where it moves to, or %SEGUE_DAY_NONE
 *
 * Milestones may hang on milestones that hang on others; a circle ends where it began.
 *
 * Returns: (transfer full) (element-type SegueMove): @milestone, then all that hangs on it,
 *   with what stays, and with what is on the same day then
 */
GArray *
segue_anchor_find_moves (SeguePlan     *plan,
                         SegueWorkdays *workdays,
                         SegueRecord   *milestone,
                         SegueDay       day)
{
  GArray *moves = g_array_new (FALSE, FALSE, sizeof (SegueMove));
  SegueMove first = { milestone, day, FALSE };
  guint n_kinds, n_chain;
  const SegueRecordKind *kinds = segue_dated_get_hanging_kinds (&n_kinds);

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && workdays != NULL, moves);
  g_return_val_if_fail (SEGUE_IS_MILESTONE (milestone), moves);

  g_array_append_val (moves, first);
  find_milestones (moves, plan, workdays);

  n_chain = moves->len;
  for (guint i = 0; i < n_chain; i++)
    {
      SegueMove anchor = g_array_index (moves, SegueMove, i);

      if (anchor.stays || segue_record_get_kind (anchor.record) != SEGUE_RECORD_MILESTONE)
        continue;
      for (guint k = 0; k < n_kinds; k++)
        if (kinds[k] != SEGUE_RECORD_MILESTONE && kinds[k] != SEGUE_RECORD_WINDOW)
          find_hanging (moves, plan, workdays, anchor, kinds[k]);
    }

  return moves;
}

/**
 * segue_offset_dup_label:
 *
 * Returns: (transfer full): how far from the anchor, as people read it: “T−14”, “T+2 weeks”
 */
char *
segue_offset_dup_label (const SegueOffset *offset)
{
  const char *sign = offset->n < 0 ? "−" : "+";
  guint n = (guint) ABS (offset->n);

  g_return_val_if_fail (offset != NULL, NULL);

  if (n == 0)
    return g_strdup (C_("offset", "T"));

  switch (offset->unit)
    {
    case SEGUE_ANCHOR_UNIT_DAYS:
      /* Translators: T is the day of the milestone; then a sign and a number of days: “T−14”. */
      return g_strdup_printf (C_("offset", "T%s%u"), sign, n);
    case SEGUE_ANCHOR_UNIT_WORKING_DAYS:
      /* Translators: T is the day of the milestone; then a sign and a number: “T−5 working days”. */
      return g_strdup_printf (ngettext ("T%s%u working day", "T%s%u working days", n), sign, n);
    case SEGUE_ANCHOR_UNIT_WEEKS:
      return g_strdup_printf (ngettext ("T%s%u week", "T%s%u weeks", n), sign, n);
    case SEGUE_ANCHOR_UNIT_MONTHS:
      return g_strdup_printf (ngettext ("T%s%u month", "T%s%u months", n), sign, n);
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_anchor_dup_label:
 * @record: what can hang on a milestone
 *
 * Returns: (transfer full) (nullable): how far from it, as people read it; %NULL where it
 *   hangs on none
 */
char *
segue_anchor_dup_label (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SegueOffset offset;

  g_return_val_if_fail (dated != NULL, NULL);

  if (!segue_record_is_set (record, dated->anchor) || !segue_record_is_set (record, dated->anchor_offset))
    return NULL;

  offset = segue_anchor_read (record);
  return segue_offset_dup_label (&offset);
}
