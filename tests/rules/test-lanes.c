/* test-lanes.c - where things lie on a timeline, and the phases of a rollout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-lanes.h"

/* Ten to a day, twenty days from a Monday on: 4 January 2027. */
#define FIRST (segue_day_from_ymd (2027, 1, 4))
#define DAY 10.0

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *finance;
  SegueRecord   *payroll;
  SegueRecord   *sales;
  SegueCalendar *calendar;
  SegueLanes    *lanes;
  SegueLanesOptions options;
} Fixture;

/* Ten to a letter. */
static double
measure (const SegueCalendarItem *item,
         gpointer                 data)
{
  return 10.0 * (double) g_utf8_strlen (item->title, -1);
}

static double
measure_head (SegueRecord *audience,
              guint        depth,
              gpointer     data)
{
  return audience == NULL ? 0 : 50;
}

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
  fixture->rollout = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->sales = add_audience (fixture, "Sales", NULL);
  fixture->finance = add_audience (fixture, "Finance", NULL);
  fixture->payroll = add_audience (fixture, "Payroll", fixture->finance);
  fixture->options = (SegueLanesOptions) {
    .plan = SEGUE_PLAN (fixture->plan),
    .first = FIRST,
    .last = FIRST + 19,
    .width = 20 * DAY,
    .row_height = 22,
    .row_gap = 6,
    .padding = 11,
    .min_rows = 2,
    .milestone_height = 20,
    .gap = 4,
    .measure = measure,
  };
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  segue_lanes_free (fixture->lanes);
  segue_calendar_free (fixture->calendar);
  g_object_unref (fixture->plan);
}

static SegueRecord *
add (Fixture         *fixture,
     SegueRecordKind  kind,
     const char      *title,
     int              first,
     int              last,
     SegueRecord     *audience)
{
  SegueRecord *record = segue_fake_plan_add (fixture->plan, kind, NULL);
  g_autofree char *date = segue_day_to_text (FIRST + first);
  g_autofree char *end_date = segue_day_to_text (FIRST + last);

  segue_fake_plan_set (fixture->plan, record, kind == SEGUE_RECORD_WINDOW ? "name" : "title", title);
  segue_fake_plan_set (fixture->plan, record, "date", date);
  if (last > first)
    segue_fake_plan_set (fixture->plan, record, "end-date", end_date);
  if (audience != NULL)
    segue_fake_plan_link (fixture->plan, record, "audiences", audience);

  return record;
}

static void
lay_out (Fixture *fixture)
{
  segue_lanes_free (fixture->lanes);
  segue_calendar_free (fixture->calendar);
  fixture->calendar = segue_calendar_new (SEGUE_PLAN (fixture->plan), NULL);
  fixture->options.calendar = fixture->calendar;
  fixture->lanes = segue_lanes_new (&fixture->options);
}

static const SegueLaneBar *
find_bar (Fixture     *fixture,
          SegueRecord *record,
          guint        lane)
{
  for (guint i = 0; i < segue_lanes_get_n_bars (fixture->lanes); i++)
    {
      const SegueLaneBar *bar = segue_lanes_get_bar (fixture->lanes, i);

      if (bar->item->record == record && bar->lane == lane)
        return bar;
    }

  return NULL;
}

static void
assert_lane (Fixture     *fixture,
             guint        number,
             SegueRecord *audience,
             guint        depth)
{
  const SegueLane *lane = segue_lanes_get (fixture->lanes, number);

  g_assert_true (lane->audience == audience);
  g_assert_cmpuint (lane->depth, ==, depth);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  lay_out (fixture);

  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 4);
  assert_lane (fixture, 0, NULL, 0);
  assert_lane (fixture, 1, fixture->finance, 0);
  assert_lane (fixture, 2, fixture->payroll, 1);
  assert_lane (fixture, 3, fixture->sales, 0);
  g_assert_cmpuint (segue_lanes_find_audience (fixture->lanes, segue_record_get_id (fixture->sales)), ==, 3);
  g_assert_cmpuint (segue_lanes_find_audience (fixture->lanes, 0), ==, 0);
  g_assert_cmpuint (segue_lanes_find_audience (fixture->lanes, 4711), ==, G_MAXUINT);
}

static void
test_scope (Fixture       *fixture,
            gconstpointer  data)
{
  SegueRecord *impacted = NULL;

  fixture->options.rollout = segue_record_get_id (fixture->rollout);
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 4); /* nobody said whom it is for */

  impacted = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true", NULL);
  segue_fake_plan_link (fixture->plan, impacted, "rollout", fixture->rollout);
  segue_fake_plan_link (fixture->plan, impacted, "audience", fixture->finance);
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 3);
  assert_lane (fixture, 2, fixture->payroll, 1); /* part of Finance */

  add (fixture, SEGUE_RECORD_EVENT, "Fair", 100, 100, fixture->sales); /* named, if not now */
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 4);

  fixture->options.audience = segue_record_get_id (fixture->payroll);
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 3);
  assert_lane (fixture, 1, fixture->finance, 0); /* what is for Finance reaches Payroll */

  fixture->options.audience = 0;
  fixture->options.only_used = TRUE;
  add (fixture, SEGUE_RECORD_EVENT, "Talk", 3, 3, fixture->payroll);
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 1);
  assert_lane (fixture, 0, fixture->payroll, 1);
  g_assert_cmpuint (segue_lanes_get_bar (fixture->lanes, 0)->lane, ==, 0);
  g_assert_cmpuint (segue_lanes_find_audience (fixture->lanes, segue_record_get_id (fixture->finance)), ==, G_MAXUINT);
}

static void
test_archived (Fixture       *fixture,
               gconstpointer  data)
{
  segue_fake_plan_set (fixture->plan, fixture->sales, "archived", "true");
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 3);

  add (fixture, SEGUE_RECORD_EVENT, "Fair", 3, 3, fixture->sales);
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_n (fixture->lanes), ==, 4);
}

static void
test_extent (Fixture       *fixture,
             gconstpointer  data)
{
  SegueRecord *day = add (fixture, SEGUE_RECORD_EVENT, "Talk", 2, 2, NULL);
  SegueRecord *week = add (fixture, SEGUE_RECORD_EVENT, "Walk", 7, 13, NULL);
  SegueRecord *brief = add (fixture, SEGUE_RECORD_EVENT, "Workshops", 6, 7, fixture->sales);
  SegueRecord *late = add (fixture, SEGUE_RECORD_EVENT, "Review", 18, 18, fixture->sales);
  SegueRecord *wide = add (fixture, SEGUE_RECORD_EVENT, "Always", -5, 40, fixture->sales);
  const SegueLaneBar *bar = NULL;

  lay_out (fixture);

  bar = find_bar (fixture, day, 0);
  g_assert_cmpfloat (bar->x, ==, 20);
  g_assert_cmpfloat (bar->span, ==, 10);
  g_assert_cmpfloat (bar->left, ==, 20);
  g_assert_cmpfloat (bar->width, ==, 40);

  bar = find_bar (fixture, week, 0);
  g_assert_cmpfloat (bar->span, ==, 70);
  g_assert_cmpfloat (bar->width, ==, 70);

  bar = find_bar (fixture, brief, 3);
  g_assert_cmpfloat (bar->span, ==, 20); /* as long as it lasts, whatever its words need */
  g_assert_cmpfloat (bar->width, ==, 110); /* and these beside it */

  bar = find_bar (fixture, late, 3);
  g_assert_cmpfloat (bar->x, ==, 180);
  g_assert_cmpfloat (bar->left, ==, 130); /* the words end with its day */
  g_assert_cmpfloat (bar->left + bar->width, ==, 190);

  bar = find_bar (fixture, wide, 3);
  g_assert_cmpfloat (bar->x, ==, 0);
  g_assert_cmpfloat (bar->width, ==, 200);
  g_assert_true (bar->goes_before && bar->goes_on);
  g_assert_false (find_bar (fixture, late, 3)->goes_on);
}

static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  SegueRecord *one = add (fixture, SEGUE_RECORD_EVENT, "One..", 0, 0, NULL);
  SegueRecord *two = add (fixture, SEGUE_RECORD_EVENT, "Two..", 4, 4, NULL);
  SegueRecord *three = add (fixture, SEGUE_RECORD_EVENT, "Three", 5, 5, NULL);
  SegueRecord *four = add (fixture, SEGUE_RECORD_EVENT, "Four.", 6, 6, NULL);
  const SegueLane *lane = NULL;

  lay_out (fixture);

  g_assert_cmpuint (find_bar (fixture, one, 0)->row, ==, 0);   /* to 50, 54 with the gap */
  g_assert_cmpuint (find_bar (fixture, two, 0)->row, ==, 1);   /* from 40 */
  g_assert_cmpuint (find_bar (fixture, three, 0)->row, ==, 2); /* from 50: the gap is missing */
  g_assert_cmpuint (find_bar (fixture, four, 0)->row, ==, 0);  /* from 60 */

  lane = segue_lanes_get (fixture->lanes, 0);
  g_assert_cmpuint (lane->n_rows, ==, 3);
  g_assert_cmpfloat (lane->height, ==, 3 * 22 + 2 * 6 + 2 * 11);
  lane = segue_lanes_get (fixture->lanes, 1);
  g_assert_cmpuint (lane->n_rows, ==, 2);
  g_assert_cmpfloat (lane->y, ==, 100);
  g_assert_cmpfloat (lane->height, ==, 72);
  g_assert_cmpfloat (segue_lanes_get_height (fixture->lanes), ==, 100 + 3 * 72);

  g_assert_cmpfloat (segue_lanes_get_bar_y (fixture->lanes, find_bar (fixture, two, 0)), ==, 11 + 28);
}

/* However many there are: nothing lies upon anything, and nothing is lost. */
static void
test_crowd (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 200; i++)
    {
      int first = g_rand_int_range (rand, -3, 22);

      add (fixture, SEGUE_RECORD_EVENT, "Abcdefghij" + g_rand_int_range (rand, 0, 9), first,
           first + MAX (0, g_rand_int_range (rand, -4, 5)), fixture->sales);
    }
  lay_out (fixture);

  for (guint i = 0; i < segue_lanes_get_n_bars (fixture->lanes); i++)
    {
      const SegueLaneBar *one = segue_lanes_get_bar (fixture->lanes, i);

      g_assert_cmpfloat (one->left, >=, 0);
      g_assert_cmpfloat (one->left + one->width, <=, 200);
      g_assert_cmpfloat (one->left, <=, one->x);
      g_assert_cmpfloat (one->left + one->width, >=, one->x + one->span);
      for (guint j = 0; j < i; j++)
        {
          const SegueLaneBar *two = segue_lanes_get_bar (fixture->lanes, j);

          g_assert_true (one->row != two->row || one->left >= two->left + two->width ||
                         two->left >= one->left + one->width);
        }
    }
  g_assert_cmpuint (segue_lanes_get_n_bars (fixture->lanes), >, 150);
  g_assert_cmpuint (segue_lanes_get (fixture->lanes, 3)->n_bars, ==, segue_lanes_get_n_bars (fixture->lanes));
}

static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *event = add (fixture, SEGUE_RECORD_EVENT, "Both", 2, 2, NULL);
  g_autofree char *ids = g_strdup_printf ("%" G_GINT64_FORMAT "; %" G_GINT64_FORMAT,
                                          segue_record_get_id (fixture->sales),
                                          segue_record_get_id (fixture->finance));

  segue_fake_plan_set (fixture->plan, event, "audiences", ids);
  lay_out (fixture);

  g_assert_cmpuint (segue_lanes_get_n_bars (fixture->lanes), ==, 2);
  g_assert_nonnull (find_bar (fixture, event, 1));
  g_assert_null (find_bar (fixture, event, 2)); /* Payroll hears it as a part of Finance */
  g_assert_nonnull (find_bar (fixture, event, 3));
}

static void
test_hits (Fixture       *fixture,
           gconstpointer  data)
{
  SegueRecord *event = add (fixture, SEGUE_RECORD_EVENT, "Talk", 2, 2, fixture->finance);

  lay_out (fixture);

  g_assert_true (segue_lanes_find_bar (fixture->lanes, 20, 72 + 11)->item->record == event);
  g_assert_true (segue_lanes_find_bar (fixture->lanes, 59, 72 + 32)->item->record == event);
  g_assert_null (segue_lanes_find_bar (fixture->lanes, 60, 72 + 11));
  g_assert_null (segue_lanes_find_bar (fixture->lanes, 20, 72 + 33));
  g_assert_null (segue_lanes_find_bar (fixture->lanes, 20, 10));
  g_assert_null (segue_lanes_find_bar (fixture->lanes, 20, -1));
  g_assert_null (segue_lanes_find_bar (fixture->lanes, 20, 10000));

  g_assert_cmpuint (segue_lanes_find (fixture->lanes, -5), ==, 0);
  g_assert_cmpuint (segue_lanes_find (fixture->lanes, 71.9), ==, 0);
  g_assert_cmpuint (segue_lanes_find (fixture->lanes, 72), ==, 1);
  g_assert_cmpuint (segue_lanes_find (fixture->lanes, 9999), ==, 3);

  g_assert_cmpint (segue_lanes_get_day (fixture->lanes, 0), ==, FIRST);
  g_assert_cmpint (segue_lanes_get_day (fixture->lanes, 19.9), ==, FIRST + 1);
  g_assert_cmpint (segue_lanes_get_day (fixture->lanes, -40), ==, FIRST);
  g_assert_cmpint (segue_lanes_get_day (fixture->lanes, 4000), ==, FIRST + 19);
}

static void
test_windows (Fixture       *fixture,
              gconstpointer  data)
{
  add (fixture, SEGUE_RECORD_WINDOW, "Month-end", 3, 5, fixture->finance);
  add (fixture, SEGUE_RECORD_WINDOW, "Holiday", 18, 30, NULL);
  lay_out (fixture);

  g_assert_cmpuint (segue_lanes_get_n_bars (fixture->lanes), ==, 0);
  g_assert_cmpuint (segue_lanes_get (fixture->lanes, 0)->n_shades, ==, 1);
  g_assert_cmpuint (segue_lanes_get (fixture->lanes, 1)->n_shades, ==, 2);
  g_assert_cmpuint (segue_lanes_get (fixture->lanes, 2)->n_shades, ==, 2); /* part of Finance */
  g_assert_cmpuint (segue_lanes_get (fixture->lanes, 3)->n_shades, ==, 1);
  g_assert_cmpfloat (segue_lanes_get_shade (fixture->lanes, 1)->x, ==, 30);
  g_assert_cmpfloat (segue_lanes_get_shade (fixture->lanes, 1)->width, ==, 30);
  g_assert_cmpfloat (segue_lanes_get_shade (fixture->lanes, 2)->width, ==, 20);
}

static void
test_milestones (Fixture       *fixture,
                 gconstpointer  data)
{
  SegueRecord *go_live = add (fixture, SEGUE_RECORD_MILESTONE, "Go-live", 4, 4, NULL);
  const SegueLaneMilestone *milestone = NULL;

  segue_fake_plan_set (fixture->plan, go_live, "role", "go-live");
  add (fixture, SEGUE_RECORD_MILESTONE, "Wave 2", 7, 7, fixture->finance);
  add (fixture, SEGUE_RECORD_MILESTONE, "Review", 18, 18, NULL);
  lay_out (fixture);

  g_assert_cmpuint (segue_lanes_get_n_milestones (fixture->lanes), ==, 3);
  g_assert_cmpuint (segue_lanes_get_milestone_rows (fixture->lanes), ==, 2);
  g_assert_cmpfloat (segue_lanes_get_milestone_height (fixture->lanes), ==, 40);

  milestone = segue_lanes_get_milestone (fixture->lanes, 0);
  g_assert_true (milestone->is_go_live);
  g_assert_cmpfloat (milestone->x, ==, 45);
  g_assert_cmpfloat (milestone->left, ==, 35);
  g_assert_true (segue_lanes_is_crossed (fixture->lanes, 3, milestone));

  milestone = segue_lanes_get_milestone (fixture->lanes, 1);
  g_assert_false (milestone->is_go_live);
  g_assert_cmpuint (milestone->row, ==, 1);
  g_assert_false (segue_lanes_is_crossed (fixture->lanes, 0, milestone));
  g_assert_true (segue_lanes_is_crossed (fixture->lanes, 2, milestone)); /* Payroll within Finance */
  g_assert_false (segue_lanes_is_crossed (fixture->lanes, 3, milestone));

  milestone = segue_lanes_get_milestone (fixture->lanes, 2);
  g_assert_cmpfloat (milestone->left + milestone->width, ==, 195); /* before its line */

  fixture->options.milestone_rows = 1;
  lay_out (fixture);
  g_assert_cmpuint (segue_lanes_get_milestone_rows (fixture->lanes), ==, 1);
  g_assert_cmpfloat (segue_lanes_get_milestone (fixture->lanes, 1)->width, ==, 0);
  g_assert_cmpuint (segue_lanes_get_milestone (fixture->lanes, 1)->row, ==, 0);
}

static void
test_heads (Fixture       *fixture,
            gconstpointer  data)
{
  fixture->options.min_rows = 1;
  fixture->options.measure_head = measure_head;
  lay_out (fixture);

  g_assert_cmpfloat (segue_lanes_get (fixture->lanes, 0)->height, ==, 44);
  g_assert_cmpfloat (segue_lanes_get (fixture->lanes, 1)->height, ==, 50);
}

static void
test_scale (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GArray) mondays = NULL;
  g_autoptr(GArray) sundays = NULL;
  g_autoptr(GArray) months = NULL;

  fixture->options.first = segue_day_from_ymd (2026, 12, 30); /* a Wednesday */
  fixture->options.last = segue_day_from_ymd (2027, 2, 2);
  lay_out (fixture);

  mondays = segue_lanes_dup_ticks (fixture->lanes, SEGUE_LANES_WEEKS, 1);
  g_assert_cmpuint (mondays->len, ==, 6);
  g_assert_cmpint (g_array_index (mondays, SegueLaneTick, 0).last, ==, segue_day_from_ymd (2027, 1, 3));
  g_assert_cmpint (g_array_index (mondays, SegueLaneTick, 1).first, ==, segue_day_from_ymd (2027, 1, 4));
  g_assert_true (g_array_index (mondays, SegueLaneTick, 0).begins_month);
  g_assert_true (g_array_index (mondays, SegueLaneTick, 1).begins_month);
  g_assert_false (g_array_index (mondays, SegueLaneTick, 2).begins_month);

  sundays = segue_lanes_dup_ticks (fixture->lanes, SEGUE_LANES_WEEKS, 7);
  g_assert_cmpint (g_array_index (sundays, SegueLaneTick, 1).first, ==, segue_day_from_ymd (2027, 1, 3));

  months = segue_lanes_dup_ticks (fixture->lanes, SEGUE_LANES_MONTHS, 1);
  g_assert_cmpuint (months->len, ==, 3);
  g_assert_cmpint (g_array_index (months, SegueLaneTick, 1).first, ==, segue_day_from_ymd (2027, 1, 1));
  g_assert_cmpint (g_array_index (months, SegueLaneTick, 1).last, ==, segue_day_from_ymd (2027, 1, 31));
  g_assert_cmpint (g_array_index (months, SegueLaneTick, 2).last, ==, segue_day_from_ymd (2027, 2, 2));
}

static SeguePhases
get_phases (Fixture *fixture)
{
  return segue_phases_get (SEGUE_PLAN (fixture->plan), segue_record_get_id (fixture->rollout));
}

static void
test_phases (Fixture       *fixture,
             gconstpointer  data)
{
  SegueRecord *go_live = NULL;
  SegueRecord *cut_over = NULL;
  SegueRecord *end = NULL;
  SeguePhases phases = get_phases (fixture);
  g_autoptr(GArray) bands = NULL;

  g_assert_false (phases.is_known);

  go_live = add (fixture, SEGUE_RECORD_MILESTONE, "Go-live", 7, 7, NULL);
  segue_fake_plan_set (fixture->plan, go_live, "role", "go-live");
  segue_fake_plan_link (fixture->plan, go_live, "rollout", fixture->rollout);
  phases = get_phases (fixture);
  g_assert_true (phases.is_known);
  g_assert_cmpint (phases.launch, ==, FIRST + 7);
  g_assert_cmpint (phases.post_launch, ==, FIRST + 7 + 14);

  cut_over = add (fixture, SEGUE_RECORD_EVENT, "Cut-over", 5, 6, NULL);
  segue_fake_plan_set (fixture->plan, cut_over, "kind", "cut-over");
  segue_fake_plan_link (fixture->plan, cut_over, "rollout", fixture->rollout);
  end = add (fixture, SEGUE_RECORD_MILESTONE, "End", 12, 12, NULL);
  segue_fake_plan_set (fixture->plan, end, "role", "hypercare-end");
  segue_fake_plan_link (fixture->plan, end, "rollout", fixture->rollout);
  phases = get_phases (fixture);
  g_assert_cmpint (phases.launch, ==, FIRST + 5);
  g_assert_cmpint (phases.post_launch, ==, FIRST + 13);
  g_assert_cmpint (segue_phases_on (&phases, FIRST + 4), ==, SEGUE_PHASE_PRE_LAUNCH);
  g_assert_cmpint (segue_phases_on (&phases, FIRST + 5), ==, SEGUE_PHASE_LAUNCH);
  g_assert_cmpint (segue_phases_on (&phases, FIRST + 12), ==, SEGUE_PHASE_LAUNCH);
  g_assert_cmpint (segue_phases_on (&phases, FIRST + 13), ==, SEGUE_PHASE_POST_LAUNCH);

  lay_out (fixture);
  bands = segue_lanes_dup_phases (fixture->lanes, &phases);
  g_assert_cmpuint (bands->len, ==, 3);
  g_assert_cmpfloat (g_array_index (bands, SegueLanePhase, 1).x, ==, 50);
  g_assert_cmpfloat (g_array_index (bands, SegueLanePhase, 1).width, ==, 80);
  g_assert_cmpfloat (g_array_index (bands, SegueLanePhase, 2).width, ==, 70);

  segue_fake_plan_set (fixture->plan, cut_over, "certainty", "cancelled");
  phases = get_phases (fixture);
  g_assert_cmpint (phases.launch, ==, FIRST + 7);
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
    { "/lanes/order", test_order },
    { "/lanes/scope", test_scope },
    { "/lanes/archived", test_archived },
    { "/lanes/extent", test_extent },
    { "/lanes/rows", test_rows },
    { "/lanes/crowd", test_crowd },
    { "/lanes/several", test_several },
    { "/lanes/hits", test_hits },
    { "/lanes/windows", test_windows },
    { "/lanes/milestones", test_milestones },
    { "/lanes/heads", test_heads },
    { "/lanes/scale", test_scale },
    { "/lanes/phases", test_phases },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].func, tear_down);

  return g_test_run ();
}
