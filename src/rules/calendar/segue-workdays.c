/* segue-workdays.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window counts for whom it names, for all that is part of them, and for everybody where
 * it names nobody; one of a rollout in that rollout only, and one with a location where
 * people are there, or where nobody knows where they are.  For everybody only what names
 * nobody and no location counts: a holiday of some is no day that nobody works.
 *
 * Which windows count for an audience in a rollout is found once.
 */

#define G_LOG_DOMAIN "segue-workdays"

#include "config.h"

#include "segue-workdays.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-dated.h"
#include "segue-fold.h"
#include "segue-pairs.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

#define DAYS_PER_WEEK 7

/* Ten years in which nobody works are a mistake, and no reason to count for ever. */
#define MOST_DAYS 3660

/* Windows in which nobody works. */
#define DAYS_OFF (1u << SEGUE_WINDOW_KIND_HOLIDAY | 1u << SEGUE_WINDOW_KIND_NON_WORKING)

typedef struct
{
  SegueRecord     *record;
  SegueWindowKind  kind;
  gboolean         forbids;
  SegueDay         first;
  SegueDay         last;
  SegueDay         reach; /* the latest last day up to here */
} Span;

struct _SegueWorkdays
{
  SeguePlan  *plan;    /* owned */
  SeguePairs *spans;   /* audience, rollout -> GArray of Span, by first day */
  GPtrArray  *arrays;  /* owns those */
  GHashTable *moved;   /* window -> its first day then */
  gboolean    works[DAYS_PER_WEEK];
};

/**
 * segue_workdays_new:
 * @plan: where windows, audiences and settings are
 *
 * Returns: (transfer full): who works when; to be made anew when the plan changes
 */
SegueWorkdays *
segue_workdays_new (SeguePlan *plan)
{
  SegueWorkdays *self = g_new0 (SegueWorkdays, 1);
  gboolean any = FALSE;

  self->plan = g_object_ref (plan);
  self->spans = segue_pairs_new ();
  self->arrays = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->moved = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    {
      self->works[i] = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_WORKS_MONDAY + i) != 0;
      any |= self->works[i];
    }

  /* A week in which no day is worked says nothing about any. */
  for (guint i = 0; !any && i < DAYS_PER_WEEK; i++)
    self->works[i] = TRUE;

  return self;
}

/**
 * segue_workdays_free:
 * @self: (transfer full) (nullable): what segue_workdays_new() made
 */
void
segue_workdays_free (SegueWorkdays *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->plan);
  segue_pairs_free (self->spans);
  g_ptr_array_unref (self->arrays);
  g_hash_table_unref (self->moved);
  g_free (self);
}

/**
 * segue_workdays_move:
 * @window: a window that is about to move
 * @first: its first day then
 *
 * Goes on as if it had moved already, with its length.
 */
void
segue_workdays_move (SegueWorkdays *self,
                     SegueRecord   *window,
                     SegueDay       first)
{
  g_return_if_fail (self != NULL && SEGUE_IS_CALENDAR_WINDOW (window));

  g_hash_table_insert (self->moved, g_object_ref (window), GINT_TO_POINTER (first));
  segue_pairs_free (self->spans);
  self->spans = segue_pairs_new ();
  g_ptr_array_set_size (self->arrays, 0);
}

/**
 * segue_whom_of:
 * @record: something with a place on the calendar, or a series or a material
 *
 * Returns: whom it is about, borrowed from @record
 */
SegueWhom
segue_whom_of (SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SegueWhom whom = { 0 };
  SegueValue audiences = SEGUE_VALUE_INIT;

  g_return_val_if_fail (dated != NULL, whom);

  /* A material is for whoever takes its course. */
  if (dated->audiences != SEGUE_NO_FIELD)
    audiences = segue_record_peek (record, dated->audiences);
  whom.rollout = segue_record_get_link (record, dated->rollout);
  whom.audiences = audiences.is_set ? audiences.slot.ids : NULL;
  whom.itself = segue_record_get_kind (record) == SEGUE_RECORD_WINDOW ? segue_record_get_id (record) : 0;

  return whom;
}

/* Where an audience is, or the nearest above it that says so. */
static char *
fold_location (SegueWorkdays *self,
               GArray        *above)
{
  for (guint i = 0; i < above->len; i++)
    {
      SegueRecord *audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, g_array_index (above, gint64, i));

      if (audience != NULL && segue_record_is_set (audience, SEGUE_AUDIENCE_LOCATION))
        return segue_fold (segue_record_get_text (audience, SEGUE_AUDIENCE_LOCATION));
    }

  return NULL;
}

static gboolean
names_any (SegueRecord *window,
           GArray      *above)
{
  SegueValue named = segue_record_peek (window, SEGUE_WINDOW_AUDIENCES);

  if (!named.is_set)
    return TRUE;

  for (guint i = 0; i < above->len; i++)
    if (segue_ids_contain (named.slot.ids, g_array_index (above, gint64, i)))
      return TRUE;

  return FALSE;
}

static gboolean
is_there (SegueRecord *window,
          GArray      *above,
          const char  *location)
{
  g_autofree char *folded = NULL;

  if (!segue_record_is_set (window, SEGUE_WINDOW_LOCATION))
    return TRUE;
  if (location == NULL)
    return above->len > 0;

  folded = segue_fold (segue_record_get_text (window, SEGUE_WINDOW_LOCATION));
  return g_str_equal (folded, location);
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const Span *one = a;
  const Span *two = b;

  return (one->first > two->first) - (one->first < two->first);
}

static gboolean
fill_span (SegueWorkdays *self,
           SegueRecord   *window,
           Span          *span)
{
  SegueDay first = segue_dated_get_first (window);
  gpointer moved = g_hash_table_lookup (self->moved, window);
  SegueDay now = moved != NULL ? (SegueDay) GPOINTER_TO_INT (moved) : first;

  *span = (Span) { .record = window, .first = now, .last = segue_dated_get_last (window) + now - first };
  span->kind = (SegueWindowKind) MAX (segue_record_get_choice (window, SEGUE_WINDOW_KIND), 0);
  span->forbids = segue_record_get_choice (window, SEGUE_WINDOW_SEVERITY) == SEGUE_WINDOW_SEVERITY_FORBID;

  return first != SEGUE_DAY_NONE && !segue_record_get_boolean (window, SEGUE_MAIN_ARCHIVED);
}

static GArray *
collect (SegueWorkdays *self,
         gint64         audience,
         gint64         rollout)
{
  SegueRecordList *windows = segue_plan_list (self->plan, SEGUE_RECORD_WINDOW);
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *location = NULL;

  if (audience != 0)
    segue_audience_get_above (self->plan, audience, above);
  location = fold_location (self, above);

  for (guint i = 0; i < segue_record_list_get_n (windows); i++)
    {
      SegueRecord *window = segue_record_list_get (windows, i);
      gint64 of = segue_record_get_link (window, SEGUE_WINDOW_ROLLOUT);
      Span span;

      if ((of == 0 || of == rollout) && fill_span (self, window, &span) &&
          names_any (window, above) && is_there (window, above, location))
        g_array_append_val (spans, span);
    }

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      Span *span = &g_array_index (spans, Span, i);

      span->reach = i > 0 ? MAX (span->last, g_array_index (spans, Span, i - 1).reach) : span->last;
    }

  return spans;
}

static GArray *
get_spans (SegueWorkdays *self,
           gint64         audience,
           gint64         rollout)
{
  GArray *spans = segue_pairs_find (self->spans, audience, rollout);

  if (spans == NULL)
    {
      spans = collect (self, audience, rollout);
      g_ptr_array_add (self->arrays, spans);
      segue_pairs_add (self->spans, audience, rollout, spans);
    }

  return spans;
}

/* None before it lasts until @day. */
static guint
find_place (GArray   *spans,
            SegueDay  day)
{
  guint from = 0, to = spans->len;

  while (from < to)
    {
      guint middle = (from + to) / 2;

      if (g_array_index (spans, Span, middle).reach < day)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

/* The first window of one of @kinds that has a day of those from @first to @last. */
static SegueRecord *
find_span (GArray          *spans,
           guint            kinds,
           gboolean         forbids,
           SegueDay         first,
           SegueDay         last,
           gint64           itself)
{
  for (guint i = find_place (spans, first); i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      if (span->first > last)
        break;
      if (span->last >= first && (kinds & 1u << span->kind) != 0 && (!forbids || span->forbids) && segue_record_get_id (span->record) != itself)
        return span->record;
    }

  return NULL;
}

/* Of any of those it is about. */
static SegueRecord *
find_of_any (SegueWorkdays   *self,
             guint            kinds,
             gboolean         forbids,
             SegueDay         first,
             SegueDay         last,
             const SegueWhom *whom)
{
  SegueRecord *found = NULL;

  if (whom->audiences == NULL)
    return find_span (get_spans (self, 0, whom->rollout), kinds, forbids, first, last, whom->itself);

  for (guint i = 0; found == NULL && i < whom->audiences->n; i++)
    found = find_span (get_spans (self, whom->audiences->ids[i], whom->rollout), kinds, forbids, first, last, whom->itself);

  return found;
}

/**
 * segue_workdays_find:
 * @kind: a kind of window
 * @first: a day
 * @last: a day, not before @first
 *
 * Returns: (transfer none) (nullable): a window of @kind in which somebody of @whom is on
 *   one of the days from @first to @last
 */
SegueRecord *
segue_workdays_find (SegueWorkdays   *self,
                     SegueWindowKind  kind,
                     SegueDay         first,
                     SegueDay         last,
                     const SegueWhom *whom)
{
  g_return_val_if_fail (self != NULL && whom != NULL, NULL);

  return find_of_any (self, 1u << kind, FALSE, first, last, whom);
}

/**
 * segue_workdays_find_forbidding:
 * @first: a day
 * @last: a day, not before @first
 *
 * Returns: (transfer none) (nullable): a freeze that forbids to do anything with somebody
 *   of @whom on one of the days from @first to @last
 */
SegueRecord *
segue_workdays_find_forbidding (SegueWorkdays   *self,
                                SegueDay         first,
                                SegueDay         last,
                                const SegueWhom *whom)
{
  g_return_val_if_fail (self != NULL && whom != NULL, NULL);

  return find_of_any (self, 1u << SEGUE_WINDOW_KIND_FREEZE, TRUE, first, last, whom);
}

/**
 * segue_workdays_is_weekend:
 *
 * Returns: whether @day is none of the working week, whoever it is about
 */
gboolean
segue_workdays_is_weekend (SegueWorkdays *self,
                           SegueDay       day)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !self->works[segue_day_get_weekday (day) - 1];
}

/**
 * segue_workdays_is_worked:
 * @day: a day
 * @whom: whom it is about
 *
 * Returns: whether anybody of @whom works on @day: it is one of the working week, and
 *   neither a holiday nor another day off for all of them
 */
gboolean
segue_workdays_is_worked (SegueWorkdays   *self,
                          SegueDay         day,
                          const SegueWhom *whom)
{
  g_return_val_if_fail (self != NULL && whom != NULL, TRUE);

  if (segue_workdays_is_weekend (self, day))
    return FALSE;
  if (whom->audiences == NULL)
    return find_span (get_spans (self, 0, whom->rollout), DAYS_OFF, FALSE, day, day, whom->itself) == NULL;

  for (guint i = 0; i < whom->audiences->n; i++)
    if (find_span (get_spans (self, whom->audiences->ids[i], whom->rollout), DAYS_OFF, FALSE, day, day, whom->itself) == NULL)
      return TRUE;

  return FALSE;
}

/**
 * segue_workdays_add:
 * @day: a day, which need not be worked
 * @n: how many working days later, or earlier where it is below 0
 * @whom: whom it is about
 *
 * Returns: that day; @day itself where @n is 0
 */
SegueDay
segue_workdays_add (SegueWorkdays   *self,
                    SegueDay         day,
                    int              n,
                    const SegueWhom *whom)
{
  int step = n < 0 ? -1 : 1;
  int idle = 0;

  g_return_val_if_fail (self != NULL && whom != NULL, day);

  for (int left = ABS (n); left > 0 && idle < MOST_DAYS; idle++)
    {
      day += step;
      if (!segue_workdays_is_worked (self, day, whom))
        continue;
      left--;
      idle = 0;
    }

  return day;
}

/* Both count. */
typedef struct
{
  SegueDay first;
  SegueDay last;
} Stretch;

/* Of all weeks as many, whatever is off. */
static int
count_in_week (SegueWorkdays *self,
               SegueDay       first,
               SegueDay       last)
{
  int n_days = last - first + 1;
  int n = 0;
  int per_week = 0;

  if (n_days <= 0)
    return 0;

  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    per_week += self->works[i] ? 1 : 0;
  for (SegueDay day = last - n_days % DAYS_PER_WEEK + 1; day <= last; day++)
    n += segue_workdays_is_weekend (self, day) ? 0 : 1;

  return n + n_days / DAYS_PER_WEEK * per_week;
}

/* When the windows of @spans are off, of the days from @first to @last; each day once. */
static GArray *
collect_off (GArray   *spans,
             SegueDay  first,
             SegueDay  last,
             gint64    itself)
{
  GArray *off = g_array_new (FALSE, FALSE, sizeof (Stretch));
  SegueDay next = first; /* the first day of which nothing is known */

  for (guint i = find_place (spans, first); i < spans->len && g_array_index (spans, Span, i).first <= last; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);
      Stretch stretch = { MAX (span->first, next), MIN (span->last, last) };

      if ((DAYS_OFF & 1u << span->kind) == 0 || segue_record_get_id (span->record) == itself || stretch.last < stretch.first)
        continue;

      g_array_append_val (off, stretch);
      next = stretch.last + 1;
    }

  return off;
}

/* What lies in both. */
static GArray *
intersect (GArray *one,
           GArray *two)
{
  GArray *both = g_array_new (FALSE, FALSE, sizeof (Stretch));

  for (guint i = 0, j = 0; i < one->len && j < two->len;)
    {
      const Stretch *a = &g_array_index (one, Stretch, i);
      const Stretch *b = &g_array_index (two, Stretch, j);
      Stretch common = { MAX (a->first, b->first), MIN (a->last, b->last) };

      if (common.first <= common.last)
        g_array_append_val (both, common);
      if (a->last < b->last)
        i++;
      else
        j++;
    }

  return both;
}

/* When all of @whom are off. */
static GArray *
collect_off_for_all (SegueWorkdays   *self,
                     SegueDay         first,
                     SegueDay         last,
                     const SegueWhom *whom)
{
  guint n = whom->audiences != NULL ? whom->audiences->n : 0;
  g_autoptr(GArray) off = collect_off (get_spans (self, n > 0 ? whom->audiences->ids[0] : 0, whom->rollout), first, last, whom->itself);

  for (guint i = 1; i < n; i++)
    {
      g_autoptr(GArray) before = g_steal_pointer (&off);
      g_autoptr(GArray) others = collect_off (get_spans (self, whom->audiences->ids[i], whom->rollout), first, last, whom->itself);

      off = intersect (before, others);
    }

  return g_steal_pointer (&off);
}

/**
 * segue_workdays_count:
 * @from: a day
 * @to: another day
 * @whom: whom it is about
 *
 * Returns: how many working days there are to go from @from to @to, below 0 where it is
 *   earlier; segue_workdays_add() leads back where @to is worked.  However far apart they are,
 *   it takes as long as there are windows between them
 */
int
segue_workdays_count (SegueWorkdays   *self,
                      SegueDay         from,
                      SegueDay         to,
                      const SegueWhom *whom)
{
  SegueDay first = to < from ? to : from + 1;
  SegueDay last = to < from ? from - 1 : to;
  g_autoptr(GArray) off = NULL;
  int n;

  g_return_val_if_fail (self != NULL && whom != NULL, 0);

  off = collect_off_for_all (self, first, last, whom);
  n = count_in_week (self, first, last);
  for (guint i = 0; i < off->len; i++)
    n -= count_in_week (self, g_array_index (off, Stretch, i).first, g_array_index (off, Stretch, i).last);

  return to < from ? -n : n;
}

/**
 * segue_workdays_prepare_by:
 * @day: the day on which something is sent
 * @lead: what is to be done before
 * @whom: whom it reaches
 *
 * Returns: the day by which it is to be done: as many working days earlier as the
 *   settings say
 */
SegueDay
segue_workdays_prepare_by (SegueWorkdays   *self,
                           SegueDay         day,
                           SegueLead        lead,
                           const SegueWhom *whom)
{
  static const guint settings[] = {
    [SEGUE_LEAD_DRAFT] = SEGUE_SETTINGS_DRAFT_LEAD,
    [SEGUE_LEAD_REVIEW] = SEGUE_SETTINGS_REVIEW_LEAD,
    [SEGUE_LEAD_APPROVAL] = SEGUE_SETTINGS_APPROVAL_LEAD,
  };

  g_return_val_if_fail (self != NULL && whom != NULL, SEGUE_DAY_NONE);

  if (day == SEGUE_DAY_NONE)
    return SEGUE_DAY_NONE;

  return segue_workdays_add (self, day, -(int) segue_thresholds_read_setting (self->plan, settings[lead]), whom);
}
