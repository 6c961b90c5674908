/* segue-calendar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What lasts up to six weeks is found by its first day; the few that last longer lie
 * in a list of their own that is looked through.
 */

#define G_LOG_DOMAIN "segue-calendar"

#include "config.h"

#include "segue-calendar.h"

#include "segue-audience-tree.h"
#include "segue-calendar-window.h"
#include "segue-communication.h"
#include "segue-event.h"
#include "segue-fold.h"
#include "segue-milestone.h"
#include "segue-record-words.h"
#include "segue-sheet-filter.h"

#include <glib/gi18n.h>

#include <stdlib.h>
#include <string.h>

#define SHORT_DAYS 42

struct _SegueCalendar
{
  GArray     *items;   /* SegueCalendarItem, in order */
  GArray     *lasting; /* guint: those that last longer than SHORT_DAYS */
  GHashTable *places;  /* SegueRecord -> place + 1 */
};

static const SegueCalendarKind event_kinds[] = {
  [SEGUE_EVENT_KIND_BUSINESS_EVENT] = SEGUE_CALENDAR_EVENT,
  [SEGUE_EVENT_KIND_TOWN_HALL] = SEGUE_CALENDAR_EVENT,
  [SEGUE_EVENT_KIND_SURVEY] = SEGUE_CALENDAR_SURVEY,
  [SEGUE_EVENT_KIND_REVIEW] = SEGUE_CALENDAR_SURVEY,
  [SEGUE_EVENT_KIND_OFFICE_HOURS] = SEGUE_CALENDAR_SUPPORT,
  [SEGUE_EVENT_KIND_SPONSOR_ACTIVITY] = SEGUE_CALENDAR_SPONSOR,
  [SEGUE_EVENT_KIND_RETROSPECTIVE] = SEGUE_CALENDAR_SURVEY,
  [SEGUE_EVENT_KIND_CUT_OVER] = SEGUE_CALENDAR_CUT_OVER,
  [SEGUE_EVENT_KIND_OTHER] = SEGUE_CALENDAR_EVENT,
};

static const SegueCalendarKind window_kinds[] = {
  [SEGUE_WINDOW_KIND_FREEZE] = SEGUE_CALENDAR_FREEZE,
  [SEGUE_WINDOW_KIND_PEAK] = SEGUE_CALENDAR_PEAK,
  [SEGUE_WINDOW_KIND_MAINTENANCE] = SEGUE_CALENDAR_MAINTENANCE,
  [SEGUE_WINDOW_KIND_HOLIDAY] = SEGUE_CALENDAR_HOLIDAY,
  [SEGUE_WINDOW_KIND_NON_WORKING] = SEGUE_CALENDAR_NON_WORKING,
};

/* Stable, like the nicks of choices. */
static const char * const kind_nicks[] = {
  [SEGUE_CALENDAR_COMMUNICATION] = "communication",
  [SEGUE_CALENDAR_TRAINING] = "training",
  [SEGUE_CALENDAR_SURVEY] = "survey",
  [SEGUE_CALENDAR_SUPPORT] = "support",
  [SEGUE_CALENDAR_SPONSOR] = "sponsor-activity",
  [SEGUE_CALENDAR_PROMISE] = "promise",
  [SEGUE_CALENDAR_EVENT] = "event",
  [SEGUE_CALENDAR_MILESTONE] = "milestone",
  [SEGUE_CALENDAR_CUT_OVER] = "cut-over",
  [SEGUE_CALENDAR_FREEZE] = "freeze",
  [SEGUE_CALENDAR_PEAK] = "peak",
  [SEGUE_CALENDAR_MAINTENANCE] = "maintenance",
  [SEGUE_CALENDAR_HOLIDAY] = "holiday",
  [SEGUE_CALENDAR_NON_WORKING] = "non-working",
};

G_STATIC_ASSERT (G_N_ELEMENTS (kind_nicks) == SEGUE_N_CALENDAR_KINDS);

static const char *kind_labels[] = {
  [SEGUE_CALENDAR_COMMUNICATION] = N_("Communication"),
  [SEGUE_CALENDAR_TRAINING] = N_("Training"),
  [SEGUE_CALENDAR_SURVEY] = N_("Survey or review"),
  [SEGUE_CALENDAR_SUPPORT] = N_("Support"),
  [SEGUE_CALENDAR_SPONSOR] = N_("Sponsor activity"),
  [SEGUE_CALENDAR_PROMISE] = N_("Promise or task"),
  [SEGUE_CALENDAR_EVENT] = N_("Event"),
  [SEGUE_CALENDAR_MILESTONE] = N_("Milestone"),
  [SEGUE_CALENDAR_CUT_OVER] = N_("Cut-over"),
  [SEGUE_CALENDAR_FREEZE] = N_("Freeze"),
  [SEGUE_CALENDAR_PEAK] = N_("Peak"),
  [SEGUE_CALENDAR_MAINTENANCE] = N_("Maintenance"),
  [SEGUE_CALENDAR_HOLIDAY] = N_("Holiday"),
  [SEGUE_CALENDAR_NON_WORKING] = N_("Non-working days"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (kind_labels) == SEGUE_N_CALENDAR_KINDS);

/**
 * segue_calendar_kind_is_window:
 *
 * Returns: whether it is a span in which less should take place, rather than something
 *   that takes place
 */
gboolean
segue_calendar_kind_is_window (SegueCalendarKind kind)
{
  return kind >= SEGUE_CALENDAR_FREEZE;
}

/**
 * segue_calendar_kind_get_nick:
 *
 * Returns: its stable name, for files and for what is remembered
 */
const char *
segue_calendar_kind_get_nick (SegueCalendarKind kind)
{
  g_return_val_if_fail (kind < SEGUE_N_CALENDAR_KINDS, NULL);

  return kind_nicks[kind];
}

/**
 * segue_calendar_kind_get_label:
 *
 * Returns: what people call it, translated
 */
const char *
segue_calendar_kind_get_label (SegueCalendarKind kind)
{
  g_return_val_if_fail (kind < SEGUE_N_CALENDAR_KINDS, NULL);

  return _(kind_labels[kind]);
}

static SegueCalendarKind
get_kind (SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);

  if (kind == SEGUE_RECORD_COMMUNICATION)
    return SEGUE_CALENDAR_COMMUNICATION;
  if (kind == SEGUE_RECORD_MILESTONE)
    return SEGUE_CALENDAR_MILESTONE;
  if (kind == SEGUE_RECORD_SESSION)
    return SEGUE_CALENDAR_TRAINING;
  if (kind == SEGUE_RECORD_REINFORCEMENT)
    return SEGUE_CALENDAR_SUPPORT;
  if (kind == SEGUE_RECORD_ACTION)
    return SEGUE_CALENDAR_PROMISE;
  if (kind == SEGUE_RECORD_WINDOW)
    return window_kinds[MAX (segue_record_get_choice (record, SEGUE_WINDOW_KIND), 0)];

  return event_kinds[MAX (segue_record_get_choice (record, SEGUE_EVENT_KIND), 0)];
}

static gboolean
fill_item (SegueCalendarItem *item,
           SegueRecord       *record,
           const SegueDated  *dated)
{
  SegueValue audiences = segue_record_peek (record, dated->audiences);
  const char *title;

  item->first = segue_dated_get_first (record);
  if (item->first == SEGUE_DAY_NONE || segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
    return FALSE;

  title = segue_record_get_text (record, dated->title);
  item->record = record;
  item->kind = get_kind (record);
  item->state = segue_dated_get_state (record);
  item->last = segue_dated_get_last (record);
  item->starts = segue_dated_get_minutes (record, dated->time);
  item->ends = segue_dated_get_minutes (record, dated->end_time);
  item->rollout = segue_record_is_set (record, dated->rollout) ? segue_record_get_link (record, dated->rollout) : 0;
  item->audiences = audiences.is_set ? audiences.slot.ids : NULL;
  item->title = title != NULL ? title : "";
  item->channel = segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION
                    ? segue_record_get_choice (record, SEGUE_COMMUNICATION_CHANNEL) : SEGUE_CHOICE_NONE;
  return TRUE;
}

static gboolean
passes (const SegueCalendarItem   *item,
        SeguePlan                 *plan,
        const SegueCalendarFilter *filter,
        const SegueIds            *audiences,
        char                     **words)
{
  SegueSheetFilter places = { .rollout = filter->rollout, .audience = filter->audience };
  SegueSheetRow row = { .records = { [SEGUE_SHEET_OWN] = item->record } };

  if (filter->kinds != 0 && !(filter->kinds & 1u << item->kind))
    return FALSE;
  if (filter->states != 0 && !(filter->states & 1u << item->state))
    return FALSE;
  if (filter->channels != 0 &&
      (item->channel < 0 || item->channel > 63 || !(filter->channels & G_GUINT64_CONSTANT (1) << item->channel)))
    return FALSE;

  return segue_calendar_row_belongs (plan, &row, &places, audiences) &&
         (words == NULL || segue_record_has_words (item->record, (const char *const *) words));
}

/* By all but its title. */
static int
compare_places (const SegueCalendarItem *a,
                const SegueCalendarItem *b)
{
  gboolean windows[] = { segue_calendar_kind_is_window (a->kind), segue_calendar_kind_is_window (b->kind) };
  gboolean milestones[] = { a->kind == SEGUE_CALENDAR_MILESTONE, b->kind == SEGUE_CALENDAR_MILESTONE };

  if (a->first != b->first)
    return a->first < b->first ? -1 : 1;
  if (windows[0] != windows[1])
    return windows[0] ? -1 : 1;
  if (milestones[0] != milestones[1])
    return milestones[0] ? -1 : 1;
  if (a->last != b->last)
    return a->last > b->last ? -1 : 1;

  return (a->starts > b->starts) - (a->starts < b->starts);
}

static int
compare_ids (const SegueCalendarItem *a,
             const SegueCalendarItem *b)
{
  gint64 ids[] = { segue_record_get_id (a->record), segue_record_get_id (b->record) };

  return (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

/**
 * segue_calendar_item_compare:
 *
 * Returns: which of two comes first on the calendar: by day, windows before what takes
 *   place, then milestones, what lasts longer, what has no time, time, and title
 */
int
segue_calendar_item_compare (const SegueCalendarItem *a,
                             const SegueCalendarItem *b)
{
  int result = compare_places (a, b);

  if (result == 0)
    result = g_utf8_collate (a->title, b->title);

  return result != 0 ? result : compare_ids (a, b);
}

typedef struct
{
  SegueCalendarItem  item;
  char              *key; /* of its title, made when it is asked for */
} Sorting;

static const char *
get_key (Sorting *sorting)
{
  if (sorting->key == NULL)
    sorting->key = g_utf8_collate_key (sorting->item.title, -1);

  return sorting->key;
}

static int
compare_sortings (gconstpointer a,
                  gconstpointer b)
{
  Sorting *one = (Sorting *) a;
  Sorting *other = (Sorting *) b;
  int result = compare_places (&one->item, &other->item);

  if (result == 0)
    result = strcmp (get_key (one), get_key (other));

  return result != 0 ? result : compare_ids (&one->item, &other->item);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  int result = compare_places (a, b);

  return result != 0 ? result : compare_ids (a, b);
}

static void
clear_sorting (gpointer data)
{
  g_free (((Sorting *) data)->key);
}

/* As segue_calendar_item_compare() does, without taking each title apart for each look at it. */
static void
sort (GArray *items)
{
  g_autoptr(GArray) sortings = g_array_sized_new (FALSE, FALSE, sizeof (Sorting), items->len);

  g_array_set_clear_func (sortings, clear_sorting);
  for (guint i = 0; i < items->len; i++)
    {
      Sorting sorting = { g_array_index (items, SegueCalendarItem, i), NULL };

      g_array_append_val (sortings, sorting);
    }
  if (sortings->len > 1)
    qsort (sortings->data, sortings->len, sizeof (Sorting), compare_sortings);
  for (guint i = 0; i < items->len; i++)
    g_array_index (items, SegueCalendarItem, i) = g_array_index (sortings, Sorting, i).item;
}

static void
collect (SegueCalendar             *self,
         SeguePlan                 *plan,
         SegueRecordKind            kind,
         const SegueCalendarFilter *filter,
         const SegueIds            *audiences,
         char                     **words)
{
  SegueRecordList *list = segue_plan_list (plan, kind);
  const SegueDated *dated = segue_dated_get (kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueCalendarItem item;

      if (fill_item (&item, segue_record_list_get (list, i), dated) &&
          (filter == NULL || passes (&item, plan, filter, audiences, words)))
        g_array_append_val (self->items, item);
    }
}

/**
 * segue_calendar_new:
 * @plan: where the records are
 * @filter: (nullable): which of them
 *
 * Returns: (transfer full): all that has a day and is not archived, in order; to be made
 *   anew when the plan changes
 */
SegueCalendar *
segue_calendar_new (SeguePlan                 *plan,
                    const SegueCalendarFilter *filter)
{
  SegueCalendar *self = g_new0 (SegueCalendar, 1);
  g_auto(GStrv) words = filter != NULL && filter->words != NULL ? segue_fold_split (filter->words) : NULL;
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  const SegueRecordKind *kinds;
  guint n_kinds;

  self->items = g_array_new (FALSE, FALSE, sizeof (SegueCalendarItem));
  self->lasting = g_array_new (FALSE, FALSE, sizeof (guint));
  self->places = g_hash_table_new (NULL, NULL);
  if (filter != NULL && filter->audience != 0)
    segue_audience_get_below (plan, filter->audience, &audiences);

  kinds = segue_dated_get_kinds (&n_kinds);
  for (guint i = 0; i < n_kinds; i++)
    collect (self, plan, kinds[i], filter, audiences.is_set ? audiences.slot.ids : NULL, words);

  if (filter != NULL && filter->any_title)
    g_array_sort (self->items, compare_days);
  else
    sort (self->items);
  for (guint i = 0; i < self->items->len; i++)
    {
      const SegueCalendarItem *item = &g_array_index (self->items, SegueCalendarItem, i);

      g_hash_table_insert (self->places, item->record, GUINT_TO_POINTER (i + 1));
      if (item->last - item->first >= SHORT_DAYS)
        g_array_append_val (self->lasting, i);
    }

  return self;
}

/**
 * segue_calendar_free:
 * @self: (transfer full) (nullable): a calendar
 */
void
segue_calendar_free (SegueCalendar *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->items);
  g_array_unref (self->lasting);
  g_hash_table_unref (self->places);
  g_free (self);
}

/**
 * segue_calendar_get_n_items:
 *
 * Returns: how many items there are
 */
guint
segue_calendar_get_n_items (SegueCalendar *self)
{
  return self->items->len;
}

/**
 * segue_calendar_get_item:
 * @index: below segue_calendar_get_n_items()
 *
 * Returns: (transfer none): an item, in order
 */
const SegueCalendarItem *
segue_calendar_get_item (SegueCalendar *self,
                         guint          index)
{
  g_return_val_if_fail (index < self->items->len, NULL);

  return &g_array_index (self->items, SegueCalendarItem, index);
}

/**
 * segue_calendar_find_record:
 *
 * Returns: (transfer none) (nullable): the item that stands for @record
 */
const SegueCalendarItem *
segue_calendar_find_record (SegueCalendar *self,
                            SegueRecord   *record)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, record));

  return place > 0 ? segue_calendar_get_item (self, place - 1) : NULL;
}

/* The first item that begins on @day or later. */
static guint
find_place (SegueCalendar *self,
            SegueDay       day)
{
  guint from = 0, to = self->items->len;

  while (from < to)
    {
      guint middle = (from + to) / 2;

      if (g_array_index (self->items, SegueCalendarItem, middle).first < day)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

/**
 * segue_calendar_find:
 * @first: a day
 * @last: a day, not before @first
 *
 * Returns: (transfer container) (element-type SegueCalendarItem): what is on any of the
 *   days from @first to @last, in order
 */
GPtrArray *
segue_calendar_find (SegueCalendar *self,
                     SegueDay       first,
                     SegueDay       last)
{
  GPtrArray *found = g_ptr_array_new ();
  guint from = find_place (self, first - SHORT_DAYS);

  for (guint i = 0; i < self->lasting->len; i++)
    {
      guint place = g_array_index (self->lasting, guint, i);
      SegueCalendarItem *item = &g_array_index (self->items, SegueCalendarItem, place);

      if (place < from && item->last >= first)
        g_ptr_array_add (found, item);
    }
  for (guint i = from; i < self->items->len; i++)
    {
      SegueCalendarItem *item = &g_array_index (self->items, SegueCalendarItem, i);

      if (item->first > last)
        break;
      if (item->last >= first)
        g_ptr_array_add (found, item);
    }

  return found;
}
