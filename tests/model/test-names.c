/* test-names.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-milestone.h"
#include "segue-names.h"
#include "segue-stakeholder.h"

#include <string.h>

#define SECOND_UID "0000000000000002@00000000-0000-4000-8000-000000000000"

static const SegueField *
get_field (SegueRecordKind  kind,
           const char      *name)
{
  SegueRecordClass *klass = segue_record_class_get (kind);
  guint index = segue_record_class_find (klass, name);

  g_assert_cmpuint (index, !=, SEGUE_NO_FIELD);
  return &klass->fields[index];
}

static SegueRecord *
add_audience (SegueFakePlan *plan,
              const char    *name)
{
  return segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", name, NULL);
}

static void
assert_found (SegueNames  *names,
              const char  *text,
              SegueRecord *record)
{
  guint n = 99;
  const gint64 *ids = segue_names_find (names, SEGUE_RECORD_AUDIENCE, text, &n);

  g_test_message ("looking for “%s”", text);
  if (record == NULL)
    {
      g_assert_null (ids);
      g_assert_cmpuint (n, ==, 0);
      return;
    }

  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (ids[0], ==, segue_record_get_id (record));
}

static void
test_text (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *one = add_audience (plan, "Finance");
  SegueRecord *two = add_audience (plan, "Zürich");
  SegueRecord *three = add_audience (plan, "ZURICH ");
  g_autoptr(SegueNames) names = segue_names_new (SEGUE_PLAN (plan));

  g_assert_cmpstr (segue_names_get_text (names, SEGUE_RECORD_AUDIENCE, segue_record_get_id (one)), ==, "Finance");
  g_assert_cmpstr (segue_names_get_text (names, SEGUE_RECORD_AUDIENCE, segue_record_get_id (two)), ==, SECOND_UID);
  g_assert_null (segue_names_get_text (names, SEGUE_RECORD_AUDIENCE, 999));

  segue_fake_plan_set (plan, three, "uid", "hr-system-3");
  g_assert_cmpstr (segue_names_get_text (names, SEGUE_RECORD_AUDIENCE, segue_record_get_id (three)), ==, "hr-system-3");
}

static void
test_find (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *one = add_audience (plan, "Finance");
  SegueRecord *two = add_audience (plan, "A-7");
  SegueRecord *three = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Élan", "code", "A-7",
                                            "uid", "From-Outside", NULL);
  SegueRecord *four = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Fourth", "code", "A-4", NULL);
  g_autoptr(SegueNames) names = segue_names_new (SEGUE_PLAN (plan));

  assert_found (names, " finance ", one);
  assert_found (names, "elan", three);
  assert_found (names, SECOND_UID, two);
  assert_found (names, "from-outside", three);
  assert_found (names, "a-7", two); /* a title comes before a code */
  assert_found (names, "A-4", four);
  assert_found (names, "Finance department", NULL);
  assert_found (names, "", NULL);
  assert_found (names, "ffffffffffffffff@00000000-0000-4000-8000-000000000000", NULL);
}

static void
test_add (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  g_autoptr(SegueNames) names = segue_names_new (SEGUE_PLAN (plan));
  g_autoptr(SegueRecord) one = segue_record_new (SEGUE_RECORD_AUDIENCE, 7);
  g_autoptr(SegueRecord) two = segue_record_new (SEGUE_RECORD_AUDIENCE, 8);
  guint n = 0;

  /* The table of the codes is made when first asked for, after the records came. */
  segue_fake_plan_set (plan, one, "name", "New");
  segue_fake_plan_set (plan, one, "code", "N-1");
  segue_names_add (names, one);
  assert_found (names, "new", one);
  assert_found (names, "n-1", one);
  assert_found (names, "N-2", NULL);
  segue_fake_plan_set (plan, two, "code", "N-2");

  segue_fake_plan_set (plan, two, "name", "NEW");
  segue_names_add (names, two);
  assert_found (names, "N-2", two);
  g_assert_nonnull (segue_names_find (names, SEGUE_RECORD_AUDIENCE, "new", &n));
  g_assert_cmpuint (n, ==, 2);
}

/* Whatever is written finds its way back. */
static void
test_round_trip (void)
{
  const SegueField *field = get_field (SEGUE_RECORD_MILESTONE, "audiences");
  const char *titles[] = { "Finance", "finance", "Sales; and more", "Sales", "Łódź", "  blank", "A;B", "A", "B", "" };
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *milestone = segue_fake_plan_add (plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", NULL);
  g_autoptr(SegueNames) names = NULL;
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_auto(SegueValue) parsed = SEGUE_VALUE_INIT;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    segue_fake_plan_link (plan, milestone, "audiences", add_audience (plan, titles[i]));
  names = segue_names_new (SEGUE_PLAN (plan));

  value = segue_record_peek (milestone, SEGUE_MILESTONE_AUDIENCES);
  segue_names_append (names, field, &value, text);
  g_assert_true (segue_names_parse (names, field, text->str, &parsed, &error));
  g_assert_no_error (error);
  g_assert_true (segue_value_equal (field, &value, &parsed));
  g_assert_nonnull (strstr (text->str, "; Łódź; "));
}

static void
test_errors (void)
{
  const SegueField *several = get_field (SEGUE_RECORD_MILESTONE, "audiences");
  const SegueField *single = get_field (SEGUE_RECORD_STAKEHOLDER, "reports-to");
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  g_autoptr(SegueNames) names = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GError) missing = NULL;
  g_autoptr(GError) ambiguous = NULL;

  add_audience (plan, "Finance");
  add_audience (plan, "Sales");
  add_audience (plan, "sales");
  names = segue_names_new (SEGUE_PLAN (plan));

  g_assert_false (segue_names_parse (names, several, "Finance; Legal", &value, &missing));
  g_assert_error (missing, SEGUE_NAMES_ERROR, SEGUE_NAMES_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (missing->message, "Legal"));

  g_assert_false (segue_names_parse (names, several, "Sales", &value, &ambiguous));
  g_assert_error (ambiguous, SEGUE_NAMES_ERROR, SEGUE_NAMES_ERROR_AMBIGUOUS);

  g_assert_true (segue_names_parse (names, several, " ; ;", &value, NULL));
  g_assert_false (value.is_set);
  g_assert_true (segue_names_parse (names, single, " ", &value, NULL));
  g_assert_false (value.is_set);
}

/* In the cell of a single link a semicolon is a part of the name. */
static void
test_single (void)
{
  const SegueField *field = get_field (SEGUE_RECORD_STAKEHOLDER, "reports-to");
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *boss = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Berg; Ada", NULL);
  SegueRecord *person = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Lind", NULL);
  g_autoptr(SegueNames) names = NULL;
  g_autoptr(GString) text = g_string_new (NULL);
  g_auto(SegueValue) parsed = SEGUE_VALUE_INIT;
  SegueValue value = SEGUE_VALUE_INIT;

  segue_fake_plan_link (plan, person, "reports-to", boss);
  names = segue_names_new (SEGUE_PLAN (plan));
  value = segue_record_peek (person, SEGUE_STAKEHOLDER_REPORTS_TO);
  segue_names_append (names, field, &value, text);
  g_assert_cmpstr (text->str, ==, "Berg; Ada");
  g_assert_true (segue_names_parse (names, field, text->str, &parsed, NULL));
  g_assert_true (segue_value_equal (field, &value, &parsed));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/names/text", test_text);
  g_test_add_func ("/names/find", test_find);
  g_test_add_func ("/names/add", test_add);
  g_test_add_func ("/names/round-trip", test_round_trip);
  g_test_add_func ("/names/errors", test_errors);
  g_test_add_func ("/names/single", test_single);

  return g_test_run ();
}
