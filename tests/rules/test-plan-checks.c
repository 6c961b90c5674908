/* test-plan-checks.c - the plan checks: what triggers each, what does not, and its boundaries (DOMAIN c 7)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-check.h"
#include "segue-impact.h"
#include "segue-written-plan.h"

#include <string.h>

/* A Monday. */
#define TODAY "2026-11-23"

#define MOST_LINES 12

/* Beside the lines there are the rollout ERP, Finance in its scope, Ada, and unless a line
 * has a milestone the go-live on 1 March 2027.  What has a rollout is of ERP.  “use MAIL WHY 2”
 * lets a communication carry version 2 of a key message.
 */
typedef struct
{
  const char *code;
  guint       n; /* findings of that check */
  const char *lines[MOST_LINES];
} Case;

#define WHY "message title=Reason|wording=Because|kind=business-reason"
#define FREEZE "window name=Year-end|kind=freeze|severity=forbid|date=2026-12-09|end-date=2026-12-11"
#define PEAK "window name=Close|kind=peak|date=2026-12-09|end-date=2026-12-10"
#define MANAGERS "audience name=Heads|segment=managers", "impacted-audience in-scope=true|audience=Heads"
#define SENT "status=sent|sent-on=2026-11-02"
#define BASICS "course title=Basics|duration=60"
#define BASICS_REQUIRED BASICS, "requirement rule=required|course=Basics|audience=Finance"
#define SALES "audience name=Sales|headcount=12", BASICS "|seats=12", "requirement rule=required|course=Basics|audience=Sales"
#define AND_MORE "course title=More|duration=60|prerequisites=Basics", \
                 "session title=S|course=More|date=2026-12-10|time=13:00", "enrolment session=S|stakeholder=Ada|status=enrolled"
#define MORE BASICS, AND_MORE
#define MORE_AGAIN BASICS "|valid-months=6", AND_MORE
#define GUIDE "course title=Guide|duration=20|delivery=quick-reference", "requirement rule=required|course=Guide|audience=Finance", \
              "membership stakeholder=Ada|audience=Finance"
#define HELD BASICS, "session title=S|course=Basics|date=2026-11-20|status=held",
#define HEADS "audience name=Heads|segment=managers", "requirement rule=required|course=Basics|audience=Heads"
#define SAID "resistance summary=Too slow|audience=Finance|heard-on=2026-11-18"
#define CLOSED "resistance summary=Too slow|audience=Finance|heard-on=2026-10-05|closed-on=2026-10-12|outcome=Done"
#define FAILED(approach) "attempt resistance=Too slow|tried-on=2026-11-19|result=failed|approach=" approach
#define FEEDBACK "feedback text=Too slow|audience=Finance|received-on="
#define PROMISE "action title=Scanner|kind=promise|owner=Ada|due="
#define TERM "term technical=SSO|plain=one password"

static const Case cases[] = {
  { "C01", 1, { WHY, "communication title=Mail|sender-role=project-lead", "use Mail Reason 1" } },
  { "C01", 1, { "message title=Risk|wording=Else|kind=risk", "communication title=Mail|sender-role=people-manager", "use Mail Risk 1" } },
  { "C01", 0, { WHY, "communication title=Mail|sender-role=executive", "use Mail Reason 1" } },
  { "C01", 0, { WHY, "communication title=Mail|sender-role=senior-leader", "use Mail Reason 1" } },
  { "C01", 0, { WHY, "communication title=Mail", "use Mail Reason 1" } }, /* nobody said who sends it */
  { "C01", 0, { WHY, "communication title=Mail|sender-role=project-lead|" SENT, "use Mail Reason 1" } },
  { "C01", 0, { WHY, "communication title=Mail|sender-role=project-lead|status=cancelled", "use Mail Reason 1" } },
  { "C01", 0, { "message title=How|wording=So|kind=how", "communication title=Mail|sender-role=project-lead", "use Mail How 1" } },

  { "C02", 1, { "message title=You|wording=You|kind=personal-impact", "communication title=Mail|sender-role=executive", "use Mail You 1" } },
  { "C02", 0, { "message title=You|wording=You|kind=personal-impact", "communication title=Mail|sender-role=people-manager", "use Mail You 1" } },
  { "C02", 0, { "message title=You|wording=You|kind=personal-impact", "communication title=Mail", "use Mail You 1" } },

  { "C03", 1, { "communication title=A|sender-role=project-lead", "communication title=B|sender-role=change-lead",
                "communication title=C|sender-role=executive" } },
  { "C03", 0, { "communication title=A|sender-role=project-lead", "communication title=B|sender-role=change-lead",
                "communication title=C|sender-role=executive", "communication title=D|sender-role=executive" } }, /* half */
  { "C03", 0, { "communication title=A|sender-role=project-lead", "communication title=B|sender-role=project-lead" } }, /* few */

  { "C04", 1, { WHY "|target-repetitions=2", "communication title=A", "use A Reason 1" } },
  { "C04", 0, { WHY "|target-repetitions=2", "communication title=A", "use A Reason 1", "communication title=B", "use B Reason 1" } },
  { "C04", 1, { WHY "|target-repetitions=2", "communication title=A", "use A Reason 1", "use A Reason 1" } }, /* one item */
  { "C04", 1, { WHY "|target-repetitions=1", "communication title=A|status=cancelled", "use A Reason 1" } },
  { "C04", 1, { WHY, "audience name=Sales", "communication title=A|audiences=Sales", "use A Reason 1",
                "impacted-audience in-scope=false|audience=Sales" } }, /* Finance alone is meant */
  { "C04", 1, { WHY, "audience name=Payroll|parent=Finance", "impacted-audience in-scope=true|audience=Payroll" } }, /* said above */

  { "C05", 1, { "workspace repetitions-most=2", WHY, "communication title=A|channel=e-mail", "communication title=B|channel=chat",
                "communication title=C|channel=video", "use A Reason 1", "use B Reason 1", "use C Reason 1" } },
  { "C05", 0, { "workspace repetitions-most=3", WHY, "communication title=A|channel=e-mail", "communication title=B|channel=chat",
                "communication title=C|channel=video", "use A Reason 1", "use B Reason 1", "use C Reason 1" } },
  { "C05", 1, { WHY, "communication title=A|channel=e-mail", "communication title=B|channel=e-mail",
                "communication title=C|channel=e-mail", "use A Reason 1", "use B Reason 1", "use C Reason 1" } },
  { "C05", 0, { WHY, "communication title=A|channel=e-mail", "communication title=B|channel=e-mail", "use A Reason 1", "use B Reason 1" } },

  { "C06", 1, { "communication title=A|date=2026-12-01" } },
  { "C06", 0, { "communication title=A|date=2026-12-01|covers-why=true", "communication title=B|date=2026-12-02" } },
  { "C06", 0, { WHY, "communication title=A|date=2026-12-01", "use A Reason 1" } },
  { "C06", 1, { WHY, "communication title=A|date=2026-12-01|covers-why=false", "use A Reason 1" } }, /* crossed out */
  { "C06", 0, { "communication title=A|date=2026-12-01", "communication title=B|date=2026-12-01|covers-why=true" } }, /* same day */
  { "C06", 1, { "communication title=A|date=2026-12-01|time=09:00",
                "communication title=B|date=2026-12-01|time=09:01|covers-why=true" } },
  { "C06", 0, { "communication title=A" } },

  { "C07", 1, { "communication title=A|date=2027-02-28|covers-why=true|covers-what=true|covers-when=true" } },
  { "C07", 0, { "communication title=A|date=2027-02-28|covers-why=true|covers-what=true|covers-when=true|covers-how=true" } },
  { "C07", 1, { "communication title=A|date=2027-03-01|covers-why=true|covers-what=true|covers-when=true|covers-how=true" } },
  { "C07", 0, { "milestone title=Go-live|role=go-live" } }, /* no day yet */
  { "C07", 1, { "milestone title=Wave|role=go-live|date=2027-01-11|audiences=Finance", "milestone title=All|role=go-live|date=2027-03-01",
                "communication title=A|date=2027-02-01|covers-why=true|covers-what=true|covers-when=true|covers-how=true" } },

  { "C08", 1, { "communication title=A|channel=e-mail" } },
  { "C08", 0, { "communication title=A|channel=town-hall" } },
  { "C08", 1, { "communication title=A|channel=town-hall|two-way=false" } },
  { "C08", 0, { "communication title=A|channel=e-mail|two-way=true" } },
  { "C08", 0, { "event title=Hours|kind=office-hours" } },
  { "C08", 1, { "event title=Fair|kind=business-event" } },
  { "C08", 1, { "event title=Hours|kind=office-hours|certainty=cancelled" } },

  { "C09", 0, { FREEZE, "communication title=A|date=2026-12-08" } },
  { "C09", 1, { FREEZE, "communication title=A|date=2026-12-09" } },
  { "C09", 1, { FREEZE, "communication title=A|date=2026-12-11" } },
  { "C09", 0, { FREEZE, "communication title=A|date=2026-12-12" } },
  { "C09", 1, { FREEZE, "event title=Fair|kind=review|date=2026-12-01|end-date=2026-12-09" } },
  { "C09", 1, { FREEZE, "milestone title=Go-live|role=go-live|date=2026-12-10" } },
  { "C09", 0, { FREEZE, "communication title=A|date=2026-12-09|status=sent" } },
  { "C09", 0, { FREEZE, "event title=Fair|kind=business-event|date=2026-12-10" } },
  { "C09", 0, { "audience name=Sales", FREEZE "|audiences=Sales", "communication title=A|date=2026-12-09|audiences=Finance" } },
  { "C09", 1, { FREEZE "|audiences=Finance", "communication title=A|date=2026-12-09" } }, /* for everybody, so for them */
  { "C09", 1, { "audience name=Payroll|parent=Finance", "impacted-audience in-scope=true|audience=Payroll", FREEZE "|audiences=Payroll",
                "communication title=A|date=2026-12-09|audiences=Finance" } },
  { "C09", 0, { "window name=Soft|kind=freeze|severity=warn|date=2026-12-09", "communication title=A|date=2026-12-09" } },

  { "C10", 1, { "window name=Soft|kind=freeze|severity=warn|date=2026-12-09", "communication title=A|date=2026-12-09" } },
  { "C10", 1, { PEAK, "communication title=A|date=2026-12-10" } },
  { "C10", 0, { PEAK, "communication title=A|date=2026-12-11" } },
  { "C10", 0, { PEAK, FREEZE, "communication title=A|date=2026-12-10" } }, /* C09 says it */
  { "C10", 1, { "communication title=A|date=2026-12-12" } }, /* Saturday */
  { "C10", 0, { "communication title=A|date=2026-12-11" } },
  { "C10", 0, { "workspace works-saturday=true", "communication title=A|date=2026-12-12" } },
  { "C10", 0, { "event title=Cut|kind=cut-over|date=2026-12-12" } },
  { "C10", 0, { "event title=Fair|kind=review|date=2026-12-11|end-date=2026-12-14" } }, /* over a week-end */
  { "C10", 1, { "event title=Fair|kind=review|date=2026-12-11|end-date=2026-12-13" } },
  { "C10", 1, { "audience name=Berlin|location=Berlin", "window name=Day|kind=holiday|date=2026-12-09|location=berlin",
                "communication title=A|date=2026-12-09|audiences=Berlin" } },
  { "C10", 0, { "audience name=Paris|location=Paris", "window name=Day|kind=holiday|date=2026-12-09|location=Berlin",
                "communication title=A|date=2026-12-09|audiences=Paris" } },
  { "C09", 1, { FREEZE, BASICS, "session title=S|course=Basics|date=2026-12-10" } },
  { "C09", 0, { FREEZE, BASICS, "session title=S|course=Basics|date=2026-12-10|status=held" } },
  { "C09", 1, { FREEZE, "reinforcement title=Hour|kind=office-hour|date=2026-12-10" } },
  { "C10", 1, { PEAK, BASICS, "session title=S|course=Basics|date=2026-12-10" } },
  { "C10", 1, { BASICS, "session title=S|course=Basics|date=2026-12-12" } },
  { "C10", 0, { "window name=Slot|kind=maintenance|date=2026-12-09", "communication title=A|date=2026-12-09" } },

  { "C11", 1, { "communication title=A|date=2026-12-01", "communication title=B|date=2026-12-01" } },
  { "C11", 0, { "communication title=A|date=2026-12-01", "communication title=B|date=2026-12-02" } },
  { "C11", 0, { "communication title=A|date=2026-11-20", "communication title=B|date=2026-11-20" } }, /* over */
  { "C11", 1, { "communication title=A|date=2026-11-23", "communication title=B|date=2026-11-23" } },
  { "C11", 0, { "communication title=A|date=2026-12-01", "event title=B|kind=survey|date=2026-12-01|end-date=2026-12-02" } },
  { "C11", 1, { "communication title=A|date=2026-12-01|minutes-per-person=61" } },
  { "C11", 0, { "communication title=A|date=2026-12-01|minutes-per-person=60" } },
  { "C11", 0, { "audience name=Sales|capacity-minutes-week=90", "communication title=A|audiences=Sales|date=2026-12-01|minutes-per-person=90" } },
  { "C11", 0, { "audience name=Sales|capacity-minutes-week=90", /* 50 + 33⅓ + 6⅔ is 90, and a hair more in a computer */
                "event title=A|kind=survey|audiences=Sales|date=2026-12-07|end-date=2026-12-15|minutes-per-person=70",
                "event title=B|kind=survey|audiences=Sales|date=2026-12-07|end-date=2026-12-14|minutes-per-person=40",
                "event title=C|kind=survey|audiences=Sales|date=2026-12-10|end-date=2026-12-17|minutes-per-person=20" } },
  { "C11", 522, { "audience name=Sales|capacity-minutes-week=0", /* for ever, but nobody looks further than ten years */
                "event title=A|kind=survey|audiences=Sales|date=2026-12-01|end-date=9999-12-31|minutes-per-person=480" } },

  { "C12", 0, { BASICS, "session title=S|course=Basics|date=2026-12-07" } }, /* invitations are due today */
  { "C12", 1, { BASICS, "session title=S|course=Basics|date=2026-12-04" } },
  { "C12", 0, { "workspace invitation-days=9", BASICS, "session title=S|course=Basics|date=2026-12-04" } },
  { "C12", 1, { "window name=Day|kind=holiday|date=2026-11-26", BASICS, "session title=S|course=Basics|date=2026-12-07" } },
  { "C12", 0, { BASICS, "session title=S|course=Basics|date=2027-02-01|invited-on=2027-01-18" } },
  { "C12", 1, { BASICS, "session title=S|course=Basics|date=2027-02-01|invited-on=2027-01-19" } },
  { "C12", 0, { BASICS, "communication title=Mail|date=2027-01-18", "session title=S|course=Basics|date=2027-02-01|announcement=Mail" } },
  { "C12", 1, { BASICS, "communication title=Mail|date=2027-01-19", "session title=S|course=Basics|date=2027-02-01|announcement=Mail" } },
  { "C12", 1, { BASICS, "communication title=Mail|date=2027-02-01", "session title=S|course=Basics|date=2027-02-01|announcement=Mail" } },
  { "C12", 1, { BASICS, "communication title=Mail|date=2027-02-02", /* before its announcement, whoever was invited */
                "session title=S|course=Basics|date=2027-02-01|announcement=Mail|invited-on=2026-11-20" } },
  { "C12", 0, { BASICS, "communication title=Mail|date=2027-01-25", "session title=S|course=Basics|date=2027-02-01|announcement=Mail|invited-on=2027-01-18" } },
  { "C12", 0, { BASICS, "communication title=Mail|date=2027-02-02|status=cancelled", "session title=S|course=Basics|date=2027-02-01|announcement=Mail" } },
  { "C12", 0, { BASICS, "session title=S|course=Basics|date=2026-12-04|status=draft" } },
  { "C12", 0, { BASICS, "session title=S|course=Basics|date=2026-12-04|status=cancelled" } },
  { "C12", 0, { BASICS, "session title=S|course=Basics|date=2026-11-20" } }, /* over */

  { "C13", 0, { BASICS_REQUIRED, "session title=S|course=Basics|date=2027-02-28" } },
  { "C13", 1, { BASICS_REQUIRED, "session title=S|course=Basics|date=2027-03-01" } },
  { "C13", 1, { BASICS_REQUIRED, "session title=S|course=Basics|date=2027-02-26|end-date=2027-03-02" } },
  { "C13", 0, { BASICS_REQUIRED, "session title=S|course=Basics|date=2027-01-30" } }, /* thirty days */
  { "C13", 1, { BASICS_REQUIRED, "session title=S|course=Basics|date=2027-01-29" } },
  { "C13", 0, { BASICS_REQUIRED, "session title=S|course=Basics|date=2027-01-04", "session title=T|course=Basics|date=2027-02-20" } },
  { "C13", 1, { BASICS "|min-days-before=3", "requirement rule=required|course=Basics|audience=Finance",
                "session title=S|course=Basics|date=2027-02-27" } },
  { "C13", 0, { BASICS "|max-days-before=60", "requirement rule=required|course=Basics|audience=Finance",
                "session title=S|course=Basics|date=2027-01-04" } },
  { "C13", 0, { BASICS, "requirement rule=recommended|course=Basics|audience=Finance", "session title=S|course=Basics|date=2027-03-05" } },
  { "C13", 0, { BASICS_REQUIRED, "session title=S|course=Basics|date=2027-03-05|status=cancelled" } },
  { "C13", 0, { "audience name=Sales", BASICS_REQUIRED, "session title=S|course=Basics|date=2027-03-05|audiences=Sales" } },
  { "C13", 0, { "milestone title=Go-live|role=go-live", BASICS_REQUIRED, "session title=S|course=Basics|date=2027-03-05" } },

  { "C14", 1, { "communication title=A|date=2027-03-01" } },
  { "C14", 0, { "communication title=A|date=2027-03-02" } },
  { "C14", 0, { "communication title=A|date=2027-03-29" } },
  { "C14", 1, { "communication title=A|date=2027-03-30" } },
  { "C14", 0, { "milestone title=Go-live|role=go-live" } },

  { "C15", 0, { "milestone title=Go-live|role=go-live|date=2026-12-08", "communication title=A|date=2026-12-01" } },
  { "C15", 1, { "milestone title=Go-live|role=go-live|date=2026-12-08", "communication title=A|date=2026-11-30" } },
  { "C15", 0, { "workspace news-weeks=2", "milestone title=Go-live|role=go-live|date=2026-12-08", "communication title=A|date=2026-11-30" } },
  { "C15", 1, { "milestone title=Go-live|role=go-live", "communication title=A|date=2026-12-01", "communication title=B|date=2026-12-09" } },
  { "C15", 0, { "milestone title=Go-live|role=go-live", "communication title=A|date=2026-10-01", "communication title=B|date=2026-11-22" } }, /* over */
  { "C15", 0, { "milestone title=Go-live|role=go-live", "event title=A|kind=office-hours|date=2026-12-01|end-date=2026-12-31",
                "communication title=B|date=2027-01-07" } },

  { "C16", 0, { MANAGERS, "communication title=A|date=2026-12-01|audiences=Heads", "communication title=B|date=2026-12-02|audiences=Finance" } },
  { "C16", 1, { MANAGERS, "communication title=A|date=2026-12-02|audiences=Heads", "communication title=B|date=2026-12-02|audiences=Finance" } },
  { "C16", 1, { MANAGERS, "communication title=A|date=2026-12-03|audiences=Heads", "communication title=B|date=2026-12-02|audiences=Finance" } },
  { "C16", 1, { MANAGERS, "communication title=B|date=2026-12-02|audiences=Finance" } },
  { "C16", 1, { MANAGERS, "communication title=B|date=2026-12-02" } }, /* everybody at once */
  { "C16", 0, { MANAGERS, "communication title=A|date=2026-12-02|audiences=Heads" } },

  { "C17", 1, { WHY "|version=3", "communication title=A", "use A Reason 2" } },
  { "C17", 0, { WHY "|version=3", "communication title=A", "use A Reason 3" } },
  { "C17", 0, { WHY "|version=3", "communication title=A|" SENT, "use A Reason 2" } },

  { "C18", 1, { "communication title=A|date=2026-12-07" } }, /* the tenth working day */
  { "C18", 0, { "communication title=A|date=2026-12-08" } },
  { "C18", 1, { "window name=Day|kind=holiday|date=2026-11-26", "communication title=A|date=2026-12-08" } },
  { "C18", 1, { "communication title=A|date=2026-12-01|sender=Ada" } },
  { "C18", 0, { "communication title=A|date=2026-12-01|sender=Ada|author=Ada" } },
  { "C18", 1, { "communication title=A|date=2026-11-02" } }, /* overdue */
  { "C18", 0, { "communication title=A|date=2026-11-02|status=sent" } },
  { "C18", 1, { "communication title=A|status=approved|sender=Ada|author=Ada" } },
  { "C18", 0, { "communication title=A|status=draft" } },
  { "C18", 1, { "event title=Hours|kind=office-hours|date=2026-12-01" } },
  { "C18", 0, { "event title=Hours|kind=office-hours|date=2026-12-01|owner=Ada" } },
  { "C18", 0, { "event title=Fair|kind=business-event|date=2026-12-01" } },

  { "C19", 1, { TERM, "communication title=A|body=Use sso, please" } },
  { "C19", 0, { TERM, "communication title=A|body=Use SSOs" } },
  { "C19", 0, { "communication title=A|body=Use SSO" } },
  { "C19", 0, { TERM, "audience name=Board|segment=executives", "communication title=A|body=Use SSO|audiences=Board" } },
  { "C19", 1, { TERM, "audience name=All|segment=end-users", "communication title=A|body=Use SSO|audiences=All" } },
  { "C19", 0, { TERM, "communication title=A|body=Use SSO|" SENT } },
  { "C19", 1, { TERM, "message title=How|wording=Use SSO|kind=how" } },
  { "C19", 1, { TERM, "faq question=What is SSO" } },

  { "C20", 1, { "communication title=A|date=2026-11-25" } },
  { "C20", 0, { "communication title=A|date=2026-11-26" } },
  { "C20", 1, { "communication title=A|date=2026-11-02" } },
  { "C20", 0, { "communication title=A|date=2026-11-25|approved-on=2026-11-20" } },
  { "C20", 0, { "communication title=A|date=2026-11-25|status=cancelled" } },

  { "C21", 1, { "communication title=A|date=2027-02-18|anchor=Go-live|anchor-offset=-10|pinned=true" } },
  { "C21", 0, { "communication title=A|date=2027-02-19|anchor=Go-live|anchor-offset=-10|pinned=true" } },
  { "C21", 0, { "communication title=A|date=2027-02-18|anchor=Go-live|anchor-offset=-10" } },
  { "C21", 0, { "communication title=A|date=2027-02-18|anchor=Go-live|anchor-offset=-10|pinned=true|status=sent" } },
  { "C21", 1, { "event title=A|date=2027-02-18|anchor=Go-live|anchor-offset=-10|pinned=true" } },

  { "C22", 1, { "communication title=A|" SENT "|promised-date=2027-02-28|promise-of=Go-live" } },
  { "C22", 0, { "communication title=A|" SENT "|promised-date=2027-03-01|promise-of=Go-live" } },
  { "C22", 0, { "communication title=A|promised-date=2027-02-28|promise-of=Go-live" } },
  { "C22", 1, { "milestone title=Go-live|role=go-live", "communication title=A|" SENT "|promised-date=2027-02-28|promise-of=Go-live" } },
  { "C22", 0, { "communication title=A|" SENT "|promised-date=2027-02-28" } },

  { "C23", 1, { "impact title=Screens|impacted-audience=Finance, ERP|level=high" } },
  { "C23", 1, { "impact title=Screens|impacted-audience=Finance, ERP|level=critical" } },
  { "C23", 0, { "impact title=Screens|impacted-audience=Finance, ERP|level=medium" } },
  { "C23", 0, { "impact title=Screens|impacted-audience=Finance, ERP" } },
  { "C23", 0, { "impact title=Screens|impacted-audience=Finance, ERP|level=high|status=accepted" } },
  { "C23", 0, { "impact title=Screens|impacted-audience=Finance, ERP|level=high", "communication title=A|impacts=Screens" } },
  { "C23", 1, { "impact title=Screens|impacted-audience=Finance, ERP|level=high", "communication title=A|impacts=Screens|status=cancelled" } },
  { "C23", 0, { "impact title=Screens|impacted-audience=Finance, ERP|level=high", BASICS "|impacts=Screens" } },
  { "C23", 1, { "impact title=Screens|impacted-audience=Finance, ERP|level=high", BASICS "|impacts=Screens|archived=true" } },
  { "C23", 0, { "impact title=Screens|impacted-audience=Finance, ERP|level=high", "action title=Fix|owner=Ada|due=2026-12-01|impacts=Screens" } },
  { "C23", 1, { "impact title=Screens|impacted-audience=Finance, ERP|level=high",
                "action title=Fix|owner=Ada|due=2026-12-01|impacts=Screens|status=cancelled" } },

  { "C24", 1, { "milestone title=Go-live|role=go-live|date=2026-12-07", "faq question=Why|reviewed-on=2026-11-08" } },
  { "C24", 0, { "milestone title=Go-live|role=go-live|date=2026-12-07", "faq question=Why|reviewed-on=2026-11-09" } },
  { "C24", 1, { "milestone title=Go-live|role=go-live|date=2026-12-07", "faq question=Why" } },
  { "C24", 0, { "milestone title=Go-live|role=go-live|date=2026-12-08", "faq question=Why" } },
  { "C24", 1, { "milestone title=Go-live|role=go-live|date=2026-11-09", "faq question=Why" } },
  { "C24", 0, { "milestone title=Go-live|role=go-live|date=2026-11-08", "faq question=Why" } },

  { "R01", 0, { "resistance summary=Too slow|status=new|heard-on=2026-11-16" } }, /* due today */
  { "R01", 1, { "resistance summary=Too slow|status=new|heard-on=2026-11-13" } },
  { "R01", 0, { "window name=Day|kind=holiday|date=2026-11-19", "resistance summary=Too slow|status=new|heard-on=2026-11-13" } },
  { "R01", 0, { "workspace response-days=6", "resistance summary=Too slow|status=new|heard-on=2026-11-13" } },
  { "R01", 0, { "resistance summary=Too slow|status=acknowledged|heard-on=2026-11-02|acknowledged-on=2026-11-20" } }, /* late, but done */
  { "R01", 1, { "resistance summary=Too slow|status=in-work|heard-on=2026-11-02" } },
  { "R01", 0, { "resistance summary=Too slow|status=signal|heard-on=2026-11-02" } },
  { "R01", 0, { "resistance summary=Too slow|status=new|origin=anticipated|heard-on=2026-11-02" } },
  { "R01", 0, { "resistance summary=Too slow|status=new|heard-on=2026-11-02|archived=true" } },
  { "R01", 0, { "resistance summary=Too slow|status=not-valid|heard-on=2026-11-02" } },

  { "R02", 0, { "resistance summary=Too slow|status=in-work|heard-on=2026-11-09" } }, /* fourteen days */
  { "R02", 1, { "resistance summary=Too slow|status=in-work|heard-on=2026-11-08" } },
  { "R02", 0, { "workspace close-days=15", "resistance summary=Too slow|status=in-work|heard-on=2026-11-08" } },
  { "R02", 0, { "resistance summary=Too slow|status=waiting|heard-on=2026-10-01|target-close=2026-11-23" } },
  { "R02", 1, { "resistance summary=Too slow|status=waiting|heard-on=2026-11-18|target-close=2026-11-22" } },
  { "R02", 1, { "resistance summary=Too slow|status=in-work|heard-on=2026-11-08|answered-on=2026-11-10" } },
  { "R02", 0, { "resistance summary=Too slow|status=resolved|outcome=Done|heard-on=2026-10-08|closed-on=2026-11-20" } },
  { "R02", 0, { "resistance summary=Too slow|status=new|origin=anticipated|heard-on=2026-10-08" } },

  { "R03", 1, { CLOSED "|status=resolved" } },
  { "R03", 0, { CLOSED "|status=resolved|told-them-on=2026-11-23" } },
  { "R03", 1, { CLOSED "|status=accepted-risk" } },
  { "R03", 0, { CLOSED "|status=not-valid" } },
  { "R03", 0, { CLOSED "|status=resolved|origin=anticipated" } },
  { "R03", 1, { "resistance summary=Too slow|audience=Finance|heard-on=2026-10-05|status=resolved|outcome=Done" } }, /* who knows when */
  { "R03", 0, { SAID "|status=in-work" } },

  { "R04", 1, { SAID "|severity=3|spread=5|status=in-work" } },
  { "R04", 0, { SAID "|severity=3|spread=4|status=in-work" } },
  { "R04", 0, { SAID "|severity=5|status=in-work" } }, /* nobody knows how many share it */
  { "R04", 0, { SAID "|severity=5|spread=5|status=in-work|owner=Ada" } },
  { "R04", 1, { SAID "|severity=5|spread=5|status=new|origin=anticipated" } },
  { "R04", 0, { CLOSED "|severity=5|spread=5|status=resolved" } },

  { "R05", 1, { "resistance summary=Too slow|status=new|heard-on=2026-11-18" } },
  { "R05", 0, { SAID "|status=new" } },
  { "R05", 0, { "resistance summary=Too slow|status=new|heard-on=2026-11-18|stakeholder=Ada" } },
  { "R05", 0, { "resistance summary=Too slow|status=not-valid|heard-on=2026-11-18" } },

  { "R06", 0, { SAID "|status=new|workaround=A spreadsheet|workaround-since=2026-10-24" } }, /* thirty days */
  { "R06", 1, { SAID "|status=new|workaround=A spreadsheet|workaround-since=2026-10-23" } },
  { "R06", 0, { "workspace workaround-days=31", SAID "|status=new|workaround=A spreadsheet|workaround-since=2026-10-23" } },
  { "R06", 0, { SAID "|status=new|workaround=A spreadsheet|workaround-since=2026-09-01|workaround-ended=2026-11-23" } },
  { "R06", 1, { SAID "|status=new|workaround=A spreadsheet|workaround-since=2026-09-01|workaround-ended=2026-11-24" } },
  { "R06", 1, { CLOSED "|status=resolved|workaround=A spreadsheet" } }, /* since it was heard, and still */

  { "R07", 1, { CLOSED "|status=resolved|valid-point=yes" } },
  { "R07", 1, { CLOSED "|status=accepted-risk|valid-point=yes|changed-something=false" } },
  { "R07", 0, { CLOSED "|status=resolved|valid-point=yes|changed-something=true" } },
  { "R07", 0, { CLOSED "|status=resolved|valid-point=partly" } },
  { "R07", 0, { SAID "|status=in-work|valid-point=yes" } },

  { "R08", 1, { SAID "|status=in-work|approach=manipulation" } },
  { "R08", 1, { SAID "|status=in-work|approach=coercion" } },
  { "R08", 0, { SAID "|status=in-work|approach=negotiation" } },
  { "R08", 0, { SAID "|status=in-work" } },
  { "R08", 0, { CLOSED "|status=resolved|approach=coercion" } },

  { "R09", 1, { SAID "|status=in-work|intent=obstruction", FAILED ("education"), FAILED ("negotiation") } },
  { "R09", 0, { SAID "|status=in-work|intent=obstruction", FAILED ("education") } },
  { "R09", 0, { SAID "|status=in-work|intent=obstruction", FAILED ("education"), FAILED ("education") } }, /* one approach */
  { "R09", 0, { SAID "|status=in-work|intent=destructive", FAILED ("education"), FAILED ("negotiation") } },
  { "R09", 0, { SAID "|status=escalated|intent=obstruction", FAILED ("education"), FAILED ("negotiation") } },
  { "R09", 0, { SAID "|status=waiting|intent=obstruction|escalated-on=2026-11-20", FAILED ("education"), FAILED ("negotiation") } },
  { "R09", 0, { SAID "|status=in-work|intent=obstruction|archived=true", FAILED ("education"), FAILED ("negotiation") } },

  { "R10", 0, { "audience name=Sales|headcount=10", "membership stakeholder=Ada|audience=Sales", SAID "|stakeholder=Ada|status=new" } }, /* 10 % */
  { "R10", 1, { "audience name=Sales|headcount=9", "membership stakeholder=Ada|audience=Sales", SAID "|stakeholder=Ada|status=new" } },
  { "R10", 0, { "workspace resistant-target=12", "audience name=Sales|headcount=9", "membership stakeholder=Ada|audience=Sales",
                SAID "|stakeholder=Ada|status=new" } },
  { "R10", 0, { "audience name=Sales|headcount=9", "membership stakeholder=Ada|audience=Sales", SAID "|stakeholder=Ada|status=new|intent=constructive" } },
  { "R10", 0, { "audience name=Sales|headcount=9", "membership stakeholder=Ada|audience=Sales", CLOSED "|stakeholder=Ada|status=resolved" } },
  { "R10", 1, { "audience name=Sales|headcount=9", "membership stakeholder=Ada|audience=Sales", "engagement stakeholder=Ada|engagement-current=resistant" } },

  { "R11", 1, { SAID "|status=new|root-cause=no-time", "resistance summary=Late|audience=Finance|heard-on=2026-09-19|status=new|root-cause=no-time" } },
  { "R11", 0, { SAID "|status=new|root-cause=no-time", "resistance summary=Late|audience=Finance|heard-on=2026-09-18|status=new|root-cause=no-time" } },
  { "R11", 1, { "workspace repeat-days=61", SAID "|status=new|root-cause=no-time",
                "resistance summary=Late|audience=Finance|heard-on=2026-09-18|status=new|root-cause=no-time" } },
  { "R11", 0, { SAID "|status=new|root-cause=no-time", "resistance summary=Late|audience=Finance|heard-on=2026-11-10|status=new|root-cause=overload" } },
  { "R11", 0, { "audience name=Sales", SAID "|status=new|root-cause=no-time",
                "resistance summary=Late|audience=Sales|heard-on=2026-11-10|status=new|root-cause=no-time" } },

  { "R12", 1, { TERM } }, /* nobody ever heard of Finance */
  { "R12", 0, { "membership stakeholder=Ada|audience=Finance", "interaction who=Ada|kind=meeting|date=2026-10-26" } }, /* four weeks */
  { "R12", 1, { "membership stakeholder=Ada|audience=Finance", "interaction who=Ada|kind=meeting|date=2026-10-25" } },
  { "R12", 0, { "workspace silence-weeks=5", "membership stakeholder=Ada|audience=Finance", "interaction who=Ada|kind=meeting|date=2026-10-25" } },
  { "R12", 1, { "audience name=Payroll|parent=Finance", "impacted-audience in-scope=true|audience=Payroll" } }, /* said of Finance */
  { "R12", 0, { SAID "|status=signal" } }, /* whatever they say, they say something */
  { "R12", 1, { SAID "|status=new|origin=anticipated" } },
  { "R12", 0, { FEEDBACK "2026-10-26" } },
  { "R12", 1, { FEEDBACK "2026-10-25" } },
  { "R12", 0, { HELD "enrolment session=S|audience=Finance|head-count=3|status=attended" } },
  { "R12", 1, { HELD "enrolment session=S|audience=Finance|head-count=3|status=no-show" } },
  { "R12", 2, { "audience name=Sales", "impacted-audience in-scope=true|audience=Sales" } },
  { "R12", 1, { "audience name=Sales", "impacted-audience in-scope=false|audience=Sales" } },

  { "R13", 1, { "feedback text=Too slow|stakeholder=Ada|anonymous=true|received-on=2026-11-20" } },
  { "R13", 0, { "feedback text=Too slow|stakeholder=Ada|received-on=2026-11-20" } },
  { "R13", 0, { "feedback text=Too slow|audience=Finance|anonymous=true|received-on=2026-11-20" } },

  { "R14", 0, { FEEDBACK "2026-11-16" } }, /* due today */
  { "R14", 1, { FEEDBACK "2026-11-13" } },
  { "R14", 0, { "window name=Day|kind=holiday|date=2026-11-19", FEEDBACK "2026-11-13" } },
  { "R14", 0, { "workspace response-days=6", FEEDBACK "2026-11-13" } },
  { "R14", 0, { FEEDBACK "2026-11-02|reply=It is faster now" } },
  { "R14", 0, { FEEDBACK "2026-11-02|replied-on=2026-11-20" } },
  { "R14", 0, { SAID "|status=new", FEEDBACK "2026-11-02|resistance=Too slow" } },

  { "R15", 0, { PROMISE "2026-11-23" } },
  { "R15", 1, { PROMISE "2026-11-22" } },
  { "R15", 1, { PROMISE "2026-11-22|promised-to=Ada|status=waiting" } },
  { "R15", 1, { PROMISE "2026-11-22|audiences=Finance" } },
  { "R15", 0, { PROMISE "2026-11-02|status=done|done-on=2026-11-20" } }, /* late, but kept */
  { "R15", 0, { PROMISE "2026-11-02|status=cancelled" } },
  { "R15", 0, { PROMISE "2026-11-02|archived=true" } },
  { "R15", 0, { "action title=Ask|kind=task|owner=Ada|due=2026-11-02" } },

  { "R16", 0, { "action title=Ask|kind=task|owner=Ada|due=2026-11-23" } },
  { "R16", 1, { "action title=Ask|kind=task|owner=Ada|due=2026-11-22" } },
  { "R16", 1, { "action title=Ask|kind=decision|owner=Ada|due=2026-11-22" } },
  { "R16", 1, { "action title=Ask|kind=escalation|owner=Ada|due=2026-11-22" } },
  { "R16", 0, { "action title=Ask|kind=task|owner=Ada|due=2026-11-02|status=done" } },
  { "R16", 0, { PROMISE "2026-11-22" } },

  { "T01", 1, { BASICS, "session title=S|course=Basics|date=2026-12-10|time=09:00|end-time=10:00|room=Blue",
                "session title=T|course=Basics|date=2026-12-10|time=09:59|end-time=11:00|room=blue" } },
  { "T01", 0, { BASICS, "session title=S|course=Basics|date=2026-12-10|time=09:00|end-time=10:00|room=Blue",
                "session title=T|course=Basics|date=2026-12-10|time=10:00|end-time=11:00|room=blue" } }, /* touching */
  { "T01", 2, { BASICS, "session title=S|course=Basics|date=2026-12-10|room=Blue|trainers=Ada",
                "session title=T|course=Basics|date=2026-12-10|time=10:00|end-time=11:00|room=Blue|trainers=Ada" } },
  { "T01", 0, { BASICS, "session title=S|course=Basics|date=2026-12-10|room=Blue|status=cancelled",
                "session title=T|course=Basics|date=2026-12-10|room=Blue" } },
  { "T01", 0, { BASICS, "session title=S|course=Basics|date=2026-11-20|room=Blue", /* over */
                "session title=T|course=Basics|date=2026-11-20|room=Blue" } },

  { "T02", 1, { BASICS, "session title=S|course=Basics|date=2026-12-10", "session title=T|course=Basics|date=2026-12-10|time=09:00",
                "enrolment session=S|stakeholder=Ada|status=enrolled", "enrolment session=T|stakeholder=Ada|status=invited" } },
  { "T02", 0, { BASICS, "session title=S|course=Basics|date=2026-12-10|time=08:00", "session title=T|course=Basics|date=2026-12-10|time=09:00",
                "enrolment session=S|stakeholder=Ada|status=enrolled", "enrolment session=T|stakeholder=Ada|status=invited" } },
  { "T02", 0, { BASICS, "session title=S|course=Basics|date=2026-12-10", "session title=T|course=Basics|date=2026-12-10|time=09:00",
                "enrolment session=S|stakeholder=Ada|status=enrolled", "enrolment session=T|stakeholder=Ada|status=wait-listed" } },

  { "T03", 1, { MORE } },
  { "T03", 0, { MORE, "session title=B|course=Basics|date=2026-12-10|time=12:00", "enrolment session=B|stakeholder=Ada|status=enrolled" } },
  { "T03", 1, { MORE, "session title=B|course=Basics|date=2026-12-10|time=12:01", "enrolment session=B|stakeholder=Ada|status=enrolled" } },
  { "T03", 1, { MORE, "session title=B|course=Basics|date=2026-12-09", "enrolment session=B|stakeholder=Ada|status=wait-listed" } },
  { "T03", 0, { MORE, "session title=B|course=Basics|date=2026-11-09|status=held", "enrolment session=B|stakeholder=Ada|status=attended" } },
  { "T03", 1, { MORE, "session title=B|course=Basics|date=2026-11-09|status=held", "enrolment session=B|stakeholder=Ada|status=no-show" } },
  { "T03", 1, { MORE_AGAIN, "session title=B|course=Basics|date=2026-06-09|status=held", "enrolment session=B|stakeholder=Ada|status=attended" } },
  { "T03", 0, { MORE_AGAIN, "session title=B|course=Basics|date=2026-06-10|status=held", "enrolment session=B|stakeholder=Ada|status=attended" } },

  { "T04", 1, { BASICS, "session title=S|course=Basics|date=2027-02-01|min-to-run=2", "enrolment session=S|stakeholder=Ada|status=enrolled" } },
  { "T04", 0, { BASICS, "session title=S|course=Basics|date=2027-02-01|min-to-run=1", "enrolment session=S|stakeholder=Ada|status=enrolled" } },
  { "T04", 0, { BASICS, "session title=S|course=Basics|date=2026-12-08|min-to-run=2" } }, /* nobody can have a seat yet */
  { "T04", 1, { BASICS, "session title=S|course=Basics|date=2026-12-07|min-to-run=2" } },
  { "T04", 1, { BASICS, "session title=S|course=Basics|date=2026-12-07|min-to-run=1", "enrolment session=S|stakeholder=Ada|status=wait-listed" } },
  { "T04", 0, { BASICS, "session title=S|course=Basics|date=2026-12-07|min-to-run=8", "enrolment session=S|audience=Finance|head-count=8|status=enrolled" } },
  { "T04", 0, { BASICS, "session title=S|course=Basics|date=2026-12-07|min-to-run=2|status=cancelled" } },

  { "T05", 1, { GUIDE, "engagement stakeholder=Ada|engagement-current=resistant" } },
  { "T05", 0, { GUIDE, "engagement stakeholder=Ada|engagement-current=neutral" } },
  { "T05", 0, { GUIDE } }, /* nobody knows */
  { "T05", 0, { GUIDE, BASICS_REQUIRED, "engagement stakeholder=Ada|engagement-current=resistant" } },
  { "T05", 1, { GUIDE, "engagement stakeholder=Ada|engagement-current=resistant", "stakeholder name=Bo", "membership stakeholder=Bo|audience=Finance",
                "engagement stakeholder=Bo|engagement-current=supportive" } }, /* half */
  { "T05", 0, { GUIDE, "engagement stakeholder=Ada|engagement-current=resistant", "stakeholder name=Bo", "membership stakeholder=Bo|audience=Finance",
                "engagement stakeholder=Bo|engagement-current=supportive", "stakeholder name=Cy", "membership stakeholder=Cy|audience=Finance",
                "engagement stakeholder=Cy|engagement-current=neutral" } },

  { "T06", 1, { BASICS_REQUIRED, HEADS } },
  { "T06", 0, { BASICS_REQUIRED, "audience name=Sales", "requirement rule=required|course=Basics|audience=Sales" } },
  { "T06", 0, { BASICS_REQUIRED, HEADS, "course title=Deeper|duration=60|depth=supervisor",
                "requirement rule=required|course=Deeper|audience=Heads" } },
  { "T06", 1, { BASICS_REQUIRED, "audience name=Keys", "requirement rule=required|course=Basics|audience=Keys",
                "training-need title=Close the year|required-level=3|audience=Keys" } },
  { "T06", 0, { BASICS_REQUIRED, "audience name=Keys", "requirement rule=required|course=Basics|audience=Keys",
                "training-need title=Close the year|required-level=2|audience=Keys" } },
  { "T06", 1, { BASICS_REQUIRED, HEADS, "audience name=Keys", "requirement rule=required|course=Basics|audience=Keys",
                "training-need title=Close the year|required-level=4|audience=Keys" } },

  { "T07", 1, { SALES } },
  { "T07", 0, { SALES, "session title=S|course=Basics|date=2027-02-28|capacity=12" } },
  { "T07", 1, { SALES, "session title=S|course=Basics|date=2027-02-28|capacity=11" } },
  { "T07", 1, { SALES, "session title=S|course=Basics|date=2027-03-01|capacity=12" } },
  { "T07", 1, { SALES, "session title=S|course=Basics|date=2027-02-28|capacity=12|audiences=Finance" } },
  { "T07", 1, { SALES, "session title=S|course=Basics|date=2026-11-20|capacity=12" } }, /* over */
  { "T07", 0, { SALES, "session title=S|course=Basics|date=2026-11-20|capacity=12|status=held",
                "enrolment session=S|audience=Sales|head-count=12|status=attended" } },
  { "T07", 0, { "milestone title=Go-live|role=go-live", SALES } },
  { "T07", 1, { "milestone title=Go-live|role=go-live|date=2026-11-23", SALES } },

  { "T08", 1, { BASICS_REQUIRED } },
  { "T08", 0, { BASICS } }, /* nobody takes it */
  { "T08", 0, { BASICS_REQUIRED, "reinforcement title=Hour|kind=office-hour|course=Basics" } },
  { "T08", 1, { BASICS_REQUIRED, "reinforcement title=Hour|kind=office-hour|course=Basics|status=cancelled" } },
  { "T08", 0, { BASICS_REQUIRED, "reinforcement title=Hour|kind=office-hour|audiences=Finance" } },
  { "T08", 0, { BASICS_REQUIRED, "reinforcement title=Hour|kind=office-hour" } },
  { "T08", 1, { BASICS_REQUIRED, "audience name=Sales", "reinforcement title=Hour|kind=office-hour|audiences=Sales" } },
  { "T08", 1, { BASICS_REQUIRED, "course title=Else|duration=60", "reinforcement title=Hour|kind=office-hour|course=Else" } },

  { "T09", 1, { HELD "session title=A|course=Basics|date=2026-11-10|status=held", "enrolment session=A|stakeholder=Ada|status=attended",
                "enrolment session=S|stakeholder=Ada|status=no-show" } },
  { "T09", 0, { HELD "session title=A|course=Basics|date=2026-11-10|status=held", "enrolment session=A|stakeholder=Ada|status=attended",
                "enrolment session=S|stakeholder=Ada|status=attended" } },
  { "T09", 0, { HELD "enrolment session=S|stakeholder=Ada|status=no-show" } }, /* the only one so far */
  { "T09", 0, { HELD "session title=A|course=Basics|date=2026-11-10|status=held", "session title=B|course=Basics|date=2026-11-11|status=held",
                "session title=C|course=Basics|date=2026-11-12|status=held", "enrolment session=A|stakeholder=Ada|status=attended",
                "enrolment session=B|stakeholder=Ada|status=attended", "enrolment session=C|stakeholder=Ada|status=late",
                "enrolment session=S|stakeholder=Ada|status=no-show" } }, /* one of four is a quarter, not more */
  { "T09", 1, { "workspace absence-alarm=24", HELD "session title=A|course=Basics|date=2026-11-10|status=held",
                "session title=B|course=Basics|date=2026-11-11|status=held", "session title=C|course=Basics|date=2026-11-12|status=held",
                "enrolment session=A|stakeholder=Ada|status=attended", "enrolment session=B|stakeholder=Ada|status=attended",
                "enrolment session=C|stakeholder=Ada|status=attended", "enrolment session=S|stakeholder=Ada|status=excused" } },

  { "T10", 1, { HELD "enrolment session=S|stakeholder=Ada|status=no-show", "enrolment session=S|audience=Finance|head-count=8|status=attended" } },
  { "T10", 0, { HELD "enrolment session=S|stakeholder=Ada|status=no-show", "enrolment session=S|audience=Finance|head-count=9|status=attended" } },

  { "T11", 2, { HELD "enrolment session=S|stakeholder=Ada|status=attended" } }, /* how they liked it, what they know */
  { "T11", 1, { HELD "enrolment session=S|stakeholder=Ada|status=attended|reaction=4" } },
  { "T11", 0, { HELD "enrolment session=S|stakeholder=Ada|status=attended|reaction=4|pre-score=20|score=80" } },
  { "T11", 0, { BASICS, "session title=S|course=Basics|date=2026-11-24", "enrolment session=S|stakeholder=Ada|status=enrolled" } },
};

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

static void
add_use (SegueFakePlan *plan,
         const char    *line)
{
  g_auto(GStrv) words = g_strsplit (line, " ", -1);
  SegueRecord *use = segue_fake_plan_add (plan, SEGUE_RECORD_MESSAGE_USE, "version", words[3], NULL);

  segue_fake_plan_link (plan, use, "communication", segue_written_plan_find (plan, SEGUE_RECORD_COMMUNICATION, words[1]));
  segue_fake_plan_link (plan, use, "message", segue_written_plan_find (plan, SEGUE_RECORD_MESSAGE, words[2]));
}

/* A window is of the whole organisation. */
static void
add_line (SegueFakePlan *plan,
          const char    *line)
{
  SegueRecord *record = NULL;

  if (g_str_has_prefix (line, "use "))
    {
      add_use (plan, line);
      return;
    }

  record = segue_written_plan_add (plan, line);
  if (segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), "rollout") != SEGUE_NO_FIELD &&
      segue_record_get_kind (record) != SEGUE_RECORD_WINDOW)
    segue_fake_plan_link (plan, record, "rollout", segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP"));
}

static SegueFakePlan *
make_plan (const Case *test)
{
  SegueFakePlan *plan = segue_fake_plan_new ();
  gboolean has_milestone = FALSE;

  segue_written_plan_add (plan, "rollout name=ERP");
  segue_written_plan_add (plan, "stakeholder name=Ada");
  segue_written_plan_add (plan, "audience name=Finance");
  segue_written_plan_add (plan, "impacted-audience in-scope=true|audience=Finance|rollout=ERP");
  for (guint i = 0; i < MOST_LINES && test->lines[i] != NULL; i++)
    has_milestone |= g_str_has_prefix (test->lines[i], "milestone ");
  if (!has_milestone)
    add_line (plan, "milestone title=Go-live|role=go-live|date=2027-03-01");
  for (guint i = 0; i < MOST_LINES && test->lines[i] != NULL; i++)
    add_line (plan, test->lines[i]);

  return plan;
}

static void
check_finding (SeguePlan          *plan,
               const SegueFinding *finding)
{
  g_autofree char *text = segue_finding_dup_text (plan, finding);
  g_autofree char *subject = segue_finding_dup_subject (plan, finding);
  g_autoptr(SegueFix) fix = segue_finding_dup_fix (plan, finding);

  g_test_message ("%s %s", segue_check_get_code (finding->check), text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_null (strstr (text, "(null)"));
  g_assert_null (strstr (text, "  "));
  g_assert_true (g_str_has_suffix (text, "."));
  g_assert_cmpuint (strlen (subject), >, 16);
  g_assert_cmpuint (finding->n_records, >, 0);
  g_assert_null (finding->acceptance);
  if (fix != NULL)
    {
      g_assert_cmpuint (strlen (fix->label), >, 0);
      g_assert_true ((fix->moved != NULL) != (fix->changes->len > 0));
    }
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = make_plan (&cases[i]);
      g_autoptr(GPtrArray) findings = segue_checks_run (SEGUE_PLAN (plan), day (TODAY));
      guint n = 0;

      for (guint j = 0; j < findings->len; j++)
        {
          const SegueFinding *finding = g_ptr_array_index (findings, j);

          check_finding (SEGUE_PLAN (plan), finding);
          n += g_str_equal (segue_check_get_code (finding->check), cases[i].code);
        }
      if (n != cases[i].n)
        {
          g_test_message ("%s, row %u: %u findings, not %u", cases[i].code, i, n, cases[i].n);
          for (guint j = 0; j < MOST_LINES && cases[i].lines[j] != NULL; j++)
            g_test_message ("    %s", cases[i].lines[j]);
          g_test_fail ();
        }
    }
}

/* Each check has a case that it finds something in, and one in which it does not. */
static void
test_complete (void)
{
  guint n = segue_checks_get_n ();
  const char *last = "C00";

  g_assert_cmpuint (n, ==, 51);
  for (guint i = 0; i < n; i++)
    {
      const SegueCheck *check = segue_check_find (segue_check_get_code (segue_checks_get_nth (i)));
      guint n_found = 0, n_quiet = 0;

      g_assert_cmpstr (segue_check_get_code (check), >, last);
      last = segue_check_get_code (check);
      g_assert_cmpuint (strlen (segue_check_get_title (check)), >, 0);
      for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
        {
          n_found += g_str_equal (cases[j].code, last) && cases[j].n > 0;
          n_quiet += g_str_equal (cases[j].code, last) && cases[j].n == 0;
        }
      g_assert_cmpuint (n_found, >, 0);
      g_assert_cmpuint (n_quiet, >, 0);
    }
  g_assert_null (segue_check_find ("C99"));
  g_assert_null (segue_check_find (NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checks/cases", test_cases);
  g_test_add_func ("/checks/complete", test_complete);

  return g_test_run ();
}
