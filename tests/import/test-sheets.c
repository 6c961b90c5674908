/* test-sheets.c - every sheet but the register: what its rows are known by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixture.h"

/* An import after another into one workspace. */
typedef struct
{
  const char *sheet;
  const char *text;
  Expected    expected;
} Step;

static void
run (Fixture    *fixture,
     const Step *steps,
     guint       n)
{
  for (guint i = 0; i < n; i++)
    {
      g_test_message ("%s: %s", steps[i].sheet, steps[i].text);
      fixture_import (fixture, steps[i].sheet, steps[i].text, steps[i].expected);
    }
}

#define RUN(fixture, steps) run (fixture, steps, G_N_ELEMENTS (steps))

static void
assert_text (Fixture         *fixture,
             SegueRecordKind  kind,
             const char      *title,
             const char      *field,
             const char      *expected)
{
  g_autofree char *text = fixture_dup_text (fixture, fixture_find (fixture, kind, title), field);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_reason (Fixture    *fixture,
               const char *sheet,
               const char *text,
               const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, sheet, text, &error);
  g_autofree char *reason = NULL;

  g_assert_no_error (error);
  reason = segue_import_plan_dup_reason (plan, 0);
  g_assert_cmpstr (reason, ==, expected);
}

static void
assert_warnings (Fixture    *fixture,
                 const char *sheet,
                 const char *text,
                 const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, sheet, text, &error);
  g_autofree char *warnings = NULL;

  g_assert_no_error (error);
  warnings = fixture_dup_warnings (plan);
  g_assert_cmpstr (warnings, ==, expected);
}

static void
test_rollouts (Fixture       *fixture,
               gconstpointer  data)
{
  const Step steps[] = {
    { "stakeholders", "Name\nAnna Kern\n", { { 1, 0, 0, 0 } } },
    { "rollouts", "Name,Kind,Sponsor\nERP,erp,Anna Kern\nfirst ROLLOUT,Cloud migration,\n", { { 1, 1, 0, 0 } } },
    { "rollouts", "Name,Kind,Sponsor\nERP,erp,Anna Kern\nERP,erp,Anna Kern\n", { { 0, 0, 2, 0 } } },
    { "rollouts", "Name,Why\nERP,The old one ends\nERP,Another reason\n,No name\n", { { 0, 1, 0, 2 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_ROLLOUT, "ERP", "sponsor", "Anna Kern");
  assert_text (fixture, SEGUE_RECORD_ROLLOUT, "first ROLLOUT", "kind", "cloud-migration");
  assert_reason (fixture, "rollouts", "Name,Why\n,x\n", "Name is missing");
  assert_warnings (fixture, "rollouts", "Name,Sponsor\nERP,Nobody\n",
                   "register.csv:2: Sponsor: there is no Stakeholder “Nobody”; not taken\n");
}

/* Of the prerequisites of a course none leads back to it. */
static void
test_prerequisites (Fixture       *fixture,
                    gconstpointer  data)
{
  const Step steps[] = {
    { "courses", "Title,Duration,Prerequisites\nExpert,60,Basics; Orders\nOrders,60,Basics\nBasics,60,\n", { { 3, 0, 0, 0 } } },
    { "courses", "Title,Duration,Prerequisites\nExpert,60,Basics; Orders\n", { { 0, 0, 1, 0 } } },
  };

  RUN (fixture, steps);
  assert_warnings (fixture, "courses", "Title,Duration,Prerequisites\nBasics,60,Expert\n",
                   "register.csv:2: Prerequisites: Prerequisites would go round in a circle: Basics → Expert → Orders → Basics; not taken\n");
  assert_warnings (fixture, "courses", "Title,Duration,Prerequisites\nA,60,B; C\nB,60,\nC,60,A; B\nD,60,A; D\n",
                   "register.csv:2: Prerequisites: Prerequisites would go round in a circle: A → C → A; not taken\n"
                   "register.csv:5: Prerequisites: Prerequisites would go round in a circle: D → D; not taken\n");
}

static void
test_audiences (Fixture       *fixture,
                gconstpointer  data)
{
  const Step steps[] = {
    /* Parents stand below their children; two groups have one name. */
    { "audiences", "Name,Part of,Head-count\nManagers,Finance,12\nManagers,IT,\"1,200\"\nFinance,,90\nIT,,60\n",
      { { 4, 0, 0, 0 } } },
    { "audiences", "Name,Part of,Head-count\nManagers,Finance,12\nManagers,IT,1200\nFinance,,90\nIT,,60\n",
      { { 0, 0, 4, 0 } } },
    { "audiences", "Name,Part of\nManagers,HR\n", { { 0, 0, 0, 1 } } },
    { "audiences", "Name,Part of\nFinance,IT\n", { { 0, 1, 0, 0 } } },
    { "audiences", "Name,Head-count\nFinance,91\nFinance,91\nFinance,92\nManagers,5\n", { { 0, 1, 1, 2 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_AUDIENCE, "Finance", "parent", "IT");
  assert_text (fixture, SEGUE_RECORD_AUDIENCE, "Finance", "headcount", "91");
  assert_reason (fixture, "audiences", "Name\nManagers\n", "2 Audiences may be meant; tell them apart by uid");

  /* Neither within the file nor with what is here a group is part of itself. */
  assert_warnings (fixture, "audiences", "Name,Part of\nIT,Finance\n",
                   "register.csv:2: Part of: Part of would go round in a circle: IT → Finance → IT; not taken\n");
  assert_warnings (fixture, "audiences", "Name,Part of\nA,B\nB,C\nC,A\nD,A\n",
                   "register.csv:2: Part of: Part of would go round in a circle: A → B → C → A; not taken\n");
  assert_warnings (fixture, "audiences", "Name,Part of\nE,E\n",
                   "register.csv:2: Part of: Part of would go round in a circle: E → E; not taken\n");
}

static void
test_milestones (Fixture       *fixture,
                 gconstpointer  data)
{
  const Step steps[] = {
    { "audiences", "Name\nFinance\nIT\n", { { 2, 0, 0, 0 } } },
    { "milestones", "Title,Role,Date,Audiences,Hangs on\nGo-live,go-live,2027-03-01,Finance; IT,\n"
                    "Training,,2027-02-01,Finance,Go-live\n",
      { { 2, 0, 0, 0 } } },
    { "milestones", "Title,Date\nGo-live,2027-03-15\nTraining,2027-02-01\n", { { 0, 1, 1, 0 } } },
    /* Two waves have one title: each row means the one of its day. */
    { "milestones", "Title,Date\nWave,2027-05-01\nWave,2027-06-01\n", { { 2, 0, 0, 0 } } },
    { "milestones", "Title,Date,Notes\nWave,2027-05-01,x\nWave,2027-07-01,y\n", { { 1, 1, 0, 0 } } },
    { "milestones", "Title,Notes\nWave,z\n", { { 0, 0, 0, 1 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_MILESTONE, "Go-live", "date", "2027-03-15");
  assert_text (fixture, SEGUE_RECORD_MILESTONE, "Training", "anchor", "Go-live");
  assert_warnings (fixture, "milestones", "Title,Hangs on\nGo-live,Training\nParty,Birthday\n",
                   "register.csv:3: Hangs on: there is no Milestone “Birthday”; not taken\n"
                   "register.csv:2: Hangs on: Hangs on would go round in a circle: Go-live → Training → Go-live; not taken\n");
  assert_reason (fixture, "milestones", "Title,Rollout\nParty,Nowhere\n",
                 "Rollout: there is no Rollout “Nowhere”; not taken");
}

static void
test_impacted (Fixture       *fixture,
               gconstpointer  data)
{
  const Step steps[] = {
    { "audiences", "Name\nFinance\nIT\n", { { 2, 0, 0, 0 } } },
    { "impacted-audiences", "Audience,Wave,In scope\nFinance,1,yes\nIT,2,ja\nHR,1,no\n", { { 2, 0, 0, 1 } } },
    { "impacted-audiences", "Audience,Rollout,Wave\nFinance,First rollout,1\nIT,First rollout,3\n",
      { { 0, 1, 1, 0 } } },
    { "impacted-audiences", "Audience,Wave\nFinance,1\nFinance,2\n", { { 0, 1, 1, 0 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_IMPACTED_AUDIENCE, "Finance, First rollout", "wave", "2");
  assert_reason (fixture, "impacted-audiences", "Audience\nHR\n", "Audience: there is no Audience “HR”; not taken");
  assert_reason (fixture, "impacted-audiences", "Audience,Wave\n,3\n", "Audience is missing");
}

static void
test_memberships (Fixture       *fixture,
                  gconstpointer  data)
{
  const Step steps[] = {
    { "stakeholders", "Name,E-mail\nAnna Kern,anna@example.org\nBen Ode,\n", { { 2, 0, 0, 0 } } },
    { "audiences", "Name\nFinance\nIT\n", { { 2, 0, 0, 0 } } },
    { "memberships", "Stakeholder,Audience,Since\nanna@example.org,Finance,2026-01-01\n\"Ode, Ben\",IT,\n",
      { { 2, 0, 0, 0 } } },
    { "memberships", "Stakeholder,Audience,Since,Until\nAnna Kern,Finance,2026-01-01,2026-12-31\nBen Ode,IT,,\n",
      { { 0, 1, 1, 0 } } },
    /* Who came back is a member a second time. */
    { "memberships", "Stakeholder,Audience,Since\nAnna Kern,Finance,2026-01-01\nAnna Kern,Finance,2027-06-01\n",
      { { 1, 0, 1, 0 } } },
    { "memberships", "Stakeholder,Audience\nAnna Kern,Finance\nNobody,IT\n", { { 0, 0, 0, 2 } } },
  };

  RUN (fixture, steps);
}

static void
test_judgements (Fixture       *fixture,
                 gconstpointer  data)
{
  const Step steps[] = {
    { "stakeholders", "Name\nAnna Kern\nBen Ode\n", { { 2, 0, 0, 0 } } },
    { "judgements", "Stakeholder,As of,Assessor,Basis,Power,Current engagement\n"
                    "Anna Kern,2026-01-01,Cem,observed,2,Resistant\nAnna Kern,2026-03-01,Cem,survey,3,Neutral\n"
                    "Anna Kern,2026-03-01,Dora,survey,4,Neutral\n",
      { { 3, 0, 0, 0 } } },
    { "judgements", "Stakeholder,As of,Assessor,Basis,Power,Current engagement\n"
                    "Anna Kern,2026-01-01,Cem,observed,2,Resistant\nAnna Kern,2026-03-01,Cem,survey,5,Neutral\n"
                    "Anna Kern,2026-03-01,Dora,survey,4,Neutral\n",
      { { 0, 1, 2, 0 } } },
    /* Without an assessor it is whoever imports; without a day it is nothing. */
    { "judgements", "Stakeholder,As of,Power\nBen Ode,2026-02-01,2\nBen Ode,,3\nNobody,2026-02-01,3\n",
      { { 1, 0, 0, 2 } } },
  };
  g_autofree char *power = NULL;

  RUN (fixture, steps);
  power = fixture_dup_text (fixture, fixture_find_standing (fixture, "Ben Ode"), "power");
  g_assert_cmpstr (power, ==, "2"); /* the standing follows its newest judgement */
  assert_reason (fixture, "judgements", "Stakeholder,As of,Power\nBen Ode,,3\n", "As of is missing");
  assert_reason (fixture, "judgements", "Stakeholder,As of,Power\nBen Ode,soon,3\n",
                 "As of: “soon” is not a date in the order of this file; not taken");
}

/* A judgement brings somebody into a rollout who was in none. */
static void
test_judgement_of_a_newcomer (Fixture       *fixture,
                              gconstpointer  data)
{
  const Step steps[] = {
    { "stakeholders", "Name,Rollout\nAnna Kern,\n", { { 1, 0, 0, 0 } } },
    { "judgements", "Stakeholder,As of,Power\nAnna Kern,2026-02-01,2\n", { { 1, 0, 0, 0 } } },
    { "judgements", "Stakeholder,As of,Power\nAnna Kern,2026-02-01,2\n", { { 0, 0, 1, 0 } } },
  };
  g_autofree char *power = NULL;

  RUN (fixture, steps);
  power = fixture_dup_text (fixture, fixture_find_standing (fixture, "Anna Kern"), "power");
  g_assert_cmpstr (power, ==, "2");
}

static void
test_interactions (Fixture       *fixture,
                   gconstpointer  data)
{
  const Step steps[] = {
    { "stakeholders", "Name,E-mail\nAnna Kern,anna@example.org\nBen Ode,\n", { { 2, 0, 0, 0 } } },
    { "interactions", "Date,Kind,With whom,Summary,Sentiment\n2026-03-01,meeting,Anna Kern; Ben Ode,Kick-off,positive\n"
                      "2026-03-01,call,Anna Kern,Asked about data,-1\n2026-03-01,call,Anna Kern,Asked again,-1\n",
      { { 3, 0, 0, 0 } } },
    { "interactions", "Date,Kind,With whom,Summary,Sentiment\n2026-03-01,meeting,\"Ben Ode, anna@example.org\",Kick-off,1\n"
                      "2026-03-01,call,Anna Kern,Asked about data,0\n2026-03-01,call,Anna Kern,Asked again,-1\n",
      { { 0, 1, 2, 0 } } },
    { "interactions", "Date,Kind,With whom,Summary\n2026-03-02,note,Nobody,x\n,note,Anna Kern,x\n"
                      "2026-03-02,,Anna Kern,x\n2026-03-02,note,Anna Kern; Nobody,x\n",
      { { 1, 0, 0, 3 } } },
  };

  RUN (fixture, steps);
  assert_reason (fixture, "interactions", "Date,Kind,With whom,Summary\n2026-03-02,note,Nobody,x\n",
                 "With whom: there is no Stakeholder “Nobody”; not taken");
  assert_reason (fixture, "interactions", "Date,Kind,With whom,Summary\n2026-03-02,dance,Anna Kern,x\n", NULL);
}

/* What hangs on an impacted audience brings it along where it is not there. */
static void
test_of_impacted (Fixture       *fixture,
                  gconstpointer  data)
{
  const Step steps[] = {
    { "audiences", "Name\nFinance\nIT\n", { { 2, 0, 0, 0 } } },
    { "stakeholders", "Name\nAnna Kern\n", { { 1, 0, 0, 0 } } },
    { "impacts", "Group,Change,Area,Degree,Before,After,Owner\nFinance,The close,Process,4,Nine days,Five,Anna Kern\n"
                 "Finance,Lists,Tools,,,,\nIT,Calls,process,0,,,\nHR,Calls,process,1,,,\n",
      { { 3, 0, 0, 1 } } },
    { "impacts", "Group,Change,Area,Degree\nFinance,The close,processes,5\nFinance,Lists,Tools,\n"
                 "IT,Calls,,2\n,Calls,process,2\nIT,,process,2\n",
      { { 0, 1, 1, 3 } } },
    { "fears", "Group,Fear,Answer\nFinance,More work,Less of it\nFinance,More work,And help\n", { { 2, 0, 0, 0 } } },
    { "fears", "Group,Fear,Answer\nFinance,More work,Less of it\nIT,,x\n", { { 0, 0, 1, 1 } } },
    { "involvements", "Group,Stage,Date\nFinance,Pilot,2026-10-01\nFinance,Pilot,2026-11-01\n", { { 2, 0, 0, 0 } } },
    { "involvements", "Group,Stage,Date\nFinance,pilot,2026-11-01\nFinance,dance,2026-11-01\n", { { 0, 0, 1, 1 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_IMPACT, "The close", "degree", "5");
  assert_text (fixture, SEGUE_RECORD_IMPACT, "The close", "owner", "Anna Kern");
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace),
                                                              SEGUE_RECORD_IMPACTED_AUDIENCE)), ==, 2);
  assert_warnings (fixture, "impacts", "Group,Change,Area,Degree\nFinance,The close,process,6\n",
                   "register.csv:2: Degree: “6” is not from 0 to 5; not taken\n");
}

static void
test_profiles (Fixture       *fixture,
               gconstpointer  data)
{
  const Step steps[] = {
    { "stakeholders", "Name\nAnna Kern\n", { { 1, 0, 0, 0 } } },
    { "profiles", "Stakeholder,Date,A,D,K,Ab,R\nAnna Kern,2026-02-01,5,\"3,5\",2,,\n,2026-02-01,5,,,,\n"
                  "Anna Kern,,5,,,,\n",
      { { 1, 0, 0, 2 } } },
    { "profiles", "Stakeholder,Date,A,D,Assessor\nAnna Kern,2026-02-01,5,3.5,\nAnna Kern,2026-02-01,4,2,Ben\n",
      { { 1, 0, 1, 0 } } },
  };

  RUN (fixture, steps);
  assert_warnings (fixture, "profiles", "Stakeholder,Date,A\nAnna Kern,2026-02-02,5.5\n",
                   "register.csv:2: A: “5.5” is not from 1 to 5; not taken\n");
}

static void
test_of_people (Fixture       *fixture,
                gconstpointer  data)
{
  const Step steps[] = {
    { "audiences", "Name\nFinance\nIT\n", { { 2, 0, 0, 0 } } },
    { "stakeholders", "Name\nAnna Kern\nBen Ode\n", { { 2, 0, 0, 0 } } },
    { "relationships", "From,To,Relation,Strength\nAnna Kern,Ben Ode,influence,Strong\nAnna Kern,Ben Ode,trusts,\n"
                       "Ben Ode,Anna Kern,dances with,\nBen Ode,Nobody,trusts,\nBen Ode,Anna Kern,,\n",
      { { 3, 0, 0, 2 } } },
    { "relationships", "From,To,Relation,Strength\nAnna Kern,Ben Ode,Influences,weak\n", { { 0, 1, 0, 0 } } },
    { "champions", "Name,Groups,Status\nAnna Kern,Finance; IT,active\nBen Ode,,active\nAnna Kern,IT,left\n",
      { { 1, 0, 0, 2 } } },
    { "champions", "Name,Groups,Status\nAnna Kern,IT,left\n", { { 0, 1, 0, 0 } } },
    { "champion-reports", "Name,Date,Mood,Report\nAnna Kern,2026-03-01,-1,Doubts\nAnna Kern,2026-03-01,1,Hope\n"
                          "Anna Kern,,1,x\nBen Ode,2026-03-01,1,is none\n",
      { { 2, 0, 0, 2 } } },
    { "champion-reports", "Name,Date,Mood,Report\nAnna Kern,2026-03-01,-2,doubts\nAnna Kern,2026-03-01,1,Hope\n",
      { { 0, 1, 1, 0 } } },
    { "benefits", "Benefit,Type,For whom\nFewer calls,less work,IT\nFewer calls,less work,Finance\n,cost,\n",
      { { 2, 0, 0, 1 } } },
    { "raci", "Task,Who,Role,RACI\nSign,Anna Kern,,A/R\nTrain,,Key users,c\nTrain,,Managers,I\nDecide,,,\n,Ben Ode,,R\n",
      { { 4, 0, 0, 1 } } },
    { "raci", "Task,Who,Role,RACI\nSign,Anna Kern,,R\nTrain,,Key users,C\nTrain,,Managers,\n", { { 0, 1, 2, 0 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_CHAMPION, "Anna Kern, First rollout", "status", "left");
  assert_text (fixture, SEGUE_RECORD_RACI, "Sign", "letters", "r");
}

/* What was sent is not said otherwise by a spreadsheet; what became of it may be told, and
 * another wording of what people were told is another version.
 */
static void
test_sent (Fixture       *fixture,
           gconstpointer  data)
{
  const Step steps[] = {
    { "communications", "Title,Date,Status\nLaunch,2026-12-01,sent\nReminder,2026-12-08,draft\n", { { 2, 0, 0, 0 } } },
    { "communications", "Title,Date,Status,Opened\nLaunch,2026-12-01,draft,70\nReminder,2026-12-08,approved,\n", { { 0, 2, 0, 0 } } },
    { "communications", "Title,Date,Channel\nLaunch,2026-12-01,chat\nReminder,2026-12-08,chat\n", { { 0, 1, 1, 0 } } },
    { "messages", "Title,Wording,Kind,Version\nWhy,It ends.,risk,1\n", { { 1, 0, 0, 0 } } },
    { "message-uses", "Communication,Message,Version\nLaunch,Why,1\n", { { 1, 0, 0, 0 } } },
    { "messages", "Title,Wording,Kind\nWhy,It ends in May.,risk\n", { { 0, 1, 0, 0 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_COMMUNICATION, "Launch", "status", "sent");
  assert_text (fixture, SEGUE_RECORD_COMMUNICATION, "Launch", "opened", "70");
  assert_text (fixture, SEGUE_RECORD_COMMUNICATION, "Launch", "channel", "");
  assert_text (fixture, SEGUE_RECORD_COMMUNICATION, "Reminder", "channel", "chat");
  assert_text (fixture, SEGUE_RECORD_MESSAGE, "Why", "version", "2");
  assert_warnings (fixture, "communications", "Title,Date,Channel\nLaunch,2026-12-01,chat\n",
                   "register.csv:2: Channel: the communication was sent and is locked; not taken\n");
}

#define ADD(name, function) g_test_add ("/sheets/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

/* What the workspace would refuse is refused row by row, with a sentence. */
static void
test_needs (Fixture       *fixture,
            gconstpointer  data)
{
  const Step steps[] = {
    { "audiences", "Name\nNight shift\n", { { 1, 0, 0, 0 } } },
    { "stakeholders", "Name\nAnna Kern\n", { { 1, 0, 0, 0 } } },
    { "milestones", "Title,Role,Date\nGo-live,go-live,2026-12-01\n", { { 1, 0, 0, 0 } } },
    { "resistance", "Code,What we hear or see,Audience,Heard on,Status,Outcome\nR-001,Nobody asked us,Night shift,2026-11-02,resolved,\n"
                    "R-002,Too slow,Night shift,2026-11-02,resolved,Handles were bought\nR-003,Why now?,Night shift,2026-11-03,new,\n",
      { { 2, 0, 0, 1 } } },
    /* What is here already counts with what the row says. */
    { "resistance", "Code,What we hear or see,Audience,Heard on,Status\nR-002,Too slow,Night shift,2026-11-02,resolved\n"
                    "R-003,Why now?,Night shift,2026-11-03,resolved\n",
      { { 0, 0, 1, 1 } } },
    { "actions", "Code,What,Kind,Owner,Due,Status\nP-001,Write to them,promise,Anna Kern,2026-11-20,open\n"
                 "P-002,Call them,promise,Anna Kern,,open\nP-003,Meet them,promise,Anna Kern,soon,open\n",
      { { 1, 0, 0, 2 } } },
    { "actions", "Code,What,Kind,Owner,Anchor,Anchor offset,Status\nP-004,Thank them,task,Anna Kern,Go-live,5,open\n", { { 1, 0, 0, 0 } } },
  };

  RUN (fixture, steps);
  assert_reason (fixture, "resistance", "What we hear or see,Audience,Heard on,Status\nNobody asked us,Night shift,2026-11-02,resolved\n",
                 "An entry cannot be resolved without an answer. Write down facts, options or the outcome first.");
  assert_reason (fixture, "actions", "What,Kind,Owner,Status\nCall them,promise,Anna Kern,open\n", "An action needs a day by which it is due.");

  /* Somebody said it, be it one of an audience; who that was may be forgotten later. */
  assert_reason (fixture, "resistance", "What we hear or see,Who,Heard on,Status\nIt will be late,Zoe Nobody,2026-11-02,new\n",
                 "nobody is named, neither a person nor an audience that is known here");
  assert_warnings (fixture, "resistance", "uid,What we hear or see,Heard on,Status\na-1@elsewhere,It will be late,2026-11-02,new\n",
                   "register.csv:2: nobody is named, neither a person nor an audience that is known here\n");
}

/* What is counted has a number from the start; what has one keeps it, whatever is imported again. */
static void
test_codes (Fixture       *fixture,
            gconstpointer  data)
{
  static const char entries[] = "What we hear or see,Audience,Heard on,Status\nToo slow,Night shift,2026-11-02,new\n"
                                "Why now?,Night shift,2026-11-03,new\n";
  static const char more[] = "What we hear or see,Audience,Heard on,Status,Code\nWho asked?,Night shift,2026-11-04,new,\n"
                             "Mine!,Night shift,2026-11-05,new,R-030\nYours,Night shift,2026-11-06,new,Night 7\n";
  static const char ours[] = "uid,code,summary,audience,heard-on,status\na-1@elsewhere,,Copied,Night shift,2026-11-07,new\n";
  static const char promises[] = "What,Kind,Owner,Due,Status\nWrite,promise,Anna Kern,2026-11-20,open\nCall,task,Anna Kern,2026-11-20,open\n";
  static const char answers[] = "Objection,Answer\nWe have no time,You get an hour\n";
  const Step steps[] = {
    { "audiences", "Name\nNight shift\n", { { 1, 0, 0, 0 } } },
    { "stakeholders", "Name\nAnna Kern\n", { { 1, 0, 0, 0 } } },
    { "resistance", entries, { { 2, 0, 0, 0 } } },
    { "resistance", more, { { 3, 0, 0, 0 } } },
    { "resistance", ours, { { 1, 0, 0, 0 } } },
    { "actions", promises, { { 2, 0, 0, 0 } } },
    { "objections", answers, { { 1, 0, 0, 0 } } },
    { "resistance", entries, { { 0, 0, 2, 0 } } },
    { "resistance", more, { { 0, 0, 3, 0 } } },
    { "resistance", ours, { { 0, 0, 1, 0 } } },
    { "actions", promises, { { 0, 0, 2, 0 } } },
    { "objections", answers, { { 0, 0, 1, 0 } } },
  };

  RUN (fixture, steps);
  assert_text (fixture, SEGUE_RECORD_RESISTANCE, "Too slow", "code", "R-001");
  assert_text (fixture, SEGUE_RECORD_RESISTANCE, "Why now?", "code", "R-002");
  assert_text (fixture, SEGUE_RECORD_RESISTANCE, "Who asked?", "code", "R-031");
  assert_text (fixture, SEGUE_RECORD_RESISTANCE, "Mine!", "code", "R-030");
  assert_text (fixture, SEGUE_RECORD_RESISTANCE, "Yours", "code", "Night 7");
  assert_text (fixture, SEGUE_RECORD_RESISTANCE, "Copied", "code", "R-032");
  assert_text (fixture, SEGUE_RECORD_ACTION, "Write", "code", "P-001");
  assert_text (fixture, SEGUE_RECORD_ACTION, "Call", "code", "P-002");
  assert_text (fixture, SEGUE_RECORD_OBJECTION, "We have no time", "code", "O-001");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("rollouts", test_rollouts);
  ADD ("audiences", test_audiences);
  ADD ("milestones", test_milestones);
  ADD ("prerequisites", test_prerequisites);
  ADD ("impacted-audiences", test_impacted);
  ADD ("memberships", test_memberships);
  ADD ("judgements", test_judgements);
  ADD ("judgement-of-a-newcomer", test_judgement_of_a_newcomer);
  ADD ("interactions", test_interactions);
  ADD ("of-impacted", test_of_impacted);
  ADD ("profiles", test_profiles);
  ADD ("of-people", test_of_people);
  ADD ("sent", test_sent);
  ADD ("needs", test_needs);
  ADD ("codes", test_codes);

  return g_test_run ();
}
