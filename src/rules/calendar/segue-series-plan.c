/* segue-series-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An occurrence is known again by its number, not by its day: when the series moves, the
 * third stays the third, with whatever was drafted and approved for it.
 */

#define G_LOG_DOMAIN "segue-series-plan"

#include "config.h"

#include "segue-series-plan.h"

#include "segue-calendar-choices.h"
#include "segue-dated.h"
#include "segue-recurrence.h"
#include "segue-workdays.h"

/* As long as holidays may last. */
#define MOST_ROLL 366

/**
 * segue_series_change_free:
 * @self: (transfer full): a change
 */
void
segue_series_change_free (SegueSeriesChange *self)
{
  g_clear_object (&self->record);
  g_clear_object (&self->wanted);
  g_free (self);
}

/**
 * segue_series_get_kind:
 * @series: a series
 *
 * Returns: the kind of its occurrences
 */
SegueRecordKind
segue_series_get_kind (SegueRecord *series)
{
  switch ((SegueSeriesMakes) MAX (segue_record_get_choice (series, SEGUE_SERIES_MAKES), 0))
    {
    case SEGUE_SERIES_MAKES_COMMUNICATION:
      return SEGUE_RECORD_COMMUNICATION;
    case SEGUE_SERIES_MAKES_EVENT:
      return SEGUE_RECORD_EVENT;
    }

  g_return_val_if_reached (SEGUE_RECORD_COMMUNICATION);
}

/**
 * segue_series_of:
 * @plan: where the series is
 * @occurrence: any record
 *
 * Returns: (transfer none) (nullable): the series that @occurrence belongs to
 */
SegueRecord *
segue_series_of (SeguePlan   *plan,
                 SegueRecord *occurrence)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (occurrence));

  if (dated == NULL || dated->series == SEGUE_NO_FIELD || !segue_record_is_set (occurrence, dated->series))
    return NULL;

  return segue_plan_follow (plan, occurrence, dated->series);
}

/* What a field of an occurrence is called in the series, where it is not called the same. */
static const struct
{
  SegueRecordKind  kind;
  const char      *name;
  const char      *in_series;
} other_names[] = {
  { SEGUE_RECORD_EVENT, "kind", "event-kind" },
  { SEGUE_RECORD_EVENT, "owner", "author" },
};

/* What is of an occurrence alone, or worked out for it. */
static gboolean
is_own (guint       field,
        const char *name)
{
  static const char * const own[] = {
    "date", "end-date", "status", "certainty", "series", "series-index", "detached", "anchor", "anchor-offset",
    "anchor-unit", "roll", "pinned", NULL
  };

  return field < SEGUE_MAIN_N_FIELDS || g_strv_contains (own, name);
}

/**
 * segue_series_find_field:
 * @kind: a kind that a series can make
 * @field: index of one of its fields
 *
 * Returns: the field of the series from which its occurrences have this one;
 *   %SEGUE_NO_FIELD where each has its own
 */
guint
segue_series_find_field (SegueRecordKind kind,
                         guint           field)
{
  const char *name = segue_record_class_get (kind)->fields[field].name;

  for (guint i = 0; i < G_N_ELEMENTS (other_names); i++)
    if (other_names[i].kind == kind && g_str_equal (other_names[i].name, name))
      return segue_record_class_find (segue_record_class_get (SEGUE_RECORD_SERIES), other_names[i].in_series);

  return is_own (field, name) ? SEGUE_NO_FIELD
                              : segue_record_class_find (segue_record_class_get (SEGUE_RECORD_SERIES), name);
}

/**
 * segue_series_follows:
 * @occurrence: an occurrence of a series
 *
 * Returns: whether it changes when its series does: it was neither changed by itself, nor
 *   sent, held, cancelled or put away
 */
gboolean
segue_series_follows (SegueRecord *occurrence)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (occurrence));
  SegueDatedState state;

  g_return_val_if_fail (dated != NULL && dated->series != SEGUE_NO_FIELD, FALSE);

  state = segue_dated_get_state (occurrence);
  return segue_record_is_set (occurrence, dated->series_index) &&
         !segue_record_get_boolean (occurrence, dated->detached) &&
         !segue_record_get_boolean (occurrence, SEGUE_MAIN_ARCHIVED) &&
         state != SEGUE_DATED_DONE && state != SEGUE_DATED_CANCELLED;
}

static int
get_index (SegueRecord *occurrence)
{
  return (int) segue_record_get_integer (occurrence, segue_dated_get (segue_record_get_kind (occurrence))->series_index);
}

static int
compare_indexes (gconstpointer a,
                 gconstpointer b)
{
  int one = get_index (*(SegueRecord *const *) a);
  int two = get_index (*(SegueRecord *const *) b);

  return (one > two) - (one < two);
}

/**
 * segue_series_list_occurrences:
 * @series: a series
 *
 * Returns: (transfer container) (element-type SegueRecord): what belongs to it, of all
 *   kinds, by number
 */
GPtrArray *
segue_series_list_occurrences (SeguePlan   *plan,
                               SegueRecord *series)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_EVENT };
  GPtrArray *occurrences = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint n = 0;
      SegueRecord *const *found = segue_plan_incoming (plan, kinds[i], segue_dated_get (kinds[i])->series,
                                                       segue_record_get_id (series), &n);

      for (guint k = 0; k < n; k++)
        g_ptr_array_add (occurrences, found[k]);
    }
  g_ptr_array_sort (occurrences, compare_indexes);

  return occurrences;
}

/* The numbers that were deleted one by one. */
static GHashTable *
read_left_out (SegueRecord *series)
{
  const char *text = segue_record_get_text (series, SEGUE_SERIES_LEFT_OUT);
  g_auto(GStrv) words = g_strsplit_set (text != NULL ? text : "", ",; ", -1);
  GHashTable *left_out = g_hash_table_new (NULL, NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint64 index;

      if (g_ascii_string_to_unsigned (words[i], 10, 1, SEGUE_RECURRENCE_MOST, &index, NULL))
        g_hash_table_add (left_out, GINT_TO_POINTER ((int) index));
    }

  return left_out;
}

/**
 * segue_series_dup_left_out:
 * @series: a series
 * @index: the number of an occurrence that shall not be made again
 *
 * Returns: (transfer full): what the series leaves out then
 */
char *
segue_series_dup_left_out (SegueRecord *series,
                           int          index)
{
  g_autoptr(GHashTable) left_out = read_left_out (series);
  GString *text = g_string_new (NULL);

  g_hash_table_add (left_out, GINT_TO_POINTER (index));
  for (int i = 1; i <= SEGUE_RECURRENCE_MOST; i++)
    if (g_hash_table_contains (left_out, GINT_TO_POINTER (i)))
      g_string_append_printf (text, "%s%d", text->len > 0 ? ", " : "", i);

  return g_string_free (text, FALSE);
}

/* Off days that nobody works, where the series says so; SEGUE_DAY_NONE where all are. */
static SegueDay
roll (SegueWorkdays   *workdays,
      const SegueWhom *whom,
      int              rule,
      SegueDay         day)
{
  if (rule != SEGUE_ROLL_EARLIER && rule != SEGUE_ROLL_LATER)
    return day;

  for (int i = 0; i < MOST_ROLL; i++, day += rule == SEGUE_ROLL_LATER ? 1 : -1)
    if (segue_workdays_is_worked (workdays, day, whom))
      return day;

  return SEGUE_DAY_NONE;
}

/**
 * segue_series_get_days:
 * @plan: says which days are worked
 * @series: a series, or what one shall be
 *
 * The days of its rule from its first day to its last one.  Where it says what becomes of
 * days that nobody works, two that come to lie on one day are one.
 *
 * Returns: (transfer full) (element-type SegueSeriesDay): the occurrences that it should
 *   have, by number; none where its first day is not known
 */
GArray *
segue_series_get_days (SeguePlan   *plan,
                       SegueRecord *series)
{
  GArray *result = g_array_new (FALSE, FALSE, sizeof (SegueSeriesDay));
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (plan);
  g_autoptr(GHashTable) left_out = read_left_out (series);
  g_autoptr(GArray) days = NULL;
  const char *text = segue_record_get_text (series, SEGUE_SERIES_RECURRENCE);
  SegueDay last = segue_record_get_day (series, SEGUE_SERIES_END_DATE);
  SegueDay before = SEGUE_DAY_NONE;
  SegueValue audiences = segue_record_peek (series, SEGUE_SERIES_AUDIENCES);
  SegueWhom whom = {
    .rollout = segue_record_get_link (series, SEGUE_SERIES_ROLLOUT),
    .audiences = audiences.is_set ? audiences.slot.ids : NULL,
  };
  SegueRecurrence rule;

  if (text == NULL || !segue_recurrence_parse (text, &rule))
    return result;

  days = segue_recurrence_expand (&rule, segue_record_get_day (series, SEGUE_SERIES_DATE), 0);
  for (guint i = 0; i < days->len; i++)
    {
      SegueDay day = g_array_index (days, SegueDay, i);
      SegueSeriesDay occurrence = { (int) i + 1, roll (workdays, &whom, segue_record_get_choice (series, SEGUE_SERIES_ROLL), day) };

      if (last != SEGUE_DAY_NONE && day > last)
        break;
      if (occurrence.day == SEGUE_DAY_NONE || occurrence.day == before)
        continue;
      before = occurrence.day;
      if (!g_hash_table_contains (left_out, GINT_TO_POINTER (occurrence.index)))
        g_array_append_val (result, occurrence);
    }

  return result;
}

/**
 * segue_series_copy_from:
 * @series: a series
 * @start: its first day then, or %SEGUE_DAY_NONE
 *
 * What moves keeps its length: its last day and that of its rule move along.
 *
 * Returns: (transfer full): a record of no workspace that is @series from @start on
 */
SegueRecord *
segue_series_copy_from (SegueRecord *series,
                        SegueDay     start)
{
  SegueRecord *copy = segue_record_new (SEGUE_RECORD_SERIES, segue_record_get_id (series));
  SegueDay present = segue_record_get_day (series, SEGUE_SERIES_DATE);
  SegueDay last = segue_record_get_day (series, SEGUE_SERIES_END_DATE);
  g_auto(SegueValue) day = SEGUE_VALUE_INIT;
  SegueRecurrence rule;

  for (guint i = 0; i < segue_record_get_n_fields (series); i++)
    {
      SegueValue value = segue_record_peek (series, i);

      segue_record_set_value (copy, i, &value);
    }

  if (start != SEGUE_DAY_NONE)
    segue_value_set_integer (&day, start);
  segue_record_set_value (copy, SEGUE_SERIES_DATE, &day);
  if (start == SEGUE_DAY_NONE || present == SEGUE_DAY_NONE)
    return copy;

  if (last != SEGUE_DAY_NONE)
    segue_record_set_integer (copy, SEGUE_SERIES_END_DATE, last + start - present);
  if (segue_recurrence_parse (segue_record_get_text (series, SEGUE_SERIES_RECURRENCE), &rule) && rule.until != SEGUE_DAY_NONE)
    {
      g_autofree char *text = NULL;

      rule.until += start - present;
      text = segue_recurrence_to_text (&rule);
      segue_record_set_text (copy, SEGUE_SERIES_RECURRENCE, text);
    }

  return copy;
}

/* What an occurrence shall be. */
static SegueRecord *
make_wanted (SegueRecord          *series,
             const SegueSeriesDay *occurrence)
{
  SegueRecordKind kind = segue_series_get_kind (series);
  const SegueDated *dated = segue_dated_get (kind);
  SegueRecord *wanted = segue_record_new (kind, 0);

  for (guint i = 0; i < segue_record_get_n_fields (wanted); i++)
    {
      guint field = segue_series_find_field (kind, i);
      SegueValue value = SEGUE_VALUE_INIT;

      if (field == SEGUE_NO_FIELD)
        continue;
      value = segue_record_peek (series, field);
      segue_record_set_value (wanted, i, &value);
    }

  segue_record_set_integer (wanted, dated->series, segue_record_get_id (series));
  segue_record_set_integer (wanted, dated->series_index, occurrence->index);
  if (occurrence->day != SEGUE_DAY_NONE)
    segue_record_set_integer (wanted, dated->date, occurrence->day);

  return wanted;
}

/**
 * segue_series_decides:
 * @kind: a kind that a series can make
 * @field: index of one of its fields
 *
 * Returns: whether an occurrence that follows its series has the field from it
 */
gboolean
segue_series_decides (SegueRecordKind kind,
                      guint           field)
{
  const SegueDated *dated = segue_dated_get (kind);

  return field == dated->date || field == dated->series || field == dated->series_index ||
         segue_series_find_field (kind, field) != SEGUE_NO_FIELD;
}

static gboolean
is_as_wanted (SegueRecord *record,
              SegueRecord *wanted)
{
  for (guint i = 0; i < segue_record_get_n_fields (wanted); i++)
    {
      SegueValue is = segue_record_peek (record, i);
      SegueValue shall = segue_record_peek (wanted, i);

      if (segue_series_decides (segue_record_get_kind (wanted), i) && !segue_value_equal (segue_record_get_field (record, i), &is, &shall))
        return FALSE;
    }

  return TRUE;
}

static void
take_change (GPtrArray       *changes,
             SegueSeriesStep  step,
             int              index,
             SegueRecord     *record,
             SegueRecord     *wanted)
{
  SegueSeriesChange *change = g_new0 (SegueSeriesChange, 1);

  change->step = step;
  change->index = index;
  change->record = record != NULL ? g_object_ref (record) : NULL;
  change->wanted = wanted;
  g_ptr_array_add (changes, change);
}

/* Which occurrence has a number: one that stays as it is before one that follows. */
static GHashTable *
sort_by_index (GPtrArray *occurrences)
{
  GHashTable *by_index = g_hash_table_new (NULL, NULL);

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < occurrences->len; i++)
      {
        SegueRecord *record = g_ptr_array_index (occurrences, i);
        gpointer index = GINT_TO_POINTER (get_index (record));

        if (segue_series_follows (record) == (pass == 1) && !g_hash_table_contains (by_index, index))
          g_hash_table_insert (by_index, index, record);
      }

  return by_index;
}

/* Where no day is known, each occurrence stays, and waits for one. */
static GArray *
get_days_of (SeguePlan   *plan,
             SegueRecord *series,
             GPtrArray   *occurrences)
{
  GArray *days = segue_series_get_days (plan, series);

  if (segue_record_is_set (series, SEGUE_SERIES_DATE))
    return days;

  for (guint i = 0; i < occurrences->len; i++)
    {
      SegueSeriesDay day = { get_index (g_ptr_array_index (occurrences, i)), SEGUE_DAY_NONE };

      if (segue_series_follows (g_ptr_array_index (occurrences, i)))
        g_array_append_val (days, day);
    }

  return days;
}

/**
 * segue_series_compare:
 * @plan: says which days are worked
 * @series: what a series shall be
 * @occurrences: (element-type SegueRecord): what belongs to it
 *
 * Compares the occurrences that @series should have with @occurrences.  What was sent, held,
 * cancelled, put away or changed by itself stays as it is, and keeps its number.
 *
 * Returns: (transfer full) (element-type SegueSeriesChange): what is to be done, by number;
 *   what goes comes last
 */
GPtrArray *
segue_series_compare (SeguePlan   *plan,
                      SegueRecord *series,
                      GPtrArray   *occurrences)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_series_change_free);
  g_autoptr(GHashTable) by_index = sort_by_index (occurrences);
  g_autoptr(GHashTable) kept = g_hash_table_new (NULL, NULL);
  g_autoptr(GArray) days = get_days_of (plan, series, occurrences);

  for (guint i = 0; i < days->len; i++)
    {
      const SegueSeriesDay *day = &g_array_index (days, SegueSeriesDay, i);
      SegueRecord *record = g_hash_table_lookup (by_index, GINT_TO_POINTER (day->index));
      g_autoptr(SegueRecord) wanted = NULL;

      if (record != NULL && !segue_series_follows (record))
        continue;

      wanted = make_wanted (series, day);
      if (record != NULL && segue_record_get_kind (record) != segue_record_get_kind (wanted))
        record = NULL;
      if (record != NULL)
        g_hash_table_add (kept, record);
      if (record == NULL || !is_as_wanted (record, wanted))
        take_change (changes, record == NULL ? SEGUE_SERIES_ADDS : SEGUE_SERIES_UPDATES, day->index, record,
                     g_steal_pointer (&wanted));
    }

  for (guint i = 0; i < occurrences->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (occurrences, i);

      if (segue_series_follows (record) && !g_hash_table_contains (kept, record))
        take_change (changes, SEGUE_SERIES_REMOVES, get_index (record), record, NULL);
    }

  return changes;
}

/**
 * segue_series_find_changes:
 * @plan: where the occurrences are that exist
 * @series: a series, or what one of that id shall be
 *
 * Returns: (transfer full) (element-type SegueSeriesChange): as segue_series_compare() with
 *   what belongs to @series
 */
GPtrArray *
segue_series_find_changes (SeguePlan   *plan,
                           SegueRecord *series)
{
  g_autoptr(GPtrArray) occurrences = segue_series_list_occurrences (plan, series);

  return segue_series_compare (plan, series, occurrences);
}
