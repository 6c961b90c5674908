/* segue-calendar-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-words"

#include "config.h"

#include "segue-calendar-words.h"

#include "segue-communication.h"
#include "segue-rollout-dates.h"
#include "segue-rollout.h"

#include <glib/gi18n.h>

/* Who reads “T−99999” has no use for it. */
#define FAR 400

/**
 * segue_calendar_words_dup_title:
 *
 * Returns: (transfer full): what an item is called where it is seen; with all rollouts it
 *   says whose it is
 */
char *
segue_calendar_words_dup_title (SegueCalendarState      *state,
                                const SegueCalendarItem *item)
{
  const char *title = *item->title != '\0' ? item->title : segue_calendar_kind_get_label (item->kind);
  SegueRecord *rollout = NULL;

  if (segue_calendar_state_get_rollout (state) == 0 && item->rollout != 0)
    rollout = segue_plan_find (segue_calendar_state_get_plan (state), SEGUE_RECORD_ROLLOUT, item->rollout);
  if (rollout == NULL)
    return g_strdup (title);

  /* Translators: an item on the calendar, and the rollout that it belongs to. */
  return g_strdup_printf (C_("calendar item", "%s · %s"), title, segue_record_get_text (rollout, SEGUE_ROLLOUT_NAME));
}

/**
 * segue_calendar_words_dup_when:
 *
 * Returns: (transfer full): “22 April 2027, 09:00 to 10:30”, or its days
 */
char *
segue_calendar_words_dup_when (const SegueCalendarItem *item)
{
  g_autofree char *first = segue_day_to_short_label (item->first, segue_today ());
  g_autofree char *last = segue_day_to_short_label (item->last, segue_today ());
  g_autofree char *starts = NULL;
  g_autofree char *ends = NULL;

  if (item->last > item->first)
    return g_strdup_printf (_("%s to %s"), first, last);
  if (item->starts == SEGUE_TIME_NONE)
    return g_steal_pointer (&first);

  starts = segue_time_to_label (item->starts);
  if (item->ends == SEGUE_TIME_NONE)
    /* Translators: a day and a time: “15 Apr, 09:00”. */
    return g_strdup_printf (C_("day and time", "%s, %s"), first, starts);

  ends = segue_time_to_label (item->ends);
  /* Translators: a day and two times: “15 Apr, 09:00 to 10:30”. */
  return g_strdup_printf (_("%s, %s to %s"), first, starts, ends);
}

static const char *
get_state_word (SegueDatedState state)
{
  switch (state)
    {
    case SEGUE_DATED_OPEN:
      return _("not agreed yet");
    case SEGUE_DATED_SET:
      return _("agreed");
    case SEGUE_DATED_DONE:
      return _("sent or held");
    case SEGUE_DATED_CANCELLED:
      return _("cancelled");
    }

  g_assert_not_reached ();
}

/**
 * segue_calendar_words_get_state:
 *
 * Returns: how far an item is agreed, in a word
 */
const char *
segue_calendar_words_get_state (const SegueCalendarItem *item)
{
  return get_state_word (item->state);
}

/**
 * segue_calendar_words_dup_item:
 *
 * Returns: (transfer full): all that its picture says, for those who do not see it, and for
 *   a tooltip
 */
char *
segue_calendar_words_dup_item (SegueCalendarState      *state,
                               const SegueCalendarItem *item)
{
  g_autofree char *title = segue_calendar_words_dup_title (state, item);
  g_autofree char *when = segue_calendar_words_dup_when (item);

  if (segue_calendar_kind_is_window (item->kind))
    /* Translators: the kind of a window, its name and its days: “Freeze: Month-end, 28 Apr to 4 May”. */
    return g_strdup_printf (C_("calendar window", "%s: %s, %s"), segue_calendar_kind_get_label (item->kind), title, when);

  /* Translators: the kind of an item, its title, when it is, and whether it is agreed:
   * “Communication: Why now, 6 Apr, agreed”.
   */
  return g_strdup_printf (_("%s: %s, %s, %s"), segue_calendar_kind_get_label (item->kind), title, when, get_state_word (item->state));
}

/**
 * segue_calendar_words_dup_t:
 *
 * Returns: (transfer full) (nullable): how many days it is from the go-live of the one
 *   rollout that is looked at: “T−18”; %NULL where there is none, or it is far away
 */
char *
segue_calendar_words_dup_t (SegueCalendarState *state,
                            SegueDay            day)
{
  gint64 rollout = segue_calendar_state_get_rollout (state);
  SegueRecord *go_live;
  SegueDay then;

  go_live = rollout != 0 ? segue_rollout_find_milestone (segue_calendar_state_get_plan (state), rollout, SEGUE_MILESTONE_ROLE_GO_LIVE) : NULL;
  then = go_live != NULL ? segue_dated_get_first (go_live) : SEGUE_DAY_NONE;
  if (then == SEGUE_DAY_NONE || ABS (day - then) > FAR)
    return NULL;
  if (day == then)
    return g_strdup ("T");

  return day < then ? g_strdup_printf ("T−%d", then - day) : g_strdup_printf ("T+%d", day - then);
}

/**
 * segue_calendar_words_dup_day:
 *
 * Returns: (transfer full): a day and how many items it has, for those who do not see it
 */
char *
segue_calendar_words_dup_day (SegueCalendarState *state,
                              SegueDay            day)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (segue_calendar_state_get_calendar (state), day, day);
  g_autofree char *weekday = segue_day_to_weekday_label (day, FALSE);
  g_autofree char *date = segue_day_to_long_label (day);
  g_autofree char *t = segue_calendar_words_dup_t (state, day);
  GString *words = g_string_new (NULL);

  /* Translators: a day of the week and its date: “Thursday 22 April 2027”. */
  g_string_append_printf (words, C_("weekday and date", "%s %s"), weekday, date);
  if (t != NULL)
    g_string_append_printf (words, ", %s", t);
  if (day == segue_today ())
    g_string_append_printf (words, ", %s", _("today"));
  g_string_append (words, ", ");
  if (items->len == 0)
    g_string_append (words, _("nothing"));
  else
    g_string_append_printf (words, ngettext ("%u item", "%u items", items->len), items->len);

  return g_string_free (words, FALSE);
}
