/* test-links.c - names in cells that lead to other records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixture.h"

#include "segue-membership.h"
#include "segue-memberships.h"

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
assert_warnings (Fixture    *fixture,
                 const char *text,
                 const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, "stakeholders", text, &error);
  g_autofree char *warnings = NULL;

  g_assert_no_error (error);
  warnings = fixture_dup_warnings (plan);
  g_assert_cmpstr (warnings, ==, expected);
}

/* The audiences of somebody, in alphabetical order. */
static char *
dup_audiences (Fixture    *fixture,
               const char *person)
{
  SegueRecord *record = fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, person);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_auto(SegueValue) ids = SEGUE_VALUE_INIT;

  segue_memberships_get_audiences (SEGUE_PLAN (fixture->workspace), segue_record_get_id (record), segue_today (), &ids);
  for (guint i = 0; ids.is_set && i < ids.slot.ids->n; i++)
    g_ptr_array_add (names, segue_plan_dup_title (SEGUE_PLAN (fixture->workspace),
                                                  segue_plan_find (SEGUE_PLAN (fixture->workspace),
                                                                   SEGUE_RECORD_AUDIENCE, ids.slot.ids->ids[i])));
  g_ptr_array_sort (names, (GCompareFunc) (GCallback) g_strcmp0);
  g_ptr_array_add (names, NULL);

  return g_strjoinv ("; ", (char **) names->pdata);
}

static void
assert_audiences (Fixture    *fixture,
                  const char *person,
                  const char *expected)
{
  g_autofree char *audiences = dup_audiences (fixture, person);
  g_auto(GStrv) names = g_strsplit (expected, "; ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    g_assert_nonnull (strstr (audiences, names[i]));
  g_assert_cmpuint (strlen (audiences), ==, strlen (expected));
}

static void
test_people (Fixture       *fixture,
             gconstpointer  data)
{
  const char *text = "ID,Name,E-mail,Reports to,Relationship owner\n"
                     "P1,Anna Kern,anna@example.org,Cem Ay,\"Ode, Ben\"\n"
                     "P2,Ben Ode,,anna kern,\n"
                     "P3,Cem Ay,,,anna@example.org\n"
                     "P4,Dora Li,,P2,Anna Kern <anna@example.org>\n"
                     "P5,Emil Fox,,Nobody,n/a\n";

  fixture_import (fixture, "stakeholders", text, EXPECT (5, 0, 0, 0));
  assert_text (fixture, "Anna Kern", "reports-to", "Cem Ay");
  assert_text (fixture, "Anna Kern", "relationship-owner", "Ben Ode");
  assert_text (fixture, "Ben Ode", "reports-to", "Anna Kern");
  assert_text (fixture, "Cem Ay", "relationship-owner", "Anna Kern");
  assert_text (fixture, "Dora Li", "reports-to", "Ben Ode");
  assert_text (fixture, "Dora Li", "relationship-owner", "Anna Kern");
  assert_text (fixture, "Emil Fox", "reports-to", "");
  assert_warnings (fixture, text,
                   "register.csv:6: Reports to: there is no Stakeholder “Nobody”; not taken\n");
  fixture_import (fixture, "stakeholders", text, EXPECT (0, 0, 5, 0));

  fixture_import (fixture, "stakeholders", "Name,Reports to\nAnna Kern,Dora Li\nEmil Fox,Anna Kern\n",
                  EXPECT (0, 1, 1, 0));
  assert_text (fixture, "Anna Kern", "reports-to", "Cem Ay");
  assert_text (fixture, "Emil Fox", "reports-to", "Anna Kern");
  assert_warnings (fixture, "Name,Reports to\nAnna Kern,Dora Li\n",
                   "register.csv:2: Reports to: Reports to would go round in a circle: Anna Kern → Dora Li → Ben Ode → Anna Kern; not taken\n");
}

static void
test_ambiguous (Fixture       *fixture,
                gconstpointer  data)
{
  fixture_import (fixture, "stakeholders", "ID,Name,E-mail\nA1,Maria Silva,m1@x.org\nA2,Maria Silva,m2@x.org\n",
                  EXPECT (2, 0, 0, 0));
  assert_warnings (fixture, "Name,Reports to\nAnna,Maria Silva\nBen,m2@x.org\nCem,A1\n",
                   "register.csv:2: Reports to: 2 Stakeholders are called “Maria Silva”; not taken, give the code or "
                   "the uid\n");
}

/* Rows about one person agree about the manager, or the first one counts. */
static void
test_repeated (Fixture       *fixture,
               gconstpointer  data)
{
  const char *text = "Name,Reports to\nAnna,Ben\nAnna,Ben\nAnna,Cem\nBen,\nCem,\n";

  fixture_import (fixture, "stakeholders", text, EXPECT (3, 0, 2, 0));
  assert_text (fixture, "Anna", "reports-to", "Ben");
}

static void
test_repeated_warning (Fixture       *fixture,
                       gconstpointer  data)
{
  assert_warnings (fixture, "Name,Reports to\nAnna,Ben\nAnna,Cem\nBen,\nCem,\n",
                   "register.csv:3: Reports to: line 2 says otherwise; not taken\n");
}

static void
test_audiences (Fixture       *fixture,
                gconstpointer  data)
{
  const char *text = "Name,Audiences\nAnna,Finance; IT\nBen,\"IT, Finance\"\nCem,\"Sales, North\"\nDora,finance\nEmil,-\n";

  fixture_import (fixture, "audiences", "Name\nFinance\n", EXPECT (1, 0, 0, 0));
  assert_warnings (fixture, text,
                   "register.csv:2: Audiences: there was no Audience “IT”; it is added\n"
                   "register.csv:4: Audiences: there was no Audience “Sales, North”; it is added\n");
  fixture_import (fixture, "stakeholders", text, EXPECT (5, 0, 0, 0));
  assert_audiences (fixture, "Anna", "Finance; IT");
  assert_audiences (fixture, "Ben", "Finance; IT");
  assert_audiences (fixture, "Cem", "Sales, North");
  assert_audiences (fixture, "Dora", "Finance");
  assert_audiences (fixture, "Emil", "");
  fixture_import (fixture, "stakeholders", text, EXPECT (0, 0, 5, 0));

  /* A file from elsewhere adds; a further row adds to the row before it. */
  fixture_import (fixture, "stakeholders", "Name,Audiences\nAnna,HR\nAnna,Law\nBen,IT\n", EXPECT (0, 2, 1, 0));
  assert_audiences (fixture, "Anna", "Finance; HR; IT; Law");
}

/* Who is in no rollout can be in an audience: that is the person's. */
static void
test_audiences_without_rollout (Fixture       *fixture,
                                gconstpointer  data)
{
  const char *text = "Name,Rollout,Audiences,Requirements\nAnna,,Finance,\nBen,,Finance,quiet\nCem,ERP,Finance,\n";
  SegueRecordList *engagements = NULL;

  fixture_add_rollout (fixture, "ERP");
  fixture_import (fixture, "audiences", "Name\nFinance\n", EXPECT (1, 0, 0, 0));
  assert_warnings (fixture, text, "register.csv:3: Requirements: it is about a rollout, but the row names none; not taken\n");
  fixture_import (fixture, "stakeholders", text, EXPECT (3, 0, 0, 0));
  engagements = segue_plan_list (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_ENGAGEMENT);
  g_assert_cmpuint (segue_record_list_get_n (engagements), ==, 1);
  assert_audiences (fixture, "Anna", "Finance");
  assert_audiences (fixture, "Ben", "Finance");
  assert_audiences (fixture, "Cem", "Finance");

  fixture_import (fixture, "stakeholders", "Name,Rollout,Audiences\nAnna,,IT\n", EXPECT (0, 1, 0, 0));
  assert_audiences (fixture, "Anna", "Finance; IT");
}

static void
test_audiences_by_uid (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *uid = NULL;
  g_autofree char *fewer = NULL;
  g_autofree char *none = NULL;
  g_autofree char *changes = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;

  fixture_import (fixture, "stakeholders", "Name,Audiences\nAnna,Finance; IT\n", EXPECT (1, 0, 0, 0));
  uid = segue_plan_dup_uid (SEGUE_PLAN (fixture->workspace), fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, "Anna"));

  fewer = g_strdup_printf ("uid,name,audiences\n%s,Anna,IT; HR\n", uid);
  plan = fixture_plan (fixture, "stakeholders", fewer, &error);
  g_assert_no_error (error);
  changes = fixture_dup_changes (plan, 0);
  g_assert_cmpstr (changes, ==, "Audiences: Finance; IT → IT; HR");
  g_clear_pointer (&plan, segue_import_plan_free);

  fixture_import (fixture, "stakeholders", fewer, EXPECT (0, 1, 0, 0));
  assert_audiences (fixture, "Anna", "HR; IT");
  fixture_import (fixture, "stakeholders", fewer, EXPECT (0, 0, 1, 0));
  none = g_strdup_printf ("uid,name,audiences\n%s,Anna,\n", uid);
  fixture_import (fixture, "stakeholders", none, EXPECT (0, 1, 0, 0));
  assert_audiences (fixture, "Anna", "");
}

/* A chain of a thousand, and a circle at its end. */
static void
test_long_circle (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(GString) text = g_string_new ("Name,Reports to\n");
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (text, "P%u,P%u\n", i, i < 999 ? i + 1 : 990);
  plan = fixture_plan (fixture, "stakeholders", text->str, &error);
  g_assert_no_error (error);
  fixture_check (plan, EXPECT (1000, 0, 0, 0));
  g_assert_cmpuint (segue_import_plan_get_n_warnings (plan), ==, 1);
  segue_import_plan_apply (plan, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

#define ADD(name, function) g_test_add ("/links/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("people", test_people);
  ADD ("ambiguous", test_ambiguous);
  ADD ("repeated", test_repeated);
  ADD ("repeated-warning", test_repeated_warning);
  ADD ("audiences", test_audiences);
  ADD ("audiences-without-rollout", test_audiences_without_rollout);
  ADD ("audiences-by-uid", test_audiences_by_uid);
  ADD ("long-circle", test_long_circle);

  return g_test_run ();
}
