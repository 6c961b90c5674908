/* segue-check-repetition.c - how often, and how much at once (C04, C05, C11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-audience.h"
#include "segue-communication.h"
#include "segue-load.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>
#include <string.h>

/* Whoever heard a message twice may have read two mails without a habit behind it. */
#define FEWEST_OF_ONE_CHANNEL 3

#define SEVERAL_CHANNELS (-2)

/* What began earlier is so thin in each week that it is not named. */
#define MOST_LASTING 42

/* What lasts until 9999 lasts for ever, and nobody plans the weeks of that. */
#define MOST_DAYS_AHEAD 3660

/* A file made by another program may have circles. */
#define MOST_DEPTH 64

/* An acceptance holds for whoever opens the workspace, whatever their week begins with. */
static const SegueWeekRule weeks = SEGUE_WEEK_ISO;

/* How a key message reaches each audience. */
typedef struct
{
  SegueCheckIndex *index;
  guint           *n;        /* of each pair: how many items carry it there */
  int             *channels; /* of each pair: the channel of all of them */
} Heard;

static void
count_use (Heard       *self,
           SegueRecord *use)
{
  SegueRecord *communication = segue_plan_follow (self->index->plan, use, SEGUE_MESSAGE_USE_COMMUNICATION);
  SegueCheckItem *item = communication != NULL ? segue_check_index_find_item (self->index, communication) : NULL;
  g_autoptr(GArray) reached = NULL;
  int channel;

  if (item == NULL)
    return;

  channel = segue_record_get_choice (communication, SEGUE_COMMUNICATION_CHANNEL);
  reached = segue_check_index_dup_reached (self->index, item->rollout, item->named);
  for (guint i = 0; i < reached->len; i++)
    {
      guint place = g_array_index (reached, guint, i);

      if (self->n[place]++ == 0)
        self->channels[place] = channel;
      else if (self->channels[place] != channel)
        self->channels[place] = SEVERAL_CHANNELS;
    }
}

static int
compare_uses (gconstpointer a,
              gconstpointer b)
{
  gint64 one = segue_record_get_link (*(SegueRecord *const *) a, SEGUE_MESSAGE_USE_COMMUNICATION);
  gint64 two = segue_record_get_link (*(SegueRecord *const *) b, SEGUE_MESSAGE_USE_COMMUNICATION);

  return (one > two) - (one < two);
}

/* Counts items, not the times that one item says it. */
static void
count_message (Heard       *self,
               SegueRecord *message)
{
  guint n = 0;
  SegueRecord *const *uses = segue_plan_incoming (self->index->plan, SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_MESSAGE,
                                                  segue_record_get_id (message), &n);
  g_autoptr(GPtrArray) sorted = g_ptr_array_sized_new (n + 1);

  memset (self->n, 0, sizeof (guint) * self->index->pairs->len);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (sorted, uses[i]);
  g_ptr_array_sort (sorted, compare_uses);
  for (guint i = 0; i < n; i++)
    if (i == 0 || compare_uses (&sorted->pdata[i - 1], &sorted->pdata[i]) != 0)
      count_use (self, g_ptr_array_index (sorted, i));
}

typedef gboolean (*IsWrong) (const Heard *self,
                             SegueRecord *message,
                             guint        place);

/* One finding of each message, with all the audiences; the fewest and the most times, and
 * the channel where it is one and the same for all.
 */
static void
find_heard (SegueCheckRun *run,
            IsWrong        is_wrong)
{
  SegueRecordList *messages = segue_plan_list (run->index->plan, SEGUE_RECORD_MESSAGE);
  g_autofree guint *n = g_new0 (guint, run->index->pairs->len + 1);
  g_autofree int *channels = g_new0 (int, run->index->pairs->len + 1);
  Heard heard = { run->index, n, channels };

  for (guint i = 0; i < segue_record_list_get_n (messages); i++)
    {
      SegueRecord *message = segue_record_list_get (messages, i);
      SegueValue named = segue_record_peek (message, SEGUE_MESSAGE_AUDIENCES);
      gint64 rollout = segue_record_get_link (message, SEGUE_MESSAGE_ROLLOUT);
      g_autoptr(GArray) meant = NULL;
      SegueFinding *finding = NULL;

      if (segue_record_get_boolean (message, SEGUE_MAIN_ARCHIVED))
        continue;

      count_message (&heard, message);
      meant = segue_check_index_dup_reached (run->index, rollout, named.is_set ? named.slot.ids : NULL);
      for (guint j = 0; j < meant->len; j++)
        {
          guint place = g_array_index (meant, guint, j);
          SegueCheckPair *pair = segue_check_index_get_pair (run->index, place);

          if (!pair->counts || !is_wrong (&heard, message, place) ||
              (pair->above >= 0 && n[pair->above] == n[place] && is_wrong (&heard, message, (guint) pair->above)))
            continue;

          if (finding == NULL)
            {
              finding = segue_check_find_new (run, rollout, message);
              finding->figures[0] = finding->figures[1] = n[place];
              finding->figures[2] = channels[place];
            }
          segue_finding_add_record (finding, pair->audience);
          finding->figures[0] = MIN (finding->figures[0], n[place]);
          finding->figures[1] = MAX (finding->figures[1], n[place]);
          if (finding->figures[2] != channels[place])
            finding->figures[2] = SEVERAL_CHANNELS;
        }
    }
}

static gboolean
is_rare (const Heard *self,
         SegueRecord *message,
         guint        place)
{
  return self->n[place] < (guint) segue_record_get_integer (message, SEGUE_MESSAGE_TARGET_REPETITIONS);
}

/* C04: a key message reaches an audience that it is for less often than it shall, five times
 * where nothing else is said.
 */
void
segue_check_c04_run (SegueCheckRun *run)
{
  find_heard (run, is_rare);
}

char *
segue_check_c04_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *message = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *audiences = segue_finding_dup_titles (plan, finding, 1, finding->n_records);
  guint target = (guint) segue_record_get_integer (finding->records[0], SEGUE_MESSAGE_TARGET_REPETITIONS);
  guint fewest = (guint) finding->figures[0];
  guint most = (guint) finding->figures[1];

  if (most == 0)
    /* Translators: a key message, audiences */
    return g_strdup_printf (_("“%s” never reaches %s."), message, audiences);
  if (fewest != most)
    /* Translators: a key message, two numbers, how often it shall be heard, audiences */
    return g_strdup_printf (_("“%s” is heard %u to %u times instead of %u by %s."), message, fewest, most, target, audiences);

  /* Translators: a key message, how often it is heard, how often it shall be, audiences */
  return g_strdup_printf (ngettext ("“%s” is heard %u time instead of %u by %s.",
                                    "“%s” is heard %u times instead of %u by %s.", most), message, most, target, audiences);
}

static gboolean
is_of_one_channel (const Heard *self,
                   guint        place)
{
  return self->n[place] >= FEWEST_OF_ONE_CHANNEL && self->channels[place] >= 0;
}

static gboolean
is_tiring (const Heard *self,
           SegueRecord *message,
           guint        place)
{
  return self->n[place] > (guint) self->index->thresholds.repetitions_most || is_of_one_channel (self, place);
}

/* C05: a key message reaches an audience more than nine times (setting), or at least three
 * times and always in the same channel.
 */
void
segue_check_c05_run (SegueCheckRun *run)
{
  find_heard (run, is_tiring);
}

char *
segue_check_c05_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *message = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *audiences = segue_finding_dup_titles (plan, finding, 1, finding->n_records);
  guint n = (guint) finding->figures[1];

  if (finding->figures[2] < 0)
    /* Translators: a key message, a number, audiences */
    return g_strdup_printf (ngettext ("“%s” is heard up to %u time by %s: too often, or in one channel alone.",
                                      "“%s” is heard up to %u times by %s: too often, or in one channel alone.", n),
                            message, n, audiences);

  /* Translators: a key message, a number, a channel, audiences */
  return g_strdup_printf (ngettext ("“%s” is heard up to %u time, always by “%s”, by %s.",
                                    "“%s” is heard up to %u times, always by “%s”, by %s.", n),
                          message, n, segue_choices_get_label (&segue_channels, (int) finding->figures[2]), audiences);
}

/* What C11 goes through. */
typedef struct
{
  SegueCheckRun *run;
  GHashTable    *all;    /* audience -> GArray of places of the items that reach it */
  SegueLoad     *load;
  GHashTable    *crowds; /* the items of a day -> the finding about them */
} Rush;

static void
free_places (gpointer places)
{
  g_array_unref (places);
}

/* What reaches each audience, in all rollouts: audience id -> GArray of places of items. */
static GHashTable *
collect_by_audience (SegueCheckIndex *index)
{
  GHashTable *all = g_hash_table_new_full (NULL, NULL, NULL, free_places);

  for (guint i = 0; i < index->pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (index, i);
      GArray *places = g_hash_table_lookup (all, pair->audience);

      if (places == NULL)
        {
          places = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (all, pair->audience, places);
        }
      g_array_append_vals (places, pair->items->data, pair->items->len);
    }

  return all;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  guint one = *(const guint *) a, two = *(const guint *) b;

  return (one > two) - (one < two);
}

/* The nearest audience above that something reaches, or NULL. */
static SegueRecord *
find_above (SegueCheckIndex *index,
            GHashTable      *all,
            SegueRecord     *audience)
{
  SegueRecord *above = segue_plan_follow (index->plan, audience, SEGUE_AUDIENCE_PARENT);

  for (guint depth = 0; above != NULL && depth < MOST_DEPTH; depth++)
    {
      if (g_hash_table_contains (all, above))
        return above;
      above = segue_plan_follow (index->plan, above, SEGUE_AUDIENCE_PARENT);
    }

  return NULL;
}

/* The first of the sorted @places whose item begins on @day or later, or has no day. */
static guint
find_place (SegueCheckIndex *index,
            GArray          *places,
            SegueDay         day)
{
  guint from = 0, to = places->len;

  while (from < to)
    {
      guint middle = (from + to) / 2;
      SegueDay first = segue_check_index_get_item (index, g_array_index (places, guint, middle))->first;

      if (first != SEGUE_DAY_NONE && first < day)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

/* How many items reach the nearest audience above on @day: it tells of them. */
static guint
count_above (SegueCheckIndex *index,
             GHashTable      *all,
             SegueRecord     *audience,
             SegueDay         day)
{
  SegueRecord *above = find_above (index, all, audience);
  GArray *places = above != NULL ? g_hash_table_lookup (all, above) : NULL;
  guint n = 0;

  for (guint i = places != NULL ? find_place (index, places, day) : 0; places != NULL && i < places->len; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (index, g_array_index (places, guint, i));

      if (item->first != day)
        break;
      n += item->last == day;
    }

  return n;
}

/* The finding of the items of @day that are in @items, which all their audiences share. */
static SegueFinding *
get_crowd (SegueCheckRun *run,
           GHashTable    *crowds,
           SegueDay       day,
           GPtrArray     *items)
{
  g_autoptr(GBytes) key = g_bytes_new (items->pdata, items->len * sizeof (gpointer));
  SegueFinding *finding = g_hash_table_lookup (crowds, key);

  if (finding != NULL)
    return finding;

  finding = segue_check_find_new (run, 0, g_ptr_array_index (items, 0));
  finding->is_of_day = TRUE;
  finding->days[0] = day;
  finding->figures[0] = items->len;
  for (guint i = 1; i < items->len; i++)
    segue_finding_add_key (finding, g_ptr_array_index (items, i));
  g_hash_table_insert (crowds, g_steal_pointer (&key), finding);

  return finding;
}

/* Several items of one day that begin at @from among the sorted @places. */
static void
find_crowded_day (const Rush  *rush,
                  SegueRecord *audience,
                  GArray      *places,
                  guint        from,
                  guint        to)
{
  SegueCheckIndex *index = rush->run->index;
  SegueDay day = segue_check_index_get_item (index, g_array_index (places, guint, from))->first;
  g_autoptr(GPtrArray) items = g_ptr_array_new ();
  gboolean is_open = FALSE;

  for (guint i = from; i < to; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (index, g_array_index (places, guint, i));

      if (item->last != day)
        continue;
      g_ptr_array_add (items, item->record);
      is_open |= item->state != SEGUE_DATED_DONE;
    }
  if (items->len < 2 || !is_open || day < index->today || count_above (index, rush->all, audience, day) == items->len)
    return;

  segue_finding_add_record (get_crowd (rush->run, rush->crowds, day, items), audience);
}

/* A week in which more minutes are asked for than can be spared. */
static void
find_full_week (const Rush  *rush,
                SegueRecord *audience,
                SegueDay     week)
{
  /* Parts of an hour that were spread and added up again are a hair off. */
  const double hair = 1e-6;
  SegueLoad *load = rush->load;
  SegueCheckRun *run = rush->run;
  SegueLoadCell cell = segue_load_get (load, segue_record_get_id (audience), week);
  GArray *places = NULL;
  SegueRecord *above = NULL;
  SegueFinding *finding = NULL;

  if (cell.minutes <= cell.capacity + hair)
    return;

  above = find_above (run->index, rush->all, audience);
  if (above != NULL)
    {
      SegueLoadCell same = segue_load_get (load, segue_record_get_id (above), week);

      if (same.minutes == cell.minutes && same.capacity == cell.capacity)
        return;
    }

  finding = segue_check_find_new (run, 0, audience);
  finding->is_of_day = TRUE;
  finding->days[0] = week;
  finding->figures[1] = (gint64) (cell.minutes + 0.5);
  finding->figures[2] = (gint64) cell.capacity;
  places = g_hash_table_lookup (rush->all, audience);
  for (guint i = find_place (run->index, places, week - MOST_LASTING); i < places->len; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (run->index, g_array_index (places, guint, i));

      if (item->first == SEGUE_DAY_NONE || item->first >= week + SEGUE_DAYS_PER_WEEK)
        break;
      if (item->last >= week && item->minutes > 0)
        segue_finding_add_record (finding, item->record);
    }
}

static void
check_audience (const Rush  *rush,
                SegueRecord *audience,
                GArray      *places)
{
  SegueCheckIndex *index = rush->run->index;
  SegueDay seen = SEGUE_DAY_NONE;
  SegueDay last;

  for (guint from = 0, to; from < places->len; from = to)
    {
      SegueCheckItem *item = segue_check_index_get_item (index, g_array_index (places, guint, from));

      for (to = from + 1; to < places->len; to++)
        if (segue_check_index_get_item (index, g_array_index (places, guint, to))->first != item->first)
          break;
      if (item->first == SEGUE_DAY_NONE)
        break;

      find_crowded_day (rush, audience, places, from, to);
      last = MIN (item->last, index->today + MOST_DAYS_AHEAD);
      for (SegueDay week = MAX (segue_week_get_start (MAX (item->first, index->today), &weeks), seen + SEGUE_DAYS_PER_WEEK);
           week <= last; week += SEGUE_DAYS_PER_WEEK)
        {
          find_full_week (rush, audience, week);
          seen = week;
        }
    }
}

/* C11: two items or more, of one day each, reach an audience on one day, or a week asks for
 * more minutes than the audience can spare; all rollouts count.  Days and weeks that are
 * over are not told of.
 */
void
segue_check_c11_run (SegueCheckRun *run)
{
  g_autoptr(GHashTable) all = collect_by_audience (run->index);
  g_autoptr(SegueCalendar) calendar = segue_calendar_new (run->index->plan, NULL);
  g_autoptr(SegueLoad) load = segue_load_new (run->index->plan, calendar, 0, SEGUE_LOAD_HOURS);
  g_autoptr(GHashTable) crowds = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  const Rush rush = { run, all, load, crowds };
  GHashTableIter iter;
  gpointer audience, places;

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, NULL, &places))
    g_array_sort (places, compare_places);

  for (guint i = 0; i < run->index->pairs->len; i++)
    {
      SegueRecord *next = segue_check_index_get_pair (run->index, i)->audience;

      if (g_hash_table_lookup_extended (all, next, &audience, &places) && g_hash_table_add (seen, next))
        check_audience (&rush, audience, places);
    }
}

char *
segue_check_c11_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  guint n = (guint) finding->figures[0];
  g_autofree char *audiences = segue_finding_dup_titles (plan, finding, n, n > 0 ? finding->n_records : 1);
  g_autofree char *items = NULL;

  if (n == 0)
    /* Translators: an audience, a day, minutes, minutes */
    return g_strdup_printf (_("%s is asked for more than it can spare in the week of %s: %u minutes of %u."), audiences, day,
                            (guint) finding->figures[1], (guint) finding->figures[2]);

  items = segue_finding_dup_titles (plan, finding, 0, n);
  /* Translators: a number, a day, audiences, the titles of that many items */
  return g_strdup_printf (ngettext ("%u item on %s for %s: %s.", "%u items on %s for %s: %s.", n), n, day, audiences, items);
}
