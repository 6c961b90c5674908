/* test-load.c - how much change falls on an audience in a week (DOMAIN c 6)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-load.h"

#define ASSERT_NEAR(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-9)

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *settings;
  SegueRecord   *erp;
  SegueRecord   *passkey;
  SegueRecord   *finance;
  SegueRecord   *payroll;
  SegueRecord   *sales;
  SegueCalendar *calendar;
  SegueLoad     *load;
  SegueLoadRule  rule;
  gint64         rollout;
} Fixture;

static SegueRecord *
add_audience (Fixture     *fixture,
              const char  *name,
              SegueRecord *parent)
{
  SegueRecord *audience = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", name, NULL);

  if (parent != NULL)
    segue_fake_plan_link (fixture->plan, audience, "parent", parent);

  return audience;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = segue_fake_plan_new ();
  fixture->settings = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WORKSPACE, "uuid", "x", NULL);
  fixture->erp = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->passkey = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "Passkey", NULL);
  fixture->finance = add_audience (fixture, "Finance", NULL);
  fixture->payroll = add_audience (fixture, "Payroll", fixture->finance);
  fixture->sales = add_audience (fixture, "Sales", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  segue_load_free (fixture->load);
  segue_calendar_free (fixture->calendar);
  g_object_unref (fixture->plan);
}

static SegueDay
day (const char *text)
{
  SegueDay result = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &result));
  return result;
}

static SegueRecord *
add_event (Fixture     *fixture,
           const char  *first,
           const char  *last,
           const char  *minutes,
           SegueRecord *audience)
{
  SegueRecord *event = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_EVENT, "title", "Event", "date", first, NULL);

  if (last != NULL)
    segue_fake_plan_set (fixture->plan, event, "end-date", last);
  if (minutes != NULL)
    segue_fake_plan_set (fixture->plan, event, "minutes-per-person", minutes);
  if (audience != NULL)
    segue_fake_plan_link (fixture->plan, event, "audiences", audience);

  return event;
}

static void
compute (Fixture *fixture)
{
  segue_load_free (fixture->load);
  segue_calendar_free (fixture->calendar);
  fixture->calendar = segue_calendar_new (SEGUE_PLAN (fixture->plan), NULL);
  fixture->load = segue_load_new (SEGUE_PLAN (fixture->plan), fixture->calendar, fixture->rollout, fixture->rule);
}

static SegueLoadCell
get (Fixture     *fixture,
     SegueRecord *audience,
     const char  *week)
{
  return segue_load_get (fixture->load, segue_record_get_id (audience), day (week));
}

static double
get_minutes (Fixture     *fixture,
             SegueRecord *audience,
             const char  *week)
{
  return segue_load_get_minutes (fixture->load, segue_record_get_id (audience), day (week));
}

/* The published example: 60 minutes from 5 to 21 January, 0.4, 0.4 and 0.2 hours. */
static void
test_published (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *weeks[] = { "2026-01-05", "2026-01-12", "2026-01-19" };
  static const double working[] = { 0.385, 0.385, 0.231 };
  static const double all[] = { 0.412, 0.412, 0.176 };
  static const double rounded[] = { 0.4, 0.4, 0.2 };

  add_event (fixture, "2026-01-05", "2026-01-21", "60", fixture->sales);
  compute (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      double hours = get_minutes (fixture, fixture->sales, weeks[i]) / 60;

      g_assert_cmpfloat_with_epsilon (hours, working[i], 0.0005);
      g_assert_cmpfloat_with_epsilon (hours, rounded[i], 0.05);
    }

  segue_fake_plan_set (fixture->plan, fixture->settings, "spread-all-days", "true");
  compute (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      double hours = get_minutes (fixture, fixture->sales, weeks[i]) / 60;

      g_assert_cmpfloat_with_epsilon (hours, all[i], 0.0005);
      g_assert_cmpfloat_with_epsilon (hours, rounded[i], 0.05);
    }
}

static void
test_one_day (Fixture       *fixture,
              gconstpointer  data)
{
  add_event (fixture, "2027-01-10", NULL, "45", fixture->sales); /* a Sunday */
  compute (fixture);

  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-04"), 45);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-11"), 0);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-10"), 45); /* weeks from Sunday on */
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-03"), 0);
}

static void
test_year_end (Fixture       *fixture,
               gconstpointer  data)
{
  add_event (fixture, "2026-12-30", "2027-01-05", "100", fixture->sales); /* We Th Fr | Mo Tu */
  compute (fixture);

  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2026-12-28"), 60);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-04"), 40);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2026-12-27") +
               get_minutes (fixture, fixture->sales, "2027-01-03"), 100);
}

/* A week-end, or a span of holidays: nobody works, so all days count. */
static void
test_nobody_works (Fixture       *fixture,
                   gconstpointer  data)
{
  SegueRecord *holiday = NULL;

  add_event (fixture, "2027-01-09", "2027-01-10", "60", fixture->sales);
  add_event (fixture, "2027-02-01", "2027-02-12", "90", fixture->sales);
  compute (fixture);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-04"), 60);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-02-01"), 45);

  holiday = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", "Founder’s day", "kind", "holiday",
                                 "date", "2027-02-01", NULL);
  compute (fixture);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-02-01"), 40); /* four of nine */
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-02-08"), 50);

  segue_fake_plan_set (fixture->plan, holiday, "end-date", "2027-02-12");
  compute (fixture);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-02-01"), 90.0 * 7 / 12);
}

static void
test_audiences (Fixture       *fixture,
                gconstpointer  data)
{
  SegueRecord *both = NULL;
  g_autofree char *ids = NULL;

  add_event (fixture, "2027-01-05", NULL, "10", fixture->finance);
  add_event (fixture, "2027-01-05", NULL, "20", fixture->payroll);
  add_event (fixture, "2027-01-05", NULL, "40", NULL);
  both = add_event (fixture, "2027-01-05", NULL, "80", NULL);
  ids = g_strdup_printf ("%" G_GINT64_FORMAT "; %" G_GINT64_FORMAT, segue_record_get_id (fixture->finance),
                         segue_record_get_id (fixture->payroll));
  segue_fake_plan_set (fixture->plan, both, "audiences", ids);
  compute (fixture);

  ASSERT_NEAR (get_minutes (fixture, fixture->finance, "2027-01-04"), 10 + 40 + 80);
  ASSERT_NEAR (get_minutes (fixture, fixture->payroll, "2027-01-04"), 10 + 20 + 40 + 80); /* 80 once */
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-04"), 40);
  g_assert_cmpuint (get (fixture, fixture->payroll, "2027-01-04").n_inputs, ==, 4);
  ASSERT_NEAR (segue_load_get_minutes (fixture->load, 4711, day ("2027-01-04")), 0);
}

static void
put_in_scope (Fixture     *fixture,
              SegueRecord *rollout,
              SegueRecord *audience,
              const char  *in_scope)
{
  SegueRecord *impacted = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", in_scope, NULL);

  segue_fake_plan_link (fixture->plan, impacted, "rollout", rollout);
  segue_fake_plan_link (fixture->plan, impacted, "audience", audience);
}

/* What names nobody is for the scope of its rollout. */
static void
test_scope (Fixture       *fixture,
            gconstpointer  data)
{
  SegueRecord *event = add_event (fixture, "2027-01-05", NULL, "30", NULL);

  segue_fake_plan_link (fixture->plan, event, "rollout", fixture->erp);
  compute (fixture);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-04"), 30); /* nobody said whom it is for */

  put_in_scope (fixture, fixture->erp, fixture->finance, "true");
  compute (fixture);
  ASSERT_NEAR (get_minutes (fixture, fixture->finance, "2027-01-04"), 30);
  ASSERT_NEAR (get_minutes (fixture, fixture->payroll, "2027-01-04"), 30);
  ASSERT_NEAR (get_minutes (fixture, fixture->sales, "2027-01-04"), 0);

  put_in_scope (fixture, fixture->erp, fixture->payroll, "false");
  compute (fixture);
  ASSERT_NEAR (get_minutes (fixture, fixture->payroll, "2027-01-04"), 0);
}

static void
test_counts_not (Fixture       *fixture,
                 gconstpointer  data)
{
  SegueRecord *cancelled = add_event (fixture, "2027-01-05", NULL, "30", fixture->sales);
  SegueLoadCell cell;

  segue_fake_plan_set (fixture->plan, cancelled, "certainty", "cancelled");
  segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "date", "2027-01-05", NULL);
  segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", "Freeze", "kind", "freeze", "date", "2027-01-05", NULL);
  compute (fixture);
  cell = get (fixture, fixture->sales, "2027-01-04");
  g_assert_cmpuint (cell.n_inputs, ==, 0);
  g_assert_cmpint (cell.step, ==, SEGUE_LOAD_NOTHING);

  add_event (fixture, "2027-01-05", NULL, NULL, fixture->sales); /* unset is not zero */
  add_event (fixture, "2027-01-05", NULL, "0", fixture->sales);
  compute (fixture);
  cell = get (fixture, fixture->sales, "2027-01-04");
  g_assert_cmpuint (cell.n_inputs, ==, 2);
  g_assert_cmpuint (cell.n_open, ==, 1);
  g_assert_cmpint (cell.step, ==, SEGUE_LOAD_NOTHING);
}

static void
test_percent (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct
  {
    double        percent;
    SegueLoadStep step;
  } cases[] = {
    { 0.1, SEGUE_LOAD_CALM }, { 59.9, SEGUE_LOAD_CALM }, { 60, SEGUE_LOAD_BUSY }, { 99, SEGUE_LOAD_BUSY },
    { 100, SEGUE_LOAD_BUSY }, { 100.1, SEGUE_LOAD_OVER }, { 600, SEGUE_LOAD_OVER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (segue_load_grade_percent (cases[i].percent, 60, 100), ==, cases[i].step);

  /* 0.1 + 0.2 is a hair more than 0.3. */
  g_assert_cmpint (segue_load_grade_percent ((0.1 + 0.2) / 0.3 * 100, 60, 100), ==, SEGUE_LOAD_BUSY);
}

static void
test_capacity (Fixture       *fixture,
               gconstpointer  data)
{
  SegueLoadCell cell;

  add_event (fixture, "2027-01-05", NULL, "60", fixture->sales);
  compute (fixture);
  cell = get (fixture, fixture->sales, "2027-01-04");
  ASSERT_NEAR (cell.capacity, 60); /* the setting */
  ASSERT_NEAR (cell.percent, 100);
  g_assert_cmpint (cell.step, ==, SEGUE_LOAD_BUSY);

  segue_fake_plan_set (fixture->plan, fixture->settings, "capacity-default", "50");
  compute (fixture);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-04").step, ==, SEGUE_LOAD_OVER);

  segue_fake_plan_set (fixture->plan, fixture->sales, "capacity-minutes-week", "120");
  compute (fixture);
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-01-04").percent, 50);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-04").step, ==, SEGUE_LOAD_CALM);

  segue_fake_plan_set (fixture->plan, fixture->settings, "busy-from", "50");
  compute (fixture);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-04").step, ==, SEGUE_LOAD_BUSY);

  segue_fake_plan_set (fixture->plan, fixture->sales, "capacity-minutes-week", "0"); /* nothing to spare */
  compute (fixture);
  cell = get (fixture, fixture->sales, "2027-01-04");
  g_assert_cmpfloat (cell.percent, <, 0);
  g_assert_cmpint (cell.step, ==, SEGUE_LOAD_OVER);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-11").step, ==, SEGUE_LOAD_NOTHING);
}

static void
test_peak (Fixture       *fixture,
           gconstpointer  data)
{
  SegueRecord *peak = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", "Month-end", "kind", "peak",
                                           "date", "2027-01-10", "end-date", "2027-01-11", NULL);

  segue_fake_plan_link (fixture->plan, peak, "audiences", fixture->finance);
  add_event (fixture, "2027-01-05", NULL, "10", NULL);
  add_event (fixture, "2027-01-12", NULL, "45", NULL);
  add_event (fixture, "2027-01-19", NULL, "45", NULL);
  compute (fixture);

  g_assert_cmpint (get (fixture, fixture->payroll, "2027-01-04").step, ==, SEGUE_LOAD_BUSY); /* calm and one */
  g_assert_true (get (fixture, fixture->payroll, "2027-01-04").is_peak);
  g_assert_cmpint (get (fixture, fixture->finance, "2027-01-11").step, ==, SEGUE_LOAD_OVER);
  g_assert_cmpint (get (fixture, fixture->finance, "2027-01-18").step, ==, SEGUE_LOAD_BUSY);
  g_assert_false (get (fixture, fixture->finance, "2027-01-18").is_peak);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-11").step, ==, SEGUE_LOAD_BUSY);
  g_assert_true (segue_load_find_peak (fixture->load, segue_record_get_id (fixture->payroll), day ("2027-01-04")) == peak);
  g_assert_null (segue_load_find_peak (fixture->load, segue_record_get_id (fixture->sales), day ("2027-01-04")));

  /* One of a rollout raises as well: the people are the same. */
  segue_fake_plan_link (fixture->plan, peak, "rollout", fixture->passkey);
  compute (fixture);
  g_assert_true (get (fixture, fixture->finance, "2027-01-11").is_peak);

  /* A peak in which nothing is asked of anybody is no load. */
  segue_fake_plan_set (fixture->plan, peak, "date", "2027-01-26");
  segue_fake_plan_set (fixture->plan, peak, "end-date", "2027-01-26");
  compute (fixture);
  g_assert_cmpint (get (fixture, fixture->finance, "2027-01-25").step, ==, SEGUE_LOAD_NOTHING);

  /* Above the line there is no further step. */
  add_event (fixture, "2027-01-27", NULL, "90", NULL);
  compute (fixture);
  g_assert_cmpint (get (fixture, fixture->finance, "2027-01-25").step, ==, SEGUE_LOAD_OVER);
}

static void
test_explain (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *war_room = add_event (fixture, "2027-01-05", NULL, "150", fixture->finance);
  SegueRecord *scripts = add_event (fixture, "2027-01-04", "2027-01-15", "60", fixture->payroll);
  SegueRecord *drop_in = add_event (fixture, "2027-01-06", NULL, "20", NULL);
  SegueRecord *open = add_event (fixture, "2027-01-06", NULL, NULL, fixture->payroll);
  g_autoptr(GArray) inputs = NULL;
  double sum = 0;

  segue_fake_plan_link (fixture->plan, war_room, "rollout", fixture->erp);
  segue_fake_plan_link (fixture->plan, scripts, "rollout", fixture->erp);
  segue_fake_plan_link (fixture->plan, drop_in, "rollout", fixture->passkey);
  add_event (fixture, "2027-01-06", NULL, "20", fixture->sales);
  compute (fixture);

  inputs = segue_load_explain (fixture->load, segue_record_get_id (fixture->payroll), day ("2027-01-04"));
  g_assert_cmpuint (inputs->len, ==, 4);
  g_assert_true (g_array_index (inputs, SegueLoadInput, 0).record == war_room);
  g_assert_cmpint (g_array_index (inputs, SegueLoadInput, 0).audience, ==, segue_record_get_id (fixture->finance));
  g_assert_true (g_array_index (inputs, SegueLoadInput, 1).record == scripts);
  ASSERT_NEAR (g_array_index (inputs, SegueLoadInput, 1).amount, 30);
  g_assert_true (g_array_index (inputs, SegueLoadInput, 2).record == drop_in);
  g_assert_true (g_array_index (inputs, SegueLoadInput, 3).record == open);
  g_assert_true (g_array_index (inputs, SegueLoadInput, 3).is_open);
  g_assert_cmpuint (segue_load_count_rollouts (inputs), ==, 2);

  for (guint i = 0; i < inputs->len; i++)
    sum += g_array_index (inputs, SegueLoadInput, i).amount;
  ASSERT_NEAR (sum, get_minutes (fixture, fixture->payroll, "2027-01-04"));
}

static SegueRecord *
add_impact (Fixture     *fixture,
            SegueRecord *rollout,
            SegueRecord *audience,
            const char  *level)
{
  SegueRecord *impact = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_IMPACT, "title", level, "aspect", "tools", NULL);
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (fixture->plan), SEGUE_RECORD_IMPACTED_AUDIENCE);

  put_in_scope (fixture, rollout, audience, "true");
  segue_fake_plan_link (fixture->plan, impact, "impacted-audience", segue_record_list_get (list, segue_record_list_get_n (list) - 1));
  segue_fake_plan_set (fixture->plan, impact, "starts", "2027-01-04");
  segue_fake_plan_set (fixture->plan, impact, "ends", "2027-01-20");
  if (level != NULL)
    segue_fake_plan_set (fixture->plan, impact, "level", level);

  return impact;
}

static void
add_impacts (Fixture    *fixture,
             const char *levels)
{
  for (const char *level = levels; *level != '\0'; level++)
    add_impact (fixture, fixture->erp, fixture->sales, *level == 'H' ? "high" : *level == 'M' ? "medium" : "low");
}

/* The vector: two low, one medium and one high are 17. */
static void
test_weighted (Fixture       *fixture,
               gconstpointer  data)
{
  SegueLoadCell cell;

  fixture->rule = SEGUE_LOAD_WEIGHTED;
  add_impacts (fixture, "LLMH");
  compute (fixture);
  cell = get (fixture, fixture->sales, "2027-01-04");
  ASSERT_NEAR (cell.weight, 17);
  g_assert_cmpint (cell.step, ==, SEGUE_LOAD_BUSY);
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-01-18").weight, 17); /* until the 20th */
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-01-21").weight, 0);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-21").step, ==, SEGUE_LOAD_NOTHING);
  ASSERT_NEAR (get (fixture, fixture->finance, "2027-01-04").weight, 0);

  segue_fake_plan_set (fixture->plan, fixture->settings, "weight-medium", "3");
  segue_fake_plan_set (fixture->plan, fixture->settings, "weight-high", "20");
  compute (fixture);
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-01-04").weight, 25);
}

static void
test_weighted_steps (Fixture       *fixture,
                     gconstpointer  data)
{
  static const struct
  {
    const char   *levels;
    SegueLoadStep step;
  } cases[] = {
    { "M", SEGUE_LOAD_CALM }, { "MMLL", SEGUE_LOAD_BUSY }, { "HH", SEGUE_LOAD_BUSY }, { "HHL", SEGUE_LOAD_OVER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture own = { .rule = SEGUE_LOAD_WEIGHTED };

      g_test_message ("%s", cases[i].levels);
      set_up (&own, NULL);
      add_impacts (&own, cases[i].levels);
      compute (&own);
      g_assert_cmpint (get (&own, own.sales, "2027-01-04").step, ==, cases[i].step);
      tear_down (&own, NULL);
    }
}

/* A part counts for the whole as much as it has of its people. */
static void
test_weighted_tree (Fixture       *fixture,
                    gconstpointer  data)
{
  fixture->rule = SEGUE_LOAD_WEIGHTED;
  segue_fake_plan_set (fixture->plan, fixture->finance, "headcount", "60");
  segue_fake_plan_set (fixture->plan, fixture->payroll, "headcount", "15");
  add_impact (fixture, fixture->erp, fixture->payroll, "high");
  add_impact (fixture, fixture->passkey, fixture->finance, "medium");
  compute (fixture);

  ASSERT_NEAR (get (fixture, fixture->finance, "2027-01-04").weight, 5 + 10 * 0.25);
  ASSERT_NEAR (get (fixture, fixture->payroll, "2027-01-04").weight, 5 + 10);

  fixture->rollout = segue_record_get_id (fixture->passkey);
  compute (fixture);
  ASSERT_NEAR (get (fixture, fixture->payroll, "2027-01-04").weight, 5);

  fixture->rollout = 0;
  segue_fake_plan_set (fixture->plan, fixture->payroll, "headcount", NULL);
  compute (fixture);
  ASSERT_NEAR (get (fixture, fixture->finance, "2027-01-04").weight, 5 + 10); /* its only part */
}

static void
test_undated (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *impact = add_impact (fixture, fixture->erp, fixture->sales, "high");
  SegueRecord *go_live = NULL;
  SegueLoadCell cell;

  fixture->rule = SEGUE_LOAD_WEIGHTED;
  segue_fake_plan_set (fixture->plan, impact, "starts", NULL);
  segue_fake_plan_set (fixture->plan, impact, "ends", NULL);
  compute (fixture);
  cell = get (fixture, fixture->sales, "2027-03-01");
  g_assert_cmpuint (cell.n_open, ==, 1); /* unset is not nothing */
  g_assert_cmpint (cell.step, ==, SEGUE_LOAD_NOTHING);

  go_live = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "role", "go-live",
                                 "date", "2027-03-03", NULL);
  segue_fake_plan_link (fixture->plan, go_live, "rollout", fixture->erp);
  compute (fixture);
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-02-22").weight, 0);
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-03-01").weight, 10);
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-03-15").weight, 10); /* the launch ends on the 16th */
  ASSERT_NEAR (get (fixture, fixture->sales, "2027-03-17").weight, 0);
}

static void
test_levels (Fixture       *fixture,
             gconstpointer  data)
{
  SegueRecord *impact = add_impact (fixture, fixture->erp, fixture->sales, NULL);

  fixture->rule = SEGUE_LOAD_DOMINANCE;
  compute (fixture);
  g_assert_cmpuint (get (fixture, fixture->sales, "2027-01-04").n_open, ==, 1);

  segue_fake_plan_set (fixture->plan, impact, "degree", "0");
  compute (fixture);
  g_assert_cmpuint (get (fixture, fixture->sales, "2027-01-04").n_inputs, ==, 0);

  segue_fake_plan_set (fixture->plan, impact, "degree", "3");
  compute (fixture);
  g_assert_cmpuint (get (fixture, fixture->sales, "2027-01-04").counts[SEGUE_LOAD_MEDIUM], ==, 1);

  segue_fake_plan_set (fixture->plan, impact, "level", "critical");
  compute (fixture);
  g_assert_cmpuint (get (fixture, fixture->sales, "2027-01-04").counts[SEGUE_LOAD_HIGH], ==, 1);
}

/* The published vectors. */
static void
test_dominance (void)
{
  static const struct
  {
    guint counts[SEGUE_N_LOAD_LEVELS];
    int   level;
  } cases[] = {
    { { 0, 2, 1 }, SEGUE_LOAD_HIGH },   { { 2, 1, 0 }, SEGUE_LOAD_MEDIUM }, { { 3, 1, 0 }, SEGUE_LOAD_LOW },
    { { 1, 2, 2 }, SEGUE_LOAD_HIGH },   { { 1, 1, 1 }, SEGUE_LOAD_HIGH },   { { 2, 3, 0 }, SEGUE_LOAD_MEDIUM },
    { { 0, 0, 0 }, -1 },                { { 1, 0, 0 }, SEGUE_LOAD_LOW },    { { 0, 3, 1 }, SEGUE_LOAD_MEDIUM },
    { { 5, 2, 1 }, SEGUE_LOAD_LOW },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%u low, %u medium, %u high", cases[i].counts[0], cases[i].counts[1], cases[i].counts[2]);
      g_assert_cmpint (segue_load_find_dominant (cases[i].counts), ==, cases[i].level);
    }
}

static void
test_dominance_steps (Fixture       *fixture,
                      gconstpointer  data)
{
  fixture->rule = SEGUE_LOAD_DOMINANCE;
  add_impacts (fixture, "HMM");
  compute (fixture);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-04").step, ==, SEGUE_LOAD_OVER);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-02-22").step, ==, SEGUE_LOAD_NOTHING);

  add_impacts (fixture, "LL");
  compute (fixture);
  g_assert_cmpint (get (fixture, fixture->sales, "2027-01-04").step, ==, SEGUE_LOAD_BUSY);
}

/* A circle in the tree, from a foreign program. */
static void
test_circle (Fixture       *fixture,
             gconstpointer  data)
{
  segue_fake_plan_link (fixture->plan, fixture->finance, "parent", fixture->payroll);
  add_event (fixture, "2027-01-05", NULL, "10", fixture->finance);
  compute (fixture);
  ASSERT_NEAR (get_minutes (fixture, fixture->payroll, "2027-01-04") +
               get_minutes (fixture, fixture->finance, "2027-01-04"), 20);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*func) (Fixture *, gconstpointer);
  } cases[] = {
    { "/load/published", test_published },
    { "/load/one-day", test_one_day },
    { "/load/year-end", test_year_end },
    { "/load/nobody-works", test_nobody_works },
    { "/load/audiences", test_audiences },
    { "/load/scope", test_scope },
    { "/load/counts-not", test_counts_not },
    { "/load/percent", test_percent },
    { "/load/capacity", test_capacity },
    { "/load/peak", test_peak },
    { "/load/explain", test_explain },
    { "/load/weighted", test_weighted },
    { "/load/weighted-steps", test_weighted_steps },
    { "/load/weighted-tree", test_weighted_tree },
    { "/load/undated", test_undated },
    { "/load/levels", test_levels },
    { "/load/dominance-steps", test_dominance_steps },
    { "/load/circle", test_circle },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/load/dominance", test_dominance);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].func, tear_down);

  return g_test_run ();
}
