/* segue-starter-items.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The starter plan of DOMAIN (f), and around it what a small change can do without and what
 * a large one needs: more sponsors, more listening, more looking back.
 */

#define G_LOG_DOMAIN "segue-starter-items"

#include "config.h"

#include "segue-starter-items.h"

#include "segue-choices.h"

#include <glib/gi18n.h>

#define MILESTONE SEGUE_RECORD_MILESTONE
#define EVENT SEGUE_RECORD_EVENT
#define COMMUNICATION SEGUE_RECORD_COMMUNICATION
#define SERIES SEGUE_RECORD_SERIES

#define LIGHT SEGUE_STARTER_LIGHT
#define STANDARD SEGUE_STARTER_STANDARD
#define ENTERPRISE SEGUE_STARTER_ENTERPRISE

#define EVERYBODY SEGUE_CHOICE_NONE
#define EXECUTIVES SEGUE_AUDIENCE_SEGMENT_EXECUTIVES
#define MANAGERS SEGUE_AUDIENCE_SEGMENT_MANAGERS
#define SUPPORT SEGUE_AUDIENCE_SEGMENT_SUPPORT_TEAMS

/* By the day. */
static const SegueStarterItem items[] = {
  { "starter-sponsor-kickoff", N_("Kick-off with the sponsors"), EVENT, ENTERPRISE, FALSE, -90, EXECUTIVES,
    "kind=sponsor-activity|minutes-per-person=60" },
  { "starter-sponsor-talks", N_("Talk with the sponsor"), SERIES, ENTERPRISE, FALSE, -84, EXECUTIVES,
    "makes=event|event-kind=sponsor-activity|recurrence=FREQ=WEEKLY;INTERVAL=2;COUNT=6|minutes-per-person=30" },
  { "starter-stakeholder-analysis", N_("Stakeholder analysis"), EVENT, STANDARD, FALSE, -60, EVERYBODY, "kind=review" },
  { "starter-weekly-update", N_("Weekly update"), SERIES, STANDARD, TRUE, -56, EVERYBODY,
    "makes=communication|recurrence=FREQ=WEEKLY;COUNT=8|channel=newsletter|purpose=report|stage=awareness|"
    "sender-role=project-lead|minutes-per-person=5" },
  { "starter-sponsor-message", N_("Why we change, why now, and what happens if we do not"), COMMUNICATION, LIGHT, TRUE, -50,
    EVERYBODY, "channel=e-mail|purpose=awareness|stage=awareness|sender-role=executive|covers-why=true|minutes-per-person=5" },
  { "starter-managers-briefed", N_("Managers are briefed"), COMMUNICATION, LIGHT, TRUE, -45, MANAGERS,
    "channel=team-meeting|purpose=desire|stage=awareness|sender-role=senior-leader|two-way=true|minutes-per-person=60" },
  { "starter-sponsor-visit", N_("The sponsor visits the teams"), EVENT, ENTERPRISE, TRUE, -42, EVERYBODY,
    "kind=sponsor-activity|minutes-per-person=30" },
  { "starter-readiness-1", N_("Readiness check 1"), EVENT, STANDARD, TRUE, -40, EVERYBODY, "kind=survey|minutes-per-person=10" },
  { "starter-champions-trained", N_("Champions are trained"), EVENT, STANDARD, TRUE, -35, EVERYBODY, "kind=other" },
  { "starter-champions-round", N_("Round of the champions"), SERIES, ENTERPRISE, TRUE, -34, EVERYBODY,
    "makes=event|event-kind=other|recurrence=FREQ=WEEKLY;COUNT=11" },
  { "starter-pilot", N_("Pilot"), MILESTONE, STANDARD, FALSE, -30, EVERYBODY, "role=pilot|kind=technical" },
  { "starter-drafts-reviewed", N_("Drafts are reviewed"), MILESTONE, STANDARD, FALSE, -30, EVERYBODY, "role=other|kind=business" },
  { "starter-role-changes", N_("What changes for your role"), COMMUNICATION, LIGHT, TRUE, -28, EVERYBODY,
    "channel=team-meeting|purpose=desire|stage=readiness|sender-role=people-manager|two-way=true|covers-what=true|"
    "covers-when=true|minutes-per-person=30" },
  { "starter-demonstration", N_("Demonstration for everybody"), EVENT, ENTERPRISE, TRUE, -24, EVERYBODY,
    "kind=town-hall|minutes-per-person=45" },
  { "starter-training-opens", N_("Training opens"), COMMUNICATION, LIGHT, TRUE, -20, EVERYBODY,
    "channel=e-mail|purpose=teach|stage=readiness|sender-role=change-lead|covers-how=true|minutes-per-person=5" },
  { "starter-ask-sponsor", N_("Ask the sponsor anything"), EVENT, ENTERPRISE, TRUE, -16, EVERYBODY,
    "kind=town-hall|minutes-per-person=45" },
  { "starter-readiness-2", N_("Readiness check 2"), EVENT, ENTERPRISE, TRUE, -14, EVERYBODY, "kind=survey|minutes-per-person=10" },
  { "starter-support-briefed", N_("Support is briefed"), COMMUNICATION, ENTERPRISE, TRUE, -12, SUPPORT,
    "channel=team-meeting|purpose=teach|stage=readiness|sender-role=project-lead|two-way=true|minutes-per-person=60" },
  { "starter-reminder", N_("Reminder: the dates, and where to get help"), COMMUNICATION, LIGHT, TRUE, -10, EVERYBODY,
    "channel=e-mail|purpose=support|stage=readiness|sender-role=support|covers-when=true|covers-how=true|minutes-per-person=5" },
  { "starter-go-no-go", N_("Go or no-go"), MILESTONE, STANDARD, TRUE, -5, EVERYBODY, "role=other|kind=business" },
  { "starter-cut-over-notice", N_("Notice of the cut-over"), COMMUNICATION, LIGHT, TRUE, -2, EVERYBODY,
    "channel=e-mail|purpose=report|stage=readiness|sender-role=project-lead|covers-when=true|minutes-per-person=2" },
  { "starter-cut-over", N_("Cut-over"), EVENT, STANDARD, TRUE, 0, EVERYBODY, "kind=cut-over" },
  { "starter-live", N_("We are live"), COMMUNICATION, LIGHT, TRUE, 0, EVERYBODY,
    "channel=e-mail|purpose=report|stage=support|sender-role=executive|minutes-per-person=2" },
  { "starter-stand-up", N_("Daily stand-up in the war room"), SERIES, STANDARD, TRUE, 1, EVERYBODY,
    "makes=event|event-kind=other|recurrence=FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=8|time=09:00|end-time=09:15" },
  { "starter-office-hours", N_("Office hours"), SERIES, LIGHT, TRUE, 1, EVERYBODY,
    "makes=event|event-kind=office-hours|recurrence=FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12|time=14:00|end-time=15:00|stage=support" },
  { "starter-pulse-1", N_("Pulse 1"), EVENT, STANDARD, TRUE, 7, EVERYBODY, "kind=survey|minutes-per-person=5" },
  { "starter-heard-and-done", N_("You said, we did"), SERIES, ENTERPRISE, TRUE, 10, EVERYBODY,
    "makes=communication|recurrence=FREQ=WEEKLY;INTERVAL=2;COUNT=5|channel=intranet|purpose=support|stage=support|"
    "sender-role=change-lead|minutes-per-person=5" },
  { "starter-faq-refresh", N_("Questions and answers are refreshed"), EVENT, LIGHT, TRUE, 14, EVERYBODY, "kind=review" },
  { "starter-retrospective-1", N_("Retrospective of the launch"), EVENT, ENTERPRISE, TRUE, 15, EVERYBODY,
    "kind=retrospective" },
  { "starter-first-weeks", N_("What the first weeks showed"), COMMUNICATION, LIGHT, TRUE, 21, EVERYBODY,
    "channel=team-meeting|purpose=reinforce|stage=support|sender-role=people-manager|two-way=true|minutes-per-person=15" },
  { "starter-adoption-review", N_("Adoption review"), MILESTONE, LIGHT, TRUE, 30, EVERYBODY, "role=adoption|kind=business" },
  { "starter-pulses", N_("Pulse"), SERIES, ENTERPRISE, TRUE, 37, EVERYBODY,
    "makes=event|event-kind=survey|recurrence=FREQ=MONTHLY;COUNT=4|minutes-per-person=5" },
  { "starter-hypercare-end", N_("End of hypercare"), MILESTONE, STANDARD, TRUE, 42, EVERYBODY, "role=hypercare-end|kind=technical" },
  { "starter-sponsor-thanks", N_("The sponsor thanks those who helped"), EVENT, ENTERPRISE, TRUE, 45, EVERYBODY,
    "kind=sponsor-activity|minutes-per-person=15" },
  { "starter-follow-up-training", N_("Follow-up training"), EVENT, STANDARD, TRUE, 60, EVERYBODY, "kind=other" },
  { "starter-lessons", N_("Lessons learned"), EVENT, LIGHT, FALSE, 90, EVERYBODY, "kind=retrospective" },
  { "starter-recognition", N_("Thank you, and what we reached"), COMMUNICATION, STANDARD, TRUE, 90, EVERYBODY,
    "channel=town-hall|purpose=reinforce|stage=habit|sender-role=executive|minutes-per-person=15" },
  { "starter-sustainment-review", N_("Sustainment review"), MILESTONE, STANDARD, FALSE, 180, EVERYBODY, "role=review|kind=business" },
};

/**
 * segue_starter_get_items:
 * @n: (out): how many there are
 *
 * Returns: (transfer none) (array length=n): all that a starter plan may have, by the day;
 *   go-live itself is not among them
 */
const SegueStarterItem *
segue_starter_get_items (guint *n)
{
  *n = G_N_ELEMENTS (items);
  return items;
}
