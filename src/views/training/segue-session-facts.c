/* segue-session-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-facts"

#include "config.h"

#include "segue-session-facts.h"

#include "segue-dated.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-thresholds.h"
#include "segue-time.h"
#include "segue-workdays.h"

#include <glib/gi18n.h>

/* “Wed 21 Apr” */
static char *
dup_day (SegueDay day)
{
  g_autofree char *weekday = segue_day_to_weekday_label (day, TRUE);
  g_autofree char *label = segue_day_to_short_label (day, segue_today ());

  /* Translators: a short weekday and a day: “Wed 21 Apr”. */
  return g_strdup_printf (C_("weekday and day", "%s %s"), weekday, label);
}

/**
 * segue_session_facts_dup_days:
 *
 * Returns: (transfer full): “Wed 21 Apr”, or its first and last day
 */
char *
segue_session_facts_dup_days (SegueRecord *session)
{
  SegueDay first = segue_dated_get_first (session);
  SegueDay last = segue_dated_get_last (session);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (first == SEGUE_DAY_NONE)
    return g_strdup (_("No day yet"));

  from = dup_day (first);
  if (last <= first)
    return g_steal_pointer (&from);

  to = dup_day (last);
  return g_strdup_printf (_("%s to %s"), from, to);
}

/**
 * segue_session_facts_dup_time:
 *
 * Returns: (transfer full) (nullable): “09:00 to 11:00”; %NULL for whole days
 */
char *
segue_session_facts_dup_time (SegueRecord *session)
{
  int starts = segue_dated_get_minutes (session, SEGUE_SESSION_TIME);
  int ends = segue_dated_get_minutes (session, SEGUE_SESSION_END_TIME);
  g_autofree char *begins = NULL;
  g_autofree char *is_over = NULL;

  if (starts == SEGUE_TIME_NONE)
    return NULL;

  begins = segue_time_to_label (starts);
  if (ends == SEGUE_TIME_NONE)
    return g_steal_pointer (&begins);

  is_over = segue_time_to_label (ends);
  return g_strdup_printf (_("%s to %s"), begins, is_over);
}

/**
 * segue_session_facts_dup_begin:
 *
 * Returns: (transfer full): “Wed 21 Apr, 09:00”
 */
char *
segue_session_facts_dup_begin (SegueRecord *session)
{
  SegueDay first = segue_dated_get_first (session);
  int starts = segue_dated_get_minutes (session, SEGUE_SESSION_TIME);
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;

  if (first == SEGUE_DAY_NONE)
    return g_strdup (_("No day yet"));

  day = dup_day (first);
  if (starts == SEGUE_TIME_NONE)
    return g_steal_pointer (&day);

  time = segue_time_to_label (starts);
  return g_strdup_printf (C_("day and time", "%s, %s"), day, time);
}

/**
 * segue_session_facts_dup_when:
 *
 * Returns: (transfer full): “Wed 21 Apr, 09:00 to 11:00”, or its days
 */
char *
segue_session_facts_dup_when (SegueRecord *session)
{
  g_autofree char *days = segue_session_facts_dup_days (session);
  g_autofree char *time = segue_session_facts_dup_time (session);

  if (time == NULL || segue_dated_get_first (session) == SEGUE_DAY_NONE)
    return g_steal_pointer (&days);

  /* Translators: a day and its times: “Wed 21 Apr, 09:00 to 11:00”. */
  return g_strdup_printf (C_("day and time", "%s, %s"), days, time);
}

/**
 * segue_session_facts_dup_place:
 *
 * Returns: (transfer full) (nullable): its room, else its link
 */
char *
segue_session_facts_dup_place (SegueRecord *session)
{
  const char *room = segue_record_get_text (session, SEGUE_SESSION_ROOM);

  return g_strdup (room != NULL ? room : segue_record_get_text (session, SEGUE_SESSION_ADDRESS));
}

/**
 * segue_session_facts_dup_trainers:
 *
 * Returns: (transfer full): their names, empty where nobody gives it yet
 */
char *
segue_session_facts_dup_trainers (SeguePlan   *plan,
                                  SegueRecord *session)
{
  GString *names = g_string_new (NULL);
  guint n = 0;
  const gint64 *ids = segue_record_get_links (session, SEGUE_SESSION_TRAINERS, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *person = segue_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, ids[i]);
      g_autofree char *name = person != NULL ? segue_plan_dup_title (plan, person) : NULL;

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }

  return g_string_free (names, FALSE);
}

/**
 * segue_session_facts_dup_seats:
 * @as_markup: whether the seats are to stand out
 *
 * Returns: (transfer full): “12 of 12 seats · 3 waiting · runs from 6”
 */
char *
segue_session_facts_dup_seats (SeguePlan   *plan,
                               SegueRecord *session,
                               gboolean     as_markup)
{
  GString *words = g_string_new (NULL);
  g_autofree char *seats = NULL;
  SegueRoster roster;

  segue_roster_get (plan, session, &roster);
  seats = segue_enrolment_is_shown (plan) ? g_strdup_printf (ngettext ("%u of %u seat", "%u of %u seats", roster.capacity), roster.taken, roster.capacity)
                                 : g_strdup_printf (ngettext ("%u seat", "%u seats", roster.capacity), roster.capacity);
  g_string_append_printf (words, as_markup ? "<b>%s</b>" : "%s", seats);
  if (roster.waiting > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, ngettext ("%u waiting", "%u waiting", roster.waiting), roster.waiting);
    }
  if (roster.minimum > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, _("runs from %u"), roster.minimum);
    }
  if (roster.attended > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, ngettext ("%u attended", "%u attended", roster.attended), roster.attended);
    }

  return g_string_free (words, FALSE);
}

/**
 * segue_session_facts_dup_one:
 *
 * Returns: (transfer full): “Order entry, Wed 21 Apr, 09:00 to 11:00”
 */
char *
segue_session_facts_dup_one (SegueRecord *session)
{
  g_autofree char *when = segue_session_facts_dup_when (session);
  const char *title = segue_record_get_text (session, SEGUE_SESSION_TITLE);

  return g_strdup_printf (C_("session and day", "%s, %s"), title != NULL ? title : _("Session"), when);
}

/**
 * segue_session_is_below_minimum:
 *
 * Returns: whether it is to come, with fewer people than it needs to take place
 */
gboolean
segue_session_is_below_minimum (SeguePlan   *plan,
                                SegueRecord *session)
{
  SegueRoster roster;

  if (!segue_enrolment_is_shown (plan) || !segue_session_is_to_come (session, segue_today ()))
    return FALSE;

  segue_roster_get (plan, session, &roster);
  return roster.minimum > 0 && roster.taken < roster.minimum;
}

/**
 * segue_session_is_uninvited:
 *
 * Returns: whether it is so near that people should have been invited, and nobody was
 */
gboolean
segue_session_is_uninvited (SeguePlan   *plan,
                            SegueRecord *session)
{
  g_autoptr(SegueWorkdays) workdays = NULL;
  SegueWhom whom = segue_whom_of (session);
  SegueDay first = segue_dated_get_first (session);
  int ahead = (int) segue_thresholds_read_setting (plan, SEGUE_SETTINGS_INVITATION_DAYS);

  /* Nobody can be that far ahead of a working day, which spares to look at the calendar. */
  if (first == SEGUE_DAY_NONE || segue_record_is_set (session, SEGUE_SESSION_INVITED_ON) ||
      !segue_session_is_to_come (session, segue_today ()) || first > segue_today () + 3 * ahead + 14)
    return FALSE;
  if (first - segue_today () < ahead)
    return TRUE;

  workdays = segue_workdays_new (plan);
  return segue_workdays_count (workdays, segue_today (), first, &whom) < ahead;
}

/**
 * segue_session_facts_dup_lacks:
 *
 * Returns: (transfer full) (nullable): what it has not that it should have, one after the
 *   other; clashes are not among it
 */
char *
segue_session_facts_dup_lacks (SeguePlan   *plan,
                               SegueRecord *session)
{
  GString *words = g_string_new (NULL);

  if (segue_session_is_below_minimum (plan, session))
    g_string_append (words, _("below minimum"));
  if (segue_session_is_uninvited (plan, session))
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _("not invited"));
  if (words->len == 0)
    {
      g_string_free (words, TRUE);
      return NULL;
    }

  return g_string_free (words, FALSE);
}
