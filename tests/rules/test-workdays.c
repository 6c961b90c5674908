/* test-workdays.c - who works when, and what hangs on a day, over everything that is odd about days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-anchor.h"
#include "segue-dated.h"
#include "segue-fake-plan.h"

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *finance; /* in Berlin */
  SegueRecord   *payroll; /* part of it, and so there */
  SegueRecord   *sales;   /* in Vienna */
  SegueRecord   *it;      /* nobody knows where */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = segue_fake_plan_new ();
  fixture->rollout = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->finance = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", "location", "Berlin", NULL);
  fixture->payroll = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Payroll", NULL);
  fixture->sales = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Sales", "location", "Vienna", NULL);
  fixture->it = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "IT", NULL);
  segue_fake_plan_link (fixture->plan, fixture->payroll, "parent", fixture->finance);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

static SegueRecord *
add_window (Fixture    *fixture,
            const char *name,
            const char *kind,
            const char *first,
            const char *last)
{
  SegueRecord *window = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", name, "kind", kind, "date", first, NULL);

  segue_fake_plan_set (fixture->plan, window, "end-date", last);

  return window;
}

static SegueDay
parse (const char *text)
{
  SegueDay day = SEGUE_DAY_NONE;

  if (*text != '\0')
    g_assert_true (segue_day_parse (text, &day));

  return day;
}

#define assert_day(day, expected)                    \
  G_STMT_START                                       \
  {                                                  \
    g_autofree char *found = segue_day_to_text (day); \
    g_assert_cmpstr (found, ==, expected);           \
  }                                                  \
  G_STMT_END

static gboolean
is_worked (Fixture     *fixture,
           const char  *day,
           SegueRecord *one,
           SegueRecord *other)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));
  SegueRecord *mail = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_COMMUNICATION, "title", "News", NULL);
  SegueWhom whom;

  segue_fake_plan_link (fixture->plan, mail, "rollout", fixture->rollout);
  if (one != NULL)
    segue_fake_plan_link (fixture->plan, mail, "audiences", one);
  if (other != NULL)
    segue_fake_plan_link (fixture->plan, mail, "audiences", other);
  whom = segue_whom_of (mail);

  return segue_workdays_is_worked (workdays, parse (day), &whom);
}

/* 6 January 2027 is a Wednesday. */
static void
test_holidays (Fixture       *fixture,
               gconstpointer  data)
{
  SegueRecord *epiphany = add_window (fixture, "Epiphany", "holiday", "2027-01-06", NULL);

  g_assert_false (is_worked (fixture, "2027-01-06", NULL, NULL));
  g_assert_false (is_worked (fixture, "2027-01-06", fixture->sales, NULL));
  g_assert_true (is_worked (fixture, "2027-01-07", fixture->sales, NULL));

  /* Only where it is one; who is nobody knows where may be there. */
  segue_fake_plan_set (fixture->plan, epiphany, "location", "vienna");
  g_assert_false (is_worked (fixture, "2027-01-06", fixture->sales, NULL));
  g_assert_true (is_worked (fixture, "2027-01-06", fixture->finance, NULL));
  g_assert_true (is_worked (fixture, "2027-01-06", fixture->payroll, NULL));
  g_assert_false (is_worked (fixture, "2027-01-06", fixture->it, NULL));
  g_assert_true (is_worked (fixture, "2027-01-06", NULL, NULL));

  /* As long as one of them works, somebody does. */
  g_assert_true (is_worked (fixture, "2027-01-06", fixture->sales, fixture->finance));

  segue_fake_plan_set (fixture->plan, epiphany, "archived", "true");
  g_assert_true (is_worked (fixture, "2027-01-06", fixture->sales, NULL));
}

static void
test_audiences (Fixture       *fixture,
                gconstpointer  data)
{
  SegueRecord *outing = add_window (fixture, "Outing", "non-working", "2027-01-12", "2027-01-13");
  SegueRecord *other = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "Cloud", NULL);

  segue_fake_plan_link (fixture->plan, outing, "audiences", fixture->finance);
  g_assert_false (is_worked (fixture, "2027-01-12", fixture->finance, NULL));
  g_assert_false (is_worked (fixture, "2027-01-13", fixture->payroll, NULL));
  g_assert_true (is_worked (fixture, "2027-01-14", fixture->payroll, NULL));
  g_assert_true (is_worked (fixture, "2027-01-12", fixture->it, NULL));
  g_assert_true (is_worked (fixture, "2027-01-12", NULL, NULL));

  segue_fake_plan_link (fixture->plan, outing, "rollout", other);
  g_assert_true (is_worked (fixture, "2027-01-12", fixture->finance, NULL));
}

static void
test_week (Fixture       *fixture,
           gconstpointer  data)
{
  SegueRecord *settings = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WORKSPACE, "works-friday", "false", "works-sunday", "true", NULL);
  static const char *days[] = { "monday", "tuesday", "wednesday", "thursday", "sunday" };

  g_assert_false (is_worked (fixture, "2027-01-08", NULL, NULL));
  g_assert_true (is_worked (fixture, "2027-01-10", NULL, NULL));

  /* Who works on no day at all has said nothing. */
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *name = g_strconcat ("works-", days[i], NULL);

      segue_fake_plan_set (fixture->plan, settings, name, "false");
    }
  g_assert_true (is_worked (fixture, "2027-01-08", NULL, NULL));
}

static void
test_counting (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkdays) workdays = NULL;
  SegueWhom whom = { 0 };

  add_window (fixture, "Between the years", "non-working", "2026-12-24", "2027-01-01");
  workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));

  assert_day (segue_workdays_add (workdays, parse ("2026-12-23"), 1, &whom), "2027-01-04");
  assert_day (segue_workdays_add (workdays, parse ("2027-01-04"), -1, &whom), "2026-12-23");
  assert_day (segue_workdays_add (workdays, parse ("2026-12-26"), 0, &whom), "2026-12-26");
  g_assert_cmpint (segue_workdays_count (workdays, parse ("2026-12-23"), parse ("2027-01-05"), &whom), ==, 2);
  g_assert_cmpint (segue_workdays_count (workdays, parse ("2027-01-05"), parse ("2026-12-23"), &whom), ==, -2);

  /* Draft 10, review 5, approval 2 working days before (DOMAIN c 7). */
  assert_day (segue_workdays_prepare_by (workdays, parse ("2027-01-20"), SEGUE_LEAD_APPROVAL, &whom), "2027-01-18");
  assert_day (segue_workdays_prepare_by (workdays, parse ("2027-01-20"), SEGUE_LEAD_REVIEW, &whom), "2027-01-13");
  assert_day (segue_workdays_prepare_by (workdays, parse ("2027-01-20"), SEGUE_LEAD_DRAFT, &whom), "2027-01-06");
  g_assert_cmpint (segue_workdays_prepare_by (workdays, SEGUE_DAY_NONE, SEGUE_LEAD_DRAFT, &whom), ==, SEGUE_DAY_NONE);

  /* An endless window ends the counting, and nothing else. */
  add_window (fixture, "For ever", "non-working", "2020-01-01", "9999-12-31");
  g_clear_pointer (&workdays, segue_workdays_free);
  workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));
  g_assert_cmpint (segue_workdays_add (workdays, parse ("2027-01-04"), 1, &whom), >, parse ("2027-01-04"));
}

/* Month ends, leap days, weeks in which clocks change, turns of years. */
static const struct
{
  const char *anchor;
  const char *offset;
  const char *unit;
  const char *roll;
  const char *day;
} distances[] = {
  { "2027-01-31", "1", "months", "none", "2027-02-28" },
  { "2028-01-31", "1", "months", "none", "2028-02-29" },
  { "2028-02-29", "12", "months", "none", "2029-02-28" },
  { "2028-02-29", "-48", "months", "none", "2024-02-29" },
  { "2027-03-31", "-1", "months", NULL, "2027-02-26" },   /* the 28th is a Sunday */
  { "2028-03-01", "-1", "days", NULL, "2028-02-29" },
  { "2027-03-01", "-1", "days", NULL, "2027-02-26" },
  { "2027-03-29", "-1", "days", "none", "2027-03-28" },   /* clocks go forward in Europe */
  { "2027-03-26", "1", "working-days", NULL, "2027-03-29" },
  { "2027-10-29", "1", "weeks", NULL, "2027-11-05" },     /* and back */
  { "2027-11-01", "-1", "days", NULL, "2027-10-29" },
  { "2026-12-31", "1", "days", NULL, "2027-01-01" },
  { "2027-01-18", "0", "days", NULL, "2027-01-18" },
  { "2027-01-17", "0", "days", NULL, "2027-01-15" },      /* at most on the day itself: before */
  { "2027-01-16", "0", "days", "later", "2027-01-18" },
  { "", "-14", "days", NULL, "" },
};

static SegueRecord *
add_hanging (Fixture    *fixture,
             const char *offset,
             const char *unit,
             const char *roll)
{
  SegueRecord *mail = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_COMMUNICATION, "title", "News", "anchor-offset", offset,
                                           "anchor-unit", unit, NULL);

  segue_fake_plan_set (fixture->plan, mail, "roll", roll);

  return mail;
}

static void
test_distances (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));

  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      SegueRecord *mail = add_hanging (fixture, distances[i].offset, distances[i].unit, distances[i].roll);

      g_test_message ("%s %s %s", distances[i].anchor, distances[i].offset, distances[i].unit);
      assert_day (segue_anchor_get_day (workdays, mail, parse (distances[i].anchor)), distances[i].day);
    }
}

/* A forbidding freeze from Monday 11 to Wednesday 13 January; a day before and after it are free. */
static const struct
{
  const char *anchor;
  const char *roll;
  const char *severity;
  const char *day;
} freezes[] = {
  { "2027-01-08", NULL, "forbid", "2027-01-08" },     /* it begins after the weekend */
  { "2027-01-11", "earlier", "forbid", "2027-01-08" }, /* its first day */
  { "2027-01-11", "later", "forbid", "2027-01-14" },
  { "2027-01-13", "later", "forbid", "2027-01-14" },   /* its last day */
  { "2027-01-14", NULL, "forbid", "2027-01-14" },     /* it ended the day before */
  { "2027-01-12", "none", "forbid", "2027-01-12" },
  { "2027-01-12", NULL, "warn", "2027-01-12" },        /* what warns moves nothing */
  { "2027-01-12", NULL, NULL, "2027-01-12" },
};

static void
test_freezes (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *freeze = add_window (fixture, "Close", "freeze", "2027-01-11", "2027-01-13");
  SegueRecord *mail = NULL;

  segue_fake_plan_link (fixture->plan, freeze, "audiences", fixture->finance);
  for (guint i = 0; i < G_N_ELEMENTS (freezes); i++)
    {
      g_autoptr(SegueWorkdays) workdays = NULL;

      segue_fake_plan_set (fixture->plan, freeze, "severity", freezes[i].severity);
      workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));
      mail = add_hanging (fixture, "0", "days", freezes[i].roll);
      segue_fake_plan_link (fixture->plan, mail, "audiences", fixture->payroll);
      segue_fake_plan_link (fixture->plan, mail, "audiences", fixture->it);

      g_test_message ("%s %s %s", freezes[i].anchor, freezes[i].roll, freezes[i].severity);
      assert_day (segue_anchor_get_day (workdays, mail, parse (freezes[i].anchor)), freezes[i].day);
    }
}

/* All days of what lasts are to be free; a window does not stand in its own way. */
static void
test_lasting (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *freeze = add_window (fixture, "Close", "freeze", "2027-01-13", "2027-01-14");
  SegueRecord *fair = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_EVENT, "title", "Fair", "date", "2026-11-02",
                                           "end-date", "2026-11-04", "anchor-offset", "0", NULL);
  g_autoptr(SegueWorkdays) workdays = NULL;

  segue_fake_plan_set (fixture->plan, freeze, "severity", "forbid");
  segue_fake_plan_set (fixture->plan, freeze, "anchor-offset", "-1");
  workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));

  assert_day (segue_anchor_get_day (workdays, fair, parse ("2027-01-11")), "2027-01-08");
  segue_fake_plan_set (fixture->plan, fair, "roll", "later");
  assert_day (segue_anchor_get_day (workdays, fair, parse ("2027-01-11")), "2027-01-15");

  assert_day (segue_anchor_get_day (workdays, freeze, parse ("2027-01-14")), "2027-01-13");
  assert_day (segue_anchor_get_day (workdays, freeze, parse ("2027-01-10")), "2027-01-09"); /* on a Saturday */

  segue_workdays_move (workdays, freeze, parse ("2027-01-20"));
  assert_day (segue_anchor_get_day (workdays, fair, parse ("2027-01-11")), "2027-01-11");
}

static const struct
{
  const char *unit;
  const char *roll;
  const char *day;
  const char *label; /* of an anchor on Monday 18 January */
} fits[] = {
  { "days", NULL, "2027-01-04", "T−14" },
  { "days", NULL, "2027-01-18", "T" },
  { "days", NULL, "2027-01-02", "T−16" },
  { "working-days", NULL, "2027-01-11", "T−5 working days" },
  { "working-days", NULL, "2027-01-19", "T+1 working day" },
  { "working-days", NULL, "2027-01-10", "T−8" },
  { "weeks", NULL, "2027-02-01", "T+2 weeks" },
  { "weeks", NULL, "2027-02-02", "T+15" },
  { "months", NULL, "2027-02-18", "T+1 month" },
  { "months", NULL, "2027-02-17", "T+30" },
};

static void
test_fits (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));
  SegueDay live = parse ("2027-01-18");
  SegueOffset offset;

  for (guint i = 0; i < G_N_ELEMENTS (fits); i++)
    {
      SegueRecord *mail = add_hanging (fixture, "0", fits[i].unit, fits[i].roll);
      g_autofree char *label = NULL;

      g_test_message ("%s %s", fits[i].unit, fits[i].day);
      g_assert_true (segue_anchor_fit (workdays, mail, live, parse (fits[i].day), &offset));
      label = segue_offset_dup_label (&offset);
      g_assert_cmpstr (label, ==, fits[i].label);
      assert_day (segue_anchor_apply (workdays, mail, &offset, live), fits[i].day);
    }

  g_assert_false (segue_anchor_fit (workdays, add_hanging (fixture, "0", "days", NULL), live, live + 3661, &offset));
  g_assert_false (segue_anchor_fit (workdays, add_hanging (fixture, "0", "days", NULL), SEGUE_DAY_NONE, live, &offset));
}

/* Day by day, as it is meant. */
static int
count_slowly (SegueWorkdays   *workdays,
              SegueDay         from,
              SegueDay         to,
              const SegueWhom *whom)
{
  int step = to < from ? -1 : 1;
  int n = 0;

  for (SegueDay day = from; day != to; n += segue_workdays_is_worked (workdays, day, whom) ? step : 0)
    day += step;

  return n;
}

/* Windows that overlap, touch, lie within each other and begin at a weekend; one audience, two, nobody. */
static void
test_count (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkdays) workdays = NULL;
  gint64 ids[] = { segue_record_get_id (fixture->finance), segue_record_get_id (fixture->sales) };
  SegueDay begin = parse ("2026-12-10");

  if (ids[0] > ids[1])
    {
      gint64 id = ids[0];

      ids[0] = ids[1];
      ids[1] = id;
    }
  add_window (fixture, "Christmas", "holiday", "2026-12-24", "2027-01-03");
  add_window (fixture, "New Year", "holiday", "2027-01-01", NULL);
  add_window (fixture, "Shutdown", "non-working", "2026-12-19", "2026-12-25");
  add_window (fixture, "Freeze", "freeze", "2026-12-01", "2027-02-01");
  add_window (fixture, "Epiphany", "holiday", "2027-01-06", NULL);
  segue_fake_plan_link (fixture->plan, add_window (fixture, "Stocktaking", "non-working", "2027-01-04", "2027-01-05"), "audiences", fixture->finance);
  segue_fake_plan_link (fixture->plan, add_window (fixture, "Fair", "non-working", "2027-01-05", "2027-01-08"), "audiences", fixture->sales);
  workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));

  for (guint n = 0; n <= G_N_ELEMENTS (ids); n++)
    {
      g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
      SegueWhom whom = { .rollout = segue_record_get_id (fixture->rollout) };

      segue_value_set_ids (&audiences, ids, n);
      whom.audiences = audiences.is_set ? audiences.slot.ids : NULL;
      for (SegueDay from = begin; from < begin + 40; from++)
        for (SegueDay to = begin; to < begin + 40; to++)
          g_assert_cmpint (segue_workdays_count (workdays, from, to, &whom), ==, count_slowly (workdays, from, to, &whom));
    }
}

/* A typing error takes no longer than another day: counted day by day this would last for minutes. */
static void
test_count_long (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(SegueWorkdays) workdays = NULL;
  SegueWhom whom = { 0 };
  SegueDay first = parse ("0001-01-01"); /* a Monday */
  SegueDay today = parse ("2026-11-23");

  add_window (fixture, "Epiphany", "holiday", "2026-01-06", NULL);
  workdays = segue_workdays_new (SEGUE_PLAN (fixture->plan));
  for (guint i = 0; i < 20000; i++)
    g_assert_cmpint (segue_workdays_count (workdays, first, today, &whom), ==, 528529);
  g_assert_cmpint (segue_workdays_count (workdays, today, first, &whom), ==, -528529);
  g_assert_cmpint (segue_workdays_count (workdays, first, first + 7, &whom), ==, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/workdays/" name, Fixture, NULL, set_up, test, tear_down)

  ADD ("holidays", test_holidays);
  ADD ("audiences", test_audiences);
  ADD ("week", test_week);
  ADD ("counting", test_counting);
  ADD ("distances", test_distances);
  ADD ("freezes", test_freezes);
  ADD ("lasting", test_lasting);
  ADD ("fits", test_fits);
  ADD ("count", test_count);
  ADD ("count-long", test_count_long);

  return g_test_run ();
}
