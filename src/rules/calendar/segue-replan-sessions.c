/* segue-replan-sessions.c - what becomes of sessions when go-live moves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-replan"

#include "config.h"

#include "segue-replan-private.h"

#include "segue-clashes.h"
#include "segue-course.h"
#include "segue-dated.h"
#include "segue-fold.h"
#include "segue-requirement.h"
#include "segue-rollout-dates.h"
#include "segue-session.h"

#include <glib/gi18n.h>

/* What a session needs, and when it would need it. */
typedef struct
{
  SegueRecord *session;
  SegueSpan    span;
  char        *room;
} Use;

static void
clear_use (gpointer data)
{
  g_free (((Use *) data)->room);
}

static SegueDay
get_day_then (SegueReplan *self,
              SegueRecord *record,
              SegueDay     now)
{
  gpointer then;

  return g_hash_table_lookup_extended (self->then, record, NULL, &then) ? (SegueDay) GPOINTER_TO_INT (then) : now;
}

static void
add_use (SegueReplan *self,
         SegueRecord *session)
{
  const char *room = segue_record_get_text (session, SEGUE_SESSION_ROOM);
  Use use = { .session = session };

  if (segue_dated_get_state (session) == SEGUE_DATED_CANCELLED || segue_record_get_boolean (session, SEGUE_MAIN_ARCHIVED) ||
      !segue_span_of_record_on (self->plan, session, get_day_then (self, session, segue_dated_get_first (session)), &use.span))
    return;

  use.room = room != NULL ? segue_fold (room) : NULL;
  g_array_append_val (self->uses, use);
}

/* Writes down where everything is then. */
void
segue_replan_find_sessions (SegueReplan *self)
{
  SegueRecordList *sessions = segue_plan_list (self->plan, SEGUE_RECORD_SESSION);

  self->then = g_hash_table_new (NULL, NULL);
  self->uses = g_array_new (FALSE, FALSE, sizeof (Use));
  g_array_set_clear_func (self->uses, clear_use);
  for (guint i = 0; i < self->items->len; i++)
    {
      const SegueReplanItem *item = &g_array_index (self->items, SegueReplanItem, i);

      if (item->stays == SEGUE_STAYS_NOT)
        g_hash_table_insert (self->then, item->record, GINT_TO_POINTER (item->to));
    }
  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    add_use (self, segue_record_list_get (sessions, i));
}

static SegueDay
get_earlier (SegueReplan *self,
             gint64       rollout,
             gint64       audience,
             gboolean     then,
             SegueDay     earliest)
{
  SegueRecord *milestone = audience != 0 ? segue_audience_find_milestone (self->plan, rollout, audience, SEGUE_MILESTONE_ROLE_GO_LIVE)
                                         : segue_rollout_find_milestone (self->plan, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE);
  SegueDay day = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;

  if (milestone != NULL && then)
    day = get_day_then (self, milestone, day);

  return day != SEGUE_DAY_NONE && (earliest == SEGUE_DAY_NONE || day < earliest) ? day : earliest;
}

/* The go-live that comes first of those whom a session is for: whom it names, else whom its
 * course is for, else the rollout.
 */
static SegueDay
get_go_live (SegueReplan *self,
             SegueRecord *session,
             gboolean     then)
{
  gint64 rollout = segue_record_get_link (session, SEGUE_SESSION_ROLLOUT);
  SegueDay earliest = SEGUE_DAY_NONE;
  guint n = 0;
  const gint64 *named = segue_record_get_links (session, SEGUE_SESSION_AUDIENCES, &n);
  SegueRecord *const *rules = NULL;

  for (guint i = 0; i < n; i++)
    earliest = get_earlier (self, rollout, named[i], then, earliest);
  if (n > 0)
    return earliest;

  rules = segue_plan_incoming (self->plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
                               segue_record_get_link (session, SEGUE_SESSION_COURSE), &n);
  for (guint i = 0; i < n; i++)
    earliest = get_earlier (self, rollout, segue_record_get_link (rules[i], SEGUE_REQUIREMENT_AUDIENCE), then, earliest);

  return n > 0 ? earliest : get_earlier (self, rollout, 0, then, earliest);
}

/* Days between a session and go-live, and how many there may be; whether that is right. */
static gboolean
is_in_time (SegueReplan *self,
            SegueRecord *session,
            gboolean     then,
            SegueDay    *go_live,
            SegueDay    *last)
{
  SegueRecord *course = segue_plan_follow (self->plan, session, SEGUE_SESSION_COURSE);
  SegueDay first = segue_dated_get_first (session);

  *go_live = get_go_live (self, session, then);
  *last = segue_dated_get_last (session);
  if (first == SEGUE_DAY_NONE || course == NULL || *go_live == SEGUE_DAY_NONE)
    return TRUE;

  if (then)
    {
      SegueDay day = get_day_then (self, session, first);

      if (day == SEGUE_DAY_NONE)
        return TRUE;
      *last += day - first;
    }

  return *go_live - *last >= segue_record_get_integer (course, SEGUE_COURSE_MIN_DAYS_BEFORE) &&
         *go_live - *last <= segue_record_get_integer (course, SEGUE_COURSE_MAX_DAYS_BEFORE);
}

static gboolean
is_yet_to_be (SegueRecord *session)
{
  SegueDatedState state = segue_dated_get_state (session);

  return state != SEGUE_DATED_DONE && state != SEGUE_DATED_CANCELLED && !segue_record_get_boolean (session, SEGUE_MAIN_ARCHIVED);
}

/* Whether a session that does not move is in time for go-live now, and then is not. */
gboolean
segue_replan_fits_no_more (SegueReplan *self,
                           SegueRecord *session)
{
  SegueDay go_live, last;

  return is_yet_to_be (session) && is_in_time (self, session, FALSE, &go_live, &last) &&
         !is_in_time (self, session, TRUE, &go_live, &last);
}

static void
find_in_time (SegueReplan     *self,
              SegueReplanItem *item)
{
  SegueRecord *course = segue_plan_follow (self->plan, item->record, SEGUE_SESSION_COURSE);
  SegueDay go_live, last;
  g_autofree char *day = NULL;
  int before;

  if (!is_yet_to_be (item->record) || is_in_time (self, item->record, TRUE, &go_live, &last))
    return;

  day = segue_day_to_short_label (go_live, self->today);
  before = go_live - last;
  if (before <= 0)
    /* Translators: a day */
    segue_replan_add_conflict (item, SEGUE_CONFLICT_NOT_IN_TIME, g_strdup_printf (_("Not before go-live on %s"), day));
  else if (before < segue_record_get_integer (course, SEGUE_COURSE_MIN_DAYS_BEFORE))
    /* Translators: a number of days, a day, a number of days */
    segue_replan_add_conflict (item, SEGUE_CONFLICT_NOT_IN_TIME,
                               g_strdup_printf (ngettext ("Only %d day before go-live on %s; at least %d are wanted",
                                                          "Only %d days before go-live on %s; at least %d are wanted", (gulong) before),
                                                before, day, (int) segue_record_get_integer (course, SEGUE_COURSE_MIN_DAYS_BEFORE)));
  else
    /* Translators: a number of days, a day, a number of days */
    segue_replan_add_conflict (item, SEGUE_CONFLICT_NOT_IN_TIME,
                               g_strdup_printf (ngettext ("%d day before go-live on %s; at most %d are allowed",
                                                          "%d days before go-live on %s; at most %d are allowed", (gulong) before),
                                                before, day, (int) segue_record_get_integer (course, SEGUE_COURSE_MAX_DAYS_BEFORE)));
}

/* Somebody who trains both. */
static SegueRecord *
find_trainer (SegueReplan *self,
              SegueRecord *session,
              SegueRecord *other)
{
  guint n = 0, n_other = 0;
  const gint64 *trainers = segue_record_get_links (session, SEGUE_SESSION_TRAINERS, &n);
  const gint64 *others = segue_record_get_links (other, SEGUE_SESSION_TRAINERS, &n_other);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n_other; j++)
      if (trainers[i] == others[j])
        return segue_plan_find (self->plan, SEGUE_RECORD_STAKEHOLDER, trainers[i]);

  return NULL;
}

static void
compare_uses (SegueReplan     *self,
              SegueReplanItem *item,
              const Use       *use,
              const Use       *other)
{
  SegueRecord *trainer = NULL;
  g_autofree char *title = NULL;

  if (other->session == item->record || !segue_spans_overlap (&use->span, &other->span))
    return;

  title = segue_replan_dup_title (self, other->session);
  if (use->room != NULL && *use->room != '\0' && g_strcmp0 (use->room, other->room) == 0)
    /* Translators: a session */
    segue_replan_add_conflict (item, SEGUE_CONFLICT_CLASH, g_strdup_printf (_("The room is used by “%s” at that time"), title));
  trainer = find_trainer (self, item->record, other->session);
  if (trainer != NULL)
    {
      g_autofree char *name = segue_replan_dup_title (self, trainer);

      /* Translators: a trainer, a session */
      segue_replan_add_conflict (item, SEGUE_CONFLICT_CLASH, g_strdup_printf (_("%s trains “%s” at that time"), name, title));
    }
}

/* What a session, which moves or does not, would collide with then. */
void
segue_replan_find_session_conflicts (SegueReplan     *self,
                                     SegueReplanItem *item)
{
  const Use *use = NULL;

  find_in_time (self, item);
  if (item->stays != SEGUE_STAYS_NOT)
    return;

  for (guint i = 0; use == NULL && i < self->uses->len; i++)
    if (g_array_index (self->uses, Use, i).session == item->record)
      use = &g_array_index (self->uses, Use, i);
  for (guint i = 0; use != NULL && i < self->uses->len; i++)
    compare_uses (self, item, use, &g_array_index (self->uses, Use, i));
}
