/* test-kirkpatrick.c - the four levels of a course, and when they fall due (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-kirkpatrick.h"
#include "segue-redacted-plan.h"
#include "segue-training-plan.h"

typedef struct
{
  SegueTrainingPlan *plan;
  SegueRecord       *course;
  SegueRecord       *session; /* held on 23 October 2026 */
} World;

static World
make_world (void)
{
  World world = { segue_training_plan_new (), NULL, NULL };

  world.course = segue_training_plan_add_course (world.plan, "Order entry", "120");
  world.session = segue_training_plan_add_session (world.plan, world.course, "2026-10-23", "held");

  return world;
}

static SegueRecord *
add_attendee (World      *world,
              const char *field,
              const char *text)
{
  SegueRecord *enrolment = segue_training_plan_book (world->plan, world->session, NULL, "1", "attended");

  if (field != NULL)
    segue_fake_plan_set (world->plan->fake, enrolment, field, text);

  return enrolment;
}

static void
assert_level (World                 *world,
              SegueKirkpatrick       level,
              const char            *today,
              SegueKirkpatrickState  state,
              const char            *first,
              const char            *last)
{
  SegueKirkpatrickLevel levels[SEGUE_N_KIRKPATRICK];

  segue_kirkpatrick_read (world->plan->plan, world->course, segue_training_plan_day (today), levels);
  g_assert_cmpint (levels[level].state, ==, state);
  g_assert_cmpint (levels[level].first, ==, first != NULL ? segue_training_plan_day (first) : SEGUE_DAY_NONE);
  g_assert_cmpint (levels[level].last, ==, last != NULL ? segue_training_plan_day (last) : SEGUE_DAY_NONE);
}

static void
assert_value (World            *world,
              SegueKirkpatrick  level,
              const char       *expected)
{
  SegueKirkpatrickLevel levels[SEGUE_N_KIRKPATRICK];
  g_autofree char *value = NULL;

  segue_kirkpatrick_read (world->plan->plan, world->course, world->plan->today, levels);
  value = segue_kirkpatrick_dup_value (level, &levels[level]);
  g_assert_cmpstr (value, ==, expected);
}

static void
test_reaction (void)
{
  World world = make_world ();
  SegueRecord *next = NULL;

  /* Nobody was there, so there is nobody to ask. */
  assert_level (&world, SEGUE_KIRKPATRICK_REACTION, "2026-10-24", SEGUE_KIRKPATRICK_NOTHING, NULL, NULL);

  add_attendee (&world, NULL, NULL);
  assert_level (&world, SEGUE_KIRKPATRICK_REACTION, "2026-10-22", SEGUE_KIRKPATRICK_NOT_YET, "2026-10-23", "2026-10-30");
  assert_level (&world, SEGUE_KIRKPATRICK_REACTION, "2026-10-23", SEGUE_KIRKPATRICK_DUE, "2026-10-23", "2026-10-30");
  assert_level (&world, SEGUE_KIRKPATRICK_REACTION, "2026-10-30", SEGUE_KIRKPATRICK_DUE, "2026-10-23", "2026-10-30");
  assert_level (&world, SEGUE_KIRKPATRICK_REACTION, "2026-10-31", SEGUE_KIRKPATRICK_LATE, "2026-10-23", "2026-10-30");
  assert_value (&world, SEGUE_KIRKPATRICK_REACTION, NULL);

  add_attendee (&world, "reaction", "5");
  add_attendee (&world, "reaction", "4");
  add_attendee (&world, "reaction", "4");
  assert_value (&world, SEGUE_KIRKPATRICK_REACTION, "4.3 of 5, 3 people");
  assert_level (&world, SEGUE_KIRKPATRICK_REACTION, "2026-11-23", SEGUE_KIRKPATRICK_DONE, NULL, NULL);

  /* The next session falls due by itself, and what is known stays. */
  next = segue_training_plan_add_session (world.plan, world.course, "2026-12-01", "open");
  segue_training_plan_book (world.plan, next, NULL, "3", "enrolled");
  assert_level (&world, SEGUE_KIRKPATRICK_REACTION, "2026-11-23", SEGUE_KIRKPATRICK_NOT_YET, "2026-12-01", "2026-12-08");
  assert_value (&world, SEGUE_KIRKPATRICK_REACTION, "4.3 of 5, 3 people");
  segue_training_plan_free (world.plan);
}

static void
test_learning (void)
{
  World world = make_world ();
  SegueRecord *ann = add_attendee (&world, "score", "90");

  /* Without a mark and without a score before it a score says nothing by itself. */
  assert_value (&world, SEGUE_KIRKPATRICK_LEARNING, NULL);
  assert_level (&world, SEGUE_KIRKPATRICK_LEARNING, "2026-11-23", SEGUE_KIRKPATRICK_DONE, NULL, NULL);

  segue_fake_plan_set (world.plan->fake, world.course, "pass-mark", "80");
  add_attendee (&world, "score", "79");
  add_attendee (&world, "score", "80");
  assert_value (&world, SEGUE_KIRKPATRICK_LEARNING, "67 % passed, 3 people");

  /* Where both are known, the gain counts, and only of those. */
  segue_fake_plan_set (world.plan->fake, ann, "pre-score", "60");
  assert_value (&world, SEGUE_KIRKPATRICK_LEARNING, "+30 points, 1 person");
  segue_fake_plan_set (world.plan->fake, add_attendee (&world, "score", "70"), "pre-score", "80");
  assert_value (&world, SEGUE_KIRKPATRICK_LEARNING, "+10 points, 2 people");
  segue_training_plan_free (world.plan);
}

static void
test_behaviour (void)
{
  World world = make_world ();
  const struct { const char *observed, *uses; gboolean counts; } cases[] = {
    { "2026-11-21", "true", FALSE }, /* 29 days after */
    { "2026-11-22", "true", TRUE },
    { "2027-01-21", "false", TRUE }, /* 90 days */
    { "2027-01-22", "true", FALSE },
    { NULL, "true", FALSE },         /* nobody knows when */
    { "2026-12-01", NULL, FALSE },
  };
  SegueRecord *enrolment = add_attendee (&world, NULL, NULL);

  assert_level (&world, SEGUE_KIRKPATRICK_BEHAVIOUR, "2026-11-21", SEGUE_KIRKPATRICK_NOT_YET, "2026-11-22", "2027-01-21");
  assert_level (&world, SEGUE_KIRKPATRICK_BEHAVIOUR, "2026-11-22", SEGUE_KIRKPATRICK_DUE, "2026-11-22", "2027-01-21");
  assert_level (&world, SEGUE_KIRKPATRICK_BEHAVIOUR, "2027-01-21", SEGUE_KIRKPATRICK_DUE, "2026-11-22", "2027-01-21");
  assert_level (&world, SEGUE_KIRKPATRICK_BEHAVIOUR, "2027-01-22", SEGUE_KIRKPATRICK_LATE, "2026-11-22", "2027-01-21");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueKirkpatrickLevel levels[SEGUE_N_KIRKPATRICK];

      segue_fake_plan_set (world.plan->fake, enrolment, "observed-on", cases[i].observed);
      segue_fake_plan_set (world.plan->fake, enrolment, "uses-it", cases[i].uses);
      segue_kirkpatrick_read (world.plan->plan, world.course, world.plan->today, levels);
      g_test_message ("case %u", i);
      g_assert_cmpuint (levels[SEGUE_KIRKPATRICK_BEHAVIOUR].n, ==, cases[i].counts ? 1 : 0);
    }

  segue_fake_plan_set (world.plan->fake, enrolment, "observed-on", "2026-12-01");
  segue_fake_plan_set (world.plan->fake, enrolment, "uses-it", "true");
  for (guint i = 0; i < 2; i++)
    {
      enrolment = add_attendee (&world, "observed-on", "2026-12-01");
      segue_fake_plan_set (world.plan->fake, enrolment, "uses-it", "false");
    }
  assert_value (&world, SEGUE_KIRKPATRICK_BEHAVIOUR, "33 % use it, 3 observed");
  segue_training_plan_free (world.plan);
}

static void
test_results (void)
{
  World world = make_world ();
  const struct { const char *before, *target, *after, *value; } cases[] = {
    { "40", "10", NULL, NULL },
    { "40", "10", "25", "50 % of the way" }, /* fewer is better as well */
    { "40", "10", "10", "100 % of the way" },
    { "40", "10", "46", "-20 % of the way" },
    { "70", "90", "75", "25 % of the way" },
    { "40", "40", "40", NULL },
    { NULL, "40", "40", NULL },
  };

  assert_level (&world, SEGUE_KIRKPATRICK_RESULTS, "2026-11-23", SEGUE_KIRKPATRICK_NOTHING, NULL, NULL);
  segue_fake_plan_set (world.plan->fake, world.course, "measure", "Tickets a week");
  assert_level (&world, SEGUE_KIRKPATRICK_RESULTS, "2026-11-23", SEGUE_KIRKPATRICK_NOT_YET, NULL, NULL);

  segue_training_plan_add_go_live (world.plan, "2026-11-30", NULL);
  assert_level (&world, SEGUE_KIRKPATRICK_RESULTS, "2027-02-27", SEGUE_KIRKPATRICK_NOT_YET, "2027-02-28", "2027-05-30");
  assert_level (&world, SEGUE_KIRKPATRICK_RESULTS, "2027-02-28", SEGUE_KIRKPATRICK_DUE, "2027-02-28", "2027-05-30");
  assert_level (&world, SEGUE_KIRKPATRICK_RESULTS, "2027-05-31", SEGUE_KIRKPATRICK_LATE, "2027-02-28", "2027-05-30");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      segue_fake_plan_set (world.plan->fake, world.course, "measure-before", cases[i].before);
      segue_fake_plan_set (world.plan->fake, world.course, "measure-target", cases[i].target);
      segue_fake_plan_set (world.plan->fake, world.course, "measure-after", cases[i].after);
      assert_value (&world, SEGUE_KIRKPATRICK_RESULTS, cases[i].value);
    }
  assert_level (&world, SEGUE_KIRKPATRICK_RESULTS, "2027-05-31", SEGUE_KIRKPATRICK_DONE, NULL, NULL);
  segue_training_plan_free (world.plan);
}

static void
test_words (void)
{
  const struct { SegueKirkpatrickState state; const char *words; } cases[] = {
    { SEGUE_KIRKPATRICK_NOT_YET, "due from 1 Dec" },
    { SEGUE_KIRKPATRICK_DUE, "due by 8 Dec" },
    { SEGUE_KIRKPATRICK_LATE, "late since 8 Dec" },
  };
  SegueKirkpatrickLevel level = { 0 };
  g_autofree char *nothing = segue_kirkpatrick_dup_state (&level, segue_training_plan_day ("2026-11-23"));

  g_assert_null (nothing);
  level.first = segue_training_plan_day ("2026-12-01");
  level.last = segue_training_plan_day ("2026-12-08");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      level.state = cases[i].state;
      words = segue_kirkpatrick_dup_state (&level, segue_training_plan_day ("2026-11-23"));
      g_assert_cmpstr (words, ==, cases[i].words);
    }
  for (SegueKirkpatrick i = SEGUE_KIRKPATRICK_REACTION; i <= SEGUE_KIRKPATRICK_RESULTS; i++)
    g_assert_nonnull (segue_kirkpatrick_get_title (i));
}

/* What people said and can is not for the public; the figures of the result are. */
static void
test_redacted (void)
{
  World world = make_world ();
  g_autoptr(SegueRedactedPlan) public = segue_redacted_plan_new (world.plan->plan, SEGUE_REDACTION_LEVEL_PUBLIC);
  SegueKirkpatrickLevel levels[SEGUE_N_KIRKPATRICK];

  segue_fake_plan_set (world.plan->fake, add_attendee (&world, "reaction", "2"), "score", "40");
  segue_fake_plan_set (world.plan->fake, world.course, "measure-before", "40");
  segue_fake_plan_set (world.plan->fake, world.course, "measure-target", "10");
  segue_kirkpatrick_read (SEGUE_PLAN (public),
                          segue_plan_find (SEGUE_PLAN (public), SEGUE_RECORD_COURSE, segue_record_get_id (world.course)),
                          world.plan->today, levels);
  for (SegueKirkpatrick i = SEGUE_KIRKPATRICK_REACTION; i < SEGUE_KIRKPATRICK_RESULTS; i++)
    {
      g_assert_cmpint (levels[i].state, ==, SEGUE_KIRKPATRICK_NOTHING);
      g_assert_false (levels[i].has_value);
    }
  g_assert_cmpint (levels[SEGUE_KIRKPATRICK_RESULTS].state, ==, SEGUE_KIRKPATRICK_NOT_YET);
  segue_training_plan_free (world.plan);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kirkpatrick/reaction", test_reaction);
  g_test_add_func ("/kirkpatrick/learning", test_learning);
  g_test_add_func ("/kirkpatrick/behaviour", test_behaviour);
  g_test_add_func ("/kirkpatrick/results", test_results);
  g_test_add_func ("/kirkpatrick/words", test_words);
  g_test_add_func ("/kirkpatrick/redacted", test_redacted);

  return g_test_run ();
}
