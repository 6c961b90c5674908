/* segue-check-timing.c - what is due, and what was promised (C18, C20 to C22, C24)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-anchor.h"
#include "segue-communication.h"
#include "segue-event.h"
#include "segue-faq.h"
#include "segue-milestone.h"
#include "segue-rollout-dates.h"
#include "segue-workdays.h"

#include <glib/gi18n.h>

/* What is missing. */
enum
{
  LACKS_SENDER = 1 << 0,
  LACKS_AUTHOR = 1 << 1,
  LACKS_OWNER = 1 << 2,
  LACKS_DATE = 1 << 3,
};

static guint
find_lacks (SegueCheckItem *item)
{
  guint lacks = 0;

  if (segue_record_get_kind (item->record) == SEGUE_RECORD_EVENT)
    return segue_record_is_set (item->record, SEGUE_EVENT_OWNER) ? 0 : LACKS_OWNER;

  if (!segue_record_is_set (item->record, SEGUE_COMMUNICATION_SENDER))
    lacks |= LACKS_SENDER;
  if (!segue_record_is_set (item->record, SEGUE_COMMUNICATION_AUTHOR))
    lacks |= LACKS_AUTHOR;

  return lacks;
}

/* C18: ten working days (setting) or less before it is sent, and after that, a communication
 * lacks its sender or author, or an event its owner; or it is agreed without having a day.
 * What happens in the business has no owner here.
 */
void
segue_check_c18_run (SegueCheckRun *run)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (run->index->plan);
  SegueDay far = (SegueDay) run->index->thresholds.ready_days * 7 + 60;

  for (guint i = 0; i < run->index->items->len; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (run->index, i);
      SegueWhom whom = segue_whom_of (item->record);
      SegueFinding *finding = NULL;
      guint lacks = 0;
      int left = 0;

      if (item->state == SEGUE_DATED_DONE || !item->tells)
        continue;

      if (item->first == SEGUE_DAY_NONE)
        lacks = item->state == SEGUE_DATED_SET ? LACKS_DATE : 0;
      else if (item->first <= run->index->today + far)
        lacks = find_lacks (item);
      if (lacks == 0)
        continue;

      if (item->first > run->index->today)
        left = segue_workdays_count (workdays, run->index->today, item->first, &whom);
      if (left > run->index->thresholds.ready_days)
        continue;

      finding = segue_check_find_new (run, item->rollout, item->record);
      finding->days[0] = item->first;
      finding->figures[0] = lacks;
    }
}

char *
segue_check_c18_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);

  if (finding->figures[0] == LACKS_DATE)
    /* Translators: something on the calendar */
    return g_strdup_printf (_("“%s” is agreed, but has no day."), title);
  if (finding->figures[0] == LACKS_OWNER)
    /* Translators: something on the calendar, a day */
    return g_strdup_printf (_("“%s” is on %s and has no owner."), title, day);
  if (finding->figures[0] == LACKS_SENDER)
    /* Translators: something on the calendar, a day */
    return g_strdup_printf (_("“%s” goes out on %s and has no sender."), title, day);
  if (finding->figures[0] == LACKS_AUTHOR)
    /* Translators: something on the calendar, a day */
    return g_strdup_printf (_("“%s” goes out on %s and has no author."), title, day);

  /* Translators: something on the calendar, a day */
  return g_strdup_printf (_("“%s” goes out on %s and has neither a sender nor an author."), title, day);
}

/* C20: two days (setting) or less before it is due, and after that, there is no day on which
 * a communication was approved.
 */
void
segue_check_c20_run (SegueCheckRun *run)
{
  for (guint i = 0; i < run->index->items->len; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (run->index, i);

      if (segue_record_get_kind (item->record) == SEGUE_RECORD_COMMUNICATION && item->state != SEGUE_DATED_DONE &&
          item->first != SEGUE_DAY_NONE && item->first - run->index->today <= run->index->thresholds.approved_days &&
          !segue_record_is_set (item->record, SEGUE_COMMUNICATION_APPROVED_ON))
        segue_check_find_new (run, item->rollout, item->record)->days[0] = item->first;
    }
}

char *
segue_check_c20_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *day = segue_finding_dup_day (finding, 0);

  if (finding->days[0] < finding->today)
    /* Translators: something on the calendar, a day */
    return g_strdup_printf (_("“%s” was due on %s and is not approved."), title, day);

  /* Translators: something on the calendar, a day */
  return g_strdup_printf (_("“%s” is due on %s and is not approved."), title, day);
}

static void
check_pinned (SegueCheckRun *run,
              SegueWorkdays *workdays,
              SegueRecord   *record)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  SegueRecord *anchor = segue_plan_follow (run->index->plan, record, dated->anchor);
  SegueDatedState state = segue_dated_get_state (record);
  SegueDay day = segue_record_get_day (record, dated->date);
  SegueDay anchored;
  SegueFinding *finding = NULL;

  if (anchor == NULL || !segue_record_get_boolean (record, dated->pinned) || day == SEGUE_DAY_NONE ||
      !segue_record_is_set (record, dated->anchor_offset) || state == SEGUE_DATED_DONE ||
      state == SEGUE_DATED_CANCELLED || segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
    return;

  anchored = segue_anchor_get_day (workdays, record, segue_record_get_day (anchor, SEGUE_MILESTONE_DATE));
  if (anchored == SEGUE_DAY_NONE || anchored == day)
    return;

  finding = segue_check_find_new (run, segue_record_get_link (record, dated->rollout), record);
  segue_finding_add_key (finding, anchor);
  finding->days[0] = day;
  finding->days[1] = anchored;
}

/* C21: something is pinned to another day than the milestone says that it hangs on. */
void
segue_check_c21_run (SegueCheckRun *run)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (run->index->plan);
  guint n_kinds = 0;
  const SegueRecordKind *kinds = segue_dated_get_kinds (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      SegueRecordList *list = segue_plan_list (run->index->plan, kinds[i]);

      for (guint j = 0; j < segue_record_list_get_n (list); j++)
        check_pinned (run, workdays, segue_record_list_get (list, j));
    }
}

char *
segue_check_c21_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *anchor = segue_finding_dup_title (plan, finding, 1);
  g_autofree char *day = segue_finding_dup_day (finding, 0);
  g_autofree char *anchored = segue_finding_dup_day (finding, 1);

  /* Translators: something on the calendar, a day, a milestone, a day */
  return g_strdup_printf (_("“%s” is pinned to %s; “%s” has moved, and with it that would be %s."), title, day, anchor,
                          anchored);
}

/* It goes where it hangs, and hangs on. */
gboolean
segue_check_c21_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  SegueRecord *record = finding->records[0];
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  g_autofree char *day = segue_finding_dup_day (finding, 1);

  /* Translators: a day; on a button */
  fix->label = g_strdup_printf (_("Unpin and Move to %s"), day);
  segue_fix_set_integer (fix, record, dated->pinned, FALSE);
  segue_fix_set_integer (fix, record, dated->date, finding->days[1]);
  if (dated->end_date != SEGUE_NO_FIELD && segue_record_is_set (record, dated->end_date))
    segue_fix_set_integer (fix, record, dated->end_date,
                           segue_record_get_day (record, dated->end_date) + finding->days[1] - finding->days[0]);
  return TRUE;
}

/* C22: a communication that was sent promised a day for a milestone that is on another day
 * now, or on none.
 */
void
segue_check_c22_run (SegueCheckRun *run)
{
  for (guint i = 0; i < run->index->items->len; i++)
    {
      SegueCheckItem *item = segue_check_index_get_item (run->index, i);
      SegueRecord *milestone = NULL;
      SegueDay promised, now;
      SegueFinding *finding = NULL;

      if (segue_record_get_kind (item->record) != SEGUE_RECORD_COMMUNICATION || item->state != SEGUE_DATED_DONE)
        continue;
      milestone = segue_plan_follow (run->index->plan, item->record, SEGUE_COMMUNICATION_PROMISE_OF);
      promised = segue_record_get_day (item->record, SEGUE_COMMUNICATION_PROMISED_DATE);
      if (milestone == NULL || promised == SEGUE_DAY_NONE)
        continue;

      now = segue_dated_get_state (milestone) == SEGUE_DATED_CANCELLED
              ? SEGUE_DAY_NONE : segue_record_get_day (milestone, SEGUE_MILESTONE_DATE);
      if (now == promised)
        continue;

      finding = segue_check_find_new (run, item->rollout, item->record);
      segue_finding_add_key (finding, milestone);
      finding->days[0] = promised;
      finding->days[1] = now;
    }
}

char *
segue_check_c22_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *milestone = segue_finding_dup_title (plan, finding, 1);
  g_autofree char *promised = segue_finding_dup_day (finding, 0);
  g_autofree char *now = segue_finding_dup_day (finding, 1);

  if (finding->days[1] == SEGUE_DAY_NONE)
    /* Translators: a communication, a day, a milestone */
    return g_strdup_printf (_("“%s” promised %s for “%s”, which has no day now."), title, promised, milestone);

  /* Translators: a communication, a day, a milestone, a day */
  return g_strdup_printf (_("“%s” promised %s for “%s”, which is on %s now."), title, promised, milestone, now);
}

/* C24: in the fourteen days (setting) before and after go-live a question was not reviewed
 * for more than fourteen days, or never.
 */
void
segue_check_c24_run (SegueCheckRun *run)
{
  SegueRecordList *faqs = segue_plan_list (run->index->plan, SEGUE_RECORD_FAQ);
  SegueDay most = (SegueDay) run->index->thresholds.faq_days;
  SegueDay today = run->index->today;

  for (guint i = 0; i < segue_record_list_get_n (faqs); i++)
    {
      SegueRecord *faq = segue_record_list_get (faqs, i);
      gint64 rollout = segue_record_get_link (faq, SEGUE_FAQ_ROLLOUT);
      SegueRecord *milestone = segue_rollout_find_milestone (run->index->plan, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE);
      SegueDay go_live = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
      SegueDay reviewed = segue_record_get_day (faq, SEGUE_FAQ_REVIEWED_ON);
      SegueFinding *finding = NULL;

      if (go_live == SEGUE_DAY_NONE || ABS (today - go_live) > most ||
          (reviewed != SEGUE_DAY_NONE && today - reviewed <= most))
        continue;

      finding = segue_check_find_new (run, rollout, faq);
      finding->days[0] = reviewed;
      finding->days[1] = go_live;
    }
}

char *
segue_check_c24_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *question = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *reviewed = segue_finding_dup_day (finding, 0);
  g_autofree char *go_live = segue_finding_dup_day (finding, 1);

  if (finding->days[0] == SEGUE_DAY_NONE)
    /* Translators: a question that people ask, a day */
    return g_strdup_printf (_("The answer to “%s” was never reviewed, and go-live is on %s."), question, go_live);

  /* Translators: a question that people ask, two days */
  return g_strdup_printf (_("The answer to “%s” was last reviewed on %s, and go-live is on %s."), question, reviewed, go_live);
}

gboolean
segue_check_c24_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  fix->label = g_strdup (_("Reviewed Today"));
  segue_fix_set_integer (fix, finding->records[0], SEGUE_FAQ_REVIEWED_ON, finding->today);
  return TRUE;
}
