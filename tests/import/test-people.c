/* test-people.c - who of a file is who of the workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixture.h"
#include "segue-engagement.h"
#include "segue-judgement.h"
#include "segue-stakeholder.h"

static guint
count (Fixture         *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace), kind));
}

static void
assert_text (Fixture    *fixture,
             const char *person,
             const char *field,
             const char *expected)
{
  SegueRecord *record = fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, person);
  g_autofree char *text = NULL;

  if (segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), field) == SEGUE_NO_FIELD)
    record = fixture_find_standing (fixture, person);
  text = fixture_dup_text (fixture, record, field);
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_change (Fixture    *fixture,
               const char *text,
               const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, "stakeholders", text, &error);
  g_autofree char *changes = NULL;

  g_assert_no_error (error);
  changes = fixture_dup_changes (plan, 0);
  g_assert_cmpstr (changes, ==, expected);
}

static void
assert_reason (Fixture    *fixture,
               const char *text,
               guint       index,
               const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, "stakeholders", text, &error);
  g_autofree char *reason = NULL;

  g_assert_no_error (error);
  reason = segue_import_plan_dup_reason (plan, index);
  g_assert_cmpstr (reason, ==, expected);
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  const char *text = "Name,E-mail,Organisation,Power,Current engagement\n"
                     "Anna Kern,anna@example.org,Aare AG,4,Supportive\n"
                     "Ben Ode,,Aare AG,high,\n";
  g_autofree char *undo = NULL;
  g_autoptr(GError) error = NULL;

  fixture_import (fixture, "stakeholders", text, EXPECT (2, 0, 0, 0));
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 2);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_ENGAGEMENT), ==, 2);
  assert_text (fixture, "Anna Kern", "e-mail", "anna@example.org");
  assert_text (fixture, "Anna Kern", "power", "4");
  assert_text (fixture, "Anna Kern", "engagement-current", "supportive");
  assert_text (fixture, "Ben Ode", "power", "5");

  /* An opinion shows that it came with a file. */
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 2);
  g_assert_cmpint (segue_record_get_choice (segue_record_list_get (segue_plan_list (SEGUE_PLAN (fixture->workspace),
                                                                                    SEGUE_RECORD_JUDGEMENT), 0),
                                            SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_IMPORTED);

  fixture_import (fixture, "stakeholders", text, EXPECT (0, 0, 2, 0));

  /* All of it is one step. */
  segue_workspace_undo (fixture->workspace, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 0);
  segue_workspace_redo (fixture->workspace, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 2);
}

static void
test_changed (Fixture       *fixture,
              gconstpointer  data)
{
  fixture_import (fixture, "stakeholders",
                  "Name,E-mail,Phone,Power\nAnna Kern,anna@example.org,12,4\nBen Ode,ben@example.org,,2\n",
                  EXPECT (2, 0, 0, 0));
  assert_change (fixture, "Name,E-mail,Phone,Power\nAnna Weber,ANNA@example.org,34,5\n",
                 "Name: Anna Kern → Anna Weber; E-mail: anna@example.org → ANNA@example.org; Phone: 12 → 34; "
                 "Power: 4 → 5");
  fixture_import (fixture, "stakeholders",
                  "Name,E-mail,Phone,Power\nAnna Weber,anna@example.org,34,5\nBen Ode,ben@example.org,,2\n"
                  "Cem Ay,cem@example.org,,\n",
                  EXPECT (1, 1, 1, 0));
  assert_text (fixture, "Anna Weber", "phone", "34");
  assert_text (fixture, "Anna Weber", "power", "5");

  /* An empty cell of a file from elsewhere says nothing. */
  fixture_import (fixture, "stakeholders", "Name,E-mail,Phone\nAnna Weber,anna@example.org,\n", EXPECT (0, 0, 1, 0));
  assert_text (fixture, "Anna Weber", "phone", "34");
}

static void
test_email (Fixture       *fixture,
            gconstpointer  data)
{
  fixture_import (fixture, "stakeholders", "Name,E-mail\nAnna Kern,info@example.org\n", EXPECT (1, 0, 0, 0));

  /* People of different names in one file share a box: the name tells. */
  fixture_import (fixture, "stakeholders",
                  "Name,E-mail\nBen Ode,info@example.org\nAnna Kern,Info@example.org\nCem Ay,info@example.org\n",
                  EXPECT (2, 1, 0, 0));
  assert_text (fixture, "Anna Kern", "e-mail", "Info@example.org");

  /* Here three share it now. */
  fixture_import (fixture, "stakeholders", "Name,E-mail\nCem Ay,info@example.org\n", EXPECT (0, 0, 1, 0));
  fixture_import (fixture, "stakeholders", "Name,E-mail\nDora Li,info@example.org\n", EXPECT (1, 0, 0, 0));
}

static void
test_name (Fixture       *fixture,
           gconstpointer  data)
{
  fixture_import (fixture, "stakeholders",
                  "Name,Organisation,Department\nMaria Silva,Alpha,HR\nMaria Silva,Beta,IT\nJosé Ruiz,,\n",
                  EXPECT (3, 0, 0, 0));

  /* Accents and case are no difference, and a gap on either side is none. */
  fixture_import (fixture, "stakeholders", "Name,Organisation,Phone\nmaria silva,ALPHA,1\nJose Ruiz,Gamma,2\n",
                  EXPECT (0, 2, 0, 0));
  assert_reason (fixture, "Name,Phone\nMaria Silva,3\n", 0,
                 "2 people may be meant; tell them apart by e-mail, organisation or uid");
  fixture_import (fixture, "stakeholders", "Name,Organisation\nMaria Silva,Delta\n", EXPECT (1, 0, 0, 0));
}

/* Who has no address here is known by name, and gets the address; another address
 * is another person.
 */
static void
test_name_and_email (Fixture       *fixture,
                     gconstpointer  data)
{
  fixture_import (fixture, "stakeholders", "Name\nAnna Kern\n", EXPECT (1, 0, 0, 0));
  fixture_import (fixture, "stakeholders", "Name,E-mail\nAnna Kern,anna@example.org\n", EXPECT (0, 1, 0, 0));
  fixture_import (fixture, "stakeholders", "Name,E-mail\nAnna Kern,other@example.org\n", EXPECT (1, 0, 0, 0));
  fixture_import (fixture, "stakeholders", "Name\nAnna Kern\n", EXPECT (0, 0, 0, 1));
}

static void
test_external_id (Fixture       *fixture,
                  gconstpointer  data)
{
  fixture_import (fixture, "stakeholders",
                  "Employee ID,Name,Organisation\n100,Maria Silva,Alpha\n200,Maria Silva,Alpha\n",
                  EXPECT (2, 0, 0, 0));
  fixture_import (fixture, "stakeholders", "Employee ID,Name,Organisation\n200,Maria Silva,Beta\n",
                  EXPECT (0, 1, 0, 0));

  /* Another list may count from 100, too. */
  fixture_import (fixture, "stakeholders", "Employee ID,Name\n100,Otto Frei\n", EXPECT (1, 0, 0, 0));
}

static void
test_codes_within_file (Fixture       *fixture,
                        gconstpointer  data)
{
  const char *text = "ID,Name\nS1,Manager\nS2,Manager\nS2,Manager\n";

  fixture_import (fixture, "stakeholders", text, EXPECT (2, 0, 1, 0));
  fixture_import (fixture, "stakeholders", text, EXPECT (0, 0, 3, 0));
}

static void
test_match_by (Fixture       *fixture,
               gconstpointer  data)
{
  const struct { SegueMatchBy by; const char *text; Expected expected; } cases[] = {
    { SEGUE_MATCH_ANY, "Employee ID,Name,E-mail\n7,Ann,new@example.org\n", { { 1, 0, 0, 0 } } },
    { SEGUE_MATCH_UID, "Employee ID,Name,E-mail\n7,Ann,new@example.org\n", { { 0, 1, 0, 0 } } },
    { SEGUE_MATCH_UID, "Name,E-mail\nAnna Kern,anna@example.org\n", { { 1, 0, 0, 0 } } },
    { SEGUE_MATCH_EMAIL, "Name,E-mail\nAnna Kern,new@example.org\n", { { 1, 0, 0, 0 } } },
    { SEGUE_MATCH_EMAIL, "Name,E-mail\nAnn,anna@example.org\nBen,anna@example.org\n", { { 0, 1, 0, 1 } } },
    { SEGUE_MATCH_NAME, "Name,E-mail\nAnna Kern,new@example.org\n", { { 0, 1, 0, 0 } } },
    { SEGUE_MATCH_NAME, "Name,E-mail\nAnn,anna@example.org\n", { { 1, 0, 0, 0 } } },
  };

  fixture_import (fixture, "stakeholders", "Employee ID,Name,E-mail\n7,Anna Kern,anna@example.org\n",
                  EXPECT (1, 0, 0, 0));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SegueImportOptions options = { .match = cases[i].by };
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueImportPlan) plan = NULL;

      g_test_message ("%u", i);
      g_file_set_contents (fixture->file, cases[i].text, -1, &error);
      g_assert_no_error (error);
      plan = fixture_plan_path (fixture, "stakeholders", fixture->file, NULL, &options, &error);
      g_assert_no_error (error);
      fixture_check (plan, cases[i].expected);
    }
}

static void
test_uid (Fixture       *fixture,
          gconstpointer  data)
{
  g_autofree char *uid = NULL;
  g_autofree char *text = NULL;
  g_autofree char *cleared = NULL;

  fixture_import (fixture, "stakeholders", "Name,E-mail,Phone,Power\nAnna Kern,anna@example.org,12,4\n",
                  EXPECT (1, 0, 0, 0));
  uid = segue_plan_dup_uid (SEGUE_PLAN (fixture->workspace),
                            fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, "Anna Kern"));

  text = g_strdup_printf ("uid,name,phone\n%s,Anna Weber,12\n", uid);
  fixture_import (fixture, "stakeholders", text, EXPECT (0, 1, 0, 0));

  /* In a file of ours an empty cell is a wish, but not for what is needed. */
  cleared = g_strdup_printf ("uid,name,phone,power\n%s,Anna Weber,,\n", uid);
  fixture_import (fixture, "stakeholders", cleared, EXPECT (0, 1, 0, 0));
  assert_text (fixture, "Anna Weber", "phone", "");
  assert_text (fixture, "Anna Weber", "power", "");
  fixture_import (fixture, "stakeholders", cleared, EXPECT (0, 0, 1, 0));

  g_clear_pointer (&cleared, g_free);
  cleared = g_strdup_printf ("uid,name,phone\n%s,,\n", uid);
  assert_reason (fixture, cleared, 0, "the row has no name");
}

static void
test_foreign_uid (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *text = "uid,name,phone\n0001@elsewhere,Anna Kern,12\n";

  fixture_import (fixture, "stakeholders", text, EXPECT (1, 0, 0, 0));
  assert_text (fixture, "Anna Kern", "uid", "0001@elsewhere");
  fixture_import (fixture, "stakeholders", text, EXPECT (0, 0, 1, 0));
  fixture_import (fixture, "stakeholders", "uid,name\n0001@elsewhere,Anna Weber\n", EXPECT (0, 1, 0, 0));
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

static void
test_repeated (Fixture       *fixture,
               gconstpointer  data)
{
  /* The second row adds, the third repeats, the fourth contradicts. */
  fixture_import (fixture, "stakeholders",
                  "Name,E-mail,Phone\nAnna Kern,anna@example.org,\nAnna Kern,anna@example.org,12\n"
                  "Anna Kern,anna@example.org,12\nAnna Kern,anna@example.org,34\n",
                  EXPECT (1, 1, 1, 1));
  assert_text (fixture, "Anna Kern", "phone", "12");
  assert_reason (fixture, "Name,E-mail,Phone\nBea,b@x.org,1\nBea,b@x.org,2\n", 1,
                 "line 2 is about the same and says otherwise (Phone)");

  /* What is here already is no claim, whichever row repeats it. */
  fixture_import (fixture, "stakeholders",
                  "Name,E-mail,Phone\nAnna Kern,anna@example.org,12\nAnna Kern,anna@example.org,56\n"
                  "Anna Kern,anna@example.org,12\n",
                  EXPECT (0, 1, 2, 0));
  assert_text (fixture, "Anna Kern", "phone", "56");
}

static void
test_rollouts (Fixture       *fixture,
               gconstpointer  data)
{
  gint64 security = fixture_add_rollout (fixture, "Security");
  const SegueImportOptions options = { .rollout = security };
  const char *named = "Name,Rollout,Power\nAnna Kern,Security,4\nAnna Kern,First rollout,2\nBen Ode,,3\nCem Ay,,\n";
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, "stakeholders", "Name,Power\nAnna,4\n", &error);
  g_autofree char *warnings = NULL;

  g_assert_null (plan);
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_ROLLOUT);
  g_assert_nonnull (strstr (error->message, "“Security”"));
  g_clear_error (&error);

  plan = fixture_plan (fixture, "stakeholders", named, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (4, 0, 0, 0));
  warnings = fixture_dup_warnings (plan);
  g_assert_cmpstr (warnings, ==,
                   "register.csv:4: Power: it is about a rollout, but the row names none; not taken\n");
  segue_import_plan_apply (plan, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 3);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_ENGAGEMENT), ==, 2);
  fixture_import (fixture, "stakeholders", named, EXPECT (0, 0, 4, 0));

  /* Asked for, a rollout fills the gaps and takes no row of another. */
  g_clear_pointer (&plan, segue_import_plan_free);
  plan = fixture_plan_path (fixture, "stakeholders", fixture->file, NULL, &options, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (2, 0, 1, 1));

  assert_reason (fixture, "Name,Rollout\nAnna Kern,Nowhere\n", 0, "Rollout: there is no Rollout “Nowhere”; not taken");
}

static void
test_dry_run (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, "stakeholders", "Name,Audiences\nAnna,Finance\n", &error);

  g_assert_no_error (error);
  fixture_check (plan, EXPECT (1, 0, 0, 0));
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_AUDIENCE), ==, 0);

  /* Stopped while writing it leaves no trace either, and can be done then. */
  g_cancellable_cancel (cancellable);
  g_assert_false (segue_import_plan_apply (plan, NULL, NULL, cancellable, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  segue_import_plan_apply (plan, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

#define ADD(name, function) g_test_add ("/people/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("new", test_new);
  ADD ("changed", test_changed);
  ADD ("email", test_email);
  ADD ("name", test_name);
  ADD ("name-and-email", test_name_and_email);
  ADD ("external-id", test_external_id);
  ADD ("codes-within-file", test_codes_within_file);
  ADD ("match-by", test_match_by);
  ADD ("uid", test_uid);
  ADD ("foreign-uid", test_foreign_uid);
  ADD ("repeated", test_repeated);
  ADD ("rollouts", test_rollouts);
  ADD ("dry-run", test_dry_run);

  return g_test_run ();
}
