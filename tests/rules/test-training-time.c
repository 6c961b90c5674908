/* test-training-time.c - trained before go-live, for how long, and at which pace (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-pace.h"
#include "segue-training-plan.h"
#include "segue-training-words.h"

static const SegueWeekRule iso = SEGUE_WEEK_ISO;

static SegueTraining *
read_training (SegueTrainingPlan *self)
{
  return segue_training_new (self->plan, segue_training_plan_get_rollout (self), self->today);
}

/* Today is 23 November 2026. */
static void
test_before (void)
{
  const struct { const char *completed, *go_live, *months; guint trained, before; } cases[] = {
    { "2026-11-20", "2026-11-21", NULL, 1, 1 },
    { "2026-11-20", "2026-11-20", NULL, 1, 0 }, /* on the day is not before it */
    { "2026-11-20", "2026-11-19", NULL, 1, 0 },
    { "2026-11-20", "2026-12-24", NULL, 1, 1 },
    { "2026-11-20", NULL, NULL, 1, 1 },         /* nothing has gone live */
    { NULL, "2026-12-24", NULL, 1, 1 },         /* whenever it was, it was before today */
    { NULL, "2026-11-01", NULL, 1, 0 },
    { "2025-11-23", NULL, "12", 1, 1 },         /* valid to the last day */
    { "2025-11-22", NULL, "12", 0, 0 },
    { "2025-11-22", NULL, "13", 1, 1 },
    { "2025-11-22", "2025-12-01", "12", 0, 1 }, /* it was valid when it had to be */
    { "2025-12-01", "2026-12-01", "12", 1, 1 },
    { "2025-11-30", "2026-12-01", "12", 1, 0 }, /* and will not be */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "10");
      SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
      SegueRecord *session = segue_training_plan_add_session (self, course, cases[i].completed, "held");
      g_autoptr(SegueTraining) training = NULL;

      segue_fake_plan_set (self->fake, course, "valid-months", cases[i].months);
      segue_training_plan_require (self, course, team, "required");
      segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Ann", team), "attended");
      if (cases[i].go_live != NULL)
        segue_training_plan_add_go_live (self, cases[i].go_live, NULL);

      training = read_training (self);
      g_test_message ("case %u", i);
      g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->trained, ==, cases[i].trained);
      g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->trained_before, ==, cases[i].before);
      g_assert_cmpuint (segue_training_get_row (training, 0)->trained, ==, cases[i].trained);
      g_assert_cmpuint (segue_training_get_row (training, 0)->trained_before, ==, cases[i].before);
      g_assert_cmpuint (segue_training_get_totals (training)->trained_before, ==, cases[i].before);
    }
}

/* What was done again counts from its first completion that is still valid. */
static void
test_again (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "10");
  SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", team);
  g_autoptr(SegueTraining) training = NULL;

  segue_fake_plan_set (self->fake, course, "valid-months", "12");
  segue_training_plan_require (self, course, team, "required");
  segue_training_plan_add_go_live (self, "2026-11-10", NULL);
  segue_training_plan_enrol (self, segue_training_plan_add_session (self, course, "2025-06-01", "held"), ann, "attended");
  segue_training_plan_enrol (self, segue_training_plan_add_session (self, course, "2026-11-20", "held"), ann, "attended");

  training = read_training (self);
  g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->trained, ==, 1);
  g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->trained_before, ==, 0);
}

/* Each wave has a go-live of its own, and what stands above them counts each by its own. */
static void
test_waves (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, "100");
  SegueRecord *north = segue_training_plan_add_audience (self, "North", all, "50");
  SegueRecord *south = segue_training_plan_add_audience (self, "South", all, "50");
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-10", "held");
  g_autoptr(SegueTraining) training = NULL;
  const SegueTrainingRow *rows[3];

  segue_training_plan_add_go_live (self, "2026-11-01", north);
  segue_training_plan_add_go_live (self, "2026-12-01", south);
  segue_training_plan_require (self, course, all, "required");
  segue_training_plan_book (self, session, north, "7", "attended");
  segue_training_plan_book (self, session, south, "5", "attended");
  segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Ann", north), "attended");
  segue_training_plan_enrol (self, session, segue_training_plan_add_person (self, "Ben", south), "attended");

  training = read_training (self);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    rows[i] = segue_training_get_row (training, i);
  g_assert_cmpint (rows[0]->go_live, ==, SEGUE_DAY_NONE); /* no milestone is for all */
  g_assert_cmpint (rows[1]->go_live, ==, segue_training_plan_day ("2026-11-01"));
  g_assert_cmpint (rows[2]->go_live, ==, segue_training_plan_day ("2026-12-01"));
  g_assert_cmpuint (rows[1]->trained, ==, 8);
  g_assert_cmpuint (rows[1]->trained_before, ==, 0);
  g_assert_cmpuint (rows[2]->trained_before, ==, 6);
  g_assert_cmpuint (rows[0]->trained, ==, 14);
  g_assert_cmpuint (rows[0]->trained_before, ==, 6);
  g_assert_cmpuint (rows[1]->projected, ==, 0); /* what is past does not grow */
  g_assert_cmpuint (segue_training_get_totals (training)->trained_before, ==, 6);
}

/* The pace is that of the last four weeks in which sessions were held. */
static void
test_pace (void)
{
  const struct { const char *day, *people; } held[] = {
    { "2026-09-01", "100" }, /* the fifth week back is not of the pace */
    { "2026-10-07", "20" }, { "2026-10-29", "28" }, { "2026-11-11", "0" }, { "2026-11-16", "24" }, { "2026-11-17", "24" },
  };
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "410");
  SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
  g_autoptr(SegueTraining) training = NULL;
  const SegueTrainingCell *cell = NULL;
  g_autofree char *words = NULL;

  segue_training_plan_require (self, course, team, "required");
  segue_training_plan_add_go_live (self, "2026-12-22", NULL); /* 28 days to the day before */
  for (guint i = 0; i < G_N_ELEMENTS (held); i++)
    {
      SegueRecord *session = segue_training_plan_add_session (self, course, held[i].day, "held");

      if (atoi (held[i].people) > 0)
        segue_training_plan_book (self, session, team, held[i].people, "attended");
    }

  training = read_training (self);
  cell = segue_training_get_cell (training, 0, 0);
  g_assert_cmpuint (cell->trained, ==, 196);
  g_assert_cmpuint (cell->pace, ==, 2400); /* (48 + 0 + 28 + 20) ÷ 4 */
  g_assert_cmpuint (cell->projected, ==, 196 + 4 * 24);
  g_assert_cmpuint (segue_training_get_row (training, 0)->projected, ==, 292);
  g_assert_cmpuint (segue_training_get_totals (training)->projected, ==, 292);

  words = segue_training_dup_cell_words (training, self->plan, 0, 0);
  g_assert_cmpstr (words, ==, "Logistics × Goods receipt: 196 of 410, 47 %. At 24 a week, 292 by go-live: add 18 sessions.");
}

/* Where nothing was held yet, those are projected who have a seat before go-live. */
static void
test_seated (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "24");
  SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
  g_autoptr(SegueTraining) training = NULL;
  g_autofree char *words = NULL;

  segue_training_plan_require (self, course, team, "required");
  segue_training_plan_add_go_live (self, "2026-12-22", NULL);
  segue_training_plan_book (self, segue_training_plan_add_session (self, course, "2026-12-21", "open"), team, "10", "enrolled");
  segue_training_plan_book (self, segue_training_plan_add_session (self, course, "2026-12-22", "open"), team, "5", "enrolled");

  training = read_training (self);
  g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->enrolled, ==, 15);
  g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->projected, ==, 10);
  g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->sessions_needed, ==, 0); /* 9 seats are free */
  words = segue_training_dup_cell_words (training, self->plan, 0, 0);
  g_assert_cmpstr (words, ==, "Logistics × Goods receipt: 0 of 24, 0 %. With the seats that are taken, 10 by go-live: "
                              "there are free seats for all others.");
}

/* What is too little before go-live; without one, only that there are no seats. */
static void
test_short (void)
{
  const struct { const char *delivery, *go_live, *booked; gboolean is_held, is_short; } cases[] = {
    { "classroom", NULL, "20", FALSE, FALSE },         /* 4 seats are free */
    { "classroom", NULL, "24", FALSE, FALSE },
    { "classroom", NULL, "10", TRUE, TRUE },           /* 14 are left, nothing is planned */
    { "classroom", "2026-12-22", "24", FALSE, FALSE },
    { "classroom", "2026-11-30", "24", FALSE, TRUE },  /* on the day of the session */
    { "e-learning", NULL, "10", TRUE, FALSE },
    { "e-learning", "2026-12-22", "24", TRUE, FALSE },
    { "e-learning", "2026-11-30", "10", TRUE, TRUE },  /* ten a week are not enough */
    { "e-learning", "2027-01-30", "10", TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "24");
      SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
      SegueRecord *session = segue_training_plan_add_session (self, course, cases[i].is_held ? "2026-11-20" : "2026-11-30",
                                                              cases[i].is_held ? "held" : "open");
      g_autoptr(SegueTraining) training = NULL;

      segue_fake_plan_set (self->fake, course, "delivery", cases[i].delivery);
      segue_fake_plan_set (self->fake, session, "capacity", "24");
      segue_training_plan_require (self, course, team, "required");
      if (cases[i].go_live != NULL)
        segue_training_plan_add_go_live (self, cases[i].go_live, NULL);
      segue_training_plan_book (self, session, team, cases[i].booked, cases[i].is_held ? "attended" : "enrolled");

      training = read_training (self);
      g_test_message ("case %u", i);
      g_assert_cmpint (segue_training_cell_is_short (segue_training_get_cell (training, 0, 0)), ==, cases[i].is_short);
    }
}

/* Week by week: what is done ends with today, what is projected with go-live. */
static void
test_weeks (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, "60");
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", all, NULL);
  SegueRecord *one = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *two = segue_training_plan_add_course (self, "Goods receipt", "120");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", team);
  SegueRecord *first, *second, *third;
  g_autoptr(SegueTraining) training = NULL;
  g_autoptr(SeguePace) cell = NULL;
  g_autoptr(SeguePace) whole = NULL;
  const SeguePaceWeek *weeks = NULL;

  segue_training_plan_require (self, one, all, "required");
  segue_training_plan_require (self, two, all, "required");
  segue_training_plan_add_go_live (self, "2026-12-08", NULL);
  first = segue_training_plan_add_session (self, one, "2026-11-05", "held");
  second = segue_training_plan_add_session (self, one, "2026-11-16", "held");
  third = segue_training_plan_add_session (self, two, "2026-11-22", "held");
  segue_training_plan_enrol (self, first, ann, "attended");
  segue_training_plan_enrol (self, third, ann, "attended");
  segue_training_plan_book (self, first, all, "9", "attended");
  segue_training_plan_book (self, second, all, "4", "attended");
  segue_training_plan_book (self, third, all, "12", "attended");

  training = read_training (self);
  cell = segue_pace_new (training, 0, segue_training_find_course (training, segue_record_get_id (one)), &iso);
  weeks = (gconstpointer) cell->weeks->data;
  g_assert_cmpuint (cell->target, ==, 60);
  g_assert_cmpuint (cell->completed, ==, 14);
  g_assert_cmpuint (cell->projected, ==, 28); /* 7 a week for two weeks */
  g_assert_cmpuint (cell->earlier, ==, 0);
  g_assert_cmpuint (cell->weeks->len, ==, 4 + 3);
  g_assert_cmpint (weeks[0].first, ==, segue_training_plan_day ("2026-11-02"));
  g_assert_cmpuint (weeks[0].completed, ==, 10);
  g_assert_cmpuint (weeks[1].completed, ==, 0);
  g_assert_cmpuint (weeks[2].completed, ==, 4);
  g_assert_cmpuint (weeks[3].total, ==, 14);
  g_assert_false (weeks[3].is_projected);
  g_assert_true (weeks[4].is_projected);
  g_assert_cmpint (weeks[4].first, ==, segue_training_plan_day ("2026-11-23"));
  g_assert_cmpuint (weeks[4].total, ==, 14 + 6); /* to Sunday */
  g_assert_cmpint (weeks[6].first, ==, segue_training_plan_day ("2026-12-07"));
  g_assert_cmpuint (weeks[6].total, ==, 28);

  /* Of both courses: Ann on 22 November, and as many without names as have both. */
  whole = segue_pace_new (training, SEGUE_PACE_ALL, SEGUE_PACE_ALL, &iso);
  weeks = (gconstpointer) whole->weeks->data;
  g_assert_cmpuint (whole->completed, ==, 13);
  g_assert_cmpint (weeks[0].first, ==, segue_training_plan_day ("2026-11-16"));
  g_assert_cmpuint (weeks[0].total, ==, 13);
  g_assert_cmpuint (whole->completed, ==, segue_training_get_totals (training)->trained);
  g_assert_cmpuint (g_array_index (whole->weeks, SeguePaceWeek, whole->weeks->len - 1).total, ==,
                    segue_training_get_totals (training)->projected);
}

/* What lies further back than half a year is there when the weeks begin. */
static void
test_long_ago (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "60");
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  g_autoptr(SegueTraining) training = NULL;
  g_autoptr(SeguePace) pace = NULL;

  segue_training_plan_require (self, course, team, "required");
  segue_training_plan_book (self, segue_training_plan_add_session (self, course, "2024-11-05", "held"), team, "9", "attended");
  training = read_training (self);
  pace = segue_pace_new (training, 0, SEGUE_PACE_ALL, &iso);
  g_assert_cmpuint (pace->weeks->len, ==, 26); /* and no go-live to project to */
  g_assert_cmpuint (pace->earlier, ==, 9);
  g_assert_cmpuint (g_array_index (pace->weeks, SeguePaceWeek, 0).total, ==, 9);
  g_assert_cmpuint (g_array_index (pace->weeks, SeguePaceWeek, 0).completed, ==, 0);
}

static void
test_words (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "10");
  SegueRecord *other = segue_training_plan_add_audience (self, "Works council", NULL, NULL);
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *extra = segue_training_plan_add_course (self, "Extra", "60");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-05", "held");
  SegueRecord *go_live = segue_training_plan_add_go_live (self, NULL, NULL);
  const struct { const char *go_live, *people, *words; } cases[] = {
    { NULL, "4", "Logistics × Basics: 4 of 10, 40 %. No go-live is known; add 1 session." },
    { "2026-11-10", "4", "Logistics × Basics: 4 of 10, 40 %. Go-live was on 10 Nov, with 4 before it: add 1 session." },
    { "2026-11-25", "4", "Logistics × Basics: 4 of 10, 40 %. At 4 a week, 4 by go-live: add 1 session." },
    { "2026-12-25", "4", "Logistics × Basics: 4 of 10, 40 %. At 4 a week, all by go-live." },
    { "2026-11-25", "10", "Logistics × Basics: 10 of 10, 100 %. Everybody has completed it." },
  };

  segue_training_plan_require (self, course, team, "required");
  segue_training_plan_require (self, course, other, "optional");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTraining) training = NULL;
      SegueRecord *booking = segue_training_plan_book (self, session, team, cases[i].people, "attended");
      g_autofree char *words = NULL;
      g_autofree char *unknown = NULL;
      g_autofree char *not_for = NULL;
      g_autofree char *unused = NULL;
      g_autofree char *row = NULL;

      segue_fake_plan_set (self->fake, go_live, "date", cases[i].go_live);
      training = read_training (self);
      words = segue_training_dup_cell_words (training, self->plan, 0, 0);
      g_assert_cmpstr (words, ==, cases[i].words);
      unknown = segue_training_dup_cell_words (training, self->plan, 1, 0);
      g_assert_cmpstr (unknown, ==, "Works council × Basics: how many people it is for is not known.");
      not_for = segue_training_dup_cell_words (training, self->plan, 0, 1);
      g_assert_cmpstr (not_for, ==, "Logistics × Extra: not for them.");
      unused = segue_training_dup_course_words (training, self->plan, segue_training_find_course (training, segue_record_get_id (extra)));
      g_assert_cmpstr (unused, ==, "Extra: no audience takes it yet.");
      row = segue_training_dup_row_words (training, self->plan, 1);
      g_assert_cmpstr (row, ==, "Works council: nothing is required of them.");
      segue_fake_plan_remove (self->fake, booking);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/training-time/before", test_before);
  g_test_add_func ("/training-time/again", test_again);
  g_test_add_func ("/training-time/waves", test_waves);
  g_test_add_func ("/training-time/pace", test_pace);
  g_test_add_func ("/training-time/seated", test_seated);
  g_test_add_func ("/training-time/short", test_short);
  g_test_add_func ("/training-time/weeks", test_weeks);
  g_test_add_func ("/training-time/long-ago", test_long_ago);
  g_test_add_func ("/training-time/words", test_words);

  return g_test_run ();
}
