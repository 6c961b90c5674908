/* test-sheets.c - the sheets: their columns and their rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-sheets.h"

static void
test_registry (void)
{
  const char *const *names = segue_sheet_get_names ();

  g_assert_cmpuint (g_strv_length ((char **) names), ==, 43);
  for (guint i = 0; names[i] != NULL; i++)
    {
      const SegueSheet *sheet = segue_sheet_get (names[i]);

      g_test_message ("%s", names[i]);
      g_assert_nonnull (sheet);
      g_assert_true (segue_sheet_get (names[i]) == sheet);
      g_assert_cmpstr (sheet->name, ==, names[i]);
      g_assert_cmpstr (sheet->label, !=, "");
      g_assert_nonnull (sheet->belongs);
      g_assert_cmpint (sheet->link == SEGUE_NO_FIELD, ==, sheet->hop == SEGUE_RECORD_NONE);
      if (sheet->day != SEGUE_NO_FIELD)
        g_assert_cmpint (segue_record_class_get (sheet->kind)->fields[sheet->day].kind, ==, SEGUE_FIELD_DATE);
    }

  g_assert_null (segue_sheet_get ("workspaces"));
  g_assert_null (segue_sheet_get ("stakeholder"));
}

static void
check_column (const SegueSheet  *sheet,
              const SegueColumn *column)
{
  SegueRecordKind kind = column->source == SEGUE_SHEET_OWN ? sheet->kind : sheet->hop;

  g_assert_nonnull (column->field);
  g_assert_cmpint (column->index == SEGUE_NO_FIELD, ==, column->compute != NULL);
  if (column->index != SEGUE_NO_FIELD)
    g_assert_true (column->field == &segue_record_class_get (kind)->fields[column->index]);
  else
    g_assert_false (column->field->flags & SEGUE_FIELD_REQUIRED);
}

static void
test_columns (void)
{
  const char *const *names = segue_sheet_get_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      const SegueSheet *sheet = segue_sheet_get (names[i]);

      g_assert_cmpstr (sheet->columns[0].field->name, ==, "uid");
      for (guint j = 0; j < sheet->n_columns; j++)
        {
          /* A name that comes twice is found at its first column. */
          g_test_message ("%s %s", names[i], sheet->columns[j].field->name);
          g_assert_cmpuint (segue_sheet_find_column (sheet, sheet->columns[j].field->name), ==, j);
          check_column (sheet, &sheet->columns[j]);
        }
      g_assert_cmpuint (segue_sheet_find_column (sheet, "no-such-column"), ==, SEGUE_NO_FIELD);
    }
}

/* Every field of every record is a column of some sheet, but the links that a hop
 * stands for and the stored uid, which the computed one contains.
 */
static void
test_complete (void)
{
  const char *const *names = segue_sheet_get_names ();
  g_autoptr(GHashTable) shown = g_hash_table_new (NULL, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const SegueSheet *sheet = segue_sheet_get (names[i]);

      for (guint j = 0; j < sheet->n_columns; j++)
        g_hash_table_add (shown, (gpointer) sheet->columns[j].field);
      if (sheet->link != SEGUE_NO_FIELD)
        g_hash_table_add (shown, (gpointer) &segue_record_class_get (sheet->kind)->fields[sheet->link]);
    }

  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      for (guint i = 0; i < klass->n_fields; i++)
        {
          g_test_message ("%s %s", segue_record_kind_get_name (kind), klass->fields[i].name);
          g_assert_true (g_hash_table_contains (shown, &klass->fields[i]) ||
                         (klass->is_main && i == SEGUE_MAIN_UID));
        }
    }
}

static void
test_listed (void)
{
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  g_autoptr(GString) listed = g_string_new (NULL);

  for (guint i = 0; i < sheet->n_columns; i++)
    if (sheet->columns[i].field->flags & SEGUE_FIELD_LISTED)
      g_string_append_printf (listed, "%s ", sheet->columns[i].field->name);

  g_assert_cmpstr (listed->str, ==,
                   "name audiences power interest engagement-current engagement-desired next-contact "
                   "relationship-owner ");
}

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *erp;
  SegueRecord   *sso;
  SegueRecord   *finance;
  SegueRecord   *payroll;
  SegueRecord   *it;
} Fixture;

static SegueRecord *
add_person (Fixture     *fixture,
            const char  *name,
            SegueRecord *rollout,
            SegueRecord *audience)
{
  SegueFakePlan *plan = fixture->plan;
  SegueRecord *person = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", name, NULL);

  if (rollout != NULL)
    {
      SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, "cadence", "weekly", NULL);

      segue_fake_plan_link (plan, engagement, "stakeholder", person);
      segue_fake_plan_link (plan, engagement, "rollout", rollout);
    }
  if (audience != NULL)
    {
      SegueRecord *membership = segue_fake_plan_add (plan, SEGUE_RECORD_MEMBERSHIP, NULL);

      segue_fake_plan_link (plan, membership, "stakeholder", person);
      segue_fake_plan_link (plan, membership, "audience", audience);
    }

  return person;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  SegueFakePlan *plan = fixture->plan = segue_fake_plan_new ();
  SegueRecord *impacted;

  fixture->erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->sso = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "SSO", NULL);
  fixture->finance = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  fixture->payroll = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Payroll", NULL);
  fixture->it = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "IT", NULL);
  segue_fake_plan_link (plan, fixture->payroll, "parent", fixture->finance);

  impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, NULL);
  segue_fake_plan_link (plan, impacted, "audience", fixture->finance);
  segue_fake_plan_link (plan, impacted, "rollout", fixture->erp);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

/* The rows by what names them, joined by blanks. */
static void
assert_rows (Fixture          *fixture,
             const char       *name,
             SegueSheetFilter *filter,
             const char       *column,
             const char       *expected)
{
  const SegueSheet *sheet = segue_sheet_get (name);
  g_autoptr(GArray) rows = segue_sheet_dup_rows (sheet, SEGUE_PLAN (fixture->plan), filter);
  g_autoptr(GString) found = g_string_new (NULL);
  guint index = segue_sheet_find_column (sheet, column);

  for (guint i = 0; i < rows->len; i++)
    {
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      g_autofree char *text = NULL;

      segue_column_get_value (&sheet->columns[index], SEGUE_PLAN (fixture->plan),
                              &g_array_index (rows, SegueSheetRow, i), &value);
      text = segue_value_to_text (sheet->columns[index].field, &value);
      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", text);
    }

  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_register (Fixture       *fixture,
               gconstpointer  data)
{
  SegueSheetFilter erp = { .rollout = segue_record_get_id (fixture->erp) };
  SegueSheetFilter finance = { .audience = segue_record_get_id (fixture->finance) };
  SegueSheetFilter both = { .rollout = erp.rollout, .audience = finance.audience };
  SegueSheetFilter spring = { .from = 1, .to = 2 };
  SegueRecord *zoe = add_person (fixture, "Zoe", fixture->erp, fixture->payroll);
  SegueRecord *again = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ENGAGEMENT, NULL);

  add_person (fixture, "Ben", fixture->sso, fixture->it);
  add_person (fixture, "Ada", NULL, fixture->finance);
  add_person (fixture, "Cem", fixture->erp, NULL);
  segue_fake_plan_link (fixture->plan, again, "stakeholder", zoe);
  segue_fake_plan_link (fixture->plan, again, "rollout", fixture->sso);

  /* A row per engagement; who is in no rollout has one, too, unless one is asked for. */
  assert_rows (fixture, "stakeholders", NULL, "name", "Ada Ben Cem Zoe Zoe");
  assert_rows (fixture, "stakeholders", &erp, "name", "Cem Zoe");
  assert_rows (fixture, "stakeholders", &finance, "name", "Ada Zoe Zoe");
  assert_rows (fixture, "stakeholders", &both, "name", "Zoe");
  assert_rows (fixture, "stakeholders", &spring, "name", "Ada Ben Cem Zoe Zoe");
}

static void
test_figures (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *ada = add_person (fixture, "Ada", fixture->erp, fixture->payroll);
  SegueRecord *talk = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_INTERACTION, "date", "2026-11-01", NULL);
  SegueRecordList *engagements = segue_plan_list (SEGUE_PLAN (fixture->plan), SEGUE_RECORD_ENGAGEMENT);
  SegueRecord *engagement = segue_record_list_get (engagements, 0);
  SegueRecord *judgement = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_JUDGEMENT, "as-of", "2026-10-01",
                                                "assessor", "Kim", "basis", "observed", NULL);
  SegueRecord *profile = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_PROFILE, "date", "2026-10-01",
                                              "awareness", "5", "desire", "5", "knowledge", "3.1",
                                              "ability", "2", NULL);
  g_autofree char *payroll = g_strdup_printf ("%" G_GINT64_FORMAT, segue_record_get_id (fixture->payroll));
  g_autofree char *uid = segue_plan_dup_uid (SEGUE_PLAN (fixture->plan), ada);
  const struct { const char *column, *value; } cases[] = {
    { "uid", uid }, { "audiences", payroll }, { "last-contact", "2026-11-01" }, { "next-contact", "2026-11-08" },
    { "quadrant", "keep-satisfied" }, { "gap", "2" }, { "priority", "10" }, { "salience", "definitive" },
    { "barrier", "ability" },
    { "as-of", "2026-10-01" }, { "assessor", "Kim" }, { "basis", "observed" }, { "e-mail", "" },
  };
  const char *const set[] = {
    "power", "5", "interest", "2", "sal-power", "true", "sal-legitimacy", "true", "sal-urgency", "true",
    "engagement-current", "resistant", "engagement-desired", "supportive",
  };

  for (guint i = 0; i < G_N_ELEMENTS (set); i += 2)
    segue_fake_plan_set (fixture->plan, engagement, set[i], set[i + 1]);
  segue_fake_plan_link (fixture->plan, talk, "who", ada);
  segue_fake_plan_link (fixture->plan, judgement, "engagement", engagement);
  segue_fake_plan_link (fixture->plan, profile, "engagement", engagement);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].column);
      assert_rows (fixture, "stakeholders", NULL, cases[i].column, cases[i].value);
    }

  /* Somebody in no rollout has none of them and no rating that was made up. */
  add_person (fixture, "Zoe", NULL, NULL);
  assert_rows (fixture, "stakeholders", NULL, "priority", "10 ");
  assert_rows (fixture, "stakeholders", NULL, "next-contact", "2026-11-08 ");
  assert_rows (fixture, "stakeholders", NULL, "power", "5 ");
  assert_rows (fixture, "stakeholders", NULL, "barrier", "ability ");
}

static SegueRecord *
add_milestone (Fixture     *fixture,
               const char  *title,
               const char  *role,
               const char  *date,
               SegueRecord *rollout,
               SegueRecord *audience)
{
  SegueRecord *milestone = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", title,
                                                "role", role, NULL);

  segue_fake_plan_set (fixture->plan, milestone, "date", date);
  segue_fake_plan_link (fixture->plan, milestone, "rollout", rollout);
  if (audience != NULL)
    segue_fake_plan_link (fixture->plan, milestone, "audiences", audience);

  return milestone;
}

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  SegueSheetFilter spring = { .from = segue_day_from_ymd (2027, 3, 1), .to = segue_day_from_ymd (2027, 4, 30) };
  SegueSheetFilter erp = { .rollout = segue_record_get_id (fixture->erp) };
  SegueSheetFilter payroll = { .audience = segue_record_get_id (fixture->payroll) };
  SegueSheetFilter it = { .audience = segue_record_get_id (fixture->it) };

  add_milestone (fixture, "Later", "go-live", "2027-04-30", fixture->erp, fixture->finance);
  add_milestone (fixture, "Undated", "review", NULL, fixture->erp, NULL);
  add_milestone (fixture, "First", "pilot", "2027-03-01", fixture->erp, fixture->it);
  add_milestone (fixture, "Away", "go-live", "2027-05-01", fixture->sso, fixture->payroll);

  /* By day; what has none comes last and is in no span of days. */
  assert_rows (fixture, "milestones", NULL, "title", "First Later Away Undated");
  assert_rows (fixture, "milestones", &spring, "title", "First Later");
  assert_rows (fixture, "milestones", &erp, "title", "First Later Undated");

  /* What names Finance reaches Payroll; what names nobody reaches everybody. */
  assert_rows (fixture, "milestones", &payroll, "title", "Later Away Undated");
  assert_rows (fixture, "milestones", &it, "title", "First Undated");

  assert_rows (fixture, "rollouts", NULL, "go-live", "2027-04-30 2027-05-01");
  assert_rows (fixture, "rollouts", NULL, "pilot", "2027-03-01 ");
  assert_rows (fixture, "rollouts", NULL, "review", " ");
}

static void
test_filters (Fixture       *fixture,
              gconstpointer  data)
{
  SegueSheetFilter erp = { .rollout = segue_record_get_id (fixture->erp) };
  SegueSheetFilter sso = { .rollout = segue_record_get_id (fixture->sso) };
  SegueSheetFilter finance = { .audience = segue_record_get_id (fixture->finance) };
  SegueSheetFilter it = { .audience = segue_record_get_id (fixture->it) };
  SegueSheetFilter payroll = { .audience = segue_record_get_id (fixture->payroll) };
  SegueRecord *ada = add_person (fixture, "Ada", fixture->erp, fixture->payroll);
  SegueRecord *ben = add_person (fixture, "Ben", fixture->sso, fixture->it);
  SegueRecordList *engagements = segue_plan_list (SEGUE_PLAN (fixture->plan), SEGUE_RECORD_ENGAGEMENT);
  const char *const days[] = { "2026-10-01", "2026-09-01" };

  for (guint i = 0; i < 2; i++)
    {
      SegueRecord *judgement = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_JUDGEMENT, "as-of", days[i], NULL);
      SegueRecord *profile = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_PROFILE, "date", days[i], NULL);
      SegueRecord *talk = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_INTERACTION, "date", days[i], NULL);

      segue_fake_plan_link (fixture->plan, judgement, "engagement", segue_record_list_get (engagements, i));
      segue_fake_plan_link (fixture->plan, profile, "engagement", segue_record_list_get (engagements, i));
      segue_fake_plan_link (fixture->plan, talk, "who", i == 0 ? ada : ben);
      segue_fake_plan_link (fixture->plan, talk, "rollout", i == 0 ? fixture->erp : fixture->sso);
    }

  assert_rows (fixture, "rollouts", &erp, "name", "ERP");
  assert_rows (fixture, "rollouts", &payroll, "name", "ERP");
  assert_rows (fixture, "rollouts", &it, "name", "");
  assert_rows (fixture, "audiences", NULL, "name", "Finance IT Payroll");
  assert_rows (fixture, "audiences", &finance, "name", "Finance Payroll");
  assert_rows (fixture, "audiences", &erp, "name", "Finance");
  assert_rows (fixture, "impacted-audiences", &sso, "in-scope", "");
  assert_rows (fixture, "impacted-audiences", &finance, "wave", "");
  assert_rows (fixture, "judgements", NULL, "as-of", "2026-09-01 2026-10-01");
  assert_rows (fixture, "judgements", &erp, "as-of", "2026-10-01");
  assert_rows (fixture, "judgements", &it, "as-of", "2026-09-01");
  assert_rows (fixture, "profiles", NULL, "date", "2026-09-01 2026-10-01");
  assert_rows (fixture, "profiles", &erp, "date", "2026-10-01");
  assert_rows (fixture, "profiles", &it, "date", "2026-09-01");
  assert_rows (fixture, "interactions", &sso, "date", "2026-09-01");
  assert_rows (fixture, "interactions", &finance, "date", "2026-10-01");
  assert_rows (fixture, "interactions", &payroll, "date", "2026-10-01");

  {
    g_autofree char *member = g_strdup_printf ("%" G_GINT64_FORMAT, segue_record_get_id (ada));

    assert_rows (fixture, "memberships", &erp, "stakeholder", member);
    assert_rows (fixture, "memberships", &finance, "stakeholder", member);
    assert_rows (fixture, "judgements", &finance, "stakeholder", member);
  }
}

/* By the audience of its person, unless that was not to be known. */
static void
test_anonymous (Fixture       *fixture,
                gconstpointer  data)
{
  SegueSheetFilter finance = { .audience = segue_record_get_id (fixture->finance) };
  SegueSheetFilter it = { .audience = segue_record_get_id (fixture->it) };
  SegueRecord *ada = add_person (fixture, "Ada", fixture->erp, fixture->payroll);
  const char *const names[] = { "false", "true" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      SegueRecord *feedback = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_FEEDBACK, "text", i == 0 ? "Slow" : "Ugly",
                                                   "received-on", "2026-10-01", "anonymous", names[i], NULL);

      segue_fake_plan_link (fixture->plan, feedback, "stakeholder", ada);
      segue_fake_plan_link (fixture->plan, feedback, "rollout", fixture->erp);
    }

  assert_rows (fixture, "feedback", &finance, "text", "Slow Ugly");
  assert_rows (fixture, "feedback", &it, "text", "Ugly");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-21", TRUE);

  g_test_add_func ("/sheets/registry", test_registry);
  g_test_add_func ("/sheets/columns", test_columns);
  g_test_add_func ("/sheets/complete", test_complete);
  g_test_add_func ("/sheets/listed", test_listed);
  g_test_add ("/sheets/register", Fixture, NULL, set_up, test_register, tear_down);
  g_test_add ("/sheets/figures", Fixture, NULL, set_up, test_figures, tear_down);
  g_test_add ("/sheets/days", Fixture, NULL, set_up, test_days, tear_down);
  g_test_add ("/sheets/anonymous", Fixture, NULL, set_up, test_anonymous, tear_down);
  g_test_add ("/sheets/filters", Fixture, NULL, set_up, test_filters, tear_down);

  return g_test_run ();
}
