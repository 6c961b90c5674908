/* test-proposal.c - which sessions to add so that everybody is trained in time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-check.h"
#include "segue-clashes.h"
#include "segue-course.h"
#include "segue-proposal.h"
#include "segue-session.h"
#include "segue-time.h"
#include "segue-workdays.h"
#include "segue-written-plan.h"

#include <string.h>

/* A Monday; go-live is eight weeks later. */
#define TODAY "2026-11-23"

static const int mornings[] = { 9 * 60 };
static const int both[] = { 9 * 60, 13 * 60 };

static SegueDay
day (const char *text)
{
  SegueDay parsed = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &parsed));
  return parsed;
}

static SegueRecord *
add (SegueFakePlan *plan,
     const char    *line)
{
  SegueRecord *record = segue_written_plan_add (plan, line);

  if (segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), "rollout") != SEGUE_NO_FIELD &&
      segue_record_get_kind (record) != SEGUE_RECORD_WINDOW)
    segue_fake_plan_link (plan, record, "rollout", segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP"));

  return record;
}

static SegueFakePlan *
make_plan (const char *const *lines)
{
  SegueFakePlan *plan = segue_fake_plan_new ();

  segue_written_plan_add (plan, "rollout name=ERP");
  for (guint i = 0; lines[i] != NULL; i++)
    add (plan, lines[i]);

  return plan;
}

static SegueProposalWishes
make_wishes (SegueFakePlan *plan,
             const int     *starts,
             guint          n_starts)
{
  SegueProposalWishes wishes;

  segue_proposal_wishes_init (&wishes, SEGUE_PLAN (plan),
                              segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP")), day (TODAY));
  g_assert_cmpuint (wishes.n_starts, ==, 2);
  wishes.starts = starts;
  wishes.n_starts = n_starts;

  return wishes;
}

static SegueProposal *
propose (SegueFakePlan             *plan,
         const SegueProposalWishes *wishes)
{
  g_autoptr(SegueTraining) training = segue_training_new (SEGUE_PLAN (plan), wishes->rollout, day (TODAY));

  return segue_proposal_new (SEGUE_PLAN (plan), training, wishes);
}

/* As a dialog would. */
static void
accept (SegueFakePlan *plan,
        SegueProposal *proposal)
{
  for (guint i = 0; i < segue_proposal_get_n_sessions (proposal); i++)
    {
      const SegueProposedSession *session = segue_proposal_get_session (proposal, i);
      SegueRecord *record = segue_fake_plan_add (plan, SEGUE_RECORD_SESSION, "title", session->title, "status", "planned", NULL);
      g_autofree char *first = segue_day_to_text (session->day);
      g_autofree char *last = segue_day_to_text (session->end_day);
      g_autofree char *capacity = g_strdup_printf ("%u", session->capacity);

      segue_fake_plan_set (plan, record, "date", first);
      segue_fake_plan_set (plan, record, "end-date", last);
      segue_fake_plan_set (plan, record, "capacity", capacity);
      if (session->start != SEGUE_TIME_NONE)
        {
          g_autofree char *start = segue_time_to_text (session->start);
          g_autofree char *end = segue_time_to_text (session->end);

          segue_fake_plan_set (plan, record, "time", start);
          segue_fake_plan_set (plan, record, "end-time", end);
        }
      if (session->room != NULL)
        segue_fake_plan_set (plan, record, "room", session->room);
      segue_fake_plan_link (plan, record, "course", session->course);
      segue_fake_plan_link (plan, record, "rollout", segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP"));
      for (guint j = 0; j < session->audiences->len; j++)
        segue_fake_plan_link (plan, record, "audiences",
                              segue_plan_find (SEGUE_PLAN (plan), SEGUE_RECORD_AUDIENCE, g_array_index (session->audiences, gint64, j)));
      if (session->trainer != 0)
        segue_fake_plan_link (plan, record, "trainers", segue_plan_find (SEGUE_PLAN (plan), SEGUE_RECORD_STAKEHOLDER, session->trainer));
    }
}

static void
check_rest (SegueProposal       *proposal,
            guint                people,
            SegueProposalReason  reason)
{
  g_autofree char *text = NULL;

  g_assert_cmpuint (segue_proposal_get_n_rests (proposal), ==, 1);
  g_assert_cmpuint (segue_proposal_get_rest (proposal, 0)->people, ==, people);
  g_assert_cmpint (segue_proposal_get_rest (proposal, 0)->reason, ==, reason);
  text = segue_proposal_rest_dup_text (segue_proposal_get_rest (proposal, 0));
  g_test_message ("%s", text);
  g_assert_true (g_str_has_suffix (text, "."));
  g_assert_null (strstr (text, "(null)"));
}

/* DOMAIN c 11: 240 people, rooms of 12. */
static void
test_vector (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=All|headcount=240",
    "course title=Basics|duration=180|seats=12", "requirement rule=required|course=Basics|audience=All", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = propose (plan, &wishes);
  g_autoptr(SegueProposal) again = NULL;
  g_autoptr(SegueClashes) clashes = NULL;

  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 20);
  g_assert_cmpuint (segue_proposal_get_n_people (proposal), ==, 240);
  g_assert_cmpuint (segue_proposal_get_n_rests (proposal), ==, 0);
  for (guint i = 0; i < 20; i++)
    {
      const SegueProposedSession *session = segue_proposal_get_session (proposal, i);

      g_assert_cmpuint (session->people, ==, 12);
      g_assert_cmpuint (session->capacity, ==, 12);
      g_assert_cmpint (session->day, >=, day ("2026-12-19")); /* 30 days before */
      g_assert_cmpint (session->day, <=, day ("2027-01-17"));
      g_assert_cmpint (segue_day_get_weekday (session->day), <=, 5);
      g_assert_cmpint (session->end - session->start, ==, 180);
      g_assert_cmpint (session->offset, ==, session->day - day ("2027-01-18"));
      g_assert_nonnull (session->milestone);
    }
  g_assert_cmpstr (segue_proposal_get_session (proposal, 0)->title, ==, "Basics 1");
  g_assert_cmpstr (segue_proposal_get_session (proposal, 19)->title, ==, "Basics 20");

  /* Spread: 20 sessions on 20 working days. */
  for (guint i = 1; i < 20; i++)
    g_assert_cmpint (segue_proposal_get_session (proposal, i)->day, >, segue_proposal_get_session (proposal, i - 1)->day);

  accept (plan, proposal);
  again = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (again), ==, 0);
  g_assert_cmpuint (segue_proposal_get_n_rests (again), ==, 0);
  clashes = segue_clashes_new (SEGUE_PLAN (plan));
  g_assert_cmpuint (segue_clashes_get_n (clashes), ==, 0);
}

/* The last of one audience share a session with the first of the next. */
static void
test_shared (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=A|headcount=15", "audience name=B|headcount=15",
    "course title=Basics|duration=60|seats=12", "requirement rule=required|course=Basics|audience=A",
    "requirement rule=required|course=Basics|audience=B", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = propose (plan, &wishes);
  guint n_shared = 0;

  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 3);
  g_assert_cmpuint (segue_proposal_get_n_people (proposal), ==, 30);
  for (guint i = 0; i < 3; i++)
    n_shared += segue_proposal_get_session (proposal, i)->audiences->len == 2;
  g_assert_cmpuint (n_shared, ==, 1);
}

/* Rooms of another size, what is taken in them, and trainers. */
static void
test_rooms (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=A|headcount=20", "stakeholder name=Ada",
    "course title=Basics|duration=180|max-days-before=3|min-days-before=3", "requirement rule=required|course=Basics|audience=A",
    "session title=Other|course=Basics|room=blue|date=2027-01-15|time=09:00|end-time=12:00|status=planned|trainers=Ada|capacity=1", NULL,
  };
  const SegueProposalRoom rooms[] = { { "Blue", 6 }, { "Red", 10 } };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  gint64 ada = segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, "Ada"));
  g_autoptr(SegueProposal) two = NULL;
  g_autoptr(SegueProposal) with = NULL;
  g_autoptr(SegueProposal) few = NULL;

  /* On the one day there are: red in the morning, red and blue in the afternoon; one is in the other session. */
  wishes.rooms = rooms;
  wishes.n_rooms = 2;
  two = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (two), ==, 2);
  g_assert_cmpuint (segue_proposal_get_n_people (two), ==, 19);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpstr (segue_proposal_get_session (two, i)->room, ==, "Red");
      g_assert_cmpint (segue_proposal_get_session (two, i)->day, ==, day ("2027-01-15"));
      g_assert_cmpint (segue_proposal_get_session (two, i)->start, ==, both[i]);
    }
  g_assert_cmpstr (segue_proposal_get_session (two, 0)->title, ==, "Basics 2");

  /* Ada trains in the morning already. */
  wishes.trainers = &ada;
  wishes.n_trainers = 1;
  with = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (with), ==, 1);
  g_assert_cmpint (segue_proposal_get_session (with, 0)->trainer, ==, ada);
  g_assert_cmpint (segue_proposal_get_session (with, 0)->start, ==, 13 * 60);
  check_rest (with, 9, SEGUE_PROPOSAL_NO_ROOM);

  /* The session that there is counts. */
  wishes.n_trainers = 0;
  wishes.most_a_day = 2;
  few = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (few), ==, 1);
  check_rest (few, 9, SEGUE_PROPOSAL_NO_ROOM);
}

/* No session in freezes, peaks, on holidays, or for those whose holiday it is. */
static void
test_windows (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=A|headcount=12|location=Berlin",
    "audience name=Part|parent=A|headcount=2", "course title=Basics|duration=180|max-days-before=10|min-days-before=3",
    "requirement rule=required|course=Basics|audience=A", "window name=Freeze|kind=freeze|severity=warn|date=2027-01-08|end-date=2027-01-11",
    "window name=Peak|kind=peak|date=2027-01-12|audiences=Part", "window name=Day|kind=holiday|location=Berlin|date=2027-01-13",
    "window name=Elsewhere|kind=holiday|location=Paris|date=2027-01-14", "window name=Off|kind=non-working|date=2027-01-15", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, mornings, 1);
  g_autoptr(SegueProposal) proposal = propose (plan, &wishes);
  g_autoptr(SegueProposal) none = NULL;

  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 1);
  g_assert_cmpint (segue_proposal_get_session (proposal, 0)->day, ==, day ("2027-01-14"));
  g_assert_cmpuint (segue_proposal_get_n_people (proposal), ==, 12);

  add (plan, "window name=More|kind=peak|date=2027-01-14");
  none = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (none), ==, 0);
}

/* Nobody comes to a course before those that come first; with two seats a day both fit. */
static void
test_order (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=A|headcount=30",
    "course title=Second|duration=120|seats=6", "course title=First|duration=120|seats=6",
    "requirement rule=required|course=First|audience=A", "requirement rule=required|course=Second|audience=A", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, mornings, 1);
  SegueRecord *first = segue_written_plan_find (plan, SEGUE_RECORD_COURSE, "First");
  SegueRecord *second = segue_written_plan_find (plan, SEGUE_RECORD_COURSE, "Second");
  g_autoptr(SegueProposal) proposal = NULL;
  guint known = 0, seated = 0;

  segue_fake_plan_link (plan, second, "prerequisites", first);
  proposal = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 10);
  g_assert_cmpuint (segue_proposal_get_n_rests (proposal), ==, 0);
  for (guint i = 0; i < 10; i++)
    {
      const SegueProposedSession *session = segue_proposal_get_session (proposal, i);

      if (session->course == first)
        known += session->people;
      else
        seated += session->people;
      g_assert_cmpuint (seated, <=, known);
    }

  /* Five days are enough for one of the two only. */
  segue_fake_plan_set (plan, first, "max-days-before", "7");
  segue_fake_plan_set (plan, second, "max-days-before", "7");
  g_clear_pointer (&proposal, segue_proposal_free);
  proposal = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 5);
  check_rest (proposal, 30, SEGUE_PROPOSAL_NO_ROOM);
}

static void
test_reasons (void)
{
  static const struct
  {
    const char          *milestone;
    const char          *course;
    const char          *window;
    SegueProposalReason  reason;
  } rows[] = {
    { "milestone title=Go-live|role=go-live", "course title=C|duration=60", NULL, SEGUE_PROPOSAL_NO_GO_LIVE },
    { "milestone title=Go-live|role=go-live|date=2026-12-05", "course title=C|duration=60", NULL, SEGUE_PROPOSAL_TOO_LATE },
    { "milestone title=Go-live|role=go-live|date=2027-01-18", "course title=C|duration=3000", NULL, SEGUE_PROPOSAL_TOO_LONG },
    { "milestone title=Go-live|role=go-live|date=2027-01-18", "course title=C|duration=60",
      "window name=F|kind=freeze|date=2026-12-01|end-date=2027-02-01", SEGUE_PROPOSAL_NO_DAY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *lines[] = { "audience name=A|headcount=7", rows[i].course, rows[i].milestone,
                              "requirement rule=required|course=C|audience=A", rows[i].window, NULL };
      g_autoptr(SegueFakePlan) plan = make_plan (lines);
      SegueProposalWishes wishes = make_wishes (plan, both, 2);
      g_autoptr(SegueProposal) proposal = propose (plan, &wishes);

      g_test_message ("row %u", i);
      g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 0);
      check_rest (proposal, 7, rows[i].reason);
    }
}

/* The last day that leaves time for invitations, and the day after. */
static void
test_boundary (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2026-12-08", "audience name=A|headcount=7", "course title=C|duration=60",
    "requirement rule=required|course=C|audience=A", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = propose (plan, &wishes);

  g_assert_cmpint (wishes.first, ==, day ("2026-12-07"));
  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 1);
  g_assert_cmpint (segue_proposal_get_session (proposal, 0)->day, ==, day ("2026-12-07"));
}

/* The last day that was asked for is one of them; a course that may not be given by then says
 * so, and what is planned counts though it comes later.
 */
static void
test_last (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=A|headcount=7",
    "course title=C|duration=60|seats=12|max-days-before=28", "requirement rule=required|course=C|audience=A", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = NULL;
  g_autoptr(SegueProposal) too_soon = NULL;
  g_autoptr(SegueProposal) planned = NULL;

  g_assert_cmpint (wishes.last, ==, SEGUE_DAY_NONE);
  wishes.last = day ("2026-12-21"); /* the first on which it may be */
  proposal = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 1);
  g_assert_cmpint (segue_proposal_get_session (proposal, 0)->day, ==, wishes.last);

  wishes.last = day ("2026-12-20");
  too_soon = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_sessions (too_soon), ==, 0);
  check_rest (too_soon, 7, SEGUE_PROPOSAL_TOO_SOON);
  g_assert_cmpint (segue_proposal_get_rest (too_soon, 0)->first, ==, day ("2026-12-21"));
  g_assert_cmpint (segue_proposal_get_rest (too_soon, 0)->last, ==, wishes.last);

  add (plan, "session title=Later|course=C|date=2027-01-15|time=09:00|end-time=10:00|status=planned|capacity=7");
  planned = propose (plan, &wishes);
  g_assert_cmpuint (segue_proposal_get_n_rests (planned), ==, 0);
}

static guint
count_rests (SegueProposal *proposal)
{
  guint n = 0;

  for (guint i = 0; i < segue_proposal_get_n_rests (proposal); i++)
    n += segue_proposal_get_rest (proposal, i)->people;

  return n;
}

/* Who is in two audiences side by side takes one seat, whether or not these are parts of one,
 * with a seat for each course though the other one has it only in one of them.
 */
static void
test_twice (void)
{
  static const struct
  {
    const char *top;
    const char *a;
    const char *b;
    const char *rule;
    guint       people;
  } rows[] = {
    { "audience name=Top", "audience name=A|headcount=8", "audience name=B|headcount=7", "requirement rule=required|course=C|audience=B", 14 },
    { "audience name=Top", "audience name=A|parent=Top|headcount=8", "audience name=B|parent=Top|headcount=7", "requirement rule=required|course=C|audience=B", 14 },
    { "audience name=Top|headcount=20", "audience name=A|parent=Top|headcount=8", "audience name=B|parent=Top|headcount=7", "requirement rule=required|course=C|audience=Top", 20 },
    { "audience name=Top", "audience name=A|headcount=8", "audience name=B|headcount=7", "requirement rule=optional|course=C|audience=B", 8 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *lines[] = {
        "milestone title=Go-live|role=go-live|date=2027-01-18", rows[i].top, rows[i].a, rows[i].b, "stakeholder name=Ann",
        "membership stakeholder=Ann|audience=A", "membership stakeholder=Ann|audience=B", "impacted-audience in-scope=true|audience=A",
        "impacted-audience in-scope=true|audience=B", "course title=C|duration=60|seats=4", "requirement rule=required|course=C|audience=A", rows[i].rule,
        "session title=C 1|course=C|date=2027-01-15|time=09:00|end-time=10:00|status=planned|capacity=1|audiences=B", NULL,
      };
      g_autoptr(SegueFakePlan) plan = make_plan (lines);
      SegueProposalWishes wishes = make_wishes (plan, both, 2);
      SegueRecord *session = segue_written_plan_find (plan, SEGUE_RECORD_SESSION, "C 1");
      g_autoptr(SegueProposal) proposal = NULL;
      g_autoptr(SegueProposal) enrolled = NULL;

      g_test_message ("row %u", i);
      segue_fake_plan_set (plan, session, "status", "cancelled");
      proposal = propose (plan, &wishes);
      g_assert_cmpuint (segue_proposal_get_n_people (proposal), ==, rows[i].people);
      g_assert_cmpuint (count_rests (proposal), ==, 0);

      /* Enrolled it is one less, whoever counted it. */
      segue_fake_plan_set (plan, session, "status", "planned");
      add (plan, "enrolment stakeholder=Ann|session=C 1|status=enrolled");
      enrolled = propose (plan, &wishes);
      g_assert_cmpuint (segue_proposal_get_n_people (enrolled), ==, rows[i].people - 1);
      g_assert_cmpuint (count_rests (enrolled), ==, 0);
    }
}

/* Ann has her seat in the first course with those who go live first, and one in the second with the others. */
static void
test_twice_first (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=A|headcount=8", "audience name=B|headcount=7", "stakeholder name=Ann",
    "milestone title=Second|role=go-live|date=2027-01-25|audiences=B", "membership stakeholder=Ann|audience=A", "membership stakeholder=Ann|audience=B",
    "course title=C|duration=60|seats=4", "course title=D|duration=60|seats=4|prerequisites=C", "requirement rule=required|course=C|audience=A",
    "requirement rule=required|course=C|audience=B", "requirement rule=required|course=D|audience=B", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = propose (plan, &wishes);
  gint64 b = segue_record_get_id (segue_written_plan_find (plan, SEGUE_RECORD_AUDIENCE, "B"));
  guint n = 0;

  g_assert_cmpuint (segue_proposal_get_n_people (proposal), ==, 8 + 6 + 7);
  g_assert_cmpuint (count_rests (proposal), ==, 0);
  for (guint i = 0; i < segue_proposal_get_n_sessions (proposal); i++)
    {
      const SegueProposedSession *session = segue_proposal_get_session (proposal, i);

      if (strcmp (segue_record_get_text (session->course, SEGUE_COURSE_TITLE), "C") == 0 && session->audiences->len == 1 &&
          g_array_index (session->audiences, gint64, 0) == b)
        n += session->people;
    }
  g_assert_cmpuint (n, <=, 6);
}

/* A course of two days, after one that everybody takes alone and needs no seat for. */
static void
test_lengths (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18", "audience name=A|headcount=12", "audience name=B|headcount=40",
    "course title=Alone|duration=45|delivery=e-learning", "course title=Long|duration=960|seats=12|prerequisites=Alone",
    "requirement rule=required|course=Long|audience=A", "requirement rule=required|course=Alone|audience=A",
    "requirement rule=required|course=Alone|audience=B", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = propose (plan, &wishes);

  const SegueProposedSession *session = segue_proposal_get_session (proposal, 0);

  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 1);
  g_assert_cmpuint (segue_proposal_get_n_rests (proposal), ==, 0);
  g_assert_cmpint (session->end_day, ==, session->day + 1);
  g_assert_cmpint (session->start, ==, 9 * 60);
  g_assert_cmpint (session->end, ==, 16 * 60);
  g_assert_cmpint (segue_day_get_weekday (session->day), <=, 4);
}

/* A wave has its own days, and whoever is not of it the others. */
static void
test_waves (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-02-15", "audience name=All|headcount=24",
    "audience name=Wave|parent=All|headcount=12", "impacted-audience in-scope=true|audience=Wave", "milestone title=First|role=go-live|date=2027-01-18|audiences=Wave",
    "course title=C|duration=60|seats=12", "requirement rule=required|course=C|audience=All", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = propose (plan, &wishes);

  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 2);
  g_assert_cmpint (segue_proposal_get_session (proposal, 0)->day, <, day ("2027-01-18"));
  g_assert_cmpint (segue_proposal_get_session (proposal, 1)->day, >=, day ("2027-01-18"));
  g_assert_cmpuint (segue_proposal_get_n_people (proposal), ==, 24);
}

/* People of whom the checks say that they have no seat before go-live. */
static guint
count_unseated (SegueFakePlan *plan)
{
  g_autoptr(GPtrArray) findings = segue_checks_run (SEGUE_PLAN (plan), day (TODAY));
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (findings, i);

      if (strcmp (segue_check_get_code (finding->check), "T07") == 0)
        n += (guint) finding->figures[0];
    }

  return n;
}

/* From “ERP, five roles, go-live in eight weeks” to a timetable that trains everybody. */
static void
test_five_roles (void)
{
  static const char *const lines[] = {
    "milestone title=Go-live|role=go-live|date=2027-01-18",
    "audience name=Casual users|headcount=120", "audience name=Power users|headcount=60", "audience name=Supervisors|headcount=30",
    "audience name=Support|headcount=20", "audience name=Executives|headcount=10",
    "course title=Basics|duration=120|delivery=classroom|seats=12", "course title=Power|duration=240|delivery=classroom|seats=12",
    "course title=Approvals|duration=90|delivery=classroom|seats=12", "course title=Helping|duration=180|delivery=classroom|seats=12",
    "course title=Briefing|duration=60|delivery=classroom|seats=12",
    "requirement rule=required|course=Basics|audience=Casual users", "requirement rule=required|course=Basics|audience=Power users",
    "requirement rule=required|course=Power|audience=Power users", "requirement rule=required|course=Approvals|audience=Supervisors",
    "requirement rule=required|course=Helping|audience=Support", "requirement rule=required|course=Briefing|audience=Executives",
    "window name=Christmas|kind=holiday|date=2026-12-24|end-date=2027-01-01", NULL,
  };
  const SegueProposalRoom rooms[] = { { "Room 1", 12 }, { "Room 2", 12 } };
  g_autoptr(SegueFakePlan) plan = make_plan (lines);
  SegueProposalWishes wishes = make_wishes (plan, both, 2);
  g_autoptr(SegueProposal) proposal = NULL;
  g_autoptr(SegueClashes) clashes = NULL;
  guint too_late = 0;

  segue_fake_plan_link (plan, segue_written_plan_find (plan, SEGUE_RECORD_COURSE, "Power"), "prerequisites",
                        segue_written_plan_find (plan, SEGUE_RECORD_COURSE, "Basics"));
  wishes.rooms = rooms;
  wishes.n_rooms = 2;
  proposal = propose (plan, &wishes);
  for (guint i = 0; i < segue_proposal_get_n_rests (proposal); i++)
    {
      g_autofree char *text = segue_proposal_rest_dup_text (segue_proposal_get_rest (proposal, i));

      g_test_message ("%s", text);
    }
  g_assert_cmpuint (segue_proposal_get_n_rests (proposal), ==, 0);
  g_assert_cmpuint (segue_proposal_get_n_people (proposal), ==, 300);
  g_assert_cmpuint (segue_proposal_get_n_sessions (proposal), ==, 15 + 5 + 3 + 2 + 1);

  accept (plan, proposal);
  clashes = segue_clashes_new (SEGUE_PLAN (plan));
  g_assert_cmpuint (segue_clashes_get_n (clashes), ==, 0);
  g_assert_cmpuint (count_unseated (plan), ==, 0);

  /* Two weeks earlier the checks say for how many people there are no seats any more. */
  segue_fake_plan_set (plan, segue_written_plan_find (plan, SEGUE_RECORD_MILESTONE, "Go-live"), "date", "2027-01-04");
  for (guint i = 0; i < segue_proposal_get_n_sessions (proposal); i++)
    if (segue_proposal_get_session (proposal, i)->end_day >= day ("2027-01-04"))
      too_late += segue_proposal_get_session (proposal, i)->people;
  g_assert_cmpuint (too_late, >, 0);
  g_assert_cmpuint (count_unseated (plan), ==, too_late);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/proposal/vector", test_vector);
  g_test_add_func ("/proposal/shared", test_shared);
  g_test_add_func ("/proposal/rooms", test_rooms);
  g_test_add_func ("/proposal/windows", test_windows);
  g_test_add_func ("/proposal/order", test_order);
  g_test_add_func ("/proposal/reasons", test_reasons);
  g_test_add_func ("/proposal/boundary", test_boundary);
  g_test_add_func ("/proposal/last", test_last);
  g_test_add_func ("/proposal/twice", test_twice);
  g_test_add_func ("/proposal/twice-first", test_twice_first);
  g_test_add_func ("/proposal/lengths", test_lengths);
  g_test_add_func ("/proposal/waves", test_waves);
  g_test_add_func ("/proposal/five-roles", test_five_roles);

  return g_test_run ();
}
